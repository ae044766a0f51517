import { type AppCall, appCalls, brokerOf, isPlaintextCall } from '../../analysis/network/app-calls.ts'
import { isCalledByBrowsers } from '../../analysis/network/browser-hosts.ts'
import { addressNotes, anyAddressOf, privateAddressOf } from '../../analysis/network/private-addresses.ts'
import { isOneOff } from '../../analysis/programs/one-off-programs.ts'
import { known } from '../../model/files/value.ts'
import type { Project } from '../../model/project/project.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachProject } from '../../rulekit/each.ts'
import { offer } from '../../rulekit/fixes.ts'

export default {
  id: 'public-url-between-apps',
  practice: 'private-networking',
  title: 'App calls another app over the internet',
  severity: 'critical',
  confidence: 'high',
  remedy:
    'Use `http://APP.internal:INTERNAL_PORT`, or `http://APP.flycast` if the Machines of the other app may be stopped.',
  references: ['https://fly.io/docs/networking/private-networking/', 'https://fly.io/docs/networking/flycast/'],
  requirements: [
    'private-networking.internal-domains',
    'private-networking.public-endpoints',
    'private-networking.public-urls',
    'database.private-networking',
  ],
  cwe: [923, 319],
  check: eachProject(project => onePerTarget(draftsFor(project))),
} satisfies Rule

/** The locations of a proxy that lead to one app are one finding. */
function* onePerTarget(drafts: Iterable<{ readonly draft: Draft; readonly isUpstream: boolean }>): Generator<Draft> {
  const groups = new Map<string, Draft[]>()
  for (const { draft, isUpstream } of drafts) {
    const { at, subject, severity, confidence } = draft
    const key = JSON.stringify([at.path, subject, severity, confidence, isUpstream || at.range.start])
    const group = groups.get(key)
    if (group) group.push(draft)
    else groups.set(key, [draft])
  }
  for (const [first, ...others] of groups.values()) {
    if (!first) continue
    if (others.length === 0) yield first
    else {
      // One fix would leave the other calls as they are.
      const { fix: _, ...draft } = first
      const places = others.map(({ at }) => ({ at, note: 'The same app is called here.' }))
      yield { ...draft, related: [...(first.related ?? []), ...places] }
    }
  }
}

function* draftsFor(project: Project): Generator<{ draft: Draft; isUpstream: boolean }> {
  for (const call of appCalls(project)) {
    const { endpoint, host, from, name, isUpstream } = call
    // A script that people start by hand runs outside of Fly.io.
    if (isOneOff(endpoint.at.path, project)) continue
    // An app with an unknown name may be the called app itself.
    const caller = call.fromName ?? known(from?.name)
    if (caller === undefined && !isUpstream) continue
    if (host.kind !== 'sibling' && host.kind !== 'fly-app') continue
    const other = host.appName ?? host.name
    const address = host.app && privateAddressOf(endpoint, host.app, other, project)
    const edit = address?.ready && endpoint.origin && endpoint.scheme && { at: endpoint.origin.at, text: address.text }
    const draft: Draft = {
      message: `${code(name)} ${call.isDefault ? 'falls back to' : 'calls'} ${code(other)} at ${code(host.name)}. ${consequence(call, other, project)}.`,
      at: endpoint.at,
      subject: `${name} → ${host.name}`,
      related: host.app?.name ? [{ at: host.app.name.at, note: `${code(other)} is defined here.` }] : [],
      remedy: `${address?.remedy ?? anyAddressOf(call, other)}${addressNotes(call, address, project)}`,
      ...weightOf(call, project, address?.toDatabase ? 'database' : address?.ready ? 'ready' : 'public'),
      ...offer('Use the private address', false, edit || undefined),
    }
    yield { draft, isUpstream }
  }
}

function consequence(call: AppCall, other: string, project: Project): string {
  const suffix = isPlaintextCall(call) ? ' in plaintext' : ''
  const leaves = `The traffic leaves Fly's private network${suffix}`
  const broker = brokerOf(call)
  if (broker !== undefined) return `${leaves}, and ${code(other)} must keep its ${broker} port open to the internet`
  if (project.policy.apps.get(other)?.private)
    return `${leaves}, and the call fails once ${code(other)} has no public address`
  return isCalledByBrowsers(call.host, project) ? leaves : `${leaves}, and ${code(other)} cannot be made private`
}

/**
 * For an app of this project, plaintext and message brokers are worst, and a private app must not be called
 * in public. Over HTTPS nothing is lost, and an app that browsers call too, or that has no private address yet, is public
 * as its team planned. An app that no config here names may belong to someone else, and a default may not be in use.
 */
function weightOf(
  call: AppCall,
  project: Project,
  target: 'database' | 'ready' | 'public',
): Pick<Draft, 'severity' | 'confidence'> {
  const isOpen = isPlaintextCall(call) || brokerOf(call) !== undefined
  if (call.host.kind !== 'sibling')
    return { severity: isOpen && !call.isDefault ? 'high' : 'medium', confidence: 'medium' }
  const isPublic = isCalledByBrowsers(call.host, project)
  if (isOpen) return call.isDefault ? { severity: isPublic ? 'medium' : 'high', confidence: 'medium' } : {}
  const other = call.host.appName ?? call.host.name
  const isClosed = target === 'database' || project.policy.apps.get(other)?.private === true
  const severity = isClosed || (target === 'ready' && !isPublic) ? 'high' : 'low'
  return call.isDefault ? { severity, confidence: 'medium' } : { severity }
}
