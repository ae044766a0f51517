import { textOfArgument } from '../../analysis/network/command-urls.ts'
import { ownDomainOf } from '../../analysis/network/own-domain.ts'
import { covers, isRaw, nameOfPort, portsOf } from '../../analysis/services/services.ts'
import { is } from '../../model/files/value.ts'
import { programOf } from '../../model/project/command.ts'
import type { Rule } from '../../model/rule.ts'
import { appName } from '../../rulekit/apps.ts'
import { certsCommand } from '../../rulekit/certificates.ts'
import { eachApp } from '../../rulekit/each.ts'
import { offer, replaceValue } from '../../rulekit/fixes.ts'

export default {
  id: 'self-signed-certificate',
  practice: 'tls',
  title: 'Visitors may receive a self-signed certificate',
  severity: 'medium',
  confidence: 'high',
  remedy:
    'Remove `default_self_signed` and run `fly certs add HOSTNAME` for each domain. Fly.io issues and renews the certificate.',
  references: ['https://fly.io/docs/networking/custom-domain/', 'https://fly.io/docs/reference/configuration/'],
  requirements: ['tls.automatic-certificates', 'tls.custom-domains'],
  cwe: [295],
  check: eachApp(function* (app, project) {
    const ports = portsOf(app)
    if (app.reach.state === 'private') return
    for (const port of ports) {
      const selfSigned = port.tls?.defaultSelfSigned
      if (!selfSigned || !is(selfSigned, true)) continue
      yield {
        message: `${appName(app)} serves a self-signed certificate for hostnames that have no certificate. Clients that accept it cannot detect a man-in-the-middle attack.`,
        at: selfSigned.at,
        subject: `default_self_signed on ${nameOfPort(port)}`,
        severity: 'low',
        remedy: `Remove \`default_self_signed\` and run \`${certsCommand('add', ownDomainOf(app, project) ?? 'HOSTNAME', app)}\`. Fly.io issues and renews the certificate.`,
        ...offer('Disable the self-signed certificate', false, replaceValue(selfSigned, 'false')),
      }
    }
    if (!ports.some(port => covers(port, 443) && isRaw(port))) return
    for (const command of app.commands) {
      const args = command.argv.map(textOfArgument)
      if (programOf(command) !== 'openssl' || !args.includes('req') || !args.includes('-x509')) continue
      if (command.shipped === false || command.reader === 'development') continue
      yield {
        message: `${appName(app)} terminates TLS on port 443 and creates a self-signed certificate here. Clients that accept it cannot detect a man-in-the-middle attack.`,
        at: command.at,
        subject: 'openssl req -x509',
        confidence: 'medium',
        remedy:
          'Let Fly Proxy terminate TLS with `handlers = ["tls", "http"]`, or request a certificate over ACME, for example with Caddy.',
      }
    }
  }),
} satisfies Rule
