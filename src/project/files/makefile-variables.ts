import type { Source } from '../../model/files/text.ts'
import type { Reader, Setting } from '../../model/project/setting.ts'
import { readText } from '../values.ts'

/**
 * `NAME = value`, `export NAME := value`, `deploy: NAME = value` of make, `name := "value"` of just; no recipe's line.
 * https://www.gnu.org/software/make/manual/html_node/Setting.html
 */
const ASSIGNMENT =
  /^(?:[\w./%-]{1,100}[ \t]{0,8}:(?=[ \t])[ \t]{0,8})?(?:(?:export|override|private)[ \t]{1,8}){0,3}([A-Za-z_][\w.-]{0,100})[ \t]{0,20}(?::{1,3}|[?+!])?=[ \t]{0,20}(\S.{0,2000})$/

/** The variables of a Makefile or a justfile as settings; `$(X)`, `${X}` and `{{x}}` in a value make it unknown. */
export function makefileVariables(source: Source, reader: Reader): Setting[] {
  const settings: Setting[] = []
  for (let number = 1; number <= source.lineCount; number++) {
    const line = source.line(number)
    const match = line.includes('=') ? ASSIGNMENT.exec(line) : null
    const [written = '', name = '', rest = ''] = match ?? []
    const value = unquoted(rest.replace(/\s#.*/s, '').trim())
    if (value === '') continue
    const start = source.offset({ line: number, column: 1 })
    const from = start + line.indexOf(value, written.length - rest.length)
    const at = source.locate(from, from + value.length)
    const nameFrom = start + line.indexOf(name)
    settings.push({
      origin: 'env-file',
      reader,
      name,
      nameAt: source.locate(nameFrom, nameFrom + name.length),
      key: name,
      value: readText(value, value, at, 'template'),
      at: source.locate(nameFrom, from + value.length),
    })
  }
  return settings
}

function unquoted(text: string): string {
  const quote = text[0]
  return text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote) ? text.slice(1, -1) : text
}
