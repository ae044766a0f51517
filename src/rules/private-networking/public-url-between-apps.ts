import type { App } from '../../model/app.ts'
import type { Fix, Rule } from '../../model/rule.ts'
import { known } from '../../model/value.ts'
import { code } from '../../rulekit/code.ts'
import { eachSetting } from '../../rulekit/each.ts'
import { classifyHost } from '../../rulekit/hosts.ts'
import { isConnectionName, type Target, targetsOf } from '../../rulekit/targets.ts'

export default {
  id: 'public-url-between-apps',
  practice: 'private-networking',
  title: 'An app reaches another one over its public address',
  severity: 'critical',
  confidence: 'high',
  remedy: 'Use `http://<app>.internal:<internal port>`, or `http://<app>.flycast` when the other app may be stopped.',
  references: ['https://fly.io/docs/networking/private-networking/', 'https://fly.io/docs/networking/flycast/'],
  cwe: [923, 319],
  check: eachSetting(function* (setting, project, app) {
    if (setting.reader !== 'runtime' || !app || known(app.name) === undefined) return
    const targets = targetsOf(setting, project)
    for (const target of targets) {
      const { database, scheme, host } = target
      const web = scheme === undefined || /^(?:https?|wss?)$/.test(scheme)
      if (database || (web && (targets.length > 1 || !isConnectionName(setting.name)))) continue
      if (web && HANDED_OUT.test(target.rest)) continue
      const { kind, name, appName = name, app: other } = classifyHost(host, project, app)
      if (kind !== 'sibling' && kind !== 'fly-app') continue
      const clear = scheme === 'http' || scheme === 'ws' || (!web && !/s$|ssl/.test(scheme ?? ''))
      const address = other ? privateAddress(target, other, appName) : undefined
      yield {
        message: `${code(setting.name)} reaches ${code(appName)} at ${code(name)}: the traffic leaves Fly's private network${clear ? ' in plain text' : ''}, and ${code(appName)} must stay public for it.`,
        at: target.at,
        subject: `${setting.name} → ${name}`,
        remedy: address
          ? `Use \`${address}\`.`
          : `Use \`http://${appName}.internal:<internal port>\`, or \`http://${appName}.flycast\` when it may be stopped.`,
        ...(kind === 'sibling' ? {} : { severity: clear ? 'high' : 'medium', confidence: 'medium' }),
        ...(address && target.origin ? { fix: replace(target.origin, address) } : {}),
      }
    }
  }),
} satisfies Rule

/** A path that a browser or a third party is sent to. */
const HANDED_OUT = /(?:webhook|callback|oauth|redirect|\/auth\/|\/login)/i

/** `.internal` goes straight to the internal port, but only to started Machines; Flycast wakes stopped ones. */
function privateAddress({ scheme }: Target, other: App, name: string): string | undefined {
  const service = other.services.find(({ ports }) => ports.some(({ handlers }) => handlers.includes('http')))
  const port = known(service?.internalPort)
  if (!service || port === undefined) return undefined
  const stops = service.autoStop !== undefined && known(service.autoStop) !== 'off'
  const host = stops ? `${name}.flycast` : `${name}.internal`
  if (scheme === undefined) return host
  return `${scheme.startsWith('ws') ? 'ws' : 'http'}://${host}${stops ? '' : `:${port}`}`
}

function replace({ at }: NonNullable<Target['origin']>, address: string): Fix {
  return { title: 'Use the private address', safe: false, edits: [{ at, text: address }] }
}
