import type { Location, Source } from '../../model/files/text.ts'
import { type Command, programOf } from '../../model/project/command.ts'
import type { Project } from '../../model/project/project.ts'

/** True where a job's log shows what the command prints: neither a pipe, a file nor a variable takes it. */
export function isPrinted({ at, origin, redirects }: Command, { sources }: Project): boolean {
  // A Makefile or a script prints to the terminal of its caller.
  if (origin !== 'workflow-run' || redirects.length > 0) return false
  const source = sources.get(at.path)
  if (!source) return false
  const start = source.offset(at.range.start)
  const before =
    source.text
      .slice(Math.max(0, start - 200), start)
      .split('\n')
      .at(-1) ?? ''
  const after = behind(at, source)
  if (/^["')\s]*(?:\||>)(?!\|)/.test(withoutFilters(after))) return false
  // In a substitution the text goes to the command around it.
  if (/(?:\$\(|`)\s*$/.test(before)) return /\b(?:echo|printf)\b[^|;]{0,200}$/.test(before) && !/add-mask/.test(before)
  return true
}

/** False where no step of the workflow has a token or signs in: flyctl prints none then. */
export function mayHaveToken({ at }: Command, { sources }: Project): boolean {
  const text = sources.get(at.path)?.text ?? ''
  return /\bFLY_(?:API|ACCESS)_TOKEN["']?\s{0,9}[:=]|--access-token|\s-t[\s=]|\bauth login|secrets: inherit|\$GITHUB_ENV|self-hosted/.test(
    text,
  )
}

/**
 * True for `echo "$FLY_API_TOKEN" | base64` and for `printenv | base64`: the log masks the token itself, and not what a
 * filter makes of it.
 */
export function isPrintedInDisguise(command: Command, project: Project): boolean {
  const source = project.sources.get(command.at.path)
  if (!source) return false
  if (printsAll(command)) {
    return ENCODED.test(behind(command.at, source)) && mayHaveToken(command, project) && isPrinted(command, project)
  }
  if (!/^(?:echo|printf|printenv|env)$/.test(programOf(command))) return false
  if (!command.argv.some(({ raw }) => /FLY_(?:API|ACCESS)_TOKEN/.test(raw))) return false
  return FILTER.test(behind(command.at, source)) && isPrinted(command, project)
}

/** True for a command that prints the whole environment. */
function printsAll(command: Command): boolean {
  const [, ...args] = command.argv.map(({ raw }) => raw)
  const program = programOf(command)
  if (/^(?:env|printenv|set)$/.test(program)) return args.every(arg => /^(?:-0|--null)$/.test(arg))
  return /^(?:export|declare|typeset)$/.test(program) && /^-[px]{1,2}$/.test(args.join(' '))
}

/** Filters that give the whole text in a form which the mask of the log does not know, behind others that choose lines. */
const ENCODED =
  /^["')\s]{0,9}(?:\|\s{0,9}(?:grep|sort|uniq|head|tail|cat)(?![\w-])[^|>;&\n]{0,200}){0,5}\|\s{0,9}(?:base32|base64|rev|xxd|od|hexdump|gzip|openssl\s+(?:enc|base64))(?![\w-])/

/** The rest of the line. */
function behind({ range }: Location, source: Source): string {
  const end = source.offset(range.end)
  return source.text.slice(end, end + 200).split('\n', 1)[0] ?? ''
}

/** Programs that print what they read in another form, which the mask of the log does not know. */
const FILTER =
  /^["')\s]{0,9}\|\s{0,9}(?:base32|base64|rev|xxd|od|hexdump|fold|tr|sed|awk|cut|cat|fmt|nl|gzip|openssl\s+(?:enc|base64))(?![\w-])[^|>;&\n]*/

/** Programs that print some of the lines they read. */
const CHOOSES = /^["')\s]{0,9}\|\s{0,9}(?:grep(?!\s+-\w{0,9}q)|sort|uniq|head|tail)(?![\w-])[^|>;&\n]*/

/** What follows a command, without the filters that its output goes through. */
function withoutFilters(after: string): string {
  let rest = after
  for (let before = ''; before !== rest; ) {
    before = rest
    rest = rest.replace(FILTER, '').replace(CHOOSES, '')
  }
  return rest
}
