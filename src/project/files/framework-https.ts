import { baseName, folderOf } from '../../model/files/path.ts'
import type { Location, Source } from '../../model/files/text.ts'
import type { OwnHttps } from '../../model/project/app.ts'
import { readerOf } from '../discover/path-roles.ts'

/** One well-known place where a framework or a web server says what it does about HTTPS. */
interface Place {
  /** The path as seen from the app's folder. */
  readonly path: RegExp
  /** Lines that a file must contain to redirect, in any order; the last one is reported as the place. */
  readonly redirects: readonly RegExp[]
  /** With the first in a file, it redirects only if the second is there, too. */
  readonly needs?: readonly [RegExp, RegExp]
  /** A line that takes the redirect back. */
  readonly unless?: RegExp
  /** A line that switches it off for good. */
  readonly off?: RegExp
  readonly hsts: RegExp
}

const PROTO_HEADER = /x[-_]forwarded[-_]proto/i
const HSTS_HEADER = /strict[-_]transport[-_]security/i

const PLACES: readonly Place[] = [
  {
    path: /^config\/(?:environments\/production|application)\.rb$/,
    redirects: [/^config\.force_ssl\s{0,20}=\s{0,20}(?!false\b)\S/],
    // AssumeSSL makes every request look like HTTPS before the redirect is decided (rails: middleware/assume_ssl.rb).
    unless:
      /^config\.assume_ssl\s*=\s*true\b|^config\.ssl_options\s{0,9}=\s{0,9}\{.{0,100}redirect:\s{0,9}(?:false\b|\{\s{0,9}exclude:\s{0,9}->\s{0,9}(?:\(\w{0,40}\)|\w{0,40})\s{0,9}\{\s{0,9}true\b)/,
    off: /^config\.force_ssl\s{0,20}=\s{0,20}false\b/,
    hsts: /^config\.force_ssl\s{0,20}=\s{0,20}(?!false\b)\S/,
  },
  {
    path: /^(?:config\/(?:prod|runtime|config)\.exs|lib\/[^/]+\/endpoint\.ex)$/,
    redirects: [/\bforce_ssl:\s{0,20}(?!false\b|nil\b)\S|\bplug\s{0,20}\(?\s{0,20}Plug\.SSL\b/],
    // Only hosts of the developer's machine are excluded (hexdocs.pm: Plug.SSL, exclude).
    unless: /\bexclude:.{0,200}["'](?!127\.)[\w-]{1,60}\.[\w.-]{2,100}["']/,
    off: /\bforce_ssl:\s{0,20}(?:false|nil)\b/,
    hsts: /\bforce_ssl:\s{0,20}(?!false\b|nil\b)\S|\bplug\s{0,20}\(?\s{0,20}Plug\.SSL\b/,
  },
  {
    path: /^(?:[^/]+\/){0,3}settings(?:\/[^/]+)?\.py$/,
    redirects: [/^SECURE_SSL_REDIRECT\s{0,20}=\s{0,20}(?!False\b)(?!.{0,200}default\s{0,9}=\s{0,9}False)\S/],
    // An expression that matches each path (docs.djangoproject.com: SECURE_REDIRECT_EXEMPT).
    unless: /^SECURE_REDIRECT_EXEMPT\s{0,20}=\s{0,20}[[(]\s{0,9}r?["'](?:\^?(?:\.\*)?\$?)["']/,
    // The setting works only with the middleware.
    needs: [/^MIDDLEWARE\s{0,20}=\s{0,20}[[(]/m, /SecurityMiddleware/],
    off: /^SECURE_SSL_REDIRECT\s{0,20}=\s{0,20}False\b/,
    hsts: /^SECURE_HSTS_SECONDS\s*=\s*(?!0\s*$)\S/,
  },
  {
    path: /^(?:(?:src|app|server)\/)?(?:main|app|server|__init__|asgi|wsgi)\.py$/,
    redirects: [/\bHTTPSRedirectMiddleware\b|\b(?:Talisman|SSLify)\(/],
    unless: /\bforce_https\s{0,9}=\s{0,9}False\b/,
    off: /\bforce_https\s{0,9}=\s{0,9}False\b/,
    hsts: /\bTalisman\(|strict[-_]transport[-_]security/i,
  },
  {
    path: /^(?:(?:src|app|server)\/){0,2}(?:index|main|app|server|middleware|proxy|hooks\.server)\.[cm]?[jt]sx?$/,
    redirects: [PROTO_HEADER, /https:\/\/\$\{|['"`]https:\/\/['"`]\s*[+,]|protocol\s*=\s*['"`]https/i],
    unless: /\bif\s{0,4}\(\s{0,4}(?:false|0)\b/,
    hsts: /strict[-_]transport[-_]security|\bhelmet\s*\(|\bhsts\b/i,
  },
  {
    path: /^(?:[^/]+\/){0,5}(?:server\/)?middlewares?\/[^/]+\.[cm]?[jt]s$/,
    redirects: [PROTO_HEADER, /https:\/\/\$\{|['"`]https:\/\/['"`]\s*[+,]|protocol\s*=\s*['"`]https/i],
    hsts: HSTS_HEADER,
  },
  {
    // A handler in front of all others, in any language of servers: it asks for the header and sends browsers elsewhere.
    path: /^(?:[^/]+\/){0,5}(?:middlewares?\/[^/]+|(?:\w{1,40}_)?middlewares?|main|server)\.(?:go|py|rs|rb|kt|java|cs|php)$/,
    redirects: [PROTO_HEADER, /["'`f]https:\/\/|replace\([^)]{0,40}https|scheme\s{0,9}=\s{0,9}["']https/i, /redirect/i],
    hsts: HSTS_HEADER,
  },
  {
    path: /^(?:config\.ru|(?:app|main|server)\.rb)$/,
    redirects: [/^use\s{1,9}(?:Rack::)?(?:SslEnforcer|SSL)\b/],
    hsts: /\buse\s{1,9}(?:Rack::)?(?:SslEnforcer|SSL)\b/,
  },
  {
    path: /^(?:(?:src|app|server)\/){0,2}(?:index|main|app|server)\.[cm]?[jt]sx?$/,
    redirects: [
      /['"](?:express-sslify|heroku-ssl-redirect|express-enforces-ssl|express-force-(?:ssl|https)|koa-sslify)['"]/,
    ],
    hsts: HSTS_HEADER,
  },
  {
    // Laravel redirects by a middleware of the project, which reads this value.
    path: /^config\/app\.php$/,
    redirects: [/^['"](?:force_https|force_ssl|https_only)['"]\s{0,20}=>\s{0,20}true\b/],
    off: /^['"](?:force_https|force_ssl|https_only)['"]\s{0,20}=>\s{0,20}(?:false\b|(?:\(bool\)\s{0,9})?env\(\s{0,9}['"]\w{1,60}['"]\s{0,9},\s{0,9}false\b)/,
    hsts: HSTS_HEADER,
  },
  {
    path: /^(?:[^/]+\/){0,3}[^/]{0,255}caddyfile[^/]{0,255}$/i,
    // Behind the proxy only the header tells the two apart; a mere `redir` moves visitors to another name.
    redirects: [/\bheader\s+X-Forwarded-Proto\s+https?\b/i, /^redir\s.{0,300}https:\/\/\{/],
    hsts: HSTS_HEADER,
  },
  {
    path: /^(?:[^/]+\/){0,3}[^/]{0,255}haproxy[^/]{0,255}\.cfg$/i,
    redirects: [/^(?:http-request\s+)?redirect\s+scheme\s+https\b/],
    hsts: HSTS_HEADER,
  },
  {
    path: /^(?:[^/]+\/){0,3}(?:[^/]{0,255}nginx[^/]{0,255}\/(?:[^/]+\/){0,2}[^/]+\.(?:conf|template)|[^/]{0,255}nginx[^/]{0,255}\.(?:conf|template)|default\.conf(?:\.template)?)$/i,
    redirects: [/\b(?:return\s{1,20}30[1278]|rewrite\s.{1,200})\s{1,20}https:\/\/\$(?:host|http_host|server_name)\b/],
    hsts: HSTS_HEADER,
  },
]

/** Quick to ask of any path: the endings and names that one of the places has. */
const NAME =
  /^(?:(?:production|application|app|main|server)\.rb|config\.ru|app\.php|(?:main|server|\w{0,40}middlewares?)\.(?:go|rs|rb|kt|java|cs|php)|(?:prod|runtime|config)\.exs|endpoint\.ex|[^/]+\.py|(?:index|main|app|server|middleware|proxy|hooks\.server)\.[cm]?[jt]sx?|.{0,255}caddyfile.{0,255}|[^/]+\.(?:conf|cfg|template))$/i

/** A file among the middleware of an app has any name. */
const MIDDLEWARE = /(?:^|\/)middlewares?\/[^/]+\.(?:[cm]?[jt]s|go|py|rs|rb|kt|java|cs|php)$/

function mayBePlace(path: string): boolean {
  return (NAME.test(baseName(path)) || MIDDLEWARE.test(path)) && readerOf(path) !== 'development'
}

/** True for a path that may say, for some app folder, what an app does about HTTPS. */
export function mayTellOfHttps(path: string): boolean {
  if (!mayBePlace(path)) return false
  const parts = path.split('/')
  return parts.some((_, depth) => placesOf(parts.slice(depth).join('/')).length > 0)
}

/** True for a path that says so for an app in one of these folders. */
export function tellsOfHttps(path: string, folders: ReadonlySet<string>): boolean {
  if (!mayBePlace(path)) return false
  return homesOf(path, folders).some(home => placesOf(within(home, path)).length > 0)
}

function placesOf(relative: string): Place[] {
  return PLACES.filter(({ path }) => path.test(relative))
}

/** The folders around a path, the nearest first. */
function homesOf(path: string, folders: ReadonlySet<string>): string[] {
  const homes: string[] = []
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    if (folders.has(folder)) homes.push(folder)
    if (folder === '') return homes
  }
}

function within(home: string, path: string): string {
  return home === '' ? path : path.slice(home.length + 1)
}

/**
 * What an app's own code does about HTTPS, by the files below its folders (its config's and its Dockerfile's); a file
 * below the folder of another app, nearer to it, is that one's.
 */
export function ownHttps(
  folders: ReadonlySet<string>,
  allFolders: ReadonlySet<string>,
  sources: ReadonlyMap<string, Source>,
): OwnHttps {
  let redirect: Location | undefined
  let redirectOff: Location | undefined
  let hsts: Location | undefined
  for (const [path, source] of sources) {
    if (!tellsOfHttps(path, folders)) continue
    const home = homesOf(path, allFolders)[0]
    if (home === undefined || !folders.has(home)) continue
    for (const place of placesOf(within(home, path))) {
      const found = read(source, place)
      redirect ??= found.redirect
      redirectOff ??= found.redirectOff
      hsts ??= found.hsts
    }
  }
  return { redirect, redirectOff, hsts }
}

const COMMENT = /^(?:#|\/\/|\*|\/\*|--)/

/** Goes over the lines that are no comments. */
function read(source: Source, { redirects, needs, unless, off, hsts }: Place): OwnHttps {
  const missing = new Set(redirects)
  let redirect: Location | undefined
  let redirectOff: Location | undefined
  let header: Location | undefined
  let takenBack: Location | undefined
  for (let number = 1; number <= source.lineCount; number++) {
    const line = source.line(number)
    const text = line.trim()
    if (text.length > 1000 || COMMENT.test(text)) continue
    const start = line.length - line.trimStart().length + 1
    const at = (): Location => ({
      path: source.path,
      range: { start: { line: number, column: start }, end: { line: number, column: start + text.length } },
    })
    for (const pattern of missing) {
      if (!pattern.test(text)) continue
      missing.delete(pattern)
      redirect = at()
    }
    if (unless?.test(text)) takenBack = at()
    if (off?.test(text)) redirectOff = at()
    if (!header && hsts.test(text)) header = at()
  }
  const isWhole = missing.size === 0 && !(needs?.[0].test(source.text) && !needs[1].test(source.text))
  return {
    redirect: isWhole && !takenBack ? redirect : undefined,
    redirectOff: redirectOff ?? (isWhole ? takenBack : undefined),
    hsts: header,
  }
}
