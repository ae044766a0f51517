import { backendOf } from '../../analysis/services/backends.ts'
import { type McpServer, setsMcpLogin } from '../../analysis/services/mcp.ts'
import { lineOf } from '../../analysis/services/service-commands.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { appFlag, appName } from '../../rulekit/apps.ts'
import { eachService } from '../../rulekit/each.ts'
import { releaseRemedy } from '../../rulekit/public-addresses.ts'

const DANGER: Readonly<Record<McpServer['login'], string>> = {
  account: 'Anyone who connects can use the Fly.io account of its token',
  never: 'It requires no login, so anyone can call its tools',
  unseen: 'No file sets a token or password, and without one anyone can call its tools',
}
const LESS: Readonly<Record<McpServer['login'], Pick<Draft, 'confidence'>>> = {
  account: {},
  never: {},
  // The token should be a secret, so the files cannot prove that it is missing.
  unseen: { confidence: 'low' },
}

export default {
  id: 'open-mcp-server',
  practice: 'firewall',
  title: 'MCP server is publicly reachable without authentication',
  severity: 'high',
  confidence: 'medium',
  remedy: 'Deploy the app with `fly deploy --flycast` to keep the server private, or require a token.',
  references: ['https://fly.io/docs/mcp/', 'https://fly.io/docs/flyctl/mcp-wrap/'],
  requirements: ['firewall.allowed-ips'],
  cwe: [306],
  check: eachService(function* (service, project, app) {
    const backend = app.reach.state === 'private' ? undefined : backendOf(service, app)
    if (backend?.rule !== 'open-mcp-server') return
    const { name, at, login } = backend.server
    if (login === 'unseen' && project.commands.some(command => setsMcpLogin(lineOf(command)))) return
    yield {
      message: `${appName(app)} exposes an MCP server (\`${name}\`) to the internet. ${DANGER[login]}.`,
      at,
      subject: `mcp ${name}`,
      ...LESS[login],
      remedy: login === 'unseen' && name.startsWith('fly') ? setToken(appFlag(app)) : keepPrivate(appFlag(app)),
    }
  }),
} satisfies Rule

function keepPrivate(app: string): string {
  return `Keep the server private. Deploy it with \`fly deploy --flycast${app}\`. ${releaseRemedy(app)}`
}

function setToken(app: string): string {
  return `Run \`fly secrets set FLY_MCP_BEARER_TOKEN="$(openssl rand -base64 24)"${app}\`. Or keep the server private: start it with \`--private\` and deploy it with \`fly deploy --flycast${app}\`.`
}
