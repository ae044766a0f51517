import { expect, test } from '@jest/globals'
import { renderCheckRun } from '../../../src/report/github/check-run.ts'
import { finding, report } from './review-report.ts'

test('the check decides, says it in its title and annotates', () => {
  const page = renderCheckRun(report([finding('fly.toml:3', 'Port 22 is open.')]))
  expect(page).toMatchObject({ conclusion: 'failure', title: '1 new finding, high or worse.' })
  expect(page.annotations).toHaveLength(1)
})

test('its page has at most 65,535 bytes, not characters', () => {
  const many = Array.from({ length: 2000 }, (_, i) => finding(`fly.toml:${i + 1}`, 'ü'.repeat(100)))
  expect(Buffer.byteLength(renderCheckRun(report(many)).summary)).toBeLessThanOrEqual(65_535)
})
