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
  policyInForce: () => policyInForce
});
var import_valibot = whole(require("./valibot.js"));
var import_policy = whole(require("./policy.js"));
var import_observed = whole(require("./observed.js"));
var import_redact = whole(require("./redact.js"));
// src/policy/schema.ts
var text = (description2) => (0, import_valibot.pipe)((0, import_valibot.string)(), (0, import_valibot.description)(description2));
var LETTER = String.raw`A-Za-z\u00c0-\u1fff\u3005-\ud7ff\uf900-\ufdff`;
var NAME = `(?=[^:]{4,253}(?::|$))(?:[${LETTER}0-9](?:[${LETTER}0-9-]{0,61}[${LETTER}0-9])?\\.)+[${LETTER}][${LETTER}0-9-]{0,61}[${LETTER}0-9]`;
var DOMAIN = new RegExp(`^${NAME}$`);
var HOST = new RegExp(`^${NAME}(?::[1-9][0-9]{0,4})?$`);
var appSchema = (0, import_valibot.strictObject)({
  private: (0, import_valibot.optional)((0, import_valibot.pipe)((0, import_valibot.boolean)(), (0, import_valibot.description)("The app must not be reachable from the internet."))),
  domains: (0, import_valibot.optional)(
    (0, import_valibot.pipe)((0, import_valibot.array)((0, import_valibot.pipe)((0, import_valibot.string)(), (0, import_valibot.regex)(DOMAIN))), (0, import_valibot.description)("The domains that the app serves."))
  )
});
var hostSchema = (0, import_valibot.strictObject)({
  expects: (0, import_valibot.pipe)(
    (0, import_valibot.picklist)(import_redact.EXPECTATIONS),
    (0, import_valibot.description)(
      "What the host requires of clients: HTTP/2 (`http2`), a client certificate, or the PROXY protocol of a load balancer."
    )
  ),
  reason: (0, import_valibot.pipe)((0, import_valibot.string)(), (0, import_valibot.regex)(/\S/), (0, import_valibot.description)("Why. The report shows it."))
});
var regionsSchema = (0, import_valibot.strictObject)({
  allowed: (0, import_valibot.optional)(
    (0, import_valibot.pipe)(
      (0, import_valibot.array)((0, import_valibot.string)()),
      (0, import_valibot.minLength)(1),
      (0, import_valibot.description)("The Fly.io regions where data may be stored, as three-letter codes.")
    )
  )
});
var ruleSchema = (0, import_valibot.strictObject)({
  severity: (0, import_valibot.pipe)((0, import_valibot.picklist)(import_redact.SEVERITIES), (0, import_valibot.description)("The severity for findings of this rule."))
});
var ignoreSchema = (0, import_valibot.strictObject)({
  rule: text("The rule whose findings are ignored."),
  path: (0, import_valibot.optional)(text("A glob for file paths, such as `legacy/**`. The default is every file.")),
  reason: (0, import_valibot.optional)(text("The reason. An ignore without a reason is not applied.")),
  owner: (0, import_valibot.optional)(text("Who is responsible for it.")),
  expires: (0, import_valibot.optional)(
    (0, import_valibot.pipe)(
      (0, import_valibot.string)(),
      (0, import_valibot.regex)(/^\d{4}-\d{2}-\d{2}$/),
      (0, import_valibot.description)("The last day on which it applies, as `YYYY-MM-DD`.")
    )
  )
});
var failOnSchema = (0, import_valibot.pipe)(
  (0, import_valibot.picklist)([...import_redact.SEVERITIES, "never"]),
  (0, import_valibot.description)("The lowest severity that fails the check.")
);
var fileSchema = (0, import_valibot.strictObject)({
  "fail-on": (0, import_valibot.optional)(failOnSchema),
  apps: (0, import_valibot.optional)((0, import_valibot.pipe)((0, import_valibot.record)((0, import_valibot.string)(), appSchema), (0, import_valibot.description)("Settings of an app, by its name."))),
  hosts: (0, import_valibot.optional)(
    (0, import_valibot.pipe)(
      (0, import_valibot.record)((0, import_valibot.pipe)((0, import_valibot.string)(), (0, import_valibot.regex)(HOST)), hostSchema),
      (0, import_valibot.description)("Hosts that `airworthy verify` cannot check like a website, by `HOST` or `HOST:PORT`.")
    )
  ),
  regions: (0, import_valibot.optional)(regionsSchema),
  rules: (0, import_valibot.optional)(
    (0, import_valibot.pipe)(
      // YAML 1.1 reads `off` as false.
      (0, import_valibot.record)((0, import_valibot.string)(), (0, import_valibot.union)([(0, import_valibot.literal)("off"), (0, import_valibot.literal)(false), ruleSchema])),
      (0, import_valibot.description)("Per rule: `off`, or another severity.")
    )
  ),
  ignore: (0, import_valibot.optional)((0, import_valibot.pipe)((0, import_valibot.array)(ignoreSchema), (0, import_valibot.description)("Findings that the team accepts.")))
});
var policySchema = (0, import_valibot.pipe)(fileSchema, (0, import_valibot.title)("Airworthy policy"));
function keysAt(path) {
  const [section, ...rest] = path;
  if (section === void 0) return Object.keys(fileSchema.entries);
  if (section === "regions") return Object.keys(regionsSchema.entries);
  if (rest.length !== 1) return [];
  if (section === "apps") return Object.keys(appSchema.entries);
  if (section === "hosts") return Object.keys(hostSchema.entries);
  if (section === "rules") return Object.keys(ruleSchema.entries);
  return section === "ignore" ? Object.keys(ignoreSchema.entries) : [];
}
// src/policy/errors.ts
function errorAt(root, keys, message, onKey = false) {
  const last = keys.at(-1);
  const parent = (0, import_policy.treeAt)(root, ...keys.slice(0, -1));
  const entry = typeof last === "string" ? (0, import_policy.entryOf)(parent, last) : void 0;
  const value = (0, import_policy.treeAt)(root, ...keys);
  const at = (onKey ? entry?.keyAt : value?.at) ?? entry?.keyAt ?? parent?.at ?? root.at;
  const sentence = `${keys.length === 0 ? "The policy" : (0, import_observed.code)(nameOf(keys))} ${message}`;
  return { at, message: sentence.endsWith("?") ? sentence : `${sentence}.` };
}
function errorsOf(root, issues, before = []) {
  return issues.flatMap((issue) => {
    const keys = [...before, ...(issue.path ?? []).map(({ key }) => typeof key === "number" ? key : String(key))];
    const inner = (0, import_policy.treeAt)(root, ...keys)?.kind === "table" ? issue.issues?.filter(({ type }) => type !== "literal") : [];
    if (inner && inner.length > 0) return errorsOf(root, inner, keys);
    return [describe(root, keys, issue)];
  });
}
function describe(root, keys, issue) {
  const allowed = keysAt(keys.slice(0, -1));
  const given = (0, import_policy.treeAt)(root, ...keys);
  const word = given?.kind === "scalar" && typeof given.value === "string" ? given.value : "";
  if (issue.type === "strict_object" && issue.expected === "never") {
    const name = String(keys.at(-1));
    if ((0, import_policy.treeAt)(root, ...keys.slice(0, -1))?.kind === "list")
      return errorAt(root, keys.slice(0, -1), "must be a mapping");
    return errorAt(root, keys, `is not a policy key; allowed: ${list(allowed)}${(0, import_policy.didYouMean)(name, allowed)}`, true);
  }
  switch (issue.type) {
    case "strict_object":
      return errorAt(root, keys, issue.received === "undefined" ? "is missing" : "must be a mapping");
    case "picklist": {
      const names = (issue.expected ?? "").replace(/[()"\s]/g, "").split("|");
      return errorAt(root, keys, `must be one of ${list(names)}${(0, import_policy.didYouMean)(word, names)}`);
    }
    case "union":
      return errorAt(root, keys, `must be \`off\` or a mapping with \`severity\`${(0, import_policy.didYouMean)(word, ["off"])}`);
    case "regex":
      return errorAt(root, keys, formOf(keys), keys[0] === "hosts" && keys.length === 2);
    case "min_length":
      return errorAt(root, keys, "is empty, so no region is allowed; add a region, or remove `regions`");
    default:
      return errorAt(root, keys, MUST_BE.get(issue.type) ?? "is not valid");
  }
}
function formOf(keys) {
  if (keys[0] === "hosts") return keys.length === 2 ? HOST2 : "must not be empty";
  return keys.includes("domains") ? DOMAIN2 : DAY;
}
var HOST2 = "must be a host name, with or without a port, such as `grpc.example.com` or `shop.example.com:8443`";
var DAY = "must be a calendar date, written as `YYYY-MM-DD`";
var DOMAIN2 = "must be a domain without a scheme, port, path or wildcard, such as `shop.example.com`";
var MUST_BE = /* @__PURE__ */ new Map([
  ["string", "must be a string"],
  ["boolean", "must be `true` or `false`"],
  ["array", "must be a list"],
  ["record", "must be a mapping"]
]);
function nameOf(keys) {
  return keys.map((key, index) => typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${key}`).join("");
}
function list(names) {
  return names.map((name) => `\`${name}\``).join(", ");
}
// src/policy/load.ts
function loadPolicy(document, known) {
  const { source, roots, problems } = document;
  const errors = problems.filter(({ blocking }) => blocking).map(({ at, message }) => ({ at, message }));
  const [root, second] = roots;
  if (second) errors.push({ at: second.at, message: "A policy must be a single YAML document." });
  if (errors.length > 0) return { errors };
  if (!root || isNull(root)) return { policy: { ...import_redact.NO_POLICY, path: source.path } };
  errors.push(...keyErrors(root));
  if (errors.length > 0) return { errors };
  const parsed = (0, import_valibot.safeParse)(policySchema, dataOf(root));
  if (!parsed.success) return { errors: errorsOf(root, parsed.issues) };
  errors.push(...nameErrors(root, parsed.output, known));
  return errors.length > 0 ? { errors } : { policy: policyOf(source.path, root, parsed.output) };
}
function keyErrors(root) {
  const errors = [];
  const pending = [{ node: root, keys: [] }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, keys } = next;
    if (node.kind === "list")
      for (const [index, item] of node.items.entries()) pending.push({ node: item, keys: [...keys, index] });
    if (node.kind !== "table") continue;
    const keysSoFar = /* @__PURE__ */ new Set();
    for (const { key, value } of node.entries) {
      const path = [...keys, key];
      if (keysSoFar.has(key)) errors.push(errorAt(root, path, "is set twice", true));
      if (UNUSABLE.has(key)) errors.push(errorAt(root, path, "cannot be used as a key", true));
      keysSoFar.add(key);
      pending.push({ node: value, keys: path });
    }
  }
  return errors;
}
var UNUSABLE = /* @__PURE__ */ new Set(["__proto__", "prototype", "constructor"]);
function nameErrors(root, file, known) {
  const errors = [];
  const rules = new Set(known.rules);
  const regions = new Set(known.regions);
  for (const rule of Object.keys(file.rules ?? {})) {
    if (!rules.has(rule)) errors.push(errorAt(root, ["rules", rule], `is not a rule${(0, import_policy.didYouMean)(rule, rules)}`, true));
  }
  for (const [index, region] of (file.regions?.allowed ?? []).entries()) {
    const keys = ["regions", "allowed", index];
    if (!regions.has(region)) errors.push(errorAt(root, keys, `is not a Fly.io region${(0, import_policy.didYouMean)(region, regions)}`));
  }
  for (const [index, { rule, expires }] of (file.ignore ?? []).entries()) {
    if (!rules.has(rule))
      errors.push(errorAt(root, ["ignore", index, "rule"], `is not a rule${(0, import_policy.didYouMean)(rule, rules)}`));
    if (expires !== void 0 && !isDay(expires)) errors.push(errorAt(root, ["ignore", index, "expires"], DAY));
  }
  return errors;
}
function isDay(text2) {
  const day = /* @__PURE__ */ new Date(`${text2}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text2);
}
function policyOf(path, root, file) {
  const rules = /* @__PURE__ */ new Map();
  for (const [rule, own] of Object.entries(file.rules ?? {})) {
    rules.set(rule, own === "off" || own === false ? { off: true } : { off: false, severity: own.severity });
  }
  const ignores = (file.ignore ?? []).map(
    (ignore, index) => ({
      at: (0, import_policy.treeAt)(root, "ignore", index)?.at ?? root.at,
      rule: ignore.rule,
      path: ignore.path,
      reason: (0, import_redact.redact)(ignore.reason?.trim() ?? ""),
      owner: ignore.owner,
      expires: ignore.expires
    })
  );
  const apps = Object.entries(file.apps ?? {}).map(([name, app]) => {
    const at = (0, import_policy.entryOf)((0, import_policy.treeAt)(root, "apps"), name)?.keyAt;
    const domains = (app.domains ?? []).map((domain) => (0, import_observed.hostNameOf)(domain) ?? domain);
    return [name, { at, private: app.private ?? false, domains }];
  });
  const hosts = Object.entries(file.hosts ?? {}).map(
    ([name, { expects, reason }]) => ({ name: labelAsAsked(name), expects, reason: (0, import_redact.redact)(reason.trim()) })
  );
  return {
    path,
    failOn: file["fail-on"],
    apps: new Map(apps),
    hosts,
    allowedRegions: file.regions?.allowed,
    rules,
    ignores
  };
}
function labelAsAsked(name) {
  const [host = "", port] = name.split(":");
  const label = (0, import_observed.hostNameOf)(host) ?? host;
  return port === void 0 || port === "443" ? label : `${label}:${port}`;
}
function dataOf(node) {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(dataOf);
  const value = /* @__PURE__ */ Object.create(null);
  for (const entry of node.entries) if (!isNull(entry.value)) value[entry.key] = dataOf(entry.value);
  return value;
}
function isNull(node) {
  return node.kind === "scalar" && node.value === null;
}
// src/policy/in-force.ts
function policyInForce(path, files, known) {
  const before = read(path, files[0], known);
  const after = files.length > 1 ? read(path, files[1], known) : void 0;
  if ("policy" in before) {
    const { policy } = before;
    const problems = after && "problems" in after ? after.problems : [];
    return { policy, problems, failOn: (asked) => policy.failOn ?? asked };
  }
  const none = { policy: { ...import_redact.NO_POLICY, path }, failOn: notLooserThanDefault };
  if (!after) return { ...none, problems: before.problems };
  if ("problems" in after) return { ...none, problems: after.problems };
  return { ...none, problems: [{ at: (0, import_redact.fileStart)(path), message: FIXED_BY_CHANGE, blocking: false }] };
}
var FIXED_BY_CHANGE = "The policy of the base branch is not valid, so the defaults apply here. This change fixes it.";
function notLooserThanDefault(asked) {
  return asked !== "never" && (0, import_redact.compareSeverity)(asked, import_redact.DEFAULT_FAIL_ON) < 0 ? asked : import_redact.DEFAULT_FAIL_ON;
}
function read(path, file, known) {
  if (!file) return { policy: { ...import_redact.NO_POLICY, path } };
  if ("trouble" in file) return { problems: [{ at: (0, import_redact.fileStart)(path), message: file.trouble, blocking: true }] };
  const loaded = loadPolicy(file.document, known);
  if ("policy" in loaded) return loaded;
  return { problems: loaded.errors.map(({ at, message }) => ({ at, message, blocking: true })) };
}
module.exports = stdin_exports;
