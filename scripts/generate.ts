import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateGolden } from './generate-golden.ts'
import { generatePractices } from './generate-practices.ts'
import { generateReadme } from './generate-readme.ts'
import { generateRules } from './generate-rules.ts'
import { generateSchemas } from './generate-schema.ts'
import type { Generator } from './generate-types.ts'

/** All that is generated. A new generator is a file of its own and a line here. */
const GENERATORS: readonly Generator[] = [
  generateRules,
  generateGolden,
  generatePractices,
  generateSchemas,
  generateReadme,
]

const root = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check')
const stale: string[] = []

for (const generate of GENERATORS) {
  for (const { path, text } of await generate(root)) {
    const current = await readFile(join(root, path), 'utf8').catch(() => undefined)
    if (current === text) continue
    stale.push(path)
    if (check) continue
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
}

for (const path of stale) console.log(check ? `stale: ${path}` : `written: ${path}`)
if (check && stale.length > 0) {
  console.error('Run `npm run generate` and commit what it writes.')
  process.exitCode = 1
}
