import { lookFromOutside } from './live/look.ts'
import { openNetwork } from './live/network.ts'
import { targetsOf } from './live/targets.ts'
import type { Project } from './model/project.ts'
import { type Gap, NOTHING_SEEN, type Seen } from './model/seen.ts'
import { known } from './model/value.ts'
import type { Access } from './platform/access.ts'
import { createPlatform } from './platform/client.ts'
import { lookFromInside } from './platform/look.ts'

export interface SeeOptions {
  /** The hosts that someone named; they and no other are looked at then. */
  readonly named: readonly string[]
  /** The way in; without it nothing is seen from inside. */
  readonly access: Access | undefined
  /** Of this program, for the user agent. */
  readonly version: string
  readonly now: Date
  /** Told of each host when its look begins. */
  readonly progress: (words: string) => void
}

/** Looks at what runs of a project, from outside and, with access, from inside. Never rejects. */
export async function see(project: Project, options: SeeOptions): Promise<Seen> {
  const { named, access, version, now, progress } = options
  const { targets, gaps } = targetsOf(project, named)
  const network = openNetwork({ version, named })
  const watched: typeof network = {
    ...network,
    resolve: host => {
      progress(`Looking at ${host} …`)
      return network.resolve(host)
    },
  }
  const names = named.length > 0 ? targets.flatMap(({ app }) => app ?? []) : appNames(project)
  const [outside, inside] = await Promise.all([
    lookFromOutside(targets, watched, now),
    lookInside(names, access, version),
  ])
  return {
    at: now.toISOString(),
    hosts: outside.hosts,
    apps: inside.apps,
    gaps: [...gaps, ...outside.gaps, ...inside.gaps],
  }
}

/** Names that Fly.io could have given; what else stands in a config, `targetsOf` tells as a gap. */
const APP_NAME = /^[a-z0-9][a-z0-9-]{0,62}$/

/** Of those that a config names: of others nothing is promised. */
function appNames({ apps }: Project): string[] {
  return apps.flatMap(({ name }) => known(name) ?? []).filter(name => APP_NAME.test(name))
}

const WITHOUT_ACCESS: Gap = {
  about: 'project',
  message: 'Nothing was looked at from inside: there is no `FLY_API_TOKEN`. A read-only one does.',
  blocking: false,
}

async function lookInside(
  names: readonly string[],
  access: Access | undefined,
  version: string,
): Promise<{ readonly apps: Seen['apps']; readonly gaps: readonly Gap[] }> {
  const distinct = [...new Set(names)]
  if (distinct.length === 0) return NOTHING_SEEN
  if (!access) return { apps: [], gaps: [WITHOUT_ACCESS] }
  const { token, address } = access
  return lookFromInside(distinct, createPlatform({ token, address, userAgent: `airworthy-verify/${version}` }))
}
