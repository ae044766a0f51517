import { describe, expect, test } from '@jest/globals'
import { type CheckOptions, parseInvocation } from '../../../src/cli/arguments.ts'

const NOTHING: CheckOptions = {
  paths: [],
  base: undefined,
  staged: false,
  format: 'text',
  output: undefined,
  failOn: undefined,
  policy: undefined,
  all: false,
  fix: undefined,
  dryRun: false,
  writeBaseline: false,
}

describe('check', () => {
  test.each<[string, Partial<CheckOptions>]>([
    ['', {}],
    ['apps/web', { paths: ['apps/web'] }],
    ['fly.toml Dockerfile', { paths: ['fly.toml', 'Dockerfile'] }],
    ['-- --odd', { paths: ['--odd'] }],
    ['--format json', { format: 'json' }],
    ['--format=json --format sarif', { format: 'sarif' }],
    ['--fix', { fix: 'safe' }],
    ['--fix apps/web', { fix: 'safe', paths: ['apps/web'] }],
    ['--fix=all --dry-run', { fix: 'all', dryRun: true }],
    ['--base', { base: true }],
    ['--base --all', { base: true, all: true }],
    ['--base -- apps/web', { base: true, paths: ['apps/web'] }],
    ['apps/web --base', { base: true, paths: ['apps/web'] }],
    ['--base origin/main', { base: 'origin/main' }],
    ['--base=origin/main apps/web', { base: 'origin/main', paths: ['apps/web'] }],
    ['--base=--output=x', { base: '--output=x' }],
    ['--staged', { staged: true }],
  ])('%s', (words, said) => {
    expect(parseInvocation(['check', ...words.split(' ').filter(word => word !== '')])).toEqual({
      command: 'check',
      ...NOTHING,
      ...said,
    })
  })

  test.each([
    ['--fix=everything', '--fix must be one of all, not everything'],
    ['--fix=al', '--fix must be one of all, not al; did you mean all?'],
    ['--fix=', '--fix needs a value'],
    ['--base=', '--base needs a value'],
    ['--format', '--format needs a value'],
    ['--format --all', '--format needs a value'],
    ['--all=yes', '--all takes no value'],
    ['--dry-run', '--dry-run shows what --fix would change; add --fix'],
    ['--fix --dry-run --format json', '--dry-run prints a diff; remove --format'],
    ['--staged --base main', '--staged compares with HEAD; remove --base'],
    ['--staged --fix', '--fix changes the work tree; remove --staged'],
    ['--stagd', 'check has no option --stagd; did you mean --staged?'],
    ['--constructor', 'check has no option --constructor'],
    ['-x', 'check has no option -x'],
  ])('refuses %s', (words, message) => {
    expect(() => parseInvocation(['check', ...words.split(' ')])).toThrow(message)
  })
})

test.each([[['--help']], [['-h']], [['check', '--help']], [['check', '-h', 'x']], [['explain', '-h']]])('%j', args => {
  expect(parseInvocation(args)).toEqual({ command: 'help' })
})

describe('verify', () => {
  const nothing = { hosts: [], format: 'text', output: undefined, failOn: undefined, policy: undefined }

  test.each([
    ['', {}],
    ['shop.example.com localhost:8443', { hosts: ['shop.example.com', 'localhost:8443'] }],
    ['--format html --output verified.html', { format: 'html', output: 'verified.html' }],
    ['--fail-on=low --policy team.yml [::1]:8443', { failOn: 'low', policy: 'team.yml', hosts: ['[::1]:8443'] }],
  ])('%s', (words, said) => {
    const args = words.split(' ').filter(word => word !== '')
    expect(parseInvocation(['verify', ...args])).toEqual({ command: 'verify', ...nothing, ...said })
  })

  test.each([
    ['--base', 'verify has no option --base'],
    ['--fix', 'verify has no option --fix'],
    ['--format yaml', '--format must be one of text, json'],
  ])('refuses %s', (words, message) => {
    expect(() => parseInvocation(['verify', ...words.split(' ')])).toThrow(message)
  })
})
