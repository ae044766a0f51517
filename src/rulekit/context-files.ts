import { fileStart, type Location } from '../model/files/text.ts'
import type { App } from '../model/project/app.ts'
import type { Draft, Edit } from '../model/rule.ts'
import { code } from '../redact/quote.ts'
import { appFlag } from './apps.ts'
import { offer } from './fixes.ts'

/** What a file with secrets in the image, or in a stage of the build alone, leads to. */
export const harm = (shipped: boolean): string =>
  shipped ? 'Anyone who can pull the image or access the running app can read it' : 'It stays in the build cache'

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
): Draft {
  const { ignoreFile } = app
  const message = `${what}, including ${code(path)}, which ${writtenAt ? 'a workflow writes from its secrets' : 'is committed'}. ${harm(shipped)}.`
  const written = writtenAt ? [{ at: writtenAt, note: 'The workflow writes it here.' }] : []
  const open = ignoreFile ? [{ at: fileStart(ignoreFile.source.path), note: 'This file does not exclude it.' }] : []
  const fix = offer(`Exclude \`${path}\` from the build`, false, edit)
  const severity = shipped ? 'high' : 'low'
  const instead = /(?:^|\/)\.env[^/]*$/.test(path)
    ? `set its values with \`fly secrets import${appFlag(app)} < ${path}\``
    : 'mount it in the build with `RUN --mount=type=secret` if the build needs it'
  return {
    message,
    at,
    subject: `${subject} ${path}`,
    severity,
    confidence: 'medium',
    remedy: `Add ${code(path)} to ${ignoreFileOf(app)}, and ${instead}.`,
    related: [...written, ...open],
    ...fix,
  }
}

/** The ignore file of an app's build, in back-quotes. */
export function ignoreFileOf({ ignoreFile }: App): string {
  return code(ignoreFile?.source.path ?? '.dockerignore')
}
