import { known, type Value } from '../../model/files/value.ts'
import type { Command } from '../../model/project/command.ts'
import { isFlyctl } from '../credentials/commands.ts'

/** A call of flyctl, taken apart. */
export interface FlyctlCall {
  readonly command: Command
  /** By flyctl's own names, aliases resolved: `deploy`, `scale count`, `postgres attach`. */
  readonly verb: string
  /** What stands behind the verb and is no option: a name, a number, `web=2`. */
  readonly operands: readonly Value<string>[]
  readonly options: readonly FlyctlOption[]
}

export interface FlyctlOption {
  /** As written, with its dashes. */
  readonly name: string
  /** `undefined` for a switch. */
  readonly value: Value<string> | undefined
}

/** Groups whose commands have two words, by each of their names (flyctl: internal/command). */
const GROUPS: ReadonlyMap<string, string> = new Map([
  ['scale', 'scale'],
  ['machine', 'machine'],
  ['machines', 'machine'],
  ['m', 'machine'],
  ['volumes', 'volumes'],
  ['volume', 'volumes'],
  ['vol', 'volumes'],
  ['postgres', 'postgres'],
  ['pg', 'postgres'],
  ['mpg', 'mpg'],
  ['managed-postgres', 'mpg'],
  ['redis', 'redis'],
  ['mcp', 'mcp'],
  ['ips', 'ips'],
  ['ip', 'ips'],
  ['secrets', 'secrets'],
  ['apps', 'apps'],
  ['tokens', 'tokens'],
])

/** Options without a value that may stand in front of an operand. */
const SWITCHES: ReadonlySet<string> = new Set(
  `-y --yes --auto-confirm -j --json --verbose --debug -d --detach --now --ha --flycast --no-public-ips --remote-only
  --local-only --copy-config --no-deploy --superuser --require-unique-zone --no-encryption --scheduled-snapshots
  --with-new-volumes --enable-backups --no-replicas --enable-eviction --disable-eviction --autostart --rm
  --skip-dns-registration --standby-for-all --clear-auto-destroy --clear-cmd`.split(/\s+/),
)

/** Takes a command apart; `undefined` where it doesn't call flyctl. */
export function readFlyctl(command: Command): FlyctlCall | undefined {
  if (!isFlyctl(command)) return undefined
  const start = command.words.findIndex(word => /(?:^|\/)(?:fly|flyctl)(?:\.exe)?$/.test(known(word) ?? ''))
  const plain: Value<string>[] = []
  const options: FlyctlOption[] = []
  for (let i = start + 1; i < command.words.length; i++) {
    const word = command.words[i]
    if (!word) continue
    const text = word.known ? word.value : word.raw
    const [, name, operand] = /^(--?[A-Za-z][\w-]{0,60})(?:=(.*))?$/s.exec(text) ?? []
    if (name === undefined) {
      plain.push(word)
    } else if (operand !== undefined) {
      options.push({ name, value: word.known ? { ...word, value: operand } : word })
    } else {
      const next = command.words[i + 1]
      const takes = next && !SWITCHES.has(name) && !(known(next) ?? next.raw).startsWith('-')
      options.push({ name, value: takes ? next : undefined })
      if (takes) i++
    }
  }
  const first = known(plain[0]) ?? ''
  const group = GROUPS.get(first)
  const verb = group === undefined ? first : `${group} ${known(plain[1]) ?? ''}`.trim()
  return { command, verb, operands: plain.slice(group === undefined ? 1 : 2), options }
}

/** The value of an option by any of its names, where it is given; of several the last. */
export function optionOf({ options }: FlyctlCall, ...names: readonly string[]): FlyctlOption | undefined {
  return options.findLast(({ name }) => names.includes(name))
}

/** True where a switch is set to false: `--superuser=false`. */
export function isSwitchedOff(call: FlyctlCall, name: string): boolean {
  return /^(?:false|f|0)$/i.test(known(optionOf(call, name)?.value) ?? '')
}
