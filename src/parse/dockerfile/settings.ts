import type { Problem } from '../../model/problem.ts'
import type { Stage } from '../../model/project/dockerfile.ts'
import type { Setting, SettingOrigin } from '../../model/project/setting.ts'
import type { InstructionReading } from './instructions.ts'
import { stageLabel } from './stages.ts'
import { type Span, splitWords, unquote, wordValue } from './words.ts'

const ORIGINS: ReadonlyMap<string, SettingOrigin> = new Map([
  ['ARG', 'dockerfile-arg'],
  ['ENV', 'dockerfile-env'],
  ['LABEL', 'dockerfile-label'],
])

/** The names that shipped stages declare with `ARG NAME`: they take the value of the ARG before the first FROM. */
export function argsTaken(readings: readonly InstructionReading[], stages: readonly Stage[]): Set<string> {
  const names = new Set<string>()
  for (const { instruction } of readings) {
    const { keyword, stage, args } = instruction
    if (keyword !== 'ARG' || stages[stage]?.shipped !== true) continue
    for (const { raw } of args) if (!raw.includes('=')) names.add(raw)
  }
  return names
}

/**
 * The pairs of an ENV or LABEL, or the defaults of an ARG, as often as they are written. `taken` are the names of ARGs
 * before the first FROM that reach a shipped stage.
 */
export function readSettings(
  reading: InstructionReading,
  stages: readonly Stage[],
  taken: ReadonlySet<string>,
  report: (problem: Problem) => void,
): Setting[] {
  const { keyword, stage, onbuild } = reading.instruction
  const origin = ORIGINS.get(keyword)
  if (!origin) return []
  const place = `${stageLabel(stages, stage)}${onbuild ? ' ONBUILD' : ''} ${keyword}`
  const settings: Setting[] = []
  for (const { name: nameSpan, value: valueSpan } of pairsOf(reading, report)) {
    const { text, escaper } = reading
    const rawName = text.text.slice(nameSpan.from, nameSpan.to)
    const name = unquote(rawName, escaper) ?? rawName
    const shipped = stage === -1 ? taken.has(name) : (stages[stage]?.shipped ?? false)
    settings.push({
      origin,
      reader: keyword !== 'ARG' && shipped ? 'runtime' : 'build',
      name,
      nameAt: text.locate(nameSpan.from, nameSpan.to),
      key: `${place} ${name}`,
      value: wordValue(text, valueSpan, escaper),
      at: text.locate(nameSpan.from, valueSpan.to),
      shipped,
    })
  }
  return settings
}

interface Pair {
  readonly name: Span
  readonly value: Span
}

function pairsOf(reading: InstructionReading, report: (problem: Problem) => void): Pair[] {
  const { text, from, to, escaper, instruction } = reading
  const args = instruction.keyword === 'ARG' ? reading.spans : splitWords(text.text.slice(0, to), from, escaper)
  const first = args[0]
  if (!first) return []
  const fault = (span: Span, message: string) =>
    report({ at: text.locate(span.from, span.to), message, blocking: true })

  if (instruction.keyword !== 'ARG' && equalsOf(text.text, first) === undefined) {
    const second = args[1]
    if (second) return [{ name: first, value: { from: second.from, to } }]
    fault(first, `${instruction.keyword} needs a value after the name.`)
    return []
  }
  const pairs: Pair[] = []
  for (const word of args) {
    const equals = equalsOf(text.text, word)
    if (equals === undefined) {
      if (instruction.keyword !== 'ARG')
        fault(word, `${instruction.keyword} takes name=value pairs, but this word is not a pair.`)
    } else if (equals === word.from) fault(word, `${instruction.keyword} needs a name before the equals sign.`)
    else pairs.push({ name: { from: word.from, to: equals }, value: { from: equals + 1, to: word.to } })
  }
  return pairs
}

function equalsOf(text: string, { from, to }: Span): number | undefined {
  const equals = text.slice(from, to).indexOf('=')
  return equals === -1 ? undefined : from + equals
}
