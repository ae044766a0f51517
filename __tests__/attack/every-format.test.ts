/** A project with every secret beside and around what is blamed: no format shows one, whatever rules are off. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { classifyCredential } from '../../src/analysis/credentials/classify.ts'
import { airworthyIn } from '../command-line.ts'
import { createRepository, type LocalRepository } from '../local-repository.ts'
import { leaksIn, SECRETS } from './secrets.ts'

const OFF = ['dockerfile', 'build-arg', 'fly-config', 'workflow', 'code', 'config-file', 'command']
  .map(place => `  secret-in-${place}: off\n`)
  .join('')

/** Of one line: a key block would hide what stands behind it. */
const ONE_LINE = SECRETS.filter(({ name, text }) => {
  return !/[\n"'$\\{}]/.test(text) && classifyCredential(`MY_${name}`, text, { reader: 'runtime' }) !== undefined
}).filter((_, index) => index % 4 === 0 || index > 90)
/** A finding blames what is not the secret: a plain address, a missing redirect, a wrong region, an option of curl. */
function filesWith(index: number): Record<string, string> {
  const [one, two] = [ONE_LINE[index], ONE_LINE[(index + 3) % ONE_LINE.length]]
  if (!one || !two) return {}
  const [a, b] = [`MY_${one.name}`, two.name]
  const fly = `app = "shop${index}"\n[env]\n  ${a} = "${one.text}"\n  API_URL = "http://shop.fly.dev/" # ${b}=${two.text}\n  ${b} = "${two.text}"\n`
  return {
    [`s${index}/fly.toml`]: `${fly}[http_service]\n  internal_port = 8080\n  force_https = false # ${b}=${two.text}\n`,
    [`s${index}/Dockerfile`]: `FROM node:22\nENV ${a}="${one.text}" API_URL=http://shop.fly.dev/ ${b}="${two.text}"\nRUN ${a}="${one.text}" curl -k -H "${b}: ${two.text}" https://example.net/x\n`,
    [`.github/workflows/d${index}.yml`]: `on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${a}="${one.text}" curl -k -H "${b}: ${two.text}" https://example.net/x && fly deploy\n        env: { ${a}: "${one.text}", ${b}: "${two.text}" }\n`,
  }
}

let folder: LocalRepository
beforeAll(() => {
  folder = createRepository()
  const all = ONE_LINE.map((_, index) => filesWith(index))
  folder.write(Object.assign({}, ...all))
  folder.git('add', '.')
  folder.git('commit', '--quiet', '--message', 'secrets')
})
afterAll(() => folder.remove())

const FORMATS = ['text', 'json', 'markdown', 'html', 'sarif', 'github', 'gitlab', 'rdjson'] as const

test.each(FORMATS.flatMap(format => ['', `rules:\n${OFF}`].map(policy => [format, policy] as const)))(
  '%s with the policy %j',
  async (format, policy) => {
    folder.write({ '.github/airworthy.yml': policy === '' ? 'fail-on: high\n' : policy })
    const { data, stderr } = await airworthyIn(folder.directory, ['check', '--all', '--format', format])
    expect(data.length).toBeGreaterThan(1000)
    expect(leaksIn(data + stderr).slice(0, 8)).toEqual([])
  },
)

test.each(['fail-on: high\n', `rules:\n${OFF}`])('the diff of a fix with the policy %j', async policy => {
  folder.write({ '.github/airworthy.yml': policy })
  const { data, stderr } = await airworthyIn(folder.directory, ['check', '--fix=all', '--dry-run'])
  expect(data).toContain('force_https')
  expect(leaksIn(data + stderr).slice(0, 8)).toEqual([])
})
