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
  graphOf: () => graphOf,
  pairApps: () => pairApps,
  portLabel: () => portLabel
});
// src/report/exposure/pairs.ts
var KEYS = [
  ({ path, name }) => name === void 0 ? void 0 : `${name}
${path}`,
  ({ name }) => name,
  ({ path }) => path
];
function pairApps(before, after) {
  const partners = /* @__PURE__ */ new Map();
  let earlier = before.apps;
  let remaining = after.apps;
  for (const key of KEYS) {
    const candidates = byKey(earlier, key);
    const taken = /* @__PURE__ */ new Set();
    for (const [value, app] of byKey(remaining, key)) {
      const partner = candidates.get(value);
      if (!app || !partner) continue;
      partners.set(app, partner);
      taken.add(partner);
    }
    earlier = earlier.filter((app) => !taken.has(app));
    remaining = remaining.filter((app) => !partners.has(app));
  }
  const pairs = after.apps.map((app) => ({ before: partners.get(app), after: app }));
  return [...pairs, ...earlier.map((app) => ({ before: app, after: void 0 }))];
}
function byKey(apps, key) {
  const found = /* @__PURE__ */ new Map();
  for (const app of apps) {
    const value = key(app);
    if (value !== void 0) found.set(value, found.has(value) ? void 0 : app);
  }
  return found;
}
// src/report/exposure/graph.ts
var ORDER = ["public", "inbound", "private", "outside"];
var INTERNET = { key: "internet", kind: "internet", name: "internet", detail: void 0 };
function graphOf(exposure, limits = {}) {
  const { maxNodes = 40, maxWays = 80 } = limits;
  const nodes = /* @__PURE__ */ new Map([[INTERNET.key, INTERNET]]);
  for (const { path, name } of exposure.apps) {
    nodes.set(appKey(path), { key: appKey(path), kind: "app", name: name ?? path, detail: void 0 });
  }
  const all = [];
  for (const app of exposure.apps) if (isPublic(app)) all.push(inbound(app));
  for (const link of exposure.links) {
    const { to } = link;
    if (to.kind !== "app") nodes.set(keyOf(to), nodeOf(to));
    if (nodes.has(keyOf(to)))
      all.push({ from: appKey(link.from), to: keyOf(to), label: void 0, style: styleOf(link) });
  }
  const ways = select(all, maxNodes, maxWays);
  const drawn = new Set(ways.flatMap(({ from, to }) => [from, to]));
  return { nodes: [...nodes.values()].filter(({ key }) => drawn.has(key)), ways, total: all.length };
}
function select(all, maxNodes, maxWays) {
  const nodes = /* @__PURE__ */ new Set();
  const selected = /* @__PURE__ */ new Set();
  for (const way of all.toSorted((a, b) => ORDER.indexOf(a.style) - ORDER.indexOf(b.style))) {
    if (selected.size >= maxWays) break;
    const missing = new Set([way.from, way.to].filter((key) => !nodes.has(key)));
    if (nodes.size + missing.size > maxNodes) continue;
    for (const key of missing) nodes.add(key);
    selected.add(way);
  }
  return all.filter((way) => selected.has(way));
}
function isPublic({ reach, ports }) {
  return reach !== "private" && ports.length > 0;
}
var MAX_PORTS = 4;
function inbound({ path, ports }) {
  const named = ports.slice(0, MAX_PORTS).map(portLabel);
  const more = ports.length > MAX_PORTS ? [`${ports.length - MAX_PORTS} more`] : [];
  return { from: INTERNET.key, to: appKey(path), label: [...named, ...more].join(", "), style: "inbound" };
}
function portLabel({ start, end, service }) {
  const range = start === end ? String(start) : `${start} to ${end}`;
  return service === void 0 ? range : `${range} ${service}`;
}
function styleOf({ to, network }) {
  if (network === "private") return "private";
  return to.kind === "host" ? "outside" : "public";
}
function appKey(path) {
  return `app ${path}`;
}
function keyOf(to) {
  return to.kind === "app" ? appKey(to.path) : `${to.kind} ${to.host}`;
}
function nodeOf(to) {
  const key = keyOf(to);
  if (to.kind === "host") return { key, kind: "host", name: to.host, detail: void 0 };
  return { key, kind: "data store", name: to.store, detail: to.host };
}
module.exports = stdin_exports;
