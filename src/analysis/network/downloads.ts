import { type Command, programOf } from '../../model/project/command.ts'
import type { Project } from '../../model/project/project.ts'
import { type ArgumentUrl, isOnInternet, textOfArgument, urlsOfArguments } from './command-urls.ts'

const DOWNLOADERS = /^(?:curl|wget2?|aria2c|git|npm|npx|pnpm|yarn|pip[\d.]*|uv|gem|bundle|composer)$/
/** Options whose operand is no address that is fetched. */
const OTHER_OPERAND = /^(?:-H|--header|-d|--data[\w-]*|-e|--referer|-x|--proxy|-A|--user-agent)$/

/** The addresses that a command fetches from the internet over plain HTTP. */
export function plaintextDownloads(command: Command, project: Project): ArgumentUrl[] {
  if (!DOWNLOADERS.test(programOf(command))) return []
  const args = command.argv.filter((word, index) => {
    const before = command.argv[index - 1]
    if (before && OTHER_OPERAND.test(textOfArgument(before))) return false
    const fetched = /^["']?(?:(--?[a-z][a-z-]{0,30})=)?http:\/\//i.exec(textOfArgument(word))
    return fetched !== null && !OTHER_OPERAND.test(fetched[1] ?? '')
  })
  return urlsOfArguments(args, project).filter(url => url.scheme === 'http' && isOnInternet(url))
}

const INTO_SHELL =
  /^[\s\\]{0,200}\|[\s\\]{0,200}(?:sudo\s{1,200}(?:-\S{1,300}\s{1,200}){0,5})?(?:\/\S{1,50}\/)?(?:ba|z|da|k)?sh\b/
const IN_SHELL = /\b(?:ba|z|da|k)?sh\s{1,200}(?:-\S{1,300}\s{1,200}){0,5}(?:["']?\$\(|<\()\s{0,20}$/

/** True for `… | sh`, `sh -c "$(…)"` and `bash <(…)`. */
export function isRunByShell({ at }: Command, project: Project): boolean {
  const source = project.sources.get(at.path)
  if (!source) return false
  const from = source.offset(at.range.start)
  const to = source.offset(at.range.end)
  return (
    INTO_SHELL.test(source.text.slice(to, to + 500)) || IN_SHELL.test(source.text.slice(Math.max(0, from - 200), from))
  )
}

const VERIFIERS = /^(?:sha\d{1,3}sum|shasum|md5sum|b2sum|gpgv?|gpg2|cosign|minisign|signify)$/

/** Says of a command whether the stage, step or script around it also checks sums or signatures. */
export function verifiedPlaces(project: Project): (command: Command) => boolean {
  const keys = new Set<string>()
  for (const command of project.commands) {
    if (VERIFIERS.test(programOf(command))) keys.add(`${command.at.path} ${command.key}`)
  }
  return ({ at, key }) => keys.has(`${at.path} ${key}`)
}
