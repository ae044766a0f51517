import { expect, test } from '@jest/globals'
import inFlyConfig from '../../../../src/rules/secrets/secret-in-fly-config.ts'
import { withoutSeams } from '../../../split-secret.ts'
import { projectOf } from '../../project/listing.ts'

const TEST_KEY = withoutSeams('sk_test_<+>51Q7vR2mXk9TzLw4HsYd8NbJc3')
/** The form of what `stripe listen` prints. */
const SIGNING_SECRET = withoutSeams('whsec_<+>787400c6fcfb1b5740c981348312074c221134c05c3181e9876072d584b0d7ce')

async function shownIn(text: string): Promise<string[]> {
  const project = await projectOf(new Map([['fly.toml', `app = "shop"\n[env]\n${text}`]]))
  return [...inFlyConfig.check(project)].map(({ severity, message }) => `${severity} ${message}`)
}

test('a signing secret of Stripe beside keys for tests is medium', async () => {
  const found = await shownIn(`STRIPE_KEY = "${TEST_KEY}"\nWEBHOOK_SECRET = "${SIGNING_SECRET}"\n`)
  expect(found).toEqual([
    'medium `WEBHOOK_SECRET` contains a credential (webhook signing secret `whse…`). It is exposed in the repository, in every release and by `fly config show`.',
  ])
})

test('a signing secret of Stripe without keys for tests is critical', async () => {
  expect(await shownIn(`WEBHOOK_SECRET = "${SIGNING_SECRET}"\n`)).toEqual([expect.stringMatching(/^critical /)])
  const live = TEST_KEY.replace('test', 'live')
  const both = await shownIn(`A = "${TEST_KEY}"\nB = "${live}"\nWEBHOOK_SECRET = "${SIGNING_SECRET}"\n`)
  expect(both).toEqual([expect.stringMatching(/^critical .*Stripe live/), expect.stringMatching(/^critical .*signing/)])
})

test('no release comes from a file with a syntax error, and its key may have no name', async () => {
  expect(await shownIn(`Stripe:WebhookSecret = "${SIGNING_SECRET}"\n`)).toEqual([
    'critical The file contains a credential (webhook signing secret `whse…`). Anyone who can read the repository or its history can use it.',
  ])
})
