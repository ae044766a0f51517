import { baseName } from '../../model/files/path.ts'
import type { Source } from '../../model/files/text.ts'
import type { Reader, Setting } from '../../model/project/setting.ts'
import { readText } from '../values.ts'

/** A line that gives a secret, in files that no parser reads; the first group is the name, the second the value. */
const LINES: readonly (readonly [file: RegExp, line: RegExp, name: string])[] = [
  // Erlang's distribution cookie, also in the templates that `mix release.init` writes.
  [/^vm(?:\.\w{1,20})?\.args(?:\.eex)?$/, /^[ \t]*-(setcookie)[ \t]+(\S{1,300})/, 'erlang cookie'],
  [/^env\.sh\.eex$/, /^[ \t]*(?:export[ \t]+)?(RELEASE_COOKIE)=["']?([^\s"']{1,300})/, 'RELEASE_COOKIE'],
  [/^[._]netrc$/, /\b(password)[ \t]+(\S{1,300})/, 'password'],
  [/^\.?pgpass(?:\.conf)?$/, /^[^#:\s]{1,253}:(\d{1,5}|\*):[^:\s]{1,100}:[^:\s]{1,100}:(\S{1,300})$/, 'password'],
  // PgBouncer (pgbouncer.org: config, "Authentication file format"): a hash begins with `md5` or `SCRAM-SHA-256$`.
  [/^userlist\.txt$/, /^"([^"]{1,100})"[ \t]{1,9}"((?!md5[\da-f]{32}"|SCRAM-)[^"]{4,200})(?=")/, 'password'],
  // `docker login` before version 1.7, and Apache's passwords without a hash.
  [/^\.dockercfg$/, /"(auth)"[ \t]{0,9}:[ \t]{0,9}"([\w+/]{12,400}={0,2})(?=")/, 'auth'],
  [/^\.?htpasswd$/, /^([^:#\s]{1,100}):\{PLAIN\}(\S{4,200})$/, 'password'],
  [/^\.git-credentials$/, /^()(https?:\/\/\S{1,500})$/, 'credential'],
]

/** The whole file is the secret. */
const WHOLE = /^(?:\.erlang\.cookie|id_(?:rsa|dsa|ecdsa|ed25519)|[^/]{1,100}\.(?:pem|key|p8|ppk)|age\.txt|keys\.txt)$/i

/** True for a file that holds nothing but secrets by its name, and that no parser reads. */
export function isSecretFile(path: string): boolean {
  const name = baseName(path)
  return WHOLE.test(name) || LINES.some(([file]) => file.test(name))
}

/** The secrets of such a file: one named after the file for a key or a cookie, else one for each line that gives one. */
export function secretSettings(source: Source, reader: Reader): Setting[] {
  const name = baseName(source.path)
  const { text } = source
  const start = text.length - text.trimStart().length
  const end = start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0)
  const kind = { origin: 'secret-file', reader } as const
  if (WHOLE.test(name)) {
    const at = source.locate(start, end)
    const value = { known: true, value: text.trim(), at, raw: text.trim() } as const
    return [{ ...kind, name, nameAt: at, key: name, value, at }]
  }
  const settings: Setting[] = []
  for (const [file, pattern, label] of LINES) {
    if (!file.test(name)) continue
    for (let number = 1; number <= source.lineCount; number++) {
      const match = pattern.exec(source.line(number))
      const written = match?.[2]
      if (!match || written === undefined) continue
      const from = source.offset({ line: number, column: 1 }) + match.index + match[0].length - written.length
      const at = source.locate(from, from + written.length)
      settings.push({
        ...kind,
        name: label,
        nameAt: at,
        key: label,
        value: readText(written, written, at, 'template'),
        at,
      })
    }
  }
  return settings
}
