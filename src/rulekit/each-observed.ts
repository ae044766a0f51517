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

/** Checks every host that was probed from outside. `app` is the app of this project that serves the host. */
export function eachObservedHost(
  check: (host: ObservedHost, project: Project, app: App | undefined, observed: Observed) => Iterable<Draft>,
): Check {
  return function* (project) {
    const { observed } = project
    if (!observed) return
    for (const host of observed.hosts) yield* check(host, project, appNamed(project, host.app), observed)
  }
}

/** Checks every app that was read through the Machines API and has a config in this project. */
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
 * Reports each path of these kinds that a host served to the public, once per path. Each message is a sentence without its
 * full stop. It names what the path exposes and follows `HOST serves PATH publicly.`
 */
export function eachLeak(
  messages: ReadonlyMap<LeakKind, string>,
  severities?: ReadonlyMap<LeakKind, Severity>,
  remedies?: ReadonlyMap<LeakKind, string>,
): Check {
  return eachObservedHost(function* (host, _project, app) {
    for (const leak of leaksOf(host)) {
      const { path, kind } = leak
      const exposure = messages.get(kind)
      if (exposure === undefined) continue
      const severity = severities?.get(kind)
      const remedy = remedies?.get(kind)
      yield {
        message: `${code(labelOf(host))} ${showing(leak)}. ${exposure}.`,
        at: placeOf(app),
        subject: subjectOf(labelOf(host), path),
        ...(severity && { severity }),
        ...(remedy !== undefined && { remedy }),
      }
    }
  })
}

function showing({ path, kind, label }: ObservedLeak): string {
  if (kind === 'debug-page') return `serves a debug page publicly at ${code(path)}`
  if (kind === 'script-secret') return `sends a ${label ?? 'secret'} to every visitor in ${code(path)}`
  return `serves ${code(path)} publicly`
}

/** The leaks of a host, one per path, even if both address families and both ports serve it. */
function leaksOf({ addresses }: ObservedHost): readonly ObservedLeak[] {
  const leaks = addresses.flatMap(({ https, http }) => [...(https?.leaks ?? []), ...(http?.leaks ?? [])])
  return [...new Map(leaks.map(leak => [leak.path, leak] as const)).values()]
}

/** The place of a finding about the running project: the app's name in its config, or the project itself. */
export function placeOf(app: App | undefined): Location {
  return app ? (app.name?.at ?? fileStart(app.path)) : fileStart('')
}

/** The subject of a finding about the running project: the host or the app's name, then the thing at fault. */
export function subjectOf(about: string, thing: string): string {
  return `${about}: ${thing}`
}
