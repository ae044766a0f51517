import { memoizeByText } from '../../src/model/memoize.ts'
import { NO_POLICY } from '../../src/model/policy.ts'
import { parsers } from '../../src/parse/index.ts'
import { buildProject } from '../../src/project/build.ts'
import { COMMANDS } from '../../src/project/fly/flyctl-commands.ts'
import { kindOf } from '../../src/project/fly/flyctl-options.ts'

/** The commands in the code spans of a text: those of flyctl, gh and git. */
export function commandsOf(text: string): string[] {
  const spans = [...text.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span)
  return spans.filter(span => /^(?:fly|flyctl|gh|git) \S/.test(span))
}

/** The options of the commands of gh and git that texts name (cli.github.com/manual, git-scm.com/docs). */
const OPTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['gh secret set', ['--body', '--env', '--org', '--repo', '--visibility', '--app', '--env-file']],
  ['gh secret delete', ['--env', '--org', '--repo', '--app']],
  ['gh attestation verify', ['--repo', '--owner']],
  ['git add', ['--force']],
  ['git clone', ['--depth', '--filter', '--single-branch']],
  ['git commit', ['--message']],
  ['git fetch', ['--depth', '--unshallow', '--refetch', '--no-filter']],
  ['git grep', ['-nF']],
  ['git merge', []],
  ['git pull', []],
  ['git push', []],
  ['git rm', ['--cached']],
])

/** Why flyctl, gh or git would refuse a command; `undefined` if it takes the command. */
export const faultOf = memoizeByText((command: string): string | undefined => {
  for (const part of command.split(' | ')) {
    const fault = part.startsWith('fly') ? flyctlFault(part) : otherFault(part)
    if (fault !== undefined) return `${fault}: ${part}`
  }
  return undefined
})

function flyctlFault(command: string): string | undefined {
  const texts = new Map([['deploy.sh', `${command.replaceAll(/[<>…]/g, 'x')}\n`]])
  const snapshot = { commit: 'a', paths: new Set(texts.keys()), texts, problems: [] }
  const { flyctl } = buildProject(snapshot, NO_POLICY, parsers)
  const [call] = flyctl
  if (!call || !isCommand(call.verb)) return 'unknown command'
  const unknown = call.options.find(({ name }) => kindOf(name, call.verb) === undefined)
  return unknown === undefined ? undefined : `unknown option ${unknown.name}`
}

/** True for a path of names in the tree of flyctl's commands. */
function isCommand(verb: string): boolean {
  let commands = COMMANDS
  for (const name of verb.split(' ')) {
    const found = commands.get(name)
    if (!found) return false
    commands = found.commands
  }
  return true
}

function otherFault(command: string): string | undefined {
  const words = command.split(/\s+/)
  const name = words.slice(0, words[0] === 'gh' ? 3 : 2).join(' ')
  const options = OPTIONS.get(name)
  if (!options) return 'unknown command'
  const unknown = words.filter(word => word.startsWith('-')).find(word => !options.includes(word.replace(/=.*/, '')))
  return unknown === undefined ? undefined : `unknown option ${unknown}`
}
