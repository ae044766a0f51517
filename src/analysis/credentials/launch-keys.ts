import type { Project } from '../../model/project/project.ts'
import type { Setting } from '../../model/project/setting.ts'

/** flyctl: helpers/rand.go. */
const RANDOM_OF_FLYCTL = /^[A-Za-z0-9]{50}$/

/**
 * True for the key that `fly launch` makes up so that Django builds: right before `collectstatic`, while the app gets
 * another one as a secret (flyctl: scanner/django.go and scanner/templates/django/Dockerfile).
 */
export function isLaunchKey({ name, origin, value, at }: Setting, { dockerfiles }: Project): boolean {
  if (name !== 'SECRET_KEY' || origin !== 'dockerfile-env') return false
  if (!value.known || !RANDOM_OF_FLYCTL.test(value.value)) return false
  const instructions = dockerfiles.find(({ source }) => source.path === at.path)?.instructions ?? []
  const next = instructions.find(instruction => instruction.at.range.start.line > at.range.end.line)
  const command = next?.args.map(arg => (arg.known ? arg.value : '')).join(' ') ?? ''
  return next?.keyword === 'RUN' && /^python3? manage\.py collectstatic\b/.test(command)
}
