import { onceFor } from '../../model/memoize.ts'
import type { App } from '../../model/project/app.ts'
import { copiedFiles } from './image-files.ts'

/** The folders of the image that runs which hold the whole build context: by `COPY . .`, also through another stage. */
export const foldersOfWholeContext = onceFor(({ dockerfile }: App): string[] => {
  if (!dockerfile) return []
  const { stages } = dockerfile
  const copies = copiedFiles(dockerfile)
  const whole = new Set<string>()
  for (const { path, from, target, instruction } of copies) {
    if (path !== '' || from !== undefined || target === undefined) continue
    whole.add(`${instruction.stage} ${target}`)
  }
  const stageOf = new Map(
    stages.flatMap(({ name, index }) => [[String(index), index] as const, [name?.toLowerCase() ?? '', index] as const]),
  )
  const folders: string[] = []
  for (const { target, instruction, from, path } of copies) {
    if (target === undefined || stages[instruction.stage]?.shipped !== true) continue
    const taken = from === undefined ? path === '' : whole.has(`${stageOf.get(from.toLowerCase())} /${path}`)
    if (taken) folders.push(target)
  }
  return folders
})
