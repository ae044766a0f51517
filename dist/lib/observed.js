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
  TLS_VERSIONS: () => TLS_VERSIONS,
  appBefore: () => appBefore,
  appNamed: () => appNamed,
  appsByPath: () => appsByPath,
  appsNamed: () => appsNamed,
  appsOf: () => appsOf,
  classifyCredential: () => classifyCredential,
  classifyHost: () => classifyHost,
  code: () => code,
  countsUp: () => countsUp,
  databaseOfImage: () => databaseOfImage,
  databaseOfPort: () => databaseOfPort,
  databaseOfProgram: () => databaseOfProgram,
  databaseOfScheme: () => databaseOfScheme,
  deployedNames: () => deployedNames,
  digestsOf: () => digestsOf,
  entropyOf: () => entropyOf,
  findUrls: () => findUrls,
  givesPublicAddress: () => givesPublicAddress,
  holdsSinceBase: () => holdsSinceBase,
  hostNameOf: () => hostNameOf,
  is: () => is,
  isAddress: () => isAddress,
  isBrowserName: () => isBrowserName,
  isDeploy: () => isDeploy,
  isHarmless: () => isHarmless,
  isLocalHost: () => isLocalHost,
  isLoginName: () => isLoginName,
  isOff: () => isOff,
  isPeriodic: () => isPeriodic,
  isPlaceholder: () => isPlaceholder,
  isRandom: () => isRandom,
  isReference: () => isReference,
  isWeak: () => isWeak,
  known: () => known,
  knownParts: () => knownParts,
  labelOf: () => labelOf,
  locateIn: () => locateIn,
  namePartsOf: () => namePartsOf,
  namesItself: () => namesItself,
  namesPublicDatabase: () => namesPublicDatabase,
  optionOf: () => optionOf,
  privateAppOf: () => privateAppOf,
  reachOfApp: () => reachOfApp,
  readableBase64: () => readableBase64,
  refusesPublicAddress: () => refusesPublicAddress,
  secretNameOf: () => secretNameOf,
  speaksHttp: () => speaksHttp,
  switchOf: () => switchOf,
  toolOfPort: () => toolOfPort,
  withoutScheme: () => withoutScheme
});
var import_redact = whole(require("./redact.js"));
// src/model/files/value.ts
function known(value) {
  return value?.known ? value.value : void 0;
}
function is(value, wanted) {
  return value?.known === true && value.value === wanted;
}
function locateIn(value, part, source) {
  const from = value.raw.indexOf(part);
  if (!source || part === "" || from === -1) return value.at;
  const start = source.offset(value.at.range.start) + from;
  return source.text.startsWith(part, start) ? source.locate(start, start + part.length) : value.at;
}
// src/redact/quote.ts
var LONGEST = 80;
var UNSAFE = /[\p{Cc}\p{Cf}\u2028\u2029`]/gu;
function code(text) {
  const clean = (0, import_redact.redact)(text.slice(0, 10 * LONGEST).replace(UNSAFE, "")).trim();
  if (clean === "") return "`(empty)`";
  const characters = [...clean];
  return characters.length > LONGEST ? `\`${characters.slice(0, LONGEST - 1).join("")}\u2026\`` : `\`${clean}\``;
}
// src/model/project/flyctl-call.ts
function isDeploy({ verb }) {
  return verb === "deploy" || verb === "launch";
}
function optionOf({ options }, name) {
  return options.findLast((option) => option.name === name);
}
function switchOf(call, name) {
  const option = optionOf(call, name);
  if (!option || option.value?.known === false) return void 0;
  return !/^(?:false|f|0)$/i.test(known(option.value) ?? "");
}
function isOff(call, name) {
  return optionOf(call, name) === void 0 || switchOf(call, name) === false;
}
function givesPublicAddress(call) {
  return call.verb === "ips allocate-v4" || call.verb === "ips allocate-v6" && isOff(call, "--private");
}
function refusesPublicAddress(call) {
  if (call.verb === "ips allocate-v6") return switchOf(call, "--private") === true;
  return isDeploy(call) && ["--flycast", "--no-public-ips"].some((name) => switchOf(call, name));
}
// src/model/project/app-lookup.ts
function appsNamed({ apps }, name) {
  return name !== void 0 && byName(apps).get(name) || [];
}
function appNamed(project, name) {
  return appsNamed(project, name)[0];
}
function appBefore(app, before) {
  const atPath = before.apps.find(({ path }) => path === app.path);
  if (atPath || app.name) return atPath ?? appNamed(before, known(app.name));
  const [nameless, another] = before.apps.filter(({ name }) => name === void 0);
  return another ? void 0 : nameless;
}
function holdsSinceBase(app, project, claim) {
  const earlier = project.before && appBefore(app, project.before);
  return claim(app, project) && (!project.before || !earlier || claim(earlier, project.before));
}
function deployedNames({ name, calls }) {
  const given = calls.filter(isDeploy).map((call) => known(call.app));
  return [.../* @__PURE__ */ new Set([known(name), ...given])].filter((one) => one !== void 0);
}
var byName = (0, import_redact.memoize)((apps) => {
  const named2 = /* @__PURE__ */ new Map();
  for (const app of apps) {
    const name = known(app.name);
    if (name === void 0) continue;
    const namesakes = named2.get(name);
    if (namesakes) namesakes.push(app);
    else named2.set(name, [app]);
  }
  return named2;
});
function reachOfApp(project, name) {
  const states = new Set(appsNamed(project, name).map(({ reach }) => reach.state));
  if (states.has("public")) return "public";
  if (states.size > 0) return states.has("unknown") ? "unknown" : "private";
  const declared = name === void 0 ? void 0 : project.policy.apps.get(name);
  if (declared?.private) return "private";
  return declared && declared.domains.length > 0 ? "public" : "unknown";
}
var appsOf = (0, import_redact.memoize)((project) => {
  const listed = /* @__PURE__ */ new Map();
  for (const app of project.apps) {
    for (const thing of [...app.settings, ...app.commands]) listed.set(thing, listed.has(thing) ? void 0 : app);
  }
  const byConfig = new Map(project.apps.toReversed().map((app) => [app.path, app]));
  const inFolder = /* @__PURE__ */ new Map();
  for (const app of project.apps) inFolder.set(app.folder, inFolder.has(app.folder) ? void 0 : app);
  const nearest = (path) => {
    const folder = foldersAround(path).find((each) => inFolder.has(each));
    return folder === void 0 ? void 0 : inFolder.get(folder);
  };
  const folderApps = /* @__PURE__ */ new Map();
  return (thing) => {
    if (listed.has(thing)) return listed.get(thing);
    const { path } = thing.at;
    const found = folderApps.get(path);
    if (found !== void 0 || folderApps.has(path)) return found;
    const app = byConfig.has(path) ? byConfig.get(path) : nearest(path);
    folderApps.set(path, app);
    return app;
  };
});
function foldersAround(path) {
  const folders = [];
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) folders.push(path.slice(0, end));
  return [...folders, ""];
}
function appsByPath({ apps }) {
  const names = /* @__PURE__ */ new Map();
  const shared = /* @__PURE__ */ new Set();
  for (const app of apps) {
    const { path, dockerfile, ignoreFile } = app;
    const [name, another] = app.name ? [known(app.name)] : deployedNames(app);
    if (name === void 0 || another !== void 0) continue;
    for (const file of [path, dockerfile?.source.path, ignoreFile?.source.path]) {
      if (file === void 0) continue;
      if (names.has(file) && names.get(file) !== name) shared.add(file);
      names.set(file, name);
    }
  }
  for (const file of shared) names.delete(file);
  return names;
}
// src/facts/http-databases.ts
var list = (text) => text.split(" ");
var HTTP_DATABASES = [
  // https://docs.trychroma.com/docs/overview/migration: no authentication since 1.0. Port 8000 is everyone's.
  web("Chroma", [], "chroma", /CHROMA_SERVER_AUTHN/),
  // https://qdrant.tech/documentation/guides/security/
  web("Qdrant", [6333, 6334], "qdrant", /QDRANT__SERVICE__(?:READ_ONLY_)?API_KEY|QDRANT__SERVICE__JWT_RBAC/),
  // https://docs.weaviate.io/deploy/configuration/authentication
  web("Weaviate", [], "weaviate", /AUTHENTICATION_(?:APIKEY|OIDC)_ENABLED/),
  // https://milvus.io/docs/authenticate.md
  web("Milvus", [19530], "milvus", /COMMON_SECURITY_AUTHORIZATIONENABLED/i),
  // https://www.meilisearch.com/docs/learn/security/basic_security
  { ...web("Meilisearch", [7700], "meilisearch", /MEILI_MASTER_KEY|--master-key/), forUsers: true },
  // https://typesense.org/docs/guide/install-typesense.html: it does not start without a key.
  { ...web("Typesense", [8108], "typesense", void 0), forUsers: true },
  // https://surrealdb.com/docs/surrealdb/security/authentication
  web("SurrealDB", [], "surrealdb", /\s(?:-u|--user(?:name)?)\b|SURREAL_USER/),
  // https://rqlite.io/docs/guides/security/
  web("rqlite", [], "rqlite", /\s-{1,2}auth\b|RQLITE_AUTH/),
  // https://github.com/tursodatabase/libsql/blob/main/docs/DOCKER.md
  web("libSQL", [], "libsql-server sqld", /SQLD_(?:AUTH_JWT_KEY|HTTP_AUTH)|--(?:auth-jwt-key|http-auth)/),
  // https://questdb.com/docs/configuration/: the HTTP server asks for no login.
  web("QuestDB", [], "questdb", /QDB_HTTP_USER|http\.user/i),
  // https://solr.apache.org/guide/solr/latest/deployment-guide/authentication-and-authorization-plugins.html
  web("Solr", [8983], "solr", /SOLR_AUTH|security\.json|\bauth enable\b/),
  // https://github.com/nicolasff/webdis: Redis over HTTP
  web("Webdis", [7379], "webdis", /http_basic_auth|\bacl\b/i)
];
function web(name, ports, images, otherwise) {
  const kind = { name, ports, schemes: [], images: list(images), nameParts: [], http: true };
  return otherwise ? { ...kind, open: { otherwise } } : kind;
}
// src/facts/databases.ts
var DATABASES = [
  {
    name: "Postgres",
    ports: [5432, 5433, 6432],
    schemes: list("postgres postgresql postgis ecto asyncpg postgresql+asyncpg postgresql+psycopg2 postgresql+psycopg"),
    images: list("postgres postgresql postgis timescaledb timescaledb-ha pgvector pgbouncer postgres-flex postgres-ha"),
    nameParts: list("postgres postgresql pg pghost")
  },
  {
    name: "MySQL",
    ports: [3306, 33060],
    schemes: list("mysql mysql2 mariadb trilogy mysql+pymysql"),
    images: list("mysql mysql-server mariadb percona percona-server"),
    nameParts: list("mysql mariadb")
  },
  {
    name: "MongoDB",
    ports: [27017, 27018, 27019],
    schemes: list("mongodb mongodb+srv"),
    images: list("mongo mongodb"),
    nameParts: list("mongo mongodb")
  },
  {
    name: "Redis",
    ports: [6379, 6380],
    schemes: list("redis rediss valkey"),
    images: list("redis valkey keydb dragonfly redis-stack redis-stack-server"),
    nameParts: list("redis valkey")
  },
  {
    name: "Memcached",
    ports: [11211],
    schemes: list("memcached memcache"),
    images: list("memcached"),
    nameParts: list("memcached memcache")
  },
  {
    name: "SQL Server",
    ports: [1433],
    schemes: list("sqlserver mssql"),
    images: list("mssql azure-sql-edge"),
    nameParts: list("mssql sqlserver")
  },
  {
    name: "Oracle Database",
    ports: [1521],
    schemes: list("oracle"),
    images: list("oracle-xe oracle-free"),
    nameParts: list("oracle")
  },
  {
    name: "Cassandra",
    ports: [9042],
    schemes: list("cassandra"),
    images: list("cassandra scylla"),
    nameParts: list("cassandra scylla")
  },
  {
    name: "CockroachDB",
    ports: [26257],
    schemes: list("cockroachdb"),
    images: list("cockroach"),
    nameParts: list("cockroach cockroachdb")
  },
  {
    name: "ClickHouse",
    ports: [8123, 9440],
    schemes: list("clickhouse"),
    images: list("clickhouse clickhouse-server"),
    nameParts: list("clickhouse"),
    http: true
  },
  {
    name: "Elasticsearch",
    ports: [9200, 9300],
    schemes: list("elasticsearch"),
    images: list("elasticsearch opensearch"),
    nameParts: list("elasticsearch opensearch elastic"),
    http: true
  },
  {
    name: "CouchDB",
    ports: [5984],
    schemes: list("couchdb"),
    images: list("couchdb"),
    nameParts: list("couchdb"),
    http: true
  },
  {
    name: "Neo4j",
    ports: [7474, 7687],
    schemes: list("neo4j bolt neo4j+s bolt+s neo4j+ssc bolt+ssc"),
    images: list("neo4j"),
    nameParts: list("neo4j"),
    http: true
  },
  {
    name: "InfluxDB",
    ports: [8086],
    schemes: list("influxdb"),
    images: list("influxdb"),
    nameParts: list("influxdb influx"),
    http: true
  },
  {
    name: "RethinkDB",
    ports: [28015],
    schemes: list("rethinkdb"),
    images: list("rethinkdb"),
    nameParts: list("rethinkdb")
  },
  {
    name: "etcd",
    ports: [2379],
    schemes: list("etcd"),
    images: list("etcd"),
    nameParts: list("etcd"),
    http: true
  },
  {
    name: "Tarantool",
    ports: [],
    schemes: list("tarantool"),
    images: list("tarantool"),
    nameParts: list("tarantool")
  },
  {
    name: "Aerospike",
    ports: [],
    schemes: list("aerospike"),
    images: list("aerospike-server aerospike-server-enterprise"),
    nameParts: list("aerospike")
  },
  ...HTTP_DATABASES
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
  ["etcd", "etcd"],
  ["chroma", "Chroma"],
  ["qdrant", "Qdrant"],
  ["weaviate", "Weaviate"],
  ["milvus", "Milvus"],
  ["meilisearch", "Meilisearch"],
  ["typesense-server", "Typesense"],
  ["surreal", "SurrealDB"]
]);
function databaseOfProgram(program) {
  const name = PROGRAMS.get(program);
  return name === void 0 ? void 0 : DATABASES.find((database) => database.name === name);
}
function speaksHttp({ http }) {
  return http === true;
}
function databaseOfScheme(scheme) {
  return DATABASES.find(({ schemes }) => schemes.includes(scheme.toLowerCase()));
}
function databaseOfImage(image) {
  const name = (image.split("@", 1)[0] ?? "").split("/").at(-1)?.split(":", 1)[0]?.toLowerCase();
  return name === void 0 ? void 0 : DATABASES.find(({ images }) => images.includes(name));
}
// src/model/host-name.ts
var LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
var IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
var NAME_AS_WRITTEN = /^[\p{L}\p{M}\p{N}.-]{1,253}$/u;
function hostNameOf(text) {
  if (!NAME_AS_WRITTEN.test(text) || !URL.canParse(`https://${text}`)) return void 0;
  const host = new URL(`https://${text}`).hostname.replace(/\.$/, "");
  if (IPV4.test(host) || host.length > 253) return void 0;
  return host.split(".").every((label) => LABEL.test(label)) ? host : void 0;
}
function privateAppOf(host) {
  return /^(?:[^.]{1,63}\.){0,5}?([a-z0-9-]{1,63})\.(?:internal|flycast)$/i.exec(host)?.[1];
}
// src/analysis/network/hosts.ts
function classifyHost(host, project, from) {
  const name = spelledAsInPolicy(host.toLowerCase().replace(/\.$/, ""), project);
  const kind = kindByName(name);
  const privateApp = privateAppOf(name);
  if (kind === "private" && privateApp !== void 0) return { kind, name, ...named(privateApp, project) };
  if (kind !== void 0) return { kind, name };
  const appName = publicAppOf(name, project);
  if (appName === void 0) return { kind: "public", name };
  const owner = named(appName, project);
  if (from && known(from.name) === appName) return { kind: "own", name, ...owner };
  const ours = appsNamed(project, appName).length > 0 || project.policy.apps.has(appName);
  return { kind: ours ? "sibling" : "fly-app", name, ...owner };
}
function spelledAsInPolicy(name, { policy }) {
  if (/^[\w.:%-]*$/.test(name)) return name;
  const ascii = hostNameOf(name);
  const isOurs = [...policy.apps.values()].some(({ domains }) => domains.some((domain) => domain === ascii));
  return isOurs && ascii !== void 0 ? ascii : name;
}
function named(appName, project) {
  const [app, ...others] = appsNamed(project, appName);
  return app && others.length === 0 ? { appName, app } : { appName };
}
function publicAppOf(name, project) {
  const fly = /^([a-z0-9-]{1,63})\.fly\.dev$/.exec(name)?.[1];
  if (fly !== void 0) return fly;
  for (const [app, { domains }] of project.policy.apps) {
    if (domains.some((domain) => domain.toLowerCase() === name)) return app;
  }
  return void 0;
}
function kindByName(name) {
  if (name === "" || !/^[a-z0-9_.:%-]+$/.test(name)) return "unknown";
  if (isLocalHost(name)) return "loopback";
  if (isFlyPrivate(name)) return "private";
  if (/^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.[\d.]+$/.test(name))
    return "local";
  if (/^(?:f[cd][0-9a-f]{2}|fe80):/.test(name) || /\.(?:local|lan|home\.arpa|test|invalid|localdomain)$/.test(name))
    return "local";
  return /[.:]/.test(name) ? void 0 : "bare";
}
function isLocalHost(host) {
  const name = host.toLowerCase();
  if (name === "localhost" || name.endsWith(".localhost") || name === "::1" || name === "::" || name === "0.0.0.0")
    return true;
  return /^127(?:\.\d{1,3}){1,3}$/.test(name) || /^(?:host|gateway|kubernetes)\.docker\.internal$/.test(name);
}
function isPrivateHost(host) {
  const kind = kindByName(host.toLowerCase().replace(/\.$/, ""));
  return kind === "private" || kind === "local" && /^[\d.]+$|^f[cd]/i.test(host);
}
function isFlyPrivate(name) {
  if (name === "fly-local-6pn" || name === "fly-global-services" || name.startsWith("fdaa:")) return true;
  return /(?:^|\.)(?:internal|flycast)$|\.flympg\.net$/.test(name) || /^fly-[a-z0-9-]{1,100}\.upstash\.io$/.test(name);
}
function isAddress(host) {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || host.includes(":") && /^[0-9a-f:.]{2,45}$/i.test(host);
}
// src/analysis/network/urls.ts
var SCHEME_CHARACTER = /[A-Za-z0-9+.-]/;
var LONGEST_SCHEME = 30;
var ENDS_URL = /[\s"'`<>|\\)}]/;
var NEXT_IN_LIST = /[,;]\s{0,8}[A-Za-z][A-Za-z0-9+.-]{0,30}:\/\//y;
function findUrls(text) {
  const found = [];
  for (let mark = text.indexOf("://"); mark !== -1; mark = text.indexOf("://", mark)) {
    let from = mark;
    while (from > 0 && mark - from < LONGEST_SCHEME && SCHEME_CHARACTER.test(text[from - 1] ?? "")) from--;
    while (from < mark && !/[A-Za-z]/.test(text[from] ?? "")) from++;
    const to = endOfUrl(text, from, mark + 3);
    if (from < mark) found.push(readUrl(text, from, mark, to));
    mark = to;
  }
  return found;
}
function endOfUrl(text, from, body) {
  const isAlone = from === 0 && !/\s/.test(text);
  for (let i = body; i < text.length; i++) {
    const character = text[i] ?? "";
    if (!isAlone && ENDS_URL.test(character)) return i;
    if (character !== "," && character !== ";") continue;
    NEXT_IN_LIST.lastIndex = i;
    if (NEXT_IN_LIST.test(text)) return i;
  }
  return text.length;
}
function readUrl(text, from, mark, to) {
  const scheme = text.slice(from, mark).toLowerCase();
  const body = text.slice(mark + 3, to);
  const { at, end } = authorityOf(text.slice(from, to), scheme, body);
  const userinfo = body.slice(0, Math.max(0, at));
  const colon = userinfo.indexOf(":");
  const list2 = body.slice(at + 1, end);
  const hosts = list2.split(",", 16).map(readHost);
  const name = hosts[0]?.name ?? "";
  const hostFrom = mark + 3 + at + 1 + (list2.startsWith("[") ? 1 : 0);
  return {
    text: text.slice(from, to),
    from,
    to,
    scheme,
    user: decode(colon === -1 ? userinfo : userinfo.slice(0, colon)),
    password: colon === -1 ? "" : decode(userinfo.slice(colon + 1)),
    hosts,
    hostFrom,
    hostTo: hostFrom + name.length,
    rest: body.slice(end)
  };
}
function authorityOf(url, scheme, body) {
  const slash = body.search(/[/?#]/);
  const end = slash === -1 ? body.length : slash;
  const at = body.lastIndexOf("@", end - 1);
  const last = body.lastIndexOf("@");
  const web2 = scheme === "http" || scheme === "https" || scheme === "ws" || scheme === "wss";
  const odd = at === -1 && last !== -1 && body.slice(0, end).includes(":") && (!web2 || !URL.canParse(url));
  if (!odd) return { at: end === 0 ? -1 : at, end };
  const after = body.slice(last + 1).search(/[/?#]/);
  return { at: last, end: after === -1 ? body.length : last + 1 + after };
}
function readHost(text) {
  const bracket = text.startsWith("[") ? text.indexOf("]") : -1;
  const name = bracket === -1 ? text.split(":", 1)[0] ?? "" : text.slice(1, bracket);
  const port = /^:(\d{1,5})$/.exec(text.slice(bracket === -1 ? name.length : bracket + 1))?.[1];
  return { name, port: port === void 0 ? void 0 : Number(port) };
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
// src/analysis/credentials/names.ts
var BROWSER_PREFIXES = /^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|VUE_APP|STORYBOOK)_/i;
function isBrowserName(name) {
  return BROWSER_PREFIXES.test(name);
}
var namePartsOf = (0, import_redact.memoizeByText)(
  (name) => name.slice(0, 200).replace(/[a-z]\d*(?=[A-Z])|\d(?=[A-Z][a-z]|[A-Z]{2})/g, "$& ").toLowerCase().split(/[^a-z0-9]+/).filter((part) => part !== "")
);
var setOf = (text) => new Set(text.split(" "));
var DESCRIBING_ENDS = setOf(
  "ttl expires expiry expiration in count id ids hint url uri urls header headers length len size name names file files path paths filename dir directory enabled disabled required mode type algorithm alg algo provider prefix suffix field column host port region issuer audience scope scopes limit max min policy version seconds minutes hours days interval timeout rotation dummy ref arn endpoint class backend store manager format lifetime age email user username public salt fingerprint sha sha256 checksum domain secure samesite per window duration strategy attempts retries rounds cost role roles table bucket mount location source placeholder example arg args opts options flags cmd challenge verifier spec program mint contract address symbol decimals pattern patterns regex regexp"
);
var PUBLIC_PARTS = setOf(
  "existing hashed encrypted sealed public publishable anon salt gpg pgp fingerprint site pubkey passport compass bypass dummy challenge"
);
var PASSWORD_PARTS = setOf(
  "password passwd passphrase pass pwd pw psw pswd passwrd passcode pgpassword pgpass dbpass dbpassword userpass requirepass masterauth"
);
var SECRET_PARTS = setOf("secret secrets credential credentials secretkey clientsecret appsecret");
var KEY_PARTS = setOf(
  "token apikey authtoken accesstoken apitoken privatekey accesskey masterkey identitytoken registrytoken pat jwt"
);
var LISTED = setOf("passwords passphrases tokens apikeys apitokens accesstokens authtokens secretkeys");
var KEY_QUALIFIERS = setOf(
  "api secret private access encryption encrypt master signing sign auth service app license deploy admin account session jwt hmac cipher storage shared webhook server rest integration client"
);
var OPEN_KEYS = setOf(
  "cache search instrumentation tracking partition sort primary foreign index idempotency translation message feature object group routing lookup program mint locale measurement write vapid sitekey hash range map row column unique"
);
var isLoginName = (0, import_redact.memoizeByText)((name) => {
  const phrase = namePartsOf(name).join(" ");
  return /(?:^| )(?:basic ?auth|auth (?:basic|ident)|(?:proxy)?user ?(?:pass|pwd)|login|credentials?)(?: credentials?| users?)?$|^npm auth ident$|^bundle (?:[a-z0-9]{1,40} ){1,6}(?:com|net|org|io|dev|app|co)$/.test(
    phrase
  );
});
var DIRECTIVE = /^(?:(?:fastcgi|uwsgi|scgi|memcached|proxy|grpc|js)_pass|credentialData)$/;
var CLIENT_ID = /^(?:(?:next_public|vite|mix)_)?(?:shopify_?api_?key|pusher_?(?:app_?)?key)$/i;
var PASSING_TOKEN = /(?:^| )(?:client request|idempotency|continuation|next|next page|starting|input|output|change|lifecycle action|cancellation|resume) token$/;
var FILE = /\.(?:vue|svelte|astro|[cm]?[jt]sx?|s?css|php|rb|py|html?)(?:\?|$)/i;
var secretNameOf = (0, import_redact.memoizeByText)((name) => {
  if (DIRECTIVE.test(name) || CLIENT_ID.test(name) || FILE.test(name)) return void 0;
  const parts = namePartsOf(name).map((part) => part.replace(/(?<=[a-z])\d{1,4}$/, "")).filter((part, index) => index === 0 || !/^\d+$/.test(part));
  const last = parts.at(-1);
  if (last === "token" && PASSING_TOKEN.test(parts.join(" "))) return void 0;
  if (last === void 0 || DESCRIBING_ENDS.has(last) || parts.some((part) => PUBLIC_PARTS.has(part))) return void 0;
  if (parts.length === 1 && last === "pwd") return void 0;
  if (last === "cookie" && parts.some((part) => part === "release" || part === "erlang")) return "cookie";
  if (parts.some((part) => PASSWORD_PARTS.has(part) || part.endsWith("password"))) return "password";
  if (parts.some((part) => SECRET_PARTS.has(part))) return "secret";
  if (parts.some((part) => KEY_PARTS.has(part)) || last === "authorization") return "key";
  if (LISTED.has(last) || last === "keys" && KEY_QUALIFIERS.has(parts.at(-2) ?? "")) return "key";
  if (last === "hash" && parts.at(-2) === "api") return "key";
  const key = parts.lastIndexOf("key");
  const qualifier = parts[key - 1];
  if (key === -1) return void 0;
  if (qualifier !== void 0 && OPEN_KEYS.has(qualifier)) return void 0;
  if (key === parts.length - 1 && parts.length > 1) return "key";
  return qualifier !== void 0 && KEY_QUALIFIERS.has(qualifier) ? "key" : void 0;
});
// src/facts/tools/tool.ts
var tool = (login) => ({ name, gives, ports = [], shared = [], images, program, packageName, ...row }) => ({
  name,
  gives,
  ports,
  sharedPorts: shared,
  images: images?.split(" ") ?? [],
  program,
  packageName,
  login,
  otherwise: row.otherwise,
  configured: row.configured,
  readOnly: row.readOnly ?? false,
  allRights: row.allRights,
  forUsers: row.forUsers ?? false,
  binary: row.binary ?? false
});
var open = tool("none");
var optional = tool("optional");
var locked = tool("own");
// src/facts/tools/brokers.ts
var BROKERS = [
  locked({ name: "RabbitMQ management", gives: "change its queues and users", ports: [15672] }),
  open({ name: "The monitoring page of NATS", gives: "read its connections", readOnly: true, ports: [8222] }),
  open({
    name: "NATS",
    gives: "read and publish every message",
    ports: [4222, 6222],
    images: "nats synadia/nats-server",
    program: /(?:^|\/)nats-server(?:\s|$)/,
    otherwise: /\s--?(?:user|pass|auth|nkey|jwt)\b/,
    configured: {
      file: /(?:nats|server)[\w.-]{0,100}\.conf$/,
      says: /\b(?:authorization|accounts|operator|auth_callout)\b/
    },
    source: "https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro"
  }),
  open({
    name: "Kafka",
    gives: "read and write every topic",
    shared: [9092, 9094],
    images: "apache/kafka bitnami/kafka confluentinc/cp-kafka redpandadata/redpanda",
    program: /(?:^|\/)(?:kafka-server-start(?:\.sh)?|redpanda\s+start)(?:\s|$)/,
    otherwise: /SASL|SSL_CLIENT_AUTH/i,
    configured: {
      file: /(?:server|kafka)[\w.-]{0,100}\.properties$/,
      says: /sasl\.|ssl\.client\.auth\s{0,9}=\s{0,9}required/
    },
    source: "https://kafka.apache.org/documentation/#security_overview"
  }),
  locked({
    name: "RabbitMQ",
    gives: "read and publish every message",
    shared: [5672],
    forUsers: true,
    images: "rabbitmq",
    program: /(?:^|\/)rabbitmq-server(?:\s|$)/,
    source: "https://www.rabbitmq.com/docs/access-control#default-state"
  }),
  open({
    name: "The MQTT broker",
    gives: "read and publish every message",
    shared: [1883],
    images: "emqx/emqx emqx emqx/nanomq",
    program: /(?:^|\/)nanomq\s+start/,
    otherwise: /EMQX_AUTHENTICATION|EMQX_ALLOW_ANONYMOUS/,
    configured: { file: /(?:emqx|nanomq)[\w.-]{0,100}\.(?:conf|hocon)$/, says: /\bauth(?:entication)?\b/ },
    source: "https://docs.emqx.com/en/emqx/latest/access-control/authn/authn.html"
  }),
  locked({
    name: "Mosquitto",
    gives: "read and publish every message",
    shared: [1883],
    images: "eclipse-mosquitto vernemq/vernemq",
    program: /(?:^|\/)mosquitto(?:\s|$)/,
    otherwise: /ALLOW_ANONYMOUS=on/,
    configured: { file: /(?:mosquitto|vernemq)[\w.-]{0,100}\.conf$/, says: /^\s{0,9}allow_anonymous\s{1,9}true/m },
    forUsers: true,
    source: "https://mosquitto.org/documentation/authentication-methods/"
  }),
  open({
    name: "Temporal",
    gives: "start and stop workflows",
    ports: [7233],
    images: "temporalio/auto-setup temporalio/server",
    program: /(?:^|\/)temporal\s+server\s+start-dev/,
    source: "https://docs.temporal.io/self-hosted-guide/security"
  }),
  optional({
    name: "The SOCKS proxy",
    gives: "use it as an open proxy and reach the private network through it",
    shared: [1080],
    images: "serjs/go-socks5-proxy vimagick/dante wernight/dante xkuma/socks5",
    program: /(?:^|\/)(?:sockd|danted|microsocks|go-socks5-proxy|gost\s.{0,200}socks5:)(?:\s|$)?/,
    otherwise: /PROXY_(?:USER|PASSWORD)|REQUIRE_AUTH|(?:^|\s)microsocks\s.{0,200}\s-[uP]\s|:\/\/[^\s@/]{1,100}@:/,
    configured: { file: /(?:sockd|danted)[\w.-]{0,100}\.conf$/, says: /method:\s{0,9}(?:username|pam|gssapi)/ },
    source: "https://www.inet.no/dante/doc/1.4.x/config/auth.html"
  }),
  optional({
    name: "The HTTP proxy",
    gives: "use it as an open proxy and reach the private network through it",
    ports: [3128, 8118],
    shared: [8080, 8888],
    images: "ubuntu/squid sameersbn/squid vimagick/tinyproxy vimagick/privoxy mitmproxy/mitmproxy",
    program: /(?:^|\/)(?:squid|tinyproxy|privoxy|mitmproxy|mitmdump|mitmweb)(?:\s|$)/,
    otherwise: /BASIC_?AUTH|--proxyauth|PROXY_(?:USER|PASSWORD)/i,
    configured: {
      file: /(?:squid|tinyproxy|privoxy)[\w.-]{0,100}\.conf$/,
      says: /auth_param|BasicAuth|^\s{0,9}Allow\s/m
    },
    source: "https://wiki.squid-cache.org/Features/Authentication"
  })
];
// src/facts/tools/consoles.ts
var CONSOLES = [
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
    binary: true,
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
  open({
    name: "The Chrome debugger",
    gives: "control the browser",
    ports: [9222],
    program: /--remote-debugging-port/
  }),
  open({
    name: "The Erlang port mapper",
    gives: "find the nodes of the cluster, which only a cookie protects",
    ports: [4369],
    binary: true,
    program: /(?:^|\/)epmd(?:\s|$)/
  }),
  open({ name: "Consul", gives: "read and change its keys and services", ports: [8500], images: "consul" }),
  open({ name: "ZooKeeper", gives: "read and change its data", ports: [2181], images: "zookeeper", binary: true }),
  open({ name: "The admin API of Caddy", gives: "replace its configuration", ports: [2019] }),
  open({ name: "The admin page of Envoy", gives: "read its configuration and stop it", ports: [9901] }),
  open({ name: "The Ray dashboard", gives: "run jobs on the cluster", ports: [8265] }),
  open({
    name: "The statistics page of HAProxy",
    gives: "read the state of every backend",
    readOnly: true,
    ports: [8404]
  }),
  open({
    name: "Prisma Studio",
    gives: "read and change the database",
    shared: [5555],
    program: /\bprisma\s+studio\b/
  }),
  optional({
    name: "Flower",
    // From 2.0 on, its API needs a login or FLOWER_UNAUTHENTICATED_API, its pages do not (flower: api/__init__.py).
    gives: "read tasks with their arguments and, before Flower 2.0, revoke them",
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
    gives: "read every email",
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
  locked({ name: "Kibana", gives: "read its data", ports: [5601], images: "kibana opensearch-dashboards" }),
  locked({
    name: "Portainer",
    gives: "control every container",
    shared: [9e3, 9443],
    images: "portainer portainer-ce portainer-ee"
  }),
  locked({
    name: "pgAdmin",
    gives: "read and change the database",
    shared: [80, 5050],
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
// src/facts/tools/models.ts
var MODELS = [
  open({
    name: "Ollama",
    gives: "use, load and delete its models",
    ports: [11434],
    images: "ollama/ollama",
    program: /(?:^|\/)ollama\s+serve/
  }),
  optional({
    name: "vLLM",
    gives: "use its models at your cost",
    shared: [8e3],
    images: "vllm/vllm-openai",
    program: /(?:^|\/|\s)vllm(?:\s+serve|\.entrypoints)/,
    otherwise: /--api-key|VLLM_API_KEY/,
    source: "https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html"
  }),
  optional({
    name: "Text Generation Inference",
    gives: "use its models at your cost",
    shared: [80, 3e3, 8080],
    images: "huggingface/text-generation-inference huggingface/text-embeddings-inference",
    program: /(?:^|\/)text-generation-launcher(?:\s|$)/,
    otherwise: /--api-key|(?:^|\W)API_KEY/,
    source: "https://huggingface.co/docs/text-generation-inference/reference/launcher"
  }),
  optional({
    name: "The llama.cpp server",
    gives: "use its models at your cost",
    shared: [8080],
    images: "ggml-org/llama.cpp ggerganov/llama.cpp",
    program: /(?:^|\/)llama-server(?:\s|$)/,
    otherwise: /--api-key|LLAMA_API_KEY/,
    source: "https://github.com/ggml-org/llama.cpp/tree/master/tools/server"
  }),
  optional({
    name: "LocalAI",
    gives: "use and load its models at your cost",
    shared: [8080],
    images: "localai/localai go-skynet/local-ai",
    program: /(?:^|\/)local-ai(?:\s|$)/,
    otherwise: /--api-keys|LOCALAI_API_KEY|(?:^|\W)API_KEY/,
    source: "https://localai.io/advanced/"
  }),
  optional({
    name: "LiteLLM",
    gives: "use the model providers at your cost",
    shared: [4e3],
    images: "berriai/litellm berriai/litellm-database",
    program: /(?:^|\/)litellm\s/,
    otherwise: /LITELLM_MASTER_KEY/,
    configured: { file: /\.ya?ml$/, says: /\bmaster_key:/ },
    source: "https://docs.litellm.ai/docs/proxy/virtual_keys"
  }),
  open({
    name: "ComfyUI",
    gives: "run workflows on the Machine and read their images",
    ports: [8188],
    images: "yanwk/comfyui-boot comfyui",
    program: /comfyui.{0,100}main\.py|\bcomfy\s.{0,60}launch\b/i,
    source: "https://docs.comfy.org/development/comfyui-server/comms_overview"
  }),
  locked({
    name: "Jupyter",
    gives: "run commands on the Machine",
    shared: [8888],
    images: "jupyter/base-notebook jupyter/minimal-notebook jupyter/scipy-notebook jupyter/datascience-notebook jupyter/tensorflow-notebook jupyter/pytorch-notebook jupyter/pyspark-notebook jupyter/all-spark-notebook jupyter/r-notebook jupyter/julia-notebook jupyter/docker-stacks-foundation",
    program: /\bjupyter(?:-lab|-notebook|\s+(?:lab|notebook|server))\b|\bstart-(?:notebook|singleuser)\.(?:sh|py)\b/,
    // An empty token turns the login off (jupyter-server: security).
    configured: {
      file: /jupyter_\w{1,40}_config\.(?:py|json)$/,
      says: /\.token\s{0,9}=\s{0,9}(?:''|"")|"token":\s{0,9}""/
    },
    otherwise: /\.token=(?:''|""|\s|$)/
  }),
  locked({
    name: "n8n",
    gives: "run workflows and use their credentials",
    shared: [5678],
    images: "n8nio/n8n n8n-io/n8n",
    program: /(?:^|\/)n8n(?:\s+start)?\s*$/,
    forUsers: true,
    source: "https://docs.n8n.io/hosting/configuration/user-management-self-hosted/"
  })
];
// src/facts/tools/telemetry.ts
var TELEMETRY = [
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
    packageName: "prometheus",
    images: "prom/prometheus",
    program: /(?:^|\/)prometheus\s.{0,300}--config\.file/,
    otherwise: /--web\.config\.file/,
    configured: { file: /web[\w-]{0,100}\.ya?ml$/, says: /basic_auth_users/ },
    source: "https://prometheus.io/docs/guides/basic-auth/"
  }),
  open({
    name: "Alertmanager",
    gives: "read and silence every alert",
    shared: [9093],
    images: "prom/alertmanager",
    program: /(?:^|\/)alertmanager\s/,
    otherwise: /--web\.config\.file/,
    source: "https://prometheus.io/docs/alerting/latest/https/"
  }),
  open({
    name: "Pushgateway",
    gives: "change and delete metrics",
    shared: [9091],
    images: "prom/pushgateway",
    program: /(?:^|\/)pushgateway(?:\s|$)/,
    otherwise: /--web\.config\.file/,
    source: "https://github.com/prometheus/pushgateway#tls-and-basic-authentication"
  }),
  open({
    name: "Loki",
    gives: "read and write logs",
    // Servers beside one on 3000 take it too.
    shared: [3100],
    images: "grafana/loki",
    program: /(?:^|\/)loki\s.{0,200}-config\.file/,
    configured: { file: /loki[\w.-]{0,100}\.ya?ml$/, says: /auth_enabled:\s{0,9}true/ },
    source: "https://grafana.com/docs/loki/latest/operations/authentication/"
  }),
  open({
    name: "VictoriaMetrics",
    gives: "read, write and delete metrics",
    ports: [8428],
    images: "victoriametrics/victoria-metrics",
    program: /(?:^|\/)victoria-metrics(?:-prod)?\s/,
    otherwise: /-httpAuth\.(?:username|password)/,
    source: "https://docs.victoriametrics.com/victoriametrics/#security"
  }),
  open({
    name: "The API of Vector",
    gives: "read the events that pass through it",
    readOnly: true,
    ports: [8686],
    images: "timberio/vector",
    program: /(?:^|\/)vector\s.{0,200}(?:-c|--config)/,
    source: "https://vector.dev/docs/reference/api/"
  }),
  open({
    name: "The OpenTelemetry collector",
    gives: "change traces, metrics and logs by sending false ones",
    readOnly: true,
    ports: [4317],
    shared: [4318],
    images: "otel/opentelemetry-collector otel/opentelemetry-collector-contrib",
    program: /(?:^|\/)otelcol(?:-contrib)?(?:\s|$)/,
    configured: { file: /(?:otel|collector)[\w.-]{0,100}\.ya?ml$/, says: /basicauth|bearertokenauth|oidc/ },
    source: "https://opentelemetry.io/docs/security/config-best-practices/"
  }),
  locked({
    name: "Grafana",
    gives: "read dashboards and query their data sources",
    shared: [3e3],
    images: "grafana/grafana grafana/grafana-oss grafana/grafana-enterprise",
    program: /(?:^|\/)grafana(?:-server|\s+server)(?:\s|$)/,
    otherwise: /GF_AUTH_ANONYMOUS_ENABLED/,
    allRights: /^GF_AUTH_ANONYMOUS_ORG_ROLE=(?:admin|editor)$/i,
    readOnly: true,
    forUsers: true,
    source: "https://grafana.com/docs/grafana/latest/setup-grafana/configure-security/"
  })
];
// src/facts/admin-tools.ts
var ADMIN_TOOLS = [...CONSOLES, ...BROKERS, ...TELEMETRY, ...MODELS];
function toolOfPort(port) {
  return ADMIN_TOOLS.find(({ ports }) => ports.includes(port));
}
// src/facts/default-logins.ts
var SERVER_PASSWORDS = /* @__PURE__ */ new Map([
  ["POSTGRES_PASSWORD", "Postgres"],
  ["POSTGRESQL_PASSWORD", "Postgres"],
  ["PGPASSWORD", "Postgres"],
  ["MYSQL_ROOT_PASSWORD", "MySQL"],
  ["MYSQL_PASSWORD", "MySQL"],
  ["MARIADB_ROOT_PASSWORD", "MariaDB"],
  ["MARIADB_PASSWORD", "MariaDB"],
  ["MONGO_INITDB_ROOT_PASSWORD", "MongoDB"],
  ["MSSQL_SA_PASSWORD", "SQL Server"],
  ["SA_PASSWORD", "SQL Server"],
  ["REDIS_PASSWORD", "Redis"],
  ["ELASTIC_PASSWORD", "Elasticsearch"],
  ["OPENSEARCH_INITIAL_ADMIN_PASSWORD", "OpenSearch"],
  ["CLICKHOUSE_PASSWORD", "ClickHouse"],
  ["COUCHDB_PASSWORD", "CouchDB"],
  ["SURREAL_PASS", "SurrealDB"],
  ["DOCKER_INFLUXDB_INIT_PASSWORD", "InfluxDB"],
  ["INFLUXDB_ADMIN_PASSWORD", "InfluxDB"],
  ["RABBITMQ_DEFAULT_PASS", "RabbitMQ"],
  ["MINIO_ROOT_PASSWORD", "MinIO"],
  ["GF_SECURITY_ADMIN_PASSWORD", "Grafana"],
  ["KEYCLOAK_ADMIN_PASSWORD", "Keycloak"],
  ["KC_BOOTSTRAP_ADMIN_PASSWORD", "Keycloak"],
  ["KEYCLOAK_PASSWORD", "Keycloak"],
  ["PGADMIN_DEFAULT_PASSWORD", "pgAdmin"],
  ["N8N_BASIC_AUTH_PASSWORD", "n8n"],
  ["DIRECTUS_ADMIN_PASSWORD", "Directus"],
  ["WORDPRESS_DB_PASSWORD", "WordPress"],
  ["ADMIN_PASSWORD", "the app"],
  ["DJANGO_SUPERUSER_PASSWORD", "Django"],
  ["SUPERSET_ADMIN_PASSWORD", "Superset"],
  ["AIRFLOW_ADMIN_PASSWORD", "Airflow"],
  ["_AIRFLOW_WWW_USER_PASSWORD", "Airflow"],
  ["NEXTCLOUD_ADMIN_PASSWORD", "Nextcloud"],
  ["SONAR_WEB_SYSTEMPASSCODE", "SonarQube"],
  ["ACTIVEMQ_ADMIN_PASSWORD", "ActiveMQ"],
  ["ME_CONFIG_BASICAUTH_PASSWORD", "mongo-express"],
  ["FLOWER_BASIC_AUTH", "Flower"],
  ["NEO4J_AUTH", "Neo4j"],
  ["METABASE_ADMIN_PASSWORD", "Metabase"],
  ["VAULTWARDEN_ADMIN_TOKEN", "Vaultwarden"]
]);
var TOOL_PASSWORD = /^(?:GF|KEYCLOAK|KC|PGADMIN|N8N|MINIO|RABBITMQ|ME|FLOWER|METABASE|NEXTCLOUD|SUPERSET|_?AIRFLOW|DIRECTUS|VAULTWARDEN|SONAR)_/;
// src/facts/managed-databases.ts
var MANAGED_DATABASES = [
  // MongoDB Atlas
  /^[\w-]{1,80}\.[a-z0-9]{5,8}\.mongodb\.net$/,
  // Neon
  /^ep-[a-z]{2,30}-[a-z]{2,30}-[a-z0-9]{6,12}(?:-pooler)?\.(?:[\w-]{1,40}\.){1,4}neon\.tech$/,
  // Supabase
  /^db\.[a-z]{20}\.supabase\.(?:co|net)$/,
  // Amazon RDS and Aurora
  /^[\w-]{1,80}\.(?:cluster-(?:ro-)?)?[a-z0-9]{12}\.[a-z]{2}(?:-[a-z]{2,12}){1,3}-\d\.rds\.amazonaws\.com$/,
  // Aiven
  /^[\w-]{1,80}-[\w-]{1,60}\.(?:[a-z]\.)?aivencloud\.com$/,
  // Upstash
  /^(?:[a-z0-9]{2,8}-)?[a-z]{2,20}-[a-z]{2,20}-\d{4,6}\.upstash\.io$/,
  // Railway
  /^[a-z]{3,30}\.proxy\.rlwy\.net$|^containers-[a-z]{2}-[a-z]{2,10}-\d{1,3}\.railway\.app$/,
  // Render
  /^dpg-[a-z0-9]{20}(?:-[a-z])?\.[\w-]{1,40}-postgres\.render\.com$/
];
var MADE_UP = /x{3}|abc|123|your|example/;
function isManagedDatabase(host) {
  const name = host.toLowerCase();
  return MANAGED_DATABASES.some((pattern) => pattern.test(name)) && !MADE_UP.test(name);
}
var PUBLIC_DATABASE = /\.(?:mongodb\.net|neon\.tech|supabase\.(?:co|com|net)|rds\.amazonaws\.com|aivencloud\.com|upstash\.io|rlwy\.net|railway\.app|render\.com|psdb\.cloud|cockroachlabs\.cloud|db\.ondigitalocean\.com|database\.(?:azure\.com|windows\.net)|cloud\.redislabs\.com|redns\.redis-cloud\.com|tsdb\.cloud\.timescale\.com|elephantsql\.com|clever-cloud\.com|tidbcloud\.com)\b(?![^\s"'`]{0,200}sslmode=(?:require|verify))/i;
function namesPublicDatabase(text) {
  return PUBLIC_DATABASE.test(text);
}
// src/analysis/credentials/digest.ts
function digestsOf(secret) {
  const text = secret.replaceAll("\r\n", "\n");
  const identity = (0, import_redact.createHash)("sha256").update(`airworthy credential\0${text}`).digest("hex");
  return { digest: identity.slice(0, 5), identity };
}
// src/analysis/credentials/values/values.ts
var REFERENCES = [
  /\$\{|\$\(|\{\{|<%|#\{/,
  // opencode, VS Code and Caddy: `{env:X}`, `{file:x}`, `{$X}`, `{env.X}`; supervisor: `%(ENV_X)s`.
  /\{(?:(?:env|file|secrets?|vault|input|prompt)[:.]|\$)[\w./:-]{1,200}\}|%\([A-Za-z_]\w{0,100}\)s/,
  /^\$[A-Za-z_]\w{0,200}$/,
  // An element of a table, in Perl and PHP: `$ENV{X}`, `$_ENV['X']`. A backslash keeps Perl from reading `@` as a list.
  /^\$[A-Za-z_]\w{0,100}(?:\{\w{1,100}\}|\[["']?\w{1,100}["']?\])\\?$/,
  /^%[A-Za-z_]\w{0,200}%$/,
  /^(?:op|vault|sm|secret|doppler|infisical|gcpsm|awssm|keyring|ssm):/i,
  /^(?:arn:aws|encrypted:|ENC\[|!secret|env[:.(]|process\.env|os\.environ|os\.getenv|System\.get_env|ENV\[|@Microsoft\.KeyVault)/,
  /^projects\/[^/]{1,100}\/secrets\//,
  // Names of variables: Kamal, compose, Netlify and others list under `secret` what they take from elsewhere.
  /^[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,10}(?:[,;\s]\s{0,9}[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,10}){0,100}$/
];
function isReference(value) {
  const text = value.slice(0, 2e3);
  return REFERENCES.some((pattern) => pattern.test(text));
}
var DEFAULT = /\$\{\w{1,100}:?-([^{}$\n]{1,300})\}/g;
var EXPRESSION = /<%[^%\n]{0,300}%>|\$?\{\{[^{}\n]{0,300}\}\}|[$#%]\{[^{}\n]{0,300}\}|\$\([^()\n]{0,300}\)/g;
function knownParts(raw) {
  const text = raw.length > 1 && /^(["']).*\1$/s.test(raw) ? raw.slice(1, -1) : raw;
  return text.replace(DEFAULT, "$1").replace(EXPRESSION, (expression) => /localhost|127\.0\.0\.1/.test(expression) ? "$(localhost" : "$(x");
}
var PLACEHOLDERS = [
  // A word for a password in another language, and a text that no keyboard of an administrator writes.
  /^(?:(?:tu|su|sua|votre|mon|dein|ihr|twoje)[-_ ]?)?(?:contrase(?:ñ|n)a|senha|mot[-_ ]?de[-_ ]?passe|passwort|kennwort|parola|wachtwoord|has(?:ł|l)o)(?:$|[^a-z])/,
  /^[^ -~]+$/,
  /^temp(?:orary)?[-_ ]?(?:pass|pw|key|secret|token)/,
  /^(?:your|change|replace|insert|enter|todo|fixme|tbd|dummy|fake|example|sample|placeholder|redacted|mock)/,
  /^(?:none|null|nil|undefined|unset|unused|empty|missing|disabled|n\/a|ignored?|irrelevant|whatever|anything|true|false|yes|no|on|off)$/,
  /^(?:test|testing|dev|development|local|build|building|foo|bar|baz|ci|temp|tmp|default|invalid|not)(?:$|[^a-z])/,
  /^(?:my|some|the|an?|any)?[-_ ]?(?:super)?[-_ ]?(?:secret|token|api|private)[-_ ]?(?:secret|token|key|password|value|string|here)?$/,
  /^(?:my|some|the|a)[-_ ]?(?:secret|token|key|password|api)/,
  /your[-_ ]|[-_ ]here$|placeholder|example|dummy|change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this|with)|xxxx|\*\*\*|\.\.\.|…/,
  // A shell's reading of `\u2026`, an ellipsis in a string of JSON or JavaScript.
  /^\\?u2026/,
  /^__[a-z][a-z0-9_]{0,60}__$|^@[a-z][a-z0-9_.]{0,60}@$/,
  /<[^<>]{0,200}>|^\{[^{}":]{0,200}\}$|^\[[^[\]]{0,200}\]$|^x+$/,
  // What is to be done, or who does it, in words joined by a separator.
  /^(?:[a-z]{2,20}[-_ ]){0,4}(?:define|set|fill|add|put|provide|suppl(?:y|ied)|configure|generate|manage|overrid(?:e|den)|inject|paste|update|create|get|see|ask)(?:d|n|ed)?[-_ ](?:it|me|this|in|by|via|from|with|at|on|as|to|using|manually|elsewhere|later|externally|separately|locally|before|ci|vault|dashboard|secrets?|env|runtime|real|actual|own|your)(?:[-_ ][a-z]{1,20}){0,6}$/,
  /^(?:to[-_ ]be|must[-_ ]be|should[-_ ]be|will[-_ ]be|needs?[-_ ]to[-_ ]be)[-_ ][a-z]{2,20}(?:[-_ ][a-z]{1,20}){0,6}$/,
  /^(?:(?:comes?|read|loaded|taken|injected|stored|kept)[-_ ])?(?:from|in|via|by)[-_ ](?:the[-_ ])?(?:env(?:ironment)?|ci|vault|dashboard|secrets?(?:[-_ ]manager)?|fly|keychain|1password|doppler|console|github|runtime|deploy)(?:[-_ ][a-z]{1,20}){0,4}$/,
  /(?:for|at)[-_ ]?(?:build|migrat)|build[-_ ]?(?:time|only|phase|purpose)|building purpose|precompil|not[-_ ]?(?:a[-_ ])?(?:real|secret|used|needed)|redacted/
];
function isPlaceholder(value) {
  if (isRegularExpression(value)) return true;
  const text = value.slice(0, 2e3).toLowerCase();
  return text.length < 3 || isOneCharacter(text) || PLACEHOLDERS.some((pattern) => pattern.test(text));
}
function readableBase64(text) {
  if (text.length < 16 || text.length > 4096 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return "";
  const decoded = Buffer.from(text, "base64").toString("latin1");
  return /^[\t\n\r -~]{8,}$/.test(decoded) ? decoded : "";
}
var PROSE = /(?:^|\s)(?:the|to|for|is|an?|your|our|this|that|with|in|of|on|it|not|only|just|be|must|from)(?:$|[\s.,;])/i;
var PURPOSE = /(?:^|[-_\s])(?:just|only|temporary|temp|collectstatic|compile|assets?|build|building)(?:$|[-_\s.])/i;
var PATTERN_PART = /\[\^?(?:\[:[a-z]{1,10}:\]|[^\]\s]){1,60}\](?:[+*?]|\{\d{1,4},?\d{0,4}\})|\[\^[^\]\s]{1,60}\]|\[\[:[a-z]{1,10}:\]|\\[sSwWdDb](?:[+*?]|\{\d)?|\(\?[:=!<]|\(\w{1,40}(?:\|\w{1,40}){1,40}\)|\.[*+]/g;
function isRegularExpression(value) {
  const parts = value.match(PATTERN_PART)?.length ?? 0;
  return parts > 1 || parts === 1 && value.replace(PATTERN_PART, "").replace(/\W/g, "").length < 8;
}
function isSentence(text) {
  const value = text.replace(/\{\d{1,2}\}/g, "it");
  if (/^[A-Z][a-z]{1,40}\.$/.test(value)) return true;
  if (value.length > 400 || !/^[\w'",;:()!?\s-]+\.?$/.test(value)) return false;
  const wordCount = value.split(/[-_\s]+/).length;
  return wordCount >= (/\d/.test(value) ? 5 : 3) && (PROSE.test(value) || PURPOSE.test(value) || /^[A-Z][a-z]+ [a-z]+ [a-z]+/.test(value));
}
function isOneCharacter(text) {
  for (const character of text) if (character !== text[0]) return false;
  return true;
}
var NUMBER = /^[-+]?[\d_]{1,40}(?:\.\d{1,20})?(?:ms|s|m|h|d|kb|mb|gb)?$/i;
var PATH = /^(?:~|\.{1,2})?\/[\w.@+-]*(?:\/[\w.@+-]*)*$/;
var OTHER_PATH = /^(?:[A-Za-z]:\\|file:|(?:[\w.-]{1,100}\/){0,10}[\w.-]{0,100}[A-Za-z_][\w-]{0,40}\.(?:pem|key|crt|json|txt|p12|pfx|jks|asc|keytab|[wje]ar|zip|t?gz|tar|whl|ya?ml|toml|ini|env|conf|[cm]?[jt]sx?|py|rb|php|sh|go|rs|md|html|css|xml|sql|log|png|svg)$)/;
var OPTION = /^--?[A-Za-z][A-Za-z-]{1,40}(?:[:=\s]|$)/;
var VERSION = /^[~^v]?\d{1,5}\.\d{1,5}\.\d{1,5}(?:-[a-z]{1,10}(?:\.\d{1,5})?)?(?:\(@?[\w./-]{1,100}@\d.{0,2000}\))?$/;
var TIME_OR_DATE = /^\d{1,4}[-:/]\d{1,2}(?:[-:/]\d{1,4})?(?:T[\d:.]{5,15}(?:Z|[+-]\d\d:?\d\d)?)?$/;
function isHarmless(value) {
  if (value.length > 4096) return false;
  if (NUMBER.test(value) || TIME_OR_DATE.test(value) || VERSION.test(value) || OTHER_PATH.test(value) || OPTION.test(value))
    return true;
  return PATH.test(value) && !(value.length >= 32 && value.split("/").some((part) => part.length >= 20 && isRandom(part)));
}
var WEAK = new Set(
  "password passw0rd pass secret admin root user postgres mysql mariadb mongo redis rabbitmq guest test letmein qwerty minio minioadmin minio123 changeme changeit elastic superuser system sa keycloak grafana neo4j nats default".split(
    " "
  )
);
function isWeak(value) {
  return WEAK.has(value.toLowerCase().replace(/[\d!]{0,4}$/, ""));
}
var FROM_DOCUMENTATION = /^(?:my[-_]?secret[-_]?(?:pw|password)|my[-_]?password|example|demo|mysecret|change[-_]?(?:me|it|this)|your_?strong\(!\)password|p@ssw0rd|\d{3,10})[\d!]{0,4}$/i;
function isWellKnownPassword(value) {
  return isWeak(value) || FROM_DOCUMENTATION.test(value);
}
function entropyOf(text) {
  const counts = /* @__PURE__ */ new Map();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
  return bits;
}
function isSlug(value) {
  const parts = value.split(/[-_./: ]/);
  return parts.length > 1 && parts.every((part) => /^(?:[A-Za-z]{1,20}\d{0,4}|\d{1,4}|)$/.test(part));
}
var SHORTEST_RANDOM = 16;
var JOINED_WORDS = /^[A-Za-z]?[a-z]{2,30}(?:[A-Z][a-z]{2,30})+$/;
var PART_IN_WORDS = 0.6;
var MEAN_WORD = 3.5;
function isWordsInCamelCase(value) {
  const words = value.match(/[A-Z]?[a-z]+\d?|[A-Z]{1,4}(?![a-z])\d?/g) ?? [];
  if (words.length < 2 || words.join("") !== value || value.length < words.length * MEAN_WORD) return false;
  if ((value.match(/\d/g)?.length ?? 0) > 2) return false;
  const long = words.filter((word) => /^[A-Za-z][a-z]{3,}/.test(word) && /^.{0,3}[aeiouy]/i.test(word));
  return long.join("").length >= value.length * PART_IN_WORDS;
}
function isRandom(value) {
  if (value.length < SHORTEST_RANDOM || value.length > 4096 || /\s/.test(value) || isSlug(value)) return false;
  if (JOINED_WORDS.test(value)) return false;
  const mixed = /[A-Za-z]/.test(value) && (/\d/.test(value) || /[a-z]/.test(value) && /[A-Z]/.test(value) && value.length >= 24);
  return mixed && entropyOf(value) >= 3 && !hasSequence(value);
}
function countsUp(text) {
  let steps = 0;
  for (let i = 1; i < text.length; i++) {
    const step = text.charCodeAt(i) - text.charCodeAt(i - 1);
    if (step === 1 || step === 0) steps++;
  }
  return steps > text.length * 0.4;
}
var LONGEST_SEQUENCE = 12;
function hasSequence(value) {
  let run = 1;
  for (let i = 1; i < value.length; i++) {
    run = value.charCodeAt(i) === value.charCodeAt(i - 1) + 1 ? run + 1 : 1;
    if (run >= LONGEST_SEQUENCE) return true;
  }
  return false;
}
function isPeriodic(text, longest) {
  for (let period = 1; period <= Math.min(longest, text.length / 2); period++) {
    if (text.slice(period) === text.slice(0, -period)) return true;
  }
  return false;
}
var NOUNS_OF_SECRETS = /* @__PURE__ */ new Set([
  "secret",
  "secrets",
  "token",
  "key",
  "password",
  "credentials",
  "name",
  "ref",
  "value"
]);
function namesItself(name, value) {
  if (value.length > 200 || !/^["`]?[A-Za-z_][\w"`]*(?:(?:\.|->|::)["`]?[A-Za-z_][\w"`]*)+[,;]?$/.test(value))
    return false;
  const own = namePartsOf(name.split(".").at(-1) ?? "").join(" ");
  const last = namePartsOf(value.split(/\.|->|::/).at(-1) ?? "").join(" ");
  return own !== "" && own === last;
}
function repeatsName(name, value) {
  const names = new Set(namePartsOf(name));
  const parts = namePartsOf(value);
  const last = parts.at(-1);
  if (last === void 0 || !parts.every((part) => /^[a-z]{1,30}(?:\d[a-z]{0,10})?$/.test(part))) return false;
  return parts.some((part) => names.has(part)) && (names.has(last) || NOUNS_OF_SECRETS.has(last));
}
// src/analysis/credentials/connections.ts
function classifyUrl(url, { reader, deployedBy }) {
  const { user, password, hosts, text } = url;
  if (/[[\]]/.test(user + password) && isRegularExpression(text)) return void 0;
  if (password === "" || isReference(password) || isPlaceholder(password) || /^[*x]+$/i.test(password)) return void 0;
  if (FIXED_WORD.test(password)) return void 0;
  if (hosts.every((host) => isLocalHost(host.name)) || isManualLogin(user, password, deployedBy !== void 0))
    return void 0;
  const open2 = isReference(text.slice(text.indexOf("@") + 1));
  if (open2 && /localhost|127\.0\.0\.1/.test(text)) return void 0;
  const bare = hosts.every((host) => !/[.:]/.test(host.name));
  const managed = hosts.some((host) => isManagedDatabase(host.name));
  const weak = !managed && (isWeak(password) || isDerived(user, password) || bare && SAYS_DEVELOPMENT.test(password));
  if (weak && (open2 || (reader === "build" || reader === "ci") && bare)) return void 0;
  if (weak && (deployedBy ? isNoHost(url) : isPlaceholderHost(url))) return void 0;
  const article = /^(?:[aeiou]|https?|s(?:sh|ftp|mtp)|ftp|ldap|mqtt)/.test(url.scheme) ? "an" : "a";
  const kind = `password in ${article} ${code(`${url.scheme}://`)} URL`;
  const confidence = weak ? bare && (!deployedBy || password === user) ? "low" : "medium" : "high";
  const server = hosts[0]?.name ?? "";
  const isPrivate = hosts.length > 0 && hosts.every((host) => isPrivateHost(host.name));
  const found = {
    kind,
    evidence: "url userinfo",
    confidence,
    label: kind,
    user,
    server,
    ...digestsOf(password)
  };
  return isPrivate ? { ...found, isPrivate } : found;
}
var FIXED_WORD = /^x-(?:oauth-basic|access-token|token-auth)$/;
var SAYS_DEVELOPMENT = /(?:^|[-_.])(?:dev|development|local|test|testing)(?:[-_.]|$)/i;
var WORDS_FOR_USERS = /^(?:your|my|db|some|the)?[-_]?(?:user(?:[-_]?name)?|usr|login)$/i;
var WORDS_FOR_PASSWORDS = /^(?:your|my|db|some|the|user)?[-_]?(?:password|passwd|passw|pass|pwd|pw|secret)$/i;
function isManualLogin(user, password, deployed) {
  if (deployed && /^user$/i.test(user)) return false;
  return WORDS_FOR_USERS.test(user) && WORDS_FOR_PASSWORDS.test(password);
}
function isDerived(user, password) {
  if (user === "") return false;
  const stem = user.toLowerCase().replace(/[-_]?(?:user|usr|admin|owner)$/, "");
  const rest = password.toLowerCase().replace(/[-_]?(?:password|passwd|pass|pwd|pw|secret)$/, "");
  return password === user || stem !== "" && stem === rest;
}
function isNoHost({ hosts, text }) {
  const hasNoName = hosts.every(({ name }) => /^(?:host|hostname|your[-_.].{0,100})$/i.test(name));
  return hasNoName && /\/(?:my_?|your_?)?(?:dbname|db_name|database(?:_?name)?)(?:$|[?#\s"'])/i.test(text);
}
function isPlaceholderHost({ hosts }) {
  return hosts.every(
    ({ name }) => /^(?:(?:[\w-]{1,60}[-_.])?(?:host|hostname|server)|your[-_.].{0,255}|cluster\d?\.(?:[\w-]{1,20}\.)?mongodb\.net|(?:.{0,255}\.)?example\.\w{2,4})$/i.test(
      name
    )
  );
}
var CONNECTION_PASSWORD = /(?:^|[;,\s?&])(?:password|passwd|pwd)\s{0,4}=\s{0,4}(?:'([^']{1,200})'|"([^"]{1,200})"|([^;,\s&'"]{1,200}))/i;
var CONNECTION_HOST = /(?:^|[;\s?&"'`])(?:host|server|data source|address|addr|network address|hostaddr)\s{0,4}=\s{0,4}(?:tcp:)?([^;:,\s&]{1,200})|^([\w.-]{1,200}):\d{2,5},/i;
var CONNECTION_USER = /(?:^|[;,\s?&"'`])(?:user(?:name|\s?id)?|uid)\s{0,4}=\s{0,4}([^;,\s&'"]{1,100})/i;
function classifyConnectionString(text, urls, { reader }) {
  const found = CONNECTION_PASSWORD.exec(text);
  const password = found?.[1] ?? found?.[2] ?? found?.[3];
  if (password === void 0) return void 0;
  const [, named2, first] = CONNECTION_HOST.exec(text) ?? [];
  const host = urls[0]?.hosts[0]?.name ?? named2 ?? first;
  if (host === void 0 || isLocalHost(host.split(/[;,]/, 1)[0] ?? "")) return void 0;
  if (urls.some(({ scheme }) => /^https?$/.test(scheme))) return void 0;
  if (isReference(password) || isPlaceholder(password) || isWeak(password) && reader !== "runtime") return void 0;
  if (password === CONNECTION_USER.exec(text)?.[1] && !/[a-z]\.[a-z]/i.test(host)) return void 0;
  const kind = "password in a connection string";
  const confidence = isWeak(password) ? "medium" : "high";
  const credential = { kind, evidence: "named assignment", confidence, label: kind, ...digestsOf(password) };
  return isPrivateHost(host) ? { ...credential, isPrivate: true } : credential;
}
// src/facts/token-checksums.ts
var DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
var CHECKSUM_LENGTH = 6;
function hasValidChecksum(token) {
  if (/^gh[po]_/.test(token) && token.length !== 40) return false;
  const [, short] = /^(?:gh[pousr]|npm)_([A-Za-z0-9]{36})$/.exec(token) ?? [];
  if (short !== void 0) return endsWithChecksum(short, short.slice(0, -CHECKSUM_LENGTH));
  const [, head, tail] = /^github_pat_([A-Za-z0-9]{22})_([A-Za-z0-9]{59})$/.exec(token) ?? [];
  if (head !== void 0 && tail !== void 0) {
    const body = tail.slice(0, -CHECKSUM_LENGTH);
    return [body, body.slice(-30), `${head}_${body}`].some((covered) => endsWithChecksum(tail, covered));
  }
  const [, service, sum] = /^(glsa_[A-Za-z0-9]{32})_([0-9a-f]{8})$/.exec(token) ?? [];
  return service === void 0 || sum === void 0 || crc32(service).toString(16).padStart(8, "0") === sum;
}
function endsWithChecksum(token, covered) {
  let rest = crc32(covered);
  let digits = "";
  for (let i = 0; i < CHECKSUM_LENGTH; i++) {
    digits = (DIGITS[rest % 62] ?? "") + digits;
    rest = Math.floor(rest / 62);
  }
  return token.endsWith(digits);
}
function crc32(text) {
  let crc = 4294967295;
  for (let i = 0; i < text.length; i++) {
    crc ^= text.charCodeAt(i);
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >>> 1 ^ 3988292384 : crc >>> 1;
  }
  return (crc ^ 4294967295) >>> 0;
}
// src/analysis/credentials/values/shapes.ts
function classifyKeyBlock(text) {
  const body = import_redact.KEY_BLOCK.exec(text) ? text : decodedKey(text);
  if (body === void 0 || isPlaceholder(import_redact.KEY_BLOCK.exec(body)?.[0].slice(-40) ?? "")) return void 0;
  const kind = body.includes("service_account") ? "Google service account key" : "private key";
  return { kind, evidence: "key block", confidence: "high", label: kind, ...digestsOf(body) };
}
function decodedKey(text) {
  if (text.length < 100 || !/^(?:LS0tLS1|ew|eyJ)[A-Za-z0-9+/=\s]*$/.test(text)) return void 0;
  const decoded = Buffer.from(text, "base64").toString("utf8");
  return import_redact.KEY_BLOCK.test(decoded) ? decoded : void 0;
}
function classifyFormat(name, text, { reader }) {
  if (!import_redact.ANY_CREDENTIAL_FORMAT.test(text) || /^data:[\w/.+;=-]{0,80};base64,/.test(text)) return void 0;
  const own = withoutPublicBlocks(text);
  for (const { kind, pattern, public: open2, ownMake } of import_redact.CREDENTIAL_FORMATS) {
    if (ownMake && (reader === "development" || reader === "ci")) continue;
    const match = wholeMatch(pattern, own);
    if (match === void 0 || !isReal(match) || open2 && isBrowserName(name)) continue;
    const label = `${kind} ${code(`${match.slice(0, 4)}\u2026`)}`;
    const isDead = import_redact.LIVES_AN_HOUR.has(kind) || !hasValidChecksum(match);
    const confidence = isDead ? "low" : open2 ? "medium" : "high";
    return { kind, evidence: "provider format", confidence, label, ...digestsOf(match) };
  }
  return void 0;
}
var NAMED_FORMATS = [
  [/^TunnelSecret$/, /^[A-Za-z0-9+/]{43}=$/, "Cloudflare Tunnel secret"]
];
function classifyNamedFormat(name, text) {
  const row = NAMED_FORMATS.find(([own, value]) => own.test(name) && value.test(text));
  if (!row || /^(.)\1{20}/.test(text)) return void 0;
  return { kind: row[2], evidence: "provider format", confidence: "high", label: row[2], ...digestsOf(text) };
}
var EVERY_MATCH = new Map(import_redact.CREDENTIAL_FORMATS.map(({ pattern }) => [pattern, new RegExp(pattern.source, "g")]));
function wholeMatch(pattern, text) {
  for (const { 0: match, index } of text.matchAll(EVERY_MATCH.get(pattern) ?? pattern)) {
    if (!isPartOfLonger(text, index, match.length)) return match;
  }
  return void 0;
}
var SHORTEST_REST = 48;
var LONGEST_BOUNDED = 400;
var REACH = 200;
var IN_DATA = /[A-Za-z0-9+/_-]/;
function isPartOfLonger(text, from, length) {
  const to = from + length;
  if (length < LONGEST_BOUNDED && /[A-Za-z0-9]/.test(text.charAt(to))) return true;
  let start = from;
  while (start > from - REACH && start > 0 && IN_DATA.test(text.charAt(start - 1))) start--;
  let end = to;
  while (end < to + REACH && IN_DATA.test(text.charAt(end))) end++;
  const rest = text.slice(start, from) + text.slice(to, end);
  if (rest.length < SHORTEST_REST) return false;
  return /\d/.test(rest) && /[a-z]/.test(rest) && /[A-Z]/.test(rest);
}
var PUBLIC_HEADER = /-----BEGIN (?:TRUSTED |X509 )?(?:CERTIFICATE|PUBLIC KEY|CERTIFICATE REQUEST|PGP PUBLIC KEY BLOCK|PGP SIGNATURE)-----/g;
var BASE64_LINES = /(?:[A-Za-z0-9+/=\s]|\\[nr])*/y;
function withoutPublicBlocks(text) {
  let own = "";
  let at = 0;
  for (const { 0: header, index } of text.matchAll(PUBLIC_HEADER)) {
    BASE64_LINES.lastIndex = index + header.length;
    const end = BASE64_LINES.lastIndex + (BASE64_LINES.exec(text)?.[0].length ?? 0);
    if (!text.startsWith("-----END ", end)) continue;
    own += text.slice(at, index) + " ".repeat(end - index);
    at = end;
  }
  return own + text.slice(at);
}
var EMULATOR_KEY = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq";
function isReal(match) {
  const body = match.slice(match.search(/[_.:-][^_.:-]*$/) + 1);
  const sample = body.length >= 10 ? body : match;
  return new Set(sample).size >= 8 && entropyOf(sample) >= 2.8 && !hasSequence(match) && !countsUp(sample) && !/^\d{20,}$/.test(sample) && !isPlaceholder(sample) && !isPlaceholder(readableBase64(sample) || sample) && !/your|example|x{5}/i.test(match) && !match.includes(EMULATOR_KEY);
}
var LICENCE = /licen[cs]e/i;
function classifyToken(name, text) {
  const match = import_redact.JSON_WEB_TOKEN.exec(text);
  if (!match?.[1] || isBrowserName(name)) return void 0;
  const claims = Buffer.from(match[1], "base64url").toString("utf8");
  if (isPublicClaim(claims)) return void 0;
  const service = /"role"\s{0,4}:\s{0,4}"service_role"/.test(claims);
  const kind = service ? "Supabase service-role key" : "JSON Web Token";
  const confidence = service ? "high" : LICENCE.test(name) ? "low" : "medium";
  return { kind, evidence: "provider format", confidence, label: `${kind} ${code("eyJ\u2026")}`, ...digestsOf(match[0]) };
}
function classifyHash(name, text) {
  const bcrypt = import_redact.BCRYPT_HASH.exec(text)?.[0];
  const hash = bcrypt ?? import_redact.STORED_HASH.exec(text)?.[0];
  if (hash === void 0 || !/pass|pw|hash|auth|admin|user|login|cred|secret/i.test(name)) return void 0;
  const kind = bcrypt === void 0 ? "hash of a password" : "bcrypt hash of a password";
  return { kind, evidence: "provider format", confidence: "medium", label: kind, ...digestsOf(hash) };
}
function isPublicToken(text) {
  const claims = import_redact.JSON_WEB_TOKEN.exec(text)?.[1];
  return claims !== void 0 && isPublicClaim(Buffer.from(claims, "base64url").toString("utf8"));
}
function isPublicClaim(claims) {
  return /"role"\s{0,4}:\s{0,4}"anon"/.test(claims) || /"iss"\s{0,4}:\s{0,4}"(?:supabase-demo"|https?:\/\/(?:localhost|127\.0\.0\.1)\b)/.test(claims) || claims.includes('"1234567890"');
}
// src/analysis/credentials/classify.ts
var SHORTEST_SHAPE = 14;
function classifyCredential(name, value, context = {}) {
  const text = value.trim();
  if (text.length < 3 || isInnocent(name, text)) return void 0;
  return classifyText(name, text, context);
}
function isInnocent(name, text) {
  if (text.length >= SHORTEST_SHAPE || text.includes("://") || text.includes("=")) return false;
  return secretNameOf(name) === void 0 && !isLoginName(name);
}
function classifyText(name, text, context) {
  const shaped = classifyKeyBlock(text) ?? classifyFormat(name, text, context) ?? classifyNamedFormat(name, text) ?? classifyToken(name, text) ?? classifyHash(name, text);
  if (shaped || context.reader === "development" || isPublicToken(text)) return shaped;
  const urls = findUrls(text);
  for (const url of urls) {
    const credential = classifyUrl(url, context);
    if (credential) return context.shapesOnly && credential.confidence !== "high" ? void 0 : credential;
  }
  const ofConnection = classifyConnectionString(text, urls, context);
  if (context.shapesOnly) return ofConnection?.confidence === "high" ? ofConnection : void 0;
  if (ofConnection || urls.length > 0 || isReference(text)) return ofConnection;
  return classifyNamed(name, joinedLines(text), context) ?? classifyEntropy(name, text);
}
function joinedLines(text) {
  if (!text.includes("\n") || text.length > 400 || /[^\S\n\r]/.test(text)) return text;
  const joined = text.replace(/\s+/g, "");
  return isRandom(joined) ? joined : text;
}
var PUBLIC_VALUE = /^(?:pk_|sb_publishable_|pk\.|phc_|pub[0-9a-f]{32}$|[sr]k_test_|tid_|(?:AKIA|ASIA)[A-Z0-9]{16}$|(?:price|prod|acct|cus)_|ca-pub-|0x[0-9a-fA-F]{40}$|AIza(?![\w-]{35}$)[\w-]{0,200}$)|\.apps\.googleusercontent\.com$|\.iam\.gserviceaccount\.com$/;
var SENT = /^(?:Bearer|Basic) [\w.~+/-]{16,400}={0,2}$/;
var CHAIN_TEST_KEY = /^(?:0x)?(?:ac0974bec39a|59c6995e998f|5de4111afa1a|7c852118294e|47e179ec1974)/;
function classifyNamed(name, text, context) {
  const { reader } = context;
  const login = isLoginName(name) ? classifyLogin(text, context) : /^_?auth$/.test(name) ? classifyLogin(decodedLogin(text), context) : void 0;
  if (login) return login;
  const server = isTaken(name, context) ? SERVER_PASSWORDS.get(name) : void 0;
  if (server !== void 0 && isWellKnownPassword(text)) return defaultLogin(text, `default password of ${server}`);
  const role = secretNameOf(name) ?? (SENT.test(text) ? "key" : void 0);
  if (role === void 0 || isBrowserName(name) || text.length > 4096 || text.includes("\n")) return void 0;
  const secret = withoutScheme(text);
  if (isHarmless(secret) || isReference(secret) || PUBLIC_VALUE.test(secret) || CHAIN_TEST_KEY.test(secret))
    return void 0;
  const isLogin = /^basic\s/i.test(text) && !text.endsWith(secret);
  if (isSentence(secret) || role !== "password" && !isLogin && isIdentifier(secret, name)) return void 0;
  if (!context.deployedBy && /[-_](?:dev|development|local|testing)$/i.test(secret)) return void 0;
  if (role === "key" && isChainAccount(name, secret)) return void 0;
  if (namesItself(name, secret)) return void 0;
  const words = readableBase64(secret);
  if (words !== "" && isPlaceholder(words)) return void 0;
  if (isPlaceholder(secret) || repeatsName(name, secret) && !(role === "password" && isWeak(secret))) return void 0;
  const confidence = confidenceIn(isLogin ? "password" : role, secret, reader);
  if (confidence === void 0) return void 0;
  const kind = kindOf(name, role);
  return { kind, evidence: "named assignment", confidence, label: kind, ...digestsOf(secret) };
}
var BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
function isChainAccount(name, text) {
  if (text.length < 40 || text.length > 44 || /api|auth|access|secret|private|session|bearer/i.test(name)) return false;
  let value = 0n;
  for (const character of text) {
    const digit = BASE58.indexOf(character);
    if (digit === -1) return false;
    value = value * 58n + BigInt(digit);
  }
  return value >> 256n === 0n;
}
function isTaken(name, { deployedBy }) {
  return deployedBy === "fly config" || deployedBy === "image of an app" && TOOL_PASSWORD.test(name);
}
function classifyLogin(text, { reader, deployedBy }) {
  const [, user, password] = /^([\w.@-]{1,64}):([^\s:/][^\s]{3,100})$/.exec(text) ?? [];
  if (user === void 0 || password === void 0) return void 0;
  if (deployedBy === "fly config" && isWellKnownPassword(password)) return defaultLogin(password, "default login");
  if (isHarmless(password) || isReference(password)) return void 0;
  const confidence = isPlaceholder(password) ? void 0 : confidenceIn("password", password, reader);
  if (confidence === void 0) return void 0;
  const kind = "user name with a password";
  return { kind, evidence: "named assignment", confidence, label: kind, ...digestsOf(password) };
}
function decodedLogin(text) {
  if (!/^[A-Za-z0-9+/]{8,400}={0,2}$/.test(text)) return "";
  const decoded = Buffer.from(text, "base64").toString("latin1");
  return /^[!-~]{1,64}:[!-~]{4,}$/.test(decoded) ? decoded : "";
}
function defaultLogin(password, kind) {
  return { kind, evidence: "default login", confidence: "medium", label: kind, ...digestsOf(password) };
}
function withoutScheme(text) {
  const [, scheme, rest] = /^(Bearer|Basic|Token|ApiKey|FlyV1)\s+(?:(?<=basic\s{1,9})[\w.@-]{1,64}\s+)?(\S+)$/i.exec(text) ?? [];
  if (scheme === void 0 || rest === void 0) return text;
  if (scheme.toLowerCase() !== "basic") return rest;
  const login = /^[\w.@-]{1,64}:(\S+)$/.exec(rest)?.[1];
  if (login !== void 0) return login;
  const pair = Buffer.from(rest, "base64").toString("utf8");
  return pair.includes(":") ? pair.slice(pair.indexOf(":") + 1) : rest;
}
function confidenceIn(role, secret, reader) {
  const throwAway = reader === "build" || reader === "ci";
  if (role === "cookie") return throwAway ? "medium" : "high";
  if (isRandom(secret)) return "high";
  if (role === "key") return void 0;
  if (isWeak(secret)) return throwAway || role !== "password" ? void 0 : "low";
  if (role === "secret") return secret.length >= 12 && isMadeUp(secret) ? throwAway ? "low" : "medium" : void 0;
  return secret.length < 5 || secret.length > 200 ? void 0 : throwAway ? "low" : "medium";
}
var SIGNING_NAME = /jwt|sign|session|secret|private|encrypt|cipher|hmac|master/i;
function isIdentifier(secret, name) {
  if (secret.length >= 100) return false;
  if (/^[A-Z]{0,4}[a-z]{2,}(?:[A-Z]{1,4}[a-z]{2,})+(?:\.[A-Za-z]{2,})*$/.test(secret)) return true;
  if (SIGNING_NAME.test(name)) return false;
  const parts = secret.replace(/\[-?\d{0,3}\]/g, "").split(".");
  return parts.some(isWordsInCamelCase) && parts.every((part) => /^[A-Z]?[a-z]{2,}$/.test(part) || isWordsInCamelCase(part));
}
function isMadeUp(secret) {
  return isSlug(secret) || /^[A-Za-z]{0,40}(?:secret|password|key|jwt)[A-Za-z]{0,40}\d{0,8}$/i.test(secret);
}
function kindOf(name, role) {
  const phrase = namePartsOf(name).join(" ");
  if (/^aws secret access key$|^secret access key$/.test(phrase)) return "AWS secret access key";
  if (phrase === "rails master key") return "Rails master key";
  if (phrase === "secret key base") return "key that signs sessions";
  if (role === "cookie") return "Erlang distribution cookie";
  if (role === "password") return "password";
  return phrase.includes("token") ? "token" : phrase.includes("key") ? "key" : "secret";
}
var NAMES_OF_PUBLIC_NOISE = /sha|hash|checksum|digest|commit|version|revision|integrity|build|id$|uuid|guid|public|dsn|salt|challenge|sitekey|path|url|tag|image|nonce|csp|cert|pub|opts|options|flags/i;
function classifyEntropy(name, text) {
  if (text.length < 32 || text.length > 200 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return void 0;
  if (NAMES_OF_PUBLIC_NOISE.test(name) || isBrowserName(name) || PUBLIC_VALUE.test(text) || isPlaceholder(text) || isHarmless(text))
    return void 0;
  if (!/\d/.test(text) || !/[a-z]/.test(text) || !/[A-Z]/.test(text) || !isRandom(text) || entropyOf(text) < 4.3)
    return void 0;
  if (/^[\t\n\r -~]+$/.test(Buffer.from(text, "base64").toString("latin1"))) return void 0;
  const kind = "random value that looks like a key";
  return { kind, evidence: "high entropy", confidence: "low", label: kind, ...digestsOf(text) };
}
// src/model/observed.ts
function labelOf({ host, port }) {
  if (port === 443) return host;
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}
var TLS_VERSIONS = ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"];
module.exports = stdin_exports;
