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
  STUCK_RENEWAL: () => STUCK_RENEWAL,
  TLS_VERSIONS: () => TLS_VERSIONS,
  appNamed: () => appNamed,
  daysUntil: () => daysUntil,
  declaresPort: () => declaresPort,
  eachSeenApp: () => eachSeenApp,
  eachSeenHost: () => eachSeenHost,
  familiesOf: () => familiesOf,
  faultsOf: () => faultsOf,
  httpsAnswer: () => httpsAnswer,
  isForEveryone: () => isForEveryone,
  isGone: () => isGone,
  isOpen: () => isOpen,
  labelOf: () => labelOf,
  nameOfCertificate: () => nameOfCertificate,
  openPorts: () => openPorts,
  otherOpenPorts: () => otherOpenPorts,
  overdueFor: () => overdueFor,
  placeOf: () => placeOf,
  publicAddress: () => publicAddress,
  servedCertificates: () => servedCertificates,
  subjectOf: () => subjectOf
});
var import_chunk_7OSQ4VJO = whole(require("./chunk-7OSQ4VJO.js"));
var import_chunk_Q7EZOXAU = whole(require("./chunk-Q7EZOXAU.js"));
var reachOfApp = function(...words) {
  load();
  return new.target ? new reachOfApp(...words) : reachOfApp(...words);
};
function load() {
  let loaded;
  try {
    const { reachOfApp: reachOfApp2 } = require("./seen.js");
    loaded = [reachOfApp2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("src/model/app-reach.ts cannot be loaded.");
  [reachOfApp] = loaded;
}
// src/rulekit/seen.ts
function eachSeenHost(judge) {
  return function* (project) {
    const { seen } = project;
    if (!seen) return;
    for (const host of seen.hosts) yield* judge(host, project, appNamed(project, host.app), seen);
  };
}
function eachSeenApp(judge) {
  return function* (project) {
    const { seen } = project;
    if (!seen) return;
    for (const seenApp of seen.apps) {
      const app = appNamed(project, seenApp.name);
      if (app) yield* judge(seenApp, app, project, seen);
    }
  };
}
function appNamed(project, name) {
  return (0, import_chunk_7OSQ4VJO.appsNamed)(project, name)[0];
}
function placeOf(app) {
  return app ? app.name?.at ?? (0, import_chunk_Q7EZOXAU.fileStart)(app.path) : (0, import_chunk_Q7EZOXAU.fileStart)("");
}
function subjectOf(about, thing) {
  return `${about}: ${thing}`;
}
function faultsOf({ addresses }, find) {
  return addresses.flatMap((address) => {
    const fault = find(address);
    return fault === void 0 ? [] : [{ address, fault }];
  });
}
function familiesOf(host, faulty) {
  const looked = host.addresses.filter(({ https, http }) => https !== void 0 || http !== void 0);
  if (faulty.length >= looked.length) return "";
  const families = [...new Set(faulty.map(({ address }) => `IPv${address.family}`))];
  return ` over ${families.join(" and ")} only`;
}
function isForEveryone({ app }, project) {
  return reachOfApp(project, app) !== "private";
}
function daysUntil(moment, { at }) {
  return Math.floor((Date.parse(moment) - Date.parse(at)) / 864e5);
}
function declaresPort(project, name, port) {
  const services = (0, import_chunk_7OSQ4VJO.appsNamed)(project, name).flatMap((app) => app.services);
  return services.some(
    ({ protocol, ports }) => (0, import_chunk_Q7EZOXAU.known)(protocol)?.toLowerCase() !== "udp" && ports.some((own) => (0, import_chunk_Q7EZOXAU.covers)(own, port))
  );
}
function isOpen({ port, state }, declared) {
  return state === "spoke" || state === "held" && declared(port);
}
function openPorts({ addresses, app }, project) {
  const open = addresses.flatMap(({ ports }) => ports).filter((each) => isOpen(each, (port) => declaresPort(project, app, port)));
  return [...new Set(open.map(({ port }) => port))].sort((a, b) => a - b);
}
function otherOpenPorts(host, project) {
  return openPorts(host, project).filter((port) => !(0, import_chunk_Q7EZOXAU.databaseOfPort)(port) && !(0, import_chunk_Q7EZOXAU.toolOfPort)(port));
}
function httpsAnswer({ addresses }) {
  return addresses.map(({ https }) => https?.response).find((response) => response !== void 0);
}
function publicAddress({ addresses }) {
  return addresses?.find(({ kind }) => kind === "public")?.address;
}
function isGone(state) {
  return /destroy|^fork_cleanup$|^waiting_for_detach$/.test(state);
}
function nameOfCertificate({ names: [first] }) {
  return first === void 0 ? "nobody" : (0, import_chunk_Q7EZOXAU.code)(first);
}
function servedCertificates({ hosts }, hostname) {
  const addresses = hosts.filter(({ host }) => host === hostname).flatMap((host) => host.addresses);
  return addresses.flatMap(({ https }) => https?.certificate ?? []);
}
var STUCK_RENEWAL = 14;
var STUCK_PART = 0.25;
function overdueFor({ validFrom, validTo }) {
  const life = (Date.parse(validTo) - Date.parse(validFrom)) / 864e5;
  return Math.min(STUCK_RENEWAL, life * STUCK_PART);
}
// src/model/seen.ts
function labelOf({ host, port }) {
  if (port === 443) return host;
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}
var TLS_VERSIONS = ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"];
module.exports = stdin_exports;
