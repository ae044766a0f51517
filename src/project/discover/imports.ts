import { baseName, folderOf } from '../../model/files/path.ts'
import { extensionOf } from './formats.ts'
import { joinPath } from './references.ts'

/** So many paths are tried for one program; more is a bundle. */
const MOST_PATHS = 20_000

/** One way to import, by the endings of the programs that have it: the path is the group `path`. */
interface ImportForm {
  readonly endings: RegExp
  readonly pattern: RegExp
  /** The paths that may be meant, seen from the folder of the importing file. */
  readonly resolve: (written: string, folder: string, names: string) => readonly (string | undefined)[]
}

const SCRIPT_ENDINGS = [
  '',
  '.ts',
  '.tsx',
  '.js',
  '.jsx',
  '.mjs',
  '.cjs',
  '.mts',
  '.vue',
  '.json',
  '/index.ts',
  '/index.js',
]
const FROM_ROOT = ['', 'src', 'app', 'lib']

function withEndings(path: string | undefined, endings: readonly string[]): string[] {
  return path === undefined ? [] : endings.map(ending => path + ending)
}

/** Relative to the file; `@/` and `~/` are the usual aliases of the root or of `src`. */
function scriptPaths(written: string, folder: string): string[] {
  const alias = /^[@~]\/(.+)$/.exec(written)?.[1]
  const bases = alias === undefined ? [joinPath(folder, written)] : FROM_ROOT.map(root => joinPath(root, alias))
  // TypeScript writes the ending that the built file will have.
  return bases.flatMap(base => [
    ...withEndings(base, SCRIPT_ENDINGS),
    ...withEndings(base?.replace(/\.[cm]?jsx?$/, ''), ['.ts', '.tsx', '.mts']),
  ])
}

/** A module from each folder up to the root: which of them is on the path is not known. */
function modulePaths(written: string, folder: string, names: string): string[] {
  const dots = /^\.*/.exec(written)?.[0].length ?? 0
  const module = written.slice(dots).replaceAll('.', '/')
  const bases: string[] = []
  if (dots > 0) bases.push(joinPath(folder, `${'../'.repeat(dots - 1)}${module}`) ?? '')
  else
    for (let base = folder; ; base = folderOf(base)) {
      bases.push(joinPath(base, module) ?? '', joinPath(base, `src/${module}`) ?? '')
      if (base === '') break
    }
  const imported = names.split(/[\s,()\\]+/).filter(name => /^[A-Za-z_]\w{0,80}$/.test(name))
  return bases.flatMap(base => [
    ...withEndings(base, ['.py', '/__init__.py']),
    ...imported.slice(0, 20).map(name => `${base}${base === '' ? '' : '/'}${name}.py`),
  ])
}

const FORMS: readonly ImportForm[] = [
  {
    endings: /^(?:[cm]?[jt]sx?|vue|svelte|astro)$/,
    pattern:
      /(?:\bfrom|\bimport|\brequire\(|\bimport\(|\bnew URL\(|\bWorker\()\s{0,9}["'`](?<path>(?:\.{1,2}|[@~])\/[^"'`\n$]{1,200})["'`]/g,
    resolve: scriptPaths,
  },
  {
    endings: /^pyw?$/,
    pattern:
      /^[ \t]{0,40}from[ \t]{1,9}(?<path>\.{0,5}[\w.]{0,200})[ \t]{1,9}import[ \t(\\]{1,9}(?<names>[\w ,\t\n*]{1,500})/gm,
    resolve: modulePaths,
  },
  {
    endings: /^pyw?$/,
    pattern: /(?:^[ \t]{0,40}import[ \t]{1,9}|import_module\(["'])(?<path>[\w.]{1,200})/gm,
    resolve: modulePaths,
  },
  {
    endings: /^(?:rb|ru|rake)$/,
    pattern: /\b(?:require_relative|load|require|autoload\b[^\n,]{1,80},)[ \t(]{1,9}["'](?<path>[\w./-]{1,200})["']/g,
    resolve: (written, folder) =>
      [folder, '', 'lib'].flatMap(base => withEndings(joinPath(base, written), ['.rb', ''])),
  },
  {
    endings: /^php$/,
    pattern:
      /\b(?:require|include)(?:_once)?\b[ \t(]{0,9}(?:__DIR__[ \t]{0,9}\.[ \t]{0,9}|dirname\(__FILE__\)[ \t]{0,9}\.[ \t]{0,9})?["'](?<path>[\w./-]{1,200})["']/g,
    resolve: (written, folder) => [folder, ''].map(base => joinPath(base, written.replace(/^\//, ''))),
  },
  {
    // The nomicon calls them path attributes; unit tests have a condition in front (doc.rust-lang.org: items/modules).
    endings: /^rs$/,
    pattern:
      /(?<!cfg\(test\)\]\s{0,40})(?:#\[path\s{0,9}=\s{0,9}"|\binclude(?:_str|_bytes)?!\(\s{0,9}")(?<path>[\w./-]{1,200})"/g,
    resolve: (written, folder) => [joinPath(folder, written)],
  },
  {
    endings: /^rs$/,
    pattern:
      /(?<!cfg\(test\)\]\s{0,40}(?:#\[[^\]\n]{0,80}\]\s{0,40})?)^[ \t]{0,20}(?:pub(?:\([a-z ]{1,20}\))?[ \t]{1,9})?mod[ \t]{1,9}(?<path>\w{1,80})[ \t]{0,9};/gm,
    resolve: (written, folder) => withEndings(joinPath(folder, written), ['.rs', '/mod.rs']),
  },
  {
    // The module's own name is in front of the folder.
    endings: /^go$/,
    pattern:
      /^[ \t]{0,9}(?:import[ \t]{1,9})?(?:[\w.]{1,40}[ \t]{1,9})?"(?<path>[\w.~-]{1,60}(?:\/[\w.~-]{1,60}){1,9})"/gm,
    resolve: written => {
      const parts = written.split('/')
      return parts.slice(1).map((_, index) => `${parts.slice(index + 1).join('/')}/*.go`)
    },
  },
  {
    endings: /^(?:java|kt|scala|groovy)$/,
    pattern: /^[ \t]{0,9}import[ \t]{1,9}(?:static[ \t]{1,9})?(?<path>[a-z_][\w.]{1,200})/gm,
    resolve: (written, folder) => {
      const root = /^(?:.{0,300}\/)?src\/main\/(?:java|kotlin|scala|groovy)(?=\/|$)/.exec(folder)?.[0]
      const path = written.replaceAll('.', '/')
      if (root === undefined) return []
      return [path, folderOf(path)].flatMap(each =>
        withEndings(`${root}/${each}`, ['.java', '.kt', '.scala', '.groovy']),
      )
    },
  },
]

/**
 * The files of the project that a program may import: candidates only, most do not exist. `folder/*.go` stands for a
 * package of Go. Paths that are joined or looked up at run time are not known.
 */
export function importsOf(path: string, text: string): ReadonlySet<string> {
  const ending = extensionOf(baseName(path))
  const folder = folderOf(path)
  const found = new Set<string>()
  for (const { endings, pattern, resolve } of FORMS) {
    if (!endings.test(ending)) continue
    for (const { groups, index } of text.matchAll(pattern)) {
      if (isForDevelopment(text, index)) continue
      for (const each of resolve(groups?.['path'] ?? '', folder, groups?.['names'] ?? '')) {
        if (found.size >= MOST_PATHS) return found
        if (each !== undefined && each !== path) found.add(each)
      }
    }
  }
  return found
}

/** What stands for the package of Go that a file belongs to. */
export function packageOf(path: string): string | undefined {
  return path.endsWith('.go') && !path.endsWith('_test.go') ? `${folderOf(path)}/*.go` : undefined
}

const LINES_ABOVE = 8
const DEVELOPMENT = /debug|\bdev|isDev|is_dev|development|local|test|mock/i
const NEGATED = /\bprod|\bnot\b|!/i

/** True for an import below a condition that asks for a development environment, or in the other branch of one for production. */
function isForDevelopment(text: string, index: number): boolean {
  let from = text.lastIndexOf('\n', index) + 1
  let indent = text.slice(from, from + 100).search(/\S/)
  if (indent <= 0) return false
  let isElse = false
  for (let count = 0; from > 0 && count < LINES_ABOVE; count++) {
    const end = from - 1
    from = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(from, Math.min(end, from + 300))
    const own = line.search(/\S/)
    if (own === -1 || own > indent || (own === indent && !isElse)) continue
    const isCondition = /\bif\b/.test(line)
    if (!isCondition && /\belse\b/.test(line)) isElse = true
    else if (isElse) return isCondition && /prod/i.test(line) && !/\bnot\b|!/.test(line)
    else return isCondition && DEVELOPMENT.test(line) && !NEGATED.test(line)
    indent = own
  }
  return false
}
