import { baseName } from '../../model/files/path.ts'
import { known, type Value } from '../../model/files/value.ts'

const SHELLS: ReadonlySet<string> = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh'])

/** How a program takes the command that it runs. */
interface Wrapper {
  /** Its options that take a separate word. */
  readonly values?: RegExp
  /** The subcommand that runs a command; its short form follows `|`. */
  readonly verb?: string
  /** True where the command follows `--`, behind operands of the wrapper's own. */
  readonly behindDashes?: boolean
  /** True where the command may also follow without that subcommand. */
  readonly verbIsOptional?: boolean
  /** The number of operands before the command: the duration of `timeout`. */
  readonly operands?: number
  /** True where it takes `NAME=value` before the command. */
  readonly sets?: boolean
  /** Options with which it runs nothing. */
  readonly not?: RegExp
}

/** Programs that fetch secrets and pass them to a command as its environment: `doppler run -- fly deploy`. */
const INJECTOR: Wrapper = {
  verb: 'run',
  values: /^(?:-[ceptf]|--(?:config|project|env|env-file|token|account|path))$/,
}
const USER_SWITCH: Wrapper = { operands: 1 }

/** Programs that run the command behind them, from their manuals. */
const WRAPPERS: ReadonlyMap<string, Wrapper> = new Map<string, Wrapper>([
  ['bunx', {}],
  ['chronic', {}],
  ['command', { not: /^-p?[vV]$/ }],
  ['cross-env', { sets: true }],
  ['doas', { sets: true, values: /^-[Cu]$/ }],
  ['doppler', INJECTOR],
  ['dotenv', { verb: 'run', verbIsOptional: true, values: /^(?:-[efvo]|--(?:file|env-file))$/ }],
  ['dotenvx', INJECTOR],
  ['dumb-init', { values: /^(?:-r|--rewrite)$/ }],
  ['devbox', { verb: 'run', values: /^(?:-[ceq]|--(?:config|env|env-file|environment))$/ }],
  ['env', { sets: true, values: /^(?:-[uC]|--(?:unset|chdir))$/ }],
  ['eval', {}],
  ['exec', { values: /^-a$/ }],
  ['gosu', USER_SWITCH],
  ['infisical', INJECTOR],
  ['ionice', { values: /^(?:-[cn]|--(?:class|classdata))$/ }],
  ['mise', { verb: 'exec|x', behindDashes: true, values: /^(?:-[Cj]|--(?:cd|env|jobs))$/ }],
  ['nice', { values: /^(?:-n|--adjustment)$/ }],
  ['nohup', {}],
  ['npx', { values: /^(?:-[pw]|--(?:package|workspace|registry))$/, not: /^(?:-c|--call)$/ }],
  ['op', INJECTOR],
  ['setsid', {}],
  ['stdbuf', { values: /^(?:-[ioe]|--(?:input|output|error))$/ }],
  ['su-exec', USER_SWITCH],
  [
    'sudo',
    {
      sets: true,
      values:
        /^(?:-[AbBEeHiKklnNPSsVv]*[CDgRhpTUurt]|--(?:chdir|chroot|close-from|command-timeout|group|host|other-user|prompt|role|type|user))$/,
    },
  ],
  ['time', { values: /^(?:-[fo]|--(?:format|output))$/ }],
  ['timeout', { operands: 1, values: /^(?:-[ks]|--(?:kill-after|signal))$/ }],
  ['tini', { values: /^-[epv]$/ }],
  ['unbuffer', {}],
  [
    'xargs',
    {
      values:
        /^(?:-[0oprtx]*[adEILnPs]|--(?:arg-file|delimiter|max-args|max-chars|max-lines|max-procs|process-slot-var))$/,
    },
  ],
])

/** What precedes the program that really runs. */
export interface Prefix {
  /** Index of the program's word; the number of words where none is there. */
  readonly program: number
  /** Indices of words of the form `NAME=value` that a wrapper sets for it. */
  readonly assignments: readonly number[]
}

/** Looks behind `env`, `sudo`, `exec` and their like; without any of them the program is the first word. */
export function readPrefix(argv: readonly Value<string>[]): Prefix {
  const assignments: number[] = []
  let at = 0
  for (;;) {
    const wrapper = WRAPPERS.get(baseName(known(argv[at]) ?? ''))
    const next = wrapper && behind(wrapper, argv, at, assignments)
    if (next === undefined) return { program: at, assignments }
    at = next
  }
}

/** The index of the command behind a wrapper; `undefined` where the wrapper runs none. */
function behind(
  wrapper: Wrapper,
  argv: readonly Value<string>[],
  start: number,
  assignments: number[],
): number | undefined {
  let at = start + 1
  let { verb, operands = 0 } = wrapper
  for (; at < argv.length; at++) {
    const word = argv[at]
    const text = known(word) ?? word?.raw ?? ''
    if (text === '--' && (verb === undefined || wrapper.verbIsOptional) && operands === 0 && !wrapper.sets)
      return at + 1
    if (wrapper.not?.test(text)) return undefined
    if (wrapper.values?.test(text)) at++
    else if (text.startsWith('-')) continue
    else if (wrapper.sets && /^["']?[A-Za-z_]\w*=/.test(word?.raw ?? '')) assignments.push(at)
    else if (verb !== undefined) {
      if (!verb.split('|').includes(text)) return wrapper.verbIsOptional ? at : undefined
      verb = undefined
    } else if (operands > 0) operands--
    else if (!wrapper.behindDashes) return at
  }
  return verb === undefined ? at : undefined
}

/** True for the name of a shell, whose words may be a script. */
export function isShell(program: Value<string> | undefined): boolean {
  return SHELLS.has(baseName(known(program) ?? ''))
}

/** What a shell runs: the word at an index (`sh -c '…'`), its input (`bash -s <<EOF`), or nothing in this file. */
export function scriptOf(argv: readonly Value<string>[]): number | 'input' | undefined {
  const { program } = readPrefix(argv)
  const inWord = scriptInArgument(argv, program)
  if (inWord !== undefined) return inWord
  if (!isShell(argv[program])) return undefined
  let reads: 'input' | 'operand' = 'input'
  for (let at = program + 1; at < argv.length; at++) {
    const option = known(argv[at])
    if (option === undefined || !/^[-+]/.test(option)) return reads === 'operand' ? at : undefined
    if (/^-[a-zA-Z]*c/.test(option)) reads = 'operand'
    if (/^[-+][a-zA-Z]*o$/.test(option)) at++
  }
  return reads === 'input' ? 'input' : undefined
}

/** Programs that run each operand with a blank in it, or the text of these options. */
const RUNS_TEXTS: ReadonlyMap<string, RegExp | 'operands'> = new Map<string, RegExp | 'operands'>([
  ['concurrently', 'operands'],
  ['nodemon', /^(?:-x|--exec)$/],
  ['runuser', /^(?:-c|--command)$/],
  ['ssh', 'operands'],
  ['start-server-and-test', 'operands'],
  ['su', /^(?:-c|--command)$/],
  ['watch', 'operands'],
])

/** The words that such a program passes to a shell, each as a separate script: `concurrently "node a" "node b"`. */
export function scriptsOf(argv: readonly Value<string>[]): number[] {
  const { program } = readPrefix(argv)
  const how = RUNS_TEXTS.get(baseName(known(argv[program]) ?? ''))
  if (how === undefined) return []
  return [...argv.keys()].filter(at => {
    if (at <= program || !/\s/.test(argv[at]?.raw ?? '')) return false
    return how === 'operands' || how.test(known(argv[at - 1]) ?? '')
  })
}

/** `eval "…"`, `trap "…" EXIT` and `nix-shell --run "…"` run the text of one word. */
function scriptInArgument(argv: readonly Value<string>[], program: number): number | undefined {
  const text = known(argv[program]) ?? ''
  if (text === 'trap') return /^-/.test(known(argv[program + 1]) ?? '-') ? undefined : program + 1
  if (text === 'nix-shell') {
    const run = argv.findIndex(word => /^--(?:run|command)$/.test(known(word) ?? ''))
    return run === -1 || run + 1 >= argv.length ? undefined : run + 1
  }
  const isEvaluated = known(argv[program - 1]) === 'eval' && /\s/.test(argv[program]?.raw ?? '')
  return isEvaluated ? program : undefined
}

/** False when the first line names an interpreter that is no shell. */
export function isShellScript(text: string): boolean {
  if (!text.startsWith('#!')) return true
  const [program, ...options] = (text.slice(2).split('\n', 1)[0] ?? '').trim().split(/\s+/)
  const name = baseName(program ?? '')
  return SHELLS.has(name === 'env' ? baseName(options.find(word => !word.startsWith('-')) ?? '') : name)
}
