import { REGIONS } from '../src/facts/regions.ts'
import type { Diff, FileDiff } from '../src/model/files/diff.ts'
import { diffLines } from '../src/model/files/line-diff.ts'
import type { Snapshot } from '../src/model/files/snapshot.ts'
import { createSource } from '../src/model/files/text.ts'
import type { Finding } from '../src/model/finding.ts'
import { NO_POLICY, type Policy } from '../src/model/policy.ts'
import type { Report } from '../src/model/report.ts'
import type { Draft, Rule } from '../src/model/rule.ts'
import { type Parsers, parsers } from '../src/parse/index.ts'
import { loadPolicy } from '../src/policy/load.ts'
import { buildProject } from '../src/project/build.ts'
import { run } from '../src/review/run.ts'
import { observedOf, type PageObserved } from './observed-project.ts'
import { withoutSeams } from './split-secret.ts'

/** Files by path. */
export type Files = ReadonlyMap<string, string>

/** One `## Bad: …` or `## Good: …`: a small project, perhaps with what it was before the change. */
export interface Section {
  readonly kind: 'bad' | 'good'
  readonly title: string
  readonly before: Files | undefined
  readonly files: Files
  /** The lines of the `text` block. */
  readonly expected: readonly string[]
  /** The index of the line behind the fence that opens it; `undefined` without one. */
  readonly expectedAt: number | undefined
}

/** A `Before:` and its `After:` under `## How to fix it`. */
export interface Repair {
  readonly before: Files
  readonly after: Files
}

export interface Page {
  /** The text of the first heading. */
  readonly heading: string
  readonly repairs: readonly Repair[]
  readonly sections: readonly Section[]
}

/** Reads a page. Throws on a fenced block in a section that is neither a file nor the findings. */
export function parsePage(text: string): Page {
  const lines = text.split('\n')
  const sections: Section[] = []
  const repairs: { before: Map<string, string>; after: Map<string, string> }[] = []
  let open: OpenSection | undefined
  let repair: Map<string, string> | undefined
  let inFix = false
  let path: string | undefined
  let heading = ''
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    const fence = /^(`{3,})\s*(\w*)$/.exec(line)
    const title = /^(#{1,3}) (.*)$/.exec(line)
    if (fence) {
      const end = lines.indexOf(fence[1] ?? '', i + 1)
      if (end === -1) throw new Error(`line ${i + 1}: the block is not closed`)
      const block = lines.slice(i + 1, end)
      if (open) takeBlock(open, path, fence[2] ?? '', block, i + 1)
      // Commands under `## How to fix it` have no path and are not run.
      else if (repair && path !== undefined) repair.set(path, textOf(block))
      path = undefined
      i = end
    } else if (title?.[1] === '#') {
      heading = title[2] ?? ''
    } else if (title?.[1] === '##') {
      if (open) sections.push(sectionOf(open))
      inFix = title[2] === 'How to fix it'
      repair = undefined
      const [, kind, name] = /^(Bad|Good): (.+)$/.exec(title[2] ?? '') ?? []
      open =
        kind && name
          ? { kind: kind === 'Bad' ? 'bad' : 'good', title: name, files: new Map(), expected: [] }
          : undefined
    } else if (open && line === 'After') {
      open.before = open.files
      open.files = new Map()
    } else if (inFix && line === 'Before:') {
      repair = new Map()
      repairs.push({ before: repair, after: new Map() })
    } else if (inFix && line === 'After:') {
      const last = repairs.at(-1)
      if (!last || last.after.size > 0) throw new Error(`line ${i + 1}: an After without its Before`)
      repair = last.after
    } else {
      path = /^`([^`]+)`$/.exec(line)?.[1] ?? path
    }
  }
  if (open) sections.push(sectionOf(open))
  return { heading, repairs, sections }
}

interface OpenSection {
  kind: Section['kind']
  title: string
  before?: Map<string, string>
  files: Map<string, string>
  expected: readonly string[]
  expectedAt?: number
}

function takeBlock(
  open: OpenSection,
  path: string | undefined,
  language: string,
  lines: readonly string[],
  at: number,
): void {
  if (path !== undefined) open.files.set(path, textOf(lines))
  else if (language === 'text') Object.assign(open, { expected: lines, expectedAt: at })
  else throw new Error(`line ${at}: a block without its file's name in back-quotes on a line before`)
}

function textOf(lines: readonly string[]): string {
  return lines.map(line => `${withoutSeams(line)}\n`).join('')
}

function sectionOf({ before, expectedAt, ...rest }: OpenSection): Section {
  return { ...rest, before, expectedAt }
}

/** The block of a page with what a look at the running project saw; it is none of the project's files. */
const OBSERVED = 'seen.json'

/** Runs one rule over a section as the program would; what the change introduces, or without a Before everything. */
export async function runCheck(rule: Rule, section: Pick<Section, 'before' | 'files'>): Promise<Report> {
  const { before, files, observed } = withoutObserved(section)
  return run({
    base: before && snapshotOf('before', before),
    head: snapshotOf('after', files),
    diff: before && diffOf(before, files),
    rules: [rule],
    observed,
    policy: policyOf(files, rule, parsers),
    policyProblems: [],
    parsers,
    failOn: 'high',
    scope: before ? 'introduced' : 'all',
    today: '2026-01-01',
    version: '0.0.0',
  })
}

function withoutObserved({ before, files: blocks }: Pick<Section, 'before' | 'files'>) {
  const files = new Map(blocks)
  files.delete(OBSERVED)
  const text = blocks.get(OBSERVED)
  return { before, files, observed: text === undefined ? undefined : observedOf(JSON.parse(text) as PageObserved) }
}

/** What the rule itself says of these files, with every fix that it offers. */
export async function draftsOf(rule: Rule, blocks: Files): Promise<Draft[]> {
  const { files, observed } = withoutObserved({ before: undefined, files: blocks })
  const project = buildProject(snapshotOf('after', files), policyOf(files, rule, parsers), parsers)
  return [...rule.check({ ...project, observed })]
}

function snapshotOf(commit: string, files: Files): Snapshot {
  return { commit, paths: new Set(files.keys()), texts: files, problems: [] }
}

/** The diff between two small projects; a file that came with the text of one that went is renamed. */
function diffOf(before: Files, after: Files): Diff {
  const files = new Map<string, FileDiff>()
  const gone = [...before.keys()].filter(path => !after.has(path))
  for (const [path, text] of after) {
    const previousPath = before.has(path) ? undefined : gone.find(old => before.get(old) === text)
    const old = before.get(previousPath ?? path)
    if (old === text && previousPath === undefined) continue
    const status = previousPath !== undefined ? 'renamed' : old === undefined ? 'added' : 'modified'
    files.set(path, { path, previousPath, status, hunks: diffLines(old ?? '', text) })
  }
  const renamed = new Set([...files.values()].map(({ previousPath }) => previousPath))
  for (const path of gone) {
    if (renamed.has(path)) continue
    files.set(path, { path, previousPath: undefined, status: 'removed', hunks: diffLines(before.get(path) ?? '', '') })
  }
  return { files }
}

function policyOf(files: Files, rule: Rule, parsers: Parsers): Policy {
  const text = files.get(NO_POLICY.path)
  if (text === undefined) return NO_POLICY
  const document = parsers.yaml(createSource(NO_POLICY.path, text))
  const loaded = loadPolicy(document, { rules: [rule.id], regions: REGIONS.map(({ code }) => code) })
  if ('errors' in loaded) throw new Error(`the page's policy: ${loaded.errors.map(({ message }) => message).join(' ')}`)
  return loaded.policy
}

/** A finding as pages write it: `path:line:column severity rule message`. */
export function describeFinding({ at, severity, rule, message }: Finding): string {
  return `${at.path}:${at.range.start.line}:${at.range.start.column} ${severity} ${rule} ${message}`
}
