import type { Finding } from '../model/finding.ts'
import type { Project } from '../model/project.ts'
import type { Seen } from '../model/seen.ts'
import type { Verified } from '../model/verified.ts'

/** Per app of the project, and per host that belongs to none: what is promised beside what was seen. */
export function verifiedOf(_project: Project, _seen: Seen, _findings: readonly Finding[]): Verified[] {
  return []
}
