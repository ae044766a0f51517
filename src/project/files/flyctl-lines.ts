import { baseName } from '../../model/files/path.ts'
import type { Location, MappedText } from '../../model/files/text.ts'
import type { Command } from '../../model/project/command.ts'
import { languageOfPath } from '../discover/code-paths.ts'
import { extensionOf } from '../discover/formats.ts'
import type { CommandKind, Readers } from './scripts.ts'

const ENDINGS = new Set(['fish', 'ps1', 'psm1', 'bat', 'cmd', 'nu'])
const NAMES = /^(?:rakefile|jenkinsfile)(?:\.|$)/i
const NAMES_FLY = /\bfly(?:ctl)?\b/

/** True for a text of a shell, or of a task runner in a program's language, that no parser here reads. */
export function isForeignScript(path: string): boolean {
  const name = baseName(path)
  return ENDINGS.has(extensionOf(name)) || NAMES.test(name)
}

/** True where such a text, a program, or a part of one may call flyctl. */
export function mayCallFlyctl(path: string, text: string): boolean {
  if (!NAMES_FLY.test(text)) return false
  return isForeignScript(path) || (languageOfPath(path) !== undefined && STARTS_FLYCTL.test(text))
}

/** How programs start others: `os.system(`, `subprocess.run([`, `execSync(`, `exec.Command(`, zx's `$`, Groovy's `sh`. */
const STARTERS =
  '(?:\\b(?:system|\\w{0,20}popen|\\w{0,20}exec\\w{0,12}|spawn\\w{0,6}|run|call|check_call|check_output|getoutput|passthru|sh|bat|Command|cmd)[ \\t]{0,9}[(:]?|\\$|%x|exec\\.Command\\(|Command::new\\()'
const OPENING = '[ \\t\\n]{0,40}(?:script:[ \\t]{0,9})?[\\[({]{0,2}[ \\t\\n]{0,40}'
const STARTS_FLYCTL = new RegExp(`${STARTERS}${OPENING}["'\`]?(?:fly|flyctl)\\b`)
/** A whole command line in quotes. */
const IN_QUOTES = new RegExp(`${STARTERS}${OPENING}f?(["'\`])[ \\t]{0,9}((?:fly|flyctl)[ \\t][^"'\`\\n]{1,2000})`, 'g')
/** Prose and comments: "then run \`fly deploy\`". No language starts a program so. */
const PROSE = /^\w{1,40}[ \t]{1,9}`/
/** The program and its arguments as separate texts. */
const AS_LIST = new RegExp(
  `${STARTERS}${OPENING}["'](fly|flyctl)["']((?:[ \\t\\n]{0,40},[ \\t\\n]{0,40}(?:\\[[ \\t\\n]{0,40})?["'][^"'\\n]{0,200}["']){1,40})`,
  'g',
)

/** What may stand before flyctl on its line, and the quote that it is in: `& `, `@call `, `release: `, `sh "`, `system('`. */
const CALL =
  /^[ \t]{0,80}(?:[@&+-]{1,3}[ \t]{0,9}|(?:call|sudo|exec|command|and|or)[ \t]{1,9}|\w[\w-]{0,40}:[ \t]{1,9}|(?:sh|bat|pwsh|powershell|system|exec)[ \t]{0,9}\(?[ \t]{0,9}(?:script:[ \t]{0,9})?(?=["'`])){0,4}("""|'''|["'`]?)[ \t]{0,9}((?:fly|flyctl)(?:\.exe)?[ \t]\S.{0,4000})$/

/** `set -x NAME value` of fish, `$NAME = "value"` of PowerShell, `set NAME=value` of cmd. */
const ASSIGNMENTS = [
  /^[ \t]{0,80}set[ \t]{1,9}(?:-\w{1,9}[ \t]{1,9}){0,4}()([A-Za-z_]\w{0,100})[ \t]{1,9}["']?([\w./:@-]{1,300})["']?[ \t\r]{0,9}$/,
  /^[ \t]{0,80}\$(env:|script:|global:)?([A-Za-z_]\w{0,100})[ \t]{0,9}=[ \t]{0,9}["']([\w./:@ -]{1,300})["'][ \t\r;]{0,9}$/i,
  /^[ \t]{0,80}@?set[ \t]{1,9}"?()([A-Za-z_]\w{0,100})=([\w./:@-]{1,300})"?[ \t\r]{0,9}$/i,
] as const

/** Joins a line to the next one in PowerShell, cmd and fish. */
const CONTINUED = /[`^\\]\r?$/

/**
 * The calls of flyctl in such a text, each line that begins with one read as a POSIX shell would, and the constants
 * that lines above give its variables. A place is the whole line.
 */
export function flyctlLines(text: MappedText, kind: CommandKind, { shell }: Readers): readonly Command[] {
  const commands: Command[] = []
  const add = (line: string, at: Location): void => {
    for (const command of shell({ text: line, locate: () => at }, kind)?.commands ?? []) commands.push(command)
  }
  for (const { line, from, to } of linesOf(text.text)) {
    const [, , name, value] = ASSIGNMENTS.map(pattern => pattern.exec(line)).find(match => match !== null) ?? []
    if (name !== undefined && value !== undefined) add(`${name}='${value}'`, text.locate(from, to))
    const [, quote = '', call] = CALL.exec(line) ?? []
    if (call === undefined) continue
    const end = quote === '' ? -1 : call.indexOf(quote)
    add(asShell(end === -1 ? call : call.slice(0, end)), text.locate(from, to))
  }
  return commands
}

/** The calls of flyctl that a program starts with literal words; the whole expression is the place. */
export function startedFlyctl(program: MappedText, kind: CommandKind, { shell }: Readers): readonly Command[] {
  const commands: Command[] = []
  const add = (line: string, match: RegExpExecArray): void => {
    const at = program.locate(match.index, match.index + match[0].length)
    for (const command of shell({ text: line, locate: () => at }, kind)?.commands ?? []) commands.push(command)
  }
  for (const match of program.text.matchAll(IN_QUOTES)) if (!PROSE.test(match[0])) add(match[2] ?? '', match)
  for (const match of program.text.matchAll(AS_LIST)) {
    const words = [...(match[2] ?? '').matchAll(/["']([^"'\n]{0,200})["']/g)].map(([, word]) => `'${word}'`)
    add([match[1], ...words].join(' '), match)
  }
  return commands
}

/** `%NAME%` of cmd and `$env:NAME` of PowerShell as a shell writes them. */
function asShell(call: string): string {
  return call
    .replace(/%(\w{1,100})%/g, '$$$1')
    .replace(/\$(?:env|script|global):(\w)/gi, '$$$1')
    .replace(/^(\w+)\.exe/, '$1')
}

interface Line {
  readonly line: string
  readonly from: number
  readonly to: number
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let open: Line | undefined
  let from = 0
  for (const written of text.split('\n')) {
    const to = from + written.length
    const joined: Line = open
      ? { line: `${open.line} ${written.trim()}`, from: open.from, to }
      : { line: written, from, to }
    const isOpen = CONTINUED.test(written)
    if (isOpen) open = { ...joined, line: joined.line.replace(CONTINUED, '') }
    else {
      open = undefined
      lines.push({ ...joined, line: joined.line.replace(/\r$/, '') })
    }
    from = to + 1
  }
  if (open) lines.push(open)
  return lines
}
