import type { Location } from '../../model/files/text.ts'
import { known } from '../../model/files/value.ts'
import { type Command, programOf } from '../../model/project/command.ts'
import type { Dockerfile, Instruction } from '../../model/project/dockerfile.ts'
import type { Project } from '../../model/project/project.ts'
import { isSecretArg } from './build-args.ts'

/** A build argument with a secret that a RUN writes into a file of the image or of a build stage. */
export interface WrittenArg {
  readonly name: string
  readonly declaredAt: Location
  readonly writtenAt: Location
  readonly shipped: boolean
}

/** Programs that store their input in a file: `.npmrc`, `.gitconfig`, `auth.json`. */
const KEEPS =
  /^(?:npm|pnpm|yarn|git|pip|poetry|composer|bundle|bundler|go|cargo|conda) (?:\S{1,300} )?(?:config|set|env -w|login)\b|^(?:aws|az|gcloud) (?:configure|config) |^(?:docker|podman|helm|npm|cargo) login |^dotnet nuget (?:add|update) source |^nuget sources /
/** Programs that write their input on, into the file behind them. */
const FILTERS = new Set(['tee', 'base64', 'cat', 'tr', 'sed', 'envsubst', 'xxd'])

/** The secret build arguments without a default that a RUN of the same stage writes into a file, each once a stage. */
export function* writtenArgs({ dockerfiles }: Project): Generator<WrittenArg> {
  for (const dockerfile of dockerfiles) {
    const declared = new Map<string, Location>()
    for (const instruction of dockerfile.instructions) {
      const { keyword, args, onbuild, stage } = instruction
      if (onbuild) continue
      if (keyword === 'FROM') declared.clear()
      if (keyword === 'ARG') {
        for (const { raw, at } of args)
          if (stage >= 0 && /^[A-Za-z_]\w{0,99}$/.test(raw) && isSecretArg(raw)) declared.set(raw, at)
      }
      if (keyword !== 'RUN' || declared.size === 0) continue
      const commands = commandsIn(instruction, dockerfile)
      const shipped = dockerfile.stages[stage]?.shipped === true
      for (const [name, declaredAt] of declared) {
        const command = commands.find((each, index) => names(each, name) && keeps(each, commands[index + 1]))
        if (!command) continue
        declared.delete(name)
        yield { name, declaredAt, writtenAt: command.at, shipped }
      }
    }
  }
}

function commandsIn({ at }: Instruction, { commands }: Dockerfile): Command[] {
  const { start, end } = at.range
  return commands.filter(
    ({ origin, at: { range } }) =>
      origin === 'dockerfile-run' && range.start.line >= start.line && range.start.line <= end.line,
  )
}

/** True where the command's words or its here-document expand the variable. */
function names({ argv, redirects }: Command, name: string): boolean {
  const expansion = new RegExp(`\\$(?:\\{${name}[}:]|${name}(?!\\w))`)
  return [...argv, ...redirects.map(({ target }) => target)].some(word => !word.known && expansion.test(word.raw))
}

/** True for a command that writes a file, or hands its output to one that does. */
function keeps(command: Command, next: Command | undefined): boolean {
  if (writesFile(command)) return true
  const line = [
    programOf(command),
    ...command.argv.slice(command.program + 1, command.program + 5).map(word => word.raw),
  ]
  if (KEEPS.test(`${line.join(' ')} `)) return true
  return (
    /^(?:echo|printf)$/.test(programOf(command)) &&
    next !== undefined &&
    FILTERS.has(programOf(next)) &&
    (programOf(next) === 'tee' || writesFile(next))
  )
}

function writesFile({ redirects }: Command): boolean {
  return redirects.some(
    ({ operator, target }) => /^1?>{1,2}\|?$/.test(operator) && !/^\/dev\//.test(known(target) ?? target.raw),
  )
}
