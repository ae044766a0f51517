import { expiryOf, tokenKindOf } from '../../analysis/commands/flyctl.ts'
import type { Command } from '../../model/project/command.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag } from '../../rulekit/apps.ts'
import { eachFlyctlCall, eachSetting, inTurn } from '../../rulekit/each.ts'

/** In hours: five years. */
const LONG = 43_800

export default {
  id: 'broad-fly-token',
  practice: 'secrets',
  title: 'A Fly.io token can do more, or lives longer, than a deploy needs',
  severity: 'low',
  confidence: 'medium',
  remedy: 'Make a token for one app with `fly tokens create deploy -x 720h`, and replace it when it runs out.',
  references: ['https://fly.io/docs/security/tokens/', 'https://fly.io/docs/flyctl/tokens-create-deploy/'],
  requirements: ['secrets.fly-secrets'],
  cwe: [272, 613],
  check: inTurn(
    eachFlyctlCall(function* (call, _project, app): Iterable<Draft> {
      const kind = tokenKindOf(call)
      if (kind === undefined) return
      const hours = kind === 'personal' ? undefined : expiryOf(call)
      const long = hours !== undefined && hours >= LONG ? ` and is valid for ${Math.round(hours / 8760)} years` : ''
      if (kind === 'app' && long === '') return
      const power =
        kind === 'app'
          ? 'is for one app'
          : kind === 'personal'
            ? 'can do all that its owner can'
            : 'is for every app of the organisation'
      yield {
        message: `The token that ${code(shown(call.command))} gives ${power}${long}: whoever gets hold of it keeps that power.`,
        at: call.command.at,
        subject: `${shown(call.command)}${kind === 'app' ? ' expiry' : ''}`,
        remedy: `Use \`fly tokens create deploy -x 720h${appFlag(app)}\`, and replace it when it runs out.`,
      }
    }),
    eachSetting(function* ({ origin, name, value, at, key }): Iterable<Draft> {
      const stored = /\bsecrets\.(\w{1,100})/.exec(value.raw)?.[1]
      if (!origin.startsWith('workflow-') || !/^FLY_(?:API|ACCESS)_TOKEN$/.test(name) || stored === undefined) return
      if (/review|preview/i.test(`${at.path} ${key}`)) return
      if (!/(?:^|_)(?:ORG|ORGANI[SZ]ATION|PERSONAL|AUTH_TOKEN)(?:_|$)/i.test(stored.replace(/^FLY_/i, ''))) return
      yield {
        message: `${code(name)} is ${code(`secrets.${stored}`)}, by its name a token for more than one app: a step that leaks it opens them all.`,
        at,
        subject: `${name} ${stored}`,
        confidence: 'low',
      }
    }),
  ),
} satisfies Rule

function shown({ argv: args, program }: Command): string {
  return args
    .slice(program, program + 4)
    .map(({ raw }) => raw)
    .join(' ')
}
