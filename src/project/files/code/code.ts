import type { Location, MappedText, Source } from '../../../model/files/text.ts'
import { memoize } from '../../../model/memoize.ts'
import type { Reader, Setting } from '../../../model/project/setting.ts'
import type { Language } from '../../../parse/code/language.ts'
import { type CodeValue, readLiterals } from '../../../parse/code/literals.ts'
import { documentationIn } from '../../../parse/code/readings/documentation.ts'
import { hasEarlyEscapes, withoutEarlyEscapes } from '../../../parse/code/readings/early-escapes.ts'
import { rustTests } from '../../../parse/code/readings/rust-tests.ts'
import { handWritten, hasDrawnText, mayBeValue, mayHoldValues } from '../../../parse/code/relevance.ts'
import { splice } from '../../../parse/text/mapped-text.ts'
import { isGenerated } from '../../discover/code-paths.ts'
import { isTranslation, runsOnServer } from '../../discover/code-roles.ts'
import { looseAssignments, mayHoldAssignments } from '../loose-assignments.ts'
import { openRoutes } from '../open-routes.ts'
import { mayAcceptAnyCertificate, permissiveVerifiers } from '../permissive-verifiers.ts'
import { calledWord, meaningOf } from './code-meanings.ts'
import { isInSample, keyPlaces, keySetting } from './key-places.ts'
import { pairInside } from './pairs-in-literals.ts'

/** Names that may belong to a secret; who judges credentials has the last word. */
const SECRET_NAME = /secret|pass|pwd|token|key|auth|cred|cookie|jwt|salt|private|dsn|cipher|login/i
/** Names of options that protect a connection, a session or a page. */
const SWITCH_NAME =
  /verif|ssl|tls|https|cert_reqs|secure|unauthorized|certificate|invalid_?(?:cert|host)|check_?hostname|default_https_context|^debug(?:_errors)?$|requests_local|hostname_?verifier/i
const ADDRESS = /:\/\/|\.(?:fly\.dev|internal|flycast)\b/
const LONGEST_DECLARATION = 3
/** A comment that is published as documentation: `/// …`, `//! …`, and a line of a block that opens with two asterisks. */
const DOC_COMMENT = /^[ \t]{0,40}(?:\/\/[/!]|\/\*\*|\*[ \t])/

/**
 * What a program says: its texts that may be secrets or addresses, its switches, and the variables that it publishes. Once
 * for each source: what two commits share, or what a fix leaves alone, is not read again.
 */
export function codeSettings(source: Source, language: Language | undefined, reader: Reader): readonly Setting[] {
  const read = settingsOf(source)
  const key = `${language?.name ?? ''} ${reader}`
  const settings = read.get(key) ?? readSettings(source, language, reader)
  read.set(key, settings)
  return settings
}

const settingsOf = memoize((_: Source) => new Map<string, readonly Setting[]>())

function readSettings(source: Source, language: Language | undefined, reader: Reader): Setting[] {
  const { text } = source
  const program = programOf(source, language)
  const isInner = program.text.length !== text.length
  const keys = keyPlaces(text)
  // A mark or a folder that says so does not make a live key harmless.
  const own = isGenerated(source.path, text) ? '' : handWritten(program.text)
  if (keys.length === 0 && (own === '' || !mayHoldSettings(source.path, text, language))) return []
  // In Rust, unit tests are in the file that they test.
  const tests = language?.name === 'Rust' ? rustTests(text, language) : []
  const readerAt = (offset: number): Reader =>
    tests.some(({ from, to }) => from <= offset && offset < to) ? 'development' : reader
  const settings: Setting[] = []
  const values = language ? readLiterals(own, language, (from, to) => mayBeValue(own, from, to)) : []
  const documentation = values.length > 0 ? documentationIn(program.text, source.path) : []
  const programKeys = isInner ? keyPlaces(program.text) : keys
  for (const literal of values) {
    const value = settled(pairInside(literal, program.text) ?? literal)
    const isKey = programKeys.some(({ from, to }) => from < value.body.to && to > value.body.from)
    const { from: start } = value.span
    if (!isKey && documentation.some(({ from, to }) => from <= start && start < to)) continue
    if (!isKey && !isRelevant(value, source.path, program.text)) continue
    settings.push(settingOf(value, source, program, language, readerAt(value.span.from)))
  }
  for (const { from, to } of keys) {
    const at = source.locate(from, to)
    const isRead = !isInner
      ? values.some(({ body }) => from < body.to && to > body.from)
      : settings.some(({ value }) => value.at.range.start.line === at.range.start.line)
    if (isRead) continue
    const isDocumented =
      language !== undefined &&
      (DOC_COMMENT.test(source.line(at.range.start.line).slice(0, 100)) || isInSample(text, from, to))
    const keyReader = isDocumented ? 'development' : readerAt(from)
    settings.push(keySetting(at, text.slice(from, to), keyReader))
  }
  if (own === '') return settings
  if (isLoose(language, own)) for (const setting of looseAssignments(source, reader)) settings.push(setting)
  for (const setting of published(source, reader)) settings.push(setting)
  for (const setting of openRoutes(source, reader)) settings.push(setting)
  for (const setting of permissiveVerifiers(source, reader)) settings.push(setting)
  return settings
}

function programOf(source: Source, language: Language | undefined): MappedText {
  if (language?.program) return splice(source, language.program(source.text))
  const isEscaped = language?.earlyEscapes && hasEarlyEscapes(source.text)
  return isEscaped ? splice(source, withoutEarlyEscapes(source.text)) : withLineFeeds(source)
}

/** Most languages end a line, and with it a comment, at a lone CR, U+2028 and U+2029 as well. The offsets stay. */
function withLineFeeds(source: Source): MappedText {
  if (!/\r(?!\n)|[\u2028\u2029]/.test(source.text)) return source
  return { text: source.text.replace(/\r(?!\n)|[\u2028\u2029]/g, '\n'), locate: source.locate }
}

/** True where a name and its value are not told by the tokens of a language. `.config` is not only the ending of XML. */
function isLoose(language: Language | undefined, text: string): boolean {
  if (language?.name === 'XML') return !/^\s{0,200}\uFEFF?</.test(text)
  return language === undefined || language.name === 'SQL' || language.name === 'Clojure'
}

/** A secret's name in front of a value without quotes, or with the escapes of a notebook. */
const UNQUOTED =
  /(?:secret|passw(?:or)?d|passphrase|pwd|token|key|auth(?:orization)?|credentials?)["\w.:-]{0,40}[ \t]{0,9}(?:[:=>]|value=)[ \t]{0,9}(?:(?:Basic|Bearer|Token|ApiKey)[ \t]{1,9})?\S{6}/i

function mayHoldUnquoted(path: string, text: string, language: Language | undefined): boolean {
  if (isLoose(language, text) && mayHoldAssignments(path, text)) return true
  return (language?.patterns ?? language?.program) !== undefined && UNQUOTED.test(text)
}

/** True for a program or another text in which `codeSettings` may find something. */
export function saysSomething(path: string, text: string, language: Language | undefined): boolean {
  if (isGenerated(path, text) || handWritten(text) === '') return keyPlaces(text).length > 0
  return mayHoldSettings(path, text, language)
}

/** The same for a part of a file: whether a program generated it, and what names a text in it, may be outside of the part. */
export function partSaysSomething(path: string, part: string, language: Language | undefined): boolean {
  if (isGenerated(path) && !path.endsWith('.map')) return keyPlaces(part).length > 0
  return mayHoldSettings(path, part, language) || (language !== undefined && hasDrawnText(part))
}

function mayHoldSettings(path: string, text: string, language: Language | undefined): boolean {
  // No names and no routes are read of prose, pictures and style sheets.
  if (language === undefined) return mayHoldAssignments(path, text) || mayPublish(text) || keyPlaces(text).length > 0
  if (language.earlyEscapes && hasEarlyEscapes(text)) return true
  return (
    mayHoldValues(text) ||
    mayAcceptAnyCertificate(text) ||
    keyPlaces(text).length > 0 ||
    mayHoldUnquoted(path, text, language)
  )
}

/** A fallback whose variable is no secret by its name stands for what the whole expression is assigned to. */
function settled(value: CodeValue): CodeValue {
  const { assigned, name } = value.context
  if (assigned === undefined || SECRET_NAME.test(name) || value.kind === 'constant') return value
  return SECRET_NAME.test(assigned.name)
    ? { ...value, context: { ...assigned, role: 'fallback', environment: false } }
    : value
}

function isRelevant({ kind, context, value, body }: CodeValue, path: string, text: string): boolean {
  if (kind === 'constant') return SWITCH_NAME.test(context.name)
  const written = value ?? text.slice(body.from, body.to)
  if (ADDRESS.test(written) || written.includes('-----BEGIN ') || /(?:password|pwd)\s?=/i.test(written)) return true
  if (meaningOf(context, written) !== undefined) return true
  if (context.role === 'plain' || isTranslation(path)) return false
  return SECRET_NAME.test(context.name) || SWITCH_NAME.test(context.name)
}

function settingOf(
  value: CodeValue,
  source: Source,
  program: MappedText,
  language: Language | undefined,
  reader: Reader,
): Setting {
  const { context, span, alone } = value
  const at = program.locate(span.from, span.to)
  const nameAt = context.nameSpan ? program.locate(context.nameSpan.from, context.nameSpan.to) : at
  const raw = program.text.slice(span.from, span.to)
  const meaning = meaningOf(context, value.value ?? '')
  const passed = meaning === undefined ? undefined : calledWord(context)
  const isCall = passed !== undefined || (context.role === 'call' && context.callee !== undefined)
  const name = passed ?? context.name
  return {
    origin: context.environment ? 'code-default' : 'code',
    reader,
    name,
    nameAt,
    key: name,
    value: value.value === undefined ? { known: false, at, raw } : { known: true, value: value.value, at, raw },
    at: declaration(nameAt, at),
    code: {
      role: passed === undefined ? context.role : 'call',
      // In a notebook an expression would need the escapes of JSON.
      alone: alone && program === source,
      ...(language?.lookUp === undefined ? {} : { lookUp: language.lookUp }),
      ...(meaning === undefined ? {} : { meaning }),
      ...(context.compared ? { compared: true } : {}),
      ...(isCall ? { callee: context.callee } : {}),
      ...(isCall && passed === undefined && isServer(source) ? { server: true } : {}),
    },
  }
}

const isServer = memoize(({ path, text }: Source) => runsOnServer(path, text))

/** From the name to the end of the value, where both stand close together. */
function declaration(nameAt: Location, at: Location): Location {
  const { start } = nameAt.range
  const { end } = at.range
  const isBefore =
    start.line < at.range.start.line || (start.line === at.range.start.line && start.column <= at.range.start.column)
  return isBefore && end.line - start.line < LONGEST_DECLARATION ? { path: at.path, range: { start, end } } : at
}

/** A variable that a bundler writes into the page. */
const PUBLISHED =
  /\b(?:import\.meta\.env|process\.env)\.((?:VITE|NEXT_PUBLIC|REACT_APP|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|PUBLIC)_\w{1,100})/g

/** In front of a name that nothing reads. */
const COMMENT_LINE = /^\s{0,100}(?:\/\/|\*|\/\*|#|<!--)/

function mayPublish(text: string): boolean {
  return /_(?:ENV|PUBLIC|APP)_|VITE_|GATSBY_|PUBLIC_/.test(text) && text.search(PUBLISHED) !== -1
}

function published(source: Source, reader: Reader): Setting[] {
  if (!mayPublish(source.text)) return []
  const settings: Setting[] = []
  for (const match of source.text.matchAll(PUBLISHED)) {
    const [raw, name = ''] = match
    const at = source.locate(match.index, match.index + raw.length)
    if (COMMENT_LINE.test(source.line(at.range.start.line).slice(0, at.range.start.column - 1))) continue
    const value = { known: false, at, raw } as const
    const code = { role: 'read', alone: false } as const
    settings.push({ origin: 'code', reader, name, nameAt: at, key: name, value, at, code })
  }
  return settings
}
