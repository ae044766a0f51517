import { expect, test } from '@jest/globals'
import { projectOf } from './listing.ts'

/** More than Node takes as the arguments of one call. */
const MANY = 150_000

test.each([
  ['data.json', `{${Array.from({ length: 110_000 }, (_, i) => `"${i.toString(36)}":"@"`).join(',')}}`],
  ['fly.toml', `app = "shop"\n[env]\n${Array.from({ length: MANY }, (_, i) => `${i.toString(36)}=""\n`).join('')}`],
  ['config/app.ini', 'a=1\n'.repeat(MANY)],
])('%s may hold any number of values', async (path, text) => {
  const project = await projectOf(new Map([[path, text.slice(0, 999_000)]]))
  expect(project.settings.length).toBeGreaterThan(90_000)
})
