import { treeAt } from '../../model/files/tree.ts'
import type { Project } from '../../model/project/project.ts'
import { type WorkflowJob, workflowJobs } from './workflow-jobs.ts'

/**
 * The jobs with the Fly.io token that the change takes out of their environment, and with it out of its rules: required
 * reviewers, allowed branches. Only a comparison shows them; many a job never had one.
 */
export function removedEnvironments(project: Project): WorkflowJob[] {
  if (!project.before) return []
  const guarded = new Set([...workflowJobs(project.before)].filter(hasEnvironment).map(keyOf))
  return [...workflowJobs(project)].filter(
    job => job.token !== undefined && guarded.has(keyOf(job)) && !hasEnvironment(job),
  )
}

function hasEnvironment({ job }: WorkflowJob): boolean {
  return treeAt(job, 'environment') !== undefined
}

function keyOf({ path, name }: WorkflowJob): string {
  return `${path}\0${name}`
}
