import { baseName } from '../../model/files/path.ts'
import type { Source } from '../../model/files/text.ts'
import type { Value } from '../../model/files/value.ts'
import type { Reader, Setting } from '../../model/project/setting.ts'
import { readerOf } from '../discover/path-roles.ts'

const CADDY = /caddyfile/i
const HAPROXY = /haproxy[^/]{0,255}\.cfg(?:\.template)?$/i
const NGINX =
  /(?:^|\/)(?:[^/]{0,255}nginx[^/]{0,255}\/(?:[^/]+\/){0,2}[^/]+|(?:conf\.d|sites-enabled|sites-available)\/[^/]+|[^/]{0,255}nginx[^/]{0,255}|default)\.conf(?:\.template)?$/i

/** True for a configuration of nginx, Caddy or HAProxy by its usual names. */
export function isProxyConfig(path: string): boolean {
  return CADDY.test(baseName(path))
    ? /(?:^|\.)caddyfile(?:$|\.)/i.test(baseName(path))
    : HAPROXY.test(path) || NGINX.test(path)
}

/** Who reads it; images of nginx fill their `.template` files in at every start. */
export function proxyReader(path: string): Reader {
  return readerOf(path.replace(/\.template$/, ''))
}

/** A word of a directive; `raw` with its quotes. */
interface Token {
  readonly text: string
  readonly from: number
  readonly to: number
}

interface Directive {
  readonly tokens: readonly Token[]
  /** The directives that open the blocks around it, the outermost first. */
  readonly blocks: readonly string[]
}

/** Where a proxy sends requests to: one setting for each upstream, named after what gives it. */
export function proxySettings(source: Source, reader: Reader): Setting[] {
  const name = baseName(source.path)
  if (CADDY.test(name)) return caddyUpstreams(source, reader)
  return HAPROXY.test(name) ? haproxyUpstreams(source, reader) : nginxUpstreams(source, reader)
}

const PASS = /^(?:proxy|grpc|uwsgi|fastcgi|scgi)_pass$/

/** `proxy_pass` and its like, `server` of an `upstream`, and `set $x` where a pass uses `$x`. */
function nginxUpstreams(source: Source, reader: Reader): Setting[] {
  const directives = nginxDirectives(source.text)
  const used = new Set<string>()
  for (const { tokens } of directives) {
    if (!PASS.test(tokens[0]?.text ?? '')) continue
    for (const [variable] of (tokens[1]?.text ?? '').matchAll(/\$\w{1,100}/g)) used.add(variable)
  }
  const settings: Setting[] = []
  for (const { tokens, blocks } of directives) {
    const [first, second, third] = tokens
    const block = blocks.at(-1) ?? ''
    if (!first || !second) continue
    if (PASS.test(first.text)) settings.push(upstream(source, reader, first.text, blocks, first, second))
    else if (first.text === 'set' && third && used.has(second.text))
      settings.push(upstream(source, reader, second.text, blocks, second, third))
    else if (first.text === 'server' && /^upstream /.test(block))
      settings.push(upstream(source, reader, block, blocks, first, second))
  }
  return settings
}

/** Statements up to `;` or `{`; a comment runs to the line's end, `${x}` is part of a word. */
function nginxDirectives(text: string): Directive[] {
  const directives: Directive[] = []
  const blocks: string[] = []
  let tokens: Token[] = []
  for (let i = 0; i < text.length; ) {
    const character = text[i] ?? ''
    if (/\s/.test(character)) i++
    else if (character === '#') i = lineEnd(text, i)
    else if (character === ';') {
      directives.push({ tokens, blocks: [...blocks] })
      tokens = []
      i++
    } else if (character === '{') {
      if (blocks.length < MAX_DEPTH) blocks.push(tokens.map(token => token.text).join(' '))
      tokens = []
      i++
    } else if (character === '}') {
      blocks.pop()
      tokens = []
      i++
    } else {
      const token = readToken(text, i, /[\s;{}]/)
      tokens.push(token)
      i = token.to
    }
  }
  return directives
}

/** Deeper than any configuration; every directive carries its blocks. */
const MAX_DEPTH = 20

/** `reverse_proxy [matcher] host…`, the `to` lines of its block, and the two directives that are made from it. */
function caddyUpstreams(source: Source, reader: Reader): Setting[] {
  const settings: Setting[] = []
  const blocks: string[] = []
  for (const tokens of lines(source.text)) {
    const [first, ...rest] = tokens
    if (!first) continue
    if (first.text === '}') {
      blocks.pop()
      continue
    }
    const opens = tokens.at(-1)?.text === '{'
    const inProxy = /^(?:reverse_proxy|php_fastcgi|forward_auth)\b/.test(blocks.at(-1) ?? '')
    const isProxy = /^(?:reverse_proxy|php_fastcgi|forward_auth)$/.test(first.text)
    if (isProxy || (inProxy && first.text === 'to')) {
      const name = isProxy ? first.text : ((blocks.at(-1) ?? '').split(' ', 1)[0] ?? '')
      for (const token of rest) {
        if (!/^[/@*{]?$|^[/@*]|^\{$/.test(token.text))
          settings.push(upstream(source, reader, name, blocks, first, token))
      }
    }
    if (opens && blocks.length < MAX_DEPTH)
      blocks.push(
        tokens
          .slice(0, -1)
          .map(token => token.text)
          .join(' '),
      )
  }
  return settings
}

/** `server NAME ADDRESS` and `server-template NAME COUNT ADDRESS` of a `backend` or `listen` section. */
function haproxyUpstreams(source: Source, reader: Reader): Setting[] {
  const settings: Setting[] = []
  let section = ''
  for (const tokens of lines(source.text)) {
    const [first, second, third, fourth] = tokens
    if (!first) continue
    if (/^(?:backend|listen|frontend|defaults|global|peers|resolvers)$/.test(first.text))
      section = [first.text, second?.text].join(' ').trim()
    const address = first.text === 'server' ? third : first.text === 'server-template' ? fourth : undefined
    if (address && /^(?:backend|listen) /.test(section))
      settings.push(upstream(source, reader, section, [section], first, address))
  }
  return settings
}

function* lines(text: string): Iterable<Token[]> {
  for (let i = 0; i < text.length; i = lineEnd(text, i) + 1) {
    const end = lineEnd(text, i)
    const tokens: Token[] = []
    for (let at = i; at < end; ) {
      if (/\s/.test(text[at] ?? '')) at++
      else if (text[at] === '#') break
      else {
        const token = readToken(text, at, /\s/)
        tokens.push(token)
        at = Math.max(token.to, at + 1)
      }
    }
    yield tokens
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

/** A quoted word ends at its quote, or with the line where there is none. */
function readToken(text: string, from: number, ends: RegExp): Token {
  const quote = text[from] === '"' || text[from] === "'" ? text[from] : undefined
  if (quote !== undefined) {
    const close = text.indexOf(quote, from + 1)
    const end = lineEnd(text, from)
    const to = close === -1 || close > end ? end : close
    return { text: text.slice(from + 1, to), from, to: Math.min(to + 1, Math.max(end, from + 1)) }
  }
  let to = from
  for (let inVariable = false; to < text.length; to++) {
    const character = text[to] ?? ''
    if (/\s/.test(character)) break
    if (character === '{' && text[to - 1] === '$') inVariable = true
    else if (character === '}' && inVariable) inVariable = false
    else if (!inVariable && ends.test(character)) break
  }
  return { text: text.slice(from, to), from, to }
}

/** Variables of all three, placeholders of Caddy and marks of template languages. */
const UNSETTLED = /[$%{]/

function upstream(
  source: Source,
  reader: Reader,
  name: string,
  blocks: readonly string[],
  first: Token,
  token: Token,
): Setting {
  const at = source.locate(token.from, token.to)
  const raw = source.text.slice(token.from, token.to)
  const value: Value<string> = UNSETTLED.test(token.text)
    ? { known: false, at, raw }
    : { known: true, value: token.text, at, raw }
  return {
    origin: 'proxy-upstream',
    reader,
    name,
    nameAt: source.locate(first.from, first.to),
    key: [...blocks, name].join('.'),
    value,
    at: source.locate(first.from, token.to),
  }
}
