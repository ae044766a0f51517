import { baseName } from '../../model/files/path.ts'
import { memoize } from '../../model/memoize.ts'
import type { App } from '../../model/project/app.ts'
import { copiedFiles } from './image-files.ts'

/** Folders and files of a program and of its settings, by their usual names. */
const PROGRAM =
  /^(?:src|lib|apps?|server|api|config|cmd|internal|pkg|backend|services?|scripts?|bin|db|migrations|prisma|templates|views|package(?:-lock)?\.json|composer\.json|requirements[\w.-]{0,40}\.txt|Gemfile(?:\.lock)?|\.env[\w.-]{0,40}|(?:server|index|main|app)\.[cm]?js|[^/]{1,200}\.(?:py|rb|go|php|[cm]?ts|exs?|toml|ya?ml|lock|sh|sql|env))$/

/** The folders of the image that runs into which COPY puts programs or settings out of the build context, each by name. */
export const foldersOfPrograms = memoize(({ dockerfile }: App): readonly string[] => {
  if (!dockerfile) return []
  const folders = new Set<string>()
  for (const { path, from, destination, instruction } of copiedFiles(dockerfile)) {
    if (from !== undefined || destination === undefined) continue
    if (dockerfile.stages[instruction.stage]?.shipped === true && PROGRAM.test(baseName(path))) folders.add(destination)
  }
  return [...folders]
})
