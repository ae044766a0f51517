import { fingerprint } from '../../../src/engine/fingerprint.ts'
import { type Diff, type FileDiff, parsePatch } from '../../../src/model/files/diff.ts'
import type { Document } from '../../../src/model/files/document.ts'
import { createSource, type Location } from '../../../src/model/files/text.ts'
import type { Finding } from '../../../src/model/finding.ts'
import { NO_POLICY } from '../../../src/model/policy.ts'
import type { Problem } from '../../../src/model/problem.ts'
import type { Project } from '../../../src/model/project/project.ts'

/** `fly.toml:3`, `fly.toml:3-5` (whole lines) or `fly.toml:3:1-4` (columns, end exclusive). */
export function at(place: string): Location {
  const [path = '', lines = '1', columns] = place.split(':')
  const [first = 1, last = first] = lines.split('-').map(Number)
  const [from = 1, to = columns === undefined ? 80 : from] = (columns ?? '1').split('-').map(Number)
  return { path, range: { start: { line: first, column: from }, end: { line: last, column: to } } }
}

/** A finding of the rule `plaintext-http`, high and sure, unless told otherwise. */
export function finding(place: string, more: Partial<Finding> = {}): Finding {
  const base = {
    message: 'Port 80 does not redirect.',
    subject: 'port 80',
    rule: 'plaintext-http',
    practice: 'tls',
    severity: 'high',
    confidence: 'high',
    remedy: 'Set `force_https = true`.',
    related: [],
    ...more,
  } as const
  const where = at(place)
  return { ...base, at: where, fingerprint: fingerprint(base.rule, where.path, base.subject) }
}

export interface FileLiteral extends Partial<Omit<FileDiff, 'hunks'>> {
  readonly patch?: string | undefined
}

/** A diff of patches by path; a patch that is `undefined` is not to be had. */
export function diffOf(files: Readonly<Record<string, string | FileLiteral>>): Diff {
  return {
    files: new Map(
      Object.entries(files).map(([path, file]) => {
        const { patch, ...more } = typeof file === 'string' ? { patch: file } : file
        const hunks = patch === undefined ? undefined : parsePatch(patch)
        return [path, { path, previousPath: undefined, status: 'modified', ...more, hunks }]
      }),
    ),
  }
}

export function problem(place: string, message: string, blocking = true): Problem {
  return { at: at(place), message, blocking }
}

/** A project of texts by path, with nothing read out of them but what `more` says. */
export function projectOf(texts: Readonly<Record<string, string>>, documents: readonly Document[] = []): Project {
  return {
    commit: 'head',
    paths: new Set(Object.keys(texts)),
    sources: new Map(Object.entries(texts).map(([path, text]) => [path, createSource(path, text)])),
    documents: new Map(documents.map(document => [document.source.path, document])),
    apps: [],
    settings: [],
    commands: [],
    flyctl: [],
    dockerfiles: [],
    policy: NO_POLICY,
    problems: [],
  }
}

/** `severity path:line subject`, as tables of tests write findings. */
export function short({ severity, at: { path, range }, subject }: Finding): string {
  return `${severity} ${path}:${range.start.line} ${subject}`
}
