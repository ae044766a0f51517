import { parseNamed } from '../live/host-names.ts'
import type { Project } from '../model/project.ts'
import { accessOf } from '../platform/access.ts'
import { buildProject } from '../project/build.ts'
import { see } from '../see.ts'
import { deliver, giveUp, statusOf } from './deliver.ts'
import { gather } from './judge.ts'
import { UsageError } from './options.ts'
import type { ExitStatus, Outside } from './outside.ts'
import { render } from './render.ts'
import { findTarget } from './target.ts'
import type { VerifyOptions } from './verify-options.ts'

/** Looks at what runs and holds it against the files. Throws a UsageError where there is nothing to look at. */
export async function runVerify(options: VerifyOptions, outside: Outside): Promise<ExitStatus> {
  refuseOddHosts(options.hosts)
  try {
    const target = await findTarget([], outside)
    const asked = { base: undefined, staged: false, all: false, policy: options.policy, failOn: options.failOn }
    const { input, run, MAX_RUN_TIME } = await gather(target, asked, outside, 'without baseline')
    const project = buildProject(input.head, input.policy, input.parsers)
    refuseNothing(project, options.hosts)
    const seen = await see(project, {
      named: options.hosts,
      access: accessOf(outside.environment),
      version: outside.version,
      now: new Date(),
      progress: outside.progress,
    })
    outside.progress(undefined)
    // What the look took is not the judgement's.
    const start = performance.now()
    const report = run({ ...input, seen, isOver: () => performance.now() - start > MAX_RUN_TIME })
    const data = await render(report, target, { ...options, all: false }, outside)
    await deliver(data, options.output, outside)
    return statusOf(report)
  } catch (error) {
    return giveUp(error, outside)
  }
}

/** The word itself is not repeated: it may be an address with a password in it. */
function refuseOddHosts(words: readonly string[]): void {
  const odd = words.findIndex(word => parseNamed(word) === undefined)
  if (odd === -1) return
  throw new UsageError(
    `word ${odd + 1} behind verify is no host; name it as HOST or HOST:PORT, without a path or a login`,
  )
}

function refuseNothing({ apps, policy, problems }: Project, hosts: readonly string[]): void {
  const hasHosts = hosts.length > 0 || apps.length > 0 || ![...policy.apps.values()].every(hasNoDomain)
  // What could not be read may have been a config.
  if (hasHosts || problems.some(({ blocking }) => blocking)) return
  throw new UsageError(
    'there is nothing to look at: this folder has no fly config, and its policy no domains. Name a host, for example: airworthy verify shop.example.com',
  )
}

function hasNoDomain({ domains }: { readonly domains: readonly string[] }): boolean {
  return domains.length === 0
}
