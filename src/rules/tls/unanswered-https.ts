import { familiesOf, faultsOf, isForEveryone } from '../../analysis/observed/observed.ts'
import { labelOf, type PortState } from '../../model/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { certsCommand, isCustomDomain } from '../../rulekit/certificates.ts'
import { eachObservedHost, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

const PUBLISH = 'Publish port 443 with `handlers = ["tls", "http"]`, or use `[http_service]`.'

export default {
  id: 'unanswered-https',
  practice: 'tls',
  evidence: 'outside',
  title: 'Website is served over HTTP but not HTTPS',
  severity: 'high',
  confidence: 'high',
  remedy: `${PUBLISH} For a custom domain, also run \`fly certs add HOST\`.`,
  references: ['https://fly.io/docs/networking/services/', 'https://fly.io/docs/networking/custom-domain/'],
  cwe: [319],
  check: eachObservedHost(function* (host, project, app) {
    if (!isForEveryone(host, project)) return
    // The policy gives a reason why clients need more than TLS there.
    const isIntended = host.expects !== undefined
    const faulty = faultsOf(host, ({ https, http }) => {
      if (!https || http?.state !== 'answered' || https.state === 'answered' || https.state === 'silent')
        return undefined
      if (isIntended && https.state !== 'refused') return undefined
      return { port: https.port, message: MESSAGES[https.state] }
    })
    const [first] = faulty
    if (!first) return
    const { port, message } = first.fault
    yield {
      message: `${code(labelOf(host))} answers over plain HTTP, but ${message} on port ${port}${familiesOf(host, faulty)}. An attacker on the network path can intercept all its traffic.`,
      at: placeOf(app),
      subject: subjectOf(labelOf(host), 'HTTPS'),
      remedy: isCustomDomain(host.host) ? `${PUBLISH} Then run \`${certsCommand('add', host.host, app)}\`.` : PUBLISH,
    }
  }),
} satisfies Rule

const MESSAGES: Readonly<Record<Exclude<PortState, 'answered' | 'silent'>, string>> = {
  other: 'serves no TLS',
  refused: 'refuses connections',
  cut: 'closes connections',
}
