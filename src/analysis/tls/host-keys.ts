import type { Location } from '../../model/files/text.ts'
import { known } from '../../model/files/value.ts'
import { memoize } from '../../model/memoize.ts'
import { type Command, programOf } from '../../model/project/command.ts'
import type { Project } from '../../model/project/project.ts'
import { commandsRun } from '../services/service-commands.ts'

/** Programs that take the options of ssh. */
const CLIENTS = /^(?:ssh|scp|sftp|rsync|autossh|sshpass|git)$/
const ANY_KEY = /StrictHostKeyChecking[= ](?:no|off)\b/i

/**
 * The words by which an app takes any host key for the server's whenever it starts: `ssh-keyscan` asks the host that answers,
 * and `StrictHostKeyChecking=no` asks for none (man.openbsd.org: ssh-keyscan, ssh_config). `undefined` for all else.
 */
export function hostKeyOption(command: Command, project: Project): { text: string; at: Location } | undefined {
  if (!runsAtStart(project).has(command)) return undefined
  const program = programOf(command)
  const [word] = command.argv.slice(command.program)
  if (program === 'ssh-keyscan' && word && command.redirects.some(({ operator }) => />/.test(operator)))
    return { text: 'ssh-keyscan', at: word.at }
  if (!CLIENTS.test(program)) return undefined
  for (const each of [...command.assignments.map(({ value }) => value), ...command.argv]) {
    const option = ANY_KEY.exec(known(each) ?? '')?.[0]
    if (option !== undefined) return { text: option, at: each.at }
  }
  return undefined
}

const runsAtStart = memoize(({ apps }: Project): ReadonlySet<Command> => new Set(apps.flatMap(commandsRun)))
