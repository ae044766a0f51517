import type { Value } from '../../model/files/value.ts'
import { memoize } from '../../model/memoize.ts'
import type { App } from '../../model/project/app.ts'
import { appsOf } from '../../model/project/app-lookup.ts'
import { type Command, programOf } from '../../model/project/command.ts'
import type { Project } from '../../model/project/project.ts'
import type { Setting } from '../../model/project/setting.ts'
import { namePartsOf } from '../credentials/names.ts'
import { assignedValues } from './assigned-values.ts'
import { addressOfCall, isClientCall } from './client-calls.ts'
import { type Endpoint, endpointsOf, isConnectionName, isHandedOut } from './endpoints.ts'
import { classifyHost, type Host } from './hosts.ts'
import { isConfigured, plaintextSchemeOf } from './plaintext-schemes.ts'

/** A host that something connects to when it runs. */
export interface AppCall {
  /** The variable, directive or program that says so. */
  readonly name: string
  /** The app that calls; `undefined` for a proxy's configuration that is no app's alone. */
  readonly from: App | undefined
  readonly endpoint: Endpoint
  readonly host: Host
  /** The value counts only where the variable of that name is not set. */
  readonly isDefault: boolean
  readonly isUpstream: boolean
  /** The calling app by name, where a command line sets its variable. */
  readonly fromName?: string
}

/**
 * Every host that settings, upstreams of proxies and commands make a running app connect to, but databases. What only
 * a build, a CI job, a browser or a developer reads is left out, and so is what is handed on rather than called.
 */
export const appCalls = memoize((project: Project): readonly AppCall[] => {
  const appOf = appsOf(project)
  const calls: AppCall[] = []
  for (const setting of project.settings) {
    if (!isRead(setting)) continue
    const isUpstream = setting.origin === 'proxy-upstream'
    const from = appOf(setting)
    const isCall = isClientCall(setting)
    const fallback = setting.value.known || isCall ? undefined : defaultIn(setting.value, project)
    const isDefault = setting.origin === 'code-default' || fallback !== undefined
    const named = isCall ? addressOfCall(setting, project) : (fallback ?? setting)
    const { name } = named
    if ((!from && !isUpstream) || (isDefault && from && isSet(name, from))) continue
    for (const endpoint of endpointsIn(named, project, isUpstream || isCall)) {
      const host = classifyHost(endpoint.host, project, from)
      // An app that nothing here names is somebody else's: its public address is the one to call.
      if (isCall && host.kind !== 'sibling') continue
      calls.push({ name, from, endpoint, host, isDefault, isUpstream })
    }
  }
  for (const command of project.commands) {
    const from = command.reader === 'runtime' && command.shipped !== false ? appOf(command) : undefined
    if (!from) continue
    for (const { name, endpoint } of endpointsOfCommand(command, project)) {
      calls.push({
        name,
        from,
        endpoint,
        host: classifyHost(endpoint.host, project, from),
        isDefault: false,
        isUpstream: false,
      })
    }
  }
  for (const { name, value, app, appName } of assignedValues(project)) {
    for (const endpoint of endpointsIn({ name, value }, project, false)) {
      const host = classifyHost(endpoint.host, project, app)
      if (host.appName === appName) continue
      calls.push({ name, from: app, endpoint, host, isDefault: false, isUpstream: false, fromName: appName })
    }
  }
  return calls
})

/** Labels, headers and arguments of the build connect to nothing. */
const NO_CONNECTION =
  /^(?:dockerfile-(?:label|arg)|fly-(?:build-arg|check-header|response-header|file)|compose-build-arg)$/
/** Folders whose files go to browsers and phones, and files that run on another platform. */
const ELSEWHERE =
  /(?:^|\/)(?:public|static|assets|www|mobile|ios|android|expo|desktop|electron|extension)\/|(?:^|\/)(?:(?:vercel|netlify|wrangler|eas|render|railway|manifest|openapi|swagger)[^/]*|app\.(?:json|ya?ml|config\.[jt]s))$/i

/** Programs of developers, who call an app from outside of Fly.io. */
const RUN_BY_DEVELOPERS = /(?:^|\/)(?:scripts?|bin|tools?|cli|sdks?|bots?|client-sdk|packages\/(?:cli|sdk|client))\//i

function isRead(setting: Setting): boolean {
  const { reader, shipped, origin, at } = setting
  if (origin === 'code' && RUN_BY_DEVELOPERS.test(at.path)) return false
  if (reader !== 'runtime' || shipped === false || NO_CONNECTION.test(origin)) return false
  if (/^(?:fly|dockerfile|compose|proxy)-/.test(origin)) return true
  return (isConfigured(setting) || isClientCall(setting)) && !ELSEWHERE.test(at.path)
}

/** True where the fly config sets the variable, so that no default of it counts. */
function isSet(name: string, from: App): boolean {
  return namesInEnv(from).has(name)
}

const namesInEnv = memoize(
  ({ settings }: App) => new Set(settings.filter(({ origin }) => origin === 'fly-env').map(({ name }) => name)),
)

type Named = Pick<Setting, 'name' | 'value'>

const DEFAULT = /^\$\{(\w{1,100}):?-?([^${}]{4,300})\}$/

/** The `https://…` of `${API_URL:-https://…}`, as shells and compose write it, and of Spring's `${API_URL:https://…}`. */
function defaultIn({ raw, at }: Value<string>, project: Project): Named | undefined {
  const written = raw.replace(/^(["'])(.*)\1$/s, '$2')
  const [, name, text] = DEFAULT.exec(written) ?? []
  const source = project.sources.get(at.path)
  if (name === undefined || text === undefined || !source) return undefined
  const from = source.offset(at.range.start) + raw.indexOf(text)
  return { name, value: { known: true, value: text, at: source.locate(from, from + text.length), raw: text } }
}

const WEB = /^(?:https?|wss?)$/

function endpointsIn(named: Named, project: Project, isCalled: boolean): Endpoint[] {
  const endpoints = endpointsOf(named, project).filter(({ database }) => !database)
  if (isCalled) return endpoints
  return endpoints.filter(({ scheme, rest }) => {
    if (scheme !== undefined && !WEB.test(scheme)) return true
    // A list of web addresses is a list of allowed origins.
    return endpoints.length === 1 && isConnectionName(named.name) && !isHandedOut(rest)
  })
}

/** They print what they are given, or set it elsewhere. */
const NEVER_CALLS = /^(?:echo|printf|fly|flyctl|export|test|\[|sed|grep|awk|tailscale)$/
/** What these programs are given is called, whatever the option's name. */
const CALLS = /^(?:curl|wget|http|https|xh|grpcurl|websocat|wscat|nats|mosquitto_(?:pub|sub))$/

function* endpointsOfCommand(
  command: Command,
  project: Project,
): Iterable<{ readonly name: string; readonly endpoint: Endpoint }> {
  for (const { name, value } of command.assignments) {
    for (const endpoint of endpointsIn({ name, value }, project, false)) yield { name, endpoint }
  }
  const name = programOf(command)
  if (name === '' || NEVER_CALLS.test(name)) return
  let option = ''
  for (const word of command.argv.slice(command.program + 1)) {
    const text = word.known ? word.value : ''
    const [, named, operand] = /^--?([A-Za-z][\w-]{0,60})(?:=(.*))?$/s.exec(text) ?? []
    if (named !== undefined && operand === undefined) {
      option = named
      continue
    }
    const mayCall = CALLS.test(name) ? !/^(?:H|header|e|referer|A)$/.test(option) : isConnectionName(named ?? option)
    if (word.known && text.includes('://') && mayCall) {
      const value = operand === undefined ? word : { ...word, value: operand }
      for (const endpoint of endpointsOf({ name, value }, project)) if (!endpoint.database) yield { name, endpoint }
    }
    option = ''
  }
}

/** True where the scheme itself is one without encryption. */
export function isPlaintextCall({ endpoint: { scheme } }: AppCall): boolean {
  return plaintextSchemeOf(scheme) !== undefined || scheme === 'tcp' || scheme === 'grpc' || scheme === 'h2c'
}

const BROKERS: readonly string[] = ['nats', 'amqp', 'mqtt', 'stomp', 'kafka', 'rabbitmq']

/** The message broker that is called, by the scheme, for a mere host by the variable's name; in capitals. */
export function brokerOf({ endpoint: { scheme }, name }: AppCall): string | undefined {
  const parts = scheme === undefined ? namePartsOf(name) : [scheme, scheme.replace(/s$/, '')]
  return BROKERS.find(broker => parts.includes(broker))?.toUpperCase()
}
