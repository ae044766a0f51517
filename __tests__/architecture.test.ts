import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'

const root = resolve('src')

/** The table of folders in docs/development/architecture.md: what each one may import. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [
    ...readFileSync('docs/development/architecture.md', 'utf8').matchAll(/^\| `([\w.]+)` \| (nothing|`[^|]+`) \|/gm),
  ].map(([, folder = '', allowed = '']) => [
    folder,
    [...allowed.matchAll(/`([\w/-]+)`/g)].map(([, name = '']) => name),
  ]),
)
const ENTRIES = ['action.ts', 'cli.ts']

/** Effects: I/O modules and Octokit belong to the edges alone. */
const EDGES = ['github', 'local', 'verify', 'action', 'cli', ...ENTRIES]
const PURE_NODE_MODULES = ['node:crypto', 'node:util', 'node:path', 'node:zlib']

interface Import {
  readonly from: string
  readonly to: string
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
const part = (file: string): string => file.split('/')[0] ?? file

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(match => match[1] ?? '')
  return specifiers.map(specifier => ({
    from: file,
    to: specifier.startsWith('.') ? relative(root, resolve(root, dirname(file), specifier)) : specifier,
  }))
}

/** The file with all that it imports, now or later, and the packages among that. */
function reachedFrom(start: string): Set<string> {
  const reached = new Set<string>()
  const pending = [start]
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    for (const { to } of importsOf(file)) {
      if (files.includes(to)) pending.push(to)
      else reached.add(to)
    }
  }
  return reached
}

const imports = files.flatMap(importsOf)
const isPackage = ({ from, to }: Import): boolean => !files.includes(to) && !to.endsWith('.json') && from !== to

describe('the import table', () => {
  test('every part is in the table', () => {
    const unknown = files.map(part).filter(name => !(name in MAY_IMPORT))
    expect(unknown).toEqual([])
  })

  test('no part imports what it may not', () => {
    const forbidden = imports.filter(edge => {
      if (isPackage(edge) || edge.to.endsWith('.json') || part(edge.from) === part(edge.to)) return false
      const allowed = MAY_IMPORT[part(edge.from)] ?? []
      return !allowed.some(name => edge.to === name || edge.to === `${name}.ts` || edge.to.startsWith(`${name}/`))
    })
    expect(forbidden).toEqual([])
  })

  test('rules never import rules', () => {
    const isRule = (file: string) => /^rules\/.+\//.test(file)
    const forbidden = imports.filter(({ from, to }) => isRule(from) && part(to) === 'rules')
    expect(forbidden).toEqual([])
  })

  test('input, output and Octokit stay at the edges', () => {
    const forbidden = imports.filter(edge => {
      if (!isPackage(edge) || EDGES.includes(part(edge.from))) return false
      if (edge.to.startsWith('node:')) return !PURE_NODE_MODULES.includes(edge.to)
      return edge.to.startsWith('@octokit/') || edge.to.startsWith('@actions/')
    })
    expect(forbidden).toEqual([])
  })

  test('the command line reaches neither Octokit nor undici', () => {
    expect([...reachedFrom('cli.ts')].filter(name => /octokit|undici|@actions/.test(name))).toEqual([])
  })

  test('check reaches nothing that looks at what runs', () => {
    const looks = (file: string) => [...reachedFrom(file)].filter(name => /^verify\//.test(name))
    expect(looks('cli/check.ts')).toEqual([])
    expect(looks('cli/verify.ts').length).toBeGreaterThan(5)
  })

  test('the environment is read in the entries only', () => {
    const readers = files.filter(file => readFileSync(join(root, file), 'utf8').includes('process.env'))
    // The table of languages holds how programs of others read it.
    expect(readers.filter(file => file !== 'parse/code/scripting-languages.ts')).toEqual(ENTRIES)
  })

  test('no import goes in a circle', () => {
    const targets = new Map(files.map(file => [file, importsOf(file).map(({ to }) => to)]))
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
      if (trail.includes(file) || done.has(file)) return
      for (const next of targets.get(file) ?? []) visit(next, [...trail, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
    expect(circles).toEqual([])
  })
})

describe('sizes', () => {
  const lineCount = (file: string): number => readFileSync(join(root, file), 'utf8').split('\n').length - 1
  test('a file has about 250 lines at most', () => {
    const long = files.filter(file => !file.includes('generated') && lineCount(file) > 260)
    expect(long).toEqual([])
  })

  test('a folder holds 20 files at most, apart from the rules of a practice', () => {
    const counts = new Map<string, number>()
    for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1)
    const crowded = [...counts].filter(([folder, count]) => count > 20 && dirname(folder) !== 'rules')
    expect(crowded).toEqual([])
  })
})
