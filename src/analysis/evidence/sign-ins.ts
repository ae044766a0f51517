import { baseName } from '../../model/files/path.ts'
import { known } from '../../model/files/value.ts'
import { memoize } from '../../model/memoize.ts'
import type { App } from '../../model/project/app.ts'
import type { Project } from '../../model/project/project.ts'
import { namePartsOf } from '../credentials/names.ts'

/**
 * `shown`: visitors sign in; `api`: programs send keys or tokens to an app without pages; `hidden`: the files do not show
 * what runs; `none`: they show no sign-in.
 */
export type SignIns = 'shown' | 'api' | 'hidden' | 'none'

/** What the files show of the sign-ins and keys that requests to an app carry. */
export function signInsOf(app: App, project: Project): SignIns {
  if (app.build.image) return 'hidden'
  const own = programsOf(app, project)
  const names = app.settings.map(({ name }) => namePartsOf(name).join(' '))
  if (names.some(name => OF_VISITORS.test(name)) || own.some(path => takes(path, 'visitors', project))) return 'shown'
  if (names.some(name => OF_CLIENTS.test(name)) || own.some(path => takes(path, 'clients', project)))
    return own.some(path => PAGE.test(path)) ? 'shown' : 'api'
  if (isBuiltElsewhere(app)) return 'hidden'
  return own.some(path => PROGRAM.test(path) && !SETTINGS.test(path)) && !runsProduct(app) ? 'none' : 'hidden'
}

/** Settings of sessions and logins; a `SECRET_KEY_BASE` has each app of its framework. */
const OF_VISITORS =
  /(?:^| )(?:sessions?|nextauth|oauth2?|login|cookie secret|admin (?:user|username|login|pass|password))(?: |$)/
/** Settings of tokens and keys, which a page or another program may send. */
const OF_CLIENTS = /(?:^| )(?:jwt|auth|admin (?:token|key))(?: |$)/

/** Files that are pages, or that pages are made from. */
const PAGE =
  /\.(?:html?|vue|svelte|astro|[jt]sx|erb|haml|slim|heex|leex|eex|jinja2?|j2|hbs|ejs|pug|mustache|liquid|twig|cshtml|razor|blade\.php|templ|gohtml|tmpl|phtml|ftl|jsp)$/i

const PROGRAM =
  /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|rb|go|rs|ex|exs|php|java|kt|scala|cs|fs|clj|gleam|swift|dart|hs|html)$/i

/** What a framework is set up with shows nothing of the app. */
const SETTINGS = /(?:^|\/)config\//

/** Beside the programs that run: what others wrote, what tests and manuals show, and the files of the deploy. */
const NOT_RUN =
  /(?:^|\/)(?:node_modules|vendor|deps|tests?|__tests__|specs?|e2e|fixtures?|docs?|(?<!\bcom\/)examples?|\.github)\/|[._-](?:tests?|spec)\.[a-z]{1,4}$/i

/**
 * The files of an app's folder and of its build context. A folder without a program has only its config, as `europe/fly.toml`
 * has: then the whole repository counts, so that a config that moves is judged as before.
 */
function programsOf({ folder, buildContext }: App, { paths }: Project): readonly string[] {
  const all = [...paths].filter(path => !NOT_RUN.test(path))
  const own = all.filter(path => isIn(folder, path) || isIn(buildContext, path))
  return own.some(path => PROGRAM.test(path)) ? own : all
}

function isIn(folder: string, path: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`)
}

/** Images of languages and of web servers: what they run is in the repository. */
const GENERAL =
  /(?:^|\/)(?:node|python|ruby|golang|rust|elixir|erlang|alpine|debian|ubuntu|scratch|static[\w-]{0,20}|base[\w-]{0,20}|cc[\w-]{0,20}|nodejs\w{0,10}|php|openjdk|eclipse-temurin|amazoncorretto|ibm-semeru-runtimes|jre|jdk|gradle|maven|dotnet|sdk|aspnet|runtime|runtime-deps|bun|deno|nginx|nginx-unprivileged|caddy|httpd|busybox|swift|haskell|julia|crystal|clojure|gleam|chainguard|wolfi-base|ubi\d{0,2}[\w-]{0,20}|buildpack-deps|uv|static-web-server|pytorch|cuda|tensorflow|playwright(?:-python)?|puppeteer|miniconda3?|micromamba|r-base|r-ver|lambda-\w{1,20})(?:[:@]|$)/i

/** True where the image that runs is built from a product, which the programs of the repository only add to. */
function runsProduct({ dockerfile }: App): boolean {
  if (!dockerfile) return false
  const stages = new Set(dockerfile.stages.map(({ name }) => name?.toLowerCase()))
  return dockerfile.stages.some(({ shipped, base }) => {
    const image = known(base) ?? dockerfile.expanded.get(base) ?? base.raw
    return shipped && !stages.has(image.toLowerCase()) && !GENERAL.test(image)
  })
}

/** True where the build takes programs that the repository does not have. */
function isBuiltElsewhere({ dockerfile }: App): boolean {
  return /\bgit clone\b|^\s{0,9}ADD\s{1,9}https?:/im.test(dockerfile?.source.text ?? '')
}

/** Who sends a credential to a program: people in a browser, or clients of any kind. */
type Sender = 'visitors' | 'clients'

function takes(path: string, sender: Sender, project: Project): boolean {
  if (credentialTakers(project).get(path)?.has(sender)) return true
  return sender === 'visitors' ? WITH_ACCOUNTS.test(path) || SESSION_CONTROLLER.test(path) : namesSignIn(path)
}

/** The words of a program's path that name a sign-in: `routes/login.ts`, `UserAuth.ex`, `sessions_controller.rb`. */
const SIGN_IN_WORD =
  /^(?:log[io]n|logout|signin|signout|signup|auth|authn|authz|authentication|authenticate|authenticator|authorization|oauth2?|jwt|passwords?|passport|wp)$/
const SIGN_IN_PHRASE = /(?:^| )(?:log (?:in|out)|sign (?:in|up|out)|user sessions?|api keys?)(?: |$)/

/** Rails, Phoenix and their generators name what hands out a session so. */
const SESSION_CONTROLLER = /(?:^|[/_])sessions?_?controller\.\w{1,4}$/i

/** Frameworks whose apps have accounts and a page for administrators from the start. */
const WITH_ACCOUNTS = /(?:^|\/)(?:manage\.py|wp-config\.php)$/

function namesSignIn(path: string): boolean {
  if (!PROGRAM.test(path)) return false
  const parts = namePartsOf(path.slice(path.lastIndexOf('/', path.lastIndexOf('/') - 1) + 1).replace(/\.\w+$/, ''))
  return parts.some(part => SIGN_IN_WORD.test(part)) || SIGN_IN_PHRASE.test(parts.join(' '))
}

/** Lists of what a program depends on. */
const MANIFEST =
  /^(?:package\.json|Gemfile|requirements[^/]*\.txt|pyproject\.toml|Pipfile|setup\.py|go\.mod|Cargo\.toml|mix\.exs|composer\.json|pom\.xml|build\.gradle(?:\.kts)?|[^/]+\.csproj)$/

/** Packages that sign people in and keep their sessions, in the lists of each language. */
const PACKAGE_OF_VISITORS =
  /devise|sorcery|authlogic|\bclearance\b|rodauth|omniauth|\bwarden\b|jwt_sessions|activeadmin|["']passport["']|next-auth|@auth\/|better-auth|["']lucia|@clerk\/|@supabase\/(?:ssr|auth)|@workos|@stytch|@kinde|@logto|auth0|firebase-admin|@fastify\/(?:session|secure-session)|express-(?:session|basic-auth)|cookie-session|iron-session|iron-webcrypto|remix-auth|django-allauth|flask-(?:login|security|httpauth|user)|\bguardian\b|:pow\b|ueberauth|phx_gen_auth|ash_authentication|keycloak|gorilla\/sessions|alexedwards\/scs|goth\b|authboss|laravel\/(?:breeze|fortify|jetstream|ui)|filament|Identity\.EntityFrameworkCore|axum-login|actix-identity|actix-session|tower-sessions|pocketbase|directus|strapi|payload["']|keystone/i

/** Packages that check tokens or hash passwords, which APIs use as well. */
const PACKAGE_OF_CLIENTS =
  /oslo|jsonwebtoken|["']jose["']|@fastify\/(?:jwt|auth)|koa-jwt|express-jwt|bcrypt|argon2|pbkdf2|scrypt|simplejwt|flask-jwt|fastapi-users|pyjwt|python-jose|passlib|authlib|spring-(?:boot-starter-)?security|spring-boot-starter-oauth2|golang-jwt|jwt-go|lestrrat-go\/jwx|casbin|laravel\/(?:sanctum|passport)|jwt-auth|JwtBearer|adonis(?:js)?\/auth|@nestjs\/(?:jwt|passport)/i

/** What a program says that has a form for a password, or hands out a session. */
const TAKES_OF_VISITORS =
  /type=\\?["'{]{1,2}password|password_?field|PasswordInput|has_secure_password|authenticate_(?:user|admin|by|with|or_request)|http_basic_authenticate|\bcurrent_?user\b|\bcurrent_scope\b|login_required|LoginRequired|signInWith|createUserWith|HTTPBasic|BasicAuth\b|basic_?auth|\bsession\[:?["']?(?:user|admin|account|log)|req\.session\.\w|\bres\.cookie\(|\bset_?cookie\(|\.SetCookie\(|cookies\(\)\.set|admin\.site\.urls|contrib\.auth\.urls|\bAuth::(?:attempt|routes|user|login)/i

/** What a program says that asks for a password or a key, or hands out a token. */
const TAKES_OF_CLIENTS =
  /@PreAuthorize|EnableWebSecurity|UseAuthentication\(|AddAuthentication|\[Authorize|OAuth2Password|HTTPBearer|APIKeyHeader|APIKeyQuery|get_req_header\([^)]{0,40}authorization|\bheaders?(?:\(\))?(?:\??\.(?:get\(["'])?|\[["'])(?:http_)?(?:authorization|x[-_]?(?:api[-_]?key|\w{1,20}[-_](?:token|secret|key)))\b(?!["'\]]{0,3}\s{0,3}=[^=])|Header\.Get\(["'](?:Authorization|X-\w{0,20}(?:Key|Token|Secret))|HTTP_AUTHORIZATION|argon2|bcrypt|\bjwt\.(?:sign|verify|encode|decode)|jwtVerify|["'/](?:log-?in|sign-?in|sign-?up|register)["'/](?!\w)|(?:body|params|form|credentials|payload|input|dto)\W{1,3}(?:get\W{1,3})?["':]{0,2}password\b|\bpassword["']?\s{0,3}:\s{0,3}(?:str\b|z\.|String\b|string\b|required)/i

/** A line that is a comment: what a framework generates explains the sign-ins that it does not have. */
const COMMENT = /^[ \t]{0,80}(?:#|\/\/|\*|--|<!--).*$/gm

/** Who sends a credential, by the files that were read. */
const credentialTakers = memoize(({ sources }: Project): ReadonlyMap<string, ReadonlySet<Sender>> => {
  const takers = new Map<string, ReadonlySet<Sender>>()
  for (const [path, { text }] of sources) {
    const isManifest = MANIFEST.test(baseName(path))
    if (!isManifest && !READ.test(path)) continue
    const said = text.replace(COMMENT, '')
    const senders = new Set<Sender>()
    if ((isManifest ? PACKAGE_OF_VISITORS : TAKES_OF_VISITORS).test(said)) senders.add('visitors')
    if ((isManifest ? PACKAGE_OF_CLIENTS : TAKES_OF_CLIENTS).test(said)) senders.add('clients')
    takers.set(path, senders)
  }
  return takers
})

const READ =
  /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|rb|go|rs|exs?|php|java|kts?|scala|cs|fs|clj|gleam|swift|dart|hs|h?eex|leex|erb|haml|slim|html|jinja2?|hbs|ejs|pug|cshtml|razor|blade\.php|templ|ru)$/i
