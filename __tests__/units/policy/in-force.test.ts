import { describe, expect, test } from '@jest/globals'
import { createSource } from '../../../src/model/files/text.ts'
import type { FailOn } from '../../../src/model/policy.ts'
import { parseYaml } from '../../../src/parse/yaml/yaml.ts'
import { type PolicyFile, policyInForce } from '../../../src/policy/in-force.ts'

const PATH = '.github/airworthy.yml'
const known = { rules: ['plaintext-http'], regions: ['ams'] }
const file = (text: string): PolicyFile => ({ document: parseYaml(createSource(PATH, text)) })

const VALID = file('fail-on: low\n')
const BROKEN = file('fail-on: low\nrulez: {}\n')
const OTHERWISE = file('fail-on: sometimes\n')
const UNREADABLE: PolicyFile = { trouble: 'It is stored in Git LFS.' }

/** `blocking line message`, and the threshold where the workflow asks for `never`. */
function outline(...files: readonly [PolicyFile, PolicyFile?]): string[] {
  const { problems, failOn } = policyInForce(PATH, files, known)
  const shown = problems.map(({ at, message, blocking }) => {
    const beginning = message.split(/[;,]|\.$/)[0] ?? ''
    return `${blocking ? 'blocks' : 'told'} ${at.range.start.line} ${beginning}`
  })
  return [...shown, failOn('never')]
}

const RULEZ = 'blocks 2 `rulez` is not a policy key'

describe('the policy in force', () => {
  test.each<[string, readonly [PolicyFile, PolicyFile?], string[]]>([
    ['there is none', [undefined], ['never']],
    ['it is valid', [VALID], ['low']],
    ['it is broken', [BROKEN], [RULEZ, 'high']],
    ['it cannot be read', [UNREADABLE], ['blocks 1 It is stored in Git LFS', 'high']],
    ['a change adds one, which does not count yet', [undefined, VALID], ['never']],
    ['a change adds a broken one', [undefined, BROKEN], [RULEZ, 'never']],
    ['a change breaks it', [VALID, BROKEN], [RULEZ, 'low']],
    ['a change removes it, which does not count yet', [VALID, undefined], ['low']],
    ['a change mends it', [BROKEN, VALID], ['told 1 The policy of the base branch is not valid', 'high']],
    [
      'a change removes a broken one',
      [BROKEN, undefined],
      ['told 1 The policy of the base branch is not valid', 'high'],
    ],
    ['a change breaks it otherwise', [BROKEN, OTHERWISE], ['blocks 1 `fail-on` must be one of `critical`', 'high']],
  ])('%s', (_, files, expected) => expect(outline(...files)).toEqual(expected))

  test.each<[FailOn, FailOn]>([
    ['critical', 'high'],
    ['high', 'high'],
    ['medium', 'medium'],
    ['low', 'low'],
    ['never', 'high'],
  ])('a broken one is judged no more gently than by default: %s', (asked, then) => {
    expect(policyInForce(PATH, [BROKEN, VALID], known).failOn(asked)).toBe(then)
  })
})
