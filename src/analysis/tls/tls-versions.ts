import type { Location, Source } from '../../model/files/text.ts'
import { type Command, programOf } from '../../model/project/command.ts'
import { namePartsOf } from '../credentials/names.ts'
import { textOfArgument } from '../network/command-urls.ts'

/** `TLSv1.1`, `tls1.0`, `SSLv3`, `TLSv1`: everything before TLS 1.2 (RFC 8996 retires it). */
const OLD = /^(?:tls[ _-]?v?1(?:[._][01])?|sslv?[23](?:\.0)?)$/i

/** The name of an old TLS or SSL version, as people write it; `undefined` for all other words. */
export function oldVersionOf(word: string): string | undefined {
  if (!OLD.test(word)) return undefined
  const ssl = /^ssl/i.test(word)
  const digits = word.replace(/\D/g, '')
  const version = ssl ? `SSL ${digits[0]}` : `TLS 1.${digits[1] ?? '0'}`
  return version
}

const OPTION_TEXTS: readonly (readonly [pattern: RegExp, version: string])[] = [
  [/(?:^|\s)--tls-min-v1\.0(?:\s|$)/, 'TLS 1.0'],
  [/(?:^|\s)--tls-min-v1\.1(?:\s|$)/, 'TLS 1.1'],
  [/(?:^|[\s,])tls10server=1(?:,|$)/, 'TLS 1.0'],
  [/-D(?:https\.protocols|jdk\.tls\.client\.protocols)=(?:SSLv3|TLSv1(?:\.0)?)(?:[,\s]|$)/, 'TLS 1.0'],
  [/-D(?:https\.protocols|jdk\.tls\.client\.protocols)=TLSv1\.1(?:[,\s]|$)/, 'TLS 1.1'],
]

/** The old version that a setting allows or asks for: `SSL_PROTOCOLS="TLSv1 TLSv1.2"`, `TLS_MIN_VERSION=1.0`. */
export function oldVersionOfSetting(name: string, value: string): string | undefined {
  if (value.length > 2000) return undefined
  if (/^(?:NODE_OPTIONS|GODEBUG|JAVA_OPTS|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|CATALINA_OPTS)$/.test(name)) {
    const option = OPTION_TEXTS.find(([pattern]) => pattern.test(value))
    if (option) return option[1]
  }
  const parts = namePartsOf(name)
  const speaksOfTls = parts.some(part => part === 'tls' || part === 'ssl')
  if (!speaksOfTls || !parts.some(part => /^(?:min|minimum|version|versions|protocol|protocols)$/.test(part)))
    return undefined
  if (parts.some(part => part === 'max' || part === 'maximum' || part === 'disabled' || part === 'exclude'))
    return undefined
  for (const part of value.split(/[\s,:;]+/)) {
    const version = oldVersionOf(part) ?? (/^1\.[01]$/.test(part) ? `TLS ${part}` : undefined)
    if (version !== undefined) return version
  }
  return undefined
}

/** The option of a command that holds it to old versions, or opens OpenSSL to them, as written. */
export function oldVersionOfCommand(command: Command): { text: string; at: Location } | undefined {
  const program = programOf(command)
  const texts = command.argv.map(textOfArgument)
  for (const [index, word] of command.argv.entries()) {
    const text = texts[index] ?? ''
    const pair = `${text} ${texts[index + 1] ?? ''}`
    const found = (pattern: RegExp) => (pattern.test(text) ? text : pattern.test(pair) ? pair : undefined)
    const option =
      program === 'curl'
        ? found(/^(?:--sslv[23]|--tls-max 1\.[01])$/)
        : program === 'wget'
          ? found(/^--secure-protocol[= ](?:SSLv[23]|TLSv1(?:_1)?)$/)
          : program === 'node'
            ? found(/^--tls-min-v1\.[01]$/)
            : opensslSetting(text)
    if (option !== undefined) return { text: option, at: word.at }
  }
  return undefined
}

/**
 * A word that writes `MinProtocol` or `SECLEVEL` into OpenSSL's configuration, mostly by `sed` or `echo`: level 0 and 1
 * allow old versions and keys (OpenSSL: SSL_CTX_set_security_level).
 */
function opensslSetting(text: string): string | undefined {
  const written = /^s(\W)/.exec(text) ? (text.split(text[1] ?? '/')[2] ?? '') : text
  return /\bMinProtocol\s{0,3}=\s{0,3}(?:TLSv1(?:\.[01])?|SSLv3|None)(?![\w.])|@?SECLEVEL\s{0,3}=\s{0,3}[01]\b/.exec(
    written,
  )?.[0]
}

/** Lines of nginx, Apache and HAProxy that allow old versions, each with its place; comments and `-TLSv1` don't count. */
export function oldVersionLines(source: Source): { version: string; at: Location }[] {
  const found: { version: string; at: Location }[] = []
  for (let number = 1; number <= source.lineCount; number++) {
    const line = source.line(number)
    if (line.length > 1000) continue
    const [, versions] =
      /^(?:\s{0,200}(?:ssl_protocols|SSLProtocol|protocols)|.{0,1000}\bssl-min-ver)\s([^#;]{1,300})/i.exec(line) ?? []
    for (const word of versions?.trim().split(/[\s+]+/) ?? []) {
      const version = oldVersionOf(word)
      if (version === undefined || line.trimStart().startsWith('#')) continue
      const start = line.length - line.trimStart().length + 1
      const end = line.trimEnd().length + 1
      found.push({
        version,
        at: {
          path: source.path,
          range: { start: { line: number, column: start }, end: { line: number, column: end } },
        },
      })
      break
    }
  }
  return found
}
