/** What a pull request could hide from the check: each is found, or the check is incomplete, however it is asked. */
import { describe, expect, test } from '@jest/globals'
import { ASKED, answerOf, type Entries } from './unread.ts'

const CONFIG = 'app = "shop"\n\n[http_service]\n  internal_port = 8080\n  force_https = true\n'
const DOCKERFILE = 'FROM node:22-slim\nCOPY . .\nCMD ["node", "server.js"]\n'
const BASE: Entries = {
  'fly.toml': CONFIG,
  Dockerfile: DOCKERFILE,
  '.dockerignore': '.env\n.git\n',
  'readme.md': 'x\n',
}
const PLAIN = CONFIG.replace('true', 'false')
const SECRET = `${DOCKERFILE}ENV ADMIN_PASSWORD=Hunter2-and-more\n`
const PLAINTEXT = 'plaintext-http'
const IN_IMAGE = 'secret-in-dockerfile'

interface Case {
  readonly name: string
  readonly base?: Entries
  readonly head: Entries
  readonly answer: readonly string[]
}

function attempts(cases: readonly Case[]): void {
  describe.each(cases)('$name', ({ base = {}, head, answer }) => {
    test.each(ASKED)('%s', async asked => {
      expect(await answerOf(asked, { ...BASE, ...base }, head)).toEqual([...answer, 'failure'])
    })
  })
}

describe('links and submodules', () => {
  const link = (target: string) => ({ link: target })
  attempts([
    {
      name: 'a config that is a link',
      head: { 'fly.toml': link('conf/prod.cfg'), 'conf/prod.cfg': PLAIN },
      answer: [`conf/prod.cfg ${PLAINTEXT}`],
    },
    {
      name: 'a Dockerfile that is a link',
      head: { Dockerfile: link('image.txt'), 'image.txt': SECRET },
      answer: [`image.txt ${IN_IMAGE}`],
    },
    {
      name: 'the target of a link from before',
      base: { Dockerfile: link('image.txt'), 'image.txt': DOCKERFILE },
      head: { 'image.txt': SECRET },
      answer: [`image.txt ${IN_IMAGE}`],
    },
    {
      name: 'a link to a link',
      head: { Dockerfile: link('a'), a: link('b/c'), 'b/c': link('../image.txt'), 'image.txt': SECRET },
      answer: [`image.txt ${IN_IMAGE}`],
    },
    {
      name: 'an app folder that is a link',
      base: { 'web/fly.toml': CONFIG.replace('shop', 'web'), 'web/Dockerfile': DOCKERFILE },
      head: {
        web: link('vendor/web'),
        'vendor/web/fly.toml': PLAIN.replace('shop', 'web'),
        'vendor/web/Dockerfile': SECRET,
      },
      answer: [`vendor/web/Dockerfile ${IN_IMAGE}`, `vendor/web/fly.toml ${PLAINTEXT}`],
    },
    {
      name: 'a folder on the way that is a link',
      base: { 'fly.toml': `${CONFIG}\n[build]\n  dockerfile = "build/image"\n`, 'build/image': DOCKERFILE },
      head: { 'build/image': null, build: link('third_party/x'), 'third_party/x/image': SECRET },
      answer: [`third_party/x/image ${IN_IMAGE}`],
    },
    {
      name: 'a link out of the project',
      head: { 'fly.toml': link('../elsewhere.toml') },
      answer: ['fly.toml incomplete'],
    },
    {
      name: 'a link to an absolute path',
      head: { Dockerfile: link('/etc/passwd') },
      answer: ['Dockerfile incomplete'],
    },
    { name: 'a link to nothing', head: { Dockerfile: link('nothing') }, answer: ['Dockerfile incomplete'] },
    { name: 'a link to itself', head: { Dockerfile: link('Dockerfile') }, answer: ['Dockerfile incomplete'] },
    {
      name: 'an app folder that becomes a submodule',
      base: { 'web/fly.toml': CONFIG.replace('shop', 'web'), 'web/Dockerfile': DOCKERFILE },
      head: { 'web/fly.toml': null, 'web/Dockerfile': null, web: { submodule: true } },
      answer: ['web incomplete'],
    },
    {
      name: 'a submodule that a deploy names',
      head: {
        infra: { submodule: true },
        '.github/workflows/deploy.yml':
          'on: push\njobs:\n  d:\n    steps:\n      - run: flyctl deploy -c infra/fly.toml\n',
      },
      answer: ['infra incomplete'],
    },
  ])
})
