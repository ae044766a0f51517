import { declaresPort } from '../analysis/observed/observed.ts'
import type { AppExposure } from '../model/exposure.ts'
import { fileStart } from '../model/files/text.ts'
import { known } from '../model/files/value.ts'
import type { Finding } from '../model/finding.ts'
import { type Gap, labelOf, type Observed, type ObservedHost } from '../model/observed.ts'
import type { Problem } from '../model/problem.ts'
import type { App } from '../model/project/app.ts'
import { appNamed } from '../model/project/app-lookup.ts'
import type { Project } from '../model/project/project.ts'
import { PRACTICES, type Practice } from '../model/severity.ts'
import type { Verified, VerifiedRow } from '../model/verified.ts'
import { code } from '../redact/quote.ts'
import { redact } from '../redact/redact.ts'
import { type DeclaredApp, declarationsOf, isPrivate } from './declared.ts'
import { exposureOf } from './exposure.ts'
import { listOf } from './lists.ts'
import { observedInside } from './observed-inside.ts'
import { observedOutside } from './observed-outside.ts'

/**
 * What is declared and what was observed, per app of the project and per host without an app. If the user named hosts,
 * apps without one of those hosts are omitted. `findings`: all live findings, including ignored ones.
 */
export function verifiedOf(project: Project, observed: Observed, findings: readonly Finding[]): Verified[] {
  const { apps: exposures } = exposureOf(project)
  const declaredApps = declaredAppsOf(project.apps, exposures)
  const isNamed = observed.hosts.some(({ origin }) => origin === 'named')
  const names = new Set(declaredApps.map(({ name }) => name))
  const apps = declaredApps
    .filter(({ name }) => !isNamed || observed.hosts.some(({ app }) => app !== undefined && app === name))
    .map(declaredApp => verifiedApp(declaredApp, project, observed, findings))
  const strangers = observed.hosts.filter(({ app }) => app === undefined || !names.has(app))
  return [...apps, ...strangers.map(host => verifiedHost(host, observed, findings))]
}

/** Configs with the same app name are grouped; one without a known name is its own group. */
function declaredAppsOf(apps: readonly App[], exposures: readonly AppExposure[]): DeclaredApp[] {
  const found = new Map<string, { name: string | undefined; configs: App[]; exposures: AppExposure[] }>()
  for (const app of apps) {
    const name = known(app.name)
    const key = JSON.stringify([name ?? null, name === undefined ? app.path : ''])
    const declaredApp = found.get(key) ?? { name, configs: [], exposures: [] }
    declaredApp.configs.push(app)
    declaredApp.exposures.push(...exposures.filter(({ path }) => path === app.path))
    found.set(key, declaredApp)
  }
  return [...found.values()]
}

function verifiedApp(
  declaredApp: DeclaredApp,
  project: Project,
  observed: Observed,
  findings: readonly Finding[],
): Verified {
  const { name, configs, exposures } = declaredApp
  const path = configs[0]?.path ?? ''
  const hosts = name === undefined ? [] : observed.hosts.filter(({ app }) => app === name)
  const inside = name === undefined ? undefined : observed.apps.find(app => app.name === name)
  const ports = exposures.flatMap(exposure => exposure.ports)
  const declarations = declarationsOf(declaredApp, project.policy)
  // For a private app the firewall's row has the address.
  const holdsData =
    !isPrivate(declaredApp) &&
    exposures.some(({ dataStores }) => dataStores.some(({ kind, reached }) => reached === 'here' && kind !== 'volume'))
  const observations = {
    outside: observedOutside(hosts, port => declaresPort(project, name, port)),
    inside: inside ? observedInside(inside, configs, holdsData) : NO_OBSERVATIONS,
  }
  const ranges = ports.map(({ start, end }) => (start === end ? String(start) : `${start}–${end}`))
  if (ranges.length > 0) declarations.set('configuration', `services on ${listOf(ranges)}`)
  if (!declarations.has('private-networking') && observations.inside.get('private-networking') === 'no Flycast address')
    observations.inside.delete('private-networking')
  const about = { hosts: hosts.map(labelOf), apps: name === undefined ? [] : [name] }
  return { name: redact(name ?? path), path, rows: rowsOf(declarations, observations, about, observed, findings) }
}

function verifiedHost(host: ObservedHost, observed: Observed, findings: readonly Finding[]): Verified {
  const observations = { outside: observedOutside([host], () => false), inside: NO_OBSERVATIONS }
  return {
    name: labelOf(host),
    path: undefined,
    rows: rowsOf(NO_OBSERVATIONS, observations, { hosts: [labelOf(host)], apps: [] }, observed, findings),
  }
}

const NO_OBSERVATIONS = new Map<Practice, string>()

interface Observations {
  readonly outside: Map<Practice, string>
  readonly inside: Map<Practice, string>
}

interface About {
  readonly hosts: readonly string[]
  readonly apps: readonly string[]
}

function rowsOf(
  declarations: ReadonlyMap<Practice, string>,
  observations: Observations,
  about: About,
  { gaps }: Observed,
  findings: readonly Finding[],
): VerifiedRow[] {
  const isBlind = (names: readonly string[]) => gaps.some(gap => gap.blocking && names.includes(gap.about))
  const blind = { outside: isBlind(about.hosts), inside: isBlind(about.apps) }
  const own = findings.filter(({ subject }) =>
    [...about.hosts, ...about.apps].some(name => subject.startsWith(`${name}: `)),
  )
  return PRACTICES.flatMap((practice): VerifiedRow[] => {
    const declared = declarations.get(practice)
    const outside = observations.outside.get(practice)
    const inside = observations.inside.get(practice)
    const parts = [outside, inside].filter(part => part !== undefined)
    const observed = parts.length === 0 ? undefined : parts.join('; ')
    const isBroken = own.some(finding => finding.practice === practice)
    const isKnown = declared !== undefined || observed !== undefined
    // Without a finding the row would repeat the firewall's.
    if (!isBroken && (!isKnown || practice === 'configuration')) return []
    const isPartial = (outside !== undefined && blind.outside) || (inside !== undefined && blind.inside)
    const state = isBroken ? 'broken' : observed === undefined || isPartial ? 'unseen' : 'kept'
    return [{ practice, declared, observed, state }]
  })
}

/** Gaps as problems: each at the config of its app, if any, with the name of its host. */
export function problemsOfGaps(observed: Observed, project: Project): Problem[] {
  const appOf = new Map(observed.hosts.map(host => [labelOf(host), host.app]))
  return observed.gaps.map((gap): Problem => {
    const { about, blocking } = gap
    const app = appNamed(project, appOf.get(about) ?? about.replace(/\.fly\.dev$/, ''))
    const isFile = project.paths.has(about) || about === project.policy.path
    return { at: fileStart(isFile ? about : (app?.path ?? '')), message: sentenceOf(gap, isFile), blocking }
  })
}

/** The message starts with the host or app. For a file the place names it, and everything else needs no name. */
function sentenceOf({ about, message }: Gap, isFile: boolean): string {
  if (isFile || /^(?:project|command line)$/.test(about)) return message
  return `${code(about)}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`
}
