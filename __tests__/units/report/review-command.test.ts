import { describe, expect, test } from '@jest/globals'
import { commandBlock } from '../../../src/report/github/review.ts'

describe('a block to copy', () => {
  test.each([
    [
      'the first complete command',
      'Run `fly secrets set A=… --app shop`; or `fly deploy --build-secret A=…`.',
      'fly secrets set A=… --app shop',
    ],
    [
      'not the mere name of one',
      'See `fly ips list`, then `fly ips release … --app shop`.',
      'fly ips release … --app shop',
    ],
    ['a name in capitals counts as an argument', 'Use `gh secret set API_KEY`.', 'gh secret set API_KEY'],
    [
      'the untracking of a file and the first command behind it',
      'Run `git rm --cached .env`. Then run `fly secrets import --app shop < .env`, or `fly deploy --flycast`.',
      'git rm --cached .env\nfly secrets import --app shop < .env',
    ],
    ['a path', 'Run `git rm --cached config/master.key`.', 'git rm --cached config/master.key'],
  ])('holds %s', (_, remedy, command) => {
    expect(commandBlock([remedy])).toBe(`\`\`\`sh\n${command}\n\`\`\``)
  })

  test.each([
    'Set `force_https = true`.',
    'Set the values with `fly secrets set`.',
    'Run `git rm --cached a;curl example.com`.',
    'Run `git rm --cached $(id)`.',
    'Run `git rm --cached a|sh`.',
    'Run `git rm --cached a>b`.',
    'Run `git rm --cached a\nid`.',
    'Run `rm --cached A=b`.',
    `Run \`git rm --cached ${'a'.repeat(300)}\`.`,
  ])('is not made of %j', remedy => expect(commandBlock([remedy])).toBeUndefined())

  test('holds each command once, and not without end', () => {
    const remedies = Array.from({ length: 30 }, (_, index) => `Run \`fly ips release ${index >> 1}… --app a\`.`)
    expect(commandBlock(remedies)?.split('\n')).toHaveLength(12)
  })
})
