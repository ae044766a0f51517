import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse as parseYaml } from 'yaml'
import { type Block, parseBlocks } from '../scripts/markdown/blocks.ts'
import { type Inline, parseInlines } from '../scripts/markdown/inlines.ts'
import { rules } from './all-rules.ts'
import { BUILT } from './built.ts'
import { cleanEnvironment, createRepository, type LocalRepository } from './local-repository.ts'

const readme = readFileSync('README.md', 'utf8')
const blocks = parseBlocks(readme).flatMap(flatten)
const inlines = blocks
  .flatMap(block => ('markdown' in block ? parseInlines(block.markdown) : []))
  .flatMap(flattenInline)
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

/** The block itself, or the ones inside of it. */
function flatten(block: Block): Block[] {
  if (block.kind === 'list') return block.items.flat().flatMap(flatten)
  if (block.kind === 'quote' || block.kind === 'details') return block.blocks.flatMap(flatten)
  if (block.kind !== 'table') return [block]
  return [block.head, ...block.rows].flat().map(markdown => ({ kind: 'paragraph', markdown }))
}

function flattenInline(inline: Inline): Inline[] {
  return 'content' in inline ? [inline, ...inline.content.flatMap(flattenInline)] : [inline]
}

function fences(language: string): string[] {
  return blocks.flatMap(block => (block.kind === 'code' && block.language === language ? [block.lines.join('\n')] : []))
}

/** Commands of the blocks and of running text, without their comments. */
const commands = [
  ...fences('sh').flatMap(text => text.split('\n')),
  ...inlines.flatMap(inline => (inline.kind === 'code' ? [inline.text] : [])),
]
  .map(line => line.replace(/\s+#.*$/, ''))
  .filter(line => /^(?:node|npm)\s/.test(line))
  .flatMap(line => line.split(' && '))
const unique = [...new Set(commands)]

test('it names commands in blocks and in running text', () => {
  expect(unique).toEqual(
    expect.arrayContaining(['npm ci', 'npm test', 'node ../airworthy/dist/cli.js check --base origin/main']),
  )
})

describe('npm', () => {
  test.each(unique.filter(command => command.startsWith('npm ')))('%s', command => {
    const [, verb = '', script = ''] = command.split(/\s+/)
    if (verb === 'ci') expect(existsSync('package-lock.json')).toBe(true)
    else expect(Object.keys(scripts)).toContain(verb === 'run' ? script : verb)
  })
})

describe('node', () => {
  let repository: LocalRepository
  beforeAll(() => {
    repository = createRepository()
    const { directory, git } = repository
    cpSync('examples/bookshop', directory, { recursive: true })
    repository.commit()
    git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    cpSync('examples/bookshop-pull-request', directory, { recursive: true })
    cpSync('examples/careless', join(directory, 'examples/careless'), { recursive: true })
    cpSync(BUILT, join(directory, 'dist'), { recursive: true })
    writeFileSync(join(directory, '.git/info/exclude'), 'dist/\n')
  })
  afterAll(() => repository.remove())

  test.each(unique.filter(command => command.startsWith('node ')))('%s', command => {
    // A clone beside the project.
    const [, ...args] = command.replace('../airworthy/', '').split(/\s+/)
    const options = { cwd: repository.directory, encoding: 'utf8', env: cleanEnvironment() } as const
    const { status, stdout, stderr } = spawnSync(process.execPath, args, options)
    // A check of the sample pull request finds its faults.
    expect({ status, stderr }).toEqual({ status: args.includes('check') ? 1 : 0, stderr: '' })
    expect(stdout).not.toBe('')
  })
})

describe('snippets', () => {
  const snippets = fences('yaml').map((text): [string, unknown] => [text, parseYaml(text)])
  const isWorkflow = ([, value]: [string, unknown]): boolean => Object.hasOwn(Object(value), 'jobs')

  test('a workflow uses the action with inputs that it has', () => {
    const action = parseYaml(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, unknown> }
    const steps = snippets.filter(isWorkflow).flatMap(([, value]) => {
      const { jobs } = value as { jobs: Record<string, { steps: { uses?: string; with?: Record<string, unknown> }[] }> }
      return Object.values(jobs).flatMap(job => job.steps)
    })
    const own = steps.filter(({ uses }) => uses?.startsWith('airworthy/airworthy@'))
    expect(own.length).toBeGreaterThan(0)
    for (const { with: given = {} } of own)
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(given)))
  })
})

test('what it links to in this repository is there', () => {
  const linked = inlines.flatMap(inline => (inline.kind === 'link' ? [inline.address] : []))
  const shown = [...readme.matchAll(/(?:src|srcset)="([^"]+)"/g)].map(([, address = '']) => address)
  const paths = [...linked, ...shown]
    .filter(address => !/^(?:https?:|#)/.test(address))
    .map(path => path.replace(/#.*/, ''))
  expect(paths.length).toBeGreaterThan(10)
  expect(paths.filter(path => !existsSync(path))).toEqual([])
})

test('what is generated in it is fresh', () => {
  const args = ['--import', 'tsx', 'scripts/generate.ts', '--check']
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect(stdout).not.toContain('README.md')
  expect(stderr).not.toContain('Error')
})

test('it has the number of rules right', () => {
  expect(readme).toContain(`[${rules.length} rules](docs/rules/README.md)`)
})

test('it fits on a few screens', () => {
  expect(readme.split('\n').length).toBeLessThan(150)
})
