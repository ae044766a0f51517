import { type Command as CommandNode, forEachChild, type ParsedScript, parse, type SyntaxNode, type Word } from 'unbash'
import type { Location, MappedText } from '../../model/files/text.ts'
import type { Value } from '../../model/files/value.ts'
import { MissingChunkError } from '../../model/missing-chunk.ts'
import type { Assignment, Command, CommandOrigin, Redirect, ShellContext } from '../../model/project/command.ts'
import { splice } from '../text/mapped-text.ts'
import { coverExpressions } from './expressions.ts'
import { literalCommands } from './literal.ts'
import { readPrefix, scriptOf, scriptsOf } from './programs.ts'
import {
  assignmentInWord,
  assignmentOf,
  hereDocText,
  operandValue,
  redirectOf,
  type ShellText,
  scriptInWord,
} from './words.ts'

/** The commands of a text, and where its grammar breaks first if it does. */
export interface ShellReading {
  readonly commands: readonly Command[]
  readonly fault: Location | undefined
}

/** unbash goes over unclosed expansions and here-documents again and again; within these bounds it takes seconds at most. */
const MAX_LENGTH = 1_000_000
const MAX_OPENINGS = 5_000
const MAX_HERE_DOCUMENTS = 2_000
/** Characters between commands; no script that people wrote has as many commands. */
const MAX_SEPARATORS = 60_000

/** Scripts within scripts (`sh -c "sh -c …"`) are read to this depth. */
const MAX_SCRIPT_DEPTH = 4

/** Reads a text at a depth of scripts within scripts; `undefined` when it is too long or too nested. */
export function readScript(text: MappedText, context: ShellContext, depth: number): ShellReading | undefined {
  const commands = literalCommands(text, context)
  return commands ? { commands, fault: undefined } : parseScript(text, context, depth)
}

/** What unbash says of a text that need not be plain. */
export function parseScript(text: MappedText, context: ShellContext, depth: number): ShellReading | undefined {
  if (!isWithinBounds(text.text)) return undefined
  try {
    const { covered, expressions } = coverExpressions(text.text)
    const script = parse(covered)
    const fault = script.errors?.[0]
    return {
      commands: walk({ text, expressions }, script, context, depth),
      fault: fault && text.locate(fault.pos, fault.pos),
    }
  } catch (error) {
    if (error instanceof MissingChunkError) throw error
    // Whatever a parser throws at hostile nesting, mostly a RangeError: the text is as good as unread.
    return undefined
  }
}

function isWithinBounds(text: string): boolean {
  if (text.length > MAX_LENGTH) return false
  let openings = 0
  let hereDocuments = 0
  let separators = 0
  for (let at = 0; at + 1 < text.length; at++) {
    const next = text[at + 1]
    const character = text[at]
    if (next === '(' || (next === '{' && character === '$')) openings++
    else if (next === '<' && character === '<') hereDocuments++
    if (character === '|' || character === '&' || character === ';' || character === '\n') separators++
  }
  return openings <= MAX_OPENINGS && hereDocuments <= MAX_HERE_DOCUMENTS && separators <= MAX_SEPARATORS
}

interface Visit {
  readonly node: SyntaxNode
  readonly shell: ShellText
  readonly key: string
}

/** Every simple command in the order of the text, one that holds others (`$(…)`, `sh -c`) before them. */
function walk(shell: ShellText, script: ParsedScript, context: ShellContext, depth: number): Command[] {
  const commands: Command[] = []
  const pending: Visit[] = [{ node: script, shell, key: context.key }]
  for (let visit = pending.pop(); visit; visit = pending.pop()) {
    const { node } = visit
    const read = new Set<SyntaxNode>()
    if (node.type === 'Command') {
      const found = readCommand(visit.shell, node, { ...context, key: visit.key })
      commands.push(found.command)
      for (const { node: script, text } of depth < MAX_SCRIPT_DEPTH ? found.scripts : []) {
        read.add(script)
        const inner = readScript(text, { ...context, key: visit.key }, depth + 1)
        for (const command of inner?.commands ?? []) commands.push(command)
      }
    }
    const compared = comparisonIn(visit.shell, node, { ...context, key: visit.key })
    if (compared) commands.push(compared)
    const children: Visit[] = []
    forEachChild(node, child => {
      if (!read.has(child)) children.push(enter(visit, child, context.origin))
    })
    for (const child of children.toReversed()) pending.push(child)
  }
  return commands
}

function enter({ node: parent, shell, key }: Visit, node: SyntaxNode, origin: CommandOrigin): Visit {
  // A script in backticks with escapes has no exact places: all of it is at the place of the backticks.
  if (node.type === 'Script' && node.source !== undefined) {
    const text = splice(shell.text, [{ from: parent.pos, to: parent.end, text: node.source }])
    return { node, shell: { text, expressions: coverExpressions(node.source).expressions }, key }
  }
  if (node.type === 'Function' && origin === 'script') return { node, shell, key: `function ${node.name.value}` }
  return { node, shell, key }
}

/** A text that may be a credential: what else a script compares is no one's concern. */
const MAY_BE_SECRET = /^[^\d]{0,400}\d/
const SHORTEST_SECRET = 8

/** `[[ $TOKEN == x ]]` and `case $TOKEN in x)` as commands of these names, where a literal in them may be a credential. */
function comparisonIn(shell: ShellText, node: SyntaxNode, context: ShellContext): Command | undefined {
  const words: readonly (Word | undefined)[] =
    node.type === 'TestBinary'
      ? [node.left, node.right]
      : node.type === 'Case'
        ? [node.word, ...node.items.flatMap(({ pattern }) => pattern)]
        : []
  const values = words.flatMap(word => (word ? operandValue(shell, word) : []))
  if (!values.some(value => value.known && value.value.length >= SHORTEST_SECRET && MAY_BE_SECRET.test(value.value)))
    return undefined
  const at = shell.text.locate(node.pos, node.end)
  const literal = (value: string): Value<string> => ({
    known: true,
    value,
    at: { ...at, range: { ...at.range, end: at.range.start } },
    raw: value,
  })
  const [subject, ...others] = values
  if (!subject) return undefined
  const argv =
    node.type === 'TestBinary' ? [literal('[['), subject, literal('=='), ...others] : [literal('case'), ...values]
  return { ...context, argv, program: 0, assignments: [], redirects: [], at }
}

interface CommandReading {
  readonly command: Command
  /** The scripts that this command runs, each with the node that it is written in. */
  readonly scripts: readonly Script[]
}

interface Script {
  readonly node: SyntaxNode
  readonly text: MappedText
}

function readCommand(shell: ShellText, node: CommandNode, context: ShellContext): CommandReading {
  const assignments: Assignment[] = []
  const redirects: Redirect[] = []
  const operands = node.name ? [node.name, ...node.args] : [...node.args]
  for (const part of node.prefix) if (part.type === 'Assignment') assignments.push(assignmentOf(shell, part))
  for (const part of node.redirects) {
    const redirect = redirectOf(shell, part)
    if (redirect) redirects.push(redirect)
  }
  const argv = operands.map(operand => operandValue(shell, operand))
  const prefix = readPrefix(argv)
  const inArguments = new Set(argv[0]?.raw === 'export' ? operands.keys() : prefix.assignments)
  for (const [index, operand] of operands.entries()) {
    if (operand.type === 'Assignment') assignments.push(assignmentOf(shell, operand))
    else if (inArguments.has(index)) {
      const assignment = assignmentInWord(shell, operand)
      if (assignment) assignments.push(assignment)
    }
  }
  const at = shell.text.locate(node.pos, node.end)
  const inWords = scriptsOf(argv)
  return {
    command: {
      ...context,
      argv,
      program: prefix.program,
      assignments,
      redirects,
      at,
      ...(inWords.length > 0 && { scripts: inWords }),
    },
    scripts: scriptsIn(shell, node, operands, argv, inWords),
  }
}

function scriptsIn(
  shell: ShellText,
  node: CommandNode,
  operands: CommandNode['args'],
  argv: readonly Value<string>[],
  inWords: readonly number[],
): Script[] {
  const one = scriptIn(shell, node, operands, argv)
  if (one) return [one]
  return inWords.flatMap(index => {
    const operand = operands[index]
    return operand?.type === 'Word' ? { node: operand, text: scriptInWord(shell.text, operand) } : []
  })
}

function scriptIn(
  shell: ShellText,
  node: CommandNode,
  operands: CommandNode['args'],
  argv: readonly Value<string>[],
): Script | undefined {
  const script = scriptOf(argv)
  if (script === undefined) return undefined
  if (script !== 'input') {
    const operand = operands[script]
    return operand?.type === 'Word' ? { node: operand, text: scriptInWord(shell.text, operand) } : undefined
  }
  const input = node.redirects.findLast(redirect => redirect.type !== 'Redirect')
  if (input?.type === 'HereDoc') return { node: input, text: hereDocText(shell.text, input) }
  const word: Word | undefined = input?.type === 'HereString' ? input.target : undefined
  return input && word ? { node: input, text: scriptInWord(shell.text, word) } : undefined
}
