import { judgeText } from './classify.ts'
import type { Credential, CredentialContext } from './credential.ts'
import { isLoginName, secretNameOf } from './names.ts'

export type { Credential, CredentialContext } from './credential.ts'

/** No shape that tells a credential by itself is shorter. In characters. */
export const SHORTEST_SHAPE = 14

/**
 * The one judge of credentials: what the value under that name is, or `undefined` when it is no secret, or when the
 * file does not say enough. Names lie; the value decides.
 */
export function judgeCredential(name: string, value: string, context: CredentialContext = {}): Credential | undefined {
  const text = value.trim()
  if (text.length < 3 || isInnocent(name, text)) return undefined
  return judgeText(name, text, context)
}

/** A short value without an address and a name that promises nothing, as most are: it saves the look at every shape. */
function isInnocent(name: string, text: string): boolean {
  if (text.length >= SHORTEST_SHAPE || text.includes('://') || text.includes('=')) return false
  return secretNameOf(name) === undefined && !isLoginName(name)
}
