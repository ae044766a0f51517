import { fileStart } from '../src/model/files/text.ts'
import { labelOf } from '../src/model/observed.ts'
import type { Evidence } from '../src/model/rule.ts'
import type { Practice } from '../src/model/severity.ts'
import { code } from '../src/redact/quote.ts'
import { appName } from '../src/rulekit/apps.ts'
import { eachApp, eachCommand, eachProject, eachService, eachSetting } from '../src/rulekit/each.ts'
import { eachObservedApp, eachObservedHost, placeOf, subjectOf } from '../src/rulekit/each-observed.ts'

/** One step of the ladder of rule constructors, and what a rule built on it starts with. */
interface Step {
  readonly help: string
  readonly evidence?: Evidence
  readonly imports: readonly Import[]
  /** The value of the rule's `check`. */
  readonly check: string
}

interface Import {
  readonly from: string
  readonly name: string
}

/** Functions are named by themselves, so that renaming one renames it in the rules to come. */
function imported(from: string, ...functions: readonly { readonly name: string }[]): Import[] {
  return functions.map(({ name }) => ({ from, name }))
}

const ladder = (each: { readonly name: string }): Import[] => imported('rulekit/each.ts', each)
const observed = (...functions: readonly { readonly name: string }[]): Import[] =>
  imported('rulekit/each-observed.ts', ...functions)
const QUOTE = imported('redact/quote.ts', code)
const APP_NAME = imported('rulekit/apps.ts', appName)
const FILE_START = imported('model/files/text.ts', fileStart)
const LABEL = imported('model/observed.ts', labelOf)

/** What `--each` offers, simplest first. */
export const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  [
    'setting',
    {
      help: 'a name and a value that are read as configuration',
      imports: [...ladder(eachSetting), ...QUOTE],
      check: `${eachSetting.name}(function* (setting) {
    yield { message: \`\${code(setting.name)} …\`, at: setting.at, subject: setting.key }
  })`,
    },
  ],
  [
    'command',
    {
      help: 'a simple shell command, in words',
      imports: ladder(eachCommand),
      check: `${eachCommand.name}(function* (command) {
    yield { message: '…', at: command.at, subject: command.key }
  })`,
    },
  ],
  [
    'service',
    {
      help: 'what the Fly proxy exposes',
      imports: [...ladder(eachService), ...APP_NAME],
      check: `${eachService.name}(function* (service, _project, app) {
    for (const port of service.ports) {
      yield { message: \`\${appName(app)} …\`, at: port.at, subject: \`port \${port.start}\` }
    }
  })`,
    },
  ],
  [
    'app',
    {
      help: 'a fly config with its Dockerfile, services, settings and commands',
      imports: [...ladder(eachApp), ...APP_NAME, ...FILE_START],
      check: `${eachApp.name}(function* (app) {
    yield { message: \`\${appName(app)} …\`, at: app.name?.at ?? fileStart(app.path), subject: '…' }
  })`,
    },
  ],
  [
    'project',
    {
      help: 'everything at once, to compare apps with each other',
      imports: [...ladder(eachProject), ...APP_NAME, ...FILE_START],
      check: `${eachProject.name}(function* (project) {
    for (const app of project.apps) {
      yield { message: \`\${appName(app)} …\`, at: app.name?.at ?? fileStart(app.path), subject: '…' }
    }
  })`,
    },
  ],
  [
    'host',
    {
      help: 'a hostname as seen from the internet (`airworthy verify`)',
      evidence: 'outside',
      imports: [...observed(eachObservedHost, placeOf, subjectOf), ...LABEL, ...QUOTE],
      check: `${eachObservedHost.name}(function* (host, _project, app) {
    const name = labelOf(host)
    yield { message: \`\${code(name)} …\`, at: placeOf(app), subject: subjectOf(name, '…') }
  })`,
    },
  ],
  [
    'running-app',
    {
      help: 'an app as the Machines API describes it (`airworthy verify` with a token)',
      evidence: 'inside',
      imports: [...observed(eachObservedApp, placeOf, subjectOf), ...APP_NAME],
      check: `${eachObservedApp.name}(function* (runningApp, app) {
    yield { message: \`\${appName(app)} …\`, at: placeOf(app), subject: subjectOf(runningApp.name, '…') }
  })`,
    },
  ],
  [
    'volume',
    {
      help: 'a volume of a running app (`airworthy verify` with a token)',
      evidence: 'inside',
      imports: [...observed(eachObservedApp, placeOf, subjectOf), ...APP_NAME],
      check: `${eachObservedApp.name}(function* (runningApp, app) {
    for (const volume of runningApp.volumes ?? []) {
      const subject = subjectOf(runningApp.name, \`volume \${volume.id}\`)
      yield { message: \`A volume of \${appName(app)} …\`, at: placeOf(app), subject }
    }
  })`,
    },
  ],
])

/** The first text of a rule's file: it compiles, and has a placeholder for each thing to say. */
export function ruleText(practice: Practice, id: string, { check, evidence, imports }: Step): string {
  return `${importLines(imports)}
export default {
  id: '${id}',
  practice: '${practice}',
${evidence ? `  evidence: '${evidence}',\n` : ''}  title: '',
  severity: 'medium',
  confidence: 'medium',
  remedy: '',
  references: [],
  requirements: [],
  check: ${check},
} satisfies Rule
`
}

function importLines(imports: readonly Import[]): string {
  const names = new Map<string, string[]>()
  for (const { from, name } of imports) names.set(from, [...(names.get(from) ?? []), name])
  const lines = [...names].map(([from, all]) => `import { ${all.join(', ')} } from '../../${from}'\n`)
  lines.push("import type { Rule } from '../../model/rule.ts'\n")
  return lines.toSorted((a, b) => (pathIn(a) < pathIn(b) ? -1 : 1)).join('')
}

function pathIn(line: string): string {
  return line.slice(line.indexOf("'"))
}

/** The first text of a rule's page. */
export function pageText(id: string, { evidence }: Step): string {
  return `# ${id}

What is wrong, in one sentence.

## Why it matters

## How to fix it

Before:

\`fly.toml\`
\`\`\`toml
app = "shop"
\`\`\`

After:

\`fly.toml\`
\`\`\`toml
app = "shop"
\`\`\`

## When it does not apply

## References

## Bad: 

\`fly.toml\`
\`\`\`toml
app = "shop"
\`\`\`
${evidence ? SEEN[evidence] : ''}\`\`\`text
\`\`\`

## Bad: 

## Good: 

## Good: 

## Good: 
`
}

const SEEN: Readonly<Record<Evidence, string>> = {
  files: '',
  outside: `\`seen.json\`
\`\`\`json
{ "hosts": [{ "host": "shop.example.com", "app": "shop", "addresses": [{ "https": { "response": {} } }] }] }
\`\`\`
`,
  inside: `\`seen.json\`
\`\`\`json
{ "apps": [{ "name": "shop", "volumes": [] }] }
\`\`\`
`,
}
