import { Composer, type CST, type Document, isScalar, type ParsedNode, Parser } from 'yaml'
import type { TreeDocument } from '../../model/files/document.ts'
import { fileStart, type Source } from '../../model/files/text.ts'
import type { Tree } from '../../model/files/tree.ts'
import { MAX_DEPTH, type Report, readTree, TOO_DEEP } from '../tree-document.ts'
import { templateMarker, yamlFault } from './errors.ts'
import { readYamlTree } from './tree.ts'

const TEMPLATE = 'This file looks like a template, so only its plain text was searched.'

/**
 * Line breaks that the library takes for text: CR alone by YAML 1.2, and NEL, LS and PS by YAML 1.1, whose readers
 * (yaml.v3 in flyctl, libyaml) are the most. Each is one character, so that all offsets stay right.
 */
const OTHER_BREAKS = /\r(?!\n)|[\u0085\u2028\u2029]/g

/**
 * YAML as one tree per document. YAML 1.2, so `on` and `yes` are strings. Of all tags only `!!binary` counts. A repeated key
 * is kept and reported. What an error leaves readable is still returned; a template that does not parse is reported and returns nothing.
 */
export function parseYaml(source: Source): TreeDocument {
  return readTree('yaml', source, report => readRoots(source, report))
}

function readRoots(source: Source, report: Report): Tree[] {
  const text = source.text.replace(OTHER_BREAKS, '\n')
  const tokens = [...new Parser().parse(text)]
  if (isTooDeep(tokens)) {
    report(fileStart(source.path), TOO_DEEP, true)
    return []
  }
  const documents = compose(tokens, source.text.length)
  const faults = documents.flatMap(document => document.errors)
  const marker = faults.length > 0 ? templateMarker(source.text) : undefined
  if (marker !== undefined) {
    report(source.locate(marker, marker), TEMPLATE, true)
    return []
  }
  // One mistake breaks what follows: more errors say nothing new.
  const [fault] = faults
  if (fault) report(source.locate(fault.pos[0], fault.pos[0]), yamlFault(fault.code), true)
  const roots: Tree[] = []
  for (const { contents } of documents) {
    if (contents && !isEmpty(contents)) roots.push(readYamlTree(source, contents, report, faults.length > 0))
  }
  return roots
}

function compose(tokens: readonly CST.Token[], length: number): Document.Parsed[] {
  const composer = new Composer({
    intAsBigInt: true,
    prettyErrors: false,
    resolveKnownTags: false,
    // Named, so that a `%YAML 1.1` directive does not bring back `on` as a boolean.
    schema: 'core',
    uniqueKeys: false,
  })
  return [...composer.compose(tokens, true, length)]
}

function isEmpty(contents: ParsedNode): boolean {
  return isScalar(contents) && contents.value === null && !contents.source
}

/** Looks at the tokens before they are composed: the composer recurses, and deep nesting ends the whole process. */
function isTooDeep(tokens: readonly CST.Token[]): boolean {
  const pending = tokens.map(token => ({ token, depth: 0 }))
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { token, depth } = next
    if (depth > MAX_DEPTH) return true
    for (const inner of tokensIn(token)) pending.push({ token: inner, depth: depth + 1 })
  }
  return false
}

function tokensIn(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : []
  if (!('items' in token)) return []
  const tokens: CST.Token[] = []
  for (const { key, value } of token.items) {
    if (key) tokens.push(key)
    if (value) tokens.push(value)
  }
  return tokens
}
