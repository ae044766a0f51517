import type { Location } from '../../model/files/text.ts'
import { locateIn, type Value } from '../../model/files/value.ts'
import type { Project } from '../../model/project/project.ts'

/** An expression of GitHub Actions without its `$`, which stays as it is written. */
export interface UnresolvedSecret {
  /** The variable that is set to the text; '' without one. */
  readonly name: string
  /** The stored secret that is meant: `DEV_PASSWORD`. */
  readonly secret: string
  readonly at: Location
}

const UNRESOLVED = /(?:\b([A-Za-z_]\w{0,99})=["']?)?(?<!\$)(\{\{ {0,4}secrets\.(\w{1,100}) {0,4}\}\})/g

/** The places of workflows where `{{ secrets.X }}` lacks its `$`, so that the text itself is the value. */
export function* unresolvedSecrets(project: Project): Generator<UnresolvedSecret> {
  for (const { origin, name, value } of project.settings) {
    if (/^workflow-(?:env|with)$/.test(origin)) yield* inValue(value, name, project)
  }
  for (const { origin, argv, assignments } of project.commands) {
    if (origin !== 'workflow-run') continue
    for (const word of argv) yield* inValue(word, '', project)
    for (const { name, value } of assignments) yield* inValue(value, name, project)
  }
}

function* inValue(value: Value<string>, name: string, { sources }: Project): Generator<UnresolvedSecret> {
  if (!value.raw.includes('{{')) return
  for (const [, assigned = name, text = '', secret = ''] of value.raw.slice(0, 20_000).matchAll(UNRESOLVED)) {
    yield { name: assigned, secret, at: locateIn(value, text, sources.get(value.at.path)) }
  }
}
