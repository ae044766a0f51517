import { KEY_BLOCK } from '../../facts/credential-formats.ts'
import type { Location } from '../../model/files/text.ts'
import type { Dockerfile, Heredoc } from '../../model/project/dockerfile.ts'
import { classifyCredential } from './classify.ts'
import type { Credential, CredentialContext } from './credential.ts'

/** A credential in a text of several lines; offsets span its line. */
export interface CredentialInText {
  readonly credential: Credential
  /** The name in front of it; '' without one. */
  readonly name: string
  readonly from: number
  readonly to: number
}

const ASSIGNMENT = /^\s{0,200}(?:export\s{1,20})?["']?([\w.-]{1,100})["']?\s{0,20}[=:]\s{0,20}(.+)$/

/** `machine github.com login x password y`, in one line as people write it from a script. */
const NETRC = /^\s{0,20}(?:machine\s{1,9}\S{1,200}|default)\s.{0,300}?\b(password)\s{1,9}(\S{1,300})/

/** `NAME=value` pairs on separate lines or with blanks between them, as actions take several in one input. */
export function pairsIn(text: string): { readonly name: string; readonly value: string; readonly text: string }[] {
  const pairs: { name: string; value: string; text: string }[] = []
  for (const [pair, name = '', value = ''] of text.slice(0, 20_000).matchAll(PAIR)) {
    pairs.push({ name, value: unquoted(value), text: pair })
  }
  return pairs
}

const PAIR = /(?<![\w-])([A-Za-z_]\w{0,99})=(\$\{\{[^}\n]{0,300}\}\}|"[^"\n]{0,500}"|[^\s"']{1,2000})/g

/** The credentials in the text of a file that stands inside another: line by line, and a key block as a whole. */
export function credentialsIn(text: string, context: CredentialContext = {}): CredentialInText[] {
  const found: CredentialInText[] = []
  const block = KEY_BLOCK.exec(text)
  // One whose breaks are written as `\n` is a line like all others, with its name.
  const ofBlock = block?.[0].includes('\n') ? classifyCredential('', text, context) : undefined
  const key = ofBlock?.evidence === 'key block' ? ofBlock : undefined
  if (block && key) found.push({ credential: key, name: '', from: block.index, to: text.indexOf('\n', block.index) })
  let from = 0
  for (const whole of text.split('\n')) {
    const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole
    const [, name = '', value = line] = NETRC.exec(line) ?? ASSIGNMENT.exec(line) ?? []
    const credential = classifyCredential(name, unquoted(value), context)
    // Without a name a random-looking line is mostly the inside of something else.
    if (credential && credential.evidence !== 'high entropy' && !(key && credential.evidence === 'key block')) {
      found.push({ credential, name, from, to: from + line.trimEnd().length })
    }
    from += whole.length + 1
  }
  return found
}

function unquoted(text: string): string {
  const value = text.trim().replace(/[,;]$/, '')
  const quote = value[0]
  return value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote) ? value.slice(1, -1) : value
}

/** The place of a part of a here-document's body; the whole body where `<<-` has taken its tabs away. */
export function placeInHeredoc({ at, text }: Heredoc, from: number, to: number, { source }: Dockerfile): Location {
  const start = source.offset(at.range.start)
  return source.text.startsWith(text.slice(0, to), start) ? source.locate(start + from, start + to) : at
}
