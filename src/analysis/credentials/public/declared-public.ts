import type { Source } from '../../../model/files/text.ts'
import type { Setting } from '../../../model/project/setting.ts'
import type { Credential } from '../credential.ts'
import { namePartsOf } from '../names.ts'

/** What people write beside a value that everyone may read; in Spanish and Portuguese, too. */
const SAYS_PUBLIC =
  /\bpublic (?:api )?(?:key|token|id|identifier|value)\b|\bpublic by design\b|\bp[uú]blic[ao] (?:por|by) (?:dise[nñ]o|design)\b|\bpublishable\b|\bsafe to (?:expose|commit|publish|share|be public|ship)\b|\b(?:sent|exposed|shipped|served|delivered|visible) (?:to|in) (?:the |every |all )?(?:browsers?|clients?|front ?-?end|visitors?)\b|\bmerchant id\b|\bnot (?:really )?(?:a )?secret\b/i
const DENIES = /(?:\bnot|\bnever|n't|\bno longer|\bunsafe|\bwithout|\bjam[aá]s|\bnunca) (?:\S{1,15} ){0,3}$/i
/** A name that promises a secret is believed rather than the comment. */
const SECRET_WORDS = new Set(['secret', 'private', 'password', 'passwd', 'passphrase', 'admin', 'master'])
const COMMENT_LINE = /^\s{0,80}(?:#|\/\/|--|;|\*|\/\*)/
const COMMENT_BEHIND = /(?:^|[\s"'`,;])(?:#|\/\/|--\s|\/\*)(.{0,300})$/
const LINES_ABOVE = 15
const LONGEST_LINE = 300

/** True where a comment on the line of the value, or directly above, says that the value is public. */
export function isDeclaredPublic({ name, at }: Setting, { evidence }: Credential, source: Source | undefined): boolean {
  if (!source || (evidence !== 'named assignment' && evidence !== 'high entropy')) return false
  if (namePartsOf(name).some(word => SECRET_WORDS.has(word))) return false
  const { start, end } = at.range
  const behind = source.line(end.line).slice(end.column - 1, end.column - 1 + LONGEST_LINE)
  if (saysPublic(COMMENT_BEHIND.exec(behind)?.[1] ?? '')) return true
  const above: string[] = []
  for (let number = start.line - 1; number >= Math.max(1, start.line - LINES_ABOVE); number--) {
    const text = source.line(number).slice(0, LONGEST_LINE)
    if (!COMMENT_LINE.test(text)) break
    above.unshift(text.replace(/^\s*(?:#|\/\/|--|;|\/?\*)+/, '').trim())
  }
  return saysPublic(above.join(' '))
}

function saysPublic(comment: string): boolean {
  const found = SAYS_PUBLIC.exec(comment)
  if (!found) return false
  return /^not\b/i.test(found[0]) || !DENIES.test(comment.slice(0, found.index))
}
