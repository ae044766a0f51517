import type { Coverage } from '../model/coverage.ts'
import type { Snapshot } from '../model/files/snapshot.ts'
import type { Project } from '../model/project/project.ts'
import { isFlyConfigPath, isWorkflowPath, programsIn } from '../project/discover/discover.ts'

/** What was read of a commit, each file once. A fly config that no deploy uses counts as one. */
export function coverageOf({ texts, silent = 0, links }: Snapshot, { apps, dockerfiles }: Project): Coverage {
  const files = new Map([...texts].filter(([path]) => !links?.has(path)))
  const configs = new Set(apps.map(({ path }) => path))
  const built = new Set(dockerfiles.map(({ source }) => source.path))
  const counts = { flyConfigs: 0, dockerfiles: 0, workflows: 0 }
  for (const path of files.keys()) {
    if (configs.has(path) || isFlyConfigPath(path)) counts.flyConfigs++
    else if (built.has(path)) counts.dockerfiles++
    else if (isWorkflowPath(path)) counts.workflows++
    else continue
    files.delete(path)
  }
  const programs = programsIn(files)
  return { ...counts, otherFiles: files.size - programs, sourceFiles: programs + silent }
}
