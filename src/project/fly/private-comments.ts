import type { Location, Source } from '../../model/files/text.ts'

/** So many comments of one config are evidence enough. */
const MAX_FOUND = 5

const SAYS_PRIVATE =
  /\b(?:flycast[ -]only|only (?:over |via |through )?flycast|flycast is http[ -]only|internal[ -]only|private[ -]only|(?:internal|private)[ -]network[ -]only|not (?:publicly|exposed|reachable|accessible|public)\b|(?:do not|don't|never) expose|never public|no public (?:ips?|https?|web|internet|network|networking|routing|traffic|ingress|exposure|access|address(?:es)?|services?|endpoints?)|(?:only|solely) (?:be )?(?:reachable|accessible|available|reached|called|used|exposed|served|listens?) (?:on|over|via|through|from|within|inside|by|at) (?:\S{1,40} ){0,3}(?:\.?internal|private|6pn|flycast)|(?:reachable|accessible|available|reached|called|used|exposed|served|listens?) (?:only|solely) (?:on|over|via|through|from|within|inside|by|at) (?:\S{1,40} ){0,3}(?:\.?internal|private|6pn|flycast))\b/i
const SAYS_OTHERWISE = /\b(?:todo|fixme|should be|unless|if you|example|e\.g\.|uncomment)\b/i

/** A comment on one of these speaks of a part of the app, whatever else it says. */
const SAYS_PART = /\b(?:ports?|metrics|endpoints?|paths?|routes?|health|admin)\b/i
const NO_PUBLIC_ENDPOINTS = /\bno public (?:https? )?endpoints?\b/gi
const HEADER = /^\s*\[/
const SERVICE_HEADER = /^\s*\[{1,2}\s*(?:http_service|services)\b/i
/** The value that Fly's Flycast guide asks for, with the reason behind it (docs: networking/flycast). */
const REDIRECT_OFF = /^\s*force_https\s*=\s*false\s*#/i

/**
 * Comments in a fly config that say, in words that mean nothing else, that the app is private: on separate lines
 * above its first table or at a service, where they speak of the app as a whole, and behind `force_https = false`.
 */
export function privateComments(source: Source): Location[] {
  const found: Location[] = []
  let header: string | undefined
  for (let line = 1; line <= source.lineCount && found.length < MAX_FOUND; line++) {
    const text = source.line(line)
    if (HEADER.test(text)) header = text
    if (text.length > 500) continue
    const isBehindValue = REDIRECT_OFF.test(text)
    const start = isBehindValue ? text.indexOf('#') : text.length - text.trimStart().length
    if (text[start] !== '#' || !saysPrivate(source, line, text, start)) continue
    const { comment, next } = commentAround(source, line)
    // A comment behind a value is about that value, whatever the next line opens.
    const about = isBehindValue ? header : HEADER.test(next) ? next : header
    if (SAYS_PART.test(comment.replace(NO_PUBLIC_ENDPOINTS, ''))) continue
    if (about !== undefined && !SERVICE_HEADER.test(about)) continue
    const range = { start: { line, column: start + 1 }, end: { line, column: text.length + 1 } }
    found.push({ path: source.path, range })
  }
  return found
}

/** On `force_https = false` the name of Flycast is reason enough. */
function saysPrivate(source: Source, line: number, text: string, start: number): boolean {
  const words = text.slice(start)
  if (SAYS_OTHERWISE.test(words)) return false
  const isReason = REDIRECT_OFF.test(text) || REDIRECT_OFF.test(`${source.line(line + 1)}#`)
  return SAYS_PRIVATE.test(words) || (isReason && /\bflycast\b/i.test(words))
}

/** A longer comment is read in part. In lines. */
const MAX_COMMENT = 20

/** The whole comment that a line belongs to, and the first line behind it that says something. */
function commentAround(source: Source, line: number): { comment: string; next: string } {
  const isComment = (number: number): boolean => source.line(number).trimStart().startsWith('#')
  let first = line
  while (first > 1 && line - first < MAX_COMMENT && isComment(first - 1)) first--
  let last = line
  while (last < source.lineCount && last - line < MAX_COMMENT && isComment(last + 1)) last++
  let after = last + 1
  while (after <= source.lineCount && after - last < MAX_COMMENT && source.line(after).trim() === '') after++
  const comment = Array.from({ length: last - first + 1 }, (_, i) => source.line(first + i)).join(' ')
  return { comment, next: source.line(after) }
}
