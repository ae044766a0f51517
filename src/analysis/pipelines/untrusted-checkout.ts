import type { Location } from '../../model/files/text.ts'
import { type Tree, treeAt } from '../../model/files/tree.ts'
import type { Project } from '../../model/project/project.ts'
import { checkoutsOf, inputsFromHead, leavesRunBy } from './head-checkout.ts'
import { STRANGERS, type StrangersRun } from './stranger.ts'
import { placeOfLeaf, type WorkflowJob, workflowJobs } from './workflow-jobs.ts'
import { areSkipped, isKeptOut, isTokenSkipped, type Start, startsOf } from './workflow-starts.ts'

/** A job that has the Fly.io token and runs code that somebody outside the repository wrote. */
export interface UntrustedDeploy {
  /** The trigger that gives secrets to a run for a fork. */
  readonly trigger: string
  readonly job: string
  /** Where the job takes the token. */
  readonly token: Location
  /** Where it checks out the code. */
  readonly checkout: Location
  /** An environment or a label stands between a stranger and the run. */
  readonly isGated: boolean
}

/** These run with the secrets of the repository, even for a pull request from a fork. */
const PRIVILEGED = /^(?:pull_request_target|issue_comment|workflow_run)$/
/** The jobs of GitHub's workflows that hand the Fly.io token to code of a fork. */
export function* untrustedDeploys(project: Project): Generator<UntrustedDeploy> {
  const startsAt = startsOf(project)
  for (const job of workflowJobs(project)) {
    if (job.token === undefined) continue
    for (const start of startsAt(job.path)) {
      if (!PRIVILEGED.test(start.trigger)) continue
      const found = openCheckout(job, start, project)
      if (!found) continue
      yield { trigger: start.trigger, job: job.name, token: job.token, ...found }
      break
    }
  }
}

function openCheckout(
  job: WorkflowJob,
  start: Start,
  project: Project,
): Pick<UntrustedDeploy, 'checkout' | 'isGated'> | undefined {
  const leaves = leavesRunBy(job.job, project)
  const isCheckout = checkoutsOf(job.workflow, job.job, inputsFromHead(leaves, start.inputs))
  const checkout = leaves.find(isCheckout)
  if (!checkout) return
  const steps = treeAt(job.job, 'steps')
  const fetching = (steps?.kind === 'list' ? steps.items : []).filter((step: Tree) =>
    leavesRunBy(step, project).some(isCheckout),
  )
  const isOpen = (isLabelled: boolean): boolean =>
    STRANGERS.some(association => {
      const run: StrangersRun = { trigger: start.trigger, association, isLabelled }
      if (start.keepsOut(run) || isKeptOut(job, run)) return false
      return !areSkipped(fetching, run) && !isTokenSkipped(job, run)
    })
  if (!isOpen(true)) return
  return { checkout: placeOfLeaf(checkout), isGated: treeAt(job.job, 'environment') !== undefined || !isOpen(false) }
}
