/**
 * How many findings at critical and high are right in the sources of popular packages, beside those of other scanners:
 *
 *   npm run packages -- <a folder for the packages> [<a folder of repositories> <its verdicts>]
 *
 * Downloads what is not there yet (`precision/packages.ts`), runs the built command line and each scanner that is on the
 * PATH on the same files, and writes a table in Markdown. Findings without a verdict (`precision/verdicts.ts`) are printed:
 * all of Airworthy's, of other scanners a sample. The verdicts on repositories are lines `<path>:<line>`, a tab and
 * `right` or `false`; they are not kept here, since they lead to secrets of others.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { downloadAll } from './precision/download.ts'
import { PACKAGES } from './precision/packages.ts'
import { sampleOf } from './precision/sample.ts'
import { type Found, findScanners, type Outcome, runScanner, type Scanner } from './precision/scanners.ts'
import { VERDICTS, type Verdict } from './precision/verdicts.ts'

/** Files that are scanned together. */
interface Corpus {
  readonly name: string
  readonly folder: string
  /** Airworthy takes each of these for a project. */
  readonly projects: readonly string[]
  readonly verdictOf: (found: Found) => Verdict | undefined
}

const [cache, trees, verdicts] = process.argv.slice(2)
if (cache === undefined) throw new Error('Name a folder for the packages.')
downloadAll(cache)

const corpora: Corpus[] = [...PACKAGES.keys()].map(name => ({
  name,
  folder: resolve(cache, name),
  projects: ['.'],
  verdictOf: ({ path, line }) => VERDICTS.get(`${name}/${path}:${line}`),
}))
if (trees !== undefined) {
  const lines = verdicts === undefined ? [] : readFileSync(verdicts, 'utf8').split('\n')
  const known = new Map(lines.map(line => line.split('\t') as [string, Verdict]))
  corpora.push({
    name: 'repositories',
    folder: resolve(trees),
    projects: readdirSync(trees),
    verdictOf: ({ path, line }) => known.get(`${path}:${line}`),
  })
}

const rows: string[] = []
for (const { name, folder, projects, verdictOf } of corpora) {
  const lines = linesOf(folder).toLocaleString('en')
  for (const scanner of findScanners()) {
    const isOurs = scanner.name === 'airworthy'
    const { found, seconds } = isOurs ? runOnEach(scanner, folder, projects) : runScanner(scanner, folder)
    const read = isOurs ? found : sampleOf(found)
    const count = (wanted: Verdict) => read.filter(each => verdictOf(each) === wanted).length
    for (const each of read) {
      if (!verdictOf(each)) console.error(`not read: ${scanner.name} ${name} ${each.path}:${each.line} ${each.rule}`)
    }
    const figures = [found.length, read.length, count('right'), count('false'), seconds?.toFixed(1) ?? 'cut']
    rows.push(`| ${[name, lines, scanner.name, ...figures].join(' | ')} |`)
  }
}
console.log('| Files | Lines | Scanner | Found | Read | Right | False | Processor seconds |')
console.log('|---|--:|---|--:|--:|--:|--:|--:|')
console.log(rows.join('\n'))

/** All that a scanner finds where each folder is scanned by itself, with paths as seen from `folder`. */
function runOnEach(scanner: Scanner, folder: string, projects: readonly string[]): Outcome {
  const found: Found[] = []
  let seconds = 0
  for (const project of projects) {
    const outcome = runScanner(scanner, join(folder, project))
    seconds += outcome.seconds ?? 0
    for (const each of outcome.found) found.push({ ...each, path: join(project, each.path) })
  }
  return { found, seconds }
}

/** The lines of all texts in a folder. */
function linesOf(folder: string): number {
  let lines = 0
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const bytes = readFileSync(join(entry.parentPath, entry.name))
    if (bytes.includes(0)) continue
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines++
  }
  return lines
}
