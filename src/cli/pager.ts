import { spawn } from 'node:child_process'
import type { Environment } from '../local/git-isolation.ts'

/** Leaves short texts on the screen, passes colours on, and does not clear the screen. */
const LESS_OPTIONS = 'FRX'

/**
 * Shows a text in the user's pager (`PAGER`, else `less`). False where there is none to start: the caller prints the text
 * itself. On Windows always false, since a program of that name in the current folder would be started there.
 */
export function showInPager(text: string, environment: Environment): Promise<boolean> {
  const [program = 'less', ...args] = (environment['PAGER'] ?? '').split(' ').filter(word => word !== '')
  if (process.platform === 'win32') return Promise.resolve(false)
  return new Promise(resolve => {
    const pager = spawn(program, args, {
      env: { LESS: LESS_OPTIONS, ...environment },
      stdio: ['pipe', 'inherit', 'inherit'],
    })
    pager.on('error', () => resolve(false))
    pager.on('close', () => resolve(true))
    // The user may quit before everything was read.
    pager.stdin.on('error', () => {})
    pager.stdin.end(text)
  })
}
