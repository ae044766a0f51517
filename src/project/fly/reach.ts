import { fileStart, type Location, type Source } from '../../model/files/text.ts'
import { known } from '../../model/files/value.ts'
import type { AppPolicy, Policy } from '../../model/policy.ts'
import type { Reach, ReachSign } from '../../model/project/app.ts'
import type { Command } from '../../model/project/command.ts'
import {
  type FlyctlCall,
  givesPublicAddress,
  isDeploy,
  isOff,
  refusesPublicAddress,
} from '../../model/project/flyctl-call.ts'
import type { Service } from '../../model/project/service.ts'
import { mayRunBefore } from '../shared-deploys.ts'
import type { FlyConfig } from './config.ts'
import type { HostReference, HostReferences } from './host-references.ts'
import { privateComments } from './private-comments.ts'

const MAX_EVIDENCE = 5

/**
 * The reach of an app according to the files. No file contains its addresses, so most apps stay `unknown`. The policy comes
 * first, then services, then addresses that commands allocate or refuse, then names in use. `shared` are the commands that
 * also deploy other apps.
 */
export function reachOf(
  app: FlyConfig,
  calls: readonly FlyctlCall[],
  references: HostReferences,
  policy: Policy,
  source: Source | undefined,
  shared: ReadonlySet<Command>,
): Reach {
  const signs = signsOf(app, calls, references, policy, source, shared)
  const reach = (state: Reach['state'], ...kinds: readonly ReachSign['kind'][]): Reach => {
    const evidence = signs.filter(({ kind }) => kinds.includes(kind)).slice(0, MAX_EVIDENCE)
    return { state, evidence: evidence.map(({ at, note }) => ({ at, note })), signs }
  }
  const hasSign = (kind: ReachSign['kind']): boolean => signs.some(sign => sign.kind === kind)
  if (policyOf(app, calls, policy)?.private) return reach('private', 'policy')
  if (!app.services.some(service => service.ports.length > 0)) {
    const note = 'No service publishes a port.'
    return { state: 'private', evidence: [{ at: fileStart(app.path), note }], signs }
  }
  if (hasSign('policy')) return reach('public', 'policy')
  if (hasSign('public-address')) return reach('public', 'public-address')
  if (hasSign('private-address')) return reach('private', 'private-address')
  if (hasSign('public-name')) return reach('public', 'public-name')
  const isPrivate = hasSign('flycast-name') || hasSign('comment')
  return reach(isPrivate ? 'private' : 'unknown', 'flycast-name', 'comment')
}

/** The policy of the config's app name. A config without a name is deployed under the name in `--app` or `FLY_APP`. */
function policyOf(app: FlyConfig, calls: readonly FlyctlCall[], policy: Policy): AppPolicy | undefined {
  const names = app.name ? [known(app.name)] : calls.filter(isDeploy).map(call => known(call.app))
  const declared = names.map(name => (name === undefined ? undefined : policy.apps.get(name)))
  return declared.find(one => !one?.private) ?? declared[0]
}

function signsOf(
  app: FlyConfig,
  calls: readonly FlyctlCall[],
  { publicNames, flycastNames }: HostReferences,
  policy: Policy,
  source: Source | undefined,
  shared: ReadonlySet<Command>,
): ReachSign[] {
  const name = known(app.name)?.toLowerCase() ?? ''
  const declared = policyOf(app, calls, policy)
  // A deploy under another name does not affect the addresses of this app.
  const own = calls.filter(call => !app.name || known(call.app) === undefined || known(call.app) === known(app.name))
  // A deploy with `--flycast` that is added beside a matrix comes too late: the matrix gives the app public addresses.
  const open = own.filter(call => shared.has(call.command) && leavesAddressesOpen(call))
  const refuses = (call: FlyctlCall): boolean =>
    refusesPublicAddress(call) && open.every(other => mayRunBefore(call, other))
  const signs: ReachSign[] = []
  const add = (kind: ReachSign['kind'], note: string, places: readonly Location[]): void => {
    for (const at of places.slice(0, MAX_EVIDENCE)) signs.push({ kind, at, note })
  }
  const placesOf = (which: (call: FlyctlCall) => boolean): Location[] =>
    own.filter(which).map(({ command }) => command.at)
  const used = (names: HostReferences['publicNames']): Location[] =>
    (names.get(name) ?? []).filter(reference => isPublished(reference, app.services)).map(({ at }) => at)
  const policyStart = [fileStart(policy.path)]
  if (declared?.private) add('policy', 'The policy makes this app private.', policyStart)
  else if (declared && declared.domains.length > 0)
    add('policy', 'The policy assigns public domains to this app.', policyStart)
  add('public-address', 'A command gives the app a public address.', placesOf(givesPublicAddress))
  add(
    'address-choice',
    'A command prompts for the type of address.',
    placesOf(({ verb }) => verb === 'ips allocate'),
  )
  add('private-address', 'A command gives the app a private address only.', placesOf(refuses))
  add('deploy', 'This deploy can allocate public addresses.', placesOf(leavesAddressesOpen))
  add('public-name', 'The public name of the app is used here.', used(publicNames))
  add('flycast-name', 'The app is called over Flycast here.', used(flycastNames))
  if (source) add('comment', 'A comment describes the app as private.', privateComments(source))
  return signs
}

/** False for a call on a port that no service publishes. An app without ports may get the one that is called. */
function isPublished({ port }: HostReference, services: readonly Service[]): boolean {
  if (port === undefined || services.every(({ ports }) => ports.length === 0)) return true
  return services.some(({ ports }) =>
    ports.some(({ start, end }) => start === undefined || end === undefined || (start <= port && port <= end)),
  )
}

/** True for a deploy that sets no option about addresses, and no variable that may contain one. */
function leavesAddressesOpen(call: FlyctlCall): boolean {
  if (!isDeploy(call) || refusesPublicAddress(call)) return false
  if (!['--attach', '--build-only', '--no-deploy', '--flycast', '--no-public-ips'].every(name => isOff(call, name))) {
    return false
  }
  return call.operands.every(operand => operand.known)
}
