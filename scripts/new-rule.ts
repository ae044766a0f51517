import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { PRACTICES } from '../src/model/severity.ts'
import { PRACTICE_TEXTS } from './practices.ts'
import { pageText, ruleText, STEPS } from './rule-template.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { each: { type: 'string', default: 'app' } },
})
const [id = ''] = positionals.slice(1)
const practice = PRACTICES.find(known => known === positionals[0])
const step = typeof values.each === 'string' ? STEPS.get(values.each) : undefined

if (!practice || !step || positionals.length !== 2 || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id)) {
  console.error(`Usage: npm run new-rule -- PRACTICE RULE [--each WHAT]

PRACTICE is one of ${PRACTICES.join(', ')}.
RULE names the fault in kebab-case, so that "allow RULE" reads right: plaintext-http, not require-https.
WHAT is what the rule checks one by one (default: app):
${[...STEPS].map(([name, { help }]) => `  ${name.padEnd(12)} ${help}\n`).join('')}`)
  process.exit(2)
}

const root = fileURLToPath(new URL('..', import.meta.url))
const files = [
  { path: `src/rules/${practice}/${id}.ts`, text: ruleText(practice, id, step) },
  { path: `docs/rules/${practice}/${id}.md`, text: pageText(id, step) },
]
for (const { path, text } of files) {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), text, { flag: 'wx' })
  console.log(path)
}
const requirements = PRACTICE_TEXTS.find(text => text.practice === practice)?.requirements ?? []
console.log(`
Requirements of this practice, for \`requirements\` in the rule (all of them: scripts/practices.ts):
${requirements.map(({ id: name, text }) => `  ${name}: ${text}\n`).join('')}
Write the page first, then the rule. \`npm run generate\` registers it and fills the empty text blocks of the page.`)
