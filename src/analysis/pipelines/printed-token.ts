import type { Command } from '../../model/project/command.ts'
import type { Project } from '../../model/project/project.ts'

/** True where a job's log shows what the command prints: neither a pipe, a file nor a variable takes it. */
export function isPrinted({ at, origin, redirects }: Command, { sources }: Project): boolean {
  // A Makefile or a script prints to the terminal of its caller.
  if (origin !== 'workflow-run' || redirects.length > 0) return false
  const source = sources.get(at.path)
  if (!source) return false
  const start = source.offset(at.range.start)
  const end = source.offset(at.range.end)
  const before =
    source.text
      .slice(Math.max(0, start - 200), start)
      .split('\n')
      .at(-1) ?? ''
  const after = source.text.slice(end, end + 200).split('\n', 1)[0] ?? ''
  if (/^["')\s]*(?:\||>)(?!\|)/.test(after)) return false
  // In a substitution the text goes to the command around it.
  if (/(?:\$\(|`)\s*$/.test(before)) return /\b(?:echo|printf)\b[^|;]{0,200}$/.test(before) && !/add-mask/.test(before)
  return true
}
