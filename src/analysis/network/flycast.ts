import { is, known } from '../../model/files/value.ts'
import type { App, ReachSign } from '../../model/project/app.ts'
import { appBefore } from '../../model/project/app-lookup.ts'
import { refusesPublicAddress } from '../../model/project/flyctl-call.ts'
import type { Project } from '../../model/project/project.ts'
import { portsOf } from '../services/services.ts'

/**
 * True for services as Fly's Flycast guide writes them: HTTP without a redirect, and Flycast named in the config's text
 * or by a caller (docs: networking/flycast). In a change the base must name it.
 */
export function isForFlycast(app: App, { sources, before }: Project): boolean {
  const ports = portsOf(app)
  const text = before ? before.sources.get(appBefore(app, before)?.path ?? '')?.text : sources.get(app.path)?.text
  const isNamed = /flycast/i.test(text ?? '') || signsOf(app, 'flycast-name').some(({ isNew }) => !isNew)
  return (
    isNamed &&
    ports.length > 0 &&
    ports.every(({ handlers, forceHttps, start }) => {
      return handlers.includes('http') && (start === 443 || is(forceHttps, false))
    })
  )
}

/** What speaks for or against a public address of an app, of one kind. */
export function signsOf({ reach }: App, kind: ReachSign['kind']): readonly ReachSign[] {
  return reach.signs.filter(sign => sign.kind === kind)
}

/**
 * True where a command gives the app of that name private addresses only. One that the change adds beside an open deploy
 * does not count: it may never run.
 */
export function isKeptPrivate(app: App, name: string): boolean {
  const given = signsOf(app, 'private-address')
  const idle = new Set(given.filter(({ isNew }) => isNew).map(({ at }) => at))
  if (given.length > idle.size) return true
  return app.calls.some(call => known(call.app) === name && !idle.has(call.command.at) && refusesPublicAddress(call))
}
