/** Which files a build really takes: what Docker reads in an ignore file, what a checkout writes, and builds without a Dockerfile. */
import { describe, expect, test } from '@jest/globals'
import { withChecksum } from '../token-checksum.ts'
import { ASKED, answerOf, CONFIG, DOCKERFILE, type Entries, ONE_WAY } from './unread.ts'

const BASE: Entries = {
  'fly.toml': CONFIG,
  Dockerfile: DOCKERFILE,
  '.dockerignore': '.env\n.git\n',
  '.env': 'DATABASE_PASSWORD=Kx9Gq2vLm4TzW8rY\n',
}
const IN_IMAGE = 'secret-file-in-image'
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a'.repeat(16)}\nsize 12345\n`

function utf16(text: string, order: 'LE' | 'BE', mark = true): Uint8Array {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le')
  return new Uint8Array(order === 'BE' ? bytes.swap16() : bytes)
}

/** Every case, asked in these ways. */
const attempts = (asked: typeof ASKED | typeof ONE_WAY, cases: Readonly<Record<string, Entries>>) =>
  Object.entries(cases).flatMap(([name, head]) => asked.map(way => [name, way, head] as const))

describe('an ignore file that keeps nothing out', () => {
  test.each(
    attempts(ASKED, {
      'in UTF-16 without a mark': { '.dockerignore': utf16('.env\n.git\nnode_modules\n', 'LE', false) },
      'through a link': { '.dockerignore': { link: 'conf/ignored' }, 'conf/ignored': utf16('.env\n', 'LE') },
    }).concat(
      attempts(ONE_WAY, {
        'in UTF-16 with a mark': { '.dockerignore': utf16('.env\n.git\n', 'LE') },
        'in UTF-16 of the other order': { '.dockerignore': utf16('.env\n.git\n', 'BE') },
        'with lines that end with CR alone': { '.dockerignore': '.git\r.env\rnode_modules' },
      }),
    ),
  )('%s: %s', async (_, asked, head) => {
    expect(await answerOf(asked, BASE, head)).toEqual([`Dockerfile ${IN_IMAGE}`, 'failure'])
  })

  test('under another name', async () => {
    const head = { 'fly.toml': `${CONFIG}\n[build]\n  ignorefile = "conf/ignored"\n` }
    const wide = { ...head, 'conf/ignored': utf16('.env\n.git\n', 'LE', false) }
    expect(await answerOf('the action', BASE, wide)).toEqual([`Dockerfile ${IN_IMAGE}`, 'failure'])
    expect(await answerOf('the action', BASE, { ...head, 'conf/ignored': '.env\n.git\n' })).toEqual(['success'])
  })

  test('a byte order mark of UTF-8 and CRLF keep it working', async () => {
    const head = { '.dockerignore': '\uFEFF.env\r\n.git\r\n' }
    expect(await answerOf('the action', BASE, head)).toEqual(['success'])
  })
})

describe('what a checkout writes is not what the commit says', () => {
  test.each(
    attempts(ONE_WAY, {
      'by name': { '.gitattributes': '.dockerignore text working-tree-encoding=UTF-16\n' },
      'by a pattern': { '.gitattributes': '*ignore working-tree-encoding=UTF-16LE-BOM\n' },
      'by a macro': { '.gitattributes': '[attr]wide working-tree-encoding=UTF-16\n/.dockerignore wide\n' },
      'by an encoding of mainframes': { '.gitattributes': '".dockerignore" working-tree-encoding=IBM037\n' },
    }),
  )('an encoding %s: %s', async (_, asked, head) => {
    expect(await answerOf(asked, BASE, head)).toEqual(['.dockerignore incomplete', 'failure'])
  })

  test('in a folder of its own', async () => {
    const config = CONFIG.replace('shop', 'web')
    const base = { ...BASE, 'web/fly.toml': config, 'web/.dockerignore': '.env\n', 'web/Dockerfile': DOCKERFILE }
    const head = { 'web/.gitattributes': '.dockerignore working-tree-encoding=UTF-16\n' }
    expect(await answerOf('the action', base, head)).toEqual(['web/.dockerignore incomplete', 'failure'])
  })

  test.each([
    ['*.ps1 text working-tree-encoding=UTF-16LE eol=crlf\n'],
    ['* text=auto eol=lf\n*.env working-tree-encoding=UTF-8\n'],
    ['# .dockerignore working-tree-encoding=UTF-16\n'],
    ['legacy/* working-tree-encoding=ISO-8859-1\n'],
  ])('is no matter of %j', async attributes => {
    expect(await answerOf('the action', BASE, { '.gitattributes': attributes })).toEqual(['success'])
  })

  test.each(
    attempts(ASKED, {
      '.dockerignore': { '.dockerignore': POINTER },
      '.env': { '.env': POINTER },
      'bin/deploy': {
        'bin/deploy': POINTER,
        '.github/workflows/d.yml':
          'on: push\njobs:\n  d:\n    runs-on: ubuntu-latest\n    steps:\n      - run: bin/deploy\n',
      },
    }),
  )('%s in Git LFS: %s', async (path, asked, head) => {
    expect(await answerOf(asked, BASE, head)).toEqual(expect.arrayContaining([`${path} incomplete`, 'failure']))
  })
})

describe('a build that copies what nobody names', () => {
  const base: Entries = {
    ...BASE,
    Dockerfile: DOCKERFILE.replace('COPY . .', 'COPY src /app'),
    '.dockerignore': '.git\n',
  }
  const build = (text: string) => ({ Dockerfile: null, 'fly.toml': `${CONFIG}\n[build]\n  ${text}\n` })
  const workflow = (command: string) => ({
    '.github/workflows/d.yml': `on: push\njobs:\n  d:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${command}\n`,
  })

  test.each(
    attempts(ONE_WAY, {
      buildpacks: build('builder = "paketobuildpacks/builder-jammy-base"'),
      'a builtin': build('builtin = "node"'),
      'a builtin in JSON': {
        Dockerfile: null,
        'fly.toml': null,
        'fly.json':
          '{"app":"shop","build":{"BUILTIN":"static"},"http_service":{"internal_port":80,"force_https":true}}',
      },
    }),
  )('%s: %s', async (_, asked, head) => {
    const answer = await answerOf(asked, base, head)
    expect(answer).toEqual([expect.stringContaining(IN_IMAGE), 'failure'])
  })

  test.each([['flyctl deploy --nixpacks'], ['fly deploy --remote-only --nixpacks=true']])('%s', async command => {
    const answer = await answerOf('the action', base, workflow(command))
    expect(answer).toEqual([`.github/workflows/d.yml ${IN_IMAGE}`, 'failure'])
  })

  test('a stage that only --build-target ships', async () => {
    const head = {
      Dockerfile: 'FROM node:22-slim AS dev\nCOPY . .\nFROM node:22-slim\nCOPY src /app\n',
      ...workflow('flyctl deploy --build-target dev'),
    }
    expect(await answerOf('the action', base, head)).toEqual([`Dockerfile ${IN_IMAGE}`, 'failure'])
  })

  test.each<Entries>([build('builtin = "go"'), workflow('flyctl deploy --nixpacks=false'), build('image = "nginx"')])(
    'not for %j',
    async head => {
      expect(await answerOf('the action', base, head)).toEqual(['success'])
    },
  )
})

describe('a COPY of a file that the change leaves alone', () => {
  const head = { Dockerfile: 'FROM node:22-slim\nCOPY package.json .npmrc ./\nCMD ["node", "server.js"]\n' }
  const base = { ...BASE, Dockerfile: DOCKERFILE.replace('COPY . .', 'COPY package.json ./'), 'package.json': '{}\n' }
  const login = `//registry.npmjs.org/:_authToken=npm_${withChecksum('kx9Gq2vLm4TzW8rY1pB6cD3fH5jN7s')}\n`

  test.each(ASKED)('without a login, by %s', async asked => {
    expect(await answerOf(asked, { ...base, '.npmrc': 'auto-install-peers=true\n' }, head)).toEqual(['success'])
  })

  test.each(ASKED)('with a login, by %s', async asked => {
    const answer = await answerOf(asked, { ...base, '.npmrc': login }, head)
    expect(answer).toEqual([`Dockerfile ${IN_IMAGE}`, 'failure'])
  })
})
