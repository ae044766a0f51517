/** What must hold of every input, and inputs to try it on: real examples, changed at random. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Document } from '../../src/model/files/document.ts'
import { createSource, type Location, type Source } from '../../src/model/files/text.ts'
import { parsers } from '../../src/parse/index.ts'
import { parsePage } from '../pages.ts'
import { processorTime } from '../processor-time.ts'
import { withoutSeams } from '../split-secret.ts'
import { leaksIn, type Secret, SHAPED } from './secrets.ts'
import { checkFiles, type Files, fixSurface, surfacesOf, textOf } from './surfaces.ts'

/** The processor time that one file may take, ten times of what the worst real one does; in milliseconds. */
const FILE_TIME = 2000
const PROJECT_TIME = 10_000

/** Small projects: those of the rules' pages, the examples, and the pull requests of the tests. */
export const CORPUS: readonly Files[] = readCorpus()

function readCorpus(): Files[] {
  const projects: Files[] = []
  for (const path of filesBelow('docs/rules')) {
    for (const { before, files } of parsePage(readFileSync(path, 'utf8')).sections) {
      projects.push(files, ...(before ? [before] : []))
    }
  }
  for (const root of ['examples', '__tests__/projects']) {
    for (const name of readdirSync(root)) {
      const folder = join(root, name)
      if (!statSync(folder).isDirectory()) continue
      const side = readdirSync(folder).includes('head') ? join(folder, 'head') : folder
      const small = filesBelow(side).filter(path => statSync(path).size < 20_000)
      projects.push(
        new Map(small.map(path => [path.slice(side.length + 1), withoutSeams(readFileSync(path, 'utf8'))] as const)),
      )
    }
  }
  return projects.filter(({ size }) => size > 0 && size < 40)
}

function filesBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
  return names.map(name => join(folder, name)).filter(path => statSync(path).isFile())
}

const TEXTS: readonly (readonly [path: string, text: string])[] = CORPUS.flatMap(files => [...files])

/** What attackers write, and what parsers trip over. */
const TOKENS: readonly string[] = [
  '\0',
  '\u001B[31m',
  '\u202E',
  '\uFEFF',
  '\uD800',
  '\r',
  '\r\n',
  '\n',
  '\n\n',
  '\t',
  ' ',
  '\u2028',
  '\u0085',
  '"',
  "'",
  '`',
  '"""',
  "'''",
  '\\',
  '\\\n',
  '${',
  '${{',
  '}}',
  '$(',
  '{{',
  '<%',
  '<<EOF\n',
  "<<-'E'\n",
  'EOF\n',
  '[',
  ']',
  '[[',
  '{',
  '}',
  '(',
  ')',
  ':',
  ': ',
  '- ',
  '? ',
  '&a ',
  '*a',
  '<<: *a\n',
  '!!binary ',
  '!x ',
  '---\n',
  '...\n',
  '|\n',
  '>-2\n',
  '%YAML 1.3\n',
  '#',
  '//',
  '/*',
  '*/',
  '__proto__',
  'constructor',
  '= 1\n',
  '.',
  ',',
  ';',
  '=',
  '@',
  '0x',
  '1e999',
  '-0',
  'nan',
  '9'.repeat(400),
  '2026-13-99T99:99:99Z',
  '::error file=x::y\n',
  '##[error]z\n',
  '%0A',
  '@acme/admins',
  '<script>alert(1)</script>',
  '![x](https://evil.example/x)',
  '</details>',
  '<!-- airworthy:v1 00000000000000000000 -->',
  '# airworthy: ignore[plaintext-http] because\n',
  '# airworthy: ignore[',
  '# escape=`\n',
  '# syntax=evil/x\n',
  'FROM x\n',
  'ONBUILD ',
  'RUN ',
  'RUN --mount=type=secret ',
  'ENV A=',
  'ARG X\n',
  '[http_service]\n',
  '[[services]]\n',
  '[env]\n',
  'app = "shop"\n',
  'force_https = false\n',
  'internal_port = 5432\n',
  '[build]\ndockerfile = "../x"\n',
  '**/'.repeat(20),
  '*'.repeat(60),
  '{a,b}'.repeat(30),
  '['.repeat(300),
  '{a:'.repeat(300),
  '- '.repeat(300),
  '('.repeat(300),
  '$('.repeat(300),
  '"$('.repeat(200),
  'a'.repeat(5000),
  '!'.repeat(99),
] // prettier-ignore

type Mutation =
  | { readonly kind: 'cut' | 'copy' | 'flip'; readonly at: number; readonly length: number }
  | { readonly kind: 'put'; readonly at: number; readonly token: number }
  | { readonly kind: 'splice'; readonly at: number; readonly text: number }

const place = fc.nat(100_000)
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constantFrom('cut' as const, 'copy' as const, 'flip' as const), at: place, length: fc.nat(60) }),
  fc.record({ kind: fc.constant('put' as const), at: place, token: fc.nat(TOKENS.length - 1) }),
  fc.record({ kind: fc.constant('splice' as const), at: place, text: fc.nat(TEXTS.length - 1) }),
)

function mutate(text: string, change: Mutation): string {
  const at = change.at % (text.length + 1)
  const [before, after] = [text.slice(0, at), text.slice(at)]
  switch (change.kind) {
    case 'cut':
      return before + after.slice(change.length)
    case 'copy':
      return before + after.slice(0, change.length) + after
    case 'flip':
      return before + String.fromCharCode((after.charCodeAt(0) || 65) ^ (1 << (change.length % 7))) + after.slice(1)
    case 'put':
      return before + (TOKENS[change.token] ?? '') + after
    case 'splice':
      return before + (TEXTS[change.text]?.[1] ?? '').slice(0, 3000) + after
  }
}

/** A secret in the file, in one piece: nothing changes the text after it. */
const planted = fc.record({
  at: place,
  secret: fc.constantFrom(...SHAPED),
  frame: fc.constantFrom(
    ['"', '"'],
    [' ', ' '],
    ['="', '"\n'],
    ['\n', '\n'],
    [' # ', '\n'],
    ["'", "'"],
    ['http://u:', '@h/ '],
  ),
})

function plant(text: string, { at, secret, frame }: { at: number; secret: Secret; frame: readonly string[] }): string {
  const offset = at % (text.length + 1)
  return `${text.slice(0, offset)}${frame[0]}${secret.text}${frame[1]}${text.slice(offset)}`
}

/** A text of a real file after some changes. */
export const someText: fc.Arbitrary<string> = fc
  .tuple(fc.nat(TEXTS.length - 1), fc.array(mutation, { maxLength: 6 }))
  .map(([index, changes]) => changes.reduce(mutate, TEXTS[index]?.[1] ?? ''))

export interface SomeChange {
  readonly before: Files
  readonly after: Files
}

/** A small project before and after a change, with a secret planted in one of its files. */
export const someChange: fc.Arbitrary<SomeChange> = fc
  .tuple(fc.nat(CORPUS.length - 1), fc.array(fc.tuple(place, mutation), { maxLength: 6 }), fc.tuple(place, planted))
  .map(([index, changes, [which, secret]]) => {
    const before = CORPUS[index] ?? new Map()
    const after = new Map(before)
    const paths = [...before.keys()]
    const change = (file: number, edit: (text: string) => string) => {
      const path = paths[file % paths.length] ?? ''
      after.set(path, edit(after.get(path) ?? ''))
    }
    for (const [file, each] of changes) change(file, text => mutate(text, each))
    change(which, text => plant(text, secret))
    return { before, after }
  })

const PARSERS = {
  toml: parsers.toml,
  yaml: parsers.yaml,
  json: parsers.json,
  ini: parsers.ini,
  env: parsers.env,
  dockerfile: (source: Source) => parsers.dockerfile(source),
  ignore: parsers.ignore,
  script: parsers.script,
  makefile: parsers.makefile,
} satisfies Record<string, (source: Source) => Document>

/** Throws where a parser breaks its word on this text: it throws, takes long, points outside, or says two things. */
export function checkParsers(text: string): void {
  const source = createSource('file', text)
  for (const [name, parse] of Object.entries(PARSERS)) {
    const elapsed = processorTime()
    const document = parse(source)
    const time = elapsed()
    if (time > FILE_TIME) throw new Error(`${name} took ${Math.round(time)} ms`)
    for (const at of placesIn(document)) {
      if (!isInside(at, source)) throw new Error(`${name} points outside: ${JSON.stringify(at)}`)
    }
    if (written(parse(source)) !== written(document)) throw new Error(`${name} reads the same text in two ways`)
  }
}

/** Throws where the engine breaks its word on this change. */
export function checkEngine({ before, after }: SomeChange): void {
  const elapsed = processorTime()
  const result = checkFiles(before, after)
  const { report } = result
  const whole = checkFiles(undefined, after)
  const surfaces = new Map([...surfacesOf(report), ['fix', fixSurface(whole)], ['all', textOf(whole.report)]])
  const time = elapsed()
  if (time > PROJECT_TIME) throw new Error(`it took ${Math.round(time)} ms`)
  if (report.crashes.length > 0) throw new Error(`crashed: ${JSON.stringify(report.crashes)}`)
  const { introduced, standing } = report.comparison
  // Of what cannot be judged any more the places before the change are told.
  const placed = report.problems.length > 0 ? introduced : [...introduced, ...standing]
  for (const { at, rule } of placed) {
    const source = report.sources.get(at.path)
    if (source && !isInside(at, source)) {
      throw new Error(`${rule} points outside: ${JSON.stringify(at)}`)
    }
  }
  for (const [surface, text] of surfaces) {
    const leaks = leaksIn(text, SHAPED)
    if (leaks.length > 0) throw new Error(`${surface} tells a secret: ${leaks.join('\n')}`)
  }
  const again = surfacesOf(checkFiles(before, after).report)
  for (const [surface, text] of again) {
    if (surfaces.get(surface) !== text) throw new Error(`${surface} says two things of the same change`)
  }
}

function isInside({ range: { start, end } }: Location, source: Source): boolean {
  const last = source.position(source.text.length)
  const fits = ({ line, column }: typeof start) =>
    line >= 1 &&
    column >= 1 &&
    line <= last.line &&
    column <= (line === last.line ? last.column : source.line(line).length + 2)
  return fits(start) && fits(end) && (start.line < end.line || (start.line === end.line && start.column <= end.column))
}

function placesIn(document: Document): Location[] {
  const places: Location[] = []
  const pending: unknown[] = [document]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== 'object' || next === null) continue
    for (const [key, value] of Object.entries(next)) {
      if (key === 'source' || value === undefined) continue
      if (isLocation(value)) places.push(value)
      else pending.push(value)
    }
  }
  return places
}

function isLocation(value: unknown): value is Location {
  return typeof value === 'object' && value !== null && 'range' in value && 'path' in value
}

function written(document: Document): string {
  return JSON.stringify(document, (key, value: unknown) => {
    if (key === 'source') return undefined
    return typeof value === 'bigint' ? String(value) : value
  })
}
