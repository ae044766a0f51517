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
  anyAddressOf: () => anyAddressOf,
  bindingOf: () => bindingOf,
  classifyHost: () => classifyHost,
  confidenceIn: () => confidenceIn2,
  credentialsIn: () => credentialsIn,
  deadEndOf: () => deadEndOf,
  digestOf: () => digestOf,
  entropyOf: () => entropyOf,
  findKeySpans: () => findKeySpans,
  findUrls: () => findUrls,
  hasSequence: () => hasSequence,
  isAddress: () => isAddress,
  isHarmless: () => isHarmless,
  isLocalHost: () => isLocalHost,
  isPlaceholder: () => isPlaceholder,
  isRandom: () => isRandom,
  isReference: () => isReference,
  isSlug: () => isSlug,
  isWeak: () => isWeak,
  judgeText: () => judgeText,
  pairsIn: () => pairsIn,
  placeInHeredoc: () => placeInHeredoc,
  plainPort: () => plainPort,
  plainSchemeFix: () => plainSchemeFix,
  privateAddressOf: () => privateAddressOf,
  repeatsName: () => repeatsName,
  tlsOption: () => tlsOption
});
var import_chunk_WNEWWX52 = whole(require("./chunk-WNEWWX52.js"));
var import_chunk_R3UPUHJK = whole(require("./chunk-R3UPUHJK.js"));
var import_chunk_7SSLN7XB = whole(require("./chunk-7SSLN7XB.js"));
var import_chunk_TM6OELSD = whole(require("./chunk-TM6OELSD.js"));
var import_chunk_XQKIMNC2 = whole(require("./chunk-XQKIMNC2.js"));
var import_chunk_2YZVYERF = whole(require("./chunk-2YZVYERF.js"));
var import_node_crypto = require("node:crypto");
// src/rulekit/bindings.ts
var IPV4_ONLY = /^(?:--?[\w-]{1,40}=)?(?:tcp:\/\/|http:\/\/)?(0\.0\.0\.0|127\.0\.0\.1|localhost)(?::\d{1,5})?\/?$/;
var OPTION = /^--?(?:host|hostname|h|H|b|bind|bind-address|listen|listen-address|addr|address|ip|http-address|server\.host)(?:=|$)/;
var VARIABLE = /^(?:HOST|HOSTNAME|BIND|BIND_ADDR|BIND_ADDRESS|BIND_HOST|LISTEN|LISTEN_ADDR|LISTEN_ADDRESS|LISTEN_HOST|(?:NITRO|UVICORN|SERVER|HTTP|APP)_HOST)$/;
var DUAL_STACK = /(?:^|\s|\/)(?:java|kotlin|sbt|gradle|mvn)(?:\s|$)|\.jar\b/;
function bindingOf(service, app) {
  const commands = (0, import_chunk_7SSLN7XB.commandsBehind)(service, app);
  const lines = commands.map(import_chunk_7SSLN7XB.lineOf);
  if (lines.some((line) => /(?:^|[\s=[/])::|fly-local-6pn|\[::/.test(line) || DUAL_STACK.test(line))) return void 0;
  for (const { words } of commands) {
    for (const [index, word] of words.entries()) {
      const text = word.known ? word.value : "";
      const before = words[index - 1];
      const option = text.startsWith("-") ? text : before?.known ? before.value : "";
      const address = OPTION.test(option) ? IPV4_ONLY.exec(text)?.[1] : void 0;
      if (address !== void 0) return binding(address, word.at);
    }
  }
  return byVariable(app);
}
var byVariable = (0, import_chunk_TM6OELSD.onceFor)(({ settings }) => {
  const runtime = settings.filter(({ name, reader }) => reader === "runtime" && VARIABLE.test(name));
  const settled = runtime.map(({ value }) => value.known ? IPV4_ONLY.exec(value.value)?.[1] : void 0);
  const [address] = settled;
  const [setting] = runtime;
  return address !== void 0 && setting && settled.every(Boolean) ? binding(address, setting.value.at) : void 0;
});
function binding(address, at) {
  return { address, isLoopback: address !== "0.0.0.0", at };
}
// src/rulekit/credential-judge.ts
// src/rulekit/credential-formats.ts
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
// src/rulekit/credential-values.ts
var REFERENCES = [
  /\$\{|\$\(|\{\{|<%/,
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
  /<[^<>]{0,200}>|^\{[^{}":]{0,200}\}$|^\[[^[\]]{0,200}\]$|^x+$/,
  /(?:for|at)[-_ ]?build|build[-_ ]?(?:time|only|phase|purpose)|building purpose|precompil|not[-_ ]?(?:a[-_ ])?(?:real|secret|used|needed)|redacted/
];
function isPlaceholder(value) {
  const text = value.slice(0, 2e3).toLowerCase();
  return text.length < 3 || isOneCharacter(text) || PLACEHOLDERS.some((pattern) => pattern.test(text));
}
function isOneCharacter(text) {
  for (const character of text) if (character !== text[0]) return false;
  return true;
}
var NUMBER = /^[-+]?[\d_]{1,40}(?:\.\d{1,20})?(?:ms|s|m|h|d|kb|mb|gb)?$/i;
var PATH = /^(?:~|\.{1,2})?\/[\w.@+-]*(?:\/[\w.@+-]*)*$/;
var OTHER_PATH = /^(?:[A-Za-z]:\\|file:|[\w.-]{1,100}\/[\w.-]{1,100}\.(?:pem|key|crt|json|txt|p12|pfx|jks|asc)$)/;
var OPTION2 = /^--?[A-Za-z][A-Za-z-]{1,40}(?:[:=\s]|$)/;
var TIME_OR_DATE = /^\d{1,4}[-:/]\d{1,2}(?:[-:/]\d{1,4})?$/;
function isHarmless(value) {
  if (value.length > 4096) return false;
  if (NUMBER.test(value) || TIME_OR_DATE.test(value) || OTHER_PATH.test(value) || OPTION2.test(value)) return true;
  return PATH.test(value) && !(value.length >= 32 && value.split("/").some((part) => part.length >= 20 && isRandom(part)));
}
var WEAK = new Set(
  "password passw0rd pass secret admin root user postgres mysql mariadb mongo redis rabbitmq guest test letmein qwerty".split(
    " "
  )
);
function isWeak(value) {
  return WEAK.has(value.toLowerCase().replace(/[\d!]{0,4}$/, ""));
}
function entropyOf(text) {
  const counts = /* @__PURE__ */ new Map();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
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
  const names = new Set((0, import_chunk_7SSLN7XB.wordsOf)(name));
  const words = (0, import_chunk_7SSLN7XB.wordsOf)(value);
  const last = words.at(-1);
  if (last === void 0 || !words.every((word) => /^[a-z]{1,30}$/.test(word))) return false;
  return words.some((word) => names.has(word)) && (names.has(last) || NOUNS_OF_SECRETS.has(last));
}
// src/rulekit/hosts.ts
function classifyHost(host, project, from) {
  const name = host.toLowerCase().replace(/\.$/, "");
  const kind = kindByName(name);
  const privateApp = /^(?:[^.]{1,63}\.){0,5}?([a-z0-9-]{1,63})\.(?:internal|flycast)$/.exec(name)?.[1];
  if (kind === "private" && privateApp !== void 0) return { kind, name, ...named(privateApp, project) };
  if (kind !== void 0) return { kind, name };
  const appName = publicAppOf(name, project);
  if (appName === void 0) return { kind: "public", name };
  const owner = named(appName, project);
  if (from && (0, import_chunk_7SSLN7XB.known)(from.name) === appName) return { kind: "own", name, ...owner };
  const ours = (0, import_chunk_R3UPUHJK.appsNamed)(project, appName).length > 0 || project.policy.apps.has(appName);
  return { kind: ours ? "sibling" : "fly-app", name, ...owner };
}
function named(appName, project) {
  const [app, ...others] = (0, import_chunk_R3UPUHJK.appsNamed)(project, appName);
  return app && others.length === 0 ? { appName, app } : { appName };
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
// src/rulekit/urls.ts
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
  const whole = from === 0 && !/\s/.test(text);
  for (let i = body; i < text.length; i++) {
    const character = text[i] ?? "";
    if (!whole && ENDS_URL.test(character)) return i;
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
  const list = body.slice(at + 1, end);
  const hosts = list.split(",", 16).map(readHost);
  const name = hosts[0]?.name ?? "";
  const hostFrom = mark + 3 + at + 1 + (list.startsWith("[") ? 1 : 0);
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
// src/rulekit/credential-judge.ts
function digestOf(secret) {
  return (0, import_node_crypto.createHash)("sha256").update(`airworthy credential\0${secret}`).digest("hex").slice(0, 5);
}
function judgeText(name, text, context) {
  const shaped = judgeKeyBlock(text) ?? judgeFormat(name, text, context) ?? judgeToken(name, text) ?? judgeHash(name, text);
  if (shaped || context.reader === "development" || context.shapesOnly) return shaped;
  const urls = findUrls(text);
  for (const url of urls) {
    const credential = judgeUrl(url, context);
    if (credential) return credential;
  }
  if (urls.length > 0 || isReference(text)) return void 0;
  return judgeConnectionString(text, context) ?? judgeNamed(name, text, context) ?? judgeEntropy(name, text);
}
function judgeKeyBlock(text) {
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
function judgeFormat(name, text, { reader }) {
  if (!ANY_CREDENTIAL_FORMAT.test(text)) return void 0;
  for (const { kind, pattern, public: open, ownMake } of CREDENTIAL_FORMATS) {
    if (ownMake && (reader === "development" || reader === "ci")) continue;
    const match = pattern.exec(text)?.[0];
    if (match === void 0 || !isReal(match) || open && (0, import_chunk_7SSLN7XB.isBrowserName)(name)) continue;
    const label = `${kind} ${(0, import_chunk_7SSLN7XB.code)(`${match.slice(0, 4)}\u2026`)}`;
    return { kind, evidence: "provider format", confidence: open ? "medium" : "high", label, digest: digestOf(match) };
  }
  return void 0;
}
function isReal(match) {
  const body = match.slice(match.search(/[_.:-][^_.:-]*$/) + 1);
  const sample = body.length >= 10 ? body : match;
  return new Set(sample).size >= 8 && entropyOf(sample) >= 2.8 && !hasSequence(match) && !isPlaceholder(sample) && !/your|example|x{5}/i.test(match);
}
function judgeToken(name, text) {
  const match = JSON_WEB_TOKEN.exec(text);
  if (!match?.[1] || (0, import_chunk_7SSLN7XB.isBrowserName)(name)) return void 0;
  const claims = Buffer.from(match[1], "base64url").toString("utf8");
  if (/"role"\s{0,4}:\s{0,4}"anon"/.test(claims) || claims.includes('"1234567890"')) return void 0;
  const service = /"role"\s{0,4}:\s{0,4}"service_role"/.test(claims);
  const kind = service ? "Supabase service-role key" : "JSON Web Token";
  const confidence = service ? "high" : "medium";
  return { kind, evidence: "provider format", confidence, label: `${kind} ${(0, import_chunk_7SSLN7XB.code)("eyJ\u2026")}`, digest: digestOf(match[0]) };
}
function judgeHash(name, text) {
  const hash = BCRYPT_HASH.exec(text)?.[0];
  if (hash === void 0 || !/pass|pw|hash|auth|admin|user|login|cred|secret/i.test(name)) return void 0;
  const kind = "bcrypt hash of a password";
  return { kind, evidence: "provider format", confidence: "medium", label: kind, digest: digestOf(hash) };
}
function judgeUrl(url, { reader }) {
  const { user, password, hosts } = url;
  if (password === "" || isReference(password) || isReference(url.text) || isPlaceholder(password)) return void 0;
  if (/^[*x]+$/i.test(password) || hosts.every((host) => isLocalHost(host.name))) return void 0;
  const bare = hosts.every((host) => !/[.:]/.test(host.name));
  const weak = isWeak(password) || password === user;
  if (weak && (reader === "build" || reader === "ci") && bare) return void 0;
  const kind = `password in a ${(0, import_chunk_7SSLN7XB.code)(`${url.scheme}://`)} URL`;
  const confidence = weak ? bare && password === user ? "low" : "medium" : "high";
  return { kind, evidence: "url userinfo", confidence, label: kind, digest: digestOf(password) };
}
var CONNECTION_PASSWORD = /(?:^|[;\s?&])(?:password|pwd)\s{0,4}=\s{0,4}([^;\s&]{1,200})/i;
var CONNECTION_HOST = /(?:^|[;\s?&])(?:host|server|data source|hostaddr)\s{0,4}=\s{0,4}([^;:,\s&]{1,200})/i;
function judgeConnectionString(text, { reader }) {
  const password = CONNECTION_PASSWORD.exec(text)?.[1];
  const host = CONNECTION_HOST.exec(text)?.[1];
  if (password === void 0 || host === void 0 || isLocalHost(host)) return void 0;
  if (isReference(password) || isPlaceholder(password) || isWeak(password) && reader !== "runtime") return void 0;
  const kind = "password in a connection string";
  const confidence = isWeak(password) ? "medium" : "high";
  return { kind, evidence: "named assignment", confidence, label: kind, digest: digestOf(password) };
}
var PUBLIC_VALUE = /^(?:pk_|sb_publishable_|pk\.|phc_|pub[0-9a-f]{32}$|[sr]k_test_)/;
function judgeNamed(name, text, { reader }) {
  const login = (0, import_chunk_7SSLN7XB.isLoginName)(name) ? judgeLogin(text, reader) : void 0;
  if (login) return login;
  const role = (0, import_chunk_7SSLN7XB.secretNameOf)(name);
  if (role === void 0 || (0, import_chunk_7SSLN7XB.isBrowserName)(name) || text.length > 4096 || text.includes("\n")) return void 0;
  const secret = withoutScheme(text);
  if (isHarmless(secret) || isReference(secret) || PUBLIC_VALUE.test(secret)) return void 0;
  if (isPlaceholder(secret) || repeatsName(name, secret) && !(role === "password" && isWeak(secret))) return void 0;
  const confidence = confidenceIn(role, secret, reader);
  if (confidence === void 0) return void 0;
  const kind = kindOf(name, role);
  return { kind, evidence: "named assignment", confidence, label: kind, digest: digestOf(secret) };
}
function judgeLogin(text, reader) {
  const [, user, password] = /^([\w.@-]{1,64}):([^\s:/][^\s]{3,100})$/.exec(text) ?? [];
  if (user === void 0 || password === void 0 || isHarmless(password) || isReference(password)) return void 0;
  const confidence = isPlaceholder(password) ? void 0 : confidenceIn("password", password, reader);
  if (confidence === void 0) return void 0;
  const kind = "user name with a password";
  return { kind, evidence: "named assignment", confidence, label: kind, digest: digestOf(password) };
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
  return secret.length < 5 || secret.length > 200 || /^[A-Z][a-z]+ |\.$/.test(secret) ? void 0 : throwAway ? "low" : "medium";
}
function isMadeUp(secret) {
  return isSlug(secret) || /^[A-Za-z]{0,40}(?:secret|password|key|jwt)[A-Za-z]{0,40}\d{0,8}$/i.test(secret);
}
function kindOf(name, role) {
  const words = (0, import_chunk_7SSLN7XB.wordsOf)(name).join(" ");
  if (/^aws secret access key$|^secret access key$/.test(words)) return "AWS secret access key";
  if (words === "rails master key") return "Rails master key";
  if (words === "secret key base") return "key that signs sessions";
  if (role === "cookie") return "Erlang distribution cookie";
  if (role === "password") return "password";
  return words.includes("token") ? "token" : words.includes("key") ? "key" : "secret";
}
var NAMES_OF_PUBLIC_NOISE = /sha|hash|checksum|digest|commit|version|revision|integrity|build|id$|uuid|guid|public|dsn|salt|path|url|tag|image|nonce|csp|cert|pub|opts|options|flags/i;
function judgeEntropy(name, text) {
  if (text.length < 32 || text.length > 200 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return void 0;
  if (NAMES_OF_PUBLIC_NOISE.test(name) || (0, import_chunk_7SSLN7XB.isBrowserName)(name) || PUBLIC_VALUE.test(text) || isPlaceholder(text) || isHarmless(text))
    return void 0;
  if (!/\d/.test(text) || !/[a-z]/.test(text) || !/[A-Z]/.test(text) || !isRandom(text) || entropyOf(text) < 4.3)
    return void 0;
  if (/^[\t\n\r -~]+$/.test(Buffer.from(text, "base64").toString("latin1"))) return void 0;
  const kind = "random value that looks like a key";
  return { kind, evidence: "high entropy", confidence: "low", label: kind, digest: digestOf(text) };
}
// src/rulekit/credential-texts.ts
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
  const whole = block?.[0].includes("\n") ? (0, import_chunk_7SSLN7XB.judgeCredential)("", text, context) : void 0;
  const key = whole?.evidence === "key block" ? whole : void 0;
  if (block && key) found.push({ credential: key, name: "", from: block.index, to: text.indexOf("\n", block.index) });
  let from = 0;
  for (const line of text.split("\n")) {
    const [, name = "", value = line] = NETRC.exec(line) ?? ASSIGNMENT.exec(line) ?? [];
    const credential = (0, import_chunk_7SSLN7XB.judgeCredential)(name, unquoted(value), context);
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
// src/rulekit/database-tls.ts
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
var PLAIN_SCHEMES = /* @__PURE__ */ new Map([
  ["redis", "rediss"],
  ["valkey", "valkeys"],
  ["bolt", "bolt+s"],
  ["neo4j", "neo4j+s"]
]);
function plainSchemeFix({ scheme, options }) {
  for (const key of ["ssl", "tls", "encryption"]) if (ON.test(options.get(key)?.value ?? "")) return void 0;
  return scheme === void 0 ? void 0 : PLAIN_SCHEMES.get(scheme);
}
// src/rulekit/key-spans.ts
var SHOWN = 4;
var KEY_HEAD = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY/;
var USERINFO = /:\/\/[^\s/@:]{0,200}:([^\s/]{1,300})@/g;
var CONNECTION_PASSWORD2 = /(?:^|[;\s?&'"])(?:password|pwd)\s{0,4}=\s{0,4}([^;\s&'"]{4,200})/gi;
var BASE64_LINE = /^\s{0,40}[A-Za-z0-9+/]{16,200}={0,2}\s{0,9}$/;
var BASE64_KEY = /(?<![A-Za-z0-9+/])LS0tLS1[A-Za-z0-9+/=]{20}/;
var LONG_BASE64 = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{60,200}(?![A-Za-z0-9+/])/g;
var PATTERNS = [...CREDENTIAL_FORMATS.map(({ pattern }) => pattern), JSON_WEB_TOKEN, BCRYPT_HASH].map(
  (pattern) => new RegExp(pattern.source, "g")
);
function findKeySpans(line) {
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
  for (const { 0: match, 1: password = "", index } of line.matchAll(CONNECTION_PASSWORD2)) {
    const to = index + match.length;
    spans.push({ from: to - password.length, to });
  }
  for (const block of [KEY_HEAD, BASE64_KEY]) {
    const index = block.exec(line)?.index;
    if (index !== void 0) spans.push({ from: index + SHOWN, to: line.length });
  }
  return (0, import_chunk_WNEWWX52.joined)(spans);
}
function isMixed(text) {
  return /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text);
}
// src/rulekit/private-addresses.ts
function privateAddressOf(target, other, name) {
  const service = (0, import_chunk_7SSLN7XB.hasManyPorts)(other) ? void 0 : serviceFor(target, other);
  const port = (0, import_chunk_7SSLN7XB.known)(service?.internalPort);
  if (!service || port === void 0) return void 0;
  const scheme = privateScheme(target.scheme);
  const door = mayStop(service) ? plainPort(service) : void 0;
  if (door) {
    const text2 = `${scheme}${name}.flycast${door.start === 80 || scheme === "" ? "" : `:${door.start}`}`;
    const allocate = `\`fly ips allocate-v6 --private --app ${name}\``;
    if (!(0, import_chunk_7SSLN7XB.is)(door.forceHttps, true)) return { text: text2, remedy: `Use \`${text2}\`, after ${allocate}.`, ready: true };
    const first = `give up the public address of ${(0, import_chunk_7SSLN7XB.code)(name)} and set \`force_https = false\` there: no \`.flycast\` name has a certificate`;
    return { text: text2, remedy: `Use \`${text2}\`, after ${allocate}; first ${first}.`, ready: false };
  }
  const text = `${scheme}${groupPrefix(service, other)}${name}.internal${scheme === "" && target.port === void 0 ? "" : `:${port}`}`;
  const binding2 = bindingOf(service, other);
  if (binding2) {
    const remedy = `Use \`${text}\`, and let ${(0, import_chunk_7SSLN7XB.code)(name)} listen on \`[::]\` instead of ${(0, import_chunk_7SSLN7XB.code)(binding2.address)}: \`.internal\` is IPv6.`;
    return { text, remedy, ready: false };
  }
  const stays = mayStop(service) ? ", and keep a Machine running with `min_machines_running = 1`" : "";
  return { text, remedy: `Use \`${text}\`${stays}.`, ready: stays === "" };
}
function serviceFor({ scheme, port }, { services }) {
  const wanted = port ?? (scheme === "http" || scheme === "ws" ? 80 : 443);
  const exact = services.find(({ ports }) => ports.some((own) => (0, import_chunk_7SSLN7XB.covers)(own, wanted)));
  if (exact || scheme !== void 0 && !/^(?:https?|wss?)$/.test(scheme)) return exact;
  return services.find(({ ports }) => ports.some(({ handlers }) => handlers.includes("http")));
}
function mayStop({ autoStop, minMachinesRunning }) {
  return autoStop !== void 0 && (0, import_chunk_7SSLN7XB.known)(autoStop) !== "off" && !(((0, import_chunk_7SSLN7XB.known)(minMachinesRunning) ?? 0) > 0);
}
function plainPort({ ports }) {
  const plain = ports.filter((port) => port.handlers.includes("http") && !(0, import_chunk_7SSLN7XB.isEncrypted)(port) && port.start === port.end);
  return plain.find((port) => (0, import_chunk_7SSLN7XB.covers)(port, 80)) ?? plain[0];
}
var WITH_TLS = /^(?:https|wss|amqps|mqtts|rediss|valkeys|ldaps|smtps|grpcs)$/;
function privateScheme(scheme) {
  if (scheme === void 0) return "";
  return `${WITH_TLS.test(scheme) ? scheme.slice(0, -1) : scheme}://`;
}
function groupPrefix(service, app) {
  return app.processes.length < 2 ? "" : `${(0, import_chunk_7SSLN7XB.groupsOf)(service, app)[0]}.process.`;
}
function anyAddressOf({ target: { scheme } }, name) {
  if (scheme !== void 0 && /^(?:https?|wss?)$/.test(scheme))
    return `Use \`http://${name}.internal:<internal port>\`, or \`http://${name}.flycast\` when it may be stopped.`;
  return `Use \`${name}.internal\` and the port that the app itself listens on, or \`${name}.flycast\` when it may be stopped.`;
}
// src/rulekit/reachability.ts
function deadEndOf({ target, host }) {
  const { app, name } = host;
  if (host.kind !== "private" || !app || (0, import_chunk_7SSLN7XB.hasManyPorts)(app)) return void 0;
  const web = target.scheme !== void 0 && /^(?:https?|wss?)$/.test(target.scheme);
  const secure = target.scheme === "https" || target.scheme === "wss";
  const port = target.port ?? (web ? secure ? 443 : 80 : void 0);
  const plain = target.scheme?.startsWith("ws") ? "ws" : web ? "http" : target.scheme;
  return name.endsWith(".flycast") ? onFlycast(app, name, port, secure, plain) : onInternal(app, name, port, target.port === void 0, secure, plain);
}
function onFlycast(app, name, port, secure, plain) {
  const ports = (0, import_chunk_7SSLN7XB.portsOf)(app);
  if (ports.length === 0) {
    const remedy = `Give the app a service (\`[http_service]\` with its \`internal_port\`), or call ${(0, import_chunk_7SSLN7XB.code)(name.replace(/\.flycast$/, ".internal"))} with the port that it listens on.`;
    return { reason: "but that app has no service: Flycast has nothing to pass on", remedy };
  }
  if (port === void 0 || ports.some(({ start, end, handlersKnown }) => start === void 0 || end === void 0 || !handlersKnown))
    return void 0;
  const doors = ports.filter((own) => (0, import_chunk_7SSLN7XB.covers)(own, port));
  const door = app.services.map(plainPort).find((own) => own !== void 0);
  const address = plain !== void 0 && door ? `${plain}://${name}${door.start === 80 ? "" : `:${door.start}`}` : void 0;
  const use = address === void 0 ? `Use an external port of the app: ${(0, import_chunk_7SSLN7XB.nameOfPorts)(ports)}.` : `Use \`${address}\`.`;
  const instead = address === void 0 || (0, import_chunk_7SSLN7XB.is)(door?.forceHttps, true) ? {} : { address };
  if (doors.length === 0)
    return { reason: `where Flycast answers on ${(0, import_chunk_7SSLN7XB.nameOfPorts)(ports)} only, not on ${port}`, remedy: use, ...instead };
  if (secure && !doors.some(import_chunk_7SSLN7XB.isRaw)) {
    return {
      reason: "for which no certificate exists, so that HTTPS fails",
      remedy: `${use.slice(0, -1)}: WireGuard encrypts the way.`,
      ...instead
    };
  }
  const forced = doors.find((own) => (0, import_chunk_7SSLN7XB.is)(own.forceHttps, true));
  if (plain === void 0 || secure || !forced?.forceHttps || app.reach.state === "private") return void 0;
  return {
    reason: "where `force_https` sends it on to HTTPS, for which no certificate exists",
    remedy: "Use the `.internal` address with the internal port, or give up the public address of the app and set `force_https = false`.",
    related: { at: forced.forceHttps.at, note: "The proxy redirects Flycast callers, too." }
  };
}
function onInternal(app, name, port, implied, secure, plain) {
  const services = app.services.filter(({ ports }) => ports.length > 0);
  const own = services.map(({ internalPort }) => (0, import_chunk_7SSLN7XB.known)(internalPort));
  const [first] = own;
  if (port === void 0 || first === void 0 || own.includes(void 0)) return void 0;
  const service = services.find(({ internalPort }) => (0, import_chunk_7SSLN7XB.is)(internalPort, port));
  const web = services.find(({ ports }) => ports.some(({ handlers }) => handlers.includes("http")));
  const right = (0, import_chunk_7SSLN7XB.known)(web?.internalPort) ?? first;
  const address = plain === void 0 || new Set(own).size > 1 ? void 0 : `${plain}://${name}:${right}`;
  const instead = address === void 0 ? {} : { address };
  const use = `Use \`${address ?? `${name}:${right}`}\``;
  if (!service) {
    if (mayListen(app, port)) return void 0;
    const isExternal = implied || (0, import_chunk_7SSLN7XB.portsOf)(app).some((other) => (0, import_chunk_7SSLN7XB.covers)(other, port));
    const reason = `but nothing listens on port ${port} there: \`.internal\` leads past the proxy to the program itself, on ${right}`;
    return { reason, remedy: `${use}.`, ...instead, ...isExternal ? {} : { isHint: true } };
  }
  if (secure && service.ports.every(({ handlers }) => handlers.includes("http"))) {
    const reason = "but the program there speaks plain HTTP: TLS ends at the proxy, which `.internal` leads past";
    return { reason, remedy: `${use}: WireGuard encrypts the way.`, ...instead };
  }
  const binding2 = bindingOf(service, app);
  if (!binding2) return void 0;
  return {
    reason: `but that app listens on ${(0, import_chunk_7SSLN7XB.code)(binding2.address)} only, and \`.internal\` leads to an IPv6 address`,
    remedy: "Let the app listen on `[::]`, which takes IPv4 as well, or call it over `.flycast`.",
    related: { at: binding2.at, note: "Here the called app says where it listens." }
  };
}
function mayListen(app, port) {
  const hasContainers = app.build.composeFile !== void 0 || (0, import_chunk_7SSLN7XB.treeAt)(app.config, "machine_config") !== void 0;
  return hasContainers || numbersIn(app).has(port);
}
var numbersIn = (0, import_chunk_TM6OELSD.onceFor)(({ config, settings, commands, dockerfile }) => {
  const numbers = /* @__PURE__ */ new Set();
  const add = (text) => {
    for (const digits of text.slice(0, 1e3).match(/\d{2,5}/g) ?? []) numbers.add(Number(digits));
  };
  for (const { keys, scalar } of (0, import_chunk_7SSLN7XB.leavesOf)(config)) if (!keys.includes("ports")) add(String(scalar.value));
  for (const { value } of settings) add((0, import_chunk_7SSLN7XB.known)(value) ?? value.raw);
  for (const command of commands) add((0, import_chunk_7SSLN7XB.lineOf)(command));
  for (const { keyword, words } of dockerfile?.instructions ?? []) {
    if (keyword === "EXPOSE") for (const word of words) add((0, import_chunk_7SSLN7XB.known)(word) ?? word.raw);
  }
  return numbers;
});
// src/rulekit/test-jobs.ts
var TESTS = /(?:^|[^a-z])(?:tests?|testing|ci|lint|check|e2e|spec|rspec|unit|integration|build|verify|services)(?:$|[^a-z])/i;
var DEPLOYS = /deploy|release|publish|prod/i;
function confidenceIn2(place, { evidence, confidence }) {
  const invented = evidence === "named assignment" || evidence === "url userinfo" && confidence !== "high";
  return invented && TESTS.test(place) && !DEPLOYS.test(place) ? "low" : confidence;
}
module.exports = stdin_exports;
