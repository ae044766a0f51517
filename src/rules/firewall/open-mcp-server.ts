import { backendOf } from '../../analysis/services/backends.ts'
import { type McpServer, setsMcpLogin } from '../../analysis/services/mcp.ts'
import { lineOf } from '../../analysis/services/service-commands.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { appFlag, appName } from '../../rulekit/apps.ts'
import { eachService } from '../../rulekit/each.ts'

const DANGER: Readonly<Record<McpServer['login'], string>> = {
  account: 'whoever reaches it steers the Fly.io account of the token it holds',
  never: 'it asks for no login, so that everyone can call its tools',
  unseen: 'without a token or a password everyone can call its tools, and no file sets one',
}
const LESS: Readonly<Record<McpServer['login'], Pick<Draft, 'confidence'>>> = {
  account: {},
  never: {},
  // The token is a secret, as it should be: the files cannot tell that there is none.
  unseen: { confidence: 'low' },
}

export default {
  id: 'open-mcp-server',
  practice: 'firewall',
  title: 'An MCP server is open to the internet',
  severity: 'high',
  confidence: 'medium',
  remedy:
    'Deploy it with `--flycast` and start it with `--private`, or set `FLY_MCP_BEARER_TOKEN` with `fly secrets set`.',
  references: ['https://fly.io/docs/mcp/', 'https://fly.io/docs/flyctl/mcp-wrap/'],
  requirements: ['firewall.allowed-ips'],
  cwe: [306],
  check: eachService(function* (service, project, app) {
    const backend = app.reach.state === 'private' ? undefined : backendOf(service, app)
    if (backend?.rule !== 'open-mcp-server') return
    const { name, at, login } = backend.server
    if (login === 'unseen' && project.commands.some(command => setsMcpLogin(lineOf(command)))) return
    yield {
      message: `${appName(app)} publishes an MCP server (\`${name}\`): ${DANGER[login]}.`,
      at,
      subject: `mcp ${name}`,
      ...LESS[login],
      ...(login === 'unseen' && name.startsWith('fly') ? { remedy: setToken(appFlag(app)) } : {}),
    }
  }),
} satisfies Rule

function setToken(app: string): string {
  return `Run \`fly secrets set FLY_MCP_BEARER_TOKEN="$(openssl rand -base64 24)"${app}\`, or keep it on the private network with \`--private\` and Flycast.`
}
