import { SEALED } from '../../model/files/decode.ts'
import { fileStart } from '../../model/files/text.ts'
import type { Problem } from '../../model/problem.ts'
import { decidesDeploy, isOfNoUse } from './discover.ts'
import { isText } from './formats.ts'

/**
 * The problems of files that could not be read, by path with the reason. Those that `blocks` names make the verdict
 * incomplete. An encrypted file, a compiled program and binary data have nothing to check: only what a deploy reads by its name must be
 * text.
 */
export function unreadProblems(reasons: ReadonlyMap<string, string>, blocks: (path: string) => boolean): Problem[] {
  const problems: Problem[] = []
  for (const [path, message] of reasons) {
    const blocking = blocks(path)
    // No tool reads settings from what has the name and the bytes of a picture or an archive.
    if ((!blocking || !isText(path)) && isOfNoUse(path, message)) continue
    const at = fileStart(path)
    const isIdle = message === SEALED && !decidesDeploy(path)
    problems.push(isIdle ? { at, message, blocking: false, idle: true } : { at, message, blocking })
  }
  return problems
}
