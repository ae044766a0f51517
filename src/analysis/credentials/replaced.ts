import { LIVES_AN_HOUR } from '../../facts/credential-format.ts'
import { baseName, folderOf } from '../../model/files/path.ts'
import type { Source } from '../../model/files/text.ts'
import { memoize } from '../../model/memoize.ts'
import type { Project } from '../../model/project/project.ts'
import type { Setting } from '../../model/project/setting.ts'
import type { Credential, SeverityLimit } from './credential.ts'
import { isDocumentation } from './example-texts.ts'
import { isDeployed } from './local-servers.ts'
import { namePartsOf } from './names.ts'
import { isDeclaredPublic } from './public/declared-public.ts'

/**
 * Files of settings for every environment, with those beside them that production reads later: Phoenix (hexdocs.pm:
 * Config, "Migrating from runtime configuration"), Django's settings of one folder, the profiles of Spring.
 */
const REPLACED_BY: readonly (readonly [shared: RegExp, production: RegExp])[] = [
  [/^config\.exs$/, /^(?:runtime|prod|prod\.secret|releases)\.exs$/],
  [/^(?:base|common|defaults?)\.py$/, /^(?:prod|production|live|fly|deploy)\.py$/],
  [/^application\.ya?ml$/, /^application-(?:prod|production|live|fly)\.ya?ml$/],
  [/^application\.properties$/, /^application-(?:prod|production|live|fly)\.properties$/],
]

/** What only the app itself takes for a key: the provider of no service knows the value. */
function isOwnKey({ evidence, kind }: Credential): boolean {
  return evidence === 'named assignment' || /^(?:Django secret|Laravel application) key$/.test(kind)
}

/** True where production takes the value from elsewhere: a file that it reads later sets that name, to no literal. */
export function isReplacedInProduction({ name, at }: Setting, credential: Credential, project: Project): boolean {
  const rows = REPLACED_BY.filter(([shared]) => shared.test(baseName(at.path)))
  const word = name.slice(name.lastIndexOf('.') + 1)
  if (rows.length === 0 || !isOwnKey(credential) || !/^[\w-]{3,100}$/.test(word)) return false
  const assigned = new RegExp(`(?<![\\w.])${word}\\s{0,9}[:=]\\s{0,9}(?:["']?\\$\\{|[A-Za-z_])`)
  const folder = folderOf(at.path)
  for (const [path, { text }] of project.sources) {
    if (folderOf(path) !== folder || !rows.some(([, production]) => production.test(baseName(path)))) continue
    if (assigned.test(text)) return true
  }
  return false
}

/** True where a file that production reads later reads the same variable: its own fallback counts, or that it has none. */
export function isReadAgainInProduction({ name, at }: Setting, project: Project): boolean {
  const rows = REPLACED_BY.filter(([shared]) => shared.test(baseName(at.path)))
  if (rows.length === 0) return false
  const folder = folderOf(at.path)
  return [...project.sources].some(
    ([path, { text }]) =>
      folderOf(path) === folder &&
      rows.some(([, production]) => production.test(baseName(path))) &&
      (text.includes(`"${name}"`) || text.includes(`'${name}'`)),
  )
}

/** True for Symfony's committed `.env`: its values are for development, and a deploy sets its own (symfony.com: configuration). */
export function isSymfonyDefault({ name, origin, at }: Setting, { sources }: Project): boolean {
  if (name !== 'APP_SECRET' || origin !== 'env-file' || baseName(at.path) !== '.env') return false
  return /^APP_ENV=dev\s*$/m.test(sources.get(at.path)?.text ?? '')
}

/** The files that the Firebase console writes for an app on phones; each copy of the app has them (firebase.google.com: docs/projects/api-keys). */
const FIREBASE_CLIENT = /^(?:google-services[\w.-]{0,40}\.json|GoogleService-Info[\w.-]{0,40}\.plist)$/i

/** True for the key that identifies a Firebase project to Google, in a file that ships with the app: public by design. */
export function isFirebaseClientKey({ kind }: Credential, { at }: Setting): boolean {
  return kind === 'Google API key' && FIREBASE_CLIENT.test(baseName(at.path))
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]{100,20000}?)-----END/g
/** Names that a certificate is made out to for a machine of a developer. */
const LOCAL_NAME = /localhost|127\.0\.0\.1|example\.(?:com|org|net)/

/**
 * True for the key of a certificate in the same folder that is made out to `localhost`. Which key it belongs to is not
 * worked out, so a change is asked about what was there before.
 */
function isOfLocalCertificate(path: string, { sources }: Project): boolean {
  const folder = folderOf(path)
  for (const [other, { text }] of sources) {
    if (folderOf(other) !== folder || !text.includes('BEGIN CERTIFICATE')) continue
    for (const [, body = ''] of text.matchAll(CERTIFICATE)) {
      if (LOCAL_NAME.test(Buffer.from(body, 'base64').toString('latin1'))) return true
    }
  }
  return false
}

const TEST_NETWORK = /(?:^|[^a-z])(?:altnet|testnet|devnet|sandbox)(?:$|[^a-z])/i
const TEST_MODE_NAME = /^(?:NODE|RAILS|RACK|APP|MIX|FLASK|DJANGO)_ENV$/
const DEPLOYS = /deploy|release|publish|prod/i

/** They only key the digests of the tokens that a database holds (heartcombo/devise: lib/devise/token_generator.rb, pepper). */
const DEVISE_KEY = /(?:^|\.)(?:secret_key|pepper)$/
/** What `stripe listen` prints, for the developer's machine. */
const STRIPE_CLI_SECRET = /whsec_[0-9a-f]{64}(?![0-9A-Za-z])/

/** True for a signing secret of Stripe's test mode: it has the form of the CLI's, and only keys for tests are beside it. */
function isOfTestMode({ value }: Setting, { kind }: Credential, source: Source | undefined): boolean {
  if (kind !== 'webhook signing secret' || !STRIPE_CLI_SECRET.test(value.known ? value.value : value.raw)) return false
  const text = source?.text ?? ''
  return /[srp]k_test_/.test(text) && !/[srp]k_live_/.test(text)
}

/**
 * The highest severity of a token that is over, of a value for tests or for browsers, and of a password for a host of a
 * private network; `undefined` for all others.
 */
export function mostSevere(setting: Setting, credential: Credential, project: Project): SeverityLimit | undefined {
  const { origin, at, name } = setting
  const source = project.sources.get(at.path)
  if (isDeclaredPublic(setting, credential, source) && isInBase(setting, project)) return 'medium'
  if (isDeployed(origin)) return isOfTestMode(setting, credential, source) ? 'medium' : undefined
  if (LIVES_AN_HOUR.has(credential.kind)) return 'low'
  const { evidence } = credential
  // A provider's format is one wherever it is; of other values in a text for people, nothing shows that they are in use.
  if (evidence === 'named assignment' && isDocumentation(at.path)) return 'medium'
  if (evidence === 'key block' && isOfLocalCertificate(at.path, project.before ?? project)) return 'low'
  if (isOfTestMode(setting, credential, source) || isTestValue(setting, credential, project)) return 'medium'
  if (evidence === 'named assignment' && DEVISE_KEY.test(name) && /\bDevise\.setup\b/.test(source?.text ?? ''))
    return 'medium'
  return credential.isPrivate && !origin.startsWith('workflow-') ? 'high' : undefined
}

/** True for a value that a change does not add: a comment about one that it adds counts after the merge. */
function isInBase({ value }: Setting, { before }: Project): boolean {
  return !before || [...before.sources.values()].some(({ text }) => text.includes(value.raw))
}

/**
 * True for a key that a person made up for tests, or that is worth nothing: that of a test network, and what a job of a
 * pipeline sets beside `NODE_ENV: test`. The key of a provider counts wherever it stands.
 */
function isTestValue(setting: Setting, { evidence, kind }: Credential, project: Project): boolean {
  if (evidence !== 'named assignment' || kind === 'AWS secret access key') return false
  const { name, value, reader, origin, key, at } = setting
  if (isOfTestNetwork(name, value.known ? value.value : value.raw)) return isInBase(setting, project)
  if (reader !== 'ci' || origin === 'code' || DEPLOYS.test(key)) return false
  const modes = pipelineModes(project).get(at.path)
  return modes !== undefined && (modes.testNetworks.has(mappingOf(setting)) || isTestMode(modes.scopes, key))
}

function isOfTestNetwork(name: string, value: string): boolean {
  return TEST_NETWORK.test(namePartsOf(name).join(' ')) || TEST_NETWORK.test(value.slice(0, 300))
}

/** What one pipeline file sets, by the beginnings of the keys that it counts for. */
interface Modes {
  /** True where the programs below run in their test mode. */
  readonly scopes: Map<string, boolean>
  /** The mappings that name a test network. */
  readonly testNetworks: Set<string>
}

const pipelineModes = memoize((project: Project): ReadonlyMap<string, Modes> => {
  const files = new Map<string, Modes>()
  for (const setting of project.settings) {
    const { name, value, reader, origin, at } = setting
    if (reader !== 'ci' || origin === 'code' || !value.known) continue
    const isNetwork = isOfTestNetwork(name, value.value)
    const isMode = TEST_MODE_NAME.test(name)
    if (!isNetwork && !isMode) continue
    const modes = files.get(at.path) ?? { scopes: new Map(), testNetworks: new Set() }
    files.set(at.path, modes)
    if (isNetwork) modes.testNetworks.add(mappingOf(setting))
    // `env` of a job counts for its steps.
    if (isMode) modes.scopes.set(mappingOf(setting).replace(/(?<=^|\.)env\.$/, ''), /^test(?:ing)?$/i.test(value.value))
  }
  return files
})

/** The closest mapping around the key has the say: a step may run in another mode than its job. */
function isTestMode(scopes: ReadonlyMap<string, boolean>, key: string): boolean {
  let closest = ''
  for (const scope of scopes.keys()) {
    if (key.startsWith(scope) && scope.length >= closest.length) closest = scope
  }
  return scopes.get(closest) ?? false
}

function mappingOf({ key, name }: Setting): string {
  return key.endsWith(name) ? key.slice(0, -name.length) : key
}
