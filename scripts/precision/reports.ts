/** The reports of scanners. Of a secret only a digest is kept. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Found } from './scanners.ts'

interface Span {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

interface AirworthyFinding extends Span {
  readonly rule: string
  readonly severity: string
  readonly confidence: string
  readonly related: readonly (Span & { readonly note: string })[]
}

/** Rules that report a value that is written in a file. */
const CREDENTIAL_RULE = /^secret-(?:in-(?!build-arg)|with-fallback)|^exposed-fly-token/

export function readAirworthy(report: string, folder: string): Found[] {
  const { findings } = JSON.parse(report) as { findings: readonly AirworthyFinding[] }
  return findings
    .filter(({ confidence }) => confidence !== 'low')
    .map(({ rule, severity, related, ...span }) => {
      const isCredential = CREDENTIAL_RULE.test(rule)
      return {
        path: span.path,
        line: span.line,
        value: isCredential ? digestOf(textAt(folder, span)) : undefined,
        sameValue: related.filter(({ note }) => note.startsWith('The same value')),
        isCredential,
        isSevere: severity === 'critical' || severity === 'high',
      }
    })
}

export function readGitleaks(report: string, folder: string): Found[] {
  const leaks = JSON.parse(report) as readonly { File: string; StartLine: number; Secret: string }[]
  return leaks.map(({ File, StartLine, Secret }) => credential(folder, File, StartLine, Secret))
}

/** A line for each finding, and one with figures. */
export function readKingfisher(report: string, folder: string): Found[] {
  return report.split('\n').flatMap(text => {
    const { finding } = JSON.parse(text || '{}') as {
      finding?: { path: string; line: number; snippet: string }
    }
    return finding ? [credential(folder, finding.path, finding.line, finding.snippet)] : []
  })
}

/** `/shop/a.js:1:10: found slack token: ************ [error/@secretlint/secretlint-rule-slack]`: a star a character. */
export function readSecretlint(report: string, folder: string): Found[] {
  return report.split('\n').flatMap(text => {
    const [, path, line, column, stars = ''] =
      /^(.+?):(\d+):(\d+): [^*]*(\**).*\/secretlint-rule-[\w-]+\]?$/.exec(text) ?? []
    if (path === undefined) return []
    const start = { line: Number(line), column: Number(column) }
    const end = { endLine: start.line, endColumn: start.column + stars.length }
    const value = textAt(folder, { path: relative(folder, path), ...start, ...end })
    return [credential(folder, path, start.line, value)]
  })
}

function credential(folder: string, path: string, line: number, value: string): Found {
  return {
    path: relative(folder, resolve(folder, path)),
    line,
    value: digestOf(value),
    sameValue: [],
    isCredential: true,
    isSevere: true,
  }
}

function textAt(folder: string, { path, line, column, endLine, endColumn }: Span): string {
  const lines = readFileSync(join(folder, path), 'utf8')
    .split('\n')
    .slice(line - 1, endLine)
  const last = lines.length - 1
  if (lines[last] !== undefined) lines[last] = lines[last].slice(0, endColumn - 1)
  if (lines[0] !== undefined) lines[0] = lines[0].slice(column - 1)
  return lines.join('\n')
}

/** Of a sentence, the longest word: some scanners report the text around a token. Short values say nothing about other lines. */
function digestOf(value: string): string | undefined {
  const text = value.trim().replace(/^["'`]|["'`]$/g, '')
  const words = text.match(/[\w+/=.-]{16,}/g)?.toSorted((a, b) => b.length - a.length)
  const secret = /\s/.test(text) ? (words?.[0] ?? text) : text
  // The first line of a private key, at which it is reported, is that of all keys.
  return secret.length < 4 || /^-----BEGIN [A-Z ]+-----$/.test(secret)
    ? undefined
    : createHash('sha256').update(secret).digest('hex').slice(0, 16)
}
