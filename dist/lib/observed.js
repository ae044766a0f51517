"use strict";
var whole = (part) => {
  if (Object.keys(part).length > 0) return part;
  throw Object.assign(new Error("A part of this program is cut off."), { name: "MissingChunkError" });
};
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  ADMIN_TOOLS: () => ADMIN_TOOLS,
  DATABASES: () => DATABASES,
  OWN_PROTOCOL_PORTS: () => OWN_PROTOCOL_PORTS,
  TLS_VERSIONS: () => TLS_VERSIONS,
  appsNamed: () => appsNamed,
  databaseOfImage: () => databaseOfImage,
  databaseOfPort: () => databaseOfPort,
  databaseOfProgram: () => databaseOfProgram,
  databaseOfScheme: () => databaseOfScheme,
  is: () => is,
  known: () => known,
  labelOf: () => labelOf,
  reachOfApp: () => reachOfApp,
  speaksHttp: () => speaksHttp,
  speaksOwnProtocol: () => speaksOwnProtocol,
  toolOfPort: () => toolOfPort
});
var import_key_shapes = whole(require("./key-shapes.js"));
// src/model/files/value.ts
function known(value) {
  return value?.known ? value.value : void 0;
}
function is(value, wanted) {
  return value?.known === true && value.value === wanted;
}
// src/facts/databases.ts
var list = (words) => words.split(" ");
var DATABASES = [
  {
    name: "Postgres",
    ports: [5432, 5433, 6432],
    schemes: list("postgres postgresql postgis ecto asyncpg postgresql+asyncpg postgresql+psycopg2 postgresql+psycopg"),
    images: list("postgres postgresql postgis timescaledb timescaledb-ha pgvector pgbouncer postgres-flex postgres-ha"),
    words: list("postgres postgresql pg pghost")
  },
  {
    name: "MySQL",
    ports: [3306, 33060],
    schemes: list("mysql mysql2 mariadb trilogy mysql+pymysql"),
    images: list("mysql mysql-server mariadb percona percona-server"),
    words: list("mysql mariadb")
  },
  {
    name: "MongoDB",
    ports: [27017, 27018, 27019],
    schemes: list("mongodb mongodb+srv"),
    images: list("mongo mongodb"),
    words: list("mongo mongodb")
  },
  {
    name: "Redis",
    ports: [6379, 6380],
    schemes: list("redis rediss valkey"),
    images: list("redis valkey keydb dragonfly redis-stack redis-stack-server"),
    words: list("redis valkey")
  },
  {
    name: "Memcached",
    ports: [11211],
    schemes: list("memcached memcache"),
    images: list("memcached"),
    words: list("memcached memcache")
  },
  {
    name: "SQL Server",
    ports: [1433],
    schemes: list("sqlserver mssql"),
    images: list("mssql azure-sql-edge"),
    words: list("mssql sqlserver")
  },
  {
    name: "Oracle Database",
    ports: [1521],
    schemes: list("oracle"),
    images: list("oracle-xe oracle-free"),
    words: list("oracle")
  },
  {
    name: "Cassandra",
    ports: [9042],
    schemes: list("cassandra"),
    images: list("cassandra scylla"),
    words: list("cassandra scylla")
  },
  {
    name: "CockroachDB",
    ports: [26257],
    schemes: list("cockroachdb"),
    images: list("cockroach"),
    words: list("cockroach cockroachdb")
  },
  {
    name: "ClickHouse",
    ports: [9440],
    schemes: list("clickhouse"),
    images: list("clickhouse clickhouse-server"),
    words: list("clickhouse")
  },
  {
    name: "Elasticsearch",
    ports: [9200, 9300],
    schemes: list("elasticsearch"),
    images: list("elasticsearch opensearch"),
    words: list("elasticsearch opensearch elastic")
  },
  { name: "CouchDB", ports: [5984], schemes: list("couchdb"), images: list("couchdb"), words: list("couchdb") },
  {
    name: "Neo4j",
    ports: [7687],
    schemes: list("neo4j bolt neo4j+s bolt+s neo4j+ssc bolt+ssc"),
    images: list("neo4j"),
    words: list("neo4j")
  },
  {
    name: "InfluxDB",
    ports: [8086],
    schemes: list("influxdb"),
    images: list("influxdb"),
    words: list("influxdb influx")
  },
  {
    name: "RethinkDB",
    ports: [28015],
    schemes: list("rethinkdb"),
    images: list("rethinkdb"),
    words: list("rethinkdb")
  },
  { name: "etcd", ports: [2379], schemes: list("etcd"), images: list("etcd"), words: list("etcd") }
];
function databaseOfPort(port) {
  return port === void 0 ? void 0 : DATABASES.find(({ ports }) => ports.includes(port));
}
var PROGRAMS = /* @__PURE__ */ new Map([
  ["postgres", "Postgres"],
  ["pgbouncer", "Postgres"],
  ["mysqld", "MySQL"],
  ["mysqld_safe", "MySQL"],
  ["mariadbd", "MySQL"],
  ["mongod", "MongoDB"],
  ["redis-server", "Redis"],
  ["valkey-server", "Redis"],
  ["keydb-server", "Redis"],
  ["dragonfly", "Redis"],
  ["memcached", "Memcached"],
  ["sqlservr", "SQL Server"],
  ["cockroach", "CockroachDB"],
  ["clickhouse-server", "ClickHouse"],
  ["neo4j", "Neo4j"],
  ["influxd", "InfluxDB"],
  ["rethinkdb", "RethinkDB"],
  ["etcd", "etcd"]
]);
function databaseOfProgram(program) {
  const name = PROGRAMS.get(program);
  return name === void 0 ? void 0 : DATABASES.find((database) => database.name === name);
}
function speaksHttp({ name }) {
  return /^(?:Elasticsearch|CouchDB|InfluxDB|ClickHouse|etcd)$/.test(name);
}
function databaseOfScheme(scheme) {
  return DATABASES.find(({ schemes }) => schemes.includes(scheme.toLowerCase()));
}
function databaseOfImage(image) {
  const name = (image.split("@", 1)[0] ?? "").split("/").at(-1)?.split(":", 1)[0]?.toLowerCase();
  return name === void 0 ? void 0 : DATABASES.find(({ images }) => images.includes(name));
}
var OWN_PROTOCOL_PORTS = /* @__PURE__ */ new Map([
  [22, "SSH"],
  [2222, "SSH"],
  [25, "mail"],
  [465, "mail"],
  [587, "mail"],
  [2525, "mail"],
  [110, "mail"],
  [143, "mail"],
  [993, "mail"],
  [995, "mail"],
  [4190, "mail"],
  [53, "DNS"],
  [853, "DNS"],
  [443, "TLS of its own"],
  [8443, "TLS of its own"],
  [636, "LDAP over TLS"],
  [6697, "IRC over TLS"],
  [8883, "MQTT over TLS"],
  [5061, "SIP over TLS"],
  [5349, "TURN over TLS"],
  [3478, "STUN and TURN"],
  [5222, "XMPP"],
  [5269, "XMPP"],
  [1935, "streaming"],
  [9418, "Git"],
  [1080, "proxy"],
  [1194, "VPN"],
  [51820, "VPN"],
  [25565, "Minecraft"],
  [19132, "Minecraft"],
  [7777, "game"],
  [27015, "game"],
  [27016, "game"],
  [3e4, "game"],
  [34197, "game"],
  [2456, "game"]
]);
var OWN_PROTOCOL = /minecraft|valheim|factorio|terraria|rust-?server|palworld|luanti|minetest|game|ssh|bastion|jumphost|gitea|gitolite|git-server|soft-serve|mail|smtp|imap|postfix|stalwart|maddy|vpn|wireguard|tailscale|derp|proxy|coturn|stun|irc|mumble|teamspeak|dns/i;
function speaksOwnProtocol(name) {
  return OWN_PROTOCOL.test(name.slice(0, 300));
}
// src/model/project/apps-named.ts
function appsNamed({ apps }, name) {
  return name !== void 0 && byName(apps).get(name) || [];
}
var byName = (0, import_key_shapes.onceFor)((apps) => {
  const named = /* @__PURE__ */ new Map();
  for (const app of apps) {
    const name = known(app.name);
    if (name === void 0) continue;
    const namesakes = named.get(name);
    if (namesakes) namesakes.push(app);
    else named.set(name, [app]);
  }
  return named;
});
// src/facts/admin-tools.ts
var tool = (login) => ({ name, gives, ports = [], shared = [], images, program, otherwise, readOnly = false }) => ({
  name,
  gives,
  ports,
  sharedPorts: shared,
  images: images?.split(" ") ?? [],
  program,
  login,
  otherwise,
  readOnly
});
var open = tool("none");
var optional = tool("optional");
var locked = tool("own");
var ADMIN_TOOLS = [
  open({ name: "The LiteFS API", gives: "read and replace the database", ports: [20202] }),
  open({ name: "The Docker API", gives: "start any container on the Machine", ports: [2375] }),
  open({
    name: "The Node.js inspector",
    gives: "run code in the app",
    ports: [9229],
    program: /(?:^|\s)--inspect(?:-brk)?(?:=|\s|$)/
  }),
  open({
    name: "The Java debugger",
    gives: "run code in the app",
    shared: [5005],
    program: /jdwp=\S{0,200}address=/
  }),
  open({
    name: "The Python debugger",
    gives: "run code in the app",
    shared: [5678],
    program: /\bdebugpy\b.{0,200}--listen/
  }),
  open({
    name: "The Go debugger",
    gives: "run code in the app",
    shared: [2345, 4e4],
    program: /(?:^|\/)dlv\s.{0,200}--headless/
  }),
  open({ name: "The Chrome debugger", gives: "steer the browser", ports: [9222], program: /--remote-debugging-port/ }),
  open({
    name: "The Erlang port mapper",
    gives: "find the nodes of the cluster, which nothing but a cookie protects",
    ports: [4369],
    program: /(?:^|\/)epmd(?:\s|$)/
  }),
  open({ name: "Consul", gives: "read and change its keys and services", ports: [8500], images: "consul" }),
  open({ name: "ZooKeeper", gives: "read and change its data", ports: [2181], images: "zookeeper" }),
  open({ name: "The admin API of Caddy", gives: "replace its configuration", ports: [2019] }),
  open({ name: "The admin page of Envoy", gives: "read its configuration and stop it", ports: [9901] }),
  open({ name: "The monitoring page of NATS", gives: "read its connections", readOnly: true, ports: [8222] }),
  open({ name: "The Ray dashboard", gives: "run jobs on the cluster", ports: [8265] }),
  open({
    name: "Ollama",
    gives: "use, load and delete its models",
    ports: [11434],
    images: "ollama/ollama",
    program: /(?:^|\/)ollama\s+serve/
  }),
  open({
    name: "The statistics page of HAProxy",
    gives: "read the state of every backend",
    readOnly: true,
    ports: [8404]
  }),
  open({
    name: "Jaeger",
    gives: "read every trace",
    readOnly: true,
    ports: [16686],
    images: "jaegertracing/all-in-one jaegertracing/jaeger"
  }),
  optional({
    name: "Prometheus",
    gives: "read every metric and the addresses of its targets",
    readOnly: true,
    shared: [9090],
    images: "prom/prometheus",
    program: /(?:^|\/)prometheus\s.{0,300}--config\.file/,
    otherwise: /--web\.config\.file/
  }),
  open({
    name: "Prisma Studio",
    gives: "read and change the database",
    shared: [5555],
    program: /\bprisma\s+studio\b/
  }),
  optional({
    name: "Flower",
    gives: "read and revoke tasks",
    shared: [5555],
    images: "mher/flower",
    program: /\bcelery\s.{0,200}\bflower\b/,
    otherwise: /--(?:basic[-_]auth|auth)\b|FLOWER_(?:BASIC_)?AUTH|FLOWER_OAUTH/i
  }),
  open({
    name: "RedisInsight",
    gives: "read and change the database",
    ports: [5540],
    shared: [8001],
    images: "redis/redisinsight redislabs/redisinsight"
  }),
  optional({
    name: "Redis Commander",
    gives: "read and change the database",
    shared: [8081],
    images: "redis-commander",
    program: /\bredis-commander\b/,
    otherwise: /HTTP_(?:USER|PASSWORD)|--http-auth/
  }),
  optional({
    name: "pgweb",
    gives: "read and change the database",
    shared: [8081],
    images: "sosedoff/pgweb",
    program: /(?:^|\/)pgweb(?:\s|$)/,
    otherwise: /--auth-user|PGWEB_AUTH/
  }),
  optional({
    name: "sqlite-web",
    gives: "read and change the database",
    shared: [8080],
    images: "sqlite-web",
    program: /(?:^|\/)sqlite_web(?:\s|$)/,
    otherwise: /\s(?:-P|--password)\b|SQLITE_WEB_PASSWORD/
  }),
  optional({
    name: "Kafka UI",
    gives: "read and change topics",
    shared: [8080],
    images: "provectuslabs/kafka-ui kafbat/kafka-ui obsidiandynamics/kafdrop",
    otherwise: /AUTH_TYPE|SPRING_SECURITY/
  }),
  optional({
    name: "Mailpit",
    gives: "read every mail",
    readOnly: true,
    ports: [8025],
    images: "axllent/mailpit mailhog/mailhog",
    otherwise: /MP_UI_AUTH|MH_AUTH/
  }),
  optional({
    name: "The ttyd terminal",
    gives: "run commands on the Machine",
    ports: [7681],
    images: "tsl0922/ttyd",
    program: /(?:^|\/)ttyd(?:\s|$)/,
    otherwise: /\s(?:-c|--credential|-H|--auth-header)[\s=]/
  }),
  open({
    name: "The MCP inspector",
    gives: "start programs on the Machine",
    ports: [6274, 6277],
    program: /@modelcontextprotocol\/inspector/
  }),
  locked({ name: "RabbitMQ management", gives: "change its queues and users", ports: [15672] }),
  locked({ name: "Kibana", gives: "read its data", ports: [5601], images: "kibana opensearch-dashboards" }),
  locked({
    name: "Portainer",
    gives: "steer every container",
    ports: [9443],
    shared: [9e3],
    images: "portainer portainer-ce portainer-ee"
  }),
  locked({
    name: "pgAdmin",
    gives: "read and change the database",
    ports: [5050],
    shared: [80],
    images: "dpage/pgadmin4"
  }),
  locked({
    name: "phpMyAdmin",
    gives: "read and change the database",
    shared: [80, 8080],
    images: "phpmyadmin phpmyadmin/phpmyadmin"
  }),
  locked({
    name: "Adminer",
    gives: "read and change the database",
    shared: [8080],
    images: "adminer",
    program: /\badminer(?:-[\d.]+)?\.php\b/
  }),
  locked({
    name: "Mongo Express",
    gives: "read and change the database",
    shared: [8081],
    images: "mongo-express",
    program: /\bmongo-express\b/
  }),
  locked({
    name: "Jupyter",
    gives: "run commands on the Machine",
    shared: [8888],
    images: "jupyter/base-notebook jupyter/minimal-notebook jupyter/scipy-notebook jupyter/datascience-notebook",
    program: /\bjupyter(?:-lab|-notebook|\s+(?:lab|notebook|server))\b/,
    otherwise: /\.token=(?:''|""|\s|$)/
  }),
  locked({
    name: "code-server",
    gives: "run commands on the Machine",
    shared: [8080, 8443],
    images: "codercom/code-server linuxserver/code-server",
    program: /(?:^|\/)code-server(?:\s|$)/,
    otherwise: /--auth[\s=]none\b/
  }),
  locked({ name: "The VNC desktop", gives: "take over the desktop", ports: [5900, 5901, 6080] }),
  locked({ name: "The remote desktop", gives: "take over the desktop", ports: [3389] })
];
function toolOfPort(port) {
  return ADMIN_TOOLS.find(({ ports }) => ports.includes(port));
}
// src/model/project/app-reach.ts
function reachOfApp(project, name) {
  const states = new Set(appsNamed(project, name).map(({ reach }) => reach.state));
  if (states.has("public")) return "public";
  if (states.size > 0) return states.has("unknown") ? "unknown" : "private";
  const declared = name === void 0 ? void 0 : project.policy.apps.get(name);
  if (declared?.private) return "private";
  return declared && declared.domains.length > 0 ? "public" : "unknown";
}
// src/model/observed.ts
function labelOf({ host, port }) {
  if (port === 443) return host;
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}
var TLS_VERSIONS = ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"];
module.exports = stdin_exports;
