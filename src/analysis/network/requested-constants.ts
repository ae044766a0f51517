import type { Project } from '../../model/project/project.ts'
import type { Setting } from '../../model/project/setting.ts'
import { promisesAddress } from './plaintext-schemes.ts'

const COMPARED_BEFORE =
  /(?:[=!]==?|\beq|\bin|\b(?:includes|startsWith|equals|has)\()\s{0,9}(?:[A-Za-z_]\w{0,60}\.){0,3}$/
const COMPARED_BEHIND = /^\s{0,9}(?:[=!]==?(?!=)|\.(?:includes|startsWith|equals)\()/
const DEFINED_BEHIND = /^["']?\s{0,9}(?::[^=\n]{1,40})?(?:=(?![=>])|:|=>)\s{0,9}["'`]/
const REQUESTS =
  /\b(?:fetch|urlopen|axios|got|ky|get|post|put|patch|request|requests?\.\w{2,8}|URL|parse|Client|connect|open)\(?[\s({[]{0,9}[^\n;]{0,80}$/i
const MOST_USES = 50

/** The texts before and behind each use of a name in a program, apart from where it gets its value. */
function* usesOf(name: string, text: string): Generator<readonly [before: string, behind: string]> {
  const word = new RegExp(`(?<![\\w$])${escaped(name)}(?![\\w$])`, 'g')
  let uses = 0
  for (const { index } of text.matchAll(word)) {
    const behind = text.slice(index + name.length, index + name.length + 80)
    if (DEFINED_BEHIND.test(behind)) continue
    yield [text.slice(Math.max(0, index - 120), index), behind]
    if (++uses === MOST_USES) return
  }
}

/**
 * True for an address in a program that it may request: its name promises an address, or a call is passed it. False where
 * the program does nothing but compare with it.
 */
export function mayBeRequested({ name, code, at }: Setting, { sources }: Project): boolean {
  if (code?.compared) return false
  const text = sources.get(at.path)?.text ?? ''
  const word = name.slice(name.lastIndexOf('.') + 1)
  if (!/^[\w$]{1,100}$/.test(word)) return true
  if (promisesAddress(name)) return !isOnlyCompared(word, text)
  for (const other of sources.values()) {
    if (!other.text.includes(word)) continue
    for (const [before] of usesOf(word, other.text)) if (REQUESTS.test(before)) return true
  }
  return false
}

/** True where the file only compares with the constant, and hands it to no other file. */
function isOnlyCompared(name: string, text: string): boolean {
  const uses = [...usesOf(name, text)]
  if (uses.length === 0 || new RegExp(`\\bexport\\b[^\\n]{0,60}\\b${escaped(name)}\\b`).test(text)) return false
  return uses.every(([before, behind]) => COMPARED_BEFORE.test(before) || COMPARED_BEHIND.test(behind))
}

const escaped = (name: string): string => name.replaceAll('$', '\\$')
