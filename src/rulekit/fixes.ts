import type { Value } from '../model/files/value.ts'
import type { Project } from '../model/project/project.ts'
import type { Port } from '../model/project/service.ts'
import type { Setting } from '../model/project/setting.ts'
import type { Edit, Fix } from '../model/rule.ts'
import { redact } from '../redact/redact.ts'

/**
 * Adds `key = literal` to a port's table, in the indentation of the line before. `undefined` where the file's format
 * takes more than a line for that (YAML, JSON, inline tables).
 */
export function insertKey(port: Port, key: string, literal: string, project: Project): Edit | undefined {
  const at = port.insertAt
  const line = at && project.sources.get(at.path)?.line(at.range.start.line)
  if (at === undefined || line === undefined) return undefined
  return { at, text: `\n${/^[ \t]*/.exec(line)?.[0] ?? ''}${key} = ${literal}` }
}

/** Replaces a value with another literal. */
export function replaceValue(value: Value<unknown>, literal: string): Edit {
  return { at: value.at, text: literal }
}

/** Formats in which a declaration on separate lines can be deleted without breaking the file. */
const LINE_FORMATS = new Set(['toml', 'yaml', 'ini', 'env'])

/**
 * Deletes the whole line or lines of a setting. `undefined` if they hold something else: another pair of the same ENV, an
 * inline table, a JSON object with its commas.
 */
export function deleteLines(setting: Setting, project: Project): Edit | undefined {
  const source = project.sources.get(setting.at.path)
  const document = project.documents.get(setting.at.path)
  if (!source || !document) return undefined
  if (document.kind !== 'dockerfile' && !(document.kind === 'tree' && LINE_FORMATS.has(document.format)))
    return undefined
  const { start, end } = setting.at.range
  const before = source.line(start.line).slice(0, start.column - 1)
  const after = source.line(end.line).slice(end.column - 1)
  const above = source.line(start.line - 1).trimEnd()
  if (!/^\s*(?:(?:ENV|ARG|LABEL|export)\s+)?$/i.test(before) || !/^\s*(?:#.*)?$/.test(after)) return undefined
  if (document.kind === 'dockerfile' && (above.endsWith('\\') || above.endsWith('`'))) return undefined
  const from = source.offset({ line: start.line, column: 1 })
  const to = end.line >= source.lineCount ? source.text.length : source.offset({ line: end.line + 1, column: 1 })
  return { at: source.locate(from, to), text: '' }
}

/** A fix of one edit, to be spread into a draft; nothing where there is no edit. `safe`: see `Fix`. */
export function offer(title: string, safe: boolean, edit: Edit | undefined): { readonly fix?: Fix } {
  return edit ? { fix: { title, safe, edits: [edit] } } : {}
}

/** The name of a variable for a command to paste; `NAME` if no shell accepts the name, or if it contains a key. */
export function variableOf(name: string): string {
  return /^[A-Za-z_]\w{0,99}$/.test(name) && redact(name) === name ? name : 'NAME'
}

/** Gives a port other handlers; `undefined` where the list is not written as TOML and JSON write it on one line. */
export function replaceHandlers(port: Port, handlers: readonly string[], project: Project): Edit | undefined {
  const at = port.handlersAt
  const source = at && project.sources.get(at.path)
  if (!at || !source || at.range.start.line !== at.range.end.line) return undefined
  const text = source.line(at.range.start.line).slice(at.range.start.column - 1, at.range.end.column - 1)
  const key = /^["']?\w+["']?\s{0,20}[=:]\s{0,20}(?=\[)/.exec(text)?.[0]
  return key === undefined ? undefined : { at, text: `${key}[${handlers.map(name => `"${name}"`).join(', ')}]` }
}

/** Replaces the items of a bracketed list on one line; `undefined` for other lists. */
export function replaceList(items: readonly Value<string>[], text: string, project: Project): Edit | undefined {
  const first = items[0]
  const last = items.at(-1)
  const source = first && project.sources.get(first.at.path)
  if (!first || !last || !source || first.at.range.start.line !== last.at.range.end.line) return undefined
  const from = source.offset(first.at.range.start)
  const before = source.line(first.at.range.start.line).slice(0, first.at.range.start.column - 1)
  return before.trimEnd().endsWith('[')
    ? { at: source.locate(from, source.offset(last.at.range.end)), text }
    : undefined
}
