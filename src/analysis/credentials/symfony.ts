import { baseName } from '../../model/files/path.ts'
import type { Project } from '../../model/project/project.ts'
import type { Setting } from '../../model/project/setting.ts'

/** True for Symfony's committed `.env`: its values are for development, and a deploy sets its own (symfony.com: configuration). */
export function isSymfonyDefault({ name, origin, at }: Setting, { sources }: Project): boolean {
  if (name !== 'APP_SECRET' || origin !== 'env-file' || baseName(at.path) !== '.env') return false
  return /^APP_ENV=dev\s*$/m.test(sources.get(at.path)?.text ?? '')
}
