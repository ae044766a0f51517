import { memoize } from '../../model/memoize.ts'
import type { Project } from '../../model/project/project.ts'

/** `fly secrets set` with what it sets, over continued lines; in a script, a workflow or a README. */
const SETS = /\bsecrets\s{1,9}(?:set|import)\b((?:[^\n\\]|\\\r?\n|\\.){0,2000})/g
const NAME = /(?<![\w-])([A-Za-z_]\w{2,100})=/g

/** The secrets that a deploy of the repository, or its description, sets on Fly.io. */
const secretsSet = memoize(({ sources }: Project): ReadonlySet<string> => {
  const names = new Set<string>()
  for (const { text } of sources.values()) {
    if (!text.includes('secrets')) continue
    for (const [, assigned = ''] of text.matchAll(SETS)) {
      for (const [, name = ''] of assigned.matchAll(NAME)) names.add(name)
    }
  }
  return names
})

/** True where the repository sets that secret when it deploys, or tells people to. */
export function isSetByDeploy(name: string, project: Project): boolean {
  return secretsSet(project).has(name)
}
