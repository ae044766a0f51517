import type {
  Observed,
  ObservedAddress,
  ObservedApp,
  ObservedCertificate,
  ObservedHost,
  ObservedHttp,
  ObservedHttps,
  ObservedResponse,
} from '../src/model/observed.ts'

type Few<T> = { readonly [key in keyof T]?: T[key] }

/** What a page writes of a look at the running project: only what matters there. Everything else is as it should be. */
export interface PageObserved {
  readonly at?: string
  readonly hosts?: readonly (Few<Omit<ObservedHost, 'addresses'>> & {
    readonly addresses?: readonly ObservedPageAddress[]
  })[]
  readonly apps?: readonly (Few<ObservedApp> & Pick<ObservedApp, 'name'>)[]
  readonly gaps?: Observed['gaps']
}

interface ObservedPageAddress extends Few<Omit<ObservedAddress, 'https' | 'http'>> {
  /** `null`: it was not looked at. */
  readonly https?: PageHttps | null
  readonly http?: PageHttp | null
}

interface PageHttps extends Few<Omit<ObservedHttps, 'certificate' | 'response'>> {
  readonly certificate?: Few<ObservedCertificate> | null
  readonly response?: Few<ObservedResponse> | null
}

interface PageHttp extends Few<Omit<ObservedHttp, 'response'>> {
  readonly response?: Few<ObservedResponse> | null
}

/** The look that a page means: a host that is all right, but for what the page says of it. */
export function observedOf({
  at = '2026-01-01T00:00:00.000Z',
  hosts = [],
  apps = [],
  gaps = [],
}: PageObserved): Observed {
  return {
    at,
    gaps,
    hosts: hosts.map(({ addresses = [{}], ...host }) => ({
      resolution: addresses.length === 0 ? 'nowhere' : 'found',
      host: 'shop.fly.dev',
      port: 443,
      origin: 'app',
      app: undefined,
      ...host,
      addresses: addresses.map(address => addressOf(address, host.host ?? 'shop.fly.dev')),
    })),
    apps: apps.map(({ name, ...lists }) => ({ name, ...NOTHING, ...withoutNulls(lists) })),
  }
}

const NOTHING: Omit<ObservedApp, 'name'> = { addresses: [], certificates: [], machines: [], volumes: [], secrets: [] }

/** `null` in a page: the token may not see that. */
function withoutNulls(lists: Few<Omit<ObservedApp, 'name'>>): Few<Omit<ObservedApp, 'name'>> {
  return Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, list ?? undefined]))
}

function addressOf({ https = {}, http = {}, ...address }: ObservedPageAddress, host: string): ObservedAddress {
  return {
    address: address.family === 6 ? '2001:db8::7' : '203.0.113.7',
    family: 4,
    ports: [],
    ...address,
    https: https === null ? undefined : httpsOf(https, host),
    http: http === null ? undefined : httpOf(http),
  }
}

function httpsOf({ certificate = {}, response = {}, ...https }: PageHttps, host: string): ObservedHttps {
  return {
    port: 443,
    state: 'answered',
    versions: { TLSv1: 'refused', 'TLSv1.1': 'refused', 'TLSv1.2': 'offered', 'TLSv1.3': 'offered' },
    leaks: [],
    files: { asked: 10, answered: 10, unrecognised: [] },
    ...https,
    certificate:
      certificate === null
        ? undefined
        : {
            names: [host],
            issuer: "Let's Encrypt",
            validFrom: '2025-12-01T00:00:00.000Z',
            validTo: '2026-03-01T00:00:00.000Z',
            faults: [],
            ...certificate,
          },
    response:
      response === null
        ? undefined
        : responseOf({ status: 200, hstsSeconds: 31_536_000, cookies: [], redirect: undefined }, response),
  }
}

function httpOf({ response = {}, ...http }: PageHttp): ObservedHttp {
  const redirect = { end: 'https', host: undefined, secure: true } as const
  return {
    port: 80,
    state: 'answered',
    leaks: [],
    ...http,
    response:
      response === null
        ? undefined
        : responseOf({ status: 301, hstsSeconds: undefined, cookies: [], redirect }, response),
  }
}

/** `null` in a page: the answer had none. */
function responseOf(
  usual: ObservedResponse,
  { hstsSeconds, redirect, ...rest }: Few<ObservedResponse>,
): ObservedResponse {
  return {
    ...usual,
    ...rest,
    ...(hstsSeconds !== undefined && { hstsSeconds: hstsSeconds ?? undefined }),
    ...(redirect !== undefined && { redirect: redirect ?? undefined }),
  }
}
