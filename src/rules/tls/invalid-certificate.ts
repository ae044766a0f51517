import { familiesOf, faultsOf, nameOfCertificate } from '../../analysis/observed/observed.ts'
import { covers, isEncrypted } from '../../analysis/services/services.ts'
import { type CertificateFault, labelOf, type ObservedCertificate, type ObservedHost } from '../../model/observed.ts'
import type { App } from '../../model/project/app.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { certsCommand, isCustomDomain } from '../../rulekit/certificates.ts'
import { eachObservedHost, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

export default {
  id: 'invalid-certificate',
  practice: 'tls',
  evidence: 'outside',
  title: 'Invalid TLS certificate',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Run `fly certs check HOST` and follow its instructions, or install a valid certificate with its full chain where TLS is terminated.',
  references: ['https://fly.io/docs/networking/custom-domain/', 'https://fly.io/docs/networking/tls/'],
  cwe: [295, 298],
  check: eachObservedHost(function* (host, _project, app) {
    const faulty = faultsOf(host, ({ https }) => {
      const certificate = https?.certificate
      const fault = certificate?.faults[0]
      return certificate && fault ? { certificate, fault } : undefined
    })
    const [first] = faulty
    if (!first) return
    const { certificate, fault } = first.fault
    yield {
      message: `The certificate of ${code(labelOf(host))} ${MESSAGES[fault](certificate)}${familiesOf(host, faulty)}. Browsers reject the site, and clients that ignore the warning can be intercepted.`,
      at: placeOf(app),
      subject: subjectOf(labelOf(host), 'certificate'),
      remedy: remedyFor(fault, host, app),
    }
  }),
} satisfies Rule

const MESSAGES: Readonly<Record<CertificateFault, (certificate: ObservedCertificate) => string>> = {
  expired: ({ validTo }) => `expired on ${validTo.slice(0, 10)}`,
  'not-yet-valid': ({ validFrom }) => `is not valid before ${validFrom.slice(0, 10)}`,
  'wrong-name': certificate => `is issued for ${nameOfCertificate(certificate)}`,
  'no-names': () => 'has no subject alternative name, only a common name, which browsers ignore',
  'wrong-purpose': () => 'is not issued for server authentication',
  'weak-signature': () => 'is signed with SHA-1 or MD5',
  'weak-key': () => 'has an RSA key below 2048 bits',
  'self-signed': () => 'is self-signed',
  'expired-intermediate': () => 'has an intermediate certificate that is expired or not yet valid',
  'incomplete-chain': () => 'has an issuer that browsers do not trust, and is sent without an intermediate certificate',
  untrusted: () => 'has an issuer that browsers do not trust',
}

/** Faults of the chain that the server sends with the certificate: a new certificate does not correct them. */
const CHAIN: ReadonlySet<CertificateFault> = new Set(['expired-intermediate', 'incomplete-chain'])

/** `fly certs` helps only where Fly Proxy terminates TLS. */
function remedyFor(fault: CertificateFault, { host, port }: ObservedHost, app: App | undefined): string {
  const entries = app?.services.flatMap(({ ports }) => ports).filter(each => covers(each, port)) ?? []
  const isFly = entries.length > 0 ? entries.some(isEncrypted) : host.endsWith('.fly.dev')
  if (isFly && isCustomDomain(host))
    return `Run \`${certsCommand('check', host, app)}\` and follow its instructions. If the certificate is missing, run \`${certsCommand('add', host, app)}\`.`
  if (CHAIN.has(fault))
    return `Configure the server that terminates TLS for \`${host}\` to send the full chain: its certificate and the current intermediate certificates.`
  const known = app || !isCustomDomain(host) ? '' : ` If that is Fly.io, run \`${certsCommand('check', host, app)}\`.`
  return `Install a certificate for \`${host}\` from a public certificate authority on the server that terminates TLS.${known}`
}
