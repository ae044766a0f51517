import { privateAppOf } from '../model/host-name.ts'
import type { App } from '../model/project/app.ts'
import { deployCommand } from '../redact/deploy-command.ts'
import { code } from '../redact/quote.ts'
import { appFlag, otherAppsNote } from './apps.ts'
import { variableOf } from './fixes.ts'

/** What a rotation depends on: the words and the evidence of a credential, the role in a database, and its host. */
export interface Leaked {
  readonly kind: string
  readonly evidence: string
  readonly user?: string
  readonly server?: string
}

type Replacement =
  | 'provider'
  | 'fly-token'
  | 'database'
  | 'password'
  | 'hash'
  | 'random'
  | 'encryption'
  | 'laravel'
  | 'rails'
  | 'key-pair'
  | 'unknown'

/** Frameworks sign sessions, cookies and tokens with these: any random value will do. */
const SIGNING_NAME =
  /^(?:(?:DJANGO|FLASK|APP|RAILS|DEVISE|PHX|PHOENIX)_)?SECRET_KEY(?:_BASE)?$|^SECRET$|(?:^|_)(?:JWT|SESSION|COOKIE|CSRF|HMAC|NEXTAUTH|(?:BETTER_)?AUTH|SIGNING|SIGN)_(?:SECRET|KEY|SALT)(?:_KEY)?$/i
const DATABASE_NAME = /^PG|(?:^|_)(?:POSTGRES(?:QL)?|MYSQL|MARIADB|DATABASE|DB|MONGO(?:DB)?|REDIS|RDS)(?:_|$)/i

function replacementOf({ kind, evidence }: Leaked, name: string): Replacement {
  if (kind === 'Rails master key') return 'rails'
  if (kind === 'Laravel application key') return 'laravel'
  if (kind === 'Django secret key' || kind === 'key that signs sessions' || kind === 'Erlang distribution cookie')
    return 'random'
  if (kind === 'Fly.io token') return 'fly-token'
  if (kind === 'private key' || kind === 'age secret key') return 'key-pair'
  if (kind.startsWith('bcrypt')) return 'hash'
  if (evidence === 'provider format' || evidence === 'key block' || kind.startsWith('AWS ')) return 'provider'
  if (/^password in an? `(?:http|ssh|ftp)/.test(kind)) return 'password'
  if (kind.startsWith('password in a')) return 'database'
  if (/password|login|user name/.test(kind)) return DATABASE_NAME.test(name) ? 'database' : 'password'
  if (/ENCRYPT|CIPHER|MASTER_KEY/i.test(name)) return 'encryption'
  return SIGNING_NAME.test(name) ? 'random' : 'unknown'
}

/** For the remedy of a rule, which covers all kinds. */
export const RETIRE_ANY =
  'Then revoke the old value with its provider, or change it if it is your own password or key. It stays in the Git history.'

/** `fly secrets set NAME=…` in back-quotes for each app, with a generator for a key that any random value can replace. */
export function setCommand(leaked: Leaked, name: string, apps: readonly App[]): string {
  return `\`fly secrets set ${name}=${newValue(leaked, name)}${appFlag(apps[0])}\`${otherAppsNote(apps)}`
}

/**
 * How to replace the key of Rails' credentials: no other key decrypts them, so they are encrypted again
 * (guides.rubyonrails.org: security, custom credentials). `--stage` keeps the running release, which needs the old key.
 * `removal` begins the last sentence: `Remove this line, and`.
 */
export function railsKeyRemedy(apps: readonly App[], removal: string, environment?: string): string {
  const option = environment === undefined ? '' : ` -e ${environment}`
  const file = environment === undefined ? 'config/master.key' : `config/credentials/${environment}.key`
  const encrypted = environment === undefined ? 'config/credentials.yml.enc' : file.replace(/key$/, 'yml.enc')
  const save = `If ${code(file)} is missing, write the leaked key into it. Run \`unset RAILS_MASTER_KEY\`. Save the output of \`bin/rails credentials:show${option}\` outside the project, and check that it contains your credentials.`
  const edit = `Delete ${code(file)} and ${code(encrypted)}. Run \`bin/rails credentials:edit${option}\` and paste the saved output, with a new value for each secret in it. Delete the saved output. Commit ${code(encrypted)}, but not ${code(file)}.`
  const set = `Run \`fly secrets set --stage RAILS_MASTER_KEY="$(cat ${file})"${appFlag(apps[0])}\`${otherAppsNote(apps)}.`
  return `${save} ${edit} ${set} ${removal} ${deployEach(apps)}.`
}

/** `deploy`, or the command for each of several apps. */
function deployEach(apps: readonly App[]): string {
  if (apps.length < 2 || apps.length > MAX_DEPLOYS) return apps.length < 2 ? 'deploy' : 'deploy each app'
  return `deploy each app with your usual options: ${apps.map(({ path }) => code(deployCommand(path))).join(', ')}`
}

const MAX_DEPLOYS = 4

/** What to write behind `NAME=` in a command: a generator for a key that any random value can replace, else `…`. */
function newValue(leaked: Leaked, name: string): string {
  const kind = replacementOf(leaked, name)
  // A shell would expand the `$` of a hash.
  return kind === 'random' ? '"$(openssl rand -hex 32)"' : kind === 'hash' ? "'NEW_HASH'" : '…'
}

/** The last sentences of a remedy: how to make the leaked value useless. Removing it from a file does not. */
export function retire(leaked: Leaked, name: string): string {
  return RETIRE[replacementOf(leaked, name)](leaked, name)
}

const STAYS = 'because it stays in the Git history'

const RETIRE: Readonly<Record<Replacement, (leaked: Leaked, name: string) => string>> = {
  provider: () => `Then revoke the old value with its provider, ${STAYS}.`,
  'fly-token': () =>
    `Then revoke the old token, ${STAYS}: find its ID with \`fly tokens list\` and run \`fly tokens revoke ID\`.`,
  database: () => 'The old password stays in the Git history.',
  password: () => `Change the password everywhere it is used, because the old one stays in the Git history.`,
  hash: () => 'Use the hash of a new password. The old hash stays in the Git history and can be cracked offline.',
  random: ({ kind }) =>
    kind.startsWith('Erlang')
      ? `Do not use the old cookie again, ${STAYS}.`
      : `This ends all sessions. Do not use the old key again, ${STAYS}.`,
  encryption: () => 'Re-encrypt the stored data with the new key. The old key stays in the Git history.',
  laravel: () =>
    `Generate the key with \`php artisan key:generate --show\`. It cannot decrypt existing data, so re-encrypt that first.`,
  rails: () => 'The old key stays in the Git history and decrypts the old credentials, so revoke all of these.',
  'key-pair': () =>
    'Create a new key pair, and remove the old public key everywhere. The old key stays in the Git history.',
  unknown: () => `Then revoke the old value, ${STAYS}.`,
}

/**
 * The first sentence of a remedy with a blank behind it, where a new value works only after another step; else ''. It
 * names the role of a Postgres URL. Other systems have other commands.
 */
export function prepare(leaked: Leaked, name: string): string {
  if (replacementOf(leaked, name) !== 'database') return ''
  const { kind, user, server } = leaked
  if (!/postgres/.test(kind) && !/^PG|POSTGRES/i.test(name)) return 'First change the password on the server. '
  const command = user !== undefined && variableOf(user) === user ? `ALTER ROLE ${user} PASSWORD '…'` : 'ALTER ROLE'
  return `First change the password in the database (${code(command)}). ${operatorNote(user, server)}`
}

/**
 * The sentence with a blank behind it for the role `postgres` of Fly Postgres, else ''. Its Machines log in with the
 * secret `OPERATOR_PASSWORD` when they start, and retry until that works (fly-apps/postgres-flex:
 * internal/flypg/node.go `PostInit`, cmd/start/main.go). `fly postgres connect` uses it, too (bin/connect).
 */
function operatorNote(user: string | undefined, server: string | undefined): string {
  if (user === undefined)
    return 'For the role `postgres` of Fly Postgres, set the secret `OPERATOR_PASSWORD` of the database app to the same value at once. '
  const app = privateAppOf(server ?? '')
  // Another provider has no such secret. A host without a dot may be a variable.
  if (user !== 'postgres' || (app === undefined && server?.includes('.'))) return ''
  const which = app === undefined ? 'the database' : code(app)
  return `If ${which} is Fly Postgres, set its secret \`OPERATOR_PASSWORD\` to the same value at once, because it logs in with that secret. `
}
