/** A tool of administrators and developers: how it is recognised, and what it gives to whoever reaches it. */
export interface AdminTool {
  readonly name: string
  /** What whoever is in can do there, to follow `can`. */
  readonly gives: string
  /** Ports that hardly anything else uses: enough to tell the tool. */
  readonly ports: readonly number[]
  /** Ports that others use too: these tell something only beside an image or a program. */
  readonly sharedPorts: readonly number[]
  /** Names of images, as `isImage` takes them. */
  readonly images: readonly string[]
  /** Its program in a command. */
  readonly program: RegExp | undefined
  /** `none`: whoever reaches it is in; `optional`: likewise, unless a login was set up; `own`: it asks for one. */
  readonly login: 'none' | 'optional' | 'own'
  /** In a command or a setting's name: the login is set up (`optional`) or switched off (`own`). */
  readonly otherwise: RegExp | undefined
  /** True where it only shows things: nothing can be changed or run. */
  readonly readOnly: boolean
}

interface Row {
  name: string
  gives: string
  ports?: readonly number[]
  shared?: readonly number[]
  images?: string
  program?: RegExp
  otherwise?: RegExp
  readOnly?: boolean
}

const tool =
  (login: AdminTool['login']) =>
  ({ name, gives, ports = [], shared = [], images, program, otherwise, readOnly = false }: Row): AdminTool => ({
    name,
    gives,
    ports,
    sharedPorts: shared,
    images: images?.split(' ') ?? [],
    program,
    login,
    otherwise,
    readOnly,
  })
const open = tool('none')
const optional = tool('optional')
const locked = tool('own')

/** Default ports, and whether the tool asks for a login by itself. LiteFS by its source (litefs: http/server.go); the rest is common knowledge of each tool. */
export const ADMIN_TOOLS: readonly AdminTool[] = [
  open({ name: 'The LiteFS API', gives: 'read and replace the database', ports: [20202] }),
  open({ name: 'The Docker API', gives: 'start any container on the Machine', ports: [2375] }),
  open({
    name: 'The Node.js inspector',
    gives: 'run code in the app',
    ports: [9229],
    program: /(?:^|\s)--inspect(?:-brk)?(?:=|\s|$)/,
  }),
  open({
    name: 'The Java debugger',
    gives: 'run code in the app',
    shared: [5005],
    program: /jdwp=\S{0,200}address=/,
  }),
  open({
    name: 'The Python debugger',
    gives: 'run code in the app',
    shared: [5678],
    program: /\bdebugpy\b.{0,200}--listen/,
  }),
  open({
    name: 'The Go debugger',
    gives: 'run code in the app',
    shared: [2345, 40000],
    program: /(?:^|\/)dlv\s.{0,200}--headless/,
  }),
  open({ name: 'The Chrome debugger', gives: 'steer the browser', ports: [9222], program: /--remote-debugging-port/ }),
  open({
    name: 'The Erlang port mapper',
    gives: 'find the nodes of the cluster, which nothing but a cookie protects',
    ports: [4369],
    program: /(?:^|\/)epmd(?:\s|$)/,
  }),
  open({ name: 'Consul', gives: 'read and change its keys and services', ports: [8500], images: 'consul' }),
  open({ name: 'ZooKeeper', gives: 'read and change its data', ports: [2181], images: 'zookeeper' }),
  open({ name: 'The admin API of Caddy', gives: 'replace its configuration', ports: [2019] }),
  open({ name: 'The admin page of Envoy', gives: 'read its configuration and stop it', ports: [9901] }),
  open({ name: 'The monitoring page of NATS', gives: 'read its connections', readOnly: true, ports: [8222] }),
  open({ name: 'The Ray dashboard', gives: 'run jobs on the cluster', ports: [8265] }),
  open({
    name: 'Ollama',
    gives: 'use, load and delete its models',
    ports: [11434],
    images: 'ollama/ollama',
    program: /(?:^|\/)ollama\s+serve/,
  }),
  open({
    name: 'The statistics page of HAProxy',
    gives: 'read the state of every backend',
    readOnly: true,
    ports: [8404],
  }),
  open({
    name: 'Jaeger',
    gives: 'read every trace',
    readOnly: true,
    ports: [16686],
    images: 'jaegertracing/all-in-one jaegertracing/jaeger',
  }),
  optional({
    name: 'Prometheus',
    gives: 'read every metric and the addresses of its targets',
    readOnly: true,
    shared: [9090],
    images: 'prom/prometheus',
    program: /(?:^|\/)prometheus\s.{0,300}--config\.file/,
    otherwise: /--web\.config\.file/,
  }),
  open({
    name: 'Prisma Studio',
    gives: 'read and change the database',
    shared: [5555],
    program: /\bprisma\s+studio\b/,
  }),
  optional({
    name: 'Flower',
    gives: 'read and revoke tasks',
    shared: [5555],
    images: 'mher/flower',
    program: /\bcelery\s.{0,200}\bflower\b/,
    otherwise: /--(?:basic[-_]auth|auth)\b|FLOWER_(?:BASIC_)?AUTH|FLOWER_OAUTH/i,
  }),
  open({
    name: 'RedisInsight',
    gives: 'read and change the database',
    ports: [5540],
    shared: [8001],
    images: 'redis/redisinsight redislabs/redisinsight',
  }),
  optional({
    name: 'Redis Commander',
    gives: 'read and change the database',
    shared: [8081],
    images: 'redis-commander',
    program: /\bredis-commander\b/,
    otherwise: /HTTP_(?:USER|PASSWORD)|--http-auth/,
  }),
  optional({
    name: 'pgweb',
    gives: 'read and change the database',
    shared: [8081],
    images: 'sosedoff/pgweb',
    program: /(?:^|\/)pgweb(?:\s|$)/,
    otherwise: /--auth-user|PGWEB_AUTH/,
  }),
  optional({
    name: 'sqlite-web',
    gives: 'read and change the database',
    shared: [8080],
    images: 'sqlite-web',
    program: /(?:^|\/)sqlite_web(?:\s|$)/,
    otherwise: /\s(?:-P|--password)\b|SQLITE_WEB_PASSWORD/,
  }),
  optional({
    name: 'Kafka UI',
    gives: 'read and change topics',
    shared: [8080],
    images: 'provectuslabs/kafka-ui kafbat/kafka-ui obsidiandynamics/kafdrop',
    otherwise: /AUTH_TYPE|SPRING_SECURITY/,
  }),
  optional({
    name: 'Mailpit',
    gives: 'read every mail',
    readOnly: true,
    ports: [8025],
    images: 'axllent/mailpit mailhog/mailhog',
    otherwise: /MP_UI_AUTH|MH_AUTH/,
  }),
  optional({
    name: 'The ttyd terminal',
    gives: 'run commands on the Machine',
    ports: [7681],
    images: 'tsl0922/ttyd',
    program: /(?:^|\/)ttyd(?:\s|$)/,
    otherwise: /\s(?:-c|--credential|-H|--auth-header)[\s=]/,
  }),
  open({
    name: 'The MCP inspector',
    gives: 'start programs on the Machine',
    ports: [6274, 6277],
    program: /@modelcontextprotocol\/inspector/,
  }),
  locked({ name: 'RabbitMQ management', gives: 'change its queues and users', ports: [15672] }),
  locked({ name: 'Kibana', gives: 'read its data', ports: [5601], images: 'kibana opensearch-dashboards' }),
  locked({
    name: 'Portainer',
    gives: 'steer every container',
    ports: [9443],
    shared: [9000],
    images: 'portainer portainer-ce portainer-ee',
  }),
  locked({
    name: 'pgAdmin',
    gives: 'read and change the database',
    ports: [5050],
    shared: [80],
    images: 'dpage/pgadmin4',
  }),
  locked({
    name: 'phpMyAdmin',
    gives: 'read and change the database',
    shared: [80, 8080],
    images: 'phpmyadmin phpmyadmin/phpmyadmin',
  }),
  locked({
    name: 'Adminer',
    gives: 'read and change the database',
    shared: [8080],
    images: 'adminer',
    program: /\badminer(?:-[\d.]+)?\.php\b/,
  }),
  locked({
    name: 'Mongo Express',
    gives: 'read and change the database',
    shared: [8081],
    images: 'mongo-express',
    program: /\bmongo-express\b/,
  }),
  locked({
    name: 'Jupyter',
    gives: 'run commands on the Machine',
    shared: [8888],
    images: 'jupyter/base-notebook jupyter/minimal-notebook jupyter/scipy-notebook jupyter/datascience-notebook',
    program: /\bjupyter(?:-lab|-notebook|\s+(?:lab|notebook|server))\b/,
    otherwise: /\.token=(?:''|""|\s|$)/,
  }),
  locked({
    name: 'code-server',
    gives: 'run commands on the Machine',
    shared: [8080, 8443],
    images: 'codercom/code-server linuxserver/code-server',
    program: /(?:^|\/)code-server(?:\s|$)/,
    otherwise: /--auth[\s=]none\b/,
  }),
  locked({ name: 'The VNC desktop', gives: 'take over the desktop', ports: [5900, 5901, 6080] }),
  locked({ name: 'The remote desktop', gives: 'take over the desktop', ports: [3389] }),
]

/** The tool whose default port that is, among those ports that hardly anything else uses. */
export function toolOfPort(port: number): AdminTool | undefined {
  return ADMIN_TOOLS.find(({ ports }) => ports.includes(port))
}
