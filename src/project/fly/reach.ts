import { fileStart, type Location, type Source } from '../../model/files/text.ts'
import { known } from '../../model/files/value.ts'
import type { AppPolicy, Policy } from '../../model/policy.ts'
import type { Reach, ReachSign } from '../../model/project/app.ts'
import { type FlyctlCall, isDeploy, optionOf, switchOf } from '../../model/project/flyctl-call.ts'
import type { Setting } from '../../model/project/setting.ts'
import type { FlyConfig } from './config.ts'

const MAX_EVIDENCE = 5

/** Every `<app>.fly.dev` and `<app>.flycast` that a setting names, by the app's name. */
export interface HostReferences {
  readonly publicNames: ReadonlyMap<string, readonly Setting[]>
  readonly flycastNames: ReadonlyMap<string, readonly Setting[]>
}

/** Looks once through all settings that someone else than a developer reads. */
export function hostReferences(settings: readonly Setting[]): HostReferences {
  const publicNames = new Map<string, Setting[]>()
  const flycastNames = new Map<string, Setting[]>()
  for (const setting of settings) {
    const value = known(setting.value)
    if (value === undefined || setting.reader === 'development') continue
    for (const match of value.matchAll(/(?<![\w-])([a-z\d][a-z\d-]{0,62})\.(fly\.dev|flycast)(?![.-]*\w)/gi)) {
      const [, name = '', kind = ''] = match
      const names = kind.toLowerCase() === 'flycast' ? flycastNames : publicNames
      const found = names.get(name.toLowerCase())
      if (!found) names.set(name.toLowerCase(), [setting])
      else if (found.length < MAX_EVIDENCE && found.at(-1) !== setting) found.push(setting)
    }
  }
  return { publicNames, flycastNames }
}

/**
 * What the files tell of an app's reach. Addresses are state and stand in no file, so that most apps stay `unknown`; the
 * policy comes first, then what no address can change, then addresses given or refused by commands, then names in use.
 */
export function reachOf(
  app: FlyConfig,
  calls: readonly FlyctlCall[],
  references: HostReferences,
  policy: Policy,
  source: Source | undefined,
): Reach {
  const signs = signsOf(app, calls, references, policy, source)
  const reach = (state: Reach['state'], ...kinds: readonly ReachSign['kind'][]): Reach => {
    const evidence = signs.filter(({ kind }) => kinds.includes(kind)).slice(0, MAX_EVIDENCE)
    return { state, evidence: evidence.map(({ at, note }) => ({ at, note })), signs }
  }
  const hasSign = (kind: ReachSign['kind']): boolean => signs.some(sign => sign.kind === kind)
  const declared = policyOf(app, policy)
  if (declared?.private) return reach('private', 'policy')
  if (!app.services.some(service => service.ports.length > 0)) {
    const note = 'no service with a port: nothing is published'
    return { state: 'private', evidence: [{ at: fileStart(app.path), note }], signs }
  }
  if (hasSign('policy')) return reach('public', 'policy')
  if (hasSign('public-address')) return reach('public', 'public-address')
  if (hasSign('private-address')) return reach('private', 'private-address')
  if (hasSign('public-name')) return reach('public', 'public-name')
  const isPrivate = hasSign('flycast-name') || hasSign('comment')
  return reach(isPrivate ? 'private' : 'unknown', 'flycast-name', 'comment')
}

function policyOf(app: FlyConfig, policy: Policy): AppPolicy | undefined {
  const name = known(app.name)
  return name === undefined ? undefined : policy.apps.get(name)
}

function signsOf(
  app: FlyConfig,
  calls: readonly FlyctlCall[],
  { publicNames, flycastNames }: HostReferences,
  policy: Policy,
  source: Source | undefined,
): ReachSign[] {
  const name = known(app.name)?.toLowerCase() ?? ''
  const declared = policyOf(app, policy)
  const signs: ReachSign[] = []
  const add = (kind: ReachSign['kind'], note: string, places: readonly Location[]): void => {
    for (const at of places.slice(0, MAX_EVIDENCE)) signs.push({ kind, at, note })
  }
  const placesOf = (which: (call: FlyctlCall) => boolean): Location[] =>
    calls.filter(which).map(({ command }) => command.at)
  const used = (names: HostReferences['publicNames']): Location[] =>
    (names.get(name) ?? []).map(({ value }) => value.at)
  const policyStart = [fileStart(policy.path)]
  if (declared?.private) add('policy', 'the policy says that this app is private', policyStart)
  else if (declared && declared.domains.length > 0)
    add('policy', 'the policy names public domains of this app', policyStart)
  add('public-address', 'a command gives it a public address', placesOf(givesPublicAddress))
  add('private-address', 'a command gives it a private address only', placesOf(refusesPublicAddress))
  add('deploy', 'a deploy that does not keep public addresses away', placesOf(leavesAddressesOpen))
  add('public-name', 'its public name is in use here', used(publicNames))
  add('flycast-name', 'it is called over Flycast here', used(flycastNames))
  if (source) add('comment', 'a comment says that it is private', privateComments(source))
  return signs
}

function givesPublicAddress(call: FlyctlCall): boolean {
  return call.verb === 'ips allocate-v4' || (call.verb === 'ips allocate-v6' && isOff(call, '--private'))
}

function refusesPublicAddress(call: FlyctlCall): boolean {
  if (call.verb === 'ips allocate-v6') return switchOf(call, '--private') === true
  return isDeploy(call) && ['--flycast', '--no-public-ips'].some(name => switchOf(call, name))
}

/** True for a deploy without a word on addresses, also none that a variable may hold. */
function leavesAddressesOpen(call: FlyctlCall): boolean {
  if (!isDeploy(call) || refusesPublicAddress(call)) return false
  if (!['--attach', '--build-only', '--no-deploy', '--flycast', '--no-public-ips'].every(name => isOff(call, name))) {
    return false
  }
  return call.operands.every(operand => operand.known)
}

/** True for a switch that is absent or set to false; one that a variable sets is neither on nor off. */
function isOff(call: FlyctlCall, name: string): boolean {
  return optionOf(call, name) === undefined || switchOf(call, name) === false
}

const SAYS_PRIVATE =
  /\b(?:flycast[ -]only|only (?:over |via |through )?flycast|no public ips?|internal[ -]only|private[ -]only|not (?:publicly|exposed|reachable|accessible|public)\b|(?:do not|don't|never) expose|no public (?:access|address|exposure))/i
const SAYS_OTHERWISE = /\b(?:todo|fixme|should be|unless|if you|example|e\.g\.|uncomment)\b/i

/** A comment on one of these speaks of a part of the app, whatever else it says. */
const SAYS_PART = /\b(?:ports?|metrics|endpoints?|paths?|routes?|health|admin)\b/i
const HEADER = /^\s*\[/
const SERVICE_HEADER = /^\s*\[{1,2}\s*(?:http_service|services)\b/i

/**
 * Comments on lines of their own in a fly config that say, in words that mean nothing else, that the app is private:
 * above its first table or at a service, where they speak of the app as a whole.
 */
function privateComments(source: Source): Location[] {
  const found: Location[] = []
  let header: string | undefined
  for (let line = 1; line <= source.lineCount && found.length < MAX_EVIDENCE; line++) {
    const text = source.line(line)
    if (HEADER.test(text)) header = text
    const start = text.length - text.trimStart().length
    if (text[start] !== '#' || text.length > 500) continue
    if (!SAYS_PRIVATE.test(text) || SAYS_OTHERWISE.test(text)) continue
    const { comment, next } = commentAround(source, line)
    const about = HEADER.test(next) ? next : header
    if (SAYS_PART.test(comment) || (about !== undefined && !SERVICE_HEADER.test(about))) continue
    const range = { start: { line, column: start + 1 }, end: { line, column: text.length + 1 } }
    found.push({ path: source.path, range })
  }
  return found
}

/** A longer comment is read in part. In lines. */
const MAX_COMMENT = 20

/** The whole comment that a line belongs to, and the first line behind it that says something. */
function commentAround(source: Source, line: number): { comment: string; next: string } {
  const isComment = (number: number): boolean => source.line(number).trimStart().startsWith('#')
  let first = line
  while (first > 1 && line - first < MAX_COMMENT && isComment(first - 1)) first--
  let last = line
  while (last < source.lineCount && last - line < MAX_COMMENT && isComment(last + 1)) last++
  let after = last + 1
  while (after <= source.lineCount && after - last < MAX_COMMENT && source.line(after).trim() === '') after++
  const comment = Array.from({ length: last - first + 1 }, (_, i) => source.line(first + i)).join(' ')
  return { comment, next: source.line(after) }
}
