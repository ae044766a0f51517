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
  observe: () => observe,
  parseNamed: () => parseNamed
});
var import_observed = whole(require("./observed.js"));
var import_redact = whole(require("./redact.js"));
var import_node_http = require("node:http");
var import_node_https = require("node:https");
var import_promises = require("node:timers/promises");
var import_promises2 = require("node:dns/promises");
var import_node_fs = require("node:fs");
var import_node_net = require("node:net");
var import_node_net2 = require("node:net");
var import_node_net3 = require("node:net");
var import_node_net4 = require("node:net");
var import_node_net5 = require("node:net");
var import_node_net6 = require("node:net");
var import_node_tls = require("node:tls");
var import_node_net7 = require("node:net");
var import_node_tls2 = require("node:tls");
var import_node_http2 = require("node:http");
var import_node_zlib = require("node:zlib");
// src/verify/inside/client.ts
// src/verify/outside/network/resolver.ts
var HOSTS_FILE = "/etc/hosts";
var LOOPBACK = [
  { address: "127.0.0.1", family: 4 },
  { address: "::1", family: 6 }
];
async function lookUp(host, milliseconds, { hostsFile = HOSTS_FILE, servers } = {}) {
  const family = (0, import_node_net.isIP)(host);
  if (family !== 0) return [{ address: host, family }];
  const listed = addressesIn(readIfPresent(hostsFile), host);
  if (listed.length > 0) return listed;
  if (host === "localhost") return LOOPBACK;
  return queryServers(host, milliseconds, servers);
}
async function queryServers(host, milliseconds, servers) {
  const resolver = new import_promises2.Resolver({ timeout: Math.max(1, Math.floor(milliseconds / 4)), tries: 2 });
  if (servers) resolver.setServers(servers);
  const timer = setTimeout(() => resolver.cancel(), milliseconds);
  const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
  clearTimeout(timer);
  const found = answers.flatMap(
    (answer, index) => answer.status === "fulfilled" ? answer.value.map((address) => ({ address, family: index === 0 ? 4 : 6 })) : []
  );
  if (found.length > 0) return found;
  const reasons = answers.flatMap((answer) => answer.status === "rejected" ? [answer.reason] : []);
  const failure = reasons.find((reason) => !isAbsence(reason));
  throw failure ?? reasons[0] ?? Object.assign(new Error("no address"), { code: "ENODATA" });
}
function isAbsence(error) {
  const code = error?.code;
  return code === "ENOTFOUND" || code === "ENODATA";
}
function readIfPresent(path) {
  try {
    return (0, import_node_fs.readFileSync)(path, "utf8");
  } catch {
    return "";
  }
}
function addressesIn(text2, host) {
  return text2.split("\n").flatMap((line) => {
    const [address = "", ...names] = line.replace(/#.*/s, "").trim().split(/\s+/);
    const family = (0, import_node_net.isIP)(address);
    return family !== 0 && names.some((name) => name.toLowerCase() === host) ? [{ address, family }] : [];
  });
}
// src/verify/inside/client.ts
var PUBLIC_ADDRESS = "https://api.machines.dev";
var MAX_BYTES = 8e6;
var MAX_WAIT_SECONDS = 5;
function createMachinesApi(options) {
  const { token, address, userAgent, timeoutMilliseconds = 1e4, totalMilliseconds = 18e4 } = options;
  const origin = originOf(address ?? PUBLIC_ADDRESS);
  const headers = { authorization: authorizationOf(token), accept: "application/json", "user-agent": userAgent };
  const end = performance.now() + totalMilliseconds;
  const left = (most) => Math.max(0, Math.min(most, end - performance.now()));
  return {
    async get(path) {
      const url = new URL(`/v1/apps/${path}`, origin);
      if (left(1) < 1) return { kind: "failed" };
      const first2 = await ask(url, headers, left(timeoutMilliseconds));
      if (first2.kind !== "busy") return first2;
      await (0, import_promises.setTimeout)(left(Math.min(first2.waitSeconds, MAX_WAIT_SECONDS) * 1e3));
      if (left(1) < 1) return { kind: "failed" };
      const second = await ask(url, headers, left(timeoutMilliseconds));
      return second.kind === "busy" ? { kind: "failed" } : second;
    }
  };
}
function originOf(address) {
  const url = URL.canParse(address) ? new URL(address) : void 0;
  if (!url || url.protocol !== "https:" && url.protocol !== "http:")
    throw new Error("FLY_API_HOSTNAME is not a URL such as https://api.machines.dev.");
  if (url.username !== "" || url.password !== "")
    throw new Error("FLY_API_HOSTNAME must not contain a user name or password. Remove the part before `@`.");
  const isSafe = url.protocol === "https:" || /^(?:_api\.internal|localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  if (!isSafe)
    throw new Error("FLY_API_HOSTNAME must start with https://. Plain HTTP exposes the token on the network.");
  return url.origin;
}
function authorizationOf(token) {
  const clean = token.trim().replace(/[^\x20-\x7E]/g, "");
  return /^(?:FlyV1|Bearer) /i.test(clean) ? clean : `Bearer ${clean}`;
}
var lookUpForRequest = (host, { all, family }, callback) => {
  lookUp(host, 5e3).then(
    (found) => {
      const addresses = found.filter((each) => !family || each.family === Number(String(family).replace("IPv", "")));
      const [first2] = addresses;
      if (all) callback(null, [...addresses]);
      else if (first2) callback(null, first2.address, first2.family);
      else callback(Object.assign(new Error("no address"), { code: "ENOTFOUND" }), "");
    },
    (error) => callback(error, "")
  );
};
function ask(url, headers, milliseconds) {
  const request2 = url.protocol === "https:" ? import_node_https.request : import_node_http.request;
  return new Promise((resolve) => {
    const sent = request2(url, { method: "GET", headers, agent: false, lookup: lookUpForRequest });
    const end = (attempt) => {
      clearTimeout(timer);
      resolve(attempt);
      sent.destroy();
    };
    const timer = setTimeout(end, milliseconds, { kind: "failed" });
    sent.on("error", () => end({ kind: "failed" }));
    sent.on("response", (response) => {
      const status = response.statusCode ?? 0;
      if (status === 429 || status >= 500)
        return end({ kind: "busy", waitSeconds: waitOf(response.headers["retry-after"]) });
      if (status !== 200) return end({ kind: "refused", status });
      const chunks = [];
      let bytes = 0;
      response.on("data", (chunk) => {
        bytes += chunk.length;
        if (bytes > MAX_BYTES) end({ kind: "failed" });
        else chunks.push(chunk);
      });
      response.on("error", () => end({ kind: "failed" }));
      response.on("end", () => end(response.complete ? parsed(Buffer.concat(chunks), headers) : { kind: "failed" }));
    });
    sent.end();
  });
}
function parsed(bytes, headers) {
  try {
    return { kind: "found", value: JSON.parse(withoutToken(bytes.toString("utf8"), headers["authorization"] ?? "")) };
  } catch {
    return { kind: "failed" };
  }
}
function withoutToken(text2, authorization) {
  const parts2 = authorization.replace(/^\S+ /, "").split(",");
  return parts2.filter((part) => part.length >= MIN_TOKEN_LENGTH).reduce((rest, part) => rest.replaceAll(part, "\u2026"), text2);
}
var MIN_TOKEN_LENGTH = 8;
function waitOf(header) {
  return header !== void 0 && /^\d{1,3}$/.test(header) ? Number(header) : 1;
}
// src/verify/inside/answers.ts
var readMachines = listOf(machineOf);
var readVolumes = listOf(volumeOf);
var readSecrets = (answer) => listOf(({ name }) => text(name))(fieldOf(answer, "secrets"));
var readIps = (answer) => listOf(ipOf)(fieldOf(answer, "ips"));
function readCertificatePage(answer) {
  const hostnames = listOf(({ hostname, status }) => {
    const name = spelledInAscii(hostname);
    return name !== void 0 && HOSTNAME.test(name) ? { hostname: name, status: text(status) ?? "" } : void 0;
  })(fieldOf(answer, "certificates"));
  return hostnames && { hostnames, next: text(fieldOf(answer, "next_cursor")) };
}
function readCertificate(hostname, status, answer) {
  const details = listOf(({ status: state, expires_at, issued: issued2 }) => {
    const ends2 = [expires_at, ...Array.isArray(issued2) ? issued2.map((one) => fieldOf(one, "expires_at")) : []];
    return {
      isActive: /^(?:active|issued|ready)$/i.test(text(state) ?? ""),
      ends: ends2.flatMap((end) => momentOf(end) ?? [])
    };
  })(fieldOf(answer, "certificates") ?? []);
  if (!details) return void 0;
  const ends = details.flatMap((detail) => detail.ends).sort();
  const issued = details.some(({ isActive, ends: own }) => isActive || own.length > 0);
  return { hostname, issued, expires: ends.at(-1), status: text(fieldOf(answer, "status")) ?? status };
}
function spelledInAscii(hostname) {
  if (typeof hostname !== "string" || hostname.length > 300) return void 0;
  const name = hostname.toLowerCase();
  if (/^[\w.*-]*$/.test(name)) return name;
  const [, star = "", rest = ""] = /^(\*\.)?(.*)$/.exec(name) ?? [];
  const host = (0, import_observed.hostNameOf)(rest);
  return host === void 0 ? void 0 : star + host;
}
var HOSTNAME = /^(?:\*\.)?[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){1,10}$/;
var MAX_ITEMS = 1e4;
function listOf(read) {
  return (answer) => {
    if (!Array.isArray(answer) || answer.length > MAX_ITEMS) return void 0;
    const items = [];
    for (const each of answer) {
      const item = typeof each === "object" && each !== null ? read(each) : void 0;
      if (item === void 0) return void 0;
      items.push(item);
    }
    return items;
  };
}
function fieldOf(value, name) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
}
function text(value) {
  return typeof value === "string" && value.length <= 300 && /^[\x20-\x7E]*$/.test(value) ? value : void 0;
}
function momentOf(value) {
  const moment = text(value);
  const time = moment === void 0 ? Number.NaN : Date.parse(moment);
  return Number.isNaN(time) || time < 0 ? void 0 : new Date(time).toISOString();
}
function ipOf({ ip, shared }) {
  const address = text(ip)?.toLowerCase();
  if (address === void 0 || !/^[0-9a-f:.]{3,45}$/.test(address)) return void 0;
  return { address, kind: address.startsWith("fdaa:") ? "private" : "public", shared: shared === true };
}
function volumeOf({ id, name, region, state, ...rest }) {
  const code = text(region);
  const own = text(id);
  if (own === void 0 || code === void 0) return void 0;
  const isOn = (value) => value !== false;
  return {
    id: own,
    name: text(name) ?? "",
    region: code,
    state: text(state) ?? "",
    encrypted: isOn(rest["encrypted"]),
    backups: isOn(rest["auto_backup_enabled"]),
    attached: typeof rest["attached_machine_id"] === "string"
  };
}
function machineOf({ id, region, state, config, incomplete_config }) {
  const own = text(id);
  const code = text(region);
  if (own === void 0 || code === void 0) return void 0;
  const services = fieldOf(config ?? incomplete_config, "services") ?? [];
  const read = listOf(servicesOf)(services);
  return read && { id: own, region: code, state: text(state) ?? "", services: read.flat() };
}
function servicesOf({ protocol, internal_port, ports }) {
  return listOf(({ port, start_port, end_port, handlers, force_https }) => {
    const start = portOf(port) ?? portOf(start_port) ?? 0;
    const end = portOf(port) ?? portOf(end_port) ?? 65535;
    return {
      protocol: protocol === "udp" ? "udp" : "tcp",
      start,
      end,
      internalPort: portOf(internal_port),
      handlers: Array.isArray(handlers) ? handlers.flatMap((handler) => text(handler) ?? []) : [],
      forceHttps: force_https === true
    };
  })(ports ?? []);
}
function portOf(value) {
  return typeof value === "number" && Number.isInteger(value) && value > 0 && value <= 65535 ? value : void 0;
}
// src/verify/inside/observe-apps.ts
var APP_NAME = /^[a-z0-9][a-z0-9-]{0,62}$/;
var MAX_APPS = 50;
var MAX_PAGES = 5;
var MAX_CERTIFICATES = 50;
async function observeApps(appNames, machinesApi) {
  const apps = [];
  const gaps = [];
  const names = appNames.filter((name) => APP_NAME.test(name));
  for (const name of names.slice(0, MAX_APPS)) {
    const outcome = await observeApp(name, machinesApi);
    if (outcome === "token refused" && apps.length === 0) {
      const message = "Fly.io rejects the token, so no app was checked through the Machines API. Create a token with `fly tokens create readonly`.";
      return { apps: [], gaps: [{ about: "command line", message, blocking: true }] };
    }
    if (outcome === "token refused") {
      const message = "Fly.io rejects the token for this app, so it was not checked through the Machines API.";
      gaps.push({ about: name, message, blocking: true });
      continue;
    }
    if (outcome.app) apps.push(outcome.app);
    gaps.push(...outcome.gaps);
  }
  const left = names.length - MAX_APPS;
  const [next] = names.slice(MAX_APPS);
  if (next !== void 0) {
    const message = `This app and ${left - 1} more were not checked through the Machines API: ${MAX_APPS} apps at a time is the limit.`;
    gaps.push({ about: next, message, blocking: true });
  }
  return { apps, gaps };
}
var LISTS = {
  machines: { path: "machines", label: "Machines", read: readMachines },
  volumes: { path: "volumes", label: "volumes", read: readVolumes },
  secrets: { path: "secrets", label: "names of secrets", read: readSecrets },
  addresses: { path: "ip_assignments", label: "addresses", read: readIps }
};
async function observeApp(name, machinesApi) {
  const gaps = [];
  const denied = [];
  const failed = [];
  const note = (answer, label) => {
    if (answer.kind === "refused" && (answer.status === 403 || answer.status === 404)) denied.push(label);
    else failed.push(label);
  };
  const listed = async ({
    path,
    label,
    read
  }) => {
    const answer = await machinesApi.get(`${name}/${path}`);
    const list = answer.kind === "found" ? read(answer.value) : void 0;
    if (answer.kind !== "found") note(answer, label);
    else if (list === void 0) failed.push(label);
    return list;
  };
  const first2 = await machinesApi.get(`${name}/${LISTS.machines.path}`);
  if (first2.kind === "refused" && first2.status === 401) return "token refused";
  const machines = first2.kind === "found" ? LISTS.machines.read(first2.value) : void 0;
  if (first2.kind !== "found") note(first2, LISTS.machines.label);
  else if (machines === void 0) failed.push(LISTS.machines.label);
  const volumes = await listed(LISTS.volumes);
  const secrets = await listed(LISTS.secrets);
  const addresses = await listed(LISTS.addresses);
  const certificates = await certificatesOf(name, machinesApi, note, () => failed.push("certificates"));
  if (certificates?.isCut) {
    const message = `Only the first ${MAX_CERTIFICATES} of its certificates were checked through the Machines API.`;
    gaps.push({ about: name, message, blocking: true });
  }
  if (denied.length === 5) {
    const message = "The token has no access to this app, or the app does not exist, so it was not checked through the Machines API.";
    return { app: void 0, gaps: [{ about: name, message, blocking: false }] };
  }
  if (denied.length > 0) {
    const message = `The token cannot read its ${joinLabels(denied)}, so they were not checked.`;
    gaps.push({ about: name, message, blocking: false });
  }
  if (failed.length > 0) {
    const message = `The Machines API sent no usable answer for its ${joinLabels(failed)}. Try again.`;
    gaps.push({ about: name, message, blocking: true });
  }
  return {
    app: { name, machines, volumes, secrets, addresses, certificates: certificates?.found },
    gaps
  };
}
async function certificatesOf(name, machinesApi, note, fail) {
  const found = [];
  let cursor;
  let requested = 0;
  for (let page = 0; page < MAX_PAGES; page++) {
    const query = cursor === void 0 ? "" : `?cursor=${encodeURIComponent(cursor)}`;
    const answer = await machinesApi.get(`${name}/certificates${query}`);
    if (answer.kind !== "found") {
      note(answer, "certificates");
      return void 0;
    }
    const read = readCertificatePage(answer.value);
    if (!read) break;
    for (const { hostname, status } of read.hostnames) {
      if (requested++ === MAX_CERTIFICATES) return { found, isCut: true };
      const detail = await machinesApi.get(`${name}/certificates/${encodeURIComponent(hostname)}`);
      const certificate = detail.kind === "found" ? readCertificate(hostname, status, detail.value) : void 0;
      if (certificate) found.push(certificate);
      else fail();
    }
    cursor = read.next;
    if (cursor === void 0 || cursor === "") return { found, isCut: false };
  }
  fail();
  return void 0;
}
function joinLabels(labels) {
  const distinct2 = [...new Set(labels)];
  return distinct2.length === 1 ? distinct2.join("") : `${distinct2.slice(0, -1).join(", ")} and ${distinct2.at(-1)}`;
}
// src/verify/outside/hosts.ts
// src/verify/outside/host-names.ts
var HTTPS_PORT = 443;
var HTTP_PORT = 80;
function addressOf(text2) {
  const bare = text2.startsWith("[") && text2.endsWith("]") ? text2.slice(1, -1) : text2;
  const family = (0, import_node_net3.isIP)(bare);
  if (family === 0 || bare.includes("%") || family === 4 && bare !== text2) return void 0;
  return family === 4 ? bare : new URL(`https://[${bare}]`).hostname.slice(1, -1);
}
function parseNamed(word) {
  const bare = word.replace(/^https:\/\//i, "");
  const text2 = bare === word ? word : bare.replace(/\/$/, "");
  const address = addressOf(text2);
  if (address !== void 0) return { host: address, port: HTTPS_PORT };
  const match = /^(\[[^\]]*\]|[^:[\]]*)(?::(\d{1,5}))?$/.exec(text2);
  if (!match) return void 0;
  const [, name = "", digits] = match;
  const host = addressOf(name) ?? (0, import_observed.hostNameOf)(name);
  const port = digits === void 0 ? HTTPS_PORT : Number(digits);
  return host === void 0 || port < 1 || port > 65535 ? void 0 : { host, port };
}
var INSIDE = /(?:^|\.)(?:internal|flycast|localhost|local|localdomain|lan|home\.arpa|test|invalid|onion)$|\.flympg\.net$/;
function isPublicName(host) {
  return host.includes(".") && !INSIDE.test(host);
}
// src/verify/outside/hosts.ts
var APP_NAME2 = /^[a-z0-9][a-z0-9-]{0,62}$/;
var FLY_APP = /^([a-z0-9][a-z0-9-]{0,62})\.fly\.dev$/;
var MAX_HOSTS = 50;
var MAX_DECLARED = 10;
function hostsToProbe(project, named) {
  const { hosts, gaps } = named.length > 0 ? namedHosts(project, named) : projectHosts(project);
  const distinct2 = /* @__PURE__ */ new Map();
  for (const probed of hosts) {
    const key = `${probed.host} ${probed.port}`;
    if (!distinct2.has(key)) distinct2.set(key, probed);
  }
  const left = [...distinct2.values()];
  const beyond = [];
  const [next, ...others] = left.slice(MAX_HOSTS);
  if (next) {
    const what = others.length === 0 ? "This host was" : `This host and ${others.length} more were`;
    const message = `${what} not checked: ${MAX_HOSTS} hosts at a time is the limit. Name the hosts to check.`;
    beyond.push(blocking(next.host, message));
  }
  if (left.length === 0 && gaps.every((gap) => !gap.blocking)) {
    beyond.push(
      blocking(
        "project",
        "No fly config names an app and the policy names no domain, so there is no host to check. Name a host."
      )
    );
  }
  return { hosts: left.slice(0, MAX_HOSTS), gaps: [...gaps, ...beyond] };
}
function namedHosts(project, names) {
  const hosts = [];
  const gaps = [];
  for (const name of names) {
    const named = parseNamed(name);
    if (named) hosts.push(probedHost(project, named, "named", appOfHost(project, named.host)));
    else
      gaps.push(
        blocking("command line", "An argument is not a host. Use HOST or HOST:PORT, without a path or a login.")
      );
  }
  return { hosts, gaps };
}
function appOfHost(project, host) {
  const { policy } = project;
  const fly = FLY_APP.exec(host)?.[1];
  if (fly !== void 0 && (policy.apps.has(fly) || (0, import_observed.appsNamed)(project, fly).length > 0)) return fly;
  return [...policy.apps].find(([, { domains }]) => domains.some((domain) => (0, import_observed.hostNameOf)(domain) === host))?.[0];
}
function projectHosts(project) {
  const hosts = [];
  const gaps = [];
  for (const { name, path } of project.apps) {
    const appName = (0, import_observed.known)(name);
    if (appName === void 0) gaps.push(notable(path, "It names no app, so nothing was checked from outside."));
    else if (!APP_NAME2.test(appName))
      gaps.push(blocking(path, "Its app name is not valid on Fly.io, so it was not checked."));
    else hosts.push(probedHost(project, { host: `${appName}.fly.dev`, port: HTTPS_PORT }, "app", appName));
  }
  for (const [appName, { domains }] of project.policy.apps) {
    for (const domain of domains) {
      const host = (0, import_observed.hostNameOf)(domain);
      const about = APP_NAME2.test(appName) ? appName : project.policy.path;
      if (domain.startsWith("*.") && (0, import_observed.hostNameOf)(domain.slice(2)) !== void 0)
        gaps.push(
          notable(about, "The policy has a wildcard domain, which cannot be checked. Add the names that clients use.")
        );
      else if (host === void 0 || !isPublicName(host))
        gaps.push(blocking(about, "One of its domains in the policy is not a public name, so it was not checked."));
      else hosts.push(probedHost(project, { host, port: HTTPS_PORT }, "policy", appName));
    }
  }
  return { hosts, gaps };
}
function probedHost(project, { host, port }, origin, app) {
  const published = publishedBy((0, import_observed.appsNamed)(project, app));
  const declared = published.ports.filter((each) => each !== port && each !== HTTP_PORT).slice(0, MAX_DECLARED);
  return {
    host,
    port,
    origin,
    app: app !== void 0 && APP_NAME2.test(app) ? app : void 0,
    reach: (0, import_observed.reachOfApp)(project, app),
    httpPort: port === HTTPS_PORT ? HTTP_PORT : void 0,
    expectsHttps: !published.isComplete || published.ranges.some((range) => covers(range, port)),
    expectsHttp: !published.isComplete || !published.ranges.some((range) => covers(range, port) && range.isRaw),
    expected: project.policy.hosts.find(({ name }) => name === (0, import_observed.labelOf)({ host, port })),
    declared,
    ports: mayTryPorts(host, port) ? [.../* @__PURE__ */ new Set([...WATCHED_PORTS, ...declared])] : []
  };
}
function mayTryPorts(host, port) {
  return port === HTTPS_PORT && (FLY_APP.test(host) || host === "localhost" || (0, import_node_net2.isIP)(host) !== 0);
}
function publishedBy(configs) {
  const services = configs.flatMap((app) => app.services).filter(({ protocol }) => (0, import_observed.known)(protocol)?.toLowerCase() !== "udp");
  const ports = services.flatMap((service) => service.ports);
  const ranges = ports.flatMap(
    ({ start, end, handlers, handlersKnown }) => isPort(start) && isPort(end) ? [{ start, end, isRaw: handlersKnown && !handlers.includes("http") }] : []
  );
  const starts = [...new Set(ranges.map(({ start }) => start))].sort((a, b) => a - b);
  return { ports: starts, ranges, isComplete: configs.length > 0 && ranges.length === ports.length };
}
function covers({ start, end }, port) {
  return start <= port && port <= end;
}
function isPort(number) {
  return number !== void 0 && Number.isInteger(number) && number >= 1 && number <= 65535;
}
function blocking(about, message) {
  return { about, message, blocking: true };
}
function notable(about, message) {
  return { about, message, blocking: false };
}
var STORES = /* @__PURE__ */ new Set([
  "Postgres",
  "MySQL",
  "MongoDB",
  "Redis",
  "Memcached",
  "SQL Server",
  "CockroachDB",
  "Elasticsearch",
  "CouchDB",
  "etcd"
]);
var TOOLS = /* @__PURE__ */ new Set([
  "The LiteFS API",
  "The Docker API",
  "The Node.js inspector",
  "Consul",
  "RabbitMQ management",
  "The VNC desktop",
  "The remote desktop"
]);
var SPEAKING_FIRST = [21, 22, 25, 2222];
var WATCHED_PORTS = [
  ...SPEAKING_FIRST,
  ...[
    ...import_observed.DATABASES.filter(({ name }) => STORES.has(name)),
    ...import_observed.ADMIN_TOOLS.filter(({ name }) => TOOLS.has(name))
  ].flatMap(({ ports: [first2] }) => first2 ?? [])
];
// src/verify/outside/network/network.ts
// src/verify/outside/network/addresses.ts
var SPECIAL_IPV4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  // Carrier-grade NAT; some clouds have their metadata here.
  "100.64.0.0/10",
  "127.0.0.0/8",
  // Link-local, and with 169.254.169.254 the metadata of most clouds.
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  // 6to4 relays.
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  // Azure's platform address.
  "168.63.129.16/32",
  // Multicast, reserved, broadcast.
  "224.0.0.0/4",
  "240.0.0.0/4"
];
var SPECIAL_IPV6 = [
  // Teredo, ORCHID, benchmarks and other protocol assignments.
  "2001::/23",
  "2001:db8::/32",
  // 6to4 embeds an IPv4 address.
  "2002::/16",
  "3fff::/20"
];
var special = new import_node_net5.BlockList();
for (const subnet of SPECIAL_IPV4) special.addSubnet(...parts(subnet), "ipv4");
for (const subnet of SPECIAL_IPV6) special.addSubnet(...parts(subnet), "ipv6");
var global = new import_node_net5.BlockList();
global.addSubnet("2000::", 3, "ipv6");
function parts(subnet) {
  const [network = "", bits = ""] = subnet.split("/");
  return [network, Number(bits)];
}
function isPublicAddress(address) {
  const family = (0, import_node_net5.isIP)(address);
  if (family === 0 || address.includes("%")) return false;
  if (family === 4) return !special.check(address, "ipv4");
  return global.check(address, "ipv6") && !special.check(address, "ipv6");
}
function guardFor(named) {
  const admitted = new Set(named.flatMap((host) => host === "localhost" ? ["127.0.0.1", "::1"] : [host]));
  return (address) => isPublicAddress(address) || (0, import_node_net5.isIP)(address) !== 0 && admitted.has(address);
}
// src/verify/outside/network/network.ts
function openNetwork({ version, named, trust, lookup, dial, lookupMilliseconds }) {
  const admits = guardFor(named.flatMap((word) => parseNamed(word)?.host ?? []));
  const milliseconds = lookupMilliseconds ?? 5e3;
  const resolveName = lookup ?? ((host) => lookUp(host, milliseconds));
  return {
    trust,
    userAgent: `airworthy-verify/${version} (+${import_redact.PROJECT})`,
    async resolve(host) {
      const answer = await within(milliseconds, resolveName(host)).catch(reasonOf);
      if (typeof answer === "string") return { kind: answer };
      if (answer.length === 0) return { kind: "nowhere" };
      if (!answer.every(({ address }) => admits(address))) return { kind: "refused" };
      const families = [4, 6].flatMap((family) => {
        const first2 = answer.find((each) => each.family === family);
        return first2 ? [{ address: first2.address, family }] : [];
      });
      return { kind: "found", addresses: families };
    },
    connect(address, port) {
      if (admits(address)) return dial ? dial(address, port) : dialTcp(address, port);
      return new import_node_net4.Socket().destroy(new Error("this address is not public"));
    }
  };
}
function dialTcp(host, port) {
  return new import_node_net4.Socket().connect({ host, port, autoSelectFamily: false });
}
function reasonOf(error) {
  return isAbsence(error) ? "nowhere" : "failed";
}
async function within(milliseconds, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(reject, milliseconds, new Error("too late"));
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
// src/verify/outside/expectations.ts
var REQUIREMENTS = {
  http2: {
    shown: "requires HTTP/2",
    checked: "Only its TLS was checked",
    isShown: ({ request: request2 }) => request2 === "other" || request2 === "cut"
  },
  "client-certificate": {
    shown: "requires a client certificate",
    checked: "Only its TLS was checked, as far as it answers without a client certificate",
    isShown: (probe) => probe.request === "certificate-wanted" || probe.wantsCertificate || probe.isRejected
  },
  "proxy-protocol": {
    shown: "requires the PROXY protocol",
    checked: "Its TLS and its answers were not checked",
    isShown: ({ observed: { https }, isRejected }) => !isRejected && (https?.state === "cut" || https?.state === "other")
  }
};
function fitsExpectation(expected, probe) {
  return expected !== void 0 && REQUIREMENTS[expected.expects].isShown(probe);
}
function intendedGap({ expects, reason }, over) {
  const { shown, checked } = REQUIREMENTS[expects];
  return `It ${shown}${over}, as the policy expects (${reason}). ${checked}.`;
}
function needlessExpectation({ expects, name }, over) {
  const what = REQUIREMENTS[expects].shown.replace(/^requires/, "it requires");
  return `The policy expects that ${what}, but it answers HTTP/1.1${over} without. Remove \`${name}\` from \`hosts\` in the policy.`;
}
// src/verify/outside/http/headers.ts
var MAX_COOKIES = 50;
var INSECURE_COOKIE = /^[A-Za-z0-9_.%:+~!$-]{1,64}$/;
function hstsSecondsOf(headers) {
  const header = (headers["strict-transport-security"] ?? "").split(",", 1)[0] ?? "";
  for (const directive of header.slice(0, 1e3).split(";")) {
    const [, digits] = /^\s*max-age\s*=\s*"?(\d{1,15})"?\s*$/i.exec(directive) ?? [];
    if (digits !== void 0) return Number(digits);
  }
  return void 0;
}
function cookiesOf(headers, now) {
  const cookies = /* @__PURE__ */ new Map();
  for (const header of (headers["set-cookie"] ?? []).slice(0, MAX_COOKIES)) {
    const [pair = "", ...attributes] = header.slice(0, 8e3).split(";");
    const name = pair.split("=", 1)[0]?.trim() ?? "";
    const given = attributes.map((attribute) => attribute.trim().toLowerCase());
    if (!INSECURE_COOKIE.test(name) || isTakenBack(given, now)) continue;
    cookies.set(name, (cookies.get(name) ?? true) && given.includes("secure"));
  }
  return [...cookies].map(([name, secure2]) => ({ name, secure: secure2 }));
}
function isTakenBack(attributes, now) {
  return attributes.some((attribute) => {
    if (attribute.startsWith("max-age=")) return !(Number(attribute.slice("max-age=".length)) > 0);
    return attribute.startsWith("expires=") && new Date(attribute.slice("expires=".length)) < now;
  });
}
// src/verify/outside/http/redirects.ts
var MAX_HOPS = 5;
var MAX_URL_LENGTH = 2e3;
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
async function follow(site, start, first2, ask3) {
  const answers = [{ place: start, answer: first2 }];
  const asked = /* @__PURE__ */ new Set([keyOf(start)]);
  let { place, answer } = { place: start, answer: first2 };
  const end = (redirect) => ({ answers, redirect });
  while (REDIRECTS.has(answer.status)) {
    const next = nextOf(site, place, answer.headers.location);
    if ("end" in next) return end(next);
    if (asked.has(keyOf(next))) return end(isPerhapsLoop(answers) ? arrival(next) : LOOP);
    if (answers.length > MAX_HOPS) return end(TOO_MANY);
    const following = await ask3(next);
    if (!following) return end(next.secure || start.secure ? arrival(next) : UNSEEN);
    answers.push({ place: next, answer: following });
    asked.add(keyOf(next));
    place = next;
    answer = following;
  }
  return end(answers.length === 1 ? void 0 : arrival(place));
}
var LOOP = { end: "loop", host: void 0, secure: false };
var TOO_MANY = { end: "too-many", host: void 0, secure: false };
var UNSEEN = { end: "unseen", host: void 0, secure: false };
var BROKEN = { end: "broken", host: void 0, secure: false };
function arrival({ secure: secure2 }) {
  return { end: secure2 ? "https" : "plain", host: void 0, secure: secure2 };
}
function keyOf({ secure: secure2, path }) {
  return `${secure2} ${path}`;
}
function isPerhapsLoop(answers) {
  return answers.some(({ answer }) => answer.headers["set-cookie"] !== void 0);
}
function nextOf(site, from, location) {
  const base = `${from.secure ? "https" : "http"}://${site.host.includes(":") ? `[${site.host}]` : site.host}${portPart(site, from)}${from.path}`;
  if (location === void 0 || location.length > MAX_URL_LENGTH || !URL.canParse(location, base)) return BROKEN;
  const url = new URL(location, base);
  if (url.protocol !== "https:" && url.protocol !== "http:") return BROKEN;
  const secure2 = url.protocol === "https:";
  const host = addressOf(url.hostname) ?? (0, import_observed.hostNameOf)(url.hostname);
  if (host === void 0) return BROKEN;
  if (host !== site.host) return { end: "other-host", host, secure: secure2 };
  const port = url.port === "" ? secure2 ? HTTPS_PORT : HTTP_PORT : Number(url.port);
  if (port !== (secure2 ? site.httpsPort : site.httpPort)) return arrival({ secure: secure2 });
  const path = url.pathname + url.search;
  return path.length > MAX_URL_LENGTH ? BROKEN : { secure: secure2, path };
}
function portPart({ httpsPort, httpPort }, { secure: secure2 }) {
  const port = secure2 ? httpsPort : httpPort;
  return port === void 0 || port === (secure2 ? HTTPS_PORT : HTTP_PORT) ? "" : `:${port}`;
}
// src/verify/outside/http/responses.ts
function isUnavailable(status) {
  return status === 429 || status >= 502 && status <= 504 || status >= 520 && status <= 530;
}
function wantsCertificate({ status, body = "" }) {
  return status >= 400 && status < 500 && /No required SSL certificate was sent|SSL certificate error/i.test(body);
}
async function responseOf({ probed, now }, start, first2, ask3) {
  const site = { host: probed.host, httpsPort: probed.port, httpPort: probed.httpPort };
  const alone = { answers: [{ place: start, answer: first2 }], redirect: void 0 };
  const { answers, redirect } = probed.reach === "private" ? alone : await follow(site, start, first2, ask3);
  const cookies = /* @__PURE__ */ new Map();
  for (const { answer } of answers) {
    for (const { name, secure: secure2 } of cookiesOf(answer.headers, now))
      cookies.set(name, (cookies.get(name) ?? true) && secure2);
  }
  const hsts = answers.flatMap(({ place, answer }) => place.secure ? hstsSecondsOf(answer.headers) ?? [] : []);
  const response = {
    status: first2.status,
    hstsSeconds: hsts[0],
    cookies: [...cookies].map(([name, secure2]) => ({ name, secure: secure2 })),
    redirect
  };
  return { response, page: answers.at(-1) ?? { place: start, answer: first2 } };
}
// src/verify/outside/address-gaps.ts
var INTENDED = "If that is intended, list the host under `hosts` in the policy.";
function addressGaps({ probed, addresses }, probe, hasIpv6) {
  const { observed, isUnrouted } = probe;
  const labelled = (messages) => messages.map((each) => ({ about: (0, import_observed.labelOf)(probed), ...each }));
  if (isUnrouted) {
    if (observed.family === 6 && !hasIpv6 && addresses.some((other) => !other.isUnrouted)) return [];
    return labelled([
      blocking2(`This machine has no route to its IPv${observed.family} address, so that was not checked.`)
    ]);
  }
  const over = addresses.length > 1 ? ` over IPv${observed.family}` : "";
  if (probed.reach === "private") return labelled(privateGaps(probe, probed.port, over));
  const { expected } = probed;
  if (expected && fitsExpectation(expected, probe)) {
    const others = expected.expects === "proxy-protocol" ? [] : plaintextGaps(probe, over);
    return labelled([notable2(intendedGap(expected, over)), ...others]);
  }
  const isNeedless = expected !== void 0 && probe.request === "answer";
  const isMissed = probed.expectsHttps || !answersElsewhere(probe);
  return labelled([
    ...isNeedless ? [notable2(needlessExpectation(expected, over))] : [],
    ...isMissed ? entryGaps(probe, probed.port, over) : [],
    ...pageGaps(probe, probed.expectsHttp, over),
    ...plaintextGaps(probe, over)
  ]);
}
function privateGaps({ request: request2 }, port, over) {
  if (request2 !== "silent") return [];
  return [
    blocking2(
      `It accepted a request on port ${port}${over} and timed out, so whether it answers is unknown. Try again.`
    )
  ];
}
function entryGaps({ observed: { https, http }, isRejected }, port, over) {
  if (!https || https.state === "answered") return [];
  if (https.state !== "silent" && http?.state === "answered") return [];
  const again = "Check that it runs, and try again.";
  switch (https.state) {
    case "refused":
      return [blocking2(`It refuses connections on port ${port}${over}. ${again}`)];
    case "cut":
      if (isRejected)
        return [
          blocking2(
            `It rejects the TLS handshake on port ${port}${over}. It may have no certificate for this name, or require a client certificate. ${INTENDED}`
          )
        ];
      return [
        blocking2(
          `It closes connections on port ${port}${over} before the TLS handshake ends. It may be down, or require the PROXY protocol. ${again} ${INTENDED}`
        )
      ];
    case "silent":
      return [blocking2(`It does not answer on port ${port}${over}. ${again}`)];
    case "other":
      return [
        blocking2(
          `Its answer on port ${port}${over} is not TLS, so nothing it serves was checked. Enable TLS there, or name a port that has it.`
        )
      ];
  }
}
function pageGaps(probe, expectsHttp, over) {
  const { observed, request: request2, missingAnswers, isFailing } = probe;
  const { https } = observed;
  const status = https?.response?.status;
  if (status !== void 0 && isUnavailable(status))
    return [
      blocking2(
        `It answers with status ${status}${over}, so nothing the app serves was checked. Check that it runs, and try again.`
      )
    ];
  if (request2 === "cut")
    return [
      blocking2(
        `It closed the connection without a complete answer over HTTPS${over}, so nothing it serves was checked. It may be down, or require HTTP/2. Try again. ${INTENDED}`
      )
    ];
  if (request2 === "silent")
    return [
      blocking2(`It sent no complete answer over HTTPS${over} in time, so nothing it serves was checked. Try again.`)
    ];
  if (request2 === "certificate-wanted" || probe.wantsCertificate)
    return [blocking2(`It requires a client certificate${over}, so nothing it serves was checked. ${INTENDED}`)];
  if (request2 === "other" && !expectsHttp)
    return [notable2(`It does not use HTTP/1.1 over TLS${over}, as its config declares. Only its TLS was checked.`)];
  if (request2 === "other")
    return [
      blocking2(
        `It sent no valid HTTP/1.1 answer over TLS${over}, so nothing it serves was checked. It may require HTTP/2 or use another protocol, or its answer is malformed. ${INTENDED}`
      )
    ];
  if (isFailing)
    return [
      blocking2(
        `It answers every path with a server error (status ${status})${over}. Check that it runs, and try again.`
      )
    ];
  if (missingAnswers === 0) return [];
  return [
    blocking2(
      `It gave no usable answer${over} to ${missingAnswers} requests for files and scripts, so whether those leak secrets is unknown. Try again.`
    )
  ];
}
function plaintextGaps({ observed: { https, http } }, over) {
  if (http?.response?.redirect?.end === "unseen")
    return [
      blocking2(
        `Port ${http.port} redirects${over} to a page over plain HTTP that does not answer, so whether it reaches HTTPS is unknown. Try again.`
      )
    ];
  if (http?.state === "other")
    return [
      blocking2(
        `It sent no valid HTTP answer on port ${http.port}${over}, so whether it redirects to HTTPS is unknown.`
      )
    ];
  if (http?.state !== "silent" || https?.state !== "answered") return [];
  return [
    blocking2(`It does not answer on port ${http.port}${over}, so whether it redirects to HTTPS is unknown. Try again.`)
  ];
}
function answersElsewhere({ observed: { http, ports } }) {
  return http?.state === "answered" || ports.some(({ state }) => state === "spoke" || state === "held");
}
function blocking2(message) {
  return { message, blocking: true };
}
function notable2(message) {
  return { message, blocking: false };
}
// src/verify/outside/gaps.ts
function gapsOf(probes, limits) {
  const reached = probes.flatMap(({ addresses }) => addresses.filter(({ isUnrouted }) => !isUnrouted));
  const hasIpv6 = reached.some(({ observed }) => observed.family === 6);
  const gaps = probes.flatMap(
    (probe) => probe.resolution === "found" ? hostGaps(probe, hasIpv6, limits) : nameGaps(probe, limits)
  );
  const withoutIpv6 = hasIpv6 ? [] : probes.filter(isReachedOverIpv4Alone);
  const [first2, ...others] = withoutIpv6;
  if (!first2) return gaps;
  const more = others.length === 0 ? "" : ` or for ${(0, import_redact.count)(others.length, "more host")}`;
  return [...gaps, notable3((0, import_observed.labelOf)(first2.probed), `This machine has no IPv6, so IPv6 was not checked here${more}.`)];
}
function nameGaps({ probed, resolution }, limits) {
  const host = (0, import_observed.labelOf)(probed);
  const { reach, origin } = probed;
  switch (resolution) {
    case "refused":
      return [
        blocking3(
          host,
          "It resolves to an address that is not public, so it was not contacted. Correct its DNS records. To check a private address, name the address itself."
        )
      ];
    case "nowhere":
      if (reach === "private") return [];
      return [
        blocking3(
          host,
          origin === "app" ? "It does not resolve: the app is not deployed, or has no public address. If that is intended, set `private: true` for the app in the policy." : "It does not resolve. Correct the name or its DNS records."
        )
      ];
    case "failed":
      return [blocking3(host, "Its name could not be looked up: the name server did not answer. Try again.")];
    case "crashed":
      return [blocking3(host, "It was not checked because of an error in Airworthy. Please report it.")];
    default:
      return [
        blocking3(
          host,
          `It was not checked: the time limit for all hosts is ${seconds(limits.total)}. Name fewer hosts at a time.`
        )
      ];
  }
}
function hostGaps(probe, hasIpv6, limits) {
  const { probed, addresses } = probe;
  const gaps = addresses.flatMap((address) => addressGaps(probe, address, hasIpv6));
  if (probe.isLate)
    gaps.push(
      blocking3(
        (0, import_observed.labelOf)(probed),
        `It answers slowly, so not everything was checked within ${seconds(limits.host)}. Try again.`
      )
    );
  return distinct(gaps);
}
function isReachedOverIpv4Alone({ addresses }) {
  const unrouted = addresses.filter(({ isUnrouted }) => isUnrouted);
  return unrouted.some(({ observed }) => observed.family === 6) && unrouted.length < addresses.length;
}
function distinct(gaps) {
  return gaps.filter((gap, index) => gaps.findIndex(({ message }) => message === gap.message) === index);
}
function seconds(milliseconds) {
  return `${Math.round(milliseconds / 1e3)} seconds`;
}
function blocking3(about, message) {
  return { about, message, blocking: true };
}
function notable3(about, message) {
  return { about, message, blocking: false };
}
// src/verify/outside/limits.ts
var LIMITS = {
  connect: 5e3,
  handshake: 5e3,
  request: 8e3,
  firstRequest: 15e3,
  firstByte: 2e3,
  host: 45e3,
  total: 24e4,
  concurrentHosts: 10,
  concurrentPorts: 4
};
function deadlineIn(milliseconds, outer) {
  const end = performance.now() + milliseconds;
  const left = (most) => {
    const own = Math.max(0, Math.min(most, end - performance.now()));
    return outer ? outer.left(own) : own;
  };
  return { left, isOver: () => left(5) < 5 };
}
// src/verify/outside/map-with-limit.ts
async function mapWithLimit(limit, items, work) {
  const results = [];
  const pending = [...items.entries()];
  const worker = async () => {
    for (let next = pending.shift(); next !== void 0; next = pending.shift()) {
      const [index, item] = next;
      results[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}
// src/verify/outside/debug-pages.ts
var FRAMEWORKS = [
  [/<code>DEBUG = True<\/code>\s{1,40}in\s{1,40}your\s{1,40}Django\s{1,40}settings\s{1,40}file/],
  [/\/\/ Werkzeug Debugger<\/title>/, /\bEVALEX\s?=/],
  [/<title>Action Controller: Exception caught<\/title>/],
  [/\bwindow\.data\s?=\s?\{/, /"notifier":"(?:Flare|Laravel) Client"/],
  [/<title>Whoops! There was an error\.<\/title>/, /class="Whoops container/],
  [/<h1 class="logo">/, /Symfony Exception<\/h1>/],
  [/\.exception-info\b/, /\.frame-mfa\b/, /\.conn-details\b/]
];
var TOOLS2 = /* @__PURE__ */ new Map([
  ["/debug/pprof/", [/<title>\/debug\/pprof\/<\/title>/, /Types of profiles available:/]],
  ["/actuator/env", [/^\s*\{/, /"propertySources"\s*:\s*\[/]],
  ["/server-status", [/<h1>Apache Server Status for /, /Server uptime:/]],
  ["/phpinfo.php", [/<title>(?:PHP [\d.]{1,20}\S{0,20} - )?phpinfo\(\)<\/title>/, /<td class="e">System ?<\/td>/]],
  [
    "/_profiler/phpinfo",
    [/<title>(?:PHP [\d.]{1,20}\S{0,20} - )?phpinfo\(\)<\/title>/, /<td class="e">System ?<\/td>/]
  ]
]);
var DEBUG_PATHS = [...TOOLS2.keys()];
function isFrameworkDebugPage(status, body) {
  return status >= 400 && FRAMEWORKS.some((signs) => signs.every((sign) => sign.test(body)));
}
function isToolPage(path, body) {
  return TOOLS2.get(path)?.every((sign) => sign.test(body)) ?? false;
}
// src/verify/outside/env-file.ts
var ASSIGNMENT = /^\s*(?:export\s+)?([A-Za-z_]\w{0,100})\s*=(.*)/s;
var JOKE = /\b(?:nice ?try|nothing (?:here|to)|nope|lol|haha|gotcha|hunter2|never ?gonna|rick ?roll|honey ?pot|not (?:an?|the|real)|fake|joke|troll|go ?away|correct horse)\b/;
function isEnvFile(body) {
  const lines = body.split("\n").filter((line) => line.trim() !== "" && !line.trimStart().startsWith("#"));
  const assignments = lines.flatMap((line) => {
    const [, name, value] = ASSIGNMENT.exec(line) ?? [];
    return name === void 0 || value === void 0 ? [] : [{ name, value: unquote(value.trim()) }];
  });
  const others = lines.length - assignments.length;
  if (others > 0 && !/-----BEGIN [A-Z ]{3,40}-----/.test(body) && others / lines.length > 0.2) return false;
  return hasKeyBlock(lines.join("\n")) || assignments.some(({ name, value }) => isCredential(name, value));
}
function hasKeyBlock(text2) {
  return (0, import_observed.classifyCredential)("", text2, { shapesOnly: true })?.evidence === "key block";
}
function isCredential(name, value) {
  const credential = (0, import_observed.classifyCredential)(name, value, { reader: "runtime" });
  if (credential === void 0 || credential.confidence === "low") return false;
  if (credential.evidence === "key block" || credential.evidence === "provider format") return true;
  return (credential.confidence === "high" || !isSentence(value)) && !JOKE.test((0, import_observed.namePartsOf)(value).join(" "));
}
function isSentence(value) {
  return /\s/.test(value) && /^[A-Z][a-z']*\s|[.!?]$/.test(value);
}
function unquote(value) {
  const [, , quoted] = /^(["'])(.*?)\1/.exec(value) ?? [];
  if (quoted !== void 0) return quoted;
  const comment = value.search(/\s#/);
  return comment === -1 ? value : value.slice(0, comment).trimEnd();
}
// src/verify/outside/leaks.ts
var FILES = /* @__PURE__ */ new Map([
  ["/.env", { kind: "env-file", is: isEnvFile }],
  ["/.git/config", { kind: "git-folder", is: isGitConfig }],
  ["/fly.toml", { kind: "fly-config", is: isFlyConfig }],
  ["/Dockerfile", { kind: "dockerfile", is: isDockerfile }],
  ["/metrics", { kind: "metrics", is: isMetrics }]
]);
var LEAK_PATHS = [...FILES.keys(), ...DEBUG_PATHS];
function leaksOf(served) {
  const debugPage = served.find(({ status, body }) => isFrameworkDebugPage(status, body));
  return served.flatMap((each) => {
    const { path, status, body } = each;
    if (isFrameworkDebugPage(status, body)) return each === debugPage ? [{ path, kind: "debug-page" }] : [];
    if (status < 200 || status > 299) return [];
    if (isSaidElsewhere(each, served)) return [];
    if (isToolPage(path, body)) return [{ path, kind: "debug-page" }];
    const file = FILES.get(path);
    return file && !isMarkup(body) && file.is(body.replaceAll("\r\n", "\n")) ? [{ path, kind: file.kind }] : [];
  });
}
function unrecognisedOf(served, leaks) {
  return served.flatMap((each) => {
    const { path, status, body } = each;
    const isSecret = FILES.get(path)?.kind === "env-file" || FILES.get(path)?.kind === "git-folder";
    if (!isSecret || leaks.some((leak) => leak.path === path)) return [];
    const isServed = status >= 200 && status <= 299 && body.trim() !== "" && !isMarkup(body);
    return isServed && !isSaidElsewhere(each, served) ? [path] : [];
  });
}
function isSaidElsewhere({ path, body }, served) {
  return served.some((other) => other.path !== path && other.status < 300 && other.body === body);
}
function isMarkup(body) {
  return /^[\s\uFEFF]{0,100}</.test(body) || /<(?:html|body|!doctype)\b/i.test(body);
}
function linesOf(body, comments) {
  const lines = body.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "" && !comments.includes(line.charAt(0)));
}
function isGitConfig(body) {
  const lines = linesOf(body, "#;");
  const areOfConfig = lines.every((line) => /^(?:\[[^\]]{1,300}\]$|[A-Za-z][\w-]{0,60}(?: ?=|$))/.test(line));
  return areOfConfig && lines.includes("[core]") && lines.some((line) => /^repositoryformatversion ?= ?\d$/.test(line));
}
var FLY_SECTION = /^(?:\[\[(?:services|mounts|vm|statics)\]\]|\[(?:http_service|build|env|mounts|processes|deploy)\]|primary_region ?= ?["'])/;
function isFlyConfig(body) {
  const lines = linesOf(body, "#");
  return lines.some((line) => /^app ?= ?["'][\w-]{1,100}["']/.test(line)) && lines.some((line) => FLY_SECTION.test(line));
}
var FROM = /^FROM\s{1,20}(?:--platform=\S{1,100}\s{1,20})?[\w./:@${}-]{1,300}(?:\s{1,20}AS\s{1,20}[\w.-]{1,100})?$/i;
var INSTRUCTION = /^(?:RUN|COPY|ADD|CMD|ENTRYPOINT|WORKDIR|ENV|EXPOSE|USER|LABEL|VOLUME)\s/;
function isDockerfile(body) {
  const lines = linesOf(body, "#");
  const first2 = lines.find((line) => !/^ARG\s/i.test(line)) ?? "";
  return FROM.test(first2) && lines.filter((line) => INSTRUCTION.test(line)).length >= 2;
}
var TYPE = /^# TYPE ([a-zA-Z_:][\w:]{0,200}) (?:counter|gauge|histogram|summary|untyped|unknown|info)$/;
var SAMPLE = /^([a-zA-Z_:][\w:]{0,210})(?:\{[^}]{0,2000}\})? [-+\d.eEINaNf]{1,40}(?: |$)/;
function isMetrics(body) {
  const lines = linesOf(body, "");
  const types = lines.flatMap((line) => TYPE.exec(line)?.[1] ?? []);
  const samples = new Set(lines.flatMap((line) => SAMPLE.exec(line)?.[1] ?? []));
  const isSampled = (type) => ["", "_total", "_sum", "_count", "_bucket", "_info"].some((suffix) => samples.has(type + suffix));
  return types.length >= 2 && types.some(isSampled);
}
// src/verify/outside/http/scripts.ts
var MAX_SCRIPTS = 20;
var MAX_SCRIPT_BYTES = 1e7;
var MAX_PATH_LENGTH = 500;
var TAG = /<(?:script|link)\s([^>]{1,4000})>/gi;
var ADDRESS = /(?:^|\s)(?:src|href)\s{0,5}=\s{0,5}(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^\s"']{1,2000}))/i;
var ANNOUNCED = /(?:^|\s)rel\s{0,5}=\s{0,5}["']?modulepreload\b|(?:^|\s)as\s{0,5}=\s{0,5}["']?script\b/i;
function scriptPathsOf({ host, port, path, body }) {
  const base = `https://${host.includes(":") ? `[${host}]` : host}${port === HTTPS_PORT ? "" : `:${port}`}${path}`;
  const paths = /* @__PURE__ */ new Set();
  for (const [tag, attributes = ""] of body.matchAll(TAG)) {
    if (/^<link/i.test(tag) && !ANNOUNCED.test(attributes)) continue;
    const [, ...quoted] = ADDRESS.exec(attributes) ?? [];
    const text2 = quoted.find((each) => each !== void 0)?.replaceAll("&amp;", "&");
    if (text2 === void 0 || !URL.canParse(text2, base)) continue;
    const url = new URL(text2, base);
    const isSame = (addressOf(url.hostname) ?? (0, import_observed.hostNameOf)(url.hostname)) === host;
    if (url.protocol !== "https:" || !isSame || Number(url.port || HTTPS_PORT) !== port) continue;
    const own = url.pathname + url.search;
    if (own.length <= MAX_PATH_LENGTH) paths.add(own);
    if (paths.size === MAX_SCRIPTS) break;
  }
  return [...paths];
}
var [SHORTEST_KEY, LONGEST_KEY] = [14, 4096];
function secretsInScript(path, text2) {
  const labels = /* @__PURE__ */ new Set();
  for (const part of [text2, ...text2.split(/["'`]/)]) {
    if (part !== text2 && (part.length < SHORTEST_KEY || part.length > LONGEST_KEY)) continue;
    const credential = (0, import_observed.classifyCredential)("", part, { shapesOnly: true });
    if (credential?.confidence === "high" && (part !== text2 || credential.evidence === "key block"))
      labels.add(credential.label);
  }
  const [shown = "/"] = path.split("?", 1);
  return [...labels].slice(0, 1).map((label) => ({ path: shown, kind: "script-secret", label }));
}
// src/verify/outside/http/probe-files.ts
async function probeFiles(first2, ask3, isOver) {
  const served = servedBy("/", first2);
  const statuses = [first2.status];
  let [telling, cut, missingAnswers, asked] = [0, 0, 0, 0];
  for (const path of LEAK_PATHS) {
    if (isOver()) break;
    asked++;
    const answer = await ask3(path);
    const one = answer.kind === "answer" ? servedBy(path, answer) : [];
    served.push(...one);
    if (answer.kind === "answer") statuses.push(answer.status);
    if (one.some(({ status }) => !isUnavailable(status))) telling++;
    else if (answer.kind === "cut") cut++;
    else if (!isOver()) missingAnswers++;
  }
  const leaks = leaksOf(served);
  return {
    leaks,
    // A host that closes the connection for one path and answers another refuses that path.
    files: { asked, answered: telling > 0 ? telling + cut : 0, unrecognised: unrecognisedOf(served, leaks) },
    // One that closes all connections may block this machine.
    missingAnswers: missingAnswers + (telling > 0 ? 0 : cut),
    isFailing: statuses.length > LEAK_PATHS.length && statuses.every((status) => status >= 500)
  };
}
async function probeScripts(page, ask3, isOver) {
  const leaks = [...secretsInScript("/", page.body)];
  let [left, asked, answered] = [MAX_SCRIPT_BYTES, 0, 0];
  for (const path of scriptPathsOf(page)) {
    if (isOver() || left <= 0) break;
    asked++;
    const answer = await ask3(path, left);
    if (answer.kind !== "answer" || answer.body === void 0 || isUnavailable(answer.status)) continue;
    answered++;
    left -= answer.body.length;
    if (answer.status >= 200 && answer.status <= 299) leaks.push(...secretsInScript(path, answer.body));
  }
  return { leaks, files: { asked, answered, unrecognised: [] }, missingAnswers: asked - answered, isFailing: false };
}
function servedBy(path, { status, body }) {
  return body === void 0 ? [] : [{ path, status, body }];
}
// src/verify/outside/tls/versions.ts
async function probeVersions(known2, ask3) {
  const versions = {};
  let best;
  let certificate;
  for (const version of import_observed.TLS_VERSIONS) {
    const outcome = version === known2 ? void 0 : await ask3(version);
    if (outcome?.kind === "secured") {
      outcome.socket.destroy();
      certificate = outcome.certificate;
    }
    if (version === known2 || outcome?.kind === "secured") {
      versions[version] = "offered";
      best = version;
    } else if (outcome?.kind === "rejected" || outcome?.kind === "cut" && isOld(version)) {
      versions[version] = "refused";
    }
  }
  return { versions, best, certificate };
}
function isOld(version) {
  return version === "TLSv1" || version === "TLSv1.1";
}
// src/verify/outside/network/connection.ts
var FAILURES = {
  ECONNREFUSED: "refused",
  ETIMEDOUT: "silent",
  ENETUNREACH: "unrouted",
  EHOSTUNREACH: "unrouted",
  EADDRNOTAVAIL: "unrouted",
  EAFNOSUPPORT: "unrouted"
};
function openConnection(network, { address }, port, milliseconds) {
  return new Promise((resolve) => {
    const socket = network.connect(address, port);
    const fail = (reason) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(reason);
    };
    const timer = setTimeout(fail, milliseconds, "silent");
    socket.on("error", (error) => fail(FAILURES[error.code ?? ""] ?? "cut"));
    socket.once("close", () => fail("cut"));
    socket.once("connect", () => {
      clearTimeout(timer);
      resolve(socket);
    });
  });
}
// src/verify/outside/tls/handshake.ts
// src/verify/outside/tls/certificate.ts
var MAX_NAMES = 50;
var LITERAL_NAME = /^[\p{L}\p{M}\p{N} .,'&()/-]{1,80}$/u;
function inspectCertificate({ certificate, x509, code }, host, now) {
  const from = new Date(certificate.valid_from);
  const to = new Date(certificate.valid_to);
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime())) return void 0;
  const faults = [];
  if (to < now) faults.push("expired");
  if (from > now) faults.push("not-yet-valid");
  if (!certificate.subjectaltname) faults.push("no-names");
  else if (!isFor(certificate, host)) faults.push("wrong-name");
  const isDated = faults.includes("expired") || faults.includes("not-yet-valid");
  const weak = x509 ? weaknesses(x509) : [];
  const fault = code === "UNSPECIFIED" && weak.length > 0 ? void 0 : chainFault(certificate, code, isDated);
  if (fault !== void 0) faults.push(fault);
  faults.push(...weak);
  return {
    names: namesOf(certificate),
    issuer: issuerOf(certificate),
    validFrom: from.toISOString(),
    validTo: to.toISOString(),
    faults
  };
}
function chainFault(certificate, code, isDated) {
  if (code === void 0 || code === "ERR_TLS_CERT_ALTNAME_INVALID") return void 0;
  if (isByItself(certificate)) return "self-signed";
  if (code === "CERT_HAS_EXPIRED" || code === "CERT_NOT_YET_VALID") return isDated ? void 0 : "expired-intermediate";
  return CHAIN_FAULTS.get(code) ?? "untrusted";
}
var CHAIN_FAULTS = /* @__PURE__ */ new Map([
  ["INVALID_PURPOSE", "wrong-purpose"],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "incomplete-chain"]
]);
function weaknesses(x509) {
  const { asymmetricKeyType, asymmetricKeyDetails } = x509.publicKey;
  const isShort = asymmetricKeyType === "rsa" && (asymmetricKeyDetails?.modulusLength ?? MIN_RSA_BITS) < MIN_RSA_BITS;
  const algorithm = signatureAlgorithmOf(x509.raw);
  return [
    ...algorithm !== void 0 && WEAK_SIGNATURES.has(algorithm) ? ["weak-signature"] : [],
    ...isShort ? ["weak-key"] : []
  ];
}
var MIN_RSA_BITS = 2048;
var WEAK_SIGNATURES = /* @__PURE__ */ new Set([
  "2a864886f70d010104",
  "2a864886f70d010105",
  "2a8648ce3d0401",
  "2a8648ce380403"
]);
function signatureAlgorithmOf(der) {
  const certificate = contentAt(der, 0);
  const signed = certificate && contentAt(der, certificate.start);
  const algorithm = signed && contentAt(der, signed.end);
  const identifier = algorithm && contentAt(der, algorithm.start);
  return identifier && der.subarray(identifier.start, identifier.end).toString("hex");
}
function contentAt(der, offset) {
  const first2 = der[offset + 1];
  if (first2 === void 0) return void 0;
  const sizeBytes = first2 < 128 ? 0 : first2 & 127;
  const start = offset + 2 + sizeBytes;
  if (sizeBytes > 4 || start > der.length) return void 0;
  const length = sizeBytes === 0 ? first2 : der.readUIntBE(offset + 2, sizeBytes);
  return { start, end: start + length };
}
function isFor(certificate, host) {
  try {
    return (0, import_node_tls2.checkServerIdentity)(host, certificate) === void 0;
  } catch {
    return false;
  }
}
function isByItself({ issuer, subject }) {
  return JSON.stringify(issuer) === JSON.stringify(subject);
}
function namesOf({ subject, subjectaltname }) {
  const alternatives = (subjectaltname ?? "").split(", ").flatMap((entry) => {
    const [, text2 = ""] = /^(?:DNS|IP Address):(.{1,255})$/.exec(entry) ?? [];
    return nameOf(text2) ?? [];
  });
  const names = alternatives.length > 0 ? alternatives : [nameOf(first(subject?.CN) ?? "") ?? []].flat();
  return [...new Set(names)].slice(0, MAX_NAMES);
}
function nameOf(text2) {
  if ((0, import_node_net7.isIP)(text2) !== 0) return text2.toLowerCase();
  const [, star = "", rest = ""] = /^(\*\.)?(.*)$/.exec(text2) ?? [];
  const host = (0, import_observed.hostNameOf)(rest);
  return host === void 0 ? void 0 : star + host;
}
function issuerOf({ issuer }) {
  const name = first(issuer?.O) ?? first(issuer?.CN);
  return name !== void 0 && LITERAL_NAME.test(name) ? name : void 0;
}
function first(part) {
  return typeof part === "string" ? part : part?.[0];
}
// src/verify/outside/tls/handshake.ts
function shakeHands(connection, handshake) {
  const { host, trust, now, milliseconds, only } = handshake;
  const options = {
    socket: connection,
    // Nothing secret is sent, and an invalid certificate is what this must report.
    rejectUnauthorized: false,
    ...(0, import_node_net6.isIP)(host) === 0 ? { servername: host } : { host },
    ...trust === void 0 ? {} : { ca: trust },
    ...only === void 0 ? {} : { minVersion: only, maxVersion: only, ciphers: "DEFAULT@SECLEVEL=0" }
  };
  return new Promise((resolve) => {
    let socket;
    try {
      socket = (0, import_node_tls.connect)(options);
    } catch {
      connection.destroy();
      resolve({ kind: "local" });
      return;
    }
    const fail = (kind) => {
      clearTimeout(timer);
      socket.destroy();
      connection.destroy();
      resolve({ kind });
    };
    const timer = setTimeout(fail, milliseconds, "silent");
    socket.on("error", (error) => fail(meaningOf(error.code ?? "")));
    socket.once("close", () => fail("cut"));
    socket.once("secureConnect", () => {
      clearTimeout(timer);
      const presented = {
        certificate: socket.getPeerCertificate(),
        x509: socket.getPeerX509Certificate(),
        code: codeOf(socket)
      };
      const certificate = inspectCertificate(presented, host, now);
      resolve({ kind: "secured", socket, version: socket.getProtocol(), certificate });
    });
  });
}
function codeOf(socket) {
  const error = socket.authorizationError;
  if (socket.authorized || !error) return void 0;
  return typeof error === "string" ? error : error.code ?? "unknown";
}
function meaningOf(code) {
  if (/_ALERT_|UNRECOGNIZED_NAME|UNSUPPORTED_PROTOCOL/.test(code)) return "rejected";
  if (/UNEXPECTED_EOF/.test(code)) return "cut";
  if (/WRONG_VERSION_NUMBER|PACKET_LENGTH|HTTP_REQUEST|HTTPS_PROXY|UNEXPECTED_MESSAGE|BAD_RECORD|RECORD_LAYER/.test(code))
    return "other";
  return code.startsWith("ERR_SSL_") ? "local" : "cut";
}
// src/verify/outside/http/exchange.ts
// src/verify/outside/http/content-coding.ts
var MAX_DECODED_BYTES = 1024 * 1024;
var unzip = (body) => (0, import_node_zlib.unzipSync)(body, { maxOutputLength: MAX_DECODED_BYTES, finishFlush: import_node_zlib.constants.Z_SYNC_FLUSH });
var unbrotli = (body) => (0, import_node_zlib.brotliDecompressSync)(body, { maxOutputLength: MAX_DECODED_BYTES, finishFlush: import_node_zlib.constants.BROTLI_OPERATION_FLUSH });
var BY_CODING = /* @__PURE__ */ new Map([
  ["gzip", unzip],
  ["deflate", unzip],
  ["br", unbrotli]
]);
function textOfBody(body, contentEncoding) {
  const coding = contentEncoding?.trim().toLowerCase().replace(/^x-/, "") ?? "";
  if (coding === "" || coding === "identity" || body.length === 0) return body.toString("utf8");
  try {
    return BY_CODING.get(coding)?.(body).toString("utf8");
  } catch {
    return void 0;
  }
}
// src/verify/outside/http/exchange.ts
var MAX_HEADER_BYTES = 131072;
var MAX_BODY_BYTES = 65536;
var MAX_INTERIM = 5;
function exchange(connection, get) {
  if (connection.destroyed) return Promise.resolve({ kind: "cut" });
  return new Promise((resolve) => {
    let soFar;
    const finish = (otherwise) => {
      clearTimeout(timer);
      connection.destroy();
      resolve(soFar?.() ?? otherwise);
    };
    const timer = setTimeout(() => finish({ kind: "silent" }), get.milliseconds);
    connection.once("close", () => finish({ kind: "cut" }));
    try {
      const asked = (0, import_node_http2.request)({
        // Without an agent: no proxy, no pool, no other host.
        createConnection: () => connection,
        method: "GET",
        path: get.path,
        setHost: false,
        maxHeaderSize: MAX_HEADER_BYTES,
        insecureHTTPParser: false,
        headers: { Host: hostHeader(get), "User-Agent": get.userAgent, Accept: "*/*", Connection: "close" }
      });
      let interim = 0;
      asked.on("information", () => {
        if (++interim > MAX_INTERIM) finish({ kind: "other" });
      });
      asked.on("upgrade", () => finish({ kind: "other" }));
      asked.on("error", (error) => {
        finish({ kind: meaningOf2(error.code ?? "") });
      });
      asked.on("response", (message) => {
        soFar = readBody(message, get.maxBytes ?? MAX_BODY_BYTES, () => finish({ kind: "cut" }));
      });
      asked.end();
    } catch {
      finish({ kind: "other" });
    }
  });
}
function meaningOf2(code) {
  if (/CERTIFICATE_REQUIRED|ALERT_BAD_CERTIFICATE/.test(code)) return "certificate-wanted";
  return code.startsWith("HPE_") && code !== "HPE_INVALID_EOF_STATE" ? "other" : "cut";
}
function readBody(message, maxBytes, done) {
  const chunks = [];
  let size = 0;
  message.on("data", (chunk) => {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= maxBytes) done();
  });
  for (const event of ["end", "error", "close"]) message.on(event, done);
  return () => ({
    kind: "answer",
    status: message.statusCode ?? 0,
    headers: message.headers,
    body: textOfBody(Buffer.concat(chunks).subarray(0, maxBytes), message.headers["content-encoding"])
  });
}
function hostHeader({ host, port, usualPort }) {
  const name = host.includes(":") ? `[${host}]` : host;
  return port === usualPort ? name : `${name}:${port}`;
}
// src/verify/outside/http/requests.ts
async function secure(context, only) {
  const { probed, network, limits, deadline, now, address } = context;
  const connection = await openConnection(network, address, probed.port, deadline.left(limits.connect));
  if (typeof connection === "string") return connection;
  const milliseconds = deadline.left(limits.handshake);
  const handshake = { host: probed.host, trust: network.trust, now, milliseconds, ...only ? { only } : {} };
  return shakeHands(connection, handshake);
}
function getOver({ socket }, context, path, milliseconds, maxBytes) {
  const { probed, network, deadline } = context;
  const where = { host: probed.host, port: probed.port, usualPort: HTTPS_PORT, path, userAgent: network.userAgent };
  const limits = { milliseconds: deadline.left(milliseconds), ...maxBytes !== void 0 && { maxBytes } };
  return exchange(socket, { ...where, ...limits });
}
async function getSecure(context, path, only, maxBytes) {
  const secured = await secure(context, only);
  if (typeof secured !== "string" && secured.kind === "secured")
    return getOver(secured, context, path, context.limits.request, maxBytes);
  return { kind: "silent" };
}
async function getPlaintext({ probed, network, limits, deadline, address }, port, path, milliseconds) {
  const connection = await openConnection(network, address, port, deadline.left(limits.connect));
  if (typeof connection === "string") return connection;
  const where = { host: probed.host, port, usualPort: HTTP_PORT, path, userAgent: network.userAgent };
  return exchange(connection, { ...where, milliseconds: deadline.left(milliseconds) });
}
// src/verify/outside/http/probe-https.ts
var NO_PROBE = {
  observed: void 0,
  isUnrouted: false,
  isRejected: false,
  request: void 0,
  missingAnswers: 0,
  isFailing: false,
  wantsCertificate: false,
  first: void 0
};
async function probeHttps(context) {
  const first2 = await secure(context);
  if (first2 === "unrouted") return { ...NO_PROBE, isUnrouted: true };
  if (context.deadline.isOver() && kindOf(first2) !== "secured") return NO_PROBE;
  if (typeof first2 !== "string" && first2.kind === "secured") return probeSecured(context, first2);
  if (context.probed.reach === "private" || !isTls(first2))
    return { ...NO_PROBE, observed: withoutTls(context, stateOf(first2)) };
  const probe = await probeOldVersions(context, stateOf(first2));
  return { ...probe, isRejected: kindOf(first2) === "rejected" && probe.observed?.state === "cut" };
}
function kindOf(outcome) {
  return typeof outcome === "string" ? outcome : outcome.kind;
}
function isTls(outcome) {
  return ["rejected", "local"].includes(kindOf(outcome));
}
function stateOf(outcome) {
  switch (kindOf(outcome)) {
    case "secured":
      return "answered";
    case "refused":
      return "refused";
    case "silent":
      return "silent";
    case "other":
    case "local":
      return "other";
    default:
      return "cut";
  }
}
function withoutTls({ probed }, state) {
  return {
    port: probed.port,
    state,
    certificate: void 0,
    versions: {},
    response: void 0,
    leaks: [],
    files: void 0
  };
}
async function probeSecured(context, secured) {
  const { probed, limits } = context;
  const { certificate, version } = secured;
  const answer = await getOver(secured, context, "/", limits.firstRequest);
  const { versions } = probed.reach === "private" ? { versions: {} } : await versionsOf(context, version ?? void 0);
  return observeAnswer(context, { ...withoutTls(context, "answered"), certificate, versions }, answer, void 0);
}
async function probeOldVersions(context, state) {
  const { versions, best, certificate } = await versionsOf(context, void 0);
  if (best === void 0) return { ...NO_PROBE, observed: withoutTls(context, state) };
  const answer = await getSecure(context, "/", best);
  return observeAnswer(context, { ...withoutTls(context, "answered"), certificate, versions }, answer, best);
}
function versionsOf(context, known2) {
  return probeVersions(known2, async (version) => {
    const outcome = context.deadline.isOver() ? void 0 : await secure(context, version);
    return typeof outcome === "string" ? void 0 : outcome;
  });
}
async function observeAnswer(context, observed, answer, only) {
  if (answer.kind !== "answer") return { ...NO_PROBE, observed, request: answer.kind };
  const { response, page } = await responseOf(
    context,
    { secure: true, path: "/" },
    answer,
    (place) => ask2(context, place, only)
  );
  const answered = { ...NO_PROBE, observed: { ...observed, response }, request: "answer", first: answer };
  if (context.probed.reach === "private") return answered;
  const { host, port } = context.probed;
  const get = (path, maxBytes) => getSecure(context, path, only, maxBytes);
  const { isOver } = context.deadline;
  const files = await probeFiles(answer, get, isOver);
  const shown = page.place.secure ? { host, port, path: page.place.path, body: page.answer.body ?? "" } : void 0;
  const scripts = shown && await probeScripts(shown, get, isOver);
  return {
    ...answered,
    observed: { ...observed, response, ...together(files, scripts) },
    missingAnswers: files.missingAnswers + (scripts?.missingAnswers ?? 0),
    isFailing: files.isFailing,
    wantsCertificate: wantsCertificate(answer)
  };
}
function together({ leaks, files }, scripts) {
  if (!scripts) return { leaks, files };
  const asked = files.asked + scripts.files.asked;
  const answered = files.answered + scripts.files.answered;
  return { leaks: [...leaks, ...scripts.leaks], files: { ...files, asked, answered } };
}
async function ask2(context, place, only) {
  const { probed, limits, deadline } = context;
  if (deadline.isOver() || !place.secure && probed.httpPort === void 0) return void 0;
  const outcome = place.secure || probed.httpPort === void 0 ? await getSecure(context, place.path, only) : await getPlaintext(context, probed.httpPort, place.path, limits.request);
  return typeof outcome !== "string" && outcome.kind === "answer" ? outcome : void 0;
}
// src/verify/outside/probe-port.ts
var LOGIN_CHECKS = /* @__PURE__ */ new Map([
  [6379, { command: "PING\r\n", open: /^\+PONG/, closed: /^-(?:NOAUTH|NOPERM)\b/, refused: /^-DENIED\b/ }],
  [11211, { command: "version\r\n", open: /^VERSION /, closed: /^CLIENT_ERROR unauthenticated/ }]
]);
async function probePort(network, address, port, limits, deadline) {
  const milliseconds = deadline.left(Math.min(limits.connect, limits.firstByte));
  const connection = await openConnection(network, address, port, milliseconds);
  if (deadline.isOver() || connection === "unrouted") return void 0;
  if (typeof connection === "string") return { port, state: connection };
  const first2 = await nextBytes(connection, deadline.left(limits.firstByte));
  const check = LOGIN_CHECKS.get(port);
  if (first2.kind !== "silent" || !check) {
    connection.destroy();
    return { port, state: STATES[first2.kind] };
  }
  connection.write(check.command);
  const { text: text2 } = await nextBytes(connection, deadline.left(limits.firstByte));
  connection.destroy();
  if (check.open.test(text2)) return { port, state: "spoke", login: "none" };
  if (check.closed.test(text2)) return { port, state: "spoke", login: "required" };
  if (check.refused?.test(text2)) return { port, state: "spoke" };
  return { port, state: "held" };
}
var STATES = { bytes: "spoke", cut: "cut", silent: "held" };
function nextBytes(connection, milliseconds) {
  if (connection.destroyed) return Promise.resolve({ kind: "cut", text: "" });
  return new Promise((resolve) => {
    const finish = (kind, text2 = "") => {
      clearTimeout(timer);
      resolve({ kind, text: text2 });
    };
    const timer = setTimeout(() => finish("silent"), milliseconds);
    connection.once("data", (bytes) => finish("bytes", bytes.subarray(0, 200).toString("latin1")));
    connection.once("end", () => finish("cut"));
    connection.once("close", () => finish("cut"));
  });
}
// src/verify/outside/probe-host.ts
async function probeHost(probed, network, now, limits, overall) {
  if (overall.isOver()) return { probed, resolution: "unseen", addresses: [], isLate: true };
  const deadline = deadlineIn(limits.host, overall);
  const resolution = await network.resolve(probed.host);
  if (resolution.kind !== "found") return { probed, resolution: resolution.kind, addresses: [], isLate: false };
  const contexts = resolution.addresses.map((address) => ({ probed, address, network, limits, deadline, now }));
  const addresses = await Promise.all(contexts.map(probeAddress));
  return { probed, resolution: "found", addresses, isLate: deadline.isOver() };
}
async function probeAddress(context) {
  const { probed, address, network, limits, deadline } = context;
  const [https, http, ports] = await Promise.all([
    probeHttps(context),
    probeHttp(context),
    mapWithLimit(
      limits.concurrentPorts,
      probed.ports,
      async (port) => deadline.isOver() ? void 0 : probePort(network, address, port, limits, deadline)
    )
  ]);
  const { observed, ...rest } = https;
  const leaks = await plaintextLeaks(context, http, https.first);
  return {
    ...rest,
    observed: {
      ...address,
      https: observed,
      http: http && { ...http.observed, leaks },
      ports: ports.flatMap((port) => port ?? [])
    }
  };
}
async function plaintextLeaks(context, http, secured) {
  const { probed, limits, deadline } = context;
  if (!http?.first || probed.reach === "private" || isUnavailable(http.first.status)) return [];
  if (http.observed.response?.redirect) return [];
  if (secured && secured.status === http.first.status && secured.body === http.first.body) return [];
  const { port } = http.observed;
  const get = async (path) => {
    const outcome = await getPlaintext(context, port, path, limits.request);
    return typeof outcome === "string" ? { kind: "silent" } : outcome;
  };
  return (await probeFiles(http.first, get, deadline.isOver)).leaks;
}
async function probeHttp(context) {
  const { probed, limits, deadline } = context;
  const port = probed.httpPort;
  if (port === void 0) return void 0;
  const outcome = await getPlaintext(context, port, "/", limits.firstRequest);
  if (outcome === "unrouted") return void 0;
  if (typeof outcome !== "string" && outcome.kind === "answer") {
    const start = { secure: false, path: "/" };
    const { response } = await responseOf(context, start, outcome, (place) => ask2(context, place));
    return { observed: { port, state: "answered", response, leaks: [] }, first: outcome };
  }
  if (deadline.isOver()) return void 0;
  const kind = typeof outcome === "string" ? outcome : outcome.kind;
  const state = kind === "certificate-wanted" ? "other" : kind;
  return { observed: { port, state, response: void 0, leaks: [] }, first: void 0 };
}
// src/verify/outside/probe-hosts.ts
async function probeHosts(hosts, network, now, limits = LIMITS) {
  const overall = deadlineIn(limits.total);
  const probes = await mapWithLimit(limits.concurrentHosts, hosts, async (probed) => {
    const crashed = { probed, resolution: "crashed", addresses: [], isLate: false };
    return probeHost(probed, network, now, limits, overall).catch(() => crashed);
  });
  return { hosts: probes.flatMap(hostOf), gaps: gapsOf(probes, limits) };
}
function hostOf({ probed, resolution, addresses }) {
  if (resolution === "unseen" || resolution === "crashed") return [];
  const { host, port, origin, app, expected } = probed;
  const observed = { host, port, origin, app, resolution, addresses: addresses.map((address) => address.observed) };
  return [{ ...observed, ...expected && { expects: expected.expects } }];
}
// src/verify/observe.ts
async function observe({ project, named, version, access, now, progress }) {
  const { hosts, gaps } = hostsToProbe(project, named);
  const network = openNetwork({ version, named });
  const watched = {
    ...network,
    resolve: (host) => {
      progress(`Checking ${host} \u2026`);
      return network.resolve(host);
    }
  };
  const isAsked = (name) => named.length === 0 || hosts.some(({ app }) => app === name);
  const [outside, inside] = await Promise.all([
    probeHosts(hosts, watched, now),
    askMachinesApi(namesOf2(project).filter(isAsked), access, version)
  ]);
  return {
    at: now.toISOString(),
    hosts: outside.hosts,
    apps: inside.apps,
    gaps: [...gaps, ...outside.gaps, ...inside.gaps]
  };
}
function namesOf2({ apps }) {
  return [...new Set(apps.flatMap(({ name }) => (0, import_observed.known)(name) ?? []))];
}
var WITHOUT_ACCESS = {
  about: "project",
  message: "The Machines API was not called, because `FLY_API_TOKEN` is not set. A read-only token is enough.",
  blocking: false
};
async function askMachinesApi(names, access, version) {
  if (names.length === 0) return { apps: [], gaps: [] };
  if (!access) return { apps: [], gaps: [WITHOUT_ACCESS] };
  const { token, address } = access;
  try {
    const userAgent = `airworthy-verify/${version} (+${import_redact.PROJECT})`;
    const machinesApi = createMachinesApi({ token, userAgent, ...address !== void 0 && { address } });
    return await observeApps(names, machinesApi);
  } catch (error) {
    const message = error instanceof Error ? error.message : "The Machines API could not be called.";
    const gap = { about: "command line", message, blocking: true };
    return { apps: [], gaps: [gap] };
  }
}
module.exports = stdin_exports;
