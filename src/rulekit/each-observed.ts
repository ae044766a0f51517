import { fileStart, type Location } from '../model/files/text.ts'
import { type LeakKind, labelOf, type Seen, type SeenApp, type SeenHost } from '../model/observed.ts'
import type { App } from '../model/project/app.ts'
import { appNamed } from '../model/project/app-lookup.ts'
import type { Project } from '../model/project/project.ts'
import type { Check, Draft } from '../model/rule.ts'
import type { Severity } from '../model/severity.ts'
import { code } from '../redact/quote.ts'

/** Judges every host that was looked at from outside. `app` is the one of this project that answers there. */
export function eachSeenHost(
  judge: (host: SeenHost, project: Project, app: App | undefined, seen: Seen) => Iterable<Draft>,
): Check {
  return function* (project) {
    const { seen } = project
    if (!seen) return
    for (const host of seen.hosts) yield* judge(host, project, appNamed(project, host.app), seen)
  }
}

/** Judges every app that was looked at through the Machines API, where a config of this project names it. */
export function eachSeenApp(
  judge: (seenApp: SeenApp, app: App, project: Project, seen: Seen) => Iterable<Draft>,
): Check {
  return function* (project) {
    const { seen } = project
    if (!seen) return
    for (const seenApp of seen.apps) {
      const app = appNamed(project, seenApp.name)
      if (app) yield* judge(seenApp, app, project, seen)
    }
  }
}

/**
 * Tells of everything of these kinds that a host served to everybody, once a path. The words say what that gives away,
 * to follow `HOST serves PATH to everybody:`.
 */
export function eachLeak(words: ReadonlyMap<LeakKind, string>, severities?: ReadonlyMap<LeakKind, Severity>): Check {
  return eachSeenHost(function* (host, _project, app) {
    for (const [path, kind] of leaksOf(host)) {
      const gives = words.get(kind)
      if (gives === undefined) continue
      const severity = severities?.get(kind)
      const shows = kind === 'debug-page' ? `shows a debug page at ${code(path)}` : `serves ${code(path)}`
      yield {
        message: `${code(labelOf(host))} ${shows} to everybody: ${gives}.`,
        at: placeOf(app),
        subject: subjectOf(labelOf(host), path),
        ...(severity && { severity }),
      }
    }
  })
}

function leaksOf({ addresses }: SeenHost): Map<string, LeakKind> {
  return new Map(addresses.flatMap(({ https }) => https?.leaks.map(({ path, kind }) => [path, kind] as const) ?? []))
}

/** Where a finding about something seen live stands: at the app's name in its config, else at the project. */
export function placeOf(app: App | undefined): Location {
  return app ? (app.name?.at ?? fileStart(app.path)) : fileStart('')
}

/** The subject of a finding about something seen live: the host or the app's name, then the thing blamed. */
export function subjectOf(about: string, thing: string): string {
  return `${about}: ${thing}`
}
