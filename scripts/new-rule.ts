import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PRACTICES } from '../src/model/severity.ts'

const [practice = '', id = ''] = process.argv.slice(2)
if (!PRACTICES.some(known => known === practice) || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id)) {
  console.error(`Usage: npm run new-rule -- PRACTICE RULE

PRACTICE is one of ${PRACTICES.join(', ')}.
RULE names the fault in kebab-case, so that "allow RULE" reads right: plaintext-http, not require-https.`)
  process.exit(2)
}

const rule = `import type { Rule } from '../../model/rule.ts'
import { fileStart } from '../../model/files/text.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachApp } from '../../rulekit/each.ts'

export default {
  id: '${id}',
  practice: '${practice}',
  title: '',
  severity: 'medium',
  confidence: 'medium',
  remedy: '',
  references: [],
  check: eachApp(function* (app) {
    yield { message: \`\${appName(app)} …\`, at: app.name?.at ?? fileStart(app.path), subject: '' }
  }),
} satisfies Rule
`

const page = `# ${id}

What it finds.

## Why it matters on Fly.io

## When it stays silent

## References

## Bad: 

\`fly.toml\`
\`\`\`toml
app = "shop"
\`\`\`
\`\`\`text
\`\`\`

## Bad: 

## Good: 

## Good: 

## Good: 
`

const root = fileURLToPath(new URL('..', import.meta.url))
const files = [
  { path: `src/rules/${practice}/${id}.ts`, text: rule },
  { path: `docs/rules/${practice}/${id}.md`, text: page },
]
for (const { path, text } of files) {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), text, { flag: 'wx' })
  console.log(path)
}
console.log(
  '\nWrite the Bad and Good sections first, then the check; `npm run generate` registers it and fills empty text blocks.',
)
