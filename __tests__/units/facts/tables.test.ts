import { describe, expect, test } from '@jest/globals'
import { databaseOfName } from '../../../src/analysis/network/endpoints.ts'
import { namesNoServer, needsNoTls, plaintextSchemeOf } from '../../../src/analysis/network/plaintext-schemes.ts'
import {
  DATABASES,
  databaseOfImage,
  databaseOfPort,
  databaseOfProgram,
  databaseOfScheme,
  speaksHttp,
} from '../../../src/facts/databases.ts'
import { OWN_PROTOCOL_PORTS, speaksOwnProtocol } from '../../../src/facts/own-protocols.ts'
import { REGIONS, RETIRED_REGIONS, regionOf, regionsOfAlias } from '../../../src/facts/regions.ts'
import { isPracticeKey, secretFileOf } from '../../../src/facts/secret-paths.ts'

describe('databases', () => {
  test.each([
    ['Postgres', [5432, 5433, 6432], 'postgresql+psycopg2', 'timescale/timescaledb:2', 'PG_HOST'],
    ['MySQL', [3306, 33060], 'mysql2', 'mariadb:11', 'MARIADB_HOST'],
    ['MongoDB', [27017, 27018, 27019], 'mongodb+srv', 'mongo:7', 'MONGO_HOST'],
    ['Redis', [6379, 6380], 'rediss', 'redis/redis-stack-server', 'VALKEY_HOST'],
    ['Memcached', [11211], 'memcached', 'memcached', 'MEMCACHE_HOST'],
    ['SQL Server', [1433], 'sqlserver', 'mcr.microsoft.com/azure-sql-edge', 'MSSQL_HOST'],
    ['Oracle Database', [1521], 'oracle', 'gvenzl/oracle-free', 'ORACLE_HOST'],
    ['Cassandra', [9042], 'cassandra', 'scylladb/scylla', 'SCYLLA_HOST'],
    ['CockroachDB', [26257], 'cockroachdb', 'cockroachdb/cockroach', 'COCKROACH_HOST'],
    ['ClickHouse', [8123, 9440], 'clickhouse', 'clickhouse/clickhouse-server', 'CLICKHOUSE_HOST'],
    ['Elasticsearch', [9200, 9300], 'elasticsearch', 'opensearchproject/opensearch', 'ELASTIC_HOST'],
    ['CouchDB', [5984], 'couchdb', 'couchdb', 'COUCHDB_HOST'],
    ['Neo4j', [7474, 7687], 'bolt+ssc', 'neo4j:5', 'neo4jHost'],
    ['InfluxDB', [8086], 'influxdb', 'influxdb:2', 'INFLUX_HOST'],
    ['RethinkDB', [28015], 'rethinkdb', 'rethinkdb', 'RETHINKDB_HOST'],
    ['etcd', [2379], 'etcd', 'quay.io/coreos/etcd', 'ETCD_HOST'],
  ])('%s', (name, ports, scheme, image, setting) => {
    expect(ports.map(port => databaseOfPort(port)?.name)).toEqual(ports.map(() => name))
    expect(DATABASES.find(database => database.name === name)?.ports).toEqual(ports)
    expect([databaseOfScheme(scheme)?.name, databaseOfImage(image)?.name, databaseOfName(setting)?.name]).toEqual([
      name,
      name,
      name,
    ])
  })

  test('every row is complete', () => {
    for (const { schemes, images, nameParts } of DATABASES) {
      expect([...schemes, ...images, ...nameParts].filter(word => !/^[a-z][a-z0-9+-]+$/.test(word))).toEqual([])
    }
  })

  test.each([
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
    ['psql', undefined],
  ])('the program %s: %s', (program, name) => {
    expect(databaseOfProgram(program)?.name).toBe(name)
  })

  test('some are spoken to by HTTP', () => {
    expect(DATABASES.filter(speaksHttp).map(({ name }) => name)).toEqual([
      'ClickHouse',
      'Elasticsearch',
      'CouchDB',
      'Neo4j',
      'InfluxDB',
      'etcd',
      'Chroma',
      'Qdrant',
      'Weaviate',
      'Milvus',
      'Meilisearch',
      'Typesense',
      'SurrealDB',
      'rqlite',
      'libSQL',
      'QuestDB',
      'Solr',
      'Webdis',
    ])
  })
})

describe('protocols of their own', () => {
  test.each([
    ['SSH', [22, 2222]],
    ['mail', [25, 465, 587, 2525, 110, 143, 993, 995, 4190]],
    ['DNS', [53, 853]],
    ['TLS in the app', [443, 8443]],
    ['LDAP over TLS', [636]],
    ['IRC over TLS', [6697]],
    ['MQTT over TLS', [8883]],
    ['SIP over TLS', [5061]],
    ['TURN over TLS', [5349]],
    ['STUN and TURN', [3478]],
    ['XMPP', [5222, 5269]],
    ['streaming', [1935]],
    ['Git', [9418]],
    ['proxy', [1080]],
    ['VPN', [1194, 51820]],
    ['Minecraft', [25565, 19132]],
    ['game', [7777, 27015, 27016, 30000, 34197, 2456]],
  ])('%s', (protocol, ports) => {
    const shown = [...OWN_PROTOCOL_PORTS].filter(([, name]) => name === protocol)
    expect(shown.map(([port]) => port)).toEqual(ports)
  })

  test.each([
    ['acme-minecraft', true],
    ['rust-server', true],
    ['rustserver', true],
    ['MAIL-1', true],
    ['derp-eu', true],
    ['shop-web', false],
    [`${'a'.repeat(290)}-minecraft`, true],
    [`${'a'.repeat(295)}-minecraft`, false],
  ])('%s: %s', (name, does) => {
    expect(speaksOwnProtocol(name)).toBe(does)
  })
})

describe('schemes without encryption', () => {
  test.each([
    ['http', 'HTTP', 'https', false],
    ['ws', 'WebSocket', 'wss', false],
    ['amqp', 'AMQP', 'amqps', false],
    ['mqtt', 'MQTT', 'mqtts', false],
    ['stomp', 'STOMP', 'stomp+ssl', false],
    ['ftp', 'FTP', 'sftp', false],
    ['nats', 'NATS', 'tls', true],
    ['smtp', 'SMTP', 'smtps', true],
    ['ldap', 'LDAP', 'ldaps', true],
  ])('%s', (scheme, name, instead, mayUpgrade) => {
    expect(plaintextSchemeOf(scheme)).toEqual({ name, instead, mayUpgrade })
  })

  test.each(['https', 'postgres', '', undefined])('not %s', scheme => {
    expect(plaintextSchemeOf(scheme)).toBeUndefined()
  })

  test.each([
    ['w3.org', true],
    ['www.w3.org', true],
    ['xmlns.acme.io', true],
    ['www.xmln.acme.io', true],
    ['schemas.acme.io', true],
    ['schema.acme.io', true],
    ['schemas.xmlsoap.org', true],
    ['a.xmlsoap.org', true],
    ['purl.org', true],
    ['ns.adobe.com', true],
    ['java.sun.com', true],
    ['json-schema.org', true],
    ['xmlns.com', true],
    ['ogp.me', true],
    ['sitemaps.org', true],
    ['www.sitemaps.org', true],
    ['w3.org.acme.io', false],
    ['api.w3.org', false],
    ['purl.org.acme.io', false],
    ['acme-schema.io', false],
  ])('%s names no server: %s', (host, names) => {
    expect(namesNoServer(host)).toBe(names)
  })

  test.each([
    ['fhir.de', '', 'KVID', true],
    ['hl7.org', '/fhir', 'BASE_URL', true],
    ['schema.org', '', 'TYPE', true],
    ['fhir.acme.io', '/StructureDefinition/patient', 'PATIENT_BASE', true],
    ['fhir.acme.io', '/ValueSet/$expand', 'TERMS_BASE', false],
    ['fhir.acme.io', '/ValueSet/a?_format=json', 'TERMS_BASE', false],
    ['fhir.acme.io', '/StructureDefinition/patient', 'FHIR_SERVER_URL', false],
    ['id.acme.io', '/ns/claims', 'CLAIMS_BASE', true],
    ['id.acme.io', '/schemas/1', 'REGISTRY_API', false],
    ['id.acme.io', '/nsx/', 'CLAIMS_BASE', false],
    ['fhir.io', '', 'BASE', false],
    ['hapi.fhir.org', '/baseR4', 'BASE', false],
  ])('%s with the path %j under the name %s names no server: %s', (host, rest, name, names) => {
    expect(namesNoServer(host, rest, name)).toBe(names)
  })

  test.each([
    ['DEBIAN_MIRROR', '', true],
    ['mirrors', '', true],
    ['HTTP_PROXY', '', true],
    ['OCSP_URL', '', true],
    ['crlUrl', '', true],
    ['xml_namespace', '', true],
    ['xmlnsUri', '', true],
    ['RSS_URL', '', true],
    ['API_URL', '/webhooks/x', true],
    ['API_URL', '/callback', true],
    ['API_URL', '/OAuth/x', true],
    ['API_URL', '/redirect', true],
    ['API_URL', '/v1', false],
    ['MIRRORED_URL', '/v1', false],
    ['SUBSCHEMAS', '', false],
  ])('%s with the path %j needs no TLS: %s', (name, rest, needsNone) => {
    expect(needsNoTls(name, rest)).toBe(needsNone)
  })
})

describe('regions', () => {
  test('each has a place and its law', () => {
    for (const { code, place } of REGIONS)
      expect([code, place]).toEqual([expect.stringMatching(/^[a-z]{3}$/), expect.stringMatching(/^\S.*, [A-Z]/)])
    const within = (wanted: string) => REGIONS.flatMap(({ code, bloc }) => (bloc === wanted ? [code] : []))
    expect(['eu', 'uk', 'us', 'other'].map(within)).toEqual([
      ['ams', 'arn', 'cdg', 'fra'],
      ['lhr'],
      ['dfw', 'ewr', 'iad', 'lax', 'ord', 'sjc'],
      ['bom', 'gru', 'jnb', 'nrt', 'sin', 'syd', 'yyz'],
    ])
    expect([...RETIRED_REGIONS].filter(code => !/^[a-z]{3}$/.test(code))).toEqual([])
  })

  test.each([
    ['apac', 'bom nrt sin syd'],
    [' EU ', 'ams arn cdg fra lhr'],
    ['na', 'dfw ewr iad lax ord sjc yyz'],
    ['sa', 'gru'],
    ['us', 'dfw ewr iad lax ord sjc'],
    ['usa', 'dfw ewr iad lax ord sjc'],
    ['any', REGIONS.map(({ code }) => code).join(' ')],
    ['ams', undefined],
  ])('%s stands for %s', (alias, codes) => {
    expect(regionsOfAlias(alias)?.join(' ')).toBe(codes)
  })

  test('are known in any case', () => {
    expect([' AMS', 'Yyz ', 'a', ''].map(code => regionOf(code)?.code)).toEqual(['ams', 'yyz', undefined, undefined])
  })
})

describe('files that promise a secret', () => {
  test.each([
    ['.env', 'settings with secrets'],
    ['web/.env.production', 'settings with secrets'],
    ['.env.production.local', 'settings with secrets'],
    ['.env.secret', 'settings with secrets'],
    ['.env.secrets', 'settings with secrets'],
    ['.env.prod', 'settings with secrets'],
    ['.env.staging', 'settings with secrets'],
    ['.env.live', 'settings with secrets'],
    ['.env*', 'settings with secrets'],
    ['.env.development', undefined],
    ['.environment', undefined],
    ['x.env', undefined],
    ['.env.a.b', undefined],
    ['id_rsa', 'a private key'],
    ['keys/id_dsa', 'a private key'],
    ['.ssh/id_ecdsa', 'a private key'],
    ['id_ed25519', 'a private key'],
    ['id_rsa.pub', undefined],
    ['my_id_rsa', undefined],
    ['key.pem', 'a private key'],
    ['tls/server-key.pem', 'a private key'],
    ['server_private.pem', 'a private key'],
    ['privkey.pem', 'a private key'],
    ['private-key.pem', 'a private key'],
    ['private_key.pem', 'a private key'],
    ['cert.pem', undefined],
    ['monkey.pem', undefined],
    ['key.pem.txt', undefined],
    ['server.key', 'a private key'],
    ['a/b.p12', 'a private key'],
    ['b.pfx', 'a private key'],
    ['b.p8', 'a private key'],
    ['b.ppk', 'a private key'],
    ['.key', undefined],
    ['server.keys', undefined],
    ['.netrc', 'a login'],
    ['_netrc', 'a login'],
    ['home/.pypirc', 'a login'],
    ['.git-credentials', 'a login'],
    ['.pgpass', 'a login'],
    ['.npmrc', 'a login'],
    ['.docker/config.json', 'a login'],
    ['docker/config.json', undefined],
    ['my.netrc', undefined],
    ['.npmrc.js', undefined],
    ['.aws', 'cloud credentials'],
    ['.aws/credentials', 'cloud credentials'],
    ['.ssh/', 'cloud credentials'],
    ['.kube', 'cloud credentials'],
    ['root/.kube/config', 'cloud credentials'],
    ['.gnupg', 'cloud credentials'],
    ['.fly', undefined],
    ['.fly/config.yml', 'cloud credentials'],
    ['.fly/machines', undefined],
    ['x.aws', undefined],
    ['service-account.json', 'cloud credentials'],
    ['gcp/service_account_prod.json', 'cloud credentials'],
    ['serviceaccount.json', 'cloud credentials'],
    ['application_default_credentials.json', 'cloud credentials'],
    ['gcp-key.json', 'cloud credentials'],
    ['gcp_key.json', 'cloud credentials'],
    ['my-service-account.json', undefined],
    ['service-account.json5', undefined],
    ['terraform.tfstate', 'cloud credentials'],
    ['prod/x.terraform.tfstate', 'cloud credentials'],
    ['terraform.tfstate.backup', undefined],
    ['.erlang.cookie', 'cloud credentials'],
    ['my.erlang.cookie', undefined],
    ['.env.example', undefined],
    ['sample/.env', undefined],
    ['template.key', undefined],
    ['server.key.dist', undefined],
    ['test/server.key', undefined],
    ['tests/server.key', undefined],
    ['public.key', undefined],
    ['pub.key', undefined],
    ['ca.key', undefined],
    ['fixtures/.env', undefined],
    ['fixture/.env', undefined],
    ['dummy_server.key', undefined],
    ['tmpl/.env', undefined],
    ['contest.key', 'a private key'],
    ['testing.key', 'a private key'],
  ])('%s: %s', (path, kind) => {
    expect(secretFileOf(path)).toBe(kind)
  })

  test.each([
    ['localhost.key', true],
    ['certs/local/server.key', true],
    ['dev-server.key', true],
    ['development.key', true],
    ['test.key', true],
    ['tests/a.key', true],
    ['testing/a.key', true],
    ['mock_server.key', true],
    ['dummy.key', true],
    ['fake.key', true],
    ['ssl-cert-snakeoil.key', true],
    ['selfsigned.key', true],
    ['self-signed.key', true],
    ['example.com.key', true],
    ['sample.key', true],
    ['demo.key', true],
    ['fixture/a.key', true],
    ['fixtures/a.key', true],
    ['mkcert.key', true],
    ['server.key', false],
    ['contest.key', false],
    ['locals.key', false],
    ['device.key', false],
  ])('%s is for practice: %s', (path, is) => {
    expect(isPracticeKey(path)).toBe(is)
  })
})
