/** What a pull request could hide from the check: each is found, or the check is incomplete, however it is asked. */
import { describe, expect, test } from '@jest/globals'
import { ASKED, answerOf, CONFIG, DOCKERFILE, type Entries } from './unread.ts'

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

/** Every case, asked in every way. */
const attempts = (cases: readonly Case[]) =>
  cases.flatMap(each => ASKED.map(asked => [each.name, asked, each] as const))

async function judge(_: string, asked: (typeof ASKED)[number], { base = {}, head, answer }: Case): Promise<void> {
  expect(await answerOf(asked, { ...BASE, ...base }, head)).toEqual([...answer, 'failure'])
}

describe('links and submodules', () => {
  const link = (target: string) => ({ link: target })
  test.each(
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
    ]),
  )('links and submodules: %s, by %s', judge)
})

const YAML = 'app: shop\nhttp_service:\n  internal_port: 8080\n  force_https: false\n'
const WORKFLOW = (step: string) => `on: push\njobs:\n  d:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`
const deploying = (step: string) => ({ '.github/workflows/deploy.yml': WORKFLOW(step) })

describe('template marks', () => {
  const marked = `${YAML}note: {{ x }}\n: [\n`
  test.each(
    attempts([
      { name: 'in fly.yaml', head: { 'web/fly.yaml': marked }, answer: ['web/fly.yaml incomplete'] },
      { name: 'in fly.json', head: { 'web/fly.json': '{"app":"x", {{ x }}' }, answer: ['web/fly.json incomplete'] },
      {
        name: 'in fly.toml',
        head: { 'fly.toml': `${PLAIN}x = {{ x }}\n` },
        answer: [`fly.toml ${PLAINTEXT}`, 'fly.toml incomplete'],
      },
      {
        name: 'in a config that a deploy names',
        head: { 'conf/live.yaml': marked, ...deploying('run: flyctl deploy -c conf/live.yaml') },
        answer: ['conf/live.yaml incomplete'],
      },
    ]),
  )('template marks: %s, by %s', judge)
})

const TOKEN = ['sk', 'live', '51HqLyjWDarjtT1zdp7dcKx9GqTvLmR4w'].join('_')
const IN_FILE = 'secret-in-config-file'
const DATABASE = 'postgres://shop:Kf83jw0slPq29d@db.acme.io/shop'

describe('files that no parser reads', () => {
  const yaml = `cafe: caf\u00e9\ndatabase_url: ${DATABASE}\n`
  const utf16 = (text: string, mark = '') => Buffer.from(mark + text, 'utf16le')
  const answer = [`config/settings.yml ${IN_FILE}`]
  test.each(
    attempts([
      { name: 'Latin-1', head: { 'config/settings.yml': Buffer.from(yaml, 'latin1') }, answer },
      { name: 'UTF-16 with a mark', head: { 'config/settings.yml': utf16(yaml, '\uFEFF') }, answer },
      { name: 'UTF-16 without a mark', head: { 'config/settings.yml': utf16(yaml) }, answer },
      { name: 'UTF-16, big end first', head: { 'config/settings.yml': utf16(yaml, '\uFEFF').swap16() }, answer },
      { name: 'UTF-16, big end first, without a mark', head: { 'config/settings.yml': utf16(yaml).swap16() }, answer },
      { name: 'a mark of UTF-8', head: { 'config/settings.yml': `\uFEFF${yaml}` }, answer },
      { name: 'a config in UTF-16', head: { 'fly.toml': utf16(PLAIN, '\uFEFF') }, answer: [`fly.toml ${PLAINTEXT}`] },
      {
        name: 'more than a megabyte',
        head: { 'config/settings.yml': `${'# padding\n'.repeat(110_000)}${yaml}` },
        answer,
      },
      {
        name: 'more than can be searched',
        head: { 'config/settings.yml': `${'# padding\n'.repeat(510_000)}${yaml}` },
        answer: ['config/settings.yml incomplete'],
      },
      {
        name: '250 brackets deep',
        head: { 'config/settings.json': `{"a":${'['.repeat(250)}${']'.repeat(250)},"database_url":"${DATABASE}"}` },
        answer: [`config/settings.json ${IN_FILE}`],
      },
      {
        name: 'a stray bracket',
        head: { 'config/settings.yml': `a: ]\n${yaml}` },
        answer,
      },
      {
        name: 'a stray bracket in JSON',
        head: { 'config/settings.json': `]{"database_url":"${DATABASE}"}` },
        answer: [`config/settings.json ${IN_FILE}`],
      },
      {
        name: 'a token in a script of a megabyte',
        head: { 'bin/release.sh': `#!/bin/sh\n${'# padding\n'.repeat(110_000)}TOKEN=${TOKEN}\n` },
        answer: [`bin/release.sh ${IN_FILE}`, 'bin/release.sh incomplete'],
      },
    ]),
  )('files that no parser reads: %s, by %s', judge)
})

describe('names that are never looked at', () => {
  const config = { 'fly.toml': PLAIN.replace('shop', 'web') }
  const at = (folder: string, files: Entries) =>
    Object.fromEntries(Object.entries(files).map(([path, entry]) => [`${folder}/${path}`, entry]))
  const deployed = (folder: string, step: string): Case => ({
    name: `${folder}: ${step}`,
    head: { ...at(folder, { ...config, Dockerfile: SECRET }), ...deploying(step) },
    answer: [`${folder}/Dockerfile ${IN_IMAGE}`, `${folder}/fly.toml ${PLAINTEXT}`],
  })
  test.each(
    attempts([
      deployed('vendor/web', 'run: cd vendor/web && flyctl deploy'),
      deployed('third_party/web', 'run: flyctl deploy third_party/web'),
      deployed('docs/web', 'run: flyctl deploy --remote-only docs/web'),
      deployed('examples/web', '{ run: flyctl deploy, working-directory: examples/web }'),
      deployed('e2e/web', '{ run: flyctl deploy, working-directory: "${{ github.workspace }}/e2e/web" }'),
      deployed('tests/web', 'run: flyctl deploy "$PWD/tests/web"'),
      deployed('samples/web', 'run: flyctl deploy -c ${{ github.workspace }}/samples/web/fly.toml'),
      {
        name: 'a template that is deployed',
        head: { 'fly.template.toml': PLAIN, ...deploying('run: flyctl deploy -c fly.template.toml') },
        answer: [`fly.template.toml ${PLAINTEXT}`],
      },
      {
        name: 'quotes in a word',
        head: { 'vendor/x.cfg': PLAIN, ...deploying("run: flyctl deploy -c ven'dor/x'.cfg") },
        answer: [`vendor/x.cfg ${PLAINTEXT}`],
      },
      {
        name: 'a Dockerfile of another name',
        head: { 'fly.toml': `${CONFIG}\n[build]\n  dockerfile = "vendor/image.txt"\n`, 'vendor/image.txt': SECRET },
        answer: [`vendor/image.txt ${IN_IMAGE}`],
      },
      {
        name: 'a Dockerfile of another name, as the base names it',
        base: { 'fly.toml': `${CONFIG}\n[build]\n  dockerfile = "image.txt"\n`, 'image.txt': DOCKERFILE },
        head: { 'image.txt': SECRET },
        answer: [`image.txt ${IN_IMAGE}`],
      },
      {
        name: 'a script among the documents',
        head: {
          'docs/release.txt': 'flyctl deploy -c vendor/x.cfg\n',
          'vendor/x.cfg': PLAIN,
          ...deploying('run: bash docs/release.txt'),
        },
        answer: [`vendor/x.cfg ${PLAINTEXT}`],
      },
    ]),
  )('names that are never looked at: %s, by %s', judge)
})
