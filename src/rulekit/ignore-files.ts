import { compilePattern } from '../model/files/path-pattern.ts'
import { fileStart, type Location } from '../model/files/text.ts'
import type { App } from '../model/project/app.ts'
import type { Project } from '../model/project/project.ts'
import type { Related } from '../model/rule.ts'
import { code } from '../redact/quote.ts'
import { shellWord } from '../redact/shell-word.ts'
import { appFlag, defaultFirst, otherAppsNote } from './apps.ts'

/** The ignore file of an app's build, in back-quotes. */
export function ignoreFileOf({ ignoreFile }: App): string {
  return code(ignoreFile?.source.path ?? '.dockerignore')
}

/** Why the ignore file of an app does not exclude a path, as a note; empty without an ignore file. */
export function whyNotIgnored(app: App): Related[] {
  const invalid = invalidPattern(app)
  if (invalid) return [{ at: invalid, note: 'Docker rejects the ignore file because of this pattern.' }]
  return app.ignoreFile ? [{ at: fileStart(app.ignoreFile.source.path), note: 'This file does not exclude it.' }] : []
}

/** How to exclude a path from the build of an app, as a sentence. */
export function excludeRemedy(app: App, path: string): string {
  const verb = invalidPattern(app) ? 'Correct the pattern, and add' : 'Add'
  return `${verb} ${code(path)} to ${ignoreFileOf(app)}.`
}

/** The same for a file that Git tracks, which would leak the new values as well. */
export function untrackAndExclude(app: App, path: string): string {
  const ignored = ignoreFileOf(app)
  const untrack = `Run ${code(`git rm --cached ${shellWord(path)}`)}`
  return invalidPattern(app)
    ? `${untrack}, and add it to \`.gitignore\`. Correct the pattern in ${ignored}, and add ${code(path)} there.`
    : `${untrack}, and add ${code(path)} to \`.gitignore\` and ${ignored}.`
}

/** The pattern for which Docker rejects the ignore file, so that it excludes nothing. */
function invalidPattern({ ignoreFile }: App): Location | undefined {
  return ignoreFile?.patterns.find(({ pattern }) => !compilePattern(pattern))?.at
}

/**
 * How to replace the values of an env file that images contain, as sentences. Names every app that is built from the
 * same Dockerfile; first the one of `fly.toml`, which flyctl takes by default.
 */
export function importRemedy(app: App, path: string, { apps }: Project): string {
  const all = defaultFirst(apps.filter(({ dockerfile }) => dockerfile === app.dockerfile))
  const configs = all.length > 3 ? 'the fly configs' : all.map(one => code(one.path)).join(' and ')
  const command = code(`fly secrets import${appFlag(all[0] ?? app)} < ${shellWord(path)}`)
  return `Pushed images contain the old values, so write new ones into ${code(path)}, and move lines that are not secrets to \`[env]\` in ${configs}. Then run ${command}${otherAppsNote(all)}.`
}
