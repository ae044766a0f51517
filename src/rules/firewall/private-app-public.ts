import { isForFlycast, isKeptPrivate, signsOf } from '../../analysis/network/flycast.ts'
import { privateNameOf, privateNamesOf } from '../../analysis/network/private-apps.ts'
import { isShared, matrixValueOf } from '../../analysis/network/shared-deploys.ts'
import { nameOfPorts, publishedServices, subjectOfPorts } from '../../analysis/services/services.ts'
import type { Location } from '../../model/files/text.ts'
import type { App } from '../../model/project/app.ts'
import { deployedNames } from '../../model/project/app-lookup.ts'
import { type FlyctlCall, givesPublicAddress, optionOf } from '../../model/project/flyctl-call.ts'
import type { Project } from '../../model/project/project.ts'
import type { Draft, Related, Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag, appName, nameFlag } from '../../rulekit/apps.ts'
import { eachApp, eachFlyctlCall, inTurn } from '../../rulekit/each.ts'
import { privateAddressRemedy, redirectsFlycast, releaseRemedy } from '../../rulekit/public-addresses.ts'

export default {
  id: 'private-app-public',
  practice: 'firewall',
  title: 'Private app is reachable from the internet',
  severity: 'high',
  confidence: 'high',
  remedy: `Deploy it with \`fly deploy --flycast\`. ${releaseRemedy('')}`,
  references: [
    'https://fly.io/docs/networking/flycast/',
    'https://fly.io/docs/blueprints/private-applications-flycast/',
  ],
  requirements: ['firewall.allowed-ips', 'firewall.flycast'],
  cwe: [923, 284],
  check: inTurn(eachApp(declaredPrivate), eachApp(describedPrivate), eachFlyctlCall(withoutConfig)),
} satisfies Rule

/** Apps that the policy makes private, under any name that the config is deployed as. Reports each public address and service. */
function* declaredPrivate(app: App, project: Project): Iterable<Draft> {
  const name = privateNameOf(app, project)
  if (name === undefined) return
  yield* givenAddresses(app, `The policy makes ${code(name)} private`, project, undefined)
  if (isKeptPrivate(app, name) || signsOf(app, 'public-address').length > 0) return
  const deploys = signsOf(app, 'deploy')
  if (deploys.length === 0 && isForFlycast(app, project)) return
  for (const service of publishedServices(app)) {
    const { ports, at } = service
    // Reported at the port, so that a change which adds a port to an existing service introduces a finding.
    yield {
      message: `The policy makes ${code(name)} private, but this service publishes ${nameOfPorts(ports)}. The first deploy without \`--flycast\` gives the app public addresses.`,
      at: ports[0]?.at ?? at,
      subject: `service on ${subjectOfPorts(ports)}`,
      related: deploys.slice(0, 1).map(sign => ({ at: sign.at, note: 'This deploy does not use `--flycast`.' })),
      remedy: `If other apps call ${code(`${name}.internal`)}, remove the service. If they call ${code(`${name}.flycast`)}, ${redirectsFlycast(service) ? 'set `force_https = false` and ' : ''}use \`fly deploy --flycast\` in the deploy script or workflow of this repository. ${releaseRemedy(nameFlag(name))}`,
    }
  }
}

/** Apps that a comment describes as private, or others call over Flycast. Only a first deploy allocates addresses. */
function* describedPrivate(app: App, project: Project): Iterable<Draft> {
  const comments = signsOf(app, 'comment')
  const [service] = publishedServices(app)
  if (!service || deployedNames(app).some(name => project.policy.apps.get(name)?.private)) return
  if (comments.length > 0)
    yield* givenAddresses(app, `A comment describes ${appName(app)} as private`, project, 'medium')
  const [deploy] = signsOf(app, 'deploy')
  const closing = ['public-address', 'address-choice', 'private-address', 'public-name'] as const
  if (!deploy || comments.length + signsOf(app, 'flycast-name').length === 0) return
  if (closing.some(kind => signsOf(app, kind).length > 0)) return
  const why = comments.length > 0 ? 'a comment describes it as private' : 'other apps call it over Flycast'
  yield {
    message: `${appName(app)} has a service on ${nameOfPorts(service.ports)}, and ${why}. The first deploy without \`--flycast\` gives it public addresses.`,
    at: deploy.at,
    subject: 'deploy without --flycast',
    related: [...comments.slice(0, 1), { at: service.at, note: 'This service becomes public.' }],
    remedy: `${flycastRemedy(deploy.at, app, project)}${redirectsFlycast(service) ? ' Set `force_https = false`, because `.flycast` names have no certificate.' : ''} ${releaseRemedy(appFlag(app))}`,
    ...(comments.length > 0 ? { severity: 'medium', confidence: 'medium' } : { severity: 'low' }),
  }
}

/** A matrix deploys other apps with the same command, and these may be public. */
function flycastRemedy(at: Location, app: App, project: Project): string {
  if (!isShared(at, app, project)) return 'Add `--flycast` to the command.'
  const { value, list, at: place, command = '' } = matrixValueOf(at, app, project) ?? {}
  const from = value && list && place ? `${code(value)} from ${code(list)} (line ${place.range.start.line})` : undefined
  return `This command also deploys other apps. Remove ${from ?? appName(app)}, and deploy ${appName(app)} separately with ${code(`${command} --flycast`.trim())}.`
}

function* givenAddresses(app: App, said: string, project: Project, confidence: Draft['confidence']): Iterable<Draft> {
  const [service] = publishedServices(app)
  const opened = service ? `, which opens ${nameOfPorts(service.ports)} to the internet` : ''
  const related: Related[] = signsOf(app, 'comment').slice(0, 1)
  if (service) related.push({ at: service.at, note: 'This service becomes public.' })
  const address = service ? 'public address' : 'public address without a service'
  const given = { related, ...(confidence ? { confidence } : {}) }
  const remedyAt = (at: Location): string =>
    privateAddressRemedy(appFlag(app), at, project, signsOf(app, 'public-name')[0]?.at)
  for (const { at } of signsOf(app, 'public-address')) {
    const message = `${said}, but this command gives it a public address${opened}.`
    yield { message, at, subject: address, remedy: remedyAt(at), ...given }
  }
  for (const { at } of signsOf(app, 'address-choice')) {
    const message = `${said}, but this command can give it a public address. \`fly ips allocate\` prompts for the address type.`
    yield { message, at, subject: `choice of a ${address}`, severity: 'medium', remedy: remedyAt(at), ...given }
  }
}

/** Calls about a private app without a config here, and Machines that publish ports themselves. */
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
  const isJudged = call.app === undefined || call.app.known
  if (!givesPublicAddress(call) || (isJudged && project.apps.some(({ calls }) => calls.includes(call)))) return
  const message = `${said}, but this command gives it a public address.`
  const remedy = privateAddressRemedy(nameFlag(name), call.command.at, project)
  yield { message, at: call.command.at, subject: `public address of ${name}`, remedy }
}
