import type {
  Seen,
  SeenAddress,
  SeenApp,
  SeenCertificate,
  SeenHost,
  SeenHttp,
  SeenHttps,
  SeenResponse,
} from '../src/model/observed.ts'

type Few<T> = { readonly [key in keyof T]?: T[key] }

/** What a page writes of a look at the running project: only what matters there. Everything else is as it should be. */
export interface PageSeen {
  readonly at?: string
  readonly hosts?: readonly (Few<Omit<SeenHost, 'addresses'>> & { readonly addresses?: readonly PageAddress[] })[]
  readonly apps?: readonly (Few<SeenApp> & Pick<SeenApp, 'name'>)[]
  readonly gaps?: Seen['gaps']
}

interface PageAddress extends Few<Omit<SeenAddress, 'https' | 'http'>> {
  /** `null`: it was not looked at. */
  readonly https?: PageHttps | null
  readonly http?: PageHttp | null
}

interface PageHttps extends Few<Omit<SeenHttps, 'certificate' | 'response'>> {
  readonly certificate?: Few<SeenCertificate> | null
  readonly response?: Few<SeenResponse> | null
}

interface PageHttp extends Few<Omit<SeenHttp, 'response'>> {
  readonly response?: Few<SeenResponse> | null
}

/** The look that a page means: a host that is all right, but for what the page says of it. */
export function seenOf({ at = '2026-01-01T00:00:00.000Z', hosts = [], apps = [], gaps = [] }: PageSeen): Seen {
  return {
    at,
    gaps,
    hosts: hosts.map(({ addresses = [{}], ...host }) => ({
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

const NOTHING: Omit<SeenApp, 'name'> = { addresses: [], certificates: [], machines: [], volumes: [], secrets: [] }

/** `null` in a page: the token may not see that. */
function withoutNulls(lists: Few<Omit<SeenApp, 'name'>>): Few<Omit<SeenApp, 'name'>> {
  return Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, list ?? undefined]))
}

function addressOf({ https = {}, http = {}, ...address }: PageAddress, host: string): SeenAddress {
  return {
    address: address.family === 6 ? '2001:db8::7' : '203.0.113.7',
    family: 4,
    ports: [],
    ...address,
    https: https === null ? undefined : httpsOf(https, host),
    http: http === null ? undefined : httpOf(http),
  }
}

function httpsOf({ certificate = {}, response = {}, ...https }: PageHttps, host: string): SeenHttps {
  return {
    port: 443,
    state: 'answered',
    versions: { TLSv1: 'refused', 'TLSv1.1': 'refused', 'TLSv1.2': 'offered', 'TLSv1.3': 'offered' },
    leaks: [],
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

function httpOf({ response = {}, ...http }: PageHttp): SeenHttp {
  const redirect = { end: 'https', host: undefined, secure: true } as const
  return {
    port: 80,
    state: 'answered',
    ...http,
    response:
      response === null
        ? undefined
        : responseOf({ status: 301, hstsSeconds: undefined, cookies: [], redirect }, response),
  }
}

/** `null` in a page: the answer had none. */
function responseOf(usual: SeenResponse, { hstsSeconds, redirect, ...rest }: Few<SeenResponse>): SeenResponse {
  return {
    ...usual,
    ...rest,
    ...(hstsSeconds !== undefined && { hstsSeconds: hstsSeconds ?? undefined }),
    ...(redirect !== undefined && { redirect: redirect ?? undefined }),
  }
}
