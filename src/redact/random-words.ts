import type { Span } from '../model/files/spans.ts'

/** A run of letters and digits with what a Base64 or URL-safe key goes on with. */
const RUN = /[A-Za-z0-9]{12,200}(?:[+=_-]{1,4}[A-Za-z0-9]{1,200}){0,20}={0,2}/g
/** A piece of a run that is long enough to be one by itself. */
const PIECE = /[A-Za-z0-9]{12,200}/g
/** Syllables, capitalised or not: what people read has many of them, a random word few. */
const SYLLABLES = /[A-Z]?[a-z]{3,}/g

/** After a label of a host name. */
const HOST_GOES_ON = /^(?:\.[a-z][a-z\d-]{0,30}){0,3}\.[a-z]{2,12}(?![\w.-])/

/**
 * The parts of a line that look as if nobody could have thought of them: keys and generated passwords without a known
 * format, in places where nothing names them. Digests and other hexadecimal numbers, identifiers and words are left.
 */
export function randomWords(line: string): Span[] {
  const spans: Span[] = []
  for (const { 0: match, index } of line.matchAll(RUN)) {
    const run = match.match(PIECE)?.find(isRandom)
    if (run === undefined) continue
    const isHost =
      !/[A-Z]/.test(match) && HOST_GOES_ON.test(line.slice(index + match.length, index + match.length + 64))
    if (!isHost) spans.push({ from: index + match.indexOf(run), to: index + match.length })
  }
  return spans
}

function isRandom(run: string): boolean {
  if (/^(?:0x)?[\da-fA-F]+$/.test(run) || !/\d/.test(run) || !/[a-z]/.test(run)) return false
  let readable = 0
  // Without a vowel, letters in a row are no syllable.
  for (const [syllable] of run.matchAll(SYLLABLES)) if (/[aeiou]/i.test(syllable)) readable += syllable.length
  // Short names of programs (`readUInt32BE`) have a syllable at least.
  if (/[A-Z]/.test(run)) return readable / run.length < (run.length < 16 ? 0.3 : 0.5)
  return run.length >= 16 && (run.match(/\d+/g)?.length ?? 0) >= 4 && readable / run.length < 0.3
}
