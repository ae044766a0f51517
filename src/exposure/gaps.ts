import { fileStart } from '../model/files/text.ts'
import { type Gap, labelOf, type Seen } from '../model/observed.ts'
import type { Problem } from '../model/problem.ts'
import { appNamed } from '../model/project/app-lookup.ts'
import type { Project } from '../model/project/project.ts'
import { code } from '../redact/quote.ts'

/** What could not be looked at, as problems: each at the config of its app where there is one, with its host's name. */
export function problemsOfGaps(seen: Seen, project: Project): Problem[] {
  const appOf = new Map(seen.hosts.map(host => [labelOf(host), host.app]))
  return seen.gaps.map((gap): Problem => {
    const { about, blocking } = gap
    const app = appNamed(project, appOf.get(about) ?? about.replace(/\.fly\.dev$/, ''))
    const isFile = project.paths.has(about) || about === project.policy.path
    return { at: fileStart(isFile ? about : (app?.path ?? '')), message: sentenceOf(gap, isFile), blocking }
  })
}

/** A host or an app is named in front; a file is named by the place, and what is neither needs no name. */
function sentenceOf({ about, message }: Gap, isFile: boolean): string {
  if (isFile || /^(?:project|command line)$/.test(about)) return message
  return `${code(about)}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`
}
