import type { Command } from '../model/command.ts'
import type { Location } from '../model/text.ts'
import { known, type Value } from '../model/value.ts'
import { secretNameOf } from './credential-names.ts'
import { credentialsIn } from './credential-texts.ts'
import { type Credential, type CredentialContext, judgeCredential } from './credentials.ts'

/** A credential on a command line, with the place of the word that holds it. */
export interface CredentialInCommand {
  readonly credential: Credential
  /** The variable, flag, header or file that it is for; '' without one. */
  readonly name: string
  readonly at: Location
  /** The option in front of it, `--build-arg`; '' for a plain word. */
  readonly option: string
}

/** The name of the program behind `sudo` and `npx`, without its path; '' when it is not known. */
export function programOf({ words }: Command): string {
  for (const word of words) {
    const name = baseName(known(word) ?? '')
    if (!/^(?:sudo|doas|exec|command|env|npx|time|-.*|\w+=.*)$/.test(name)) return name.replace(/\.exe$/, '')
  }
  return ''
}

/** True for flyctl under either of its names. */
export function isFlyctl(command: Command): boolean {
  return /^(?:fly|flyctl)$/.test(programOf(command))
}

/** Options whose operand is a secret, where their own name does not say so, by what the command line begins with. */
const SECRET_OPTIONS: readonly (readonly [line: RegExp, options: RegExp, name: string])[] = [
  // flyctl: the global flags, and docs: flyctl/cmd of each command.
  [/^(?:fly|flyctl) /, /^-t$/, 'access-token'],
  [/^(?:fly|flyctl) (?:postgres|pg) /, /^-p$/, 'password'],
  [/^(?:docker|podman|buildah|skopeo|crane|oras|nerdctl|helm registry) login /, /^-p$/, 'password'],
  [/^az login /, /^-p$/, 'password'],
  [/^curl /, /^(?:-u|-U|--user|--proxy-user|--oauth2-bearer)$/, 'password'],
  [/^(?:redis-cli|valkey-cli) /, /^(?:-a|--pass)$/, 'password'],
  [/^(?:sshpass|mongo|mongosh|mongodump) /, /^-p$/, 'password'],
  [/^openssl /, /^-(?:passin|passout|pass|k)$/, 'password'],
  [/^npm config set .{0,300}:_?(?:auth|password|token)/i, /^[^-]/, 'token'],
]

const NAMED_WORD = /^["']?(\/?[A-Za-z_][\w./-]{0,99})(?:=|:\s{1,20})(.+)$/s
const OPTION_WITH_VALUE = /^(--?[A-Za-z][\w-]{0,60})=(.+)$/s
const OPTION = /^--?[A-Za-z][\w-]{0,60}$/

/**
 * The credentials on a command line: assignments, `NAME=value` words, `--token value`, `-H 'Header: value'`, `-u
 * user:password`, keys and URLs anywhere, and what goes into a file by `echo` or a here-document. Of a word with an
 * expansion only what has a provider's own format counts.
 */
export function credentialsOf(command: Command, context: CredentialContext = {}): CredentialInCommand[] {
  // What flyctl is given goes to the running app, also where a job or a person at a desk gives it.
  const reader = isFlyctl(command) && context.reader !== 'development' ? { reader: 'runtime' as const } : context
  const found: CredentialInCommand[] = []
  const add = (name: string, value: string, at: Location, option = '', judge = reader): void => {
    const credential = judgeCredential(name, value, judge)
    if (credential && credential.evidence !== 'high entropy') found.push({ credential, name, at, option })
  }
  for (const { name, value } of command.assignments) {
    if (value.known) add(name, value.value, value.at)
    else add(name, value.raw, value.at, '', FORMATS_ONLY)
  }
  const writes = /^(?:echo|printf)$/.test(programOf(command))
  const line = lineOf(command)
  let option = ''
  for (const word of command.words) {
    const text = word.known ? word.value : word.raw
    if (!word.known) add('', text, word.at, option, FORMATS_ONLY)
    else if (writes) addTexts(found, text, command, word, reader)
    else {
      const [, given = option, operand = text] = OPTION_WITH_VALUE.exec(text) ?? []
      const [, name, value] = NAMED_WORD.exec(operand) ?? []
      const promised = OPTION.test(text) ? undefined : promisedBy(given, line)
      if (promised !== undefined) add(promised, behindColon(operand), word.at, given)
      else if (name !== undefined && value !== undefined) add(name, value, word.at, given)
      else add(given === option ? '' : given.replace(/^-+/, ''), operand, word.at, given)
    }
    option = OPTION.test(text) ? text : ''
  }
  for (const { operator, target } of command.redirects) {
    if (!operator.includes('<<')) continue
    const text = target.known ? target.value : withoutExpansions(target.raw)
    for (const { credential, name } of credentialsIn(text, reader)) {
      found.push({ credential, name, at: target.at, option: '' })
    }
  }
  return found
}

const FORMATS_ONLY: CredentialContext = { reader: 'development' }

/** What an option's operand is a secret as: `--shadow-secret-key`, `--bearer-token` by name, `-t` of flyctl by table. */
function promisedBy(option: string, line: string): string | undefined {
  if (option === '') return undefined
  const row = SECRET_OPTIONS.find(([start, options]) => start.test(line) && options.test(option))
  if (row) return row[2]
  return option.startsWith('--') && secretNameOf(option) ? option.slice(2) : undefined
}

/** `user:password` and openssl's `pass:password` give the password; a URL or a lone token stays whole. */
function behindColon(text: string): string {
  const colon = /^[\w.@+-]{0,100}:(?!\/\/)/.exec(text)?.[0].length ?? 0
  return colon > 0 && colon < text.length ? text.slice(colon) : text.replace(/:$/, '')
}

/** `echo` and `printf`: lines of a file, or help text that shows a command with its secret. */
function addTexts(
  found: CredentialInCommand[],
  text: string,
  { redirects }: Command,
  { at }: Value<string>,
  context: CredentialContext,
): void {
  const file = redirects.find(({ operator }) => /^\d?>/.test(operator))?.target
  const name = baseName(known(file) ?? '')
  const seen = new Set<string>()
  const add = (credential: Credential | undefined, under: string): void => {
    if (!credential || credential.evidence === 'high entropy' || seen.has(credential.digest)) return
    seen.add(credential.digest)
    found.push({ credential, name: under, at, option: '' })
  }
  for (const { credential, name: inner } of credentialsIn(text.replaceAll('\\n', '\n'), context)) add(credential, inner)
  for (const [, inner = '', quoted, bare] of text.slice(0, 20_000).matchAll(INNER_ASSIGNMENT)) {
    add(judgeCredential(inner, quoted ?? bare ?? '', context), inner)
  }
  if (name !== '') add(judgeCredential(name, text, context), name)
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
  const words = command.words.map(word => known(word) ?? word.raw)
  const start = words.findIndex(word => baseName(word) === programOf(command))
  return `${[programOf(command), ...words.slice(start + 1, start + 12)].join(' ').slice(0, 600)} `
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
