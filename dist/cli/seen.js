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
  dayOf: () => dayOf,
  declaresService: () => declaresService,
  isPrivate: () => isPrivate,
  listOf: () => listOf,
  missingPorts: () => missingPorts,
  nameOfRunning: () => nameOfRunning,
  numberOf: () => numberOf,
  problemsOfGaps: () => problemsOfGaps,
  promisesOf: () => promisesOf,
  reachOfApp: () => reachOfApp,
  redirectFault: () => redirectFault,
  runningServices: () => runningServices,
  seenInside: () => seenInside,
  seenOutside: () => seenOutside,
  stateWordOf: () => stateWordOf,
  verifiedLines: () => verifiedLines,
  verifiedOf: () => verifiedOf
});
var import_chunk_PAI65FGH = whole(require("./chunk-PAI65FGH.js"));
var import_chunk_7OSQ4VJO = whole(require("./chunk-7OSQ4VJO.js"));
var import_chunk_BAJAHTHD = whole(require("./chunk-BAJAHTHD.js"));
var import_chunk_Q7EZOXAU = whole(require("./chunk-Q7EZOXAU.js"));
var import_chunk_JCG2QZIW = whole(require("./chunk-JCG2QZIW.js"));
// src/exposure/gaps.ts
function problemsOfGaps(seen, project) {
  const appOf = new Map(seen.hosts.map((host) => [(0, import_chunk_PAI65FGH.labelOf)(host), host.app]));
  return seen.gaps.map((gap) => {
    const { about, blocking } = gap;
    const app = (0, import_chunk_PAI65FGH.appNamed)(project, appOf.get(about) ?? about.replace(/\.fly\.dev$/, ""));
    const isFile = project.paths.has(about) || about === project.policy.path;
    return { at: (0, import_chunk_Q7EZOXAU.fileStart)(isFile ? about : app?.path ?? ""), message: sentenceOf(gap, isFile), blocking };
  });
}
function sentenceOf({ about, message }, isFile) {
  if (isFile || /^(?:project|command line)$/.test(about)) return message;
  return `${(0, import_chunk_Q7EZOXAU.code)(about)}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
// src/exposure/lists.ts
var MAX_NAMED = 5;
function listOf(names) {
  const distinct = [...new Set(names)];
  if (distinct.length <= 1) return distinct.join("");
  if (distinct.length <= MAX_NAMED) return `${distinct.slice(0, -1).join(", ")} and ${distinct.at(-1)}`;
  return `${distinct.slice(0, MAX_NAMED - 1).join(", ")} and ${distinct.length - MAX_NAMED + 1} more`;
}
function numberOf(count, noun, plural = `${noun}s`) {
  return `${count} ${count === 1 ? noun : plural}`;
}
var envNamesOf = function(...words) {
  load();
  return new.target ? new envNamesOf(...words) : envNamesOf(...words);
};
function load() {
  let loaded;
  try {
    const { envNamesOf: envNamesOf2 } = require("./exposure.js");
    loaded = [envNamesOf2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("src/exposure/env-names.ts cannot be loaded.");
  [envNamesOf] = loaded;
}
// src/exposure/promises.ts
function promisesOf(promiser, policy) {
  const ports = promiser.exposures.flatMap((exposure) => exposure.ports);
  const promises = [
    ["secrets", [environment(promiser)]],
    ["private-networking", [flycast(promiser)]],
    ["firewall", [published(promiser, ports)]],
    ["tls", isPrivate(promiser) ? [] : [...transport(ports), certificates(promiser, policy)]],
    ["multi-region", [regions(promiser), allowed(promiser, policy)]],
    ["database", [stores(promiser, ports)]]
  ];
  return new Map(
    promises.flatMap(([practice, parts]) => {
      const words = parts.filter((part) => part !== void 0).join("; ");
      return words === "" ? [] : [[practice, words]];
    })
  );
}
function isPrivate({ configs }) {
  return configs.length > 0 && configs.every(({ reach }) => reach.state === "private");
}
function environment({ configs }) {
  const names = envNamesOf(configs);
  return names.length === 0 ? void 0 : `${listOf(names.map(import_chunk_Q7EZOXAU.code))} in \`[env]\`, in plain text`;
}
function flycast({ exposures }) {
  const names = exposures.flatMap(({ privateAddresses }) => privateAddresses);
  const called = [...new Set(names)].filter((name) => name.includes(".flycast"));
  return called.length === 0 ? void 0 : `called at ${listOf(called.map(import_chunk_Q7EZOXAU.code))}`;
}
function published(promiser, ports) {
  if (isPrivate(promiser)) return "private: nobody on the internet gets an answer";
  if (ports.length === 0) return promiser.configs.length === 0 ? void 0 : "publishes nothing";
  return `publishes ${listOf(rangesOf(ports))} and nothing else`;
}
function transport(ports) {
  const serving = (...services) => rangesOf(ports.filter(({ service }) => services.includes(service)));
  const groups = [
    [serving("HTTPS", "TLS", "PostgreSQL TLS"), (names) => `TLS on ${names}`],
    [serving("redirect to HTTPS"), (names) => `${names} redirects to HTTPS`],
    [serving("HTTP"), (names) => `plain HTTP on ${names}`],
    [serving("raw TCP", "UDP"), (names) => `${names} left to the app`]
  ];
  return groups.flatMap(([ranges, say]) => ranges.length === 0 ? [] : [say(listOf(ranges))]);
}
function certificates({ name }, { apps }) {
  const domains = name === void 0 ? [] : apps.get(name)?.domains ?? [];
  return domains.length === 0 ? void 0 : `certificates for ${listOf(domains.map(import_chunk_Q7EZOXAU.code))}`;
}
function regions({ exposures }) {
  const named = [...new Set(exposures.flatMap((exposure) => exposure.regions))];
  const [primary, ...others] = named;
  if (primary === void 0) return void 0;
  return others.length === 0 ? `primary region ${(0, import_chunk_Q7EZOXAU.code)(primary)}` : `regions ${listOf(named.map(import_chunk_Q7EZOXAU.code))}`;
}
function allowed({ configs }, { allowedRegions = [] }) {
  if (allowedRegions.length === 0 || configs.length === 0) return void 0;
  return `the policy allows ${listOf(allowedRegions.map(import_chunk_Q7EZOXAU.code))} only`;
}
function stores({ exposures, configs }, ports) {
  if (configs.length === 0) return void 0;
  const held = exposures.flatMap(
    ({ dataStores }) => dataStores.filter(({ kind, reached }) => reached === "here" && kind !== "volume").map(({ kind }) => kind)
  );
  const open = ports.filter(
    ({ start, end }) => import_chunk_Q7EZOXAU.DATABASES.some((database) => database.ports.some((port) => start <= port && port <= end))
  );
  const holds = held.length === 0 ? [] : [`holds ${listOf([...new Set(held)].map(import_chunk_Q7EZOXAU.code))}`];
  const door = open.length === 0 ? "no database port published" : `publishes ${listOf(rangesOf(open))}`;
  return [...holds, door].join("; ");
}
function rangesOf(ports) {
  const ranges = ports.map(({ start, end }) => start === end ? String(start) : `${start}\u2013${end}`);
  return [...new Set(ranges)];
}
// src/rulekit/seen-services.ts
function runningServices({ machines }) {
  const found = /* @__PURE__ */ new Map();
  for (const { services, state } of machines ?? []) {
    if ((0, import_chunk_PAI65FGH.isGone)(state)) continue;
    for (const service of services) found.set(`${service.protocol} ${service.start} ${service.end}`, service);
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
function nameOfRunning({ protocol, start, end }) {
  return `${start === end ? `port ${start}` : `ports ${start}\u2013${end}`}${protocol === "udp" ? " (UDP)" : ""}`;
}
function declaresService(project, name, running) {
  const services = (0, import_chunk_7OSQ4VJO.appsNamed)(project, name).flatMap((app) => app.services);
  let unsure = false;
  for (const service of services) {
    const protocol = protocolOf(service);
    if (protocol !== void 0 && protocol !== running.protocol) continue;
    for (const { start, end } of service.ports) {
      if (start === void 0 || end === void 0) unsure = true;
      else if (start <= running.start && running.end <= end) return protocol === void 0 ? void 0 : true;
    }
  }
  return unsure ? void 0 : false;
}
function missingPorts(app, running) {
  const missing = /* @__PURE__ */ new Map();
  for (const service of app.services) {
    const protocol = protocolOf(service);
    for (const port of service.ports) {
      const { start, end } = port;
      if (start === void 0 || end === void 0 || protocol === void 0) continue;
      const runs = running.some((own) => own.protocol === protocol && own.start <= end && start <= own.end);
      if (!runs) missing.set((0, import_chunk_Q7EZOXAU.nameOfPort)(port), port);
    }
  }
  return [...missing.values()];
}
function protocolOf({ protocol }) {
  if (protocol?.known === false) return void 0;
  return (0, import_chunk_Q7EZOXAU.known)(protocol)?.toLowerCase() === "udp" ? "udp" : "tcp";
}
// src/exposure/seen-outside.ts
function seenOutside(hosts, declared) {
  const sights = [
    ["secrets", filesServed],
    ["firewall", (address) => doors(address, declared)],
    ["tls", transport2],
    ["database", (address) => databases(address, declared)]
  ];
  const words = sights.map(([practice, see]) => [practice, ofHosts(hosts, (host) => ofHost(host, see))]);
  const nowhere = hosts.length > 0 && hosts.every(({ addresses }) => addresses.length === 0);
  return new Map([
    ...words.flatMap(([practice, text]) => text === void 0 ? [] : [[practice, text]]),
    ...nowhere ? UNREACHED.map((practice) => [practice, "no address behind its name"]) : []
  ]);
}
var UNREACHED = ["firewall", "database"];
function ofHosts(hosts, see) {
  const groups = /* @__PURE__ */ new Map();
  for (const host of hosts) {
    const words = see(host);
    if (words !== void 0) groups.set(words, [...groups.get(words) ?? [], (0, import_chunk_PAI65FGH.labelOf)(host)]);
  }
  if (groups.size === 0) return void 0;
  const [[only = ""] = []] = groups;
  if (groups.size === 1 && hosts.length === 1) return only;
  return [...groups].map(([words, names]) => `${listOf(names.map(import_chunk_Q7EZOXAU.code))}: ${words}`).join("; ");
}
function ofHost({ addresses }, see) {
  const seen = addresses.flatMap((address) => {
    const words = see(address).join(", ");
    return words === "" ? [] : [{ family: address.family, words }];
  });
  const distinct = [...new Set(seen.map(({ words }) => words))];
  if (distinct.length < 2) return distinct[0];
  return seen.map(({ family, words }) => `over IPv${family} ${words}`).join("; ");
}
function transport2({ https, http }) {
  return [...https ? secured(https) : [], ...http ? [plain(http)] : []];
}
function secured({ port, state, certificate, versions, response }) {
  if (state !== "answered") return [`${port} ${STATES[state]}`];
  const offered = import_chunk_PAI65FGH.TLS_VERSIONS.filter((version) => versions[version] === "offered");
  const names = offered.map((version) => version === "TLSv1" ? "1.0" : version.slice("TLSv".length));
  return [
    ...certificate ? [certificateWords(certificate)] : [],
    ...names.length > 0 ? [`TLS ${listOf(names)}`] : [],
    ...response?.hstsSeconds ? ["HSTS"] : [],
    ...response?.redirect?.end === "other-host" ? [`leads on to ${(0, import_chunk_Q7EZOXAU.code)(response.redirect.host ?? "")}`] : []
  ];
}
var STATES = {
  other: "answers without TLS",
  refused: "refuses connections",
  cut: "cuts connections",
  silent: "gives no answer"
};
function certificateWords(certificate) {
  const { issuer, validTo, faults } = certificate;
  const [fault] = faults;
  if (fault) return `a certificate that ${FAULTS[fault](certificate)}`;
  return `certificate of ${issuer === void 0 ? "an issuer without a name" : (0, import_chunk_Q7EZOXAU.code)(issuer)} until ${dayOf(validTo)}`;
}
var FAULTS = {
  expired: ({ validTo }) => `ran out on ${dayOf(validTo)}`,
  "not-yet-valid": ({ validFrom }) => `is valid from ${dayOf(validFrom)} only`,
  "wrong-name": (certificate) => `is made out to ${(0, import_chunk_PAI65FGH.nameOfCertificate)(certificate)}`,
  "self-signed": () => "is signed by itself",
  untrusted: () => "is signed by nobody that browsers know"
};
function dayOf(moment) {
  return moment.slice(0, 10);
}
function plain({ port, state, response }) {
  if (state !== "answered" || !response)
    return `${port} ${state === "answered" || state === "other" ? "gives no answer in HTTP" : STATES[state]}`;
  return response.redirect ? REDIRECTS[response.redirect.end](response.redirect) : `plain HTTP answers on ${port}`;
}
var REDIRECTS = {
  https: () => "http redirects to https",
  plain: () => "http redirects to http",
  "other-host": ({ host, secure }) => `http redirects to ${(0, import_chunk_Q7EZOXAU.code)(host ?? "")}${secure ? "" : ", in plain HTTP"}`,
  loop: () => "http redirects in a circle",
  broken: () => "http redirects nowhere",
  unseen: () => "http redirects to a page that gives no answer"
};
var SECRET_FILES = /* @__PURE__ */ new Set(["env-file", "git-folder"]);
function filesServed({ https }) {
  if (!https?.response) return [];
  const served = https.leaks.filter(({ kind }) => SECRET_FILES.has(kind)).map(({ path }) => (0, import_chunk_Q7EZOXAU.code)(path));
  return [served.length === 0 ? "no file of secrets is served" : `serves ${listOf(served)}`];
}
function doors({ https, http, ports }, declared) {
  if (!https && !http && ports.length === 0) return [];
  const web = [http, https].flatMap((door) => door?.response ? [door.port] : []);
  const others = ports.filter((port) => (0, import_chunk_PAI65FGH.isOpen)(port, declared)).map(({ port }) => port);
  const open = [...web, ...others].sort((a, b) => a - b);
  const quiet = ports.length - others.length;
  const pages = (https?.leaks ?? []).filter(({ kind }) => !SECRET_FILES.has(kind)).map(({ path }) => (0, import_chunk_Q7EZOXAU.code)(path));
  return [
    open.length === 0 ? "no answer" : `answers on ${listOf(open.map(String))}`,
    // The proxy of Fly.io may do that for an app that serves nothing.
    ...https?.state === "answered" && !https.response ? [`takes TLS on ${https.port}`] : [],
    ...quiet > 0 ? [`nothing speaks on ${numberOf(quiet, "more port")}`] : [],
    ...pages.length > 0 ? [`serves ${listOf(pages)}`] : []
  ];
}
function databases({ ports }, declared) {
  const known2 = ports.filter(({ port }) => import_chunk_Q7EZOXAU.DATABASES.some((database) => database.ports.includes(port)));
  const told = known2.filter(({ port, state }) => state === "spoke" || declared(port));
  const quiet = known2.length - told.length;
  return [
    ...told.map(({ port, state }) => `${port} ${PORT_STATES[state]}`),
    ...quiet > 0 ? [`nothing speaks on ${numberOf(quiet, "database port")}`] : []
  ];
}
var PORT_STATES = {
  spoke: "speaks",
  held: "held",
  refused: "refused",
  cut: "cut",
  silent: "silent"
};
// src/exposure/seen-inside.ts
function seenInside(app, configs, holdsData) {
  const { addresses, certificates: certificates2, secrets } = app;
  const machines = app.machines?.filter(({ state }) => !(0, import_chunk_PAI65FGH.isGone)(state));
  const volumes = app.volumes?.filter(({ state }) => !(0, import_chunk_PAI65FGH.isGone)(state));
  const services = machines ? [serviceWords(app)] : [];
  const of = (kind) => addresses?.filter((address) => address.kind === kind).length ?? 0;
  const open = addresses ? [some(of("public"), "public address", "public addresses")] : [];
  const sights = [
    ["secrets", secrets ? [secretWords(secrets, configs)] : []],
    ["private-networking", addresses ? [some(of("private"), "Flycast address", "Flycast addresses")] : []],
    ["firewall", [...open, ...services]],
    ["tls", (certificates2 ?? []).map(certificateWords2)],
    ["multi-region", [...machines ? [machineWords(machines)] : [], ...volumes ? [volumeWords(volumes)] : []]],
    ["database", holdsData ? open : []],
    ["configuration", services]
  ];
  return new Map(sights.flatMap(([practice, words]) => words.length === 0 ? [] : [[practice, words.join("; ")]]));
}
function some(number, noun, plural) {
  return number === 0 ? `no ${noun}` : numberOf(number, noun, plural);
}
function secretWords(secrets, configs) {
  if (secrets.length === 0) return "no secrets";
  const both = envNamesOf(configs).filter((name) => secrets.includes(name));
  const total = numberOf(secrets.length, "secret");
  return both.length === 0 ? `${total}, none of them in \`[env]\`` : `${total}, ${listOf(both.map(import_chunk_Q7EZOXAU.code))} in \`[env]\` too`;
}
function certificateWords2({ hostname, issued, expires, status }) {
  if (!issued) return `${(0, import_chunk_Q7EZOXAU.code)(hostname)} not issued (${(0, import_chunk_Q7EZOXAU.code)(status)})`;
  return `${(0, import_chunk_Q7EZOXAU.code)(hostname)} issued${expires === void 0 ? "" : ` until ${dayOf(expires)}`}`;
}
function machineWords(machines) {
  if (machines.length === 0) return "no Machines";
  return `${numberOf(machines.length, "Machine")} in ${regionsOf(machines)}`;
}
function volumeWords(volumes) {
  if (volumes.length === 0) return "no volumes";
  const open = volumes.filter(({ encrypted }) => !encrypted).length;
  const lonely = volumes.filter(({ backups }) => !backups).length;
  return [
    `${numberOf(volumes.length, "volume")} in ${regionsOf(volumes)}`,
    open === 0 ? "encrypted" : `${open} not encrypted`,
    lonely === 0 ? "with snapshots" : `${lonely} without snapshots`
  ].join(", ");
}
function regionsOf(things) {
  return listOf([...new Set(things.map(({ region }) => region))].sort().map(import_chunk_Q7EZOXAU.code));
}
function serviceWords(app) {
  const names = runningServices(app).map((service) => nameOfRunning(service).replace(/^ports? /, ""));
  return names.length === 0 ? "Machines publish nothing" : `Machines publish ${listOf(names)}`;
}
// src/exposure/verified.ts
function verifiedOf(project, seen, findings) {
  const { apps: exposures } = (0, import_chunk_BAJAHTHD.exposureOf)(project);
  const promisers = promisersOf(project.apps, exposures);
  const isNamed = seen.hosts.some(({ origin }) => origin === "named");
  const names = new Set(promisers.map(({ name }) => name));
  const apps = promisers.filter(({ name }) => !isNamed || seen.hosts.some(({ app }) => app !== void 0 && app === name)).map((promiser) => verifiedApp(promiser, project, seen, findings));
  const strangers = seen.hosts.filter(({ app }) => app === void 0 || !names.has(app));
  return [...apps, ...strangers.map((host) => verifiedHost(host, seen, findings))];
}
function promisersOf(apps, exposures) {
  const found = /* @__PURE__ */ new Map();
  for (const app of apps) {
    const name = (0, import_chunk_Q7EZOXAU.known)(app.name);
    const key = JSON.stringify([name ?? null, name === void 0 ? app.path : ""]);
    const promiser = found.get(key) ?? { name, configs: [], exposures: [] };
    promiser.configs.push(app);
    promiser.exposures.push(...exposures.filter(({ path }) => path === app.path));
    found.set(key, promiser);
  }
  return [...found.values()];
}
function verifiedApp(promiser, project, seen, findings) {
  const { name, configs, exposures } = promiser;
  const path = configs[0]?.path ?? "";
  const hosts = name === void 0 ? [] : seen.hosts.filter(({ app }) => app === name);
  const inside = name === void 0 ? void 0 : seen.apps.find((app) => app.name === name);
  const ports = exposures.flatMap((exposure) => exposure.ports);
  const promises = promisesOf(promiser, project.policy);
  const holdsData = !isPrivate(promiser) && exposures.some(({ dataStores }) => dataStores.some(({ kind, reached }) => reached === "here" && kind !== "volume"));
  const sights = {
    outside: seenOutside(hosts, (port) => (0, import_chunk_PAI65FGH.declaresPort)(project, name, port)),
    inside: inside ? seenInside(inside, configs, holdsData) : NOTHING
  };
  const ranges = ports.map(({ start, end }) => start === end ? String(start) : `${start}\u2013${end}`);
  if (ranges.length > 0) promises.set("configuration", `services on ${listOf(ranges)}`);
  if (!promises.has("private-networking") && sights.inside.get("private-networking") === "no Flycast address")
    sights.inside.delete("private-networking");
  const about = { hosts: hosts.map(import_chunk_PAI65FGH.labelOf), apps: name === void 0 ? [] : [name] };
  return { name: (0, import_chunk_Q7EZOXAU.withoutKeys)(name ?? path), path, rows: rowsOf(promises, sights, about, seen, findings) };
}
function verifiedHost(host, seen, findings) {
  const sights = { outside: seenOutside([host], () => false), inside: NOTHING };
  return {
    name: (0, import_chunk_PAI65FGH.labelOf)(host),
    path: void 0,
    rows: rowsOf(NOTHING, sights, { hosts: [(0, import_chunk_PAI65FGH.labelOf)(host)], apps: [] }, seen, findings)
  };
}
var NOTHING = /* @__PURE__ */ new Map();
function rowsOf(promises, sights, about, { gaps }, findings) {
  const isBlind = (names) => gaps.some((gap) => gap.blocking && names.includes(gap.about));
  const blind = { outside: isBlind(about.hosts), inside: isBlind(about.apps) };
  const own = findings.filter(
    ({ subject }) => [...about.hosts, ...about.apps].some((name) => subject.startsWith(`${name}: `))
  );
  return import_chunk_JCG2QZIW.PRACTICES.flatMap((practice) => {
    const promised = promises.get(practice);
    const outside = sights.outside.get(practice);
    const inside = sights.inside.get(practice);
    const parts = [outside, inside].filter((part) => part !== void 0);
    const seen = parts.length === 0 ? void 0 : parts.join("; ");
    const isBroken = own.some((finding) => finding.practice === practice);
    const isTold = promised !== void 0 || seen !== void 0;
    if (!isBroken && (!isTold || practice === "configuration")) return [];
    const isPartial = outside !== void 0 && blind.outside || inside !== void 0 && blind.inside;
    const state = isBroken ? "broken" : seen === void 0 || isPartial ? "unseen" : "kept";
    return [{ practice, promised, seen, state }];
  });
}
// src/model/app-reach.ts
function reachOfApp(project, name) {
  const states = new Set((0, import_chunk_7OSQ4VJO.appsNamed)(project, name).map(({ reach }) => reach.state));
  if (states.has("public")) return "public";
  if (states.size > 0) return states.has("unknown") ? "unknown" : "private";
  const declared = name === void 0 ? void 0 : project.policy.apps.get(name);
  if (declared?.private) return "private";
  return declared && declared.domains.length > 0 ? "public" : "unknown";
}
// src/report/verified-words.ts
function stateWordOf({ state, promised, seen }) {
  if (state === "broken") return "broken";
  if (state === "unseen") return seen === void 0 ? "not seen" : "in part";
  return promised === void 0 ? "fine" : "kept";
}
// src/report/verified-text.ts
var INDENT = "    ";
var GAP = "  ";
var MIN_COLUMN = 22;
function verifiedLines(verified, style, width) {
  const rows = verified.flatMap((entry) => entry.rows);
  if (rows.length === 0) return [];
  const practices = Math.max(...rows.map(({ practice }) => import_chunk_BAJAHTHD.PRACTICE_NAMES[practice].length));
  const states = Math.max(...rows.map((row) => stateWordOf(row).length));
  const column = Math.floor((width - INDENT.length - practices - states - 3 * GAP.length) / 2);
  const lines = verified.flatMap(({ name, path, rows: own }) => [
    ...(0, import_chunk_BAJAHTHD.wrap)(
      `  ${style.strong((0, import_chunk_BAJAHTHD.oneLine)(name))}${path === void 0 ? "" : ` ${style.faint((0, import_chunk_BAJAHTHD.oneLine)(path))}`}`,
      "  ",
      width
    ),
    ...own.flatMap(
      (row) => column < MIN_COLUMN ? stacked(row, style, width) : sideBySide(row, style, [practices, states, column, column])
    )
  ]);
  const isTable = column >= MIN_COLUMN;
  const header = cells(["", "", "Promised", "Seen live"], [practices, states, column, column]);
  return [
    `  ${style.strong("Promised, and seen live")}`,
    ...isTable ? [`${INDENT}${style.faint(header)}`] : [],
    ...lines
  ];
}
function paint(row, text, style) {
  if (row.state === "unseen") return style.faint(text);
  return row.state === "kept" ? style.good(text) : style.bad(text);
}
function sideBySide(row, style, widths) {
  const [practices, states, column] = widths;
  const promised = columnLines(row.promised ?? "\u2014", column);
  const seen = columnLines(row.seen ?? "\u2014", column);
  const lines = [];
  for (let i = 0; i < Math.max(promised.length, seen.length); i++) {
    const name = i === 0 ? import_chunk_BAJAHTHD.PRACTICE_NAMES[row.practice].padEnd(practices) : " ".repeat(practices);
    const state = i === 0 ? paint(row, stateWordOf(row).padEnd(states), style) : " ".repeat(states);
    const left = padded(promised[i] ?? "", column);
    lines.push(`${INDENT}${name}${GAP}${state}${GAP}${left}${GAP}${seen[i] ?? ""}`.trimEnd());
  }
  return lines;
}
function cells(texts, widths) {
  return texts.map((text, i) => padded(text, widths[i] ?? 0)).join(GAP).trimEnd();
}
function padded(text, width) {
  return text + " ".repeat(Math.max(0, width - (0, import_chunk_BAJAHTHD.widthOf)(text)));
}
function stacked(row, style, width) {
  const deeper = `${INDENT}  `;
  const part = (label, text) => (0, import_chunk_BAJAHTHD.wrap)(`${deeper}${style.faint(label)} ${(0, import_chunk_BAJAHTHD.oneLine)(text)}`, `${deeper}  `, width);
  return [
    `${INDENT}${import_chunk_BAJAHTHD.PRACTICE_NAMES[row.practice]}${GAP}${paint(row, stateWordOf(row), style)}`,
    ...part("promised", row.promised ?? "\u2014"),
    ...part("seen", row.seen ?? "\u2014")
  ];
}
function columnLines(text, width) {
  return (0, import_chunk_BAJAHTHD.wrap)((0, import_chunk_BAJAHTHD.oneLine)(text), "", width).flatMap((line) => {
    const parts = [];
    for (let rest = line; rest !== ""; rest = rest.slice(Math.max(1, (0, import_chunk_BAJAHTHD.fit)(rest, width)))) {
      parts.push(rest.slice(0, Math.max(1, (0, import_chunk_BAJAHTHD.fit)(rest, width))));
    }
    return parts;
  });
}
// src/rulekit/seen-redirects.ts
function redirectFault({ https, http }, hosts) {
  const overHttps = https?.response?.redirect;
  if (overHttps?.end === "plain")
    return { words: "lead from HTTPS back to plain HTTP: whoever sits on the way reads along" };
  if (overHttps?.end === "other-host" && !overHttps.secure)
    return {
      words: `lead from HTTPS to ${(0, import_chunk_Q7EZOXAU.code)(overHttps.host ?? "")} over plain HTTP: whoever sits on the way reads along`
    };
  if (overHttps?.end === "loop") return { words: "go in a circle: nobody gets to the site over HTTPS" };
  const redirect = http?.response?.redirect;
  return redirect && plainFault(redirect, hosts);
}
function plainFault({ end, host, secure }, hosts) {
  switch (end) {
    case "plain":
      return { words: "stay with plain HTTP: whoever sits on the way reads along" };
    case "loop":
      return { words: "go in a circle: nobody gets from plain HTTP to HTTPS" };
    case "broken":
      return { words: "lead from plain HTTP to no address at all: nobody gets to HTTPS that way" };
    case "other-host":
      if (secure || leadsOn(hosts.find((other) => other.host === host))) return void 0;
      return {
        words: `lead to ${(0, import_chunk_Q7EZOXAU.code)(host ?? "")} over plain HTTP, where nobody looked whether they lead on to HTTPS: until then whoever sits on the way sends visitors elsewhere`,
        severity: "medium"
      };
    case "https":
    case "unseen":
      return void 0;
  }
}
function leadsOn(host) {
  const ends = host?.addresses.map(({ http }) => http?.response?.redirect) ?? [];
  return ends.length > 0 && ends.every((redirect) => redirect?.secure);
}
module.exports = stdin_exports;
