import type { App } from '../model/app.ts'
import type { Service } from '../model/service.ts'
import type { Location } from '../model/text.ts'
import { known } from '../model/value.ts'
import { ADMIN_TOOLS, type AdminTool } from './admin-tools.ts'
import { commandsBehind, isImage, lineOf, namesNumber } from './listeners.ts'
import { type McpServer, mcpServerBehind } from './mcp.ts'
import { type Database, databaseOfImage, databaseOfPort } from './ports.ts'
import { imageOf, isRaw } from './services.ts'
import { type SshServer, sshServerBehind } from './ssh.ts'

/** What listens behind a service, and with it the one rule that speaks of it when the internet can reach it. */
export type Tenant =
  | { readonly rule: 'database-port-public'; readonly database: Database; readonly at: Location }
  | { readonly rule: 'open-mcp-server'; readonly server: McpServer }
  | { readonly rule: 'admin-port-public'; readonly ssh: SshServer }
  | { readonly rule: 'admin-port-public'; readonly tool: AdminTool; readonly sure: boolean; readonly line: string }

/**
 * The tenant of a TCP service, by the first that applies: a database, an MCP server, SSH, an administrator's tool;
 * `undefined` for all else, for services without ports and for UDP. `raw-tcp-port` and `metrics-public` leave those
 * alone that have one, so that nothing is told twice.
 */
export function tenantOf(service: Service, app: App): Tenant | undefined {
  const { ports, protocol } = service
  if (ports.length === 0 || (protocol && known(protocol) !== 'tcp' && known(protocol) !== '')) return undefined
  const database = databaseBehind(service, app)
  if (database) return { rule: 'database-port-public', ...database }
  const server = mcpServerBehind(service, app)
  if (server) return { rule: 'open-mcp-server', server }
  const ssh = sshServerBehind(service, app)
  if (ssh) return { rule: 'admin-port-public', ssh }
  return adminToolBehind(service, app)
}

/** By its port inside, a port outside, or the image behind a raw port: a web interface may run in a database's image. */
function databaseBehind(service: Service, app: App): { database: Database; at: Location } | undefined {
  const { internalPort, ports } = service
  const inside = databaseOfPort(known(internalPort))
  if (inside) return { database: inside, at: internalPort?.at ?? service.at }
  for (const { start, end, at } of ports) {
    const database = start === end ? databaseOfPort(start) : undefined
    if (database) return { database, at }
  }
  const raw = ports.find(isRaw)
  const database = raw && databaseOfImage(imageOf(app) ?? '')
  return raw && database ? { database, at: raw.at } : undefined
}

function adminToolBehind(service: Service, app: App): Tenant | undefined {
  const inside = known(service.internalPort)
  const outside = service.ports.flatMap(({ start, end }) => (start !== undefined && start === end ? [start] : []))
  const lines = commandsBehind(service, app).map(lineOf)
  const image = imageOf(app)
  const alone = new Set(app.services.map(({ internalPort }) => known(internalPort))).size === 1
  for (const tool of ADMIN_TOOLS) {
    const line = lines.find(text => tool.program?.test(text))
    const named = line !== undefined || tool.images.some(name => isImage(image, name))
    const usual = inside !== undefined && (tool.ports.includes(inside) || tool.sharedPorts.includes(inside))
    const own = [inside, ...outside].some(port => port !== undefined && tool.ports.includes(port))
    // A debugger runs beside the app that the service is for; the image or program of a whole tool runs nothing else.
    const told = named && (usual || (tool.images.length > 0 && (alone || namesNumber(line ?? '', inside))))
    if (own || told) return { rule: 'admin-port-public', tool, sure: told, line: line ?? '' }
  }
  return undefined
}
