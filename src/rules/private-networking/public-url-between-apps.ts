import { type AppCall, appCalls, brokerOf, isPlaintextCall } from '../../analysis/network/app-calls.ts'
import { isCalledByBrowsers } from '../../analysis/network/browser-hosts.ts'
import { anyAddressOf, privateAddressOf } from '../../analysis/network/private-addresses.ts'
import { known } from '../../model/files/value.ts'
import type { Project } from '../../model/project/project.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachProject } from '../../rulekit/each.ts'
import { offer } from '../../rulekit/fixes.ts'

export default {
  id: 'public-url-between-apps',
  practice: 'private-networking',
  title: 'An app reaches another one over its public address',
  severity: 'critical',
  confidence: 'high',
  remedy: 'Use `http://<app>.internal:<internal port>`, or `http://<app>.flycast` when the other app may be stopped.',
  references: ['https://fly.io/docs/networking/private-networking/', 'https://fly.io/docs/networking/flycast/'],
  requirements: [
    'private-networking.internal-domains',
    'private-networking.public-endpoints',
    'private-networking.public-urls',
    'database.private-networking',
  ],
  cwe: [923, 319],
  check: eachProject(function* (project) {
    for (const call of appCalls(project)) {
      const { endpoint, host, from, name, isUpstream } = call
      // An app whose name is not settled may be the one that is called.
      const caller = call.fromName ?? known(from?.name)
      if (caller === undefined && !isUpstream) continue
      if (host.kind !== 'sibling' && host.kind !== 'fly-app') continue
      const other = host.appName ?? host.name
      const address = host.app && privateAddressOf(endpoint, host.app, other)
      const edit = address?.ready &&
        endpoint.origin &&
        endpoint.scheme && { at: endpoint.origin.at, text: address.text }
      yield {
        message: `${code(name)} ${call.isDefault ? 'falls back on' : 'reaches'} ${code(other)} at ${code(host.name)}: ${consequence(call, other, project)}.`,
        at: endpoint.at,
        subject: `${name} → ${host.name}`,
        related: host.app?.name ? [{ at: host.app.name.at, note: `This is ${code(other)}.` }] : [],
        remedy: address?.remedy ?? anyAddressOf(call, other),
        ...weightOf(call, project),
        ...offer('Use the private address', false, edit || undefined),
      }
    }
  }),
} satisfies Rule

function consequence(call: AppCall, other: string, project: Project): string {
  const suffix = isPlaintextCall(call) ? ' in plain text' : ''
  const leaves = `the traffic leaves Fly's private network${suffix}`
  const broker = brokerOf(call)
  if (broker !== undefined)
    return `${leaves}, and ${code(other)} must keep its ${broker} port open to the internet for it`
  return isCalledByBrowsers(call.host, project) ? leaves : `${leaves}, and ${code(other)} must stay public for it`
}

/**
 * Of a sibling, plaintext and brokers are worst; an app that browsers call as well is public anyway. An app that nothing
 * here names may belong to others, and a default need not be in use.
 */
function weightOf(call: AppCall, project: Project): Pick<Draft, 'severity' | 'confidence'> {
  const isOpen = isPlaintextCall(call) || brokerOf(call) !== undefined
  if (call.host.kind !== 'sibling')
    return { severity: isOpen && !call.isDefault ? 'high' : 'medium', confidence: 'medium' }
  const isPublic = isCalledByBrowsers(call.host, project)
  if (call.isDefault) return { severity: isPublic ? 'medium' : 'high', confidence: 'medium' }
  if (isOpen) return {}
  return { severity: isPublic ? 'medium' : 'high' }
}
