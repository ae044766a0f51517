import { baseName, folderOf } from '../../model/files/path.ts'
import { languageOfPath } from './code-paths.ts'
import { codeReaderOf } from './code-roles.ts'
import { readsLikeFlyConfig } from './config-text.ts'
import { formatOf } from './formats.ts'
import { importsOf, packageOf } from './imports.ts'
import { namesOwnProfile, profileOf, profilesIn } from './profiles.ts'
import { joinPath } from './references.ts'

const WORD = /[\w.@+/:-]{2,200}/g
const FOLDER = /\b(?:WORKDIR|cd)[ \t"',[]{1,9}([\w./-]{1,200})/g
const MOST_WORDS = 4000
const MOST_FOLDERS = 20
const MOST_PATHS = 20_000
/** A module of Python and of its servers: `benchmarks.run`, `tests.app:app`. */
const MODULE = /^([A-Za-z_]\w{0,60}(?:\.[A-Za-z_]\w{0,60}){0,6})(?::\w{1,60})?$/
/** What an interpreter tries behind the path that it is given. */
export const PROGRAM_ENDINGS = [
  '',
  '.js',
  '.ts',
  '.mjs',
  '.cjs',
  '.py',
  '/index.js',
  '/index.ts',
  '/__main__.py',
  '/main.go',
]

/**
 * The tests and examples by their names that a text uses, so that they are none: what a program imports, and what the
 * commands of an image or of an app start or copy. Settings of an environment that the app is told to run in. Scripts
 * that they start, too. Candidates only: most do not exist.
 * `isUsed` for a test that another text uses.
 */
export function usedTests(path: string, text: string, isUsed = false): ReadonlySet<string> {
  const used = new Set<string>()
  if (languageOfPath(path) !== undefined) {
    if (!isUsed && isTest(path, text)) return used
    for (const each of importsOf(path, text)) if (isTest(each)) used.add(each)
    for (const each of importedProfiles(path, text)) used.add(each)
  } else if (holdsStarts(path, text)) {
    for (const each of startedBy(path, text)) if (isTest(each) || /\.(?:ba)?sh$/.test(each)) used.add(each)
    for (const each of profilesIn(path, text)) used.add(each)
  } else if (namesOwnProfile(path)) {
    for (const each of profilesIn(path, text)) used.add(each)
  }
  used.delete(path)
  return used
}

/** `import_config "dev.exs"` of Elixir. */
function importedProfiles(path: string, text: string): string[] {
  return path.endsWith('.exs') ? profilesIn(path, text) : []
}

/** The words under which `usedTests` may name a file: its path, its package of Go, the environment that it is for. */
export function keysOf(path: string): string[] {
  return [path, packageOf(path), profileOf(path)].filter(key => key !== undefined)
}

/** True for a file that is a test, a benchmark or an example by its name. */
function isTest(path: string, text = ''): boolean {
  return codeReaderOf(path, text) === 'development'
}

function holdsStarts(path: string, text: string): boolean {
  const format = formatOf(path, text)
  if (format === 'dockerfile' || format === 'procfile' || format === 'shell') return true
  return baseName(path) === 'package.json' || readsLikeFlyConfig(text)
}

/** Each word of a command as a path: from the root, from the text's own folder, and from the folders that it enters. */
function startedBy(path: string, text: string): Set<string> {
  const folders = new Set(['', folderOf(path)])
  for (const [, folder = ''] of text.matchAll(FOLDER)) {
    for (const each of suffixesOf(folder)) if (folders.size < MOST_FOLDERS) folders.add(each)
  }
  const words = new Set<string>()
  for (const [word] of text.matchAll(WORD)) if (words.size < MOST_WORDS) words.add(word)
  const found = new Set<string>()
  for (const word of words) {
    const module = MODULE.exec(word)?.[1]
    const written = suffixesOf(word)
    if (module?.includes('.')) written.push(`${module.replaceAll('.', '/')}.py`)
    for (const each of written) {
      for (const folder of folders) {
        const target = joinPath(folder, each)
        if (target === undefined || target === '') continue
        for (const ending of PROGRAM_ENDINGS) if (found.size < MOST_PATHS) found.add(target + ending)
      }
    }
  }
  return found
}

/** An absolute path of the image without its first folders; any other path as it is. */
function suffixesOf(word: string): string[] {
  if (!word.startsWith('/')) return [word]
  const parts = word.split('/').filter(part => part !== '')
  return parts.map((_, index) => parts.slice(index).join('/'))
}
