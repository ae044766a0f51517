/** A URL found in a text. `from` and `to` are offsets of it, `hostFrom` and `hostTo` those of the first host. */
export interface FoundUrl {
  readonly text: string
  readonly from: number
  readonly to: number
  /** In lower case, without `://`. */
  readonly scheme: string
  readonly user: string
  readonly password: string
  /** Several for a cluster: `h1:1,h2:2`. Names as written; IPv6 without brackets. */
  readonly hosts: readonly { readonly name: string; readonly port: number | undefined }[]
  readonly hostFrom: number
  readonly hostTo: number
  /** Path, query and fragment. */
  readonly rest: string
}

const SCHEME_CHARACTER = /[A-Za-z0-9+.-]/
/** Longer is no scheme. */
const LONGEST_SCHEME = 30
const ENDS_URL = /[\s"'`<>|\\)}]/
const NEXT_IN_LIST = /[,;]\s{0,8}[A-Za-z][A-Za-z0-9+.-]{0,30}:\/\//y

/**
 * Every `scheme://…` of a text, in order. A text that is nothing but one URL is taken whole, so that odd characters of
 * a password stay in it. Linear: the search goes on behind each URL.
 */
export function findUrls(text: string): FoundUrl[] {
  const found: FoundUrl[] = []
  for (let mark = text.indexOf('://'); mark !== -1; mark = text.indexOf('://', mark)) {
    let from = mark
    while (from > 0 && mark - from < LONGEST_SCHEME && SCHEME_CHARACTER.test(text[from - 1] ?? '')) from--
    while (from < mark && !/[A-Za-z]/.test(text[from] ?? '')) from++
    const to = endOfUrl(text, from, mark + 3)
    if (from < mark) found.push(readUrl(text, from, mark, to))
    mark = to
  }
  return found
}

function endOfUrl(text: string, from: number, body: number): number {
  const isAlone = from === 0 && !/\s/.test(text)
  for (let i = body; i < text.length; i++) {
    const character = text[i] ?? ''
    if (!isAlone && ENDS_URL.test(character)) return i
    if (character !== ',' && character !== ';') continue
    NEXT_IN_LIST.lastIndex = i
    if (NEXT_IN_LIST.test(text)) return i
  }
  return text.length
}

function readUrl(text: string, from: number, mark: number, to: number): FoundUrl {
  const scheme = text.slice(from, mark).toLowerCase()
  const body = text.slice(mark + 3, to)
  const { at, end } = authorityOf(text.slice(from, to), scheme, body)
  const userinfo = body.slice(0, Math.max(0, at))
  const colon = userinfo.indexOf(':')
  const list = body.slice(at + 1, end)
  const hosts = list.split(',', 16).map(readHost)
  const name = hosts[0]?.name ?? ''
  const hostFrom = mark + 3 + at + 1 + (list.startsWith('[') ? 1 : 0)
  return {
    text: text.slice(from, to),
    from,
    to,
    scheme,
    user: decode(colon === -1 ? userinfo : userinfo.slice(0, colon)),
    password: colon === -1 ? '' : decode(userinfo.slice(colon + 1)),
    hosts,
    hostFrom,
    hostTo: hostFrom + name.length,
    rest: body.slice(end),
  }
}

/**
 * Where the `@` behind the userinfo stands (-1 without one) and where the hosts end. The WHATWG rules come first;
 * they refuse or misread two legal finds, several hosts and a raw `#`, `/` or `?` in a password, which are then read
 * up to the last `@`.
 */
function authorityOf(url: string, scheme: string, body: string): { at: number; end: number } {
  const slash = body.search(/[/?#]/)
  const end = slash === -1 ? body.length : slash
  const at = body.lastIndexOf('@', end - 1)
  const last = body.lastIndexOf('@')
  const web = scheme === 'http' || scheme === 'https' || scheme === 'ws' || scheme === 'wss'
  const odd = at === -1 && last !== -1 && body.slice(0, end).includes(':') && (!web || !URL.canParse(url))
  if (!odd) return { at: end === 0 ? -1 : at, end }
  const after = body.slice(last + 1).search(/[/?#]/)
  return { at: last, end: after === -1 ? body.length : last + 1 + after }
}

function readHost(text: string): { name: string; port: number | undefined } {
  const bracket = text.startsWith('[') ? text.indexOf(']') : -1
  const name = bracket === -1 ? (text.split(':', 1)[0] ?? '') : text.slice(1, bracket)
  const port = /^:(\d{1,5})$/.exec(text.slice(bracket === -1 ? name.length : bracket + 1))?.[1]
  return { name, port: port === undefined ? undefined : Number(port) }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
