import { baseName, folderOf } from '../../model/files/path.ts'
import { compilePattern, matchesPathOrParent } from '../../model/files/path-pattern.ts'
import type { Snapshot } from '../../model/files/snapshot.ts'
import { fileStart } from '../../model/files/text.ts'
import type { Problem } from '../../model/problem.ts'
import { isStructural } from './discover.ts'
import { formatOf } from './formats.ts'

const RECODED =
  'A checkout writes this file in another encoding (working-tree-encoding in .gitattributes), so what a deploy reads was not checked.'

const ENCODING = /(?:^|\s)working-tree-encoding=(\S{1,100})/
/** Encodings in which what is ASCII stays as it is. */
const KEEPS_ASCII = /^(?:utf-?8|us-?ascii|ascii|iso-?8859-?\d{1,2}|latin-?\d|windows-?125\d|cp125\d|euc-?\w{2})$/i
/** A name for several attributes: `[attr]wide working-tree-encoding=UTF-16`. */
const MACRO = /^\[attr\](\S{1,100})\s/
const PATTERN = /^(?:"((?:[^"\\]|\\.){1,1000})"|(\S{1,1000}))\s/

/**
 * The files of a format that parsers read which a checkout writes in an encoding of bytes that are not ASCII: what the commit
 * says is then not what Docker, flyctl or a shell reads (gitattributes(5)).
 */
export function recodedFiles({ texts }: Snapshot): Problem[] {
  const problems: Problem[] = []
  for (const [attributesPath, text] of texts) {
    if (baseName(attributesPath) !== '.gitattributes') continue
    const patterns = recodingPatterns(text)
    if (patterns.length === 0) continue
    const folder = folderOf(attributesPath)
    for (const path of texts.keys()) {
      if (folder !== '' && !path.startsWith(`${folder}/`)) continue
      if (!isStructural(path) && formatOf(path) === undefined) continue
      const inside = folder === '' ? path : path.slice(folder.length + 1)
      if (!patterns.some(pattern => matches(pattern, inside))) continue
      problems.push({ at: fileStart(path), message: RECODED, blocking: true })
    }
  }
  return problems
}

/** The patterns of the lines that set such an encoding, by itself or through a macro. */
function recodingPatterns(text: string): string[] {
  const macros = new Set<string>()
  const patterns: string[] = []
  for (const line of text.split('\n')) {
    const written = line.trim()
    if (written.startsWith('#')) continue
    const encoding = ENCODING.exec(written)?.[1]
    const words = written.split(/\s+/).slice(1)
    const recodes =
      (encoding !== undefined && !KEEPS_ASCII.test(encoding)) || words.some(word => macros.has(word.replace(/=.*/, '')))
    if (!recodes) continue
    const macro = MACRO.exec(written)?.[1]
    if (macro !== undefined) macros.add(macro)
    const [, quoted, plain] = PATTERN.exec(`${written} `) ?? []
    const pattern = quoted ?? plain
    if (macro === undefined && pattern !== undefined) patterns.push(pattern)
  }
  return patterns
}

/** Without a slash a pattern is about names; one that cannot be read is about every file. */
function matches(pattern: string, path: string): boolean {
  const isName = !pattern.replace(/\/$/, '').includes('/')
  const tokens = compilePattern(pattern.replace(/^\//, ''))
  return tokens === undefined || matchesPathOrParent(tokens, isName ? baseName(path) : path)
}
