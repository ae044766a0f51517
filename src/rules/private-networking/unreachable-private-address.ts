import { appCalls } from '../../analysis/network/app-calls.ts'
import { unreachableOf } from '../../analysis/network/reachability.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachProject } from '../../rulekit/each.ts'
import { offer } from '../../rulekit/fixes.ts'

export default {
  id: 'unreachable-private-address',
  practice: 'private-networking',
  title: 'Private address is unreachable',
  severity: 'medium',
  confidence: 'medium',
  remedy:
    'Use `http://APP.internal:INTERNAL_PORT` and make the app listen on `[::]`. Or use `http://APP.flycast` with an external port of the app.',
  references: [
    'https://fly.io/docs/networking/private-networking/',
    'https://fly.io/docs/networking/flycast/',
    'https://fly.io/docs/networking/app-services/',
  ],
  requirements: ['private-networking.internal-domains', 'firewall.flycast'],
  check: eachProject(function* (project) {
    for (const call of appCalls(project)) {
      const { endpoint, host, from, name } = call
      const unreachable = host.app === from ? undefined : unreachableOf(call)
      if (!unreachable) continue
      const { reason, remedy, address, related, isHint } = unreachable
      const { origin } = endpoint
      const isUnsure = isHint || call.isDefault
      yield {
        message: `${code(name)} points to ${code(host.name)}, ${reason}.`,
        at: endpoint.at,
        subject: `${name} → ${host.name}`,
        remedy,
        ...(related ? { related: [related] } : {}),
        ...(isUnsure ? { confidence: 'low' } : {}),
        ...offer(
          'Use the reachable address',
          false,
          address && origin && !isUnsure ? { at: origin.at, text: address } : undefined,
        ),
      }
    }
  }),
} satisfies Rule
