import type { Source } from '../../../model/files/text.ts'
import type { Credential } from '../credential.ts'
import { digestsOf } from '../digest.ts'
import { secretNameOf } from '../names.ts'

/** Sixteen letters, shown in groups of four (support.google.com: accounts/answer/185833). */
const FORM = /^[a-z]{4}(?: ?[a-z]{4}){3}$/
const MAIL_OF_GOOGLE = /gmail|google|smtp/i
/** What manuals and forms write in its place. */
const MADE_UP = /abcd|xxxx|pass|word|your|test|aaaa|demo|mail|code|here|(?:^|.)([a-z])\1{3}/

/** True for an app password of a Google account: it opens the mailbox for everyone who has it, without a second factor. */
export function isAppPassword(name: string, text: string, source: Source | undefined): boolean {
  if (!FORM.test(text) || MADE_UP.test(text) || secretNameOf(name) !== 'password') return false
  const letters = text.replaceAll(' ', '')
  // Words have vowels; of sixteen random letters about three are.
  const vowels = letters.replace(/[^aeiou]/g, '').length
  return vowels <= 5 && source !== undefined && MAIL_OF_GOOGLE.test(source.text)
}

/** The credential, which counts the same with and without blanks. */
export function appPassword(text: string): Credential {
  const kind = 'app password of a Google account'
  return { kind, evidence: 'provider format', confidence: 'high', label: kind, ...digestsOf(text.replaceAll(' ', '')) }
}
