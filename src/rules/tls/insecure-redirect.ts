import { familiesOf, faultsOf, isForEveryone } from '../../analysis/observed/observed.ts'
import { labelOf, type ObservedAddress, type ObservedHost, type ObservedRedirect } from '../../model/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachObservedHost, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

const INTERCEPTED = 'An attacker on the network path can intercept the traffic'

export default {
  id: 'insecure-redirect',
  practice: 'tls',
  evidence: 'outside',
  title: 'Redirect does not lead to HTTPS',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Set `force_https = true`, so that Fly Proxy redirects `http://HOST/` to `https://HOST/`. Behind Cloudflare, set the TLS mode to Full (strict).',
  references: ['https://fly.io/docs/networking/services/', 'https://fly.io/docs/reference/configuration/'],
  cwe: [319],
  check: eachObservedHost(function* (host, project, app, { hosts }) {
    if (!isForEveryone(host, project)) return
    const faulty = faultsOf(host, address => redirectFault(address, hosts))
    const [first] = faulty
    if (!first) return
    yield {
      message: `Redirects of ${code(labelOf(host))}${familiesOf(host, faulty)} ${first.fault.message}.`,
      at: placeOf(app),
      subject: subjectOf(labelOf(host), 'redirect'),
      ...(first.fault.severity && { severity: first.fault.severity }),
      remedy: `Redirect \`http://${host.host}/\` to \`https://${labelOf(host)}/\`: set \`force_https = true\` for the app. Behind Cloudflare, set the TLS mode to Full (strict).`,
    }
  }),
} satisfies Rule

/** What is wrong with redirects, in words that follow `Redirects of HOST`. `severity` overrides that of the rule. */
interface RedirectFault {
  readonly message: string
  readonly severity?: 'medium'
}

/** What is wrong with the redirects of an address. `hosts` are all observed hosts. */
function redirectFault({ https, http }: ObservedAddress, hosts: readonly ObservedHost[]): RedirectFault | undefined {
  const overHttps = https?.response?.redirect
  if (overHttps?.end === 'plain') return { message: `lead from HTTPS back to plain HTTP. ${INTERCEPTED}` }
  if (overHttps?.end === 'other-host' && !overHttps.secure)
    return {
      message: `lead from HTTPS to ${code(overHttps.host ?? '')} over plain HTTP. ${INTERCEPTED}`,
    }
  if (overHttps?.end === 'too-many')
    return { message: 'exceed five in a row. Browsers may stop before they reach the site over HTTPS' }
  if (overHttps?.end === 'loop') return { message: 'form a loop. The site is unreachable over HTTPS' }
  const redirect = http?.response?.redirect
  return redirect && plaintextFault(redirect, hosts)
}

function plaintextFault(
  { end, host, secure }: ObservedRedirect,
  hosts: readonly ObservedHost[],
): RedirectFault | undefined {
  switch (end) {
    case 'plain':
      return { message: `stay on plain HTTP. ${INTERCEPTED}` }
    case 'loop':
      return { message: 'form a loop. Visitors who start with plain HTTP never reach HTTPS' }
    case 'too-many':
      return { message: 'exceed five in a row. They were not followed further, and no redirect to HTTPS was found' }
    case 'broken':
      return { message: 'have no valid target. Visitors who start with plain HTTP never reach HTTPS' }
    case 'other-host':
      // Many sites redirect to another name over HTTPS on purpose.
      if (secure || redirectsToHttps(hosts.find(other => other.host === host))) return undefined
      return {
        message: `lead to ${code(host ?? '')} over plain HTTP, and no redirect to HTTPS was found there. An attacker on the network path can send visitors elsewhere`,
        severity: 'medium',
      }
    case 'https':
    case 'unseen':
      return undefined
  }
}

/** True for an observed host that redirects plain HTTP to HTTPS. */
function redirectsToHttps(host: ObservedHost | undefined): boolean {
  const ends = host?.addresses.map(({ http }) => http?.response?.redirect) ?? []
  return ends.length > 0 && ends.every(redirect => redirect?.secure)
}
