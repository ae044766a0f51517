import { known } from '../../model/files/value.ts'
import { memoize } from '../../model/memoize.ts'
import type { Command } from '../../model/project/command.ts'
import { type FlyctlCall, optionOf } from '../../model/project/flyctl-call.ts'
import type { Project } from '../../model/project/project.ts'

/** The call of flyctl that a command is; `undefined` for other programs. */
export function flyctlCallOf(command: Command, { flyctl }: Pick<Project, 'flyctl'>): FlyctlCall | undefined {
  return byCommand(flyctl).get(command)
}

const byCommand = memoize(
  (calls: readonly FlyctlCall[]): ReadonlyMap<Command, FlyctlCall> => new Map(calls.map(call => [call.command, call])),
)

/** The scope of a token: all that its owner can do, an organisation, or one app. */
export type TokenKind = 'personal' | 'org' | 'app'

const TOKENS: ReadonlyMap<string, TokenKind> = new Map([
  ['auth token', 'personal'],
  ['tokens create org', 'org'],
  ['tokens org', 'org'],
  ['tokens create deploy', 'app'],
  ['tokens deploy', 'app'],
])

/** The kind of token that a call prints; `undefined` where it prints none. */
export function tokenKindOf({ verb }: FlyctlCall): TokenKind | undefined {
  return TOKENS.get(verb)
}

/** Without `--expiry` flyctl makes them valid for twenty years (flyctl: internal/command/tokens/create.go). In hours. */
const DEFAULT_EXPIRY = 175_200

/** For how many hours a call that creates a token makes it valid; `undefined` where the file does not tell. */
export function expiryOf(call: FlyctlCall): number | undefined {
  const expiry = optionOf(call, '--expiry')
  if (expiry) {
    const hours = /^(\d{1,9})h/.exec(known(expiry.value) ?? '')?.[1]
    return hours === undefined ? undefined : Number(hours)
  }
  return call.command.argv.every(word => word.known) ? DEFAULT_EXPIRY : undefined
}
