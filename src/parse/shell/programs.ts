import { baseName } from '../../model/files/path.ts'
import { known, type Value } from '../../model/files/value.ts'

const SHELLS: ReadonlySet<string> = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh'])

/** Programs that run the command behind them. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'command',
  'doas',
  'dumb-init',
  'env',
  'exec',
  'nohup',
  'sudo',
  'time',
  'tini',
])

/** Of these wrappers, those that take `NAME=value` in front of the command. */
const SETTING_WRAPPERS: ReadonlySet<string> = new Set(['doas', 'env', 'sudo'])

/** Options of the wrappers with a word of their own behind them. */
const OPTIONS_WITH_WORD: ReadonlySet<string> = new Set(['-C', '-S', '-g', '-h', '-p', '-u'])

/** What stands in front of the program that really runs. */
export interface Prefix {
  /** Index of the program's word. */
  readonly program: number
  /** Indices of words of the form `NAME=value` that a wrapper sets for it. */
  readonly assignments: readonly number[]
}

/** Looks behind `env`, `sudo`, `exec` and their like; without any of them the program is the first word. */
export function readPrefix(words: readonly Value<string>[]): Prefix {
  const assignments: number[] = []
  let at = 0
  for (;;) {
    const wrapper = baseName(known(words[at]) ?? '')
    if (!WRAPPERS.has(wrapper)) return { program: at, assignments }
    at++
    for (; at < words.length; at++) {
      const word = words[at]
      const raw = word?.raw ?? ''
      const option = known(word) ?? ''
      if (OPTIONS_WITH_WORD.has(option)) at++
      else if (SETTING_WRAPPERS.has(wrapper) && /^["']?[A-Za-z_]\w*=/.test(raw)) assignments.push(at)
      else if (!option.startsWith('-')) break
    }
  }
}

/** True for a program whose words are, or may be, a command or a script of their own. */
export function runsOthers(program: string): boolean {
  const name = baseName(program)
  return WRAPPERS.has(name) || SHELLS.has(name)
}

/** What a shell runs: the word at an index (`sh -c '…'`), its input (`bash -s <<EOF`), or nothing that stands here. */
export function scriptOf(words: readonly Value<string>[]): number | 'input' | undefined {
  const { program } = readPrefix(words)
  if (!SHELLS.has(baseName(known(words[program]) ?? ''))) return undefined
  let reads: 'input' | 'operand' = 'input'
  for (let at = program + 1; at < words.length; at++) {
    const option = known(words[at])
    if (option === undefined || !/^[-+]/.test(option)) return reads === 'operand' ? at : undefined
    if (/^-[a-zA-Z]*c/.test(option)) reads = 'operand'
    if (/^[-+][a-zA-Z]*o$/.test(option)) at++
  }
  return reads === 'input' ? 'input' : undefined
}

/** False when the first line names an interpreter that is no shell. */
export function isShellScript(text: string): boolean {
  if (!text.startsWith('#!')) return true
  const [program, ...options] = (text.slice(2).split('\n', 1)[0] ?? '').trim().split(/\s+/)
  const name = baseName(program ?? '')
  return SHELLS.has(name === 'env' ? baseName(options.find(word => !word.startsWith('-')) ?? '') : name)
}
