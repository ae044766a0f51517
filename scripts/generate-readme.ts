import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { renderInputs } from './action-tables.ts'
import type { GeneratedFile } from './generate-types.ts'
import { renderSampleComments } from './sample-comments.ts'

/** The README's tables of inputs and outputs, and the comments on the sample pull request in docs/example.md. */
export async function generateReadme(root: string): Promise<GeneratedFile[]> {
  const action: unknown = parse(await readFile(join(root, 'action.yml'), 'utf8'))
  return Promise.all([
    fillRegion(root, 'README.md', 'inputs', renderInputs(action)),
    fillRegion(root, 'docs/example.md', 'demo', await renderSampleComments(root)),
  ])
}

/** Puts a text between `<!-- name:start -->` and `<!-- name:end -->` of a page. Throws if the marks are missing. */
async function fillRegion(root: string, path: string, name: string, text: string): Promise<GeneratedFile> {
  const page = await readFile(join(root, path), 'utf8')
  const start = `<!-- ${name}:start -->`
  const end = `<!-- ${name}:end -->`
  const from = page.indexOf(start)
  const to = page.indexOf(end)
  if (from < 0 || to < from) throw new Error(`${path} lacks the marks ${start} and ${end}.`)
  return { path, text: `${page.slice(0, from + start.length)}\n${text.trimEnd()}\n${page.slice(to)}` }
}
