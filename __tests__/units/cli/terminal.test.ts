import { mock } from 'node:test'
import { describe, expect, test } from '@jest/globals'
import { createProgress } from '../../../src/cli/progress.ts'
import { terminalOf } from '../../../src/cli/terminal.ts'

const TTY = { isTTY: true, columns: 80 }

describe('colours', () => {
  test.each<[boolean, Record<string, string>, boolean]>([
    [true, {}, true],
    [true, { TERM: 'dumb' }, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: 'false' }, false],
    [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    [false, {}, false],
    [false, { FORCE_COLOR: '' }, true],
    [false, { FORCE_COLOR: '3' }, true],
  ])('terminal: %j, %j: %j', (isTTY, environment, color) => {
    expect(terminalOf({ isTTY, columns: 80 }, environment)).toMatchObject({ color, columns: isTTY ? 80 : undefined })
  })
})

describe('hyperlinks', () => {
  test.each<[Record<string, string>, boolean]>([
    [{ TERM: 'xterm-256color' }, false],
    [{ VTE_VERSION: '6800', TERM: 'xterm-256color' }, true],
    [{ VTE_VERSION: '4200' }, false],
    [{ VTE_VERSION: '6800', TERM: 'screen-256color' }, false],
    [{ TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.4a', TERM: 'tmux-256color' }, true],
    [{ TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.3a', WT_SESSION: 'x' }, false],
    [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0.15' }, false],
    [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.5.1' }, true],
    [{ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.105.0' }, true],
    [{ TERM_PROGRAM: 'Apple_Terminal', TERM_PROGRAM_VERSION: '455' }, false],
    [{ TERM: 'xterm-kitty' }, true],
    [{ TERM: 'xterm-kitty', NO_COLOR: '1' }, false],
    [{ FORCE_HYPERLINK: '1' }, true],
    [{ FORCE_HYPERLINK: '0', TERM: 'xterm-kitty' }, false],
  ])('%j: %j', (environment, links) => {
    expect(terminalOf(TTY, environment).links).toBe(links)
    expect(terminalOf({}, environment).links).toBe(false)
  })
})

describe('progress', () => {
  const watch = (stream: object) => {
    let shown = ''
    const write = (text: string) => {
      shown += text
    }
    return { progress: createProgress({ write, ...stream }), shown: () => shown }
  }

  test('is a line that goes again, for what takes a while', () => {
    mock.timers.enable({ apis: ['setTimeout'] })
    const { progress, shown } = watch({ isTTY: true, columns: 12 })
    progress('Reading the project …')
    mock.timers.tick(300)
    expect(shown()).toBe('')
    mock.timers.tick(300)
    expect(shown()).toBe('\r\u001B[KReading the')
    progress(undefined)
    expect(shown()).toBe('\r\u001B[KReading the\r\u001B[K')
    mock.timers.reset()
  })

  test('is there at once where there is much to judge, and never for a short run or a file', () => {
    const long = watch({ isTTY: true })
    long.progress('Judging 900 files …', 900)
    expect(long.shown()).toContain('Judging 900 files …')
    const short = watch({ isTTY: true })
    short.progress('Judging 9 files …', 9)
    short.progress(undefined)
    const file = watch({})
    file.progress('Judging 900 files …', 900)
    expect([short.shown(), file.shown()]).toEqual(['', ''])
  })
})
