import { describe, expect, test } from '@jest/globals'
import { renderAnnotations, renderWorkflowCommands } from '../../../src/report/github/annotations.ts'
import { at, finding, INCOMPLETE, report } from './review-report.ts'

describe('annotations', () => {
  test('tell place, weight and remedy', () => {
    expect(renderAnnotations(report([finding('fly.toml:3:5-9', 'Port 22 is open.')]))).toEqual([
      {
        path: 'fly.toml',
        start_line: 3,
        end_line: 3,
        start_column: 5,
        end_column: 8,
        annotation_level: 'failure',
        title: 'raw-tcp-port (high)',
        message: 'Port 22 is open.\n\nClose the port.',
      },
    ])
  })

  test('have columns only on one line', () => {
    const end = { line: 5, column: 1 }
    const place = { path: 'fly.toml', range: { start: { line: 3, column: 2 }, end } }
    const [annotation] = renderAnnotations(report([finding('fly.toml:3', 'x', { at: place })]))
    expect(annotation).toMatchObject({ start_line: 3, end_line: 4 })
    expect(annotation).not.toHaveProperty('start_column')
  })

  test('come worst first, without advice and hints', () => {
    const all = [
      finding('a:1', 'medium', { severity: 'medium' }),
      finding('a:2', 'critical', { severity: 'critical' }),
      finding('a:3', 'low', { severity: 'low' }),
      finding('a:4', 'hint', { confidence: 'low' }),
    ]
    const problems = [{ at: at('b:1'), message: 'unreadable', blocking: true }]
    const notices = [{ at: at('c:1'), message: 'unused' }]
    const shown = renderAnnotations(report(all, { problems, notices, verdict: INCOMPLETE }))
    expect(shown.map(each => `${each.annotation_level} ${each.message.split('\n')[0]}`)).toEqual([
      'failure critical',
      'failure unreadable',
      'warning medium',
      'notice unused',
    ])
  })

  test('stay within their limits and show no hidden characters', () => {
    const [annotation] = renderAnnotations(
      report([finding('a:1', `\u202Ex${'ä'.repeat(80_000)}`, { rule: 'r'.repeat(400) })]),
    )
    expect(Buffer.byteLength(annotation?.message ?? '')).toBeLessThanOrEqual(65_536)
    expect(annotation?.title).toHaveLength(255)
    expect(annotation?.message).not.toContain('\u202E')
  })

  test('tell what could not be read once', () => {
    const problems = [{ at: at('fly.toml:4'), message: 'A string is not closed.', blocking: true }]
    const found = finding('fly.toml:4', 'A string is not closed.', { rule: 'unreadable-file' })
    expect(renderAnnotations(report([found], { problems, verdict: INCOMPLETE }))).toHaveLength(1)
  })

  test('leave out what has no file', () => {
    const problems = [{ at: at(':1'), message: 'too many files', blocking: true }]
    expect(renderAnnotations(report([], { problems, verdict: INCOMPLETE }))).toEqual([])
  })
})

describe('workflow commands', () => {
  test('are escaped, so that no text of the pull request becomes one', () => {
    const hostile = finding('a,b:%0A::.toml:3:1-2', '100%\n::set-env name=X::y')
    expect(renderWorkflowCommands(report([hostile]))).toEqual([
      '::error file=a%2Cb%3A%250A%3A%3A.toml,line=3,endLine=3,col=1,endColumn=1,title=raw-tcp-port (high)::100%25%0A::set-env name=X::y%0A%0AClose the port.',
    ])
  })

  test('leave room for the failure of the job, and say how many there are beside', () => {
    const many = Array.from({ length: 13 }, (_, i) => finding(`a:${i + 1}`, 'x'))
    const lines = renderWorkflowCommands(report(many))
    expect(lines.filter(line => line.startsWith('::error '))).toHaveLength(9)
    expect(lines.at(-1)).toMatch(/^4 more/)
  })
})
