/**
 * How many findings are right, beside those of other scanners on the same files:
 *
 *   npm run packages -- --packages <folder>                          # downloads what is not there yet
 *   npm run packages -- --repositories <folder> --verdicts <file>
 *
 * Runs the built command line and each scanner that is on the PATH (gitleaks, kingfisher, secretlint), one after the other,
 * and writes a table in Markdown. Of the sources of popular packages (`precision/packages.ts`) all findings at critical and
 * high count; of repositories, one a folder, only those of credentials. Reports are kept in `--reports` (`.cache/reports`)
 * and not made again.
 *
 * A verdict is a line `<path>:<line>`, a tab and `right` or `false`. Those on packages are in `precision/verdicts.ts`;
 * those on repositories are not kept here, since they lead to secrets of others. What has no verdict is listed without the
 * name of its scanner, so that it can be read without regard to it: all of Airworthy's, of others a sample.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { downloadAll } from './precision/download.ts'
import { PACKAGES } from './precision/packages.ts'
import { sampleOf, shuffled } from './precision/sample.ts'
import { type Found, findScanners, type Outcome, OWN, runOnEach, runScanner } from './precision/scanners.ts'
import { firstOf, type Secret, secretsOf } from './precision/secrets.ts'
import { VERDICTS, type Verdict } from './precision/verdicts.ts'

/** Files that are scanned together. */
interface Corpus {
  readonly name: string
  readonly folder: string
  /** Airworthy takes each of these for a project. */
  readonly projects: readonly string[]
  readonly verdictAt: (place: string) => Verdict | undefined
  /** What counts of Airworthy's findings: rows of the table, by their names. */
  readonly own: Readonly<Record<string, (found: Found) => boolean>>
}

const { values } = parseArgs({
  options: {
    packages: { type: 'string' },
    repositories: { type: 'string' },
    verdicts: { type: 'string' },
    reports: { type: 'string', default: '.cache/reports' },
  },
})

const scanners = findScanners()
const unread = new Set<string>()
const rows = corpora().flatMap(rowsOf)
for (const place of shuffled([...unread])) console.error(`not read: ${place}`)
console.log('| Files | Lines | Scanner | Found | Read | Right | False | Missed | Processor seconds | Peak MB |')
console.log('|---|--:|---|--:|--:|--:|--:|--:|--:|--:|')
console.log(rows.join('\n'))

function corpora(): Corpus[] {
  const all: Corpus[] = []
  if (values.packages !== undefined) {
    downloadAll(values.packages)
    for (const name of PACKAGES.keys()) {
      all.push({
        name,
        folder: resolve(values.packages, name),
        projects: ['.'],
        verdictAt: place => VERDICTS.get(`${name}/${place}`),
        own: { [OWN]: ({ isSevere }) => isSevere },
      })
    }
  }
  if (values.repositories !== undefined) {
    const lines = values.verdicts === undefined ? [] : readFileSync(values.verdicts, 'utf8').split('\n')
    const known = new Map(lines.map(line => line.split('\t') as [string, Verdict]))
    all.push({
      name: 'repositories',
      folder: resolve(values.repositories),
      projects: readdirSync(values.repositories).sort(),
      verdictAt: place => known.get(place),
      own: {
        [`${OWN}, critical and high`]: ({ isCredential, isSevere }) => isCredential && isSevere,
        [`${OWN}, all severities`]: ({ isCredential }) => isCredential,
      },
    })
  }
  return all
}

/** A row for each scanner. */
function rowsOf({ name, folder, projects, verdictAt, own }: Corpus): string[] {
  const outcomes = new Map<string, Outcome | undefined>()
  for (const scanner of scanners) {
    console.error(`${name}: ${scanner.name} …`)
    const output = join(values.reports, name, scanner.name)
    if (scanner.name !== OWN) outcomes.set(scanner.name, runScanner(scanner, folder, `${output}.report`))
    else {
      const outcome = runOnEach(scanner, folder, projects, output)
      for (const [row, counts] of Object.entries(own)) {
        outcomes.set(row, outcome && { ...outcome, found: outcome.found.filter(counts) })
      }
    }
  }
  const secrets = secretsOf(new Map([...outcomes].map(([row, outcome]) => [row, outcome?.found ?? []])))
  const verdictOf = ({ places }: Secret): Verdict | undefined => {
    const verdicts = places.map(verdictAt)
    return verdicts.includes('right') ? 'right' : verdicts.find(verdict => verdict !== undefined)
  }
  const lines = linesOf(folder).toLocaleString('en')
  return [...outcomes].map(([row, outcome]) => {
    if (!outcome) return `| ${[name, lines, row, 'cut', '', '', '', '', '', ''].join(' | ')} |`
    const found = secrets.filter(secret => secret.scanners.has(row))
    const sample = row.startsWith(OWN) ? found : sampleOf(found)
    const count = (wanted: Verdict) => sample.filter(each => verdictOf(each) === wanted).length
    for (const each of sample) if (!verdictOf(each)) unread.add(`${name}/${firstOf(each)}`)
    const missed = secrets.filter(
      secret => secret.isCredential && !secret.scanners.has(row) && verdictOf(secret) === 'right',
    )
    const [right, wrong] = [count('right'), count('false')]
    const figures = [found.length, right + wrong, right, wrong, missed.length]
    return `| ${[name, lines, row, ...figures, outcome.cpu.toFixed(1), outcome.memory.toFixed(0)].join(' | ')} |`
  })
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
