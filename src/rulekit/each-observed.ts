import { fileStart, type Location } from '../model/files/text.ts'
import { type LeakKind, labelOf, type Observed, type ObservedApp, type ObservedHost } from '../model/observed.ts'
import type { App } from '../model/project/app.ts'
import { appNamed } from '../model/project/app-lookup.ts'
import type { Project } from '../model/project/project.ts'
import type { Check, Draft } from '../model/rule.ts'
import type { Severity } from '../model/severity.ts'
import { code } from '../redact/quote.ts'

/** Judges every host that was looked at from outside. `app` is the one of this project that answers there. */
export function eachObservedHost(
  check: (host: ObservedHost, project: Project, app: App | undefined, observed: Observed) => Iterable<Draft>,
): Check {
  return function* (project) {
    const { observed } = project
    if (!observed) return
    for (const host of observed.hosts) yield* check(host, project, appNamed(project, host.app), observed)
  }
}

/** Judges every app that was looked at through the Machines API, where a config of this project names it. */
export function eachObservedApp(
  check: (observedApp: ObservedApp, app: App, project: Project, observed: Observed) => Iterable<Draft>,
): Check {
  return function* (project) {
    const { observed } = project
    if (!observed) return
    for (const observedApp of observed.apps) {
      const app = appNamed(project, observedApp.name)
      if (app) yield* check(observedApp, app, project, observed)
    }
  }
}

/**
 * Tells of everything of these kinds that a host served to everybody, once a path. The words say what that gives away,
 * to follow `HOST serves PATH to everybody:`.
 */
export function eachLeak(messages: ReadonlyMap<LeakKind, string>, severities?: ReadonlyMap<LeakKind, Severity>): Check {
  return eachObservedHost(function* (host, _project, app) {
    for (const [path, kind] of leaksOf(host)) {
      const gives = messages.get(kind)
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

function leaksOf({ addresses }: ObservedHost): Map<string, LeakKind> {
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
