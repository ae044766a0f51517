import { fileStart, type Location } from '../model/files/text.ts'
import {
  type LeakKind,
  labelOf,
  type Observed,
  type ObservedApp,
  type ObservedHost,
  type ObservedLeak,
} from '../model/observed.ts'
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
export function eachLeak(
  messages: ReadonlyMap<LeakKind, string>,
  severities?: ReadonlyMap<LeakKind, Severity>,
  remedies?: ReadonlyMap<LeakKind, string>,
): Check {
  return eachObservedHost(function* (host, _project, app) {
    for (const leak of leaksOf(host)) {
      const { path, kind } = leak
      const gives = messages.get(kind)
      if (gives === undefined) continue
      const severity = severities?.get(kind)
      const remedy = remedies?.get(kind)
      yield {
        message: `${code(labelOf(host))} ${showing(leak)}: ${gives}.`,
        at: placeOf(app),
        subject: subjectOf(labelOf(host), path),
        ...(severity && { severity }),
        ...(remedy !== undefined && { remedy }),
      }
    }
  })
}

function showing({ path, kind, label }: ObservedLeak): string {
  if (kind === 'debug-page') return `serves a debug page at ${code(path)} to every visitor`
  if (kind === 'script-secret') return `sends a ${label ?? 'secret'} to every visitor in ${code(path)}`
  return `serves ${code(path)} to every visitor`
}

/** Each path once, also where both families and both ports serve it. */
function leaksOf({ addresses }: ObservedHost): readonly ObservedLeak[] {
  const leaks = addresses.flatMap(({ https, http }) => [...(https?.leaks ?? []), ...(http?.leaks ?? [])])
  return [...new Map(leaks.map(leak => [leak.path, leak] as const)).values()]
}

/** Where a finding about something seen live stands: at the app's name in its config, else at the project. */
export function placeOf(app: App | undefined): Location {
  return app ? (app.name?.at ?? fileStart(app.path)) : fileStart('')
}

/** The subject of a finding about something seen live: the host or the app's name, then the thing blamed. */
export function subjectOf(about: string, thing: string): string {
  return `${about}: ${thing}`
}
