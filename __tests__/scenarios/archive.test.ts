/**
 * A run on a whole repository reads it in one archive. The archive is never trusted: a run with any archive, and with
 * none, comes to the same findings.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Fault } from '../embedded-github/faults.ts'
import { bomb, type Entry, entryOf, tarballOf } from '../embedded-github/tarball.ts'
import { withoutSeams } from '../split-secret.ts'
import { type Ended, type Files, openFixture, type ScenarioFixture } from './repository-fixture.ts'
import { BASE, KEY, leaking, PLAIN } from './shop.ts'

const ARCHIVE = 'repos/download-tarball-archive'
const DOWNLOAD = 'codeload'

/** So many programs that one query does not hold them. */
const programs = (count: number): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`src/file${i}.js`, `export const file = ${i}\n`]))
const many = programs(110)
const BAD = { ...BASE, ...many, 'fly.toml': PLAIN, Dockerfile: leaking(), 'src/pay.js': `const key = '${KEY}'\n` }

let fixture: ScenarioFixture | undefined
afterEach(async () => {
  await fixture?.close()
  fixture = undefined
})

async function run(about: ScenarioFixture, faults: Readonly<Record<string, Fault>> = {}): Promise<Ended> {
  const incidents = Object.entries(faults).map(([operation, answer]) => ({ operation, answer }))
  return about.run(await about.event('schedule'), { incidents, patience: { secondMilliseconds: 10 } })
}

async function operationsOf(about: ScenarioFixture, faults?: Readonly<Record<string, Fault>>) {
  const mark = about.github.requests.length
  const ended = await run(about, faults)
  expect(about.github.violations).toEqual([])
  return { ended, operations: about.github.requests.slice(mark).map(({ operation }) => operation) }
}

const gone: Fault = { kind: 'answer', when: 'before', status: 404 }
/** What people read of the findings, without the number of requests. */
const told = ({ failure, summary, outputs }: Ended) => ({ failure, summary, outputs })

test.each([150, 600, 1500])('%d programs are read with as many requests', async count => {
  fixture = await openFixture({ base: { ...BASE, ...programs(count) } })
  const { ended, operations } = await operationsOf(fixture)
  expect(operations).toEqual(['git/get-tree', ARCHIVE, DOWNLOAD, 'graphql query', 'graphql query', 'checks/create'])
  expect(ended.failure).toBeUndefined()
  expect(ended.summary).toContain(`${count + 1} source files`)
})

test('a few files come with the first query, without an archive', async () => {
  fixture = await openFixture({ base: { ...BASE, ...programs(50) } })
  expect((await operationsOf(fixture)).operations).not.toContain(ARCHIVE)
})

test('a pull request reads no archive, whatever its scope', async () => {
  fixture = await openFixture({ base: { ...BASE, ...many } })
  await fixture.push({ 'fly.toml': PLAIN })
  const mark = fixture.github.requests.length
  await fixture.run(await fixture.event('pull_request'), { inputs: { scope: 'all' } })
  expect(fixture.github.requests.slice(mark).map(({ operation }) => operation)).not.toContain(ARCHIVE)
})

describe('one by one', () => {
  const base = { ...BASE, ...programs(620) }

  test('more programs than are read make the check incomplete', async () => {
    fixture = await openFixture({ base: { ...BASE, ...programs(820) } })
    const { summary, outputs } = await run(fixture, { [ARCHIVE]: gone })
    expect(summary).toContain('Only 801 source files of this commit were read; the command line reads all of them.')
    expect(summary).toContain('801 source files.')
    expect(outputs.get('conclusion')).toBe('failure')
  })

  test('what is left behind files that are no text is reported, too', async () => {
    const binaries = Array.from(
      { length: 810 },
      (_, i) => [`a/file${i}.js`, Buffer.from([i % 256, i >> 8, 0, 0xff])] as const,
    )
    fixture = await openFixture({ base: { ...BASE, ...Object.fromEntries(binaries), ...many } })
    const { summary } = await run(fixture, { [ARCHIVE]: gone })
    expect(summary).toMatch(/Only \d+ source files of this commit were read/)
  })

  test('as many are read as a broken archive lacks', async () => {
    fixture = await openFixture({ base })
    const { summary } = await run(fixture, { [DOWNLOAD]: { kind: 'malformed' } })
    expect(summary).not.toContain('source files of this commit were read')
    expect(summary).toContain('621 source files.')
  })

  test('a repository of more than 300 MB is read', async () => {
    fixture = await openFixture({ base: { ...BASE, ...many, 'film.mp4': 'x' } })
    const grow = (key: string, value: unknown) => (key === 'tree' ? (value as Entries).map(grown) : value)
    type Entries = readonly { readonly path: string }[]
    const grown = (entry: Entries[number]) => (entry.path === 'film.mp4' ? { ...entry, size: 300_000_001 } : entry)
    const reshape = (json: unknown) => JSON.parse(JSON.stringify(json), grow)
    const { ended, operations } = await operationsOf(fixture, { 'git/get-tree': { kind: 'reshaped', reshape } })
    expect(operations).not.toContain(ARCHIVE)
    expect(ended.summary).toContain('111 source files.')
  })
})

describe('the findings are those of a run without an archive', () => {
  const folder = '__tests__/projects'
  const projects = readdirSync(folder).flatMap(name => {
    const head = readdirSync(join(folder, name)).includes('head') ? join(folder, name, 'head') : `examples/${name}`
    return statSync(head, { throwIfNoEntry: false }) ? [[name, head] as const] : []
  })

  test.each(projects)('in %s', async (_, head) => {
    const files = readdirSync(head, { recursive: true, encoding: 'utf8' }).filter(name =>
      statSync(join(head, name)).isFile(),
    )
    const base = files.map(name => [name, withoutSeams(readFileSync(join(head, name), 'utf8'))] as const)
    fixture = await openFixture({ base: { ...Object.fromEntries(base), ...many } })
    const { ended, operations } = await operationsOf(fixture)
    expect(operations.slice(1, 3)).toEqual([ARCHIVE, DOWNLOAD])
    expect(told(ended)).toEqual(told(await run(fixture, { [ARCHIVE]: gone })))
  })

  test('of files that are no UTF-8, large, empty, alike, executable or links', async () => {
    const files: Files = {
      ...BAD,
      'latin.env': Buffer.from(`# caf\xe9\nSTRIPE_KEY=${KEY}\n`, 'latin1'),
      'wide.env': Buffer.from(`\ufeffSTRIPE_KEY=${KEY}\n`, 'utf16le'),
      'large.txt': `${'word '.repeat(250_000)}\nSTRIPE_KEY=${KEY}\n`,
      'huge.txt': 'word '.repeat(1_100_000),
      'program.js': Buffer.from('7f454c4602010100', 'hex'),
      'empty.js': '',
      'web/fly.toml': PLAIN,
      'bin/deploy': { mode: '100755', content: `export STRIPE_KEY=${KEY}\n` },
      'api/fly.toml': { mode: '120000', content: '../fly.toml' },
      [`${'deep/'.repeat(40)}pay.js`]: `const key = '${KEY}'\n`,
      'models.bin': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
    }
    fixture = await openFixture({ base: files })
    const { ended, operations } = await operationsOf(fixture)
    expect(operations).not.toContain('git/get-blob')
    expect(told(ended)).toEqual(told(await run(fixture, { [ARCHIVE]: gone })))
  })

  test('where .gitattributes leaves files out of archives or changes them', async () => {
    const files: Files = {
      ...BAD,
      '.gitattributes': 'src/pay.js export-ignore\n/deploy export-ignore\nversion.js export-subst\n',
      'deploy/fly.toml': PLAIN,
      'version.js': `const version = '$Format:%H$'\nconst key = '${KEY}'\n`,
    }
    fixture = await openFixture({ base: files })
    const { ended, operations } = await operationsOf(fixture)
    expect(operations.slice(0, 4)).toEqual(['git/get-tree', ARCHIVE, DOWNLOAD, 'graphql query'])
    for (const path of ['src/pay.js', 'deploy/fly.toml', 'version.js']) expect(ended.summary).toContain(path)
    expect(told(ended)).toEqual(told(await run(fixture, { [ARCHIVE]: gone })))
  })
})

describe('whatever comes in place of the archive', () => {
  let opened: ScenarioFixture
  let undisturbed: Ended
  beforeAll(async () => {
    opened = await openFixture({ base: BAD })
    undisturbed = await run(opened)
    expect(undisturbed.summary).toContain('src/pay.js')
  })
  afterAll(() => opened.close())

  const page = '<html><title>Sign in</title></html>'
  const answer = (status: number, body: string | Buffer, headers = {}): Fault => {
    return { kind: 'answer', when: 'after', status, body, headers }
  }
  const to = (location: string) => answer(302, '', { location })

  test.each<[string, Fault]>([
    ...[401, 403, 404, 410, 429, 500, 502].map((status): [string, Fault] => [`${status}`, answer(status, '{}')]),
    ['a web page', answer(200, page, { 'content-type': 'text/html' })],
    ['JSON', answer(200, '[]')],
    ['nothing', answer(204, '')],
    ['no address', answer(302, '', { location: '' })],
    ['a part of an address', to('/elsewhere')],
    ['an address that nothing listens at', to('http://127.0.0.1:1/')],
    ['the address of a file', to('file:///etc/passwd')],
    ['a repository that moved', answer(301, '', { location: '/repositories/1' })],
  ])('%s in place of its address changes nothing', async (_, fault) => {
    const { ended, operations } = await operationsOf(opened, { [ARCHIVE]: fault })
    expect(operations).toContain(ARCHIVE)
    expect(told(ended)).toEqual(told(undisturbed))
    expect(ended.log).toMatch(/^The archive of the repository was not read to its end: .+\. Files are read one by one/m)
  })

  /** The files as they are, and harmless ones in the place of those with a secret. */
  const real = Object.entries(BAD).map(([name, content]): Entry => ({ name: `shop/${name}`, content: String(content) }))
  const harmless = real.map(({ name }) => ({ name, content: 'x\n' }))
  const named = (name: (path: string) => string | Buffer) =>
    tarballOf(real.map(entry => ({ ...entry, name: name(`${entry.name}`.slice(5)) })))
  const whole = tarballOf(real)

  test.each<[string, Buffer, boolean]>([
    ['other contents', tarballOf(harmless), true],
    ['other contents first', tarballOf([...harmless, ...real]), true],
    ['other contents last', tarballOf([...real, ...harmless]), true],
    [
      'other contents of the same sizes',
      tarballOf(real.map(one => ({ ...one, content: `${one.content}`.replace(/\w/g, 'x') }))),
      true,
    ],
    ['no folder around', named(path => path), true],
    ['names that go up', named(path => `../../../../${path}`), true],
    ['absolute names', named(path => `/etc/${path}`), true],
    ['one name for all', named(() => 'shop/fly.toml'), true],
    ['names with zeros', named(path => Buffer.from(`\0${path}`)), true],
    ['names that are no UTF-8', named(path => Buffer.from(`\xff\xfe${path}`, 'latin1')), true],
    ['links to everywhere', tarballOf(real.map(({ name }) => ({ name, kind: '2', target: '/etc/passwd' }))), true],
    ['hard links and devices', tarballOf(real.map(one => ({ ...one, kind: '1' }))), true],
    ['an unknown kind', tarballOf(real.map(one => ({ ...one, kind: 'Z' }))), true],
    ['a size for all in a global header', tarballOf([{ name: 'g', kind: 'g', content: '9 size=1\n' }, ...real]), true],
    ['nothing but an end', tarballOf([]), true],
    ['the second half alone', tarballOf(real.slice(real.length / 2)), true],
    ['a size of 8 GiB', tarballOf([{ name: 'a', size: '77777777777\0' }, ...real]), false],
    [
      'a size of half a file',
      tarballOf([{ name: 'a', content: 'z'.repeat(2000), size: '00000000001\0' }, ...real]),
      false,
    ],
    ['a size below zero', tarballOf([{ name: 'a', size: '-0000000001\0' }, ...real]), false],
    ['a wrong checksum', tarballOf([{ name: 'a', checksum: '0000000\0' }, ...real]), false],
    ['half of itself', whole.subarray(0, whole.length / 2), false],
    ['itself without its end', gzipSync(Buffer.concat(real.map(entryOf)).subarray(0, -700)), false],
    ['an archive that is not packed', Buffer.concat(real.map(entryOf)), false],
    ['a bomb', bomb(), false],
    ['a web page', Buffer.from(page), false],
    ['nothing', Buffer.alloc(0), false],
  ])('%s: the same findings', async (_, body, isWhole) => {
    const { ended } = await operationsOf(opened, { [DOWNLOAD]: answer(200, body) })
    expect(told(ended)).toEqual(told(undisturbed))
    expect(/was not read to its end/.test(ended.log)).toBe(!isWhole)
  })
})
