import type { App } from '../model/app.ts'
import type { Project } from '../model/project.ts'
import type { Practice } from '../model/severity.ts'
import { known } from '../model/value.ts'
import { databaseBehind } from '../rulekit/database-servers.ts'
import { withoutKeys } from '../rulekit/key-shapes.ts'
import { listOf } from './lists.ts'
import { publishedPorts, tlsOf } from './published.ts'

/** What the files promise of an app, by practice, in words; nothing where they say nothing. */
export function promisesOf(app: App, { policy }: Project): Map<Practice, string> {
  const promises = new Map<Practice, string>()
  const say = (practice: Practice, words: string | undefined): void => {
    if (words !== undefined) promises.set(practice, words)
  }
  const ports = publishedPorts(app)
  const values = app.settings.filter(({ origin, at }) => origin === 'fly-env' && at.path === app.path).length
  say('secrets', values === 0 ? undefined : `${values === 1 ? '1 plain value' : `${values} plain values`} in [env]`)
  say('private-networking', app.reach.state === 'unknown' ? undefined : app.reach.state)
  const named = ports.map(({ start, end, service }) => {
    const number = start === end ? String(start) : `${start}–${end}`
    return service === undefined ? number : `${number} (${service})`
  })
  say('firewall', named.length === 0 ? 'nothing published' : `publishes ${listOf(named)}`)
  const tls = tlsOf(app, ports)
  say('tls', tls === undefined ? undefined : `TLS ${tls}`)
  say('multi-region', regionWords(app, policy.allowedRegions))
  const database = app.services.map(service => databaseBehind(service, app)?.database.name).find(Boolean)
  say('database', database === undefined ? undefined : `${database} published`)
  return promises
}

function regionWords(app: App, allowed: readonly string[] | undefined): string | undefined {
  const primary = known(app.primaryRegion)
  const words = [
    primary === undefined ? '' : `primary region ${withoutKeys(primary.slice(0, 20))}`,
    allowed === undefined || allowed.length === 0 ? '' : `only ${listOf(allowed)} allowed`,
  ].filter(Boolean)
  return words.length === 0 ? undefined : words.join('; ')
}
