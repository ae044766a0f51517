import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { renderInputs } from './action-tables.ts'
import type { GeneratedFile } from './generate-types.ts'
import { renderSampleComments } from './sample-comments.ts'

/** The README's tables of inputs and outputs, and what is said on the sample pull request. */
export async function generateReadme(root: string): Promise<GeneratedFile[]> {
  const readme = await readFile(join(root, 'README.md'), 'utf8')
  const action: unknown = parse(await readFile(join(root, 'action.yml'), 'utf8'))
  const withInputs = fillRegion(readme, 'inputs', renderInputs(action))
  return [{ path: 'README.md', text: fillRegion(withInputs, 'demo', await renderSampleComments(root)) }]
}

/** Puts the text between `<!-- name:start -->` and `<!-- name:end -->`. Throws when the marks are not there. */
function fillRegion(readme: string, name: string, text: string): string {
  const start = `<!-- ${name}:start -->`
  const end = `<!-- ${name}:end -->`
  const from = readme.indexOf(start)
  const to = readme.indexOf(end)
  if (from < 0 || to < from) throw new Error(`README.md lacks the marks ${start} and ${end}.`)
  return `${readme.slice(0, from + start.length)}\n${text.trimEnd()}\n${readme.slice(to)}`
}
