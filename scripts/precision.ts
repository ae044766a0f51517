/**
 * How many findings at critical and high are right in the sources of popular packages, beside those of other scanners:
 *
 *   npm run packages -- <a folder for the packages>
 *
 * Downloads what is not there yet (`precision/packages.ts`), and runs the built command line and each scanner that is on
 * the PATH on the same files. Findings without a verdict (`precision/verdicts.ts`) are printed.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { downloadAll } from './precision/download.ts'
import { PACKAGES } from './precision/packages.ts'
import { type Found, findScanners, runScanner } from './precision/scanners.ts'
import { VERDICTS } from './precision/verdicts.ts'

const cache = process.argv[2]
if (cache === undefined) throw new Error('Name a folder for the packages.')
downloadAll(cache)

for (const registry of PACKAGES.keys()) {
  const folder = resolve(cache, registry)
  console.log(
    `\n${registry}: ${PACKAGES.get(registry)?.length} packages, ${linesOf(folder).toLocaleString('en')} lines`,
  )
  for (const scanner of findScanners()) {
    const { found, seconds, megabytes } = runScanner(scanner, folder)
    const verdictOf = ({ path, line }: Found) => VERDICTS.get(`${registry}/${path}:${line}`)
    const right = found.filter(each => verdictOf(each) === 'right').length
    const wrong = found.filter(each => verdictOf(each) === 'false').length
    const figures = `${seconds?.toFixed(1)} s of processor time, ${megabytes?.toFixed(0)} MB`
    console.log(`${scanner.name}: ${found.length} found, ${right} right, ${wrong} false, ${figures}`)
    if (scanner.name !== 'airworthy') continue
    for (const each of found) if (!verdictOf(each)) console.log(`  not read: ${each.path}:${each.line} ${each.rule}`)
  }
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
