import type { Assignment as AssignmentNode, HereDoc, Redirection, Word, WordPart } from 'unbash'
import type { MappedText } from '../../model/files/text.ts'
import type { Value } from '../../model/files/value.ts'
import type { Assignment, Redirect } from '../../model/project/command.ts'
import { type Piece, splice, withoutTabs } from '../text/mapped-text.ts'
import { type Expression, holdsExpression } from './expressions.ts'

/** A shell text with what its nodes' offsets lead back to. */
export interface ShellText {
  readonly text: MappedText
  readonly expressions: readonly Expression[]
}

type Operand = Word | AssignmentNode

/** A word without its quotes; not known when the shell or GitHub expands something in it. */
export function operandValue(shell: ShellText, node: Operand): Value<string> {
  if (node.type === 'Word') return readValue(shell, node.pos, node.end, node.value, isExpanded(node.parts))
  const { value } = node
  const written = value.type === 'Word' ? value.value : ''
  const name = shell.text.text.slice(node.pos, value.pos)
  return readValue(shell, node.pos, node.end, name + written, value.type !== 'Word' || isExpanded(value.parts))
}

function readValue(shell: ShellText, from: number, to: number, value: string, expanded: boolean): Value<string> {
  const at = shell.text.locate(from, to)
  const raw = shell.text.text.slice(from, to)
  if (expanded || holdsExpression(shell.expressions, from, to)) return { known: false, at, raw }
  return { known: true, value, at, raw }
}

/** Patterns such as `*.js` are text here; only what stands for another value expands. */
function isExpanded(parts: readonly WordPart[] | undefined): boolean {
  return (parts ?? []).some(part => {
    switch (part.type) {
      case 'Literal':
      case 'SingleQuoted':
      case 'AnsiCQuoted':
        return false
      case 'DoubleQuoted':
      case 'LocaleString':
      case 'Glob':
      case 'ExtendedGlob':
      case 'BraceExpansion':
        return isExpanded(part.parts)
      default:
        return true
    }
  })
}

/** `NAME=value` as the shell itself reads it. An array's value is not known. */
export function assignmentOf(shell: ShellText, node: AssignmentNode): Assignment {
  const { value } = node
  return {
    name: node.name,
    nameAt: shell.text.locate(node.pos, node.pos + node.name.length),
    value: value.type === 'Word' ? operandValue(shell, value) : readValue(shell, value.pos, value.end, '', true),
  }
}

/** The assignment in a plain word, as `env` and `export "A=b"` take it; `undefined` when there is none. */
export function assignmentInWord(shell: ShellText, node: Word): Assignment | undefined {
  const raw = shell.text.text.slice(node.pos, node.end)
  const match = /^(["']?)([A-Za-z_]\w*)=/.exec(raw)
  if (!match) return undefined
  const [opening, quote = '', name = ''] = match
  const from = node.pos + opening.length
  const to = quote !== '' && raw.length > opening.length && raw.endsWith(quote) ? node.end - 1 : node.end
  const nameFrom = node.pos + quote.length
  return {
    name,
    nameAt: shell.text.locate(nameFrom, nameFrom + name.length),
    value: readValue(shell, from, to, node.value.slice(name.length + 1), isExpanded(node.parts)),
  }
}

/** A redirection with its operator as written, `2>` for one; `undefined` when the text ends before its target. */
export function redirectOf(shell: ShellText, node: Redirection): Redirect | undefined {
  if (node.type === 'HereDoc') {
    const { delimiter, body } = node
    const operator = shell.text.text.slice(node.pos, delimiter?.pos ?? node.end).trim()
    const text = hereDocText(shell.text, node).text
    return { operator, target: readValue(shell, body.pos, body.end, text, isExpanded(body.parts)) }
  }
  const { target } = node
  if (!target) return undefined
  return { operator: shell.text.text.slice(node.pos, target.pos).trim(), target: operandValue(shell, target) }
}

/** The body of a here-document as its reader gets it. */
export function hereDocText(text: MappedText, { operator, body }: HereDoc): MappedText {
  return operator === '<<-' ? withoutTabs(text, body.pos, body.end) : splice(text, [{ from: body.pos, to: body.end }])
}

/** The script that a word holds, without the word's own quotes; what expands in it stays as written. */
export function scriptInWord(text: MappedText, word: Word): MappedText {
  const parts = word.parts
  if (!parts || parts.length === 0) return splice(text, unescaped(text.text, word.pos, word.end, /[\s\S]/))
  const pieces: Piece[] = []
  for (const part of parts) {
    if (part.type === 'SingleQuoted') pieces.push({ from: part.pos + 1, to: Math.max(part.pos + 1, part.end - 1) })
    else if (part.type === 'AnsiCQuoted') pieces.push({ from: part.pos, to: part.end, text: part.value })
    else if (part.type === 'Literal')
      for (const piece of unescaped(text.text, part.pos, part.end, /[\s\S]/)) pieces.push(piece)
    else if (part.type !== 'DoubleQuoted') pieces.push({ from: part.pos, to: part.end })
    else {
      for (const child of part.parts) {
        if (child.type === 'Literal')
          for (const piece of unescaped(text.text, child.pos, child.end, /[$`"\\\n]/)) pieces.push(piece)
        else pieces.push({ from: child.pos, to: child.end })
      }
    }
  }
  return splice(text, pieces)
}

/** A backslash goes before the characters that it escapes; with a line break it goes altogether. */
function unescaped(text: string, from: number, to: number, escapable: RegExp): Piece[] {
  const pieces: Piece[] = []
  let literalFrom = from
  for (let at = text.indexOf('\\', from); at !== -1 && at + 1 < to; at = text.indexOf('\\', at + 2)) {
    const next = text[at + 1] ?? ''
    if (!escapable.test(next)) continue
    pieces.push({ from: literalFrom, to: at })
    literalFrom = next === '\n' ? at + 2 : at + 1
  }
  pieces.push({ from: literalFrom, to })
  return pieces
}
