import type { Location } from '../model/files/text.ts'
import type { App } from '../model/project/app.ts'
import type { Project } from '../model/project/project.ts'
import type { Draft, Edit } from '../model/rule.ts'
import { code } from '../redact/quote.ts'
import { offer } from './fixes.ts'
import { excludeRemedy, importRemedy, untrackAndExclude, whyNotIgnored } from './ignore-files.ts'

/** What a file with secrets in the image, or in a stage of the build alone, leads to. */
export const harm = (shipped: boolean): string =>
  shipped ? 'Anyone who can pull the image, or open a shell in a Machine, can read it' : 'It stays in the build cache'

/** Where a build takes a file, into the image that runs or not, and the edit that keeps it out. */
export interface Taken {
  readonly at: Location
  readonly shipped: boolean
  readonly subject: string
  readonly edit: Edit | undefined
}

/** What to say about a file with secrets that `what` takes; `writtenAt` where a workflow writes it. */
export function takenFile(
  app: App,
  { path, writtenAt }: { readonly path: string; readonly writtenAt: Location | undefined },
  what: string,
  { at, shipped, subject, edit }: Taken,
  project: Project,
): Draft {
  const message = `${what}, including ${code(path)}, which ${writtenAt ? 'a workflow writes from its secrets' : 'is committed'}. ${harm(shipped)}.`
  const written = writtenAt ? [{ at: writtenAt, note: 'The workflow writes it here.' }] : []
  const fix = offer(`Exclude \`${path}\` from the build`, false, edit)
  const severity = shipped ? 'high' : 'low'
  const instead = /(?:^|\/)\.env[^/]*$/.test(path)
    ? importRemedy(app, path, project)
    : 'If the build needs it, mount it with `RUN --mount=type=secret`.'
  return {
    message,
    at,
    subject: `${subject} ${path}`,
    severity,
    confidence: 'medium',
    remedy: `${writtenAt ? excludeRemedy(app, path) : untrackAndExclude(app, path)} ${instead}`,
    related: [...written, ...whyNotIgnored(app)],
    ...fix,
  }
}
