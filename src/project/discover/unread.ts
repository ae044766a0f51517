import { SEALED } from '../../model/files/decode.ts'
import { fileStart } from '../../model/files/text.ts'
import type { Problem } from '../../model/problem.ts'
import { decidesDeploy } from './discover.ts'

/**
 * That a file could not be read, and why. An encrypted file and a compiled program hold nothing to judge; only what a
 * deploy reads by its name must be a text.
 */
export function unreadProblem(path: string, message: string, blocking: boolean): Problem {
  const at = fileStart(path)
  if (message !== SEALED || decidesDeploy(path)) return { at, message, blocking }
  return { at, message, blocking: false, idle: true }
}
