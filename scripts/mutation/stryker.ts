import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The last that runs on Node 20. */
export const VERSION = '9.6.1'

/** What became of a mutant, as Stryker tells it. */
export interface MutantResult {
  /** Absolute. */
  readonly fileName: string
  readonly status: string
}

/** Mutates, tests and tells; throws where the tests fail without a mutant. */
export type Mutate = (options: Readonly<Record<string, unknown>>) => Promise<readonly MutantResult[]>

/** Stryker, installed into `.cache/` when it is first needed: nothing else uses it, and it brings a hundred packages. */
export async function loadStryker(root: string): Promise<Mutate> {
  const folder = join(root, '.cache', `stryker-${VERSION}`)
  const name = '@stryker-mutator/core'
  if (!existsSync(join(folder, 'node_modules', name))) {
    const quiet = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund']
    execFileSync('npm', ['install', '--prefix', folder, ...quiet, `${name}@${VERSION}`], { stdio: 'inherit' })
  }
  const entry = createRequire(join(folder, 'package.json')).resolve(name)
  const { Stryker } = (await import(pathToFileURL(entry).href)) as StrykerModule
  return options => new Stryker(options).runMutationTest()
}

interface StrykerModule {
  readonly Stryker: new (options: object) => { runMutationTest(): Promise<readonly MutantResult[]> }
}
