/** Files that kept the action busy for minutes: each is read and judged within seconds. */
import { expect, test } from '@jest/globals'
import { isEnvFile } from '../../src/verify/outside/env-file.ts'
import { leastTime, processorTime } from '../processor-time.ts'
import { checkFiles } from './surfaces.ts'

const FLY = 'app = "shop"\n'
const blanks = ' '.repeat(250_000)

test.each<[string, Readonly<Record<string, string>>]>([
  ['blanks in raw_value', { 'fly.toml': `${FLY}[[files]]\nguest_path = "/x"\nraw_value = "aaaaaaaa${blanks}x"\n` }],
  ['tabs behind COPY <<', { 'fly.toml': FLY, Dockerfile: `FROM a\nCOPY <<${'\t'.repeat(60_000)}< /x\n` }],
  ['slashes in COPY', { 'fly.toml': FLY, Dockerfile: `FROM a\nCOPY ${'/'.repeat(60_000)}a /x\n` }],
  ['stars in COPY', { 'fly.toml': FLY, Dockerfile: `FROM a\nCOPY ${'*'.repeat(60_000)}a /x\n` }],
  ['host names in a row', { 'fly.toml': `${FLY}[env]\nX = "${'a.fly.dev.'.repeat(40_000)}-"\n` }],
  ['a setting of Django', { 'fly.toml': FLY, 'settings.py': `SECURE_SSL_REDIRECT =${blanks}False\n` }],
  ['a plug of Phoenix', { 'fly.toml': FLY, 'config/prod.exs': `plug${blanks}x\n` }],
  ['blanks in haproxy.cfg', { 'fly.toml': FLY, 'haproxy.cfg': `${blanks}x\n` }],
  [
    'quotes in an expression of a workflow',
    { 'fly.toml': FLY, '.github/workflows/a.yml': `env:\n  X: "\${{ ${"''".repeat(200)} !"\n` },
  ],
  [
    'openings of expressions in a workflow',
    { 'fly.toml': FLY, '.github/workflows/a.yml': `env:\n  X: "${'${{'.repeat(80_000)}"\n` },
  ],
  ['headers of keys', { 'fly.toml': FLY, 'a.js': `x = \`${'-----BEGIN PRIVATE KEY-----'.repeat(20_000)}\`\n` }],
  ['colons in a config', { 'conf/fly.yaml': `app: shop\n${': '.repeat(290)}\n`.repeat(300) }],
  ['blanks in front of a sign', { 'fly.yaml': `${`!:${' '.repeat(280)}-${' '.repeat(280)}\r:\n`.repeat(300)}` }],
  ['commands in a row', { 'fly.toml': FLY, 'deploy.sh': `${'a|'.repeat(300_000)}b\n` }],
  ['blanks in an env file', { 'fly.toml': FLY, '.env': `A=x${blanks}y\nB${blanks}\n` }],
])('%s', (_, files) => {
  const elapsed = processorTime()
  checkFiles(undefined, new Map(Object.entries(files)))
  expect(elapsed()).toBeLessThan(4_000)
})

test.each([`A${blanks}x`, `A=${blanks}\rx`, `A=x${blanks}y`, `A="${blanks}`])('a served .env, case %#', body => {
  expect(leastTime(1_000, () => isEnvFile(body))).toBeLessThan(1_000)
})

test('24,000 secrets in one file', () => {
  const line = (index: number) =>
    `K${index}_PASSWORD=q${(index * 7919 + 1e9).toString(36)}Zk${(index * 104_729 + 1e9).toString(36)}Wm`
  const elapsed = processorTime()
  const text = Array.from({ length: 24_000 }, (_, index) => line(index)).join('\n')
  const { report } = checkFiles(
    undefined,
    new Map([
      ['fly.toml', FLY],
      ['.env', text],
    ]),
  )
  const { introduced } = report.comparison
  expect(introduced.filter(({ at }) => at.path === '.env')).toHaveLength(200)
  expect(introduced.some(({ message }) => message.includes('23801 more findings'))).toBe(true)
  expect(report.verdict.conclusion).toBe('failure')
  expect(elapsed()).toBeLessThan(20_000)
})

test.each(['Dockerfile', 'fly.toml'])('%s with 5,000 secrets that no parser reads', path => {
  const elapsed = processorTime()
  const line = (index: number) => `DB_PASSWORD_${index}=k9${index}Gq2vLm4TzW8rY1p${index}`
  const text = Array.from({ length: 5_000 }, (_, index) => line(index)).join('\n')
  const { report } = checkFiles(
    undefined,
    new Map([
      ['fly.toml', FLY],
      [path, text],
    ]),
  )
  expect(report.verdict.conclusion).toBe('failure')
  expect(elapsed()).toBeLessThan(20_000)
})

test.each([
  ['a program', 'src/a.js', (name: string, password: string) => `const ${name}_PASSWORD = '${password}'`],
  [
    'a Dockerfile that cannot be parsed',
    'Dockerfile',
    (name: string, password: string) => `${name}_PASSWORD=${password}`,
  ],
])('16,000 secrets in %s', (_, path, line) => {
  const text = Array.from({ length: 16_000 }, (_, index) => line(`A${index}`, `k9${index}Gq2vLm4TzW8rY1p`)).join('\n')
  const elapsed = processorTime()
  const { report } = checkFiles(undefined, new Map(Object.entries({ 'fly.toml': FLY, [path]: text })))
  expect(report.verdict.conclusion).toBe('failure')
  expect(report.comparison.introduced.some(({ fix }) => fix !== undefined)).toBe(false)
  expect(elapsed()).toBeLessThan(12_000)
})
