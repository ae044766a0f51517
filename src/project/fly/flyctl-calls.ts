import { baseName } from '../../model/files/path.ts'
import { known, type Value } from '../../model/files/value.ts'
import type { Command } from '../../model/project/command.ts'
import { joinPath } from '../discover/references.ts'

/** A call of flyctl, as far as it tells which app it is about and how that app is reached. */
export interface FlyCall {
  readonly command: Command
  /** `deploy`, `ips allocate-v6`. */
  readonly verb: string
  readonly app: Value<string> | undefined
  /** The config that `-c` names, as a path of the project; `undefined` too where that can't be told. */
  readonly config: string | undefined
  readonly namesConfig: boolean
  /** The Dockerfile and the ignore file that flags name, as paths of the project. */
  readonly dockerfile: string | undefined
  readonly ignorefile: string | undefined
  /** Switches such as `--flycast`, without those set to false. */
  readonly switches: ReadonlySet<string>
  /** The folder whose files the call sees; `undefined` where it can't be told. */
  readonly folder: string | undefined
}

/** More calls than any pipeline makes; each may be about every app. */
const MAX_CALLS = 2000

/**
 * Every call of flyctl among commands in the order of their texts. `starts` tells where a text starts when that is not
 * the root; `cd` is followed. In `(cd a; …); (cd b; …)` the second `cd` counts from the start again: of the two folders
 * that it may mean, the one that exists.
 */
export function flyCalls(
  commands: readonly Command[],
  starts: ReadonlyMap<Command, string>,
  folders: ReadonlySet<string>,
): FlyCall[] {
  const calls: FlyCall[] = []
  let text: string | undefined
  let start: string | undefined
  let folder: string | undefined
  for (const command of commands) {
    if (calls.length >= MAX_CALLS) break
    const own = `${command.at.path}\n${command.key}`
    if (own !== text) {
      text = own
      start = joinPath('', starts.get(command) ?? '')
      folder = start
    }
    const [program, target] = command.words
    if (!program?.known) continue
    if (program.value === 'cd') {
      const moved = [move(folder, known(target)), move(start, known(target))]
      folder = moved.find(path => path !== undefined && folders.has(path)) ?? moved[0]
    } else if (/^(?:fly|flyctl)(?:\.exe)?$/.test(baseName(program.value))) calls.push(readCall(command, folder))
  }
  return calls
}

function move(folder: string | undefined, target: string | undefined): string | undefined {
  return folder === undefined || target === undefined ? undefined : joinPath(folder, target)
}

const TWO_WORD_GROUPS = new Set('ips secrets apps config machine machines scale certs volumes'.split(' '))

type ValueFlag = 'app' | 'config' | 'dockerfile' | 'ignorefile'

const VALUE_FLAGS: ReadonlyMap<string, ValueFlag> = new Map([
  ['-a', 'app'],
  ['--app', 'app'],
  ['-c', 'config'],
  ['--config', 'config'],
  ['--dockerfile', 'dockerfile'],
  ['--ignorefile', 'ignorefile'],
])

/** Flags without a value that may stand in front of a positional argument. */
const SWITCHES = new Set(
  `--remote-only --local-only --now --yes -y --flycast --no-public-ips --private --shared --detach --ha --verbose --debug
  --no-cache --build-only --push --copy-config --no-deploy`.split(/\s+/),
)

function readCall(command: Command, folder: string | undefined): FlyCall {
  const values = new Map<ValueFlag, Value<string>>()
  const switches = new Set<string>()
  const plain: string[] = []
  let afterFlag = false
  for (let i = 1; i < command.words.length; i++) {
    const word = command.words[i]
    if (!word) continue
    const text = word.known ? word.value : word.raw
    if (!text.startsWith('-')) {
      if (!afterFlag && word.known) plain.push(text)
      afterFlag = false
      continue
    }
    const equals = text.indexOf('=')
    const name = equals === -1 ? text : text.slice(0, equals)
    const takes = VALUE_FLAGS.get(name)
    afterFlag = false
    if (!takes) {
      if (equals === -1) switches.add(name)
      else if (text.slice(equals + 1) !== 'false') switches.add(name)
      afterFlag = equals === -1 && !SWITCHES.has(name)
    } else if (equals !== -1) {
      values.set(takes, word.known ? { ...word, value: text.slice(equals + 1) } : word)
    } else {
      const value = command.words[++i]
      if (value) values.set(takes, value)
    }
  }
  const verb = plain.slice(0, TWO_WORD_GROUPS.has(plain[0] ?? '') ? 2 : 1).join(' ')
  const target = verb === 'deploy' || verb === 'launch' ? plain[1] : undefined
  const seen = target === undefined ? folder : move(folder, target)
  return {
    command,
    verb,
    app: values.get('app'),
    config: move(seen, known(values.get('config'))),
    namesConfig: values.has('config'),
    dockerfile: move(seen, known(values.get('dockerfile'))),
    ignorefile: move(seen, known(values.get('ignorefile'))),
    switches,
    folder: seen,
  }
}

/** True for the calls that make an app run its config. */
export function isDeploy(call: FlyCall): boolean {
  return call.verb === 'deploy' || call.verb === 'launch'
}
