import { folderOf } from '../model/files/path.ts'
import type { Project } from '../model/project/project.ts'
import { DEFAULT_CONFIGS } from '../project/join-apps.ts'

/**
 * The files that no deploy read at the base and that one reads now, though they were there: a Dockerfile of no app, a
 * `fly.json` beside a `fly.toml`. What they say takes effect with this change.
 */
export function takenUp(base: Project, head: Project): Set<string> {
  const found = new Set<string>()
  // Without an app at the base nothing is known of what was in use there.
  if (base.apps.length === 0) return found
  const before = dockerfilesOf(base)
  for (const path of dockerfilesOf(head)) if (base.paths.has(path) && !before.has(path)) found.add(path)
  for (const { path } of head.apps) {
    if (base.paths.has(path) && isPassedOver(path, base) && !isPassedOver(path, head)) found.add(path)
  }
  return found
}

function dockerfilesOf({ apps }: Project): Set<string> {
  return new Set(apps.flatMap(({ dockerfile }) => dockerfile?.source.path ?? []))
}

/** True for a default config behind another one in its folder, unless a command names it. */
function isPassedOver(path: string, { paths, flyctl }: Project): boolean {
  const folder = folderOf(path)
  const inFolder = (name: string) => (folder === '' ? name : `${folder}/${name}`)
  const place = DEFAULT_CONFIGS.findIndex(name => inFolder(name) === path)
  if (!DEFAULT_CONFIGS.slice(0, Math.max(0, place)).some(name => paths.has(inFolder(name)))) return false
  return !flyctl.some(({ config }) => config === path)
}
