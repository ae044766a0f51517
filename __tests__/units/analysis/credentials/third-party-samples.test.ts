import { expect, test } from '@jest/globals'
import { classifyCredential } from '../../../../src/analysis/credentials/classify.ts'
import { credentialsOwnedBy } from '../../../../src/analysis/credentials/locations.ts'
import { projectOf } from '../../project/listing.ts'

const CLAIMS = Buffer.from('{"iss":"licenses","plan":"FREE","nodes":1,"lid":"b3aa9b4d"}').toString('base64url')
const TOKEN = ['eyJhbGciOiJFUzM4NCIsInR5cCI6IkpXVCJ9', CLAIMS, 'kX3vQ9mTz7LpR2wYb8NcHs4JdF6gUa1e'].join('.')
const KEY = ['kX3vQ9mTz7Lp', 'R2wYb8NcHs4JdF6gUa1e'].join('')

test('a signed licence is a hint, the same token under another name is not', () => {
  expect(classifyCredential('SHOP_LICENSE', TOKEN)?.confidence).toBe('low')
  expect(classifyCredential('SHOP_TOKEN', TOKEN)?.confidence).toBe('medium')
})

test('a workflow below the root, which nothing runs, is a pipeline: what it gives a server for tests is a hint', async () => {
  const workflow = `jobs:\n  build:\n    steps:\n      - run: make test\n        env:\n          SHOP_SECRET_KEY: ${KEY}\n`
  const project = await projectOf(new Map([['libs/shop/.github/workflows/test.yml', workflow]]))
  const found = [...credentialsOwnedBy('secret-in-config-file', project)]
  expect(found.map(({ name, credential }) => `${name} ${credential.confidence}`)).toEqual(['SHOP_SECRET_KEY low'])
})
