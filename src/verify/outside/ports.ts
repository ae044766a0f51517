import { ADMIN_TOOLS } from '../../facts/admin-tools.ts'
import { DATABASES } from '../../facts/databases.ts'

/** Data stores that nobody serves to the internet on purpose; the first port of each is looked at. */
const STORES: ReadonlySet<string> = new Set([
  'Postgres',
  'MySQL',
  'MongoDB',
  'Redis',
  'Memcached',
  'SQL Server',
  'CockroachDB',
  'Elasticsearch',
  'CouchDB',
  'etcd',
])
const TOOLS: ReadonlySet<string> = new Set([
  'The LiteFS API',
  'The Docker API',
  'The Node.js inspector',
  'Consul',
  'RabbitMQ management',
  'The VNC desktop',
  'The remote desktop',
])

/** FTP, SSH, mail, and where SSH stands often: their servers speak first, which tells them on Fly.io too. */
const SPEAKING_FIRST = [21, 22, 25, 2222]

/** The ports that are looked at on every app, declared or not; none that a website may stand on. */
export const WATCHED_PORTS: readonly number[] = [
  ...SPEAKING_FIRST,
  ...[
    ...DATABASES.filter(({ name }) => STORES.has(name)),
    ...ADMIN_TOOLS.filter(({ name }) => TOOLS.has(name)),
  ].flatMap(({ ports: [first] }) => first ?? []),
]
