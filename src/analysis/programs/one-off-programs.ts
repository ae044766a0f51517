import { baseName } from '../../model/files/path.ts'
import type { Project } from '../../model/project/project.ts'
import { isDocumentation } from '../credentials/example-texts.ts'
import { isInContext } from '../image/build-context.ts'
import { copiedFiles, takes } from '../image/image-files.ts'

/** Folders of programs that people and timers start by hand. */
const ONE_OFF = /(?:^|\/)(?:scripts?|tools?|bin|one[_-]?offs?|maintenance)\//i

/** True for a program in a folder of scripts that no image holds, or that no other file of the project names. */
export function isOneOff(path: string, project: Project): boolean {
  if (!ONE_OFF.test(path)) return false
  return !mayBeInImage(path, project) || !isNamed(path, project)
}

/** False for a program that people start by hand, and for a module that no other program of the project imports. */
export function mayRun(path: string, project: Project): boolean {
  return !isOneOff(path, project) && !isUnused(path, project)
}

/** Programs of servers, whose modules are imported by the name of their file. */
const MODULE = /\.(?:[cm]?[jt]sx?|py)$/
/** What a server starts with, and what a framework loads by its place. */
const LOADED_NAME =
  /(?:^|\/)(?:index|main|app|server|start|worker|middleware|proxy|instrumentation|hooks|hooks\.server|manage|wsgi|asgi|settings|conftest|__\w{1,40}__|\+\w{1,40}|\+\w{1,40}\.server|page|route|layout)\.\w{2,4}$/i
const LOADED_FOLDER =
  /(?:^|\/)(?:pages|app|routes?|api|functions|server|plugins|migrations|commands|jobs|workers|bin|scripts?|tools?|config)\/[^/]+$/i

function isLoaded(path: string): boolean {
  return LOADED_NAME.test(path) || baseName(path).toLowerCase().includes('config') || LOADED_FOLDER.test(path)
}

/** Without a start among the modules, they are parts of something else. */
const STARTS = /(?:^|\/)(?:index|main|app|server|start|manage|wsgi|asgi)\.\w{2,4}$/
const NOT_OURS = /(?:^|\/)(?:node_modules|vendor|dist|build|\.venv|venv)\//

/** True only where the imports of all programs of the language are known, and none of them names the module. */
function isUnused(path: string, project: Project): boolean {
  if (!MODULE.test(path) || isLoaded(path) || isNamed(path, project)) return false
  let startsHere = false
  for (const other of project.paths) {
    if (other === path || !MODULE.test(other) || NOT_OURS.test(other)) continue
    if (path.endsWith('.py') !== other.endsWith('.py')) continue
    if (project.sources.get(other) === undefined) return false
    startsHere ||= STARTS.test(other)
  }
  return startsHere
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
    if (other !== path && !isDocumentation(other) && text.includes(stem)) return true
  }
  return false
}
