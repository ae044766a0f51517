import { type AppCall, appCalls, brokerOf, isPlaintextCall } from '../../analysis/network/app-calls.ts'
import { anyAddressOf, privateAddressOf } from '../../analysis/network/private-addresses.ts'
import { known } from '../../model/files/value.ts'
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
        message: `${code(name)} ${call.isDefault ? 'falls back on' : 'reaches'} ${code(other)} at ${code(host.name)}: ${consequence(call, other)}.`,
        at: endpoint.at,
        subject: `${name} → ${host.name}`,
        related: host.app?.name ? [{ at: host.app.name.at, note: `This is ${code(other)}.` }] : [],
        remedy: address?.remedy ?? anyAddressOf(call, other),
        ...standing(call),
        ...offer('Use the private address', false, edit || undefined),
      }
    }
  }),
} satisfies Rule

function consequence(call: AppCall, other: string): string {
  const suffix = isPlaintextCall(call) ? ' in plain text' : ''
  const broker = brokerOf(call)
  const open = broker === undefined ? 'must stay public' : `must keep its ${broker} port open to everybody`
  return `the traffic leaves Fly's private network${suffix}, and ${code(other)} ${open} for it`
}

/** A sibling's is worst; an app that nothing here knows may be somebody else's, and a default need not be in use. */
function standing(call: AppCall): Pick<Draft, 'severity' | 'confidence'> {
  if (call.host.kind === 'sibling') return call.isDefault ? { severity: 'high', confidence: 'medium' } : {}
  const worse = (isPlaintextCall(call) || brokerOf(call) !== undefined) && !call.isDefault
  return { severity: worse ? 'high' : 'medium', confidence: 'medium' }
}
