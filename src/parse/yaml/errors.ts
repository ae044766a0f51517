import type { ErrorCode } from 'yaml'

/** Our words for each of the library's codes: its own messages may quote the source. */
const MESSAGES: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: 'an alias refers to an unknown anchor',
  BAD_DQ_ESCAPE: 'a string has an escape that is not valid in YAML',
  BAD_INDENT: 'this line is indented differently from its neighbours',
  BAD_SCALAR_START: 'a value begins with a character that needs quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a value with a colon needs quotes, or a line break is missing here',
  BLOCK_IN_FLOW: 'an indented block is inside brackets',
  KEY_OVER_1024_CHARS: 'a key is longer than YAML allows',
  MISSING_CHAR: 'a colon, a comma, a quote or a closing bracket is missing here',
  MULTILINE_IMPLICIT_KEY: 'a key spans several lines, or its colon is missing',
  RESOURCE_EXHAUSTION: 'it is nested too deeply',
  TAB_AS_INDENT: 'a tab is used for indentation',
  UNEXPECTED_TOKEN: 'unexpected text',
}

/** Our sentence for one of the library's error codes. */
export function yamlFault(code: ErrorCode): string {
  return `This file is not valid YAML: ${MESSAGES[code] ?? 'this line cannot be read'}.`
}

/** `{{ … }}` and `{% … %}` of Jinja, Helm and their like, but not GitHub's `${{ … }}`. */
const TEMPLATE = /(?<!\$)\{\{|\{%/

/** The offset of the first template marker outside of comment lines, or `undefined`. */
export function templateMarker(text: string): number | undefined {
  let start = 0
  for (const line of text.split('\n')) {
    const at = line.trimStart().startsWith('#') ? -1 : line.search(TEMPLATE)
    if (at !== -1) return start + at
    start += line.length + 1
  }
  return undefined
}
