import { baseName } from '../../model/files/path.ts'
import type { Reader } from '../../model/project/setting.ts'
import { readerOf } from './path-roles.ts'

const TEST_FOLDER =
  /(?:^|\/)(?:[\w-]{0,40}[_-])?(?:tests?|specs?|fixtures?|mocks?|stubs|seeds?|seeders?|factories|stories|benchmarks?|bench(?:es)?|testutils?|test[_-]helpers?|testing|e2e|demos?|tutorials?|playgrounds?|cassettes|snapshots)(?:[_-][\w-]{0,40})?(?:__)?\//i
const TEST_NAME =
  /(?:^|[._-])(?:tests?|specs?|e2e|mocks?|fixtures?|stubs?|seeds?|seeder|factory|factories|stories|story|faker|samples?|demo|examples?|conftest|bench)(?:[._-]|$)/i
/** The set-up of a test runner, and the scripts of load tests: `jest.setup.js`, `vitest.config.ts`, `locustfile.py`. */
const TEST_TOOL =
  /^(?:(?:jest|vitest|mocha|karma|ava|playwright|cypress)[._-](?:setup|config|conf|globals?|env|environment|polyfills?)|setup[_-]?(?:tests?|jest|vitest)|k6|locustfile|artillery)(?:[._-]|$)/i
/** `UserServiceTest.java`, `DatabaseSeeder.cs`, `LoginIT.java`. */
const TEST_CLASS =
  /[a-z](?:Test|Mock|Fixture)[A-Z]|(?:Tests?|Spec|IT|Seeder|Seed|Factory|Fixtures?|Mock|TestCase)\.(?:java|kt|scala|groovy|cs|php|swift|dart|exs?)$/
/** Packages of Go that help tests are named like `httptest` and `iotest`. */
const GO_TEST_PACKAGE = /(?:^|\/)(?!latest|contest|attest|protest|fastest)[a-z]{2,20}test\/[^/]+\.go$/
const SERVER_FOLDER = /(?:^|\/)(?:server|backend|api|srv|functions|workers?|jobs|cron|scripts?|bin|lib\/server)\//i
const SERVER_NAME =
  /\.server\.[cm]?[jt]sx?$|(?:^|\/)(?:route|middleware|instrumentation|proxy|hooks\.server)\.[cm]?[jt]s$/i
const BROWSER_FOLDER =
  /(?:^|\/)(?:client|frontend|front-end|public|static|assets\/js|assets\/src|assets|app\/javascript|resources\/js|browser|components|hooks|mobile|android|ios|extension|webapp)\//i
const SCRIPT = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|dart)$/i
const MARKUP = /\.(?:vue|svelte)$/i
const CLIENT_NAME = /\.client\.[cm]?[jt]sx?$/i
const RUNS_IN_BROWSER = /^\s{0,20}(?:\/\/[^\n]{0,200}\n\s{0,20}){0,5}["']use client["']/
const USES_BROWSER =
  /\b(?:document\.(?:getElementById|querySelector|cookie|createElement)|window\.(?:location|localStorage)|localStorage\.)/
const SERVER_ONLY =
  /["']use server["']|\bfrom ["'](?:express|fastify|koa|hono|node:\w{1,40}|fs|server-only|next\/server)["']|require\(["'](?:express|fastify|koa|node:\w{1,40}|fs)["']\)/

/**
 * Who reads the values of a program: `development` for tests, fixtures, seeds, examples and documentation, `browser` for
 * what is sent to visitors, else `runtime` or `ci`, as for any other file. `text` tells server from browser where the
 * path does not, and `has` says whether the project has a file of that path.
 */
export function codeReaderOf(
  path: string,
  text: string,
  has: (path: string) => boolean = () => false,
): Exclude<Reader, 'build'> {
  const reader = readerOf(path)
  if (reader !== 'runtime') return reader
  const name = baseName(path)
  const stem = stemOf(name, text)
  if (
    TEST_FOLDER.test(path) ||
    /(?:^|\/)(?:dev|local|development)[_-][\w-]{1,40}\//i.test(path) ||
    TEST_NAME.test(stem) ||
    TEST_TOOL.test(stem) ||
    TEST_CLASS.test(name) ||
    GO_TEST_PACKAGE.test(path)
  )
    return 'development'
  return isOfAngular(path, has) || isForBrowser(path, text) ? 'browser' : 'runtime'
}

/**
 * The name without its ending. In Go only `_test.go` is a test (go.dev/cmd/go: Testing): `test_mail.go` with `package main`
 * is a program.
 */
function stemOf(name: string, text: string): string {
  const stem = name.replace(/\.[^.]{1,12}$/, '')
  const isProgram = name.endsWith('.go') && /^package main\b/m.test(text)
  return isProgram ? stem.replace(/^tests?_/, '') : stem
}

/** Settings that Angular builds into the page, in a single application or in one of a workspace (angular.dev: file structure). */
const ANGULAR_SETTINGS =
  /^(.*\/)?(?:projects\/[\w-]{1,80}\/)?src\/(?:app\/)?(?:environments\/environment(?:\.[\w-]{1,40})?|app\.config)\.ts$/

function isOfAngular(path: string, has: (path: string) => boolean): boolean {
  const match = ANGULAR_SETTINGS.exec(path)
  if (!match) return false
  const [, folder = ''] = match
  return has(`${folder}angular.json`) || has(`${folder.replace(/projects\/[\w-]{1,80}\/$/, '')}angular.json`)
}

function isForBrowser(path: string, text: string): boolean {
  if (!SCRIPT.test(path)) return false
  if (SERVER_NAME.test(path)) return false
  if (RUNS_IN_BROWSER.test(text) || MARKUP.test(path) || CLIENT_NAME.test(path)) return true
  if (SERVER_ONLY.test(text) || SERVER_FOLDER.test(path)) return false
  return BROWSER_FOLDER.test(path) || USES_BROWSER.test(text)
}

/** Languages that also run on phones and desks: a framework for servers tells. */
const ALSO_ON_DEVICES = /\.(?:java|kts?|scala|groovy|cs|swift|dart)$/i
const SERVER_FRAMEWORK =
  /\b(?:org\.springframework|jakarta\.|javax\.servlet|io\.(?:javalin|quarkus|micronaut|ktor\.server|vertx)|akka\.http|zio\.http|http4k|Microsoft\.AspNetCore|WebApplication\.CreateBuilder|import Vapor|package:shelf)\b/
/** Files that Next.js, SvelteKit, Nuxt, Remix and Astro run on the server alone. */
const SERVER_FILE =
  /(?:^|\/)(?:\+(?:page|layout)\.server|\+server|route|middleware)\.[cm]?[jt]s$|(?:^|\/)(?:pages\/api|app\/api|server|netlify\/functions)\/|\.server\.[cm]?[jt]sx?$/
/** A page of Next.js that is no client component runs on the server. */
const SERVER_COMPONENT = /(?:^|\/)app\/(?:[^/]+\/){0,30}(?:page|layout|template|route)\.[cm]?[jt]sx?$/
const PROGRAM_OF_NODE =
  /\brequire\(["'](?:node:)?(?:https?|fs|path|net|crypto|child_process)["']\)|\bprocess\.(?:exit|argv|on)\(/

/**
 * True for a file that a server runs beyond doubt: in a language of servers, or by the framework. Only of those is the
 * public address of another app in a plain call wrong; a browser has no other.
 */
export function runsOnServer(path: string, text: string): boolean {
  if (ALSO_ON_DEVICES.test(path)) return SERVER_FRAMEWORK.test(text)
  if (!SCRIPT.test(path)) return true
  if (isForBrowser(path, text) || MARKUP.test(path)) return false
  return SERVER_ONLY.test(text) || SERVER_FILE.test(path) || SERVER_COMPONENT.test(path) || PROGRAM_OF_NODE.test(text)
}

/** Texts for people: nothing in them is judged by its name. */
export function isTranslation(path: string): boolean {
  return /(?:^|\/)(?:locales?|i18n|l10n|translations?|langs?|languages?|dictionaries|messages|intl)(?:\/|\.[^/]{1,10}$)/i.test(
    path,
  )
}
