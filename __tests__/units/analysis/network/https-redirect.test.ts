import { expect, test } from '@jest/globals'
import plaintextHttp from '../../../../src/rules/tls/plaintext-http.ts'
import { runCheck } from '../../../pages.ts'

const CONFIG = 'app = "shop"\n\n[http_service]\n  internal_port = 3000\n'

/** The spot of the finding that a change of one file introduces. */
async function spotOf(path: string, before: string, after: string) {
  const files = (text: string) =>
    new Map([
      ['fly.toml', CONFIG],
      [path, text],
    ])
  const { placed } = await runCheck(plaintextHttp, { before: files(before), files: files(after) })
  return placed.map(({ spot }) => spot)
}

test('a redirect that a change switches off is commented on its line', async () => {
  const path = 'config/environments/production.rb'
  expect(await spotOf(path, 'config.force_ssl = true\n', 'config.force_ssl = false\n')).toEqual([
    { on: 'line', path, side: 'RIGHT', line: 1 },
  ])
})

test('a setting that switches it off is named beside the finding', async () => {
  const files = new Map([['fly.toml', `${CONFIG}\n[env]\n  FORCE_SSL = "false"\n`]])
  const { comparison } = await runCheck(plaintextHttp, { before: undefined, files })
  expect(comparison.introduced.concat(comparison.standing)[0]?.related.map(({ note }) => note)).toEqual([
    '`FORCE_SSL` disables the redirect of the app.',
  ])
})
