import type { App } from '../model/project/app.ts'
import { appsOf } from '../model/project/app-lookup.ts'
import type { Command } from '../model/project/command.ts'
import type { FlyctlCall } from '../model/project/flyctl-call.ts'
import { machineApps } from '../model/project/machine-apps.ts'
import type { Project } from '../model/project/project.ts'
import type { Service } from '../model/project/service.ts'
import type { Setting } from '../model/project/setting.ts'
import type { Check, Draft } from '../model/rule.ts'

/**
 * Judges every setting of every file once. `app` is the app it belongs to, where that is exactly one.
 *
 * This ladder makes a check from a judge of one thing; take the lowest step that does.
 */
export function eachSetting(
  check: (setting: Setting, project: Project, app: App | undefined) => Iterable<Draft>,
): Check {
  return function* (project) {
    const appOf = appsOf(project)
    for (const setting of project.settings) yield* check(setting, project, appOf(setting))
  }
}

/** Judges every command of every file once. `app` is the app it belongs to, where that is exactly one. */
export function eachCommand(
  check: (command: Command, project: Project, app: App | undefined) => Iterable<Draft>,
): Check {
  return function* (project) {
    const appOf = appsOf(project)
    for (const command of project.commands) yield* check(command, project, appOf(command))
  }
}

/** Judges every call of flyctl once, but those in files for development. `app` is as for `eachCommand`. */
export function eachFlyctlCall(
  check: (call: FlyctlCall, project: Project, app: App | undefined) => Iterable<Draft>,
): Check {
  return function* (project) {
    const appOf = appsOf(project)
    for (const call of project.flyctl) {
      if (call.command.reader !== 'development') yield* check(call, project, appOf(call.command))
    }
  }
}

/** Judges every service of every app. */
export function eachService(check: (service: Service, project: Project, app: App) => Iterable<Draft>): Check {
  return eachApp(function* (app, project) {
    for (const service of app.services) yield* check(service, project, app)
  })
}

/** Judges every app; examples and templates are none. */
export function eachApp(check: (app: App, project: Project) => Iterable<Draft>): Check {
  return function* (project) {
    for (const app of project.apps) yield* check(app, project)
  }
}

/** Judges every app, and what calls of `fly machine` publish. */
export function eachPublisher(check: (app: App, project: Project) => Iterable<Draft>): Check {
  return function* (project) {
    for (const app of [...project.apps, ...machineApps(project)]) yield* check(app, project)
  }
}

/** Judges the project as a whole. Look anywhere, but blame one place. */
export function eachProject(check: (project: Project) => Iterable<Draft>): Check {
  return check
}

/** Several checks as one, in their order. */
export function inTurn(...checks: readonly Check[]): Check {
  return function* (project) {
    for (const check of checks) yield* check(project)
  }
}
