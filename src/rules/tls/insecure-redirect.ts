import { familiesOf, faultsOf, isForEveryone } from '../../analysis/observed/observed.ts'
import { labelOf, type ObservedAddress, type ObservedHost, type ObservedRedirect } from '../../model/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachObservedHost, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

export default {
  id: 'insecure-redirect',
  practice: 'tls',
  evidence: 'outside',
  title: 'Redirects do not bring visitors to HTTPS',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Redirect `http://HOST/…` to `https://HOST/…`: `force_https = true` does that in the proxy. Behind Cloudflare set its TLS mode to Full (strict).',
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
    }
  }),
} satisfies Rule

/** What is wrong with redirects, in words that follow `Redirects of HOST`; `severity` where it is not the rule's own. */
interface RedirectFault {
  readonly message: string
  readonly severity?: 'medium'
}

/** What is wrong with where an address leads its visitors; `hosts` are all that were seen. */
function redirectFault({ https, http }: ObservedAddress, hosts: readonly ObservedHost[]): RedirectFault | undefined {
  const overHttps = https?.response?.redirect
  if (overHttps?.end === 'plain')
    return { message: 'lead from HTTPS back to plain HTTP: whoever sits on the way reads along' }
  if (overHttps?.end === 'other-host' && !overHttps.secure)
    return {
      message: `lead from HTTPS to ${code(overHttps.host ?? '')} over plain HTTP: whoever sits on the way reads along`,
    }
  if (overHttps?.end === 'too-many')
    return { message: 'are more than five in a row: browsers may stop before they show the site over HTTPS' }
  if (overHttps?.end === 'loop') return { message: 'go in a circle: nobody gets to the site over HTTPS' }
  const redirect = http?.response?.redirect
  return redirect && plaintextFault(redirect, hosts)
}

function plaintextFault(
  { end, host, secure }: ObservedRedirect,
  hosts: readonly ObservedHost[],
): RedirectFault | undefined {
  switch (end) {
    case 'plain':
      return { message: 'stay with plain HTTP: whoever sits on the way reads along' }
    case 'loop':
      return { message: 'go in a circle: nobody gets from plain HTTP to HTTPS' }
    case 'too-many':
      return { message: 'are more than five in a row, so whether they lead to HTTPS was not seen' }
    case 'broken':
      return { message: 'lead from plain HTTP to no address at all: nobody gets to HTTPS that way' }
    case 'other-host':
      // To another name over HTTPS is what many sites do on purpose.
      if (secure || leadsOn(hosts.find(other => other.host === host))) return undefined
      return {
        message: `lead to ${code(host ?? '')} over plain HTTP, where nobody looked whether they lead on to HTTPS: until then whoever sits on the way sends visitors elsewhere`,
        severity: 'medium',
      }
    case 'https':
    case 'unseen':
      return undefined
  }
}

/** True for a host of which was seen that it brings visitors of plain HTTP to HTTPS. */
function leadsOn(host: ObservedHost | undefined): boolean {
  const ends = host?.addresses.map(({ http }) => http?.response?.redirect) ?? []
  return ends.length > 0 && ends.every(redirect => redirect?.secure)
}
