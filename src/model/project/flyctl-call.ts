import { known, type Value } from '../files/value.ts'
import type { Command } from './command.ts'
import type { Service } from './service.ts'

/** One command line of flyctl, as flyctl itself reads it. */
export interface FlyctlCall {
  readonly command: Command
  /**
   * The command by flyctl's own names, aliases resolved: `deploy`, `scale count`, `tokens create deploy`; '' where it is
   * missing or not known.
   */
  readonly verb: string
  /** What follows the verb and is no option: a name, a number, `web=2`. */
  readonly operands: readonly Value<string>[]
  readonly options: readonly FlyctlOption[]
  /** What `--app` is given. */
  readonly app: Value<string> | undefined
  /** The config that `--config` names, as a path of the project; `undefined` if the files do not determine it. */
  readonly config: string | undefined
  readonly namesConfig: boolean
  /** The Dockerfile and the ignore file that options name, as paths of the project. */
  readonly dockerfile: string | undefined
  readonly ignorefile: string | undefined
  /** The folder whose files the call reads; `undefined` if the files do not determine it. */
  readonly folder: string | undefined
  /** The Machine that the call runs or changes, where it publishes a port. */
  readonly machine?: MachineRun
}

/** What a call of `fly machine` publishes, and the image behind it. */
export interface MachineRun {
  readonly services: readonly Service[]
  readonly image: Value<string> | undefined
}

/** An option with the value that it is given. */
export interface FlyctlOption {
  /** Its long name with dashes, `--region` for `-r` too; as written where flyctl has no such option. */
  readonly name: string
  /** `undefined` for a switch, and where the value is missing. */
  readonly value: Value<string> | undefined
}

/** True for the calls that make an app run its config. */
export function isDeploy({ verb }: Pick<FlyctlCall, 'verb'>): boolean {
  return verb === 'deploy' || verb === 'launch'
}

/** An option by its long name, where it is given; of several the last, which is the one that counts. */
export function optionOf({ options }: FlyctlCall, name: string): FlyctlOption | undefined {
  return options.findLast(option => option.name === name)
}

/** What a switch is set to; `undefined` where it is absent or its value is not known. */
export function switchOf(call: FlyctlCall, name: string): boolean | undefined {
  const option = optionOf(call, name)
  if (!option || option.value?.known === false) return undefined
  return !/^(?:false|f|0)$/i.test(known(option.value) ?? '')
}

/** True for a switch that is absent or set to false; one that a variable sets is neither on nor off. */
export function isOff(call: FlyctlCall, name: string): boolean {
  return optionOf(call, name) === undefined || switchOf(call, name) === false
}

/** True for the calls that give an app an address on the internet. */
export function givesPublicAddress(call: FlyctlCall): boolean {
  return call.verb === 'ips allocate-v4' || (call.verb === 'ips allocate-v6' && isOff(call, '--private'))
}

/** True for the calls that give an app a private address only. */
export function refusesPublicAddress(call: FlyctlCall): boolean {
  if (call.verb === 'ips allocate-v6') return switchOf(call, '--private') === true
  return isDeploy(call) && ['--flycast', '--no-public-ips'].some(name => switchOf(call, name))
}
