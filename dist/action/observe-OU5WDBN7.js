"use strict";
var whole = (part) => {
  if (Object.keys(part).length > 0) return part;
  throw Object.assign(new Error("A part of this program is cut off."), { name: "MissingPart" });
};
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  observe: () => observe,
  parseNamed: () => parseNamed
});
var import_chunk_MI4XXTN5 = whole(require("./chunk-MI4XXTN5.js"));
var import_chunk_INGLV4KF = whole(require("./chunk-INGLV4KF.js"));
var import_chunk_GNTZTTQN = whole(require("./chunk-GNTZTTQN.js"));
var import_chunk_2YZVYERF = whole(require("./chunk-2YZVYERF.js"));
var import_node_net = require("node:net");
var import_node_net2 = require("node:net");
var import_promises = require("node:dns/promises");
var import_node_net3 = require("node:net");
var import_node_net4 = require("node:net");
var import_node_net5 = require("node:net");
var import_node_tls = require("node:tls");
var import_node_net6 = require("node:net");
var import_node_tls2 = require("node:tls");
var import_node_http = require("node:http");
var import_node_zlib = require("node:zlib");
// src/verify/outside/hosts.ts
// src/verify/outside/host-names.ts
var HTTPS_PORT = 443;
var HTTP_PORT = 80;
var LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
var NAME_AS_WRITTEN = /^[\p{L}\p{M}\p{N}.-]{1,253}$/u;
function hostNameOf(text) {
  if (!NAME_AS_WRITTEN.test(text) || !URL.canParse(`https://${text}`)) return void 0;
  const host = new URL(`https://${text}`).hostname.replace(/\.$/, "");
  if ((0, import_node_net2.isIP)(host) !== 0 || host.length > 253) return void 0;
  return host.split(".").every((label) => LABEL.test(label)) ? host : void 0;
}
function addressOf(text) {
  const bare = text.startsWith("[") && text.endsWith("]") ? text.slice(1, -1) : text;
  const family = (0, import_node_net2.isIP)(bare);
  if (family === 0 || bare.includes("%") || family === 4 && bare !== text) return void 0;
  return family === 4 ? bare : new URL(`https://[${bare}]`).hostname.slice(1, -1);
}
function parseNamed(word) {
  const bare = word.replace(/^https:\/\//i, "");
  const text = bare === word ? word : bare.replace(/\/$/, "");
  const address = addressOf(text);
  if (address !== void 0) return { host: address, port: HTTPS_PORT };
  const match = /^(\[[^\]]*\]|[^:[\]]*)(?::(\d{1,5}))?$/.exec(text);
  if (!match) return void 0;
  const [, name = "", digits] = match;
  const host = addressOf(name) ?? hostNameOf(name);
  const port = digits === void 0 ? HTTPS_PORT : Number(digits);
  return host === void 0 || port < 1 || port > 65535 ? void 0 : { host, port };
}
var INSIDE = /(?:^|\.)(?:internal|flycast|localhost|local|localdomain|lan|home\.arpa|test|invalid|onion)$|\.flympg\.net$/;
function isPublicName(host) {
  return host.includes(".") && !INSIDE.test(host);
}
// src/verify/outside/hosts.ts
var APP_NAME = /^[a-z0-9][a-z0-9-]{0,62}$/;
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
    const what = others.length === 0 ? "This was" : `This and ${others.length} more were`;
    const message = `${what} not looked at, since ${MAX_HOSTS} hosts at a time are the most. Name the hosts to look at.`;
    beyond.push(blocking(next.host, message));
  }
  if (left.length === 0 && gaps.every((gap) => !gap.blocking)) {
    beyond.push(
      blocking(
        "project",
        "No app has a name here and the policy names no domain, so there is no host to look at. Name one."
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
      gaps.push(blocking("command line", "One of the words is no host: HOST or HOST:PORT, without a path or a login."));
  }
  return { hosts, gaps };
}
function appOfHost(project, host) {
  const { policy } = project;
  const fly = FLY_APP.exec(host)?.[1];
  if (fly !== void 0 && (policy.apps.has(fly) || (0, import_chunk_MI4XXTN5.appsNamed)(project, fly).length > 0)) return fly;
  return [...policy.apps].find(([, { domains }]) => domains.some((domain) => hostNameOf(domain) === host))?.[0];
}
function projectHosts(project) {
  const hosts = [];
  const gaps = [];
  for (const { name, path } of project.apps) {
    const appName = (0, import_chunk_MI4XXTN5.known)(name);
    if (appName === void 0) gaps.push(notable(path, "It names no app, so there is nothing to look at from outside."));
    else if (!APP_NAME.test(appName))
      gaps.push(blocking(path, "Its app has no name that Fly.io could have given, so it cannot be looked at."));
    else hosts.push(probedHost(project, { host: `${appName}.fly.dev`, port: HTTPS_PORT }, "app", appName));
  }
  for (const [appName, { domains }] of project.policy.apps) {
    for (const domain of domains) {
      const host = hostNameOf(domain);
      const about = APP_NAME.test(appName) ? appName : project.policy.path;
      if (domain.startsWith("*.") && hostNameOf(domain.slice(2)) !== void 0)
        gaps.push(
          notable(about, "A domain with a star in the policy cannot be looked at; add the names that people use.")
        );
      else if (host === void 0 || !isPublicName(host))
        gaps.push(
          blocking(about, "One of its domains in the policy is no name on the internet, so it was not looked at.")
        );
      else hosts.push(probedHost(project, { host, port: HTTPS_PORT }, "policy", appName));
    }
  }
  return { hosts, gaps };
}
function probedHost(project, { host, port }, origin, app) {
  const published = publishedBy((0, import_chunk_MI4XXTN5.appsNamed)(project, app));
  const declared = published.ports.filter((each) => each !== port && each !== HTTP_PORT).slice(0, MAX_DECLARED);
  return {
    host,
    port,
    origin,
    app: app !== void 0 && APP_NAME.test(app) ? app : void 0,
    reach: (0, import_chunk_MI4XXTN5.reachOfApp)(project, app),
    httpPort: port === HTTPS_PORT ? HTTP_PORT : void 0,
    expectsHttps: !published.isComplete || published.ranges.some(({ start, end }) => start <= port && port <= end),
    declared,
    ports: mayTryPorts(host, port) ? [.../* @__PURE__ */ new Set([...WATCHED_PORTS, ...declared])] : []
  };
}
function mayTryPorts(host, port) {
  return port === HTTPS_PORT && (FLY_APP.test(host) || host === "localhost" || (0, import_node_net.isIP)(host) !== 0);
}
function publishedBy(configs) {
  const services = configs.flatMap((app) => app.services).filter(({ protocol }) => (0, import_chunk_MI4XXTN5.known)(protocol)?.toLowerCase() !== "udp");
  const ports = services.flatMap((service) => service.ports);
  const ranges = ports.flatMap(({ start, end }) => isPort(start) && isPort(end) ? [{ start, end }] : []);
  const starts = [...new Set(ranges.map(({ start }) => start))].sort((a, b) => a - b);
  return { ports: starts, ranges, isComplete: configs.length > 0 && ranges.length === ports.length };
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
    ...import_chunk_MI4XXTN5.DATABASES.filter(({ name }) => STORES.has(name)),
    ...import_chunk_MI4XXTN5.ADMIN_TOOLS.filter(({ name }) => TOOLS.has(name))
  ].flatMap(({ ports: [first2] }) => first2 ?? [])
];
// src/verify/outside/network/network.ts
// src/verify/outside/network/addresses.ts
var SPECIAL_IPV4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  // Carriers' NAT; some clouds keep their metadata here.
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
  // 6to4: an IPv4 address in disguise.
  "2002::/16",
  "3fff::/20"
];
var special = new import_node_net4.BlockList();
for (const subnet of SPECIAL_IPV4) special.addSubnet(...parts(subnet), "ipv4");
for (const subnet of SPECIAL_IPV6) special.addSubnet(...parts(subnet), "ipv6");
var global = new import_node_net4.BlockList();
global.addSubnet("2000::", 3, "ipv6");
function parts(subnet) {
  const [network = "", bits = ""] = subnet.split("/");
  return [network, Number(bits)];
}
function isPublicAddress(address) {
  const family = (0, import_node_net4.isIP)(address);
  if (family === 0 || address.includes("%")) return false;
  if (family === 4) return !special.check(address, "ipv4");
  return global.check(address, "ipv6") && !special.check(address, "ipv6");
}
function guardFor(named) {
  const admitted = new Set(named.flatMap((host) => host === "localhost" ? ["127.0.0.1", "::1"] : [host]));
  return (address) => isPublicAddress(address) || (0, import_node_net4.isIP)(address) !== 0 && admitted.has(address);
}
// src/verify/outside/network/network.ts
function openNetwork({ version, named, trust, lookup, dial, lookupMilliseconds }) {
  const admits = guardFor(named.flatMap((word) => parseNamed(word)?.host ?? []));
  const resolveName = lookup ?? ((host) => (0, import_promises.lookup)(host, { all: true, verbatim: true }));
  return {
    trust,
    userAgent: `airworthy-verify/${version} (+https://github.com/airworthy/airworthy)`,
    async resolve(host) {
      const answer = await within(lookupMilliseconds ?? 5e3, resolveName(host)).catch(reasonOf);
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
      return new import_node_net3.Socket().destroy(new Error("this address is not public"));
    }
  };
}
function dialTcp(host, port) {
  return new import_node_net3.Socket().connect({ host, port, autoSelectFamily: false });
}
function reasonOf(error) {
  const code = error?.code;
  return code === "ENOTFOUND" || code === "ENODATA" ? "nowhere" : "failed";
}
async function within(milliseconds, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(reject, milliseconds, new Error("too late"));
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
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
async function follow(site, start, first2, ask2) {
  const answers = [{ place: start, answer: first2 }];
  const asked = /* @__PURE__ */ new Set([keyOf(start)]);
  let { place, answer } = { place: start, answer: first2 };
  const end = (redirect) => ({ answers, redirect });
  while (REDIRECTS.has(answer.status)) {
    const next = nextOf(site, place, answer.headers.location);
    if ("end" in next) return end(next);
    if (asked.has(keyOf(next)) || answers.length > MAX_HOPS) return end(isPerhapsLoop(answers) ? arrival(next) : LOOP);
    const following = await ask2(next);
    if (!following) return end(next.secure || start.secure ? arrival(next) : UNSEEN);
    answers.push({ place: next, answer: following });
    asked.add(keyOf(next));
    place = next;
    answer = following;
  }
  return end(answers.length === 1 ? void 0 : arrival(place));
}
var LOOP = { end: "loop", host: void 0, secure: false };
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
  const host = addressOf(url.hostname) ?? hostNameOf(url.hostname);
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
async function responseOf({ probed, now }, start, first2, ask2) {
  const site = { host: probed.host, httpsPort: probed.port, httpPort: probed.httpPort };
  const alone = { answers: [{ place: start, answer: first2 }], redirect: void 0 };
  const { answers, redirect } = probed.reach === "private" ? alone : await follow(site, start, first2, ask2);
  const cookies = /* @__PURE__ */ new Map();
  for (const { answer } of answers) {
    for (const { name, secure: secure2 } of cookiesOf(answer.headers, now))
      cookies.set(name, (cookies.get(name) ?? true) && secure2);
  }
  const hsts = answers.flatMap(({ place, answer }) => place.secure ? hstsSecondsOf(answer.headers) ?? [] : []);
  return {
    status: first2.status,
    hstsSeconds: hsts[0],
    cookies: [...cookies].map(([name, secure2]) => ({ name, secure: secure2 })),
    redirect
  };
}
// src/verify/outside/address-gaps.ts
function addressGaps({ probed, addresses }, probe, hasIpv6) {
  const { observed, isUnrouted } = probe;
  const labelled = (messages) => messages.map((each) => ({ about: (0, import_chunk_MI4XXTN5.labelOf)(probed), ...each }));
  if (isUnrouted) {
    if (observed.family === 6 && !hasIpv6 && addresses.some((other) => !other.isUnrouted)) return [];
    const what = observed.family === 6 ? "It has an IPv6 address" : "It has an address";
    return labelled([blocking2(`${what} that this machine has no way to, so nothing was seen of it there.`)]);
  }
  const over = addresses.length > 1 ? ` over IPv${observed.family}` : "";
  if (probed.reach === "private") return labelled(privateGaps(probe, probed.port, over));
  const isMissed = probed.expectsHttps || !answersElsewhere(probe);
  return labelled([
    ...isMissed ? entryGaps(probe, probed.port, over) : [],
    ...pageGaps(probe, over),
    ...plaintextGaps(probe, over)
  ]);
}
function privateGaps({ request: request2 }, port, over) {
  if (request2 !== "silent") return [];
  return [
    blocking2(
      `It took a request on port ${port}${over} and gave no answer in time, so whether it answers was not seen. Try again.`
    )
  ];
}
function entryGaps({ observed: { https, http } }, port, over) {
  if (!https || https.state === "answered") return [];
  if (https.state !== "silent" && http?.state === "answered") return [];
  const again = "See whether it runs, and try again.";
  switch (https.state) {
    case "refused":
      return [blocking2(`It refuses connections on port ${port}${over}. ${again}`)];
    case "cut":
      return [blocking2(`It cuts connections on port ${port} before it answers${over}. ${again}`)];
    case "silent":
      return [blocking2(`It gives no answer on port ${port}${over}. ${again}`)];
    case "other":
      return [
        blocking2(
          `What answers on port ${port}${over} is no TLS that this machine speaks, so what it serves was not seen. Give it TLS, or name a port that has it.`
        )
      ];
  }
}
function pageGaps({ observed: { https }, request: request2, missingAnswers }, over) {
  const status = https?.response?.status;
  if (status !== void 0 && isUnavailable(status))
    return [
      blocking2(
        `It answers with status ${status}${over}, so what it serves was not seen. See whether it runs, and try again.`
      )
    ];
  if (request2 === "cut" || request2 === "silent")
    return [
      blocking2(`It gave no whole answer to a request over HTTPS${over}, so what it serves was not seen. Try again.`)
    ];
  if (request2 === "other") return [notable2(`It speaks no HTTP/1.1 over TLS${over}, so only TLS itself was looked at.`)];
  if (missingAnswers === 0) return [];
  return [
    blocking2(
      `It gave no usable answer${over} to ${missingAnswers} of the requests for files that should not be served, so whether it serves them was not seen. Try again.`
    )
  ];
}
function plaintextGaps({ observed: { https, http } }, over) {
  if (http?.response?.redirect?.end === "unseen")
    return [
      blocking2(
        `Its port ${http.port} redirects${over} to a page over plain HTTP that gave no answer, so whether that leads to HTTPS was not seen. Try again.`
      )
    ];
  if (http?.state !== "silent" || https?.state !== "answered") return [];
  return [
    blocking2(
      `It gives no answer on port ${http.port}${over}, so whether that redirects to HTTPS was not seen. Try again.`
    )
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
  const more = others.length === 0 ? "" : `, nor of ${others.length} more`;
  return [
    ...gaps,
    notable3((0, import_chunk_MI4XXTN5.labelOf)(first2.probed), `This machine has no IPv6, so nothing was seen of it over that${more}.`)
  ];
}
function nameGaps({ probed, resolution }, limits) {
  const host = (0, import_chunk_MI4XXTN5.labelOf)(probed);
  const { reach, origin } = probed;
  switch (resolution) {
    case "refused":
      return [
        blocking3(
          host,
          "Its name leads to an address that is not public, so it was not contacted. Correct its DNS records; to look at a machine of your own, name the address itself."
        )
      ];
    case "nowhere":
      if (reach === "private") return [];
      return [
        blocking3(
          host,
          origin === "app" ? "Its name leads nowhere: the app is not deployed under it, or has no public address. Where that is meant, give it `private: true` in the policy." : "Its name leads nowhere. Correct it, or its DNS records."
        )
      ];
    case "failed":
      return [blocking3(host, "Where its name leads could not be found out: the resolver gave no answer. Try again.")];
    case "crashed":
      return [blocking3(host, "It could not be looked at, by a mistake of Airworthy itself. Please report it.")];
    default:
      return [
        blocking3(
          host,
          `It was not looked at: all hosts together may take ${seconds(limits.total)}. Name fewer at a time.`
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
        (0, import_chunk_MI4XXTN5.labelOf)(probed),
        `It answers so slowly that not all of it was seen in ${seconds(limits.host)}. Try again.`
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
  concurrentHosts: 2,
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
var ASSIGNMENT = /^\s*(?:export\s+)?([A-Za-z_]\w{0,100})\s*=\s*(.*)$/;
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
function hasKeyBlock(text) {
  return (0, import_chunk_MI4XXTN5.classifyCredential)("", text, { shapesOnly: true })?.evidence === "key block";
}
function isCredential(name, value) {
  const credential = (0, import_chunk_MI4XXTN5.classifyCredential)(name, value, { reader: "runtime" });
  if (credential === void 0 || credential.confidence === "low") return false;
  if (credential.evidence === "key block" || credential.evidence === "provider format") return true;
  return (credential.confidence === "high" || !/\s/.test(value)) && !JOKE.test((0, import_chunk_MI4XXTN5.namePartsOf)(value).join(" "));
}
function unquote(value) {
  const [, , quoted] = /^(["'])(.*?)\1/.exec(value) ?? [];
  return quoted ?? value.replace(/\s+#.*$/, "");
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
  return served.flatMap(({ path, status, body }) => {
    if (isFrameworkDebugPage(status, body)) return [{ path, kind: "debug-page" }];
    if (status < 200 || status > 299) return [];
    const isSaidElsewhere = served.some((other) => other.path !== path && other.status < 300 && other.body === body);
    if (isSaidElsewhere) return [];
    if (isToolPage(path, body)) return [{ path, kind: "debug-page" }];
    const file = FILES.get(path);
    return file && !isMarkup(body) && file.is(body.replaceAll("\r\n", "\n")) ? [{ path, kind: file.kind }] : [];
  });
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
// src/verify/outside/tls/versions.ts
async function probeVersions(known2, ask2) {
  const versions = {};
  let best;
  let certificate;
  for (const version of import_chunk_MI4XXTN5.TLS_VERSIONS) {
    const outcome = version === known2 ? void 0 : await ask2(version);
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
function inspectCertificate(certificate, host, code, now) {
  const from = new Date(certificate.valid_from);
  const to = new Date(certificate.valid_to);
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime())) return void 0;
  const faults = [];
  if (to < now) faults.push("expired");
  if (from > now) faults.push("not-yet-valid");
  if (!isFor(certificate, host)) faults.push("wrong-name");
  const isTrusted = code === void 0 || code === "ERR_TLS_CERT_ALTNAME_INVALID";
  const isDated = faults.includes("expired") || faults.includes("not-yet-valid");
  if (!isTrusted && isByItself(certificate)) faults.push("self-signed");
  else if (!isTrusted && !(isDated && DATES.has(code))) faults.push("untrusted");
  return {
    names: namesOf(certificate),
    issuer: issuerOf(certificate),
    validFrom: from.toISOString(),
    validTo: to.toISOString(),
    faults
  };
}
var DATES = /* @__PURE__ */ new Set(["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"]);
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
    const [, text = ""] = /^(?:DNS|IP Address):(.{1,255})$/.exec(entry) ?? [];
    return nameOf(text) ?? [];
  });
  const names = alternatives.length > 0 ? alternatives : [nameOf(first(subject?.CN) ?? "") ?? []].flat();
  return [...new Set(names)].slice(0, MAX_NAMES);
}
function nameOf(text) {
  if ((0, import_node_net6.isIP)(text) !== 0) return text.toLowerCase();
  const [, star = "", rest = ""] = /^(\*\.)?(.*)$/.exec(text) ?? [];
  const host = hostNameOf(rest);
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
    // Nothing secret is sent, and a bad certificate is what is looked for.
    rejectUnauthorized: false,
    ...(0, import_node_net5.isIP)(host) === 0 ? { servername: host } : { host },
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
      const certificate = inspectCertificate(socket.getPeerCertificate(), host, codeOf(socket), now);
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
var MAX_HEADER_BYTES = 16384;
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
      const asked = (0, import_node_http.request)({
        // Without an agent: no proxy, no pool, and never another host.
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
        finish({ kind: error.code?.startsWith("HPE_") && error.code !== "HPE_INVALID_EOF_STATE" ? "other" : "cut" });
      });
      asked.on("response", (message) => {
        soFar = readBody(message, () => finish({ kind: "cut" }));
      });
      asked.end();
    } catch {
      finish({ kind: "other" });
    }
  });
}
function readBody(message, done) {
  const chunks = [];
  let size = 0;
  message.on("data", (chunk) => {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= MAX_BODY_BYTES) done();
  });
  for (const event of ["end", "error", "close"]) message.on(event, done);
  return () => ({
    kind: "answer",
    status: message.statusCode ?? 0,
    headers: message.headers,
    body: textOfBody(Buffer.concat(chunks).subarray(0, MAX_BODY_BYTES), message.headers["content-encoding"])
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
function getOver({ socket }, context, path, milliseconds) {
  const { probed, network, deadline } = context;
  const where = { host: probed.host, port: probed.port, usualPort: HTTPS_PORT, path, userAgent: network.userAgent };
  return exchange(socket, { ...where, milliseconds: deadline.left(milliseconds) });
}
async function getSecure(context, path, only) {
  const secured = await secure(context, only);
  if (typeof secured !== "string" && secured.kind === "secured")
    return getOver(secured, context, path, context.limits.request);
  return { kind: "silent" };
}
async function getPlaintext({ probed, network, limits, deadline, address }, port, path, milliseconds) {
  const connection = await openConnection(network, address, port, deadline.left(limits.connect));
  if (typeof connection === "string") return connection;
  const where = { host: probed.host, port, usualPort: HTTP_PORT, path, userAgent: network.userAgent };
  return exchange(connection, { ...where, milliseconds: deadline.left(milliseconds) });
}
// src/verify/outside/http/probe-https.ts
var NO_PROBE = { observed: void 0, isUnrouted: false, request: void 0, missingAnswers: 0 };
async function probeHttps(context) {
  const first2 = await secure(context);
  if (first2 === "unrouted") return { ...NO_PROBE, isUnrouted: true };
  if (context.deadline.isOver() && kindOf(first2) !== "secured") return NO_PROBE;
  if (typeof first2 !== "string" && first2.kind === "secured") return probeSecured(context, first2);
  if (context.probed.reach === "private" || !isTls(first2))
    return { ...NO_PROBE, observed: withoutTls(context, stateOf(first2)) };
  return probeOldVersions(context, stateOf(first2));
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
  return { port: probed.port, state, certificate: void 0, versions: {}, response: void 0, leaks: [] };
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
  const response = await responseOf(context, { secure: true, path: "/" }, answer, (place) => ask(context, place, only));
  if (context.probed.reach === "private") return { ...NO_PROBE, observed: { ...observed, response }, request: "answer" };
  const { leaks, missingAnswers } = await probeLeaks(context, answer, only);
  return { observed: { ...observed, response, leaks }, isUnrouted: false, request: "answer", missingAnswers };
}
async function ask(context, place, only) {
  const { probed, limits, deadline } = context;
  if (deadline.isOver() || !place.secure && probed.httpPort === void 0) return void 0;
  const outcome = place.secure || probed.httpPort === void 0 ? await getSecure(context, place.path, only) : await getPlaintext(context, probed.httpPort, place.path, limits.request);
  return typeof outcome !== "string" && outcome.kind === "answer" ? outcome : void 0;
}
function servedBy(path, { status, body }) {
  return body === void 0 ? [] : [{ path, status, body }];
}
async function probeLeaks(context, first2, only) {
  const served = servedBy("/", first2);
  let [telling, cut, missingAnswers] = [0, 0, 0];
  for (const path of LEAK_PATHS) {
    if (context.deadline.isOver()) break;
    const answer = await getSecure(context, path, only);
    const one = answer.kind === "answer" ? servedBy(path, answer) : [];
    served.push(...one);
    if (one.some(({ status }) => !isUnavailable(status))) telling++;
    else if (answer.kind === "cut") cut++;
    else if (!context.deadline.isOver()) missingAnswers++;
  }
  return { leaks: leaksOf(served), missingAnswers: missingAnswers + (telling > 0 ? 0 : cut) };
}
// src/verify/outside/probe-port.ts
async function probePort(network, address, port, limits, deadline) {
  const connection = await openConnection(
    network,
    address,
    port,
    deadline.left(Math.min(limits.connect, limits.firstByte))
  );
  if (deadline.isOver() || connection === "unrouted") return void 0;
  if (typeof connection === "string") return { port, state: connection };
  const state = await new Promise((resolve) => {
    const timer = setTimeout(resolve, deadline.left(limits.firstByte), "held");
    const settle = (outcome) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    connection.once("data", () => settle("spoke"));
    connection.once("end", () => settle("cut"));
    connection.once("close", () => settle("cut"));
  });
  connection.destroy();
  return { port, state };
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
  return { ...rest, observed: { ...address, https: observed, http, ports: ports.flatMap((port) => port ?? []) } };
}
async function probeHttp(context) {
  const { probed, limits, deadline } = context;
  const port = probed.httpPort;
  if (port === void 0) return void 0;
  const outcome = await getPlaintext(context, port, "/", limits.firstRequest);
  if (outcome === "unrouted") return void 0;
  if (typeof outcome !== "string" && outcome.kind === "answer") {
    const response = await responseOf(context, { secure: false, path: "/" }, outcome, (place) => ask(context, place));
    return { port, state: "answered", response };
  }
  if (deadline.isOver()) return void 0;
  return { port, state: typeof outcome === "string" ? outcome : outcome.kind, response: void 0 };
}
// src/verify/outside/probe-hosts.ts
async function probeHosts(hosts, network, now, limits = LIMITS) {
  const overall = deadlineIn(limits.total);
  const probes = await mapWithLimit(limits.concurrentHosts, hosts, async (probed2) => {
    const crashed = { probed: probed2, resolution: "crashed", addresses: [], isLate: false };
    return probeHost(probed2, network, now, limits, overall).catch(() => crashed);
  });
  const probed = probes.filter(({ resolution }) => resolution !== "unseen" && resolution !== "crashed");
  return { hosts: probed.map(hostOf), gaps: gapsOf(probes, limits) };
}
function hostOf({ probed: { host, port, origin, app }, addresses }) {
  return { host, port, origin, app, addresses: addresses.map(({ observed }) => observed) };
}
// src/verify/observe.ts
async function observe({ project, named, version, access, now, progress }) {
  const { hosts, gaps } = hostsToProbe(project, named);
  const network = openNetwork({ version, named });
  const watched = {
    ...network,
    resolve: (host) => {
      progress(`Looking at ${host} \u2026`);
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
  return [...new Set(apps.flatMap(({ name }) => (0, import_chunk_MI4XXTN5.known)(name) ?? []))];
}
var WITHOUT_ACCESS = {
  about: "project",
  message: "Nothing was looked at from inside: there is no `FLY_API_TOKEN`. A read-only one does.",
  blocking: false
};
async function askMachinesApi(names, access, version) {
  if (names.length === 0) return { apps: [], gaps: [] };
  if (!access) return { apps: [], gaps: [WITHOUT_ACCESS] };
  const { token, address } = access;
  const { createMachinesApi } = await Promise.resolve().then(() => whole(require("./client-EYMXPHRB.js")));
  const { observeApps } = await Promise.resolve().then(() => whole(require("./observe-apps-HQRQ6TLZ.js")));
  try {
    const userAgent = `airworthy-verify/${version} (+https://github.com/airworthy/airworthy)`;
    const machinesApi = createMachinesApi({ token, userAgent, ...address !== void 0 && { address } });
    return await observeApps(names, machinesApi);
  } catch (error) {
    const message = error instanceof Error ? error.message : "The Machines API could not be asked.";
    const gap = { about: "command line", message, blocking: true };
    return { apps: [], gaps: [gap] };
  }
}
module.exports = stdin_exports;
