import { known, type Value } from '../../model/files/value.ts'
import { type Command, flyctlAt, programOf } from '../../model/project/command.ts'
import { type FlyctlCall, type FlyctlOption, isDeploy } from '../../model/project/flyctl-call.ts'
import { joinPath, withoutWorkspace } from '../discover/references.ts'
import { COMMANDS } from './flyctl-commands.ts'
import { kindOf, longNameOf, shorthandOf } from './flyctl-options.ts'

type Word = Value<string>

/**
 * Takes a command line of flyctl apart, as cobra and pflag do; `undefined` for other programs. `folder` is the one that it
 * runs in, where that is known.
 */
export function readFlyctl(command: Command, folder: string | undefined): FlyctlCall | undefined {
  const start = flyctlAt(command)
  if (start === undefined) return undefined
  const all = argumentsOf(command, start)
  const { verb, args } = findVerb(readArguments(all, '').operands)
  const others = all.filter(word => !args.has(word))
  const { operands, options } = readArguments(takesRest(verb) ? beforeDashes(others) : others, verb)
  const given = (name: string): Word | undefined => options.findLast(option => option.name === name)?.value
  const target = isDeploy({ verb })
    ? operands.find(operand => operand.known || withoutWorkspace(operand.raw))
    : undefined
  const workingFolder = target ? inFolder(folder, target) : folder
  return {
    command,
    verb,
    operands,
    options,
    app: given('--app'),
    config: inFolder(workingFolder, given('--config')),
    namesConfig: options.some(({ name }) => name === '--config'),
    dockerfile: inFolder(workingFolder, given('--dockerfile')),
    ignorefile: inFolder(workingFolder, given('--ignorefile')),
    folder: workingFolder,
  }
}

/**
 * A path resolved against a folder; `undefined` where either is not known. `$PWD` and the variables for the checkout
 * are known.
 */
export function inFolder(folder: string | undefined, path: Word | undefined): string | undefined {
  if (!path) return undefined
  if (path.known) return folder === undefined ? undefined : joinPath(folder, path.value)
  const found = withoutWorkspace(path.raw)
  if (!found) return undefined
  const start = found.from === 'root' ? '' : folder
  return start === undefined ? undefined : joinPath(start, found.path)
}

/** The arguments behind the program. What `xargs` puts in or adds is not known. */
function argumentsOf(command: Command, start: number): readonly Word[] {
  const { argv } = command
  const own = argv.slice(start + 1)
  const last = argv[start]
  const front = argv.slice(0, start).map(word => known(word) ?? '')
  const runner = programOf(command)
  if (runner === 'nix' && known(own[0]) === '--') return own.slice(1)
  if (runner === 'find')
    return own.filter(word => !/^[;+]$/.test(known(word) ?? '')).map(word => withoutMark(word, '{}'))
  if (!last || !front.some(word => /(?:^|\/)xargs$/.test(word))) return own
  const mark = replacementOf(front)
  if (mark === undefined) return [...own, { known: false, at: { ...last.at }, raw: '$@' }]
  return own.map(word => withoutMark(word, mark))
}

/** A word that holds what another program puts in is not known. */
function withoutMark(word: Word, mark: string): Word {
  return word.raw.includes(mark) ? { known: false, at: word.at, raw: word.raw } : word
}

/** What `xargs -I {}` replaces. */
function replacementOf(args: readonly string[]): string | undefined {
  for (const [index, word] of args.entries()) {
    if (/^(?:-i|--replace)$/.test(word)) return '{}'
    const [, given] = /^(?:-[0oprtx]*[Ii]|--replace=)(.*)$/s.exec(word) ?? []
    if (given !== undefined) return given === '' ? args[index + 1] : given
  }
  return undefined
}

/** These pass all arguments behind `--` to another program (flyctl: internal/cli/cli.go). */
function takesRest(verb: string): boolean {
  return verb === 'launch' || verb === 'mcp wrap'
}

function beforeDashes(args: readonly Word[]): readonly Word[] {
  const end = args.findIndex(word => known(word) === '--')
  return end === -1 ? args : args.slice(0, end)
}

/** The command that operands name, and the arguments that name it. */
function findVerb(operands: readonly Word[]): { readonly verb: string; readonly args: ReadonlySet<Word> } {
  const args = new Set<Word>()
  const names: string[] = []
  let commands = COMMANDS
  let isSkipped = false
  let runs = false
  for (const word of operands) {
    const text = known(word)
    const found = text === undefined ? undefined : commands.get(text)
    if (found) {
      names.push(found.name)
      args.add(word)
      commands = found.commands
      runs = found.runs
      continue
    }
    // `fly $OPTIONS deploy`: what is not known in front of a command is most likely an option.
    if (text === undefined && names.length === 0) {
      isSkipped = true
      continue
    }
    // A command of another version of flyctl.
    if (text !== undefined && !runs && !isSkipped) {
      names.push(text)
      args.add(word)
    }
    break
  }
  return { verb: names.join(' '), args }
}

interface Arguments {
  readonly operands: readonly Word[]
  readonly options: readonly FlyctlOption[]
}

/** Tells options from operands, by the options of one command (pflag: flag.go). */
function readArguments(args: readonly Word[], verb: string): Arguments {
  const operands: Word[] = []
  const options: FlyctlOption[] = []
  for (let at = 0; at < args.length; at++) {
    const word = args[at]
    if (!word) continue
    const text = textOf(word)
    if (text === '--') {
      operands.push(...args.slice(at + 1))
      break
    }
    if (!/^-./s.test(text)) {
      operands.push(word)
      continue
    }
    const read = text.startsWith('--') ? readLong(word, text, verb) : readShort(word, text, verb)
    options.push(...read.options)
    if (read.waiting === undefined) continue
    const next = args[at + 1]
    const takes = next && (kindOf(read.waiting, verb) === 'value' || !textOf(next).startsWith('-'))
    options.push({ name: read.waiting, value: takes ? next : undefined })
    if (takes) at++
  }
  return { operands, options }
}

/** What one word says, and the option that may take the next word. */
interface Read {
  readonly options: readonly FlyctlOption[]
  readonly waiting?: string
}

function readLong(word: Word, text: string, verb: string): Read {
  const equals = text.indexOf('=')
  const name = longNameOf(equals === -1 ? text : text.slice(0, equals))
  if (equals !== -1) return { options: [{ name, value: partOf(word, text.slice(equals + 1)) }] }
  if (!word.known || kindOf(name, verb) === 'switch') return { options: [{ name, value: undefined }] }
  return { options: [], waiting: name }
}

/** `-y`, `-yd`, `-c FILE`, `-cFILE`, `-c=FILE`. */
function readShort(word: Word, text: string, verb: string): Read {
  const options: FlyctlOption[] = []
  for (let at = 1; at < text.length; at++) {
    const name = shorthandOf(text.charAt(at), verb)
    const rest = text.slice(at + 1)
    if (rest.startsWith('=')) {
      options.push({ name: name ?? text.slice(0, at + 1), value: partOf(word, rest.slice(1)) })
      break
    }
    if (name === undefined) {
      if (rest === '' && at === 1 && word.known) return { options, waiting: text }
      options.push({ name: at === 1 ? text : `-${text.slice(at)}`, value: undefined })
      break
    }
    if (kindOf(name, verb) === 'switch') {
      options.push({ name, value: undefined })
      continue
    }
    if (rest === '') return { options, waiting: name }
    options.push({ name, value: partOf(word, rest) })
    break
  }
  return { options }
}

/** The value within a word; not known where something in the word is not. */
function partOf(word: Word, value: string): Word {
  return word.known ? { ...word, value } : word
}

/** A word without its quotes, what expands as it is written. */
function textOf(word: Word): string {
  return word.known ? word.value : word.raw.replace(/["'\\]/g, '')
}
