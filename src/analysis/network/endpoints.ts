import { DATABASES, type Database, databaseOfPort, databaseOfScheme } from '../../facts/databases.ts'
import type { Location } from '../../model/files/text.ts'
import { locateIn } from '../../model/files/value.ts'
import { memoizeByText } from '../../model/memoize.ts'
import type { Project } from '../../model/project/project.ts'
import type { Setting } from '../../model/project/setting.ts'
import { isBrowserName, namePartsOf } from '../credentials/names.ts'
import { findUrls } from './urls.ts'

/** What a setting's value points at. */
export interface Endpoint {
  /** In lower case; `undefined` for a mere host name. */
  readonly scheme: string | undefined
  /** As written. */
  readonly host: string
  readonly port: number | undefined
  /** Path, query and fragment; '' without. */
  readonly rest: string
  /** The host alone, inside the value. */
  readonly at: Location
  /** Scheme, host and port as written, where no credential stands between them: what a private address replaces. */
  readonly origin: { readonly text: string; readonly at: Location } | undefined
  /** The database that is spoken to, by scheme, name or port. */
  readonly database: Database | undefined
}

/** A name with a dot, or an IPv4 address, perhaps with a port. */
const HOST = /^([a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){1,10})\.?(?::(\d{1,5}))?$/i

/** Every host that a setting names, in its order; none where the value is not known. */
export function endpointsOf(setting: Pick<Setting, 'name' | 'value'>, project: Project): Endpoint[] {
  const { value, name } = setting
  // Both kinds of target have one of them, which most values have not.
  if (!value.known || !(value.value.includes('.') || value.value.includes('://'))) return []
  const source = project.sources.get(value.at.path)
  const endpoints: Endpoint[] = []
  for (const url of findUrls(value.value)) {
    for (const { name: host, port } of url.hosts) {
      const text = `${url.scheme}://${host}${port === undefined ? '' : `:${port}`}`
      const origin = url.text.toLowerCase().startsWith(text.toLowerCase()) ? url.text.slice(0, text.length) : undefined
      endpoints.push({
        scheme: url.scheme,
        host,
        port,
        rest: url.rest,
        at: locateIn(value, host, source),
        origin: origin === undefined ? undefined : { text: origin, at: locateIn(value, origin, source) },
        database: databaseOfScheme(url.scheme),
      })
    }
  }
  if (endpoints.length > 0 || value.value.length > 2000) return endpoints
  for (const part of value.value.split(',')) {
    const [, host, digits] = HOST.exec(part.trim()) ?? []
    if (host === undefined) continue
    const port = digits === undefined ? undefined : Number(digits)
    const database = databaseOfName(name) ?? databaseOfPort(port)
    const at = locateIn(value, host, source)
    endpoints.push({ scheme: undefined, host, port, rest: '', at, origin: { text: host, at }, database })
  }
  return endpoints
}

const GENERIC_DATABASE: Database = { name: 'the database', ports: [], schemes: [], images: [], nameParts: [] }

/** The database that a setting's name speaks of: `PGHOST`, `REDIS_HOST`; any one for `DB_HOST` and `DATABASE_URL`. */
export const databaseOfName = memoizeByText((name): Database | undefined => {
  const parts = namePartsOf(name)
  const own = DATABASES.find(database => database.nameParts.some(part => parts.includes(part)))
  return own ?? (parts.includes('database') || parts.includes('db') ? GENERIC_DATABASE : undefined)
})

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** A name with one of these gives an address to people, browsers or third parties, or lists allowed origins. */
const GIVEN_OUT = setOf(
  'cors allow allowed allowlist whitelist trusted origin origins redirect redirects callback callbacks webhook webhooks hook ' +
    'return success cancel login logout signin signout oauth oidc issuer audience aud realm domain domains cookie csp ' +
    'referer referrer link links share invite email mail unsubscribe canonical external public website homepage ' +
    'landing docs documentation asset assets cdn static media image images upload uploads avatar phx nextauth ' +
    'hostname vhost alias certificate cert frontend browser swagger openapi schema sitemap robots sender from',
)
/** What a service may be about: `ASSET_SERVICE_URL` is called, `ASSET_URL` is given out. */
const TOPIC = setOf(
  'asset assets media image images upload uploads avatar docs documentation email mail invite share hook',
)
const A_SERVICE = setOf('service services svc microservice internal backend upstream')
/** These do so too, unless the name says that it is a service behind: `WEB_URL` is, `APP_API_URL` is not. */
const OWN_FACE = setOf('app web site client base root host server ui portal dashboard spa main self my')
const SERVICE_BEHIND = setOf(
  'api backend service services upstream internal grpc rpc broker worker auth gateway graphql search proxy engine ' +
    'socket realtime inference model queue cache microservice svc remote target endpoint',
)
const CONNECTION = setOf(
  'url uri host endpoint addr address server servers base dsn api backend upstream broker brokers target proxy',
)

/** Under these names published servers take their own address, which links and callbacks are made of. */
const OWN_ADDRESS =
  /^(?:NTFY_BASE_URL|GF_SERVER_ROOT_URL|N8N_(?:EDITOR_BASE_URL|HOST)|MINIO_(?:SERVER_URL|BROWSER_REDIRECT_URL)|KC_HOSTNAME(?:_ADMIN)?(?:_URL)?|GITEA__SERVER__ROOT_URL|PLAUSIBLE_BASE_URL|UMAMI_URL|METABASE_SITE_URL|MB_SITE_URL|GHOST_URL|WAGTAILADMIN_BASE_URL|SITE_BASE_URL|FRONTEND_BASE_URL)$/i

/**
 * True when a setting of that name is something its reader connects to. False for what is handed on: allow-lists,
 * redirects, webhooks, the app's own address, variables of a browser.
 */
export function isConnectionName(name: string): boolean {
  if (isBrowserName(name) || OWN_ADDRESS.test(name)) return false
  const parts = namePartsOf(name)
  const isService = parts.some(part => A_SERVICE.has(part))
  if (parts.some(part => GIVEN_OUT.has(part) && !(isService && TOPIC.has(part)))) return false
  if (!parts.some(part => CONNECTION.has(part)) && !parts.some(part => /(?:url|uri|host)$/.test(part))) return false
  const behind = parts.some(part => SERVICE_BEHIND.has(part))
  const qualifiers = parts.filter(part => !CONNECTION.has(part) || OWN_FACE.has(part))
  return behind || qualifiers.some(part => !OWN_FACE.has(part))
}

/** A path that a browser or a third party is sent to. */
const HANDED_OUT = /webhook|callback|oauth|redirect|\/auth\/|\/login/i

/** True for the path of an address that others are sent to, so that the setting does not connect to it. */
export function isHandedOut(rest: string): boolean {
  return HANDED_OUT.test(rest)
}
