/** A database server: how it is recognised by port, URL scheme, image and the words of a setting's name. */
export interface Database {
  readonly name: string
  /** Ports that hardly anything else uses. */
  readonly ports: readonly number[]
  readonly schemes: readonly string[]
  /** Last parts of image names. */
  readonly images: readonly string[]
  readonly nameParts: readonly string[]
}

const list = (text: string): readonly string[] => text.split(' ')

/** Default ports by the IANA registry and each project's documentation. */
export const DATABASES: readonly Database[] = [
  {
    name: 'Postgres',
    ports: [5432, 5433, 6432],
    schemes: list('postgres postgresql postgis ecto asyncpg postgresql+asyncpg postgresql+psycopg2 postgresql+psycopg'),
    images: list('postgres postgresql postgis timescaledb timescaledb-ha pgvector pgbouncer postgres-flex postgres-ha'),
    nameParts: list('postgres postgresql pg pghost'),
  },
  {
    name: 'MySQL',
    ports: [3306, 33060],
    schemes: list('mysql mysql2 mariadb trilogy mysql+pymysql'),
    images: list('mysql mysql-server mariadb percona percona-server'),
    nameParts: list('mysql mariadb'),
  },
  {
    name: 'MongoDB',
    ports: [27017, 27018, 27019],
    schemes: list('mongodb mongodb+srv'),
    images: list('mongo mongodb'),
    nameParts: list('mongo mongodb'),
  },
  {
    name: 'Redis',
    ports: [6379, 6380],
    schemes: list('redis rediss valkey'),
    images: list('redis valkey keydb dragonfly redis-stack redis-stack-server'),
    nameParts: list('redis valkey'),
  },
  {
    name: 'Memcached',
    ports: [11211],
    schemes: list('memcached memcache'),
    images: list('memcached'),
    nameParts: list('memcached memcache'),
  },
  {
    name: 'SQL Server',
    ports: [1433],
    schemes: list('sqlserver mssql'),
    images: list('mssql azure-sql-edge'),
    nameParts: list('mssql sqlserver'),
  },
  {
    name: 'Oracle Database',
    ports: [1521],
    schemes: list('oracle'),
    images: list('oracle-xe oracle-free'),
    nameParts: list('oracle'),
  },
  {
    name: 'Cassandra',
    ports: [9042],
    schemes: list('cassandra'),
    images: list('cassandra scylla'),
    nameParts: list('cassandra scylla'),
  },
  {
    name: 'CockroachDB',
    ports: [26257],
    schemes: list('cockroachdb'),
    images: list('cockroach'),
    nameParts: list('cockroach cockroachdb'),
  },
  {
    name: 'ClickHouse',
    ports: [9440],
    schemes: list('clickhouse'),
    images: list('clickhouse clickhouse-server'),
    nameParts: list('clickhouse'),
  },
  {
    name: 'Elasticsearch',
    ports: [9200, 9300],
    schemes: list('elasticsearch'),
    images: list('elasticsearch opensearch'),
    nameParts: list('elasticsearch opensearch elastic'),
  },
  { name: 'CouchDB', ports: [5984], schemes: list('couchdb'), images: list('couchdb'), nameParts: list('couchdb') },
  {
    name: 'Neo4j',
    ports: [7687],
    schemes: list('neo4j bolt neo4j+s bolt+s neo4j+ssc bolt+ssc'),
    images: list('neo4j'),
    nameParts: list('neo4j'),
  },
  {
    name: 'InfluxDB',
    ports: [8086],
    schemes: list('influxdb'),
    images: list('influxdb'),
    nameParts: list('influxdb influx'),
  },
  {
    name: 'RethinkDB',
    ports: [28015],
    schemes: list('rethinkdb'),
    images: list('rethinkdb'),
    nameParts: list('rethinkdb'),
  },
  { name: 'etcd', ports: [2379], schemes: list('etcd'), images: list('etcd'), nameParts: list('etcd') },
]

/** The database whose default port that is. */
export function databaseOfPort(port: number | undefined): Database | undefined {
  return port === undefined ? undefined : DATABASES.find(({ ports }) => ports.includes(port))
}

/** Servers by the name of their program. */
const PROGRAMS: ReadonlyMap<string, string> = new Map([
  ['postgres', 'Postgres'],
  ['pgbouncer', 'Postgres'],
  ['mysqld', 'MySQL'],
  ['mysqld_safe', 'MySQL'],
  ['mariadbd', 'MySQL'],
  ['mongod', 'MongoDB'],
  ['redis-server', 'Redis'],
  ['valkey-server', 'Redis'],
  ['keydb-server', 'Redis'],
  ['dragonfly', 'Redis'],
  ['memcached', 'Memcached'],
  ['sqlservr', 'SQL Server'],
  ['cockroach', 'CockroachDB'],
  ['clickhouse-server', 'ClickHouse'],
  ['neo4j', 'Neo4j'],
  ['influxd', 'InfluxDB'],
  ['rethinkdb', 'RethinkDB'],
  ['etcd', 'etcd'],
])

/** The database that a program serves, by its name without a path. */
export function databaseOfProgram(program: string): Database | undefined {
  const name = PROGRAMS.get(program)
  return name === undefined ? undefined : DATABASES.find(database => database.name === name)
}

/** True for databases whose clients speak HTTP to them: their port may well have an `http` handler. */
export function speaksHttp({ name }: Database): boolean {
  return /^(?:Elasticsearch|CouchDB|InfluxDB|ClickHouse|etcd)$/.test(name)
}

/** The database that speaks under that URL scheme. */
export function databaseOfScheme(scheme: string): Database | undefined {
  return DATABASES.find(({ schemes }) => schemes.includes(scheme.toLowerCase()))
}

/** The database that an image runs, by the last part of its name: `docker.io/library/postgres:16` is Postgres. */
export function databaseOfImage(image: string): Database | undefined {
  const name = (image.split('@', 1)[0] ?? '').split('/').at(-1)?.split(':', 1)[0]?.toLowerCase()
  return name === undefined ? undefined : DATABASES.find(({ images }) => images.includes(name))
}

/**
 * Ports of protocols that bring their own encryption or are public by nature, where a port without handlers is right:
 * mail, SSH, DNS, TLS of its own, VPN, chat, streaming and well-known games.
 */
export const OWN_PROTOCOL_PORTS: ReadonlyMap<number, string> = new Map([
  [22, 'SSH'],
  [2222, 'SSH'],
  [25, 'mail'],
  [465, 'mail'],
  [587, 'mail'],
  [2525, 'mail'],
  [110, 'mail'],
  [143, 'mail'],
  [993, 'mail'],
  [995, 'mail'],
  [4190, 'mail'],
  [53, 'DNS'],
  [853, 'DNS'],
  [443, 'TLS of its own'],
  [8443, 'TLS of its own'],
  [636, 'LDAP over TLS'],
  [6697, 'IRC over TLS'],
  [8883, 'MQTT over TLS'],
  [5061, 'SIP over TLS'],
  [5349, 'TURN over TLS'],
  [3478, 'STUN and TURN'],
  [5222, 'XMPP'],
  [5269, 'XMPP'],
  [1935, 'streaming'],
  [9418, 'Git'],
  [1080, 'proxy'],
  [1194, 'VPN'],
  [51820, 'VPN'],
  [25565, 'Minecraft'],
  [19132, 'Minecraft'],
  [7777, 'game'],
  [27015, 'game'],
  [27016, 'game'],
  [30000, 'game'],
  [34197, 'game'],
  [2456, 'game'],
])

const OWN_PROTOCOL =
  /minecraft|valheim|factorio|terraria|rust-?server|palworld|luanti|minetest|game|ssh|bastion|jumphost|gitea|gitolite|git-server|soft-serve|mail|smtp|imap|postfix|stalwart|maddy|vpn|wireguard|tailscale|derp|proxy|coturn|stun|irc|mumble|teamspeak|dns/i

/** True where the name of an app or image says that it is a game, SSH, mail, VPN or proxy server. */
export function speaksOwnProtocol(name: string): boolean {
  return OWN_PROTOCOL.test(name.slice(0, 300))
}
