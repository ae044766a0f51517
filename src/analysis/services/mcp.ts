import type { Location } from '../../model/files/text.ts'
import { known } from '../../model/files/value.ts'
import { onceFor } from '../../model/memoize.ts'
import type { App } from '../../model/project/app.ts'
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

const FLY = String.raw`(?:^|[\s/])(?:fly|flyctl)\s+mcp\s+`
const ACCOUNT = new RegExp(`${FLY}server\\b.{0,300}--(?:stream|sse)\\b`)
const WIDE = /(?:--bind-addr|-b)[\s=]+(?:0\.0\.0\.0|::|\[::\])/
/** supergateway has no login (supergateway#64), mcp-proxy takes a key. */
const SERVERS: readonly (readonly [name: string, program: RegExp, port: number, login: McpServer['login']])[] = [
  ['fly mcp server', ACCOUNT, 8080, 'account'],
  ['fly mcp wrap', new RegExp(`${FLY}wrap\\b`), 8080, 'unseen'],
  ['supergateway', /(?:^|[\s/])supergateway(?:@\S{1,40})?\s.{0,400}--stdio\b/, 8000, 'never'],
  ['mcp-proxy', /(?:^|[\s/])mcp-proxy\s.{0,200}--(?:sse-)?port\b/, 0, 'unseen'],
]
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
    for (const [name, program, usual, login] of SERVERS) {
      if (!program.test(line) || (port !== usual && !namesNumber(line, port))) continue
      return isClosed(login, line, app) ? undefined : { name, at: command.at, login }
    }
  }
  const { image } = app.build
  return isImage(known(image), 'flyio/mcp') && !hasLoginSetting(app)
    ? { name: 'flyio/mcp', at: image?.at ?? service.at, login: 'unseen' }
    : undefined
}

/** A login counts for the servers that can ask for one: neither supergateway nor `fly mcp server` reads the variables. */
function isClosed(login: McpServer['login'], line: string, app: App): boolean {
  if (login === 'account') return !WIDE.test(line)
  return login === 'unseen' && (setsMcpLogin(line) || LOGIN_FLAG.test(line) || hasLoginSetting(app))
}

const hasLoginSetting = onceFor((app: App) => app.settings.some(({ name }) => LOGIN_SETTING.test(name)))
