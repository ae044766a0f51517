import { severityBy } from '../../analysis/evidence/severity.ts'
import { signInsOf } from '../../analysis/evidence/sign-ins.ts'
import { losesRedirect, redirectsItself, redirectsOff, vainForceHttps } from '../../analysis/network/https-redirect.ts'
import { isOnlyPreloaded } from '../../analysis/network/own-domain.ts'
import { backendOf } from '../../analysis/services/backends.ts'
import { covers, isEncrypted, listensNowhere, portsOf } from '../../analysis/services/services.ts'
import { is, known } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import { holdsSinceBase } from '../../model/project/app-lookup.ts'
import type { Project } from '../../model/project/project.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag, appName } from '../../rulekit/apps.ts'
import { eachService } from '../../rulekit/each.ts'
import { insertKey, offer, replaceValue } from '../../rulekit/fixes.ts'

/** Fly's Flycast guide asks for an explicit `false`: only a team knows which of the two it means (docs: networking/flycast). */
function eitherWay(app: App): string {
  const name = known(app.name) ?? 'NAME'
  return `If ${appName(app)} is public, set \`force_https = true\`. If only Flycast reaches it, add ${code(`apps: { ${name}: { private: true } }`)} to \`.github/airworthy.yml\`, use \`fly deploy --flycast\` in your deploy script, and release each public address that \`fly ips list${appFlag(app)}\` shows.`
}

const IN_PORT = 'Set `force_https = true` in the `ports` table of port 80. Fly Proxy then redirects it to HTTPS.'
const WITHOUT_TLS =
  'Add port 443 with `handlers = ["tls", "http"]` and set `force_https = true` on port 80, or use `[http_service]`.'

const LOGINS = { active: 'intercept sign-ins and cookies', passive: 'sign-ins and cookies can be intercepted' }
const KEYS = {
  active: 'intercept the keys and tokens of clients',
  passive: 'keys and tokens of clients can be intercepted',
}
const TRAFFIC = { active: 'read and change the traffic', passive: 'the traffic can be read and changed' }

export default {
  id: 'plaintext-http',
  practice: 'tls',
  title: 'Public service accepts plain HTTP',
  severity: 'high',
  confidence: 'high',
  remedy: 'Set `force_https = true`. Fly Proxy then redirects port 80 to HTTPS.',
  references: [
    'https://fly.io/docs/reference/configuration/#the-http_service-section',
    'https://fly.io/docs/networking/services/',
  ],
  requirements: ['tls.public-endpoints', 'tls.verify-https'],
  cwe: [319],
  check: eachService(function* (service, project, app) {
    if (app.reach.state === 'private' || redirectsItself(app) || listensNowhere(service, app)) return
    // A database or a tool without a login must not be public at all, and its own rule reports that.
    const backend = backendOf(service, app)
    if (backend?.rule === 'database-port-public' || (backend && 'tool' in backend && backend.tool.login !== 'own'))
      return
    // Which of two definitions of port 80 applies is unknown: contradictory-service reports them.
    if (portsOf(app).some(port => covers(port, 80) && is(port.forceHttps, true))) return
    const signIns = signInsOf(app, project)
    const harm = signIns === 'none' ? TRAFFIC : signIns === 'api' ? KEYS : LOGINS
    const isHarmful =
      !holdsSinceBase(app, project, isDoubtful) || redirectsOff(app, project).length > 0 || losesRedirect(app, project)
    for (const port of service.ports) {
      const { forceHttps, handlers, handlersKnown } = port
      if (!covers(port, 80) || !handlersKnown || !handlers.includes('http') || isEncrypted(port)) continue
      if (is(forceHttps, true) || forceHttps?.known === false) continue
      // Without a port for HTTPS there is nothing to redirect to, and an app behind Flycast often has none.
      const redirectable = portsOf(app).some(isEncrypted)
      const edit = forceHttps ? replaceValue(forceHttps, 'true') : insertKey(port, 'force_https', 'true', project)
      yield {
        message: forceHttps
          ? `\`force_https\` is false, so ${appName(app)} answers on port 80 over plain HTTP. With a public address, ${harm.passive}. Only a private app behind Flycast needs \`false\`.`
          : `\`force_https\` is not set, so ${appName(app)} answers on port 80 over plain HTTP. An attacker on the network path can ${harm.active}.`,
        ...(forceHttps ? { remedy: eitherWay(app) } : service.form === 'services' ? { remedy: IN_PORT } : {}),
        at: forceHttps?.at ?? port.at,
        subject: 'port 80',
        ...severityBy(isHarmful),
        related: [...vainForceHttps(app), ...redirectsOff(app, project)],
        ...(redirectable ? {} : { confidence: 'medium', remedy: WITHOUT_TLS }),
        ...offer('Redirect to HTTPS', !forceHttps, redirectable ? edit : undefined),
      }
    }
  }),
} satisfies Rule

/** True where the files show that nobody signs in with a browser, or that browsers use only names that they open over HTTPS. */
function isDoubtful(app: App, project: Project): boolean {
  if (/^(?:none|api)$/.test(signInsOf(app, project)) || isOnlyPreloaded(app, project)) return true
  return WORKER.test(app.path) || WORKER.test(known(app.name) ?? '')
}

/** A part of a monorepo that takes its work from a queue: its service is for health checks. */
const WORKER = /(?:^|[._/-])(?:workers?|cron|jobs?|queues?|scheduler|consumer)(?=[._/-]|$)/i
