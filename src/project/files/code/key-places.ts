import { ANY_CREDENTIAL_FORMAT } from '../../../facts/credential-formats.ts'
import type { Location, Source } from '../../../model/files/text.ts'
import type { Command } from '../../../model/project/command.ts'
import type { Reader, Setting } from '../../../model/project/setting.ts'
import { keyLikeRuns } from '../../../parse/code/relevance.ts'

/** A private key as a whole, in the armour that OpenSSL, OpenSSH and GnuPG write. */
const KEY_HEADER = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----/g
const DASHES = '-----'
/** As many characters have the smallest and the largest key between its two lines of dashes. */
const SMALLEST_KEY = 40
const LARGEST_KEY = 16_000

/** What precedes the data of a picture or a font in a data URI. */
const EMBEDDED = ';base64,'

/** A longer run is data in Base64, where four letters mean nothing; only JSON Web Tokens are as long. In characters. */
const LONGEST_KEY = 1000

/** A Fly.io token is a list of macaroons: `FlyV1 fm2_…,fm2_…`. */
const FURTHER_MACAROON = /^,fm\d_$/

/** Where the text has what looks like the key of a provider, or a private key. */
export function keyPlaces(text: string): { readonly from: number; readonly to: number }[] {
  const places: { from: number; to: number }[] = []
  for (const { from, run } of keyLikeRuns(text)) {
    if (text.startsWith(EMBEDDED, from - EMBEDDED.length)) continue
    if (run.length > LONGEST_KEY && !run.includes('eyJ')) continue
    if (!ANY_CREDENTIAL_FORMAT.test(run)) continue
    const last = places.at(-1)
    if (last?.to === from - 1 && FURTHER_MACAROON.test(text.slice(last.to, from + 4))) last.to = from + run.length
    else places.push({ from, to: from + run.length })
  }
  if (!text.includes('-----BEGIN ')) return places
  for (const { 0: header, index } of text.matchAll(KEY_HEADER)) {
    const from = index + header.length
    const end = text.indexOf(DASHES, from)
    if (end === -1) break
    const isKey = end - from >= SMALLEST_KEY && end - from <= LARGEST_KEY && text.startsWith('END', end + DASHES.length)
    if (isKey) places.push({ from: index, to: end + DASHES.length + 3 })
  }
  return places
}

/** The sample that AWS puts into its documentation (docs.aws.amazon.com: IAM identifiers). */
const PUBLISHED_SAMPLE = /AKIA\w{9}EXAMPLE|wJalrXUtnFEMI/
const LONGEST_COMMENT = 10_000

/** True within a block comment that shows a format with a published sample beside the key. */
export function isInSample(text: string, from: number, to: number): boolean {
  const start = Math.max(0, from - LONGEST_COMMENT)
  const before = text.slice(start, from)
  const open = before.lastIndexOf('/*')
  if (open === -1 || before.includes('*/', open)) return false
  const close = text.indexOf('*/', to)
  return close !== -1 && PUBLISHED_SAMPLE.test(text.slice(start + open, Math.min(close, to + LONGEST_COMMENT)))
}

/** A key that stands anywhere in a text, such as a comment, without a name. */
export function keySetting(at: Location, raw: string, reader: Reader): Setting {
  const value = { known: true, value: raw, at, raw } as const
  const code = { role: 'plain', alone: false } as const
  return { origin: 'code', reader, name: '', nameAt: at, key: '', value, at, code }
}

/**
 * The keys in a config file or a script that no setting and no command holds: those in comments, and on lines that the
 * format has no meaning for.
 */
export function unreadKeys(
  source: Source,
  { settings, commands }: { readonly settings: readonly Setting[]; readonly commands: readonly Command[] },
  reader: Reader,
): Setting[] {
  const places = keyPlaces(source.text)
  if (places.length === 0) return []
  const isRead = ({ range }: Location, offset: number): boolean =>
    source.offset(range.start) <= offset && offset < source.offset(range.end)
  return places
    .filter(({ from }) => ![...settings, ...commands].some(({ at }) => isRead(at, from)))
    .map(({ from, to }) => keySetting(source.locate(from, to), source.text.slice(from, to), reader))
}
