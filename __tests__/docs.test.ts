import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse as parseYaml } from 'yaml'
import { parseInvocation } from '../src/cli/arguments.ts'
import { HELP } from '../src/cli/help.ts'
import { REGIONS } from '../src/facts/regions.ts'
import { createSource } from '../src/model/files/text.ts'
import { parsers } from '../src/parse/index.ts'
import { loadPolicy } from '../src/policy/load.ts'
import { lintWorkflows } from './actionlint.ts'
import { rules } from './all-rules.ts'
import { BUILT } from './built.ts'
import { airworthyIn } from './command-line.ts'
import { listDocuments, readDocument } from './documents.ts'
import { cleanEnvironment, createRepository, type LocalRepository } from './local-repository.ts'

const documents = listDocuments().map(readDocument)
const byPath = new Map(documents.map(document => [document.path, document]))
const written = documents.filter(({ path }) => !path.startsWith('docs/rules/') || path === 'docs/rules/README.md')

function page(path: string): (typeof documents)[number] {
  const document = byPath.get(path)
  if (!document) throw new Error(`there is no ${path}`)
  return document
}

describe('links', () => {
  test.each(documents.map(document => [document.path, document] as const))('%s', (path, { addresses }) => {
    const broken = addresses.filter(address => {
      if (/^[a-z]+:/.test(address)) return false
      const [file = '', anchor] = address.split('#')
      const target = file === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(file))
      if (!existsSync(target)) return true
      return anchor !== undefined && !byPath.get(target)?.anchors.has(anchor)
    })
    expect(broken).toEqual([])
  })

  test('the README leads to every page of docs/', () => {
    const linked = new Set(page('README.md').addresses)
    const pages = documents.map(({ path }) => path).filter(path => /^docs\/[^/]+$/.test(path))
    expect(pages.filter(path => !linked.has(path))).toEqual([])
  })
})

interface Step {
  readonly uses?: string
  readonly with?: Record<string, unknown>
}
interface Workflow {
  readonly permissions?: unknown
  readonly jobs: Record<string, { readonly uses?: string; readonly with?: Record<string, unknown>; steps?: Step[] }>
}

const snippets = written.flatMap(({ path, fences }) =>
  fences('yaml').map((text, at) => ({ name: `${path}, ${at + 1}`, text, value: parseYaml(text) as unknown })),
)
const isWorkflow = ({ value }: { value: unknown }): boolean => Object.hasOwn(Object(value), 'jobs')
const workflows = [
  ...snippets.filter(isWorkflow),
  ...['airworthy', 'ci', 'organisation', 'release'].map(name => {
    const text = readFileSync(`.github/workflows/${name}.yml`, 'utf8')
    return { name: `.github/workflows/${name}.yml`, text, value: parseYaml(text) as unknown }
  }),
].map(workflow => ({ ...workflow, value: workflow.value as Workflow }))

describe('workflows', () => {
  // GitHub has them since 2026; this actionlint is older.
  const NEWER = /^property "workflow_(?:repository|sha)" is not defined in object type \{container:/

  test('actionlint has nothing against them, and something against a mistake', () => {
    const [{ text } = { text: '' }] = workflows
    const mistaken = text.replace('contents: read', 'contnts: read')
    // In one process: it takes seconds to start.
    const [mistake = [], ...complaints] = lintWorkflows([mistaken, ...workflows.map(workflow => workflow.text)])
    const found = complaints.flatMap((messages, at) =>
      messages.filter(message => !NEWER.test(message)).map(message => `${workflows[at]?.name}: ${message}`),
    )
    expect(found).toEqual([])
    expect(mistake.join()).toContain('contnts')
  })

  test.each(workflows)('$name: permissions are named, and others’ actions pinned', ({ text, value }) => {
    expect(value).toHaveProperty('permissions')
    for (const [, used = '', comment = ''] of text.matchAll(/uses: (\S+)(.*)/g)) {
      if (used.startsWith('./') || used.startsWith('airworthy/airworthy')) continue
      expect(`${used}${comment}`).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    }
  })

  /** Snippets of steps, which take the place of the step in a workflow. */
  const steps = snippets.flatMap(({ name, text, value }) =>
    Array.isArray(value) ? [{ name, text, value: { jobs: { steps: { steps: value as Step[] } } } }] : [],
  )

  test('some snippets are steps', () => expect(steps.length).toBeGreaterThan(1))

  test.each([...workflows, ...steps])('$name: gives inputs that there are', ({ value }: { value: Workflow }) => {
    const action = parseYaml(readFileSync('action.yml', 'utf8')) as { inputs: object }
    const organisation = parseYaml(readFileSync('.github/workflows/organisation.yml', 'utf8')) as {
      on: { workflow_call: { inputs: object } }
    }
    for (const job of Object.values(value.jobs)) {
      if (job.uses) expect(Object.keys(organisation.on.workflow_call.inputs)).toEqual(containing(job.with))
      for (const { uses = '', with: given } of job.steps ?? []) {
        if (!/^(?:airworthy\/airworthy@|\.\/)/.test(uses)) continue
        expect(Object.keys(action.inputs)).toEqual(containing(given))
      }
    }
  })

  function containing(given: object = {}): unknown {
    return expect.arrayContaining(Object.keys(given))
  }
})

test('each snippet of a workflow is there once', () => {
  const texts = snippets.filter(isWorkflow).map(({ text }) => text)
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([])
})

describe('other snippets', () => {
  test('a policy is one that Airworthy takes', async () => {
    const { yaml } = parsers
    const names = { rules: rules.map(({ id }) => id), regions: REGIONS.map(({ code }) => code) }
    const policies = snippets.filter(({ value }) => Object.hasOwn(Object(value), 'ignore'))
    expect(policies.map(({ name }) => name)).toEqual(expect.arrayContaining(['docs/policy.md, 1']))
    for (const { text } of policies) {
      expect(loadPolicy(yaml(createSource('.github/airworthy.yml', text)), names)).not.toHaveProperty('errors')
    }
  })

  test('the pre-commit hook is the one on offer, and its command is understood', () => {
    const offered = parseYaml(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as { id: string; entry: string }[]
    const configs = snippets.flatMap(({ value }) => {
      const { repos } = Object(value) as { repos?: { hooks: { id: string }[] }[] }
      return repos ? [repos.flatMap(({ hooks }) => hooks.map(({ id }) => id))] : []
    })
    expect(configs).toEqual(offered.map(({ id }) => [id]))
    for (const { entry } of offered) {
      const [program, ...args] = entry.split(' ')
      expect(program).toBe('airworthy')
      expect(parseInvocation(args)).toMatchObject({
        command: 'check',
        staged: args.includes('--staged'),
        base: args.includes('--base') || undefined,
      })
    }
  })

  test.each(page('docs/policy.md').fences('toml'))('the comment in it hides its rule there: %s', async text => {
    const [directive = '', rule = ''] = /# airworthy: ignore\[([\w-]+)\].*/.exec(text) ?? []
    const shown = async (content: string): Promise<string[]> => {
      const project = createRepository(false)
      project.write({ 'fly.toml': `app = "shop"\n${content}\n` })
      const { data } = await airworthyIn(project.directory, ['check', '--format', 'json'])
      project.remove()
      const { findings } = JSON.parse(data) as { findings: { rule: string; suppressed: boolean }[] }
      return findings.filter(finding => !finding.suppressed).map(finding => finding.rule)
    }
    expect(await shown(text.replace(directive, ''))).toContain(rule)
    expect(await shown(text)).not.toContain(rule)
  })
})

/** The words behind `airworthy`, however it is started; `…` stands for more, and so is none. */
function invocations(document: (typeof documents)[number]): string[] {
  return document.commands.flatMap(command => {
    const [, words] = /^(?:exec )?(?:npx airworthy|airworthy|node dist\/cli\.js) (.+)$/.exec(command) ?? []
    return words === undefined || words.includes('…') ? [] : [words]
  })
}

describe('commands', () => {
  const all = written.flatMap(document => invocations(document).map(words => [document.path, words] as const))

  test('are many', () => expect(all.length).toBeGreaterThan(30))

  test.each(all)('%s: airworthy %s is understood', (_, words) => {
    expect(() => parseInvocation(words.split(' '))).not.toThrow()
  })

  test.each(written.map(document => [document.path, document] as const))('%s: npm knows its scripts', (_, document) => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }
    const named = document.commands.flatMap(command => /^npm run ([\w-]+)/.exec(command)?.[1] ?? [])
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named))
  })

  describe.each([
    // Found, explained, fixes shown, fixed, accepted, nothing left; then what the work tree makes worse: nothing.
    ['docs/guide.md', 'careless', [1, 0, 1, 1, 0, 0, 0]],
    ['docs/adopting.md', 'careless', [1, 1, 1, 1, 0, 0, 0]],
    ['docs/command-line.md', 'bookshop-pull-request', undefined],
  ])('%s, walked on a clean clone', (path, example, statuses) => {
    let repository: LocalRepository
    beforeAll(() => {
      repository = createRepository()
      if (example.startsWith('bookshop')) cpSync('examples/bookshop', repository.directory, { recursive: true })
      else cpSync(`examples/${example}`, repository.directory, { recursive: true })
      repository.commit()
      repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
      cpSync(`examples/${example}`, repository.directory, { recursive: true })
    })
    afterAll(() => repository.remove())

    test('every command does what it says', async () => {
      const fenced = new Set(
        page(path)
          .fences('sh')
          .join('\n')
          .split('\n')
          .map(line => line.replace(/\s+#.*$/, '')),
      )
      // What `verify` contacts is no example's; its own tests run it against servers of theirs.
      const commands = page(path).commands.filter(command => fenced.has(command) && !/ verify\b/.test(command))
      const runs: { readonly command: string; readonly status: number | null; readonly faults: boolean }[] = []
      for (const command of invocations({ ...page(path), commands })) {
        const { status, stderr } = await airworthyIn(repository.directory, command.split(' '))
        runs.push({ command, status, faults: /fault of Airworthy|airworthy --help/.test(stderr) })
      }
      expect(runs.filter(({ status, faults }) => faults || ![0, 1].includes(status ?? -1))).toEqual([])
      if (statuses) expect(runs.map(({ status }) => status)).toEqual(statuses)
    })
  })

  test('the guide copies the whole action, even where `dist/` is ignored', () => {
    const [copy = ''] = page('docs/guide.md')
      .fences('sh')
      .filter(text => text.includes('.github/actions/airworthy'))
    const repository = createRepository()
    try {
      repository.write({ 'shop/.gitignore': 'dist/\n', 'airworthy/action.yml': readFileSync('action.yml', 'utf8') })
      cpSync(BUILT, join(repository.directory, 'airworthy/dist'), { recursive: true })
      const { status, stderr } = spawnSync('sh', ['-ec', copy], {
        cwd: join(repository.directory, 'shop'),
        encoding: 'utf8',
        env: cleanEnvironment(),
      })
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      const { runs } = parseYaml(readFileSync('action.yml', 'utf8')) as { runs: { main: string } }
      const added = spawnSync('git', ['ls-files'], { cwd: repository.directory, encoding: 'utf8' }).stdout.split('\n')
      const folder = 'shop/.github/actions/airworthy'
      expect(added).toEqual(expect.arrayContaining([`${folder}/action.yml`, `${folder}/${runs.main}`]))
      const built = readdirSync(BUILT, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
      expect(added.filter(path => path.startsWith(`${folder}/dist/`))).toHaveLength(built.length)
    } finally {
      repository.remove()
    }
  })

  test('the finding that the guide explains is what is printed', async () => {
    const [shown = ''] = page('docs/guide.md').fences('text')
    const { data } = await airworthyIn(process.cwd(), ['check', 'examples/careless'])
    const printed = new Set(data.split('\n'))
    expect(shown.split('\n').filter(line => !printed.has(line))).toEqual([])
  })

  test('the page of the command line has every option and every format', () => {
    const { text } = page('docs/command-line.md')
    const options = new Set(HELP.match(/--[a-z][a-z-]*/g))
    expect([...options].filter(option => !text.includes(option) && !/--(?:help|version)/.test(option))).toEqual([])
    const formats = [...text.matchAll(/^\| `(\w+)` \| /gm)].map(([, format]) => format)
    expect(() => parseInvocation(['check', '--format', '?'])).toThrow(`one of ${formats.join(', ')}, not`)
  })

  test('what to look up at Fly.io are commands that the practices name, too', () => {
    const known = new Set(page('docs/practices.md').commands)
    const named = page('docs/limits.md').commands.filter(command => /^(?:fly|docker) /.test(command))
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter(command => !known.has(command))).toEqual([])
  })
})

test('the problem matcher reads what `--format github` prints, behind another program’s prefix', async () => {
  const { problemMatcher } = JSON.parse(readFileSync('.github/airworthy-problem-matcher.json', 'utf8')) as {
    problemMatcher: { pattern: { regexp: string; severity: number; file: number; line: number; message: number }[] }[]
  }
  const [pattern] = problemMatcher.flatMap(matcher => matcher.pattern)
  const { data } = await airworthyIn(resolve('examples/careless'), ['check', '--format', 'github'])
  const lines = data.split('\n').filter(line => line.startsWith('::'))
  const read = lines.map(line => {
    const found = new RegExp(pattern?.regexp ?? '').exec(`shop:check: ${line}`) ?? []
    const group = (number = 0) => found[number]
    return [group(pattern?.severity), group(pattern?.file), group(pattern?.line), group(pattern?.message)]
  })
  expect(read).toContainEqual([
    'error',
    'fly.toml',
    '10',
    expect.stringMatching(/^`force_https` is not set.*cookies\.$/),
  ])
  expect(read).toContainEqual(['warning', 'fly.toml', '25', expect.stringContaining('raw TCP')])
  expect(read.flat()).not.toContain(undefined)
})

test('what is written for people is short: a page each', () => {
  const long = [
    'guide',
    'action',
    'command-line',
    'verify',
    'policy',
    'adopting',
    'limits',
    'comparison',
    'troubleshooting',
    'glossary',
  ]
    .map(name => `docs/${name}.md`)
    .filter(path => page(path).text.split('\n').length > 230)
  expect(long).toEqual([])
})
