import { describe, expect, test } from '@jest/globals'
import { FLY_KEYS } from '../../../src/facts/fly-keys.generated.ts'
import { unknownKeys } from '../../../src/facts/fly-keys.ts'
import { createSource } from '../../../src/model/files/text.ts'
import { parseToml } from '../../../src/parse/toml/toml.ts'
import { processorTime } from '../../processor-time.ts'

function unknown(text: string): string[] {
  const root = parseToml(createSource('fly.toml', text)).roots[0]
  if (root?.kind !== 'table') throw new Error('no table')
  return unknownKeys(root).map(({ entry, table, meant, elsewhere, isBeside }) =>
    [...table, entry.key, `→ ${meant}`, elsewhere === undefined ? '' : `in [${elsewhere}]`, isBeside ? 'beside' : '']
      .filter(Boolean)
      .join(' '),
  )
}

test.each([
  ['[http_services]\ninternal_port = 1', ['http_services → http_service']],
  ['[http_service]\nforce-https = true', ['http_service force-https → force_https']],
  ['[http_service]\nforce_http = true\nforce_https = true', ['http_service force_http → force_https beside']],
  ['[http_service]\nFORCE_HTTPS = true', []],
  ['[[services]]\nforce_https = true', ['services force_https → force_https in [services.ports]']],
  ['[build]\nprimary_region = "ams"', ['build primary_region → primary_region in []']],
  ['[http_service]\nmax_machines_running = 1', ['http_service max_machines_running → undefined']],
  ['[[http_service.checks]]\nurl = "/"', ['http_service checks url → undefined']],
  ['[checks.a]\ntyp = "http"', ['checks a typ → undefined']],
  ['[checks.a]\nintervall = "1s"', ['checks a intervall → interval']],
  ['[services]\n[services.ports]\nhandelrs = []', ['services ports handelrs → handlers']],
  ['[env]\nanything = "x"\n[build.args]\nanything = "x"', []],
  ['[[services]]\nscript_checks = []', []],
])('%s', (text, wanted) => {
  expect(unknown(text)).toEqual(wanted)
})

describe('the keys of each table', () => {
  const CHECK = 'interval timeout grace_period method path protocol tls_skip_verify tls_server_name headers'
  const SERVICE = 'internal_port processes auto_stop_machines auto_start_machines min_machines_running'
  const VM = 'size memory cpus cpu_kind memory_mb max_memory_mb gpus gpu_kind kernel_args host_dedication_id'
  const HTTP = 'compress h2_backend idle_timeout headers_read_timeout'
  const TLS = 'alpn versions default_self_signed'
  const MACHINE_CHECK = 'command image entrypoint kill_signal kill_timeout'
  const REPLAY = 'path_prefix ttl_seconds type name allow_bypass'
  const MOUNT =
    'source destination initial_size processes snapshot_retention scheduled_snapshots auto_extend_size_threshold auto_extend_size_increment auto_extend_size_limit'
  test.each([
    ['', 'app primary_region kill_signal kill_timeout swap_size_mb console_command host_dedication_id machine_config'],
    ['', 'container'],
    ['[build]', 'builder buildpacks image dockerfile ignorefile build-target build_target builtin compression'],
    ['[build]', 'compression_level'],
    ['[build.compose]', 'file'],
    ['[build.settings]\nany = 1\n[build]', 'image'],
    ['[deploy]', 'strategy max_unavailable wait_timeout release_command release_command_timeout seed_command'],
    ['[deploy.release_command_vm]', `${VM} persist_rootfs processes`],
    ['[experimental]', 'cmd entrypoint exec auto_rollback enable_consul enable_etcd lazy_load_images machine_config'],
    ['[experimental]', 'attached metrics_port metrics_path kill_timeout'],
    ['[http_service]', `${SERVICE} force_https`],
    ['[http_service.concurrency]', 'type soft_limit hard_limit'],
    ['[http_service.tls_options]', TLS],
    ['[http_service.http_options]', HTTP],
    ['[http_service.http_options.response]', 'pristine'],
    ['[http_service.http_options.response.headers]\nany = 1\n[http_service.http_options.response]', 'pristine'],
    ['[[http_service.http_options.replay_cache]]', REPLAY],
    ['[[http_service.checks]]', CHECK],
    ['[[http_service.machine_checks]]', MACHINE_CHECK],
    ['[[services]]', `${SERVICE} protocol`],
    ['[services.concurrency]', 'type soft_limit hard_limit'],
    ['[[services.ports]]', 'port start_port end_port handlers force_https'],
    ['[services.ports.tls_options]', TLS],
    ['[services.ports.http_options]', HTTP],
    ['[services.ports.http_options.response]', 'pristine headers'],
    ['[[services.ports.http_options.replay_cache]]', REPLAY],
    ['[services.ports.proxy_proto_options]', 'version'],
    ['[[services.tcp_checks]]', 'interval timeout grace_period'],
    ['[[services.http_checks]]', CHECK],
    ['[[services.machine_checks]]', MACHINE_CHECK],
    ['[checks.any]', `type port processes name ${CHECK}`],
    ['[[machine_checks]]', MACHINE_CHECK],
    ['[[mounts]]', MOUNT],
    ['[mount]', MOUNT],
    ['[[files]]', 'guest_path local_path secret_name raw_value processes'],
    ['[[statics]]', 'guest_path url_prefix tigris_bucket index_document'],
    ['[[metrics]]', 'port path https processes'],
    ['[[restart]]', 'policy retries processes'],
    ['[[vm]]', `${VM} persist_rootfs processes`],
    ['[[compute]]', VM],
    ['[computes]', VM],
  ])('%s takes %s, and no other', (header, keys) => {
    const lines = keys.split(' ').map(key => `${key} = 1`)
    expect(unknown(`${header}\n${lines.join('\n')}\n`)).toEqual([])
    const path = /\[+([\w.]+)\]+$/.exec(header)?.[1]?.replaceAll('.', ' ')
    expect(unknown(`${header}\nqqqqqqqqqqqq = 1\n`)).toEqual([
      `${path === undefined ? '' : `${path} `}qqqqqqqqqqqq → undefined`,
    ])
  })

  test('each table has its tables', () => {
    const text = `[http_service.concurrency]
[http_service.tls_options]
[http_service.http_options.response.headers]
[http_service.http_options.replay_cache]
[http_service.checks]
[http_service.machine_checks]
[services.concurrency]
[services.ports.tls_options]
[services.ports.http_options.response.headers]
[services.ports.http_options.replay_cache]
[services.ports.proxy_proto_options]
[services.tcp_checks]
[services.http_checks]
[services.machine_checks]
[checks.a]
[machine_checks]
[mounts]
[mount]
[files]
[statics]
[metrics]
[metric]
[restart]
[vm]
[compute]
[computes]
[env]
[processes]
[build.args]
[build.settings]
[build.compose]
[deploy.release_command_vm]
[experimental]
`
    expect(unknown(text)).toEqual([])
  })

  test.each([
    'script_checks',
    'restart_limit',
    'allowed_public_ports',
    'private_network',
    'status',
    '"$schema"',
    'x-a',
  ])('%s is a relic', key => expect(unknown(`${key} = 1`)).toEqual([]))
})

test.each([
  ['regions-x = 1', ['regions-x → undefined']],
  ['primaryregion = "ams"', ['primaryregion → primary_region']],
  ['primary-region = "ams"', ['primary-region → primary_region']],
  ['primary_regoin = "ams"', ['primary_regoin → primary_region']],
  ['primary_reg = "ams"', ['primary_reg → undefined']],
  ['primary_regi = "ams"', ['primary_regi → primary_region']],
  ['xprimary_regionx = "ams"', ['xprimary_regionx → primary_region']],
  ['ap = 1', ['ap → undefined']],
  ['ennv = 1', ['ennv → undefined']],
  ['efiles = 1', ['efiles → files']],
  ['fiels = 1', ['fiels → files']],
  ['ifles = 1', ['ifles → files']],
  ['fi1e5 = 1', ['fi1e5 → undefined']],
  ['mounsts = 1', ['mounsts → mounts']],
  ['mo1nt5 = 1', ['mo1nt5 → undefined']],
  ['se1v1ces = 1', ['se1v1ces → services']],
  ['s1e1v1ces = 1', ['s1e1v1ces → undefined']],
  ['[http_service]\nmax_machines_runnin = 1', ['http_service max_machines_runnin → undefined']],
  ['[http_service]\nxmax_machines_running = 1', ['http_service xmax_machines_running → undefined']],
  [`[http_service]\n${'a'.repeat(41)} = 1`, [`http_service ${'a'.repeat(41)} → undefined`]],
  ['[services.ports]\nprimary_region = 1', ['services ports primary_region → primary_region in []']],
  ['ignorefile = 1', ['ignorefile → ignorefile in [build]']],
  ['dockerfile = 1', ['dockerfile → dockerfile in [build]']],
  ['tls_options = 1', ['tls_options → tls_options in [http_service]']],
  ['[build]\nauto_stop_machines = 1', ['build auto_stop_machines → auto_stop_machines in [http_service]']],
  ['[[services]]\nhandlers = []', ['services handlers → handlers in [services.ports]']],
  ['[env2]\na = 1', ['env2 → undefined']],
  ['env = 1\nenvs = 1', ['envs → undefined']],
  ['[checks]\na = 1', []],
])('%j', (text, wanted) => {
  expect(unknown(text)).toEqual(wanted)
})

test('for very many keys nobody looks for what was meant', () => {
  const lines = Array.from({ length: 202 }, (_, index) => `x${index} = 1`)
  lines[199] = 'primary-region = 1'
  lines[200] = 'primary_regio = 1'
  expect(unknown(lines.join('\n')).slice(199)).toEqual([
    'primary-region → primary_region',
    'primary_regio → undefined',
    'x201 → undefined',
  ])
})

test.each([
  ['[x]\na = 1\n', true],
  ['[x]\na = 1\n[x.b]\nc = 1\n', false],
  ['[x]\na = []\n', false],
  ['x = 1\n', true],
  ['x = []\n', false],
])('%j has one header to rename: %s', (text, has) => {
  const root = parseToml(createSource('fly.toml', text)).roots[0]
  expect(root?.kind === 'table' && unknownKeys(root).map(({ hasOneHeader }) => hasOneHeader)).toEqual([has])
})

test('thousands of unknown keys take linear time', () => {
  const elapsed = processorTime()
  unknown(Array.from({ length: 20_000 }, (_, i) => `force_http${i} = 1`).join('\n'))
  expect(elapsed()).toBeLessThan(6000)
})

test('flyctl reads every key of the generated table', () => {
  for (const [table, names] of FLY_KEYS) {
    const keys = names.split(' ').filter(key => !FLY_KEYS.some(([other]) => other === [table, key].join('.')))
    const header = table === '' ? '' : `[${table.replace('*', 'web')}]\n`
    const scalars = keys.filter(key => table !== '' || !FLY_KEYS.some(([other]) => other.split('.')[0] === key))
    expect(unknown(`${header}${scalars.map(key => `${key} = 1\n`).join('')}`)).toEqual([])
  }
})
