import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from '@jest/globals'
import { runCheck } from '../../src/action/check.ts'
import { readInputs } from '../../src/action/inputs.ts'
import { checkProject } from '../../src/cli/check-project.ts'
import { findTarget } from '../../src/cli/target.ts'
import { createClient } from '../../src/github/api/client.ts'
import { readEvent } from '../../src/github/read/event.ts'
import type { Report } from '../../src/model/report.ts'
import { type FileContent, writeCommit } from '../embedded-github/commits.ts'
import { openObjects } from '../embedded-github/objects.ts'
import { cleanEnvironment, createRepository, type LocalRepository } from '../local-repository.ts'
import { openFixture } from '../scenarios/repository-fixture.ts'

/** A sound app, and a Dockerfile that takes the whole build context. */
export const CONFIG = 'app = "shop"\n\n[http_service]\n  internal_port = 8080\n  force_https = true\n'
export const DOCKERFILE = 'FROM node:22-slim\nCOPY . .\nCMD ["node", "server.js"]\n'

/** A file's content, a link, or a submodule; `null` removes. */
export type Entry = string | Uint8Array | { readonly link: string } | { readonly submodule: true } | null
export type Entries = Readonly<Record<string, Entry>>

/** The ways in which a change is judged; the command line looks at the work tree and at the index, which must agree. */
export const ASKED = ['the action', 'the command line'] as const

/** For long lists: that the ways agree is shown by unread.test.ts and the scenarios. */
export const ONE_WAY = ['the action'] as const

/** One way of the command line is enough for long lists. */
type Asked = (typeof ASKED)[number] | 'the index' | 'the work tree'

/**
 * For long lists of what all ways read alike: each row by the action and by one of the two ways of the command line, in
 * turn. That those two agree is shown by unread.test.ts.
 */
export const askedInTurn = (row: number) => ['the action', row % 2 === 0 ? 'the index' : 'the work tree'] as const

/** What a change is answered with: `path rule` of each finding that can block, or `incomplete`. */
export async function answerOf(asked: Asked, base: Entries, head: Entries): Promise<string[]> {
  const [first = [], ...others] = (await reportsOf(asked, base, head)).map(answerIn)
  for (const other of others) expect(other).toEqual(first)
  return first
}

/** The reports of all that is asked: of the command line one for the index, and one for the work tree. */
export async function reportsOf(asked: Asked, base: Entries, head: Entries): Promise<Report[]> {
  return asked === 'the action' ? [await askAction(base, head)] : askCommandLine(asked, base, head)
}

function answerIn({ comparison, problems, verdict }: Report): string[] {
  const findings = comparison.introduced
    .filter(({ rule, severity }) => rule !== 'unreadable-file' && (severity === 'high' || severity === 'critical'))
    .filter(({ confidence }) => confidence !== 'low')
    .map(({ at, rule }) => `${at.path} ${rule}`)
  const unread = problems.filter(({ blocking }) => blocking).map(({ at }) => `${at.path} incomplete`)
  return [...new Set([...findings, ...unread, verdict.conclusion])]
}

async function askAction(base: Entries, head: Entries): Promise<Report> {
  const fixture = await openFixture({ base: contentsOf(base) })
  try {
    await fixture.push(contentsOf(head))
    const { name, payload, sha } = await fixture.event('pull_request')
    const event = readEvent({ name, payload, sha })
    if (event.kind === 'nothing') throw new Error(event.reason)
    const client = createClient({
      token: fixture.token(),
      owner: 'acme',
      repo: 'shop',
      apiUrl: fixture.github.apiUrl,
      proxied: false,
      userAgent: 'test',
      log: () => {},
    })
    const inputs = readInputs(input => (input === 'github-token' ? fixture.token() : ''))
    const result = await runCheck(client, event, inputs, { version: 'test', today: '2026-11-30', log: () => {} })
    return result.report
  } finally {
    await fixture.close()
  }
}

async function askCommandLine(asked: Asked, base: Entries, head: Entries): Promise<Report[]> {
  const repository = createRepository()
  try {
    commitBase(repository, base)
    put(repository, { ...base, ...head })
    const outside = {
      directory: repository.directory,
      environment: cleanEnvironment(),
      tell: () => {},
      progress: () => {},
    }
    const target = await findTarget([], outside)
    const ask = async (what: { readonly base?: string; readonly staged: boolean }) => {
      const options = { base: undefined, all: false, policy: undefined, failOn: undefined, ...what }
      return (await checkProject(target, options, { ...outside, today: '2026-11-30', version: 'test' })).report
    }
    const reports: Report[] = []
    if (asked !== 'the work tree') reports.push(await ask({ staged: true }))
    if (asked !== 'the index') reports.push(await ask({ base: 'HEAD', staged: false }))
    return reports
  } finally {
    repository.remove()
  }
}

const SUBMODULE = '1'.repeat(40)

function contentsOf(entries: Entries): Record<string, FileContent> {
  const contents: [string, FileContent][] = []
  for (const [path, entry] of Object.entries(entries)) {
    if (entry === null || typeof entry === 'string' || entry instanceof Uint8Array) contents.push([path, entry])
    else if ('link' in entry) contents.push([path, { mode: '120000', content: entry.link }])
    else contents.push([path, { mode: '160000', sha: SUBMODULE }])
  }
  return Object.fromEntries(contents)
}

/** Without a git process, of which each test would start two more. */
function commitBase({ directory }: LocalRepository, base: Entries): void {
  const folder = join(directory, '.git')
  const objects = openObjects(folder)
  const setRef = (ref: string, commit: string) => writeFileSync(join(folder, ref), `${commit}\n`)
  const commit = { ref: 'refs/heads/main', parents: [], files: contentsOf(base), message: 'base' }
  writeCommit({ objects, setRef }, { ...commit, date: '2026-01-05T12:00:00Z' })
  objects.settle()
}

/** Into the work tree and the index. */
function put({ directory, git }: LocalRepository, entries: Entries): void {
  for (const [path, entry] of Object.entries(entries)) {
    const file = join(directory, path)
    rmSync(file, { recursive: true, force: true })
    if (entry === null) continue
    mkdirSync(dirname(file), { recursive: true })
    if (typeof entry === 'string' || entry instanceof Uint8Array) writeFileSync(file, entry)
    else if ('link' in entry) symlinkSync(entry.link, file)
  }
  git('add', '--all')
  for (const [path, entry] of Object.entries(entries)) {
    if (entry === null || typeof entry === 'string' || entry instanceof Uint8Array || 'link' in entry) continue
    mkdirSync(join(directory, path), { recursive: true })
    git('update-index', '--add', '--cacheinfo', `160000,${SUBMODULE},${path}`)
  }
}
