/**
 * The commands of flyctl with their aliases: its own command tree (superfly/flyctl at commit ad0172f of August 2026), hidden
 * commands too. `managed-postgres`, `certificates` and `token` are added, as people write them.
 */

/** A command, or a group of commands. */
export interface CommandName {
  readonly name: string
  /** False for a group that runs nothing itself: an operand of it can only be a command. */
  readonly runs: boolean
  /** By all of their names. */
  readonly commands: ReadonlyMap<string, CommandName>
}

/** A group a line, the root first; aliases follow `|`, and `!` marks a group that runs by itself too. */
const TREE = `
  : agent apps|app auth certs|certificates checks config console consul create curl dashboard|dash! deploy destroy
    dig docs doctor! extensions|ext history image|img incidents info ips|ip jobs! launch! litefs-cloud|lfsc logs
    machine|machines|m mcp metrics move mpg|managed-postgres open orgs ping platform postgres|pg proxy redis regions
    registry releases resume scale secrets services settings sftp ssh status storage|tigris suspend synthetics
    tokens|token version! volumes|volume|vol|v wireguard|wg
  agent: ping restart run|daemon-start start stop
  apps: create destroy|delete|remove|rm errors list|ls move open releases restart resume suspend
  auth: docker login logout signup token whoami
  certs: add|create check|show import list remove|delete setup
  checks: list|ls
  config: env save show|display validate
  consul: attach detach
  dashboard: metrics
  doctor: diag
  extensions: arcjet kubernetes|k8s sentry storage|tigris vector wafris|waf
  extensions arcjet: create dashboard destroy list|ls status
  extensions kubernetes: create destroy|rm kubectl-token list|ls save-kubeconfig
  extensions sentry: create dashboard|errors destroy list|ls
  extensions storage: create dashboard destroy list|ls status update
  extensions vector: create dashboard destroy list|ls status
  extensions wafris: create dashboard destroy
  image: show update
  incidents: hosts list
  incidents hosts: list|ls
  ips: allocate allocate-egress allocate-v4 allocate-v6 list|ls private release release-egress
  jobs: open
  launch: plan
  launch plan: create generate postgres propose redis tigris
  litefs-cloud: clusters export import regions restore status
  litefs-cloud clusters: create destroy list
  machine: api-proxy clone cordon create destroy|remove|rm egress-ip exec kill leases|lease list|ls place restart
    run start status stop suspend uncordon update wait
  machine egress-ip: allocate list promote release
  machine leases: clear view
  mcp: add destroy inspect launch list logs proxy remove server volume wrap
  metrics: send
  mpg: attach backup|backups connect create databases|database|db|dbs destroy|delete|remove|rm detach list|ls proxy
    restore status users|user
  mpg backup: create list|ls
  mpg databases: create extensions|extension|ext list|ls
  mpg databases extensions: disable enable list|ls
  mpg users: create delete|remove|rm|del list|ls set-role|update-role
  orgs: create cross-network-replays delete invite list|ls remove replay-sources show
  orgs cross-network-replays: disable enable status
  orgs replay-sources: add list|ls remove
  platform: regions status vm-sizes
  postgres: add_flycast attach backup|backups barman config connect create db detach events failover import list|ls
    renew-certs restart users
  postgres backup: config create enable list restore
  postgres backup config: show update
  postgres barman: backup check create list-backup recover show-backup switch-wal
  postgres config: show|view update
  postgres db: list|ls
  postgres events: list
  postgres users: list|ls
  redis: connect create dashboard destroy|delete list|ls plans proxy reset status update
  regions: add backup list remove set
  registry: files sbom vulns vulnsummary
  scale: count memory show vm
  secrets: deploy import keys list|ls set sync unset
  secrets keys: delete|rm generate|gen list|ls
  services: list|ls
  settings: analytics! autoupdate! synthetics!
  settings analytics: disable enable
  settings autoupdate: disable enable
  settings synthetics: disable enable
  sftp: find get put shell
  ssh: console issue log sftp
  ssh sftp: find get put shell
  storage: create dashboard destroy list|ls status update
  synthetics: agent
  tokens: 3p|third-party attenuate create debug deploy list|ls org revoke
  tokens 3p: add add-discharge discharge ticket
  tokens create: deploy litefs-cloud machine-exec org readonly ssh wireguard
  version: save-install upgrade|update
  volumes: create destroy|delete|rm extend fork list|ls show snapshots|snapshot|snaps update
  volumes snapshots: create list|ls
  wireguard: create list remove reset websockets
`

/** The commands of flyctl by all of their names. */
export const COMMANDS: ReadonlyMap<string, CommandName> = readTree()

function readTree(): ReadonlyMap<string, CommandName> {
  const groups = new Map<string, Map<string, CommandName>>()
  const groupAt = (path: string): Map<string, CommandName> => {
    const found = groups.get(path) ?? new Map<string, CommandName>()
    groups.set(path, found)
    return found
  }
  const lines = TREE.replace(/\n {4}/g, ' ')
    .trim()
    .split('\n')
  const paths = lines.map(line => line.split(':', 1)[0]?.trim() ?? '')
  for (const [index, line] of lines.entries()) {
    const path = paths[index] ?? ''
    for (const word of line
      .slice(line.indexOf(':') + 1)
      .trim()
      .split(' ')) {
      const names = word.replace('!', '').split('|')
      const name = names[0] ?? ''
      const own = `${path} ${name}`.trim()
      const command: CommandName = { name, runs: word.endsWith('!') || !paths.includes(own), commands: groupAt(own) }
      for (const each of names) groupAt(path).set(each, command)
    }
  }
  return groupAt('')
}
