import { known } from '../files/value.ts'
import { memoize } from '../memoize.ts'
import type { App } from './app.ts'
import { reachOfApp } from './app-lookup.ts'
import type { FlyctlCall } from './flyctl-call.ts'
import type { Project } from './project.ts'

/** What calls of `fly machine` publish, each as a separate app: no config has these services. */
export const machineApps = memoize((project: Project): readonly App[] => {
  const apps: App[] = []
  for (const call of project.flyctl)
    if (call.machine && call.command.reader !== 'development') apps.push(appOf(call, project))
  return apps
})

function appOf(call: FlyctlCall, project: Project): App {
  const { path } = call.command.at
  return {
    path,
    folder: call.folder ?? '',
    name: call.app,
    config: { kind: 'table', at: call.command.at, entries: [] },
    primaryRegion: undefined,
    services: call.machine?.services ?? [],
    checks: [],
    mounts: [],
    processes: ['app'],
    build: {
      image: call.machine?.image,
      dockerfile: undefined,
      ignorefile: undefined,
      target: undefined,
      composeFile: undefined,
      builder: undefined,
    },
    settings: [],
    commands: [],
    scripts: new Map(),
    calls: [],
    ownCalls: [],
    dockerfile: undefined,
    buildContext: '',
    ignoreFile: undefined,
    reach: { state: reachOfApp(project, known(call.app)), evidence: [], signs: [] },
    ownHttps: { redirect: undefined, redirectOff: undefined, hsts: undefined },
  }
}
