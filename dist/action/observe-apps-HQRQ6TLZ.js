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
  observeApps: () => observeApps
});
var import_chunk_MI4XXTN5 = whole(require("./chunk-MI4XXTN5.js"));
var import_chunk_INGLV4KF = whole(require("./chunk-INGLV4KF.js"));
var import_chunk_GNTZTTQN = whole(require("./chunk-GNTZTTQN.js"));
var import_chunk_2YZVYERF = whole(require("./chunk-2YZVYERF.js"));
// src/verify/inside/answers.ts
var readMachines = listOf(machineOf);
var readVolumes = listOf(volumeOf);
var readSecrets = (answer) => listOf(({ name }) => text(name))(fieldOf(answer, "secrets"));
var readIps = (answer) => listOf(ipOf)(fieldOf(answer, "ips"));
function readCertificatePage(answer) {
  const hostnames = listOf(({ hostname, status }) => {
    const name = text(hostname)?.toLowerCase();
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
      const message = "Fly.io does not take the token, so nothing was looked at from inside: make a new one with `fly tokens create readonly`.";
      return { apps: [], gaps: [{ about: "command line", message, blocking: true }] };
    }
    if (outcome === "token refused") {
      const message = "Fly.io does not take the token for this app, so nothing of it was looked at from inside.";
      gaps.push({ about: name, message, blocking: true });
      continue;
    }
    if (outcome.app) apps.push(outcome.app);
    gaps.push(...outcome.gaps);
  }
  const left = names.length - MAX_APPS;
  const [next] = names.slice(MAX_APPS);
  if (next !== void 0) {
    const message = `This app and ${left - 1} more were not looked at from inside: ${MAX_APPS} at a time are the most.`;
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
  const first = await machinesApi.get(`${name}/${LISTS.machines.path}`);
  if (first.kind === "refused" && first.status === 401) return "token refused";
  const machines = first.kind === "found" ? LISTS.machines.read(first.value) : void 0;
  if (first.kind !== "found") note(first, LISTS.machines.label);
  else if (machines === void 0) failed.push(LISTS.machines.label);
  const volumes = await listed(LISTS.volumes);
  const secrets = await listed(LISTS.secrets);
  const addresses = await listed(LISTS.addresses);
  const certificates = await certificatesOf(name, machinesApi, note, () => failed.push("certificates"));
  if (certificates?.isCut) {
    const message = `Only the first ${MAX_CERTIFICATES} of its certificates were looked at from inside.`;
    gaps.push({ about: name, message, blocking: true });
  }
  if (denied.length === 5) {
    const message = "The token does not see this app, or Fly.io has none of that name: nothing was looked at from inside.";
    return { app: void 0, gaps: [{ about: name, message, blocking: false }] };
  }
  if (denied.length > 0) {
    const message = `The token may not see its ${joinLabels(denied)}: they were not looked at.`;
    gaps.push({ about: name, message, blocking: false });
  }
  if (failed.length > 0) {
    const message = `The Machines API gave no usable answer about its ${joinLabels(failed)}. Try again.`;
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
  const distinct = [...new Set(labels)];
  return distinct.length === 1 ? distinct.join("") : `${distinct.slice(0, -1).join(", ")} and ${distinct.at(-1)}`;
}
module.exports = stdin_exports;
