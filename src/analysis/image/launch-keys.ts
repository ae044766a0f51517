import { known } from '../../model/files/value.ts'
import type { Project } from '../../model/project/project.ts'
import type { Setting } from '../../model/project/setting.ts'

/** So many letters and digits has the key that `fly launch` makes up. */
const MADE_UP = /^[A-Za-z0-9]{50}$/

/**
 * True for the random `SECRET_KEY` that `fly launch` writes for the `collectstatic` of a Django image. The running app
 * gets another one, which flyctl sets as a secret (flyctl: scanner/django.go, scanner/templates/django/Dockerfile).
 */
export function isLaunchKey({ origin, name, value, at }: Setting, { dockerfiles }: Project): boolean {
  if (origin !== 'dockerfile-env' || name !== 'SECRET_KEY' || !MADE_UP.test(known(value) ?? '')) return false
  const instructions = dockerfiles.find(({ source }) => source.path === at.path)?.instructions ?? []
  const index = instructions.findIndex(({ at: own }) => own.range.end.line >= at.range.start.line)
  const next = instructions[index + 1]
  return next?.keyword === 'RUN' && next.args.some(word => /\bcollectstatic\b/.test(known(word) ?? word.raw))
}
