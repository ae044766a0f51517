/** A copy of the action in another repository, as the guide makes it before the first release, is not a finding there. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { pages } from '../scripts/rule-pages.ts'
import { checkPullRequest } from './check-pull-request.ts'

/** The chunk with the pages, as the build writes it: one line, with only ASCII characters. */
function chunk(): string {
  const text = JSON.stringify([...pages]).replace(/[\u0080-\uffff]/g, character => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  return `"use strict";exports.pages=new Map(${text});\n`
}

test('the change that adds the copy introduces nothing', async () => {
  const said = await checkPullRequest({
    before: directory => cpSync('examples/bookshop', directory, { recursive: true }),
    after: directory => {
      const action = join(directory, '.github/actions/airworthy')
      mkdirSync(join(action, 'dist/lib'), { recursive: true })
      cpSync('action.yml', join(action, 'action.yml'))
      writeFileSync(join(action, 'dist/lib/rule-pages.js'), chunk())
    },
  })
  expect(said).toBe('success: complete, 0 at or above high\n')
})
