import type { Git } from './git.ts'
import { fieldsOf } from './git-output.ts'

/** Of `filter.NAME.clean` and the like; a name may hold dots. */
const FILTER_KEY = /^filter\.(?:.|\n)*\.(?:clean|smudge|process|required)$/i

/**
 * Git that reads the work tree without starting the filters that some configuration names (`filter.NAME.clean`). Line
 * ends are still converted, which git does itself.
 */
export async function withoutFilters(git: Git): Promise<Git> {
  const listed = await git.run(['config', '--list', '--name-only', '-z'])
  const keys = [...new Set(fieldsOf(listed))].filter(key => FILTER_KEY.test(key))
  if (keys.length === 0) return git
  // By variables, since a name may hold `=`, at which `-c` would split.
  const overrides = new Map([['GIT_CONFIG_COUNT', String(keys.length)]])
  for (const [index, key] of keys.entries()) {
    overrides.set(`GIT_CONFIG_KEY_${index}`, key)
    overrides.set(`GIT_CONFIG_VALUE_${index}`, /required$/i.test(key) ? 'false' : '')
  }
  return {
    directory: git.directory,
    run: (args, { variables, ...options } = {}) =>
      git.run(args, { ...options, variables: { ...Object.fromEntries(overrides), ...variables } }),
  }
}
