import { mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { rules } from './all-rules.ts'
import { airworthyIn } from './command-line.ts'
import { createRepository, type LocalRepository } from './local-repository.ts'
import { type Files, parsePage } from './pages.ts'

/** The ways in which the bytes of a file differ though it says the same. */
const VARIANTS = {
  crlf: (text: string) => text.replaceAll('\n', '\r\n'),
  bom: (text: string) => `\uFEFF${text}`,
}

interface Example {
  readonly title: string
  readonly files: Files
}

const examples: Example[] = rules.flatMap(({ practice, id }) => {
  const page = readFileSync(new URL(`../docs/rules/${practice}/${id}.md`, import.meta.url), 'utf8')
  const bad = parsePage(page).sections.filter(({ kind }) => kind === 'bad')
  return bad.map(({ title, files }) => ({ title: `${id}: ${title}`, files }))
})

interface Finding {
  readonly fingerprint: string
  readonly fix: { readonly safe: boolean; readonly edits: readonly Edit[] } | null
}

interface Edit {
  readonly path: string
  readonly line: number
  readonly endLine: number
}

let repository: LocalRepository
/** Files with other bytes, written only where there is something to fix. */
let others: LocalRepository
/** Where the history is put: in a folder without one the command line starts no git, which would take most of the time. */
const history = mkdtempSync(join(tmpdir(), 'airworthy-history-'))
const git = (...args: readonly string[]) =>
  repository.git(`--git-dir=${history}/.git`, `--work-tree=${repository.directory}`, ...args)

beforeAll(() => {
  repository = createRepository()
  others = createRepository(false)
  const files = examples.flatMap((example, index) =>
    [...example.files].map(([path, text]) => [`${index}/${path}`, text]),
  )
  repository.write(Object.fromEntries(files))
  repository.git('add', '--all', '--force')
  repository.git('commit', '--quiet', '--message', 'every bad example')
  renameSync(join(repository.directory, '.git'), join(history, '.git'))
})
afterAll(() => {
  repository.remove()
  others.remove()
  rmSync(history, { recursive: true })
})

async function airworthy({ directory }: LocalRepository, ...args: readonly string[]): Promise<string> {
  return (await airworthyIn(directory, ['check', ...args], {}, '2026-01-01')).data
}

async function findingsOf(folder: string, ...args: readonly string[]): Promise<readonly Finding[]> {
  const report = JSON.parse(await airworthy(repository, folder, '--format', 'json', ...args)) as {
    findings: readonly Finding[]
  }
  return report.findings
}

const asWritten = new Map<string, readonly Finding[]>()
/** Before anything is fixed; asked for once with each option, and the same for all. */
async function findingsAsWritten(folder: string): Promise<readonly Finding[]> {
  const findings = asWritten.get(folder) ?? (await findingsOf(folder))
  asWritten.set(folder, findings)
  return findings
}

/** The lines that fixes may change, of each fixed file. */
type Named = Map<string, Set<number>>

function nameLines(named: Named, folder: string, edits: readonly Edit[]): void {
  for (const { path, line: first, endLine } of edits) {
    const lines = named.get(`${folder}/${path}`) ?? new Set()
    for (let line = first; line <= endLine; line++) lines.add(line)
    named.set(`${folder}/${path}`, lines)
  }
}

/** The hunks that `git diff` shows where no edit names the changed line of the old text. One process for all files. */
function strayChanges(named: Named): string[] {
  const stray: string[] = []
  let path = ''
  for (const line of git('diff', '--unified=0', '--no-color').split('\n')) {
    if (line.startsWith('--- a/')) path = line.slice('--- a/'.length).replace(/\t$/, '')
    const [header, start = '', count = '1'] = /^@@ -(\d+)(?:,(\d+))? /.exec(line) ?? []
    if (header === undefined) continue
    const lines = named.get(path) ?? new Set()
    const first = Number(start)
    const changed = Array.from({ length: Number(count) }, (_, index) => first + index)
    // Of an insertion git names the line before, an edit that one or the one behind.
    const isNamed = count === '0' ? lines.has(first) || lines.has(first + 1) : changed.every(each => lines.has(each))
    if (!isNamed) stray.push(`${path} ${header}`)
  }
  return stray
}

describe.each([
  ['--fix', (safe: boolean) => safe],
  ['--fix=all', () => true],
])('check %s', (option, admits) => {
  const named: Named = new Map()

  test.each(examples.map((example, index) => [example.title, example.files, index] as const))(
    '%s',
    async (_, files, index) => {
      const folder = `${index}`
      const before = await findingsAsWritten(folder)
      const fixes = before.flatMap(({ fix }) => (fix && admits(fix.safe) ? [fix] : []))
      // Where both options admit the same fixes, they are applied once.
      if (option === '--fix=all' && fixes.length > 0 && fixes.every(({ safe }) => safe)) return
      // Where nothing is offered, every fourth example shows that nothing changes.
      if (before.every(({ fix }) => !fix) && (option === '--fix' || index % 4 > 0)) return
      const left = await findingsOf(folder, option)
      expect(left.filter(({ fix }) => fix && admits(fix.safe))).toEqual([])
      const known = new Set(before.map(({ fingerprint }) => fingerprint))
      expect(left.filter(({ fingerprint }) => !known.has(fingerprint))).toEqual([])

      if (fixes.length === 0) return
      expect(left.length).toBeLessThan(before.length)
      nameLines(
        named,
        folder,
        fixes.flatMap(fix => fix.edits),
      )

      // Whatever the line ends and the mark at the start: every other byte is the same, and so is what was fixed.
      for (const [variant, write] of Object.entries(VARIANTS)) {
        const own = `${index}${option}/${variant}`
        others.write(Object.fromEntries([...files].map(([path, text]) => [`${own}/${path}`, write(text)])))
        await airworthy(others, own, option)
        for (const path of files.keys()) {
          const read = (file: string) => readFileSync(file, 'utf8')
          const fixed = read(join(repository.directory, folder, path))
          expect([path, read(join(others.directory, own, path))]).toEqual([path, write(fixed)])
        }
      }
    },
  )

  test('fixes the lines that its edits name, and leaves nothing behind beside the files', () => {
    const status = git('status', '--porcelain').trimEnd().split('\n')
    expect(status.length).toBeGreaterThan(20)
    expect(status.filter(line => !line.startsWith(' M '))).toEqual([])
    expect(strayChanges(named)).toEqual([])
    git('checkout', '--quiet', '.')
  })
})
