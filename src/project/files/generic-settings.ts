import type { TreeDocument } from '../../model/files/document.ts'
import type { Location, Source } from '../../model/files/text.ts'
import type { Entry, Scalar, Table, Tree } from '../../model/files/tree.ts'
import { memoize } from '../../model/memoize.ts'
import type { Reader, Setting, SettingOrigin } from '../../model/project/setting.ts'
import { isDrawn, keyLikeRuns } from '../../parse/code/relevance.ts'
import { type Dialect, readText, scalarValue } from '../values.ts'
import { isCompiled, isNameOfCargo, sampleKeysOf } from './described-values.ts'

/** What all settings of one file, or of one part of it, have in common. */
export interface SettingKind {
  readonly origin: SettingOrigin
  readonly reader: Reader
  readonly dialect: Dialect
}

/** Every text, number and boolean of a YAML, JSON, TOML or INI file that nothing more special reads; once for each source. */
export function genericSettings(document: TreeDocument, reader: Reader): readonly Setting[] {
  const read = settingsOf(document.source)
  const key = `${document.format} ${reader}`
  const settings = read.get(key) ?? readSettings(document, reader)
  read.set(key, settings)
  return settings
}

/** True for data in JSON, which nothing asks for once its settings are read; its tree takes 30 times as much memory as its text. */
export function isData({ format, source }: TreeDocument): boolean {
  return format === 'json' && source.text.length > LARGEST_CONFIG
}

/** The part of a file for an environment that nothing deploys: `secrets.yml` and `database.yml` of Rails, and others. */
const ENVIRONMENT = /^(?:development|dev|test|testing|local)\./

/** There `PWD` is the password of a data source, and no folder (unixODBC: odbc.ini). */
const ODBC = /(?:^|\/)\.?odbc\.ini$/i

/** What `random_password` of Terraform made. */
const STATE = /\.tfstate(?:\.backup)?$/i
/** Tokens of Composer by the host that takes them (getcomposer.org: auth.json). */
const COMPOSER_TOKEN = /^(?:bearer|(?:github|gitlab)-oauth)$/

function renamed(setting: Setting): Setting {
  const { path } = setting.at
  const isPassword = ODBC.test(path) ? /^pwd$/i.test(setting.name) : STATE.test(path) && setting.name === 'result'
  if (isPassword) return { ...setting, name: 'password' }
  return COMPOSER_TOKEN.test(setting.name) ? { ...setting, name: 'token' } : setting
}

const PAIR = /(?:^|[\s"'])([A-Za-z_]\w{1,80})=([^\s"']{6,400})(?=$|[\s"'])/g

/** A name with a random value in a value of INI: `env = DB_PASSWORD=x` of uWSGI, `web ansible_host=h ansible_ssh_pass=x` of Ansible. */
function pairInside(setting: Setting, source: Source): Setting {
  const { raw, at } = setting.value
  for (const { 0: written, 1: name = '', 2: value = '', index } of raw.matchAll(PAIR)) {
    if (!SECRET_NAME.test(name) || !isDrawn(value)) continue
    const from = source.offset(at.range.start) + index + written.length - value.length
    const place = source.locate(from, from + value.length)
    const nameAt = source.locate(from - 1 - name.length, from - 1)
    return { ...setting, name, nameAt, value: readText(value, value, place, 'template') }
  }
  return setting
}

/** A larger file of JSON is data more likely, of which only what a rule could ask for is kept. In characters. */
const LARGEST_CONFIG = 20_000
const TELLING_NAME =
  /secret|pass|pwd|psw|pw|pin|sid|hash|sign|seed|mnemonic|hook|phrase|token|key|auth|cred|cookie|jwt|salt|private|dsn|cipher|login|user|admin|verif|ssl|tls|secure|cert|unauthorized|host|addr|bind|listen|port|debug|origin|proxy|metrics|ur[il]|endpoint|server|broker|database|command|script|arg|image|env/i
const TELLING_VALUE = /:\/\/|[@=]|\.(?:internal|flycast|fly\.dev)\b|-----BEGIN |^\S{14}/

/** False for a value of data: a short one, or prose, under a name that promises neither a secret nor an address. */
function mayMeanSomething({ name, value }: Setting): boolean {
  if (TELLING_NAME.test(name)) return true
  return value.known && (TELLING_VALUE.test(value.value) || !keyLikeRuns(value.value).next().done)
}

const settingsOf = memoize((_: Source) => new Map<string, readonly Setting[]>())

function readSettings(document: TreeDocument, reader: Reader): Setting[] {
  const { format } = document
  const origin = format === 'env' ? 'env-file' : format
  const settings: Setting[] = []
  for (const [index, root] of document.roots.entries()) {
    const dialect = format === 'env' ? 'env' : 'template'
    const keys = index === 0 ? [] : [`document ${index + 1}`]
    if (isCompiled(root)) continue
    const samples = sampleKeysOf(root)
    for (const leaf of leafSettings(root, keys, { origin, reader, dialect }, samples)) {
      if ((isData(document) && !mayMeanSomething(leaf)) || isNameOfCargo(leaf.at.path, leaf.key)) continue
      const named = renamed(format === 'ini' ? pairInside(leaf, document.source) : leaf)
      settings.push(ENVIRONMENT.test(named.key) ? { ...named, reader: 'development' } : named)
    }
  }
  return format === 'yaml' ? settings.map(setting => withTag(setting, document.source)) : settings
}

/** A value behind a tag of its reader's own (`!Ref`, `!vault`, `!secret`) is what the reader makes of it. */
function withTag(setting: Setting, source: Source): Setting {
  const { at, raw } = setting.value
  const start = source.offset(at.range.start)
  const tagged = /(?:^|[\s,[{])![A-Za-z][\w./:-]{0,60}\s*$/.test(source.text.slice(Math.max(0, start - 80), start))
  return tagged ? { ...setting, value: { known: false, at, raw } } : setting
}

const NOTHING: ReadonlySet<string> = new Set()

interface Pending {
  readonly node: Tree
  readonly keys: readonly string[]
  readonly named: Named | undefined
}

interface Named {
  readonly name: string
  readonly nameAt: Location
  readonly at: Location
}

/**
 * The leaves under a node as settings, in the order of the text. `{ name: X, value: Y }`, as Kubernetes and others write
 * variables, is one setting X. Nothing under a key of `leftOut` counts.
 */
export function leafSettings(
  tree: Tree,
  keys: readonly string[],
  kind: SettingKind,
  leftOut: ReadonlySet<string> = NOTHING,
): Setting[] {
  const settings: Setting[] = []
  const pending: Pending[] = [{ node: tree, keys, named: undefined }]
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.node.kind === 'scalar') {
      if (next.named && isPresent(next.node)) settings.push(setting(next.named, next.keys, next.node, kind))
    } else {
      for (const child of childrenOf(next).toReversed()) {
        if (!leftOut.has(child.keys.at(-1) ?? '')) pending.push(child)
      }
    }
  }
  return settings
}

function childrenOf({ node, keys, named }: Pending): Pending[] {
  if (node.kind === 'scalar') return []
  if (node.kind === 'list') {
    return node.items.map((item, i) => ({
      node: item,
      keys: [...keys, String(i)],
      named: optionBefore(node.items[i - 1], item) ?? named,
    }))
  }
  const pair = variableOf(node)
  return node.entries.map(entry => {
    if (pair && entry === pair.value) {
      const name = { name: pair.name.text, nameAt: pair.name.at, at: node.at }
      return { node: entry.value, keys: [...keys, pair.name.text], named: name }
    }
    const owner = named && isNamedByOwner(entry, named.name) ? { ...named, at: entry.at } : undefined
    return { node: entry.value, keys: [...keys, entry.key], named: owner ?? namedBy(entry) }
  })
}

/** A text of a list behind `--name`, as program arguments appear in JSON: `["--bearer-token", "…"]` is one setting. */
function optionBefore(option: Tree | undefined, item: Tree): Named | undefined {
  if (option?.kind !== 'scalar' || item.kind !== 'scalar' || typeof option.value !== 'string') return undefined
  const name = /^--([a-z][\w-]{1,60})$/i.exec(option.value)?.[1]
  if (name === undefined || (typeof item.value === 'string' && item.value.startsWith('-'))) return undefined
  return { name, nameAt: option.at, at: item.at }
}

/** Keys that only say that the value of their table follows: of Heroku, GitLab and Envoy. */
const HOLDS_VALUE = /^(?:value|inline_?(?:string|bytes))$/i
const SECRET_NAME = /secret|pass|pwd|token|key|auth|bearer|cred|cookie|jwt|private/i
const HOST = /^(?:https?:\/\/)?(?:[\w-]{1,63}\.){1,8}[a-z]{2,20}(?:[/:]\S{0,200})?$/i

/** True where the table names the secret: `DB_PASSWORD: { value: x }`, `"bearer": { "api.acme.io": x }` of Composer. */
function isNamedByOwner({ key, value }: Entry, owner: string): boolean {
  if (value.kind !== 'scalar' || typeof value.value !== 'string' || !SECRET_NAME.test(owner)) return false
  return HOLDS_VALUE.test(key) || (HOST.test(key) && !SECRET_NAME.test(key) && isDrawn(value.value))
}

function namedBy(entry: Entry): Named {
  return { name: entry.key, nameAt: entry.keyAt, at: entry.at }
}

/** The parts of a table that says `name: X` (or `key: X`) and `value: Y`. */
function variableOf(table: Table): { name: { text: string; at: Location }; value: Entry } | undefined {
  let name: { text: string; at: Location } | undefined
  let value: Entry | undefined
  for (const entry of table.entries) {
    if (entry.value.kind !== 'scalar') continue
    const text = entry.value.value
    if ((entry.key === 'name' || entry.key === 'key') && typeof text === 'string' && /^\w{1,200}$/.test(text)) {
      name = { text, at: entry.value.at }
    } else if (entry.key === 'value') value = entry
  }
  return name && value ? { name, value } : undefined
}

function isPresent({ value }: Scalar): boolean {
  return value !== null
}

function setting(named: Named, keys: readonly string[], scalar: Scalar, kind: SettingKind): Setting {
  const { origin, reader, dialect } = kind
  return { origin, reader, ...named, key: keys.join('.'), value: scalarValue(scalar, dialect) }
}

/** The entries of a map of names to scalars as settings; a table or a list as value is not known. */
export function mapSettings(tree: Tree | undefined, prefix: string, kind: SettingKind): Setting[] {
  const settings: Setting[] = []
  for (const entry of tree?.kind === 'table' ? tree.entries : []) {
    const { value } = entry
    settings.push({
      origin: kind.origin,
      reader: kind.reader,
      ...namedBy(entry),
      key: prefix === '' ? entry.key : `${prefix}.${entry.key}`,
      value: value.kind === 'scalar' ? scalarValue(value, kind.dialect) : { known: false, at: value.at, raw: '' },
    })
  }
  return settings
}
