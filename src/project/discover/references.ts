import { baseName, folderOf } from '../../model/files/path.ts'
import { formatOf } from './formats.ts'
import { isComposePath } from './path-roles.ts'

const MAX_MENTIONS = 500
/** `dockerfile = "x"`, `ignorefile: x`, `"machine_config": "x.json"`, `file = "compose.yml"`, `env_file: x`. */
const NAMED_BY_KEY =
  /(?:^|[\s{,[])["']?(?:dockerfile|ignorefile|machine_config|file|config|env_file)["']?[ \t]{0,40}[=:][ \t]{0,40}["']?([^\s"',}\]#]{1,300})/gi
/** `fly deploy -c x`, `-cx`, `--config=x`, `--dockerfile x`, `--ignorefile x`. */
const NAMED_BY_FLAG =
  /(?:^|\s)(?:-c(?:[ \t]{1,20}|=)?|--(?:config|dockerfile|ignorefile|machine-config)(?:[ \t]{1,20}|=))["']?([^\s"';|&)]{1,300})/g
const WORKING_FOLDER = /(?:working-directory|\bcd)(?::|[ \t])[ \t]{0,20}["']?([^\s"';|&)]{1,300})/g
const DEPLOY_FOLDER = /\b(?:fly|flyctl)[ \t]+(?:deploy|launch)[ \t]+(?!-)["']?([^\s"';|&)]{1,300})/g

/**
 * The paths that a text may name: Dockerfiles, ignore files, configs, each as seen from the text's own folder, from the
 * root and from every folder that the text goes into. Candidates only: most do not exist.
 */
export function referencedPaths(path: string, text: string): string[] {
  const format = formatOf(path, text)
  const tells =
    format === 'shell' ||
    format === 'makefile' ||
    format === 'toml' ||
    format === 'yaml' ||
    (format === 'json' && /fly|^package\.json$/i.test(baseName(path)))
  if (!tells || (isComposePath(path) && !/dockerfile/i.test(text))) return []
  const folders = new Set(['', folderOf(path)])
  for (const pattern of [WORKING_FOLDER, DEPLOY_FOLDER]) {
    for (const folder of captures(text, pattern)) folders.add(joinPath('', folder) ?? '')
  }
  const referenced = new Set<string>()
  for (const pattern of [NAMED_BY_KEY, NAMED_BY_FLAG]) {
    for (const name of captures(text, pattern)) {
      for (const folder of folders) {
        if (referenced.size >= MAX_MENTIONS) return [...referenced]
        const candidate = joinPath(folder, name)
        if (candidate) referenced.add(candidate)
      }
    }
  }
  return [...referenced]
}

function captures(text: string, pattern: RegExp): string[] {
  const found: string[] = []
  for (const match of text.matchAll(pattern)) {
    if (found.length >= MAX_MENTIONS) break
    if (match[1]) found.push(match[1])
  }
  return found
}

/**
 * A path as seen from a folder, without `.` and `..`; `undefined` where it leaves the project, is absolute, an address
 * or holds a variable.
 */
export function joinPath(folder: string, path: string): string | undefined {
  if (path.startsWith('/') || path.startsWith('~') || path.includes('$') || path.includes('://')) return undefined
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}
