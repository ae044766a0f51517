import type { Location } from '../../model/files/text.ts'
import { type Command, programOf } from '../../model/project/command.ts'

/** What programs are called. */
const PROGRAM = /^\w[\w.+-]{0,23}$/

/**
 * The program's name for a message; '' where what the shell would run is not a name, or is reported itself: a stray
 * key on a separate line, or in the middle of a word.
 */
export function shownProgram(command: Command, blamed: Location): string {
  const program = programOf(command)
  const isBlamed = command.argv[command.program]?.at === blamed
  return isBlamed || !PROGRAM.test(program) ? '' : program
}
