import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  compareSeverity,
  isQuiet
} from "./chunk-NCTXOYIF.js";

// src/project/purpose.ts
var TEMPLATE_SUFFIX = /[._-](?:example|sample|template|tmpl|tpl|dist)(?=$|\.)/i;
var TEMPLATE_LANGUAGE = /\.(?:erb|eex|ejs|j2|jinja2?|mustache|hbs|tt|liquid|gotmpl)$/i;
var DEVELOPMENT_FOLDERS = new Set(
  `test tests __tests__ testing e2e spec specs fixtures __fixtures__ testdata test-data mocks __mocks__ cypress playwright
  doc docs documentation example examples sample samples evidence templates scaffold scaffolds boilerplate
  generators .devcontainer .vscode .idea .storybook`.split(/\s+/)
);
var DEVELOPMENT_CONFIG = /(?:^|\/)config\/(?:environments\/)?(?:dev|development|test|testing|local)(?:[._-][^/]*)?(?:\/|$)/i;
var DEVELOPMENT_ENV = /^(?:\.env[._-](?:.*[._-])?(?:test|testing|dev|development|local|ci|e2e)|(?:test|dev|local)\.env)$/i;
var DEVELOPMENT_DOCKERFILE = /^(?:(?:docker|container)file[._-](?:dev|development|test|tests|local|ci|e2e)|(?:dev|test|local)\.dockerfile)$/i;
var DEVELOPMENT_FILE = /^(?:devcontainer|tsconfig[^/]*|jsconfig|biome|renovate|package|composer|\.eslintrc|\.prettierrc|\.swcrc|\.babelrc)(?:\.jsonc?)?$/i;
var DEVELOPMENT_NAME = /(?:^|[._-])(?:dev|development|test|tests|testing|local)(?:[._-]|$)/i;
var COMPOSE = /^(?:docker-)?compose(?:[._-][^/]*)?\.ya?ml$/i;
var PIPELINE = /^\.github\/|(?:^|\/)(?:\.circleci|\.buildkite|\.woodpecker)\/|(?:^|\/)(?:\.gitlab-ci|\.travis|\.drone|bitbucket-pipelines|azure-pipelines|appveyor|cloudbuild)\.ya?ml$/i;
function isComposePath(path) {
  return COMPOSE.test(baseName(path));
}
function isOtherPipeline(path) {
  return PIPELINE.test(path) && !path.startsWith(".github/");
}
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
function isTemplate(path) {
  const name = baseName(path);
  return TEMPLATE_SUFFIX.test(name) || TEMPLATE_LANGUAGE.test(name);
}
function readerOf(path) {
  if (isTemplate(path) || DEVELOPMENT_CONFIG.test(path)) return "development";
  const parts = path.split("/");
  const name = parts.pop() ?? "";
  if (parts.some((part) => DEVELOPMENT_FOLDERS.has(part.toLowerCase()))) return "development";
  if (COMPOSE.test(name) || DEVELOPMENT_ENV.test(name)) return "development";
  if (DEVELOPMENT_DOCKERFILE.test(name) || DEVELOPMENT_FILE.test(name)) return "development";
  if (PIPELINE.test(path)) return "ci";
  if (/\.(?:ya?ml|jsonc?|toml|ini|properties)$/i.test(name)) {
    const stem = name.slice(0, name.lastIndexOf("."));
    if (DEVELOPMENT_NAME.test(stem) && !/fly/i.test(stem)) return "development";
  }
  return "runtime";
}

// src/project/formats.ts
var DOCKERFILE = /^(?:docker|container)file(?:[._-][^/]*)?$|\.(?:docker|container)file$/i;
var CAPITAL_DOCKERFILE = /^(?:Docker|Container)file\.(?!md$|txt$|html$)/;
var ENV_FILE = /^\.env(?:[._-][^/]*)?$|\.env$/i;
var INI_FILE = /(?:^|\/)(?:\.npmrc|\.pypirc|\.?pip\.conf|\.aws\/(?:credentials|config)|\.s3cfg|\.boto|\.my\.cnf|(?:wg|wireguard|fly|peer)[\w-]{0,40}\.conf)$/i;
var SEALED = /\.(?:enc|gpg|age|asc|vault|keys|me)$/i;
var MAKEFILE = /^(?:GNU)?makefile$|\.mk$|^\.?justfile$/i;
var SHELL_FOLDER = /(?:^|\/)(?:bin|scripts?|hooks)\/(?:[^/]+\/){0,3}[^/.]+$/;
var SHEBANG = /^#!\s*\S*?(?:\/|\s)(?:ba|da|a|k|z)?sh(?:\s|$)/;
var NEVER_READ = new Set(
  `ts tsx mts cts js jsx mjs cjs vue svelte astro py pyi ipynb rb erb haml slim rs go java kt kts scala groovy swift c h cc cpp
  hpp cs fs vb php pl pm lua r jl dart ex exs eex heex leex erl hrl elm hs clj cljs ml zig nim sol css scss sass less styl html
  htm xhtml md mdx markdown rst adoc txt log csv tsv sql graphql gql proto xml xsl svg png jpg jpeg gif webp avif ico bmp tiff
  psd ai eps pdf doc docx xls xlsx ppt pptx odt woff woff2 ttf otf eot mp3 mp4 m4a wav ogg webm mov avi zip tar gz tgz bz2 xz 7z
  rar jar war class o a so dylib dll exe wasm bin dat db sqlite sqlite3 map snap lock sum mod ps1 bat cmd diff patch po pot mo
  feature http rest lockb tsbuildinfo`.split(/\s+/)
);
var BY_EXTENSION = /* @__PURE__ */ new Map([
  ["toml", "toml"],
  ["yaml", "yaml"],
  ["yml", "yaml"],
  ["json", "json"],
  ["jsonc", "json"],
  ["ini", "ini"],
  ["properties", "ini"],
  ["sh", "shell"],
  ["bash", "shell"]
]);
function formatOf(path, text) {
  const name = baseName(path);
  const extension = extensionOf(name);
  if (name === ".dockerignore" || extension === "dockerignore") return "ignore";
  const byExtension = BY_EXTENSION.get(extension);
  if (byExtension) return byExtension;
  if (CAPITAL_DOCKERFILE.test(name) || DOCKERFILE.test(name) && !NEVER_READ.has(extension)) return "dockerfile";
  if (ENV_FILE.test(name)) return SEALED.test(name) ? void 0 : "env";
  if (name === ".envrc") return "shell";
  if (INI_FILE.test(path)) return "ini";
  if (MAKEFILE.test(name)) return "makefile";
  if (extension !== "") return void 0;
  if (text === void 0) return SHELL_FOLDER.test(path) ? "shell" : void 0;
  return SHEBANG.test(text.slice(0, 200)) ? "shell" : void 0;
}
function formatsOf(paths) {
  const formats = /* @__PURE__ */ new Set();
  for (const path of paths) {
    const format = formatOf(path);
    if (format) formats.add(format);
    if (!format || format === "shell" || format === "makefile" || isConfigFormat(format))
      for (const named of NAMEABLE) formats.add(named);
  }
  return formats;
}
var NAMEABLE = ["toml", "json", "dockerfile", "ignore", "shell"];
function isConfigFormat(format) {
  return format === "toml" || format === "json" || format === "yaml";
}
function extensionOf(name) {
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? "" : name.slice(dot + 1).toLowerCase();
}

// src/project/code-defaults.ts
var CONFIG_CODE = /(?:^|\/)(?:config\/(?:[\w.-]{1,60}\/){0,2}[\w.-]{1,60}|(?:[\w-]{1,40}\.)?(?:config|configuration|settings|env|environment)|settings\/\w{1,60})\.(?:exs|rb|py|php|[cm]?[jt]s)$/;
function isConfigCode(path) {
  return NEVER_READ.has(extensionOf(baseName(path))) && CONFIG_CODE.test(path) && !/\.d\.[cm]?ts$/.test(path);
}
var NAME = String.raw`["'](\w{1,100})["']`;
var TEXT = String.raw`["'\x60]([^"'\x60\s]{4,300})["'\x60]`;
var DEFAULTS = [
  // Node.js.
  new RegExp(String.raw`\bprocess\.env\.(\w{1,100}) {0,4}(?:\|\||\?\?) {0,4}${TEXT}`, "g"),
  new RegExp(String.raw`\bprocess\.env\[${NAME}\] {0,4}(?:\|\||\?\?) {0,4}${TEXT}`, "g"),
  // Python, Laravel, Ruby and Elixir: `getenv("X", "y")`, `env('X', 'y')`, `ENV.fetch("X", "y")`.
  new RegExp(
    String.raw`(?:\bgetenv|\bget_env|\benviron\.get|\bENV\.fetch|\benv(?:\.\w{1,20})?|\bconfig)\( {0,4}${NAME} {0,4}, {0,4}(?:default {0,4}= {0,4})?${TEXT}`,
    "g"
  ),
  // Ruby and Elixir: `ENV["X"] || "y"`, `ENV.fetch("X") { "y" }`, `System.get_env("X") || "y"`.
  new RegExp(String.raw`\bENV\[${NAME}\] {0,4}\|\| {0,4}${TEXT}`, "g"),
  new RegExp(String.raw`\b(?:ENV\.fetch|get_env)\(${NAME}\) {0,4}(?:\|\||\{) {0,4}${TEXT}`, "g")
];
var LONGEST_LINE = 1e3;
var ADDRESS = /:\/\/|\.(?:fly\.dev|internal|flycast)\b/;
function codeDefaults(source, reader) {
  const settings = [];
  for (let number = 1; number <= source.lineCount; number++) {
    const line = source.line(number);
    if (line.length > LONGEST_LINE || !ADDRESS.test(line) || /^\s*(?:#|\/\/|\*|\/\*)/.test(line)) continue;
    const start = source.offset({ line: number, column: 1 });
    for (const pattern of DEFAULTS) {
      for (const match of line.matchAll(pattern)) {
        const [written, name = "", text = ""] = match;
        if (!ADDRESS.test(text) || /\$\{|#\{/.test(text)) continue;
        const from = start + match.index;
        const at = source.locate(from, from + written.length);
        const valueFrom = from + written.lastIndexOf(text);
        const value = {
          known: true,
          value: text,
          at: source.locate(valueFrom, valueFrom + text.length),
          raw: text
        };
        settings.push({ origin: "code-default", reader, name, nameAt: at, key: name, value, at });
      }
    }
  }
  return settings;
}

// src/project/mentions.ts
var MAX_MENTIONS = 500;
var NAMED_BY_KEY = /(?:^|[\s{,[])["']?(?:dockerfile|ignorefile|machine_config|file|config|env_file)["']?[ \t]{0,40}[=:][ \t]{0,40}["']?([^\s"',}\]#]{1,300})/gi;
var NAMED_BY_FLAG = /(?:^|\s)(?:-c|--config|--dockerfile|--ignorefile|--machine-config)(?:[ \t]{1,20}|=)["']?([^\s"';|&)]{1,300})/g;
var WORKING_FOLDER = /(?:working-directory|\bcd)(?::|[ \t])[ \t]{0,20}["']?([^\s"';|&)]{1,300})/g;
var DEPLOY_FOLDER = /\b(?:fly|flyctl)[ \t]+(?:deploy|launch)[ \t]+(?!-)["']?([^\s"';|&)]{1,300})/g;
function mentionedPaths(path, text) {
  const format = formatOf(path, text);
  const tells = format === "shell" || format === "makefile" || format === "toml" || format === "yaml" || format === "json" && /fly|^package\.json$/i.test(baseName(path));
  if (!tells || isComposePath(path) && !/dockerfile/i.test(text)) return [];
  const folders = /* @__PURE__ */ new Set(["", folderOf(path)]);
  for (const pattern of [WORKING_FOLDER, DEPLOY_FOLDER]) {
    for (const folder of captures(text, pattern)) folders.add(joinPath("", folder) ?? "");
  }
  const mentioned = /* @__PURE__ */ new Set();
  for (const pattern of [NAMED_BY_KEY, NAMED_BY_FLAG]) {
    for (const name of captures(text, pattern)) {
      for (const folder of folders) {
        if (mentioned.size >= MAX_MENTIONS) return [...mentioned];
        const candidate = joinPath(folder, name);
        if (candidate) mentioned.add(candidate);
      }
    }
  }
  return [...mentioned];
}
function captures(text, pattern) {
  const found = [];
  for (const match of text.matchAll(pattern)) {
    if (found.length >= MAX_MENTIONS) break;
    if (match[1]) found.push(match[1]);
  }
  return found;
}
function joinPath(folder, path) {
  if (path.startsWith("/") || path.startsWith("~") || path.includes("$") || path.includes("://")) return void 0;
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return void 0;
  }
  return parts.join("/");
}

// src/project/own-https.ts
var PROTO_HEADER = /x[-_]forwarded[-_]proto/i;
var HSTS_HEADER = /strict[-_]transport[-_]security/i;
var PLACES = [
  {
    path: /^config\/(?:environments\/production|application)\.rb$/,
    redirects: [/^config\.force_ssl\s*=\s*(?!false\b)\S/],
    // AssumeSSL makes every request look like HTTPS before the redirect is decided (rails: middleware/assume_ssl.rb).
    unless: /^config\.assume_ssl\s*=\s*true\b/,
    hsts: /^config\.force_ssl\s*=\s*(?!false\b)\S/
  },
  {
    path: /^(?:config\/(?:prod|runtime|config)\.exs|lib\/[^/]+\/endpoint\.ex)$/,
    redirects: [/\bforce_ssl:\s*(?!false\b|nil\b)\S|\bplug\s*\(?\s*Plug\.SSL\b/],
    hsts: /\bforce_ssl:\s*(?!false\b|nil\b)\S|\bplug\s*\(?\s*Plug\.SSL\b/
  },
  {
    path: /^(?:[^/]+\/){0,3}settings(?:\/[^/]+)?\.py$/,
    redirects: [/^SECURE_SSL_REDIRECT\s*=\s*(?!False\b)(?!.*default\s*=\s*False)\S/],
    hsts: /^SECURE_HSTS_SECONDS\s*=\s*(?!0\s*$)\S/
  },
  {
    path: /^(?:(?:src|app|server)\/)?(?:main|app|server|__init__|asgi|wsgi)\.py$/,
    redirects: [/\bHTTPSRedirectMiddleware\b|\b(?:Talisman|SSLify)\(/],
    hsts: /\bTalisman\(|strict[-_]transport[-_]security/i
  },
  {
    path: /^(?:(?:src|app|server)\/){0,2}(?:index|main|app|server|middleware|proxy|hooks\.server)\.[cm]?[jt]sx?$/,
    redirects: [PROTO_HEADER, /https:\/\/\$\{|['"`]https:\/\/['"`]\s*[+,]|protocol\s*=\s*['"`]https/i],
    hsts: /strict[-_]transport[-_]security|\bhelmet\s*\(|\bhsts\b/i
  },
  {
    path: /^(?:(?:src|app|server)\/){0,2}(?:index|main|app|server)\.[cm]?[jt]sx?$/,
    redirects: [
      /['"](?:express-sslify|heroku-ssl-redirect|express-enforces-ssl|express-force-(?:ssl|https)|koa-sslify)['"]/
    ],
    hsts: HSTS_HEADER
  },
  {
    path: /^(?:[^/]+\/){0,3}(?:[^/]*caddyfile[^/]*)$/i,
    // Behind the proxy only the header tells the two apart; a mere `redir` moves visitors to another name.
    redirects: [/\bheader\s+X-Forwarded-Proto\s+https?\b/i, /^redir\s.{0,300}https:\/\/\{/],
    hsts: HSTS_HEADER
  },
  {
    path: /^(?:[^/]+\/){0,3}[^/]*haproxy[^/]*\.cfg$/i,
    redirects: [/^(?:http-request\s+)?redirect\s+scheme\s+https\b/],
    hsts: HSTS_HEADER
  },
  {
    path: /^(?:[^/]+\/){0,3}(?:[^/]*nginx[^/]*\/(?:[^/]+\/){0,2}[^/]+\.(?:conf|template)|[^/]*nginx[^/]*\.(?:conf|template)|default\.conf(?:\.template)?)$/i,
    redirects: [/\b(?:return\s+30[1278]|rewrite\s.{1,200})\s+https:\/\/\$(?:host|http_host|server_name)\b/],
    hsts: HSTS_HEADER
  }
];
var NAME2 = /^(?:(?:production|application)\.rb|(?:prod|runtime|config)\.exs|endpoint\.ex|[^/]+\.py|(?:index|main|app|server|middleware|proxy|hooks\.server)\.[cm]?[jt]sx?|.*caddyfile.*|[^/]+\.(?:conf|cfg|template))$/i;
function mayTellOfHttps(path) {
  if (!NAME2.test(baseName(path)) || readerOf(path) === "development") return false;
  const parts = path.split("/");
  return parts.some((_, depth) => placesOf(parts.slice(depth).join("/")).length > 0);
}
function tellsOfHttps(path, folders) {
  if (!NAME2.test(baseName(path)) || readerOf(path) === "development") return false;
  return homesOf(path, folders).some((home) => placesOf(within(home, path)).length > 0);
}
function placesOf(relative) {
  return PLACES.filter(({ path }) => path.test(relative));
}
function homesOf(path, folders) {
  const homes = [];
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    if (folders.has(folder)) homes.push(folder);
    if (folder === "") return homes;
  }
}
function within(home, path) {
  return home === "" ? path : path.slice(home.length + 1);
}
function ownHttps(folders, allFolders, sources) {
  let redirect;
  let hsts;
  for (const [path, source] of sources) {
    if (!tellsOfHttps(path, folders)) continue;
    const home = homesOf(path, allFolders)[0];
    if (home === void 0 || !folders.has(home)) continue;
    for (const place of placesOf(within(home, path))) {
      const found = read(source, place);
      redirect ??= found.redirect;
      hsts ??= found.hsts;
    }
  }
  return { redirect, hsts };
}
var COMMENT = /^(?:#|\/\/|\*|\/\*|--)/;
function read(source, { redirects, unless, hsts }) {
  const missing = new Set(redirects);
  let redirect;
  let header;
  let takenBack = false;
  for (let number = 1; number <= source.lineCount; number++) {
    const line = source.line(number);
    const text = line.trim();
    if (text.length > 1e3 || COMMENT.test(text)) continue;
    const start = line.length - line.trimStart().length + 1;
    const at = () => ({
      path: source.path,
      range: { start: { line: number, column: start }, end: { line: number, column: start + text.length } }
    });
    for (const pattern of missing) {
      if (!pattern.test(text)) continue;
      missing.delete(pattern);
      redirect = at();
    }
    if (unless?.test(text)) takenBack = true;
    if (!header && hsts.test(text)) header = at();
  }
  return { redirect: missing.size === 0 && !takenBack ? redirect : void 0, hsts: header };
}

// src/project/proxy-config.ts
var CADDY = /caddyfile/i;
var HAPROXY = /haproxy[^/]*\.cfg(?:\.template)?$/i;
var NGINX = /(?:^|\/)(?:[^/]*nginx[^/]*\/(?:[^/]+\/){0,2}[^/]+|(?:conf\.d|sites-enabled|sites-available)\/[^/]+|[^/]*nginx[^/]*|default)\.conf(?:\.template)?$/i;
function isProxyConfig(path) {
  return CADDY.test(baseName(path)) ? /(?:^|\.)caddyfile(?:$|\.)/i.test(baseName(path)) : HAPROXY.test(path) || NGINX.test(path);
}
function proxyReader(path) {
  return readerOf(path.replace(/\.template$/, ""));
}
function proxySettings(source, reader) {
  const name = baseName(source.path);
  if (CADDY.test(name)) return caddyUpstreams(source, reader);
  return HAPROXY.test(name) ? haproxyUpstreams(source, reader) : nginxUpstreams(source, reader);
}
var PASS = /^(?:proxy|grpc|uwsgi|fastcgi|scgi)_pass$/;
function nginxUpstreams(source, reader) {
  const directives = nginxDirectives(source.text);
  const used = /* @__PURE__ */ new Set();
  for (const { words } of directives) {
    if (!PASS.test(words[0]?.text ?? "")) continue;
    for (const [variable] of (words[1]?.text ?? "").matchAll(/\$\w{1,100}/g)) used.add(variable);
  }
  const settings = [];
  for (const { words, blocks } of directives) {
    const [first, second, third] = words;
    const block = blocks.at(-1) ?? "";
    if (!first || !second) continue;
    if (PASS.test(first.text)) settings.push(upstream(source, reader, first.text, blocks, first, second));
    else if (first.text === "set" && third && used.has(second.text))
      settings.push(upstream(source, reader, second.text, blocks, second, third));
    else if (first.text === "server" && /^upstream /.test(block))
      settings.push(upstream(source, reader, block, blocks, first, second));
  }
  return settings;
}
function nginxDirectives(text) {
  const directives = [];
  const blocks = [];
  let words = [];
  for (let i = 0; i < text.length; ) {
    const character = text[i] ?? "";
    if (/\s/.test(character)) i++;
    else if (character === "#") i = lineEnd(text, i);
    else if (character === ";") {
      directives.push({ words, blocks: [...blocks] });
      words = [];
      i++;
    } else if (character === "{") {
      if (blocks.length < MAX_DEPTH) blocks.push(words.map((word) => word.text).join(" "));
      words = [];
      i++;
    } else if (character === "}") {
      blocks.pop();
      words = [];
      i++;
    } else {
      const word = readWord(text, i, /[\s;{}]/);
      words.push(word);
      i = word.to;
    }
  }
  return directives;
}
var MAX_DEPTH = 20;
function caddyUpstreams(source, reader) {
  const settings = [];
  const blocks = [];
  for (const words of lines(source.text)) {
    const [first, ...rest] = words;
    if (!first) continue;
    if (first.text === "}") {
      blocks.pop();
      continue;
    }
    const opens = words.at(-1)?.text === "{";
    const inProxy = /^(?:reverse_proxy|php_fastcgi|forward_auth)\b/.test(blocks.at(-1) ?? "");
    const isProxy = /^(?:reverse_proxy|php_fastcgi|forward_auth)$/.test(first.text);
    if (isProxy || inProxy && first.text === "to") {
      const name = isProxy ? first.text : (blocks.at(-1) ?? "").split(" ", 1)[0] ?? "";
      for (const word of rest) {
        if (!/^[/@*{]?$|^[/@*]|^\{$/.test(word.text)) settings.push(upstream(source, reader, name, blocks, first, word));
      }
    }
    if (opens && blocks.length < MAX_DEPTH)
      blocks.push(
        words.slice(0, -1).map((word) => word.text).join(" ")
      );
  }
  return settings;
}
function haproxyUpstreams(source, reader) {
  const settings = [];
  let section = "";
  for (const words of lines(source.text)) {
    const [first, second, third, fourth] = words;
    if (!first) continue;
    if (/^(?:backend|listen|frontend|defaults|global|peers|resolvers)$/.test(first.text))
      section = [first.text, second?.text].join(" ").trim();
    const address = first.text === "server" ? third : first.text === "server-template" ? fourth : void 0;
    if (address && /^(?:backend|listen) /.test(section))
      settings.push(upstream(source, reader, section, [section], first, address));
  }
  return settings;
}
function* lines(text) {
  for (let i = 0; i < text.length; i = lineEnd(text, i) + 1) {
    const end = lineEnd(text, i);
    const words = [];
    for (let at = i; at < end; ) {
      if (/\s/.test(text[at] ?? "")) at++;
      else if (text[at] === "#") break;
      else {
        const word = readWord(text, at, /\s/);
        words.push(word);
        at = Math.max(word.to, at + 1);
      }
    }
    yield words;
  }
}
function lineEnd(text, from) {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}
function readWord(text, from, ends) {
  const quote = text[from] === '"' || text[from] === "'" ? text[from] : void 0;
  if (quote !== void 0) {
    const close = text.indexOf(quote, from + 1);
    const end = lineEnd(text, from);
    const to2 = close === -1 || close > end ? end : close;
    return { text: text.slice(from + 1, to2), from, to: Math.min(to2 + 1, Math.max(end, from + 1)) };
  }
  let to = from;
  for (let inVariable = false; to < text.length; to++) {
    const character = text[to] ?? "";
    if (/\s/.test(character)) break;
    if (character === "{" && text[to - 1] === "$") inVariable = true;
    else if (character === "}" && inVariable) inVariable = false;
    else if (!inVariable && ends.test(character)) break;
  }
  return { text: text.slice(from, to), from, to };
}
var UNSETTLED = /[$%{]/;
function upstream(source, reader, name, blocks, first, word) {
  const at = source.locate(word.from, word.to);
  const raw = source.text.slice(word.from, word.to);
  const value = UNSETTLED.test(word.text) ? { known: false, at, raw } : { known: true, value: word.text, at, raw };
  return {
    origin: "proxy-upstream",
    reader,
    name,
    nameAt: source.locate(first.from, first.to),
    key: [...blocks, name].join("."),
    value,
    at: source.locate(first.from, word.to)
  };
}

// src/project/values.ts
var UNSETTLED2 = {
  literal: void 0,
  env: /\$[A-Za-z_{(]/,
  compose: /\$[A-Za-z_{]/,
  workflow: /\$\{\{/,
  template: /\$\{|\$\(|\{\{|<%|%\(|^\$[A-Za-z_]\w*$/
};
function scalarValue(scalar, dialect) {
  if (scalar.value === null && dialect === "compose") return { known: false, at: scalar.at, raw: scalar.raw };
  const text = scalar.value === null ? "" : String(scalar.value);
  return readText(text, scalar.raw, scalar.at, dialect);
}
function readText(text, raw, at, dialect) {
  if (dialect === "env" && raw.startsWith("'")) return { known: true, value: text, at, raw };
  const escaped = dialect === "compose" ? text.replaceAll("$$", "") : text;
  if (UNSETTLED2[dialect]?.test(escaped)) return { known: false, at, raw };
  return { known: true, value: dialect === "compose" ? text.replaceAll("$$", () => "$") : text, at, raw };
}

// src/project/secret-files.ts
var LINES = [
  // Erlang's distribution cookie, also in the templates that `mix release.init` writes.
  [/^vm(?:\.\w{1,20})?\.args(?:\.eex)?$/, /^[ \t]*-(setcookie)[ \t]+(\S{1,300})/, "erlang cookie"],
  [/^env\.sh\.eex$/, /^[ \t]*(?:export[ \t]+)?(RELEASE_COOKIE)=["']?([^\s"']{1,300})/, "RELEASE_COOKIE"],
  [/^[._]netrc$/, /\b(password)[ \t]+(\S{1,300})/, "password"],
  [/^\.?pgpass(?:\.conf)?$/, /^[^#:\s]{1,253}:(\d{1,5}|\*):[^:\s]{1,100}:[^:\s]{1,100}:(\S{1,300})$/, "password"],
  [/^\.git-credentials$/, /^()(https?:\/\/\S{1,500})$/, "credential"]
];
var WHOLE = /^(?:\.erlang\.cookie|id_(?:rsa|dsa|ecdsa|ed25519)|[^/]{1,100}\.(?:pem|key|p8|ppk)|age\.txt|keys\.txt)$/i;
function isSecretFile(path) {
  const name = baseName(path);
  return WHOLE.test(name) || LINES.some(([file]) => file.test(name));
}
function secretSettings(source, reader) {
  const name = baseName(source.path);
  const { text } = source;
  const start = text.length - text.trimStart().length;
  const end = start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0);
  const kind = { origin: "secret-file", reader };
  if (WHOLE.test(name)) {
    const at = source.locate(start, end);
    const value = { known: true, value: text.trim(), at, raw: text.trim() };
    return [{ ...kind, name, nameAt: at, key: name, value, at }];
  }
  const settings = [];
  for (const [file, pattern, label] of LINES) {
    if (!file.test(name)) continue;
    for (let number = 1; number <= source.lineCount; number++) {
      const match = pattern.exec(source.line(number));
      const written = match?.[2];
      if (!match || written === void 0) continue;
      const from = source.offset({ line: number, column: 1 }) + match.index + match[0].length - written.length;
      const at = source.locate(from, from + written.length);
      settings.push({
        ...kind,
        name: label,
        nameAt: at,
        key: label,
        value: readText(written, written, at, "template"),
        at
      });
    }
  }
  return settings;
}

// src/project/discover.ts
var MAX_FILES = 3e3;
var FLY_CONFIG = /(?:^|[._-])fly(?:io)?(?:[._-][^/]*)?\.(?:toml|json|yaml)$/i;
var FLY_FOLDER_TOML = /(?:^|\/)\.?fly(?:io)?\/(?:[^/]+\/){0,2}[^/]+\.toml$/i;
var WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
var LITEFS = /(?:^|\/)litefs(?:[._-][^/]*)?\.ya?ml$/;
var LOCAL_ACTION = /(?:^|\/)action\.ya?ml$/;
var SKIPPED_FOLDER = /(?:^|\/)(?:node_modules|bower_components|vendor|third_party|\.git|\.yarn|\.pnpm-store|\.next|\.nuxt|\.terraform|__pycache__|\.venv|venv|site-packages)\//;
var LOCALE_FOLDER = /(?:^|\/)(?:locales?|i18n|l10n|translations?|lang|langs)\//i;
var LOCK_FILE = /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|composer\.lock|cargo\.lock|poetry\.lock|uv\.lock|bun\.lockb?|yarn\.lock|gemfile\.lock|mix\.lock|go\.sum|flake\.lock|deno\.lock|packages\.lock\.json|pubspec\.lock|chart\.lock|\.terraform\.lock\.hcl)$/i;
function mayMatter(path) {
  const name = baseName(path);
  if (SKIPPED_FOLDER.test(path) || LOCK_FILE.test(name)) return false;
  if (formatOf(path) === "dockerfile" || isSecretFile(path)) return true;
  return !NEVER_READ.has(extensionOf(name)) || mayTellOfHttps(path) || isConfigCode(path);
}
function wanted(paths, texts, changed) {
  const room = MAX_FILES - texts.size;
  const named = /* @__PURE__ */ new Set();
  for (const [path, text] of texts) {
    for (const mentioned of mentionedPaths(path, text)) if (paths.has(mentioned)) named.add(mentioned);
  }
  const appFolders = new Set([...paths].filter(isAppFile).map(folderOf));
  const structural = [];
  const further = [];
  for (const path of paths) {
    if (texts.has(path) || SKIPPED_FOLDER.test(path)) continue;
    if (named.has(path) || isStructural(path) || tellsOfHttps(path, appFolders)) structural.push(path);
    else if ((changed === "all" || changed.has(path)) && isReadable(path)) further.push(path);
  }
  return [...structural, ...further].slice(0, Math.max(0, room));
}
function isFlyConfigPath(path) {
  return FLY_CONFIG.test(baseName(path)) || FLY_FOLDER_TOML.test(path);
}
function isAppFile(path) {
  return !SKIPPED_FOLDER.test(path) && (isFlyConfigPath(path) || formatOf(path) === "dockerfile");
}
function isWorkflowPath(path) {
  return WORKFLOW.test(path) || LOCAL_ACTION.test(path);
}
function isStructural(path) {
  if (isFlyConfigPath(path) || isWorkflowPath(path) || isComposePath(path) || LITEFS.test(path)) return true;
  if (isProxyConfig(path)) return proxyReader(path) !== "development";
  const format = formatOf(path);
  return format === "dockerfile" || format === "ignore" || format === "env";
}
function isReadable(path) {
  const name = baseName(path);
  if (LOCK_FILE.test(name) || /\.min\.[a-z]+$/i.test(name)) return false;
  if (isSecretFile(path) || isConfigCode(path)) return true;
  const format = formatOf(path);
  if (format === "yaml" || format === "json") return !LOCALE_FOLDER.test(path);
  return format !== void 0 || extensionOf(name) === "" && !name.startsWith(".") && /^[a-z]/.test(name) && inScripts(path);
}
function inScripts(path) {
  return /(?:^|\/)(?:bin|scripts?|tasks?|deploy|ops|ci)\/[^/]+$/.test(path);
}

// src/github/refusal.ts
var PERMISSIONS_BLOCK = `permissions:
  contents: read
  pull-requests: write
  checks: write`;
function refusalOf(error, readOnlyToken) {
  if (!isHttpError(error)) return graphqlRefusal(error, readOnlyToken);
  const { status } = error;
  const route = routeOf(error);
  const headers = error.response?.headers ?? {};
  if (status === 429 || status === 403 && isLimit(error.message, headers)) {
    return { kind: "rate-limit", reason: `GitHub's rate limit was reached at ${route}.` };
  }
  if (status === 401) return { kind: "permission", reason: `GitHub does not accept the token (401 at ${route}).` };
  if (status === 403) return forbidden(route, headers["x-accepted-github-permissions"], readOnlyToken);
  if (status === 404) return { kind: "not-found", reason: `GitHub knows no such thing, or hides it (404 at ${route}).` };
  if (status === 422) return { kind: "invalid", reason: `GitHub refused the content (422 at ${route}).` };
  return { kind: "unavailable", reason: `GitHub did not answer as it should (${status} at ${route}).` };
}
function forbidden(route, accepted, readOnlyToken) {
  if (readOnlyToken) {
    return {
      kind: "read-only",
      reason: "the token is read-only, as it always is for pull requests of forks and of Dependabot"
    };
  }
  const wanted2 = typeof accepted === "string" && /^[\w=,; -]{1,200}$/.test(accepted) ? ` It wants ${accepted}.` : "";
  return { kind: "permission", reason: `the token lacks a permission (403 at ${route}).${wanted2}` };
}
function graphqlRefusal(error, readOnlyToken) {
  if (!(error instanceof Error) || error.name !== "GraphqlResponseError") return void 0;
  const types = graphqlErrors(error).map((each) => each.type);
  if (types.includes("RATE_LIMITED")) return { kind: "rate-limit", reason: "GitHub's GraphQL rate limit was reached." };
  if (types.includes("FORBIDDEN") || types.includes("INSUFFICIENT_SCOPES")) {
    return forbidden("POST /graphql", void 0, readOnlyToken);
  }
  if (types.includes("NOT_FOUND")) return { kind: "not-found", reason: "GitHub knows no such thing (GraphQL)." };
  return { kind: "unavailable", reason: "GitHub answered a GraphQL request with an error." };
}
function graphqlErrors(error) {
  if (!(error instanceof Error) || !("errors" in error) || !Array.isArray(error.errors)) return [];
  return error.errors.map((each) => ({
    type: String(each?.type ?? ""),
    path: Array.isArray(each?.path) ? each.path : []
  }));
}
function isHttpError(error) {
  return error instanceof Error && "status" in error && typeof error.status === "number";
}
function isLimit(message, headers) {
  if (headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0") return true;
  return /\brate limit\b|\babuse detection\b/i.test(message);
}
function routeOf(error) {
  const { method = "GET", url = "" } = error.request ?? {};
  const path = /^https?:\/\/[^/]+([^?#]*)/.exec(url)?.[1] ?? "";
  return `${method} ${path}`;
}

// src/github/query.ts
async function queryRepository(client, fields, fragments = "") {
  const query = `query($owner: String!, $repo: String!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    id
${fields}
  }
}
${fragments}`;
  const data = await client.octokit.graphql(query, { owner: client.owner, repo: client.repo }).catch((error) => partOf(error));
  if (!data.repository) throw notFound();
  return { repository: data.repository, viewer: data.viewer?.login };
}
function notFound() {
  return Object.assign(new Error("Not Found"), { status: 404, request: { method: "POST", url: "https://api/graphql" } });
}
function partOf(error) {
  const partial = error instanceof Error && "data" in error ? error.data : void 0;
  const refused = graphqlErrors(error).every((each) => each.type === "FORBIDDEN" || each.type === "NOT_FOUND");
  if (!partial?.repository || !refused) throw error;
  return partial;
}

// src/engine/verdict.ts
function decide({ deciding, failOn, problems, crashes }) {
  const failing = deciding.filter((finding) => fails(finding, failOn)).length;
  const complete = crashes.length === 0 && !problems.some(({ blocking }) => blocking);
  return { conclusion: complete && failing === 0 ? "success" : "failure", complete, failOn, failing };
}
function countBySeverity(findings) {
  const counts = { critical: 0, high: 0, medium: 0, low: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
function fails(finding, failOn) {
  return failOn !== "never" && !isQuiet(finding) && compareSeverity(finding.severity, failOn) >= 0;
}

// src/model/policy.ts
var DEFAULT_FAIL_ON = "high";
var NO_POLICY = {
  path: ".github/airworthy.yml",
  failOn: void 0,
  apps: /* @__PURE__ */ new Map(),
  allowedRegions: void 0,
  rules: /* @__PURE__ */ new Map(),
  ignores: []
};

// src/engine/fingerprint.ts
import { createHash } from "node:crypto";
function fingerprint(rule, path, subject) {
  return createHash("sha256").update(`${rule}\0${path}\0${subject}`).digest("hex").slice(0, 20);
}

export {
  PERMISSIONS_BLOCK,
  refusalOf,
  queryRepository,
  DEFAULT_FAIL_ON,
  NO_POLICY,
  decide,
  countBySeverity,
  isComposePath,
  isOtherPipeline,
  baseName,
  folderOf,
  foldersOf,
  isTemplate,
  readerOf,
  formatOf,
  formatsOf,
  isConfigFormat,
  isConfigCode,
  codeDefaults,
  joinPath,
  ownHttps,
  isProxyConfig,
  proxyReader,
  proxySettings,
  scalarValue,
  readText,
  isSecretFile,
  secretSettings,
  MAX_FILES,
  mayMatter,
  wanted,
  isWorkflowPath,
  isStructural,
  fingerprint
};
