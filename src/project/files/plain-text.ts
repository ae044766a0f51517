import type { Source } from '../../model/files/text.ts'
import type { Reader, Setting, SettingOrigin } from '../../model/project/setting.ts'
import { readText } from '../values.ts'

/** `NAME = value`, `"name": "value"`, `NAME: value`, `export NAME='value'`, in whatever the file is. */
const ASSIGNMENT =
  /(?<![\w.-])([A-Za-z_][\w.-]{1,80})["']?[ \t]{0,8}(?::=?|=>?)[ \t]{0,8}(?:"([^"\r\n]{6,400})"|'([^'\r\n]{6,400})'|([^\s"',;}\])]{6,400}))/g
/** An address, or a word that is long enough for a key. */
const WORD = /(?<![\w+.-])(?:[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"'<>]{4,400}|[\w+/=.-]{20,400})/gi

/** More of one file are not told, and the rest of it counts as unread. */
const MAX_SETTINGS = 20_000

/** What a search of plain text found, and whether it got to the end. */
export interface TextSearch {
  readonly settings: readonly Setting[]
  readonly isComplete: boolean
}

/**
 * The settings of a file that its parser cannot read, or not as a whole: what looks like a name with its value, and
 * words that may be a key. Lines in `read` are known already.
 */
export function searchText(
  source: Source,
  kind: { readonly origin: SettingOrigin; readonly reader: Reader },
  read: ReadonlySet<number>,
): TextSearch {
  const settings: Setting[] = []
  const { text } = source
  const taken = new Set<number>()
  const add = (name: string, nameFrom: number, value: string, from: number, end: number): void => {
    const at = source.locate(from, from + value.length)
    if (read.has(at.range.start.line) || taken.has(from)) return
    taken.add(from)
    settings.push({
      ...kind,
      name,
      nameAt: source.locate(nameFrom, nameFrom + name.length),
      key: name === '' ? 'text' : `text.${name}`,
      value: readText(value, value, at, 'template'),
      at: source.locate(nameFrom, end),
    })
  }
  for (const match of text.matchAll(ASSIGNMENT)) {
    if (settings.length >= MAX_SETTINGS) return { settings, isComplete: false }
    const [written, name = '', double, single, bare] = match
    const value = double ?? single ?? bare ?? ''
    const end = match.index + written.length
    add(name, match.index, value, end - value.length - (bare === undefined ? 1 : 0), end)
  }
  for (const match of text.matchAll(WORD)) {
    if (settings.length >= MAX_SETTINGS) return { settings, isComplete: false }
    const [value] = match
    add('', match.index, value, match.index, match.index + value.length)
  }
  return { settings, isComplete: true }
}
