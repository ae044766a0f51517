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
  DATABASES: () => DATABASES,
  MissingPart: () => MissingPart,
  PROJECT: () => PROJECT,
  REGIONS: () => REGIONS,
  STUCK_RENEWAL: () => STUCK_RENEWAL,
  TLS_VERSIONS: () => TLS_VERSIONS,
  admin_port_public_default: () => admin_port_public_default,
  appFlag: () => appFlag,
  appName: () => appName,
  appNamed: () => appNamed,
  appsNamed: () => appsNamed,
  appsOf: () => appsOf,
  baseName: () => baseName,
  broad_fly_token_default: () => broad_fly_token_default,
  classifyHost: () => classifyHost,
  code: () => code,
  compareLocations: () => compareLocations,
  compareText: () => compareText,
  contradictory_service_default: () => contradictory_service_default,
  count: () => count,
  createHash: () => createHash,
  createSource: () => createSource,
  databaseBehind: () => databaseBehind,
  databaseOfImage: () => databaseOfImage,
  databaseOfPort: () => databaseOfPort,
  databaseOfProgram: () => databaseOfProgram,
  databaseOfScheme: () => databaseOfScheme,
  database_port_public_default: () => database_port_public_default,
  database_superuser_default: () => database_superuser_default,
  database_tls_off_default: () => database_tls_off_default,
  database_tls_unverified_default: () => database_tls_unverified_default,
  daysUntil: () => daysUntil,
  declaresPort: () => declaresPort,
  declaresService: () => declaresService,
  endpointsOf: () => endpointsOf,
  entryOf: () => entryOf,
  familiesOf: () => familiesOf,
  faultsOf: () => faultsOf,
  fileStart: () => fileStart,
  findUrls: () => findUrls,
  folderOf: () => folderOf,
  foldersOf: () => foldersOf,
  health_check_skips_tls_verification_default: () => health_check_skips_tls_verification_default,
  httpsAnswer: () => httpsAnswer,
  imageOf: () => imageOf,
  ineffective_force_https_default: () => ineffective_force_https_default,
  is: () => is,
  isAddress: () => isAddress,
  isConnectionName: () => isConnectionName,
  isDeploy: () => isDeploy,
  isDisposableName: () => isDisposableName,
  isFlyctl: () => isFlyctl,
  isForEveryone: () => isForEveryone,
  isGone: () => isGone,
  isHandedOut: () => isHandedOut,
  isOpen: () => isOpen,
  isPreloaded: () => isPreloaded,
  joined: () => joined,
  keepsHsts: () => keepsHsts,
  keySpans: () => keySpans,
  known: () => known,
  labelOf: () => labelOf,
  lazy: () => lazy,
  leavesOf: () => leavesOf,
  litefs_candidate_anywhere_default: () => litefs_candidate_anywhere_default,
  litefs_with_autostop_default: () => litefs_with_autostop_default,
  memoize: () => memoize,
  memoizeByText: () => memoizeByText,
  metrics_public_default: () => metrics_public_default,
  missingPorts: () => missingPorts,
  missing_connection_limit_default: () => missing_connection_limit_default,
  missing_hsts_default: () => missing_hsts_default,
  missing_primary_region_default: () => missing_primary_region_default,
  nameOfCertificate: () => nameOfCertificate,
  nameOfPort: () => nameOfPort,
  nameOfRunning: () => nameOfRunning,
  old_tls_version_default: () => old_tls_version_default,
  openPorts: () => openPorts,
  open_mcp_server_default: () => open_mcp_server_default,
  optionOf: () => optionOf,
  otherOpenPorts: () => otherOpenPorts,
  overdueFor: () => overdueFor,
  pageOf: () => pageOf,
  plaintext_dockerfile_source_default: () => plaintext_dockerfile_source_default,
  plaintext_http_default: () => plaintext_http_default,
  plaintext_port_default: () => plaintext_port_default,
  plaintext_url_default: () => plaintext_url_default,
  portsOf: () => portsOf,
  primary_region_mismatch_default: () => primary_region_mismatch_default,
  private_app_public_default: () => private_app_public_default,
  programOf: () => programOf,
  publicAddress: () => publicAddress,
  public_database_host_default: () => public_database_host_default,
  public_static_directory_default: () => public_static_directory_default,
  public_url_between_apps_default: () => public_url_between_apps_default,
  randomBytes: () => randomBytes,
  raw_tcp_port_default: () => raw_tcp_port_default,
  redact: () => redact,
  redirectsItself: () => redirectsItself,
  regionOf: () => regionOf,
  region_outside_policy_default: () => region_outside_policy_default,
  replaceSpans: () => replaceSpans,
  runningServices: () => runningServices,
  secretNameOf: () => secretNameOf,
  secret_file_in_image_default: () => secret_file_in_image_default,
  secret_in_build_arg_default: () => secret_in_build_arg_default,
  secret_in_command_default: () => secret_in_command_default,
  secret_in_config_file_default: () => secret_in_config_file_default,
  secret_in_dockerfile_default: () => secret_in_dockerfile_default,
  secret_in_fly_config_default: () => secret_in_fly_config_default,
  secret_in_workflow_default: () => secret_in_workflow_default,
  self_signed_certificate_default: () => self_signed_certificate_default,
  servedCertificates: () => servedCertificates,
  switchOf: () => switchOf,
  tls_verification_off_default: () => tls_verification_off_default,
  toolOfPort: () => toolOfPort,
  treeAt: () => treeAt,
  unknown_fly_key_default: () => unknown_fly_key_default,
  unknown_region_default: () => unknown_region_default,
  unreachable_private_address_default: () => unreachable_private_address_default,
  unreadable_file_default: () => unreadable_file_default,
  unreplicated_data_in_many_regions_default: () => unreplicated_data_in_many_regions_default,
  volume_backups_off_default: () => volume_backups_off_default,
  wide_port_range_default: () => wide_port_range_default
});
var import_chunk_OSF2BIYD = whole(require("./chunk-OSF2BIYD.js"));
// src/report/shared/rule-urls.ts
var PROJECT = "https://github.com/airworthy/airworthy";
var RULE_PAGES = `${PROJECT}/blob/v1/docs/rules`;
function pageOf({ practice, rule }) {
  return `${RULE_PAGES}/${practice}/${rule}.md`;
}
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
// src/model/memoize.ts
function memoize(answer) {
  const known2 = /* @__PURE__ */ new WeakMap();
  return (thing) => {
    const found = known2.get(thing);
    if (found) return found.answer;
    const worked = { answer: answer(thing) };
    known2.set(thing, worked);
    return worked.answer;
  };
}
var MAX_CACHED_TEXTS = 1e4;
function memoizeByText(answer) {
  const known2 = /* @__PURE__ */ new Map();
  return (text) => {
    const found = known2.get(text);
    if (found) return found.answer;
    if (known2.size >= MAX_CACHED_TEXTS) known2.clear();
    const worked = { answer: answer(text) };
    known2.set(text, worked);
    return worked.answer;
  };
}
function lazy(answer) {
  let known2;
  return () => {
    known2 ??= { answer: answer() };
    return known2.answer;
  };
}
// src/analysis/services/services.ts
function covers({ start, end }, port) {
  return start !== void 0 && end !== void 0 && start <= port && port <= end;
}
function isRaw({ handlers, handlersKnown }) {
  return handlersKnown && handlers.length === 0;
}
function isEncrypted({ handlers }) {
  return handlers.includes("tls") || handlers.includes("pg_tls");
}
function nameOfPort({ start, end }) {
  if (start === end) return `port ${start ?? "unknown"}`;
  return `ports ${start ?? "unknown"}\u2013${end ?? "unknown"}`;
}
var WIDE = 100;
function isWideRange({ start, end }) {
  return start !== void 0 && end !== void 0 && end - start >= WIDE;
}
function nameOfPorts(ports) {
  const names = [...new Set(ports.map((port) => nameOfPort(port).replace(/^ports? /, "")))];
  const [first, ...others] = names;
  if (others.length === 0) return ports[0] ? nameOfPort(ports[0]) : `port ${first}`;
  const [last] = names.slice(-1);
  if (names.length <= 4) return `ports ${names.slice(0, -1).join(", ")} and ${last}`;
  return `ports ${names.slice(0, 3).join(", ")} and ${names.length - 3} more`;
}
function portsOf(app) {
  return app.services.flatMap(({ ports }) => ports);
}
var hasManyPorts = memoize((app) => portsOf(app).length > 1e3);
function imageOf({ build, dockerfile }) {
  return known(build.image) ?? known(dockerfile?.stages.findLast((stage) => stage.shipped)?.base);
}
function overlap(a, b) {
  if (a.start === void 0 || a.end === void 0 || b.start === void 0 || b.end === void 0) return false;
  return a.start <= b.end && b.start <= a.end;
}
function groupsOf({ processes }, app) {
  const fallback = app.processes.includes("app") ? "app" : app.processes.toSorted()[0] ?? "app";
  return processes.length === 0 ? [fallback] : processes.map((group) => known(group) ?? group.raw);
}
// src/facts/credential-formats.ts
var format = (kind, body) => ({
  kind,
  pattern: new RegExp(`(?<![A-Za-z0-9])(?:${body.source})`)
});
var CREDENTIAL_FORMATS = [
  format("Fly.io token", /fm(?:2|1[ar])_[A-Za-z0-9+/_-]{40,2000}={0,3}/),
  format("Fly.io token", /fo1_[\w-]{40,60}/),
  format("Tigris secret key", /tsec_[A-Za-z0-9+/_-]{20,120}/),
  format("Stripe live key", /[sr]k_live_[A-Za-z0-9]{20,250}/),
  format("webhook signing secret", /whsec_[A-Za-z0-9+/]{24,120}={0,2}/),
  format("GitHub token", /gh[pousr]_[A-Za-z0-9]{36,255}/),
  format("GitHub token", /github_pat_[A-Za-z0-9_]{60,255}/),
  format("GitLab token", /gl(?:pat|dt|rt|cbt|ptt|ft|soat|agent|oas)-[\w-]{20,150}/),
  format("OpenAI key", /sk-(?:proj|svcacct|admin)-[\w-]{40,250}/),
  format("OpenAI key", /sk-[A-Za-z0-9]{20,60}T3BlbkFJ[A-Za-z0-9]{20,60}/),
  format("Anthropic key", /sk-ant-[\w-]{40,200}/),
  format("OpenRouter key", /sk-or-v1-[0-9a-f]{64}/),
  format("API key in the form of OpenAI", /sk-[A-Za-z0-9]{32,64}/),
  format("Groq key", /gsk_[A-Za-z0-9]{40,80}/),
  format("xAI key", /xai-[A-Za-z0-9]{60,100}/),
  format("Replicate token", /r8_[A-Za-z0-9]{37,40}/),
  format("Perplexity key", /pplx-[A-Za-z0-9]{40,60}/),
  format("Hugging Face token", /hf_[A-Za-z0-9]{30,40}/),
  format("Google OAuth secret", /GOCSPX-[\w-]{28}/),
  format("Google access token", /ya29\.[\w-]{30,500}/),
  { ...format("Google API key", /AIza[\w-]{35}/), public: true },
  format("Slack token", /xox[abeoprs]-[A-Za-z0-9-]{20,250}/),
  format("Slack app token", /xapp-\d-[A-Za-z0-9-]{20,200}/),
  format("Slack webhook", /hooks\.slack\.com\/(?:services|workflows)\/T\w{6,16}\/[AB]\w{6,16}\/[\w/]{16,80}/),
  format("Discord webhook", /discord(?:app)?\.com\/api\/webhooks\/\d{15,22}\/[\w-]{50,90}/),
  format("Discord bot token", /[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,45}/),
  format("Telegram bot token", /\d{8,10}:AA[\w-]{32,34}/),
  format("SendGrid key", /SG\.[\w-]{16,32}\.[\w-]{30,64}/),
  format("Mailgun key", /key-[0-9a-f]{32}/),
  format("Mailgun key", /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}/),
  format("Resend key", /re_[A-Za-z0-9]{6,10}_[A-Za-z0-9]{20,32}/),
  format("Brevo key", /xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}/),
  format("npm token", /npm_[A-Za-z0-9]{36}/),
  format("PyPI token", /pypi-AgE[\w-]{50,400}/),
  format("Docker Hub token", /dckr_(?:pat|oat)_[\w-]{27,60}/),
  format("Supabase token", /sbp_[0-9a-f]{40}/),
  format("Supabase secret key", /sb_secret_[\w-]{20,80}/),
  format("Sentry token", /sntrys_[A-Za-z0-9+/=_-]{40,600}/),
  format("Sentry token", /sntryu_[0-9a-f]{64}/),
  format("age secret key", /AGE-SECRET-KEY-1[0-9A-Z]{58}/),
  format("DigitalOcean token", /do[opr]_v1_[0-9a-f]{64}/),
  format("Heroku key", /HRKU-[\w-]{36,80}/),
  format("Infisical token", /st\.[0-9a-f-]{20,40}\.[0-9a-f]{16,64}\.[0-9a-f]{16,64}/),
  format("X bearer token", /A{20}[A-Za-z0-9]{10,40}%[23][BDF][A-Za-z0-9%]{40,120}/),
  format("Doppler token", /dp\.(?:st|pt|ct|sa|said|scim|audit)\.[\w.-]{36,90}/),
  format("PlanetScale password or token", /pscale_(?:pw|tkn|oauth)_[\w.=-]{32,80}/),
  format("Neon key", /napi_[a-z0-9]{40,90}/),
  format("Neon password", /npg_[A-Za-z0-9]{10,24}/),
  format("Square token", /EAAA[\w-]{56,64}/),
  format("Square token", /sq0(?:atp|csp)-[\w-]{22,43}/),
  format("Shopify token", /shp(?:at|ss|ca|pa)_[0-9a-fA-F]{32}/),
  format("Linear key", /lin_(?:api|oauth)_[A-Za-z0-9]{32,64}/),
  format("Notion token", /secret_[A-Za-z0-9]{43}/),
  format("Notion token", /ntn_[A-Za-z0-9]{40,60}/),
  format("Cloudflare origin key", /v1\.0-[0-9a-f]{24}-[0-9a-f]{146}/),
  format("New Relic key", /NRAK-[A-Z0-9]{27}/),
  format("New Relic key", /[0-9a-f]{36}NRAL/),
  format("Postman key", /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/),
  format("Vault token", /hv[sb]\.[\w-]{24,300}/),
  format("Databricks token", /dapi[0-9a-f]{32}/),
  format("Tailscale key", /tskey-(?:auth|api|client|scim|webhook)-[\w-]{16,90}/),
  format("Grafana token", /glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}/),
  format("1Password service token", /ops_eyJ[A-Za-z0-9+/=_-]{100,2000}/),
  format("Figma token", /figd_[\w-]{36,60}/),
  format("Atlassian token", /ATATT3[\w=-]{60,250}/),
  format("Airtable token", /pat\w{14}\.[0-9a-f]{64}/),
  format("Mapbox secret token", /sk\.eyJ[\w-]{20,300}\.[\w-]{20,60}/),
  format("Azure storage key", /(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{42,88}={1,2}/),
  { ...format("Laravel application key", /base64:[A-Za-z0-9+/]{43}=/), ownMake: true },
  { ...format("Laravel application key", /base64:[A-Za-z0-9+/]{22}==/), ownMake: true },
  { ...format("Django secret key", /django-insecure-[^\s'"]{20,100}/), ownMake: true }
];
var ANY_CREDENTIAL_FORMAT = new RegExp(CREDENTIAL_FORMATS.map(({ pattern }) => pattern.source).join("|"));
var KEY_BLOCK = /-----BEGIN (?:(?:RSA|EC|DSA|OPENSSH|ENCRYPTED|PGP) )?PRIVATE KEY(?: BLOCK)?-----(?:\s|\\[nr]){1,8}[A-Za-z0-9+/=:\s\\-]{40}/;
var JSON_WEB_TOKEN = /(?<![\w.-])eyJ[\w-]{10,2000}\.(eyJ[\w-]{10,4000})\.[\w-]{20,1000}/;
var BCRYPT_HASH = /\$2[abxy]\$\d\d\$[A-Za-z0-9./]{53}/;
// src/model/files/spans.ts
function joined(spans) {
  const result = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = result.at(-1);
    if (!last || span.from > last.to) result.push(span);
    else if (span.to > last.to) result[result.length - 1] = { from: last.from, to: span.to };
  }
  return result;
}
// src/redact/redact.ts
var SHOWN = 4;
var KEY_HEAD = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY/;
var USERINFO = /:\/\/[^\s/@:]{0,200}:([^\s/]{1,300})@/g;
var CONNECTION_PASSWORD = /(?:^|[;\s?&'"])(?:password|pwd)\s{0,4}=\s{0,4}([^;\s&'"]{4,200})/gi;
var BASE64_LINE = /^\s{0,40}[A-Za-z0-9+/]{16,200}={0,2}\s{0,9}$/;
var BASE64_KEY = /(?<![A-Za-z0-9+/])LS0tLS1[A-Za-z0-9+/=]{20}/;
var LONG_BASE64 = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{60,200}(?![A-Za-z0-9+/])/g;
var PATTERNS = [...CREDENTIAL_FORMATS.map(({ pattern }) => pattern), JSON_WEB_TOKEN, BCRYPT_HASH].map(
  (pattern) => new RegExp(pattern.source, "g")
);
var MAY_HOLD_ONE = /[\w+/=.:$-]{14}|:\/\/|-----BEGIN|password|pwd/i;
function keySpans(line) {
  if (!MAY_HOLD_ONE.test(line)) return [];
  if (BASE64_LINE.test(line) && isMixed(line)) return [{ from: 0, to: line.length }];
  const spans = [];
  for (const pattern of PATTERNS) {
    for (const { 0: match, index } of line.matchAll(pattern))
      spans.push({ from: index + SHOWN, to: index + match.length });
  }
  for (const { 0: match, index } of line.matchAll(LONG_BASE64)) {
    if (isMixed(match)) spans.push({ from: index, to: index + match.length });
  }
  for (const { 0: match, 1: password = "", index } of line.matchAll(USERINFO)) {
    const to = index + match.length - 1;
    spans.push({ from: to - password.length, to });
  }
  for (const { 0: match, 1: password = "", index } of line.matchAll(CONNECTION_PASSWORD)) {
    const to = index + match.length;
    spans.push({ from: to - password.length, to });
  }
  for (const block of [KEY_HEAD, BASE64_KEY]) {
    const index = block.exec(line)?.index;
    if (index !== void 0) spans.push({ from: index + SHOWN, to: line.length });
  }
  return joined(spans);
}
function redact(text) {
  return replaceSpans(text, keySpans(text), "\u2026");
}
function replaceSpans(text, spans, mark) {
  let shown2 = "";
  let at = 0;
  for (const { from, to } of spans) {
    shown2 += text.slice(at, from) + mark;
    at = to;
  }
  return shown2 + text.slice(at);
}
function isMixed(text) {
  return /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text);
}
// src/redact/quote.ts
var LONGEST = 80;
var UNSAFE = /[\p{Cc}\p{Cf}\u2028\u2029`]/gu;
function code(text) {
  const clean2 = redact(text.slice(0, 10 * LONGEST).replace(UNSAFE, "")).trim();
  if (clean2 === "") return "`(empty)`";
  const characters = [...clean2];
  return characters.length > LONGEST ? `\`${characters.slice(0, LONGEST - 1).join("")}\u2026\`` : `\`${clean2}\``;
}
// src/rulekit/apps.ts
function appName(app) {
  return code(known(app.name) ?? app.path);
}
function appFlag(app) {
  const name = known(app?.name);
  return name !== void 0 && /^[a-z0-9][a-z0-9-]{0,62}$/.test(name) ? ` --app ${name}` : "";
}
// src/model/project/app-lookup.ts
function appsNamed({ apps }, name) {
  return name !== void 0 && byName(apps).get(name) || [];
}
function appNamed(project, name) {
  return appsNamed(project, name)[0];
}
var byName = memoize((apps) => {
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
var appsOf = memoize((project) => {
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
// src/rulekit/each.ts
function eachSetting(check) {
  return function* (project) {
    const appOf = appsOf(project);
    for (const setting of project.settings) yield* check(setting, project, appOf(setting));
  };
}
function eachCommand(check) {
  return function* (project) {
    const appOf = appsOf(project);
    for (const command of project.commands) yield* check(command, project, appOf(command));
  };
}
function eachFlyctlCall(check) {
  return function* (project) {
    const appOf = appsOf(project);
    for (const call of project.flyctl) {
      if (call.command.reader !== "development") yield* check(call, project, appOf(call.command));
    }
  };
}
function eachService(check) {
  return eachApp(function* (app, project) {
    for (const service of app.services) yield* check(service, project, app);
  });
}
function eachApp(check) {
  return function* (project) {
    for (const app of project.apps) yield* check(app, project);
  };
}
function eachProject(check) {
  return check;
}
function inTurn(...checks) {
  return function* (project) {
    for (const check of checks) yield* check(project);
  };
}
// src/rules/configuration/contradictory-service.ts
var contradictory_service_default = {
  id: "contradictory-service",
  practice: "configuration",
  title: "Two services claim the same port",
  severity: "medium",
  confidence: "high",
  remedy: "Publish each port once: keep `[http_service]` for 80 and 443, and give other services ports of their own.",
  references: ["https://fly.io/docs/reference/configuration/", "https://fly.io/docs/launch/processes/"],
  requirements: ["configuration.contradictions", "firewall.handlers"],
  check: eachApp(function* (app) {
    const services = app.services.slice(0, 100);
    for (const [index, service] of services.entries()) {
      for (const earlier of services.slice(0, index)) {
        if ((known(earlier.protocol) || "tcp") !== (known(service.protocol) || "tcp")) continue;
        const shared = service.ports.slice(0, 20).filter((port2) => earlier.ports.slice(0, 20).some((other) => overlap(other, port2)));
        const [port] = shared;
        if (port) yield draftFor(earlier, service, port, shared, app);
      }
    }
  })
};
function draftFor(first, second, { at }, shared, app) {
  const [one, two] = [groupsOf(first, app), groupsOf(second, app)];
  const name = nameOfPorts(shared);
  const base = { at, subject: `${name} twice`, related: [{ at: first.at, note: "This service publishes the same." }] };
  if (!one.some((group) => two.includes(group))) {
    const message2 = `The groups ${code(one.join(", "))} and ${code(two.join(", "))} of ${appName(app)} share ${name}: the proxy knows no groups and sends every request to either.`;
    return {
      ...base,
      message: message2,
      remedy: "Give each group an external port of its own, or deploy it as an app of its own."
    };
  }
  const [inside, other] = [known(first.internalPort), known(second.internalPort)];
  if (inside === other) {
    const isSame2 = shared.every((port) => first.ports.some((same) => isAlike(same, port)));
    const message2 = `${appName(app)} publishes ${name} twice, and only one of the two definitions can count.`;
    return { ...base, message: message2, severity: isSame2 ? "low" : "medium" };
  }
  const message = `${appName(app)} publishes ${name} twice, for ${inside ?? "an unknown port"} and ${other ?? "an unknown port"} inside: the files cannot tell which one answers.`;
  return { ...base, message };
}
function isAlike(a, b) {
  return overlap(a, b) && a.handlers.join() === b.handlers.join() && known(a.forceHttps) === known(b.forceHttps);
}
// src/model/files/text.ts
var BYTE_ORDER_MARK = "\uFEFF";
function withoutByteOrderMark(text) {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}
function createSource(path, text) {
  const body = withoutByteOrderMark(text);
  const starts = [0];
  for (let at = body.indexOf("\n"); at !== -1; at = body.indexOf("\n", at + 1)) starts.push(at + 1);
  const lineCount = starts.length > 1 && starts.at(-1) === body.length ? starts.length - 1 : starts.length;
  const position = (offset) => {
    const wanted = Math.max(0, Math.min(offset, body.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: wanted - (starts[low] ?? 0) + 1 };
  };
  const lineEnd = (number) => {
    const next = starts[number];
    if (next === void 0) return body.length;
    return body[next - 2] === "\r" ? next - 2 : next - 1;
  };
  return {
    path,
    text: body,
    lineCount,
    position,
    locate: (from, to) => ({ path, range: { start: position(from), end: position(Math.max(from, to)) } }),
    offset: ({ line, column }) => {
      const start = starts[line - 1];
      if (start === void 0) return body.length;
      return Math.min(start + column - 1, lineEnd(line));
    },
    line: (number) => {
      const start = starts[number - 1];
      return start === void 0 ? "" : body.slice(start, lineEnd(number));
    }
  };
}
function fileStart(path) {
  return { path, range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } };
}
function compareText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
function compareLocations(a, b) {
  if (a.path !== b.path) return compareText(a.path, b.path);
  return a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column;
}
// src/facts/fly-keys.ts
var keys = (text) => new Set(text.trim().split(/\s+/));
var CHECK = "interval timeout grace_period method path protocol tls_skip_verify tls_server_name headers";
var MACHINE_CHECK = "command image entrypoint kill_signal kill_timeout";
var HTTP_OPTIONS = "compress h2_backend idle_timeout headers_read_timeout response replay_cache";
var REPLAY_CACHE = "path_prefix ttl_seconds type name allow_bypass";
var TLS_OPTIONS = "alpn versions default_self_signed";
var CONCURRENCY = "type soft_limit hard_limit";
var SERVICE = "internal_port processes auto_stop_machines auto_start_machines min_machines_running concurrency machine_checks";
var VM = "size memory cpus cpu_kind memory_mb max_memory_mb gpus gpu_kind kernel_args host_dedication_id persist_rootfs processes";
var MOUNT = `source destination initial_size processes snapshot_retention scheduled_snapshots auto_extend_size_threshold
  auto_extend_size_increment auto_extend_size_limit`;
var TABLES = /* @__PURE__ */ new Map([
  [
    "",
    keys(`app primary_region kill_signal kill_timeout swap_size_mb console_command host_dedication_id machine_config
      container env processes machine_checks build deploy experimental http_service services checks mounts mount files
      statics metrics metric restart vm compute computes`)
  ],
  [
    "build",
    keys(`builder buildpacks image dockerfile ignorefile build-target build_target args builtin settings compose
      compression compression_level`)
  ],
  ["build.compose", keys("file")],
  [
    "deploy",
    keys(`strategy max_unavailable wait_timeout release_command release_command_timeout release_command_vm
      seed_command`)
  ],
  ["deploy.release_command_vm", keys(VM)],
  [
    "experimental",
    keys(`cmd entrypoint exec auto_rollback enable_consul enable_etcd lazy_load_images machine_config attached
      metrics_port metrics_path kill_timeout`)
  ],
  ["http_service", keys(`${SERVICE} force_https tls_options http_options checks`)],
  ["http_service.concurrency", keys(CONCURRENCY)],
  ["http_service.tls_options", keys(TLS_OPTIONS)],
  ["http_service.http_options", keys(HTTP_OPTIONS)],
  ["http_service.http_options.response", keys("headers pristine")],
  ["http_service.http_options.replay_cache", keys(REPLAY_CACHE)],
  ["http_service.checks", keys(CHECK)],
  ["http_service.machine_checks", keys(MACHINE_CHECK)],
  ["services", keys(`${SERVICE} protocol ports tcp_checks http_checks`)],
  ["services.concurrency", keys(CONCURRENCY)],
  [
    "services.ports",
    keys("port start_port end_port handlers force_https tls_options http_options proxy_proto_options")
  ],
  ["services.ports.tls_options", keys(TLS_OPTIONS)],
  ["services.ports.http_options", keys(HTTP_OPTIONS)],
  ["services.ports.http_options.response", keys("headers pristine")],
  ["services.ports.http_options.replay_cache", keys(REPLAY_CACHE)],
  ["services.ports.proxy_proto_options", keys("version")],
  ["services.tcp_checks", keys("interval timeout grace_period")],
  ["services.http_checks", keys(CHECK)],
  ["services.machine_checks", keys(MACHINE_CHECK)],
  ["checks.*", keys(`type port processes name ${CHECK}`)],
  ["machine_checks", keys(MACHINE_CHECK)],
  ["mounts", keys(MOUNT)],
  ["mount", keys(MOUNT)],
  ["files", keys("guest_path local_path secret_name raw_value processes")],
  ["statics", keys("guest_path url_prefix tigris_bucket index_document")],
  ["metrics", keys("port path https processes")],
  ["restart", keys("policy retries processes")],
  ["vm", keys(VM)],
  ["compute", keys(VM)],
  ["computes", keys(VM)]
]);
var RELICS = keys(`script_checks restart_limit allowed_public_ports private_network status $schema`);
var MAX_NAMED = 200;
function unknownKeys(config) {
  const found = [];
  const pending = [{ table: config, path: [] }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { table, path } = next;
    const allowed = TABLES.get(pathOf(path));
    for (const entry of table.entries) {
      const name = entry.key.toLowerCase();
      if (allowed && !allowed.has(name)) {
        if (RELICS.has(name) || name.startsWith("x-")) continue;
        const nearest = found.length < MAX_NAMED ? nearestOf(name, allowed) : void 0;
        const isBeside = nearest !== void 0 && table.entries.some(({ key }) => key.toLowerCase() === nearest);
        const right = nearest === void 0 ? placeOf(name, pathOf(path)) : void 0;
        const meant = nearest ?? (right === void 0 ? void 0 : name);
        found.push({
          entry,
          table: path,
          nearest,
          elsewhere: right,
          meant,
          isBeside,
          hasOneHeader: hasOneHeader(entry)
        });
        continue;
      }
      const inner = entry.value.kind === "list" ? entry.value.items : [entry.value];
      for (const node of inner) {
        const below = [...path, name];
        if (node.kind === "table" && (TABLES.has(pathOf(below)) || pathOf(below) === "checks"))
          pending.push({ table: node, path: below });
      }
    }
  }
  return found;
}
function hasOneHeader({ value }) {
  return value.kind === "table" ? value.entries.every((inner) => inner.value.kind === "scalar") : value.kind === "scalar";
}
function pathOf(path) {
  return path[0] === "checks" && path.length === 2 ? "checks.*" : path.join(".");
}
var TELLING = keys("force_https handlers tls_options primary_region ignorefile dockerfile auto_stop_machines");
function placeOf(name, from) {
  const places = TELLING.has(name) ? [...TABLES.keys()].filter((path) => TABLES.get(path)?.has(name)) : [];
  return places.find((path) => from !== "" && path.startsWith(`${from}.`)) ?? places[0];
}
function nearestOf(name, allowed) {
  const bare = (text) => text.replaceAll(/[_-]/g, "");
  const same = [...allowed].find((key) => bare(key) === bare(name));
  if (same !== void 0 || name.length > 40) return same;
  const opposite = name.replace(/^max_/, "min_");
  const limit = name.length < 5 ? 0 : name.length < 8 ? 1 : 2;
  let nearest;
  let least = limit + 1;
  for (const key of allowed) {
    const isFar = Math.abs(key.length - name.length) > limit || key === opposite;
    const distance = isFar ? least : (0, import_chunk_OSF2BIYD.editDistance)(name, key);
    if (distance < least) [nearest, least] = [key, distance];
  }
  return nearest;
}
// src/rulekit/fixes.ts
function insertKey(port, key, literal, project) {
  const at = port.insertAt;
  const line = at && project.sources.get(at.path)?.line(at.range.start.line);
  if (at === void 0 || line === void 0) return void 0;
  return { at, text: `
${/^[ \t]*/.exec(line)?.[0] ?? ""}${key} = ${literal}` };
}
function replaceValue(value, literal) {
  return { at: value.at, text: literal };
}
var LINE_FORMATS = /* @__PURE__ */ new Set(["toml", "yaml", "ini", "env"]);
function deleteLines(setting, project) {
  const source = project.sources.get(setting.at.path);
  const document = project.documents.get(setting.at.path);
  if (!source || !document) return void 0;
  if (document.kind !== "dockerfile" && !(document.kind === "tree" && LINE_FORMATS.has(document.format)))
    return void 0;
  const { start, end } = setting.at.range;
  const before = source.line(start.line).slice(0, start.column - 1);
  const after = source.line(end.line).slice(end.column - 1);
  const above = source.line(start.line - 1).trimEnd();
  if (!/^\s*(?:(?:ENV|ARG|LABEL|export)\s+)?$/i.test(before) || !/^\s*(?:#.*)?$/.test(after)) return void 0;
  if (document.kind === "dockerfile" && (above.endsWith("\\") || above.endsWith("`"))) return void 0;
  const from = source.offset({ line: start.line, column: 1 });
  const to = end.line >= source.lineCount ? source.text.length : source.offset({ line: end.line + 1, column: 1 });
  return { at: source.locate(from, to), text: "" };
}
function offer(title, safe, edit) {
  return edit ? { fix: { title, safe, edits: [edit] } } : {};
}
function variableOf(name) {
  return /^[A-Za-z_]\w{0,99}$/.test(name) && redact(name) === name ? name : "NAME";
}
function replaceHandlers(port, handlers, project) {
  const at = port.handlersAt;
  const source = at && project.sources.get(at.path);
  if (!at || !source || at.range.start.line !== at.range.end.line) return void 0;
  const text = source.line(at.range.start.line).slice(at.range.start.column - 1, at.range.end.column - 1);
  const key = /^["']?\w+["']?\s{0,20}[=:]\s{0,20}(?=\[)/.exec(text)?.[0];
  return key === void 0 ? void 0 : { at, text: `${key}[${handlers.map((name) => `"${name}"`).join(", ")}]` };
}
function replaceList(items, text, project) {
  const first = items[0];
  const last = items.at(-1);
  const source = first && project.sources.get(first.at.path);
  if (!first || !last || !source || first.at.range.start.line !== last.at.range.end.line) return void 0;
  const from = source.offset(first.at.range.start);
  const before = source.line(first.at.range.start.line).slice(0, first.at.range.start.column - 1);
  return before.trimEnd().endsWith("[") ? { at: source.locate(from, source.offset(last.at.range.end)), text } : void 0;
}
// src/rules/configuration/unknown-fly-key.ts
var unknown_fly_key_default = {
  id: "unknown-fly-key",
  practice: "configuration",
  title: "A key that flyctl does not know is dropped",
  severity: "high",
  confidence: "high",
  remedy: "Write the key as flyctl knows it, or take it out; `fly config validate --strict` lists all that is dropped.",
  references: ["https://fly.io/docs/reference/configuration/", "https://fly.io/docs/flyctl/config-validate/"],
  requirements: ["configuration.unknown-keys"],
  check: eachApp(function* (app) {
    for (const unknown of unknownKeys(app.config)) {
      const { entry, table, nearest, meant, isBeside } = unknown;
      const where = table.length === 0 ? "at the top level" : `in ${code(`[${table.join(".")}]`)}`;
      const dropped = isLeaf(entry) ? "it is dropped" : "it is dropped with all that stands in it";
      const wanted = isBeside ? void 0 : meant;
      const mayRename = nearest !== void 0 && !isBeside && unknown.hasOneHeader;
      yield {
        message: `${code(entry.key)} ${where} is nothing that flyctl knows: ${dropped} without a word${wanted === void 0 ? "" : `, and ${code(wanted)} stays unset`}.`,
        at: entry.keyAt,
        subject: [...table, entry.key].join("."),
        severity: severityOf(unknown),
        ...wanted === void 0 ? {} : { remedy: remedyFor(unknown) },
        ...offer(`Write ${nearest}`, false, mayRename ? { at: entry.keyAt, text: nearest } : void 0)
      };
    }
  })
};
var SECURITY = /^(?:http_service|services|ports|handlers|tls_options|versions|ignorefile)$/;
function severityOf({ nearest, meant, isBeside }) {
  if (meant === void 0 || isBeside || meant === "force_https") return "low";
  if (nearest === void 0) return meant === "handlers" ? "low" : "medium";
  return SECURITY.test(nearest) ? "high" : "medium";
}
function remedyFor({ nearest, elsewhere, entry }) {
  if (nearest !== void 0) return `Write ${code(nearest)}.`;
  return `Move ${code(entry.key)} to ${elsewhere === "" ? "the top level, above the first table" : code(`[${elsewhere}]`)}.`;
}
function isLeaf({ value }) {
  return value.kind === "scalar" || value.kind === "list" && value.items.every(({ kind }) => kind === "scalar");
}
// src/rules/configuration/unreadable-file.ts
var unreadable_file_default = {
  id: "unreadable-file",
  practice: "configuration",
  title: "A file could not be read as what it is",
  severity: "high",
  confidence: "high",
  remedy: "Correct the file at that place. Until then nothing in it is judged, and the check cannot pass.",
  references: ["https://fly.io/docs/reference/configuration/"],
  requirements: ["configuration.unreadable-files"],
  check: eachProject(function* ({ problems }) {
    const groups = /* @__PURE__ */ new Map();
    for (const problem of problems) {
      if (problem.at.path === "" || problem.idle) continue;
      const key = `${problem.at.path}
${problem.message}`;
      const group = groups.get(key);
      if (group) group.push(problem);
      else groups.set(key, [problem]);
    }
    for (const group of groups.values()) {
      const problem = group.find(({ blocking: blocking2 }) => blocking2) ?? group[0];
      if (!problem) continue;
      const { at, message, blocking } = problem;
      const others = group.filter((other) => other !== problem);
      const related = others.slice(0, 5).map((other) => ({ at: other.at, note: "Here as well." }));
      const remedy = "Correct the file at that place; what could not be read of it was not judged.";
      yield { message, at, subject: message, related, ...blocking ? {} : { severity: "low", remedy } };
    }
  })
};
// src/facts/databases.ts
var list = (text) => text.split(" ");
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
    ports: [9440],
    schemes: list("clickhouse"),
    images: list("clickhouse clickhouse-server"),
    nameParts: list("clickhouse")
  },
  {
    name: "Elasticsearch",
    ports: [9200, 9300],
    schemes: list("elasticsearch"),
    images: list("elasticsearch opensearch"),
    nameParts: list("elasticsearch opensearch elastic")
  },
  { name: "CouchDB", ports: [5984], schemes: list("couchdb"), images: list("couchdb"), nameParts: list("couchdb") },
  {
    name: "Neo4j",
    ports: [7687],
    schemes: list("neo4j bolt neo4j+s bolt+s neo4j+ssc bolt+ssc"),
    images: list("neo4j"),
    nameParts: list("neo4j")
  },
  {
    name: "InfluxDB",
    ports: [8086],
    schemes: list("influxdb"),
    images: list("influxdb"),
    nameParts: list("influxdb influx")
  },
  {
    name: "RethinkDB",
    ports: [28015],
    schemes: list("rethinkdb"),
    images: list("rethinkdb"),
    nameParts: list("rethinkdb")
  },
  { name: "etcd", ports: [2379], schemes: list("etcd"), images: list("etcd"), nameParts: list("etcd") }
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
  ["etcd", "etcd"]
]);
function databaseOfProgram(program) {
  const name = PROGRAMS.get(program);
  return name === void 0 ? void 0 : DATABASES.find((database) => database.name === name);
}
function speaksHttp({ name }) {
  return /^(?:Elasticsearch|CouchDB|InfluxDB|ClickHouse|etcd)$/.test(name);
}
function databaseOfScheme(scheme) {
  return DATABASES.find(({ schemes }) => schemes.includes(scheme.toLowerCase()));
}
function databaseOfImage(image) {
  const name = (image.split("@", 1)[0] ?? "").split("/").at(-1)?.split(":", 1)[0]?.toLowerCase();
  return name === void 0 ? void 0 : DATABASES.find(({ images }) => images.includes(name));
}
var OWN_PROTOCOL_PORTS = /* @__PURE__ */ new Map([
  [22, "SSH"],
  [2222, "SSH"],
  [25, "mail"],
  [465, "mail"],
  [587, "mail"],
  [2525, "mail"],
  [110, "mail"],
  [143, "mail"],
  [993, "mail"],
  [995, "mail"],
  [4190, "mail"],
  [53, "DNS"],
  [853, "DNS"],
  [443, "TLS of its own"],
  [8443, "TLS of its own"],
  [636, "LDAP over TLS"],
  [6697, "IRC over TLS"],
  [8883, "MQTT over TLS"],
  [5061, "SIP over TLS"],
  [5349, "TURN over TLS"],
  [3478, "STUN and TURN"],
  [5222, "XMPP"],
  [5269, "XMPP"],
  [1935, "streaming"],
  [9418, "Git"],
  [1080, "proxy"],
  [1194, "VPN"],
  [51820, "VPN"],
  [25565, "Minecraft"],
  [19132, "Minecraft"],
  [7777, "game"],
  [27015, "game"],
  [27016, "game"],
  [3e4, "game"],
  [34197, "game"],
  [2456, "game"]
]);
var OWN_PROTOCOL = /minecraft|valheim|factorio|terraria|rust-?server|palworld|luanti|minetest|game|ssh|bastion|jumphost|gitea|gitolite|git-server|soft-serve|mail|smtp|imap|postfix|stalwart|maddy|vpn|wireguard|tailscale|derp|proxy|coturn|stun|irc|mumble|teamspeak|dns/i;
function speaksOwnProtocol(name) {
  return OWN_PROTOCOL.test(name.slice(0, 300));
}
// src/model/files/path.ts
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function foldersOf(paths) {
  const folders = /* @__PURE__ */ new Set();
  for (const path of paths) {
    for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
  }
  return folders;
}
// src/model/project/command.ts
function programOf({ argv, program }) {
  return baseName(known(argv[program]) ?? "").replace(/\.exe$/, "");
}
function isFlyctl(command) {
  return /^(?:fly|flyctl)$/.test(programOf(command));
}
// src/analysis/services/service-commands.ts
var MAX_COMMANDS = 50;
function commandsBehind({ processes }, app) {
  const { groups, fallback, others } = startedIn(app);
  if (groups.size === 0) return others;
  const names = processes.length > 0 ? processes.slice(0, MAX_COMMANDS).map(known) : [fallback];
  return names.flatMap((name) => groups.get(`processes.${name}`) ?? []).slice(0, MAX_COMMANDS);
}
var startedIn = memoize(({ commands, processes }) => {
  const groups = /* @__PURE__ */ new Map();
  for (const command of commands) {
    if (command.origin !== "fly-process") continue;
    const group = groups.get(command.key);
    if (!group) groups.set(command.key, [command]);
    else if (group.length < MAX_COMMANDS) group.push(command);
  }
  const overriding = commands.filter(({ origin, key }) => origin === "fly-experimental" && key !== "experimental.exec");
  const ofImage = commands.filter(({ origin, shipped }) => RUN_BY_IMAGE.has(origin) && shipped !== false);
  const others = (overriding.length > 0 ? overriding : ofImage).slice(0, MAX_COMMANDS);
  return { groups, fallback: processes.includes("app") ? "app" : processes.toSorted()[0], others };
});
var RUN_BY_IMAGE = /* @__PURE__ */ new Set(["dockerfile-cmd", "dockerfile-entrypoint", "compose-command"]);
var LONGEST2 = 1e3;
function lineOf({ argv, assignments }) {
  const front = assignments.map(({ name, value }) => `${name}=${known(value) ?? value.raw}`);
  return [...front, ...argv.map((word) => known(word) ?? word.raw)].join(" ").slice(0, LONGEST2);
}
function isImage(image, name) {
  if (image === void 0) return false;
  const path = (image.split("@", 1)[0] ?? "").toLowerCase();
  const bare = path.slice(0, path.includes(":", path.lastIndexOf("/") + 1) ? path.lastIndexOf(":") : path.length);
  return bare === name || bare.endsWith(`/${name}`);
}
function namesNumber(line, number) {
  return number !== void 0 && line.split(/\D+/).includes(String(number));
}
// src/analysis/services/database-servers.ts
function databaseBehind(service, app) {
  const { internalPort, ports } = service;
  if (ports.length === 0) return void 0;
  const server = serverOf(service, app);
  const sure = server !== void 0;
  const inside = databaseOfPort(known(internalPort));
  if (inside) return { database: inside, at: internalPort?.at ?? service.at, sure };
  for (const port of ports) {
    const outside = databaseOutside(port);
    if (outside) return { database: outside, at: port.at, sure };
  }
  const web = server !== void 0 && speaksHttp(server);
  const bare = ports.find(({ handlers, handlersKnown }) => handlersKnown && (web || !handlers.includes("http")));
  return bare && server ? { database: server, at: bare.at, sure } : void 0;
}
function databaseOutside({ start, end, handlers }) {
  const database = start === end ? databaseOfPort(start) : void 0;
  return database && (!handlers.includes("http") || speaksHttp(database)) ? database : void 0;
}
function serverOf(service, app) {
  const image = databaseOfImage(imageOf(app) ?? "");
  if (image) return image;
  for (const command of commandsBehind(service, app)) {
    const started = databaseOfProgram(programOf(command));
    if (started) return started;
  }
  return void 0;
}
function isFlyPostgres(app) {
  if (!portsOf(app).some(speaksPostgresTls)) return false;
  if (/(?:^|\/)postgres-(?:flex|ha)/.test(imageOf(app) ?? "")) return true;
  return app.checks.some(({ path }) => known(path)?.startsWith("/flycheck/"));
}
function speaksPostgresTls({ handlers }) {
  return handlers.includes("pg_tls");
}
// src/rules/database/database-port-public.ts
var database_port_public_default = {
  id: "database-port-public",
  practice: "database",
  title: "A database is open to the internet",
  severity: "high",
  confidence: "high",
  remedy: "Take the service out: the apps of the organisation reach the database at `<app>.internal` without one.",
  references: ["https://fly.io/docs/networking/private-networking/", "https://fly.io/docs/postgres/connecting/"],
  requirements: ["database.public-endpoints", "database.exposure"],
  cwe: [284, 923],
  check: eachService(function* (service, _project, app) {
    const { ports, protocol, internalPort } = service;
    if (protocol && known(protocol) !== "tcp" || app.reach.state === "private") return;
    if (app.reach.state === "unknown" && isFlyPostgres(app) && ports.every(speaksPostgresTls)) return;
    const found = databaseBehind(service, app);
    if (!found) return;
    const { database, at, sure } = found;
    const outside = ports.find(({ start, end }) => start === end && databaseOfPort(start));
    yield {
      message: `${database.name} of ${appName(app)} is published on ${ports.slice(0, 4).map(nameOfPort).join(", ")}: once the app has a public address, anyone on the internet can try to log in.`,
      at,
      subject: `${database.name} on ${known(internalPort) ?? outside?.start ?? "a raw port"}`,
      ...ports.every(isEncrypted) && !sure ? { confidence: "medium" } : {}
    };
  })
};
// src/analysis/placement/placements.ts
var REVIEW_APPS_ACTION = "superfly/fly-pr-review-apps";
var REGION = "--region";
var DEPLOY = [
  ["primary", "--primary-region"],
  ["each", "--regions"]
];
var PLACING = /* @__PURE__ */ new Map([
  ["deploy", DEPLOY],
  ["launch", [...DEPLOY, ["primary", REGION]]],
  ["mcp launch", [["primary", REGION]]],
  ["scale count", [["each", REGION]]],
  ["volumes create", [["each", REGION]]],
  ["volumes fork", [["each", REGION]]],
  ["machine run", [["choice", REGION]]],
  ["machine create", [["choice", REGION]]],
  ["machine clone", [["choice", REGION]]],
  ["machine place", [["choice", REGION]]],
  ["postgres create", [["each", REGION]]],
  ["mpg create", [["each", REGION]]],
  ["redis create", [["each", REGION, "--replica-regions"]]],
  ["redis update", [["each", "--replica-regions"]]]
]);
var placementsOf = memoize((project) => {
  const placements = [];
  const add = (value, rest) => {
    if (!value?.known || value.value.length > 200) return;
    const source = project.sources.get(value.at.path);
    const parts = rest.where === "primary_region" ? [value.value] : value.value.split(",");
    for (const part of parts.map((text) => text.trim())) {
      if (!/^[\w .-]+$/.test(part)) continue;
      placements.push({ ...rest, code: redact(part).toLowerCase(), at: locateIn(value, part, source) });
    }
  };
  for (const app of project.apps) add(app.primaryRegion, { kind: "primary", where: "primary_region", app });
  const appOf = appsOf(project);
  const callers = callersOf(project);
  for (const setting of project.settings) {
    const app = setting.origin.startsWith("workflow-") ? void 0 : appOf(setting);
    if (isPlacing(setting, app, callers) && /^[a-z]{3}(?:,[a-z]{3}){0,20}$/i.test(known(setting.value) ?? "")) {
      const kind = setting.origin === "workflow-with" ? "each" : "primary";
      add(setting.value, { kind, where: setting.name, app });
    }
  }
  const owners = ownersOf(project);
  for (const call of project.flyctl) {
    if (call.command.reader === "development") continue;
    const app = owners.get(call);
    for (const { name, value } of call.command.assignments) {
      if (name === "FLY_REGION") add(value, { kind: "primary", where: name, app });
    }
    if (removesMachines(call)) continue;
    for (const [kind, ...names] of PLACING.get(call.verb) ?? []) {
      for (const { name, value } of call.options) {
        if (!names.includes(name)) continue;
        add(value, { kind, where: `fly ${call.verb} ${name}`, app, call });
      }
    }
  }
  return placements;
});
function callersOf({ flyctl, settings }) {
  const callers = new Set(flyctl.map(({ command }) => command.at.path));
  for (const { action, at } of settings) if (action?.startsWith("superfly/")) callers.add(at.path);
  return callers;
}
function isPlacing({ origin, reader, name, action, shipped, at }, app, callers) {
  if (origin === "workflow-with") return name === "region" && action === REVIEW_APPS_ACTION;
  if (origin === "workflow-env") return name === "FLY_REGION" && callers.has(at.path);
  if (name !== "PRIMARY_REGION" || reader !== "runtime" || shipped === false || app?.primaryRegion) return false;
  return origin === "fly-env" || origin === "dockerfile-env" || origin === "compose-environment";
}
function ownersOf(project) {
  const owners = /* @__PURE__ */ new Map();
  for (const app of project.apps) {
    for (const call of app.calls) owners.set(call, owners.has(call) ? void 0 : app);
  }
  return owners;
}
function removesMachines({ verb, operands }) {
  if (verb !== "scale count" || operands.length === 0) return false;
  return operands.every((operand) => /(?:^|=)0$/.test(known(operand) ?? ""));
}
function namesRegion({ verb, options }) {
  const placing = PLACING.get(verb);
  return options.some(({ name }) => placing?.some(([, ...names]) => names.includes(name)));
}
function stepOf({ at, key, name }) {
  return `${at.path} ${key.slice(0, -name.length)}`;
}
function isForApp({ options, app: named2 }, app) {
  if (!options.some(({ name }) => name === "--app")) return true;
  return named2?.known === true && named2.value === known(app.name);
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
// src/rules/database/database-superuser.ts
var database_superuser_default = {
  id: "database-superuser",
  practice: "database",
  title: "An app gets the rights of a superuser in its database",
  severity: "medium",
  confidence: "high",
  remedy: "Add `--superuser=false`: the app then owns its own database and nothing else of the cluster.",
  references: ["https://fly.io/docs/flyctl/postgres-attach/", "https://github.com/superfly/fly-pr-review-apps"],
  requirements: ["database.connection-strings"],
  cwe: [250],
  check: inTurn(
    eachFlyctlCall(function* (call) {
      if (call.verb !== "postgres attach" || switchOf(call, "--superuser") === false || mayHoldMore(call)) return;
      const cluster = known(call.operands[0]) ?? known(optionOf(call, "--postgres-app")?.value);
      const app = known(call.app);
      yield {
        message: `\`fly postgres attach\` makes the user of ${app === void 0 ? "the app" : code(app)} a superuser of ${cluster === void 0 ? "the cluster" : code(cluster)}: one hole in the app opens every database in it.`,
        at: call.command.at,
        subject: `attach ${cluster ?? ""} ${app ?? ""}`.trim()
      };
    }),
    eachSetting(function* (setting) {
      const { action, name, value, at, reader } = setting;
      if (action !== REVIEW_APPS_ACTION || name !== "postgres" || reader === "development") return;
      const cluster = known(value)?.trim();
      if (!cluster) return;
      yield {
        message: `The review-apps action makes every review app a superuser of ${code(cluster)}: the code under review can then read and change every database in it.`,
        at,
        subject: `review apps ${setting.key}`,
        remedy: "Leave the input out and run `fly postgres attach \u2026 --superuser=false` in a step of its own, to a cluster that holds nothing but review data."
      };
    })
  )
};
function mayHoldMore({ command }) {
  return command.argv.some(
    (word) => !word.known && /\$[@*]|superuser|(?:flags|opts|args|options|extra)\b/i.test(word.raw)
  );
}
// src/analysis/network/hosts.ts
function classifyHost(host, project, from) {
  const name = host.toLowerCase().replace(/\.$/, "");
  const kind = kindByName(name);
  const privateApp = /^(?:[^.]{1,63}\.){0,5}?([a-z0-9-]{1,63})\.(?:internal|flycast)$/.exec(name)?.[1];
  if (kind === "private" && privateApp !== void 0) return { kind, name, ...named(privateApp, project) };
  if (kind !== void 0) return { kind, name };
  const appName2 = publicAppOf(name, project);
  if (appName2 === void 0) return { kind: "public", name };
  const owner = named(appName2, project);
  if (from && known(from.name) === appName2) return { kind: "own", name, ...owner };
  const ours = appsNamed(project, appName2).length > 0 || project.policy.apps.has(appName2);
  return { kind: ours ? "sibling" : "fly-app", name, ...owner };
}
function named(appName2, project) {
  const [app, ...others] = appsNamed(project, appName2);
  return app && others.length === 0 ? { appName: appName2, app } : { appName: appName2 };
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
  const web = scheme === "http" || scheme === "https" || scheme === "ws" || scheme === "wss";
  const odd = at === -1 && last !== -1 && body.slice(0, end).includes(":") && (!web || !URL.canParse(url));
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
// src/analysis/network/command-urls.ts
function urlsOfArguments(args, project) {
  const urls = [];
  for (const argument of args) {
    for (const { scheme, hosts } of findUrls(textOfArgument(argument))) {
      const host = hosts[0]?.name ?? "";
      urls.push({ scheme, host, kind: classifyHost(host, project).kind, at: argument.at });
    }
  }
  return urls;
}
function textOfArgument(argument) {
  return argument.known ? argument.value : argument.raw;
}
function isOnInternet({ kind, host }) {
  const reached = kind === "public" || kind === "fly-app" || kind === "sibling" || kind === "own";
  return reached && !/(?:^|\.)example(?:\.(?:com|org|net))?$/i.test(host);
}
// src/analysis/credentials/names.ts
var BROWSER_PREFIXES = /^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|VUE_APP|STORYBOOK)_/i;
function isBrowserName(name) {
  return BROWSER_PREFIXES.test(name);
}
var namePartsOf = memoizeByText(
  (name) => name.slice(0, 200).replace(/[a-z]\d*(?=[A-Z])|\d(?=[A-Z][a-z]|[A-Z]{2})/g, "$& ").toLowerCase().split(/[^a-z0-9]+/).filter((part) => part !== "")
);
var setOf = (text) => new Set(text.split(" "));
var DESCRIBING_ENDS = setOf(
  "ttl expires expiry expiration in count id ids hint url uri urls header headers length len size name names file files path paths filename dir directory enabled disabled required mode type algorithm alg algo provider prefix suffix field column host port region issuer audience scope scopes limit max min policy version seconds minutes hours days interval timeout rotation dummy ref arn endpoint class backend store manager format lifetime age email user username public salt fingerprint sha sha256 checksum domain secure samesite per window duration strategy attempts retries rounds cost table bucket mount location source placeholder example arg args opts options flags cmd challenge verifier"
);
var PUBLIC_PARTS = setOf(
  "public publishable anon salt gpg pgp fingerprint site pubkey passport compass bypass dummy challenge"
);
var PASSWORD_PARTS = setOf(
  "password passwd passphrase pass pwd pw psw pswd passwrd passcode pgpassword dbpass dbpassword userpass requirepass masterauth"
);
var SECRET_PARTS = setOf("secret secrets credential credentials secretkey clientsecret appsecret");
var KEY_PARTS = setOf("token apikey authtoken accesstoken apitoken privatekey accesskey masterkey pat jwt");
var KEY_QUALIFIERS = setOf(
  "api secret private access encryption encrypt master signing sign auth service app license deploy admin account session jwt hmac cipher storage shared webhook server rest integration client"
);
var OPEN_KEYS = setOf(
  "cache search instrumentation tracking partition sort primary foreign index idempotency translation message feature object group routing lookup locale measurement write vapid sitekey hash range map row column unique"
);
var isLoginName = memoizeByText((name) => {
  const phrase = namePartsOf(name).join(" ");
  return /(?:^| )(?:basic ?auth|auth basic|userpass|user pass|login|credentials?)(?: credentials?| users?)?$/.test(
    phrase
  );
});
var DIRECTIVE = /^(?:(?:fastcgi|uwsgi|scgi|memcached|proxy|grpc|js)_pass|credentialData)$/;
var secretNameOf = memoizeByText((name) => {
  if (DIRECTIVE.test(name)) return void 0;
  const parts = namePartsOf(name).map((part) => part.replace(/(?<=[a-z])\d{1,4}$/, "")).filter((part, index) => index === 0 || !/^\d+$/.test(part));
  const last = parts.at(-1);
  if (last === void 0 || DESCRIBING_ENDS.has(last) || parts.some((part) => PUBLIC_PARTS.has(part))) return void 0;
  if (parts.length === 1 && last === "pwd") return void 0;
  if (last === "cookie" && parts.some((part) => part === "release" || part === "erlang")) return "cookie";
  if (parts.some((part) => PASSWORD_PARTS.has(part) || part.endsWith("password"))) return "password";
  if (parts.some((part) => SECRET_PARTS.has(part))) return "secret";
  if (parts.some((part) => KEY_PARTS.has(part)) || last === "authorization") return "key";
  if (last === "hash" && parts.at(-2) === "api") return "key";
  const key = parts.lastIndexOf("key");
  const qualifier = parts[key - 1];
  if (key === -1) return void 0;
  if (qualifier !== void 0 && OPEN_KEYS.has(qualifier)) return void 0;
  if (key === parts.length - 1 && parts.length > 1) return "key";
  return qualifier !== void 0 && KEY_QUALIFIERS.has(qualifier) ? "key" : void 0;
});
// src/analysis/network/endpoints.ts
var HOST = /^([a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){1,10})\.?(?::(\d{1,5}))?$/i;
function endpointsOf(setting, project) {
  const { value, name } = setting;
  if (!value.known || !(value.value.includes(".") || value.value.includes("://"))) return [];
  const source = project.sources.get(value.at.path);
  const endpoints = [];
  for (const url of findUrls(value.value)) {
    for (const { name: host, port } of url.hosts) {
      const text = `${url.scheme}://${host}${port === void 0 ? "" : `:${port}`}`;
      const origin = url.text.toLowerCase().startsWith(text.toLowerCase()) ? url.text.slice(0, text.length) : void 0;
      endpoints.push({
        scheme: url.scheme,
        host,
        port,
        rest: url.rest,
        at: locateIn(value, host, source),
        origin: origin === void 0 ? void 0 : { text: origin, at: locateIn(value, origin, source) },
        database: databaseOfScheme(url.scheme)
      });
    }
  }
  if (endpoints.length > 0 || value.value.length > 2e3) return endpoints;
  for (const part of value.value.split(",")) {
    const [, host, digits] = HOST.exec(part.trim()) ?? [];
    if (host === void 0) continue;
    const port = digits === void 0 ? void 0 : Number(digits);
    const database = databaseOfName(name) ?? databaseOfPort(port);
    const at = locateIn(value, host, source);
    endpoints.push({ scheme: void 0, host, port, rest: "", at, origin: { text: host, at }, database });
  }
  return endpoints;
}
var GENERIC_DATABASE = { name: "the database", ports: [], schemes: [], images: [], nameParts: [] };
var databaseOfName = memoizeByText((name) => {
  const parts = namePartsOf(name);
  const own = DATABASES.find((database) => database.nameParts.some((part) => parts.includes(part)));
  return own ?? (parts.includes("database") || parts.includes("db") ? GENERIC_DATABASE : void 0);
});
var setOf2 = (text) => new Set(text.split(" "));
var GIVEN_OUT = setOf2(
  "cors allow allowed allowlist whitelist trusted origin origins redirect redirects callback callbacks webhook webhooks hook return success cancel login logout signin signout oauth oidc issuer audience aud realm domain domains cookie csp referer referrer link links share invite email mail unsubscribe canonical external public website homepage landing docs documentation asset assets cdn static media image images upload uploads avatar phx nextauth hostname vhost alias certificate cert frontend browser swagger openapi schema sitemap robots sender from"
);
var TOPIC = setOf2(
  "asset assets media image images upload uploads avatar docs documentation email mail invite share hook"
);
var A_SERVICE = setOf2("service services svc microservice internal backend upstream");
var OWN_FACE = setOf2("app web site client base root host server ui portal dashboard spa main self my");
var SERVICE_BEHIND = setOf2(
  "api backend service services upstream internal grpc rpc broker worker auth gateway graphql search proxy engine socket realtime inference model queue cache microservice svc remote target endpoint"
);
var CONNECTION = setOf2(
  "url uri host endpoint addr address server servers base dsn api backend upstream broker brokers target proxy"
);
function isConnectionName(name) {
  if (isBrowserName(name)) return false;
  const parts = namePartsOf(name);
  const isService = parts.some((part) => A_SERVICE.has(part));
  if (parts.some((part) => GIVEN_OUT.has(part) && !(isService && TOPIC.has(part)))) return false;
  if (!parts.some((part) => CONNECTION.has(part)) && !parts.some((part) => /(?:url|uri|host)$/.test(part))) return false;
  const behind = parts.some((part) => SERVICE_BEHIND.has(part));
  const qualifiers = parts.filter((part) => !CONNECTION.has(part) || OWN_FACE.has(part));
  return behind || qualifiers.some((part) => !OWN_FACE.has(part));
}
var HANDED_OUT = /webhook|callback|oauth|redirect|\/auth\/|\/login/i;
function isHandedOut(rest) {
  return HANDED_OUT.test(rest);
}
// src/analysis/tls/database-connections.ts
var databaseConnections = memoize((project) => {
  const connections = [];
  const appOf = appsOf(project);
  const switches = switchesOf(project.settings);
  for (const setting of project.settings) {
    if (setting.reader === "development" || setting.shipped === false) continue;
    const beside = switches.get(groupOf(setting)) ?? [];
    for (const found of connectionsIn(setting, project, appOf(setting))) {
      const own = beside.filter(({ database }) => isSame(database, found.database)).map(({ key, option }) => [key, option]);
      connections.push({ ...found, options: new Map([...own, ...found.options]) });
    }
  }
  for (const command of project.commands) {
    if (command.reader === "development" || command.shipped === false) continue;
    const app = appOf(command);
    for (const named2 of namedIn(command)) connections.push(...connectionsIn(named2, project, app));
  }
  return connections;
});
function connectionsIn(named2, project, app) {
  const text = known(named2.value);
  if (text === void 0 || text.length > 4e3) return [];
  const endpoints = endpointsOf(named2, project).filter(({ database }) => database);
  const meant = databaseOfName(named2.name);
  if (endpoints.length === 0 && !meant && !text.includes("@tcp(")) return [];
  const options = optionsIn(text, named2.value, project);
  const rest = { name: named2.name, options, app };
  const connections = [];
  for (const { database, host: host2, scheme, at } of endpoints) {
    if (!database || scheme === void 0 && !isConnectionName(named2.name)) continue;
    if (scheme !== void 0 && databaseOfScheme(scheme) === void 0) continue;
    connections.push({ ...rest, database, scheme, host: classifyHost(host2, project, app), at });
  }
  const tcp = TCP.exec(text)?.[1];
  const mysql = databaseOfScheme("mysql");
  if (tcp !== void 0 && mysql && connections.length === 0) {
    const host2 = classifyHost(tcp, project, app);
    const at = locateIn(named2.value, tcp, project.sources.get(named2.value.at.path));
    return [{ ...rest, database: mysql, scheme: void 0, host: host2, at }];
  }
  const server = options.get("host") ?? options.get("server") ?? options.get("datasource");
  if (connections.length > 0 || !server || !meant || text.includes("://")) return connections;
  const host = /^(?:tcp:)?([\w.-]{1,253})/.exec(server.value)?.[1];
  if (host === void 0) return [];
  return [{ ...rest, database: meant, scheme: void 0, host: classifyHost(host, project, app), at: server.at }];
}
var TCP = /@tcp\(([\w.-]{1,253})(?::\d{1,5})?\)\//;
var OPTION = /(?:^|[?&;\s])([A-Za-z][\w.-]{0,40}(?: [A-Za-z]\w{0,30}){0,3})\s{0,3}=\s{0,3}(\{[^}]{0,200}\}|[^&;\s#'"]{0,200})/g;
function optionsIn(text, value, project) {
  const options = /* @__PURE__ */ new Map();
  const source = project.sources.get(value.at.path);
  const start = text.includes("://") || TCP.test(text) ? text.search(/[?;]/) : 0;
  for (const [written, name = "", content = ""] of start === -1 ? [] : text.slice(start).matchAll(OPTION)) {
    const at = locateIn(value, written.replace(/^[?&;\s]/, ""), source);
    options.set(optionKey(name), { name, value: content, at });
  }
  return options;
}
function optionKey(name) {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
function namedIn({ argv, assignments, at }) {
  const found = assignments.map(({ name, value }) => ({ name, value, at }));
  for (const word of argv) {
    if (!word.known || !word.value.includes(".")) continue;
    const [, name, text] = /^([A-Za-z_]\w{0,99})=(.*)$/s.exec(word.value) ?? [];
    if (name !== void 0 && text !== void 0) found.push({ name, value: { ...word, value: text }, at: word.at });
    else if (findUrls(word.value).some(({ from }) => from === 0)) found.push({ name: "", value: word, at: word.at });
  }
  return found;
}
function switchesOf(settings) {
  const groups = /* @__PURE__ */ new Map();
  for (const setting of settings) {
    const { name } = setting;
    const value = known(setting.value);
    const database = name === "PGSSLMODE" ? databaseOfScheme("postgres") : databaseOfName(name);
    const parts = namePartsOf(name.replace("PGSSLMODE", "sslmode"));
    const key = parts.slice(parts.findIndex((part) => /^(?:ssl|tls|sslmode)$/.test(part))).join("");
    if (value === void 0 || !database || !SWITCHES.test(key)) continue;
    const group = groups.get(groupOf(setting)) ?? [];
    groups.set(groupOf(setting), group);
    group.push({ key, database, option: { name, value, at: setting.value.at } });
  }
  return groups;
}
var SWITCHES = /^(?:sslmode|ssl|tls|sslrejectunauthorized|sslverify|tlsverify)$/;
function isSame(switched, { name }) {
  return switched.name === name || (switched.schemes.length === 0 || name === "the database") && !/^(?:Redis|Memcached)$/.test(name);
}
function groupOf({ at, key, name }) {
  return `${at.path}
${key.endsWith(name) ? key.slice(0, -name.length) : key}`;
}
// src/analysis/tls/database-tls.ts
var OFF = /^(?:false|0|no|off|none|disabled?)$/i;
var ON = /^(?:true|1|yes|on|required?)$/i;
var OPTIONS = [
  [/^(?:sslmode|ssl)$/, /^(?:disabled?|none)$/i, "off"],
  [/^(?:ssl|tls|usessl|encrypt|secure)$/, OFF, "off"],
  [/^sslmode$/, /^(?:allow|prefer|preferred)$/i, "optional"],
  [/^tls$/, /^preferred$/i, "optional"],
  [/^sslmode$/, /^no-verify$/i, "unverified"],
  [/^tls$/, /^skip-verify$/i, "unverified"],
  [/^(?:ssl)?rejectunauthorized$/, OFF, "unverified"],
  [/^ssl$/, /rejectUnauthorized["']?\s{0,3}:\s{0,3}false/i, "unverified"],
  [/^(?:sslverify|verifyservercertificate|sslverifycert|sslverifyservercert|tlsverify)$/, OFF, "unverified"],
  [/^sslaccept$/, /^accept_invalid_certs$/i, "unverified"],
  [/^trustservercertificate$/, ON, "unverified"],
  [/^tls(?:allowinvalidcertificates|allowinvalidhostnames|insecure)$/, ON, "unverified"],
  [/^sslinvalidhostnameallowed$/, ON, "unverified"],
  [/^sslcertreqs$/, /^(?:cert_)?none$/i, "unverified"],
  [/^sslfactory$/, /NonValidatingFactory$/, "unverified"],
  [/^skipverify$/, ON, "unverified"]
];
function tlsOption({ options, scheme, at }, meaning) {
  if (meaning === "unverified" && scheme?.endsWith("+ssc")) return { name: "scheme", value: scheme, at };
  for (const [key, option] of options) {
    if (OPTIONS.some(([name, value, means]) => means === meaning && name.test(key) && value.test(option.value)))
      return option;
  }
  return void 0;
}
var PLAINTEXT_SCHEMES = /* @__PURE__ */ new Map([
  ["redis", "rediss"],
  ["valkey", "valkeys"],
  ["bolt", "bolt+s"],
  ["neo4j", "neo4j+s"]
]);
function tlsSchemeFix({ scheme, options }) {
  for (const key of ["ssl", "tls", "encryption"]) if (ON.test(options.get(key)?.value ?? "")) return void 0;
  return scheme === void 0 ? void 0 : PLAINTEXT_SCHEMES.get(scheme);
}
// src/rules/database/database-tls-off.ts
var database_tls_off_default = {
  id: "database-tls-off",
  practice: "database",
  title: "A database is reached over the internet without TLS",
  severity: "high",
  confidence: "high",
  remedy: "Switch TLS on and let the client check the certificate: `sslmode=verify-full` for Postgres, `rediss://` for Redis.",
  references: [
    "https://fly.io/docs/mpg/client-configuration/",
    "https://www.postgresql.org/docs/current/libpq-ssl.html"
  ],
  requirements: ["database.ssl"],
  cwe: [319],
  check: eachProject(function* (project) {
    const reported = /* @__PURE__ */ new Set();
    for (const connection of databaseConnections(project)) {
      const { name, database, host, at } = connection;
      const managed = /\.flympg\.net$/.test(host.name);
      if (!managed && !isOnInternet({ kind: host.kind, host: host.name })) continue;
      const who = name === "" ? "A command" : code(name);
      const option = tlsOption(connection, "off");
      if (option && reported.has(option)) continue;
      reported.add(option);
      const scheme = managed ? void 0 : tlsSchemeFix(connection);
      const subject = `${name} \u2192 ${host.name}`;
      if (option && managed) {
        yield {
          message: `${who} switches TLS off (${code(`${option.name}=${option.value}`)}) for the Managed Postgres ${code(host.name)}, which offers it by default: only the private network then encrypts.`,
          at: option.at,
          subject,
          severity: "low",
          remedy: `Take ${code(option.name)} out.`
        };
      } else if (option || scheme !== void 0) {
        const how = option ? `${option.name}=${option.value}` : `${connection.scheme}://`;
        yield {
          message: `${who} reaches ${database.name} at ${code(host.name)} without TLS (${code(how)}): password and data cross the internet in plain text.`,
          at: option?.at ?? at,
          subject,
          ...option ? {} : { remedy: `Use \`${scheme}://\`, with the port that the provider gives for TLS.` }
        };
      }
    }
  })
};
// src/analysis/tls/tls-verification.ts
var OFF2 = /^(?:0|false|no|off|none|never|verify_none|disabled?)$/i;
var ON2 = /^(?:1|true|yes|on|always)$/i;
var KNOWN_SWITCHES = /* @__PURE__ */ new Map([
  ["node_tls_reject_unauthorized", /^0$/],
  ["pythonhttpsverify", /^0$/],
  ["git_ssl_no_verify", ON2],
  ["npm_config_strict_ssl", /^false$/i],
  ["yarn_enable_strict_ssl", /^(?:false|0)$/i],
  ["yarn_strict_ssl", /^(?:false|0)$/i],
  ["bundle_ssl_verify_mode", /^0$/],
  ["hex_unsafe_https", ON2],
  ["perl_lwp_ssl_verify_hostname", /^0$/],
  ["conda_ssl_verify", /^false$/i],
  ["vault_skip_verify", ON2],
  ["nomad_skip_verify", ON2]
]);
var HOST_LISTS = /* @__PURE__ */ new Set(["pip_trusted_host", "uv_insecure_host", "goinsecure"]);
var CERT = "(?:tls|ssl|cert|certs|certificate|certificates)";
var SAYS_OFF = new RegExp(
  `(?:^|_)(?:(?:skip|disable|no|ignore|bypass)_${CERT}_(?:verify|verification|validation|check|checks|error|errors)|${CERT}_(?:skip|disable|no|ignore)_(?:verify|verification|validation)(?:_insecure)?|insecure_skip_(?:tls_)?verify|trust_all_certs|accept_invalid_certs)$`
);
var NEGATES = /(?:^|_)(?:skip|disable|no|ignore|bypass|insecure|trust|accept)_/;
var SAYS_ON = new RegExp(
  `(?:^|_)(?:(?:open)?${CERT}_(?:verify|verification|validate|validation)(?:_peer|_mode|_host)?|verify_${CERT}|reject_unauthorized|strict_ssl)$`
);
function switchesVerificationOff(name, value, project) {
  const phrase = namePartsOf(name).join("_");
  const text = value.trim();
  if (KNOWN_SWITCHES.get(phrase)?.test(text)) return "tool";
  if (KNOWN_SWITCHES.has(phrase) || phrase === "docker_tls_verify") return void 0;
  if (HOST_LISTS.has(phrase)) return text.split(/[\s,]+/).some((host) => isPublicHost(host, project)) ? "tool" : void 0;
  const isOff = NEGATES.test(phrase) ? SAYS_OFF.test(phrase) && ON2.test(text) : SAYS_ON.test(phrase) && OFF2.test(text);
  return isOff ? "service" : void 0;
}
function isPublicHost(text, project) {
  const host = text.replace(/:\d{1,5}$/, "");
  return host === "*" || isOnInternet({ host, kind: classifyHost(host.replace(/^\*\./, ""), project).kind });
}
var OPTIONS2 = [
  {
    programs: /^curl$/,
    word: /^(?:--insecure|--proxy-insecure|-[afgijlnpqsvBGIJLMNORSVZ0-46#]*k\S*)$/,
    targeted: true
  },
  { programs: /^wget2?$/, word: /^--no-check-cert(?:ificate)?$/, targeted: true },
  { programs: /^https?$/, word: /^--verify=(?:no|false)$/, targeted: true },
  { programs: /^git$/, word: /^(?:-c )?(?:http\.(?:\S{1,300}\.)?sslverify)[= ](?:false|0|no|off)$/i },
  {
    programs: /^(?:npm|pnpm|yarn)$/,
    word: /^(?:--no-strict-ssl|--strict-ssl[= ]false|strict-ssl[= ]false|enableStrictSsl false)$/i
  },
  { programs: /^apk$/, word: /^--no-check-certificate$/ },
  { programs: /^aws$/, word: /^--no-verify-ssl$/ },
  { programs: /^(?:kubectl|helm)$/, word: /^--(?:kube-)?insecure-skip-tls-verify(?:=true)?$/ },
  { programs: /^deno$/, word: /^--unsafely-ignore-certificate-errors$/ },
  { programs: /^(?:bundle|bundler)$/, word: /^ssl_verify_mode 0$/ },
  { programs: /^mix$/, word: /^unsafe_https true$/ },
  { programs: /^composer$/, word: /^disable-tls (?:true|1)$/ },
  { programs: /^(?:conda|mamba)$/, word: /^ssl_verify (?:false|no)$/i },
  { programs: /^(?:mvn|mvnw|gradle|java)$/, word: /^-Dmaven\.wagon\.http\.ssl\.insecure=true$/ }
];
var APT = /(Acquire::https::(?:[^\s:]{1,200}::)?Verify-(?:Peer|Host))[\s="']{1,8}(?:false|0|no)\b/i;
var TRUSTED_HOST = /^(?:--trusted-host|--allow-insecure-host|global\.trusted-host)(?:[= ](\S{1,300}))$/;
function verificationOption(command, project) {
  const program = programOf(command);
  const options = OPTIONS2.filter(({ programs }) => programs.test(program));
  const texts = command.argv.map(textOfArgument);
  for (const [index, word] of command.argv.entries()) {
    const text = texts[index] ?? "";
    const pair = `${text} ${texts[index + 1] ?? ""}`;
    const found = (option2) => option2.word.test(text) || option2.word.test(pair);
    const apt = APT.exec(text);
    if (apt?.[1]) return { text: `${apt[1]}=false`, at: word.at };
    const option = options.find(found);
    if (option && (!option.targeted || urlsOfArguments(command.argv, project).some(isOnInternet))) {
      return { text: option.word.test(text) ? text : pair, at: word.at };
    }
    if (!/^(?:pip[\d.]*|python[\d.]*|uv)$/.test(program)) continue;
    const trusted = TRUSTED_HOST.exec(text) ?? TRUSTED_HOST.exec(pair);
    if (trusted && isPublicHost(trusted[1] ?? "", project)) return { text: trusted[0], at: word.at };
  }
  return void 0;
}
// src/rules/database/database-tls-unverified.ts
var database_tls_unverified_default = {
  id: "database-tls-unverified",
  practice: "database",
  title: "A database on the internet is not checked for who it is",
  severity: "high",
  confidence: "high",
  remedy: "Let the client check the certificate: `sslmode=verify-full` with the root certificate of the provider, and no switch that lets any one pass.",
  references: [
    "https://www.postgresql.org/docs/current/libpq-ssl.html",
    "https://fly.io/docs/mpg/client-configuration/"
  ],
  cwe: [295],
  check: inTurn(eachProject(namedServers), eachProject(lonelySwitches))
};
function* namedServers(project) {
  const reported = /* @__PURE__ */ new Set();
  for (const connection of databaseConnections(project)) {
    const { name, database, host } = connection;
    if (!isOnInternet({ kind: host.kind, host: host.name }) || tlsOption(connection, "off")) continue;
    const unverified = tlsOption(connection, "unverified");
    const option = unverified ?? tlsOption(connection, "optional");
    if (!option || reported.has(option)) continue;
    reported.add(option);
    const who = name === "" ? "A command" : code(name);
    const how = code(`${option.name}=${option.value}`);
    const whom = `${database.name} at ${code(host.name)}: whoever gets in between`;
    yield {
      message: unverified ? `${who} takes any certificate (${how}) from ${whom} reads the password and the data.` : `${who} only prefers TLS (${how}) for ${whom} can have the connection made in plain text.`,
      at: option.at,
      subject: `${name} \u2192 ${host.name}`,
      ...unverified ? {} : { severity: "medium" }
    };
  }
}
function* lonelySwitches(project) {
  const connectingPaths = new Set(databaseConnections(project).map(({ at }) => at.path));
  for (const { name, value, reader, shipped } of project.settings) {
    if (reader === "development" || shipped === false || !value.known || connectingPaths.has(value.at.path)) continue;
    if (!databaseOfName(name) || switchesVerificationOff(name, value.value, project) !== "service") continue;
    const message = `${code(name)} lets the client take any certificate from the database: outside of the private network, whoever gets in between reads the password and the data.`;
    yield { message, at: value.at, subject: name, severity: "medium", confidence: "low" };
  }
}
// src/rules/database/public-database-host.ts
var public_database_host_default = {
  id: "public-database-host",
  practice: "database",
  title: "A database is reached over its public address",
  severity: "high",
  confidence: "high",
  remedy: "Connect to `<app>.internal` or `<app>.flycast`, and let the database app give up its public address.",
  references: ["https://fly.io/docs/postgres/connecting/", "https://fly.io/docs/networking/private-networking/"],
  requirements: [
    "database.private-networking",
    "database.public-endpoints",
    "database.connection-strings",
    "database.exposure"
  ],
  cwe: [319, 923],
  check: eachProject(function* (project) {
    for (const { name: variable, database, host, scheme, at } of databaseConnections(project)) {
      const { kind, name, appName: appName2 } = host;
      const who = variable === "" ? "A command" : code(variable);
      const subject = `${variable} \u2192 ${name}`;
      if (appName2 !== void 0 && (kind === "own" || kind === "sibling" || kind === "fly-app")) {
        yield {
          message: `${who} reaches ${database.name} at ${code(name)}, over the internet instead of Fly's private network.`,
          at,
          subject,
          remedy: `Use \`${appName2}.internal\` or \`${appName2}.flycast\`, and release the public address with \`fly ips release \u2026 --app ${appName2}\`.`
        };
      } else if (kind === "public" && isAddress(name) && scheme !== void 0) {
        yield {
          message: `${who} reaches ${database.name} at the public address ${code(name)}: the server is open to the internet.`,
          at,
          subject,
          severity: "medium",
          confidence: "medium",
          remedy: "Reach the server through WireGuard or a private network, or let its firewall admit only the egress address of the app (`fly ips allocate-egress`)."
        };
      }
    }
  })
};
// src/facts/admin-tools.ts
var tool = (login) => ({ name, gives, ports = [], shared = [], images, program, otherwise, readOnly = false }) => ({
  name,
  gives,
  ports,
  sharedPorts: shared,
  images: images?.split(" ") ?? [],
  program,
  login,
  otherwise,
  readOnly
});
var open = tool("none");
var optional = tool("optional");
var locked = tool("own");
var ADMIN_TOOLS = [
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
  open({ name: "The Chrome debugger", gives: "steer the browser", ports: [9222], program: /--remote-debugging-port/ }),
  open({
    name: "The Erlang port mapper",
    gives: "find the nodes of the cluster, which nothing but a cookie protects",
    ports: [4369],
    program: /(?:^|\/)epmd(?:\s|$)/
  }),
  open({ name: "Consul", gives: "read and change its keys and services", ports: [8500], images: "consul" }),
  open({ name: "ZooKeeper", gives: "read and change its data", ports: [2181], images: "zookeeper" }),
  open({ name: "The admin API of Caddy", gives: "replace its configuration", ports: [2019] }),
  open({ name: "The admin page of Envoy", gives: "read its configuration and stop it", ports: [9901] }),
  open({ name: "The monitoring page of NATS", gives: "read its connections", readOnly: true, ports: [8222] }),
  open({ name: "The Ray dashboard", gives: "run jobs on the cluster", ports: [8265] }),
  open({
    name: "Ollama",
    gives: "use, load and delete its models",
    ports: [11434],
    images: "ollama/ollama",
    program: /(?:^|\/)ollama\s+serve/
  }),
  open({
    name: "The statistics page of HAProxy",
    gives: "read the state of every backend",
    readOnly: true,
    ports: [8404]
  }),
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
    images: "prom/prometheus",
    program: /(?:^|\/)prometheus\s.{0,300}--config\.file/,
    otherwise: /--web\.config\.file/
  }),
  open({
    name: "Prisma Studio",
    gives: "read and change the database",
    shared: [5555],
    program: /\bprisma\s+studio\b/
  }),
  optional({
    name: "Flower",
    gives: "read and revoke tasks",
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
    gives: "read every mail",
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
  locked({ name: "RabbitMQ management", gives: "change its queues and users", ports: [15672] }),
  locked({ name: "Kibana", gives: "read its data", ports: [5601], images: "kibana opensearch-dashboards" }),
  locked({
    name: "Portainer",
    gives: "steer every container",
    ports: [9443],
    shared: [9e3],
    images: "portainer portainer-ce portainer-ee"
  }),
  locked({
    name: "pgAdmin",
    gives: "read and change the database",
    ports: [5050],
    shared: [80],
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
    name: "Jupyter",
    gives: "run commands on the Machine",
    shared: [8888],
    images: "jupyter/base-notebook jupyter/minimal-notebook jupyter/scipy-notebook jupyter/datascience-notebook",
    program: /\bjupyter(?:-lab|-notebook|\s+(?:lab|notebook|server))\b/,
    otherwise: /\.token=(?:''|""|\s|$)/
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
function toolOfPort(port) {
  return ADMIN_TOOLS.find(({ ports }) => ports.includes(port));
}
// src/analysis/services/mcp.ts
var WIDE2 = /^(?:0\.0\.0\.0|::|\[::\])/;
var SERVERS = [
  {
    name: "supergateway",
    program: /(?:^|[\s/])supergateway(?:@\S{1,40})?\s.{0,400}--stdio\b/,
    port: 8e3,
    login: "never"
  },
  { name: "mcp-proxy", program: /(?:^|[\s/])mcp-proxy\s.{0,200}--(?:sse-)?port\b/, port: 0, login: "unseen" }
];
var LOGIN_OPTIONS = ["--bearer-token", "--user", "--private"];
var LOGIN_FLAG = /\s--(?:bearer-token|user|private|api-key)\b/;
var LOGIN_SETTING = /^(?:FLY_MCP_(?:BEARER_TOKEN|USER|PRIVATE)|MCP_PROXY_API_KEY)(?:=|$)/;
function setsMcpLogin(text) {
  return text.split(/[\s'"]+/).some((word) => LOGIN_SETTING.test(word));
}
function mcpServerBehind(service, app) {
  const port = known(service.internalPort);
  for (const command of commandsBehind(service, app)) {
    const line = lineOf(command);
    const call = app.ownCalls.find((own) => own.command === command);
    const server = call ? serverOfFlyctl(call) : SERVERS.find(({ program }) => program.test(line));
    if (!server || port !== server.port && !namesNumber(line, port)) continue;
    const { name, login } = server;
    return isClosed(login, call, line, app) ? void 0 : { name, at: command.at, login };
  }
  const { image } = app.build;
  return isImage(known(image), "flyio/mcp") && !hasLoginSetting(app) ? { name: "flyio/mcp", at: image?.at ?? service.at, login: "unseen" } : void 0;
}
function serverOfFlyctl(call) {
  if (call.verb === "mcp wrap") return { name: "fly mcp wrap", port: 8080, login: "unseen" };
  const listens = call.verb === "mcp server" && ["--stream", "--sse"].some((name) => isGiven(call, name));
  return listens ? { name: "fly mcp server", port: 8080, login: "account" } : void 0;
}
function isClosed(login, call, line, app) {
  if (login === "account") return !call || !WIDE2.test(known(optionOf(call, "--bind-addr")?.value) ?? "");
  const asks = call ? LOGIN_OPTIONS.some((name) => isGiven(call, name)) : LOGIN_FLAG.test(line);
  return login === "unseen" && (setsMcpLogin(line) || asks || hasLoginSetting(app));
}
function isGiven(call, name) {
  return optionOf(call, name) !== void 0 && switchOf(call, name) !== false;
}
var hasLoginSetting = memoize((app) => app.settings.some(({ name }) => LOGIN_SETTING.test(name)));
// src/analysis/services/ssh.ts
var SERVER = /(?:^|[\s/])(?:sshd|dropbear)(?:\s|$)/;
var INSTALLS = /\b(?:apt|apt-get|apk|yum|dnf|microdnf)\b.{0,800}\s(?:openssh(?:-server)?|dropbear)(?:[\s=]|$)/;
var PASSWORDS = /PasswordAuthentication[ \t=]{1,20}yes|PermitRootLogin[ \t=]{1,20}yes/i;
var PRODUCTS = /\b(?:git|gogs|forgejo|soft-serve|charm|wish|honeypot|cowrie|endlessh|tunnel|tui|games?|chat)/i;
var INTENDED = /ssh|bastion|jump|sftp/i;
function sshServerBehind(service, app) {
  const { internalPort, ports } = service;
  const inside = known(internalPort);
  const outside = ports.find(({ start, end }) => start === 22 && end === 22);
  if (inside !== 22 && inside !== 2222 && !outside) return void 0;
  const { names, installed, passwordAt } = traitsOf(app);
  const login = installed || commandsBehind(service, app).some((command) => SERVER.test(lineOf(command)));
  if (PRODUCTS.test(names) || inside === 2222 && !outside && !login) return void 0;
  return { at: outside?.at ?? internalPort?.at ?? service.at, login, intended: INTENDED.test(names), passwordAt };
}
var traitsOf = memoize((app) => {
  const image = imageOf(app);
  const runs = app.commands.filter(({ origin, shipped }) => origin === "dockerfile-run" && shipped !== false);
  const lax = runs.find((command) => PASSWORDS.test(lineOf(command)));
  const access = app.settings.find(({ name, value }) => name === "PASSWORD_ACCESS" && known(value) === "true");
  return {
    names: `${known(app.name) ?? ""} ${image ?? ""}`.slice(0, 300),
    installed: isImage(image, "linuxserver/openssh-server") || runs.some((command) => INSTALLS.test(lineOf(command))),
    passwordAt: (lax ?? access)?.at
  };
});
// src/analysis/services/backends.ts
function backendOf(service, app) {
  const { ports, protocol } = service;
  if (ports.length === 0 || protocol && known(protocol) !== "tcp" && known(protocol) !== "") return void 0;
  const database = databaseBehind(service, app);
  if (database) return { rule: "database-port-public", ...database };
  const server = mcpServerBehind(service, app);
  if (server) return { rule: "open-mcp-server", server };
  const ssh = sshServerBehind(service, app);
  if (ssh) return { rule: "admin-port-public", ssh };
  return adminToolBehind(service, app);
}
function adminToolBehind(service, app) {
  const inside = known(service.internalPort);
  const outside = service.ports.flatMap(({ start, end }) => start !== void 0 && start === end ? [start] : []);
  const lines = commandsBehind(service, app).map(lineOf);
  const image = imageOf(app);
  const alone = listensOnOnePort(app);
  for (const tool2 of ADMIN_TOOLS) {
    const line = lines.find((text) => tool2.program?.test(text));
    const named2 = line !== void 0 || tool2.images.some((name) => isImage(image, name));
    const usual = inside !== void 0 && (tool2.ports.includes(inside) || tool2.sharedPorts.includes(inside));
    const own = [inside, ...outside].some((port) => port !== void 0 && tool2.ports.includes(port));
    const isNamedBehind = named2 && (usual || tool2.images.length > 0 && (alone || namesNumber(line ?? "", inside)));
    if (own || isNamedBehind) return { rule: "admin-port-public", tool: tool2, sure: isNamedBehind, line: line ?? "" };
  }
  return void 0;
}
var listensOnOnePort = memoize(
  ({ services }) => new Set(services.map(({ internalPort }) => known(internalPort))).size === 1
);
// src/rules/firewall/admin-port-public.ts
var admin_port_public_default = {
  id: "admin-port-public",
  practice: "firewall",
  title: "A tool of administrators is open to the internet",
  severity: "high",
  confidence: "high",
  remedy: "Take the service out and reach the port through `fly proxy` or WireGuard, which need none.",
  references: ["https://fly.io/docs/networking/services/", "https://fly.io/docs/flyctl/proxy/"],
  requirements: ["firewall.allowed-ips", "firewall.flycast"],
  cwe: [284, 306],
  check: eachService(function* (service, _project, app) {
    const backend = app.reach.state === "private" ? void 0 : backendOf(service, app);
    if (backend?.rule !== "admin-port-public") return;
    if ("ssh" in backend) yield aboutSsh(backend.ssh, service, app);
    else yield* aboutTool(backend, service, app);
  })
};
function aboutTool({ tool: tool2, sure, line }, service, app) {
  const isSaidOtherwise = [line, ...app.settings.map(({ name }) => name)].some((text) => tool2.otherwise?.test(text));
  if (tool2.login === "optional" && isSaidOtherwise) return [];
  const asks = tool2.login === "own" && !isSaidOtherwise;
  const unless = tool2.login === "optional" ? ", unless a secret sets up a login" : "";
  const draft = {
    message: `${tool2.name} of ${appName(app)} is published on ${nameOfPorts(service.ports)}: ${asks ? "nothing but its own login" : "nothing"} keeps strangers out, and inside one can ${tool2.gives}${unless}.`,
    at: service.internalPort?.at ?? service.at,
    subject: tool2.name,
    remedy: `Take the service out; \`fly proxy ${known(service.internalPort) ?? "PORT"}${appFlag(app)}\` brings the port to your own machine.`,
    ...asks || unless !== "" || tool2.readOnly ? { severity: "medium" } : {},
    ...sure ? {} : { confidence: "medium" }
  };
  return [draft];
}
function aboutSsh({ at, login, intended, passwordAt }, service, app) {
  const how = passwordAt ? "and takes passwords, which everyone can try" : "for everyone to try";
  return {
    message: `SSH of ${appName(app)} is published on ${nameOfPorts(service.ports)} ${how}, while \`fly ssh console\` needs no public port.`,
    at,
    subject: "SSH",
    remedy: `Take the service out and log in with \`fly ssh console${appFlag(app)}\`; if it must stay, admit keys only.`,
    ...passwordAt ? { related: [{ at: passwordAt, note: "passwords are let in here" }] } : {},
    ...passwordAt ? {} : { severity: intended ? "low" : "medium" },
    ...login ? {} : { confidence: "low" }
  };
}
// src/model/files/tree.ts
function entryOf(tree, key) {
  return tree?.kind === "table" ? tree.entries.findLast((entry) => entry.key === key) : void 0;
}
function treeAt(tree, ...keys2) {
  let node = tree;
  for (const key of keys2) {
    if (typeof key === "number") node = node?.kind === "list" ? node.items[key] : void 0;
    else node = entryOf(node, key)?.value;
  }
  return node;
}
function leavesOf(tree) {
  const leaves = [];
  const pending = [
    { node: tree, keys: [], entry: void 0 }
  ];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, keys: keys2, entry } = next;
    if (node.kind === "scalar") leaves.push({ keys: keys2, entry, scalar: node });
    else if (node.kind === "list") {
      for (let i = node.items.length - 1; i >= 0; i--) {
        const item = node.items[i];
        if (item) pending.push({ node: item, keys: [...keys2, String(i)], entry });
      }
    } else {
      for (const child of node.entries.toReversed()) {
        pending.push({ node: child.value, keys: [...keys2, child.key], entry: child });
      }
    }
  }
  return leaves;
}
// src/analysis/services/metrics.ts
function metricsOf({ config }) {
  const endpoints = [];
  const add = (port, path) => {
    if (port?.kind !== "scalar" || typeof port.value !== "number") return;
    const text = path?.kind === "scalar" && typeof path.value === "string" ? path.value : "/metrics";
    endpoints.push({ port: port.value, path: text, at: port.at });
  };
  for (const { key, value } of config.entries) {
    if (key !== "metrics" && key !== "metric") continue;
    for (const table of tablesOf(value)) add(treeAt(table, "port"), treeAt(table, "path"));
  }
  const experimental = treeAt(config, "experimental");
  add(treeAt(experimental, "metrics_port"), treeAt(experimental, "metrics_path"));
  return endpoints;
}
function tablesOf(tree) {
  if (tree?.kind === "table") return [tree];
  return tree?.kind === "list" ? tree.items.filter((item) => item.kind === "table") : [];
}
// src/rules/firewall/metrics-public.ts
var metrics_public_default = {
  id: "metrics-public",
  practice: "firewall",
  title: "Metrics are served to the internet",
  severity: "medium",
  confidence: "medium",
  remedy: "Let the app serve metrics on a port that no service publishes, such as 9091, and name that port in `[[metrics]]`.",
  references: ["https://fly.io/docs/monitoring/metrics/#custom-metrics", "https://fly.io/docs/networking/services/"],
  requirements: ["firewall.allowed-ips", "firewall.flycast"],
  cwe: [200],
  check: eachApp(function* (app) {
    if (app.reach.state === "private") return;
    const published = new Map(
      app.services.filter(({ ports }) => ports.length > 0).map((service) => [known(service.internalPort), service])
    );
    for (const { port, path, at } of metricsOf(app)) {
      const service = published.get(port);
      if (!service || backendOf(service, app)) continue;
      yield {
        message: `${appName(app)} serves its metrics (${code(path)}) on internal port ${port}, which a service publishes on ${nameOfPorts(service.ports)}: everyone can read them.`,
        at,
        subject: `metrics on ${port}`,
        related: [{ at: service.at, note: "this service publishes the port" }]
      };
    }
  })
};
// src/rules/firewall/missing-connection-limit.ts
var missing_connection_limit_default = {
  id: "missing-connection-limit",
  practice: "firewall",
  title: "A public service takes any number of connections",
  severity: "low",
  confidence: "high",
  remedy: "Set `hard_limit` in the `concurrency` table of the service to what a Machine can bear.",
  references: [
    "https://fly.io/docs/reference/load-balancing/",
    "https://fly.io/docs/reference/configuration/#http_service-concurrency"
  ],
  requirements: ["firewall.allowed-ips"],
  cwe: [770],
  check: eachService(function* (service, _project, app) {
    const { ports, protocol, concurrency, internalPort, at } = service;
    if (app.reach.state === "private" || ports.length === 0 || known(protocol) === "udp") return;
    if (concurrency?.hardLimit) return;
    yield {
      message: `The service of ${appName(app)} on ${nameOfPorts(ports)} has no \`hard_limit\`: the proxy passes on every connection, however many, until the Machine gives in.`,
      at: concurrency?.at ?? at,
      subject: `hard_limit on ${known(internalPort) ?? "the default port"}`
    };
  })
};
// src/rules/firewall/open-mcp-server.ts
var DANGER = {
  account: "whoever reaches it steers the Fly.io account of the token it holds",
  never: "it asks for no login, so that everyone can call its tools",
  unseen: "without a token or a password everyone can call its tools, and no file sets one"
};
var LESS = {
  account: {},
  never: {},
  // The token is a secret, as it should be: the files cannot tell that there is none.
  unseen: { confidence: "low" }
};
var open_mcp_server_default = {
  id: "open-mcp-server",
  practice: "firewall",
  title: "An MCP server is open to the internet",
  severity: "high",
  confidence: "medium",
  remedy: "Deploy it with `--flycast` and start it with `--private`, or set `FLY_MCP_BEARER_TOKEN` with `fly secrets set`.",
  references: ["https://fly.io/docs/mcp/", "https://fly.io/docs/flyctl/mcp-wrap/"],
  requirements: ["firewall.allowed-ips"],
  cwe: [306],
  check: eachService(function* (service, project, app) {
    const backend = app.reach.state === "private" ? void 0 : backendOf(service, app);
    if (backend?.rule !== "open-mcp-server") return;
    const { name, at, login } = backend.server;
    if (login === "unseen" && project.commands.some((command) => setsMcpLogin(lineOf(command)))) return;
    yield {
      message: `${appName(app)} publishes an MCP server (\`${name}\`): ${DANGER[login]}.`,
      at,
      subject: `mcp ${name}`,
      ...LESS[login],
      ...login === "unseen" && name.startsWith("fly") ? { remedy: setToken(appFlag(app)) } : {}
    };
  })
};
function setToken(app) {
  return `Run \`fly secrets set FLY_MCP_BEARER_TOKEN="$(openssl rand -base64 24)"${app}\`, or keep it on the private network with \`--private\` and Flycast.`;
}
// src/rules/firewall/private-app-public.ts
var private_app_public_default = {
  id: "private-app-public",
  practice: "firewall",
  title: "An app that is to be private gets a public address",
  severity: "high",
  confidence: "high",
  remedy: "Deploy it with `--flycast` and release its public addresses (`fly ips list`, `fly ips release`).",
  references: [
    "https://fly.io/docs/networking/flycast/",
    "https://fly.io/docs/blueprints/private-applications-flycast/"
  ],
  requirements: ["firewall.allowed-ips", "firewall.flycast"],
  cwe: [923, 284],
  check: eachApp(function* (app, { policy }) {
    const { signs } = app.reach;
    const signed = (kind) => signs.filter((sign) => sign.kind === kind);
    const byPolicy = policy.apps.get(known(app.name) ?? "")?.private === true;
    const comments = signed("comment");
    const service = app.services.find(({ ports }) => ports.length > 0);
    if (!service || portsOf(app).length === 0) return;
    const published = { at: service.at, note: "this service is what the address opens" };
    const given = signed("public-address")[0];
    const said = byPolicy ? "The policy" : "A comment in its config";
    if (given && (byPolicy || comments.length > 0)) {
      yield {
        message: `${said} says that ${appName(app)} is private, and this command gives it a public address: its services are then open to the internet.`,
        at: given.at,
        subject: "public address",
        related: [...comments.slice(0, 1), published],
        remedy: `Use \`fly ips allocate-v6 --private${appFlag(app)}\`, and release public addresses that it has with \`fly ips release\`.`,
        ...byPolicy ? {} : { confidence: "medium" }
      };
    }
    const deploy = signed("deploy")[0];
    const closed = given || signed("private-address").length > 0 || signed("public-name").length > 0;
    const meant = byPolicy || comments.length > 0 || signed("flycast-name").length > 0;
    if (!deploy || closed || !meant) return;
    yield {
      message: `${appName(app)} is to be private, but it has services, and this command does not say \`--flycast\`: if it is the first deploy, it gives the app public addresses.`,
      at: deploy.at,
      subject: "deploy without --flycast",
      related: [...comments.slice(0, 1), published],
      remedy: "Add `--flycast` to the command; `fly ips list` shows whether the app has public addresses already.",
      ...byPolicy ? { severity: "medium", confidence: "medium" } : { severity: "low" }
    };
  })
};
// src/analysis/image/image-files.ts
function copiedFiles(dockerfile) {
  const files = [];
  const copiedOn = foldersCopiedOn(dockerfile);
  const stageOf = stagesByName(dockerfile);
  const folders = /* @__PURE__ */ new Map();
  for (const instruction of dockerfile.instructions) {
    const { keyword, args, flags, stage } = instruction;
    if (!folders.has(stage)) {
      const base = stageOf.get(known(dockerfile.stages[stage]?.base)?.toLowerCase() ?? "");
      folders.set(stage, base !== void 0 && base < stage ? folders.get(base) : "/");
    }
    const folder = folders.get(stage);
    if (keyword === "WORKDIR") folders.set(stage, resolve(folder, args[0]));
    if (keyword !== "COPY" && keyword !== "ADD") continue;
    const from = flags.find(({ name }) => name === "from")?.value;
    if (from && !from.known) continue;
    const destination = resolve(folder, args.at(-1));
    const shipped = dockerfile.stages[stage]?.shipped === true || isCopiedOn(destination, copiedOn.get(stage));
    for (const word of args.slice(0, -1)) {
      if (!word.known || /^(?:https?|git):|^git@/.test(word.value) || instruction.heredocs.length > 0) continue;
      const path = clean(word.value);
      const origin = from === void 0 ? path : baseName(path);
      files.push({ path, origin, at: word.at, keyword, from: from?.value, instruction, destination, shipped });
    }
  }
  return files;
}
function copiesIn({ apps }) {
  const copies = [];
  const contexts = /* @__PURE__ */ new Set();
  const places = /* @__PURE__ */ new Set();
  for (const app of apps) {
    const context = `${app.buildContext}
${app.ignoreFile?.source.path}`;
    const place = `${app.dockerfile?.source.path}
${context}`;
    if (!app.dockerfile || places.has(place)) continue;
    places.add(place);
    const files = copiedFiles(app.dockerfile);
    const contextCopies = files.filter(copiesContext);
    const taker = contextCopies.find(({ shipped }) => shipped) ?? contextCopies[0];
    for (const file of files) {
      if (copiesContext(file) && file !== taker) continue;
      const isFirst = file === taker && file.shipped && !contexts.has(context);
      if (isFirst) contexts.add(context);
      copies.push({ app, file, isFirst });
    }
  }
  return copies;
}
function copiesContext({ path, from }) {
  return from === void 0 && (path === "" || path === "*");
}
function clean(path) {
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  return parts.join("/");
}
function resolve(folder, word) {
  const path = known(word);
  if (path === void 0) return void 0;
  if (path.startsWith("/")) return `/${clean(path)}`;
  return folder === void 0 ? void 0 : `/${clean(`${folder}/${path}`)}`;
}
function stagesByName({ stages }) {
  const stageOf = /* @__PURE__ */ new Map();
  for (const { name, index } of stages) {
    stageOf.set(String(index), index);
    if (name !== void 0) stageOf.set(name.toLowerCase(), index);
  }
  return stageOf;
}
function foldersCopiedOn(dockerfile) {
  const { instructions, stages } = dockerfile;
  const stageOf = stagesByName(dockerfile);
  const folders = /* @__PURE__ */ new Map();
  for (const { keyword, flags, args, stage } of instructions) {
    if (keyword !== "COPY" || stages[stage]?.shipped !== true) continue;
    const from = stageOf.get(known(flags.find(({ name }) => name === "from")?.value)?.toLowerCase() ?? "");
    if (from === void 0) continue;
    const taken = folders.get(from) ?? /* @__PURE__ */ new Set();
    folders.set(from, taken);
    for (const word of args.slice(0, -1)) {
      const source = resolve("/", word);
      if (source !== void 0) taken.add(source);
    }
  }
  return folders;
}
function isCopiedOn(destination, folders) {
  if (destination === void 0 || !folders) return false;
  for (let folder = destination; folder !== ""; folder = folder.slice(0, folder.lastIndexOf("/"))) {
    if (folders.has(folder)) return true;
  }
  return folders.has("/");
}
var foldersOfContext = memoize(({ dockerfile }) => {
  if (!dockerfile) return [];
  const { stages } = dockerfile;
  const copies = copiedFiles(dockerfile);
  const contextCopies = /* @__PURE__ */ new Set();
  for (const { path, from, destination, instruction } of copies) {
    if (path !== "" || from !== void 0 || destination === void 0) continue;
    contextCopies.add(`${instruction.stage} ${destination}`);
  }
  const stageOf = new Map(
    stages.flatMap(({ name, index }) => [[String(index), index], [name?.toLowerCase() ?? "", index]])
  );
  const folders = [];
  for (const { destination, instruction, from, path } of copies) {
    if (destination === void 0 || stages[instruction.stage]?.shipped !== true) continue;
    const taken = from === void 0 ? path === "" : contextCopies.has(`${stageOf.get(from.toLowerCase())} /${path}`);
    if (taken) folders.push(destination);
  }
  return folders;
});
// src/facts/secret-paths.ts
var KINDS = [
  ["settings with secrets", /(?:^|\/)\.env(?:\.(?:local|prod|production|staging|live|secrets?)){0,2}$/i],
  ["a private key", /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)$/],
  ["a private key", /(?:^|\/)(?:[\w.-]{1,100}[._-])?(?:priv(?:ate)?[._-]?key|key|private)\.pem$/i],
  ["a private key", /(?:^|\/)[\w.-]{1,100}\.(?:key|p12|pfx|p8|ppk)$/i],
  ["a login", /(?:^|\/)(?:[._]netrc|\.pypirc|\.git-credentials|\.pgpass|\.npmrc|\.docker\/config\.json)$/],
  [
    "cloud credentials",
    /(?:^|\/)(?:\.aws(?:\/credentials)?|\.ssh|\.kube(?:\/config)?|\.gnupg|\.fly(?:\/config\.yml)?)$/
  ],
  [
    "cloud credentials",
    /(?:^|\/)(?:service[_-]?account[\w.-]{0,60}|application_default_credentials|gcp[_-]key)\.json$/i
  ],
  ["cloud credentials", /(?:^|\/)[\w.-]{0,60}\.?terraform\.tfstate$|(?:^|\/)\.erlang\.cookie$/]
];
var NO_SECRET = /(?:^|[._/-])(?:example|sample|template|tmpl|dist|test|tests|public|pub|ca|dummy|fixtures?)(?=$|[._/-])/i;
function secretFileOf(path) {
  const name = path.replace(/\/+$/, "").replaceAll("*", "");
  if (NO_SECRET.test(name)) return void 0;
  return KINDS.find(([, pattern]) => pattern.test(name))?.[0];
}
function isPracticeKey(path) {
  return /(?:^|[._/-])(?:localhost|local|dev|development|tests?|testing|mock|dummy|fake|snakeoil|self-?signed|example|sample|demo|fixtures?|mkcert)(?=$|[._/-])/i.test(
    path
  );
}
// src/rules/firewall/public-static-directory.ts
var SYSTEM = /^\/(?:etc|root|home|proc|sys|var|dev|run)?$/;
var PUBLISHED = /(?:^|\/)(?:html|htdocs|public|www|static|staticfiles|assets|dist|build|out|site|_site)$/i;
var MAX_STATICS = 10;
var public_static_directory_default = {
  id: "public-static-directory",
  practice: "firewall",
  title: "A folder that is more than static files is served to everyone",
  severity: "high",
  confidence: "medium",
  remedy: "Let `guest_path` name the folder of the built assets alone, such as `/app/public`.",
  references: ["https://fly.io/docs/reference/configuration/#the-statics-sections"],
  requirements: ["firewall.allowed-ips"],
  cwe: [538, 552],
  check: eachApp(function* (app, { paths }) {
    for (const { written, folder, absolute, bucket, at } of staticsOf(app)) {
      const base = { at, subject: `statics ${written}` };
      if (absolute) {
        if (app.reach.state === "private" || !holdsMore(`/${folder}`, app)) continue;
        const message = `The proxy serves every file in ${code(written)} of ${appName(app)} without asking the app: its source and settings too, not only static files.`;
        yield { ...base, message };
      } else if (!bucket) {
        const inside = [app.folder, folder].filter((part) => part !== "").join("/");
        const secret = [...paths].find((path) => (inside === "" || path.startsWith(`${inside}/`)) && secretFileOf(path));
        const isAll = folder === "" || folder.startsWith("..");
        const also = secret === void 0 ? "" : `, ${code(secret)} among them,`;
        yield {
          ...base,
          message: `${code(written)} is a relative path, so a deploy uploads its files${also} to a bucket that everyone can read, whether the app is private or not.`,
          remedy: "Name an absolute folder of the image, or a folder with nothing but built assets in it.",
          ...isAll || secret !== void 0 ? {} : { severity: "low" }
        };
      }
    }
  })
};
function holdsMore(folder, app) {
  if (SYSTEM.test(folder)) return true;
  if (PUBLISHED.test(folder)) return false;
  return foldersOfContext(app).some((contextFolder) => contextFolder === folder || contextFolder.startsWith(`${folder}/`));
}
function staticsOf({ config }) {
  const folders = [];
  for (const table of tablesOf(treeAt(config, "statics")).slice(0, MAX_STATICS)) {
    const entry = entryOf(table, "guest_path");
    if (entry?.value.kind !== "scalar" || typeof entry.value.value !== "string") continue;
    const written = entry.value.value;
    const parts = written.split("/").filter((part) => part !== "" && part !== ".");
    const bucket = entryOf(table, "tigris_bucket") !== void 0;
    folders.push({ written, folder: parts.join("/"), absolute: written.startsWith("/"), bucket, at: entry.at });
  }
  return folders;
}
// src/rules/firewall/raw-tcp-port.ts
var raw_tcp_port_default = {
  id: "raw-tcp-port",
  practice: "firewall",
  title: "A public TCP port has no connection handlers",
  severity: "high",
  confidence: "medium",
  remedy: 'Give the port `handlers = ["tls"]` (`["tls", "http"]` for a web service), or take the service out and reach it over `.internal` or Flycast.',
  references: [
    "https://fly.io/docs/networking/services/#connection-handlers",
    "https://fly.io/docs/networking/flycast/"
  ],
  requirements: ["firewall.handlers"],
  cwe: [319, 923],
  check: eachService(function* (service, _project, app) {
    const inside = known(service.internalPort);
    if (app.reach.state === "private" || service.protocol && known(service.protocol) !== "tcp") return;
    if (OWN_PROTOCOL_PORTS.has(inside ?? 0) || backendOf(service, app)) return;
    if (speaksOwnProtocol(known(app.name) ?? "") || speaksOwnProtocol(imageOf(app) ?? "")) return;
    for (const port of service.ports) {
      if (port.start === void 0 || port.end === void 0 || !isRaw(port) || isBesideOwnTls(port.start, app))
        continue;
      if (OWN_PROTOCOL_PORTS.has(port.start) || isWideRange(port)) continue;
      const name = nameOfPort(port);
      const to = inside === void 0 ? "the app" : `internal port ${inside}`;
      yield {
        message: `${appName(app)} passes raw TCP from ${name} to ${to}: without handlers the proxy neither encrypts it nor checks what comes in.`,
        at: port.at,
        subject: name,
        ...servesHttp(service, app) ? { confidence: "high" } : { severity: "medium" }
      };
    }
  })
};
function isBesideOwnTls(port, app) {
  return port === 80 && portsOf(app).some((other) => covers(other, 443) && isRaw(other));
}
function servesHttp(service, app) {
  const port = known(service.internalPort);
  if (port === void 0 || service.checks.some((check) => check.type === "http")) return port !== void 0;
  const same = app.services.filter((other) => known(other.internalPort) === port);
  return same.some(({ ports }) => ports.some(({ handlers }) => handlers.includes("http")));
}
// src/rules/firewall/wide-port-range.ts
var NEARLY_ALL = 32768;
var wide_port_range_default = {
  id: "wide-port-range",
  practice: "firewall",
  title: "A service opens a wide range of ports",
  severity: "high",
  confidence: "medium",
  remedy: "Name the ports that the app needs, each with `port = \u2026`; both `start_port` and `end_port` where it is a range.",
  references: [
    "https://fly.io/docs/reference/configuration/#services-ports",
    "https://fly.io/docs/networking/services/"
  ],
  requirements: ["firewall.allowed-ips", "firewall.handlers"],
  cwe: [923, 1327],
  check: eachService(function* (service, _project, app) {
    if (app.reach.state === "private" || service.protocol && known(service.protocol) !== "tcp") return;
    if (speaksOwnProtocol(known(app.name) ?? "") || speaksOwnProtocol(imageOf(app) ?? "")) return;
    for (const port of service.ports) {
      const { start, end } = port;
      if (start === void 0 || end === void 0 || !isWideRange(port)) continue;
      const limit = start === 0 || end === 65535 ? " (a bound that is left out counts as 0 or 65535)" : "";
      yield {
        message: `${appName(app)} opens ${nameOfPort(port)} to the internet${limit}: nobody can tell any more which of these ${end - start + 1} ports are meant.`,
        at: port.at,
        subject: nameOfPort(port),
        ...end - start >= NEARLY_ALL ? {} : { severity: "medium" }
      };
    }
  })
};
// src/analysis/placement/litefs.ts
var LITEFS = /(?:^|\/)litefs(?:[._-][^/]*)?\.ya?ml$/;
function liteFsConfigs(project) {
  const used = /* @__PURE__ */ new Set();
  for (const { at, reader } of project.settings) if (reader !== "development") used.add(at.path);
  const configs = [];
  for (const [path, document] of project.documents) {
    if (document.kind !== "tree" || !LITEFS.test(path) || !used.has(path)) continue;
    const lease = entryOf(document.roots[0], "lease");
    if (!lease || !isFuse(document.roots[0])) continue;
    const type = entryOf(lease.value, "type")?.value;
    const candidate = entryOf(lease.value, "candidate");
    configs.push({
      path,
      leaseAt: lease.keyAt,
      leaseType: type?.kind === "scalar" && /^\w+$/.test(String(type.value)) ? String(type.value) : void 0,
      candidate: candidate?.value.kind === "scalar" ? { entry: candidate, scalar: candidate.value } : void 0
    });
  }
  return configs;
}
function isFuse(root) {
  return entryOf(root, "fuse") !== void 0 || entryOf(root, "data") !== void 0;
}
// src/rules/multi-region/litefs-candidate-anywhere.ts
var CONDITION = "${FLY_REGION == PRIMARY_REGION}";
var litefs_candidate_anywhere_default = {
  id: "litefs-candidate-anywhere",
  practice: "multi-region",
  title: "LiteFS may make the primary in any region",
  severity: "medium",
  confidence: "medium",
  remedy: `Write \`candidate: ${CONDITION}\` under \`lease\`, and name the home of the data with \`primary_region\` in the fly config.`,
  references: ["https://fly.io/docs/litefs/getting-started-fly/", "https://fly.io/docs/litefs/config/"],
  requirements: ["multi-region.consistency"],
  check: eachProject(function* (project) {
    for (const config of liteFsConfigs(project)) {
      const { candidate, leaseAt, leaseType } = config;
      if (leaseType !== "consul" || isConditional(config)) continue;
      const at = candidate?.entry.at ?? leaseAt;
      yield {
        message: `Every node of this LiteFS cluster may become the primary${candidate ? "" : ", as `candidate` is true where it is not set"}: after a failover in one region the writes go to another, far from where the data is meant to live.`,
        at,
        subject: "lease.candidate",
        ...candidate ? { fix: fixOf(candidate.scalar.at) } : {}
      };
    }
  })
};
function isConditional({ candidate }) {
  return candidate !== void 0 && !/^(?:true|yes|on)$/i.test(String(candidate.scalar.value));
}
function fixOf(at) {
  const title = "Let only Machines of the primary region take over";
  return { title, safe: false, edits: [{ at, text: CONDITION }] };
}
// src/analysis/placement/replication.ts
function usesLiteFs(app) {
  const said = [...app.commands.flatMap(({ argv, shipped }) => shipped === false ? [] : argv), ...copied(app)];
  return said.some((word) => /(?:^|[\s/])litefs(?:$|[\s:@.])/.test(known(word) ?? ""));
}
function copied({ dockerfile }) {
  const args = [];
  for (const { keyword, flags, args: operands } of dockerfile?.instructions ?? []) {
    if (keyword === "COPY" || keyword === "ADD") args.push(...operands, ...flags.map(({ value }) => value));
  }
  return args;
}
var REPLICATES = /litefs|rqlite|dqlite|marmot|corrosion|mvsqlite|cr-?sqlite|libsql|turso|replica(?!te(?:_|\W|$))|(?<!dns_)cluster(?!_query)|raft|gossip|patroni|stolon|repmgr|galera|jetstream|syncthing|etcd|consul/i;
function replicates(app) {
  if (usesLiteFs(app) || isFlyPostgres(app) || databaseOfImage(imageOf(app) ?? "")) return true;
  const image = imageOf(app) ?? "";
  if (REPLICATES.test(image) || REPLICATES.test(known(app.name) ?? "")) return true;
  if (app.settings.some(({ name, value }) => REPLICATES.test(name) || REPLICATES.test(known(value) ?? ""))) return true;
  return app.commands.some(({ argv }) => argv.some((word) => REPLICATES.test(known(word) ?? word.raw)));
}
var COPIES = /litestream|restic|\bborg|pg_dump|wal-?g\b|pgbackrest|barman|mysqldump|mongodump|rclone|backup|snapshot/i;
function makesOwnBackups(app) {
  if (app.settings.some(({ name, value }) => COPIES.test(name) || COPIES.test(known(value) ?? ""))) return true;
  return app.commands.some(({ argv }) => argv.some((word) => COPIES.test(known(word) ?? word.raw)));
}
var SQLITE = /^(?:sqlite3?|file):(?!:memory:)|^\/[\w./-]{1,200}\.(?:sqlite3?|db)$/i;
function sqliteOf({ settings }) {
  return settings.find(
    ({ name, value, reader, shipped }) => reader === "runtime" && shipped !== false && /database|sqlite|db/i.test(name) && SQLITE.test(known(value) ?? "")
  );
}
// src/analysis/placement/volumes.ts
function volumesOf(app) {
  const volumes = [];
  for (const call of app.calls) {
    if (call.command.reader === "development" || call.verb !== "volumes create" || !isForApp(call, app)) continue;
    const region = optionOf(call, "--region")?.value;
    const at = region?.at ?? call.command.at;
    volumes.push({ name: known(call.operands[0]), region: known(region)?.trim().toLowerCase(), at, call });
  }
  return volumes;
}
var DISPOSABLE = /cache|(?:^|[^a-z])(?:te?mp|models?|huggingface|hf|ollama|logs?|build|downloads?|scratch)(?:[^a-z]|$)/i;
function isDisposable({ source, destination }) {
  return isDisposableName(known(source)) || isDisposableName(known(destination));
}
function isDisposableName(name) {
  return DISPOSABLE.test(name ?? "");
}
function volumeName({ source, destination }) {
  return known(source) ?? known(destination) ?? "volume";
}
function groupsOf2(named2, { processes }) {
  if (named2.length > 0) return named2.map(known);
  return [processes.includes("app") ? "app" : processes.toSorted()[0]];
}
// src/rules/multi-region/litefs-with-autostop.ts
var litefs_with_autostop_default = {
  id: "litefs-with-autostop",
  practice: "multi-region",
  title: "Machines that run LiteFS are stopped by the proxy",
  severity: "high",
  confidence: "high",
  remedy: 'Set `auto_stop_machines = "off"` for the service whose Machines run LiteFS.',
  references: ["https://fly.io/docs/litefs/", "https://fly.io/docs/launch/autostop-autostart/"],
  requirements: ["multi-region.consistency"],
  check: eachApp(function* (app, project) {
    if (!usesLiteFs(app)) return;
    for (const service of app.services) {
      const stop = service.autoStop;
      const how = known(stop);
      if (!stop || how === void 0 || how === "off" || !sharesVolume(service, app)) continue;
      const format2 = project.documents.get(app.path);
      const literal = format2?.kind === "tree" && format2.format === "yaml" ? "off" : '"off"';
      const name = known(service.internalPort);
      const kept = (known(service.minMachinesRunning) ?? 0) > 0;
      yield {
        message: `The proxy may ${how} Machines of ${appName(app)} that hold the lease of LiteFS: one with old data can then take over, and newer writes are lost.`,
        at: stop.at,
        subject: `autostop of ${name === void 0 ? "the service" : `internal port ${name}`}`,
        remedy: `Set \`auto_stop_machines = "off"\` in ${code(service.form)}.`,
        ...kept ? { severity: "medium" } : {},
        ...offer("Keep the Machines running", false, replaceValue(stop, literal))
      };
    }
  })
};
function sharesVolume({ processes }, app) {
  const own = groupsOf2(processes, app);
  const holding = app.mounts.flatMap((mount2) => groupsOf2(mount2.processes, app));
  return holding.length === 0 || holding.some((group) => group === void 0 || own.includes(group));
}
// src/rules/multi-region/missing-primary-region.ts
var missing_primary_region_default = {
  id: "missing-primary-region",
  practice: "multi-region",
  title: "A fly config names no primary region",
  severity: "medium",
  confidence: "high",
  remedy: 'Add `primary_region = "\u2026"` with the code of the region where the data is to live; `fly platform regions` lists them.',
  references: ["https://fly.io/docs/reference/configuration/#primary-region", "https://fly.io/docs/reference/regions/"],
  requirements: ["multi-region.primary-region"],
  check: eachProject(function* (project) {
    const reviewed = configsWithRegion(project);
    if (isNamedForAll(project)) return;
    const allowed = (project.policy.allowedRegions ?? []).join(", ");
    for (const app of project.apps) {
      const { primaryRegion, settings, calls } = app;
      const blank = primaryRegion?.known === true && primaryRegion.value.trim() === "";
      if (primaryRegion && !blank || !isDeployed(app) || reviewed.has(app.path) || calls.some(namesRegion)) continue;
      if (settings.some(({ name, reader }) => name === "PRIMARY_REGION" && reader === "runtime")) continue;
      yield {
        message: `${appName(app)} has no \`primary_region\`, so new Machines and volumes go wherever the deploy happens to run nearest to.`,
        at: (blank ? primaryRegion : app.name)?.at ?? fileStart(app.path),
        subject: "primary_region",
        ...allowed ? { remedy: `Add \`primary_region = "\u2026"\` with one that the policy allows: ${allowed}.` } : {}
      };
    }
  })
};
function isDeployed({ name, services, mounts }) {
  return name !== void 0 || services.length > 0 || mounts.length > 0;
}
function isNamedForAll({ apps, commands, flyctl, settings }) {
  const owned = new Set(apps.flatMap(({ calls }) => calls));
  if (settings.some(({ origin, name }) => origin === "workflow-env" && name === "FLY_REGION")) return true;
  if (commands.some(({ assignments }) => assignments.some(({ name }) => name === "FLY_REGION"))) return true;
  return flyctl.some((call) => call.command.reader !== "development" && !owned.has(call) && namesRegion(call));
}
function configsWithRegion({ settings }) {
  const inputs = settings.filter(({ action }) => action === REVIEW_APPS_ACTION);
  const steps = new Set(inputs.filter(({ name }) => name === "region").map(stepOf));
  const configs = inputs.filter((input) => input.name === "config" && steps.has(stepOf(input)));
  return new Set(configs.map(({ value }) => known(value)?.replace(/^(?:\.\/){1,9}/, "")));
}
// src/rules/multi-region/primary-region-mismatch.ts
var primary_region_mismatch_default = {
  id: "primary-region-mismatch",
  practice: "multi-region",
  title: "Two places disagree about the primary region",
  severity: "medium",
  confidence: "high",
  remedy: "Let `primary_region` alone say where the app lives, and take the other place out or correct it.",
  references: ["https://fly.io/docs/reference/configuration/#primary-region", "https://fly.io/docs/volumes/overview/"],
  requirements: ["multi-region.primary-region"],
  check: inTurn(eachApp(voidVariable), eachProject(overridingDeploys), eachApp(volumesElsewhere))
};
function* voidVariable(app, project) {
  const primary = primaryOf(app);
  for (const setting of primary ? app.settings : []) {
    const value = known(setting.value)?.trim().toLowerCase();
    if (setting.name !== "PRIMARY_REGION" || setting.reader !== "runtime" || setting.shipped === false) continue;
    if (!value || value === primary) continue;
    const message = `\`PRIMARY_REGION\` is ${code(value)} here, but \`primary_region\` of ${appName(app)} makes it ${code(primary ?? "")} on every Machine: writes go where this line does not say.`;
    const fix = offer("Remove the line that has no effect", true, deleteLines(setting, project));
    yield { message, at: setting.value.at, subject: `PRIMARY_REGION ${value}`, ...fix };
  }
}
function* overridingDeploys(project) {
  for (const { kind, app, call, code: region, at, where } of placementsOf(project)) {
    const primary = app && primaryOf(app);
    if (kind !== "primary" || !call || !primary || region === primary || !isForApp(call, app)) continue;
    const message = `${code(where)} says ${code(region)} and beats \`primary_region\` of ${appName(app)}, which is ${code(primary)}: data and writes live where the config does not say.`;
    yield { message, at, subject: `${where} ${region}`, confidence: "medium" };
  }
}
function* volumesElsewhere(app) {
  const primary = primaryOf(app);
  for (const { source } of primary ? app.mounts : []) {
    const name = known(source);
    const volumes = volumesOf(app).filter((volume) => volume.name === name);
    const first = name === void 0 ? void 0 : volumes[0];
    if (!first?.region || volumes.some(({ region }) => region === void 0 || region === primary)) continue;
    const message = `Every volume ${code(name ?? "")} is made outside of \`primary_region\` of ${appName(app)}: the data lives in ${code(first.region)}, and writes are sent to ${code(primary ?? "")}.`;
    yield { message, at: first.at, subject: `volume ${name} ${first.region}`, confidence: "medium" };
  }
}
function primaryOf({ primaryRegion }) {
  return known(primaryRegion)?.trim().toLowerCase() || void 0;
}
// src/facts/regions.ts
var REGIONS = [
  { code: "ams", place: "Amsterdam, Netherlands", bloc: "eu" },
  { code: "arn", place: "Stockholm, Sweden", bloc: "eu" },
  { code: "bom", place: "Mumbai, India", bloc: "other" },
  { code: "cdg", place: "Paris, France", bloc: "eu" },
  { code: "dfw", place: "Dallas, United States", bloc: "us" },
  { code: "ewr", place: "Secaucus, United States", bloc: "us" },
  { code: "fra", place: "Frankfurt, Germany", bloc: "eu" },
  { code: "gru", place: "S\xE3o Paulo, Brazil", bloc: "other" },
  { code: "iad", place: "Ashburn, United States", bloc: "us" },
  { code: "jnb", place: "Johannesburg, South Africa", bloc: "other" },
  { code: "lax", place: "Los Angeles, United States", bloc: "us" },
  { code: "lhr", place: "London, United Kingdom", bloc: "uk" },
  { code: "nrt", place: "Tokyo, Japan", bloc: "other" },
  { code: "ord", place: "Chicago, United States", bloc: "us" },
  { code: "sin", place: "Singapore, Singapore", bloc: "other" },
  { code: "sjc", place: "San Jose, United States", bloc: "us" },
  { code: "syd", place: "Sydney, Australia", bloc: "other" },
  { code: "yyz", place: "Toronto, Canada", bloc: "other" }
];
var RETIRED_REGIONS = new Set(
  "atl bog bos den eze gdl gig hkg mad mia otp phx qro scl sea waw yul".split(" ")
);
var within = (...blocs) => REGIONS.filter(({ bloc }) => blocs.includes(bloc)).map(({ code: code2 }) => code2);
var REGION_ALIASES = /* @__PURE__ */ new Map([
  ["apac", ["bom", "nrt", "sin", "syd"]],
  ["eu", within("eu", "uk")],
  ["na", [...within("us"), "yyz"]],
  ["sa", ["gru"]],
  ["us", within("us")],
  ["usa", within("us")],
  ["any", REGIONS.map(({ code: code2 }) => code2)]
]);
function regionOf(code2) {
  const wanted = code2.trim().toLowerCase();
  return REGIONS.find((region) => region.code === wanted);
}
function regionsOfAlias(code2) {
  return REGION_ALIASES.get(code2.trim().toLowerCase());
}
// src/rules/multi-region/region-outside-policy.ts
var region_outside_policy_default = {
  id: "region-outside-policy",
  practice: "multi-region",
  title: "Something is placed in a region that the policy does not allow",
  severity: "high",
  confidence: "high",
  remedy: "Name a region that `regions.allowed` in the policy lists, or, if data may live there, add it to the list.",
  references: [
    "https://fly.io/docs/reference/regions/",
    "https://fly.io/docs/machines/guides-examples/machine-placement/"
  ],
  requirements: ["multi-region.data-residency", "multi-region.data-location"],
  check: inTurn(eachProject(namedRegions), eachProject(reviewAppsWithoutRegion))
};
function* namedRegions(project) {
  const allowed = project.policy.allowedRegions ?? [];
  if (allowed.length === 0) return;
  for (const { code: name, at, where } of placementsOf(project)) {
    const outside = (regionsOfAlias(name) ?? (regionOf(name) ? [name] : [])).filter((region) => !allowed.includes(region));
    const [first] = outside;
    if (first === void 0) continue;
    const place = regionOf(first)?.place ?? first;
    const what = first === name ? `${code(name)} (${place})` : `${code(name)}, which takes in ${code(first)} (${place})`;
    yield {
      message: `${code(where)} names ${what}: the policy allows ${allowed.map(code).join(", ")} only, so data may come to lie outside of them.`,
      at,
      subject: `${where} ${name}`,
      ...first === name ? {} : { remedy: `Name the regions one by one: ${allowed.join(",")}.` }
    };
  }
}
function* reviewAppsWithoutRegion({ settings, policy }) {
  const allowed = policy.allowedRegions ?? [];
  if (allowed.length === 0 || allowed.includes("iad")) return;
  if (settings.some(({ origin, name }) => origin === "workflow-env" && name === "FLY_REGION")) return;
  const inputs = settings.filter(({ action, reader }) => action === REVIEW_APPS_ACTION && reader !== "development");
  const placed = new Set(inputs.filter(({ name }) => name === "region").map(stepOf));
  for (const input of inputs) {
    const step = stepOf(input);
    if (placed.has(step)) continue;
    placed.add(step);
    yield {
      message: `The review-apps action has no \`region\` and then takes \`iad\` (Ashburn, United States): the policy allows ${allowed.map(code).join(", ")} only.`,
      at: input.at,
      subject: `review apps ${input.key.slice(0, -input.name.length)}`,
      confidence: "medium",
      remedy: `Give the step \`region: ${allowed[0] ?? "\u2026"}\`.`
    };
  }
}
// src/model/count.ts
function count(number, noun, plural = `${noun}s`) {
  return `${number} ${number === 1 ? noun : plural}`;
}
// src/rules/multi-region/unknown-region.ts
var unknown_region_default = {
  id: "unknown-region",
  practice: "multi-region",
  title: "A region is named that Fly.io does not offer",
  severity: "medium",
  confidence: "high",
  remedy: `Name one that exists, chosen by the law that its data is to be under: ${REGIONS.map(({ code: name }) => name).join(", ")}.`,
  references: [
    "https://fly.io/docs/reference/regions/",
    "https://fly.io/docs/machines/guides-examples/machine-placement/"
  ],
  requirements: ["multi-region.data-residency"],
  check: eachProject(function* (project) {
    for (const { kind, code: name, at, where } of placementsOf(project)) {
      const retired = RETIRED_REGIONS.has(name);
      const alias = regionsOfAlias(name) !== void 0;
      if (regionOf(name) || alias && kind === "choice") continue;
      const subject = `${where} ${name}`;
      if (retired) {
        yield {
          message: `${code(where)} names ${code(name)}, which Fly.io took off its list of regions in October 2025: new Machines and volumes cannot be counted on to be there.`,
          at,
          subject
        };
      } else if (alias) {
        yield {
          message: `${code(where)} names ${code(name)}, which stands for many regions and only counts where one Machine is placed: here it settles no place for the data.`,
          at,
          subject
        };
      } else {
        yield {
          message: `${code(where)} names ${code(name)}, which is no region of Fly.io: where the data goes is not what stands here.`,
          at,
          subject,
          confidence: "medium"
        };
      }
    }
  })
};
// src/rules/multi-region/unreplicated-data-in-many-regions.ts
var unreplicated_data_in_many_regions_default = {
  id: "unreplicated-data-in-many-regions",
  practice: "multi-region",
  title: "An app that keeps its own data runs in several regions without replication",
  severity: "high",
  confidence: "medium",
  remedy: "Keep the app in one region, replicate the data (LiteFS for SQLite), or move it to a database that all regions share.",
  references: ["https://fly.io/docs/volumes/overview/", "https://fly.io/docs/litefs/"],
  requirements: ["multi-region.consistency", "multi-region.data-location"],
  check: eachProject(function* (project) {
    const placements = placementsOf(project).filter(({ code: name }) => regionOf(name));
    for (const app of project.apps) {
      const sqlite = sqliteOf(app);
      const mounts = app.mounts.filter((mount3) => !isDisposable(mount3));
      const [mount2] = mounts;
      if (!sqlite && !mount2 || replicates(app)) continue;
      const groups = mounts.flatMap(({ processes }) => groupsOf2(processes, app));
      const placed = placements.filter((placement) => putsDataOf(app, groups, placement));
      const home = known(app.primaryRegion)?.trim().toLowerCase() || placed[0]?.code;
      const further = placed.find(({ code: name }) => name !== home);
      if (!further || home === void 0) continue;
      const what = sqlite ? `a SQLite database (${code(sqlite.name)})` : `a volume (${code(mount2 ? volumeName(mount2) : "")})`;
      yield {
        message: `${appName(app)} keeps its data in ${what} and is put into ${code(further.code)} besides ${code(home)} without a sign of replication: each region then has data of its own, and they drift apart.`,
        at: further.at,
        subject: "data in many regions",
        ...mount2 ? { related: [{ at: mount2.at, note: "the volume" }] } : {},
        ...sqlite ? { confidence: "high" } : {}
      };
    }
  })
};
function putsDataOf(app, groups, { kind, call, app: about }) {
  if (!call || about !== app || kind === "primary" || !isForApp(call, app)) return false;
  if (/^(?:postgres|mpg|redis) /.test(call.verb)) return false;
  if (kind === "choice" && call.options.some(({ value }) => known(value)?.includes(","))) return false;
  const counts = call.verb === "scale count" ? call.operands.map(known) : [];
  const named2 = counts.flatMap((count2) => /^([\w-]{1,63})=[1-9]/.exec(count2 ?? "")?.[1] ?? []);
  return groups.length === 0 || named2.length === 0 || named2.some((group) => groups.includes(group));
}
// src/rules/multi-region/volume-backups-off.ts
var CONSEQUENCE = "a lost disk or a bad write takes the data with it";
var volume_backups_off_default = {
  id: "volume-backups-off",
  practice: "multi-region",
  title: "A volume is not backed up",
  severity: "medium",
  confidence: "high",
  remedy: "Take `scheduled_snapshots = false` out: a volume lives on one server, and daily snapshots are then made.",
  references: [
    "https://fly.io/docs/volumes/snapshots/",
    "https://fly.io/docs/reference/configuration/#the-mounts-section"
  ],
  requirements: ["multi-region.data-location"],
  check: inTurn(
    eachApp(function* (app) {
      if (makesOwnBackups(app)) return;
      for (const mount2 of app.mounts) {
        const { scheduledSnapshots } = mount2;
        if (!scheduledSnapshots || !is(scheduledSnapshots, false) || isDisposable(mount2)) continue;
        yield {
          message: `The daily snapshots of ${code(volumeName(mount2))} of ${appName(app)} are switched off: ${CONSEQUENCE}.`,
          at: scheduledSnapshots.at,
          subject: `volume ${volumeName(mount2)}`,
          ...offer("Make daily snapshots", true, replaceValue(scheduledSnapshots, "true"))
        };
      }
    }),
    eachFlyctlCall(function* (call, _project, app) {
      if (!/^volumes (?:create|update|fork)$/.test(call.verb)) return;
      const name = known(call.operands[0]);
      if (switchOf(call, "--scheduled-snapshots") !== false || isDisposableName(name) || app && makesOwnBackups(app))
        return;
      yield {
        message: `\`fly ${call.verb}\` switches the daily snapshots of ${name === void 0 ? "a volume" : code(name)} off: ${CONSEQUENCE}.`,
        at: optionOf(call, "--scheduled-snapshots")?.value?.at ?? call.command.at,
        subject: `fly ${call.verb} ${name ?? ""}`.trim(),
        remedy: "Take `--scheduled-snapshots=false` out."
      };
    })
  )
};
// src/analysis/network/plaintext-schemes.ts
var PLAINTEXT_SCHEMES2 = /* @__PURE__ */ new Map([
  ["http", { name: "HTTP", instead: "https", mayUpgrade: false }],
  ["ws", { name: "WebSocket", instead: "wss", mayUpgrade: false }],
  ["amqp", { name: "AMQP", instead: "amqps", mayUpgrade: false }],
  ["mqtt", { name: "MQTT", instead: "mqtts", mayUpgrade: false }],
  ["stomp", { name: "STOMP", instead: "stomp+ssl", mayUpgrade: false }],
  ["ftp", { name: "FTP", instead: "sftp", mayUpgrade: false }],
  // A NATS server tells in its greeting that it wants TLS, and clients follow (docs.nats.io: security/tls).
  ["nats", { name: "NATS", instead: "tls", mayUpgrade: true }],
  ["smtp", { name: "SMTP", instead: "smtps", mayUpgrade: true }],
  ["ldap", { name: "LDAP", instead: "ldaps", mayUpgrade: true }]
]);
function plaintextSchemeOf(scheme) {
  return scheme === void 0 ? void 0 : PLAINTEXT_SCHEMES2.get(scheme);
}
var IDENTIFIER_HOST = /^(?:(?:www\.)?w3\.org|(?:www\.)?xmlns?\.\S+|schemas?\.\S+|\S+\.xmlsoap\.org|purl\.org|ns\.adobe\.com|java\.sun\.com|json-schema\.org|xmlns\.com|ogp\.me|(?:www\.)?sitemaps\.org)$/i;
function namesNoServer(host) {
  return IDENTIFIER_HOST.test(host);
}
var NEEDS_NO_TLS = /^(?:mirror|mirrors|proxy|ocsp|crl|pki|timestamp|tsa|namespace|ns|claim|schema|context|feed|rss|blog|about|credits|license|source|readme)$/;
function needsNoTls(name, rest) {
  return namePartsOf(name).some((part) => NEEDS_NO_TLS.test(part)) || /webhook|callback|oauth|redirect/i.test(rest);
}
function isConfigured({ origin, at }) {
  if (!/^(?:yaml|json|toml|ini)$/.test(origin)) return !/label|header|fly-file/.test(origin);
  return /(?:^|\/)(?:config|conf|settings)\/|(?:^|\/)(?:config|conf|application|appsettings|settings)[^/]*$/i.test(
    at.path
  );
}
// src/analysis/network/app-calls.ts
var appCalls = memoize((project) => {
  const appOf = appsOf(project);
  const calls = [];
  for (const setting of project.settings) {
    if (!isRead(setting)) continue;
    const isUpstream = setting.origin === "proxy-upstream";
    const from = appOf(setting);
    const fallback = setting.value.known ? void 0 : defaultIn(setting.value, project);
    const isDefault = setting.origin === "code-default" || fallback !== void 0;
    const named2 = fallback ?? setting;
    const { name } = named2;
    if (!from && !isUpstream || isDefault && from && isSet(name, from)) continue;
    for (const endpoint of endpointsIn(named2, project, isUpstream)) {
      calls.push({ name, from, endpoint, host: classifyHost(endpoint.host, project, from), isDefault, isUpstream });
    }
  }
  for (const command of project.commands) {
    const from = command.reader === "runtime" && command.shipped !== false ? appOf(command) : void 0;
    if (!from) continue;
    for (const { name, endpoint } of endpointsOfCommand(command, project)) {
      calls.push({
        name,
        from,
        endpoint,
        host: classifyHost(endpoint.host, project, from),
        isDefault: false,
        isUpstream: false
      });
    }
  }
  return calls;
});
var NO_CONNECTION = /^(?:dockerfile-(?:label|arg)|fly-(?:build-arg|check-header|response-header|file)|compose-build-arg)$/;
var ELSEWHERE = /(?:^|\/)(?:public|static|assets|www|mobile|ios|android|expo|desktop|electron|extension)\/|(?:^|\/)(?:(?:vercel|netlify|wrangler|eas|render|railway|manifest|openapi|swagger)[^/]*|app\.(?:json|ya?ml|config\.[jt]s))$/i;
function isRead(setting) {
  const { reader, shipped, origin, at } = setting;
  if (reader !== "runtime" || shipped === false || NO_CONNECTION.test(origin)) return false;
  return /^(?:fly|dockerfile|compose|proxy)-/.test(origin) || isConfigured(setting) && !ELSEWHERE.test(at.path);
}
function isSet(name, from) {
  return namesInEnv(from).has(name);
}
var namesInEnv = memoize(
  ({ settings }) => new Set(settings.filter(({ origin }) => origin === "fly-env").map(({ name }) => name))
);
var DEFAULT = /^\$\{(\w{1,100}):?-?([^${}]{4,300})\}$/;
function defaultIn({ raw, at }, project) {
  const written = raw.replace(/^(["'])(.*)\1$/s, "$2");
  const [, name, text] = DEFAULT.exec(written) ?? [];
  const source = project.sources.get(at.path);
  if (name === void 0 || text === void 0 || !source) return void 0;
  const from = source.offset(at.range.start) + raw.indexOf(text);
  return { name, value: { known: true, value: text, at: source.locate(from, from + text.length), raw: text } };
}
var WEB = /^(?:https?|wss?)$/;
function endpointsIn(named2, project, isUpstream) {
  const endpoints = endpointsOf(named2, project).filter(({ database }) => !database);
  if (isUpstream) return endpoints;
  return endpoints.filter(({ scheme, rest }) => {
    if (scheme !== void 0 && !WEB.test(scheme)) return true;
    return endpoints.length === 1 && isConnectionName(named2.name) && !isHandedOut(rest);
  });
}
var NEVER_CALLS = /^(?:echo|printf|fly|flyctl|export|test|\[|sed|grep|awk|tailscale)$/;
var CALLS = /^(?:curl|wget|http|https|xh|grpcurl|websocat|wscat|nats|mosquitto_(?:pub|sub))$/;
function* endpointsOfCommand(command, project) {
  for (const { name: name2, value } of command.assignments) {
    for (const endpoint of endpointsIn({ name: name2, value }, project, false)) yield { name: name2, endpoint };
  }
  const name = programOf(command);
  if (name === "" || NEVER_CALLS.test(name)) return;
  let option = "";
  for (const word of command.argv.slice(command.program + 1)) {
    const text = word.known ? word.value : "";
    const [, named2, operand] = /^--?([A-Za-z][\w-]{0,60})(?:=(.*))?$/s.exec(text) ?? [];
    if (named2 !== void 0 && operand === void 0) {
      option = named2;
      continue;
    }
    const mayCall = CALLS.test(name) ? !/^(?:H|header|e|referer|A)$/.test(option) : isConnectionName(named2 ?? option);
    if (word.known && text.includes("://") && mayCall) {
      const value = operand === void 0 ? word : { ...word, value: operand };
      for (const endpoint of endpointsOf({ name, value }, project)) if (!endpoint.database) yield { name, endpoint };
    }
    option = "";
  }
}
function isPlaintextCall({ endpoint: { scheme } }) {
  return plaintextSchemeOf(scheme) !== void 0 || scheme === "tcp" || scheme === "grpc" || scheme === "h2c";
}
var BROKERS = ["nats", "amqp", "mqtt", "stomp", "kafka", "rabbitmq"];
function brokerOf({ endpoint: { scheme }, name }) {
  const parts = scheme === void 0 ? namePartsOf(name) : [scheme, scheme.replace(/s$/, "")];
  return BROKERS.find((broker) => parts.includes(broker))?.toUpperCase();
}
// src/analysis/services/listen-addresses.ts
var IPV4_ONLY = /^(?:--?[\w-]{1,40}=)?(?:tcp:\/\/|http:\/\/)?(0\.0\.0\.0|127\.0\.0\.1|localhost)(?::\d{1,5})?\/?$/;
var OPTION2 = /^--?(?:host|hostname|h|H|b|bind|bind-address|listen|listen-address|addr|address|ip|http-address|server\.host)(?:=|$)/;
var VARIABLE = /^(?:HOST|HOSTNAME|BIND|BIND_ADDR|BIND_ADDRESS|BIND_HOST|LISTEN|LISTEN_ADDR|LISTEN_ADDRESS|LISTEN_HOST|(?:NITRO|UVICORN|SERVER|HTTP|APP)_HOST)$/;
var DUAL_STACK = /(?:^|\s|\/)(?:java|kotlin|sbt|gradle|mvn)(?:\s|$)|\.jar\b/;
function listenAddressOf(service, app) {
  const commands = commandsBehind(service, app);
  const lines = commands.map(lineOf);
  if (lines.some((line) => /(?:^|[\s=[/])::|fly-local-6pn|\[::/.test(line) || DUAL_STACK.test(line))) return void 0;
  for (const { argv } of commands) {
    for (const [index, word] of argv.entries()) {
      const text = word.known ? word.value : "";
      const before = argv[index - 1];
      const option = text.startsWith("-") ? text : before?.known ? before.value : "";
      const address = OPTION2.test(option) ? IPV4_ONLY.exec(text)?.[1] : void 0;
      if (address !== void 0) return listenAddress(address, word.at);
    }
  }
  return byVariable(app);
}
var byVariable = memoize(({ settings }) => {
  const runtime = settings.filter(({ name, reader }) => reader === "runtime" && VARIABLE.test(name));
  const settled = runtime.map(({ value }) => value.known ? IPV4_ONLY.exec(value.value)?.[1] : void 0);
  const [address] = settled;
  const [setting] = runtime;
  return address !== void 0 && setting && settled.every(Boolean) ? listenAddress(address, setting.value.at) : void 0;
});
function listenAddress(address, at) {
  return { address, isLoopback: address !== "0.0.0.0", at };
}
// src/analysis/network/private-addresses.ts
function privateAddressOf(endpoint, other, name) {
  const service = hasManyPorts(other) ? void 0 : serviceFor(endpoint, other);
  const port = known(service?.internalPort);
  if (!service || port === void 0) return void 0;
  const scheme = privateScheme(endpoint.scheme);
  const entry = mayStop(service) ? httpPortOf(service) : void 0;
  if (entry) {
    const text2 = `${scheme}${name}.flycast${entry.start === 80 || scheme === "" ? "" : `:${entry.start}`}`;
    const allocate = `\`fly ips allocate-v6 --private --app ${name}\``;
    if (!is(entry.forceHttps, true)) return { text: text2, remedy: `Use \`${text2}\`, after ${allocate}.`, ready: true };
    const first = `give up the public address of ${code(name)} and set \`force_https = false\` there: no \`.flycast\` name has a certificate`;
    return { text: text2, remedy: `Use \`${text2}\`, after ${allocate}; first ${first}.`, ready: false };
  }
  const text = `${scheme}${groupPrefix(service, other)}${name}.internal${scheme === "" && endpoint.port === void 0 ? "" : `:${port}`}`;
  const listenAddress2 = listenAddressOf(service, other);
  if (listenAddress2) {
    const remedy = `Use \`${text}\`, and let ${code(name)} listen on \`[::]\` instead of ${code(listenAddress2.address)}: \`.internal\` is IPv6.`;
    return { text, remedy, ready: false };
  }
  const stays = mayStop(service) ? ", and keep a Machine running with `min_machines_running = 1`" : "";
  return { text, remedy: `Use \`${text}\`${stays}.`, ready: stays === "" };
}
function serviceFor({ scheme, port }, { services }) {
  const wanted = port ?? (scheme === "http" || scheme === "ws" ? 80 : 443);
  const exact = services.find(({ ports }) => ports.some((own) => covers(own, wanted)));
  if (exact || scheme !== void 0 && !/^(?:https?|wss?)$/.test(scheme)) return exact;
  return services.find(({ ports }) => ports.some(({ handlers }) => handlers.includes("http")));
}
function mayStop({ autoStop, minMachinesRunning }) {
  return autoStop !== void 0 && known(autoStop) !== "off" && !((known(minMachinesRunning) ?? 0) > 0);
}
function httpPortOf({ ports }) {
  const found = ports.filter((port) => port.handlers.includes("http") && !isEncrypted(port) && port.start === port.end);
  return found.find((port) => covers(port, 80)) ?? found[0];
}
var WITH_TLS = /^(?:https|wss|amqps|mqtts|rediss|valkeys|ldaps|smtps|grpcs)$/;
function privateScheme(scheme) {
  if (scheme === void 0) return "";
  return `${WITH_TLS.test(scheme) ? scheme.slice(0, -1) : scheme}://`;
}
function groupPrefix(service, app) {
  return app.processes.length < 2 ? "" : `${groupsOf(service, app)[0]}.process.`;
}
function anyAddressOf({ endpoint: { scheme } }, name) {
  if (scheme !== void 0 && /^(?:https?|wss?)$/.test(scheme))
    return `Use \`http://${name}.internal:<internal port>\`, or \`http://${name}.flycast\` when it may be stopped.`;
  return `Use \`${name}.internal\` and the port that the app itself listens on, or \`${name}.flycast\` when it may be stopped.`;
}
// src/rules/private-networking/public-url-between-apps.ts
var public_url_between_apps_default = {
  id: "public-url-between-apps",
  practice: "private-networking",
  title: "An app reaches another one over its public address",
  severity: "critical",
  confidence: "high",
  remedy: "Use `http://<app>.internal:<internal port>`, or `http://<app>.flycast` when the other app may be stopped.",
  references: ["https://fly.io/docs/networking/private-networking/", "https://fly.io/docs/networking/flycast/"],
  requirements: [
    "private-networking.internal-domains",
    "private-networking.public-endpoints",
    "private-networking.public-urls",
    "database.private-networking"
  ],
  cwe: [923, 319],
  check: eachProject(function* (project) {
    for (const call of appCalls(project)) {
      const { endpoint, host, from, name, isUpstream } = call;
      if ((!from || known(from.name) === void 0) && !isUpstream) continue;
      if (host.kind !== "sibling" && host.kind !== "fly-app") continue;
      const other = host.appName ?? host.name;
      const address = host.app && privateAddressOf(endpoint, host.app, other);
      const edit = address?.ready && endpoint.origin && endpoint.scheme && { at: endpoint.origin.at, text: address.text };
      yield {
        message: `${code(name)} ${call.isDefault ? "falls back on" : "reaches"} ${code(other)} at ${code(host.name)}: ${consequence(call, other)}.`,
        at: endpoint.at,
        subject: `${name} \u2192 ${host.name}`,
        related: host.app?.name ? [{ at: host.app.name.at, note: `This is ${code(other)}.` }] : [],
        remedy: address?.remedy ?? anyAddressOf(call, other),
        ...standing(call),
        ...offer("Use the private address", false, edit || void 0)
      };
    }
  })
};
function consequence(call, other) {
  const suffix = isPlaintextCall(call) ? " in plain text" : "";
  const broker = brokerOf(call);
  const open2 = broker === void 0 ? "must stay public" : `must keep its ${broker} port open to everybody`;
  return `the traffic leaves Fly's private network${suffix}, and ${code(other)} ${open2} for it`;
}
function standing(call) {
  if (call.host.kind === "sibling") return call.isDefault ? { severity: "high", confidence: "medium" } : {};
  const worse = (isPlaintextCall(call) || brokerOf(call) !== void 0) && !call.isDefault;
  return { severity: worse ? "high" : "medium", confidence: "medium" };
}
// src/analysis/network/reachability.ts
function unreachableOf({ endpoint, host }) {
  const { app, name } = host;
  if (host.kind !== "private" || !app || hasManyPorts(app)) return void 0;
  const web = endpoint.scheme !== void 0 && /^(?:https?|wss?)$/.test(endpoint.scheme);
  const secure = endpoint.scheme === "https" || endpoint.scheme === "wss";
  const port = endpoint.port ?? (web ? secure ? 443 : 80 : void 0);
  const webScheme = endpoint.scheme?.startsWith("ws") ? "ws" : web ? "http" : endpoint.scheme;
  return name.endsWith(".flycast") ? onFlycast(app, name, port, secure, webScheme) : onInternal(app, name, port, endpoint.port === void 0, secure, webScheme);
}
function onFlycast(app, name, port, secure, webScheme) {
  const ports = portsOf(app);
  if (ports.length === 0) {
    const remedy = `Give the app a service (\`[http_service]\` with its \`internal_port\`), or call ${code(name.replace(/\.flycast$/, ".internal"))} with the port that it listens on.`;
    return { reason: "but that app has no service: Flycast has nothing to pass on", remedy };
  }
  if (port === void 0 || ports.some(({ start, end, handlersKnown }) => start === void 0 || end === void 0 || !handlersKnown))
    return void 0;
  const entries = ports.filter((own) => covers(own, port));
  const entry = app.services.map(httpPortOf).find((own) => own !== void 0);
  const address = webScheme !== void 0 && entry ? `${webScheme}://${name}${entry.start === 80 ? "" : `:${entry.start}`}` : void 0;
  const use = address === void 0 ? `Use an external port of the app: ${nameOfPorts(ports)}.` : `Use \`${address}\`.`;
  const instead = address === void 0 || is(entry?.forceHttps, true) ? {} : { address };
  if (entries.length === 0)
    return { reason: `where Flycast answers on ${nameOfPorts(ports)} only, not on ${port}`, remedy: use, ...instead };
  if (secure && !entries.some(isRaw)) {
    return {
      reason: "for which no certificate exists, so that HTTPS fails",
      remedy: `${use.slice(0, -1)}: WireGuard encrypts the way.`,
      ...instead
    };
  }
  const forced = entries.find((own) => is(own.forceHttps, true));
  if (webScheme === void 0 || secure || !forced?.forceHttps || app.reach.state === "private") return void 0;
  return {
    reason: "where `force_https` sends it on to HTTPS, for which no certificate exists",
    remedy: "Use the `.internal` address with the internal port, or give up the public address of the app and set `force_https = false`.",
    related: { at: forced.forceHttps.at, note: "The proxy redirects Flycast callers, too." }
  };
}
function onInternal(app, name, port, implied, secure, webScheme) {
  const services = app.services.filter(({ ports }) => ports.length > 0);
  const own = services.map(({ internalPort }) => known(internalPort));
  const [first] = own;
  if (port === void 0 || first === void 0 || own.includes(void 0)) return void 0;
  const service = services.find(({ internalPort }) => is(internalPort, port));
  const web = services.find(({ ports }) => ports.some(({ handlers }) => handlers.includes("http")));
  const right = known(web?.internalPort) ?? first;
  const address = webScheme === void 0 || new Set(own).size > 1 ? void 0 : `${webScheme}://${name}:${right}`;
  const instead = address === void 0 ? {} : { address };
  const use = `Use \`${address ?? `${name}:${right}`}\``;
  if (!service) {
    if (mayListen(app, port)) return void 0;
    const isExternal = implied || portsOf(app).some((other) => covers(other, port));
    const reason = `but nothing listens on port ${port} there: \`.internal\` leads past the proxy to the program itself, on ${right}`;
    return { reason, remedy: `${use}.`, ...instead, ...isExternal ? {} : { isHint: true } };
  }
  if (secure && service.ports.every(({ handlers }) => handlers.includes("http"))) {
    const reason = "but the program there speaks plain HTTP: TLS ends at the proxy, which `.internal` leads past";
    return { reason, remedy: `${use}: WireGuard encrypts the way.`, ...instead };
  }
  const listenAddress2 = listenAddressOf(service, app);
  if (!listenAddress2) return void 0;
  return {
    reason: `but that app listens on ${code(listenAddress2.address)} only, and \`.internal\` leads to an IPv6 address`,
    remedy: "Let the app listen on `[::]`, which takes IPv4 as well, or call it over `.flycast`.",
    related: { at: listenAddress2.at, note: "Here the called app says where it listens." }
  };
}
function mayListen(app, port) {
  const hasContainers = app.build.composeFile !== void 0 || treeAt(app.config, "machine_config") !== void 0;
  return hasContainers || numbersIn(app).has(port);
}
var numbersIn = memoize(({ config, settings, commands, dockerfile }) => {
  const numbers = /* @__PURE__ */ new Set();
  const add = (text) => {
    for (const digits of text.slice(0, 1e3).match(/\d{2,5}/g) ?? []) numbers.add(Number(digits));
  };
  for (const { keys: keys2, scalar } of leavesOf(config)) if (!keys2.includes("ports")) add(String(scalar.value));
  for (const { value } of settings) add(known(value) ?? value.raw);
  for (const command of commands) add(lineOf(command));
  for (const { keyword, args } of dockerfile?.instructions ?? []) {
    if (keyword === "EXPOSE") for (const word of args) add(known(word) ?? word.raw);
  }
  return numbers;
});
// src/rules/private-networking/unreachable-private-address.ts
var unreachable_private_address_default = {
  id: "unreachable-private-address",
  practice: "private-networking",
  title: "A private address leads nowhere",
  severity: "medium",
  confidence: "medium",
  remedy: "Call `http://<app>.internal:<internal port>`, with the app listening on `[::]`, or `http://<app>.flycast` on an external port of the app.",
  references: [
    "https://fly.io/docs/networking/private-networking/",
    "https://fly.io/docs/networking/flycast/",
    "https://fly.io/docs/networking/app-services/"
  ],
  requirements: ["private-networking.internal-domains", "firewall.flycast"],
  check: eachProject(function* (project) {
    for (const call of appCalls(project)) {
      const { endpoint, host, from, name } = call;
      const unreachable = host.app === from ? void 0 : unreachableOf(call);
      if (!unreachable) continue;
      const { reason, remedy, address, related, isHint } = unreachable;
      const { origin } = endpoint;
      yield {
        message: `${code(name)} goes to ${code(host.name)}, ${reason}.`,
        at: endpoint.at,
        subject: `${name} \u2192 ${host.name}`,
        remedy,
        ...related ? { related: [related] } : {},
        ...isHint || call.isDefault ? { confidence: "low" } : {},
        ...offer(
          "Use the address that answers",
          false,
          address && origin ? { at: origin.at, text: address } : void 0
        )
      };
    }
  })
};
// src/analysis/commands/flyctl.ts
function flyctlCallOf(command, { flyctl }) {
  return byCommand(flyctl).get(command);
}
var byCommand = memoize(
  (calls) => new Map(calls.map((call) => [call.command, call]))
);
var TOKENS = /* @__PURE__ */ new Map([
  ["auth token", "personal"],
  ["tokens create org", "org"],
  ["tokens org", "org"],
  ["tokens create deploy", "app"],
  ["tokens deploy", "app"]
]);
function tokenKindOf({ verb }) {
  return TOKENS.get(verb);
}
var DEFAULT_EXPIRY = 175200;
function expiryOf(call) {
  const expiry = optionOf(call, "--expiry");
  if (expiry) {
    const hours = /^(\d{1,9})h/.exec(known(expiry.value) ?? "")?.[1];
    return hours === void 0 ? void 0 : Number(hours);
  }
  return call.command.argv.every((word) => word.known) ? DEFAULT_EXPIRY : void 0;
}
// src/rules/secrets/broad-fly-token.ts
var LONG = 43800;
var broad_fly_token_default = {
  id: "broad-fly-token",
  practice: "secrets",
  title: "A Fly.io token can do more, or lives longer, than a deploy needs",
  severity: "low",
  confidence: "medium",
  remedy: "Make a token for one app with `fly tokens create deploy -x 720h`, and replace it when it runs out.",
  references: ["https://fly.io/docs/security/tokens/", "https://fly.io/docs/flyctl/tokens-create-deploy/"],
  requirements: ["secrets.fly-secrets"],
  cwe: [272, 613],
  check: inTurn(
    eachFlyctlCall(function* (call, _project, app) {
      const kind = tokenKindOf(call);
      if (kind === void 0) return;
      const hours = kind === "personal" ? void 0 : expiryOf(call);
      const long = hours !== void 0 && hours >= LONG ? ` and is valid for ${Math.round(hours / 8760)} years` : "";
      if (kind === "app" && long === "") return;
      const power = kind === "app" ? "is for one app" : kind === "personal" ? "can do all that its owner can" : "is for every app of the organisation";
      yield {
        message: `The token that ${code(shown(call.command))} gives ${power}${long}: whoever gets hold of it keeps that power.`,
        at: call.command.at,
        subject: `${shown(call.command)}${kind === "app" ? " expiry" : ""}`,
        remedy: `Use \`fly tokens create deploy -x 720h${appFlag(app)}\`, and replace it when it runs out.`
      };
    }),
    eachSetting(function* ({ origin, name, value, at, key }) {
      const stored = /\bsecrets\.(\w{1,100})/.exec(value.raw)?.[1];
      if (!origin.startsWith("workflow-") || !/^FLY_(?:API|ACCESS)_TOKEN$/.test(name) || stored === void 0) return;
      if (/review|preview/i.test(`${at.path} ${key}`)) return;
      if (!/(?:^|_)(?:ORG|ORGANI[SZ]ATION|PERSONAL|AUTH_TOKEN)(?:_|$)/i.test(stored.replace(/^FLY_/i, ""))) return;
      yield {
        message: `${code(name)} is ${code(`secrets.${stored}`)}, by its name a token for more than one app: a step that leaks it opens them all.`,
        at,
        subject: `${name} ${stored}`,
        confidence: "low"
      };
    })
  )
};
function shown({ argv: args, program }) {
  return args.slice(program, program + 4).map(({ raw }) => raw).join(" ");
}
// src/model/missing-chunk.ts
var MissingPart = class extends Error {
  name = "MissingPart";
};
var createHash = function(...words) {
  load();
  return new.target ? new createHash(...words) : createHash(...words);
};
var randomBytes = function(...words) {
  load();
  return new.target ? new randomBytes(...words) : randomBytes(...words);
};
function load() {
  let loaded;
  try {
    const { createHash: createHash2, randomBytes: randomBytes2 } = require("node:crypto");
    loaded = [createHash2, randomBytes2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new MissingPart("node:crypto cannot be loaded.");
  [createHash, randomBytes] = loaded;
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
// src/analysis/credentials/digest.ts
function digestOf(secret) {
  return createHash("sha256").update(`airworthy credential\0${secret}`).digest("hex").slice(0, 5);
}
// src/analysis/credentials/values.ts
var REFERENCES = [
  /\$\{|\$\(|\{\{|<%|#\{/,
  // opencode, VS Code and Caddy: `{env:X}`, `{file:x}`, `{$X}`, `{env.X}`; supervisor: `%(ENV_X)s`.
  /\{(?:(?:env|file|secrets?|vault|input|prompt)[:.]|\$)[\w./:-]{1,200}\}|%\([A-Za-z_]\w{0,100}\)s/,
  /^\$[A-Za-z_]\w{0,200}$/,
  /^%[A-Za-z_]\w{0,200}%$/,
  /^(?:op|vault|sm|secret|doppler|infisical|gcpsm|awssm|keyring|ssm):/i,
  /^(?:arn:aws|encrypted:|ENC\[|!secret|env[:.(]|process\.env|os\.environ|os\.getenv|System\.get_env|ENV\[|@Microsoft\.KeyVault)/,
  /^projects\/[^/]{1,100}\/secrets\//,
  // The name of a variable: Kamal, compose and others list under `secret` what they take from elsewhere.
  /^[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,10}$/
];
function isReference(value) {
  const text = value.slice(0, 2e3);
  return REFERENCES.some((pattern) => pattern.test(text));
}
var PLACEHOLDERS = [
  /^(?:your|change|replace|insert|enter|todo|fixme|tbd|dummy|fake|example|sample|placeholder|redacted|mock)/,
  /^(?:none|null|nil|undefined|unset|unused|empty|missing|disabled|n\/a|ignored?|irrelevant|whatever|anything|true|false|yes|no|on|off)$/,
  /^(?:test|testing|dev|development|local|build|building|foo|bar|baz|ci|temp|tmp|default|invalid|not)(?:$|[^a-z])/,
  /^(?:my|some|the|an?|any)?[-_ ]?(?:super)?[-_ ]?(?:secret|token|api|private)[-_ ]?(?:secret|token|key|password|value|string|here)?$/,
  /^(?:my|some|the|a)[-_ ]?(?:secret|token|key|password|api)/,
  /your[-_ ]|[-_ ]here$|placeholder|example|dummy|change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this|with)|xxxx|\*\*\*|\.\.\.|…/,
  /^__[a-z][a-z0-9_]{0,60}__$|^@[a-z][a-z0-9_.]{0,60}@$/,
  /<[^<>]{0,200}>|^\{[^{}":]{0,200}\}$|^\[[^[\]]{0,200}\]$|^x+$/,
  /(?:for|at)[-_ ]?build|build[-_ ]?(?:time|only|phase|purpose)|building purpose|precompil|not[-_ ]?(?:a[-_ ])?(?:real|secret|used|needed)|redacted/
];
function isPlaceholder(value) {
  const text = value.slice(0, 2e3).toLowerCase();
  return text.length < 3 || isOneCharacter(text) || PLACEHOLDERS.some((pattern) => pattern.test(text));
}
var PROSE = /(?:^|\s)(?:the|to|for|is|an?|your|our|this|that|with|in|of|on|it|not|only|just|be|must|from)(?:$|[\s.,;])/i;
var PURPOSE = /(?:^|[-_\s])(?:just|only|temporary|temp|collectstatic|compile|assets?|build|building)(?:$|[-_\s.])/i;
function isSentence(value) {
  if (/^[A-Z][a-z]{1,40}\.$/.test(value)) return true;
  if (value.length > 400 || !/^[\w'",;:()!?\s-]+\.?$/.test(value)) return false;
  const words = value.split(/[-_\s]+/).length;
  return words >= (/\d/.test(value) ? 5 : 3) && (PROSE.test(value) || PURPOSE.test(value) || /^[A-Z][a-z]+ [a-z]+ [a-z]+/.test(value));
}
function isOneCharacter(text) {
  for (const character of text) if (character !== text[0]) return false;
  return true;
}
var NUMBER = /^[-+]?[\d_]{1,40}(?:\.\d{1,20})?(?:ms|s|m|h|d|kb|mb|gb)?$/i;
var PATH = /^(?:~|\.{1,2})?\/[\w.@+-]*(?:\/[\w.@+-]*)*$/;
var OTHER_PATH = /^(?:[A-Za-z]:\\|file:|[\w.-]{1,100}\/[\w.-]{1,100}\.(?:pem|key|crt|json|txt|p12|pfx|jks|asc)$)/;
var OPTION3 = /^--?[A-Za-z][A-Za-z-]{1,40}(?:[:=\s]|$)/;
var TIME_OR_DATE = /^\d{1,4}[-:/]\d{1,2}(?:[-:/]\d{1,4})?$/;
function isHarmless(value) {
  if (value.length > 4096) return false;
  if (NUMBER.test(value) || TIME_OR_DATE.test(value) || OTHER_PATH.test(value) || OPTION3.test(value)) return true;
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
  for (const count2 of counts.values()) bits -= count2 / text.length * Math.log2(count2 / text.length);
  return bits;
}
function isSlug(value) {
  const parts = value.split(/[-_./: ]/);
  return parts.length > 1 && parts.every((part) => /^(?:[A-Za-z]{1,20}\d{0,4}|\d{1,4}|)$/.test(part));
}
var SHORTEST_RANDOM = 16;
function isRandom(value) {
  if (value.length < SHORTEST_RANDOM || value.length > 4096 || /\s/.test(value) || isSlug(value)) return false;
  const mixed = /[A-Za-z]/.test(value) && (/\d/.test(value) || /[a-z]/.test(value) && /[A-Z]/.test(value) && value.length >= 24);
  return mixed && entropyOf(value) >= 3 && !hasSequence(value);
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
function repeatsName(name, value) {
  const names = new Set(namePartsOf(name));
  const parts = namePartsOf(value);
  const last = parts.at(-1);
  if (last === void 0 || !parts.every((part) => /^[a-z]{1,30}$/.test(part))) return false;
  return parts.some((part) => names.has(part)) && (names.has(last) || NOUNS_OF_SECRETS.has(last));
}
// src/analysis/credentials/connections.ts
function classifyUrl(url, { reader, deployedBy }) {
  const { user, password, hosts, text } = url;
  if (password === "" || isReference(password) || isPlaceholder(password) || /^[*x]+$/i.test(password)) return void 0;
  if (hosts.every((host) => isLocalHost(host.name)) || isManualLogin(user, password, deployedBy !== void 0))
    return void 0;
  const open2 = isReference(text.slice(text.indexOf("@") + 1));
  if (open2 && /localhost|127\.0\.0\.1/.test(text)) return void 0;
  const bare = hosts.every((host) => !/[.:]/.test(host.name));
  const weak = isWeak(password) || isDerived(user, password);
  if (weak && (open2 || (reader === "build" || reader === "ci") && bare)) return void 0;
  if (weak && !deployedBy && isPlaceholderHost(url)) return void 0;
  const kind = `password in a ${code(`${url.scheme}://`)} URL`;
  const confidence = weak ? bare && (!deployedBy || password === user) ? "low" : "medium" : "high";
  return { kind, evidence: "url userinfo", confidence, label: kind, digest: digestOf(password) };
}
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
function isPlaceholderHost({ hosts }) {
  return hosts.every(
    ({ name }) => /^(?:(?:[\w-]{1,60}[-_.])?(?:host|hostname|server)|your[-_.].*|cluster\d?\.(?:[\w-]{1,20}\.)?mongodb\.net|(?:.*\.)?example\.\w{2,4})$/i.test(
      name
    )
  );
}
var CONNECTION_PASSWORD2 = /(?:^|[;,\s?&])(?:password|passwd|pwd)\s{0,4}=\s{0,4}(?:'([^']{1,200})'|"([^"]{1,200})"|([^;,\s&'"]{1,200}))/i;
var CONNECTION_HOST = /(?:^|[;\s?&])(?:host|server|data source|address|addr|network address|hostaddr)\s{0,4}=\s{0,4}(?:tcp:)?([^;:,\s&]{1,200})|^([\w.-]{1,200}):\d{2,5},/i;
function classifyConnectionString(text, urls, { reader }) {
  const found = CONNECTION_PASSWORD2.exec(text);
  const password = found?.[1] ?? found?.[2] ?? found?.[3];
  if (password === void 0) return void 0;
  const [, named2, first] = CONNECTION_HOST.exec(text) ?? [];
  const host = urls[0]?.hosts[0]?.name ?? named2 ?? first;
  if (host === void 0 || isLocalHost(host.replace(/[;,].*$/, ""))) return void 0;
  if (urls.some(({ scheme }) => /^https?$/.test(scheme))) return void 0;
  if (isReference(password) || isPlaceholder(password) || isWeak(password) && reader !== "runtime") return void 0;
  const kind = "password in a connection string";
  const confidence = isWeak(password) ? "medium" : "high";
  return { kind, evidence: "named assignment", confidence, label: kind, digest: digestOf(password) };
}
// src/facts/token-checksums.ts
var DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
var CHECKSUM_LENGTH = 6;
function hasValidChecksum(token) {
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
// src/analysis/credentials/shapes.ts
function classifyKeyBlock(text) {
  const body = KEY_BLOCK.exec(text) ? text : decodedKey(text);
  if (body === void 0 || isPlaceholder(KEY_BLOCK.exec(body)?.[0].slice(-40) ?? "")) return void 0;
  const kind = body.includes("service_account") ? "Google service account key" : "private key";
  return { kind, evidence: "key block", confidence: "high", label: kind, digest: digestOf(body) };
}
function decodedKey(text) {
  if (text.length < 100 || !/^(?:LS0tLS1|ew|eyJ)[A-Za-z0-9+/=\s]*$/.test(text)) return void 0;
  const decoded = Buffer.from(text, "base64").toString("utf8");
  return KEY_BLOCK.test(decoded) ? decoded : void 0;
}
function classifyFormat(name, text, { reader }) {
  if (!ANY_CREDENTIAL_FORMAT.test(text)) return void 0;
  for (const { kind, pattern, public: open2, ownMake } of CREDENTIAL_FORMATS) {
    if (ownMake && (reader === "development" || reader === "ci")) continue;
    const match = pattern.exec(text)?.[0];
    if (match === void 0 || !isReal(match) || open2 && isBrowserName(name)) continue;
    const label = `${kind} ${code(`${match.slice(0, 4)}\u2026`)}`;
    const confidence = hasValidChecksum(match) ? open2 ? "medium" : "high" : "low";
    return { kind, evidence: "provider format", confidence, label, digest: digestOf(match) };
  }
  return void 0;
}
function isReal(match) {
  const body = match.slice(match.search(/[_.:-][^_.:-]*$/) + 1);
  const sample = body.length >= 10 ? body : match;
  return new Set(sample).size >= 8 && entropyOf(sample) >= 2.8 && !hasSequence(match) && !isPlaceholder(sample) && !/your|example|x{5}/i.test(match);
}
function classifyToken(name, text) {
  const match = JSON_WEB_TOKEN.exec(text);
  if (!match?.[1] || isBrowserName(name)) return void 0;
  const claims = Buffer.from(match[1], "base64url").toString("utf8");
  if (isPublicClaim(claims)) return void 0;
  const service = /"role"\s{0,4}:\s{0,4}"service_role"/.test(claims);
  const kind = service ? "Supabase service-role key" : "JSON Web Token";
  const confidence = service ? "high" : "medium";
  return { kind, evidence: "provider format", confidence, label: `${kind} ${code("eyJ\u2026")}`, digest: digestOf(match[0]) };
}
function classifyHash(name, text) {
  const hash = BCRYPT_HASH.exec(text)?.[0];
  if (hash === void 0 || !/pass|pw|hash|auth|admin|user|login|cred|secret/i.test(name)) return void 0;
  const kind = "bcrypt hash of a password";
  return { kind, evidence: "provider format", confidence: "medium", label: kind, digest: digestOf(hash) };
}
function isPublicToken(text) {
  const claims = JSON_WEB_TOKEN.exec(text)?.[1];
  return claims !== void 0 && isPublicClaim(Buffer.from(claims, "base64url").toString("utf8"));
}
function isPublicClaim(claims) {
  return /"role"\s{0,4}:\s{0,4}"anon"/.test(claims) || claims.includes('"1234567890"');
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
  const shaped = classifyKeyBlock(text) ?? classifyFormat(name, text, context) ?? classifyToken(name, text) ?? classifyHash(name, text);
  if (shaped || context.reader === "development" || isPublicToken(text)) return shaped;
  const urls = findUrls(text);
  for (const url of urls) {
    const credential = classifyUrl(url, context);
    if (credential) return context.shapesOnly && credential.confidence !== "high" ? void 0 : credential;
  }
  if (context.shapesOnly) return void 0;
  const ofConnection = classifyConnectionString(text, urls, context);
  if (ofConnection || urls.length > 0 || isReference(text)) return ofConnection;
  return classifyNamed(name, text, context) ?? classifyEntropy(name, text);
}
var PUBLIC_VALUE = /^(?:pk_|sb_publishable_|pk\.|phc_|pub[0-9a-f]{32}$|[sr]k_test_|tid_|(?:AKIA|ASIA)[A-Z0-9]{16}$|(?:price|prod|acct|cus)_|ca-pub-)|\.apps\.googleusercontent\.com$|\.iam\.gserviceaccount\.com$/;
function classifyNamed(name, text, context) {
  const { reader } = context;
  const login = isLoginName(name) ? classifyLogin(text, context) : void 0;
  if (login) return login;
  const server = context.deployedBy === "fly config" ? SERVER_PASSWORDS.get(name) : void 0;
  if (server !== void 0 && isWellKnownPassword(text)) return defaultLogin(text, `default password of ${server}`);
  const role = secretNameOf(name);
  if (role === void 0 || isBrowserName(name) || text.length > 4096 || text.includes("\n")) return void 0;
  const secret = withoutScheme(text);
  if (isHarmless(secret) || isReference(secret) || PUBLIC_VALUE.test(secret)) return void 0;
  if (isSentence(secret)) return void 0;
  if (isPlaceholder(secret) || repeatsName(name, secret) && !(role === "password" && isWeak(secret))) return void 0;
  const confidence = confidenceIn(role, secret, reader);
  if (confidence === void 0) return void 0;
  const kind = kindOf(name, role);
  return { kind, evidence: "named assignment", confidence, label: kind, digest: digestOf(secret) };
}
function classifyLogin(text, { reader, deployedBy }) {
  const [, user, password] = /^([\w.@-]{1,64}):([^\s:/][^\s]{3,100})$/.exec(text) ?? [];
  if (user === void 0 || password === void 0) return void 0;
  if (deployedBy === "fly config" && isWellKnownPassword(password)) return defaultLogin(password, "default login");
  if (isHarmless(password) || isReference(password)) return void 0;
  const confidence = isPlaceholder(password) ? void 0 : confidenceIn("password", password, reader);
  if (confidence === void 0) return void 0;
  const kind = "user name with a password";
  return { kind, evidence: "named assignment", confidence, label: kind, digest: digestOf(password) };
}
function defaultLogin(password, kind) {
  return { kind, evidence: "default login", confidence: "medium", label: kind, digest: digestOf(password) };
}
function withoutScheme(text) {
  const [, scheme, rest] = /^(Bearer|Basic|Token|ApiKey|FlyV1)\s+(\S+)$/i.exec(text) ?? [];
  if (scheme === void 0 || rest === void 0) return text;
  if (scheme.toLowerCase() !== "basic") return rest;
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
  return { kind, evidence: "high entropy", confidence: "low", label: kind, digest: digestOf(text) };
}
// src/analysis/image/written-files.ts
var writtenSecretFiles = memoize(({ commands, flyctl }) => {
  const deploying = new Set(flyctl.filter(isDeploy).map(({ command }) => jobOf(command)));
  const files = /* @__PURE__ */ new Map();
  for (const command of commands) {
    if (command.origin !== "workflow-run" || !deploying.has(jobOf(command))) continue;
    const path = targetOf(command)?.replace(/^(?:\.\/)+/, "");
    if (path === void 0 || secretFileOf(path) === void 0 || !writesSecret(command)) continue;
    if (!files.has(path)) files.set(path, { path, at: command.at });
  }
  return [...files.values()];
});
function jobOf({ at, key }) {
  return `${at.path}
${key.split(".", 2).join(".")}`;
}
function targetOf(command) {
  const redirect = command.redirects.find(({ operator }) => /^1?>{1,2}\|?$/.test(operator));
  if (redirect) return known(redirect.target);
  if (programOf(command) !== "tee") return void 0;
  return command.argv.map((word) => known(word)).findLast((word) => word !== void 0 && !word.startsWith("-"));
}
function writesSecret({ argv, redirects }) {
  const texts = [...argv.slice(1), ...redirects.map(({ target }) => target)].map(({ raw }) => raw);
  return texts.flatMap((text) => text.split("\n")).some((line) => {
    const name = /^["']?\s*(?:export\s+)?([A-Za-z_]\w{0,99})=/.exec(line)?.[1] ?? "";
    return /\bsecrets\.\w/.test(line) && !isBrowserName(name);
  });
}
// src/analysis/image/build-context.ts
function secretsInContext(app, project) {
  const found = /* @__PURE__ */ new Map();
  for (const path of project.paths) {
    const inside = inContext(app, path);
    if (inside === void 0 || !secretFileOf(inside) || isIgnored(app, inside)) continue;
    if (holdsSecret(inside, app, project)) found.set(inside, { path: inside, writtenAt: void 0 });
  }
  for (const { path, at } of writtenSecretFiles(project)) {
    const inside = inContext(app, path);
    if (inside === void 0 || isIgnored(app, inside) || found.has(inside)) continue;
    found.set(inside, { path: inside, writtenAt: at });
  }
  return [...found.values()];
}
function looseFiles(app, project) {
  const has = (path) => project.paths.has(app.buildContext === "" ? path : `${app.buildContext}/${path}`);
  const candidates2 = [".env"];
  if (!has("mix.exs") && app.buildContext === "") candidates2.push(".git");
  if (has("config/credentials.yml.enc")) candidates2.push("config/master.key");
  return candidates2.filter((path) => !isIgnored(app, path));
}
function inContext({ buildContext }, path) {
  if (buildContext === "") return path;
  return path.startsWith(`${buildContext}/`) ? path.slice(buildContext.length + 1) : void 0;
}
function isIgnored({ ignoreFile }, path) {
  return ignoreFile !== void 0 && ignoreFile.ignores(path) !== false;
}
function holdsSecret(inside, { buildContext }, project) {
  const path = buildContext === "" ? inside : `${buildContext}/${inside}`;
  if (!project.sources.has(path)) return void 0;
  const settings = project.settings.filter(({ at }) => at.path === path);
  return settings.some(({ name, value, reader }) => {
    const confidence = value.known ? classifyCredential(name, value.value, { reader })?.confidence : void 0;
    return confidence === "high" || confidence === "medium";
  });
}
function ignoreEdit({ ignoreFile }, paths) {
  if (!ignoreFile) return void 0;
  const { text, locate } = ignoreFile.source;
  const lineBreak = text === "" || text.endsWith("\n") ? "" : "\n";
  return { at: locate(text.length, text.length), text: `${lineBreak}${paths.join("\n")}
` };
}
// src/rules/secrets/secret-file-in-image.ts
var harm = (shipped) => shipped ? "whoever can pull the image, or gets into the running app, can read it" : "the build cache keeps it";
var secret_file_in_image_default = {
  id: "secret-file-in-image",
  practice: "secrets",
  title: "A file with secrets goes into the image",
  severity: "high",
  confidence: "high",
  remedy: "List it in `.dockerignore`, set the values with `fly secrets set`, and use `RUN --mount=type=secret` in the build.",
  references: ["https://fly.io/docs/apps/build-secrets/", "https://docs.docker.com/build/concepts/context/"],
  requirements: ["secrets.dockerfile", "secrets.images"],
  cwe: [538, 312],
  check: eachProject(function* (project) {
    for (const copy of copiesIn(project))
      yield* copiesContext(copy.file) ? checkContext(copy, project) : checkFile(copy, project);
  })
};
function* checkFile({ app, file }, project) {
  const { path, origin, at, keyword, from, shipped } = file;
  const kind = secretFileOf(path);
  const isSecret = kind && holdsSecret(origin, app, project);
  if (!kind || isSecret === false || (from === void 0 ? isIgnored(app, path) : !shipped)) return;
  const message = `${keyword} puts ${code(path)} (${kind}) into ${shipped ? "the image" : "a build stage"}: ${harm(shipped)}.`;
  const sure = isSecret === true || from === void 0 && !path.includes("*");
  const severity = shipped ? sure ? "high" : "medium" : "low";
  yield { message, at, subject: `${keyword} ${path}`, severity, confidence: sure ? "high" : "medium" };
}
function* checkContext({ app, file, isFirst }, project) {
  const { at, keyword, shipped } = file;
  const { ignoreFile } = app;
  const secrets = secretsInContext(app, project);
  for (const { path, writtenAt } of secrets) {
    const message2 = `${keyword} takes the whole build context with ${code(path)}, which ${writtenAt ? "a workflow writes from its secrets" : "is committed"}: ${harm(shipped)}.`;
    const written = writtenAt ? [{ at: writtenAt, note: "The workflow writes it here." }] : [];
    const open2 = ignoreFile ? [{ at: fileStart(ignoreFile.source.path), note: "This file lets it through." }] : [];
    const fix = offer(`Keep \`${path}\` out of the build`, false, ignoreEdit(app, [path]));
    const standing2 = { severity: shipped ? "high" : "low", confidence: "medium" };
    yield { message: message2, at, subject: `context ${path}`, ...standing2, related: [...written, ...open2], ...fix };
  }
  const loose = looseFiles(app, project);
  if (secrets.length > 0 || !isFirst || !shipped || loose.length === 0) return;
  const message = `${keyword} takes the whole build context, and no ignore file keeps ${loose.map(code).join(", ")} out: a deploy from a folder that has it puts it into the image.`;
  yield { message, at, subject: "context", severity: "low", ...offer("Ignore them", false, ignoreEdit(app, loose)) };
}
// src/analysis/credentials/ci-confidence.ts
var TESTS = /(?:^|[^a-z])(?:tests?|testing|ci|lint|check|e2e|specs?|rspec|unit|integration|build|verify|services)(?:$|[^a-z])/i;
var TEST_STEP = /(?:^|[^a-z])(?:tests?|testing|lint|e2e|specs?|rspec|pytest|jest|unit|integration|services)(?:$|[^a-z])/i;
var DEPLOYS = /deploy|release|publish|prod/i;
function confidenceIn2(path, key, { evidence, confidence }) {
  const invented = evidence === "named assignment" || evidence === "url userinfo" && confidence !== "high";
  if (!invented || DEPLOYS.test(key)) return confidence;
  const tests = TEST_STEP.test(key) || TESTS.test(`${path} ${key}`) && !DEPLOYS.test(path);
  return tests ? "low" : confidence;
}
// src/analysis/credentials/texts.ts
var ASSIGNMENT = /^\s{0,200}(?:export\s{1,20})?["']?([\w.-]{1,100})["']?\s{0,20}[=:]\s{0,20}(.+)$/;
var NETRC = /^\s{0,20}(?:machine\s{1,9}\S{1,200}|default)\s.{0,300}?\b(password)\s{1,9}(\S{1,300})/;
function pairsIn(text) {
  const pairs = [];
  for (const [pair, name = "", value = ""] of text.slice(0, 2e4).matchAll(PAIR)) {
    pairs.push({ name, value: unquoted(value), text: pair });
  }
  return pairs;
}
var PAIR = /(?<![\w-])([A-Za-z_]\w{0,99})=(\$\{\{[^}\n]{0,300}\}\}|"[^"\n]{0,500}"|[^\s"']{1,2000})/g;
function credentialsIn(text, context = {}) {
  const found = [];
  const block = KEY_BLOCK.exec(text);
  const ofBlock = block?.[0].includes("\n") ? classifyCredential("", text, context) : void 0;
  const key = ofBlock?.evidence === "key block" ? ofBlock : void 0;
  if (block && key) found.push({ credential: key, name: "", from: block.index, to: text.indexOf("\n", block.index) });
  let from = 0;
  for (const line of text.split("\n")) {
    const [, name = "", value = line] = NETRC.exec(line) ?? ASSIGNMENT.exec(line) ?? [];
    const credential = classifyCredential(name, unquoted(value), context);
    if (credential && credential.evidence !== "high entropy" && !(key && credential.evidence === "key block")) {
      found.push({ credential, name, from, to: from + line.trimEnd().length });
    }
    from += line.length + 1;
  }
  return found;
}
function unquoted(text) {
  const value = text.trim().replace(/[,;]$/, "");
  const quote = value[0];
  return value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote) ? value.slice(1, -1) : value;
}
function placeInHeredoc({ at, text }, from, to, { source }) {
  const start = source.offset(at.range.start);
  return source.text.startsWith(text.slice(0, to), start) ? source.locate(start + from, start + to) : at;
}
// src/analysis/credentials/commands.ts
var SECRET_OPTIONS = [
  [/^(?:docker|podman|buildah|skopeo|crane|oras|nerdctl|helm registry) login /, /^-p$/, "password"],
  [/^az login /, /^-p$/, "password"],
  [/^curl /, /^(?:-u|-U|--user|--proxy-user|--oauth2-bearer)$/, "password"],
  [/^(?:redis-cli|valkey-cli) /, /^(?:-a|--pass)$/, "password"],
  [/^(?:mongo|mongosh|mongodump) /, /^-p$/, "password"],
  [
    /^(?:mysql|mysqldump|mysqladmin|mysqlimport|mariadb|mariadb-dump|mariadb-admin|mycli|sshpass|7z|7za) /,
    /^-p$/,
    "password"
  ],
  [/^(?:zip|unzip|sqlcmd|bcp|ldapsearch|ldapmodify) /, /^-[Pw]$/, "password"],
  [/^openssl /, /^-(?:passin|passout|pass|k)$/, "password"]
];
var NAMED_WORD = /^["']?(\/?[A-Za-z_][\w./-]{0,99})(?:=(?!=*$)|:\s{1,20})(.+)$/s;
var GLUED = /^(-[A-Za-z])([^=-].*)$/s;
var OPTION_WITH_VALUE = /^(--?[A-Za-z][\w-]{0,60})=(.+)$/s;
var OPTION4 = /^--?[A-Za-z][\w-]{0,60}$/;
var NAME_IN_FRONT = /^(?:npm|pnpm|yarn|git|poetry|pip|composer) config /;
var FLY_HOST = /\.(?:internal|flycast|fly\.dev|flympg\.net)(?![\w.-]*\w)/i;
function credentialsOf(command, context = {}, call) {
  const deployed = call !== void 0 || command.argv.some(({ raw }) => FLY_HOST.test(raw.slice(0, 1e3)));
  const effective = contextOf(command, deployed, context);
  const isShell = SHELL.test(programOf(command));
  const found = /* @__PURE__ */ new Map();
  const add = (name, credential, at, option = "") => {
    const key = `${name} ${credential?.digest}`;
    if (!credential || credential.evidence === "high entropy" || found.has(key)) return;
    found.set(key, { credential, name, at, option });
  };
  for (const { name, value } of command.assignments) {
    add(
      name,
      value.known ? classifyCredential(name, value.value, effective) : classifyShape(value, effective),
      value.at
    );
  }
  const writes = /^(?:echo|printf)$/.test(programOf(command));
  const line = lineOf2(command);
  const options = new Map(call?.options.map((option) => [option.value?.at, option]));
  let previous = "";
  for (const [index, word] of command.argv.entries()) {
    if (isShell && index > command.program && /^-[a-zA-Z]*c$/.test(known(command.argv[index - 1]) ?? "")) continue;
    const own = options.get(word.at);
    if (own) previous = own.name;
    const text = known(own?.value ?? word) ?? word.raw;
    const option = OPTION4.test(previous) ? previous : "";
    if (!word.known) add("", classifyShape(word, effective), word.at, option);
    else if (writes) {
      for (const { name, credential } of credentialsWritten(text, command, effective)) add(name, credential, word.at);
    } else {
      const { name, value, given } = readWord(text, previous, line);
      add(name, classifyCredential(name, value, effective), word.at, given);
    }
    previous = text;
  }
  for (const { operator, target } of command.redirects) {
    if (!operator.includes("<<")) continue;
    const text = target.known ? target.value : withoutExpansions(target.raw);
    for (const { name, credential } of credentialsWritten(text, command, effective)) add(name, credential, target.at);
  }
  return [...found.values()];
}
var SHELL = /^(?:ba|da|z|a|k)?sh$/;
var CHOOSES_ENVIRONMENT = /^(?:MIX|NODE|RAILS|RACK|APP|FLASK|DJANGO|GO|SYMFONY|ASPNETCORE|DOTNET)_ENV(?:IRONMENT)?$|^ENV(?:IRONMENT)?$/;
var DEVELOPMENT = /^(?:dev|development|test|testing|local)$/i;
function contextOf(command, deployed, context) {
  const isDevelopment = command.assignments.some(
    ({ name, value }) => CHOOSES_ENVIRONMENT.test(name) && DEVELOPMENT.test(known(value) ?? "")
  );
  if (context.reader === "development" || isDevelopment && !deployed) return { reader: "development" };
  return deployed ? { reader: "runtime" } : context;
}
function classifyShape({ raw }, context) {
  return classifyCredential("", raw, { ...context, shapesOnly: true });
}
function readWord(text, previous, line) {
  const option = OPTION4.test(previous) ? previous : "";
  const [, letter = "", glued = ""] = GLUED.exec(text) ?? [];
  const secret = SECRET_OPTIONS.find(([start, options]) => start.test(line) && options.test(letter));
  if (secret) return { name: secret[2], value: behindColon(glued), given: letter };
  if (OPTION4.test(text)) return { name: "", value: text, given: option };
  const [, given = option, operand = text] = OPTION_WITH_VALUE.exec(text) ?? [];
  const row = SECRET_OPTIONS.find(([start, options]) => start.test(line) && options.test(given));
  if (row) return { name: row[2], value: behindColon(operand), given };
  const [, name, value] = NAMED_WORD.exec(operand) ?? [];
  if (name !== void 0 && value !== void 0) return { name, value, given };
  if (secretNameOf(given) || isLoginName(given)) return { name: given.replace(/^-+/, ""), value: operand, given };
  return { name: NAME_IN_FRONT.test(line) ? previous : "", value: operand, given };
}
function behindColon(text) {
  const colon = /^[\w.@+-]{0,100}:(?!\/\/)/.exec(text)?.[0].length ?? 0;
  return colon > 0 && colon < text.length ? text.slice(colon) : text.replace(/:$/, "");
}
function credentialsWritten(text, { redirects }, context) {
  const found = [];
  const digests = /* @__PURE__ */ new Set();
  for (const { credential, name } of credentialsIn(text.replaceAll("\\n", "\n"), context)) {
    if (/^pass$/i.test(name)) continue;
    digests.add(credential.digest);
    found.push({ name, credential });
  }
  for (const [, name = "", quoted, bare] of text.slice(0, 2e4).matchAll(INNER_ASSIGNMENT)) {
    const credential = classifyCredential(name, quoted ?? bare ?? "", context);
    if (credential && !digests.has(credential.digest)) found.push({ name, credential });
  }
  const file = baseName(known(redirects.find(({ operator }) => /^\d?>/.test(operator))?.target) ?? "");
  if (found.length === 0 && file !== "" && text.length > 4) {
    found.push({ name: file, credential: classifyCredential(file, text, context) });
  }
  return found;
}
var INNER_ASSIGNMENT = /(?<=[\s"'])([A-Za-z_]\w{0,99})=(?:"([^"\n]{1,500})"|([^\s"'\\]{1,500}))/g;
function withoutExpansions(text) {
  return text.split("\n").filter((line) => !/[$`]/.test(line)).join("\n");
}
function lineOf2(command) {
  const args = command.argv.map((word) => known(word) ?? word.raw);
  return `${[programOf(command), ...args.slice(command.program + 1, command.program + 12)].join(" ").slice(0, 600)} `;
}
// src/analysis/credentials/equal-values.ts
var RANKS = { high: 2, medium: 1, low: 0 };
function mostCertainFirst(candidates2) {
  const groups = /* @__PURE__ */ new Map();
  const named2 = /* @__PURE__ */ new Set();
  for (const found of candidates2) {
    const { path, range } = found.at;
    const place = `${path}
${range.start.line}
${found.name}`;
    const key = `${path}
${found.credential.digest}`;
    const group = groups.get(key);
    if (group) group.push(found);
    else if (found.name === "" || !named2.has(place)) groups.set(key, [found]);
    named2.add(place);
  }
  return [...groups.values()].map(withCopies);
}
function withCopies(group) {
  const best = group.reduce((one, other) => rankOf(other) > rankOf(one) ? other : one);
  const lines = /* @__PURE__ */ new Set([best.at.range.start.line]);
  const copies = [];
  for (const { at } of group) {
    if (lines.has(at.range.start.line)) continue;
    lines.add(at.range.start.line);
    copies.push(at);
  }
  return copies.length === 0 ? best : { ...best, copies };
}
function rankOf({ credential, shipped, setting, command }) {
  const development = (setting ?? command)?.reader === "development";
  return RANKS[credential.confidence] + (development ? 0 : 3) + (shipped === false ? 0 : 0.5);
}
// src/analysis/credentials/locations.ts
var REVOKE = "Revoke the old one where it was issued: the history keeps it.";
var OWNER_OF_SETTING = {
  "dockerfile-env": "secret-in-dockerfile",
  "dockerfile-arg": "secret-in-dockerfile",
  "dockerfile-label": "secret-in-dockerfile",
  "fly-build-arg": "secret-in-build-arg",
  "compose-build-arg": "secret-in-build-arg",
  "fly-env": "secret-in-fly-config",
  "fly-check-header": "secret-in-fly-config",
  "fly-response-header": "secret-in-fly-config",
  "fly-file": "secret-in-fly-config",
  "fly-machine-config": "secret-in-fly-config",
  "fly-experimental": "secret-in-fly-config",
  "workflow-env": "secret-in-workflow",
  "workflow-with": "secret-in-workflow",
  "env-file": "secret-in-config-file",
  "compose-environment": "secret-in-config-file",
  "secret-file": "secret-in-config-file",
  "code-default": "secret-in-config-file",
  "proxy-upstream": "secret-in-config-file",
  yaml: "secret-in-config-file",
  json: "secret-in-config-file",
  toml: "secret-in-config-file",
  ini: "secret-in-config-file"
};
var OWNER_OF_COMMAND = {
  "dockerfile-run": "secret-in-dockerfile",
  "dockerfile-cmd": "secret-in-dockerfile",
  "dockerfile-entrypoint": "secret-in-dockerfile",
  "dockerfile-healthcheck": "secret-in-dockerfile",
  "fly-process": "secret-in-fly-config",
  "fly-release-command": "secret-in-fly-config",
  "fly-console-command": "secret-in-fly-config",
  "fly-experimental": "secret-in-fly-config",
  "workflow-run": "secret-in-command",
  "compose-command": "secret-in-command",
  script: "secret-in-command"
};
function isBuildArgInput({ origin, name }) {
  return origin === "workflow-with" && /^build[-_]args?$/i.test(name);
}
function credentialsOwnedBy(rule, project) {
  return mostCertainFirst(candidates(rule, project));
}
function* candidates(rule, project) {
  const appOf = appsOf(project);
  for (const setting of project.settings) {
    const owner = isBuildArgInput(setting) ? "secret-in-build-arg" : OWNER_OF_SETTING[setting.origin];
    if (owner !== rule) continue;
    for (const found of inSetting(setting, appOf(setting))) {
      const { credential } = found;
      const confidence = rule === "secret-in-workflow" ? confidenceIn2(setting.at.path, setting.key, credential) : credential.confidence;
      yield { ...found, credential: { ...credential, confidence } };
    }
  }
  for (const command of project.commands) {
    const owner = OWNER_OF_COMMAND[command.origin];
    if (owner !== rule && rule !== "secret-in-build-arg") continue;
    for (const found of credentialsInCommand(command, project)) {
      const teller = found.option === "--build-arg" ? "secret-in-build-arg" : owner;
      if (teller !== rule) continue;
      const credential = rule === "secret-in-command" && !flyctlCallOf(command, project) ? { ...found.credential, confidence: confidenceIn2(command.at.path, command.key, found.credential) } : found.credential;
      yield { ...found, credential, command, app: appOf(command), shipped: command.shipped };
    }
  }
  if (rule === "secret-in-dockerfile") yield* inHeredocs(project);
}
function credentialsInCommand(command, project) {
  const call = flyctlCallOf(command, project);
  return call ? credentialsInCall(call) : credentialsInOther(command);
}
var credentialsInCall = memoize(
  (call) => credentialsOf(call.command, { reader: call.command.reader }, call)
);
var credentialsInOther = memoize((command) => credentialsOf(command, { reader: command.reader }));
function isText({ origin, value }) {
  return origin === "fly-file" || value.known && value.value.includes("\n");
}
var DEPLOYED_BY = /* @__PURE__ */ new Map([
  ["fly-env", "fly config"],
  ["fly-machine-config", "fly config"],
  ["dockerfile-env", "image"]
]);
var TAKES_PAIRS = /^(?:build[-_]?(?:args?|secrets?)|secrets?|secret[-_]envs?|env[-_]?vars?|envs?|environment)$/i;
function* inSetting(setting, app) {
  const { name, value, reader, at } = setting;
  if (setting.origin === "workflow-with" && TAKES_PAIRS.test(name)) {
    const pairs = pairsIn(value.raw);
    for (const pair of pairs) {
      const credential = classifyCredential(pair.name, pair.value, { reader });
      if (credential) yield { credential, name: pair.name, at, app, setting };
    }
    if (pairs.length > 0) return;
  }
  if (!value.known) {
    const credential = classifyCredential("", value.raw, { reader, shapesOnly: true });
    if (credential) yield { credential, name, at, app, setting };
    return;
  }
  const deployedBy = DEPLOYED_BY.get(setting.origin);
  const ofValue = classifyCredential(name, value.value, deployedBy ? { reader, deployedBy } : { reader });
  if (ofValue) yield { credential: ofValue, name, at, app, setting, shipped: setting.shipped };
  if (!isText(setting)) return;
  for (const { credential, name: inner } of credentialsIn(value.value, { reader })) {
    yield { credential, name: inner === "" ? name : inner, at, app, setting };
  }
}
function* inHeredocs({ dockerfiles, commands }) {
  const development = new Set(commands.filter(({ reader }) => reader === "development").map(({ at }) => at.path));
  for (const dockerfile of dockerfiles) {
    const isDevelopment = development.has(dockerfile.source.path);
    for (const { heredocs, stage, keyword } of dockerfile.instructions) {
      const reader = isDevelopment ? "development" : keyword === "RUN" ? "build" : "runtime";
      const shipped = dockerfile.stages[stage]?.shipped;
      for (const heredoc of heredocs) {
        for (const { credential, name, from, to } of credentialsIn(heredoc.text, { reader })) {
          yield { credential, name, at: placeInHeredoc(heredoc, from, to, dockerfile), app: void 0, shipped };
        }
      }
    }
  }
}
// src/analysis/image/build-args.ts
var PAIR2 = /^["']?([A-Za-z_]\w{0,99})(?:=(.*?))?["']?$/s;
function* passedArgs(project) {
  const appOf = appsOf(project);
  for (const command of project.commands) {
    if (command.reader === "development") continue;
    let option = "";
    for (const word of command.argv) {
      const written = word.raw.startsWith("--build-arg=") ? word.raw.slice("--build-arg=".length) : void 0;
      if (option === "--build-arg" || written !== void 0) {
        const passed = readPair(written ?? word.raw);
        if (passed) yield { ...passed, at: word.at, app: appOf(command) };
      }
      option = word.raw;
    }
  }
  for (const setting of project.settings) {
    if (!isBuildArgInput(setting)) continue;
    const source = project.sources.get(setting.at.path);
    for (const { text: pair } of pairsIn(setting.value.raw)) {
      const passed = readPair(pair);
      if (passed) yield { ...passed, at: locateIn(setting.value, pair, source), app: appOf(setting) };
    }
  }
}
function readPair(written) {
  const [, name, value] = PAIR2.exec(written) ?? [];
  if (name === void 0) return void 0;
  if (value === void 0) return written.startsWith("-") ? void 0 : { name, from: name, isStored: false };
  const stored = /\$\{\{\s{0,9}(secrets\.\w{1,100}|github\.token)\s{0,9}(?:\|\|[^}]{0,100})?\}\}/.exec(value)?.[1];
  if (stored !== void 0) return { name, from: stored, isStored: true };
  const variable = /^["']?(\$(?:\w{1,100}|\{\w{1,100}[^}]{0,100}\}|\([^)]{1,200}\)))["']?$/.exec(value)?.[1];
  return variable === void 0 ? void 0 : { name, from: variable, isStored: false };
}
var CONNECTION_NAME = /^(?:[A-Z]{1,20}_){0,3}(?:DATABASE|DB|POSTGRES|PG|MYSQL|MONGO|MONGODB|REDIS|AMQP|RABBITMQ)_(?:[A-Z]{1,20}_){0,2}(?:URL|URI)$/i;
var READ_BY_BROWSERS = /maps|mapbox|recaptcha_?site|firebase_?api|posthog|algolia_?search|segment|analytics|amplitude|clarity/i;
function isSecretArg(name, from = name) {
  if (isBrowserName(name) || READ_BY_BROWSERS.test(name)) return false;
  const source = from.replace(/^(?:secrets|github)\./, "");
  return [name, source].some((each) => secretNameOf(each) !== void 0 || CONNECTION_NAME.test(each));
}
function declarationsIn({
  dockerfiles
}) {
  const known2 = new Map(dockerfiles.map((dockerfile) => [dockerfile, declarationsOf(dockerfile)]));
  const all = /* @__PURE__ */ new Map();
  for (const declarations of known2.values()) {
    for (const [name, declaration] of declarations) if (!all.get(name)?.shipped) all.set(name, declaration);
  }
  return (name, app) => ((app?.dockerfile && known2.get(app.dockerfile)) ?? all).get(name);
}
function declarationsOf({ instructions, stages }) {
  const declarations = /* @__PURE__ */ new Map();
  for (const { keyword, args, stage, at } of instructions) {
    if (keyword !== "ARG") continue;
    for (const { raw } of args) {
      const name = raw.split("=", 1)[0] ?? "";
      if (!declarations.get(name)?.shipped) declarations.set(name, { at, shipped: stages[stage]?.shipped ?? false });
    }
  }
  return declarations;
}
// src/rulekit/copies.ts
function copiesOf({ copies = [] }) {
  return copies.length === 0 ? {} : { related: copies.map((at) => ({ at, note: "The same value is here." })) };
}
// src/rules/secrets/secret-in-build-arg.ts
var IN_HISTORY = "build arguments stand in the history of the image, and whoever can pull it can read them";
var IN_CACHE = "the stage that takes it is not shipped, but the build cache and the provenance record keep it";
var secret_in_build_arg_default = {
  id: "secret-in-build-arg",
  practice: "secrets",
  title: "A credential goes into the image build as a build argument",
  severity: "critical",
  confidence: "high",
  remedy: "Pass it with `fly deploy --build-secret NAME=\u2026` and read it in the Dockerfile with `RUN --mount=type=secret,id=NAME`.",
  references: [
    "https://fly.io/docs/apps/build-secrets/",
    "https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/"
  ],
  requirements: ["secrets.dockerfile", "secrets.images"],
  cwe: [538, 522],
  check: inTurn(
    eachProject(function* (project) {
      for (const found of credentialsOwnedBy("secret-in-build-arg", project)) {
        const { credential, name, at } = found;
        yield {
          message: `The build argument ${code(name)} holds a credential (${credential.label}): it stands in the repository and in the history of the image.`,
          at,
          subject: `${name} ${credential.digest}`,
          confidence: credential.confidence,
          ...copiesOf(found),
          remedy: `Keep a new one out of the repository, and ${mount(name)}. ${REVOKE}`
        };
      }
    }),
    eachProject(function* (project) {
      const declarationOf = declarationsIn(project);
      for (const { name, from, isStored, at, app } of passedArgs(project)) {
        const declared = declarationOf(name, app);
        if (!isSecretArg(name, from) || !declared && project.dockerfiles.length > 0) continue;
        const short = from === "github.token" || from === "secrets.GITHUB_TOKEN";
        const cached = declared?.shipped === false;
        yield {
          message: `The build argument ${code(name)} carries a secret (${code(from)}) into the build: ${cached ? IN_CACHE : IN_HISTORY}.`,
          at,
          subject: `${name} by reference`,
          severity: cached || short ? "medium" : "high",
          confidence: isStored ? "high" : "medium",
          remedy: `Replace it if an image with it was pushed, and ${mount(name)}.`,
          ...declared ? { related: [{ at: declared.at, note: "The Dockerfile takes it here." }] } : {}
        };
      }
    })
  )
};
function mount(name) {
  const id = variableOf(name);
  return `pass it with \`--build-secret ${id}="$${id}"\` and read it with \`RUN --mount=type=secret,id=${id} ${id}="$(cat /run/secrets/${id})" \u2026\``;
}
// src/analysis/commands/programs.ts
var PROGRAM = /^\w[\w.+-]{0,23}$/;
function shownProgram(command, blamed) {
  const program = programOf(command);
  const isBlamed = command.argv[command.program]?.at === blamed;
  return isBlamed || !PROGRAM.test(program) ? "" : program;
}
// src/rules/secrets/secret-in-command.ts
var secret_in_command_default = {
  id: "secret-in-command",
  practice: "secrets",
  title: "A credential is written into a command",
  severity: "critical",
  confidence: "high",
  remedy: `Keep a new one in the secrets of the repository, and write \`"$NAME"\` in the command. ${REVOKE}`,
  references: ["https://fly.io/docs/apps/secrets/", "https://fly.io/docs/flyctl/secrets-import/"],
  requirements: ["secrets.code", "secrets.fly-secrets"],
  cwe: [798, 214],
  check: eachProject(function* (project) {
    for (const found of credentialsOwnedBy("secret-in-command", project)) {
      const { credential, name, at, command } = found;
      const development = command?.reader === "development";
      if (!command || development && credential.evidence === "key block") continue;
      const program = shownProgram(command, at);
      const call = flyctlCallOf(command, project);
      const { confidence } = credential;
      const what = name === "" ? "" : ` for ${code(name)}`;
      yield {
        message: `${program === "" ? "A command" : `The command ${code(program)}`} holds a credential${what} (${credential.label}): it stands in the repository, and process lists and logs show it where it runs.`,
        at,
        subject: `${program} ${name} ${credential.digest}`,
        confidence,
        ...copiesOf(found),
        ...confidence === "high" && !development ? {} : { severity: "high" },
        remedy: `${remedyFor2(found, program, call)} ${REVOKE}`
      };
    }
  })
};
function remedyFor2({ name, app, option }, program, call) {
  const variable = variableOf(name.replaceAll("-", "_")).toUpperCase();
  const store = `Store a new one with \`gh secret set ${variable}\``;
  if (!call) return `${store}, and let the command read it from the environment, as \`"$${variable}"\`.`;
  if (option === "--access-token")
    return "Make a deploy token with `fly tokens create deploy -x 720h`, set it as `FLY_API_TOKEN` in the environment, and take the old one back with `fly tokens revoke`.";
  if (call.verb.startsWith("secrets"))
    return `Set a new one by hand or from a store: \`printf '%s' "${variable}=$${variable}" | ${program} secrets import${appFlag(app)}\`.`;
  if (option === "--env") return `Set a new one with \`fly secrets set ${variable}=\u2026${appFlag(app)}\` instead.`;
  return `${store}, and write \`"$${variable}"\` in its place.`;
}
// src/rules/secrets/secret-in-config-file.ts
var secret_in_config_file_default = {
  id: "secret-in-config-file",
  practice: "secrets",
  title: "A credential is written into a file of the repository",
  severity: "critical",
  confidence: "high",
  remedy: `Take it out of the repository, and set a new one with \`fly secrets set NAME=\u2026\`. ${REVOKE}`,
  references: ["https://fly.io/docs/apps/secrets/", "https://fly.io/docs/security/shared-responsibility/"],
  requirements: ["secrets.code", "secrets.fly-secrets"],
  cwe: [798, 312],
  check: eachProject(function* (project) {
    for (const found of credentialsOwnedBy("secret-in-config-file", project)) {
      const { credential, name, at, app, setting } = found;
      const standing2 = setting && standingOf(found, setting);
      if (!standing2) continue;
      yield {
        message: `${code(setting.origin === "secret-file" ? at.path : name)} holds a credential (${credential.label}): everyone who can read the repository, now or in its history, can use it.`,
        at,
        subject: `${name} ${credential.digest}`,
        ...standing2,
        ...copiesOf(found),
        remedy: remedyFor3(setting, app)
      };
    }
  })
};
function remedyFor3({ origin, reader, name, at }, app) {
  if (reader === "development") return "Revoke it where it was issued, and write a made-up value in its place.";
  const variable = /cookie/i.test(name) ? "RELEASE_COOKIE" : variableOf(name);
  if (origin === "secret-file" && !at.path.endsWith(".eex"))
    return `Run ${code(`git rm --cached ${at.path}`)}, name the file in \`.gitignore\`, and put new ones where they are read. ${REVOKE}`;
  return `Take it out, and set a new one with \`fly secrets set ${variable}=\u2026${appFlag(app)}\`. ${REVOKE}`;
}
function standingOf({ credential, at }, { origin, reader }) {
  const { evidence, confidence } = credential;
  const isShaped = confidence === "high" && evidence === "provider format";
  const isCertain = isShaped || confidence === "high" && evidence === "url userinfo";
  if (reader === "development") return isShaped ? { severity: "high", confidence: "medium" } : void 0;
  if (evidence === "key block") return isPracticeKey(at.path) ? void 0 : { confidence };
  if (/^(?:env-file|compose-environment|secret-file)$/.test(origin) || isCertain) return { confidence };
  if (/(?:^|[._/-])(?:prod|production|staging|live|deploy)/i.test(at.path))
    return confidence === "high" ? { confidence } : { severity: "high", confidence };
  if (evidence === "high entropy" || confidence !== "high" && origin === "json") return void 0;
  return { severity: "high", confidence: confidence === "high" ? "medium" : "low" };
}
// src/rules/secrets/secret-in-dockerfile.ts
var IN_IMAGE = "it is stored in the image, and whoever can pull that can read it";
var NOT_SHIPPED = "the stage is not part of the final image, but the build cache and the repository keep it";
var secret_in_dockerfile_default = {
  id: "secret-in-dockerfile",
  practice: "secrets",
  title: "A credential is written into a Dockerfile",
  severity: "critical",
  confidence: "high",
  remedy: `Take it out, and set a new one with \`fly secrets set NAME=\u2026\`. ${REVOKE}`,
  references: ["https://fly.io/docs/apps/secrets/", "https://fly.io/docs/apps/build-secrets/"],
  requirements: ["secrets.dockerfile", "secrets.images"],
  cwe: [798, 538],
  check: eachProject(function* (project) {
    for (const found of credentialsOwnedBy("secret-in-dockerfile", project)) {
      const { credential, name, at, app, setting, shipped } = found;
      const variable = variableOf(name);
      const build = `mount it in the build with \`RUN --mount=type=secret,id=${variable}\` and pass it with \`fly deploy --build-secret ${variable}=\u2026\``;
      yield {
        message: `${whereOf(found)} holds a credential (${credential.label}): ${shipped === false ? NOT_SHIPPED : IN_IMAGE}.`,
        at,
        subject: `${name} ${credential.digest}`,
        confidence: credential.confidence,
        ...copiesOf(found),
        ...shipped === false && credential.confidence !== "high" ? { severity: "high" } : {},
        ...setting ? {
          remedy: `Take it out, and set a new one with \`fly secrets set ${variable}=\u2026${appFlag(app)}\`; if the build needs it, ${build}. ${REVOKE}`,
          ...offer(
            "Remove the line, once the secret is set",
            false,
            found.copies ? void 0 : deleteLines(setting, project)
          )
        } : {}
      };
    }
  })
};
function whereOf({ name, command, setting }) {
  if (name !== "") return code(name);
  return command || setting ? "A command" : "A here-document";
}
// src/rules/secrets/secret-in-fly-config.ts
var CONSEQUENCE2 = "it stands in the repository and in every release, and `fly config show` prints it";
var secret_in_fly_config_default = {
  id: "secret-in-fly-config",
  practice: "secrets",
  title: "A credential is written into a fly config",
  severity: "critical",
  confidence: "high",
  remedy: `Take it out, and set a new one with \`fly secrets set NAME=\u2026\`. ${REVOKE}`,
  references: [
    "https://fly.io/docs/apps/secrets/",
    "https://fly.io/docs/reference/configuration/#the-env-variables-section"
  ],
  requirements: ["secrets.code", "secrets.fly-secrets"],
  cwe: [798, 312],
  check: eachProject(function* (project) {
    for (const found of credentialsOwnedBy("secret-in-fly-config", project)) {
      const { credential, name, at, setting, command } = found;
      const place = setting?.name ?? (name === "" ? command?.key.split(".").at(-1) ?? "" : name);
      const edit = setting?.origin === "fly-env" && !found.copies ? deleteLines(setting, project) : void 0;
      yield {
        message: `${code(place)} holds a credential (${credential.label}): ${CONSEQUENCE2}.`,
        at,
        subject: `${name} ${credential.digest}`,
        confidence: credential.confidence,
        ...copiesOf(found),
        ...credential.evidence === "default login" ? { severity: "high" } : {},
        ...setting ? { remedy: `${remedyFor4(found, setting.name)} ${REVOKE}` } : {},
        ...offer("Remove the line, once the secret is set", false, edit)
      };
    }
  })
};
function remedyFor4({ setting, app }, name) {
  const origin = setting?.origin;
  const set = `fly secrets set ${origin === "fly-file" ? "FILE" : variableOf(name)}=\u2026${appFlag(app)}`;
  if (origin === "fly-file")
    return `Run \`${set}\` with the Base64 of a new file, and replace \`raw_value\` by \`secret_name = "FILE"\`.`;
  if (origin === "fly-check-header")
    return "A check header cannot take a secret: let a health path answer without a login.";
  if (origin === "fly-response-header") return "Take it out: every visitor gets this header.";
  return `Take it out, and set a new one with \`${set}\`.`;
}
// src/rules/secrets/secret-in-workflow.ts
var secret_in_workflow_default = {
  id: "secret-in-workflow",
  practice: "secrets",
  title: "A credential is written into a workflow",
  severity: "critical",
  confidence: "high",
  remedy: `Store a new one with \`gh secret set NAME\`, and refer to \`secrets.NAME\` in its place. ${REVOKE}`,
  references: [
    "https://fly.io/docs/security/tokens/",
    "https://docs.github.com/en/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions"
  ],
  requirements: ["secrets.code", "secrets.fly-secrets"],
  cwe: [798, 312],
  check: eachProject(function* (project) {
    for (const found of credentialsOwnedBy("secret-in-workflow", project)) {
      const { credential, name, at } = found;
      const stored = variableOf(name).toUpperCase();
      yield {
        message: `${code(name)} holds a credential (${credential.label}): everyone who can read the repository can use it, and every run hands it to its steps.`,
        at,
        subject: `${name} ${credential.digest}`,
        confidence: credential.confidence,
        ...copiesOf(found),
        ...credential.evidence === "named assignment" && credential.confidence !== "high" ? { severity: "high" } : {},
        remedy: `Store a new one with \`gh secret set ${stored}\`, and write \`\${{ secrets.${stored} }}\` in its place. ${REVOKE}`
      };
    }
  })
};
// src/rules/tls/health-check-skips-tls-verification.ts
var health_check_skips_tls_verification_default = {
  id: "health-check-skips-tls-verification",
  practice: "tls",
  title: "A health check takes any certificate",
  severity: "low",
  confidence: "high",
  remedy: "Set `tls_server_name` to the name in the certificate and take `tls_skip_verify` out, or let the check speak plain HTTP: it runs over the private network.",
  references: ["https://fly.io/docs/reference/configuration/", "https://fly.io/docs/reference/health-checks/"],
  requirements: ["tls.verify-https"],
  cwe: [295],
  check: eachApp(function* (app) {
    const checks = [...app.checks, ...app.services.flatMap((service) => service.checks)];
    for (const { tlsSkipVerify, protocol, name, path } of checks) {
      if (!tlsSkipVerify || !is(tlsSkipVerify, true) || !is(protocol, "https")) continue;
      const label = name ?? (path?.known ? path.value : "the service");
      yield {
        message: `The check of ${code(label)} in ${appName(app)} takes any certificate, so it stays green when the app's own has expired.`,
        at: tlsSkipVerify.at,
        subject: `check ${label}`,
        ...offer("Verify the certificate", false, replaceValue(tlsSkipVerify, "false"))
      };
    }
  })
};
// src/rules/tls/ineffective-force-https.ts
var ineffective_force_https_default = {
  id: "ineffective-force-https",
  practice: "tls",
  title: "A `force_https` does nothing, or breaks the service",
  severity: "medium",
  confidence: "high",
  remedy: 'Set `force_https = true` on port 80 with `handlers = ["http"]`, beside port 443 with `["tls", "http"]`.',
  references: ["https://fly.io/docs/networking/services/", "https://fly.io/docs/networking/flycast/"],
  requirements: ["tls.public-endpoints", "tls.verify-https", "firewall.flycast", "configuration.contradictions"],
  check: eachService(function* (service, _project, app) {
    for (const port of service.ports) {
      const { forceHttps, handlers } = port;
      const fault = forceHttps && is(forceHttps, true) ? faultOf(port, app) : void 0;
      if (!forceHttps || !fault) continue;
      const needless = isEncrypted(port) || !handlers.includes("http");
      yield {
        ...fault,
        message: `\`force_https\` on ${nameOfPort(port)} of ${appName(app)} ${fault.message}.`,
        at: forceHttps.at,
        subject: `force_https on ${nameOfPort(port)}`,
        ...offer("Switch it off there", true, needless ? replaceValue(forceHttps, "false") : void 0)
      };
    }
  })
};
function faultOf(port, app) {
  if (!port.handlersKnown) return void 0;
  const ports = portsOf(app);
  if (!port.handlers.includes("http")) {
    return { message: "stands without the `http` handler, and Fly refuses such a deploy" };
  }
  if (isEncrypted(port)) {
    if (ports.some((other) => covers(other, 80))) return void 0;
    return { message: "redirects nothing: the port speaks HTTPS already", severity: "low" };
  }
  if (app.reach.state === "private") {
    const remedy2 = "Set `force_https = false` if the app is private: WireGuard encrypts the way to it.";
    const message = "sends Flycast callers to HTTPS, for which no `.flycast` name has a certificate";
    return { message, remedy: remedy2, confidence: "medium" };
  }
  if (ports.some((other) => isEncrypted(other) || isRaw(other) || !other.handlersKnown)) return void 0;
  const remedy = 'Add port 443 with `handlers = ["tls", "http"]`, or use `[http_service]`.';
  return { message: "sends every visitor to HTTPS, but no port of the app speaks it", remedy };
}
// src/facts/hsts-preload.ts
var PRELOADED = /\.(?:app|bank|boo|channel|dad|day|dev|esq|foo|ing|insurance|meme|mov|new|nexus|page|phd|prof|rsvp|zip)$/;
function isPreloaded(host) {
  return PRELOADED.test(host);
}
function keepsHsts(host) {
  return host.includes(".") && !/^[\d.]+$|:/.test(host);
}
// src/analysis/network/own-domain.ts
var OWN_ADDRESS = /^(?:PHX_HOST|(?:APP|SITE|BASE|PUBLIC|ROOT|CANONICAL|WEB|SERVER|PUBLIC_APP)_?(?:URL|HOST|HOSTNAME|DOMAIN)|URL|HOST|HOSTNAME|DOMAIN|DOMAIN_NAME|RAILS_HOST|LOCAL_DOMAIN|WEB_DOMAIN|ORIGIN|NEXTAUTH_URL)$/i;
var certificatesAdded = memoize(({ flyctl }) => {
  const added = [];
  for (const { verb, operands, app } of flyctl) {
    const host = verb === "certs add" ? known(operands[0]) : void 0;
    if (host !== void 0) added.push({ host, app: known(app) });
  }
  return added;
});
function ownDomainOf(app, project) {
  const candidates2 = [...project.policy.apps.get(known(app.name) ?? "")?.domains ?? []];
  for (const { name, value, reader } of app.settings) {
    if (reader !== "runtime" || !value.known || !OWN_ADDRESS.test(name)) continue;
    candidates2.push(findUrls(value.value)[0]?.hosts[0]?.name ?? value.value);
  }
  for (const added of certificatesAdded(project)) {
    if (project.apps.length === 1 || added.app !== void 0 && added.app === known(app.name))
      candidates2.push(added.host);
  }
  return candidates2.find((host) => {
    const { kind, name } = classifyHost(host.replace(/^\*\./, ""), project, app);
    return (kind === "public" || kind === "own") && /^[a-z0-9.-]+\.[a-z]{2,}$/.test(name) && !isPreloaded(name);
  });
}
// src/rules/tls/missing-hsts.ts
var missing_hsts_default = {
  id: "missing-hsts",
  practice: "tls",
  title: "No header tells browsers to stay with HTTPS",
  severity: "low",
  confidence: "low",
  remedy: 'Let the app send `Strict-Transport-Security: max-age=31536000`, or the proxy: `[http_service.http_options.response.headers]` with `Strict-Transport-Security = "max-age=31536000"`.',
  references: [
    "https://fly.io/docs/reference/configuration/#services-http_options",
    "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Strict-Transport-Security"
  ],
  requirements: ["tls.public-endpoints", "tls.custom-domains"],
  cwe: [319, 523],
  check: eachApp(function* (app, project) {
    if (app.reach.state === "private" || app.ownHttps.hsts) return;
    const ports = portsOf(app);
    if (!ports.some((port) => covers(port, 80) && port.forceHttps && is(port.forceHttps, true))) return;
    const https = ports.find((port) => covers(port, 443) && isEncrypted(port) && port.handlers.includes("http"));
    if (!https || ports.some(sendsHsts)) return;
    const domain = ownDomainOf(app, project);
    if (domain === void 0) return;
    yield {
      message: `${appName(app)} redirects to HTTPS, but no \`Strict-Transport-Security\` header shows: every visit to ${code(domain)} that starts without HTTPS can be caught before the redirect.`,
      at: https.at,
      subject: "Strict-Transport-Security"
    };
  })
};
function sendsHsts({ http }) {
  return http?.responseHeaders.has("strict-transport-security") === true;
}
// src/analysis/tls/tls-versions.ts
var OLD = /^(?:tls[ _-]?v?1(?:[._][01])?|sslv?[23](?:\.0)?)$/i;
function oldVersionOf(word) {
  if (!OLD.test(word)) return void 0;
  const ssl = /^ssl/i.test(word);
  const digits = word.replace(/\D/g, "");
  const version = ssl ? `SSL ${digits[0]}` : `TLS 1.${digits[1] ?? "0"}`;
  return version;
}
var OPTION_TEXTS = [
  [/(?:^|\s)--tls-min-v1\.0(?:\s|$)/, "TLS 1.0"],
  [/(?:^|\s)--tls-min-v1\.1(?:\s|$)/, "TLS 1.1"],
  [/(?:^|[\s,])tls10server=1(?:,|$)/, "TLS 1.0"],
  [/-D(?:https\.protocols|jdk\.tls\.client\.protocols)=(?:SSLv3|TLSv1(?:\.0)?)(?:[,\s]|$)/, "TLS 1.0"],
  [/-D(?:https\.protocols|jdk\.tls\.client\.protocols)=TLSv1\.1(?:[,\s]|$)/, "TLS 1.1"]
];
function oldVersionOfSetting(name, value) {
  if (value.length > 2e3) return void 0;
  if (/^(?:NODE_OPTIONS|GODEBUG|JAVA_OPTS|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|CATALINA_OPTS)$/.test(name)) {
    const option = OPTION_TEXTS.find(([pattern]) => pattern.test(value));
    if (option) return option[1];
  }
  const parts = namePartsOf(name);
  const speaksOfTls = parts.some((part) => part === "tls" || part === "ssl");
  if (!speaksOfTls || !parts.some((part) => /^(?:min|minimum|version|versions|protocol|protocols)$/.test(part)))
    return void 0;
  if (parts.some((part) => part === "max" || part === "maximum" || part === "disabled" || part === "exclude"))
    return void 0;
  for (const part of value.split(/[\s,:;]+/)) {
    const version = oldVersionOf(part) ?? (/^1\.[01]$/.test(part) ? `TLS ${part}` : void 0);
    if (version !== void 0) return version;
  }
  return void 0;
}
function oldVersionOfCommand(command) {
  const program = programOf(command);
  const texts = command.argv.map(textOfArgument);
  for (const [index, word] of command.argv.entries()) {
    const text = texts[index] ?? "";
    const pair = `${text} ${texts[index + 1] ?? ""}`;
    const found = (pattern) => pattern.test(text) ? text : pattern.test(pair) ? pair : void 0;
    const option = program === "curl" ? found(/^(?:--sslv[23]|--tls-max 1\.[01])$/) : program === "wget" ? found(/^--secure-protocol[= ](?:SSLv[23]|TLSv1(?:_1)?)$/) : program === "node" ? found(/^--tls-min-v1\.[01]$/) : opensslSetting(text);
    if (option !== void 0) return { text: option, at: word.at };
  }
  return void 0;
}
function opensslSetting(text) {
  const written = /^s(\W)/.exec(text) ? text.split(text[1] ?? "/")[2] ?? "" : text;
  return /\bMinProtocol\s{0,3}=\s{0,3}(?:TLSv1(?:\.[01])?|SSLv3|None)(?![\w.])|@?SECLEVEL\s{0,3}=\s{0,3}[01]\b/.exec(
    written
  )?.[0];
}
function oldVersionLines(source) {
  const found = [];
  for (let number = 1; number <= source.lineCount; number++) {
    const line = source.line(number);
    if (line.length > 1e3) continue;
    const [, versions] = /^\s*(?:ssl_protocols|SSLProtocol|protocols|.*\bssl-min-ver)\s([^#;]{1,300})/i.exec(line) ?? [];
    for (const word of versions?.trim().split(/[\s+]+/) ?? []) {
      const version = oldVersionOf(word);
      if (version === void 0 || line.trimStart().startsWith("#")) continue;
      const start = line.length - line.trimStart().length + 1;
      const end = line.trimEnd().length + 1;
      found.push({
        version,
        at: {
          path: source.path,
          range: { start: { line: number, column: start }, end: { line: number, column: end } }
        }
      });
      break;
    }
  }
  return found;
}
// src/rules/tls/old-tls-version.ts
var BROKEN = "attacks on it are known, and browsers have given it up";
var old_tls_version_default = {
  id: "old-tls-version",
  practice: "tls",
  title: "A TLS version older than 1.2 is allowed",
  severity: "medium",
  confidence: "high",
  remedy: "Ask for TLS 1.2 and 1.3 only, or leave the setting out: the defaults of today are right.",
  references: ["https://fly.io/docs/networking/tls/", "https://www.rfc-editor.org/rfc/rfc8996"],
  requirements: ["tls.public-endpoints"],
  cwe: [327, 757],
  check: inTurn(
    eachService(function* (service, project, app) {
      for (const { tls } of service.ports) {
        const versions = tls?.versions ?? [];
        const old = versions.find((version) => oldVersionOf(known(version) ?? ""));
        if (!old) continue;
        const name = oldVersionOf(known(old) ?? "");
        yield {
          message: `\`tls_options\` of ${appName(app)} asks for ${name}: ${BROKEN}, and the Fly proxy speaks TLS 1.2 and 1.3 only.`,
          at: old.at,
          subject: `versions ${name}`,
          remedy: 'Write `versions = ["TLSv1.2", "TLSv1.3"]`, or leave `versions` out.',
          ...offer("Ask for TLS 1.2 and 1.3", true, replaceList(versions, '"TLSv1.2", "TLSv1.3"', project))
        };
      }
    }),
    eachSetting(function* ({ name, value, reader, at }) {
      const version = oldVersionOfSetting(name, known(value) ?? "");
      if (version === void 0 || reader === "development") return;
      yield { message: `${code(name)} allows ${version}: ${BROKEN}.`, at, subject: `${name} ${version}` };
    }),
    eachCommand(function* (command) {
      const { text, at } = oldVersionOfCommand(command) ?? {};
      if (text === void 0 || !at || command.reader === "development") return;
      yield { message: `${code(text)} lets in TLS versions or keys that are no longer safe.`, at, subject: text };
    }),
    eachProject(function* (project) {
      const appOf = appsOf(project);
      for (const source of project.sources.values()) {
        if (!/\.(?:conf|cfg|template)$|caddyfile/i.test(source.path)) continue;
        for (const { version, at } of oldVersionLines(source)) {
          const app = appOf({ at });
          if (app && portsOf(app).some(isRaw))
            yield { message: `${appName(app)} ends TLS itself and allows ${version}: ${BROKEN}.`, at, subject: version };
        }
      }
    })
  )
};
// src/analysis/network/downloads.ts
var DOWNLOADERS = /^(?:curl|wget2?|aria2c|git|npm|npx|pnpm|yarn|pip[\d.]*|uv|gem|bundle|composer)$/;
var OTHER_OPERAND = /^(?:-H|--header|-d|--data[\w-]*|-e|--referer|-x|--proxy|-A|--user-agent)$/;
function plaintextDownloads(command, project) {
  if (!DOWNLOADERS.test(programOf(command))) return [];
  const args = command.argv.filter((word, index) => {
    const before = command.argv[index - 1];
    if (before && OTHER_OPERAND.test(textOfArgument(before))) return false;
    const fetched = /^["']?(?:(--?[a-z][a-z-]{0,30})=)?http:\/\//i.exec(textOfArgument(word));
    return fetched !== null && !OTHER_OPERAND.test(fetched[1] ?? "");
  });
  return urlsOfArguments(args, project).filter((url) => url.scheme === "http" && isOnInternet(url));
}
var INTO_SHELL = /^[\s\\]{0,200}\|[\s\\]{0,200}(?:sudo\s+(?:-\S+\s+){0,5})?(?:\/\S{1,50}\/)?(?:ba|z|da|k)?sh\b/;
var IN_SHELL = /\b(?:ba|z|da|k)?sh\s+(?:-\S+\s+){0,5}(?:["']?\$\(|<\()\s{0,20}$/;
function isRunByShell({ at }, project) {
  const source = project.sources.get(at.path);
  if (!source) return false;
  const from = source.offset(at.range.start);
  const to = source.offset(at.range.end);
  return INTO_SHELL.test(source.text.slice(to, to + 500)) || IN_SHELL.test(source.text.slice(Math.max(0, from - 200), from));
}
var VERIFIERS = /^(?:sha\d{1,3}sum|shasum|md5sum|b2sum|gpgv?|gpg2|cosign|minisign|signify)$/;
function verifiedPlaces(project) {
  const keys2 = /* @__PURE__ */ new Set();
  for (const command of project.commands) {
    if (VERIFIERS.test(programOf(command))) keys2.add(`${command.at.path} ${command.key}`);
  }
  return ({ at, key }) => keys2.has(`${at.path} ${key}`);
}
// src/rules/tls/plaintext-dockerfile-source.ts
var CHANGED = "whoever is on the way can change what becomes part of the image";
var plaintext_dockerfile_source_default = {
  id: "plaintext-dockerfile-source",
  practice: "tls",
  title: "Something that an image is built from comes over plain HTTP",
  severity: "high",
  confidence: "high",
  remedy: "Fetch it over `https://`, and pin it: `ADD --checksum=sha256:\u2026`, or `sha256sum --check` behind the download.",
  references: [
    "https://fly.io/docs/reference/configuration/#the-build-section",
    "https://docs.docker.com/reference/dockerfile/#add---checksum"
  ],
  requirements: ["tls.public-endpoints"],
  cwe: [319, 494],
  check: inTurn(
    eachApp(function* (app) {
      const { build } = app;
      if (!build.dockerfile || !/^http:\/\//i.test(known(build.dockerfile) ?? "")) return;
      const message = `${appName(app)} builds from a Dockerfile that comes over plain HTTP without a checksum: ${CHANGED}.`;
      yield { message, at: build.dockerfile.at, subject: "build.dockerfile" };
    }),
    eachProject(function* (project) {
      for (const dockerfile of new Set(project.apps.map((app) => app.dockerfile))) {
        for (const { keyword, flags, args } of dockerfile?.instructions ?? []) {
          if (keyword !== "ADD" || flags.some(({ name }) => name === "checksum")) continue;
          for (const { scheme, host, kind, at } of urlsOfArguments(args.slice(0, -1), project)) {
            if (scheme !== "http" || !isOnInternet({ host, kind })) continue;
            const message = `\`ADD\` fetches from ${code(host)} over plain HTTP without a checksum: ${CHANGED}.`;
            yield { message, at, subject: `ADD ${host}` };
          }
        }
      }
    }),
    eachProject(function* (project) {
      const isVerified = verifiedPlaces(project);
      for (const command of project.commands) {
        const { reader, origin } = command;
        if (reader === "development") continue;
        const runs = isRunByShell(command, project);
        if (!runs && (origin !== "dockerfile-run" || isVerified(command))) continue;
        for (const { host, at } of plaintextDownloads(command, project)) {
          const message = runs ? `A script from ${code(host)} is fetched over plain HTTP and run: whoever is on the way decides what it does.` : `This step fetches from ${code(host)} over plain HTTP without checking what came: ${CHANGED}.`;
          yield { message, at, subject: `fetch ${host}`, ...runs ? {} : { severity: "medium" } };
        }
      }
    })
  )
};
// src/analysis/network/https-redirect.ts
var SWITCH = /(?:^|_)(?:FORCE_(?:SSL|HTTPS)|(?:SSL|HTTPS)_REDIRECT|REDIRECT_(?:HTTP_)?TO_HTTPS|HTTPS_ONLY)$/i;
var ON3 = /^(?:true|1|yes|on)$/i;
function redirectsItself(app) {
  if (app.ownHttps.redirect) return true;
  const switched = app.settings.some(({ name, value }) => SWITCH.test(name) && ON3.test(known(value) ?? ""));
  if (switched || portsOf(app).some((port) => covers(port, 443) && isRaw(port))) return true;
  const checks = [...app.checks, ...app.services.flatMap((service) => service.checks)];
  const headers = checks.flatMap((check) => check.headers);
  return headers.some(({ name, value }) => name.toLowerCase() === "x-forwarded-proto" && is(value, "https"));
}
function vainForceHttps(app) {
  const notes = [];
  for (const port of portsOf(app)) {
    if (!isEncrypted(port) || !port.forceHttps || !is(port.forceHttps, true)) continue;
    notes.push({ at: port.forceHttps.at, note: "here it redirects nothing: the port speaks HTTPS already" });
  }
  for (const { entry, meant, isBeside } of unknownKeys(app.config)) {
    if (meant !== "force_https" || isBeside) continue;
    notes.push({ at: entry.keyAt, note: `flyctl drops what is written here: ${code(entry.key)}` });
  }
  return notes;
}
// src/rules/tls/plaintext-http.ts
var WITHOUT_TLS = 'Add port 443 with `handlers = ["tls", "http"]` and set `force_https = true` on port 80, or use `[http_service]`.';
var plaintext_http_default = {
  id: "plaintext-http",
  practice: "tls",
  title: "A public service answers over plain HTTP",
  severity: "high",
  confidence: "high",
  remedy: "Set `force_https = true`: the proxy then answers port 80 with a redirect to HTTPS.",
  references: [
    "https://fly.io/docs/reference/configuration/#the-http_service-section",
    "https://fly.io/docs/networking/services/"
  ],
  requirements: ["tls.public-endpoints", "tls.verify-https"],
  cwe: [319],
  check: eachService(function* (service, project, app) {
    if (app.reach.state === "private" || redirectsItself(app)) return;
    if (backendOf(service, app)?.rule === "database-port-public") return;
    if (portsOf(app).some((port) => covers(port, 80) && is(port.forceHttps, true))) return;
    for (const port of service.ports) {
      const { forceHttps, handlers, handlersKnown } = port;
      if (!covers(port, 80) || !handlersKnown || !handlers.includes("http") || isEncrypted(port)) continue;
      if (is(forceHttps, true) || forceHttps?.known === false) continue;
      const redirectable = portsOf(app).some(isEncrypted);
      const edit = forceHttps ? replaceValue(forceHttps, "true") : insertKey(port, "force_https", "true", project);
      yield {
        message: `\`force_https\` is ${forceHttps ? "false" : "not set"}, so ${appName(app)} answers on port 80 in plain text, sign-ins and cookies included.`,
        at: forceHttps?.at ?? port.at,
        subject: "port 80",
        related: vainForceHttps(app),
        ...redirectable ? {} : { confidence: "medium", remedy: WITHOUT_TLS },
        ...offer("Redirect to HTTPS", true, redirectable ? edit : void 0)
      };
    }
  })
};
// src/rules/tls/plaintext-port.ts
var plaintext_port_default = {
  id: "plaintext-port",
  practice: "tls",
  title: "A public port other than 80 speaks plain HTTP",
  severity: "high",
  confidence: "medium",
  remedy: 'Give the port `handlers = ["tls", "http"]`, so that the proxy speaks HTTPS on it, or take it out if other apps alone use it.',
  references: [
    "https://fly.io/docs/networking/services/#connection-handlers",
    "https://fly.io/docs/networking/flycast/"
  ],
  requirements: ["tls.public-endpoints", "firewall.handlers"],
  cwe: [319],
  check: eachService(function* (service, project, app) {
    if (app.reach.state === "private" || redirectsItself(app)) return;
    if (backendOf(service, app)) return;
    for (const port of service.ports) {
      const { start, forceHttps, handlers, handlersKnown, handlersAt } = port;
      if (start === void 0 || covers(port, 80) || !handlersKnown) continue;
      if (!handlers.includes("http") || isEncrypted(port)) continue;
      if (is(forceHttps, true) || forceHttps?.known === false) continue;
      const name = nameOfPort(port);
      yield {
        message: `${appName(app)} answers plain HTTP on ${name}: whoever is on the way can read and change what clients send there.`,
        at: handlersAt ?? port.at,
        subject: name,
        ...offer("Speak HTTPS on the port", false, replaceHandlers(port, ["tls", "http"], project))
      };
    }
  })
};
// src/rules/tls/plaintext-url.ts
var plaintext_url_default = {
  id: "plaintext-url",
  practice: "tls",
  title: "A server on the internet is reached without TLS",
  severity: "high",
  confidence: "high",
  remedy: "Use the encrypted scheme (`https`, `wss`, `amqps`, `mqtts`), or a private address such as `<app>.internal`.",
  references: ["https://fly.io/docs/networking/private-networking/", "https://cwe.mitre.org/data/definitions/319.html"],
  requirements: ["tls.public-endpoints"],
  cwe: [319],
  check: eachSetting(function* (setting, project, app) {
    const { name, reader } = setting;
    if (reader !== "runtime" && reader !== "build" || !isConfigured(setting)) return;
    for (const { scheme, host, at, origin, rest } of endpointsOf(setting, project)) {
      const plaintext = plaintextSchemeOf(scheme);
      if (!plaintext || namesNoServer(host)) continue;
      const web = scheme === "http" || scheme === "ws";
      if (web && (!isConnectionName(name) || needsNoTls(name, rest))) continue;
      const { kind, name: server } = classifyHost(host, project, app);
      if (kind !== "public" || !isOnInternet({ kind, host: server })) continue;
      const secure = origin && web ? { at: origin.at, text: `${plaintext.instead}${origin.text.slice(origin.text.indexOf(":"))}` } : void 0;
      yield {
        message: plaintext.mayUpgrade ? `${code(name)} reaches ${code(server)} by ${plaintext.name}, in plain text unless both sides ask for TLS.` : `${code(name)} reaches ${code(server)} by plain ${plaintext.name}: whoever is on the way can read and change the traffic.`,
        at: origin?.at ?? at,
        subject: `${name} \u2192 ${server}`,
        remedy: `Use \`${plaintext.instead}://\`, if the server offers it.`,
        ...plaintext.mayUpgrade ? { severity: "medium", confidence: "low" } : {},
        ...reader === "build" ? { severity: "medium" } : {},
        ...offer(`Use ${plaintext.instead}`, false, secure)
      };
    }
  })
};
// src/rules/tls/self-signed-certificate.ts
var self_signed_certificate_default = {
  id: "self-signed-certificate",
  practice: "tls",
  title: "Visitors may get a self-signed certificate",
  severity: "medium",
  confidence: "high",
  remedy: "Take `default_self_signed` out and add a certificate for each domain with `fly certs add HOSTNAME`: Fly obtains and renews it.",
  references: ["https://fly.io/docs/networking/custom-domain/", "https://fly.io/docs/reference/configuration/"],
  requirements: ["tls.automatic-certificates", "tls.custom-domains"],
  cwe: [295],
  check: eachApp(function* (app) {
    const ports = portsOf(app);
    if (app.reach.state === "private") return;
    for (const port of ports) {
      const selfSigned = port.tls?.defaultSelfSigned;
      if (!selfSigned || !is(selfSigned, true)) continue;
      yield {
        message: `${appName(app)} answers for a hostname without a certificate with a self-signed one, which nobody can tell from an attacker's.`,
        at: selfSigned.at,
        subject: `default_self_signed on ${nameOfPort(port)}`,
        remedy: `Take it out, and add a certificate with \`fly certs add HOSTNAME${appFlag(app)}\`: Fly obtains and renews it.`,
        ...offer("Serve no self-signed certificate", false, replaceValue(selfSigned, "false"))
      };
    }
    if (!ports.some((port) => covers(port, 443) && isRaw(port))) return;
    for (const command of app.commands) {
      const args = command.argv.map(textOfArgument);
      if (programOf(command) !== "openssl" || !args.includes("req") || !args.includes("-x509")) continue;
      if (command.shipped === false || command.reader === "development") continue;
      yield {
        message: `${appName(app)} ends TLS itself on port 443 and makes a self-signed certificate here, which nobody can tell from an attacker's.`,
        at: command.at,
        subject: "openssl req -x509",
        confidence: "medium",
        remedy: 'Let the Fly proxy end TLS with `handlers = ["tls", "http"]`, or obtain a certificate over ACME, as Caddy does.'
      };
    }
  })
};
// src/rules/tls/tls-verification-off.ts
var NO_SWITCH = /^(?:dockerfile-label|fly-check-header|fly-response-header|fly-file)$/;
var tls_verification_off_default = {
  id: "tls-verification-off",
  practice: "tls",
  title: "The certificate of the other side is not verified",
  severity: "high",
  confidence: "high",
  remedy: "Take it out; for an authority of your own, trust that one with `NODE_EXTRA_CA_CERTS`, `SSL_CERT_FILE` or `curl --cacert`.",
  references: ["https://cwe.mitre.org/data/definitions/295.html"],
  requirements: ["tls.automatic-certificates", "tls.verify-https"],
  cwe: [295],
  check: inTurn(
    eachSetting(function* (setting, project) {
      if (NO_SWITCH.test(setting.origin)) return;
      const draft = draftFor2(setting, setting.reader, project);
      if (draft) yield { ...draft, at: setting.at, ...offer("Remove the line", false, deleteLines(setting, project)) };
    }),
    eachCommand(function* (command, project) {
      const { reader, origin, assignments } = command;
      if (reader === "development" || origin === "dockerfile-healthcheck") return;
      for (const assignment of assignments) {
        const draft = draftFor2(assignment, reader, project);
        if (draft) yield { ...draft, at: assignment.nameAt };
      }
      const { text, at } = verificationOption(command, project) ?? {};
      if (text === void 0 || !at) return;
      const message = `${code(text)} takes any certificate: whoever is on the way can read and replace what is fetched.`;
      yield { message, at, subject: text, ...lowerFor(reader) };
    })
  )
};
function draftFor2({ name, value }, reader, project) {
  if (reader === "development" || databaseOfName(name) || !value.known) return void 0;
  const reach = switchesVerificationOff(name, value.value, project);
  if (!reach) return void 0;
  const whom = reach === "tool" ? "every connection that it rules" : "its connection";
  const message = `${code(name)} switches certificate verification off: ${whom} can be read and changed by whoever is on the way.`;
  return { message, subject: name, ...lowerFor(reader), ...reach === "service" ? { confidence: "medium" } : {} };
}
function lowerFor(reader) {
  return reader === "ci" ? { severity: "medium" } : {};
}
// src/analysis/observed/observed.ts
function faultsOf({ addresses }, find) {
  return addresses.flatMap((address) => {
    const fault = find(address);
    return fault === void 0 ? [] : [{ address, fault }];
  });
}
function familiesOf(host, faulty) {
  const probed = host.addresses.filter(({ https, http }) => https !== void 0 || http !== void 0);
  if (faulty.length >= probed.length) return "";
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
  const services = appsNamed(project, name).flatMap((app) => app.services);
  return services.some(
    ({ protocol, ports }) => known(protocol)?.toLowerCase() !== "udp" && ports.some((own) => covers(own, port))
  );
}
function isOpen({ port, state }, declared) {
  return state === "spoke" || state === "held" && declared(port);
}
function openPorts({ addresses, app }, project) {
  const open2 = addresses.flatMap(({ ports }) => ports).filter((each) => isOpen(each, (port) => declaresPort(project, app, port)));
  return [...new Set(open2.map(({ port }) => port))].sort((a, b) => a - b);
}
function otherOpenPorts(host, project) {
  return openPorts(host, project).filter((port) => !databaseOfPort(port) && !toolOfPort(port));
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
  return first === void 0 ? "nobody" : code(first);
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
// src/model/observed.ts
function labelOf({ host, port }) {
  if (port === 443) return host;
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}
var TLS_VERSIONS = ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"];
// src/analysis/observed/services.ts
function runningServices({ machines }) {
  const found = /* @__PURE__ */ new Map();
  for (const { services, state } of machines ?? []) {
    if (isGone(state)) continue;
    for (const service of services) found.set(`${service.protocol} ${service.start} ${service.end}`, service);
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
function nameOfRunning({ protocol, start, end }) {
  return `${start === end ? `port ${start}` : `ports ${start}\u2013${end}`}${protocol === "udp" ? " (UDP)" : ""}`;
}
function declaresService(project, name, running) {
  const services = appsNamed(project, name).flatMap((app) => app.services);
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
      if (!runs) missing.set(nameOfPort(port), port);
    }
  }
  return [...missing.values()];
}
function protocolOf({ protocol }) {
  if (protocol?.known === false) return void 0;
  return known(protocol)?.toLowerCase() === "udp" ? "udp" : "tcp";
}
module.exports = stdin_exports;
