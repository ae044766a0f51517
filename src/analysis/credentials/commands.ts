import { baseName } from '../../model/files/path.ts'
import type { Location } from '../../model/files/text.ts'
import { known, type Value } from '../../model/files/value.ts'
import { type Command, programOf } from '../../model/project/command.ts'
import type { FlyctlCall } from '../../model/project/flyctl-call.ts'
import { comparedWords } from '../commands/comparisons.ts'
import { classifyCredential } from './classify.ts'
import type { Credential, CredentialContext } from './credential.ts'
import { isLoginName, secretNameOf } from './names.ts'
import { credentialsIn } from './texts.ts'
import { knownParts } from './values/values.ts'

/** A credential on a command line, with the place of the word that holds it. */
export interface CredentialInCommand {
  readonly credential: Credential
  /** The variable, flag, header or file that it is for; '' without one. */
  readonly name: string
  readonly at: Location
  /** The line of a text of several lines that holds it, with the word that is the text. */
  readonly within?: { readonly word: Value<string>; readonly line: string }
  /** The option in front of it, `--build-arg`; '' for a plain word. */
  readonly option: string
}

/** Options whose operand is a secret, where their own name does not say so, by what the command line begins with. */
const SECRET_OPTIONS: readonly (readonly [line: RegExp, options: RegExp, name: string])[] = [
  [/^(?:docker|podman|buildah|skopeo|crane|oras|nerdctl|helm registry) login /, /^-p$/, 'password'],
  [/^az login /, /^-p$/, 'password'],
  [/^curl /, /^(?:-u|-U|--user|--proxy-user|--oauth2-bearer)$/, 'password'],
  [/^(?:redis-cli|valkey-cli) /, /^(?:-a|--pass)$/, 'password'],
  [/^(?:mongo|mongosh|mongodump) /, /^-p$/, 'password'],
  [
    /^(?:mysql|mysqldump|mysqladmin|mysqlimport|mariadb|mariadb-dump|mariadb-admin|mycli|sshpass|7z|7za) /,
    /^-p$/,
    'password',
  ],
  [/^(?:zip|unzip|sqlcmd|bcp|ldapsearch|ldapmodify) /, /^-[Pw]$/, 'password'],
  [/^openssl /, /^-(?:passin|passout|pass|k)$/, 'password'],
]

const NAMED_WORD = /^["']?(\/?[A-Za-z_][\w./-]{0,99})(?:=(?!=*$)|:\s{1,20})(.+)$/s
/** `-pSECRET`: MySQL's programs take a password only without a blank. */
const GLUED = /^(-[A-Za-z])([^=-].*)$/s
const OPTION_WITH_VALUE = /^(--?[A-Za-z][\w-]{0,60})=(.+)$/s
const OPTION = /^--?[A-Za-z][\w-]{0,60}$/

/** `npm config set KEY VALUE`: the word in front is the name. */
const NAME_IN_FRONT = /^(?:npm|pnpm|yarn|git|poetry|pip|composer) config /

/** `--file-literal /path/in/machine=CONTENT` of flyctl. */
const FILE_OPTION = '--file-literal'

const FLY_HOST = /\.(?:internal|flycast|fly\.dev|flympg\.net)(?![.-]{0,60}\w)/i

/**
 * The credentials on a command line: assignments, `NAME=value` words, `--token value`, `-H 'Header: value'`, `-u
 * user:password`, keys and URLs anywhere, and what goes into a file by `echo` or a here-document. Of a word with an
 * expansion only what has a provider's own format counts. `call` is the same command line where it calls flyctl.
 */
export function credentialsOf(
  command: Command,
  context: CredentialContext = {},
  call?: FlyctlCall,
): CredentialInCommand[] {
  // What flyctl or a server on Fly.io is given is in use there, also where a job or a person at a desk gives it.
  const deployed = call !== undefined || command.argv.some(({ raw }) => FLY_HOST.test(raw.slice(0, 1000)))
  const effective = contextOf(command, deployed, context)
  const isShell = SHELL.test(programOf(command))
  const found = new Map<string, CredentialInCommand>()
  const add = (name: string, credential: Credential | undefined, at: Location, option = ''): void => {
    const key = `${name} ${credential?.identity}`
    if (!credential || credential.evidence === 'high entropy' || found.has(key)) return
    found.set(key, { credential, name, at, option })
  }
  const addWritten = (text: string, word: Value<string>, option = ''): void => {
    for (const { name, credential, line } of credentialsWritten(text, command, effective)) {
      const key = `${name} ${credential?.identity}`
      if (!credential || credential.evidence === 'high entropy' || found.has(key)) continue
      found.set(key, { credential, name, at: word.at, option, ...(line !== '' && { within: { word, line } }) })
    }
  }
  for (const { name, value } of command.assignments) {
    add(
      name,
      value.known ? classifyCredential(name, value.value, effective) : classifyShape(value, effective),
      value.at,
    )
  }
  const writes = /^(?:echo|printf)$/.test(programOf(command))
  const line = lineOf(command)
  const options = new Map(call?.options.map(option => [option.value?.at, option]))
  let previous = ''
  for (const [index, word] of command.argv.entries()) {
    // What `sh -c` runs is a command as well, and is judged there.
    if (isShell && index > command.program && /^-[a-zA-Z]*c$/.test(known(command.argv[index - 1]) ?? '')) continue
    if (command.scripts?.includes(index)) continue
    const own = options.get(word.at)
    if (own) previous = own.name
    const text = known(own?.value ?? word) ?? word.raw
    const option = OPTION.test(previous) ? previous : ''
    if (!word.known) add('', classifyShape(word, effective), word.at, option)
    else if (writes || option === FILE_OPTION) {
      const written = writes ? text : text.slice(text.indexOf('=') + 1)
      addWritten(index === command.program + 1 ? (printed(command) ?? written) : written, word, option)
    } else {
      const { name, value, given } = readWord(text, previous, line)
      add(name, classifyCredential(name, value, effective), word.at, given)
    }
    previous = text
  }
  for (const { name, value, at } of comparedWords(command)) add(name, classifyCredential(name, value, effective), at)
  for (const { operator, target } of command.redirects) {
    if (!operator.includes('<<')) continue
    const text = target.known ? target.value : withoutExpansions(target.raw)
    addWritten(text, target)
    // `chpasswd <<< "root:x"`
    const isLogin = TAKES_LOGINS.test(programOf(command))
    for (const line of isLogin ? text.split('\n', MOST_LOGINS) : [])
      add('password', classifyCredential('password', behindColon(line.trim()), effective), target.at)
  }
  return [...found.values()]
}

/** Programs that take a password from standard input, by their options or always. */
const READS_PASSWORD = /^(?:-{1,2}\w[\w-]{0,30}-stdin|--with-token|-S)$/
const TAKES_LOGINS = /^(?:chpasswd|passwd)$/
const MOST_LOGINS = 1000

/** `echo PASSWORD | docker login --password-stdin`, `echo user:PASSWORD | chpasswd`: the literal that one command hands the next. */
export function handedOn(
  command: Command,
  next: Command,
): Pick<CredentialInCommand, 'credential' | 'name' | 'at'> | undefined {
  if (!/^(?:echo|printf)$/.test(programOf(command)) || command.redirects.length > 0) return undefined
  if (next.key !== command.key || next.at.path !== command.at.path || !follows(command, next)) return undefined
  const isLogin = TAKES_LOGINS.test(programOf(next))
  if (!isLogin && !next.argv.some(word => READS_PASSWORD.test(known(word) ?? ''))) return undefined
  const word = command.argv.slice(command.program + 1).findLast(each => !/^-[neE]{1,3}$/.test(known(each) ?? ''))
  const text = known(word)
  if (!word || text === undefined) return undefined
  const value = isLogin ? behindColon(text.trim()) : text.trim()
  const credential = classifyCredential('password', value, { reader: command.reader })
  return credential && { credential, name: 'password', at: word.at }
}

/** On one line, or on the next one. */
function follows({ at }: Command, next: Command): boolean {
  const lines = next.at.range.start.line - at.range.end.line
  return lines === 0 || lines === 1
}

/** What `printf 'NAME=%s\\n' value` writes; `undefined` where its words are not all known. */
function printed(command: Command): string | undefined {
  if (programOf(command) !== 'printf') return undefined
  const [format, ...values] = command.argv.slice(command.program + 1).map(known)
  if (format === undefined || !/%[sbq]/.test(format) || values.includes(undefined)) return undefined
  return format.replace(/%[sbq]/g, () => values.shift() ?? '')
}

const SHELL = /^(?:ba|da|z|a|k)?sh$/

/** Environments of a developer's machine, by the variables that choose one. */
const CHOOSES_ENVIRONMENT =
  /^(?:MIX|NODE|RAILS|RACK|APP|FLASK|DJANGO|GO|SYMFONY|ASPNETCORE|DOTNET)_ENV(?:IRONMENT)?$|^ENV(?:IRONMENT)?$/
const DEVELOPMENT = /^(?:dev|development|test|testing|local)$/i

function contextOf(command: Command, deployed: boolean, context: CredentialContext): CredentialContext {
  const isDevelopment = command.assignments.some(
    ({ name, value }) => CHOOSES_ENVIRONMENT.test(name) && DEVELOPMENT.test(known(value) ?? ''),
  )
  if (context.reader === 'development' || (isDevelopment && !deployed)) return { reader: 'development' }
  return deployed ? { reader: 'runtime' } : context
}

function classifyShape({ raw }: Value<string>, context: CredentialContext): Credential | undefined {
  return classifyCredential('', knownParts(raw), { ...context, shapesOnly: true })
}

/** What a word says under which name, and the option that it is for. */
function readWord(text: string, previous: string, line: string): { name: string; value: string; given: string } {
  const option = OPTION.test(previous) ? previous : ''
  const [, letter = '', glued = ''] = GLUED.exec(text) ?? []
  // openssl has `-keyout` and no `-kPASSWORD`.
  const takesGlued = !line.startsWith('openssl ')
  const secret = SECRET_OPTIONS.find(([start, options]) => takesGlued && start.test(line) && options.test(letter))
  if (secret) return { name: secret[2], value: behindColon(glued), given: letter }
  if (OPTION.test(text)) return { name: '', value: text, given: option }
  const [, given = option, operand = text] = OPTION_WITH_VALUE.exec(text) ?? []
  const row = SECRET_OPTIONS.find(([start, options]) => start.test(line) && options.test(given))
  if (row) return { name: row[2], value: behindColon(operand), given }
  const [, name, value] = NAMED_WORD.exec(operand) ?? []
  if (name !== undefined && value !== undefined) return { name, value, given }
  if (secretNameOf(given) || isLoginName(given)) return { name: given.replace(/^-+/, ''), value: operand, given }
  return { name: NAME_IN_FRONT.test(line) ? previous : '', value: operand, given }
}

/** `user:password` and openssl's `pass:password` give the password; a URL or a lone token stays whole. */
function behindColon(text: string): string {
  const colon = /^[\w.@+-]{0,100}:(?!\/\/)/.exec(text)?.[0].length ?? 0
  return colon > 0 && colon < text.length ? text.slice(colon) : text.replace(/:$/, '')
}

/** In what `echo` or a here-document writes: lines of a file, or help that shows a command with its secret. */
function credentialsWritten(
  text: string,
  { redirects }: Command,
  context: CredentialContext,
): { name: string; credential: Credential | undefined; line: string }[] {
  const found: { name: string; credential: Credential | undefined; line: string }[] = []
  const identities = new Set<string>()
  const lines = text.replaceAll('\\n', '\n')
  // What a workflow hides in its log is a secret (docs.github.com: workflow commands, add-mask).
  const masked = /^::add-mask::(\S{6,400})$/.exec(lines.trim())?.[1]
  if (masked !== undefined)
    return [{ name: 'add-mask', credential: classifyCredential('password', masked, context), line: '' }]
  for (const { credential, name, from, to } of credentialsIn(lines, context)) {
    // `PASS: health` is the verdict of a test.
    if (/^pass$/i.test(name)) continue
    identities.add(credential.identity)
    found.push({ name, credential, line: lines.slice(from, to).trim() })
  }
  for (const [pair, name = '', quoted, bare] of text.slice(0, 20_000).matchAll(INNER_ASSIGNMENT)) {
    const credential = classifyCredential(name, quoted ?? bare ?? '', context)
    if (credential && !identities.has(credential.identity)) found.push({ name, credential, line: pair })
  }
  const file = baseName(known(redirects.find(({ operator }) => /^\d?>/.test(operator))?.target) ?? '')
  if (found.length === 0 && file !== '' && text.length > 4) {
    found.push({ name: file, credential: classifyCredential(file, text, context), line: '' })
  }
  return found
}

const INNER_ASSIGNMENT = /(?<=[\s"'])([A-Za-z_]\w{0,99})=(?:"([^"\n]{1,500})"|([^\s"'\\]{1,500}))/g

/** The lines of a text that hold no expansion. */
function withoutExpansions(text: string): string {
  return text
    .split('\n')
    .filter(line => !/[$`]/.test(line))
    .join('\n')
}

/** The program and its first words, for what a command line begins with. */
function lineOf(command: Command): string {
  const args = command.argv.map(word => known(word) ?? word.raw)
  return `${[programOf(command), ...args.slice(command.program + 1, command.program + 12)].join(' ').slice(0, 600)} `
}
