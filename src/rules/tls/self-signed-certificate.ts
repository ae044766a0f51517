import { textOfArgument } from '../../analysis/network/command-urls.ts'
import { covers, isRaw, nameOfPort, portsOf } from '../../analysis/services/services.ts'
import { is } from '../../model/files/value.ts'
import { programOf } from '../../model/project/command.ts'
import type { Rule } from '../../model/rule.ts'
import { appFlag, appName } from '../../rulekit/apps.ts'
import { eachApp } from '../../rulekit/each.ts'
import { offer, replaceValue } from '../../rulekit/fixes.ts'

export default {
  id: 'self-signed-certificate',
  practice: 'tls',
  title: 'Visitors may get a self-signed certificate',
  severity: 'medium',
  confidence: 'high',
  remedy:
    'Take `default_self_signed` out and add a certificate for each domain with `fly certs add HOSTNAME`: Fly obtains and renews it.',
  references: ['https://fly.io/docs/networking/custom-domain/', 'https://fly.io/docs/reference/configuration/'],
  requirements: ['tls.automatic-certificates', 'tls.custom-domains'],
  cwe: [295],
  check: eachApp(function* (app) {
    const ports = portsOf(app)
    if (app.reach.state === 'private') return
    for (const port of ports) {
      const selfSigned = port.tls?.defaultSelfSigned
      if (!selfSigned || !is(selfSigned, true)) continue
      yield {
        message: `${appName(app)} answers for a hostname without a certificate with a self-signed one, which nobody can tell from an attacker's.`,
        at: selfSigned.at,
        subject: `default_self_signed on ${nameOfPort(port)}`,
        remedy: `Take it out, and add a certificate with \`fly certs add HOSTNAME${appFlag(app)}\`: Fly obtains and renews it.`,
        ...offer('Serve no self-signed certificate', false, replaceValue(selfSigned, 'false')),
      }
    }
    if (!ports.some(port => covers(port, 443) && isRaw(port))) return
    for (const command of app.commands) {
      const args = command.argv.map(textOfArgument)
      if (programOf(command) !== 'openssl' || !args.includes('req') || !args.includes('-x509')) continue
      if (command.shipped === false || command.reader === 'development') continue
      yield {
        message: `${appName(app)} ends TLS itself on port 443 and makes a self-signed certificate here, which nobody can tell from an attacker's.`,
        at: command.at,
        subject: 'openssl req -x509',
        confidence: 'medium',
        remedy:
          'Let the Fly proxy end TLS with `handlers = ["tls", "http"]`, or obtain a certificate over ACME, as Caddy does.',
      }
    }
  }),
} satisfies Rule
