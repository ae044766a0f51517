import type { App } from '../model/app.ts'
import type { Project } from '../model/project.ts'
import type { Draft } from '../model/rule.ts'
import type { Seen, SeenAddress, SeenApp, SeenHost, SeenResponse } from '../model/seen.ts'
import { fileStart, type Location } from '../model/text.ts'
import { known } from '../model/value.ts'
import type { Check } from './each.ts'
import { covers } from './services.ts'

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

/** The app whose config has that name; of several configs (staging beside production) the first. */
export function appNamed({ apps }: Project, name: string | undefined): App | undefined {
  return name === undefined ? undefined : apps.find(app => known(app.name) === name)
}

/** Where a finding about something seen live stands: at the app's name in its config, else at the project. */
export function placeOf(app: App | undefined): Location {
  return app ? (app.name?.at ?? fileStart(app.path)) : fileStart('')
}

/** The subject of a finding about something seen live: the host or the app's name, then the thing blamed. */
export function subjectOf(about: string, thing: string): string {
  return `${about}: ${thing}`
}

/** The addresses of a host on which something is wrong, each with what is; `undefined` says that nothing is. */
export function faultsOf<T>(
  { addresses }: SeenHost,
  find: (address: SeenAddress) => T | undefined,
): readonly { readonly address: SeenAddress; readonly fault: T }[] {
  return addresses.flatMap(address => {
    const fault = find(address)
    return fault === undefined ? [] : [{ address, fault }]
  })
}

/** ` over IPv6 only`, where not all of a host's addresses that were looked at are meant; else nothing. For messages. */
export function familiesOf(host: SeenHost, faulty: readonly { readonly address: SeenAddress }[]): string {
  const looked = host.addresses.filter(({ https, http }) => https !== undefined || http !== undefined)
  if (faulty.length >= looked.length) return ''
  const families = [...new Set(faulty.map(({ address }) => `IPv${address.family}`))]
  return ` over ${families.join(' and ')} only`
}

/** True for a host that the internet is meant to reach, or that someone named: never for an app that is to be private. */
export function isForEveryone(app: App | undefined): boolean {
  return app?.reach.state !== 'private'
}

/** Whole days from the look until a moment; negative when it is over. */
export function daysUntil(moment: string, { at }: Seen): number {
  return Math.floor((Date.parse(moment) - Date.parse(at)) / 86_400_000)
}

/** True where the config that the app was deployed from, or may have been, publishes that external port over TCP. */
export function declaresPort(app: App | undefined, port: number): boolean {
  return app?.services.some(({ ports }) => ports.some(own => covers(own, port))) === true
}

/** The ports of a host besides those of its website that let a server be told, by number, each once. */
export function openPorts({ addresses }: SeenHost, app: App | undefined): number[] {
  const found = new Set<number>()
  for (const { ports } of addresses) {
    for (const { port, state } of ports) {
      // On Fly.io every port takes connections; a held one is open only where a service is declared for it.
      if (state === 'spoke' || (state === 'held' && declaresPort(app, port))) found.add(port)
    }
  }
  return [...found].sort((a, b) => a - b)
}

/** The answer of the website over HTTPS, of the first address that gave one. */
export function httpsAnswer({ addresses }: SeenHost): SeenResponse | undefined {
  return addresses.map(({ https }) => https?.response).find(response => response !== undefined)
}

/** A public address of an app, the first of those that the token may see. */
export function publicAddress({ addresses }: SeenApp): string | undefined {
  return addresses?.find(({ kind }) => kind === 'public')?.address
}

/** True for the states of Machines and volumes that are going, or gone (fly-go: flaps/flaps_volumes.go; docs: machines/machine-states). */
export function isGone(state: string): boolean {
  return /destroy|^fork_cleanup$|^waiting_for_detach$/.test(state)
}

/**
 * Fly.io's certificates are renewed weeks before their end; one that comes so near to it was not. In days.
 */
export const STUCK_RENEWAL = 14
