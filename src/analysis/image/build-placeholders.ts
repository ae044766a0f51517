import { known } from '../../model/files/value.ts'
import type { Command } from '../../model/project/command.ts'
import type { Project } from '../../model/project/project.ts'
import type { Setting } from '../../model/project/setting.ts'

/** A command of an image build that only needs some value for a key, because it does not use the key. */
export interface PlaceholderStep {
  readonly command: Command
  /** To write in front of the command: `SECRET_KEY=dummy`. */
  readonly assignment: string
}

/** Rails generates its own key for it (Rails 7.1: `SECRET_KEY_BASE_DUMMY`); Django only requires that one is set. */
const STEPS: readonly (readonly [word: RegExp, key: RegExp, assignment: (name: string) => string])[] = [
  [/^assets:precompile$/, /^(?:RAILS_MASTER_KEY|SECRET_KEY_BASE)$/, () => 'SECRET_KEY_BASE_DUMMY=1'],
  [/^collectstatic$/, /SECRET_KEY$/, name => `${name}=dummy`],
]

/** The first such command behind an ENV or ARG with that key. `undefined` for lists in JSON, which set no variables. */
export function placeholderStep({ name, at }: Setting, project: Project): PlaceholderStep | undefined {
  for (const command of project.commands) {
    const { origin, argv, assignments } = command
    if (origin !== 'dockerfile-run' || command.at.path !== at.path) continue
    if (command.at.range.start.line < at.range.start.line || assignments.length > 0) continue
    for (const [word, key, assignment] of STEPS) {
      if (!key.test(name) || !argv.some(each => word.test(known(each) ?? ''))) continue
      const source = project.sources.get(at.path)
      const first = source?.text[source.offset(command.at.range.start)] ?? ''
      return /["'[]/.test(first) ? undefined : { command, assignment: assignment(name) }
    }
  }
  return undefined
}
