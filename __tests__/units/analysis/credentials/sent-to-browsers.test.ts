import { expect, test } from '@jest/globals'
import { isSentToBrowsers } from '../../../../src/analysis/credentials/public/sent-to-browsers.ts'
import { projectOf } from '../../project/listing.ts'

const NUXT = 'export default { publicRuntimeConfig: { a: { key: process.env.API_KEY } }, b: process.env.OTHER_KEY }\n'
const listing = (files: Readonly<Record<string, string>>) => projectOf(new Map(Object.entries(files)))

test.each<[string, string]>([
  ['nuxt.config.js', NUXT],
  ['nuxt.config.ts', 'export default { runtimeConfig: { public: { key: process.env["API_KEY"] } } }\n'],
  ['next.config.mjs', 'export default { env: { KEY: process.env.API_KEY } }\n'],
  ['vite.config.ts', 'export default { define: { KEY: JSON.stringify(process.env.API_KEY) } }\n'],
])('what %s lists', async (path, text) => {
  const project = await listing({ [path]: text })
  expect(isSentToBrowsers('API_KEY', '', project)).toBe(true)
  expect(isSentToBrowsers('OTHER_KEY', '', project)).toBe(false)
  expect(isSentToBrowsers('API_KEY', 'api', project)).toBe(false)
})

test('of a change, only what its base sends counts', async () => {
  const head = await listing({ 'nuxt.config.js': NUXT })
  expect(isSentToBrowsers('API_KEY', '', { ...head, before: await listing({ 'a.md': '' }) })).toBe(false)
  expect(isSentToBrowsers('API_KEY', '', { ...head, before: head })).toBe(true)
})
