/**
 * The options of flyctl's commands, from the same tree as its commands (flyctl-commands.ts): which take a value, what they
 * are also called, and their letters.
 */

const SWITCHES: ReadonlySet<string> = new Set(
  `
  accelerate acme agent all allow-secondary-region apps-v2-default-on attach autostart autostop build-depot
  build-local-only build-nixpacks build-only build-remote-only builder-pool buildkit claude clean clear-auto-destroy
  clear-cmd clear-custom-domain clear-shadow compact copy-config create create-schema cursor custom data-only db
  debug deleted deployment depot detach disable-auto-update disable-eviction disable-prodpack display-config
  dns-checks dockerignore-from-gitignore dotssh enable-auto-upgrade enable-backups enable-eviction
  enable-postgis-support enable-prodpack flex flycast force force-machines force-name force-stop from-existing
  generate-name grafana ha help https-failover immediate-checkpoint inspector interactive json legacy local
  local-only machines manifest neovim nixpacks no-blank no-build-cache no-cache no-container no-create-app no-db
  no-deploy no-encryption no-github-workflow no-object-storage no-owner no-public-ips no-redis no-replicas no-tail
  noversion now overwrite ping private pty public push quiet recreate-builder recursive remote-only
  require-unique-zone restore-target-inclusive reuse-app rm running save scheduled-snapshots select
  shadow-write-through shared shell short skip-dns-registration skip-health-checks skip-release-command skip-start
  smoke-checks sse stage stolon stream strict superuser toml unique-zone-app-wide update-only use-zstd v2 verbose
  volume-requires-unique-zone vscode watch watch-stdin wg windsurf with-new-volumes yaml yes zed
`.split(/\s+/),
)

const VALUES: ReadonlySet<string> = new Set(
  `
  access-token address app archive-timeout attach-volume auto-extend-size-increment auto-extend-size-limit
  auto-extend-size-threshold auto-stop backup-id bearer-token bind-addr build-arg build-context-warn-size
  build-secret build-target buildkit-addr buildkit-image buildpacks-docker-host buildpacks-volume cachedrive-size
  channel check-name cluster command command-prefix compression compression-level config consul-url container count
  custom-domain database database-name database-user deploy-retries depot-scope destination discharge dockerfile
  email entrypoint env event exclude-machines exclude-regions expiry export-manifest file file-literal file-local
  file-secret fork-from from from-manifest from-snapshot fs-type full-backup-frequency fullchain host-dedication-id
  hours id ignorefile image image-label image-ref immediate-max-concurrent initial-cluster-size initial-size input
  internal-port interval into kernel-arg label lease-timeout limit local-port location log-min-duration-statement
  log-statement machine machine-config maintenance-work-mem max-concurrent max-connections max-per-region
  max-replication-slots max-unavailable max-wal-senders mcp metadata minimum-redundancy mode mount-point name
  network node-id node-name offset only-machines org otp output override-cmd password path pg-major-version
  pitr-time plan port primary-region private-key process-group process-groups rate recovery-window region regions
  release-command-timeout replica-regions restart restore-target-name restore-target-time role rootfs-persist
  rootfs-size saveinstall schedule schema scope secret secret-file server setup severity shadow-access-key
  shadow-endpoint shadow-name shadow-region shadow-secret-key shared-buffers shared-preload-libraries signal size
  snapshot-id snapshot-retention source standby-for state strategy swap-size target-time ticket time timeout
  timestamp type url user username valid-days variable-name vm-cpu-kind vm-cpus vm-gpu-kind vm-gpus vm-max-memory
  vm-memory vm-size volume volume-initial-size volume-name volume-size wait-timeout wal-level website-domain-name
  weights work-mem
`.split(/\s+/),
)

/** Options with a value that are switches of these commands. */
const SWITCHES_OF: ReadonlyMap<string, string> = new Map([
  ['mcp add', 'bearer-token'],
  ['mcp launch', 'bearer-token'],
  ['apps releases', 'image'],
  ['releases', 'image'],
])

/** Names that flyctl still takes for the others. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['--auto-confirm', '--yes'],
  ['--cpus', '--vm-cpus'],
  ['--group', '--process-group'],
  ['--http-failover', '--https-failover'],
  ['--instance', '--machine'],
  ['--manifest-path', '--from-manifest'],
  ['--memory', '--vm-memory'],
  ['--no-create', '--no-create-app'],
  ['--only-regions', '--regions'],
  ['--vm-cpukind', '--vm-cpu-kind'],
  ['--vm-gpukind', '--vm-gpu-kind'],
])

/** Shorthands, as most commands have them. */
const SHORTHANDS = pairsIn(
  `
  A=address C=command R=recursive S=severity T=target-time a=app b=bind-addr c=config d=database e=env f=force
  g=process-group h=help i=image j=json l=location m=metadata n=name o=org p=port q=quiet r=region s=select
  t=access-token u=user v=verbose w=wait-timeout x=expiry y=yes
`,
)

/** Shorthands that mean something else to a command. */
const SHORTHANDS_OF: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  `
  auth login: i=interactive
  config validate: s=strict
  dashboard metrics: g=grafana
  deploy: s=signal
  dig: s=short
  extensions storage create: p=public
  extensions storage update: p=public
  launch: s=signal v=volume
  launch plan create: p=from-manifest
  launch plan generate: p=from-manifest
  launch plan postgres: p=from-manifest
  launch plan redis: p=from-manifest
  launch plan tigris: p=from-manifest
  litefs-cloud export: c=cluster
  litefs-cloud import: c=cluster
  litefs-cloud restore: c=cluster
  litefs-cloud status: c=cluster
  logs: i=machine m=machine n=no-tail
  machine create: v=volume
  machine restart: s=signal
  machine run: v=volume
  machine status: d=display-config
  machine stop: s=signal
  mcp inspect: p=password
  mcp launch: i=inspector v=volume
  mcp logs: n=no-tail
  mcp proxy: i=inspector p=password
  mcp server: i=inspector
  mcp wrap: m=mcp
  mpg attach: u=username
  mpg connect: u=username
  mpg databases extensions disable: c=cluster
  mpg databases extensions enable: c=cluster
  mpg proxy: p=local-port
  mpg users create: r=role u=username
  mpg users delete: u=username
  mpg users set-role: r=role u=username
  ping: i=interval n=count s=size
  postgres backup create: i=immediate-checkpoint
  postgres barman recover: b=backup-id
  postgres connect: p=password
  postgres create: p=password
  postgres events list: d=compact e=event i=node-id l=limit n=node-name o=all
  registry vulns: m=machine
  registry vulnsummary: r=running
  secrets keys delete: n=noversion
  secrets keys generate: n=noversion
  sftp put: m=mode
  ssh issue: d=dotssh u=username
  ssh sftp put: m=mode
  storage create: p=public
  storage update: p=public
  tokens 3p add: S=secret s=secret-file
  tokens 3p add-discharge: d=discharge
  tokens 3p discharge: S=secret s=secret-file
  tokens attenuate: f=file
  tokens create litefs-cloud: c=cluster
  tokens create machine-exec: p=command-prefix
  tokens debug: f=file
  tokens list: s=scope
  version: s=saveinstall
  volumes create: n=count s=size
  volumes extend: s=size
`
    .trim()
    .split('\n')
    .map((line): [string, ReadonlyMap<string, string>] => {
      const [verb = '', pairs = ''] = line.trim().split(': ')
      return [verb, pairsIn(pairs)]
    }),
)

function pairsIn(text: string): ReadonlyMap<string, string> {
  return new Map(Array.from(text.matchAll(/(\w)=([\w-]+)/g), ([, letter = '', name = '']) => [letter, `--${name}`]))
}

/** Whether a command's option, by its long name, takes a value; `undefined` for one that flyctl does not have. */
export function kindOf(option: string, verb: string): 'switch' | 'value' | undefined {
  const name = option.slice(2)
  if (SWITCHES.has(name) || SWITCHES_OF.get(verb) === name) return 'switch'
  return VALUES.has(name) ? 'value' : undefined
}

/** The name of an option that has several. */
export function longNameOf(option: string): string {
  return SYNONYMS.get(option) ?? option
}

/** The long name of a command's option by its letter. */
export function shorthandOf(letter: string, verb: string): string | undefined {
  return SHORTHANDS_OF.get(verb)?.get(letter) ?? SHORTHANDS.get(letter)
}
