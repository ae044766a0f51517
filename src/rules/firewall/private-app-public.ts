import { isForFlycast, signsOf } from '../../analysis/network/flycast.ts'
import { privateNameOf, privateNamesOf } from '../../analysis/network/private-apps.ts'
import { nameOfPorts, publishedServices, subjectOfPorts } from '../../analysis/services/services.ts'
import { known } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import { deployedNames } from '../../model/project/app-lookup.ts'
import { type FlyctlCall, givesPublicAddress, optionOf, refusesPublicAddress } from '../../model/project/flyctl-call.ts'
import type { Project } from '../../model/project/project.ts'
import type { Service } from '../../model/project/service.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag, appName } from '../../rulekit/apps.ts'
import { eachApp, eachFlyctlCall, inTurn } from '../../rulekit/each.ts'

export default {
  id: 'private-app-public',
  practice: 'firewall',
  title: 'Private app is reachable from the internet',
  severity: 'high',
  confidence: 'high',
  remedy: 'Deploy it with `--flycast` and release its public addresses (`fly ips list`, `fly ips release`).',
  references: [
    'https://fly.io/docs/networking/flycast/',
    'https://fly.io/docs/blueprints/private-applications-flycast/',
  ],
  requirements: ['firewall.allowed-ips', 'firewall.flycast'],
  cwe: [923, 284],
  check: inTurn(eachApp(declaredPrivate), eachApp(describedPrivate), eachFlyctlCall(withoutConfig)),
} satisfies Rule

/** By the policy, under any name that the config is deployed as: every public address and every service counts. */
function* declaredPrivate(app: App, project: Project): Iterable<Draft> {
  const name = privateNameOf(app, project)
  if (name === undefined) return
  const services = publishedServices(app)
  yield* givenAddresses(app, `The policy makes ${code(name)} private`, services, {})
  if (signsOf(app, 'private-address').length > 0 || signsOf(app, 'public-address').length > 0) return
  if (app.calls.some(call => known(call.app) === name && refusesPublicAddress(call))) return
  const deploys = signsOf(app, 'deploy')
  if (deploys.length === 0 && isForFlycast(app, project.sources.get(app.path)?.text ?? '')) return
  for (const { ports, at } of services) {
    // A change that adds a port to a standing service is to blame at that port.
    yield {
      message: `The policy makes ${code(name)} private, but this service publishes ${nameOfPorts(ports)}. The first deploy without \`--flycast\` gives the app public addresses.`,
      at: ports[0]?.at ?? at,
      subject: `service on ${subjectOfPorts(ports)}`,
      related: deploys.slice(0, 1).map(sign => ({ at: sign.at, note: 'This deploy does not use `--flycast`.' })),
      remedy:
        'Remove the service if other apps call `.internal`. For Flycast, add `--flycast` to `fly deploy`; `fly ips list` shows whether the app has public addresses already.',
    }
  }
}

/** By its comments, or because other apps call it over Flycast. */
function* describedPrivate(app: App, { policy }: Project): Iterable<Draft> {
  const comments = signsOf(app, 'comment')
  const services = publishedServices(app)
  const [service] = services
  if (!service || deployedNames(app).some(name => policy.apps.get(name)?.private)) return
  if (comments.length > 0) {
    const said = `A comment in its config says that ${appName(app)} is private`
    yield* givenAddresses(app, said, services, { confidence: 'medium' })
  }
  // Addresses are given once: by the first deploy of an app with services, unless an option prevents it.
  const [deploy] = signsOf(app, 'deploy')
  const closing = ['public-address', 'address-choice', 'private-address', 'public-name'] as const
  const isMeant = comments.length > 0 || signsOf(app, 'flycast-name').length > 0
  if (!deploy || !isMeant || closing.some(kind => signsOf(app, kind).length > 0)) return
  const why = comments.length > 0 ? 'a comment says that it is private' : 'other apps call it over Flycast'
  yield {
    message: `${appName(app)} has a service on ${nameOfPorts(service.ports)}, and ${why}. The first deploy without \`--flycast\` gives it public addresses.`,
    at: deploy.at,
    subject: 'deploy without --flycast',
    related: [...comments.slice(0, 1), { at: service.at, note: 'This service becomes public.' }],
    remedy: 'Add `--flycast` to the command; `fly ips list` shows whether the app has public addresses already.',
    ...(comments.length > 0 ? { severity: 'medium', confidence: 'medium' } : { severity: 'low' }),
  }
}

function* givenAddresses(
  app: App,
  said: string,
  [service]: readonly Service[],
  doubt: Pick<Draft, 'confidence'>,
): Iterable<Draft> {
  const opened = service ? `, which opens ${nameOfPorts(service.ports)} to the internet` : ''
  const becoming = service ? [{ at: service.at, note: 'This service becomes public.' }] : []
  const related = [...signsOf(app, 'comment').slice(0, 1), ...becoming]
  const address = service ? 'public address' : 'public address without a service'
  const given = { related, remedy: remedyFor(appFlag(app)), ...doubt }
  for (const { at } of signsOf(app, 'public-address')) {
    const message = `${said}, but this command gives it a public address${opened}.`
    yield { message, at, subject: address, ...given }
  }
  for (const { at } of signsOf(app, 'address-choice')) {
    const message = `${said}, but this command can give it a public address: \`fly ips allocate\` asks for the kind.`
    yield { message, at, subject: `choice of a ${address}`, severity: 'medium', ...given }
  }
}

function remedyFor(flag: string): string {
  return `Use \`fly ips allocate-v6 --private${flag}\`, and release its public addresses with \`fly ips release\`.`
}

/** Calls about a private app that no config here describes, and Machines with ports of their own. */
function* withoutConfig(call: FlyctlCall, project: Project): Iterable<Draft> {
  const [name] = privateNamesOf(call, project)
  if (name === undefined) return
  const port = /^machine (?:run|create|update)$/.test(call.verb) ? optionOf(call, '--port') : undefined
  const said = `The policy makes ${code(name)} private`
  if (port) {
    const message = `${said}, but this command publishes a port of its Machine to the internet.`
    const at = port.value?.at ?? call.command.at
    yield { message, at, subject: `machine port of ${name}`, remedy: 'Remove `--port`.' }
  }
  const isJudged = known(call.app) !== undefined || call.app === undefined
  if (!givesPublicAddress(call) || (isJudged && project.apps.some(({ calls }) => calls.includes(call)))) return
  const message = `${said}, but this command gives it a public address.`
  yield { message, at: call.command.at, subject: `public address of ${name}`, remedy: remedyFor(` --app ${name}`) }
}
