import { ADMIN_TOOLS, type AdminTool } from '../../facts/admin-tools.ts'
import { known } from '../../model/files/value.ts'
import { memoize } from '../../model/memoize.ts'
import type { App } from '../../model/project/app.ts'
import type { Project } from '../../model/project/project.ts'
import type { Service } from '../../model/project/service.ts'
import { databaseBehind, type PublishedDatabase } from './database-servers.ts'
import { type McpServer, mcpServerBehind } from './mcp.ts'
import { commandsBehind, isImage, lineOf, namesNumber } from './service-commands.ts'
import { imageOf } from './services.ts'
import { type SshServer, sshServerBehind } from './ssh.ts'

export interface ToolBackend {
  readonly rule: 'admin-port-public'
  readonly tool: AdminTool
  /** An image or a command names it; else the port alone does. */
  readonly sure: boolean
  /** The command that names it, or ''. */
  readonly line: string
}

/** What listens behind a service, and with it the one rule that speaks of it when the internet can reach it. */
export type Backend =
  | ({ readonly rule: 'database-port-public' } & PublishedDatabase)
  | { readonly rule: 'open-mcp-server'; readonly server: McpServer }
  | { readonly rule: 'admin-port-public'; readonly ssh: SshServer }
  | ToolBackend

/**
 * The tenant of a TCP service, by the first that applies: a database, an MCP server, SSH, an administrator's tool;
 * `undefined` for all else, for services without ports and for UDP. `raw-tcp-port` and `metrics-public` leave those
 * alone that have one, so that nothing is reported twice.
 */
export function backendOf(service: Service, app: App): Backend | undefined {
  const found = backends(app)
  if (!found.has(service)) found.set(service, findBackend(service, app))
  return found.get(service)
}

/** Six rules ask, each of all services, which took an eighth of the time of a small check. */
const backends = memoize((_: App) => new Map<Service, Backend | undefined>())

function findBackend(service: Service, app: App): Backend | undefined {
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

function adminToolBehind(service: Service, app: App): Backend | undefined {
  const inside = known(service.internalPort)
  const outside = service.ports.flatMap(({ start, end }) => (start !== undefined && start === end ? [start] : []))
  const lines = commandsBehind(service, app).map(lineOf)
  const image = imageOf(app)
  const alone = listensOnOnePort(app)
  const isOwnPort = isSetFor(inside, app)
  const isHttp = service.ports.every(({ handlers }) => handlers.includes('http'))
  for (const tool of ADMIN_TOOLS) {
    if (tool.binary && isHttp) continue
    const line = lines.find(text => tool.program?.test(text))
    const named = line !== undefined || isInstalled(tool, app) || tool.images.some(name => isImage(image, name))
    const usual = inside !== undefined && (tool.ports.includes(inside) || tool.sharedPorts.includes(inside))
    const own = [inside, ...outside].some(port => port !== undefined && tool.ports.includes(port))
    // A debugger runs beside the app that the service is for; the image or program of a whole tool runs nothing else.
    const isNamedBehind = named && (usual || (tool.images.length > 0 && (alone || namesNumber(line ?? '', inside))))
    if ((own && !isOwnPort) || isNamedBehind)
      return { rule: 'admin-port-public', tool, sure: isNamedBehind, line: line ?? '' }
  }
  return undefined
}

/** True where a setting makes the app listen on that port itself, by a name that frameworks read: `PORT`, `SHOP_API_PORT`. */
function isSetFor(port: number | undefined, { settings }: App): boolean {
  return settings.some(
    ({ name, value, reader }) =>
      reader === 'runtime' &&
      known(value) === String(port) &&
      /^(?:(?:\w{1,30}_)?(?:API|APP|HTTP|WEB|SERVER)_)?PORT$/.test(name),
  )
}

/** All services lead to one port: there is one server. */
const listensOnOnePort = memoize(
  ({ services }: App) => new Set(services.map(({ internalPort }) => known(internalPort))).size === 1,
)

/** Installed by a package manager: then the default port of the tool is enough, whichever script starts it. */
function isInstalled({ packageName }: AdminTool, app: App): boolean {
  return packageName !== undefined && installed(app).has(packageName)
}

const INSTALLS = /\b(?:apt|apt-get|apk|yum|dnf|microdnf)\b.{0,200}\s(?:add|install)\s/

const installed = memoize(({ commands }: App): ReadonlySet<string> => {
  const runs = commands.filter(({ origin, shipped }) => origin === 'dockerfile-run' && shipped !== false)
  const lines = runs.map(lineOf).filter(line => INSTALLS.test(line))
  return new Set(lines.flatMap(line => line.split(/[\s=]+/)))
})

/** So long a configuration file is searched. In characters. */
const LONGEST_FILE = 200_000

/** True where a command, a variable or a configuration file of the app sets a login up or, where it has one, off. */
export function isSaidOtherwise({ tool, line }: ToolBackend, { sources }: Project, app: App): boolean {
  if ([line, ...app.settings.map(({ name }) => name)].some(text => tool.otherwise?.test(text))) return true
  const { configured } = tool
  if (!configured) return false
  const inside = app.folder === '' ? '' : `${app.folder}/`
  for (const [path, { text }] of sources) {
    if (path === app.path || !path.startsWith(inside) || !configured.file.test(path)) continue
    if (text.length <= LONGEST_FILE && configured.says.test(text)) return true
  }
  return false
}
