import { backendOf, isSaidOtherwise, type ToolBackend } from '../../analysis/services/backends.ts'
import { ipv4AddressIn, listenAddressOf } from '../../analysis/services/listen-addresses.ts'
import { groupsOf, isRaw, nameOfPorts, noteAt, placeOfService, placesBehind } from '../../analysis/services/services.ts'
import type { SshServer } from '../../analysis/services/ssh.ts'
import type { AdminTool } from '../../facts/admin-tools.ts'
import { known } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import type { Project } from '../../model/project/project.ts'
import type { Service } from '../../model/project/service.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag, appName } from '../../rulekit/apps.ts'
import { eachPublisher } from '../../rulekit/each.ts'

export default {
  id: 'admin-port-public',
  practice: 'firewall',
  title: 'Admin tool is publicly reachable',
  severity: 'high',
  confidence: 'high',
  remedy: 'Remove the service, and reach the port through `fly proxy` or WireGuard.',
  references: ['https://fly.io/docs/networking/services/', 'https://fly.io/docs/flyctl/proxy/'],
  requirements: ['firewall.allowed-ips', 'firewall.flycast'],
  cwe: [284, 306],
  check: eachPublisher(function* (app, project) {
    if (app.reach.state === 'private') return
    const byTool = new Map<AdminTool, { readonly backend: ToolBackend; readonly services: Service[] }>()
    for (const service of app.services) {
      const backend = backendOf(service, app)
      if (backend?.rule !== 'admin-port-public') continue
      if ('ssh' in backend) yield aboutSsh(backend.ssh, service, app)
      else if (byTool.has(backend.tool)) byTool.get(backend.tool)?.services.push(service)
      else byTool.set(backend.tool, { backend, services: [service] })
    }
    for (const { backend, services } of byTool.values()) yield* aboutTool(backend, services, project, app)
  }),
} satisfies Rule

/** The severity depends on the tool's login. A login that a secret sets up is not visible in the files. */
function aboutTool(backend: ToolBackend, services: readonly Service[], project: Project, app: App): Draft[] {
  const { tool, sure } = backend
  const isOtherwise = isSaidOtherwise(backend, project, app)
  if (tool.login !== 'own' && isOtherwise) return []
  const asks = tool.login === 'own' && !isOtherwise
  const [service] = services
  if (!service) return []
  // The users of such a tool need the port, but only with TLS.
  const raw = services.flatMap(other => other.ports).find(isRaw)
  if (asks && tool.forUsers && !raw) return []
  const at = (asks && tool.forUsers ? raw?.at : undefined) ?? placeOfService(service)
  const places = [...placesBehind(service, app, at), ...services.slice(1).map(placeOfService)]
  const ports = nameOfPorts(services.flatMap(other => other.ports))
  const draft: Draft = {
    message: `${tool.name} of ${appName(app)} is published on ${ports} ${harmOf(tool, asks)}.`,
    at,
    subject: tool.name,
    related: places.map(place => ({ at: place, note: noteAt(place, tool.name, app) })),
    remedy: `Remove the service.${listenOnIpv6(backend, service, app)} Run \`fly proxy ${known(service.internalPort) ?? 'PORT'}${groupHost(service, app)}${appFlag(app)}\` to reach the port from your machine.`,
    ...(asks || tool.login === 'optional' || (tool.readOnly && !givesAllRights(tool, app))
      ? { severity: 'medium' }
      : {}),
    ...(sure ? {} : { confidence: 'medium' }),
  }
  return [draft]
}

/** True where a setting makes every visitor of a tool its administrator. */
function givesAllRights({ allRights }: AdminTool, { settings }: App): boolean {
  return settings.some(({ name, value }) => allRights?.test(`${name}=${known(value) ?? ''}`))
}

/** `fly proxy` connects to the private address of a Machine, which is IPv6 (fly.io/docs: networking/private-networking). */
function listenOnIpv6({ line }: ToolBackend, service: Service, app: App): string {
  const address = ipv4AddressIn(line) ?? listenAddressOf(service, app)?.address
  return address === undefined
    ? ''
    : ` Start the tool on \`[::]\` instead of ${code(address)}, because \`fly proxy\` uses IPv6.`
}

/** Without a host, `fly proxy` may connect to a Machine of another process group. */
function groupHost(service: Service, app: App): string {
  const [group] = groupsOf(service, app)
  const name = known(app.name)
  return app.processes.length < 2 || name === undefined || !/^[\w-]+$/.test(group ?? '')
    ? ''
    : ` ${group}.process.${name}.internal`
}

function harmOf({ login, gives }: AdminTool, asks: boolean): string {
  if (asks)
    return `and protected only by its own login. Once the app has a public address, an attacker who gets past it can ${gives}`
  const unless = login === 'optional' ? ', unless a secret sets one' : ''
  return `and requires no login${unless}. Once the app has a public address, anyone can ${gives}`
}

function aboutSsh({ at, login, intended, passwordAt }: SshServer, service: Service, app: App): Draft {
  const how = passwordAt ? ' and accepts passwords, which are open to brute force' : ''
  return {
    message: `SSH of ${appName(app)} is published on ${nameOfPorts(service.ports)}${how}. \`fly ssh console\` needs no public port.`,
    at,
    subject: 'SSH',
    remedy: `Remove the service and log in with \`fly ssh console${appFlag(app)}\`. If SSH must stay public, allow keys only: \`PasswordAuthentication no\` in \`sshd_config\`.`,
    ...(passwordAt ? { related: [{ at: passwordAt, note: 'Password login is enabled here.' }] } : {}),
    ...(passwordAt ? {} : { severity: intended ? 'low' : 'medium' }),
    ...(login ? {} : { confidence: 'low' }),
  }
}
