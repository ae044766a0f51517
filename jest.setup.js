/** Builds the sources before the tests: the end-to-end suites run what is in the work tree, not the committed `dist/`. */
import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'

const OUT = '.cache/dist'
const INPUTS = ['src', 'scripts', 'docs/rules', 'package-lock.json', 'package.json']

export default function setup() {
  if (newest([OUT]) > newest(INPUTS)) return
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--out', OUT], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** When the last of these files was written; 0 where there is none. */
function newest(paths) {
  const times = paths.map(path => {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0
    return newest(readdirSync(path).map(name => `${path}/${name}`))
  })
  return Math.max(0, ...times)
}
