import { known } from '../model/files/value.ts'
import type { Gap, Observed } from '../model/observed.ts'
import type { Project } from '../model/project/project.ts'
import type { Access } from './inside/access.ts'
import { createMachinesApi } from './inside/client.ts'
import { observeApps } from './inside/observe-apps.ts'
import { hostsToProbe } from './outside/hosts.ts'
import { openNetwork } from './outside/network/network.ts'
import { probeHosts } from './outside/probe-hosts.ts'

export { parseNamed } from './outside/host-names.ts'

export interface ObserveInput {
  readonly project: Project
  /** The hosts to look at; none for those of the project. */
  readonly named: readonly string[]
  /** Of this program, for its user agent. */
  readonly version: string
  /** The way in; without it nobody looks from inside. */
  readonly access: Access | undefined
  readonly now: Date
  /** Told of each host when its look begins. */
  readonly progress: (message: string) => void
}

/** Looks at what runs: from outside at its hosts, and with a token from inside at the apps of the project. Never rejects. */
export async function observe({ project, named, version, access, now, progress }: ObserveInput): Promise<Observed> {
  const { hosts, gaps } = hostsToProbe(project, named)
  const network = openNetwork({ version, named })
  const watched = {
    ...network,
    resolve: (host: string) => {
      progress(`Looking at ${host} …`)
      return network.resolve(host)
    },
  }
  // Whoever names hosts asks for nothing but the apps behind them.
  const isAsked = (name: string) => named.length === 0 || hosts.some(({ app }) => app === name)
  const [outside, inside] = await Promise.all([
    probeHosts(hosts, watched, now),
    askMachinesApi(namesOf(project).filter(isAsked), access, version),
  ])
  return {
    at: now.toISOString(),
    hosts: outside.hosts,
    apps: inside.apps,
    gaps: [...gaps, ...outside.gaps, ...inside.gaps],
  }
}

function namesOf({ apps }: Project): string[] {
  return [...new Set(apps.flatMap(({ name }) => known(name) ?? []))]
}

const WITHOUT_ACCESS: Gap = {
  about: 'project',
  message: 'Nothing was looked at from inside: there is no `FLY_API_TOKEN`. A read-only one does.',
  blocking: false,
}

async function askMachinesApi(
  names: readonly string[],
  access: Access | undefined,
  version: string,
): Promise<Pick<Observed, 'apps' | 'gaps'>> {
  if (names.length === 0) return { apps: [], gaps: [] }
  if (!access) return { apps: [], gaps: [WITHOUT_ACCESS] }
  const { token, address } = access
  try {
    const userAgent = `airworthy-verify/${version} (+https://github.com/airworthy/airworthy)`
    const machinesApi = createMachinesApi({ token, userAgent, ...(address !== undefined && { address }) })
    return await observeApps(names, machinesApi)
  } catch (error) {
    const message = error instanceof Error ? error.message : 'The Machines API could not be asked.'
    const gap: Gap = { about: 'command line', message, blocking: true }
    return { apps: [], gaps: [gap] }
  }
}
