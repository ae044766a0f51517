import type { Location } from '../../model/files/text.ts'
import { memoize } from '../../model/memoize.ts'
import type { App } from '../../model/project/app.ts'
import type { Service } from '../../model/project/service.ts'
import { commandsBehind, lineOf } from './service-commands.ts'

/** An address that a server listens on and the private network, which is IPv6, does not lead to. */
export interface ListenAddress {
  /** `0.0.0.0`, `127.0.0.1` or `localhost`. */
  readonly address: string
  readonly isLoopback: boolean
  readonly at: Location
}

/** `0.0.0.0:8080`, `tcp://127.0.0.1:3000`, also behind an option and its `=`. */
const IPV4_ONLY = /^(?:--?[\w-]{1,40}=)?(?:tcp:\/\/|http:\/\/)?(0\.0\.0\.0|127\.0\.0\.1|localhost)(?::\d{1,5})?\/?$/
/** Options under which servers take the address to listen on. */
const OPTION =
  /^--?(?:host|hostname|h|H|b|bind|bind-address|listen|listen-address|addr|address|ip|http-address|server\.host)(?:=|$)/
/** Variables under which frameworks and images do. */
const VARIABLE =
  /^(?:HOST|HOSTNAME|BIND|BIND_ADDR|BIND_ADDRESS|BIND_HOST|LISTEN|LISTEN_ADDR|LISTEN_ADDRESS|LISTEN_HOST|(?:NITRO|UVICORN|SERVER|HTTP|APP)_HOST)$/
/** On the JVM `0.0.0.0` takes IPv6 as well. */
const DUAL_STACK = /(?:^|\s|\/)(?:java|kotlin|sbt|gradle|mvn)(?:\s|$)|\.jar\b/

/**
 * The one address on which the server behind a service listens, where its command or a variable of the app says so and
 * it is IPv4 or loopback only; `undefined` where nothing says so or anything speaks for IPv6.
 */
export function listenAddressOf(service: Pick<Service, 'processes'>, app: App): ListenAddress | undefined {
  const commands = commandsBehind(service, app)
  const lines = commands.map(lineOf)
  if (lines.some(takesIpv6)) return undefined
  for (const { argv } of commands) {
    for (const [index, word] of argv.entries()) {
      const text = word.known ? word.value : ''
      const before = argv[index - 1]
      const option = text.startsWith('-') ? text : before?.known ? before.value : ''
      const address = OPTION.test(option) ? IPV4_ONLY.exec(text)?.[1] : undefined
      if (address !== undefined) return listenAddress(address, word.at)
    }
  }
  return byVariable(app)
}

/** `0.0.0.0` where a command line listens on it under whichever option: `--inspect=0.0.0.0:9229`. */
export function ipv4AddressIn(line: string): string | undefined {
  if (takesIpv6(line)) return undefined
  return /(?:[\s=]|tcp:\/\/|http:\/\/)0\.0\.0\.0(?=[:/\s]|$)/.test(line) ? '0.0.0.0' : undefined
}

function takesIpv6(line: string): boolean {
  return /(?:^|[\s=[/])::|fly-local-6pn|\[::/.test(line) || DUAL_STACK.test(line)
}

const byVariable = memoize(({ settings }: App): ListenAddress | undefined => {
  const runtime = settings.filter(({ name, reader }) => reader === 'runtime' && VARIABLE.test(name))
  const settled = runtime.map(({ value }) => (value.known ? IPV4_ONLY.exec(value.value)?.[1] : undefined))
  const [address] = settled
  const [setting] = runtime
  return address !== undefined && setting && settled.every(Boolean)
    ? listenAddress(address, setting.value.at)
    : undefined
})

function listenAddress(address: string, at: Location): ListenAddress {
  return { address, isLoopback: address !== '0.0.0.0', at }
}
