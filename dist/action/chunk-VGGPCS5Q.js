import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  REGIONS,
  appNamed,
  appsOf,
  classifyHost,
  code,
  declaresPort,
  entryOf,
  findUrls,
  imageOf,
  isAddress,
  isConnectionName,
  isGone,
  isHandedOut,
  isOpen,
  leavesOf,
  nameOfCertificate,
  nameOfRunning,
  portsOf,
  redirectsItself,
  rules,
  runningServices,
  secretNameOf,
  targetsOf,
  treeAt
} from "./chunk-YC65RS5J.js";
import {
  DATABASES,
  TLS_VERSIONS,
  appsNamed,
  databaseOfImage,
  databaseOfProgram,
  databaseOfScheme,
  labelOf,
  onceFor
} from "./chunk-H3RSXX3D.js";
import {
  DEFAULT_FAIL_ON,
  MAX_FILES,
  NO_POLICY,
  baseName,
  codeDefaults,
  countBySeverity,
  decide,
  fingerprint,
  folderOf,
  foldersOf,
  formatOf,
  isComposePath,
  isConfigCode,
  isConfigFormat,
  isOtherPipeline,
  isProxyConfig,
  isSecretFile,
  isStructural,
  isTemplate,
  isWorkflowPath,
  joinPath,
  ownHttps,
  proxyReader,
  proxySettings,
  queryRepository,
  readText,
  readerOf,
  scalarValue,
  secretSettings,
  wanted
} from "./chunk-SMCQNRHF.js";
import {
  PRACTICES,
  SEVERITIES,
  compareSeverity,
  isQuiet
} from "./chunk-NCTXOYIF.js";
import {
  withoutKeys
} from "./chunk-5GZHH3XF.js";
import {
  MAX_FILE_BYTES,
  TOO_LARGE,
  isTooLarge,
  messageOf
} from "./chunk-LAVPXZCJ.js";
import {
  splice,
  windowOf
} from "./chunk-3LYW6ECG.js";
import {
  is,
  known
} from "./chunk-FPCQMJ3V.js";
import {
  compareLocations,
  createSource,
  fileStart
} from "./chunk-J4M5OJJG.js";

// src/github/blobs.ts
var MAX_BLOBS_IN_QUERY = 100;
var MAX_BYTES_IN_QUERY = 2e6;
var LFS_POINTER = "version https://git-lfs.github.com/spec/";
async function readBlobs(client, files, alongside) {
  const blobs = /* @__PURE__ */ new Map();
  const sizes = /* @__PURE__ */ new Map();
  for (const { oid, size } of files) {
    if (size > MAX_FILE_BYTES) blobs.set(oid, { trouble: tooLarge() });
    else sizes.set(oid, size);
  }
  const batches = batch(sizes);
  if (batches.length === 0 && alongside) batches.push([]);
  await Promise.all(
    batches.map(async (oids, index) => {
      for (const [oid, blob] of await readBatch(client, oids, index === 0 ? alongside : void 0)) blobs.set(oid, blob);
    })
  );
  return blobs;
}
function batch(sizes) {
  const batches = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const [oid, size] of sizes) {
    const last = batches.at(-1);
    if (last && last.length < MAX_BLOBS_IN_QUERY && bytes + size <= MAX_BYTES_IN_QUERY) {
      last.push(oid);
      bytes += size;
    } else {
      batches.push([oid]);
      bytes = size;
    }
  }
  return batches;
}
async function readBatch(client, oids, alongside) {
  const fields = oids.map((oid, i) => `    b${i}: object(oid: "${oid}") { ...content }`);
  if (alongside) fields.push(alongside.fields);
  const answer = await queryRepository(client, fields.join("\n"), oids.length > 0 ? BLOB_FRAGMENT : "");
  alongside?.take(answer);
  const blobs = /* @__PURE__ */ new Map();
  for (const [i, oid] of oids.entries()) {
    const whole = wholeText(answer.repository[`b${i}`]);
    blobs.set(oid, whole === void 0 ? await readRaw(client, oid) : judge(whole));
  }
  return blobs;
}
var BLOB_FRAGMENT = `fragment content on Blob { text isTruncated byteSize }`;
function fileField(name, commit, path2) {
  return `    ${name}: object(expression: ${JSON.stringify(`${commit}:${path2}`)}) { ... on Blob { text isTruncated byteSize } }`;
}
function takeFile(name, { repository }) {
  if (!repository[name]) return void 0;
  const text2 = wholeText(repository[name]);
  const what = name === "baseline" ? name : "policy";
  return text2 === void 0 ? { trouble: `The ${what} is not a readable text file.` } : { text: text2 };
}
function wholeText(blob) {
  if (typeof blob?.text !== "string" || blob.isTruncated !== false) return void 0;
  if (blob.text.includes("�")) return void 0;
  return Buffer.byteLength(blob.text) === blob.byteSize ? blob.text : void 0;
}
async function readRaw(client, oid) {
  const { octokit, owner, repo } = client;
  const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha: oid });
  const bytes = Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
  if (bytes.length > MAX_FILE_BYTES) return { trouble: tooLarge() };
  try {
    return judge(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return { trouble: "The file is not UTF-8 text, so it was not judged." };
  }
}
function judge(text2) {
  if (!text2.startsWith(LFS_POINTER)) return { text: text2 };
  return { trouble: "The file is stored in Git LFS, so its content was not judged." };
}
function tooLarge() {
  return `The file is larger than ${MAX_FILE_BYTES / 1e6} MB, so it was not judged.`;
}

// src/github/tree.ts
var MAX_REQUESTS = 100;
var REGULAR_FILE = /^100(644|755|664)$/;
function differingPaths(base, head) {
  const paths = [];
  for (const [path2, { oid }] of head.files) if (base.files.get(path2)?.oid !== oid) paths.push(path2);
  for (const path2 of base.files.keys()) if (!head.files.has(path2)) paths.push(path2);
  return paths;
}
async function readTree(client, commit, listings = /* @__PURE__ */ new Map()) {
  const files = /* @__PURE__ */ new Map();
  const problems = [];
  let folders = [{ oid: commit, prefix: "" }];
  let requests = 0;
  const listOnce = (oid, recursive) => {
    const key = `${oid} ${recursive}`;
    const listing = listings.get(key) ?? list(client, oid, recursive);
    listings.set(key, listing);
    return listing;
  };
  while (folders.length > 0) {
    const next = [];
    for (const { oid, prefix: prefix2 } of folders) {
      if (requests >= MAX_REQUESTS) {
        problems.push(unlisted(prefix2));
        continue;
      }
      requests++;
      const whole = await listOnce(oid, true);
      if (!whole.truncated) {
        addFiles(files, whole.tree, prefix2);
        continue;
      }
      requests++;
      const top = await listOnce(oid, false);
      addFiles(files, top.tree, prefix2);
      if (top.truncated) problems.push(unlisted(prefix2));
      for (const entry of top.tree) {
        if (entry.type === "tree" && entry.sha && entry.path !== void 0) {
          next.push({ oid: entry.sha, prefix: `${prefix2}${entry.path}/` });
        }
      }
    }
    folders = next;
  }
  return { files, problems };
}
function unlisted(prefix2) {
  const message = "This folder could not be listed as a whole: it has too many files.";
  return { at: fileStart(prefix2), message, blocking: true };
}
async function list(client, oid, recursive) {
  const { octokit, owner, repo } = client;
  const { data } = await octokit.rest.git.getTree({
    owner,
    repo,
    tree_sha: oid,
    // GitHub takes any value of `recursive` for yes.
    ...recursive ? { recursive: "1" } : {}
  });
  return data;
}
function addFiles(files, entries, prefix2) {
  for (const { path: path2, mode, sha, size } of entries) {
    if (path2 === void 0 || !sha || !REGULAR_FILE.test(mode ?? "")) continue;
    files.set(prefix2 + path2, { oid: sha, size: size ?? 0 });
  }
}

// src/github/snapshot.ts
var MAX_ROUNDS = 12;
async function loadCommits(client, commits, asChanged, alongside) {
  const listings = /* @__PURE__ */ new Map();
  const sides = await Promise.all(commits.map((commit) => openSide(client, commit, listings)));
  const changed = asChanged === "differing" ? differing(sides) : asChanged;
  const blobs = /* @__PURE__ */ new Map();
  let passenger = alongside;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const asked = sides.map((side) => ({ side, paths: missing(side, changed) }));
    const files = asked.flatMap(({ side, paths }) => paths.flatMap((path2) => side.tree.files.get(path2) ?? []));
    if (files.length === 0 && !passenger) break;
    const unknown = files.filter((file) => !blobs.has(file.oid));
    for (const [oid, blob] of await readBlobs(client, unknown, passenger)) blobs.set(oid, blob);
    passenger = void 0;
    for (const { side, paths } of asked) keep(side, paths, blobs);
  }
  return sides.map((side) => ({ tree: side.tree, snapshot: close(side, changed) }));
}
function differing([base, head]) {
  return base && head ? new Set(differingPaths(base.tree, head.tree)) : "all";
}
async function openSide(client, commit, listings) {
  const tree = await readTree(client, commit, listings);
  return { commit, tree, paths: new Set(tree.files.keys()), texts: /* @__PURE__ */ new Map(), troubles: /* @__PURE__ */ new Map() };
}
function missing(side, changed) {
  return wanted(side.paths, side.texts, changed).filter((path2) => !side.troubles.has(path2));
}
function keep(side, paths, blobs) {
  for (const path2 of paths) {
    const blob = blobs.get(side.tree.files.get(path2)?.oid ?? "");
    if (blob && "text" in blob) side.texts.set(path2, blob.text);
    else side.troubles.set(path2, blob?.trouble ?? "The file could not be fetched.");
  }
}
function close(side, changed) {
  const problems = [...side.tree.problems];
  const structural = new Set(wanted(side.paths, side.texts, /* @__PURE__ */ new Set()));
  for (const [path2, message] of side.troubles) {
    problems.push({ at: fileStart(path2), message, blocking: structural.has(path2) });
  }
  for (const path2 of missing(side, changed)) {
    problems.push({ at: fileStart(path2), message: "The file was not read: too many name one another.", blocking: true });
  }
  return { commit: side.commit, paths: side.paths, texts: side.texts, problems };
}

// src/parse/index.ts
var LOADERS = {
  toml: async () => (await import("./toml-EDLMVBID.js")).parseToml,
  yaml: async () => (await import("./yaml-EESDWMYA.js")).parseYaml,
  json: async () => (await import("./json-RHG2JJPP.js")).parseJson,
  ini: async () => (await import("./ini-CAGZ6IZD.js")).parseIni,
  env: async () => (await import("./env-G7FHBFVY.js")).parseEnv,
  dockerfile: async () => guarded((await import("./dockerfile-4IVK2YSJ.js")).parseDockerfile, emptyDockerfile),
  ignore: async () => guarded((await import("./ignore-file-7XU6IW7J.js")).parseIgnoreFile, emptyIgnoreFile),
  script: async () => guarded((await import("./shell-7WZSEP3F.js")).parseShellScript, emptyScript),
  makefile: async () => guarded((await import("./makefile-YD5O5FKK.js")).parseMakefile, emptyScript),
  shell: async () => (await import("./shell-7WZSEP3F.js")).readShell
};
async function loadParsers(formats) {
  const wanted2 = new Set(formats);
  if (wanted2.has("shell")) wanted2.add("script");
  const parsers = /* @__PURE__ */ new Map();
  for (const [name, load] of Object.entries(LOADERS)) {
    parsers.set(name, wanted2.has(name) ? await load() : notLoaded(name));
  }
  return Object.fromEntries(parsers);
}
function notLoaded(name) {
  return () => {
    throw new Error(`The parser "${name}" is not loaded: give its format to loadParsers.`);
  };
}
function guarded(parse, empty) {
  return (source, ...options) => {
    const fail = (message) => empty(source, [{ at: fileStart(source.path), message, blocking: true }]);
    if (isTooLarge(source)) return fail(TOO_LARGE);
    try {
      return parse(source, ...options);
    } catch (error) {
      return fail(messageOf(error));
    }
  };
}
function emptyDockerfile(source, problems) {
  return { kind: "dockerfile", source, stages: [], instructions: [], settings: [], commands: [], problems };
}
function emptyIgnoreFile(source) {
  return { kind: "ignore", source, patterns: [], ignores: () => void 0 };
}
function emptyScript(source, problems) {
  return { kind: "shell", source, commands: [], problems };
}

// src/project/fields.ts
function fieldEntry(tree, name) {
  if (tree?.kind !== "table") return void 0;
  let found;
  for (const entry of tree.entries) {
    if (entry.key !== name && entry.key.toLowerCase() !== name) continue;
    if (!found || entry.key >= found.key) found = entry;
  }
  return found;
}
function field(tree, name) {
  const value = fieldEntry(tree, name)?.value;
  return value?.kind === "scalar" && value.value === null ? void 0 : value;
}
function sectionsOf(entry) {
  if (!entry) return [];
  if (entry.value.kind === "table") return [{ table: entry.value, at: headOf(entry, entry.value) }];
  if (entry.value.kind !== "list") return [];
  const sections = [];
  for (const item of entry.value.items) {
    if (item.kind === "table") sections.push({ table: item, at: headOfItem(item) });
  }
  return sections;
}
function headOfItem(table) {
  const { start, end } = table.at.range;
  return start.line === end.line ? table.at : table.entries[0]?.keyAt ?? table.at;
}
function headOf(entry, table) {
  const { start, end } = table.at.range;
  const key = entry.keyAt.range.start;
  const opened = start.line < key.line || start.line === key.line && start.column <= key.column;
  const closed = end.line > key.line || end.line === key.line && end.column > key.column;
  return opened && closed ? table.at : entry.keyAt;
}
function textOf(tree) {
  if (!tree) return void 0;
  if (tree.kind !== "scalar") return { known: false, at: tree.at, raw: "" };
  return { known: true, value: tree.value === null ? "" : String(tree.value), at: tree.at, raw: tree.raw };
}
function numberOf(tree) {
  if (!tree) return void 0;
  const value = tree.kind === "scalar" ? wholeNumber(tree) : void 0;
  const raw = tree.kind === "scalar" ? tree.raw : "";
  return value === void 0 ? { known: false, at: tree.at, raw } : { known: true, value, at: tree.at, raw };
}
function wholeNumber({ value }) {
  if (typeof value === "number") return Number.isSafeInteger(value) ? value : void 0;
  if (typeof value !== "string") return void 0;
  const digits = value.trim();
  return /^\d{1,9}$/.test(digits) ? Number(digits) : void 0;
}
function booleanOf(tree) {
  if (!tree) return void 0;
  if (tree.kind !== "scalar") return { known: false, at: tree.at, raw: "" };
  const { value, at, raw } = tree;
  return typeof value === "boolean" ? { known: true, value, at, raw } : { known: false, at, raw };
}
function textsOf(tree) {
  const items = tree?.kind === "list" ? tree.items : tree ? [tree] : [];
  const texts2 = [];
  for (const item of items) {
    const text2 = textOf(item);
    if (text2) texts2.push(text2);
  }
  return texts2;
}

// src/project/fly-cli.ts
var MAX_CALLS = 2e3;
function flyCalls(commands, starts, folders) {
  const calls = [];
  let text2;
  let start;
  let folder;
  for (const command of commands) {
    if (calls.length >= MAX_CALLS) break;
    const own = `${command.at.path}
${command.key}`;
    if (own !== text2) {
      text2 = own;
      start = joinPath("", starts.get(command) ?? "");
      folder = start;
    }
    const [program, target] = command.words;
    if (!program?.known) continue;
    if (program.value === "cd") {
      const moved = [move(folder, known(target)), move(start, known(target))];
      folder = moved.find((path2) => path2 !== void 0 && folders.has(path2)) ?? moved[0];
    } else if (/^(?:fly|flyctl)(?:\.exe)?$/.test(baseName(program.value))) calls.push(readCall(command, folder));
  }
  return calls;
}
function move(folder, target) {
  return folder === void 0 || target === void 0 ? void 0 : joinPath(folder, target);
}
var TWO_WORD_GROUPS = new Set("ips secrets apps config machine machines scale certs volumes".split(" "));
var VALUE_FLAGS = /* @__PURE__ */ new Map([
  ["-a", "app"],
  ["--app", "app"],
  ["-c", "config"],
  ["--config", "config"],
  ["--dockerfile", "dockerfile"],
  ["--ignorefile", "ignorefile"]
]);
var SWITCHES = new Set(
  `--remote-only --local-only --now --yes -y --flycast --no-public-ips --private --shared --detach --ha --verbose --debug
  --no-cache --build-only --push --copy-config --no-deploy`.split(/\s+/)
);
function readCall(command, folder) {
  const values = /* @__PURE__ */ new Map();
  const switches = /* @__PURE__ */ new Set();
  const plain2 = [];
  let afterFlag = false;
  for (let i = 1; i < command.words.length; i++) {
    const word = command.words[i];
    if (!word) continue;
    const text2 = word.known ? word.value : word.raw;
    if (!text2.startsWith("-")) {
      if (!afterFlag && word.known) plain2.push(text2);
      afterFlag = false;
      continue;
    }
    const equals = text2.indexOf("=");
    const name = equals === -1 ? text2 : text2.slice(0, equals);
    const takes = VALUE_FLAGS.get(name);
    afterFlag = false;
    if (!takes) {
      if (equals === -1) switches.add(name);
      else if (text2.slice(equals + 1) !== "false") switches.add(name);
      afterFlag = equals === -1 && !SWITCHES.has(name);
    } else if (equals !== -1) {
      values.set(takes, word.known ? { ...word, value: text2.slice(equals + 1) } : word);
    } else {
      const value = command.words[++i];
      if (value) values.set(takes, value);
    }
  }
  const verb = plain2.slice(0, TWO_WORD_GROUPS.has(plain2[0] ?? "") ? 2 : 1).join(" ");
  const target = verb === "deploy" || verb === "launch" ? plain2[1] : void 0;
  const seen = target === void 0 ? folder : move(folder, target);
  return {
    command,
    verb,
    app: values.get("app"),
    config: move(seen, known(values.get("config"))),
    namesConfig: values.has("config"),
    dockerfile: move(seen, known(values.get("dockerfile"))),
    ignorefile: move(seen, known(values.get("ignorefile"))),
    switches,
    folder: seen
  };
}
function isDeploy(call) {
  return call.verb === "deploy" || call.verb === "launch";
}

// src/project/apps.ts
var DEFAULT_CONFIGS = ["fly.toml", "fly.json", "fly.yaml"];
var DEFAULT_DOCKERFILES = ["Dockerfile", "dockerfile"];
var DEFAULT_COMPOSE_FILES = ["compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml"];
function callsByConfig(calls, configs) {
  const found = new Map(configs.map(({ path: path2 }) => [path2, []]));
  const byName = /* @__PURE__ */ new Map();
  for (const { name, path: path2 } of configs) {
    const paths = byName.get(known(name));
    if (paths) paths.push(path2);
    else byName.set(known(name), [path2]);
  }
  const only = configs.length === 1 ? configs.map(({ path: path2 }) => path2) : [];
  const targetsOf2 = (call) => {
    if (call.config !== void 0) return [call.config, inFolder(call.config, "fly.toml")];
    const app = known(call.app);
    if (app !== void 0) return byName.get(app) ?? (byName.has(void 0) ? only : []);
    const { folder } = call;
    if (call.namesConfig || folder === void 0) return only;
    const path2 = DEFAULT_CONFIGS.map((file) => inFolder(folder, file)).find((file) => found.has(file));
    return path2 === void 0 ? only : [path2];
  };
  for (const call of calls) for (const path2 of targetsOf2(call)) found.get(path2)?.push(call);
  return found;
}
function joinApp(config, calls, library) {
  const home = folderOf(config.path);
  const deploys = calls.filter(isDeploy);
  const called = agreed(deploys.map(({ folder }) => folder));
  const path2 = dockerfilePath(config, deploys, called ?? home, library);
  const dockerfile = path2 === void 0 ? void 0 : library.dockerfile(path2, config.build.target);
  const apart = path2 !== void 0 && home !== "" && !path2.startsWith(`${home}/`);
  const context = called ?? (apart ? folderOf(path2) : home);
  return {
    config,
    calls,
    dockerfile,
    buildContext: context,
    ignoreFile: ignoreFile(config, deploys, context, path2, library),
    composeFile: composePath(config, library),
    machineConfig: config.machineConfig === void 0 ? void 0 : existing(library, home, config.machineConfig)
  };
}
function dockerfilePath({ build: build4, config, path: path2 }, deploys, context, library) {
  const home = folderOf(path2);
  const flagged = agreed(deploys.map(({ dockerfile }) => dockerfile));
  if (flagged !== void 0) return library.sources.has(flagged) ? flagged : void 0;
  if (build4.dockerfile) {
    const named = known(build4.dockerfile);
    if (named === void 0) return void 0;
    return existing(library, home, named) ?? existing(library, context, named);
  }
  if (build4.image || ["builder", "builtin"].some((key) => field(field(config, "build"), key))) return void 0;
  for (const folder of [context, home, ""]) {
    for (const name of DEFAULT_DOCKERFILES) {
      if (library.sources.has(inFolder(folder, name))) return inFolder(folder, name);
    }
  }
  return void 0;
}
function ignoreFile({ build: build4, path: path2 }, deploys, context, dockerfile, library) {
  const flagged = agreed(deploys.map(({ ignorefile }) => ignorefile));
  if (flagged !== void 0) return library.ignoreFile(flagged);
  const named = known(build4.ignorefile);
  if (named !== void 0) {
    const found = existing(library, folderOf(path2), named) ?? existing(library, context, named);
    return found === void 0 ? void 0 : library.ignoreFile(found);
  }
  const own = dockerfile === void 0 ? void 0 : library.ignoreFile(`${dockerfile}.dockerignore`);
  return own ?? library.ignoreFile(inFolder(context, ".dockerignore"));
}
function composePath({ build: build4, config, path: path2 }, library) {
  const home = folderOf(path2);
  const named = known(build4.composeFile);
  if (named !== void 0) return existing(library, home, named);
  if (field(field(config, "build"), "compose")?.kind !== "table") return void 0;
  return DEFAULT_COMPOSE_FILES.map((name) => inFolder(home, name)).find((name) => library.sources.has(name));
}
function existing(library, folder, path2) {
  const joined = joinPath(folder, path2);
  return joined !== void 0 && library.sources.has(joined) ? joined : void 0;
}
function inFolder(folder, name) {
  return folder === "" ? name : `${folder}/${name}`;
}
function agreed(values) {
  const distinct = new Set(values.filter((value) => value !== void 0));
  return distinct.size === 1 ? [...distinct][0] : void 0;
}

// src/project/fly-headers.ts
function headerEntries(tree) {
  if (tree?.kind === "table") {
    return tree.entries.map((entry) => ({ name: entry.key, nameAt: entry.keyAt, value: entry.value, at: entry.at }));
  }
  const headers = [];
  for (const item of tree?.kind === "list" ? tree.items : []) {
    const name = field(item, "name");
    const value = field(item, "value");
    if (name?.kind === "scalar" && value)
      headers.push({ name: String(name.value), nameAt: name.at, value, at: value.at });
  }
  return headers;
}
function headerValue(tree) {
  if (tree.kind === "scalar") return tree.value === false || tree.value === null ? void 0 : textOf(tree);
  if (tree.kind !== "list") return textOf(tree);
  const parts = [];
  const raws = [];
  for (const item of textsOf(tree)) {
    if (!item.known) return { known: false, at: tree.at, raw: "" };
    parts.push(item.value);
    raws.push(item.raw);
  }
  return { known: true, value: parts.join(", "), at: tree.at, raw: raws.join(", ") };
}

// src/project/fly-checks.ts
function serviceChecks(table) {
  const checks = [];
  for (const [key, type] of SERVICE_CHECKS) {
    for (const section of sectionsOf(fieldEntry(table, key))) checks.push(readCheck(section, void 0, type));
  }
  return checks;
}
var SERVICE_CHECKS = [
  ["checks", "http"],
  ["http_checks", "http"],
  ["tcp_checks", "tcp"]
];
function topLevelChecks(config) {
  const checks = [];
  for (const { name, section } of namedChecks(config)) {
    const type = field(section.table, "type");
    const http = type?.kind === "scalar" && type.value === "http";
    checks.push(readCheck(section, name, http ? "http" : "tcp"));
  }
  return checks;
}
function namedChecks(config) {
  const entry = fieldEntry(config, "checks");
  const named = [];
  if (entry?.value.kind === "table") {
    for (const check2 of entry.value.entries) {
      const section = sectionsOf(check2)[0];
      if (section) named.push({ name: check2.key, section });
    }
    return named;
  }
  for (const section of sectionsOf(entry)) {
    const name = field(section.table, "name");
    named.push({ name: name?.kind === "scalar" ? String(name.value) : String(named.length), section });
  }
  return named;
}
function readCheck({ table, at }, name, type) {
  const headers = [];
  for (const { name: header, nameAt, value } of headerEntries(field(table, "headers"))) {
    const text2 = headerValue(value);
    if (text2) headers.push({ name: header, nameAt, value: text2 });
  }
  return {
    name,
    type,
    at,
    port: numberOf(field(table, "port")),
    protocol: textOf(field(table, "protocol")),
    path: textOf(field(table, "path")),
    tlsSkipVerify: booleanOf(field(table, "tls_skip_verify")),
    headers
  };
}

// src/parse/scalar-text-block.ts
var HEADER = /^([|>])[-+]?[ \t]*(?:#[^\n]*)?\r?\n/;
function readBlockScalar(raw) {
  const header = HEADER.exec(raw);
  if (!header) return void 0;
  const lines = linesOf(raw, header[0].length);
  const pieces = [];
  for (const [i, line] of lines.entries()) {
    const to = line.from + line.text.length;
    pieces.push({ from: line.from, to });
    const next = lines[i + 1];
    if (next) pieces.push({ from: to, to: next.from, text: header[1] === "|" ? "\n" : foldedBreak(lines, i) });
  }
  return pieces;
}
function linesOf(raw, from) {
  const lines = [];
  let indent;
  let start = from;
  for (const written of raw.slice(from).split("\n")) {
    const text2 = written.endsWith("\r") ? written.slice(0, -1) : written;
    const spaces = /^ */.exec(text2)?.[0].length ?? 0;
    if (spaces < text2.length) indent ??= spaces;
    const skipped = Math.min(indent ?? spaces, spaces);
    lines.push({ from: start + skipped, text: text2.slice(skipped) });
    start += written.length + 1;
  }
  return lines;
}
function foldedBreak(lines, index) {
  const text2 = lines[index]?.text ?? "";
  if (text2 === "" || isIndented(text2)) return "\n";
  let next = index + 1;
  while (lines[next]?.text === "") next++;
  if (isIndented(lines[next]?.text ?? "")) return "\n";
  return next === index + 1 ? " " : "";
}
function isIndented(text2) {
  return text2.startsWith(" ") || text2.startsWith("	");
}

// src/parse/scalar-text-flow.ts
var DOUBLE_QUOTED = { quotes: 1, escapes: "all", doubled: false, folds: true };
var SINGLE_QUOTED = { quotes: 1, escapes: "none", doubled: true, folds: true };
var PLAIN = { quotes: 0, escapes: "none", doubled: false, folds: true };
var TOML_TEXT = { quotes: 3, escapes: "all", doubled: false, folds: false };
var PROPERTIES = { quotes: 0, escapes: "breaks", doubled: false, folds: false };
function readFlowScalar(raw, spelling) {
  const pieces = [];
  const end = raw.length - spelling.quotes;
  let from = spelling.quotes === 3 ? afterFirstBreak(raw) : spelling.quotes;
  for (let at = from; at < end; ) {
    const special = readSpecial(raw, at, end, spelling);
    if (!special) {
      at++;
      continue;
    }
    pieces.push({ from, to: special.from }, special);
    from = special.to;
    at = special.to;
  }
  pieces.push({ from, to: end });
  return pieces;
}
function afterFirstBreak(raw) {
  return raw.startsWith("\r\n", 3) ? 5 : raw.startsWith("\n", 3) ? 4 : 3;
}
function readSpecial(raw, at, end, spelling) {
  const character = raw[at];
  if (character === "\\" && spelling.escapes !== "none") {
    const gap2 = gapAt(raw, at + 1, end);
    if (gap2.breaks > 0) return { from: at, to: gap2.to, text: "" };
    return spelling.escapes === "all" ? readEscape(raw, at) : void 0;
  }
  if (spelling.doubled && raw.startsWith("''", at)) return { from: at, to: at + 2, text: "'" };
  if (!spelling.folds || !isBlank(character)) return void 0;
  const gap = gapAt(raw, at, end);
  if (gap.breaks === 0) return { from: at, to: gap.to, text: raw.slice(at, gap.to) };
  return { from: at, to: gap.to, text: gap.breaks === 1 ? " " : "\n".repeat(gap.breaks - 1) };
}
function gapAt(raw, from, limit) {
  let breaks = 0;
  let to = from;
  for (; to < limit && isBlank(raw[to]); to++) if (raw[to] === "\n") breaks++;
  return { to, breaks };
}
function isBlank(character) {
  return character === " " || character === "	" || character === "\n" || character === "\r";
}
var ESCAPED = /* @__PURE__ */ new Map([
  ["0", "\0"],
  ["a", "\x07"],
  ["b", "\b"],
  ["e", "\x1B"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"],
  ["v", "\v"],
  ["N", ""],
  ["_", " "],
  ["L", "\u2028"],
  ["P", "\u2029"]
]);
var HEX_DIGITS = /* @__PURE__ */ new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8]
]);
function readEscape(raw, at) {
  const letter = raw.charAt(at + 1);
  const digits = HEX_DIGITS.get(letter);
  if (digits === void 0) return { from: at, to: at + 2, text: ESCAPED.get(letter) ?? letter };
  const to = at + 2 + digits;
  const code2 = Number.parseInt(raw.slice(at + 2, to), 16);
  return { from: at, to, text: code2 <= 1114111 ? String.fromCodePoint(code2) : "" };
}

// src/parse/scalar-text.ts
function scalarText(source, scalar) {
  const { raw } = scalar;
  const text2 = typeof scalar.value === "string" ? scalar.value : raw;
  const start = source.offset(scalar.at.range.start);
  if (source.text.startsWith(raw, start)) {
    const written = windowOf(source, start, start + raw.length);
    const pieces = verbatim(raw, text2);
    if (pieces) return splice(written, pieces);
    for (const spelling of spellingsOf(raw)) {
      const mapped2 = splice(written, readFlowScalar(raw, spelling));
      if (mapped2.text === text2) return mapped2;
    }
    const block = readBlock(raw, text2);
    const mapped = block && splice(written, block);
    if (mapped?.text === text2) return mapped;
  }
  return { text: text2, locate: () => scalar.at };
}
function verbatim(raw, text2) {
  const bodies = [
    { from: 0, to: raw.length },
    { from: 1, to: raw.length - 1 },
    { from: afterFirstBreak(raw), to: raw.length - 3 }
  ];
  const body = bodies.find(({ from, to }) => to - from === text2.length && raw.startsWith(text2, from));
  return body && [body];
}
function spellingsOf(raw) {
  if (raw.startsWith('"""')) return [TOML_TEXT, DOUBLE_QUOTED];
  if (raw.startsWith('"')) return [DOUBLE_QUOTED];
  if (raw.startsWith("'")) return [SINGLE_QUOTED];
  return [PLAIN, PROPERTIES];
}
function readBlock(raw, text2) {
  const pieces = readBlockScalar(raw);
  const end = text2.slice(text2.trimEnd().length);
  return pieces && [...pieces, { from: raw.length, to: raw.length, text: end }];
}

// src/project/scripts.ts
function commandsOfText(source, scalar, kind, readers) {
  if (typeof scalar.value !== "string") return [];
  const reading = readers.shell(scalarText(source, scalar), kind);
  if (reading) return reading.commands;
  const message = "The shell text here is too long or too nested to be read.";
  readers.report({ at: scalar.at, message, blocking: kind.reader !== "development" });
  return [];
}
function commandsOf(source, tree, kind, readers) {
  if (!tree || tree.kind === "table") return [];
  if (tree.kind === "scalar") return commandsOfText(source, tree, kind, readers);
  const script = shellScriptOf(tree.items);
  if (script) return commandsOfText(source, script, kind, readers);
  const words = [];
  for (const item of tree.items) {
    const word = textOf(item);
    if (word) words.push(word);
  }
  return words.length === 0 ? [] : [plainCommand(words, tree.at, kind)];
}
function plainCommand(words, at, kind) {
  return { ...kind, words, assignments: [], redirects: [], at };
}
function shellScriptOf(items) {
  const [program, flag, script] = items;
  if (program?.kind !== "scalar" || flag?.kind !== "scalar" || script?.kind !== "scalar") return void 0;
  const isShell = typeof program.value === "string" && /^(?:\/\S{1,50}\/)?(?:ba|da|a|z)?sh$/.test(program.value);
  return isShell && typeof flag.value === "string" && /^-[a-z]*c$/.test(flag.value) ? script : void 0;
}

// src/project/fly-commands.ts
var COMMAND_KEYS = [
  ["fly-release-command", "deploy", "release_command"],
  ["fly-release-command", "deploy", "seed_command"],
  ["fly-console-command", "console_command"],
  ["fly-experimental", "experimental", "entrypoint"],
  ["fly-experimental", "experimental", "cmd"],
  ["fly-experimental", "experimental", "exec"]
];
function flyCommands(config, source, reader, readers) {
  const commands = [];
  const processes = [];
  for (const { name, command } of processGroups(config)) {
    processes.push(name);
    const kind = { origin: "fly-process", reader, key: `processes.${name}` };
    commands.push(...commandsOf(source, command, kind, readers));
  }
  for (const [origin, ...keys] of COMMAND_KEYS) {
    let node = config;
    for (const key of keys) node = field(node, key);
    commands.push(...commandsOf(source, node, { origin, reader, key: keys.join(".") }, readers));
  }
  return { commands, processes: processes.length === 0 ? ["app"] : processes };
}
function processGroups(config) {
  const processes = fieldEntry(config, "processes")?.value;
  if (processes?.kind === "table") return processes.entries.map((entry) => ({ name: entry.key, command: entry.value }));
  const groups = [];
  for (const item of processes?.kind === "list" ? processes.items : []) {
    const name = field(item, "name");
    if (name?.kind === "scalar") groups.push({ name: String(name.value), command: field(item, "command") });
  }
  return groups;
}

// src/project/insertion.ts
function insertionPoint(table, source) {
  if (!isHeader(table.at.range.start, source)) return void 0;
  let last = table.at.range.end;
  for (const entry of table.entries) {
    if (isUnderHeader(entry.at.range.start, source)) continue;
    if (isLater(entry.at.range.end, last)) last = entry.at.range.end;
  }
  const end = { line: last.line, column: source.line(last.line).length + 1 };
  return { path: source.path, range: { start: end, end } };
}
function isHeader(at, source) {
  return source.text[source.offset(at)] === "[";
}
function isUnderHeader(at, source) {
  return source.line(at.line).trimStart().startsWith("[");
}
function isLater(a, b) {
  return a.line > b.line || a.line === b.line && a.column > b.column;
}

// src/project/fly-services.ts
function flyServices(config, source) {
  const services = [];
  const httpService = sectionsOf(fieldEntry(config, "http_service"))[0];
  if (httpService) services.push(readHttpService(httpService, source));
  for (const section of sectionsOf(fieldEntry(config, "services"))) {
    if (section.table.entries.length > 0) services.push(readService(section, source));
  }
  return services;
}
function readHttpService(section, source) {
  const { table, at } = section;
  const shared = { at, handlersAt: void 0, handlersKnown: true, insertAt: insertionPoint(table, source) };
  const http = httpOptions(table);
  const ports = [
    {
      ...shared,
      start: 80,
      end: 80,
      handlers: ["http"],
      forceHttps: booleanOf(field(table, "force_https")),
      tls: void 0,
      http
    },
    { ...shared, start: 443, end: 443, handlers: ["tls", "http"], forceHttps: void 0, tls: tlsOptions(table), http }
  ];
  return { form: "http_service", ...common(section), protocol: void 0, ports, checks: serviceChecks(table) };
}
function readService(section, source) {
  const { table } = section;
  const ports = sectionsOf(fieldEntry(table, "ports")).map((port) => readPort(port, source));
  return {
    form: "services",
    ...common(section),
    protocol: textOf(field(table, "protocol")),
    ports,
    checks: serviceChecks(table)
  };
}
function common({ table, at }) {
  return {
    at,
    internalPort: numberOf(field(table, "internal_port")),
    processes: textsOf(field(table, "processes")),
    autoStop: autoStop(field(table, "auto_stop_machines")),
    autoStart: booleanOf(field(table, "auto_start_machines")),
    minMachinesRunning: numberOf(field(table, "min_machines_running")),
    concurrency: concurrency(field(table, "concurrency"))
  };
}
function readPort({ table, at }, source) {
  const single = numberOf(field(table, "port"));
  const first = numberOf(field(table, "start_port"));
  const last = numberOf(field(table, "end_port"));
  const handlers = field(table, "handlers");
  return {
    at: single?.at ?? first?.at ?? last?.at ?? at,
    ...portRange(single, first, last),
    ...handlerList(handlers),
    handlersAt: handlers ? fieldEntry(table, "handlers")?.at : void 0,
    forceHttps: booleanOf(field(table, "force_https")),
    tls: tlsOptions(table),
    http: httpOptions(table),
    insertAt: insertionPoint(table, source)
  };
}
function portRange(single, first, last) {
  if (single) {
    const port = single.known ? single.value : void 0;
    return { start: port, end: port };
  }
  if (!first && !last) return { start: void 0, end: void 0 };
  const start = first ? first.known ? first.value : void 0 : 0;
  const end = last ? last.known ? last.value : void 0 : 65535;
  return { start, end };
}
function handlerList(tree) {
  if (!tree) return { handlers: [], handlersKnown: true };
  if (tree.kind !== "list") return { handlers: [], handlersKnown: false };
  const handlers = [];
  for (const item of tree.items) {
    if (item.kind === "scalar" && typeof item.value === "string") handlers.push(item.value);
  }
  return { handlers, handlersKnown: handlers.length === tree.items.length };
}
function tlsOptions(table) {
  const entry = fieldEntry(table, "tls_options");
  const section = sectionsOf(entry)[0];
  if (!section) return void 0;
  return {
    at: section.at,
    versions: textsOf(field(section.table, "versions")),
    alpn: textsOf(field(section.table, "alpn")),
    defaultSelfSigned: booleanOf(field(section.table, "default_self_signed"))
  };
}
function httpOptions(table) {
  const section = sectionsOf(fieldEntry(table, "http_options"))[0];
  if (!section) return void 0;
  const responseHeaders2 = /* @__PURE__ */ new Map();
  const headers = field(field(section.table, "response"), "headers");
  for (const entry of headers?.kind === "table" ? headers.entries : []) {
    const value = headerValue(entry.value);
    if (value) responseHeaders2.set(entry.key.toLowerCase(), value);
  }
  return { at: section.at, responseHeaders: responseHeaders2 };
}
function autoStop(tree) {
  if (!tree) return void 0;
  if (tree.kind !== "scalar") return { known: false, at: tree.at, raw: "" };
  const { at, raw, value } = tree;
  if (typeof value === "boolean") return { known: true, value: value ? "stop" : "off", at, raw };
  if (value === "off" || value === "stop" || value === "suspend") return { known: true, value, at, raw };
  return { known: false, at, raw };
}
function concurrency(tree) {
  if (tree?.kind === "scalar") return concurrencyPair(tree.at, tree.raw, tree.value);
  if (tree?.kind !== "table") return void 0;
  return {
    at: tree.at,
    type: textOf(field(tree, "type")),
    softLimit: numberOf(field(tree, "soft_limit")),
    hardLimit: numberOf(field(tree, "hard_limit"))
  };
}
function concurrencyPair(at, raw, value) {
  const pair2 = typeof value === "string" ? /^\s{0,20}(\d{1,9})\s{0,20},\s{0,20}(\d{1,9})\s{0,20}$/.exec(value) : null;
  if (!pair2) return void 0;
  const limit = (digits) => ({ known: true, value: Number(digits), at, raw });
  return {
    at,
    type: { known: true, value: "requests", at, raw },
    softLimit: limit(pair2[1]),
    hardLimit: limit(pair2[2])
  };
}

// src/project/fly-files.ts
function fileSettings(files, prefix2, kind) {
  const settings = [];
  const items = files?.kind === "list" ? files.items : files ? [files] : [];
  for (const [index, file] of items.entries()) {
    const entry = fieldEntry(file, "raw_value");
    const value = textOf(field(file, "raw_value"));
    if (!entry || !value) continue;
    const path2 = textOf(field(file, "guest_path"));
    const name = path2?.known ? path2.value : entry.key;
    const key = `${prefix2 === "" ? "" : `${prefix2}.`}files.${path2?.known ? path2.value : index}.raw_value`;
    const nameAt = path2?.known ? path2.at : entry.keyAt;
    const setting2 = { origin: kind.origin, reader: kind.reader, name, nameAt, key, value, at: entry.at };
    settings.push(setting2);
    const decoded = value.known ? decodedText(value.value) : void 0;
    if (value.known && decoded !== void 0) {
      settings.push({ ...setting2, key: `${key} (decoded)`, value: { ...value, value: decoded } });
    }
  }
  return settings;
}
var BASE64 = /^[A-Za-z0-9+/\s]{8,}={0,2}\s*$/;
function decodedText(text2) {
  if (!BASE64.test(text2)) return void 0;
  const decoded = Buffer.from(text2, "base64").toString("utf8");
  return decoded.includes("�") || hasControlCharacter(decoded) ? void 0 : decoded;
}
function hasControlCharacter(text2) {
  for (let i = 0; i < text2.length; i++) {
    const code2 = text2.charCodeAt(i);
    if (code2 === 127 || code2 < 32 && code2 !== 9 && code2 !== 10 && code2 !== 13) return true;
  }
  return false;
}

// src/project/generic-settings.ts
function genericSettings(document, reader) {
  const read2 = settingsOf(document);
  const settings = read2.get(reader) ?? readSettings(document, reader);
  read2.set(reader, settings);
  return settings;
}
var settingsOf = onceFor((_) => /* @__PURE__ */ new Map());
function readSettings(document, reader) {
  const { format } = document;
  const origin = format === "env" ? "env-file" : format;
  const settings = [];
  for (const [index, root] of document.roots.entries()) {
    const dialect = format === "env" ? "env" : "template";
    settings.push(...leafSettings(root, index === 0 ? [] : [`document ${index + 1}`], { origin, reader, dialect }));
  }
  return format === "yaml" ? settings.map((setting2) => withTag(setting2, document.source)) : settings;
}
function withTag(setting2, source) {
  const { at, raw } = setting2.value;
  const start = source.offset(at.range.start);
  const tagged = /(?:^|[\s,[{])![A-Za-z][\w./:-]{0,60}\s*$/.test(source.text.slice(Math.max(0, start - 80), start));
  return tagged ? { ...setting2, value: { known: false, at, raw } } : setting2;
}
function leafSettings(tree, keys, kind) {
  const settings = [];
  const pending = [{ node: tree, keys, named: void 0 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.node.kind === "scalar") {
      if (next.named && isText(next.node)) settings.push(setting(next.named, next.keys, next.node, kind));
    } else {
      for (const child of childrenOf(next).toReversed()) pending.push(child);
    }
  }
  return settings;
}
function childrenOf({ node, keys, named }) {
  if (node.kind === "scalar") return [];
  if (node.kind === "list") {
    return node.items.map((item, i) => ({
      node: item,
      keys: [...keys, String(i)],
      named: optionBefore(node.items[i - 1], item) ?? named
    }));
  }
  const pair2 = variableOf(node);
  return node.entries.map((entry) => {
    if (pair2 && entry === pair2.value) {
      const name = { name: pair2.name.text, nameAt: pair2.name.at, at: node.at };
      return { node: entry.value, keys: [...keys, pair2.name.text], named: name };
    }
    return { node: entry.value, keys: [...keys, entry.key], named: namedBy(entry) };
  });
}
function optionBefore(option, item) {
  if (option?.kind !== "scalar" || item.kind !== "scalar" || typeof option.value !== "string") return void 0;
  const name = /^--([a-z][\w-]{1,60})$/i.exec(option.value)?.[1];
  if (name === void 0 || typeof item.value === "string" && item.value.startsWith("-")) return void 0;
  return { name, nameAt: option.at, at: item.at };
}
function namedBy(entry) {
  return { name: entry.key, nameAt: entry.keyAt, at: entry.at };
}
function variableOf(table) {
  let name;
  let value;
  for (const entry of table.entries) {
    if (entry.value.kind !== "scalar") continue;
    const text2 = entry.value.value;
    if ((entry.key === "name" || entry.key === "key") && typeof text2 === "string" && /^\w{1,200}$/.test(text2)) {
      name = { text: text2, at: entry.value.at };
    } else if (entry.key === "value") value = entry;
  }
  return name && value ? { name, value } : void 0;
}
function isText({ value }) {
  return typeof value === "string" || typeof value === "number" || typeof value === "bigint";
}
function setting(named, keys, scalar, kind) {
  const { origin, reader, dialect } = kind;
  return { origin, reader, ...named, key: keys.join("."), value: scalarValue(scalar, dialect) };
}
function mapSettings(tree, prefix2, kind) {
  const settings = [];
  for (const entry of tree?.kind === "table" ? tree.entries : []) {
    const { value } = entry;
    settings.push({
      origin: kind.origin,
      reader: kind.reader,
      ...namedBy(entry),
      key: prefix2 === "" ? entry.key : `${prefix2}.${entry.key}`,
      value: value.kind === "scalar" ? scalarValue(value, kind.dialect) : { known: false, at: value.at, raw: "" }
    });
  }
  return settings;
}

// src/project/fly-settings.ts
var READ_BY_FLYCTL = new Set(
  `app primary_region kill_signal kill_timeout swap_size_mb console_command host_dedication_id machine_config container env
  processes machine_checks build deploy experimental http_service services checks mounts mount files statics metrics metric
  restart vm compute computes`.split(/\s+/)
);
function flySettings(config, format, reader) {
  const build4 = sectionsOf(fieldEntry(config, "build"))[0]?.table;
  const argReader = reader === "development" ? reader : "build";
  const argKind = { origin: "fly-build-arg", reader: argReader, dialect: "literal" };
  const settings = [];
  for (const { table } of sectionsOf(fieldEntry(config, "env"))) {
    settings.push(...mapSettings(table, "env", { origin: "fly-env", reader, dialect: "literal" }));
  }
  settings.push(...mapSettings(field(build4, "args"), "build.args", argKind));
  settings.push(...checkHeaders(config, reader), ...responseHeaders(config, reader));
  settings.push(...fileSettings(field(config, "files"), "", { origin: "fly-file", reader, dialect: "literal" }));
  settings.push(...experimentalSettings(config, reader));
  settings.push(...ignoredSettings(config, format, reader));
  return settings;
}
function checkHeaders(config, reader) {
  const settings = [];
  for (const { name, section } of namedChecks(config)) {
    settings.push(...headerSettings(section.table, `checks.${name}.headers`, "fly-check-header", reader));
  }
  for (const { table, key } of servicesOf(config)) {
    for (const [checks] of SERVICE_CHECKS) {
      for (const [index, check2] of sectionsOf(fieldEntry(table, checks)).entries()) {
        settings.push(...headerSettings(check2.table, `${key}.${checks}.${index}.headers`, "fly-check-header", reader));
      }
    }
  }
  return settings;
}
function responseHeaders(config, reader) {
  const settings = [];
  for (const { table, key } of servicesOf(config)) {
    const holders = [{ holder: table, at: `${key}.http_options.response.headers` }];
    for (const [index, port] of sectionsOf(fieldEntry(table, "ports")).entries()) {
      holders.push({ holder: port.table, at: `${key}.ports.${index}.http_options.response.headers` });
    }
    for (const { holder, at } of holders) {
      const response = field(field(holder, "http_options"), "response");
      settings.push(...headerSettings(response, at, "fly-response-header", reader));
    }
  }
  return settings;
}
function servicesOf(config) {
  const services = sectionsOf(fieldEntry(config, "http_service")).map(({ table }) => ({ table, key: "http_service" }));
  for (const [index, { table }] of sectionsOf(fieldEntry(config, "services")).entries()) {
    services.push({ table, key: `services.${index}` });
  }
  return services;
}
function headerSettings(holder, key, origin, reader) {
  const settings = [];
  for (const header of headerEntries(field(holder, "headers"))) {
    const value = headerValue(header.value);
    const { name, nameAt, at } = header;
    if (value) settings.push({ origin, reader, name, nameAt, key: `${key}.${name}`, value, at });
  }
  return settings;
}
function experimentalSettings(config, reader) {
  const settings = [];
  const kind = { origin: "fly-experimental", reader, dialect: "literal" };
  const experimental = field(config, "experimental");
  for (const entry of experimental?.kind === "table" ? experimental.entries : []) {
    if (/^(?:cmd|entrypoint|exec|machine_config)$/i.test(entry.key)) continue;
    const alone = { kind: "table", at: entry.at, entries: [entry] };
    settings.push(...leafSettings(alone, ["experimental"], kind));
  }
  return settings;
}
function ignoredSettings(config, format, reader) {
  const origin = format === "env" ? "env-file" : format;
  const entries = config.entries.filter((entry) => !READ_BY_FLYCTL.has(entry.key.toLowerCase()));
  return leafSettings({ kind: "table", at: config.at, entries }, [], { origin, reader, dialect: "template" });
}

// src/project/machine-config.ts
function readMachineConfig(root, key, source, reader, readers) {
  const settings = [];
  const commands = [];
  const addCommands = (table, prefix2) => {
    for (const name of ["entrypoint", "cmd", "exec"]) {
      const kind = { origin: "fly-experimental", reader, key: `${prefix2}.${name}` };
      commands.push(...commandsOf(source, field(table, name), kind, readers));
    }
  };
  addCommands(field(root, "init"), `${key}.init`);
  const containers = field(root, "containers");
  for (const [index, container] of (containers?.kind === "list" ? containers.items : []).entries()) {
    const name = field(container, "name");
    const prefix2 = `${key}.containers.${name?.kind === "scalar" ? String(name.value) : index}`;
    const kind = { origin: "fly-machine-config", reader, dialect: "literal" };
    settings.push(...mapSettings(field(container, "env"), `${prefix2}.env`, kind));
    settings.push(...fileSettings(field(container, "files"), prefix2, kind));
    addCommands(container, prefix2);
  }
  return { settings, commands };
}
function embeddedSource(source, scalar) {
  const { text: text2, locate } = scalarText(source, scalar);
  const inner = createSource(source.path, text2);
  return { ...inner, locate, position: (offset) => locate(offset, offset).range.start };
}

// src/project/fly-config.ts
function readFlyConfig(document, config, reader, readers) {
  const { source } = document;
  const settings = flySettings(config, document.format, reader);
  const { commands, processes } = flyCommands(config, source, reader, readers);
  const machineConfigs = [
    { key: "machine_config", node: field(config, "machine_config") },
    { key: "experimental.machine_config", node: field(field(config, "experimental"), "machine_config") }
  ];
  let machineConfig;
  for (const { key, node } of machineConfigs) {
    if (node?.kind !== "scalar" || typeof node.value !== "string") continue;
    if (!node.value.trimStart().startsWith("{")) {
      machineConfig ??= node.value;
      continue;
    }
    const embedded = readers.json(embeddedSource(source, node));
    for (const problem of embedded.problems)
      readers.report(reader === "development" ? { ...problem, blocking: false } : problem);
    for (const root of embedded.roots) {
      const reading = readMachineConfig(root, key, source, reader, readers);
      settings.push(...reading.settings);
      commands.push(...reading.commands);
    }
  }
  return {
    path: source.path,
    config,
    name: textOf(field(config, "app")),
    primaryRegion: textOf(field(config, "primary_region")),
    services: flyServices(config, source),
    checks: topLevelChecks(config),
    mounts: mounts(config),
    processes,
    build: build(config),
    settings,
    commands,
    machineConfig
  };
}
function mounts(config) {
  const alias = config.entries.findLast((entry) => entry.key === "mount");
  const sections = [...sectionsOf(alias), ...sectionsOf(fieldEntry(config, "mounts"))];
  return sections.map(({ table, at }) => ({
    at,
    source: textOf(field(table, "source")),
    destination: textOf(field(table, "destination")),
    processes: textsOf(field(table, "processes")),
    scheduledSnapshots: booleanOf(field(table, "scheduled_snapshots"))
  }));
}
function build(config) {
  const section = sectionsOf(fieldEntry(config, "build"))[0];
  const legacyTarget = section?.table.entries.findLast((entry) => entry.key === "build_target")?.value;
  return {
    image: textOf(field(section?.table, "image")),
    dockerfile: textOf(field(section?.table, "dockerfile")),
    ignorefile: textOf(field(section?.table, "ignorefile")),
    target: textOf(field(section?.table, "build-target") ?? legacyTarget),
    composeFile: textOf(field(field(section?.table, "compose"), "file"))
  };
}
var OWN_KEYS = ["primary_region", "http_service", "kill_signal", "kill_timeout", "console_command", "swap_size_mb"];
var SHARED_KEYS = [
  "services",
  "processes",
  "mounts",
  "mount",
  "vm",
  "build",
  "deploy",
  "env",
  "experimental",
  "checks"
];
function isFlyConfig(path2, format, root) {
  if (/^fly\.(?:toml|json|yaml)$/.test(baseName(path2))) return true;
  if (!isConfigFormat(format) || path2.endsWith(".yml")) return false;
  const holders = [...sectionsOf(fieldEntry(root, "http_service")), ...sectionsOf(fieldEntry(root, "services"))];
  if (holders.some(({ table }) => fieldEntry(table, "internal_port"))) return true;
  if (field(root, "app")?.kind !== "scalar") return false;
  if (OWN_KEYS.some((key) => fieldEntry(root, key))) return true;
  return format === "toml" && SHARED_KEYS.filter((key) => fieldEntry(root, key)).length >= 2;
}

// src/project/library.ts
var TREE_FORMATS = /* @__PURE__ */ new Set(["toml", "yaml", "json", "ini", "env"]);
function createLibrary(sources, parsers, shelf) {
  const parsed = /* @__PURE__ */ new Map();
  const remember = (path2, kind, how, parse) => {
    const source = sources.get(path2);
    if (!source) return void 0;
    let document = parsed.get(path2);
    if (!document) {
      document = shelf.document(source, how, parse);
      parsed.set(path2, document);
    }
    return document.kind === kind ? document : void 0;
  };
  return {
    sources,
    tree: (path2, as) => {
      const format = as ?? formatOf(path2, sources.get(path2)?.text);
      if (!format || !TREE_FORMATS.has(format)) return void 0;
      return remember(path2, "tree", format, (source) => parsers[format](source));
    },
    dockerfile: (path2, target) => {
      const name = known(target);
      return remember(
        path2,
        "dockerfile",
        `dockerfile ${name ?? ""}`,
        (source) => parsers.dockerfile(source, name === void 0 ? {} : { target: name })
      );
    },
    ignoreFile: (path2) => {
      const source = sources.get(path2);
      if (source && (formatOf(path2, source.text) ?? "ignore") !== "ignore") return parsers.ignore(source);
      return remember(path2, "ignore", "ignore", parsers.ignore);
    },
    script: (path2) => {
      const how = formatOf(path2, sources.get(path2)?.text) === "makefile" ? "makefile" : "script";
      return remember(path2, "shell", how, parsers[how]);
    },
    documents: () => new Map([...parsed].sort(([a], [b]) => a < b ? -1 : 1)),
    problems: (inUse) => {
      const documents = [...parsed].sort(([a], [b]) => a < b ? -1 : 1);
      return documents.flatMap(([path2, document]) => problemsOf(document, inUse.has(path2)));
    }
  };
}
function problemsOf(document, inUse) {
  if (document.kind === "ignore") return [];
  const { problems, source } = document;
  if (inUse) return [...problems];
  if (readerOf(source.path) === "development" || isTemplate(source.path) || isFilledIn(document)) {
    return problems.map((problem) => ({ ...problem, blocking: false, idle: true }));
  }
  const decides = document.kind !== "tree" || isStructural(source.path);
  return problems.map((problem) => decides ? problem : { ...problem, blocking: false });
}
function isFilledIn({ kind, source }) {
  return kind === "tree" && /(?<!\$)\{\{|\{%|<%/.test(source.text);
}

// src/project/reach.ts
var MAX_EVIDENCE = 5;
function hostMentions(settings) {
  const publicNames = /* @__PURE__ */ new Map();
  const flycastNames = /* @__PURE__ */ new Map();
  for (const setting2 of settings) {
    const value = known(setting2.value);
    if (value === void 0 || setting2.reader === "development") continue;
    for (const match3 of value.matchAll(/(?<![\w-])([a-z\d][a-z\d-]{0,62})\.(fly\.dev|flycast)(?![\w.-]*\w)/gi)) {
      const [, name = "", kind = ""] = match3;
      const names = kind.toLowerCase() === "flycast" ? flycastNames : publicNames;
      const found = names.get(name.toLowerCase());
      if (!found) names.set(name.toLowerCase(), [setting2]);
      else if (found.length < MAX_EVIDENCE && found.at(-1) !== setting2) found.push(setting2);
    }
  }
  return { publicNames, flycastNames };
}
function reachOf(app, calls, mentions, policy, source) {
  const signs = signsOf(app, calls, mentions, policy, source);
  const reach = (state, ...kinds) => {
    const evidence = signs.filter(({ kind }) => kinds.includes(kind)).slice(0, MAX_EVIDENCE);
    return { state, evidence: evidence.map(({ at, note }) => ({ at, note })), signs };
  };
  const told = (kind) => signs.some((sign) => sign.kind === kind);
  const declared = policyOf(app, policy);
  if (declared?.private) return reach("private", "policy");
  if (!app.services.some((service) => service.ports.length > 0)) {
    const note = "no service with a port: nothing is published";
    return { state: "private", evidence: [{ at: fileStart(app.path), note }], signs };
  }
  if (told("policy")) return reach("public", "policy");
  if (told("public-address")) return reach("public", "public-address");
  if (told("private-address")) return reach("private", "private-address");
  if (told("public-name")) return reach("public", "public-name");
  const isPrivate2 = told("flycast-name") || told("comment");
  return reach(isPrivate2 ? "private" : "unknown", "flycast-name", "comment");
}
function policyOf(app, policy) {
  const name = known(app.name);
  return name === void 0 ? void 0 : policy.apps.get(name);
}
function signsOf(app, calls, { publicNames, flycastNames }, policy, source) {
  const name = known(app.name)?.toLowerCase() ?? "";
  const declared = policyOf(app, policy);
  const signs = [];
  const add = (kind, note, places) => {
    for (const at of places.slice(0, MAX_EVIDENCE)) signs.push({ kind, at, note });
  };
  const placesOf2 = (which) => calls.filter(which).map(({ command }) => command.at);
  const used = (names) => (names.get(name) ?? []).map(({ value }) => value.at);
  const toldByPolicy = [fileStart(policy.path)];
  if (declared?.private) add("policy", "the policy says that this app is private", toldByPolicy);
  else if (declared && declared.domains.length > 0)
    add("policy", "the policy names public domains of this app", toldByPolicy);
  add("public-address", "a command gives it a public address", placesOf2(givesPublicAddress));
  add("private-address", "a command gives it a private address only", placesOf2(refusesPublicAddress));
  add("deploy", "a deploy that does not keep public addresses away", placesOf2(leavesAddressesOpen));
  add("public-name", "its public name is in use here", used(publicNames));
  add("flycast-name", "it is called over Flycast here", used(flycastNames));
  if (source) add("comment", "a comment says that it is private", privateComments(source));
  return signs;
}
function givesPublicAddress({ verb, switches }) {
  return verb === "ips allocate-v4" || verb === "ips allocate-v6" && !switches.has("--private");
}
function refusesPublicAddress(call) {
  if (call.verb === "ips allocate-v6") return call.switches.has("--private");
  return isDeploy(call) && (call.switches.has("--flycast") || call.switches.has("--no-public-ips"));
}
function leavesAddressesOpen(call) {
  if (!isDeploy(call) || refusesPublicAddress(call)) return false;
  if (["--attach", "--build-only", "--no-deploy"].some((name) => call.switches.has(name))) return false;
  const { words } = call.command;
  return words.every((word, i) => word.known || word.raw.startsWith("-") || words[i - 1]?.raw.startsWith("-"));
}
var SAYS_PRIVATE = /\b(?:flycast[ -]only|only (?:over |via |through )?flycast|no public ips?|internal[ -]only|private[ -]only|not (?:publicly|exposed|reachable|accessible|public)\b|(?:do not|don't|never) expose|no public (?:access|address|exposure))/i;
var SAYS_OTHERWISE = /\b(?:todo|fixme|should be|unless|if you|example|e\.g\.|uncomment)\b/i;
var SAYS_PART = /\b(?:ports?|metrics|endpoints?|paths?|routes?|health|admin)\b/i;
var HEADER2 = /^\s*\[/;
var SERVICE_HEADER = /^\s*\[{1,2}\s*(?:http_service|services)\b/i;
function privateComments(source) {
  const found = [];
  let header;
  for (let line = 1; line <= source.lineCount && found.length < MAX_EVIDENCE; line++) {
    const text2 = source.line(line);
    if (HEADER2.test(text2)) header = text2;
    const start = text2.length - text2.trimStart().length;
    if (text2[start] !== "#" || text2.length > 500) continue;
    if (!SAYS_PRIVATE.test(text2) || SAYS_OTHERWISE.test(text2)) continue;
    const { words, next } = commentAround(source, line);
    const about = HEADER2.test(next) ? next : header;
    if (SAYS_PART.test(words) || about !== void 0 && !SERVICE_HEADER.test(about)) continue;
    const range2 = { start: { line, column: start + 1 }, end: { line, column: text2.length + 1 } };
    found.push({ path: source.path, range: range2 });
  }
  return found;
}
var MAX_COMMENT = 20;
function commentAround(source, line) {
  const isComment = (number2) => source.line(number2).trimStart().startsWith("#");
  let first = line;
  while (first > 1 && line - first < MAX_COMMENT && isComment(first - 1)) first--;
  let last = line;
  while (last < source.lineCount && last - line < MAX_COMMENT && isComment(last + 1)) last++;
  let after = last + 1;
  while (after <= source.lineCount && after - last < MAX_COMMENT && source.line(after).trim() === "") after++;
  const words = Array.from({ length: last - first + 1 }, (_, i) => source.line(first + i)).join(" ");
  return { words, next: source.line(after) };
}

// src/project/compose.ts
function readCompose(root, source, reader, readers) {
  const settings = [];
  const commands = [];
  const services = treeAt(root, "services");
  const buildReader = reader === "development" ? reader : "build";
  for (const service of services?.kind === "table" ? services.entries : []) {
    const key = `services.${service.key}`;
    const environment2 = { origin: "compose-environment", reader, dialect: "compose" };
    const buildArg = { origin: "compose-build-arg", reader: buildReader, dialect: "compose" };
    settings.push(...assignments(treeAt(service.value, "environment"), `${key}.environment`, environment2, source));
    settings.push(...assignments(treeAt(service.value, "build", "args"), `${key}.build.args`, buildArg, source));
    for (const name of ["entrypoint", "command"]) {
      const kind = { origin: "compose-command", reader, key: `${key}.${name}` };
      commands.push(...commandsOf(source, treeAt(service.value, name), kind, readers));
    }
  }
  return { settings, commands };
}
function assignments(tree, prefix2, kind, source) {
  if (tree?.kind !== "list") return mapSettings(tree, prefix2, kind);
  const settings = [];
  for (const item of tree.items) {
    const setting2 = item.kind === "scalar" ? assignment(item, prefix2, kind, source) : void 0;
    if (setting2) settings.push(setting2);
  }
  return settings;
}
function assignment(scalar, prefix2, kind, source) {
  const { text: text2, locate } = scalarText(source, scalar);
  const equals = text2.indexOf("=");
  if (equals <= 0) return void 0;
  const name = text2.slice(0, equals);
  const value = text2.slice(equals + 1);
  return {
    origin: kind.origin,
    reader: kind.reader,
    name,
    nameAt: locate(0, equals),
    key: `${prefix2}.${name}`,
    value: readText(value, value, locate(equals + 1, text2.length), kind.dialect),
    at: scalar.at
  };
}

// src/project/tasks.ts
var SHELL_KEYS = /^(?:script|before_script|after_script|run|command|commands)$/;
var NAMES_FLY = /\bfly(?:ctl)?\b/;
function holdsTasks(path2) {
  return isPackage(path2) || isOtherPipeline(path2);
}
function readTasks(path2, root, source, readers) {
  const reader = readerOfTasks(path2);
  const commands = [];
  const texts2 = /* @__PURE__ */ new Set();
  for (const { keys, scalar } of leavesOf(root)) {
    const names = keys.filter((key) => !/^\d+$/.test(key));
    const isShell = isPackage(path2) ? names.length === 2 && names[0] === "scripts" : SHELL_KEYS.test(names.at(-1) ?? "");
    if (!isShell || typeof scalar.value !== "string" || !NAMES_FLY.test(scalar.value)) continue;
    commands.push(...commandsOfText(source, scalar, { origin: "script", reader, key: keys.join(".") }, readers));
    texts2.add(scalar.at);
  }
  return { commands, texts: texts2 };
}
function readerOfTasks(path2) {
  const reader = isPackage(path2) ? readerOf(`${folderOf(path2)}/deploy`) : readerOf(path2);
  return reader === "development" ? reader : "ci";
}
function isPackage(path2) {
  return baseName(path2) === "package.json";
}

// src/project/workflow.ts
function readWorkflow(root, source, readers) {
  const draft = { source, readers, settings: [], commands: [], folders: /* @__PURE__ */ new Map() };
  const folder = defaultFolder(root);
  addEnv(draft, root, "");
  addSteps(draft, treeAt(root, "runs", "steps"), "runs", folder);
  const jobs = treeAt(root, "jobs");
  for (const job of jobs?.kind === "table" ? jobs.entries : []) {
    const key = `jobs.${job.key}`;
    addEnv(draft, job.value, `${key}.`);
    addWith(draft, job.value, key);
    addEnv(draft, treeAt(job.value, "container"), `${key}.container.`);
    const services = treeAt(job.value, "services");
    for (const service of services?.kind === "table" ? services.entries : []) {
      addEnv(draft, service.value, `${key}.services.${service.key}.`);
    }
    addSteps(draft, treeAt(job.value, "steps"), key, defaultFolder(job.value) ?? folder);
  }
  return draft;
}
function addSteps(draft, steps, prefix2, folder) {
  const seen = /* @__PURE__ */ new Map();
  for (const step of steps?.kind === "list" ? steps.items : []) {
    const label = labelOf2(step);
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    const key = `${prefix2}.steps.${label}${times > 1 ? `#${times}` : ""}`;
    addEnv(draft, step, `${key}.`);
    addWith(draft, step, key);
    const start = treeAt(step, "run") ? scalarText2(treeAt(step, "working-directory")) ?? folder : void 0;
    for (const command of stepCommands(draft, step, key)) {
      draft.commands.push(command);
      if (start !== void 0) draft.folders.set(command, start);
    }
  }
}
function labelOf2(step) {
  const uses = scalarText2(treeAt(step, "uses"))?.split("@", 1)[0];
  return scalarText2(treeAt(step, "id")) ?? scalarText2(treeAt(step, "name")) ?? uses ?? "run";
}
function stepCommands(draft, step, key) {
  const kind = { origin: "workflow-run", reader: "ci", key };
  const run2 = treeAt(step, "run");
  if (run2?.kind === "scalar") {
    return isPosixShell(treeAt(step, "shell")) ? commandsOfText(draft.source, run2, kind, draft.readers) : [];
  }
  const uses = treeAt(step, "uses");
  const args = treeAt(step, "with", "args");
  const isFlyctl = uses?.kind === "scalar" && /^superfly\/flyctl-actions(?:@|$)/.test(String(uses.value));
  if (!isFlyctl || args?.kind !== "scalar") return [];
  const program = { known: true, value: "flyctl", at: uses.at, raw: uses.raw };
  return commandsOfText(draft.source, args, kind, draft.readers).map((command) => ({
    ...plainCommand([program, ...command.words], command.at, kind),
    redirects: command.redirects
  }));
}
function addEnv(draft, holder, prefix2) {
  const kind = { origin: "workflow-env", reader: "ci", dialect: "workflow" };
  draft.settings.push(...mapSettings(treeAt(holder, "env"), `${prefix2}env`, kind));
}
function addWith(draft, holder, prefix2) {
  const kind = { origin: "workflow-with", reader: "ci", dialect: "workflow" };
  const action = scalarText2(treeAt(holder, "uses"))?.split("@", 1)[0];
  const settings = mapSettings(treeAt(holder, "with"), `${prefix2}.with`, kind);
  draft.settings.push(...action === void 0 ? settings : settings.map((setting2) => ({ ...setting2, action })));
}
function defaultFolder(holder) {
  return scalarText2(treeAt(holder, "defaults", "run", "working-directory"));
}
function isPosixShell(shell) {
  const name = scalarText2(shell);
  return name === void 0 || /^(?:ba|da|z)?sh(?:\s|$)/.test(name);
}
function scalarText2(tree) {
  const text2 = tree?.kind === "scalar" ? textOf(tree) : void 0;
  return text2?.known && text2.value !== "" ? text2.value : void 0;
}

// src/project/readings.ts
var NAMES_FLY2 = /\bfly(?:ctl)?\b/;
function readPipelines(library, readers) {
  const readings = /* @__PURE__ */ new Map();
  const folders = /* @__PURE__ */ new Map();
  for (const [path2, source] of library.sources) {
    if (isWorkflowPath(path2)) {
      const root = library.tree(path2)?.roots[0];
      if (!root) continue;
      const reading = readWorkflow(root, source, readers);
      readings.set(path2, reading);
      for (const [command, folder] of reading.folders) folders.set(command, folder);
    } else if (isScript(path2, source) && NAMES_FLY2.test(source.text)) {
      const reading = readScript(path2, library);
      readings.set(path2, reading);
      if (formatOf(path2) === "makefile") for (const command of reading.commands) folders.set(command, folderOf(path2));
    } else if (holdsTasks(path2) && NAMES_FLY2.test(source.text)) {
      const root = library.tree(path2)?.roots[0];
      const reading = readPlain(path2, library);
      if (!root || !reading) continue;
      const { commands, texts: texts2 } = readTasks(path2, root, source, readers);
      readings.set(path2, { settings: reading.settings.filter(({ value }) => !texts2.has(value.at)), commands });
      if (!isOtherPipeline(path2)) for (const command of commands) folders.set(command, folderOf(path2));
    }
  }
  return { readings, folders };
}
function readFiles(library, configs, joined, pipelines, readers) {
  const readings = /* @__PURE__ */ new Map();
  const composeFiles = new Set(joined.map(({ composeFile }) => composeFile));
  const machineConfigs = new Set(joined.map(({ machineConfig }) => machineConfig));
  const dockerfiles = new Set(joined.map(({ dockerfile }) => dockerfile?.source.path));
  for (const [path2, source] of library.sources) {
    const known2 = pipelines.readings.get(path2) ?? configs.get(path2);
    if (known2) {
      readings.set(path2, known2);
      continue;
    }
    const root = library.tree(path2)?.roots[0];
    if (isComposePath(path2) || composeFiles.has(path2)) {
      const reader = composeFiles.has(path2) ? "runtime" : "development";
      if (root) readings.set(path2, readCompose(root, source, reader, readers));
    } else if (machineConfigs.has(path2)) {
      if (root) readings.set(path2, readMachineConfig(root, "machine_config", source, "runtime", readers));
    } else {
      const reading = dockerfiles.has(path2) ? readDockerfile(path2, library, "runtime") : readPlain(path2, library);
      if (reading) readings.set(path2, reading);
    }
  }
  return readings;
}
function readPlain(path2, library) {
  const reader = readerOf(path2);
  const source = library.sources.get(path2);
  const format = formatOf(path2, source?.text);
  if (source && isSecretFile(path2)) {
    return { settings: secretSettings(source, readerOf(path2.replace(/\.eex$/, ""))), commands: [] };
  }
  if (source && isProxyConfig(path2)) return { settings: proxySettings(source, proxyReader(path2)), commands: [] };
  if (source && isConfigCode(path2)) return { settings: codeDefaults(source, reader), commands: [] };
  if (format === "dockerfile") return readDockerfile(path2, library, reader);
  if (source && isScript(path2, source)) return readScript(path2, library);
  if (format === "ignore") library.ignoreFile(path2);
  const tree = library.tree(path2);
  return tree && { settings: genericSettings(tree, reader), commands: [] };
}
function isScript(path2, { text: text2 }) {
  const format = formatOf(path2, text2);
  return format === "shell" || format === "makefile";
}
function readScript(path2, library) {
  return { settings: [], commands: forReader(library.script(path2)?.commands ?? [], readerOf(path2)) };
}
function readDockerfile(path2, library, reader) {
  const dockerfile = library.dockerfile(path2);
  if (!dockerfile) return void 0;
  return { settings: forReader(dockerfile.settings, reader), commands: forReader(dockerfile.commands, reader) };
}
function forReader(items, reader) {
  return reader === "development" ? items.map((item) => ({ ...item, reader })) : items;
}

// src/project/shelf.ts
function createShelf() {
  const sources = /* @__PURE__ */ new Map();
  const readingsOf = onceFor((_) => /* @__PURE__ */ new Map());
  return {
    source: (path2, text2) => {
      const versions = sources.get(path2) ?? /* @__PURE__ */ new Map();
      sources.set(path2, versions);
      const source = versions.get(text2) ?? createSource(path2, text2);
      versions.set(text2, source);
      return source;
    },
    document: (source, how, parse) => {
      const readings = readingsOf(source);
      const document = readings.get(how) ?? parse(source);
      readings.set(how, document);
      return document;
    }
  };
}

// src/project/build.ts
function buildProject(snapshot, policy, parsers, shelf = createShelf()) {
  const sources = /* @__PURE__ */ new Map();
  for (const [path2, text2] of [...snapshot.texts].sort(([a], [b]) => a < b ? -1 : 1)) {
    sources.set(path2, shelf.source(path2, text2));
  }
  const judged = new Map([...sources].filter(([path2]) => path2 !== policy.path));
  const library = createLibrary(judged, parsers, shelf);
  const unread = [];
  const readers = { ...parsers, report: (problem) => unread.push(problem) };
  const pipelines = readPipelines(library, readers);
  const pipelineCommands = [...pipelines.readings.values()].flatMap(({ commands: commands2 }) => commands2);
  const calls = flyCalls(pipelineCommands, pipelines.folders, foldersOf(snapshot.paths));
  const configs = readFlyConfigs(library, new Set(calls.map(({ config }) => config)), readers);
  const deployed = [...configs.values()].filter(({ path: path2 }) => readerOf(path2) !== "development");
  const callsOf = callsByConfig(calls, deployed);
  const joined = deployed.map((config) => joinApp(config, callsOf.get(config.path) ?? [], library));
  const readings = readFiles(library, configs, joined, pipelines, readers);
  const settings = [...readings.values()].flatMap((reading) => reading.settings);
  const commands = [...readings.values()].flatMap((reading) => reading.commands);
  const mentions = hostMentions(settings);
  const folders = new Set(joined.flatMap((join) => [...foldersOfApp(join)]));
  const documents = library.documents();
  return {
    commit: snapshot.commit,
    paths: snapshot.paths,
    sources,
    documents,
    apps: joined.map((join) => ({
      ...appOf(join, readings, mentions, policy, sources),
      ownHttps: ownHttps(foldersOfApp(join), folders, judged)
    })),
    settings,
    commands,
    dockerfiles: [...documents.values()].filter(isDockerfile),
    policy,
    problems: [
      ...snapshot.problems,
      ...capProblems(snapshot),
      ...library.problems(filesInUse(joined, calls)),
      ...unread
    ]
  };
}
function readFlyConfigs(library, named, readers) {
  const configs = /* @__PURE__ */ new Map();
  for (const [path2, source] of library.sources) {
    const format = formatOf(path2, source.text);
    const isNamed = named.has(path2);
    if (!isConfigFormat(format) && !isNamed) continue;
    const document = format === void 0 ? library.tree(path2, "toml") : library.tree(path2);
    const root = document?.roots[0];
    if (!document || root?.kind !== "table") continue;
    if (!isNamed && !isFlyConfig(path2, document.format, root)) continue;
    const reader = readerOf(path2) === "development" ? "development" : "runtime";
    configs.set(path2, readFlyConfig(document, root, reader, readers));
  }
  return configs;
}
function appOf(joined, readings, mentions, policy, sources) {
  const { config, dockerfile, buildContext, ignoreFile: ignoreFile2, calls } = joined;
  const { machineConfig: _, ...rest } = config;
  const parts = [config];
  for (const path2 of [dockerfile?.source.path, joined.composeFile, joined.machineConfig]) {
    const reading = path2 === void 0 ? void 0 : readings.get(path2);
    if (reading) parts.push(reading);
  }
  return {
    ...rest,
    folder: folderOf(config.path),
    settings: parts.flatMap(({ settings }) => settings),
    commands: parts.flatMap(({ commands }) => commands),
    calls: calls.map(({ command }) => command),
    dockerfile,
    buildContext,
    ignoreFile: ignoreFile2,
    reach: reachOf(config, calls, mentions, policy, sources.get(config.path))
  };
}
function foldersOfApp({ config, dockerfile }) {
  const paths = [config.path, dockerfile?.source.path];
  return new Set(paths.filter((path2) => path2 !== void 0).map(folderOf));
}
function filesInUse(joined, calls) {
  const paths = new Set(
    calls.flatMap(({ config, dockerfile }) => [config, dockerfile]).filter((path2) => path2 !== void 0)
  );
  for (const { config, dockerfile, composeFile, machineConfig } of joined) {
    for (const path2 of [config.path, dockerfile?.source.path, composeFile, machineConfig]) if (path2) paths.add(path2);
  }
  return paths;
}
function isDockerfile(document) {
  return document.kind === "dockerfile";
}
function capProblems({ texts: texts2 }) {
  if (texts2.size < MAX_FILES) return [];
  const message = `This project has more configuration files than are read at once (${MAX_FILES}); the rest was not judged.`;
  return [{ at: fileStart("."), message, blocking: true }];
}

// src/engine/check.ts
function check(project, rules2, policy, isOver = () => false) {
  const findings = [];
  const crashes = [];
  for (const rule of rules2) {
    const own = policy.rules.get(rule.id);
    if (own?.off) continue;
    const severity = own?.severity ?? rule.severity;
    try {
      if (isOver()) throw new OutOfTime();
      for (const draft of rule.check(project)) {
        findings.push(stamp(rule, severity, draft));
        if (isOver()) throw new OutOfTime();
      }
    } catch (error) {
      crashes.push({ rule: rule.id, error: nameOf(error) });
    }
  }
  return { findings: withoutRepeats(findings.toSorted(compareFindings)), crashes };
}
var OutOfTime = class extends Error {
  name = "OutOfTime";
};
function compareFindings(a, b) {
  return compareLocations(a.at, b.at) || compareText(a.rule, b.rule) || compareText(a.subject, b.subject) || compareSeverity(b.severity, a.severity);
}
function stamp(rule, severity, draft) {
  const lower = draft.severity !== void 0 && compareSeverity(draft.severity, severity) < 0;
  return {
    ...draft,
    rule: rule.id,
    practice: rule.practice,
    severity: lower ? draft.severity : severity,
    confidence: draft.confidence ?? rule.confidence,
    remedy: draft.remedy ?? rule.remedy,
    related: draft.related ?? [],
    fingerprint: fingerprint(rule.id, draft.at.path, draft.subject)
  };
}
function withoutRepeats(sorted) {
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return before?.fingerprint !== finding.fingerprint || compareLocations(before.at, finding.at) !== 0;
  });
}
function nameOf(error) {
  return error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : "Error";
}
function compareText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

// src/engine/baseline.ts
function holdAgainst(findings, baseline, context) {
  const slots = slotsOf(baseline);
  const introduced = [];
  const standing = [];
  let left = findings.toSorted((a, b) => compareSeverity(weightOf(b), weightOf(a)));
  for (const earlierPaths of [samePath, renamedFrom(baseline), movedFrom(baseline, context.headPaths)]) {
    const unknown = [];
    for (const finding of left) {
      const slot = takeSlot(finding, earlierPaths(finding.at.path), slots);
      if (!slot) unknown.push(finding);
      else if (compareSeverity(weightOf(finding), slot.entry.severity) > 0) introduced.push(finding);
      else standing.push(finding);
    }
    left = unknown;
  }
  return {
    introduced: [...introduced, ...left].sort(compareFindings),
    standing: standing.sort(compareFindings),
    notices: staleNotices([...slots.values()].flat(), context.unjudged)
  };
}
function slotsOf({ entries }) {
  const slots = /* @__PURE__ */ new Map();
  for (const entry of entries.toSorted((a, b) => compareSeverity(b.severity, a.severity))) {
    const slot = { entry, left: entry.count };
    const others = slots.get(entry.fingerprint);
    if (others) others.push(slot);
    else slots.set(entry.fingerprint, [slot]);
  }
  return slots;
}
function takeSlot({ rule, subject }, paths, slots) {
  for (const path2 of paths) {
    const slot = slots.get(fingerprint(rule, path2, subject))?.find(({ left }) => left > 0);
    if (!slot) continue;
    slot.left--;
    return slot;
  }
  return void 0;
}
var samePath = (path2) => [path2];
function renamedFrom({ renames }) {
  const earlier = new Map([...renames].map(([before, now]) => [now, [before]]));
  return (path2) => earlier.get(path2) ?? [];
}
var MAX_NAMESAKES = 20;
function movedFrom({ entries, renames }, headPaths) {
  const known2 = new Set(entries.map(({ path: path2 }) => path2));
  const gone = /* @__PURE__ */ new Map();
  for (const path2 of known2) {
    if (headPaths.has(path2) || renames.has(path2)) continue;
    const namesakes = gone.get(nameOf2(path2));
    if (!namesakes) gone.set(nameOf2(path2), [path2]);
    else if (namesakes.length < MAX_NAMESAKES) namesakes.push(path2);
  }
  return (path2) => known2.has(path2) ? [] : gone.get(nameOf2(path2)) ?? [];
}
var MAX_TOLD = 5;
function staleNotices(slots, { paths, rules: rules2 }) {
  const stale = slots.filter(({ left, entry }) => left > 0 && !paths.has("") && !paths.has(entry.path) && !rules2.has(entry.rule)).map(({ entry }) => entry.at).sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column);
  const notices = stale.slice(0, MAX_TOLD).map(
    (at) => ({
      at,
      message: "This entry of the baseline finds nothing any more: `airworthy check --write-baseline` takes it out."
    })
  );
  const next = stale[MAX_TOLD];
  if (!next) return notices;
  return [
    ...notices,
    { at: next, message: `The same holds for ${stale.length - MAX_TOLD} more of its entries from here on.` }
  ];
}
function weightOf(finding) {
  return isQuiet(finding) ? "low" : finding.severity;
}
function nameOf2(path2) {
  return path2.slice(path2.lastIndexOf("/") + 1);
}

// src/model/diff.ts
var HUNK_HEADER = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
function parsePatch(patch) {
  const hunks = [];
  let lines = [];
  let base = 0;
  let head = 0;
  let baseLeft = 0;
  let headLeft = 0;
  for (const text2 of patch.split("\n")) {
    if (baseLeft <= 0 && headLeft <= 0) {
      const header = HUNK_HEADER.exec(text2);
      if (!header) continue;
      base = Number(header[1]);
      baseLeft = Number(header[2] ?? 1);
      head = Number(header[3]);
      headLeft = Number(header[4] ?? 1);
      lines = [];
      hunks.push({ lines });
      continue;
    }
    if (text2.startsWith("\\")) continue;
    const added = text2.startsWith("+");
    const removed = text2.startsWith("-");
    lines.push({ base: added ? void 0 : base, head: removed ? void 0 : head });
    if (!added) {
      base++;
      baseLeft--;
    }
    if (!removed) {
      head++;
      headLeft--;
    }
  }
  return hunks;
}
function renamesOf(diff) {
  const renames = /* @__PURE__ */ new Map();
  for (const file of diff.files.values()) {
    if (file.previousPath !== void 0 && file.previousPath !== file.path) renames.set(file.previousPath, file.path);
  }
  return renames;
}

// src/engine/hunks.ts
function indexDiff(diff) {
  const index = /* @__PURE__ */ new Map();
  for (const file of diff.files.values()) index.set(file.path, indexFile(file));
  return index;
}
function lastLineOf({ start, end }) {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}
function indexFile(file) {
  const hunks = (file.hunks ?? []).map((hunk) => spanOf(hunk));
  const added = new Set(hunks.flatMap((hunk) => hunk.added));
  const known2 = file.hunks !== void 0;
  return {
    known: known2,
    hunks,
    isAdded: (line) => added.has(line),
    touches: (range2) => !known2 || hunks.some(({ first, last }) => first <= lastLineOf(range2) && range2.start.line <= last)
  };
}
function spanOf({ lines }) {
  const first = lines.find((line) => line.head !== void 0)?.head ?? 1;
  let last = first - 1;
  const added = [];
  const removed = [];
  for (const { base, head } of lines) {
    if (head !== void 0) last = head;
    if (base === void 0 && head !== void 0) added.push(head);
    if (head === void 0 && base !== void 0) removed.push({ baseLine: base, near: last + 1 });
  }
  return { first, last, added, removed };
}

// src/engine/compare.ts
var NOTHING_UNJUDGED = { paths: /* @__PURE__ */ new Set(), rules: /* @__PURE__ */ new Set() };
function compare(base, head, change) {
  const renames = renamesOf(change.diff);
  const hunks = indexDiff(change.diff);
  const introduced = [];
  const standing = [];
  const exact = match(
    base,
    head,
    (finding) => fingerprint(finding.rule, renames.get(finding.at.path) ?? finding.at.path, finding.subject),
    (finding) => finding.fingerprint,
    (finding) => hunks.get(finding.at.path)?.isAdded(finding.at.range.start.line) === true
  );
  const gone = exact.base.filter(({ at }) => !change.headPaths.has(renames.get(at.path) ?? at.path));
  const arrived = exact.head.filter(({ at }) => !change.basePaths.has(at.path));
  const moved = match(gone, arrived, keyOfMove, keyOfMove, () => false);
  for (const [before, now] of [...exact.pairs, ...moved.pairs]) {
    if (weight(now) > weight(before)) introduced.push(now);
    else standing.push(now);
  }
  const pairedHead = new Set(moved.pairs.map(([, now]) => now));
  for (const finding of exact.head) {
    if (pairedHead.has(finding)) continue;
    const inDiff = placesOf(finding).some(({ path: path2, range: range2 }) => hunks.get(path2)?.touches(range2) === true);
    if (isUnjudged(finding, change.unjudgedAtBase) && !inDiff) standing.push(finding);
    else introduced.push(finding);
  }
  const pairedBase = new Set(moved.pairs.map(([before]) => before));
  const fixed2 = [];
  for (const finding of exact.base) {
    if (pairedBase.has(finding)) continue;
    if (isUnjudged(finding, change.unjudgedAtHead, renames)) standing.push(finding);
    else fixed2.push(finding);
  }
  return {
    introduced: introduced.toSorted(compareFindings),
    standing: standing.toSorted(compareFindings),
    fixed: fixed2.toSorted(compareFindings)
  };
}
function introduceAll({ introduced, standing, fixed: fixed2 }) {
  return { introduced: [...introduced, ...standing].toSorted(compareFindings), standing: [], fixed: fixed2 };
}
function match(base, head, baseKey, headKey, isTouched) {
  const groups = /* @__PURE__ */ new Map();
  const groupOf = (key) => {
    const group = groups.get(key) ?? { base: [], head: [] };
    groups.set(key, group);
    return group;
  };
  for (const finding of base) groupOf(baseKey(finding)).base.push(finding);
  for (const finding of head) groupOf(headKey(finding)).head.push(finding);
  const pairs = [];
  const left = { base: [], head: [] };
  for (const group of groups.values()) {
    group.base.sort((a, b) => weight(b) - weight(a));
    group.head.sort((a, b) => weight(b) - weight(a) || Number(isTouched(a)) - Number(isTouched(b)));
    for (const [index, now] of group.head.entries()) {
      const before = group.base[index];
      if (before) pairs.push([before, now]);
      else left.head.push(now);
    }
    for (const before of group.base.slice(group.head.length)) left.base.push(before);
  }
  return { pairs, ...left };
}
function keyOfMove({ rule, at, subject }) {
  return `${rule}\0${at.path.slice(at.path.lastIndexOf("/") + 1)}\0${subject}`;
}
function weight({ severity, confidence }) {
  return confidence === "low" ? 0 : SEVERITIES.length - SEVERITIES.indexOf(severity);
}
function isUnjudged(finding, { paths, rules: rules2 }, renames) {
  if (paths.has("") || rules2.has(finding.rule)) return true;
  return placesOf(finding).some(({ path: path2 }) => paths.has(renames?.get(path2) ?? path2));
}
function placesOf(finding) {
  return [finding.at, ...finding.related.map(({ at }) => at)];
}

// src/engine/place.ts
var NEAR = 20;
function placeAll(findings, diff, baseSources = /* @__PURE__ */ new Map()) {
  const placer = createPlacer(diff, baseSources);
  return findings.map((finding) => ({ finding, spot: placer(finding) }));
}
function createPlacer(diff, baseSources) {
  const index = indexDiff(diff);
  const baseSourceOf = (path2) => baseSources.get(diff.files.get(path2)?.previousPath ?? path2);
  return (finding) => {
    const places = [];
    for (const at of [finding.at, ...finding.related.map((related) => related.at)]) {
      const file = index.get(at.path);
      if (file) places.push({ at, file });
    }
    const firstOf = (find) => {
      for (const { at, file } of places) {
        const spot = find(at, file);
        if (spot) return spot;
      }
      return void 0;
    };
    return firstOf((at, file) => shownLine(at, file, true)) ?? firstOf((at, file) => removedLine(at, file, finding, baseSourceOf(at.path))) ?? firstOf((at, file) => shownLine(at, file, false)) ?? firstOf(nearbyLine) ?? firstOf(({ path: path2 }) => ({ on: "file", path: path2 })) ?? { on: "check" };
  };
}
function shownLine({ path: path2, range: range2 }, file, addedOnly) {
  const first = range2.start.line;
  const last = lastLineOf(range2);
  for (const hunk of file.hunks) {
    if (hunk.last < first || hunk.first > last) continue;
    const added = hunk.added.find((line) => line >= first && line <= last);
    if (addedOnly && added === void 0) continue;
    const spot = { on: "line", path: path2, side: "RIGHT" };
    if (hunk.first > first || hunk.last < last) return { ...spot, line: added ?? Math.max(first, hunk.first) };
    return last > first ? { ...spot, line: last, startLine: first } : { ...spot, line: first };
  }
  return void 0;
}
function removedLine(at, file, finding, base) {
  if (!base) return void 0;
  const words = wordsOf(finding);
  let best;
  for (const { baseLine, near } of removedLines(file)) {
    const distance = distanceTo(at, near);
    if (best && best.distance <= distance) continue;
    if (words.has(keyOf(base.line(baseLine)))) best = { baseLine, distance };
  }
  return best && { on: "line", path: at.path, side: "LEFT", line: best.baseLine };
}
function nearbyLine(at, file) {
  let best;
  const offer = (side, line, distance) => {
    if (distance > NEAR || best && best.distance <= distance) return;
    best = { spot: { on: "line", path: at.path, side, line }, distance };
  };
  for (const hunk of file.hunks) for (const line of hunk.added) offer("RIGHT", line, distanceTo(at, line));
  for (const { baseLine, near } of removedLines(file)) offer("LEFT", baseLine, distanceTo(at, near));
  return best?.spot;
}
function removedLines(file) {
  return file.hunks.flatMap((hunk) => hunk.removed);
}
function distanceTo({ range: range2 }, line) {
  return Math.max(0, range2.start.line - line, line - lastLineOf(range2));
}
function wordsOf({ subject, message }) {
  const quoted = message.match(/`[^`]{1,200}`/g) ?? [];
  return new Set(
    [subject, ...quoted].flatMap((text2) => text2.match(/[\w.-]*[A-Za-z_]{3}[\w-]*/g) ?? []).flatMap(withLastKey)
  );
}
function withLastKey(word) {
  return [word, word.slice(word.lastIndexOf(".") + 1)];
}
function keyOf(line) {
  return /^\s*(?:-\s+|(?:ENV|ARG|LABEL|export)\s+)?["']?([\w.-]{1,200})/i.exec(line)?.[1] ?? "";
}

// src/engine/problems.ts
function weighProblems(head, before) {
  if (!before) return [...head];
  const renames = renamesOf(before.diff);
  const stood = /* @__PURE__ */ new Map();
  for (const problem of before.problems) {
    const key = keyOf2(problem);
    stood.set(key, (stood.get(key) ?? 0) + 1);
  }
  const told = head.map((problem) => {
    const key = keyOf2(problem);
    const left = stood.get(key) ?? 0;
    if (left === 0 || before.diff.files.has(problem.at.path) || isWhole(problem.at.path)) return problem;
    stood.set(key, left - 1);
    return { ...problem, blocking: false };
  });
  const unread = pathsOf(head);
  for (const path2 of pathsOf(before.problems)) {
    const now = renames.get(path2) ?? path2;
    if (path2 === "") {
      if (!unread.has("")) told.push({ at: fileStart(""), message: BASE_UNREAD, blocking: true });
    } else if (!unread.has(now) && before.diff.files.get(now)?.status !== "removed") {
      told.push({ at: fileStart(now), message: FILE_UNREAD_AT_BASE, blocking: false });
    }
  }
  return told;
}
function withoutRepeats2(problems) {
  const found = /* @__PURE__ */ new Map();
  for (const problem of problems) {
    const { line, column } = problem.at.range.start;
    const key = `${keyOf2(problem)}\0${line}:${column}`;
    if (!found.get(key)?.blocking) found.set(key, problem);
  }
  return [...found.values()];
}
function pathsOf(problems) {
  return new Set(problems.filter(({ blocking }) => blocking).map(({ at }) => isWhole(at.path) ? "" : at.path));
}
function isWhole(path2) {
  return path2 === "" || path2 === ".";
}
var BASE_UNREAD = "The base could not be read as a whole, so what this change introduces cannot be told.";
var FILE_UNREAD_AT_BASE = "Before this change the file could not be judged, so findings outside the changed lines count as standing.";
function keyOf2({ at, message }) {
  return `${at.path}\0${message}`;
}

// src/engine/fix.ts
function applyFixes(texts2, fixes) {
  const files = /* @__PURE__ */ new Map();
  const applied = [];
  const skipped = [];
  for (const fix of fixes) {
    const reason = planFix(fix, texts2, files);
    if (reason === void 0) applied.push(fix);
    else skipped.push({ fix, reason });
  }
  const result = new Map(texts2);
  for (const [path2, file] of files) result.set(path2, rewrite(file));
  return { texts: result, applied, skipped };
}
function planFix(fix, texts2, files) {
  const planned = [];
  for (const { at, text: text2 } of fix.edits) {
    const file = openFile(at.path, texts2, files);
    if (!file) return `${at.path} is not there`;
    const { start, end } = at.range;
    const splice2 = { from: file.source.offset(start), to: file.source.offset(end), text: withBreaksOf(file, text2) };
    const others = [...file.splices, ...planned.filter((other) => other.file === file).map((other) => other.splice)];
    if (others.some((other) => isEqual(other, splice2))) continue;
    if (others.some((other) => overlap(other, splice2))) return `edits overlap in ${at.path} at line ${start.line}`;
    planned.push({ file, splice: splice2 });
  }
  for (const { file, splice: splice2 } of planned) file.splices.push(splice2);
  return void 0;
}
function openFile(path2, texts2, files) {
  const text2 = texts2.get(path2);
  const open = files.get(path2);
  if (open || text2 === void 0) return open;
  const source = createSource(path2, text2);
  const file = { source, prefix: text2.slice(0, text2.length - source.text.length), splices: [] };
  files.set(path2, file);
  return file;
}
function withBreaksOf({ source }, text2) {
  const first = source.text.indexOf("\n");
  return text2.replace(/\r?\n/g, source.text[first - 1] === "\r" ? "\r\n" : "\n");
}
function overlap(a, b) {
  return a.from < b.to && b.from < a.to;
}
function isEqual(a, b) {
  return a.from === b.from && a.to === b.to && a.text === b.text;
}
function rewrite({ source, prefix: prefix2, splices }) {
  let text2 = prefix2;
  let at = 0;
  for (const splice2 of splices.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    text2 += source.text.slice(at, splice2.from) + splice2.text;
    at = splice2.to;
  }
  return text2 + source.text.slice(at);
}

// src/engine/prove-fixes.ts
var MAX_PROOFS = 50;
var MAX_FILES_JUDGED = 1e4;
function keepProvenFixes(comparison, proof) {
  const proven = /* @__PURE__ */ new Set();
  let left = Math.min(MAX_PROOFS, Math.max(1, Math.floor(MAX_FILES_JUDGED / Math.max(1, proof.texts.size))));
  const attempt = (cures) => {
    if (left <= 0) return void 0;
    left--;
    return judgeFixed(cures, proof);
  };
  for (const cures of portionsOf(curesOf(comparison.introduced))) {
    const all = cures.flatMap(({ findings }) => findings);
    const together = cures.length > 1 ? attempt(cures) : void 0;
    if (together && holds(all, together, proof)) {
      for (const finding of all) proven.add(finding);
      continue;
    }
    for (const cure of cures) {
      const then = attempt([cure]);
      for (const finding of then ? cure.findings : []) if (then && holds([finding], then, proof)) proven.add(finding);
    }
  }
  return {
    introduced: comparison.introduced.map((finding) => proven.has(finding) ? finding : withoutFix(finding)),
    standing: comparison.standing.map(withoutFix),
    fixed: comparison.fixed.map(withoutFix)
  };
}
function curesOf(findings) {
  const cures = /* @__PURE__ */ new Map();
  for (const finding of findings.toSorted(worstFirst)) {
    if (!finding.fix || finding.fix.edits.length === 0) continue;
    const key = JSON.stringify(finding.fix.edits);
    const cure = cures.get(key);
    if (cure) cure.findings.push(finding);
    else cures.set(key, { fix: finding.fix, findings: [finding] });
  }
  return [...cures.values()];
}
function portionsOf(cures) {
  const portions = [];
  const next = /* @__PURE__ */ new Map();
  for (const cure of cures) {
    const folders = cure.fix.edits.map(({ at }) => at.path.slice(0, at.path.lastIndexOf("/") + 1));
    const number2 = Math.max(...folders.map((folder) => next.get(folder) ?? 0));
    for (const folder of folders) next.set(folder, number2 + 1);
    const portion = portions[number2];
    if (portion) portion.push(cure);
    else portions[number2] = [cure];
  }
  return portions;
}
function judgeFixed(cures, { texts: texts2, judge: judge3 }) {
  const fixes = cures.map(({ fix }) => fix);
  const { texts: fixed2, skipped } = applyFixes(texts2, fixes);
  return skipped.length > 0 ? void 0 : judge3(fixed2);
}
function holds(findings, then, { now, paths }) {
  const change = {
    diff: { files: /* @__PURE__ */ new Map() },
    basePaths: paths,
    headPaths: paths,
    unjudgedAtBase: NOTHING_UNJUDGED,
    unjudgedAtHead: NOTHING_UNJUDGED
  };
  const { introduced, fixed: fixed2 } = compare(now.findings, then.findings, change);
  return bringsNone(fixed2.map(keyOf3), findings.map(keyOf3)) && introduced.length === 0 && bringsNone(now.problems.map(keyOfProblem), then.problems.map(keyOfProblem)) && bringsNone(
    now.crashes.map(({ rule }) => rule),
    then.crashes.map(({ rule }) => rule)
  );
}
function bringsNone(before, after) {
  const left = /* @__PURE__ */ new Map();
  for (const key of before) left.set(key, (left.get(key) ?? 0) + 1);
  return after.every((key) => {
    const number2 = left.get(key) ?? 0;
    left.set(key, number2 - 1);
    return number2 > 0;
  });
}
function keyOf3({ fingerprint: fingerprint2 }) {
  return fingerprint2;
}
function keyOfProblem({ at, message }) {
  return `${at.path}\0${message}`;
}
function withoutFix(finding) {
  if (!finding.fix) return finding;
  const { fix: _, ...rest } = finding;
  return rest;
}
function worstFirst(a, b) {
  return compareSeverity(b.severity, a.severity);
}

// src/engine/inline-ignores.ts
var MARK = "airworthy:";
var DIRECTIVE = /^airworthy:\s*ignore\[([^\]]*)\](.*)/;
var COMMENT_MARKS = ["#", "//", ";", "<!--", "--"];
var MAX_REASON = 200;
function findIgnores(source) {
  const ignores = [];
  const malformed = [];
  if (!source.text.includes(MARK)) return { ignores, malformed };
  let statement = source.lineCount + 1;
  for (let number2 = source.lineCount; number2 >= 1; number2--) {
    const line = source.line(number2);
    const ownLine = COMMENT_MARKS.some((mark) => line.trimStart().startsWith(mark));
    if (!ownLine) statement = number2;
    const from = line.indexOf(MARK);
    if (from === -1 || !endsInCommentMark(line.slice(0, from))) continue;
    const start = source.offset({ line: number2, column: from + 1 });
    const at = source.locate(start, start + line.length - from);
    const [, list4, rest = ""] = DIRECTIVE.exec(line.slice(from)) ?? [];
    const rules2 = list4?.split(",").map((rule) => rule.trim()) ?? [];
    if (rules2.length === 0 || rules2.includes("")) malformed.push(at);
    else ignores.push({ at, rules: rules2, reason: reasonIn(rest), target: ownLine ? statement : number2 });
  }
  return { ignores: ignores.reverse(), malformed: malformed.reverse() };
}
function endsInCommentMark(before) {
  const text2 = before.trimEnd();
  return COMMENT_MARKS.some((mark) => {
    if (!text2.endsWith(mark)) return false;
    const character = text2.at(-mark.length - 1);
    return character === void 0 || character === " " || character === "	";
  });
}
function reasonIn(rest) {
  const text2 = rest.trim();
  return withoutKeys((text2.endsWith("-->") ? text2.slice(0, -3).trimEnd() : text2).slice(0, MAX_REASON));
}

// src/engine/statements.ts
function createStatementIndex(document) {
  const starts = /* @__PURE__ */ new Map();
  for (const { range: range2 } of document ? statementsOf(document) : []) {
    for (let line = range2.start.line + 1; line <= range2.end.line; line++) starts.set(line, range2.start.line);
  }
  return (line) => starts.get(line) ?? line;
}
function statementsOf(document) {
  if (document.kind === "dockerfile") return document.instructions.map(({ at }) => at);
  if (document.kind !== "tree") return [];
  const statements = [];
  const pending = [...document.roots];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.kind === "list") {
      for (const item of node.items) pending.push(item);
    } else if (node.kind === "table") {
      for (const { at, value } of node.entries) {
        if (isPlain(value)) statements.push(at);
        else pending.push(value);
      }
    }
  }
  return statements;
}
function isPlain(value) {
  return value.kind === "scalar" || value.kind === "list" && value.items.every((item) => item.kind === "scalar");
}

// src/engine/inline-cover.ts
var MAX_LINES = 200;
function createInlineCover(project) {
  const ignores = [];
  const malformed = [];
  const byPlace = /* @__PURE__ */ new Map();
  const statementStarts = /* @__PURE__ */ new Map();
  for (const [path2, source] of project.sources) {
    const found = findIgnores(source);
    for (const at of found.malformed) malformed.push(at);
    if (found.ignores.length > 0) statementStarts.set(path2, createStatementIndex(project.documents.get(path2)));
    for (const ignore of found.ignores) {
      ignores.push(ignore);
      if (ignore.reason === "") continue;
      for (const rule of ignore.rules) byPlace.set(keyOf4(path2, rule, ignore.target), ignore);
    }
  }
  return {
    ignores,
    malformed,
    covering({ rule, at: { path: path2, range: range2 } }) {
      const startOf = statementStarts.get(path2);
      if (!startOf) return void 0;
      const last = Math.min(lastLineOf(range2), range2.start.line + MAX_LINES);
      for (let line = range2.start.line; line <= last; line++) {
        const ignore = byPlace.get(keyOf4(path2, rule, line));
        if (ignore) return ignore;
      }
      return byPlace.get(keyOf4(path2, rule, startOf(range2.start.line)));
    }
  };
}
function keyOf4(path2, rule, line) {
  return `${path2}\0${rule}\0${line}`;
}

// node_modules/balanced-match/dist/esm/index.js
var range = (a, b, str) => {
  let begs, beg, left, right = void 0, result;
  let ai = str.indexOf(a);
  let bi = str.indexOf(b, ai + 1);
  let i = ai;
  if (ai >= 0 && bi > 0) {
    if (a === b) {
      return [ai, bi];
    }
    begs = [];
    left = str.length;
    while (i >= 0 && !result) {
      if (i === ai) {
        begs.push(i);
        ai = str.indexOf(a, i + 1);
      } else if (begs.length === 1) {
        const r = begs.pop();
        if (r !== void 0)
          result = [r, bi];
      } else {
        beg = begs.pop();
        if (beg !== void 0 && beg < left) {
          left = beg;
          right = bi;
        }
        bi = str.indexOf(b, i + 1);
      }
      i = ai < bi && ai >= 0 ? ai : bi;
    }
    if (begs.length && right !== void 0) {
      result = [left, right];
    }
  }
  return result;
};

// node_modules/brace-expansion/dist/esm/index.js
var escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0";
var escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0";
var escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0";
var escComma = "\0COMMA" + Math.random().toFixed(16) + "\0";
var escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0";
var escSlashPattern = new RegExp(escSlash, "g");
var escOpenPattern = new RegExp(escOpen, "g");
var escClosePattern = new RegExp(escClose, "g");
var escCommaPattern = new RegExp(escComma, "g");
var escPeriodPattern = new RegExp(escPeriod, "g");
var slashPattern = /\\\\/g;
var openPattern = /\\{/g;
var closePattern = /\\}/g;
var commaPattern = /\\,/g;
var periodPattern = /\\\./g;
var EXPANSION_MAX = 1e5;
var EXPANSION_MAX_LENGTH = 4e6;
var EXPANSION_MAX_DEPTH = 1e3;
var EXPANSION_MAX_REWRITES = 1e3;
var EXPANSION_MAX_STEPS = 2e7;
var CALL_STEPS = 16;
function numeric(str) {
  return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
  return str.replace(slashPattern, escSlash).replace(openPattern, escOpen).replace(closePattern, escClose).replace(commaPattern, escComma).replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
  return str.replace(escSlashPattern, "\\").replace(escOpenPattern, "{").replace(escClosePattern, "}").replace(escCommaPattern, ",").replace(escPeriodPattern, ".");
}
function pushAll(target, items) {
  for (let i = 0; i < items.length; i++) {
    target.push(items[i]);
  }
}
function balancedWithBudget(str, masked, budget) {
  if (budget.remaining < 0) {
    return void 0;
  }
  const r = range("{", "}", masked);
  const unmatched = r !== void 0 && masked.indexOf("{") < r[0];
  budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
  if (!r || budget.remaining < 0) {
    return void 0;
  }
  return {
    end: r[1],
    pre: str.slice(0, r[0]),
    body: str.slice(r[0] + 1, r[1]),
    post: str.slice(r[1] + 1),
    unmatched
  };
}
function maskUnmatchedOpens(masked, budget) {
  budget.remaining -= masked.length;
  const open = [];
  for (let i = 0; i < masked.length; i++) {
    const c = masked.charCodeAt(i);
    if (c === 123) {
      open.push(i);
    } else if (c === 125 && open.length) {
      open.pop();
    }
  }
  let out = "";
  let last = 0;
  for (let i = 0; i < open.length; i++) {
    const at = open[i];
    out += masked.slice(last, at) + "\0";
    last = at + 1;
  }
  return out + masked.slice(last);
}
function commaSetFollows(str, budget) {
  budget.remaining -= str.length;
  if (budget.remaining < 0) {
    return false;
  }
  let close2 = false;
  for (let i = str.length - 1; i >= 0; i--) {
    const c = str.charCodeAt(i);
    if (c === 125) {
      close2 = true;
    } else if (c === 10 || c === 13 || c === 8232 || c === 8233) {
      close2 = false;
    } else if (c === 44 && close2 && str.charCodeAt(i + 1) !== 44) {
      return true;
    }
  }
  return false;
}
function parseCommaParts(str, budget) {
  const parts = [];
  let carry = "";
  for (; ; ) {
    const m = balancedWithBudget(str, str, budget);
    if (budget.remaining < 0) {
      return void 0;
    }
    if (!m) {
      const tail = str.split(",");
      tail[0] = carry + tail[0];
      pushAll(parts, tail);
      return parts;
    }
    const { pre, body, post } = m;
    const p = pre.split(",");
    p[0] = carry + p[0];
    p[p.length - 1] += "{" + body + "}";
    if (!post.length) {
      pushAll(parts, p);
      return parts;
    }
    carry = p.pop();
    pushAll(parts, p);
    str = post;
  }
}
function bound(value, fallback) {
  return value === void 0 || isNaN(value) ? fallback : value;
}
function expand(str, options = {}) {
  if (!str) {
    return [];
  }
  const max = bound(options.max, EXPANSION_MAX);
  const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
  const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
  const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
  const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
  if (str.slice(0, 2) === "{}") {
    str = "\\{\\}" + str.slice(2);
  }
  return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
  return "{" + str + "}";
}
function isPadded(el) {
  return /^-?0\d/.test(el);
}
function lte(i, y) {
  return i <= y;
}
function gte(i, y) {
  return i >= y;
}
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
  const out = [];
  let length = 0;
  let nonEmpty;
  outer: for (let a = 0; a < acc.length; a++) {
    const prefix2 = acc[a] + pre;
    let vs = values;
    if (dropEmpties && !prefix2) {
      if (!nonEmpty)
        nonEmpty = values.filter((v) => v);
      vs = nonEmpty;
    }
    for (let v = 0; v < vs.length; v++) {
      if (out.length >= max)
        break outer;
      const expansion = prefix2 + vs[v];
      if (length + expansion.length > maxLength)
        break outer;
      out.push(expansion);
      length += expansion.length;
    }
  }
  budget.remaining -= out.length;
  return out;
}
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
  const n = body.split(/\.\./);
  const N = [];
  if (n[0] === void 0 || n[1] === void 0) {
    return N;
  }
  const x = numeric(n[0]);
  const y = numeric(n[1]);
  const width = Math.max(n[0].length, n[1].length);
  let incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1;
  let test = lte;
  const reverse = y < x;
  if (reverse) {
    incr *= -1;
    test = gte;
  }
  const pad = n.some(isPadded);
  const cost = pad ? width : 1;
  let length = 0;
  for (let i = x; test(i, y) && N.length < max; i += incr) {
    budget.remaining -= cost;
    if (budget.remaining < 0) {
      return void 0;
    }
    let c;
    if (isAlphaSequence) {
      c = String.fromCharCode(i);
      if (c === "\\") {
        c = "";
      }
    } else {
      c = String(i);
      if (pad) {
        const need = width - c.length;
        if (need > 0) {
          const z = new Array(need + 1).join("0");
          if (i < 0) {
            c = "-" + z + c.slice(1);
          } else {
            c = z + c;
          }
        }
      }
    }
    if (length + c.length > maxLength)
      break;
    N.push(c);
    length += c.length;
  }
  return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
  budget.remaining -= CALL_STEPS;
  if (depth > maxDepth) {
    return [str];
  }
  let acc = [""];
  let rewrites = 0;
  let dropEmpties = false;
  let firstGroup = true;
  let masked = str;
  for (; ; ) {
    const m = balancedWithBudget(str, masked, budget);
    if (!m) {
      return combine(acc, str, [""], max, maxLength, dropEmpties, budget);
    }
    if (m.unmatched) {
      masked = maskUnmatchedOpens(masked, budget);
    }
    const pre = m.pre;
    const literal3 = () => combine(acc, pre + "{" + m.body + "}" + m.post, [""], max, maxLength, dropEmpties, budget);
    if (/\$$/.test(pre)) {
      acc = combine(acc, pre + "{" + m.body + "}", [""], max, maxLength, dropEmpties && !m.post.length, budget);
      firstGroup = false;
      if (!m.post.length)
        break;
      str = m.post;
      masked = masked.slice(m.end + 1);
      continue;
    }
    const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
    const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
    const isSequence = isNumericSequence || isAlphaSequence;
    const isOptions = m.body.indexOf(",") >= 0;
    if (!isSequence && !isOptions) {
      if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
        rewrites++;
        str = m.pre + "{" + m.body + escClose + m.post;
        masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
        isTop = true;
        continue;
      }
      return literal3();
    }
    if (firstGroup) {
      dropEmpties = isTop && !isSequence;
      firstGroup = false;
    }
    let values;
    if (isSequence) {
      values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
      if (!values) {
        return literal3();
      }
    } else {
      let n = parseCommaParts(m.body, budget);
      if (!n) {
        return literal3();
      }
      if (n.length === 1 && n[0] !== void 0) {
        n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
        if (budget.remaining < 0) {
          return literal3();
        }
        if (n.length === 1) {
          const next2 = combine(acc, pre + n[0], [""], max, maxLength, dropEmpties && !m.post.length, budget);
          if (budget.remaining < 0) {
            return literal3();
          }
          acc = next2;
          if (!m.post.length)
            break;
          str = m.post;
          masked = masked.slice(m.end + 1);
          continue;
        }
      }
      let dropsEmpties = dropEmpties && !m.post.length && !pre;
      for (let d = 0; dropsEmpties && d < acc.length; d++) {
        if (acc[d]) {
          dropsEmpties = false;
        }
      }
      values = [];
      let valuesLength = 0;
      outer: for (let j = 0; j < n.length; j++) {
        const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
        if (budget.remaining < 0) {
          return literal3();
        }
        for (let k = 0; k < expanded.length; k++) {
          const v = expanded[k];
          if (dropsEmpties && !v)
            continue;
          if (values.length >= max || valuesLength + v.length > maxLength) {
            break outer;
          }
          values.push(v);
          valuesLength += v.length;
        }
      }
    }
    const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
    if (budget.remaining < 0) {
      return literal3();
    }
    acc = next;
    if (!m.post.length)
      break;
    str = m.post;
    masked = masked.slice(m.end + 1);
  }
  return acc;
}

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/numeric-range.js
var digit = (a, b) => a === b ? { t: "lit", ch: String(a) } : { t: "class", re: new RegExp(`^[${a}-${b}]$`) };
var prefix = (d, alts) => alts.map((s) => [digit(d, d), ...s]);
var fixed = (a, b) => {
  if (!a)
    return [[]];
  let lo = +a[0];
  let hi = +b[0];
  const ra = a.slice(1);
  const rb = b.slice(1);
  if (lo === hi)
    return prefix(lo, fixed(ra, rb));
  const zeros = "0".repeat(ra.length);
  const nines = "9".repeat(ra.length);
  const out = [];
  if (ra !== zeros)
    out.push(...prefix(lo++, fixed(ra, nines)));
  const last = rb === nines ? [] : prefix(hi--, fixed(zeros, rb));
  if (lo <= hi) {
    out.push([digit(lo, hi), ...Array.from(ra, () => digit(0, 9))]);
  }
  out.push(...last);
  return out;
};
var nonneg = (a, b, width) => {
  if (width) {
    return fixed(String(a).padStart(width, "0"), String(b).padStart(width, "0"));
  }
  const out = [];
  for (let len = String(a).length; len <= String(b).length; len++) {
    const lo = Math.max(a, len === 1 ? 0 : 10 ** (len - 1));
    const hi = Math.min(b, 10 ** len - 1);
    out.push(...fixed(String(lo), String(hi)));
  }
  return out;
};
var numericRange = (loStr, hiStr) => {
  let lo = Number(loStr);
  let hi = Number(hiStr);
  if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi))
    return;
  if (lo > hi)
    [lo, hi] = [hi, lo];
  const padded = /^-?0\d/.test(loStr) || /^-?0\d/.test(hiStr);
  const width = padded ? Math.max(loStr.length, hiStr.length) : 0;
  const out = [];
  if (lo < 0) {
    const neg = nonneg(Math.max(-hi, 1), -lo, width && width - 1);
    out.push(...neg.map((s) => [{ t: "lit", ch: "-" }, ...s]));
  }
  if (hi >= 0)
    out.push(...nonneg(Math.max(lo, 0), hi, width));
  return out;
};

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/parse-class.js
var posixClasses = {
  "[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}"],
  "[:alpha:]": ["\\p{L}\\p{Nl}"],
  "[:ascii:]": ["\\x00-\\x7f"],
  "[:blank:]": ["\\p{Zs}\\t"],
  "[:cntrl:]": ["\\p{Cc}"],
  "[:digit:]": ["\\p{Nd}"],
  "[:graph:]": ["\\p{Z}\\p{C}", true],
  "[:lower:]": ["\\p{Ll}"],
  "[:print:]": ["\\p{C}", true],
  "[:punct:]": ["\\p{P}\\p{S}"],
  "[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f"],
  "[:upper:]": ["\\p{Lu}"],
  "[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],
  "[:xdigit:]": ["A-Fa-f0-9"]
};
var braceEscape = (s) => s.replace(/[[\]\\-]/g, "\\$&");
var noMatch = /$./;
var parseClass = (glob, position, nocase = false, form) => {
  const norm = (c) => {
    const n = form ? c.normalize(form) : c;
    return [...n].length === 1 ? n : c;
  };
  const pos = position;
  if (glob.charAt(pos) !== "[") {
    throw new Error("not in a brace expression");
  }
  const ranges = [];
  const negs = [];
  let i = pos + 1;
  let sawStart = false;
  let escaping = false;
  let negate = false;
  let endPos = pos;
  let rangeStart = "";
  WHILE: while (i < glob.length) {
    const c = String.fromCodePoint(glob.codePointAt(i));
    if ((c === "!" || c === "^") && i === pos + 1) {
      negate = true;
      i++;
      continue;
    }
    if (c === "]" && sawStart && !escaping) {
      endPos = i + 1;
      break;
    }
    sawStart = true;
    if (c === "\\") {
      if (!escaping) {
        escaping = true;
        i++;
        continue;
      }
    }
    if (c === "[" && !escaping) {
      for (const [cls, [unip, neg]] of Object.entries(posixClasses)) {
        if (glob.startsWith(cls, i)) {
          if (rangeStart) {
            return [noMatch, glob.length - pos];
          }
          i += cls.length;
          if (neg)
            negs.push(unip);
          else
            ranges.push(unip);
          continue WHILE;
        }
      }
    }
    escaping = false;
    const n = norm(c);
    if (rangeStart) {
      if (n.codePointAt(0) > rangeStart.codePointAt(0)) {
        ranges.push(braceEscape(rangeStart) + "-" + braceEscape(n));
      } else if (n === rangeStart) {
        ranges.push(braceEscape(n));
      }
      rangeStart = "";
      i += c.length;
      continue;
    }
    if (glob.startsWith("-]", i + c.length)) {
      ranges.push(braceEscape(n + "-"));
      i += c.length + 1;
      continue;
    }
    if (glob.startsWith("-", i + c.length)) {
      rangeStart = n;
      i += c.length + 1;
      continue;
    }
    ranges.push(braceEscape(n));
    i += c.length;
  }
  if (endPos < i) {
    return [noMatch, 0];
  }
  if (!ranges.length && !negs.length) {
    return [noMatch, glob.length - pos];
  }
  const sranges = "[" + (negate ? "^" : "") + ranges.join("") + "]";
  const snegs = "[" + (negate ? "" : "^") + negs.join("") + "]";
  const comb = "^" + (ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs);
  return [new RegExp(comb, nocase ? "iu" : "u"), endPos - pos];
};

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/index.js
var MATCH = { t: "match", id: 0 };
var extTypes = "!?+*@";
var lit = (ch) => ({ t: "lit", ch });
var reEscape = (s) => s.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
var newFoldRe = (s) => new RegExp(`^${reEscape(s)}$`, "iu");
var foldCache = /* @__PURE__ */ new Map();
var foldRe = (ch) => {
  let re = foldCache.get(ch);
  if (!re) {
    re = newFoldRe(ch);
    if (foldCache.size >= 1e3)
      foldCache.clear();
    foldCache.set(ch, re);
  }
  return re;
};
var litMatch = (l, c) => {
  if (c === l.ch)
    return true;
  if (!l.re)
    return false;
  const code2 = c.charCodeAt(0);
  if (code2 >= 128)
    return l.re.test(c);
  const ascii = l.ascii ??= new Uint8Array(128);
  ascii[code2] ||= l.re.test(c) ? 1 : 2;
  return ascii[code2] === 1;
};
var tokenize = (p, nocase, noext, form, mark) => {
  const toks = [];
  for (let i = 0; i < p.length; ) {
    const c = String.fromCodePoint(p.codePointAt(i));
    if (mark) {
      const m = c === "\\" && p.startsWith(mark, i + 1) ? 1 : 0;
      if (m || c === mark) {
        const start = i + m + mark.length;
        const end = p.indexOf(mark, start);
        const r = /^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start, end));
        const alts = end !== -1 && r && numericRange(r[1], r[2]);
        if (alts) {
          toks.push({ t: "ext", type: "@", alts });
          i = end + mark.length;
          continue;
        }
      }
    }
    if (c === "\\") {
      const e = p.codePointAt(i + 1);
      const ch = e === void 0 ? c : String.fromCodePoint(e);
      toks.push(lit(ch));
      i += 1 + ch.length;
      continue;
    }
    if (c === "[") {
      const [re, consumed] = parseClass(p, i, nocase, form);
      if (consumed) {
        toks.push({ t: "class", re });
        i += consumed;
        continue;
      }
    }
    if (!noext && extTypes.includes(c) && p[i + 1] === "(") {
      toks.push({ t: "open", type: c });
      i += 2;
      continue;
    }
    toks.push(!noext && c === "|" ? { t: "bar" } : !noext && c === ")" ? { t: "close" } : c === "*" ? { t: "star" } : c === "?" ? { t: "any" } : lit(c));
    i += c.length;
  }
  return toks;
};
var pair = (toks) => {
  const pairs = /* @__PURE__ */ new Map();
  const stack = [];
  toks.forEach((tok, i) => {
    if (tok.t === "open")
      stack.push(i);
    else if (tok.t === "close" && stack.length)
      pairs.set(stack.pop(), i);
  });
  return pairs;
};
var build2 = (toks, pairs, start, end, top) => {
  let seq = [];
  const alts = [seq];
  for (let i = start; i < end; i++) {
    const tok = toks[i];
    const close2 = pairs.get(i);
    if (tok.t === "open" && close2 !== void 0) {
      const sub = build2(toks, pairs, i + 1, close2, false);
      seq.push({ t: "ext", type: tok.type, alts: sub });
      i = close2;
    } else if (tok.t === "bar" && !top) {
      alts.push(seq = []);
    } else if (tok.t === "open") {
      seq.push(lit(tok.type), lit("("));
    } else if (tok.t === "bar") {
      seq.push(lit("|"));
    } else if (tok.t === "close") {
      seq.push(lit(")"));
    } else {
      seq.push(tok);
    }
  }
  return alts;
};
var normalize = (items, form) => {
  const out = [];
  let run2 = "";
  const flush = () => {
    for (const ch of run2.normalize(form))
      out.push(lit(ch));
    run2 = "";
  };
  for (const it of items) {
    if (it.t === "lit") {
      run2 += it.ch;
      continue;
    }
    flush();
    out.push(it.t === "ext" ? { ...it, alts: it.alts.map((a) => normalize(a, form)) } : it);
  }
  flush();
  return out;
};
var compile = (items, nocase) => {
  let id = 1;
  const split = (out) => ({ t: "split", id: id++, out });
  const seq = (items2, next) => items2.reduceRight((next2, it) => item(it, next2), next);
  const item = (it, next) => {
    switch (it.t) {
      case "lit":
        const re = nocase ? foldRe(it.ch) : void 0;
        return { t: "lit", id: id++, ch: it.ch, re, next };
      case "any":
      case "star":
        return { t: it.t, id: id++, next };
      case "class":
        return { t: "class", id: id++, re: it.re, next };
    }
    const alts = (next2) => it.alts.map((a) => seq(a, next2));
    switch (it.type) {
      case "@":
        return split(alts(next));
      case "?":
        return split([next, ...alts(next)]);
      case "!":
        return { t: "neg", id: id++, sub: split(alts(MATCH)), next };
    }
    const after = split([]);
    const entry = split(alts(after));
    after.out.push(next, entry);
    return it.type === "*" ? after : entry;
  };
  const start = seq(items, MATCH);
  return [start, id];
};
var show = (start) => {
  const lines = [];
  const seen = /* @__PURE__ */ new Set();
  const ref = (n) => n.t === "match" ? "match" : String(n.id);
  const walk = (n, indent) => {
    if (n.t === "match" || seen.has(n))
      return;
    seen.add(n);
    const line = (desc) => lines.push(`${indent}${n.id}: ${desc}`);
    switch (n.t) {
      case "split":
        line(`split -> ${n.out.map(ref).join(", ")}`);
        for (const o of n.out)
          walk(o, indent);
        return;
      case "neg":
        line(`!(${ref(n.sub)}) -> ${ref(n.next)}`);
        walk(n.sub, indent + "  ");
        return walk(n.next, indent);
      case "lit":
        line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);
        break;
      case "class":
        line(`${n.re} -> ${ref(n.next)}`);
        break;
      default:
        line(`${n.t === "any" ? "?" : "*"} -> ${ref(n.next)}`);
    }
    walk(n.next, indent);
  };
  walk(start, "");
  return [`start -> ${ref(start)}`, ...lines].join("\n");
};
var State = class {
  // set by the Sim, to mark the nodes that this state has
  gen;
  threads = [];
  match = false;
  runs = [];
  // the sorted ids of the threads, with 0 for a match, once the
  // state is done
  ids = [];
  constructor(gen) {
    this.gen = gen;
  }
  // no threads, so nothing more can match
  get dead() {
    return !this.threads.length && !this.match && !this.runs.length;
  }
};
var sameState = (a, b) => {
  if (a.ids.length !== b.ids.length)
    return false;
  if (a.runs.length !== b.runs.length)
    return false;
  if (a.ids.some((id, i) => id !== b.ids[i]))
    return false;
  return a.runs.every((r) => b.runs.some((o) => o.neg === r.neg && sameState(o.state, r.state)));
};
var marks = (size) => ({
  has: new Float64Array(size),
  seen: new Float64Array(size),
  gen: 0
});
var Sim = class {
  // `.` and `..` only match literal dots, even with `dot:true`
  dots;
  // the string starts with `.`, and `dot:true` is not set
  dotStart;
  #marks;
  constructor(dots, dotStart, marks2) {
    this.dots = dots;
    this.dotStart = dotStart;
    this.#marks = marks2;
  }
  state() {
    return new State(++this.#marks.gen);
  }
  // sort the ids of a state, once it has all of its threads
  done(state) {
    state.ids = state.threads.map((n) => n.id).sort((a, b) => a - b);
    if (state.match)
      state.ids.unshift(MATCH.id);
    return state;
  }
  // true the first time that the state walks through the node, so
  // that loops in the graph stop
  #visit(state, node) {
    const { seen } = this.#marks;
    if (seen[node.id] === state.gen)
      return false;
    seen[node.id] = state.gen;
    return true;
  }
  #addThread(state, node) {
    const { has } = this.#marks;
    if (has[node.id] === state.gen)
      return false;
    has[node.id] = state.gen;
    state.threads.push(node);
    return true;
  }
  // wildcards only match a leading dot if `dot:true`. In a negated
  // sub-pattern, this does not apply, because the negation itself
  // can not match a leading dot.
  restricted(i, top) {
    return top && (this.dots || this.dotStart && i === 0);
  }
  add(state, node, i, top) {
    switch (node.t) {
      case "split":
        if (!this.#visit(state, node))
          return;
        for (const o of node.out)
          this.add(state, o, i, top);
        return;
      case "neg":
        if (!this.#visit(state, node))
          return;
        const sub = this.state();
        this.add(sub, node.sub, i, false);
        this.done(sub);
        return this.addRun(state, { t: "run", neg: node, state: sub }, i, top);
      case "star":
        if (this.restricted(i, top))
          return;
        if (this.#addThread(state, node))
          this.add(state, node.next, i, top);
        return;
      case "match":
        state.match = true;
        return;
      default:
        this.#addThread(state, node);
    }
  }
  addRun(state, run2, i, top) {
    for (const r of state.runs) {
      if (r.neg === run2.neg && sameState(r.state, run2.state))
        return;
    }
    state.runs.push(run2);
    if (!run2.state.match) {
      this.add(state, run2.neg.next, i, top);
    }
  }
  // the threads after char `c`, at index `i`
  step(state, c, i, top) {
    const next = this.state();
    for (const th of state.threads) {
      switch (th.t) {
        case "lit":
          if (litMatch(th, c)) {
            this.add(next, th.next, i + 1, top);
          }
          break;
        case "any":
          if (!this.restricted(i, top))
            this.add(next, th.next, i + 1, top);
          break;
        case "class":
          if (!this.restricted(i, top) && th.re.test(c)) {
            this.add(next, th.next, i + 1, top);
          }
          break;
        case "star":
          if (!this.restricted(i, top))
            this.add(next, th, i + 1, top);
      }
    }
    if (!this.restricted(i, top)) {
      for (const run2 of state.runs) {
        if (run2.state.dead) {
          this.addRun(next, run2, i + 1, top);
          continue;
        }
        const sub = this.step(run2.state, c, i, false);
        this.addRun(next, { t: "run", neg: run2.neg, state: sub }, i + 1, top);
      }
    }
    return this.done(next);
  }
};
var stateKey = (state) => {
  const ids = state.ids.join();
  if (!state.runs.length)
    return ids;
  const runs2 = state.runs.map((r) => `${r.neg.id}(${stateKey(r.state)})`);
  return `${ids}|${runs2.sort().join("|")}`;
};
var DFA_BUDGET = 1 << 18;
var Dfa = class {
  #start;
  #states = /* @__PURE__ */ new Map();
  #size = 0;
  #plain;
  #dotStart;
  #sim;
  #dotSim;
  constructor(start, marks2) {
    this.#start = start;
    this.#sim = new Sim(false, false, marks2);
    this.#dotSim = new Sim(false, true, marks2);
  }
  #make(state) {
    return {
      state,
      match: state.match,
      dead: state.dead,
      next: /* @__PURE__ */ new Map()
    };
  }
  #intern(state) {
    const key = stateKey(state);
    const found = this.#states.get(key);
    if (found)
      return found;
    if (this.#size > DFA_BUDGET)
      this.#clear();
    const d = this.#make(state);
    this.#states.set(key, d);
    this.#size += key.length + 1;
    return d;
  }
  #clear() {
    this.#states.clear();
    this.#size = 0;
    this.#plain = void 0;
    this.#dotStart = void 0;
  }
  start(dotStart) {
    if (dotStart) {
      if (this.#dotStart)
        return this.#dotStart;
      const state2 = this.#dotSim.state();
      this.#dotSim.add(state2, this.#start, 0, true);
      return this.#dotStart = this.#make(this.#dotSim.done(state2));
    }
    if (this.#plain)
      return this.#plain;
    const state = this.#sim.state();
    this.#sim.add(state, this.#start, 0, true);
    return this.#plain = this.#intern(this.#sim.done(state));
  }
  // the next state, after a miss in `d.ascii`
  next(d, c) {
    const code2 = c.charCodeAt(0);
    const found = code2 < 128 ? void 0 : d.next.get(c);
    if (found)
      return found;
    const n = d === this.#dotStart ? this.#intern(this.#dotSim.step(d.state, c, 0, true)) : this.#intern(this.#sim.step(d.state, c, 1, true));
    if (code2 < 128) {
      if (!d.ascii) {
        d.ascii = new Array(128);
        this.#size += 128;
      }
      d.ascii[code2] = n;
    } else {
      d.next.set(c, n);
    }
    this.#size++;
    return n;
  }
};
var linear = (start) => {
  const nodes = [];
  for (let n = start; n.t !== "match"; n = n.next) {
    if (n.t === "split" || n.t === "neg")
      return void 0;
    nodes.push(n);
  }
  return nodes;
};
var testLinear = (nodes, chars, start, end) => {
  let ni = 0;
  let ci = start;
  let starNi = -1;
  let starCi = 0;
  while (ci < end) {
    const n = nodes[ni];
    if (n?.t === "star") {
      starNi = ni++;
      starCi = ci;
      continue;
    }
    const c = chars[ci];
    if (n && (n.t === "any" || n.t === "lit" && litMatch(n, c) || n.t === "class" && n.re.test(c))) {
      ni++;
      ci++;
      continue;
    }
    if (starNi === -1)
      return false;
    ni = starNi + 1;
    ci = ++starCi;
  }
  while (nodes[ni]?.t === "star")
    ni++;
  return ni === nodes.length;
};
var lengths = (items) => {
  let min = 0;
  let max = 0;
  for (const it of items) {
    const [lo, hi] = itemLengths(it);
    min += lo;
    max += hi;
  }
  return [min, max];
};
var itemLengths = (it) => {
  if (it.t === "star")
    return [0, Infinity];
  if (it.t !== "ext")
    return [1, 1];
  if (it.type === "!")
    return [0, Infinity];
  const alts = it.alts.map(lengths);
  const min = Math.min(...alts.map((a) => a[0]));
  const max = Math.max(...alts.map((a) => a[1]));
  const loop = max === 0 ? 0 : Infinity;
  return it.type === "@" ? [min, max] : it.type === "?" ? [0, max] : it.type === "*" ? [0, loop] : [min, loop];
};
var hasAffix = (lits, chars, start) => {
  for (let j = 0; j < lits.length; j++) {
    if (!litMatch(lits[j], chars[start + j]))
      return false;
  }
  return true;
};
var slashOrSurrogate = /[/\ud800-\udfff]/;
var surrogate = /[\ud800-\udfff]/;
var codePoints = (s) => surrogate.test(s) ? [...s] : s;
var noSlash = (s) => {
  if (s.includes("/")) {
    throw new Error("can only match a single path portion, got: " + s);
  }
};
var Matcher = class {
  pattern;
  options;
  #start;
  // the number of node ids
  #size;
  #marks;
  // the Sim for strings that are only `.` or `..`
  #dotsSim;
  // the string to compare, if the pattern has no magic. With
  // `nocase:true`, the RegExp that folds case is made when it is
  // first used.
  #literal;
  #literalFold = false;
  #literalRe;
  // the nodes between the prefix and suffix, if the graph is a
  // single chain
  #linear;
  // the linear nodes are only `*` and `?`, so the length bounds and
  // the prefix and suffix decide the match
  #wild = false;
  // the least and most chars that a match can have
  #min = 0;
  #max = Infinity;
  // the literals that a match must start and end with. Each one
  // matches exactly one char, and they are distinct items in the
  // pattern, so a string that does not have them can not match.
  #prefix = [];
  #suffix = [];
  // the prefix and suffix as strings, if they do not fold case
  #prefixStr;
  #suffixStr;
  // there is a prefix or suffix to check
  #affix = false;
  #dfa;
  #form;
  constructor(pattern, options = {}) {
    if (pattern.includes("/")) {
      throw new Error("can only match a single path portion, got pattern: " + pattern);
    }
    this.pattern = pattern;
    this.options = options;
    const { nocase = false, noext = false, normalize: n } = options;
    this.#form = n === true ? "NFC" : n || void 0;
    const literal3 = /^[?*+@]\(\)$/.test(pattern);
    const toks = tokenize(pattern, nocase, noext || literal3, this.#form, options.rangeMark);
    let [items] = build2(toks, pair(toks), 0, toks.length, true);
    if (this.#form)
      items = normalize(items, this.#form);
    const [start, size] = compile(items, nocase);
    this.#start = start;
    this.#size = size;
    if (items.every((it) => it.t === "lit")) {
      this.#literal = items.map((it) => it.ch).join("");
      this.#literalFold = nocase;
    } else {
      const lit2 = (it) => it.t !== "lit" ? void 0 : nocase ? { ch: it.ch, re: foldRe(it.ch) } : { ch: it.ch };
      for (const it of items) {
        const l = lit2(it);
        if (!l)
          break;
        this.#prefix.push(l);
      }
      for (let j = items.length - 1; j >= 0; j--) {
        const l = lit2(items[j]);
        if (!l)
          break;
        this.#suffix.unshift(l);
      }
      this.#affix = !!(this.#prefix.length || this.#suffix.length);
      if (!nocase) {
        this.#prefixStr = this.#prefix.map((l) => l.ch).join("");
        this.#suffixStr = this.#suffix.map((l) => l.ch).join("");
      }
      this.#linear = linear(this.#start)?.slice(this.#prefix.length, -this.#suffix.length || void 0);
      this.#wild = !!this.#linear?.every((n2) => n2.t === "star" || n2.t === "any");
      const [min, max] = lengths(items);
      this.#min = min;
      this.#max = max;
    }
  }
  test(s) {
    if (this.#form) {
      noSlash(s);
      return this.#test(s.normalize(this.#form));
    }
    if (slashOrSurrogate.test(s)) {
      noSlash(s);
      return this.#test(s, [...s]);
    }
    return this.#test(s, s);
  }
  /**
   * The same as {@link Matcher#test}, but the string is not checked
   * for `/` chars, so the result for a string that has one is not
   * defined. Only use it for a string that is known to be one path
   * portion, such as a part of a path that was split on `/`. It can
   * be faster, because some patterns do not need to look at each char
   * of the string.
   */
  testUnchecked(s) {
    return this.#test(this.#form ? s.normalize(this.#form) : s);
  }
  // Test a string that has no `/`. `chars` indexes it by code point.
  // If it is not given, it is only found if a step needs it.
  #test(s, chars) {
    if (this.#literal !== void 0) {
      return this.#literalFold ? (this.#literalRe ??= newFoldRe(this.#literal)).test(s) : s === this.#literal;
    }
    const min = this.#min;
    const max = this.#max;
    if (chars === void 0) {
      const most = s.length;
      const least = most + 1 >> 1;
      if (most < min || least > max)
        return false;
      if (least < min || most > max)
        chars = codePoints(s);
    }
    if (chars !== void 0 && (chars.length < min || chars.length > max)) {
      return false;
    }
    const prefix2 = this.#prefix.length;
    if (this.#affix) {
      if (this.#prefixStr !== void 0 && this.#suffixStr !== void 0) {
        if (!s.startsWith(this.#prefixStr) || !s.endsWith(this.#suffixStr)) {
          return false;
        }
      } else {
        chars ??= codePoints(s);
        const end = chars.length - this.#suffix.length;
        if (!hasAffix(this.#prefix, chars, 0) || !hasAffix(this.#suffix, chars, end)) {
          return false;
        }
      }
    }
    const dotStart = !this.options.dot && s.startsWith(".");
    if (this.#linear) {
      if (s === "." || s === "..")
        return false;
      if (dotStart && !prefix2)
        return false;
      if (this.#wild)
        return true;
      chars ??= codePoints(s);
      const end = chars.length - this.#suffix.length;
      return testLinear(this.#linear, chars, prefix2, end);
    }
    chars ??= codePoints(s);
    if (s === "." || s === "..") {
      this.#marks ??= marks(this.#size);
      const sim = this.#dotsSim ??= new Sim(true, false, this.#marks);
      const start = sim.state();
      sim.add(start, this.#start, 0, true);
      let state = sim.done(start);
      for (let i = 0; i < chars.length; i++) {
        state = sim.step(state, chars[i], i, true);
      }
      return state.match;
    }
    this.#marks ??= marks(this.#size);
    const dfa = this.#dfa ??= new Dfa(this.#start, this.#marks);
    let d = dfa.start(dotStart);
    const str = chars === s;
    for (let i = 0; i < chars.length; i++) {
      if (d.dead)
        return false;
      const code2 = str ? s.charCodeAt(i) : chars[i].charCodeAt(0);
      d = d.ascii?.[code2] ?? dfa.next(d, chars[i]);
    }
    return d.match;
  }
  /** a readable listing of the state machine */
  toString() {
    return show(this.#start);
  }
};

// node_modules/minimatch/dist/esm/assert-valid-pattern.js
var MAX_PATTERN_LENGTH = 1024 * 64;
var assertValidPattern = (pattern) => {
  if (typeof pattern !== "string") {
    throw new TypeError("invalid pattern");
  }
  if (pattern.length > MAX_PATTERN_LENGTH) {
    throw new TypeError("pattern is too long");
  }
};

// node_modules/minimatch/dist/esm/escape.js
var escape = (s, { windowsPathsNoEscape = false, magicalBraces = false } = {}) => {
  const e = magicalBraces ? windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&") : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
  const c = e.charAt(0);
  if (c === "#") {
    return (windowsPathsNoEscape ? "[#]" : "\\#") + e.slice(1);
  }
  if (c === "!") {
    return (windowsPathsNoEscape ? "@(!)" : "\\!") + e.slice(1);
  }
  return e;
};

// node_modules/minimatch/dist/esm/unescape.js
var unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true } = {}) => {
  if (windowsPathsNoEscape && s.startsWith("@(!)")) {
    return "!" + unescape(s.slice(4), { windowsPathsNoEscape, magicalBraces });
  }
  if (magicalBraces) {
    return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
  }
  return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
};

// node_modules/minimatch/dist/esm/index.js
var DEFAULT_BRACE_EXPAND_MAX = 1e5;
var DEFAULT_GLOB_STAR_RECURSION_MAX = 200;
var AWE_KEY = "allowWindowsEscape";
var minimatch = (p, pattern, options) => {
  assertValidPattern(pattern);
  if (!options?.nocomment && pattern.charAt(0) === "#") {
    return false;
  }
  return cachedMinimatch(pattern, options).match(p);
};
var cache = /* @__PURE__ */ new Map();
var oldCache = /* @__PURE__ */ new Map();
var cacheSize = 0;
var cacheTotalWeight = 0;
var cacheMax = 256;
var cacheMaxWeight = 1 << 15;
var cacheMaxEntryWeight = 1 << 12;
var cacheWeight = (mm) => {
  let w = mm.pattern.length;
  for (const s of mm.globSet) {
    w += s.length + 1;
    if (w > cacheMaxEntryWeight)
      break;
  }
  return w;
};
var tri = (v) => v === void 0 ? 0 : v ? 2 : 1;
var booleanWeights = new Map(Object.keys({
  nobrace: 0,
  nocomment: 0,
  nonegate: 0,
  noglobstar: 0,
  noext: 0,
  nonull: 0,
  partial: 0,
  dot: 0,
  nocase: 0,
  nocaseMagicOnly: 0,
  magicalBraces: 0,
  matchBase: 0,
  flipNegate: 0,
  preserveMultipleSlashes: 0,
  windowsNoMagicRoot: 0
}).map((k, i) => [k, 24 * 3 ** i]));
var optionsKey = (o) => {
  let n = 0;
  let wpe = false;
  for (const k in o) {
    const v = o[k];
    switch (k) {
      // the same test as the Minimatch constructor
      case "windowsPathsNoEscape":
        if (v)
          wpe = true;
        break;
      case AWE_KEY:
        if (v === false)
          wpe = true;
        break;
      case "platform": {
        const p = v || defaultPlatform;
        if (p === defaultPlatform)
          break;
        if (p === "darwin")
          n += 3;
        else if (p === "win32")
          n += 6;
        else if (p === "linux")
          n += 9;
        else
          return JSON.stringify(o);
        break;
      }
      case "optimizationLevel":
        if (v === void 0)
          break;
        n += v >= 2 ? 1 : v >= 1 ? 0 : 2;
        break;
      case "braceExpandMax":
        if (v !== void 0 && v !== DEFAULT_BRACE_EXPAND_MAX) {
          return JSON.stringify(o);
        }
        break;
      case "maxGlobstarRecursion":
        if (v !== void 0 && v !== DEFAULT_GLOB_STAR_RECURSION_MAX) {
          return JSON.stringify(o);
        }
        break;
      case "normalize":
        if (v !== void 0)
          return JSON.stringify(o);
        break;
      default:
        n += (booleanWeights.get(k) ?? 0) * tri(v);
    }
  }
  return wpe ? n + 12 : n;
};
var copyOptions = (o) => {
  const copy = {};
  for (const k in o)
    copy[k] = o[k];
  return copy;
};
var cachedMinimatch = (pattern, options) => {
  const key = options ? optionsKey(options) : 0;
  let mm = cache.get(key)?.get(pattern);
  if (mm)
    return mm;
  mm = oldCache.get(key)?.get(pattern) ?? new Minimatch(pattern, copyOptions(options));
  const weight2 = cacheWeight(mm);
  if (weight2 > cacheMaxEntryWeight)
    return mm;
  if (cacheSize >= cacheMax || cacheTotalWeight + weight2 > cacheMaxWeight) {
    oldCache = cache;
    cache = /* @__PURE__ */ new Map();
    cacheSize = 0;
    cacheTotalWeight = 0;
  }
  let byPattern = cache.get(key);
  if (!byPattern)
    cache.set(key, byPattern = /* @__PURE__ */ new Map());
  byPattern.set(pattern, mm);
  cacheSize++;
  cacheTotalWeight += weight2;
  return mm;
};
var defaultPlatform = typeof process === "object" && process ? process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix";
var path = {
  win32: { sep: "\\" },
  posix: { sep: "/" }
};
var sep = defaultPlatform === "win32" ? path.win32.sep : path.posix.sep;
minimatch.sep = sep;
var GLOBSTAR = /* @__PURE__ */ Symbol("globstar **");
minimatch.GLOBSTAR = GLOBSTAR;
var filter = (pattern, options) => {
  let mm;
  return (p) => (mm ??= cachedMinimatch(pattern, options)).match(p);
};
minimatch.filter = filter;
var ext = (a, b = {}) => Object.assign({}, a, b);
var defaults = (def) => {
  if (!def || typeof def !== "object" || !Object.keys(def).length) {
    return minimatch;
  }
  const orig = minimatch;
  const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
  return Object.assign(m, {
    Minimatch: class Minimatch extends orig.Minimatch {
      constructor(pattern, options = {}) {
        super(pattern, ext(def, options));
      }
      static defaults(options) {
        return orig.defaults(ext(def, options)).Minimatch;
      }
    },
    unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
    escape: (s, options = {}) => orig.escape(s, ext(def, options)),
    filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
    defaults: (options) => orig.defaults(ext(def, options)),
    braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
    match: (list4, pattern, options = {}) => orig.match(list4, pattern, ext(def, options)),
    sep: orig.sep,
    GLOBSTAR
  });
};
minimatch.defaults = defaults;
var braceExpand = (pattern, options = {}) => {
  assertValidPattern(pattern);
  if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
    return [pattern];
  }
  let p = pattern.replace(/\\\\/g, "\\\\\\\\");
  if (options.windowsPathsNoEscape || options[AWE_KEY] === false) {
    p = p.replace(/\[([{}])\]/g, "[\\$1]");
  }
  return expand(p, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
var RANGE_MIN = 100;
var rangeRe = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g;
var inRepeatOrNegExt = (portion, mark) => {
  const stack = [];
  for (let i = 0; i < portion.length; i++) {
    const c = portion.charAt(i);
    if (c === "\\") {
      i++;
    } else if (c === mark) {
      if (stack.some((t) => t !== "@" && t !== "?"))
        return true;
    } else if (portion.charAt(i + 1) === "(" && "!?+*@".includes(c)) {
      stack.push(c);
      i++;
    } else if (c === ")") {
      stack.pop();
    }
  }
  return false;
};
var match2 = (list4, pattern, options = {}) => {
  const mm = new Minimatch(pattern, options);
  list4 = list4.filter((f) => mm.match(f));
  if (mm.options.nonull && !list4.length) {
    list4.push(pattern);
  }
  return list4;
};
minimatch.match = match2;
var globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
var classEnd = (pattern, start) => {
  let i = start + 1;
  if (pattern.charAt(i) === "!" || pattern.charAt(i) === "^")
    i++;
  let sawStart = false;
  for (; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (c === "]" && sawStart)
      return i;
    sawStart = true;
    if (c === "\\")
      i++;
  }
  return -1;
};
var literal = (pattern, noext) => {
  if (!noext && (pattern === "+()" || pattern === "@()"))
    return pattern;
  let lit2 = "";
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (c === "\\") {
      lit2 += pattern.charAt(++i) || c;
    } else if (c === "*" || c === "?") {
      return void 0;
    } else if (c === "[") {
      const close2 = classEnd(pattern, i);
      if (close2 === -1) {
        lit2 += c;
        continue;
      }
      let body = pattern.slice(i + 1, close2);
      if (body.startsWith("\\"))
        body = body.slice(1);
      if ([...body].length !== 1 || "!^".includes(pattern.charAt(i + 1))) {
        return void 0;
      }
      lit2 += body;
      i = close2;
    } else if (!noext && "+@!".includes(c) && pattern.charAt(i + 1) === "(" && pattern.includes(")", i + 2)) {
      return void 0;
    } else {
      lit2 += c;
    }
  }
  return lit2;
};
var MAX_EXTGLOBS = 256;
var extglobCount = (pattern) => {
  let n = 0;
  for (let i = 0; i < pattern.length - 1; i++) {
    const c = pattern.charAt(i);
    if (c === "\\") {
      i++;
    } else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
      n++;
      i++;
    }
  }
  return n;
};
var assertValidExtglobs = (pattern) => {
  if (extglobCount(pattern) > MAX_EXTGLOBS) {
    throw new TypeError("pattern has too many extglobs");
  }
};
var extSafe = (pattern) => {
  if (/^[?*+@]\(\)$/.test(pattern) || pattern.includes("[:"))
    return false;
  let depth = 0;
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (c === "\\") {
      if (++i === pattern.length)
        return false;
    } else if (c === "[") {
      const close2 = classEnd(pattern, i);
      if (close2 !== -1)
        i = close2;
    } else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
      depth++;
      i++;
    } else if (c === ")") {
      if (!depth--)
        return false;
    } else if (c === "|" && !depth) {
      return false;
    }
  }
  return !depth;
};
var lastSplit;
var lastChecked;
var portionMatch = (p, f) => typeof p === "string" ? f === p : f !== "" && p.testUnchecked(f);
var endIndex = (p, last, lastStart, prev, prevStart) => portionMatch(p, last) ? lastStart : prev !== void 0 && portionMatch(p, prev) ? prevStart : -1;
var isDots = (p) => p === "." || p === "..";
var isDrive = (p) => typeof p === "string" && /^[a-z]:$/i.test(p);
var isLongUNC = (p) => typeof p === "string" && /^unc$/i.test(p);
var uncHost = (p) => {
  if (p[0] !== "" || p[1] !== "")
    return -1;
  const h = p[2] !== "?" ? 2 : isLongUNC(p[3]) ? 4 : -1;
  const host = p[h];
  const share = p[h + 1];
  return h !== -1 && host !== void 0 && host !== "" && host !== GLOBSTAR && share !== void 0 && share !== "" && share !== GLOBSTAR ? h : -1;
};
var walkable = (p, dot) => !isDots(p) && (dot || !p.startsWith("."));
var dotPortion = (f, start, end, dot, sep2) => {
  for (let k = start; k < end; ) {
    if (f.charCodeAt(k) === 46) {
      if (!dot)
        return true;
      const n = f.charCodeAt(k + 1) === 46 ? k + 2 : k + 1;
      if (n >= end || isSep(f.charCodeAt(n), sep2))
        return true;
    }
    const s = nextSep(f, k, sep2);
    if (s === -1)
      return false;
    k = s + 1;
    while (k < end && isSep(f.charCodeAt(k), sep2))
      k++;
  }
  return false;
};
var isSep = (c, sep2) => sep2 === "/" ? c === 47 : sep2 === "\\" ? c === 92 : c === 47 || c === 92;
var nextSep = (f, from, sep2) => {
  if (sep2 !== "both")
    return f.indexOf(sep2, from);
  const s = f.indexOf("/", from);
  const b = f.indexOf("\\", from);
  return s === -1 ? b : b === -1 ? s : Math.min(s, b);
};
var lastSep = (f, from, sep2) => sep2 !== "both" ? f.lastIndexOf(sep2, from) : Math.max(f.lastIndexOf("/", from), f.lastIndexOf("\\", from));
var PENDING = {};
var Minimatch = class {
  options;
  set;
  pattern;
  windowsPathsNoEscape;
  nonegate;
  negate;
  comment;
  empty;
  preserveMultipleSlashes;
  partial;
  globSet;
  globParts;
  nocase;
  isWindows;
  platform;
  windowsNoMagicRoot;
  maxGlobstarRecursion;
  // the path can be checked against the last portion, and the string
  // portions, of each row before it is split. See #canMatch.
  #endCheck;
  #literalCheck;
  // level 2 resolves `.` and `..` portions in the path
  #level2;
  // the unicode normalization form, if any
  #form;
  // the string portions of each row in the set
  #literals = [];
  // the rows that #canMatch can match without splitting the path
  #shapes = [];
  // the rows whose last portion can be checked against the path's
  #endRows = [];
  // brace expansion can make the same portion in many rows, so they
  // share one Matcher, and the states that it caches
  #matchers = /* @__PURE__ */ new Map();
  // parse() returns PENDING in place of a Matcher
  #pending = false;
  // the char that marks numeric ranges in globSet, if any
  #rangeMark;
  // the GlobstarParts of each pattern row, by start index and partial
  #globstarParts = /* @__PURE__ */ new WeakMap();
  constructor(pattern, options = {}) {
    assertValidPattern(pattern);
    options = options || {};
    this.options = options;
    this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? DEFAULT_GLOB_STAR_RECURSION_MAX;
    this.pattern = pattern;
    this.platform = options.platform || defaultPlatform;
    this.isWindows = this.platform === "win32";
    this.windowsPathsNoEscape = !!options.windowsPathsNoEscape || options[AWE_KEY] === false;
    if (this.windowsPathsNoEscape) {
      this.pattern = this.pattern.replace(/\\/g, "/");
    }
    this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
    this.negate = false;
    this.nonegate = !!options.nonegate;
    this.comment = false;
    this.empty = false;
    this.partial = !!options.partial;
    this.nocase = !!this.options.nocase;
    this.windowsNoMagicRoot = options.windowsNoMagicRoot !== void 0 ? options.windowsNoMagicRoot : !!(this.isWindows && this.nocase);
    this.globSet = [];
    this.globParts = [];
    this.set = [];
    this.#endCheck = !this.preserveMultipleSlashes;
    this.#level2 = (options.optimizationLevel ?? 1) >= 2;
    const n = options.normalize;
    this.#form = n === true ? "NFC" : n || void 0;
    this.make();
    const drives = this.set.map((row) => this.#rootIndex(row));
    this.#endRows = this.set.map((row, r) => this.#endCheck && row.length - 1 > drives[r]);
    this.#literals = this.set.map((row, r) => {
      const end = this.#endRows[r] ? row.length - 1 : row.length;
      const lits = row.slice(drives[r] + 1, end).filter((p) => typeof p === "string" && !!p);
      return [...new Set(lits)];
    });
    this.#literalCheck = this.#literals.some((l) => l.length);
    this.#shapes = this.set.map((row, r) => {
      const [p0, p1, p2] = row;
      if (this.#endRows[r] && row.length === 2) {
        if (p0 === GLOBSTAR && p1 !== GLOBSTAR)
          return "tail";
      }
      if (this.#endRows[r] && options.matchBase && row.length === 1 && p0 !== GLOBSTAR && p0 !== "") {
        return "base";
      }
      if (!this.#endCheck || drives[r] !== -1)
        return void 0;
      if (row.length === 3 && p0 === GLOBSTAR && p2 === GLOBSTAR && p1 !== GLOBSTAR && p1 !== "" && // the portion between is only matched below this limit
      this.maxGlobstarRecursion > 0) {
        return "mid";
      }
      if (row.length === 2 && p1 === GLOBSTAR && p0 !== GLOBSTAR && p0 !== "") {
        return "head";
      }
      return void 0;
    });
  }
  // a string portion of a pattern, normalized if the option is set
  #norm(p) {
    return this.#form ? p.normalize(this.#form) : p;
  }
  // On Windows, the index of the last root portion of a row, as
  // #matchRow finds it: 0 for `c:/...`, 3 for `//?/c:/...` and
  // `//host/share/...`, and 5 for `//?/UNC/host/share/...`. Otherwise
  // -1.
  #rootIndex(row) {
    if (!this.isWindows)
      return -1;
    if (isDrive(row[0]))
      return 0;
    const uncDrive = row[0] === "" && row[1] === "" && row[2] === "?" && isDrive(row[3]);
    if (uncDrive)
      return 3;
    const h = uncHost(row);
    return h === -1 ? -1 : h + 1;
  }
  hasMagic() {
    if (this.options.magicalBraces && this.set.length > 1) {
      return true;
    }
    for (const pattern of this.set) {
      for (const part of pattern) {
        if (typeof part !== "string")
          return true;
      }
    }
    return false;
  }
  make() {
    const pattern = this.pattern;
    const options = this.options;
    if (!options.nocomment && pattern.charAt(0) === "#") {
      this.comment = true;
      return;
    }
    if (!pattern) {
      this.empty = true;
      return;
    }
    this.parseNegate();
    this.globSet = [...new Set(this.#expandBraces())];
    const rawGlobParts = this.globSet.map((s) => this.#slashSplit(s));
    this.globParts = this.preprocess(rawGlobParts);
    this.#pending = true;
    let set = this.globParts.map((s, _, __) => {
      if (this.isWindows && this.windowsNoMagicRoot) {
        const n = s[2] === "?" && isLongUNC(s[3]) ? 6 : 4;
        const isUNC = s[0] === "" && s[1] === "" && (s[2] === "?" || !globMagic.test(s[2])) && s.slice(3, n).every((p) => !globMagic.test(p));
        const isDrive2 = /^[a-z]:/i.test(s[0]);
        if (isUNC) {
          return [
            ...s.slice(0, n).map((p) => this.#norm(p)),
            ...s.slice(n).map((ss) => this.parse(ss))
          ];
        } else if (isDrive2) {
          return [
            this.#norm(s[0]),
            ...s.slice(1).map((ss) => this.parse(ss))
          ];
        }
      }
      return s.map((ss) => this.parse(ss));
    });
    this.set = set.filter((s) => s.indexOf(false) === -1);
    if (this.isWindows) {
      for (let i = 0; i < this.set.length; i++) {
        const p = this.set[i];
        if (p[0] === "" && p[1] === "" && this.globParts[i][2] === "?" && (isDrive(p[3]) || isLongUNC(this.globParts[i][3]))) {
          if (isLongUNC(this.globParts[i][3]))
            p[3] = "UNC";
          p[2] = "?";
        }
      }
    }
    if (!options.noext)
      this.mergeRows();
    this.#pending = false;
    this.set.forEach((row, i) => {
      for (let k = 0; k < row.length; k++) {
        if (row[k] === PENDING) {
          row[k] = this.parse(this.globParts[i][k]);
        }
      }
    });
  }
  // Merge rows that only differ in one portion, where each of them
  // is a Matcher, into one row that matches any of them with
  // `@(a|b|...)`. Then a path is only walked once for all of them,
  // for example with `**/*.{js,ts}`.
  mergeRows() {
    let merged = true;
    while (merged) {
      merged = false;
      if (this.set.length < 2)
        return;
      let keys = this.#mergeKeys();
      const len = Math.max(0, ...this.set.map((r) => r.length));
      for (let k = 0; k < len; k++) {
        const groups = /* @__PURE__ */ new Map();
        const R = this.set.length + 1;
        this.set.forEach((row, i) => {
          if (!(row[k] instanceof Matcher || row[k] === PENDING) || !extSafe(this.globParts[i][k])) {
            return;
          }
          const { pre, suf } = keys[i];
          const key = pre[k] * R + suf[k + 1];
          const g = groups.get(key);
          if (g)
            g.push(i);
          else
            groups.set(key, [i]);
        });
        const drop = /* @__PURE__ */ new Set();
        for (const g of groups.values()) {
          if (g.length < 2)
            continue;
          const [first, ...rest] = g;
          const alts = g.map((i) => this.globParts[i][k]);
          const glob = `@(${alts.join("|")})`;
          if (extglobCount(glob) > MAX_EXTGLOBS)
            continue;
          this.globParts[first][k] = glob;
          this.set[first][k] = this.parse(glob);
          for (const i of rest)
            drop.add(i);
        }
        if (drop.size) {
          merged = true;
          this.set = this.set.filter((_, i) => !drop.has(i));
          this.globParts = this.globParts.filter((_, i) => !drop.has(i));
          if (this.set.length < 2)
            return;
          keys = this.#mergeKeys();
        }
      }
    }
  }
  // For each row, number ids for its prefixes and suffixes, such that
  // pre[k] identifies parts[0..k) and suf[k] identifies parts[k..n).
  // Two rows are the same other than at portion k exactly when they
  // have the same pre[k] and suf[k + 1]. This is linear in the size of
  // the rows, where joining the whole row for every k was quadratic.
  #mergeKeys() {
    const partIds = /* @__PURE__ */ new Map();
    const ids = this.globParts.map((parts) => parts.map((s) => {
      let id = partIds.get(s);
      if (id === void 0)
        partIds.set(s, id = partIds.size);
      return id;
    }));
    const P = partIds.size;
    const len = Math.max(0, ...ids.map((r) => r.length));
    const keys = ids.map((r) => ({
      pre: [0],
      suf: new Array(r.length + 1).fill(0)
    }));
    for (let k = 0; k < len; k++) {
      const m = /* @__PURE__ */ new Map();
      ids.forEach((r, i) => {
        if (k >= r.length)
          return;
        const { pre } = keys[i];
        const key = pre[k] * P + r[k];
        let id = m.get(key);
        if (id === void 0)
          m.set(key, id = m.size + 1);
        pre.push(id);
      });
    }
    for (let k = len - 1; k >= 0; k--) {
      const m = /* @__PURE__ */ new Map();
      ids.forEach((r, i) => {
        if (k >= r.length)
          return;
        const { suf } = keys[i];
        const key = suf[k + 1] * P + r[k];
        let id = m.get(key);
        if (id === void 0)
          m.set(key, id = m.size + 1);
        suf[k] = id;
      });
    }
    return keys;
  }
  // various transforms to equivalent pattern sets that are
  // faster to process in a filesystem walk.  The goal is to
  // eliminate what we can, and push all ** patterns as far
  // to the right as possible, even if it increases the number
  // of patterns that we have to process.
  preprocess(globParts) {
    if (this.options.noglobstar) {
      for (const partset of globParts) {
        for (let j = 0; j < partset.length; j++) {
          if (partset[j] === "**") {
            partset[j] = "*";
          }
        }
      }
    }
    const { optimizationLevel = 1 } = this.options;
    if (optimizationLevel >= 2) {
      globParts = this.firstPhasePreProcess(globParts);
      globParts = this.secondPhasePreProcess(globParts);
    } else if (optimizationLevel >= 1) {
      globParts = this.levelOneOptimize(globParts);
    } else {
      globParts = this.adjascentGlobstarOptimize(globParts);
    }
    return globParts;
  }
  // just get rid of adjascent ** portions
  adjascentGlobstarOptimize(globParts) {
    return globParts.map((parts) => {
      let gs = -1;
      while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
        let i = gs;
        while (parts[i + 1] === "**") {
          i++;
        }
        if (i !== gs) {
          parts.splice(gs, i - gs);
        }
      }
      return parts;
    });
  }
  // get rid of adjascent ** and resolve .. portions
  levelOneOptimize(globParts) {
    return globParts.map((parts) => {
      const root = this.#rootIndex(parts) + 1;
      parts = parts.reduce((set, part) => {
        const prev = set[set.length - 1];
        if (part === "**" && prev === "**") {
          return set;
        }
        if (part === "..") {
          if (set.length > root && prev && prev !== ".." && prev !== "." && prev !== "**") {
            set.pop();
            return set;
          }
        }
        set.push(part);
        return set;
      }, []);
      return parts.length === 0 ? [""] : parts;
    });
  }
  // Check the path against each row before it is split. 'no' if no
  // row can match, so it does not need to be split. 'yes' if a row of
  // `**` and one more portion matches. 'maybe' if it must be split to
  // know. None of this applies with partial, where the path can end
  // before the row does.
  //
  // On Windows, `\` is a separator in the path too, and the portions of
  // a row up to its drive letter or UNC share are not checked (see
  // #rootIndex).
  //
  // Each string portion of a row must be a portion of the path, so the
  // path must contain it. Level 2 can only take portions out of the
  // path, so this is still true then.
  //
  // The last portion of a row must match the last portion of the path,
  // or the one before a trailing `/` (as a/* and a/**/* match a/b/).
  // This does not apply to rows that end in **, rows that end in a
  // root, or preserveMultipleSlashes (which can leave more
  // than one '' at the end). At level 2, it does not apply if that
  // portion is `.` or `..`, which can be
  // resolved away. Level 2 only takes other portions out of the
  // middle of the path.
  //
  // A row of `**/x` then matches if the ** can walk the portions
  // before the one that x matches, the same as #matchGlobstar. At
  // level 2, this is only known if none of them are `.` or `..`, so
  // that the path does not change when it is resolved.
  #canMatch(f) {
    const sep2 = !this.isWindows || !f.includes("\\") ? "/" : f.includes("/") ? "both" : "\\";
    let ends = this.#endCheck ? 0 : -1;
    let last = "";
    let lastStart = 0;
    let prev;
    let prevStart = 0;
    const dot = !!this.options.dot;
    ROWS: for (let r = 0; r < this.set.length; r++) {
      const row = this.set[r];
      const p = row[row.length - 1];
      let end = ends !== -1 && this.#endRows[r] && p !== GLOBSTAR;
      if (end && ends === 0) {
        const i = lastSep(f, f.length, sep2);
        lastStart = i + 1;
        last = f.slice(lastStart);
        if (last === "" && i >= 0) {
          let j = i;
          while (j > 0 && isSep(f.charCodeAt(j - 1), sep2))
            j--;
          prevStart = j === 0 ? 0 : lastSep(f, j - 1, sep2) + 1;
          prev = f.slice(prevStart, j);
        }
        const resolves = this.#level2 && (isDots(last) || last === "" && prev !== void 0 && isDots(prev));
        ends = resolves ? -1 : 1;
        end = !resolves;
      }
      let tailStart = -1;
      if (end && typeof p === "string") {
        tailStart = endIndex(p, last, lastStart, prev, prevStart);
        if (tailStart === -1)
          continue;
      }
      if (this.#literalCheck) {
        for (const l of this.#literals[r]) {
          if (!f.includes(l))
            continue ROWS;
        }
      }
      if (end && typeof p === "object") {
        tailStart = endIndex(p, last, lastStart, prev, prevStart);
        if (tailStart === -1)
          continue;
      }
      const shape = this.#shapes[r];
      if (shape === "base" && end)
        return "yes";
      if (shape === "tail" && end) {
        if (this.#level2 && dotPortion(f, 0, tailStart, true, sep2)) {
          return "maybe";
        }
        if (!dotPortion(f, 0, tailStart, dot, sep2))
          return "yes";
        continue;
      }
      if (shape === "mid" || shape === "head") {
        const m = this.#walk(f, row, shape === "head", dot, sep2);
        if (m !== "no")
          return m;
        continue;
      }
      return "maybe";
    }
    return "no";
  }
  // Match a row of a known shape against the split path, the same as
  // #matchGlobstar and #matchGlobStarBodySections do. None of these
  // rows have a drive letter, so they start at the first portion.
  #matchShape(file, row, shape) {
    const dot = !!this.options.dot;
    const n = file.length;
    if (shape === "head") {
      if (n < 2 || !portionMatch(row[0], file[0])) {
        return false;
      }
      for (let i = 1; i < n; i++)
        if (!walkable(file[i], dot))
          return false;
      return true;
    }
    const x = row[1];
    if (shape === "tail") {
      let t = n - 1;
      if (!portionMatch(x, file[t])) {
        if (file[t] !== "" || n === 1 || !portionMatch(x, file[--t])) {
          return false;
        }
      }
      for (let i = 0; i < t; i++)
        if (!walkable(file[i], dot))
          return false;
      return true;
    }
    for (let k = 0; k < n; k++) {
      if (portionMatch(x, file[k]) && k + 1 < n) {
        let i = k + 1;
        while (i < n && walkable(file[i], dot))
          i++;
        if (i === n)
          return true;
      }
      if (!walkable(file[k], dot))
        return false;
    }
    return false;
  }
  // Match a row of `**/x/**` or `x/**` against the path, the same as
  // #matchGlobstar and #matchGlobStarBodySections do once it is split.
  // x must match a portion (the first one, for `x/**`), the ** before
  // it must be able to walk the portions before that one, and there
  // must be a portion after it, which the ** after it can walk. At
  // level 2, this is only known if no portion is `.` or `..`.
  #walk(f, row, head, dot, sep2) {
    if (this.#level2 && dotPortion(f, 0, f.length, true, sep2))
      return "maybe";
    const x = row[head ? 0 : 1];
    let s = 0;
    for (let e = nextSep(f, s, sep2); e !== -1; e = nextSep(f, s, sep2)) {
      let next = e + 1;
      while (next < f.length && isSep(f.charCodeAt(next), sep2))
        next++;
      const hit = typeof x === "string" ? e - s === x.length && f.startsWith(x, s) : e > s && x.testUnchecked(f.slice(s, e));
      if (hit && !dotPortion(f, next, f.length, dot, sep2))
        return "yes";
      if (head || dotPortion(f, s, next, dot, sep2))
        return "no";
      s = next;
    }
    return "no";
  }
  // the last split, if it was the same path with the same split
  // settings
  #cachedSplit(f) {
    const last = lastSplit;
    return last?.f === f && last.isWindows === this.isWindows && last.preserveMultipleSlashes === this.preserveMultipleSlashes && last.normalize === this.#form ? last : void 0;
  }
  // split a path for match(), and keep the parts for the next call
  #split(f) {
    const { isWindows, preserveMultipleSlashes } = this;
    let parts = this.#slashSplit(isWindows ? f.split("\\").join("/") : f);
    const normalize2 = this.#form;
    if (normalize2)
      parts = parts.map((p) => p.normalize(normalize2));
    lastSplit = {
      f,
      isWindows,
      preserveMultipleSlashes,
      normalize: normalize2,
      parts
    };
    return lastSplit;
  }
  // resolve `.` and `..` portions of a path, for level 2
  #levelTwoFileOptimize(file) {
    const parts = [...file];
    let didSomething = false;
    do {
      didSomething = false;
      if (!this.preserveMultipleSlashes) {
        for (let i = 1; i < parts.length - 1; i++) {
          const p = parts[i];
          if (i === 1 && p === "" && parts[0] === "")
            continue;
          if (p === "." || p === "") {
            didSomething = true;
            parts.splice(i, 1);
            i--;
          }
        }
        if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
          didSomething = true;
          parts.pop();
        }
      }
      const root = this.#rootIndex(parts) + 1;
      let dd = root;
      while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
        const p = parts[dd - 1];
        if (p && p !== "." && p !== ".." && p !== "**") {
          didSomething = true;
          parts.splice(dd - 1, 2);
          dd = Math.max(dd - 2, root);
        }
      }
    } while (didSomething);
    return parts.length === 0 ? [""] : parts;
  }
  // First phase: single-pattern processing
  // <pre> is 1 or more portions
  // <rest> is 1 or more portions
  // <p> is any portion other than ., .., '', or **
  // <e> is . or ''
  //
  // **/.. is *brutal* for filesystem walking performance, because
  // it effectively resets the recursive walk each time it occurs,
  // and ** cannot be reduced out by a .. pattern part like a regexp
  // or most strings (other than .., ., and '') can be.
  //
  // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
  // <pre>/<e>/<rest> -> <pre>/<rest>
  // <pre>/<p>/../<rest> -> <pre>/<rest>
  // **/**/<rest> -> **/<rest>
  //
  // **/*/<rest> -> */**/<rest> <== not valid because ** doesn't follow
  // this WOULD be allowed if ** did follow symlinks, or * didn't
  firstPhasePreProcess(globParts) {
    const { braceExpandMax = DEFAULT_BRACE_EXPAND_MAX } = this.options;
    let splitCells = 0;
    const maxSplitCells = 1e6;
    let didSomething = false;
    do {
      didSomething = false;
      for (let parts of globParts) {
        let gs = -1;
        while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
          let gss = gs;
          while (parts[gss + 1] === "**") {
            gss++;
          }
          if (gss > gs) {
            parts.splice(gs + 1, gss - gs);
          }
          let next = parts[gs + 1];
          const p = parts[gs + 2];
          const p2 = parts[gs + 3];
          if (next !== "..")
            continue;
          if (!p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") {
            continue;
          }
          const addedCells = parts.length - 1;
          if (globParts.length >= braceExpandMax || splitCells + addedCells > maxSplitCells) {
            throw new RangeError(`optimizationLevel 2: too many patterns from '**/..'`);
          }
          didSomething = true;
          parts.splice(gs, 1);
          const other = parts.slice(0);
          other[gs] = "**";
          splitCells += addedCells;
          globParts.push(other);
          gs--;
        }
        if (!this.preserveMultipleSlashes) {
          for (let i = 1; i < parts.length - 1; i++) {
            const p = parts[i];
            if (i === 1 && p === "" && parts[0] === "")
              continue;
            if (p === "." || p === "") {
              didSomething = true;
              parts.splice(i, 1);
              i--;
            }
          }
          if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
            didSomething = true;
            parts.pop();
          }
        }
        const root = this.#rootIndex(parts) + 1;
        let dd = root;
        while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
          const p = parts[dd - 1];
          if (p && p !== "." && p !== ".." && p !== "**") {
            didSomething = true;
            const needDot = dd === 1 && parts[dd + 1] === "**";
            const splin = needDot ? ["."] : [];
            parts.splice(dd - 1, 2, ...splin);
            if (parts.length === 0)
              parts.push("");
            dd = Math.max(dd - 2, root);
          }
        }
      }
    } while (didSomething);
    return globParts;
  }
  // second phase: multi-pattern dedupes
  // {<pre>/<rest>,<pre>/<rest>} -> <pre>/<rest>
  // {<pre>/*/<rest>,<pre>/<p>/<rest>} -> <pre>/*/<rest>
  secondPhasePreProcess(globParts) {
    const keys = /* @__PURE__ */ new Set();
    const rows = globParts.filter((parts) => {
      const key = parts.join("/");
      if (keys.has(key))
        return false;
      keys.add(key);
      return true;
    });
    const stars = /* @__PURE__ */ new Map();
    for (const parts of rows) {
      const s = [];
      for (let i = 0; i < parts.length; i++) {
        if (parts[i] === "*")
          s.push(i);
      }
      if (s.length)
        stars.set(s.join(","), s);
    }
    if (!stars.size || rows.length * stars.size > 1e5)
      return rows;
    const { dot } = this.options;
    return rows.filter((parts) => {
      for (const s of stars.values()) {
        if (s[s.length - 1] >= parts.length)
          continue;
        const c = [...parts];
        let ok = true;
        let changed = false;
        for (const i of s) {
          const p = parts[i];
          if (p === "*")
            continue;
          if (!p || p === "**" || !dot && p.startsWith(".")) {
            ok = false;
            break;
          }
          c[i] = "*";
          changed = true;
        }
        if (ok && changed && keys.has(c.join("/")))
          return false;
      }
      return true;
    });
  }
  parseNegate() {
    if (this.nonegate)
      return;
    const pattern = this.pattern;
    let negate = false;
    let negateOffset = 0;
    for (let i = 0; i < pattern.length && pattern.charAt(i) === "!"; i++) {
      negate = !negate;
      negateOffset++;
    }
    if (negateOffset)
      this.pattern = pattern.slice(negateOffset);
    this.negate = negate;
  }
  // Match the parts of a path against one row of the set. `resolved`
  // is the parts after level 2 resolves `.` and `..` in them, or the
  // same parts below level 2. Set partial to true to test if, for
  // example, "/a/b" matches the start of "/*/b/*/d". Partial means, if
  // you run out of file before you run out of pattern, then that's
  // fine, as long as all the parts match.
  #matchRow(file, resolved, pattern, partial) {
    let fileStartIndex = 0;
    let patternStartIndex = 0;
    const fh = this.isWindows ? uncHost(resolved) : -1;
    const ph = fh === -1 ? -1 : uncHost(pattern);
    if (ph !== -1) {
      const host = pattern[ph];
      const share = pattern[ph + 1];
      if (typeof host !== "string" || typeof share !== "string") {
        fileStartIndex = fh;
        patternStartIndex = ph;
      } else if (resolved[fh].toLowerCase() === host.toLowerCase() && resolved[fh + 1].toLowerCase() === share.toLowerCase()) {
        fileStartIndex = fh + 2;
        patternStartIndex = ph + 2;
      }
    } else if (this.isWindows) {
      const fileDrive = typeof file[0] === "string" && /^[a-z]:$/i.test(file[0]);
      const fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]);
      const patternDrive = typeof pattern[0] === "string" && /^[a-z]:$/i.test(pattern[0]);
      const patternUNC = !patternDrive && pattern[0] === "" && pattern[1] === "" && pattern[2] === "?" && typeof pattern[3] === "string" && /^[a-z]:$/i.test(pattern[3]);
      const fdi = fileUNC ? 3 : fileDrive ? 0 : void 0;
      const pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
      if (typeof fdi === "number" && typeof pdi === "number") {
        const [fd, pd] = [
          file[fdi],
          pattern[pdi]
        ];
        if (fd.toLowerCase() === pd.toLowerCase()) {
          patternStartIndex = pdi + 1;
          fileStartIndex = fdi + 1;
        }
      }
    }
    file = resolved;
    if (pattern.includes(GLOBSTAR)) {
      return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
    }
    return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
  }
  #matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
    const { head, body, tail, segments } = this.#getGlobstarParts(pattern, partial, patternIndex);
    if (head.length) {
      const headEnd = fileIndex + head.length;
      if (!this.#matchOne(file, head, partial, fileIndex, 0, headEnd)) {
        return false;
      }
      fileIndex += head.length;
      patternIndex += head.length;
    }
    let fileTailMatch = 0;
    if (tail.length) {
      if (tail.length + fileIndex > file.length)
        return false;
      let tailStart = file.length - tail.length;
      if (this.#matchOne(file, tail, partial, tailStart, 0)) {
        fileTailMatch = tail.length;
      } else {
        if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length) {
          return false;
        }
        tailStart--;
        if (!this.#matchOne(file, tail, partial, tailStart, 0)) {
          return false;
        }
        fileTailMatch = tail.length + 1;
      }
    }
    if (!body.length) {
      let sawSome = !!fileTailMatch;
      for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
        const f = String(file[i]);
        sawSome = true;
        if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
          return false;
        }
      }
      return partial || sawSome;
    }
    return !!this.#matchGlobStarBodySections(file, segments, file.length - fileTailMatch, fileIndex, 0, partial, 0, !!fileTailMatch, /* @__PURE__ */ new Set());
  }
  // Split the pattern into head, tail, and middle of ** delimited
  // parts. The tail has to be at the end, and the others just have to
  // be found in order from the head. These only depend on the pattern
  // row, so they are kept for the next path.
  #getGlobstarParts(pattern, partial, patternIndex) {
    let byStart = this.#globstarParts.get(pattern);
    if (!byStart) {
      byStart = [];
      this.#globstarParts.set(pattern, byStart);
    }
    const key = patternIndex * 2 + (partial ? 1 : 0);
    const found = byStart[key];
    if (found)
      return found;
    const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
    const lastgs = pattern.lastIndexOf(GLOBSTAR);
    const head = pattern.slice(patternIndex, firstgs);
    const body = pattern.slice(firstgs + 1, partial ? void 0 : lastgs);
    const tail = partial ? [] : pattern.slice(lastgs + 1);
    const segments = [[[], 0]];
    let current = segments[0];
    let nonGsParts = 0;
    const nonGsPartsSums = [0];
    for (const b of body) {
      if (b === GLOBSTAR) {
        nonGsPartsSums.push(nonGsParts);
        current = [[], 0];
        segments.push(current);
      } else {
        current[0].push(b);
        nonGsParts++;
      }
    }
    segments.forEach((b, i) => {
      b[1] = nonGsParts - nonGsPartsSums[i];
    });
    const parts = { head, body, tail, segments };
    byStart[key] = parts;
    return parts;
  }
  // return false for "nope, not matching"
  // return null for "not matching, cannot keep trying"
  #matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex, bodyIndex, partial, globStarDepth, sawTail, tried) {
    const bs = bodySegments[bodyIndex];
    if (!bs) {
      if (partial) {
        return fileIndex >= fileLength || fileIndex === fileLength - 1 && file[fileIndex] === "";
      }
      for (let i = fileIndex; i < fileLength; i++) {
        sawTail = true;
        const f = file[i];
        if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
          return false;
        }
      }
      return sawTail;
    }
    const [body, need] = bs;
    const after = partial ? fileLength : fileLength - need;
    while (fileIndex <= after) {
      const key = bodyIndex * (file.length + 1) + fileIndex;
      if (tried.has(key))
        return false;
      tried.add(key);
      const m = this.#matchOne(file, body, partial, fileIndex, 0, fileIndex + body.length);
      if (m && globStarDepth < this.maxGlobstarRecursion) {
        const sub = this.#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail, tried);
        if (sub !== false) {
          return sub;
        }
      }
      if (fileIndex === after)
        break;
      const f = file[fileIndex];
      if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
        return false;
      }
      fileIndex++;
    }
    return partial || null;
  }
  #matchOne(file, pattern, partial, fileIndex, patternIndex, fileEnd = file.length) {
    let fi;
    let pi;
    let pl;
    let fl;
    for (fi = fileIndex, pi = patternIndex, fl = Math.min(fileEnd, file.length), pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
      let p = pattern[pi];
      let f = file[fi];
      if (p === false || p === GLOBSTAR) {
        return false;
      }
      if (!portionMatch(p, f))
        return false;
    }
    if (fi === fl && pi === pl) {
      return true;
    } else if (fi === fl) {
      return partial;
    } else if (pi === pl) {
      return fi === fl - 1 && file[fi] === "";
    } else {
      throw new Error("wtf?");
    }
  }
  braceExpand() {
    return braceExpand(this.pattern, this.options);
  }
  // Expand braces, except numeric ranges such as {0..999} with at
  // least RANGE_MIN values. Each of those stays in its pattern as
  // `<mark>0..999<mark>`, for the Matcher to test. If a range might
  // be inside a [...] class, expand all of them instead.
  #expandBraces() {
    const { pattern } = this;
    if (this.options.nobrace)
      return this.braceExpand();
    let code2 = 57344;
    while (pattern.includes(String.fromCharCode(code2))) {
      if (++code2 > 63743)
        return this.braceExpand();
    }
    const mark = String.fromCharCode(code2);
    let found = false;
    const marked = pattern.replace(rangeRe, (m, lo, hi) => {
      const a = Number(lo);
      const b = Number(hi);
      if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || Math.abs(a - b) + 1 < RANGE_MIN) {
        return m;
      }
      found = true;
      return `${mark}${lo}..${hi}${mark}`;
    });
    if (!found)
      return this.braceExpand();
    const set = braceExpand(marked, this.options);
    for (const p of set) {
      for (const portion of p.split("/")) {
        const c = portion.indexOf("[");
        if (c !== -1 && c < portion.lastIndexOf(mark)) {
          return this.braceExpand();
        }
        if (!this.options.noext && inRepeatOrNegExt(portion, mark)) {
          return this.braceExpand();
        }
      }
    }
    this.#rangeMark = mark;
    return set;
  }
  parse(pattern) {
    assertValidPattern(pattern);
    const options = this.options;
    if (pattern === "**")
      return GLOBSTAR;
    if (pattern === "")
      return "";
    const { nocase, nocaseMagicOnly, noext = false, dot, normalize: normalize2 } = options;
    const rangeMark = this.#rangeMark;
    const lit2 = rangeMark && pattern.includes(rangeMark) ? void 0 : literal(pattern, noext);
    if (lit2 !== void 0 && !(nocase && !nocaseMagicOnly && pattern.toUpperCase() !== pattern.toLowerCase())) {
      return this.#norm(lit2);
    }
    if (this.#pending)
      return PENDING;
    let m = this.#matchers.get(pattern);
    if (!m) {
      if (!noext)
        assertValidExtglobs(pattern);
      m = new Matcher(pattern, {
        nocase,
        noext,
        dot,
        normalize: normalize2,
        ...rangeMark && { rangeMark }
      });
      this.#matchers.set(pattern, m);
    }
    return m;
  }
  #slashSplit(p) {
    if (this.preserveMultipleSlashes) {
      return p.split("/");
    } else if (this.isWindows && /^\/\/[^/]+/.test(p)) {
      return ["", ...p.split(/\/+/)];
    } else {
      return p.split(/\/+/);
    }
  }
  match(f, partial = this.partial) {
    if (this.comment) {
      return false;
    }
    if (this.empty) {
      return f === "";
    }
    if (f === "/" && partial) {
      return true;
    }
    const options = this.options;
    let split = this.#cachedSplit(f);
    if (!split) {
      if (!partial && !this.#form && (this.#endCheck || this.#literalCheck) && lastChecked !== f) {
        lastChecked = f;
        const can = this.#canMatch(f);
        if (can === "no")
          return options.flipNegate ? false : this.negate;
        if (can === "yes")
          return options.flipNegate ? true : !this.negate;
      }
      split = this.#split(f);
    }
    const ff = split.parts;
    const resolved = this.#level2 ? split.resolved ??= this.#levelTwoFileOptimize(ff) : ff;
    const set = this.set;
    let filename = ff[ff.length - 1];
    if (!filename) {
      for (let i = ff.length - 2; !filename && i >= 0; i--) {
        filename = ff[i];
      }
    }
    for (let r = 0; r < set.length; r++) {
      const pattern = set[r];
      const shape = partial ? void 0 : this.#shapes[r];
      const hit = shape === "base" ? portionMatch(pattern[0], filename) : shape ? this.#matchShape(resolved, pattern, shape) : options.matchBase && pattern.length === 1 ? this.#matchRow([filename], [filename], pattern, partial) : this.#matchRow(ff, resolved, pattern, partial);
      if (hit) {
        if (options.flipNegate) {
          return true;
        }
        return !this.negate;
      }
    }
    if (options.flipNegate) {
      return false;
    }
    return this.negate;
  }
  static defaults(def) {
    return minimatch.defaults(def).Minimatch;
  }
};
minimatch.Minimatch = Minimatch;
minimatch.escape = escape;
minimatch.unescape = unescape;

// src/engine/glob.ts
var MAX_LENGTH = 200;
var MAX_STARS = 12;
function compileGlob(pattern) {
  const normal = pattern.replace(/^(?:\.?\/)+/, "").replace(/\/$/, "/**");
  const stars = normal.match(/\*+/g)?.length ?? 0;
  if (normal === "" || normal.length > MAX_LENGTH || stars > MAX_STARS) return void 0;
  const matcher = new Minimatch(normal, {
    dot: true,
    nobrace: true,
    noext: true,
    nocomment: true,
    nonegate: true,
    platform: "linux"
  });
  return (path2) => matcher.match(path2);
}

// src/engine/policy-ignores.ts
function inForce(policy, today) {
  const active = [];
  for (const ignore of policy.ignores) {
    if (whyNotInForce(ignore, today) !== void 0) continue;
    const matches = ignore.path === void 0 ? () => true : compileGlob(ignore.path);
    if (!matches) continue;
    active.push({ ignore, covers: (finding) => finding.rule === ignore.rule && matches(finding.at.path) });
  }
  return active;
}
function whyNotInForce({ reason, expires, path: path2 }, today) {
  if (reason.trim() === "") return "This ignore gives no reason, so it does not count.";
  if (expires !== void 0 && expires < today) return `This ignore ran out on ${expires} and no longer counts.`;
  if (path2 !== void 0 && !compileGlob(path2))
    return "The path of this ignore is too complicated, so it does not count.";
  return void 0;
}

// src/engine/notices.ts
var MALFORMED = "This comment is not understood: write `airworthy: ignore[rule] reason`.";
var UNKNOWN_RULE = "This ignore names a rule that does not exist.";
var NO_REASON = "This ignore gives no reason, so it does not count.";
var PENDING2 = "This ignore takes effect after merge: until then its finding counts as before.";
var UNUSED = "This ignore covers no finding; it can be removed.";
var POLICY_CHANGED = "This change edits the policy; the edit takes effect after merge.";
function inlineNotices(cover, use, context) {
  const isTold = (at) => !context.diff || context.diff.files.has(at.path);
  const notices = [];
  for (const at of cover.malformed) {
    if (isTold(at)) notices.push({ at, message: MALFORMED });
  }
  for (const ignore of cover.ignores) {
    const message = isTold(ignore.at) ? inlineMessage(ignore, use, context) : void 0;
    if (message !== void 0) notices.push({ at: ignore.at, message });
  }
  return notices;
}
function inlineMessage(ignore, use, context) {
  const { knownRules, unjudged } = context;
  if (ignore.rules.some((rule) => !knownRules.has(rule))) return UNKNOWN_RULE;
  if (ignore.reason === "") return NO_REASON;
  if (use.pending.has(ignore)) return PENDING2;
  if (use.used.has(ignore) || unjudged.paths.has(ignore.at.path) || unjudged.paths.has("")) return void 0;
  return ignore.rules.some((rule) => unjudged.rules.has(rule)) ? void 0 : UNUSED;
}
function policyNotices(policy, use, context) {
  const { today, unjudged, diff } = context;
  const notices = [];
  for (const ignore of policy.ignores) {
    const canTell = unjudged.paths.size === 0 && !unjudged.rules.has(ignore.rule);
    const unused = canTell && !use.used.has(ignore) ? UNUSED : void 0;
    const message = whyNotInForce(ignore, today) ?? unused;
    if (message !== void 0) notices.push({ at: ignore.at, message });
  }
  const files = diff ? [...diff.files.values()] : [];
  const edited = files.find((file) => file.path === policy.path || file.previousPath === policy.path);
  if (edited) notices.push({ at: fileStart(edited.path), message: POLICY_CHANGED });
  return notices;
}

// src/engine/suppress.ts
function suppress(input) {
  const { comparison, policy, before } = input;
  const cover = createInlineCover(input.head);
  const credits = before && creditsOf(before);
  const active = inForce(policy, input.today);
  const use = { used: /* @__PURE__ */ new Set(), pending: /* @__PURE__ */ new Set() };
  const suppressed = [];
  const isIgnored = (finding, stood) => {
    const byPolicy = active.filter((ignore) => ignore.covers(finding)).map(({ ignore }) => ignore);
    const inline = cover.covering(finding);
    for (const ignore of byPolicy) use.used.add(ignore);
    if (inline) use.used.add(inline);
    const [first] = byPolicy;
    if (first) {
      const { at, reason, owner, expires } = first;
      const by = { at, reason, ...owner !== void 0 && { owner }, ...expires !== void 0 && { expires } };
      suppressed.push({ finding, by });
    } else if (inline && (!credits || stood && spend(credits, keyOfCredit(finding, inline)))) {
      suppressed.push({ finding, by: { at: inline.at, reason: inline.reason } });
    } else {
      if (inline) use.pending.add(inline);
      return false;
    }
    return true;
  };
  const kept = {
    introduced: comparison.introduced.filter((finding) => !isIgnored(finding, false)),
    standing: comparison.standing.filter((finding) => !isIgnored(finding, true)),
    fixed: comparison.fixed
  };
  const context = { ...input, diff: before?.diff };
  const notices = [...inlineNotices(cover, use, context), ...policyNotices(policy, use, context)];
  return { kept, suppressed, notices: notices.toSorted((a, b) => compareLocations(a.at, b.at)) };
}
function creditsOf({ project, findings, diff }) {
  const cover = createInlineCover(project);
  const renames = renamesOf(diff);
  const credits = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const ignore = cover.covering(finding);
    if (!ignore) continue;
    const path2 = renames.get(finding.at.path) ?? finding.at.path;
    const key = keyOfCredit({ fingerprint: fingerprint(finding.rule, path2, finding.subject) }, ignore);
    credits.set(key, (credits.get(key) ?? 0) + 1);
  }
  return credits;
}
function keyOfCredit(finding, ignore) {
  return `${finding.fingerprint}\0${ignore.reason}`;
}
function spend(credits, key) {
  const left = credits.get(key) ?? 0;
  credits.set(key, left - 1);
  return left > 0;
}

// src/exposure/providers.ts
var PROVIDERS = [
  ["flympg.net", "Managed Postgres"],
  ["upstash.io", "Upstash Redis"],
  ["t3.storage.dev", "Tigris"],
  ["tigris.dev", "Tigris"],
  ["tigrisfiles.io", "Tigris"],
  ["tigrisbucket.io", "Tigris"],
  ["tigrisblob.io", "Tigris"],
  ["supabase.co", "Supabase"],
  ["supabase.com", "Supabase"],
  ["neon.tech", "Neon"],
  ["rds.amazonaws.com", "Amazon RDS"],
  ["cache.amazonaws.com", "Amazon ElastiCache"],
  ["r2.cloudflarestorage.com", "Cloudflare R2"],
  ["mongodb.net", "MongoDB Atlas"],
  ["psdb.cloud", "PlanetScale"],
  ["turso.io", "Turso"],
  ["db.ondigitalocean.com", "DigitalOcean database"],
  ["aivencloud.com", "Aiven"],
  ["cockroachlabs.cloud", "CockroachDB Cloud"],
  ["clickhouse.cloud", "ClickHouse Cloud"],
  ["database.windows.net", "Azure SQL"],
  ["database.azure.com", "Azure database"],
  ["blob.core.windows.net", "Azure Blob Storage"],
  ["storage.googleapis.com", "Google Cloud Storage"],
  ["redis-cloud.com", "Redis Cloud"],
  ["redislabs.com", "Redis Cloud"]
];
function storeOfHost(host) {
  if (/-vector\.upstash\.io$/.test(host)) return "Upstash Vector";
  if (/(?:^|\.)s3(?:[.-][a-z0-9-]{1,30})?\.amazonaws\.com$/.test(host)) return "Amazon S3";
  return PROVIDERS.find(([suffix]) => host === suffix || host.endsWith(`.${suffix}`))?.[1];
}

// src/exposure/connections.ts
function connectionsOf(project) {
  const owners = ownersIn(project);
  const connections = [];
  for (const setting2 of project.settings) {
    if (!runs(setting2) || !mayConnect(setting2)) continue;
    const targets = targetsOf(setting2, project).filter((target) => isConnection(setting2, target));
    for (const target of targets) {
      for (const from of owners(setting2)) {
        connections.push({ ...target, from, host: classifyHost(target.host, project, from) });
      }
    }
  }
  for (const command of project.commands) {
    if (!runs(command)) continue;
    for (const address of addressesIn(command)) {
      for (const from of owners(command)) {
        const host = classifyHost(address.host, project, from);
        if (address.database || host.kind !== "public") connections.push({ ...address, from, host });
      }
    }
  }
  return connections.filter(leadsOut);
}
function runs({ reader, shipped }) {
  return reader === "runtime" && shipped !== false;
}
function addressesIn({ words }) {
  const addresses = [];
  for (const word of words) {
    if (!word.known) continue;
    for (const { scheme, hosts, rest } of findUrls(word.value)) {
      if (!isReadable(scheme, rest)) continue;
      const database = databaseOfScheme(scheme);
      for (const { name, port } of hosts) addresses.push({ host: name, port, database, at: word.at });
    }
  }
  return addresses;
}
function ownersIn(project) {
  const listed = /* @__PURE__ */ new Map();
  for (const app of project.apps) {
    for (const thing of [...app.settings, ...app.commands]) {
      const apps = listed.get(thing);
      if (apps) apps.push(app);
      else listed.set(thing, [app]);
    }
  }
  const nearest2 = appsOf(project);
  return (thing) => {
    const apps = listed.get(thing);
    if (apps) return apps;
    const app = nearest2(thing);
    return app ? [app] : [];
  };
}
var WEB = /^(?:https?|wss?)$/;
var NEVER_CONNECTS = /* @__PURE__ */ new Set([
  "fly-check-header",
  "fly-response-header",
  "dockerfile-label",
  "dockerfile-arg"
]);
var ANY_PURPOSE = /* @__PURE__ */ new Set(["yaml", "json", "toml", "ini"]);
function mayConnect({ origin, value }) {
  return !NEVER_CONNECTS.has(origin) && value.known && value.value.includes(".");
}
function isConnection(setting2, { scheme, host, rest, database }) {
  if (scheme === void 0) return isConnectionName(setting2.name) && !secretNameOf(setting2.name) && isHostName(host);
  if (!isReadable(scheme, rest)) return false;
  if (WEB.test(scheme) && (!isConnectionName(setting2.name) || isHandedOut(rest))) return false;
  if (database || !ANY_PURPOSE.has(setting2.origin)) return true;
  const name = host.toLowerCase();
  return /\.(?:fly\.dev|internal|flycast)$/.test(name) || storeOfHost(name) !== void 0;
}
function isReadable(scheme, rest) {
  return WEB.test(scheme) || !rest.includes("@");
}
function isHostName(host) {
  return isAddress(host) || /\.[a-z]{2,24}$/i.test(host);
}
function leadsOut({ from, host, database }) {
  const { kind, name, appName, app } = host;
  if (kind === "own" || kind === "loopback" || kind === "bare" || kind === "unknown") return false;
  if (kind === "local") return database !== void 0;
  if (kind !== "private") return true;
  if (app === from || appName !== void 0 && is(from.name, appName)) return false;
  return name !== "fly-local-6pn" && name !== "fly-global-services";
}

// src/exposure/data-stores.ts
function storeAt({ host, database }) {
  const provider = storeOfHost(host.name);
  if (provider !== void 0) return provider;
  if (!database) return void 0;
  const unnamed = !/^[A-Z]/.test(database.name) && database.schemes.length === 0;
  const name = unnamed ? "database" : database.name;
  if (host.kind === "public") return `external ${name}`;
  if (host.kind === "private" && host.appName !== void 0) return name === "Postgres" ? "Fly Postgres" : name;
  return name;
}
var OTHER_STORES = /* @__PURE__ */ new Map([
  ["meilisearch", "Meilisearch"],
  ["litefs", "LiteFS"]
]);
var SQLITE = /^(?:sqlite3?:|file:)|^[\w./-]{1,200}\.(?:sqlite3?|db)$/i;
function heldStores(app) {
  const kinds = /* @__PURE__ */ new Set();
  const image = imageOf(app);
  const database = image === void 0 ? void 0 : databaseOfImage(image);
  if (database) kinds.add(database.name);
  for (const { words, reader, shipped } of app.commands) {
    if (reader !== "runtime" || shipped === false) continue;
    const program = known(words[0])?.split("/").at(-1) ?? "";
    const server = databaseOfProgram(program)?.name ?? OTHER_STORES.get(program);
    if (server !== void 0) kinds.add(server);
  }
  for (const { name, value, reader, shipped } of app.settings) {
    if (reader !== "runtime" || shipped === false || !/database|sqlite|(?:^|_)db(?:_|$)/i.test(name)) continue;
    if (SQLITE.test(known(value) ?? "")) kinds.add("SQLite");
  }
  const held = [...kinds].map((kind) => ({ kind, name: void 0, reached: "here" }));
  const volumes = new Set(
    app.mounts.map(({ source }) => {
      const name = known(source);
      return name === void 0 ? name : withoutKeys(name);
    })
  );
  return [...held, ...[...volumes].map((name) => ({ kind: "volume", name, reached: "here" }))];
}

// src/exposure/published.ts
function publishedPorts(app) {
  const redirects = redirectsItself(app);
  const found = /* @__PURE__ */ new Map();
  for (const service of app.services) {
    for (const port of service.ports) {
      const { start, end } = port;
      if (start === void 0 || end === void 0 || end < start) continue;
      const published2 = { start, end, service: serviceOf(service, port, redirects) };
      found.set(`${start} ${end} ${published2.service}`, published2);
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
function serviceOf({ protocol }, port, redirects) {
  const { handlers, handlersKnown, forceHttps } = port;
  if (!handlersKnown || protocol?.known === false) return void 0;
  if (known(protocol)?.toLowerCase() === "udp") return "UDP";
  if (handlers.includes("pg_tls")) return "PostgreSQL TLS";
  if (handlers.includes("tls")) return handlers.includes("http") ? "HTTPS" : "TLS";
  if (handlers.includes("http")) {
    if (redirects || known(forceHttps)) return "redirect to HTTPS";
    return forceHttps?.known === false ? void 0 : "HTTP";
  }
  return handlers.every((handler) => handler === "proxy_proto") ? "raw TCP" : void 0;
}
var MAX_NAMED = 4;
function tlsOf(app, ports) {
  if (app.reach.state === "private") return void 0;
  const on = [];
  const off = [];
  const own = [];
  for (const port of ports) {
    if (port.service === void 0) continue;
    if (port.service === "HTTP") off.push(rangeOf(port));
    else if (port.service === "raw TCP" || port.service === "UDP") own.push(rangeOf(port));
    else on.push(rangeOf(port));
  }
  const parts = [];
  if (on.length > 0) parts.push(off.length + own.length === 0 ? "everywhere" : `on ${list2(on)}`);
  if (off.length > 0) parts.push(`not on ${list2(off)}`);
  if (own.length > 0) parts.push(`up to the app on ${list2(own)}`);
  if (parts.length === 0) return void 0;
  const versions = versionsOf(app);
  return `${parts.join("; ")}${versions.length === 0 ? "" : ` (${versions.join(", ")})`}`;
}
function versionsOf(app) {
  const versions = /* @__PURE__ */ new Set();
  for (const { tls } of portsOf(app)) {
    for (const version of tls?.versions ?? []) {
      if (version.known && /^TLSv1(?:\.[0-3])?$/.test(version.value)) versions.add(version.value);
    }
  }
  return [...versions].sort();
}
function rangeOf({ start, end }) {
  return start === end ? String(start) : `${start}–${end}`;
}
function list2(names) {
  const distinct = [...new Set(names)];
  if (distinct.length <= MAX_NAMED) return distinct.join(", ");
  return `${distinct.slice(0, MAX_NAMED - 1).join(", ")} and ${distinct.length - MAX_NAMED + 1} more`;
}

// src/exposure/regions.ts
var PLACING = new Set("deploy launch scale m machine machines vol volume volumes regions".split(" "));
var REGION_FLAGS = /* @__PURE__ */ new Set(["-r", "--region", "--regions", "--primary-region"]);
var CODE = /^[a-z]{3}$/;
var LIKE_A_CODE = /^[a-z0-9-]{1,12}$/i;
function regionsOf(project) {
  const found = /* @__PURE__ */ new Map();
  for (const app of project.apps) {
    const primary = known(app.primaryRegion)?.trim();
    found.set(app, new Set(primary && LIKE_A_CODE.test(primary) ? [primary] : []));
  }
  for (const command of project.commands) {
    if (command.reader === "development" || !isPlacing(command)) continue;
    const { regions: regions2, app, config } = readFlags(command);
    if (regions2.length === 0) continue;
    for (const named of appsMeant(project.apps, app, config)) {
      for (const region of regions2) found.get(named)?.add(region);
    }
  }
  return new Map([...found].map(([app, regions2]) => [app, [...regions2]]));
}
function isPlacing({ words: [program, verb] }) {
  return /(?:^|\/)(?:fly|flyctl)$/.test(known(program) ?? "") && PLACING.has(known(verb) ?? "");
}
function readFlags({ words }) {
  const regions2 = [];
  let app;
  let config;
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    const text2 = word?.known ? word.value : word?.raw ?? "";
    const equals = text2.startsWith("-") ? text2.indexOf("=") : -1;
    const flag = equals === -1 ? text2 : text2.slice(0, equals);
    const isApp = flag === "-a" || flag === "--app";
    const isConfig = flag === "-c" || flag === "--config";
    if (!isApp && !isConfig && !REGION_FLAGS.has(flag)) continue;
    const value = equals === -1 ? known(words[++i]) : word?.known ? text2.slice(equals + 1) : void 0;
    if (isApp) app = value ?? null;
    else if (isConfig) config = value ?? null;
    else regions2.push(...codesIn(value?.split(",") ?? []));
  }
  const [, verb, action, ...rest] = words.map(known);
  if (verb === "regions" && (action === "add" || action === "set")) regions2.push(...codesIn(rest));
  return { regions: regions2, app, config };
}
function codesIn(texts2) {
  return texts2.flatMap((text2) => {
    const code2 = text2?.trim().toLowerCase() ?? "";
    return CODE.test(code2) ? [code2] : [];
  });
}
function appsMeant(apps, name, config) {
  if (typeof name === "string") return appsNamed({ apps }, name);
  if (typeof config === "string") {
    const path2 = config.replace(/^(?:\.\/){1,9}/, "");
    const exact = apps.filter((app) => app.path === path2);
    const ending = exact.length > 0 ? exact : apps.filter((app) => app.path.endsWith(`/${path2}`));
    return ending.length === 1 ? ending : [];
  }
  return name === void 0 && config === void 0 && apps.length === 1 ? apps : [];
}

// src/exposure/exposure.ts
function exposureOf(project) {
  const connections = connectionsOf(project);
  const regions2 = regionsOf(project);
  const addresses = privateAddresses(connections);
  const stores2 = dataStores(project.apps, connections);
  const apps = project.apps.map((app) => {
    const ports = publishedPorts(app);
    return {
      path: app.path,
      name: shown(known(app.name)),
      reach: app.reach.state,
      ports,
      tls: tlsOf(app, ports),
      privateAddresses: addresses.get(known(app.name)) ?? [],
      dataStores: stores2.get(app) ?? [],
      regions: regions2.get(app) ?? []
    };
  });
  return { apps: apps.sort((a, b) => a.path < b.path ? -1 : 1), links: linksOf(connections) };
}
function shown(name) {
  return name === void 0 ? name : withoutKeys(name);
}
function privateAddresses(connections) {
  const found = /* @__PURE__ */ new Map();
  for (const connection of connections) {
    const { kind, appName } = connection.host;
    if (kind !== "private" || appName === void 0) continue;
    const addresses = found.get(appName);
    if (addresses) addresses.add(addressOf(connection));
    else found.set(appName, /* @__PURE__ */ new Set([addressOf(connection)]));
  }
  return new Map([...found].map(([name, addresses]) => [name, [...addresses].sort()]));
}
function dataStores(apps, connections) {
  const found = new Map(apps.map((app) => [app, /* @__PURE__ */ new Map()]));
  for (const connection of connections) {
    const kind = storeAt(connection);
    if (kind === void 0) continue;
    const name = addressOf(connection);
    found.get(connection.from)?.set(`${kind} ${name}`, { kind, name, reached: networkOf(connection) });
  }
  return new Map([...found].map(([app, stores2]) => [app, [...heldStores(app), ...stores2.values()]]));
}
var MAX_PLACES = 5;
function linksOf(connections) {
  const found = /* @__PURE__ */ new Map();
  for (const connection of connections) {
    const from = connection.from.path;
    const to = targetOf(connection);
    const network = networkOf(connection);
    const key = JSON.stringify([from, to, network]);
    const link = found.get(key);
    if (!link) found.set(key, { from, to, network, places: [connection.at] });
    else if (link.places.length < MAX_PLACES) link.places.push(connection.at);
  }
  return [...found.values()];
}
function targetOf(connection) {
  const { app, name } = connection.host;
  if (app) return { kind: "app", path: app.path };
  const store = storeAt(connection);
  return store === void 0 ? { kind: "host", host: shown(name) } : { kind: "data store", store, host: addressOf(connection) };
}
function networkOf({ host: { kind } }) {
  return kind === "private" || kind === "local" ? "private" : "public";
}
function addressOf({ host, port }) {
  const name = shown(host.name);
  if (port === void 0) return name;
  return name.includes(":") ? `[${name}]:${port}` : `${name}:${port}`;
}

// src/exposure/gaps.ts
function problemsOfGaps(seen, project) {
  const appOf2 = new Map(seen.hosts.map((host) => [labelOf(host), host.app]));
  return seen.gaps.map((gap) => {
    const { about, blocking } = gap;
    const app = appNamed(project, appOf2.get(about) ?? about.replace(/\.fly\.dev$/, ""));
    const isFile = project.paths.has(about) || about === project.policy.path;
    return { at: fileStart(isFile ? about : app?.path ?? ""), message: sentenceOf(gap, isFile), blocking };
  });
}
function sentenceOf({ about, message }, isFile) {
  if (isFile || /^(?:project|command line)$/.test(about)) return message;
  return `${code(about)}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}

// src/exposure/lists.ts
var MAX_NAMED2 = 5;
function listOf(names) {
  const distinct = [...new Set(names)];
  if (distinct.length <= 1) return distinct.join("");
  if (distinct.length <= MAX_NAMED2) return `${distinct.slice(0, -1).join(", ")} and ${distinct.at(-1)}`;
  return `${distinct.slice(0, MAX_NAMED2 - 1).join(", ")} and ${distinct.length - MAX_NAMED2 + 1} more`;
}
function numberOf2(count, noun, plural = `${noun}s`) {
  return `${count} ${count === 1 ? noun : plural}`;
}

// src/exposure/env-names.ts
function envNamesOf(configs) {
  const names = configs.flatMap(
    ({ settings }) => settings.filter(({ origin }) => origin === "fly-env").map(({ name }) => name)
  );
  return [...new Set(names)].sort();
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
  return names.length === 0 ? void 0 : `${listOf(names.map(code))} in \`[env]\`, in plain text`;
}
function flycast({ exposures }) {
  const names = exposures.flatMap(({ privateAddresses: privateAddresses2 }) => privateAddresses2);
  const called = [...new Set(names)].filter((name) => name.includes(".flycast"));
  return called.length === 0 ? void 0 : `called at ${listOf(called.map(code))}`;
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
  return domains.length === 0 ? void 0 : `certificates for ${listOf(domains.map(code))}`;
}
function regions({ exposures }) {
  const named = [...new Set(exposures.flatMap((exposure) => exposure.regions))];
  const [primary, ...others] = named;
  if (primary === void 0) return void 0;
  return others.length === 0 ? `primary region ${code(primary)}` : `regions ${listOf(named.map(code))}`;
}
function allowed({ configs }, { allowedRegions = [] }) {
  if (allowedRegions.length === 0 || configs.length === 0) return void 0;
  return `the policy allows ${listOf(allowedRegions.map(code))} only`;
}
function stores({ exposures, configs }, ports) {
  if (configs.length === 0) return void 0;
  const held = exposures.flatMap(
    ({ dataStores: dataStores2 }) => dataStores2.filter(({ kind, reached }) => reached === "here" && kind !== "volume").map(({ kind }) => kind)
  );
  const open = ports.filter(
    ({ start, end }) => DATABASES.some((database) => database.ports.some((port) => start <= port && port <= end))
  );
  const holds2 = held.length === 0 ? [] : [`holds ${listOf([...new Set(held)].map(code))}`];
  const door = open.length === 0 ? "no database port published" : `publishes ${listOf(rangesOf(open))}`;
  return [...holds2, door].join("; ");
}
function rangesOf(ports) {
  const ranges = ports.map(({ start, end }) => start === end ? String(start) : `${start}–${end}`);
  return [...new Set(ranges)];
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
    ...words.flatMap(([practice, text2]) => text2 === void 0 ? [] : [[practice, text2]]),
    ...nowhere ? UNREACHED.map((practice) => [practice, "no address behind its name"]) : []
  ]);
}
var UNREACHED = ["firewall", "database"];
function ofHosts(hosts, see) {
  const groups = /* @__PURE__ */ new Map();
  for (const host of hosts) {
    const words = see(host);
    if (words !== void 0) groups.set(words, [...groups.get(words) ?? [], labelOf(host)]);
  }
  if (groups.size === 0) return void 0;
  const [[only = ""] = []] = groups;
  if (groups.size === 1 && hosts.length === 1) return only;
  return [...groups].map(([words, names]) => `${listOf(names.map(code))}: ${words}`).join("; ");
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
  const offered = TLS_VERSIONS.filter((version) => versions[version] === "offered");
  const names = offered.map((version) => version === "TLSv1" ? "1.0" : version.slice("TLSv".length));
  return [
    ...certificate ? [certificateWords(certificate)] : [],
    ...names.length > 0 ? [`TLS ${listOf(names)}`] : [],
    ...response?.hstsSeconds ? ["HSTS"] : [],
    ...response?.redirect?.end === "other-host" ? [`leads on to ${code(response.redirect.host ?? "")}`] : []
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
  return `certificate of ${issuer === void 0 ? "an issuer without a name" : code(issuer)} until ${dayOf(validTo)}`;
}
var FAULTS = {
  expired: ({ validTo }) => `ran out on ${dayOf(validTo)}`,
  "not-yet-valid": ({ validFrom }) => `is valid from ${dayOf(validFrom)} only`,
  "wrong-name": (certificate) => `is made out to ${nameOfCertificate(certificate)}`,
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
  "other-host": ({ host, secure }) => `http redirects to ${code(host ?? "")}${secure ? "" : ", in plain HTTP"}`,
  loop: () => "http redirects in a circle",
  broken: () => "http redirects nowhere",
  unseen: () => "http redirects to a page that gives no answer"
};
var SECRET_FILES = /* @__PURE__ */ new Set(["env-file", "git-folder"]);
function filesServed({ https }) {
  if (!https?.response) return [];
  const served = https.leaks.filter(({ kind }) => SECRET_FILES.has(kind)).map(({ path: path2 }) => code(path2));
  return [served.length === 0 ? "no file of secrets is served" : `serves ${listOf(served)}`];
}
function doors({ https, http, ports }, declared) {
  if (!https && !http && ports.length === 0) return [];
  const web = [http, https].flatMap((door) => door?.response ? [door.port] : []);
  const others = ports.filter((port) => isOpen(port, declared)).map(({ port }) => port);
  const open = [...web, ...others].sort((a, b) => a - b);
  const quiet = ports.length - others.length;
  const pages = (https?.leaks ?? []).filter(({ kind }) => !SECRET_FILES.has(kind)).map(({ path: path2 }) => code(path2));
  return [
    open.length === 0 ? "no answer" : `answers on ${listOf(open.map(String))}`,
    // The proxy of Fly.io may do that for an app that serves nothing.
    ...https?.state === "answered" && !https.response ? [`takes TLS on ${https.port}`] : [],
    ...quiet > 0 ? [`nothing speaks on ${numberOf2(quiet, "more port")}`] : [],
    ...pages.length > 0 ? [`serves ${listOf(pages)}`] : []
  ];
}
function databases({ ports }, declared) {
  const known2 = ports.filter(({ port }) => DATABASES.some((database) => database.ports.includes(port)));
  const told = known2.filter(({ port, state }) => state === "spoke" || declared(port));
  const quiet = known2.length - told.length;
  return [
    ...told.map(({ port, state }) => `${port} ${PORT_STATES[state]}`),
    ...quiet > 0 ? [`nothing speaks on ${numberOf2(quiet, "database port")}`] : []
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
  const machines = app.machines?.filter(({ state }) => !isGone(state));
  const volumes = app.volumes?.filter(({ state }) => !isGone(state));
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
function some(number2, noun, plural) {
  return number2 === 0 ? `no ${noun}` : numberOf2(number2, noun, plural);
}
function secretWords(secrets, configs) {
  if (secrets.length === 0) return "no secrets";
  const both = envNamesOf(configs).filter((name) => secrets.includes(name));
  const total = numberOf2(secrets.length, "secret");
  return both.length === 0 ? `${total}, none of them in \`[env]\`` : `${total}, ${listOf(both.map(code))} in \`[env]\` too`;
}
function certificateWords2({ hostname, issued, expires, status }) {
  if (!issued) return `${code(hostname)} not issued (${code(status)})`;
  return `${code(hostname)} issued${expires === void 0 ? "" : ` until ${dayOf(expires)}`}`;
}
function machineWords(machines) {
  if (machines.length === 0) return "no Machines";
  return `${numberOf2(machines.length, "Machine")} in ${regionsOf2(machines)}`;
}
function volumeWords(volumes) {
  if (volumes.length === 0) return "no volumes";
  const open = volumes.filter(({ encrypted }) => !encrypted).length;
  const lonely = volumes.filter(({ backups }) => !backups).length;
  return [
    `${numberOf2(volumes.length, "volume")} in ${regionsOf2(volumes)}`,
    open === 0 ? "encrypted" : `${open} not encrypted`,
    lonely === 0 ? "with snapshots" : `${lonely} without snapshots`
  ].join(", ");
}
function regionsOf2(things) {
  return listOf([...new Set(things.map(({ region }) => region))].sort().map(code));
}
function serviceWords(app) {
  const names = runningServices(app).map((service) => nameOfRunning(service).replace(/^ports? /, ""));
  return names.length === 0 ? "Machines publish nothing" : `Machines publish ${listOf(names)}`;
}

// src/exposure/verified.ts
function verifiedOf(project, seen, findings) {
  const { apps: exposures } = exposureOf(project);
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
    const name = known(app.name);
    const key = JSON.stringify([name ?? null, name === void 0 ? app.path : ""]);
    const promiser = found.get(key) ?? { name, configs: [], exposures: [] };
    promiser.configs.push(app);
    promiser.exposures.push(...exposures.filter(({ path: path2 }) => path2 === app.path));
    found.set(key, promiser);
  }
  return [...found.values()];
}
function verifiedApp(promiser, project, seen, findings) {
  const { name, configs, exposures } = promiser;
  const path2 = configs[0]?.path ?? "";
  const hosts = name === void 0 ? [] : seen.hosts.filter(({ app }) => app === name);
  const inside = name === void 0 ? void 0 : seen.apps.find((app) => app.name === name);
  const ports = exposures.flatMap((exposure) => exposure.ports);
  const promises = promisesOf(promiser, project.policy);
  const holdsData = !isPrivate(promiser) && exposures.some(({ dataStores: dataStores2 }) => dataStores2.some(({ kind, reached }) => reached === "here" && kind !== "volume"));
  const sights = {
    outside: seenOutside(hosts, (port) => declaresPort(project, name, port)),
    inside: inside ? seenInside(inside, configs, holdsData) : NOTHING
  };
  const ranges = ports.map(({ start, end }) => start === end ? String(start) : `${start}–${end}`);
  if (ranges.length > 0) promises.set("configuration", `services on ${listOf(ranges)}`);
  if (!promises.has("private-networking") && sights.inside.get("private-networking") === "no Flycast address")
    sights.inside.delete("private-networking");
  const about = { hosts: hosts.map(labelOf), apps: name === void 0 ? [] : [name] };
  return { name: withoutKeys(name ?? path2), path: path2, rows: rowsOf(promises, sights, about, seen, findings) };
}
function verifiedHost(host, seen, findings) {
  const sights = { outside: seenOutside([host], () => false), inside: NOTHING };
  return {
    name: labelOf(host),
    path: void 0,
    rows: rowsOf(NOTHING, sights, { hosts: [labelOf(host)], apps: [] }, seen, findings)
  };
}
var NOTHING = /* @__PURE__ */ new Map();
function rowsOf(promises, sights, about, { gaps }, findings) {
  const isBlind = (names) => gaps.some((gap) => gap.blocking && names.includes(gap.about));
  const blind = { outside: isBlind(about.hosts), inside: isBlind(about.apps) };
  const own = findings.filter(
    ({ subject }) => [...about.hosts, ...about.apps].some((name) => subject.startsWith(`${name}: `))
  );
  return PRACTICES.flatMap((practice) => {
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

// src/run.ts
var MAX_RUN_TIME = 12e4;
function run(input) {
  const rules2 = input.rules.filter((rule) => isAsked(rule, input.seen));
  const unasked = input.rules.filter((rule) => !rules2.includes(rule)).map(({ id }) => id);
  return runRules({ ...input, rules: rules2 }, unasked);
}
function isAsked({ evidence = "files" }, seen) {
  switch (evidence) {
    case "files":
      return seen === void 0;
    case "outside":
      return seen !== void 0;
    case "inside":
      return seen !== void 0 && seen.apps.length > 0;
  }
}
function runRules(input, unasked) {
  const shelf = createShelf();
  const head = judge2(input.head, input, shelf);
  const base = input.base && judge2(input.base, input, shelf);
  const diff = input.diff ?? NO_DIFF;
  const { kept, suppressed, notices } = suppress({
    comparison: compareSides(base, head, diff),
    head: head.project,
    policy: input.policy,
    knownRules: /* @__PURE__ */ new Set([...input.rules.map(({ id }) => id), ...unasked]),
    unjudged: { ...head.unjudged, rules: /* @__PURE__ */ new Set([...head.unjudged.rules, ...unasked]) },
    today: input.today,
    before: base && { project: base.project, findings: base.findings, diff }
  });
  const held = input.scope === "all" ? letStand(introduceAll(kept), head, input) : { comparison: kept, notices: [] };
  const comparison = keepProvenFixes(held.comparison, {
    paths: input.head.paths,
    texts: input.head.texts,
    now: judgementOf(head),
    judge: (texts2) => judgementOf(judge2({ ...input.head, texts: texts2 }, input, shelf))
  });
  const weighed = weighProblems(head.project.problems, base && { problems: base.project.problems, diff });
  const gaps = input.seen ? problemsOfGaps(input.seen, head.project) : [];
  const problems = withoutRepeats2([...input.policyProblems, ...weighed, ...gaps]);
  const crashes = [...head.crashes, ...(base?.crashes ?? []).filter(({ rule }) => !head.unjudged.rules.has(rule))];
  const verdict = decide({ deciding: comparison.introduced, failOn: input.failOn, problems, crashes });
  return {
    version: input.version,
    scope: input.scope,
    comparison,
    placed: placeAll(comparison.introduced, diff, base?.project.sources),
    suppressed: suppressed.map(({ finding, by }) => ({ finding: withoutFix(finding), by })),
    notices: [...notices, ...held.notices],
    problems,
    crashes,
    verdict,
    introducedBySeverity: countBySeverity(comparison.introduced),
    exposure: { before: base && exposureOf(base.project), after: exposureOf(head.project) },
    ...input.seen && { verified: verifiedOf(head.project, input.seen, head.findings) },
    rules: input.rules,
    silenced: new Set(input.rules.flatMap(({ id }) => input.policy.rules.get(id)?.off ? [id] : [])),
    sources: head.project.sources,
    commits: { base: input.base?.commit, head: input.head.commit }
  };
}
var NO_DIFF = { files: /* @__PURE__ */ new Map() };
function judge2(snapshot, { policy, parsers, rules: rules2, seen, isOver }, shelf) {
  const project = { ...build3(snapshot, policy, isOver ? timed(parsers, isOver) : parsers, shelf), seen };
  const { findings, crashes } = check(project, rules2, policy, isOver);
  const unjudged = { paths: pathsOf(project.problems), rules: new Set(crashes.map(({ rule }) => rule)) };
  return { project, findings, crashes, unjudged };
}
function build3(snapshot, policy, parsers, shelf) {
  try {
    return buildProject(snapshot, policy, parsers, shelf);
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error;
    const problems = [...snapshot.problems, { at: fileStart(""), message: TOO_SLOW, blocking: true }];
    return buildProject({ ...snapshot, texts: /* @__PURE__ */ new Map(), problems }, policy, parsers, shelf);
  }
}
var TOO_SLOW = "Reading the project took too long, so it was not judged.";
function timed(parsers, isOver) {
  const inTime = (parse) => (...words) => {
    if (isOver()) throw new OutOfTime();
    return parse(...words);
  };
  const { toml, yaml, json, ini, env, dockerfile, ignore, script, makefile, shell } = parsers;
  return {
    toml: inTime(toml),
    yaml: inTime(yaml),
    json: inTime(json),
    ini: inTime(ini),
    env: inTime(env),
    dockerfile: inTime(dockerfile),
    ignore: inTime(ignore),
    script: inTime(script),
    makefile: inTime(makefile),
    shell: inTime(shell)
  };
}
function letStand(comparison, head, { baseline, diff }) {
  if (!baseline) return { comparison, notices: [] };
  const moved = diff ? renamesOf(diff) : /* @__PURE__ */ new Map();
  const renames = new Map([
    ...moved,
    ...[...baseline.renames].map(([then, now]) => [then, moved.get(now) ?? now])
  ]);
  const context = { headPaths: head.project.paths, unjudged: head.unjudged };
  const { introduced, standing, notices } = holdAgainst(comparison.introduced, { ...baseline, renames }, context);
  return { comparison: { introduced, standing, fixed: comparison.fixed }, notices };
}
function judgementOf({ project, findings, crashes }) {
  return { findings, problems: project.problems, crashes };
}
function compareSides(base, head, diff) {
  if (!base) return { introduced: head.findings, standing: [], fixed: [] };
  return compare(base.findings, head.findings, {
    diff,
    basePaths: base.project.paths,
    headPaths: head.project.paths,
    unjudgedAtBase: base.unjudged,
    unjudgedAtHead: head.unjudged
  });
}

// node_modules/valibot/dist/index.mjs
var store$4;
var DEFAULT_CONFIG = {
  lang: void 0,
  message: void 0,
  abortEarly: void 0,
  abortPipeEarly: void 0
};
// @__NO_SIDE_EFFECTS__
function getGlobalConfig(config$1) {
  if (!config$1 && !store$4) return DEFAULT_CONFIG;
  return {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
  };
}
var store$3;
// @__NO_SIDE_EFFECTS__
function getGlobalMessage(lang) {
  return store$3?.get(lang);
}
var store$2;
// @__NO_SIDE_EFFECTS__
function getSchemaMessage(lang) {
  return store$2?.get(lang);
}
var store$1;
// @__NO_SIDE_EFFECTS__
function getSpecificMessage(reference, lang) {
  return store$1?.get(reference)?.get(lang);
}
// @__NO_SIDE_EFFECTS__
function _stringify(input) {
  const type = typeof input;
  if (type === "string") return `"${input}"`;
  if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
  if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
  return type;
}
function _addIssue(context, label, dataset, config$1, other) {
  const input = other && "input" in other ? other.input : dataset.value;
  const expected = other?.expected ?? context.expects ?? null;
  const received = other?.received ?? /* @__PURE__ */ _stringify(input);
  const issue = {
    kind: context.kind,
    type: context.type,
    input,
    expected,
    received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
  };
  const isSchema = context.kind === "schema";
  const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
  if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
  if (isSchema) dataset.typed = false;
  if (dataset.issues) dataset.issues.push(issue);
  else dataset.issues = [issue];
}
// @__NO_SIDE_EFFECTS__
function _isSameValueZero(value1, value2) {
  return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
// @__NO_SIDE_EFFECTS__
function _isValidObjectKey(object$1, key) {
  return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
// @__NO_SIDE_EFFECTS__
function _joinExpects(values$1, separator) {
  const list4 = [...new Set(values$1)];
  if (list4.length > 1) return `(${list4.join(` ${separator} `)})`;
  return list4[0] ?? "never";
}
function _standardSchema(schema) {
  schema["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
  };
  return schema;
}
var EMOJI_REGEX = new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$", "u");
// @__NO_SIDE_EFFECTS__
function description(description_) {
  return {
    kind: "metadata",
    type: "description",
    reference: description,
    description: description_
  };
}
// @__NO_SIDE_EFFECTS__
function integer(message$1) {
  return {
    kind: "validation",
    type: "integer",
    reference: integer,
    async: false,
    expects: null,
    requirement: Number.isInteger,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: false,
    expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: false,
    expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function regex(requirement, message$1) {
  return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: false,
    expects: `${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function title(title_) {
  return {
    kind: "metadata",
    type: "title",
    reference: title,
    title: title_
  };
}
// @__NO_SIDE_EFFECTS__
function getFallback(schema, dataset, config$1) {
  return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
// @__NO_SIDE_EFFECTS__
function getDefault(schema, dataset, config$1) {
  return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
// @__NO_SIDE_EFFECTS__
function array(item, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < input.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function boolean(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "boolean") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function literal2(literal_, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "literal",
    reference: literal2,
    expects: /* @__PURE__ */ _stringify(literal_),
    async: false,
    literal: literal_,
    message: message$1,
    "~run"(dataset, config$1) {
      if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function number(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number,
    expects: "number",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function optional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional,
    expects: `(${wrapped.expects} | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function picklist(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.options.includes(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function record(key, value$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "record",
    reference: record,
    expects: "Object",
    async: false,
    key,
    value: value$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
          const entryValue = input[entryKey];
          const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
          if (keyDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "key",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue of keyDataset.issues) {
              issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = keyDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
          if (valueDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "value",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue of valueDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = valueDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
          if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function strictObject(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "strict_object",
    reference: strictObject,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
        if (!dataset.issues || !config$1.abortEarly) {
          for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
            _addIssue(this, "key", dataset, config$1, {
              input: key,
              expected: "never",
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function string(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "string") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function _subIssues(datasets) {
  let issues;
  if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
  else issues = dataset.issues;
  return issues;
}
// @__NO_SIDE_EFFECTS__
function union(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "union",
    reference: union,
    expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      let validDataset;
      let typedDatasets;
      let untypedDatasets;
      for (const schema of this.options) {
        const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
        if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
        else typedDatasets = [optionDataset];
        else {
          validDataset = optionDataset;
          break;
        }
        else if (untypedDatasets) untypedDatasets.push(optionDataset);
        else untypedDatasets = [optionDataset];
      }
      if (validDataset) return validDataset;
      if (typedDatasets) {
        if (typedDatasets.length === 1) return typedDatasets[0];
        _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
        dataset.typed = true;
      } else if (untypedDatasets?.length === 1) return untypedDatasets[0];
      else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function pipe(...pipe$1) {
  return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
      for (const item of pipe$1) if (item.kind !== "metadata") {
        if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
          dataset.typed = false;
          break;
        }
        if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
      }
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function safeParse(schema, input, config$1) {
  const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
  return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
  };
}

// src/policy/schema.ts
var text = (description2) => pipe(string(), description(description2));
var texts = (description2) => pipe(array(string()), description(description2));
var appSchema = strictObject({
  private: optional(pipe(boolean(), description("The app must never be reachable from the internet."))),
  domains: optional(texts("The domains that the app serves."))
});
var regionsSchema = strictObject({
  allowed: optional(texts("The Fly.io regions that data may live in, by their three letters."))
});
var ruleSchema = strictObject({
  severity: pipe(picklist(SEVERITIES), description("How bad a finding of this rule is."))
});
var ignoreSchema = strictObject({
  rule: text("The rule whose findings are ignored."),
  path: optional(text("A glob over the paths of files, such as `legacy/**`; without it every file.")),
  reason: optional(text("Why. Without a reason the ignore does not count.")),
  owner: optional(text("Who answers for it.")),
  expires: optional(
    pipe(
      string(),
      regex(/^\d{4}-\d{2}-\d{2}$/),
      description("The last day on which it counts, as `YYYY-MM-DD`.")
    )
  )
});
var failOnSchema = pipe(
  picklist([...SEVERITIES, "never"]),
  description("The severity from which on a finding fails the check.")
);
var fileSchema = strictObject({
  "fail-on": optional(failOnSchema),
  apps: optional(
    pipe(record(string(), appSchema), description("What is special about an app, by its name."))
  ),
  regions: optional(regionsSchema),
  rules: optional(
    pipe(
      // YAML 1.1 reads `off` as false.
      record(string(), union([literal2("off"), literal2(false), ruleSchema])),
      description("By rule: `off`, or another severity.")
    )
  ),
  ignore: optional(pipe(array(ignoreSchema), description("Findings that the team accepts.")))
});
var policySchema = pipe(fileSchema, title("Airworthy policy"));
function keysAt(path2) {
  const [section, ...rest] = path2;
  if (section === void 0) return Object.keys(fileSchema.entries);
  if (section === "regions") return Object.keys(regionsSchema.entries);
  if (rest.length !== 1) return [];
  if (section === "apps") return Object.keys(appSchema.entries);
  if (section === "rules") return Object.keys(ruleSchema.entries);
  return section === "ignore" ? Object.keys(ignoreSchema.entries) : [];
}

// src/policy/suggest.ts
var MAX_LENGTH2 = 64;
function nearest(word, names) {
  if (word.length > MAX_LENGTH2) return void 0;
  let best;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const name of names) {
    const distance = editDistance(word.toLowerCase(), name.toLowerCase());
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}
function didYouMean(word, names) {
  const name = nearest(word, names);
  return name === void 0 ? "" : `; did you mean ${name}?`;
}
function editDistance(a, b) {
  let beforePrevious = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let distance = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1)
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) distance = Math.min(distance, (beforePrevious[j - 2] ?? 0) + 1);
      current.push(distance);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

// src/policy/errors.ts
var LONGEST = 40;
var UNSAFE = /[\p{Cc}\p{Cf}\u2028\u2029`]/gu;
function errorAt(root, keys, message, onKey = false) {
  const last = keys.at(-1);
  const parent = treeAt(root, ...keys.slice(0, -1));
  const entry = typeof last === "string" ? entryOf(parent, last) : void 0;
  const value = treeAt(root, ...keys);
  const at = (onKey ? entry?.keyAt : value?.at) ?? entry?.keyAt ?? parent?.at ?? root.at;
  const sentence = `${keys.length === 0 ? "The policy" : show2(nameOf3(keys))} ${message}`;
  return { at, message: sentence.endsWith("?") ? sentence : `${sentence}.` };
}
function errorsOf(root, issues, before = []) {
  return issues.flatMap((issue) => {
    const keys = [...before, ...(issue.path ?? []).map(({ key }) => typeof key === "number" ? key : String(key))];
    const inner = treeAt(root, ...keys)?.kind === "table" ? issue.issues?.filter(({ type }) => type !== "literal") : [];
    if (inner && inner.length > 0) return errorsOf(root, inner, keys);
    return [describe(root, keys, issue)];
  });
}
function describe(root, keys, issue) {
  const allowed2 = keysAt(keys.slice(0, -1));
  const given = treeAt(root, ...keys);
  const word = given?.kind === "scalar" && typeof given.value === "string" ? given.value : "";
  if (issue.type === "strict_object" && issue.expected === "never") {
    const name = String(keys.at(-1));
    if (treeAt(root, ...keys.slice(0, -1))?.kind === "list")
      return errorAt(root, keys.slice(0, -1), "must be a mapping");
    return errorAt(
      root,
      keys,
      `is not a key of the policy; allowed: ${list3(allowed2)}${didYouMean(name, allowed2)}`,
      true
    );
  }
  switch (issue.type) {
    case "strict_object":
      return errorAt(root, keys, issue.received === "undefined" ? "is missing" : "must be a mapping");
    case "picklist": {
      const names = (issue.expected ?? "").replace(/[()"\s]/g, "").split("|");
      return errorAt(root, keys, `must be one of ${list3(names)}${didYouMean(word, names)}`);
    }
    case "union":
      return errorAt(root, keys, `must be \`off\` or a mapping with \`severity\`${didYouMean(word, ["off"])}`);
    case "regex":
      return errorAt(root, keys, DAY);
    default:
      return errorAt(root, keys, MUST_BE.get(issue.type) ?? "is not understood");
  }
}
var DAY = "must be a day of the calendar, written as `YYYY-MM-DD`";
var MUST_BE = /* @__PURE__ */ new Map([
  ["string", "must be a text"],
  ["boolean", "must be `true` or `false`"],
  ["array", "must be a list"],
  ["record", "must be a mapping"]
]);
function nameOf3(keys) {
  return keys.map((key, index) => typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${key}`).join("");
}
function show2(text2) {
  const clean = withoutKeys(text2.slice(0, 10 * LONGEST).replace(UNSAFE, ""));
  return `\`${clean.length > LONGEST ? `${clean.slice(0, LONGEST)}…` : clean}\``;
}
function list3(names) {
  return names.map((name) => `\`${name}\``).join(", ");
}

// src/policy/load.ts
function loadPolicy(document, known2) {
  const { source, roots, problems } = document;
  const errors = problems.filter(({ blocking }) => blocking).map(({ at, message }) => ({ at, message }));
  const [root, second] = roots;
  if (second) errors.push({ at: second.at, message: "A policy is one YAML document, not several." });
  if (errors.length > 0) return { errors };
  if (!root || isNull(root)) return { policy: { ...NO_POLICY, path: source.path } };
  errors.push(...keyErrors(root));
  if (errors.length > 0) return { errors };
  const parsed = safeParse(policySchema, plainOf(root));
  if (!parsed.success) return { errors: errorsOf(root, parsed.issues) };
  errors.push(...nameErrors(root, parsed.output, known2));
  return errors.length > 0 ? { errors } : { policy: policyOf2(source.path, root, parsed.output) };
}
function keyErrors(root) {
  const errors = [];
  const pending = [{ node: root, keys: [] }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, keys } = next;
    if (node.kind === "list")
      for (const [index, item] of node.items.entries()) pending.push({ node: item, keys: [...keys, index] });
    if (node.kind !== "table") continue;
    const seen = /* @__PURE__ */ new Set();
    for (const { key, value } of node.entries) {
      const path2 = [...keys, key];
      if (seen.has(key)) errors.push(errorAt(root, path2, "stands here twice", true));
      if (UNUSABLE.has(key)) errors.push(errorAt(root, path2, "cannot be used as a key", true));
      seen.add(key);
      pending.push({ node: value, keys: path2 });
    }
  }
  return errors;
}
var UNUSABLE = /* @__PURE__ */ new Set(["__proto__", "prototype", "constructor"]);
function nameErrors(root, file, known2) {
  const errors = [];
  const rules2 = new Set(known2.rules);
  const regions2 = new Set(known2.regions);
  for (const rule of Object.keys(file.rules ?? {})) {
    if (!rules2.has(rule)) errors.push(errorAt(root, ["rules", rule], `is not a rule${didYouMean(rule, rules2)}`, true));
  }
  for (const [index, region] of (file.regions?.allowed ?? []).entries()) {
    const keys = ["regions", "allowed", index];
    if (!regions2.has(region))
      errors.push(errorAt(root, keys, `is not a region of Fly.io${didYouMean(region, regions2)}`));
  }
  for (const [index, { rule, expires }] of (file.ignore ?? []).entries()) {
    if (!rules2.has(rule))
      errors.push(errorAt(root, ["ignore", index, "rule"], `is not a rule${didYouMean(rule, rules2)}`));
    if (expires !== void 0 && !isDay(expires)) errors.push(errorAt(root, ["ignore", index, "expires"], DAY));
  }
  return errors;
}
function isDay(text2) {
  const day = /* @__PURE__ */ new Date(`${text2}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text2);
}
function policyOf2(path2, root, file) {
  const rules2 = /* @__PURE__ */ new Map();
  for (const [rule, own] of Object.entries(file.rules ?? {})) {
    rules2.set(rule, own === "off" || own === false ? { off: true } : { off: false, severity: own.severity });
  }
  const ignores = (file.ignore ?? []).map(
    (ignore, index) => ({
      at: treeAt(root, "ignore", index)?.at ?? root.at,
      rule: ignore.rule,
      path: ignore.path,
      reason: withoutKeys(ignore.reason?.trim() ?? ""),
      owner: ignore.owner,
      expires: ignore.expires
    })
  );
  const apps = Object.entries(file.apps ?? {}).map(
    ([name, app]) => [name, { private: app.private ?? false, domains: app.domains ?? [] }]
  );
  return {
    path: path2,
    failOn: file["fail-on"],
    apps: new Map(apps),
    allowedRegions: file.regions?.allowed,
    rules: rules2,
    ignores
  };
}
function plainOf(node) {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(plainOf);
  const value = /* @__PURE__ */ Object.create(null);
  for (const entry of node.entries) if (!isNull(entry.value)) value[entry.key] = plainOf(entry.value);
  return value;
}
function isNull(node) {
  return node.kind === "scalar" && node.value === null;
}

// src/policy/in-force.ts
function policyInForce(path2, files, known2) {
  const before = read(path2, files[0], known2);
  const after = files.length > 1 ? read(path2, files[1], known2) : void 0;
  if ("policy" in before) {
    const { policy } = before;
    const problems = after && "problems" in after ? after.problems : [];
    return { policy, problems, failOn: (asked) => policy.failOn ?? asked };
  }
  const none = { policy: { ...NO_POLICY, path: path2 }, failOn: notLooserThanDefault };
  if (!after) return { ...none, problems: before.problems };
  if ("problems" in after) return { ...none, problems: after.problems };
  return { ...none, problems: [{ at: fileStart(path2), message: MENDED, blocking: false }] };
}
var MENDED = "The policy of the base branch is not valid, so the defaults decide here; this change mends it.";
function notLooserThanDefault(asked) {
  return asked !== "never" && compareSeverity(asked, DEFAULT_FAIL_ON) < 0 ? asked : DEFAULT_FAIL_ON;
}
function read(path2, file, known2) {
  if (!file) return { policy: { ...NO_POLICY, path: path2 } };
  if ("trouble" in file) return { problems: [{ at: fileStart(path2), message: file.trouble, blocking: true }] };
  const loaded = loadPolicy(file.document, known2);
  if ("policy" in loaded) return loaded;
  return { problems: loaded.errors.map(({ at, message }) => ({ at, message, blocking: true })) };
}

// src/action/policy.ts
async function readPolicy(path2, before, change) {
  const written = [before, change?.after].some((blob) => blob && "text" in blob);
  const { yaml } = await loadParsers(written ? ["yaml"] : []);
  const file = (blob) => blob && ("text" in blob ? { document: yaml(createSource(path2, blob.text)) } : blob);
  const known2 = { rules: rules.map(({ id }) => id), regions: REGIONS.map(({ code: code2 }) => code2) };
  const oidIn = ({ tree }) => tree.files.get(path2)?.oid;
  const edits = change && oidIn(change.base) !== oidIn(change.head);
  return policyInForce(path2, edits ? [file(before), file(change.after)] : [file(before)], known2);
}

export {
  fileField,
  takeFile,
  parsePatch,
  differingPaths,
  loadCommits,
  loadParsers,
  buildProject,
  MAX_RUN_TIME,
  run,
  description,
  integer,
  maxValue,
  minValue,
  regex,
  title,
  array,
  literal2 as literal,
  number,
  optional,
  picklist,
  strictObject,
  string,
  pipe,
  safeParse,
  readPolicy
};
