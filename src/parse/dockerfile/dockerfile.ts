import { fileStart, type Source } from '../../model/files/text.ts'
import { known } from '../../model/files/value.ts'
import type { Problem } from '../../model/problem.ts'
import type { Dockerfile } from '../../model/project/dockerfile.ts'
import { isTooLarge, TOO_LARGE } from '../tree-document.ts'
import { readCommands } from './commands.ts'
import { expandConstants } from './constants.ts'
import { type InstructionReading, readInstruction } from './instructions.ts'
import {
  type Escape,
  isCommentOrBlank,
  type PhysicalLine,
  physicalLines,
  readEscape,
  readLogicalLine,
} from './lines.ts'
import { argsTaken, readSettings } from './settings.ts'
import { readStages } from './stages.ts'

/** What is read of one file: no Dockerfile that people write comes near. */
const MAX_INSTRUCTIONS = 5_000
const MAX_LINES_PER_INSTRUCTION = 50_000

/** BuildKit refuses longer lines; it counts bytes. */
const MAX_LINE_BYTES = 65_535

/** More problems of one file tell a reader nothing new; the blocking ones and the others are counted apart. */
const MAX_PROBLEMS = 20

/** An instruction or image that begins so belongs to a template (Jinja, Go, ERB), and Docker never sees this file. */
const TEMPLATE = /^\s*(?:FROM\s+(?:--platform=\S+\s+)?)?(?:\{\{|\{%|\{#|<%)/i

/**
 * Reads a Dockerfile as BuildKit does. `target` names the stage that ships, as `--target` would; without it, or when
 * there is none of that name, the last one does. Never throws.
 */
export function parseDockerfile(source: Source, options: { readonly target?: string } = {}): Dockerfile {
  const problems: Problem[] = []
  const report = (problem: Problem) => {
    const alike = problems.filter(({ blocking }) => blocking === problem.blocking)
    if (alike.length < MAX_PROBLEMS) problems.push(problem)
  }
  const noContent = { stages: [], instructions: [], settings: [], expanded: new Map(), commands: [] }
  const empty: Dockerfile = { kind: 'dockerfile', source, ...noContent, problems }
  if (isTooLarge(source)) {
    report({ at: fileStart(source.path), message: TOO_LARGE, blocking: true })
    return empty
  }
  const lines = physicalLines(source.text)
  const escaper = readEscape(source, lines, (line, message) =>
    report({ at: source.locate(line.from, line.to), message, blocking: true }),
  )
  const readings = readInstructions(source, lines, escaper, report)
  if (!readings) {
    problems.length = 0
    const message = 'This Dockerfile looks like a template, so only its plain text was searched.'
    report({ at: fileStart(source.path), message, blocking: true })
    return empty
  }
  const instructions = readings.map(reading => reading.instruction)
  const bases = expandConstants(readings, [])
  const stages = readStages(instructions, options.target, word => known(word) ?? bases.get(word))
  const taken = argsTaken(readings, stages)
  const settings = readings.map(reading => readSettings(reading, stages, taken, report))
  const expanded = expandConstants(readings, settings)
  const commands = readCommands(readings, stages, report)
  return { kind: 'dockerfile', source, stages, instructions, settings: settings.flat(), expanded, commands, problems }
}

/** All instructions in order; `undefined` for a template. */
function readInstructions(
  source: Source,
  lines: readonly PhysicalLine[],
  escaper: Escape,
  report: (problem: Problem) => void,
): InstructionReading[] | undefined {
  const readings: InstructionReading[] = []
  let stage = -1
  for (let index = 0; index < lines.length; ) {
    const line = lines[index]
    if (!line) break
    const text = source.text.slice(line.from, line.to)
    if (isCommentOrBlank(text)) {
      index++
      continue
    }
    if (TEMPLATE.test(text)) return undefined
    const logical = readLogicalLine(source, lines, index, escaper)
    if (logical.text.text.trim() === '') {
      index = logical.last + 1
      continue
    }
    const { reading, next } = readInstruction(source, lines, logical, escaper, stage, report)
    if (readings.length >= MAX_INSTRUCTIONS || next - index > MAX_LINES_PER_INSTRUCTION) {
      const message = 'This Dockerfile is too long. The rest, from here on, was not checked.'
      report({ at: source.locate(line.from, line.to), message, blocking: true })
      return readings
    }
    if (lines.slice(index, next).some(part => isOverlong(source, part))) {
      const message = `Docker rejects lines of more than ${MAX_LINE_BYTES} bytes.`
      report({ at: reading.instruction.keywordAt, message, blocking: true })
    }
    readings.push(reading)
    stage = reading.instruction.stage
    index = next
  }
  return readings
}

/** Characters are counted first: no more than three bytes come of one. */
function isOverlong(source: Source, { from, to }: PhysicalLine): boolean {
  return (to - from) * 3 > MAX_LINE_BYTES && Buffer.byteLength(source.text.slice(from, to)) > MAX_LINE_BYTES
}
