import { isOnInternet } from '../../analysis/network/command-urls.ts'
import { isConnectionName, targetsOf } from '../../analysis/network/endpoints.ts'
import { classifyHost } from '../../analysis/network/hosts.ts'
import { isConfigured, namesNoServer, needsNoTls, plainSchemeOf } from '../../analysis/network/plain-schemes.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachSetting } from '../../rulekit/each.ts'
import { offer } from '../../rulekit/fixes.ts'

export default {
  id: 'plaintext-url',
  practice: 'tls',
  title: 'A server on the internet is reached without TLS',
  severity: 'high',
  confidence: 'high',
  remedy: 'Use the encrypted scheme (`https`, `wss`, `amqps`, `mqtts`), or a private address such as `<app>.internal`.',
  references: ['https://fly.io/docs/networking/private-networking/', 'https://cwe.mitre.org/data/definitions/319.html'],
  requirements: ['tls.public-endpoints'],
  cwe: [319],
  check: eachSetting(function* (setting, project, app) {
    const { name, reader } = setting
    if ((reader !== 'runtime' && reader !== 'build') || !isConfigured(setting)) return
    for (const { scheme, host, at, origin, rest } of targetsOf(setting, project)) {
      const plain = plainSchemeOf(scheme)
      if (!plain || namesNoServer(host)) continue
      const web = scheme === 'http' || scheme === 'ws'
      if (web && (!isConnectionName(name) || needsNoTls(name, rest))) continue
      const { kind, name: server } = classifyHost(host, project, app)
      // The app's own name is no connection, and a sibling's is told by public-url-between-apps.
      if (kind !== 'public' || !isOnInternet({ kind, host: server })) continue
      const secure =
        origin && web
          ? { at: origin.at, text: `${plain.instead}${origin.text.slice(origin.text.indexOf(':'))}` }
          : undefined
      yield {
        message: plain.mayUpgrade
          ? `${code(name)} reaches ${code(server)} by ${plain.name}, in plain text unless both sides ask for TLS.`
          : `${code(name)} reaches ${code(server)} by plain ${plain.name}: whoever is on the way can read and change the traffic.`,
        at: origin?.at ?? at,
        subject: `${name} → ${server}`,
        remedy: `Use \`${plain.instead}://\`, if the server offers it.`,
        ...(plain.mayUpgrade ? { severity: 'medium', confidence: 'low' } : {}),
        ...(reader === 'build' ? { severity: 'medium' } : {}),
        ...offer(`Use ${plain.instead}`, false, secure),
      }
    }
  }),
} satisfies Rule
