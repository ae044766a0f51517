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
  title: 'Fly.io token is too broad or long-lived',
  severity: 'low',
  confidence: 'medium',
  remedy: 'Create a token for one app with `fly tokens create deploy -x 720h`, and rotate it before it expires.',
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
          ? 'is limited to one app'
          : kind === 'personal'
            ? 'is the one in use. After `flyctl auth login`, it has all permissions of its owner'
            : 'covers every app of the organization'
      yield {
        message: `The token from ${code(shown(call.command))} ${power}${long}. If it leaks, an attacker has the same access.`,
        at: call.command.at,
        subject: `${shown(call.command)}${kind === 'app' ? ' expiry' : ''}`,
        remedy: `Use \`fly tokens create deploy -x 720h${appFlag(app)}\`, and rotate the token before it expires.`,
      }
    }),
    eachSetting(function* ({ origin, name, value, at, key }): Iterable<Draft> {
      const stored = /\bsecrets\.(\w{1,100})/.exec(value.raw)?.[1]
      if (!origin.startsWith('workflow-') || !/^FLY_(?:API|ACCESS)_TOKEN$/.test(name) || stored === undefined) return
      if (/review|preview/i.test(`${at.path} ${key}`)) return
      if (!/(?:^|_)(?:ORG|ORGANI[SZ]ATION|PERSONAL|AUTH_TOKEN)(?:_|$)/i.test(stored.replace(/^FLY_/i, ''))) return
      yield {
        message: `${code(name)} uses ${code(`secrets.${stored}`)}, by its name a token for more than one app. If a step leaks it, all of them are exposed.`,
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
