import { baseName } from '../../model/files/path.ts'
import type { Project } from '../../model/project/project.ts'
import { isInContext } from '../image/build-context.ts'
import { copiedFiles, takes } from '../image/image-files.ts'

/** Folders of programs that people and timers start by hand. */
const ONE_OFF = /(?:^|\/)(?:scripts?|tools?|bin|one[_-]?offs?|maintenance)\//i

/** True for a program in a folder of scripts that no image holds, or that no other file of the project names. */
export function isOneOff(path: string, project: Project): boolean {
  if (!ONE_OFF.test(path)) return false
  return !mayBeInImage(path, project) || !isNamed(path, project)
}

/** False only where every app has a Dockerfile, and no COPY of theirs takes the file. */
function mayBeInImage(path: string, { apps }: Project): boolean {
  if (apps.length === 0) return true
  return apps.some(app => {
    if (!app.dockerfile) return true
    const inside = app.buildContext === '' ? path : path.slice(app.buildContext.length + 1)
    if (!isInContext(app, path)) return false
    return copiedFiles(app.dockerfile).some(file => file.from === undefined && takes(file, inside))
  })
}

/** True where another file of the project has the name, with or without its ending: it may import or start the program. */
function isNamed(path: string, { sources }: Project): boolean {
  const stem = baseName(path).replace(/\.[a-z]{1,4}$/i, '')
  for (const [other, { text }] of sources) {
    if (other !== path && !PROSE.test(other) && text.includes(stem)) return true
  }
  return false
}

/** A manual shows how a person starts it. */
const PROSE = /\.(?:md|mdx|txt|rst|adoc)$/i
