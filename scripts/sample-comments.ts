import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { rules } from '../__tests__/all-rules.ts'
import { planComments } from '../src/github/publish/plan-comments.ts'
import type { Diff, FileDiff } from '../src/model/files/diff.ts'
import { diffLines } from '../src/model/files/line-diff.ts'
import type { Snapshot } from '../src/model/files/snapshot.ts'
import { NO_POLICY } from '../src/model/policy.ts'
import type { Report, Spot } from '../src/model/report.ts'
import { parsers } from '../src/parse/index.ts'
import type { Links } from '../src/report/github/links.ts'
import { renderClosed, renderComment } from '../src/report/github/review.ts'
import { run } from '../src/review/run.ts'

/** In docs/example.md, rule names link to their pages in the same checkout. */
const LINKS: Links = {
  rule: (id, practice) => `rules/${practice}/${id}.md`,
  place: () => undefined,
}

/** Markdown of the comments on the sample pull request of `examples/`, each under its place. */
export async function renderSampleComments(root: string): Promise<string> {
  const base = await readFiles(join(root, 'examples/bookshop'))
  const changed = await readFiles(join(root, 'examples/bookshop-pull-request'))
  const report = await runCheck(base, changed)
  const { create } = planComments(
    { placed: report.placed, posted: [], complete: report.verdict.complete, limit: 50, formerly: () => [] },
    {
      comment: placed => renderComment(report, placed, LINKS),
      closed: (body, fingerprints) => renderClosed(report, body, fingerprints),
    },
  )
  return create.map(({ spot, body }) => `${placeOf(spot)}\n\n${quote(body)}\n`).join('\n')
}

async function runCheck(base: ReadonlyMap<string, string>, changed: ReadonlyMap<string, string>): Promise<Report> {
  const head = new Map([...base, ...changed])
  return run({
    base: snapshotOf('base', base),
    head: snapshotOf('head', head),
    diff: diffOf(base, changed),
    rules,
    policy: NO_POLICY,
    policyProblems: [],
    parsers,
    failOn: 'high',
    scope: 'introduced',
    // The sample has no ignore that could expire.
    today: '2026-01-01',
    version: 'sample',
  })
}

function snapshotOf(commit: string, texts: ReadonlyMap<string, string>): Snapshot {
  return { commit, paths: new Set(texts.keys()), texts, problems: [] }
}

function diffOf(base: ReadonlyMap<string, string>, changed: ReadonlyMap<string, string>): Diff {
  const files = new Map<string, FileDiff>()
  for (const [path, text] of changed) {
    const before = base.get(path)
    const status = before === undefined ? 'added' : 'modified'
    files.set(path, { path, previousPath: undefined, status, hunks: diffLines(before ?? '', text) })
  }
  return { files }
}

async function readFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  const texts = new Map<string, string>()
  for (const path of paths.sort()) {
    texts.set(relative(folder, path).replaceAll('\\', '/'), await readFile(path, 'utf8'))
  }
  return texts
}

function placeOf(spot: Exclude<Spot, { on: 'check' }>): string {
  if (spot.on === 'file') return `**\`${spot.path}\`**`
  return `**\`${spot.path}\`, ${spot.side === 'LEFT' ? `removed line ${spot.line}` : `line ${spot.line}`}**`
}

/** Without the hidden marker. */
function quote(body: string): string {
  const shown = body.replace(/^<!--[^\n]*-->\n/, '')
  return shown
    .split('\n')
    .map(line => `> ${line}`.trimEnd())
    .join('\n')
}
