import type { ShellDocument } from '../../model/files/document.ts'
import type { Source } from '../../model/files/text.ts'
import type { Problem } from '../../model/problem.ts'
import type { Command } from '../../model/project/command.ts'
import { splice } from '../text/mapped-text.ts'
import { readShell } from './shell.ts'

/** `web: node server.js`: a type of process, then what a shell runs (devcenter.heroku.com: procfile). */
const PROCESS = /^[ \t]{0,40}([A-Za-z0-9_-]{1,100}):[ \t]{1,40}(?=\S)/

/** The commands of a Procfile; their key is the type of process. */
export function parseProcfile(source: Source): ShellDocument {
  const commands: Command[] = []
  const problems: Problem[] = []
  for (let number = 1; number <= source.lineCount; number++) {
    const line = source.line(number)
    const [lead, key] = PROCESS.exec(line.slice(0, 200)) ?? []
    if (lead === undefined || key === undefined) continue
    const start = source.offset({ line: number, column: 1 })
    const piece = { from: start + lead.length, to: start + line.length }
    const reading = readShell(splice(source, [piece]), { origin: 'script', reader: 'ci', key })
    for (const command of reading?.commands ?? []) commands.push(command)
    if (reading) continue
    const message = 'This process is too long or too deeply nested to parse.'
    problems.push({ at: source.locate(piece.from, piece.to), message, blocking: true })
  }
  return { kind: 'shell', source, commands, problems }
}
