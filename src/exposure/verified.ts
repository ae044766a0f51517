import { declaresPort } from '../analysis/observed/observed.ts'
import type { AppExposure } from '../model/exposure.ts'
import { fileStart } from '../model/files/text.ts'
import { known } from '../model/files/value.ts'
import type { Finding } from '../model/finding.ts'
import { type Gap, labelOf, type Seen, type SeenHost } from '../model/observed.ts'
import type { Problem } from '../model/problem.ts'
import type { App } from '../model/project/app.ts'
import { appNamed } from '../model/project/app-lookup.ts'
import type { Project } from '../model/project/project.ts'
import { PRACTICES, type Practice } from '../model/severity.ts'
import type { Verified, VerifiedRow } from '../model/verified.ts'
import { code } from '../redact/quote.ts'
import { redact } from '../redact/redact.ts'
import { isPrivate, type Promiser, promisesOf } from './declared.ts'
import { exposureOf } from './exposure.ts'
import { listOf } from './lists.ts'
import { seenInside } from './observed-inside.ts'
import { seenOutside } from './observed-outside.ts'

/**
 * Per app of the project, and per host that belongs to none: what is promised beside what was seen. Where someone named
 * the hosts, the apps that none of them belongs to are left out. `findings` are all that the look brought, ignored ones
 * too.
 */
export function verifiedOf(project: Project, seen: Seen, findings: readonly Finding[]): Verified[] {
  const { apps: exposures } = exposureOf(project)
  const promisers = promisersOf(project.apps, exposures)
  const isNamed = seen.hosts.some(({ origin }) => origin === 'named')
  const names = new Set(promisers.map(({ name }) => name))
  const apps = promisers
    .filter(({ name }) => !isNamed || seen.hosts.some(({ app }) => app !== undefined && app === name))
    .map(promiser => verifiedApp(promiser, project, seen, findings))
  const strangers = seen.hosts.filter(({ app }) => app === undefined || !names.has(app))
  return [...apps, ...strangers.map(host => verifiedHost(host, seen, findings))]
}

/** Configs of the same app stand together; one without a known name stands alone. */
function promisersOf(apps: readonly App[], exposures: readonly AppExposure[]): Promiser[] {
  const found = new Map<string, { name: string | undefined; configs: App[]; exposures: AppExposure[] }>()
  for (const app of apps) {
    const name = known(app.name)
    const key = JSON.stringify([name ?? null, name === undefined ? app.path : ''])
    const promiser = found.get(key) ?? { name, configs: [], exposures: [] }
    promiser.configs.push(app)
    promiser.exposures.push(...exposures.filter(({ path }) => path === app.path))
    found.set(key, promiser)
  }
  return [...found.values()]
}

function verifiedApp(promiser: Promiser, project: Project, seen: Seen, findings: readonly Finding[]): Verified {
  const { name, configs, exposures } = promiser
  const path = configs[0]?.path ?? ''
  const hosts = name === undefined ? [] : seen.hosts.filter(({ app }) => app === name)
  const inside = name === undefined ? undefined : seen.apps.find(app => app.name === name)
  const ports = exposures.flatMap(exposure => exposure.ports)
  const promises = promisesOf(promiser, project.policy)
  // Of an app that is to be private the firewall's row tells the address.
  const holdsData =
    !isPrivate(promiser) &&
    exposures.some(({ dataStores }) => dataStores.some(({ kind, reached }) => reached === 'here' && kind !== 'volume'))
  const sights = {
    outside: seenOutside(hosts, port => declaresPort(project, name, port)),
    inside: inside ? seenInside(inside, configs, holdsData) : NOTHING,
  }
  const ranges = ports.map(({ start, end }) => (start === end ? String(start) : `${start}–${end}`))
  if (ranges.length > 0) promises.set('configuration', `services on ${listOf(ranges)}`)
  if (!promises.has('private-networking') && sights.inside.get('private-networking') === 'no Flycast address')
    sights.inside.delete('private-networking')
  const about = { hosts: hosts.map(labelOf), apps: name === undefined ? [] : [name] }
  return { name: redact(name ?? path), path, rows: rowsOf(promises, sights, about, seen, findings) }
}

function verifiedHost(host: SeenHost, seen: Seen, findings: readonly Finding[]): Verified {
  const sights = { outside: seenOutside([host], () => false), inside: NOTHING }
  return {
    name: labelOf(host),
    path: undefined,
    rows: rowsOf(NOTHING, sights, { hosts: [labelOf(host)], apps: [] }, seen, findings),
  }
}

const NOTHING = new Map<Practice, string>()

interface Sights {
  readonly outside: Map<Practice, string>
  readonly inside: Map<Practice, string>
}

interface About {
  readonly hosts: readonly string[]
  readonly apps: readonly string[]
}

function rowsOf(
  promises: ReadonlyMap<Practice, string>,
  sights: Sights,
  about: About,
  { gaps }: Seen,
  findings: readonly Finding[],
): VerifiedRow[] {
  const isBlind = (names: readonly string[]) => gaps.some(gap => gap.blocking && names.includes(gap.about))
  const blind = { outside: isBlind(about.hosts), inside: isBlind(about.apps) }
  const own = findings.filter(({ subject }) =>
    [...about.hosts, ...about.apps].some(name => subject.startsWith(`${name}: `)),
  )
  return PRACTICES.flatMap((practice): VerifiedRow[] => {
    const promised = promises.get(practice)
    const outside = sights.outside.get(practice)
    const inside = sights.inside.get(practice)
    const parts = [outside, inside].filter(part => part !== undefined)
    const seen = parts.length === 0 ? undefined : parts.join('; ')
    const isBroken = own.some(finding => finding.practice === practice)
    const isTold = promised !== undefined || seen !== undefined
    // As long as it is kept, the firewall's row has told it.
    if (!isBroken && (!isTold || practice === 'configuration')) return []
    const isPartial = (outside !== undefined && blind.outside) || (inside !== undefined && blind.inside)
    const state = isBroken ? 'broken' : seen === undefined || isPartial ? 'unseen' : 'kept'
    return [{ practice, promised, seen, state }]
  })
}

/** What could not be looked at, as problems: each at the config of its app where there is one, with its host's name. */
export function problemsOfGaps(seen: Seen, project: Project): Problem[] {
  const appOf = new Map(seen.hosts.map(host => [labelOf(host), host.app]))
  return seen.gaps.map((gap): Problem => {
    const { about, blocking } = gap
    const app = appNamed(project, appOf.get(about) ?? about.replace(/\.fly\.dev$/, ''))
    const isFile = project.paths.has(about) || about === project.policy.path
    return { at: fileStart(isFile ? about : (app?.path ?? '')), message: sentenceOf(gap, isFile), blocking }
  })
}

/** A host or an app is named in front; a file is named by the place, and what is neither needs no name. */
function sentenceOf({ about, message }: Gap, isFile: boolean): string {
  if (isFile || /^(?:project|command line)$/.test(about)) return message
  return `${code(about)}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`
}
