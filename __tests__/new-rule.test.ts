/** Follows CONTRIBUTING.md in a copy of the project: two hand-written files make a rule. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { STEPS } from '../scripts/rule-template.ts'

const NOT_COPIED = new Set(['.cache', '.git', 'coverage', 'dist', 'node_modules'])
const GUIDE = readFileSync('CONTRIBUTING.md', 'utf8')
const ID = 'insecure-oauth-transport'
const TIMEOUT = 180_000

let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'airworthy-new-rule-'))
  for (const name of readdirSync('.')) if (!NOT_COPIED.has(name)) cpSync(name, join(root, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
}, TIMEOUT)

afterAll(() => rmSync(root, { recursive: true, force: true }))

/** The text of the first block of the guide that begins like this, without the indentation of its list. */
function block(language: string, start: string): string {
  const text = GUIDE.replaceAll(/^ {3}/gm, '')
  for (const [, , found, body = ''] of text.matchAll(/^(`{3,})(\w+)\n([\s\S]*?)^\1$/gm)) {
    if (found === language && body.startsWith(start)) return body
  }
  throw new Error(`CONTRIBUTING.md has no ${language} block that begins with ${start}`)
}

function run(...args: readonly string[]): string {
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: 'pipe' })
}

const runTypeScript = (...args: readonly string[]) => run('--import', 'tsx', ...args)
const read = (path: string) => readFileSync(join(root, path), 'utf8')

test(
  'the guide makes a rule of two hand-written files',
  () => {
    const command = block('sh', 'npm run new-rule').trim().split(' ').slice(4)
    const made = runTypeScript('scripts/new-rule.ts', ...command)
      .split('\n')
      .slice(0, 2)
    expect(made).toEqual([`src/rules/tls/${ID}.ts`, `docs/rules/tls/${ID}.md`])

    const [rule = '', page = ''] = made
    writeFileSync(join(root, rule), block('ts', 'import'))
    writeFileSync(join(root, page), block('markdown', `# ${ID}`))
    expect(block('ts', 'import').trimEnd().split('\n').length).toBeLessThanOrEqual(25)

    expect(runTypeScript('scripts/generate.ts').trim().split('\n')).toEqual(
      expect.arrayContaining([`written: ${page}`, 'written: docs/rules/README.md', 'written: docs/practices.md']),
    )
    const finding = `high ${ID} \`OAUTHLIB_INSECURE_TRANSPORT\` turns off the HTTPS check, so OAuth tokens can be intercepted.`
    expect(read(page).match(/^\S+:\d+:\d+ .*$/gm)).toEqual([`fly.toml:4:3 ${finding}`, `Dockerfile:2:5 ${finding}`])
    expect(read('docs/practices.md')).toMatch(new RegExp(`TLS on all public endpoints \\| .*\\[${ID}\\]`))

    // Those tests run the sources: nothing has to be built for them.
    mkdirSync(join(root, '.cache/dist'), { recursive: true })
    writeFileSync(join(root, '.cache/dist/none'), '')
    const tests = block('sh', 'npm test').trim().split(' ').slice(3)
    const result = run('node_modules/jest/bin/jest.js', ...tests, '--json', '--runInBand')
    // Its five sections, and what holds for every rule.
    expect(JSON.parse(result).numPassedTests).toBeGreaterThan(5)
    run('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', rule)
  },
  TIMEOUT,
)

test(
  'what is created for each step of the ladder compiles as it is',
  () => {
    const paths = [...STEPS.keys()].map(each => {
      const made = runTypeScript('scripts/new-rule.ts', 'tls', `created-for-${each}`, '--each', each)
      return made.slice(0, made.indexOf('\n'))
    })
    // Them and what they import: all else is for `npm run types`, and takes ten times as long.
    writeFileSync(
      join(root, 'tsconfig.created.json'),
      JSON.stringify({ extends: './tsconfig.json', include: [], files: paths }),
    )
    run('node_modules/typescript/bin/tsc', '--noEmit', '--project', 'tsconfig.created.json')
    run('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', ...paths)
  },
  TIMEOUT,
)

test(
  'an unknown step is refused with what there is',
  () => {
    const refused = () => runTypeScript('scripts/new-rule.ts', 'tls', 'created-for-nothing', '--each', 'thing')
    expect(refused).toThrow(/Usage: npm run new-rule[\s\S]*setting {6}a name and a value/)
  },
  TIMEOUT,
)
