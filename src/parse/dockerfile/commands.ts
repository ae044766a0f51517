import type { MappedText } from '../../model/files/text.ts'
import { known, type Value } from '../../model/files/value.ts'
import type { Problem } from '../../model/problem.ts'
import type { Command, CommandOrigin, ShellContext } from '../../model/project/command.ts'
import type { Stage } from '../../model/project/dockerfile.ts'
import { isShellScript } from '../shell/programs.ts'
import { parseExec, readShell } from '../shell/shell.ts'
import { windowOf } from '../text/mapped-text.ts'
import { jsonText } from './arguments.ts'
import { heredocMark } from './heredocs.ts'
import type { InstructionReading } from './instructions.ts'
import { stageLabel } from './stages.ts'
import { skipSpace } from './words.ts'

const ORIGINS: ReadonlyMap<string, CommandOrigin> = new Map([
  ['RUN', 'dockerfile-run'],
  ['CMD', 'dockerfile-cmd'],
  ['ENTRYPOINT', 'dockerfile-entrypoint'],
  ['HEALTHCHECK', 'dockerfile-healthcheck'],
])

/** These read no POSIX shell text. */
const OTHER_SHELL = /(?:^|[\\/])(?:cmd|powershell|pwsh)(?:\.exe)?$/i

/** The commands of all instructions, in order; a SHELL instruction counts for what follows in its stage. */
export function readCommands(
  readings: readonly InstructionReading[],
  stages: readonly Stage[],
  report: (problem: Problem) => void,
): Command[] {
  const commands: Command[] = []
  let posix = true
  for (const reading of readings) {
    const { keyword, args, json, keywordAt } = reading.instruction
    if (keyword === 'FROM') posix = true
    if (keyword === 'SHELL') posix = !OTHER_SHELL.test(known(args[0]) ?? '')
    if (keyword === 'SHELL' || keyword === 'ADD') {
      commands.push(...wordsOf(reading, stages))
      continue
    }
    const context = contextOf(reading, stages)
    if (!context) continue
    if (json) {
      for (const command of readExecForm(reading, context)) commands.push(command)
      continue
    }
    const text = posix ? shellText(reading) : undefined
    if (!text || text.text.trim() === '') continue
    const shell = readShell(text, context)
    if (!shell) {
      const message = 'The shell text of this instruction is too long or too deeply nested to parse.'
      report({ at: keywordAt, message, blocking: true })
    } else if (shell.fault) {
      const message = 'The shell text of this instruction could not be parsed from here on.'
      report({ at: shell.fault, message, blocking: false })
    }
    for (const command of shell?.commands ?? []) commands.push(command)
  }
  return commands
}

/** The words of an instruction that runs nothing itself, and may have a login in them; they are in the image's history. */
function wordsOf({ instruction }: InstructionReading, stages: readonly Stage[]): Command[] {
  const { keyword, args, stage, at } = instruction
  const isTelling =
    keyword === 'SHELL' ? args.some(({ raw }) => /=/.test(raw)) : args.some(({ raw }) => /:\/\/[^/\s]*@/.test(raw))
  if (!isTelling) return []
  const key = `${stageLabel(stages, stage)} ${keyword}`
  const program: Value<string> = { known: true, value: keyword, at, raw: keyword }
  const shipped = stages[stage]?.shipped ?? false
  const common = { origin: 'dockerfile-run', reader: 'build', key, shipped, program: 0 } as const
  return [{ ...common, argv: [program, ...args], assignments: [], redirects: [], at }]
}

function contextOf({ instruction }: InstructionReading, stages: readonly Stage[]): ShellContext | undefined {
  const { keyword, stage, onbuild } = instruction
  const origin = ORIGINS.get(keyword)
  if (!origin) return undefined
  const shipped = stages[stage]?.shipped ?? false
  return {
    origin,
    reader: shipped && keyword !== 'RUN' ? 'runtime' : 'build',
    key: `${stageLabel(stages, stage)}${onbuild ? ' ONBUILD' : ''} ${keyword}`,
    shipped,
  }
}

function readExecForm({ instruction, spans, text }: InstructionReading, context: ShellContext): Command[] {
  const args = spans.map((span, index) => {
    const value = instruction.args[index] ?? { known: false, at: text.locate(span.from, span.to), raw: '' }
    return { value, text: jsonText(text, span) }
  })
  return parseExec(instruction.keyword === 'HEALTHCHECK' ? args.slice(1) : args, context)
}

/** What the shell gets to read; `undefined` when no shell gets anything. */
function shellText(reading: InstructionReading): MappedText | undefined {
  const { instruction, text, from, to, spans, heredocs } = reading
  if (instruction.keyword === 'HEALTHCHECK') {
    const [mode, first] = spans
    if (!mode || !first || mode.to > first.from || instruction.args[0]?.raw.toUpperCase() !== 'CMD') return undefined
    return windowOf(text, skipSpace(text.text, mode.to), to)
  }
  const only = heredocs.length === 1 && heredocMark(text.text.slice(from, to)) ? heredocs[0] : undefined
  if (!only) return windowOf(text, from, heredocs.length > 0 ? text.text.length : to)

  // BuildKit runs a lone here-document as a script, with its #! line if it has one.
  return isShellScript(only.body.text) ? only.body : undefined
}
