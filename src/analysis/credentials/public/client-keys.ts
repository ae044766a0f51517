import type { Source } from '../../../model/files/text.ts'
import type { Credential } from '../credential.ts'
import { namePartsOf } from '../names.ts'

/** Names that promise a secret, the key to the app's own server, or a list of those that it accepts. */
const PROMISES_SECRET =
  /(?:^| )(?:secrets?|private|private ?key|master|admin|root|service|server|sign|signing|signature|jwt|session|cookie|encrypt|encryption|cipher|hmac|webhook|deploy|authorization|bearer|bot|access token|refresh token|database|db|internal)(?: |$)|(?:^| )(?:tokens|keys)$/

/** What carries a key in a request. */
const CARRIES =
  /headers?\b|authorization|bearer|x-[\w-]{0,20}key|[?&]\w{0,20}(?:key|token|appid)=|(?:api|access)[-_]?(?:key|token)["']?\s?[:=]/i
const MOST_USES = 20
const CHARACTERS_BEFORE = 120
const CHARACTERS_BEHIND = 40

/**
 * True for a `subscriptionKey` or an `appToken` in no provider's format that no request in the program carries. Many
 * services give such a value to each of their clients, and a page shows it to its visitors: neither the name nor the value
 * tells. `source` is the program of a server; a browser's program has none.
 */
export function mayBeClientKey({ kind }: Credential, name: string, source: Source | undefined): boolean {
  if ((kind !== 'key' && kind !== 'token') || PROMISES_SECRET.test(namePartsOf(name).join(' '))) return false
  return !source || !isSent(name.slice(name.lastIndexOf('.') + 1), source)
}

function isSent(word: string, source: Source): boolean {
  if (!/^\w{3,60}$/.test(word)) return false
  let from = source.text.indexOf(word)
  for (let uses = 0; from !== -1 && uses < MOST_USES; uses++) {
    const before = source.text.slice(Math.max(0, from - CHARACTERS_BEFORE), from)
    const behind = source.text.slice(from + word.length, from + word.length + CHARACTERS_BEHIND)
    if (CARRIES.test(before.slice(before.lastIndexOf('\n') + 1)) || CARRIES.test(behind.split('\n', 1)[0] ?? ''))
      return true
    from = source.text.indexOf(word, from + word.length)
  }
  return false
}
