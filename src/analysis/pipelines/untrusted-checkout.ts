import type { Location } from '../../model/files/text.ts'
import { type Leaf, leavesOf, type Tree, treeAt } from '../../model/files/tree.ts'
import type { Project } from '../../model/project/project.ts'
import { placeOfLeaf, scalarTextOf, workflowJobs } from './workflow-jobs.ts'

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
const HEAD =
  /github\.head_ref|github\.event\.pull_request\.head\.(?:sha|ref|repo)|github\.event\.workflow_run\.head_|refs\/pull\/|\bgh pr checkout\b|\bpull\/[^\s/]{1,80}\/(?:head|merge)\b/
/** The run is for branches of the repository itself. */
const OWN_BRANCHES =
  /head\.repo\.full_name\s*==\s*github\.repository|github\.repository\s*==\s*github\.event\.pull_request\.head\.repo\.full_name|head\.repo\.fork\s*==\s*false|!\s*github\.event\.pull_request\.head\.repo\.fork|author_association/
const LABEL = /pull_request\.labels|event\.label\.name/

/** The jobs of GitHub's workflows that hand the Fly.io token to code of a fork. */
export function* untrustedDeploys(project: Project): Generator<UntrustedDeploy> {
  for (const { workflow, name, job, token } of workflowJobs(project)) {
    const trigger = triggersOf(treeAt(workflow, 'on')).find(each => PRIVILEGED.test(each))
    if (trigger === undefined || token === undefined) continue
    const checkout = leavesOf(job).find(isCheckout)
    if (!checkout || conditionsOf(job).some(condition => OWN_BRANCHES.test(condition))) continue
    const isGated = treeAt(job, 'environment') !== undefined || conditionsOf(job).some(text => LABEL.test(text))
    yield { trigger, job: name, token, checkout: placeOfLeaf(checkout), isGated }
  }
}

function triggersOf(on: Tree | undefined): readonly string[] {
  if (on?.kind === 'table') return on.entries.map(({ key }) => key)
  if (on?.kind === 'list') return on.items.map(item => (item.kind === 'scalar' ? String(item.value) : ''))
  return on ? [String(on.value)] : []
}

/** The `ref` or `repository` of a checkout, or a command that fetches the head. */
function isCheckout({ keys, scalar }: Leaf): boolean {
  return /^(?:ref|repository|run)$/.test(keys.at(-1) ?? '') && HEAD.test(scalarTextOf(scalar.value).slice(0, 20_000))
}

/** The `if` of the job and of its steps. */
function conditionsOf(job: Tree): readonly string[] {
  return leavesOf(job).flatMap(({ keys, scalar }) =>
    keys.at(-1) === 'if' ? [scalarTextOf(scalar.value).slice(0, 2000)] : [],
  )
}
