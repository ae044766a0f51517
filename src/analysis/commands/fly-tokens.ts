import { known } from '../../model/files/value.ts'
import type { Command } from '../../model/project/command.ts'
import { isFlyctl } from '../credentials/commands.ts'

/** Whose power a token has: its owner's, an organisation's, or one app's. */
export type TokenKind = 'personal' | 'org' | 'app'

/** What kind of token a call of flyctl prints; `undefined` for all other commands. */
export function tokenKindOf(command: Command): TokenKind | undefined {
  if (!isFlyctl(command)) return undefined
  const plain = command.words.map(word => known(word) ?? '').filter(text => text !== '' && !text.startsWith('-'))
  const at = plain.findIndex(text => /(?:^|\/)(?:fly|flyctl)$/.test(text))
  const [group, verb, what] = plain.slice(at + 1)
  if (group === 'auth' && verb === 'token') return 'personal'
  if ((group !== 'tokens' && group !== 'token') || verb !== 'create') return undefined
  return what === 'deploy' ? 'app' : what === 'org' ? 'org' : undefined
}

/** Without `--expiry` flyctl makes them valid for twenty years (flyctl: internal/command/tokens/create.go). In hours. */
const DEFAULT_EXPIRY = 175_200

/** For how many hours a `fly tokens create` makes its token valid; `undefined` where the file does not tell. */
export function expiryOf({ words }: Command): number | undefined {
  for (const [index, word] of words.entries()) {
    const [, option, joined] = /^(-x|--expiry)(?:=(.*))?$/.exec(word.known ? word.value : word.raw) ?? []
    if (option === undefined) continue
    const written = joined ?? known(words[index + 1])
    const hours = /^(\d{1,9})h/.exec(written ?? '')?.[1]
    return hours === undefined ? undefined : Number(hours)
  }
  return words.every(word => word.known) ? DEFAULT_EXPIRY : undefined
}
