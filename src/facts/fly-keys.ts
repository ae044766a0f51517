import { editDistance } from '../model/edit-distance.ts'
import type { Entry, Table } from '../model/files/tree.ts'

const keys = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const CHECK = 'interval timeout grace_period method path protocol tls_skip_verify tls_server_name headers'
const MACHINE_CHECK = 'command image entrypoint kill_signal kill_timeout'
const HTTP_OPTIONS = 'compress h2_backend idle_timeout headers_read_timeout response replay_cache'
const REPLAY_CACHE = 'path_prefix ttl_seconds type name allow_bypass'
const TLS_OPTIONS = 'alpn versions default_self_signed'
const CONCURRENCY = 'type soft_limit hard_limit'
const SERVICE =
  'internal_port processes auto_stop_machines auto_start_machines min_machines_running concurrency machine_checks'
const VM =
  'size memory cpus cpu_kind memory_mb max_memory_mb gpus gpu_kind kernel_args host_dedication_id persist_rootfs processes'
const MOUNT = `source destination initial_size processes snapshot_retention scheduled_snapshots auto_extend_size_threshold
  auto_extend_size_increment auto_extend_size_limit`

/**
 * The keys of each table, by the keys that lead to it (`*` for any one); a table that isn't here takes any key. With the
 * legacy forms that flyctl still patches (flyctl: internal/appconfig/config.go, service.go, patches.go; fly-go:
 * machine_types.go), and in the second list what it ignores by now and old files are full of.
 */
const TABLES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    '',
    keys(`app primary_region kill_signal kill_timeout swap_size_mb console_command host_dedication_id machine_config
      container env processes machine_checks build deploy experimental http_service services checks mounts mount files
      statics metrics metric restart vm compute computes`),
  ],
  [
    'build',
    keys(`builder buildpacks image dockerfile ignorefile build-target build_target args builtin settings compose
      compression compression_level`),
  ],
  ['build.compose', keys('file')],
  [
    'deploy',
    keys(`strategy max_unavailable wait_timeout release_command release_command_timeout release_command_vm
      seed_command`),
  ],
  ['deploy.release_command_vm', keys(VM)],
  [
    'experimental',
    keys(`cmd entrypoint exec auto_rollback enable_consul enable_etcd lazy_load_images machine_config attached
      metrics_port metrics_path kill_timeout`),
  ],
  ['http_service', keys(`${SERVICE} force_https tls_options http_options checks`)],
  ['http_service.concurrency', keys(CONCURRENCY)],
  ['http_service.tls_options', keys(TLS_OPTIONS)],
  ['http_service.http_options', keys(HTTP_OPTIONS)],
  ['http_service.http_options.response', keys('headers pristine')],
  ['http_service.http_options.replay_cache', keys(REPLAY_CACHE)],
  ['http_service.checks', keys(CHECK)],
  ['http_service.machine_checks', keys(MACHINE_CHECK)],
  ['services', keys(`${SERVICE} protocol ports tcp_checks http_checks`)],
  ['services.concurrency', keys(CONCURRENCY)],
  [
    'services.ports',
    keys('port start_port end_port handlers force_https tls_options http_options proxy_proto_options'),
  ],
  ['services.ports.tls_options', keys(TLS_OPTIONS)],
  ['services.ports.http_options', keys(HTTP_OPTIONS)],
  ['services.ports.http_options.response', keys('headers pristine')],
  ['services.ports.http_options.replay_cache', keys(REPLAY_CACHE)],
  ['services.ports.proxy_proto_options', keys('version')],
  ['services.tcp_checks', keys('interval timeout grace_period')],
  ['services.http_checks', keys(CHECK)],
  ['services.machine_checks', keys(MACHINE_CHECK)],
  ['checks.*', keys(`type port processes name ${CHECK}`)],
  ['machine_checks', keys(MACHINE_CHECK)],
  ['mounts', keys(MOUNT)],
  ['mount', keys(MOUNT)],
  ['files', keys('guest_path local_path secret_name raw_value processes')],
  ['statics', keys('guest_path url_prefix tigris_bucket index_document')],
  ['metrics', keys('port path https processes')],
  ['restart', keys('policy retries processes')],
  ['vm', keys(VM)],
  ['compute', keys(VM)],
  ['computes', keys(VM)],
])

/** Ignored, and harmless: keys of old platforms and of other tools' schemas. */
const RELICS = keys(`script_checks restart_limit allowed_public_ports private_network status $schema`)

/** For so many keys what was meant is looked for. */
const MAX_NAMED = 200

/** A key that flyctl drops without a word. */
export interface UnknownKey {
  readonly entry: Entry
  /** The keys that lead to its table; none for the top level. */
  readonly table: readonly string[]
  /** What was meant, by its spelling. */
  readonly nearest: string | undefined
  /** Where a key of this very name belongs, as a table's path, for names that tell. */
  readonly elsewhere: string | undefined
  /** The key that was meant: the nearest, else the one of this very name. */
  readonly meant: string | undefined
  /** False for a table with tables of its own, which has more than one header to rename. */
  readonly hasOneHeader: boolean
  /** The right key stands in the same table. */
  readonly isBeside: boolean
}

/** Every key of a fly config that flyctl does not read. Letter case does not count (golang/go#11673). */
export function unknownKeys(config: Table): UnknownKey[] {
  const found: UnknownKey[] = []
  const pending: { table: Table; path: readonly string[] }[] = [{ table: config, path: [] }]
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { table, path } = next
    const allowed = TABLES.get(pathOf(path))
    for (const entry of table.entries) {
      const name = entry.key.toLowerCase()
      if (allowed && !allowed.has(name)) {
        if (RELICS.has(name) || name.startsWith('x-')) continue
        const nearest = found.length < MAX_NAMED ? nearestOf(name, allowed) : undefined
        const isBeside = nearest !== undefined && table.entries.some(({ key }) => key.toLowerCase() === nearest)
        const right = nearest === undefined ? placeOf(name, pathOf(path)) : undefined
        const meant = nearest ?? (right === undefined ? undefined : name)
        found.push({
          entry,
          table: path,
          nearest,
          elsewhere: right,
          meant,
          isBeside,
          hasOneHeader: hasOneHeader(entry),
        })
        continue
      }
      const inner = entry.value.kind === 'list' ? entry.value.items : [entry.value]
      for (const node of inner) {
        const below = [...path, name]
        if (node.kind === 'table' && (TABLES.has(pathOf(below)) || pathOf(below) === 'checks'))
          pending.push({ table: node, path: below })
      }
    }
  }
  return found
}

function hasOneHeader({ value }: Entry): boolean {
  return value.kind === 'table' ? value.entries.every(inner => inner.value.kind === 'scalar') : value.kind === 'scalar'
}

function pathOf(path: readonly string[]): string {
  return path[0] === 'checks' && path.length === 2 ? 'checks.*' : path.join('.')
}

/** Keys that stand in one kind of place only, so that their name alone tells where they belong. */
const TELLING = keys(`force_https handlers tls_options primary_region ignorefile dockerfile auto_stop_machines
  auto_start_machines min_machines_running internal_port swap_size_mb kill_signal console_command release_command
  strategy seed_command initial_size snapshot_retention scheduled_snapshots guest_path url_prefix cpu_kind cpus
  memory_mb hard_limit soft_limit`)

function placeOf(name: string, from: string): string | undefined {
  const places = TELLING.has(name) ? [...TABLES.keys()].filter(path => TABLES.get(path)?.has(name)) : []
  return places.find(path => from !== '' && path.startsWith(`${from}.`)) ?? places[0]
}

/** The one key that a name is a slip of: the same letters without `_` and `-`, or one or two letters off. */
function nearestOf(name: string, allowed: ReadonlySet<string>): string | undefined {
  const bare = (text: string): string => text.replaceAll(/[_-]/g, '')
  const same = [...allowed].find(key => bare(key) === bare(name))
  if (same !== undefined || name.length > 40) return same
  // `max_machines_running` is no slip.
  const opposite = name.replace(/^max_/, 'min_')
  const limit = name.length < 5 ? 0 : name.length < 8 ? 1 : 2
  let nearest: string | undefined
  let least = limit + 1
  for (const key of allowed) {
    const isFar = Math.abs(key.length - name.length) > limit || key === opposite
    const distance = isFar ? least : editDistance(name, key)
    if (distance < least) [nearest, least] = [key, distance]
  }
  return nearest
}
