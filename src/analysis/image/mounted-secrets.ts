import { baseName } from '../../model/files/path.ts'
import type { Location } from '../../model/files/text.ts'
import { known, type Value } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import { type Command, programOf } from '../../model/project/command.ts'
import type { Dockerfile, Instruction } from '../../model/project/dockerfile.ts'
import type { Project } from '../../model/project/project.ts'
import { mountOf } from './image-files.ts'

/** A secret of the build that a RUN writes into a layer of the image that runs. */
export interface KeptSecret {
  /** The id of the mount. */
  readonly id: string
  /** The file or the settings that it is written to, as the command has it. */
  readonly into: string
  readonly at: Location
}

/** Programs whose `config` command writes its value into a file. */
const CONFIGURED = /^(?:npm|pnpm|yarn|git|pip[\d.]*|composer|bundle|poetry|gh|aws)$/
const NO_FILE = /^\/(?:dev|proc)\//

/** Those of the Dockerfiles of all apps, each file once. */
export function* keptSecrets({ apps }: Project): Iterable<{ readonly kept: KeptSecret; readonly app: App }> {
  const seen = new Set<string>()
  for (const app of apps) {
    const { dockerfile } = app
    if (!dockerfile || seen.has(dockerfile.source.path)) continue
    seen.add(dockerfile.source.path)
    for (const kept of keptIn(dockerfile)) yield { kept, app }
  }
}

/** The secrets that `RUN --mount=type=secret` gets and its commands write to a file that they do not remove. */
function keptIn(dockerfile: Dockerfile): KeptSecret[] {
  const kept: KeptSecret[] = []
  for (const instruction of dockerfile.instructions) {
    const { keyword, stage } = instruction
    if (keyword !== 'RUN' || dockerfile.stages[stage]?.shipped !== true) continue
    const mounts = instruction.flags.filter(({ name }) => name === 'mount').map(({ value }) => mountOf(value))
    const secrets = mounts.filter(mount => mount.get('type') === 'secret')
    if (secrets.length === 0) continue
    const passing = mounts.filter(mount => /^(?:tmpfs|cache|bind)$/.test(mount.get('type') ?? 'bind')).map(targetOf)
    const commands = commandsOf(dockerfile, instruction)
    for (const mount of secrets) {
      const id = mount.get('id') ?? baseName(targetOf(mount) ?? '')
      const names = wordsFor(mount, id)
      for (const [index, command] of commands.entries()) {
        const into = writtenTo(command, commands[index + 1], names)
        if (into === undefined || passing.some(folder => folder !== undefined && into.startsWith(folder))) continue
        if (isRemoved(into, commands.slice(index + 1))) continue
        kept.push({ id, into, at: command.at })
        break
      }
    }
  }
  return kept
}

function targetOf(mount: ReadonlyMap<string, string>): string | undefined {
  return mount.get('target') ?? mount.get('destination') ?? mount.get('dst')
}

/** How a command names the secret: by its file, and by its variable. */
function wordsFor(mount: ReadonlyMap<string, string>, id: string): RegExp {
  const env = mount.get('env')
  const file = targetOf(mount) ?? (env === undefined ? `/run/secrets/${id}` : undefined)
  const parts: string[] = []
  if (file) parts.push(`${escaped(file)}(?![\\w.-])`)
  if (env) parts.push(`\\$\\{?${escaped(env)}(?!\\w)`)
  return new RegExp(parts.length === 0 ? '(?!)' : parts.join('|'))
}

function escaped(text: string): string {
  return text.slice(0, 300).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

function commandsOf(dockerfile: Dockerfile, { at }: Instruction): Command[] {
  const { start, end } = at.range
  return dockerfile.commands.filter(({ origin, at: place }) => {
    const { line } = place.range.start
    return origin === 'dockerfile-run' && line >= start.line && line <= end.line
  })
}

function writtenTo(command: Command, next: Command | undefined, secret: RegExp): string | undefined {
  const { argv, program, redirects } = command
  const words = argv.slice(program + 1)
  const name = programOf(command)
  const isRead = (word: Value<string>): boolean => secret.test(word.raw.slice(0, 4000))
  if (!words.some(isRead) && !redirects.some(({ target }) => isRead(target))) return undefined
  const out = redirects.find(({ operator }) => /^1?>{1,2}\|?$/.test(operator))
  if (out) return isRead(out.target) ? undefined : fileOf(out.target)
  if (/^(?:cp|mv|install|ln|rsync)$/.test(name)) {
    const last = words.at(-1)
    return last && !isRead(last) ? fileOf(last) : undefined
  }
  if (CONFIGURED.test(name) && words.some(word => /^(?:config|configure)$/.test(known(word) ?? '')))
    return `${name} config`
  const isPiped = /^(?:echo|printf|cat)$/.test(name) && next?.key === command.key && next !== undefined
  if (isPiped && programOf(next) === 'tee') {
    const file = next.argv.slice(next.program + 1).find(word => !word.raw.startsWith('-'))
    return file && fileOf(file)
  }
  return undefined
}

function fileOf(word: Value<string>): string | undefined {
  const path = known(word) ?? word.raw
  return path === '' || NO_FILE.test(path) ? undefined : path
}

function isRemoved(into: string, later: readonly Command[]): boolean {
  return later.some(command => {
    const words = command.argv.slice(command.program + 1).map(word => known(word) ?? word.raw)
    if (programOf(command) === 'rm')
      return words.some(
        word => word === into || baseName(word) === baseName(into) || /rc$/.test(word) === into.endsWith(' config'),
      )
    return into.endsWith(' config') && words.some(word => /^(?:delete|unset|--unset(?:-all)?|rm)$/.test(word))
  })
}
