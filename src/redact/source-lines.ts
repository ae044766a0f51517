import { joined, type Span } from '../model/files/spans.ts'
import type { Location } from '../model/files/text.ts'
import type { Finding } from '../model/finding.ts'
import type { CredentialPlace } from '../model/report.ts'
import { keySpans, replaceSpans, SHOWN, startsKey } from './redact.ts'

const MASK = '•••'
/** Other rules about secrets blame what is without a value: `COPY . .`, a file, the name of a token. */
const BLAMES_A_VALUE = /^(?:secret-in-|default-admin-login$)/
/** A finding over more lines hides no further ones: no key is that long. */
const MAX_LINES = 200

/** A line of a file without its secrets. */
export interface RedactedLine {
  readonly text: string
  /** From here to the line's end nothing is shown; the line's length where its end is. */
  readonly hiddenFrom: number
  /** The offset in `text` for an offset of the line. */
  moved(offset: number): number
}

/** What is known of secrets in files. */
interface KnownSecrets {
  /** All of a report. */
  readonly findings: readonly Finding[]
  /** Of all literal credentials. */
  readonly credentials: readonly CredentialPlace[]
}

/**
 * Hides the secrets of any line of these files; lines count from 1. It shows no credential, whether or not a finding
 * blames it, no user and password of an address, and nothing that looks like a key.
 */
export function createLineRedactor({
  findings,
  credentials,
}: KnownSecrets): (path: string, number: number, line: string) => RedactedLine {
  const blamed = findings.filter(({ rule }) => BLAMES_A_VALUE.test(rule))
  const named = credentials.map(({ at, name }) => ({ at, message: `\`${name}\`` }))
  const secrets = secretColumns([...blamed, ...named])
  return (path, number, line) => {
    const hidden = hiddenParts(line, secrets.get(keyOf(path, number)))
    const last = hidden.at(-1)
    const hiddenFrom = last?.to === line.length ? last.from : line.length
    return { text: replaceSpans(line, hidden, MASK), hiddenFrom, moved: offset => moved(hidden, offset) }
  }
}

/** A shorter end that two lines share is punctuation. In characters. */
const SHORTEST_END = 6

/**
 * What may be shown of a line that a fix wrote, given its masked text and a line that the fix replaced: not the end that
 * both share where the old line is hidden from there on.
 */
export function withoutHiddenEnd(shown: string, before: string, { hiddenFrom }: RedactedLine): string {
  const most = Math.min(shown.length, before.length - hiddenFrom)
  let same = 0
  while (same < most && shown.at(-1 - same) === before.at(-1 - same)) same++
  return same < SHORTEST_END ? shown : shown.slice(0, -same) + MASK
}

interface Secret {
  /** The column, from 0, where what is blamed begins; a rule may blame no more than the secret's name. */
  readonly from: number
  readonly message: string
}

/** By file and line. */
function secretColumns(places: readonly { readonly at: Location; readonly message: string }[]): Map<string, Secret> {
  const columns = new Map<string, Secret>()
  for (const { at, message } of places) {
    const { start, end } = at.range
    const last = Math.min(end.line, start.line + MAX_LINES)
    for (let line = start.line; line <= last; line++) {
      const isFirst = line === start.line
      const found = { from: isFirst ? start.column - 1 : 0, message: isFirst ? message : '' }
      const before = columns.get(keyOf(at.path, line))
      if (!before || found.from < before.from) columns.set(keyOf(at.path, line), found)
    }
  }
  return columns
}

/** Of `NAME=` or `NAME ` (ENV of a Dockerfile) where the blamed part begins with a name that the message says anyway; else 0. */
function nameLength(line: string, { from, message }: Secret): number {
  const [assignment = '', name = ''] =
    /^["']?([\w.-]{1,200})["']?(?:\s{0,20}[:=]\s{0,20}|\s{1,20})["']?/.exec(line.slice(from)) ?? []
  return message.includes(`\`${name}\``) ? assignment.length : 0
}

/** Of a key in a provider's format the beginning is shown, of a password nothing. */
function leadOf(line: string, { from }: Secret): number {
  return startsKey(line, from) ? SHOWN : 0
}

/** The parts of a line that are not shown, in order. */
function hiddenParts(line: string, secret: Secret | undefined): Span[] {
  const hidden = keySpans(line)
  const end = secret ? secret.from + (nameLength(line, secret) || leadOf(line, secret)) : line.length
  for (const word of line.matchAll(/\S+/g)) {
    const slashes = word[0].indexOf('//')
    const at = word[0].lastIndexOf('@')
    if (slashes === -1 || at < slashes + 3) continue
    const from = word.index + slashes + 2
    if (from < end) hidden.push({ from, to: Math.min(end, word.index + at) })
  }
  if (end < line.length) hidden.push({ from: end, to: line.length })
  return joined(hidden)
}

/** The offset in the masked line for an offset of the line. */
function moved(hidden: readonly Span[], offset: number): number {
  let shift = 0
  for (const { from, to } of hidden) {
    if (offset <= from) break
    if (offset < to) return from + shift + MASK.length
    shift += MASK.length - (to - from)
  }
  return offset + shift
}

function keyOf(path: string, line: number): string {
  return `${path}\0${line}`
}
