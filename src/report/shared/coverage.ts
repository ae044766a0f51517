import { count } from '../../model/count.ts'
import { type Coverage, FILE_KINDS, type FileKind } from '../../model/coverage.ts'
import type { Practice } from '../../model/severity.ts'

const NOUNS: Readonly<Record<FileKind, string>> = {
  flyConfigs: 'fly config',
  dockerfiles: 'Dockerfile',
  workflows: 'workflow',
  otherFiles: 'other file',
  sourceFiles: 'source file',
}

/** Regions and volumes are set in configs and by commands, never in a program or an image. */
const UNREAD: Partial<Record<Practice, readonly FileKind[]>> = { 'multi-region': ['dockerfiles', 'sourceFiles'] }

/** The files that the rules of a practice read. */
export function coveredBy(practice: Practice, coverage: Coverage): Partial<Record<FileKind, number>> {
  const kinds = FILE_KINDS.filter(kind => !UNREAD[practice]?.includes(kind))
  return Object.fromEntries(kinds.map(kind => [kind, coverage[kind]]))
}

/** `2 fly configs, 1 Dockerfile, 214 source files`, said once for all practices; `undefined` where nothing was read. */
export function coverageLabel(coverage: Coverage): string | undefined {
  return labelOf(coverage)
}

/** The same for a practice whose rules read fewer of these files; `undefined` for all others. */
export function narrowerLabel(practice: Practice, coverage: Coverage): string | undefined {
  const unread = UNREAD[practice]?.some(kind => coverage[kind] > 0)
  const label = unread ? labelOf(coveredBy(practice, coverage)) : undefined
  return label === undefined ? undefined : `checked ${label}`
}

function labelOf(covered: Partial<Coverage>): string | undefined {
  const parts = FILE_KINDS.flatMap(kind => (covered[kind] ? [count(covered[kind], NOUNS[kind])] : []))
  return parts.length === 0 ? undefined : parts.join(', ')
}
