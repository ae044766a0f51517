/**
 * smol-toml's words (its messages go on with the offending source lines, which must never be shown) and ours; every
 * one completes "This file is not valid TOML: …".
 */
const MESSAGES: readonly (readonly [start: string, words: string])[] = [
  ['each key-value declaration must be followed by', 'there is text after the end of this statement'],
  ['incomplete key-value', 'a key has no equals sign or a header no closing bracket'],
  ['unexpected end of key', 'a key is missing here'],
  ['illegal empty bare key', 'a part of this key is empty'],
  ['illegal quoted key', 'a key is in triple quotes'],
  ['illegal character in key', 'a key has a character that needs quotes'],
  ['expected end of table array', 'a header lacks its second closing bracket'],
  ['expected comma or end of structure', 'a comma or a closing bracket is missing here'],
  ['unfinished table', 'an inline table is not closed'],
  ['unfinished array', 'a list is not closed'],
  ['unfinished string', 'a string is not closed'],
  ['unfinished numeric', 'a number is not complete'],
  ['control characters', 'there is a control character'],
  ['invalid non-hex', 'a string has an escape that is not valid in TOML'],
  ['invalid unicode escape', 'a string has an escape that is not valid in TOML'],
  ['unrecognised escape', 'a string has an escape that is not valid in TOML'],
  ['invalid escape', 'a string has an escape that is not valid in TOML'],
  ['illegal leading zero', 'a number begins with a zero'],
  ['illegal underscore', 'a number has a misplaced underscore'],
  ['illegal character in numeric', 'an unquoted value is not a number'],
  ['invalid date', 'a date or a time is not valid'],
  ['trying to redefine', 'a key is set twice in an inline table'],
  ['document contains excessively nested', 'it is nested too deeply'],
]

const PREFIX = 'Invalid TOML document: '

/** Our sentence for a message of smol-toml; `atEnd` is true if only the line's end is at that place. */
export function tomlFault(message: string, atEnd: boolean): string {
  const cause = message.startsWith(PREFIX) ? message.slice(PREFIX.length) : message
  if (cause.startsWith('invalid value')) {
    return sentence(atEnd ? 'a value is missing here' : 'a value is neither quoted nor a number, a date or a boolean')
  }
  return sentence(MESSAGES.find(([start]) => cause.startsWith(start))?.[1] ?? 'this statement cannot be read')
}

function sentence(text: string): string {
  return `This file is not valid TOML: ${text}.`
}
