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
  renderHtml: () => renderHtml
});
var import_excerpt = whole(require("./excerpt.js"));
var import_redact = whole(require("./redact.js"));
// src/report/html/markup.ts
function html(literals, ...parts) {
  let text = literals[0] ?? "";
  for (const [index, part] of parts.entries()) text += render(part) + (literals[index + 1] ?? "");
  return { html: text };
}
function trusted(text) {
  return { html: text };
}
function sentence(text, length = 1e3) {
  const parts = (0, import_redact.clip)(text, length).split("`");
  const tail = parts.length % 2 === 0 ? `\`${parts.pop() ?? ""}` : "";
  return html`${parts.map((part, i) => i % 2 === 1 ? html`<code>${part}</code>` : part)}${tail}`;
}
function link(text, address) {
  if (address === void 0 || !/^https:\/\/[\w.-]/.test(address)) return html`${text}`;
  return html`<a href="${address}" rel="noreferrer">${text}</a>`;
}
function render(part) {
  if (part === void 0) return "";
  if (typeof part === "string") return escapeHtml(part);
  if (typeof part === "number") return String(part);
  if ("html" in part) return part.html;
  return part.map(render).join("");
}
var REPLACEMENTS = /* @__PURE__ */ new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"]
]);
function escapeHtml(text) {
  return (0, import_redact.sanitize)(text).replace(/[&<>"']/g, (found) => REPLACEMENTS.get(found) ?? "");
}
// src/report/html/exposure.ts
var MAX_ROWS = 200;
var MAX_ITEMS = 12;
var MAX_ITEM = 90;
var COLUMNS = [
  { name: "Public ports", items: ({ reach, ports }) => reach === "private" ? [] : ports.map(import_redact.portLabel) },
  { name: "TLS", items: ({ tls }) => tls === void 0 ? [] : [tls] },
  { name: "Private addresses that other apps use", items: ({ privateAddresses }) => privateAddresses },
  { name: "Data stores", items: ({ dataStores }) => dataStores.map(storeLabel) },
  { name: "Regions", items: ({ regions }) => regions }
];
function renderExposureSection({ before, after }) {
  const pairs = before ? (0, import_redact.pairApps)(before, after) : after.apps.map((app) => ({ before: app, after: app }));
  if (pairs.length === 0) return void 0;
  const hidden = pairs.length - MAX_ROWS;
  const unsure = pairs.some(({ after: app }) => app && isUnsure(app));
  const opened = new Set(pairs.flatMap(({ after: app }) => app?.openedBy ?? []).map(import_redact.placeName));
  return html`<section>
<h2>Exposure</h2>
<div class="scroll"><table class="exposure">
<thead><tr><th>App</th>${COLUMNS.map(({ name }) => html`<th>${name}</th>`)}</tr></thead>
<tbody>${pairs.slice(0, MAX_ROWS).map(row)}</tbody>
</table></div>
${unsure ? html`<p class="faint">${import_redact.UNSURE_FOOTNOTE}</p>` : void 0}
${opened.size > 0 ? html`<p class="faint">${import_redact.OPENED_FOOTNOTE} ${[...opened].slice(0, MAX_ITEMS).map((place) => (0, import_redact.clip)(place, MAX_ITEM)).join(", ")}${opened.size > MAX_ITEMS ? ` and ${opened.size - MAX_ITEMS} more` : ""}.</p>` : void 0}
${hidden > 0 ? html`<p class="faint">${(0, import_redact.count)(hidden, "more app")} not shown.</p>` : void 0}
</section>`;
}
function row({ before, after }) {
  const app = after ?? before;
  return html`
<tr><th scope="row">${(0, import_redact.clip)(app?.name ?? app?.path ?? "", MAX_ITEM)}${marksOf(app)}${stateOf({ before, after })}<div class="faint">${(0, import_redact.clip)(app?.path ?? "", MAX_ITEM)}</div></th>${COLUMNS.map(
    ({ items }) => html`<td>${cell(before ? items(before) : [], after ? items(after) : [])}</td>`
  )}</tr>`;
}
function stateOf({ before, after }) {
  if (!before) return html` <ins>new</ins>`;
  return after ? void 0 : html` <span class="faint">removed</span>`;
}
function cell(before, after) {
  const old = new Set(before);
  const now = new Set(after);
  const items = [
    ...after.filter((item) => !old.has(item)).map((item) => html`<li><ins>${(0, import_redact.clip)(item, MAX_ITEM)}</ins></li>`),
    ...before.filter((item) => !now.has(item)).map((item) => html`<li><del>${(0, import_redact.clip)(item, MAX_ITEM)}</del></li>`),
    ...after.filter((item) => old.has(item)).map((item) => html`<li>${(0, import_redact.clip)(item, MAX_ITEM)}</li>`)
  ];
  if (items.length === 0) return html`<span class="faint">—</span>`;
  const more = items.length - MAX_ITEMS;
  return html`<ul>${items.slice(0, MAX_ITEMS)}${more > 0 ? html`<li class="faint">and ${more} more</li>` : void 0}</ul>`;
}
function marksOf(app) {
  return app ? `${isUnsure(app) ? "\xB9" : ""}${app.openedBy.length > 0 ? "\xB2" : ""}` : "";
}
function isUnsure({ reach, ports }) {
  return reach === "unknown" && ports.length > 0;
}
function storeLabel({ kind, name, reached }) {
  const text = name === void 0 ? kind : `${kind} ${name}`;
  return reached === "public" ? `${text} (over the internet)` : text;
}
// src/report/html/findings.ts
var MAX_CARDS = 500;
var MAX_ROWS2 = 1e3;
var MAX_RELATED = 8;
var EXCERPT_WIDTH = 110;
function renderFindings(report, excerptOf) {
  const references = new Map(report.rules.map((rule) => [rule.id, rule.references]));
  let room = MAX_CARDS;
  const groups = import_redact.SEVERITIES.map((severity) => {
    const found = (0, import_redact.countedOf)(report).filter((finding) => finding.severity === severity);
    if (found.length === 0) return void 0;
    const shown = found.slice(0, room);
    room -= shown.length;
    const more = found.length - shown.length;
    return html`<section>
<h2><span class="badge ${severity}">${severity}</span> ${(0, import_redact.count)(found.length, "finding")}</h2>
${shown.map((finding) => card(finding, excerptOf(finding, EXCERPT_WIDTH), references.get(finding.rule) ?? []))}
${more > 0 ? html`<p class="faint">${more} more are not shown here. The JSON report lists all of them.</p>` : void 0}
</section>`;
  });
  return html`${groups}${renderRows("Hints", (0, import_redact.hintsOf)(report), "They have low confidence and never fail the check.", true)}`;
}
function card(finding, excerpt, references) {
  const { rule, practice, severity, message, remedy, related, at } = finding;
  const shown = related.slice(0, MAX_RELATED);
  return html`
<article class="finding ${severity}">
<h3>${sentence(message)}</h3>
<p class="meta"><code class="place">${findingPlaceOf(finding)}</code> · ${link(rule, (0, import_redact.pageOf)(finding))} · ${import_redact.PRACTICE_NAMES[practice]}</p>
${excerpt && source(excerpt, at)}
<p class="remedy"><b>How to fix:</b> ${sentence(remedy)}</p>
${shown.length > 0 ? html`<ul class="related">${shown.map(({ at: place, note }) => html`<li><code class="place">${placeOf(place)}</code> ${sentence(note)}</li>`)}</ul>` : void 0}
${references.length > 0 ? html`<p class="meta">References: ${references.map((address, i) => html`${i > 0 ? " \xB7 " : ""}${link(shortAddress(address), address)}`)}</p>` : void 0}
</article>`;
}
function source({ text, before, width }, { range }) {
  const from = (0, import_excerpt.fit)(text, before);
  const end = from + (0, import_excerpt.fit)(text.slice(from), width);
  return html`<pre><span class="number">${range.start.line}</span>${text.slice(0, from)}<mark>${text.slice(from, end)}</mark>${text.slice(end)}</pre>`;
}
function renderRows(title, findings, note, hasRemedies = false) {
  if (findings.length === 0) return void 0;
  const rows = findings.slice(0, MAX_ROWS2).map(
    (finding) => html`
<tr><td><code class="place">${findingPlaceOf(finding)}</code></td><td><span class="badge ${finding.severity}">${finding.severity}</span></td><td>${sentence(finding.message)}${hasRemedies ? html`<p class="remedy"><b>How to fix:</b> ${sentence(finding.remedy)}</p>` : void 0}</td><td>${link(finding.rule, (0, import_redact.pageOf)(finding))}</td></tr>`
  );
  const columns = html`<th>Place</th><th>Severity</th><th>Finding</th><th>Rule</th>`;
  return table({ title, total: findings.length, columns, rows, note });
}
function renderSuppressed(suppressed) {
  if (suppressed.length === 0) return void 0;
  const rows = suppressed.slice(0, MAX_ROWS2).map(({ finding, by }) => {
    const owner = by.owner === void 0 ? "" : `, ${(0, import_redact.clip)(by.owner, 100)}`;
    const until = by.expires === void 0 ? "" : `, until ${by.expires}`;
    return html`
<tr><td><code class="place">${findingPlaceOf(finding)}</code></td><td><span class="badge ${finding.severity}">${finding.severity}</span></td><td>${link(finding.rule, (0, import_redact.pageOf)(finding))}</td><td>${(0, import_redact.clip)(by.reason, 300)}${owner}${until}</td><td><code class="place">${placeOf(by.at)}</code></td></tr>`;
  });
  const columns = html`<th>Place</th><th>Severity</th><th>Rule</th><th>Reason</th><th>Ignored at</th>`;
  return table({ title: "Ignored", total: suppressed.length, columns, rows, note: void 0 });
}
function table({ title, total, columns, rows, note }) {
  const hidden = total - rows.length;
  return html`<section>
<h2>${title} <span class="faint">${total}</span></h2>
${note === void 0 ? void 0 : html`<p class="faint">${sentence(note)}</p>`}
<div class="scroll"><table><thead><tr>${columns}</tr></thead><tbody>${rows}</tbody></table></div>
${hidden > 0 ? html`<p class="faint">${(0, import_redact.count)(hidden, "more row")} not shown.</p>` : void 0}
</section>`;
}
function placeOf({ path, range: { start } }) {
  return path === "" ? "the project" : `${(0, import_redact.clip)(path, 300)}:${start.line}:${start.column}`;
}
function findingPlaceOf(finding) {
  return (0, import_redact.aboutOf)(finding) ?? placeOf(finding.at);
}
function shortAddress(address) {
  const path = address.replace(/^https:\/\/(?:www\.)?/, "").split(/[#?]/, 1)[0] ?? "";
  return (0, import_redact.clip)(path.replace(/\/$/, ""), 60);
}
// src/report/html/map-layout.ts
var BOX = { width: 212, height: 50 };
var GAP = { x: 84, y: 18 };
var LANE = 8;
var MARGIN = 8;
var SWEEPS = 8;
var SPREAD = 9;
function layOut({ nodes, ways }) {
  const depths = depthsOf(nodes, ways);
  const columns = Array.from({ length: Math.max(0, ...depths.values()) + 1 }, () => []);
  const add = (column, node) => {
    const slot = { node, height: node ? BOX.height : LANE, neighbours: [], column, top: 0 };
    columns[column]?.push(slot);
    return slot;
  };
  const byKey = new Map(nodes.map((node) => [node.key, add(depths.get(node.key) ?? 0, node)]));
  const chains = [];
  for (const way of ways) {
    const from = byKey.get(way.from);
    const to = byKey.get(way.to);
    if (!from || !to) continue;
    const slots = [from];
    for (let column = from.column + 1; column < to.column; column++) slots.push(add(column, void 0));
    slots.push(to);
    chains.push({ way, slots });
    for (const [i, slot] of slots.entries()) {
      const next = slots[i + 1];
      if (!next) continue;
      slot.neighbours.push(next);
      next.neighbours.push(slot);
    }
  }
  sortColumns(columns);
  const half = Math.max(...columns.map(heightOf)) / 2;
  const corner = ({ column, top }) => ({
    x: MARGIN + column * (BOX.width + GAP.x),
    y: MARGIN + half + top
  });
  const boxes = [...byKey.values()].flatMap((slot) => slot.node ? [{ node: slot.node, ...corner(slot) }] : []);
  const width = columns.length * (BOX.width + GAP.x) - GAP.x + 2 * MARGIN;
  return { boxes, lines: linesOf(chains, corner), width, height: 2 * half + 2 * MARGIN };
}
function depthsOf(nodes, ways) {
  const targets = /* @__PURE__ */ new Map();
  for (const { from, to } of ways) targets.set(from, [...targets.get(from) ?? [], to]);
  const state = /* @__PURE__ */ new Map();
  const forward = /* @__PURE__ */ new Map();
  const order = [];
  const visit = (key) => {
    state.set(key, "open");
    const ahead = [];
    for (const to of targets.get(key) ?? []) {
      if (!state.has(to)) visit(to);
      if (state.get(to) === "done") ahead.push(to);
    }
    forward.set(key, ahead);
    state.set(key, "done");
    order.push(key);
  };
  for (const { key } of nodes) if (!state.has(key)) visit(key);
  const hasInternet = nodes.some(({ kind }) => kind === "internet");
  const depths = new Map(nodes.map(({ key, kind }) => [key, hasInternet && kind !== "internet" ? 1 : 0]));
  for (const key of order.toReversed()) {
    const depth = depths.get(key) ?? 0;
    for (const to of forward.get(key) ?? []) depths.set(to, Math.max(depths.get(to) ?? 0, depth + 1));
  }
  return depths;
}
function sortColumns(columns) {
  for (const column of columns) stack(column);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const column of sweep % 2 === 0 ? columns : columns.toReversed()) {
      const wishes = new Map(column.map((slot) => [slot, wishOf(slot)]));
      column.sort((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0));
      stack(column);
    }
  }
}
function wishOf({ neighbours, top }) {
  if (neighbours.length === 0) return top;
  return neighbours.reduce((sum, other) => sum + other.top + other.height / 2, 0) / neighbours.length;
}
function stack(column) {
  let top = -heightOf(column) / 2;
  for (const slot of column) {
    slot.top = top;
    top += slot.height + GAP.y;
  }
}
function heightOf(column) {
  return column.reduce((sum, { height }) => sum + height + GAP.y, -GAP.y);
}
function linesOf(chains, corner) {
  const starts = spread(chains, ({ slots }) => [slots[0], slots[1]]);
  const ends = spread(chains, ({ slots }) => [slots.at(-1), slots.at(-2)]);
  return chains.flatMap((chain) => {
    const [first, ...rest] = chain.slots;
    const last = rest.pop();
    if (!first || !last) return [];
    const forward = last.column > first.column;
    const from = corner(first);
    const to = corner(last);
    const via = rest.map((slot) => ({ x: corner(slot).x, y: corner(slot).y + LANE / 2 }));
    const start = { x: from.x + BOX.width, y: from.y + BOX.height / 2 + (starts.get(chain) ?? 0) };
    const end = { x: forward ? to.x : to.x + BOX.width, y: to.y + BOX.height / 2 + (ends.get(chain) ?? 0) };
    return [{ way: chain.way, start, via, end, forward }];
  });
}
function spread(chains, endsOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const chain of chains) {
    const [own] = endsOf(chain);
    const group = groups.get(own);
    if (group) group.push(chain);
    else groups.set(own, [chain]);
  }
  const offsets = /* @__PURE__ */ new Map();
  for (const group of groups.values()) {
    group.sort((a, b) => (endsOf(a)[1]?.top ?? 0) - (endsOf(b)[1]?.top ?? 0));
    const step = Math.min(SPREAD, (BOX.height - 16) / group.length);
    for (const [i, chain] of group.entries()) offsets.set(chain, (i - (group.length - 1) / 2) * step);
  }
  return offsets;
}
// src/report/html/map.ts
var MAX_NAME = 26;
var MAX_DETAIL = 33;
function renderMapSection(exposure) {
  const graph = (0, import_redact.graphOf)(exposure);
  if (graph.total === 0) return void 0;
  const { boxes, lines, width, height } = layOut(graph);
  const ports = new Map(graph.ways.flatMap(({ to, label }) => label === void 0 ? [] : [[to, label]]));
  const cut = graph.total - graph.ways.length;
  const title = `${graph.nodes.length} nodes and ${graph.ways.length} connections`;
  return html`<section class="map">
<h2>Connections</h2>
<p class="legend"><span class="public">over the internet</span> <span class="private">over the private network</span> <span class="outside">other ways in and out</span></p>
<div class="scroll"><svg viewBox="0 0 ${width} ${height}" style="--width:${width}px" role="img" aria-label="${title}">
<defs>${MARKERS.map((name) => html`<marker id="tip-${name}" class="${name}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z"/></marker>`)}</defs>
${lines.map(drawLine)}
${boxes.map((box) => drawBox(box, ports.get(box.node.key)))}
</svg></div>
${cut > 0 ? html`<p class="faint">Not drawn, to keep it readable: ${cut} of ${graph.total} connections.</p>` : void 0}
</section>`;
}
var MARKERS = ["public", "private", "outside"];
function lineStyleOf({ style }) {
  return style === "inbound" ? "outside" : style;
}
function drawLine({ way, start, via, end, forward }) {
  let path = `M${start.x} ${round(start.y)}`;
  let at = start;
  for (const point of via) {
    path += `${curve(at, point, forward)}H${point.x + BOX.width}`;
    at = { x: point.x + BOX.width, y: point.y };
  }
  path += curve(at, end, forward);
  return html`<path class="way ${lineStyleOf(way)}" d="${path}" marker-end="url(#tip-${lineStyleOf(way)})"/>
`;
}
function curve(from, to, forward) {
  const bend = forward ? (to.x - from.x) / 2 : 60;
  const into = forward ? to.x - bend : to.x + bend;
  return `C${round(from.x + bend)} ${round(from.y)} ${round(into)} ${round(to.y)} ${to.x} ${round(to.y)}`;
}
function drawBox({ node, x, y }, ports) {
  const { kind, name } = node;
  const detail = node.detail ?? ports;
  const isRound = kind === "host" || kind === "internet";
  const middle = x + BOX.width / 2;
  const label = detail === void 0 ? name : `${name}: ${detail}`;
  const nameY = y + (detail === void 0 ? BOX.height / 2 + 5 : BOX.height / 2 - 3);
  return html`<g class="node ${classOf(node)}"><title>${label}</title><rect x="${x}" y="${round(y)}" width="${BOX.width}" height="${BOX.height}" rx="${isRound ? BOX.height / 2 : 8}"/><text x="${middle}" y="${round(nameY)}">${(0, import_redact.clip)(name, MAX_NAME)}</text>${detail === void 0 ? void 0 : html`<text class="detail" x="${middle}" y="${round(y + BOX.height / 2 + 14)}">${(0, import_redact.clip)(detail, MAX_DETAIL)}</text>`}</g>
`;
}
function classOf({ kind }) {
  return kind === "data store" ? "store" : kind;
}
function round(number) {
  return Math.round(number * 10) / 10;
}
// src/report/html/style.ts
var STYLE = `
:root{color-scheme:light dark;--text:#1f2328;--faint:#59636e;--ground:#fff;--panel:#f6f8fa;--line:#d1d9e0;--link:#0757b5;--mark:#fff1c2;--critical:#8e0b21;--high:#c4232d;--medium:#8f5902;--low:#0757b5;--clean:#116329;--unjudged:#59636e;--store:#eef3fb;--badge:#fff}
@media (prefers-color-scheme:dark){:root{--text:#e6edf3;--faint:#9aa4af;--ground:#0d1117;--panel:#161b22;--line:#30363d;--link:#6cb0ff;--mark:#5a4300;--critical:#ff6fae;--high:#ff7b72;--medium:#e3b341;--low:#79c0ff;--clean:#56d364;--unjudged:#9aa4af;--store:#14233a;--badge:#0d1117}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1120px;padding:32px 24px 48px;background:var(--ground);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
h1,h2,h3,p,ul,pre{margin:0}
h1{font-size:1.8em;line-height:1.25;margin:4px 0 10px}
h2{font-size:1.27em;margin:40px 0 12px;display:flex;align-items:center;gap:10px}
h2 .faint{font-weight:400}h2 .badge{font-size:.66em}
h3{font-size:1em;font-weight:600}
a{color:var(--link)}
code,pre{font:.87em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
code{background:var(--panel);border:1px solid var(--line);border-radius:5px;padding:0 4px}
code.place{background:none;border:0;padding:0}
.faint,.meta,.brand{color:var(--faint)}
.meta,.brand,table,.remedy,.related{font-size:.93em}
.brand{letter-spacing:.02em}
.whole{white-space:nowrap}
.badge{display:inline-block;border-radius:99px;padding:1px 10px;font-size:.8em;font-weight:700;line-height:1.6;color:var(--badge);background:var(--unjudged);text-transform:capitalize;white-space:nowrap}
.badge.critical{background:var(--critical)}.badge.high,.badge.failure{background:var(--high)}.badge.medium{background:var(--medium)}.badge.low{background:var(--low)}.badge.success{background:var(--clean)}
.scores{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,280px),1fr));gap:12px}
.meta+.scores{margin-top:10px}
.score{border:1px solid var(--line);border-left:5px solid var(--unjudged);border-radius:8px;padding:10px 14px;background:var(--panel)}
.score b{display:block}
.score.critical{border-left-color:var(--critical)}.score.high{border-left-color:var(--high)}.score.medium{border-left-color:var(--medium)}.score.low{border-left-color:var(--low)}.score.clean{border-left-color:var(--clean)}
.score.critical span:first-of-type{color:var(--critical)}.score.high span:first-of-type{color:var(--high)}.score.medium span:first-of-type{color:var(--medium)}.score.low span:first-of-type{color:var(--low)}.score.clean span:first-of-type{color:var(--clean)}
.score span{display:block;font-size:.93em}
.finding{border:1px solid var(--line);border-left:5px solid var(--line);border-radius:8px;padding:14px 16px;margin:0 0 12px;display:grid;gap:8px}
.finding>*{min-width:0}
.finding.critical{border-left-color:var(--critical)}.finding.high{border-left-color:var(--high)}.finding.medium{border-left-color:var(--medium)}.finding.low{border-left-color:var(--low)}
pre{background:var(--panel);border-radius:6px;padding:8px 12px;overflow-x:auto;white-space:pre;tab-size:4}
pre .number{display:inline-block;min-width:2.5em;color:var(--faint);user-select:none}
mark{background:var(--mark);color:inherit;border-radius:3px;text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:3px}
.remedy b{margin-right:4px}
.related,.list{padding-left:20px}
.list li{margin:4px 0}
.scroll{overflow-x:auto;overflow-wrap:break-word}
.scroll+.faint{margin-top:10px}.scroll~.faint{font-size:.93em}
table{border-collapse:collapse;width:100%}
th,td{border-bottom:1px solid var(--line);padding:7px 12px 7px 0;text-align:left;vertical-align:top}
thead th{color:var(--faint);font-weight:600;vertical-align:bottom;overflow-wrap:normal}
td{min-width:84px}td:nth-child(3){min-width:150px}
.exposure th,.exposure td{min-width:110px}.exposure td:nth-child(2){white-space:nowrap}
td ul{list-style:none;padding:0}
tbody th .faint{font-weight:400}
.live{margin:28px 0 8px;font-size:1.07em}
.verified th[scope=row]{font-weight:400;color:var(--faint);white-space:nowrap}.verified th[scope=rowgroup]{padding-top:18px;border-bottom-color:var(--faint)}
.verified td{width:42%}.verified td:last-child{width:1%;min-width:0;padding-right:0;text-align:right}
ins{text-decoration:none;font-weight:700;color:var(--high)}
del{color:var(--faint)}
.legend{display:flex;flex-wrap:wrap;gap:4px 20px;font-size:.93em;color:var(--faint);margin-bottom:8px}
.legend span::before{content:"";display:inline-block;width:28px;margin-right:7px;vertical-align:middle;border-top:2px solid var(--faint)}
.legend .public::before{border-top:4px solid var(--high)}
.legend .private::before{border-top:2px dashed var(--clean)}
svg{display:block;width:100%;max-width:var(--width);min-width:min(var(--width),620px);height:auto;font:600 13px system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif}
svg rect{fill:var(--panel);stroke:var(--line);stroke-width:1.5}
svg .app rect{fill:var(--ground);stroke:var(--faint)}
svg .store rect{fill:var(--store)}
svg text{fill:var(--text);text-anchor:middle}
svg .detail{font-weight:400;font-size:11px;fill:var(--faint)}
.way{fill:none;stroke:var(--faint);stroke-width:1.5}
.way.public{stroke:var(--high);stroke-width:3}
.way.private{stroke:var(--clean);stroke-dasharray:5 4}
marker{fill:var(--faint)}marker.public{fill:var(--high)}marker.private{fill:var(--clean)}
footer{margin-top:48px;padding-top:16px;border-top:1px solid var(--line);font-size:.93em;color:var(--faint);display:grid;gap:8px}
@media (max-width:560px){.verified,.verified tbody,.verified tr,.verified td,.verified th{display:block;width:auto}.verified thead{display:none}.verified tr{border-bottom:1px solid var(--line);padding:8px 0}.verified td,.verified th,.verified td:last-child{border:0;padding:1px 0;width:auto;min-width:0;text-align:left}.verified td[data-of]::before{content:attr(data-of) ": ";color:var(--faint)}.verified th[scope=row]{font-weight:600;color:var(--text)}body{padding:20px 14px 32px}h1{font-size:1.45em}h2{font-size:1.13em;margin-top:32px}}
@media print{@page{margin:14mm}:root{color-scheme:light;--text:#000;--faint:#444;--ground:#fff;--panel:#f4f4f4;--line:#bbb;--link:#000;--mark:#ffe9a8;--critical:#8e0b21;--high:#c4232d;--medium:#8f5902;--low:#0757b5;--clean:#116329;--unjudged:#59636e;--store:#eef3fb;--badge:#fff}body{max-width:none;padding:0;font-size:11.5px}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}.finding,.score,tr,svg{break-inside:avoid}h2,h3{break-after:avoid}.scroll{overflow:visible;overflow-wrap:anywhere}.exposure td:nth-child(2){white-space:normal}svg{min-width:0;max-height:240mm}pre{white-space:pre-wrap}th,td{min-width:0!important;padding-right:8px}h2{margin-top:24px}}
`;
// src/report/html/verified.ts
var MAX_ENTRIES = 200;
function renderVerified(verified) {
  const entries = verified?.filter(({ rows }) => rows.length > 0) ?? [];
  if (entries.length === 0) return void 0;
  const hidden = entries.length - MAX_ENTRIES;
  return html`<h3 class="live">Declared and observed</h3>
<table class="verified">
<thead><tr><th>Practice</th><th>Declared</th><th>Observed</th><th></th></tr></thead>
${entries.slice(0, MAX_ENTRIES).map(
    ({ name, path, rows }) => html`<tbody>
<tr><th colspan="4" scope="rowgroup">${(0, import_redact.clip)(name, 200)}${path === void 0 ? void 0 : html` <span class="faint">${(0, import_redact.clip)(path, 200)}</span>`}</th></tr>${rows.map(markup)}
</tbody>
`
  )}</table>
${hidden > 0 ? html`<p class="faint">${(0, import_redact.count)(hidden, "more app")} not shown.</p>` : void 0}`;
}
var CLASSES = { kept: "success", broken: "failure", unseen: "" };
function markup(row2) {
  const { practice, declared, observed, state } = row2;
  return html`
<tr><th scope="row">${import_redact.PRACTICE_NAMES[practice]}</th><td data-of="Declared">${cell2(declared)}</td><td data-of="Observed">${cell2(observed)}</td><td><span class="badge ${CLASSES[state]}">${(0, import_redact.stateLabelOf)(row2)}</span></td></tr>`;
}
function cell2(text) {
  return text === void 0 ? html`<span class="faint">—</span>` : sentence(text, 2e3);
}
// src/report/html/html.ts
var CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
var MAX_REMARKS = 500;
function renderHtml(report, { date }) {
  const { comparison, suppressed } = report;
  const every = [...comparison.introduced, ...comparison.standing, ...suppressed.map(({ finding }) => finding)];
  const standing = report.scope === "all" ? renderRows(
    "In the baseline",
    comparison.standing,
    "They were there when the baseline was written, and do not fail the check."
  ) : renderRows(
    "From before",
    comparison.standing,
    "The change did not introduce them, and they do not fail the check."
  );
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Airworthy: ${(0, import_redact.verdictOf)(report)}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
${head(report, date)}
<main>
${scorecard(report)}
${uncheckedSection(report)}
${renderFindings(report, (0, import_excerpt.createExcerpts)(report.sources, every, report.credentials))}
${renderExposureSection(report.exposure)}
${renderMapSection(report.exposure.after)}
${renderRows("Fixed", comparison.fixed)}
${standing}
${renderSuppressed(suppressed)}
${notices(report)}
</main>
${foot(report)}
</body>
</html>
`;
  return page.html.replace(/\n{2,}/g, "\n");
}
function head({ version, verdict, scope, commits, ...report }, date) {
  const { conclusion, complete, failOn } = verdict;
  const word = complete ? conclusion === "success" ? "passed" : "failed" : "incomplete";
  const isChange = scope === "introduced" || commits.base !== void 0;
  const what = report.verified ? "The running apps, compared with the files" : isChange ? "A change" : "The whole project";
  const threshold = failOn === "never" ? "Findings do not fail the check" : `Fails at ${failOn} or higher`;
  return html`<header>
<p class="brand">Airworthy for Fly.io · security report</p>
<h1>${(0, import_redact.verdictOf)({ version, verdict, scope, commits, ...report })}</h1>
<p class="meta"><span class="badge ${conclusion}">${word}</span> ${what} at <code>${commitOf(commits.head)}</code> · <span class="whole">${date}</span> · ${threshold} · version ${version}</p>
</header>`;
}
function commitOf(commit) {
  return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 10) : (0, import_redact.clip)(commit, 60);
}
function scorecard(report) {
  const scores = (0, import_redact.scorecardOf)(report).map(
    ({ practice, state, labels: [first, ...notes] }) => html`
<div class="score ${state.replace(" ", "-")}"><b>${import_redact.PRACTICE_NAMES[practice]}</b><span>${first}</span>${notes.map((note) => html`<span class="faint">${note}</span>`)}</div>`
  );
  const checked = (0, import_redact.checkedLine)(report);
  return html`<section>
<h2>Scorecard <span class="faint">${(0, import_redact.appsOf)(report)}</span></h2>
${checked === void 0 ? void 0 : html`<p class="meta">${checked}</p>`}
<div class="scores">${scores}</div>
${renderVerified(report.verified)}
</section>`;
}
function uncheckedSection(report) {
  const problems = (0, import_redact.problemsOf)(report).toSorted((a, b) => Number(b.blocking) - Number(a.blocking));
  if (problems.length === 0) return void 0;
  const items = problems.map(
    ({ at, message, blocking }) => html`${at && html`<code class="place">${placeOf(at)}</code> `}${sentence(message)}${blocking ? "" : html` <span class="faint">It does not block.</span>`}`
  );
  return list("Not checked", items);
}
function notices({ notices: items }) {
  if (items.length === 0) return void 0;
  return list(
    "Notices",
    items.map(({ at, message }) => html`<code class="place">${placeOf(at)}</code> ${sentence(message)}`)
  );
}
function list(title, items) {
  const hidden = items.length - MAX_REMARKS;
  return html`<section>
<h2>${title} <span class="faint">${items.length}</span></h2>
<ul class="list">${items.slice(0, MAX_REMARKS).map(
    (item) => html`
<li>${item}</li>`
  )}</ul>
${hidden > 0 ? html`<p class="faint">${hidden} more are not shown.</p>` : void 0}
</section>`;
}
var FILES = html`This report covers the files only. Some settings are not in files: see ${[
  ["fly ips list", "addresses"],
  ["fly secrets list", "secrets"],
  ["fly certs list", "certificates"],
  ["fly tokens list", "tokens"]
].map(([command, thing], i) => html`${i > 0 ? ", " : ""}<code>${command}</code> for ${thing}`)}.`;
var LIVE = html`This report shows the running apps at that moment, as seen from this network. Run <code>airworthy check</code> for findings in the files. It cannot see who has a token (<code>fly tokens list</code>) or the values of secrets.`;
function foot(report) {
  const { comparison, suppressed, verified } = report;
  const { standing, fixed } = comparison;
  return html`<footer>
<p>${(0, import_redact.count)((0, import_redact.countedOf)(report).length, "finding")}, ${(0, import_redact.count)((0, import_redact.hintsOf)(report).length, "hint")}, ${standing.length} ${(0, import_redact.standingLabel)(report)},${report.scope === "introduced" || fixed.length > 0 ? ` ${fixed.length} fixed,` : ""} ${suppressed.length} ignored.</p>
<p>${verified ? LIVE : FILES}</p>
<p>All secrets are masked in this report. Made by ${link("Airworthy", import_redact.PROJECT)}.</p>
</footer>`;
}
module.exports = stdin_exports;
