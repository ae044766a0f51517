import { lookFromOutside } from './live/look.ts'
import { openNetwork } from './live/network.ts'
import { targetsOf } from './live/targets.ts'
import type { Project } from './model/project.ts'
import type { Gap, Seen } from './model/seen.ts'
import { known } from './model/value.ts'

export { parseNamed } from './live/host-names.ts'

export interface SeeInput {
  readonly project: Project
  /** The hosts to look at; none for those of the project. */
  readonly named: readonly string[]
  /** Of this program, for its user agent. */
  readonly version: string
  /** `FLY_API_TOKEN`; without it nobody looks from inside. */
  readonly token: string | undefined
  /** `FLY_API_HOSTNAME`: where the Machines API is, if elsewhere. */
  readonly apiAddress: string | undefined
  readonly now: Date
}

/** Looks at what runs: from outside at its hosts, and with a token from inside at the apps of the project. Never rejects. */
export async function see({ project, named, version, token, apiAddress, now }: SeeInput): Promise<Seen> {
  const { targets, gaps } = targetsOf(project, named)
  const network = openNetwork({ version, named })
  const [outside, inside] = await Promise.all([
    lookFromOutside(targets, network, now),
    token === undefined ? NOT_ASKED : askPlatform(project, token, version, apiAddress),
  ])
  return {
    at: now.toISOString(),
    hosts: outside.hosts,
    apps: inside.apps,
    gaps: [...gaps, ...outside.gaps, ...inside.gaps],
  }
}

const NOT_ASKED: Pick<Seen, 'apps' | 'gaps'> = { apps: [], gaps: [] }

async function askPlatform(
  project: Project,
  token: string,
  version: string,
  address: string | undefined,
): Promise<Pick<Seen, 'apps' | 'gaps'>> {
  const names = [...new Set(project.apps.flatMap(({ name }) => known(name) ?? []))]
  if (names.length === 0) return NOT_ASKED
  const { createPlatform } = await import('./platform/client.ts')
  const { lookFromInside } = await import('./platform/look.ts')
  try {
    const userAgent = `airworthy-verify/${version} (+https://github.com/airworthy/airworthy)`
    const platform = createPlatform({ token, userAgent, ...(address !== undefined && { address }) })
    return await lookFromInside(names, platform)
  } catch (error) {
    const message = error instanceof Error ? error.message : 'The Machines API could not be asked.'
    const gap: Gap = { about: 'command line', message, blocking: true }
    return { apps: [], gaps: [gap] }
  }
}
