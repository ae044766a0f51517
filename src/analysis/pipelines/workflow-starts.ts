import { leavesOf, type Tree, treeAt } from '../../model/files/tree.ts'
import type { Project } from '../../model/project/project.ts'
import { inputsFromHead } from './head-checkout.ts'
import { keepsOut, type StrangersRun } from './stranger.ts'
import { namesIn, scalarTextOf, tokenIn, type WorkflowJob, workflowJobs } from './workflow-jobs.ts'

/** How a workflow comes to run: by an event of its own, or by a workflow that calls it. */
export interface Start {
  readonly trigger: string
  /** The inputs, in lower case, that come from the head of a pull request. */
  readonly inputs: ReadonlySet<string>
  /** True where a condition on the way keeps such a run out. */
  readonly keepsOut: (run: StrangersRun) => boolean
}

/** GitHub lets a run call 50 workflows. */
const MAX_STARTS = 200
const NO_INPUTS: ReadonlySet<string> = new Set()

/** Every start of the workflow at a path. Workflows that get no secrets from their caller are left out. */
export function startsOf(project: Project): (path: string) => readonly Start[] {
  const jobs = [...workflowJobs(project)]
  const found = new Map<string, Start[]>()
  const startsAt = (path: string): readonly Start[] => {
    const known = found.get(path)
    if (known) return known
    const workflow = jobs.find(each => each.path === path)?.workflow
    const starts: Start[] = triggersOf(treeAt(workflow, 'on')).map(trigger => ({
      trigger,
      inputs: NO_INPUTS,
      keepsOut: () => false,
    }))
    // Set before its callers are looked up: workflows that call each other are refused by GitHub.
    found.set(path, starts)
    if (!starts.some(({ trigger }) => trigger === 'workflow_call')) return starts
    for (const call of jobs) {
      if (textAt(call.job, 'uses') !== `./${path}` || treeAt(call.job, 'secrets') === undefined) continue
      for (const start of startsAt(call.path).slice(0, MAX_STARTS))
        if (starts.length < MAX_STARTS)
          starts.push({
            trigger: start.trigger,
            inputs: inputsFromHead(leavesOf(call.job), start.inputs),
            keepsOut: run => start.keepsOut(run) || isKeptOut(call, run),
          })
    }
    return starts
  }
  return startsAt
}

type JobOf = Pick<WorkflowJob, 'name' | 'jobs'>

/** True where a condition of the job keeps forks out, or one of a job that it needs: what needs a skipped job is skipped. */
export function isKeptOut({ name: job, jobs }: JobOf, run: StrangersRun): boolean {
  const pending = [job]
  const seen = new Set<string>()
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const value = jobs.entries.find(({ key }) => key === name)?.value
    if (!value || seen.has(name)) continue
    seen.add(name)
    const own = conditionOf(value)
    if (keepsOut(own, run)) return true
    if (!/\b(?:always|failure|cancelled)\s*\(/i.test(scalarTextOf(own)))
      pending.push(...namesIn(treeAt(value, 'needs')))
  }
  return false
}

/** True where all of these steps are skipped in such a run. */
export function areSkipped(steps: readonly Tree[], run: StrangersRun): boolean {
  return steps.length > 0 && steps.every(step => keepsOut(conditionOf(step), run))
}

/** True where each step that has the token is skipped. A token that all jobs or steps share is in every step. */
export function isTokenSkipped({ job, isShared }: Pick<WorkflowJob, 'job' | 'isShared'>, run: StrangersRun): boolean {
  const steps = treeAt(job, 'steps')
  if (isShared || steps?.kind !== 'list' || tokenIn(treeAt(job, 'env'))) return false
  return areSkipped(steps.items.filter(tokenIn), run)
}

/** The `if` of a job or a step itself. */
function conditionOf(job: Tree): unknown {
  const condition = treeAt(job, 'if')
  return condition?.kind === 'scalar' ? condition.value : undefined
}

function textAt(tree: Tree, key: string): string {
  const value = treeAt(tree, key)
  return value?.kind === 'scalar' ? scalarTextOf(value.value) : ''
}

function triggersOf(on: Tree | undefined): readonly string[] {
  if (on?.kind === 'table') return on.entries.map(({ key }) => key)
  if (on?.kind === 'list') return on.items.map(item => (item.kind === 'scalar' ? String(item.value) : ''))
  return on ? [String(on.value)] : []
}
