import { backendOf, type ToolBackend } from '../../analysis/services/backends.ts'
import { nameOfPorts } from '../../analysis/services/services.ts'
import type { SshServer } from '../../analysis/services/ssh.ts'
import { known } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import type { Service } from '../../model/project/service.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { appFlag, appName } from '../../rulekit/apps.ts'
import { eachService } from '../../rulekit/each.ts'

export default {
  id: 'admin-port-public',
  practice: 'firewall',
  title: 'A tool of administrators is open to the internet',
  severity: 'high',
  confidence: 'high',
  remedy: 'Take the service out and reach the port through `fly proxy` or WireGuard, which need none.',
  references: ['https://fly.io/docs/networking/services/', 'https://fly.io/docs/flyctl/proxy/'],
  requirements: ['firewall.allowed-ips', 'firewall.flycast'],
  cwe: [284, 306],
  check: eachService(function* (service, _project, app) {
    const backend = app.reach.state === 'private' ? undefined : backendOf(service, app)
    if (backend?.rule !== 'admin-port-public') return
    if ('ssh' in backend) yield aboutSsh(backend.ssh, service, app)
    else yield* aboutTool(backend, service, app)
  }),
} satisfies Rule

/** Its harm by what stands between the internet and the tool; a login that a secret sets is in no file. */
function aboutTool({ tool, sure, line }: ToolBackend, service: Service, app: App): Draft[] {
  const isSaidOtherwise = [line, ...app.settings.map(({ name }) => name)].some(text => tool.otherwise?.test(text))
  if (tool.login === 'optional' && isSaidOtherwise) return []
  const asks = tool.login === 'own' && !isSaidOtherwise
  const unless = tool.login === 'optional' ? ', unless a secret sets up a login' : ''
  const draft: Draft = {
    message: `${tool.name} of ${appName(app)} is published on ${nameOfPorts(service.ports)}: ${asks ? 'nothing but its own login' : 'nothing'} keeps strangers out, and inside one can ${tool.gives}${unless}.`,
    at: service.internalPort?.at ?? service.at,
    subject: tool.name,
    remedy: `Take the service out; \`fly proxy ${known(service.internalPort) ?? 'PORT'}${appFlag(app)}\` brings the port to your own machine.`,
    ...(asks || unless !== '' || tool.readOnly ? { severity: 'medium' } : {}),
    ...(sure ? {} : { confidence: 'medium' }),
  }
  return [draft]
}

function aboutSsh({ at, login, intended, passwordAt }: SshServer, service: Service, app: App): Draft {
  const how = passwordAt ? 'and takes passwords, which everyone can try' : 'for everyone to try'
  return {
    message: `SSH of ${appName(app)} is published on ${nameOfPorts(service.ports)} ${how}, while \`fly ssh console\` needs no public port.`,
    at,
    subject: 'SSH',
    remedy: `Take the service out and log in with \`fly ssh console${appFlag(app)}\`; if it must stay, admit keys only.`,
    ...(passwordAt ? { related: [{ at: passwordAt, note: 'passwords are let in here' }] } : {}),
    ...(passwordAt ? {} : { severity: intended ? 'low' : 'medium' }),
    ...(login ? {} : { confidence: 'low' }),
  }
}
