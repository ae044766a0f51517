import { type Database, HTTP_DATABASES, list } from './http-databases.ts'

export type { Database } from './http-databases.ts'

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
    ports: [8123, 9440],
    schemes: list('clickhouse'),
    images: list('clickhouse clickhouse-server'),
    nameParts: list('clickhouse'),
    http: true,
  },
  {
    name: 'Elasticsearch',
    ports: [9200, 9300],
    schemes: list('elasticsearch'),
    images: list('elasticsearch opensearch'),
    nameParts: list('elasticsearch opensearch elastic'),
    http: true,
  },
  {
    name: 'CouchDB',
    ports: [5984],
    schemes: list('couchdb'),
    images: list('couchdb'),
    nameParts: list('couchdb'),
    http: true,
  },
  {
    name: 'Neo4j',
    ports: [7474, 7687],
    schemes: list('neo4j bolt neo4j+s bolt+s neo4j+ssc bolt+ssc'),
    images: list('neo4j'),
    nameParts: list('neo4j'),
    http: true,
  },
  {
    name: 'InfluxDB',
    ports: [8086],
    schemes: list('influxdb'),
    images: list('influxdb'),
    nameParts: list('influxdb influx'),
    http: true,
  },
  {
    name: 'RethinkDB',
    ports: [28015],
    schemes: list('rethinkdb'),
    images: list('rethinkdb'),
    nameParts: list('rethinkdb'),
  },
  {
    name: 'etcd',
    ports: [2379],
    schemes: list('etcd'),
    images: list('etcd'),
    nameParts: list('etcd'),
    http: true,
  },
  {
    name: 'Tarantool',
    ports: [],
    schemes: list('tarantool'),
    images: list('tarantool'),
    nameParts: list('tarantool'),
  },
  {
    name: 'Aerospike',
    ports: [],
    schemes: list('aerospike'),
    images: list('aerospike-server aerospike-server-enterprise'),
    nameParts: list('aerospike'),
  },
  ...HTTP_DATABASES,
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
  ['chroma', 'Chroma'],
  ['qdrant', 'Qdrant'],
  ['weaviate', 'Weaviate'],
  ['milvus', 'Milvus'],
  ['meilisearch', 'Meilisearch'],
  ['typesense-server', 'Typesense'],
  ['surreal', 'SurrealDB'],
])

/** The database that a program serves, by its name without a path. */
export function databaseOfProgram(program: string): Database | undefined {
  const name = PROGRAMS.get(program)
  return name === undefined ? undefined : DATABASES.find(database => database.name === name)
}

/** True for databases whose clients speak HTTP to them: their port may well have an `http` handler. */
export function speaksHttp({ http }: Database): boolean {
  return http === true
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
