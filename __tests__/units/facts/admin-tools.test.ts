import { describe, expect, test } from '@jest/globals'
import { backendOf } from '../../../src/analysis/services/backends.ts'
import { ADMIN_TOOLS, type AdminTool } from '../../../src/facts/admin-tools.ts'
import { projectOf } from '../project/listing.ts'

/** The tool behind a service, and whether it is sure. */
async function toolBehind(internal: number, external: number, dockerfile?: string): Promise<string | undefined> {
  const config = `[[services]]\ninternal_port = ${internal}\n[[services.ports]]\nport = ${external}\n`
  const files = new Map([['fly.toml', config]])
  if (dockerfile !== undefined) files.set('Dockerfile', dockerfile)
  const [app] = (await projectOf(files)).apps
  const backend = app?.services[0] && backendOf(app.services[0], app)
  if (!backend || !('tool' in backend)) return backend?.rule
  return `${backend.tool.name}${backend.sure ? ', sure' : ''}`
}

function named(name: string): AdminTool {
  const found = ADMIN_TOOLS.find(tool => tool.name === name)
  if (!found) throw new Error(`no ${name}`)
  return found
}

describe('a port that tells a tool', () => {
  const PORTS: readonly (readonly [port: number, name: string])[] = [
    [20202, 'The LiteFS API'],
    [2375, 'The Docker API'],
    [9229, 'The Node.js inspector'],
    [9222, 'The Chrome debugger'],
    [4369, 'The Erlang port mapper'],
    [8500, 'Consul'],
    [2181, 'ZooKeeper'],
    [2019, 'The admin API of Caddy'],
    [9901, 'The admin page of Envoy'],
    [8222, 'The monitoring page of NATS'],
    [8265, 'The Ray dashboard'],
    [11434, 'Ollama'],
    [8404, 'The statistics page of HAProxy'],
    [16686, 'Jaeger'],
    [5540, 'RedisInsight'],
    [8025, 'Mailpit'],
    [7681, 'The ttyd terminal'],
    [6274, 'The MCP inspector'],
    [6277, 'The MCP inspector'],
    [15672, 'RabbitMQ management'],
    [5601, 'Kibana'],
    [5900, 'The VNC desktop'],
    [5901, 'The VNC desktop'],
    [6080, 'The VNC desktop'],
    [3389, 'The remote desktop'],
    [4222, 'NATS'],
    [6222, 'NATS'],
    [7233, 'Temporal'],
    [3128, 'The HTTP proxy'],
    [8118, 'The HTTP proxy'],
    [8428, 'VictoriaMetrics'],
    [8686, 'The API of Vector'],
    [4317, 'The OpenTelemetry collector'],
    [8188, 'ComfyUI'],
  ]
  test.each(PORTS)('%i: %s', async (port, name) => {
    expect(await toolBehind(port, 10_443)).toBe(name)
    expect(await toolBehind(10_080, port)).toBe(name)
  })

  test('no other port does', () => {
    const shown = new Set(PORTS.map(([port]) => port))
    expect(ADMIN_TOOLS.flatMap(({ ports }) => ports).filter(port => !shown.has(port))).toEqual([])
  })

  test.each([3100, 5050, 9443, 5005, 5678, 2345, 40000, 9090, 5555, 8001, 8080, 8081, 9000, 80, 8888, 8443])(
    'others use %i too',
    async port => {
      expect(await toolBehind(port, 10_443)).toBeUndefined()
    },
  )
})

describe('an image that tells a tool', () => {
  test.each([
    ['consul:1.20', 8500, 'Consul'],
    ['hashicorp/consul', 9999, 'Consul'],
    ['zookeeper:3', 9999, 'ZooKeeper'],
    ['ollama/ollama', 9999, 'Ollama'],
    ['jaegertracing/all-in-one', 9999, 'Jaeger'],
    ['jaegertracing/jaeger:2', 9999, 'Jaeger'],
    ['prom/prometheus', 9090, 'Prometheus'],
    ['mher/flower', 5555, 'Flower'],
    ['redis/redisinsight', 8001, 'RedisInsight'],
    ['redislabs/redisinsight', 9999, 'RedisInsight'],
    ['ghcr.io/joeferner/redis-commander', 8081, 'Redis Commander'],
    ['sosedoff/pgweb', 8081, 'pgweb'],
    ['coleifer/sqlite-web', 8080, 'sqlite-web'],
    ['provectuslabs/kafka-ui', 8080, 'Kafka UI'],
    ['ghcr.io/kafbat/kafka-ui', 8080, 'Kafka UI'],
    ['obsidiandynamics/kafdrop', 9999, 'Kafka UI'],
    ['axllent/mailpit', 9999, 'Mailpit'],
    ['mailhog/mailhog', 9999, 'Mailpit'],
    ['tsl0922/ttyd', 9999, 'The ttyd terminal'],
    ['docker.elastic.co/kibana/kibana:8', 9999, 'Kibana'],
    ['opensearchproject/opensearch-dashboards', 9999, 'Kibana'],
    ['portainer/portainer', 9000, 'Portainer'],
    ['portainer/portainer-ce', 9999, 'Portainer'],
    ['portainer/portainer-ee', 9999, 'Portainer'],
    ['dpage/pgadmin4', 80, 'pgAdmin'],
    ['phpmyadmin:5', 80, 'phpMyAdmin'],
    ['phpmyadmin/phpmyadmin', 8080, 'phpMyAdmin'],
    ['adminer:4', 8080, 'Adminer'],
    ['mongo-express', 8081, 'Mongo Express'],
    ['jupyter/base-notebook', 8888, 'Jupyter'],
    ['jupyter/minimal-notebook', 9999, 'Jupyter'],
    ['jupyter/scipy-notebook', 9999, 'Jupyter'],
    ['jupyter/datascience-notebook', 9999, 'Jupyter'],
    ['codercom/code-server', 8080, 'code-server'],
    ['lscr.io/linuxserver/code-server', 8443, 'code-server'],
  ])('%s on %i: %s', async (image, port, name) => {
    expect(await toolBehind(port, 10_443, `FROM ${image}\n`)).toBe(`${name}, sure`)
  })

  test.each(['prom/node-exporter', 'acme/consul-ui', 'acme/grafana', 'adminer-plugins'])('not %s', async image => {
    expect(await toolBehind(9999, 10_443, `FROM ${image}\n`)).toBeUndefined()
  })
})

describe('a program that tells a tool', () => {
  test.each([
    ['node --inspect=0.0.0.0:9229 app.js', 9229, 'The Node.js inspector'],
    ['node --inspect app.js', 9229, 'The Node.js inspector'],
    ['node --inspect-brk app.js', 9229, 'The Node.js inspector'],
    ['java -agentlib:jdwp=transport=dt_socket,server=y,address=*:5005 -jar a.jar', 5005, 'The Java debugger'],
    ['python -m debugpy --listen 0.0.0.0:5678 app.py', 5678, 'The Python debugger'],
    ['dlv exec --headless --listen=:2345 /app', 2345, 'The Go debugger'],
    ['/go/bin/dlv debug --headless', 40000, 'The Go debugger'],
    ['chromium --remote-debugging-port=9222', 9222, 'The Chrome debugger'],
    ['epmd -daemon', 4369, 'The Erlang port mapper'],
    ['/usr/bin/epmd', 4369, 'The Erlang port mapper'],
    ['ollama serve', 11434, 'Ollama'],
    ['/bin/ollama  serve', 11434, 'Ollama'],
    ['/bin/prometheus --storage=/x --config.file=/etc/p.yml', 9090, 'Prometheus'],
    ['prometheus --config.file=a', 9090, 'Prometheus'],
    ['npx prisma studio', 5555, 'Prisma Studio'],
    ['celery -A tasks flower', 5555, 'Flower'],
    ['npx redis-commander --redis-host x', 8081, 'Redis Commander'],
    ['pgweb --bind=0.0.0.0', 8081, 'pgweb'],
    ['/usr/bin/pgweb', 8081, 'pgweb'],
    ['sqlite_web -H 0.0.0.0 x.db', 8080, 'sqlite-web'],
    ['/usr/bin/sqlite_web', 8080, 'sqlite-web'],
    ['ttyd -p 9999 bash', 9999, 'The ttyd terminal'],
    ['/usr/bin/ttyd', 7681, 'The ttyd terminal'],
    ['npx @modelcontextprotocol/inspector', 6274, 'The MCP inspector'],
    ['php -S 0.0.0.0:8080 adminer-4.8.1.php', 8080, 'Adminer'],
    ['php -S 0.0.0.0:8080 adminer.php', 8080, 'Adminer'],
    ['npx mongo-express', 8081, 'Mongo Express'],
    ['jupyter lab --ip=0.0.0.0', 8888, 'Jupyter'],
    ['jupyter notebook', 8888, 'Jupyter'],
    ['jupyter  server', 8888, 'Jupyter'],
    ['jupyter-lab', 8888, 'Jupyter'],
    ['jupyter-notebook', 8888, 'Jupyter'],
    ['code-server --bind-addr 0.0.0.0:8080', 8080, 'code-server'],
    ['/usr/bin/code-server', 8443, 'code-server'],
  ])('%s on %i: %s', async (command, port, name) => {
    expect(await toolBehind(port, 10_443, `FROM debian\nCMD ${command}\n`)).toBe(`${name}, sure`)
  })

  test.each([
    ['node --inspector app.js', 5005],
    ['node x--inspect app.js', 5005],
    ['java -agentlib:jdwp=transport=dt_socket -jar a.jar', 5005],
    ['python -m debugpy app.py', 5678],
    ['python -m notdebugpy --listen 5678', 5678],
    ['dlv exec /app', 2345],
    ['mydlv exec --headless', 2345],
    ['prometheus --version', 9090],
    ['myprometheus --config.file=x', 9090],
    ['prisma studios', 5555],
    ['prisma migrate', 5555],
    ['celery -A tasks worker', 5555],
    ['celery -A flowers worker', 5555],
    ['pgwebs', 8081],
    ['mypgweb', 8081],
    ['sqlite_webs', 8080],
    ['xadminer.php', 8080],
    ['jupyter kernel', 8888],
    ['jupyters lab', 8888],
    ['mycode-server', 8080],
    ['code-servers', 8080],
  ])('not %s on %i', async (command, port) => {
    expect(await toolBehind(port, 10_443, `FROM debian\nCMD ${command}\n`)).toBeUndefined()
  })
})

test.each([
  ['Prometheus', '--web.config.file=/x', true],
  ['Prometheus', '--web.config', false],
  ['Flower', '--basic_auth=a:b', true],
  ['Flower', '--basic-auth=a:b', true],
  ['Flower', '--auth=a', true],
  ['Flower', '--authors', false],
  ['Flower', 'FLOWER_BASIC_AUTH', true],
  ['Flower', 'FLOWER_AUTH', true],
  ['Flower', 'FLOWER_OAUTH2_KEY', true],
  ['Redis Commander', 'HTTP_USER', true],
  ['Redis Commander', 'HTTP_PASSWORD', true],
  ['Redis Commander', '--http-auth-username=a', true],
  ['Redis Commander', 'HTTP_PORT', false],
  ['pgweb', '--auth-user=a', true],
  ['pgweb', 'PGWEB_AUTH_USER', true],
  ['sqlite-web', 'sqlite_web -P', true],
  ['sqlite-web', 'sqlite_web --password', true],
  ['sqlite-web', 'sqlite_web -Px', false],
  ['sqlite-web', 'SQLITE_WEB_PASSWORD', true],
  ['Kafka UI', 'AUTH_TYPE', true],
  ['Kafka UI', 'SPRING_SECURITY_USER_NAME', true],
  ['Mailpit', 'MP_UI_AUTH_FILE', true],
  ['Mailpit', 'MH_AUTH_FILE', true],
  ['The ttyd terminal', 'ttyd -c a:b', true],
  ['The ttyd terminal', 'ttyd --credential=a:b', true],
  ['The ttyd terminal', 'ttyd -H X-User', true],
  ['The ttyd terminal', 'ttyd --auth-header=X', true],
  ['The ttyd terminal', 'ttyd -cd', false],
  ['The ttyd terminal', 'ttyd x-c a', false],
  ['Jupyter', "--NotebookApp.token=''", true],
  ['Jupyter', '--NotebookApp.token=""', true],
  ['Jupyter', '--ServerApp.token= --x', true],
  ['Jupyter', '--ServerApp.token=', true],
  ['Jupyter', '--ServerApp.token=abc', false],
  ['code-server', '--auth none', true],
  ['code-server', '--auth=none', true],
  ['code-server', '--auth nonesuch', false],
  ['code-server', '--auth password', false],
])('%s: %s decides about its login: %s', (name, text, decides) => {
  expect(named(name).otherwise?.test(text)).toBe(decides)
})

test('every tool says what it gives', () => {
  for (const { name, gives, images, ports, sharedPorts, program } of ADMIN_TOOLS) {
    expect(name).toMatch(/^\w[\w .-]+$/)
    expect(gives).toMatch(/^(?:read|change|control|find|replace|run|start|take over|use)\b/)
    expect(images.filter(image => !/^[a-z][a-z0-9./-]+$/.test(image))).toEqual([])
    expect(ports.length + sharedPorts.length).toBeGreaterThan(0)
    expect(ports.length > 0 || images.length > 0 || program !== undefined).toBe(true)
  }
})

test.each([
  ['none', ['Consul', 'Ollama', 'Jaeger', 'Prisma Studio', 'RedisInsight', 'The MCP inspector']],
  ['optional', ['Prometheus', 'Flower', 'pgweb', 'Kafka UI', 'Mailpit', 'The ttyd terminal']],
  ['own', ['RabbitMQ management', 'Kibana', 'Portainer', 'Jupyter', 'code-server', 'The VNC desktop']],
] as const)('a login: %s', (login, names) => {
  expect(names.map(name => named(name).login)).toEqual(names.map(() => login))
})

test('what only shows things', () => {
  expect(ADMIN_TOOLS.filter(({ readOnly }) => readOnly).map(({ name }) => name)).toEqual([
    'The statistics page of HAProxy',
    'Mailpit',
    'The monitoring page of NATS',
    'Jaeger',
    'Prometheus',
    'The API of Vector',
    'The OpenTelemetry collector',
    'Grafana',
  ])
})
