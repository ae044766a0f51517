"use strict";
var whole = (part) => {
  if (Object.keys(part).length > 0) return part;
  throw Object.assign(new Error("A part of this program is cut off."), { name: "MissingPart" });
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
  connectionsOf: () => connectionsOf,
  envNamesOf: () => envNamesOf,
  exposureOf: () => exposureOf,
  heldStores: () => heldStores,
  publishedPorts: () => publishedPorts,
  regionsOf: () => regionsOf,
  storeAt: () => storeAt,
  storeOfHost: () => storeOfHost,
  tlsOf: () => tlsOf
});
var import_chunk_R3UPUHJK = whole(require("./chunk-R3UPUHJK.js"));
var import_chunk_7SSLN7XB = whole(require("./chunk-7SSLN7XB.js"));
var import_chunk_TM6OELSD = whole(require("./chunk-TM6OELSD.js"));
var import_chunk_XQKIMNC2 = whole(require("./chunk-XQKIMNC2.js"));
var import_chunk_2YZVYERF = whole(require("./chunk-2YZVYERF.js"));
// src/exposure/providers.ts
var PROVIDERS = [
  ["flympg.net", "Managed Postgres"],
  ["upstash.io", "Upstash Redis"],
  ["t3.storage.dev", "Tigris"],
  ["tigris.dev", "Tigris"],
  ["tigrisfiles.io", "Tigris"],
  ["tigrisbucket.io", "Tigris"],
  ["tigrisblob.io", "Tigris"],
  ["supabase.co", "Supabase"],
  ["supabase.com", "Supabase"],
  ["neon.tech", "Neon"],
  ["rds.amazonaws.com", "Amazon RDS"],
  ["cache.amazonaws.com", "Amazon ElastiCache"],
  ["r2.cloudflarestorage.com", "Cloudflare R2"],
  ["mongodb.net", "MongoDB Atlas"],
  ["psdb.cloud", "PlanetScale"],
  ["turso.io", "Turso"],
  ["db.ondigitalocean.com", "DigitalOcean database"],
  ["aivencloud.com", "Aiven"],
  ["cockroachlabs.cloud", "CockroachDB Cloud"],
  ["clickhouse.cloud", "ClickHouse Cloud"],
  ["database.windows.net", "Azure SQL"],
  ["database.azure.com", "Azure database"],
  ["blob.core.windows.net", "Azure Blob Storage"],
  ["storage.googleapis.com", "Google Cloud Storage"],
  ["redis-cloud.com", "Redis Cloud"],
  ["redislabs.com", "Redis Cloud"]
];
function storeOfHost(host) {
  if (/-vector\.upstash\.io$/.test(host)) return "Upstash Vector";
  if (/(?:^|\.)s3(?:[.-][a-z0-9-]{1,30})?\.amazonaws\.com$/.test(host)) return "Amazon S3";
  return PROVIDERS.find(([suffix]) => host === suffix || host.endsWith(`.${suffix}`))?.[1];
}
// src/exposure/connections.ts
function connectionsOf(project) {
  const owners = ownersIn(project);
  const connections = [];
  for (const setting of project.settings) {
    if (!runs(setting) || !mayConnect(setting)) continue;
    const targets = (0, import_chunk_7SSLN7XB.targetsOf)(setting, project).filter((target) => isConnection(setting, target));
    for (const target of targets) {
      for (const from of owners(setting)) {
        connections.push({ ...target, from, host: (0, import_chunk_7SSLN7XB.classifyHost)(target.host, project, from) });
      }
    }
  }
  for (const command of project.commands) {
    if (!runs(command)) continue;
    for (const address of addressesIn(command)) {
      for (const from of owners(command)) {
        const host = (0, import_chunk_7SSLN7XB.classifyHost)(address.host, project, from);
        if (address.database || host.kind !== "public") connections.push({ ...address, from, host });
      }
    }
  }
  return connections.filter(leadsOut);
}
function runs({ reader, shipped }) {
  return reader === "runtime" && shipped !== false;
}
function addressesIn({ words }) {
  const addresses = [];
  for (const word of words) {
    if (!word.known) continue;
    for (const { scheme, hosts, rest } of (0, import_chunk_7SSLN7XB.findUrls)(word.value)) {
      if (!isReadable(scheme, rest)) continue;
      const database = (0, import_chunk_7SSLN7XB.databaseOfScheme)(scheme);
      for (const { name, port } of hosts) addresses.push({ host: name, port, database, at: word.at });
    }
  }
  return addresses;
}
function ownersIn(project) {
  const listed = /* @__PURE__ */ new Map();
  for (const app of project.apps) {
    for (const thing of [...app.settings, ...app.commands]) {
      const apps = listed.get(thing);
      if (apps) apps.push(app);
      else listed.set(thing, [app]);
    }
  }
  const nearest = (0, import_chunk_7SSLN7XB.appsOf)(project);
  return (thing) => {
    const apps = listed.get(thing);
    if (apps) return apps;
    const app = nearest(thing);
    return app ? [app] : [];
  };
}
var WEB = /^(?:https?|wss?)$/;
var NEVER_CONNECTS = /* @__PURE__ */ new Set([
  "fly-check-header",
  "fly-response-header",
  "dockerfile-label",
  "dockerfile-arg"
]);
var ANY_PURPOSE = /* @__PURE__ */ new Set(["yaml", "json", "toml", "ini"]);
function mayConnect({ origin, value }) {
  return !NEVER_CONNECTS.has(origin) && value.known && value.value.includes(".");
}
function isConnection(setting, { scheme, host, rest, database }) {
  if (scheme === void 0) return (0, import_chunk_7SSLN7XB.isConnectionName)(setting.name) && !(0, import_chunk_7SSLN7XB.secretNameOf)(setting.name) && isHostName(host);
  if (!isReadable(scheme, rest)) return false;
  if (WEB.test(scheme) && (!(0, import_chunk_7SSLN7XB.isConnectionName)(setting.name) || (0, import_chunk_7SSLN7XB.isHandedOut)(rest))) return false;
  if (database || !ANY_PURPOSE.has(setting.origin)) return true;
  const name = host.toLowerCase();
  return /\.(?:fly\.dev|internal|flycast)$/.test(name) || storeOfHost(name) !== void 0;
}
function isReadable(scheme, rest) {
  return WEB.test(scheme) || !rest.includes("@");
}
function isHostName(host) {
  return (0, import_chunk_7SSLN7XB.isAddress)(host) || /\.[a-z]{2,24}$/i.test(host);
}
function leadsOut({ from, host, database }) {
  const { kind, name, appName, app } = host;
  if (kind === "own" || kind === "loopback" || kind === "bare" || kind === "unknown") return false;
  if (kind === "local") return database !== void 0;
  if (kind !== "private") return true;
  if (app === from || appName !== void 0 && (0, import_chunk_7SSLN7XB.is)(from.name, appName)) return false;
  return name !== "fly-local-6pn" && name !== "fly-global-services";
}
// src/exposure/data-stores.ts
function storeAt({ host, database }) {
  const provider = storeOfHost(host.name);
  if (provider !== void 0) return provider;
  if (!database) return void 0;
  const unnamed = !/^[A-Z]/.test(database.name) && database.schemes.length === 0;
  const name = unnamed ? "database" : database.name;
  if (host.kind === "public") return `external ${name}`;
  if (host.kind === "private" && host.appName !== void 0) return name === "Postgres" ? "Fly Postgres" : name;
  return name;
}
var OTHER_STORES = /* @__PURE__ */ new Map([
  ["meilisearch", "Meilisearch"],
  ["litefs", "LiteFS"]
]);
var SQLITE = /^(?:sqlite3?:|file:)|^[\w./-]{1,200}\.(?:sqlite3?|db)$/i;
function heldStores(app) {
  const kinds = /* @__PURE__ */ new Set();
  const image = (0, import_chunk_7SSLN7XB.imageOf)(app);
  const database = image === void 0 ? void 0 : (0, import_chunk_7SSLN7XB.databaseOfImage)(image);
  if (database) kinds.add(database.name);
  for (const { words, reader, shipped } of app.commands) {
    if (reader !== "runtime" || shipped === false) continue;
    const program = (0, import_chunk_7SSLN7XB.known)(words[0])?.split("/").at(-1) ?? "";
    const server = (0, import_chunk_7SSLN7XB.databaseOfProgram)(program)?.name ?? OTHER_STORES.get(program);
    if (server !== void 0) kinds.add(server);
  }
  for (const { name, value, reader, shipped } of app.settings) {
    if (reader !== "runtime" || shipped === false || !/database|sqlite|(?:^|_)db(?:_|$)/i.test(name)) continue;
    if (SQLITE.test((0, import_chunk_7SSLN7XB.known)(value) ?? "")) kinds.add("SQLite");
  }
  const held = [...kinds].map((kind) => ({ kind, name: void 0, reached: "here" }));
  const volumes = new Set(
    app.mounts.map(({ source }) => {
      const name = (0, import_chunk_7SSLN7XB.known)(source);
      return name === void 0 ? name : (0, import_chunk_TM6OELSD.withoutKeys)(name);
    })
  );
  return [...held, ...[...volumes].map((name) => ({ kind: "volume", name, reached: "here" }))];
}
// src/exposure/env-names.ts
function envNamesOf(configs) {
  const names = configs.flatMap(
    ({ settings }) => settings.filter(({ origin }) => origin === "fly-env").map(({ name }) => name)
  );
  return [...new Set(names)].sort();
}
// src/exposure/published.ts
function publishedPorts(app) {
  const redirects = (0, import_chunk_7SSLN7XB.redirectsItself)(app);
  const found = /* @__PURE__ */ new Map();
  for (const service of app.services) {
    for (const port of service.ports) {
      const { start, end } = port;
      if (start === void 0 || end === void 0 || end < start) continue;
      const published = { start, end, service: serviceOf(service, port, redirects) };
      found.set(`${start} ${end} ${published.service}`, published);
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
function serviceOf({ protocol }, port, redirects) {
  const { handlers, handlersKnown, forceHttps } = port;
  if (!handlersKnown || protocol?.known === false) return void 0;
  if ((0, import_chunk_7SSLN7XB.known)(protocol)?.toLowerCase() === "udp") return "UDP";
  if (handlers.includes("pg_tls")) return "PostgreSQL TLS";
  if (handlers.includes("tls")) return handlers.includes("http") ? "HTTPS" : "TLS";
  if (handlers.includes("http")) {
    if (redirects || (0, import_chunk_7SSLN7XB.known)(forceHttps)) return "redirect to HTTPS";
    return forceHttps?.known === false ? void 0 : "HTTP";
  }
  return handlers.every((handler) => handler === "proxy_proto") ? "raw TCP" : void 0;
}
var MAX_NAMED = 4;
function tlsOf(app, ports) {
  if (app.reach.state === "private") return void 0;
  const on = [];
  const off = [];
  const own = [];
  for (const port of ports) {
    if (port.service === void 0) continue;
    if (port.service === "HTTP") off.push(rangeOf(port));
    else if (port.service === "raw TCP" || port.service === "UDP") own.push(rangeOf(port));
    else on.push(rangeOf(port));
  }
  const parts = [];
  if (on.length > 0) parts.push(off.length + own.length === 0 ? "everywhere" : `on ${list(on)}`);
  if (off.length > 0) parts.push(`not on ${list(off)}`);
  if (own.length > 0) parts.push(`up to the app on ${list(own)}`);
  if (parts.length === 0) return void 0;
  const versions = versionsOf(app);
  return `${parts.join("; ")}${versions.length === 0 ? "" : ` (${versions.join(", ")})`}`;
}
function versionsOf(app) {
  const versions = /* @__PURE__ */ new Set();
  for (const { tls } of (0, import_chunk_7SSLN7XB.portsOf)(app)) {
    for (const version of tls?.versions ?? []) {
      if (version.known && /^TLSv1(?:\.[0-3])?$/.test(version.value)) versions.add(version.value);
    }
  }
  return [...versions].sort();
}
function rangeOf({ start, end }) {
  return start === end ? String(start) : `${start}\u2013${end}`;
}
function list(names) {
  const distinct = [...new Set(names)];
  if (distinct.length <= MAX_NAMED) return distinct.join(", ");
  return `${distinct.slice(0, MAX_NAMED - 1).join(", ")} and ${distinct.length - MAX_NAMED + 1} more`;
}
// src/exposure/regions.ts
var PLACING = new Set("deploy launch scale m machine machines vol volume volumes regions".split(" "));
var REGION_FLAGS = /* @__PURE__ */ new Set(["-r", "--region", "--regions", "--primary-region"]);
var CODE = /^[a-z]{3}$/;
var LIKE_A_CODE = /^[a-z0-9-]{1,12}$/i;
function regionsOf(project) {
  const found = /* @__PURE__ */ new Map();
  for (const app of project.apps) {
    const primary = (0, import_chunk_7SSLN7XB.known)(app.primaryRegion)?.trim();
    found.set(app, new Set(primary && LIKE_A_CODE.test(primary) ? [primary] : []));
  }
  for (const command of project.commands) {
    if (command.reader === "development" || !isPlacing(command)) continue;
    const { regions, app, config } = readFlags(command);
    if (regions.length === 0) continue;
    for (const named of appsMeant(project.apps, app, config)) {
      for (const region of regions) found.get(named)?.add(region);
    }
  }
  return new Map([...found].map(([app, regions]) => [app, [...regions]]));
}
function isPlacing({ words: [program, verb] }) {
  return /(?:^|\/)(?:fly|flyctl)$/.test((0, import_chunk_7SSLN7XB.known)(program) ?? "") && PLACING.has((0, import_chunk_7SSLN7XB.known)(verb) ?? "");
}
function readFlags({ words }) {
  const regions = [];
  let app;
  let config;
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    const text = word?.known ? word.value : word?.raw ?? "";
    const equals = text.startsWith("-") ? text.indexOf("=") : -1;
    const flag = equals === -1 ? text : text.slice(0, equals);
    const isApp = flag === "-a" || flag === "--app";
    const isConfig = flag === "-c" || flag === "--config";
    if (!isApp && !isConfig && !REGION_FLAGS.has(flag)) continue;
    const value = equals === -1 ? (0, import_chunk_7SSLN7XB.known)(words[++i]) : word?.known ? text.slice(equals + 1) : void 0;
    if (isApp) app = value ?? null;
    else if (isConfig) config = value ?? null;
    else regions.push(...codesIn(value?.split(",") ?? []));
  }
  const [, verb, action, ...rest] = words.map(import_chunk_7SSLN7XB.known);
  if (verb === "regions" && (action === "add" || action === "set")) regions.push(...codesIn(rest));
  return { regions, app, config };
}
function codesIn(texts) {
  return texts.flatMap((text) => {
    const code = text?.trim().toLowerCase() ?? "";
    return CODE.test(code) ? [code] : [];
  });
}
function appsMeant(apps, name, config) {
  if (typeof name === "string") return (0, import_chunk_R3UPUHJK.appsNamed)({ apps }, name);
  if (typeof config === "string") {
    const path = config.replace(/^(?:\.\/){1,9}/, "");
    const exact = apps.filter((app) => app.path === path);
    const ending = exact.length > 0 ? exact : apps.filter((app) => app.path.endsWith(`/${path}`));
    return ending.length === 1 ? ending : [];
  }
  return name === void 0 && config === void 0 && apps.length === 1 ? apps : [];
}
// src/exposure/exposure.ts
function exposureOf(project) {
  const connections = connectionsOf(project);
  const regions = regionsOf(project);
  const addresses = privateAddresses(connections);
  const stores = dataStores(project.apps, connections);
  const apps = project.apps.map((app) => {
    const ports = publishedPorts(app);
    return {
      path: app.path,
      name: shown((0, import_chunk_7SSLN7XB.known)(app.name)),
      reach: app.reach.state,
      ports,
      tls: tlsOf(app, ports),
      privateAddresses: addresses.get((0, import_chunk_7SSLN7XB.known)(app.name)) ?? [],
      dataStores: stores.get(app) ?? [],
      regions: regions.get(app) ?? []
    };
  });
  return { apps: apps.sort((a, b) => a.path < b.path ? -1 : 1), links: linksOf(connections) };
}
function shown(name) {
  return name === void 0 ? name : (0, import_chunk_TM6OELSD.withoutKeys)(name);
}
function privateAddresses(connections) {
  const found = /* @__PURE__ */ new Map();
  for (const connection of connections) {
    const { kind, appName } = connection.host;
    if (kind !== "private" || appName === void 0) continue;
    const addresses = found.get(appName);
    if (addresses) addresses.add(addressOf(connection));
    else found.set(appName, /* @__PURE__ */ new Set([addressOf(connection)]));
  }
  return new Map([...found].map(([name, addresses]) => [name, [...addresses].sort()]));
}
function dataStores(apps, connections) {
  const found = new Map(apps.map((app) => [app, /* @__PURE__ */ new Map()]));
  for (const connection of connections) {
    const kind = storeAt(connection);
    if (kind === void 0) continue;
    const name = addressOf(connection);
    found.get(connection.from)?.set(`${kind} ${name}`, { kind, name, reached: networkOf(connection) });
  }
  return new Map([...found].map(([app, stores]) => [app, [...heldStores(app), ...stores.values()]]));
}
var MAX_PLACES = 5;
function linksOf(connections) {
  const found = /* @__PURE__ */ new Map();
  for (const connection of connections) {
    const from = connection.from.path;
    const to = targetOf(connection);
    const network = networkOf(connection);
    const key = JSON.stringify([from, to, network]);
    const link = found.get(key);
    if (!link) found.set(key, { from, to, network, places: [connection.at] });
    else if (link.places.length < MAX_PLACES) link.places.push(connection.at);
  }
  return [...found.values()];
}
function targetOf(connection) {
  const { app, name } = connection.host;
  if (app) return { kind: "app", path: app.path };
  const store = storeAt(connection);
  return store === void 0 ? { kind: "host", host: shown(name) } : { kind: "data store", store, host: addressOf(connection) };
}
function networkOf({ host: { kind } }) {
  return kind === "private" || kind === "local" ? "private" : "public";
}
function addressOf({ host, port }) {
  const name = shown(host.name);
  if (port === void 0) return name;
  return name.includes(":") ? `[${name}]:${port}` : `${name}:${port}`;
}
module.exports = stdin_exports;
