import { describe, expect, test } from '@jest/globals'
import { processorTime } from '../../processor-time.ts'
import { projectOf } from './listing.ts'

describe('a fly config is known by its name or its content', () => {
  test.each([
    ['fly.toml', '', true],
    ['fly.yaml', 'a: 1\n', true],
    ['a/b.toml', 'app = "x"\nprimary_region = "ams"\n', true],
    ['a/b.toml', 'app = "x"\n[env]\nA = "1"\n[build]\nimage = "y"\n', true],
    ['a/b.toml', '[[services]]\ninternal_port = 1\n', true],
    ['a/b.json', '{"app":"x","http_service":{}}', true],
    ['a/b.toml', 'app = "x"\n[env]\nA = "1"\n', false],
    ['a/fly.staging.toml', 'app = "x"\n[env]\nA = "1"\n', true],
    ['a/fly.staging.toml', '[env]\nA = "1"\n', false],
    ['a/b.toml', '[services.web]\nport = 1\n', false],
    ['a/b.yaml', 'app: x\nenv: {}\nbuild: {}\nservices: {}\n', false],
    ['fly.yml', 'app: x\nprimary_region: ams\n', false],
    ['Cargo.toml', '[package]\nname = "x"\n[build]\n', false],
  ])('%s %j: %s', async (path, text, expected) => {
    const { apps } = await projectOf(new Map([[path, text]]))
    expect(apps.length === 1).toBe(expected)
  })
})

test('what is built from many files is built in no long time', async () => {
  const files = new Map<string, string>()
  for (let i = 0; i < 150; i++) {
    const services = `[[services]]\ninternal_port = 1\n[[services.ports]]\nport = 80\n`.repeat(20)
    files.set(`app${i}/fly.toml`, `app = "app${i}"\n[env]\nA = "http://app${i + 1}.flycast"\n${services}`)
    files.set(`app${i}/Dockerfile`, 'FROM a\nENV B=c\n')
    files.set(`.github/workflows/${i}.yml`, `jobs: { a: { steps: [{ run: fly deploy -c app${i}/fly.toml }] } }\n`)
  }
  await projectOf(new Map([...files].slice(0, 6)))
  const elapsed = processorTime()
  const project = await projectOf(files)
  expect(project.apps).toHaveLength(150)
  expect(elapsed()).toBeLessThan(5000)
})
