import type { Location } from '../../model/files/text.ts'
import { known } from '../../model/files/value.ts'
import { memoize } from '../../model/memoize.ts'
import type { App } from '../../model/project/app.ts'
import { type FlyctlCall, optionOf, switchOf } from '../../model/project/flyctl-call.ts'
import type { Service } from '../../model/project/service.ts'
import { commandsBehind, isImage, lineOf, namesNumber } from './service-commands.ts'

/** A server that hands tools for language models to the network. */
export interface McpServer {
  readonly name: string
  readonly at: Location
  /**
   * `account`: the tools of flyctl itself, with the rights of the token it holds. `never`: it cannot ask for a login.
   * `unseen`: it asks for one if a secret says so, which no file tells.
   */
  readonly login: 'account' | 'never' | 'unseen'
}

interface Kind extends Pick<McpServer, 'name' | 'login'> {
  /** The one that it listens on unless told otherwise. */
  readonly port: number
}

const WIDE = /^(?:0\.0\.0\.0|::|\[::\])/
/** supergateway has no login (supergateway#64), mcp-proxy takes a key. */
const SERVERS: readonly (Kind & { readonly program: RegExp })[] = [
  {
    name: 'supergateway',
    program: /(?:^|[\s/])supergateway(?:@\S{1,40})?\s.{0,400}--stdio\b/,
    port: 8000,
    login: 'never',
  },
  { name: 'mcp-proxy', program: /(?:^|[\s/])mcp-proxy\s.{0,200}--(?:sse-)?port\b/, port: 0, login: 'unseen' },
]
/** Of `fly mcp wrap`, and of mcp-proxy. */
const LOGIN_OPTIONS = ['--bearer-token', '--user', '--private']
const LOGIN_FLAG = /\s--(?:bearer-token|user|private|api-key)\b/
const LOGIN_SETTING = /^(?:FLY_MCP_(?:BEARER_TOKEN|USER|PRIVATE)|MCP_PROXY_API_KEY)(?:=|$)/

/** True where a text sets up a login for an MCP server, as `fly secrets set FLY_MCP_BEARER_TOKEN=…` does. */
export function setsMcpLogin(text: string): boolean {
  return text.split(/[\s'"]+/).some(word => LOGIN_SETTING.test(word))
}

/**
 * The MCP server behind a service, without those that the app's files show a login or the private network for
 * (flyctl: internal/command/mcp; docs: mcp/flyctl-server).
 */
export function mcpServerBehind(service: Service, app: App): McpServer | undefined {
  const port = known(service.internalPort)
  for (const command of commandsBehind(service, app)) {
    const line = lineOf(command)
    const call = app.ownCalls.find(own => own.command === command)
    const server = call ? serverOfFlyctl(call) : SERVERS.find(({ program }) => program.test(line))
    if (!server || (port !== server.port && !namesNumber(line, port))) continue
    const { name, login } = server
    return isClosed(login, call, line, app) ? undefined : { name, at: command.at, login }
  }
  const { image } = app.build
  return isImage(known(image), 'flyio/mcp') && !hasLoginSetting(app)
    ? { name: 'flyio/mcp', at: image?.at ?? service.at, login: 'unseen' }
    : undefined
}

function serverOfFlyctl(call: FlyctlCall): Kind | undefined {
  if (call.verb === 'mcp wrap') return { name: 'fly mcp wrap', port: 8080, login: 'unseen' }
  const listens = call.verb === 'mcp server' && ['--stream', '--sse'].some(name => isGiven(call, name))
  return listens ? { name: 'fly mcp server', port: 8080, login: 'account' } : undefined
}

/** A login counts for the servers that can ask for one: neither supergateway nor `fly mcp server` reads the variables. */
function isClosed(login: McpServer['login'], call: FlyctlCall | undefined, line: string, app: App): boolean {
  if (login === 'account') return !call || !WIDE.test(known(optionOf(call, '--bind-addr')?.value) ?? '')
  const asks = call ? LOGIN_OPTIONS.some(name => isGiven(call, name)) : LOGIN_FLAG.test(line)
  return login === 'unseen' && (setsMcpLogin(line) || asks || hasLoginSetting(app))
}

function isGiven(call: FlyctlCall, name: string): boolean {
  return optionOf(call, name) !== undefined && switchOf(call, name) !== false
}

const hasLoginSetting = memoize((app: App) => app.settings.some(({ name }) => LOGIN_SETTING.test(name)))
