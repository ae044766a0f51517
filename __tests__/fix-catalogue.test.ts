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
  lf: (text: string) => text,
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
/** Where the history is put: in a folder without one the command line starts no git, which would take most of the time. */
const history = mkdtempSync(join(tmpdir(), 'airworthy-history-'))
const git = (...args: readonly string[]) =>
  repository.git(`--git-dir=${history}/.git`, `--work-tree=${repository.directory}`, ...args)

beforeAll(() => {
  repository = createRepository()
  const files: Record<string, string> = {}
  for (const [index, example] of examples.entries()) {
    for (const [variant, write] of Object.entries(VARIANTS)) {
      for (const [path, text] of example.files) files[`${index}/${variant}/${path}`] = write(text)
    }
  }
  repository.write(files)
  repository.git('add', '--all', '--force')
  repository.git('commit', '--quiet', '--message', 'every bad example')
  renameSync(join(repository.directory, '.git'), join(history, '.git'))
})
afterAll(() => {
  repository.remove()
  rmSync(history, { recursive: true })
})

async function airworthy(...args: readonly string[]): Promise<string> {
  return (await airworthyIn(repository.directory, ['check', ...args], {}, '2026-01-01')).data
}

async function findingsOf(folder: string, ...args: readonly string[]): Promise<readonly Finding[]> {
  const report = JSON.parse(await airworthy(folder, '--format', 'json', ...args)) as { findings: readonly Finding[] }
  return report.findings
}

const asWritten = new Map<string, readonly Finding[]>()
/** Before anything is fixed; asked for once with each option, and the same for all. */
async function findingsAsWritten(folder: string): Promise<readonly Finding[]> {
  const findings = asWritten.get(folder) ?? (await findingsOf(folder))
  asWritten.set(folder, findings)
  return findings
}

/** The lines of a file's old text that `git diff` tells as changed and no edit names. */
function strayChanges(folder: string, path: string, text: string, edits: readonly Edit[]): string[] {
  // A git process for each file that is as it was would be most of this test's time.
  if (readFileSync(join(repository.directory, folder, path), 'utf8') === text) return []
  const named = new Set<number>()
  for (const edit of edits.filter(each => each.path === path)) {
    for (let line = edit.line; line <= edit.endLine; line++) named.add(line)
  }
  const diff = git('diff', '--unified=0', '--', `${folder}/${path}`)
  const hunks = [...diff.matchAll(/^@@ -(\d+)(?:,(\d+))? /gm)]
  return hunks.flatMap(([header, start = '', count = '1']) => {
    const first = Number(start)
    // Of an insertion git names the line before, an edit that one or the one behind.
    if (count === '0') return named.has(first) || named.has(first + 1) ? [] : [header]
    return Array.from({ length: Number(count) }, (_, index) => first + index).every(line => named.has(line))
      ? []
      : [header]
  })
}

describe.each([
  ['--fix', (safe: boolean) => safe],
  ['--fix=all', () => true],
])('check %s', (option, admits) => {
  test.each(examples.map((example, index) => [example.title, example.files, index] as const))(
    '%s',
    async (_, files, index) => {
      const folder = `${index}/lf`
      const before = await findingsAsWritten(folder)
      const left = await findingsOf(folder, option)
      expect(left.filter(({ fix }) => fix && admits(fix.safe))).toEqual([])
      const known = new Set(before.map(({ fingerprint }) => fingerprint))
      expect(left.filter(({ fingerprint }) => !known.has(fingerprint))).toEqual([])

      const fixes = before.flatMap(({ fix }) => (fix && admits(fix.safe) ? [fix] : []))
      if (fixes.length > 0) expect(left.length).toBeLessThan(before.length)
      const edits = fixes.flatMap(fix => fix.edits)
      expect([...files].flatMap(([path, text]) => strayChanges(folder, path, text, edits))).toEqual([])
      if (fixes.length === 0) return

      // Whatever the line ends and the mark at the start: every other byte is the same, and so is what was fixed.
      for (const variant of ['crlf', 'bom'] as const) {
        await airworthy(`${index}/${variant}`, option)
        for (const path of files.keys()) {
          const read = (name: keyof typeof VARIANTS) =>
            readFileSync(join(repository.directory, `${index}/${name}/${path}`), 'utf8')
          expect([path, read(variant)]).toEqual([path, VARIANTS[variant](read('lf'))])
        }
      }
    },
  )

  test('mends what is to be mended, and leaves nothing behind beside the files', () => {
    const status = git('status', '--porcelain').trimEnd().split('\n')
    expect(status.length).toBeGreaterThan(50)
    expect(status.filter(line => !line.startsWith(' M '))).toEqual([])
    git('checkout', '--quiet', '.')
  })
})
