import type { Environment } from '../local/git-isolation.ts'
import type { Terminal } from './io.ts'

interface Stream {
  readonly isTTY?: boolean
  readonly columns?: number | undefined
}

/** What standard output can show. FORCE_COLOR outdoes NO_COLOR, as with Node itself. */
export function terminalOf({ isTTY = false, columns }: Stream, environment: Environment): Terminal {
  const color = wantsColor(environment) ?? (isTTY && environment['TERM'] !== 'dumb')
  return { columns: isTTY ? columns : undefined, color, links: isTTY && color && knowsLinks(environment) }
}

function wantsColor({ FORCE_COLOR, NO_COLOR }: Environment): boolean | undefined {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return NO_COLOR ? false : undefined
}

/**
 * Terminals that follow hyperlinks (OSC 8) and say who they are. Others print nothing of one, or its bytes, so only
 * those that are known get any. https://github.com/Alhadis/OSC8-Adoption
 */
function knowsLinks(environment: Environment): boolean {
  const { FORCE_HYPERLINK, TERM = '', TERM_PROGRAM = '', TERM_PROGRAM_VERSION = '' } = environment
  if (FORCE_HYPERLINK !== undefined) return FORCE_HYPERLINK !== '0' && FORCE_HYPERLINK !== ''
  const since = LINKS_SINCE.get(TERM_PROGRAM)
  if (since !== undefined) return versionOf(TERM_PROGRAM_VERSION) >= since
  // Inside tmux and screen the variables below are those of the terminal around them.
  if (/^(?:tmux|screen)/.test(TERM)) return false
  if (/^(?:xterm-kitty|xterm-ghostty|alacritty|foot)/.test(TERM)) return true
  if (environment['WT_SESSION'] || environment['KONSOLE_VERSION']) return true
  return Number(environment['VTE_VERSION'] ?? 0) > 5000
}

/** TERM_PROGRAM, and the version that came with hyperlinks. */
const LINKS_SINCE: ReadonlyMap<string, number> = new Map([
  ['iTerm.app', 3.001],
  ['WezTerm', 0],
  ['vscode', 1.072],
  ['ghostty', 0],
  ['zed', 0],
  ['Hyper', 0],
  ['tmux', 3.004],
])

/** `3.4a` → 3.004: comparable as long as no part goes beyond 999. */
function versionOf(version: string): number {
  const [, major = '0', minor = '0'] = /^(\d+)(?:\.(\d+))?/.exec(version) ?? []
  return Number(major) + Number(minor) / 1000
}
