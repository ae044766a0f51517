import { known } from '../model/files/value.ts'
import { PROJECT } from '../model/home.ts'
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
  /** The hosts to check; empty: those of the project. */
  readonly named: readonly string[]
  /** The version of Airworthy, for the user agent. */
  readonly version: string
  /** Token and address of the Machines API; without them the Machines API is not called. */
  readonly access: Access | undefined
  readonly now: Date
  /** Called when the check of a host starts. */
  readonly progress: (message: string) => void
}

/** Checks the hosts from outside and, with a token, the project's apps through the Machines API. Never rejects. */
export async function observe({ project, named, version, access, now, progress }: ObserveInput): Promise<Observed> {
  const { hosts, gaps } = hostsToProbe(project, named)
  const network = openNetwork({ version, named })
  const watched = {
    ...network,
    resolve: (host: string) => {
      progress(`Checking ${host} …`)
      return network.resolve(host)
    },
  }
  // If hosts are named, only the apps behind them are requested.
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
  message: 'The Machines API was not called, because `FLY_API_TOKEN` is not set. A read-only token is enough.',
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
    const userAgent = `airworthy-verify/${version} (+${PROJECT})`
    const machinesApi = createMachinesApi({ token, userAgent, ...(address !== undefined && { address }) })
    return await observeApps(names, machinesApi)
  } catch (error) {
    const message = error instanceof Error ? error.message : 'The Machines API could not be called.'
    const gap: Gap = { about: 'command line', message, blocking: true }
    return { apps: [], gaps: [gap] }
  }
}
