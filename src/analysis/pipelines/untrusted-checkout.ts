import type { Location } from '../../model/files/text.ts'
import { type Leaf, leavesOf, type Tree, treeAt } from '../../model/files/tree.ts'
import type { Project } from '../../model/project/project.ts'
import { keepsOut, type StrangersRun } from './stranger.ts'
import { placeOfLeaf, scalarTextOf, tokenIn, type WorkflowJob, workflowJobs } from './workflow-jobs.ts'

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
/** The name of a branch, which a checkout looks up in the repository itself, not in the fork (actions/checkout: ref-helper.ts). */
const BRANCH_NAME =
  /github\.head_ref|github\.event\.pull_request\.head\.ref(?![\w-])|github\.event\.workflow_run\.head_branch/g
/** What a step asks GitHub for the head, which a later one checks out. */
const ASKS_FOR_HEAD = /\bgh api [^\n]{0,300}\bpulls\/|\bheadRef(?:Oid|Name)\b|\bpulls\.get\b|\bhead\.(?:sha|ref)\b/
/** Actions that tell the head of the pull request which a comment is about. */
const FINDS_HEAD =
  /(?:pull-?request|\bpr\b|comment)[\w-]{0,40}(?:branch|head|ref|sha|comment|get|find|info)|(?:get|find|fetch|head)[\w-]{0,20}(?:pull-?request|\bpr\b)/i
/** How GitHub describes people who have no part in the repository. A contributor had a commit merged once. */
const STRANGERS = ['NONE', 'FIRST_TIMER', 'FIRST_TIME_CONTRIBUTOR']

/** The jobs of GitHub's workflows that hand the Fly.io token to code of a fork. */
export function* untrustedDeploys(project: Project): Generator<UntrustedDeploy> {
  for (const { workflow, jobs, name, job, token, isShared } of workflowJobs(project)) {
    if (token === undefined) continue
    const triggers = triggersOf(treeAt(workflow, 'on')).filter(each => PRIVILEGED.test(each))
    const checkout = triggers.length > 0 ? leavesOf(job).find(checkoutsOf(workflow, job)) : undefined
    if (!checkout) continue
    const isOpen = (trigger: string, association: string, isLabelled: boolean): boolean =>
      !isForOwnBranches({ name, jobs, workflow, isShared }, { trigger, association, isLabelled })
    const trigger = triggers.find(each => STRANGERS.some(association => isOpen(each, association, true)))
    if (trigger === undefined) continue
    const isGated = treeAt(job, 'environment') !== undefined || !STRANGERS.some(each => isOpen(trigger, each, false))
    yield { trigger, job: name, token, checkout: placeOfLeaf(checkout), isGated }
  }
}

type JobOf = Pick<WorkflowJob, 'name' | 'jobs' | 'workflow' | 'isShared'>

/** True where a condition of the job keeps forks out, or one of a job that it needs: what needs a skipped job is skipped. */
function isForOwnBranches({ name: job, jobs, workflow, isShared }: JobOf, run: StrangersRun): boolean {
  const pending = [job]
  const seen = new Set<string>()
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const value = jobs.entries.find(({ key }) => key === name)?.value
    if (!value || seen.has(name)) continue
    seen.add(name)
    const own = conditionOf(value)
    if (keepsOut(own, run) || (name === job && hasGuardedSteps(value, workflow, isShared, run))) return true
    if (!/\b(?:always|failure|cancelled)\s*\(/i.test(scalarTextOf(own)))
      pending.push(...namesIn(treeAt(value, 'needs')))
  }
  return false
}

/**
 * True where each step that checks the code out, or each that has the token, runs for own branches alone. A token that
 * all jobs or steps share is in every step.
 */
function hasGuardedSteps(job: Tree, root: Tree, isShared: boolean, run: StrangersRun): boolean {
  const steps = treeAt(job, 'steps')
  if (steps?.kind !== 'list') return false
  const areGuarded = (those: readonly Tree[]): boolean =>
    those.length > 0 && those.every(step => keepsOut(conditionOf(step), run))
  const checkouts = steps.items.filter(step => leavesOf(step).some(checkoutsOf(root, job)))
  return areGuarded(checkouts) || (!isShared && !tokenIn(treeAt(job, 'env')) && areGuarded(steps.items.filter(tokenIn)))
}

/** The `if` of a job or a step itself. */
function conditionOf(job: Tree): unknown {
  const condition = treeAt(job, 'if')
  return condition?.kind === 'scalar' ? condition.value : undefined
}

/** A name, or a list of them. */
function namesIn(tree: Tree | undefined): readonly string[] {
  const items = tree?.kind === 'list' ? tree.items : tree ? [tree] : []
  return items.flatMap(item => (item.kind === 'scalar' ? [scalarTextOf(item.value)] : []))
}

function triggersOf(on: Tree | undefined): readonly string[] {
  if (on?.kind === 'table') return on.entries.map(({ key }) => key)
  if (on?.kind === 'list') return on.items.map(item => (item.kind === 'scalar' ? String(item.value) : ''))
  return on ? [String(on.value)] : []
}

/**
 * Tells the `ref` or `repository` of a checkout, or a command that fetches the head: by the event itself, or through a
 * variable or the output of a step that takes it from there.
 */
function checkoutsOf(root: Tree, job: Tree): (leaf: Leaf) => boolean {
  const shared = treeAt(root, 'env')
  const ofJob = leavesOf(job).filter(({ keys }) => keys.at(-2) === 'env')
  const variables = new Set([...(shared ? leavesOf(shared) : []), ...ofJob].filter(namesHead).map(nameOf))
  const steps = treeAt(job, 'steps')
  const items = steps?.kind === 'list' ? steps.items : []
  const told = items.filter(step => leavesOf(step).some(leaf => namesHead(leaf) || asksForHead(leaf)))
  // `echo "SHA=$(gh api …)" >> $GITHUB_ENV`
  for (const leaf of told.flatMap(leavesOf)) {
    const text = nameOf(leaf) === 'run' ? expressionsOf(leaf) : ''
    if (!text.includes('GITHUB_ENV')) continue
    for (const [line, variable = ''] of text.matchAll(WRITTEN))
      if (HEAD.test(line) || ASKS_FOR_HEAD.test(line)) variables.add(variable)
  }
  const outputs = new Set(told.flatMap(step => namesIn(treeAt(step, 'id'))))
  return leaf => {
    const key = nameOf(leaf)
    if (!/^(?:ref|repository|run)$/.test(key)) return false
    if (namesHead(leaf)) return key !== 'ref' || HEAD.test(expressionsOf(leaf).replace(BRANCH_NAME, ''))
    const text = expressionsOf(leaf)
    if (key === 'run' && !FETCHES.test(text)) return false
    for (const [, variable, output, shell] of text.matchAll(INDIRECT)) {
      if (variables.has(variable ?? '-') || outputs.has(output ?? '-')) return true
      if (key === 'run' && variables.has(shell ?? '-')) return true
    }
    return false
  }
}

const FETCHES = /\bgit\b[^\n]{0,200}\b(?:fetch|checkout|pull|switch|clone|reset|worktree)\b|\bgh (?:pr|repo) /
const INDIRECT = /\benv\.(\w{1,100})|\bsteps\.([\w-]{1,100})\.outputs|\$\{?(\w{1,100})/g

const WRITTEN = /^[^\n=]{0,40}?\b(\w{1,100})=[^\n]{0,500}/gm

function asksForHead(leaf: Leaf): boolean {
  const text = expressionsOf(leaf)
  return nameOf(leaf) === 'uses' ? FINDS_HEAD.test(text) : ASKS_FOR_HEAD.test(text)
}

function nameOf({ keys }: Leaf): string {
  return keys.at(-1) ?? ''
}

function namesHead(leaf: Leaf): boolean {
  return HEAD.test(expressionsOf(leaf))
}

/** A value with GitHub's two ways to write a property, `a.b` and `a['b']`, as one, and without blanks in expressions. */
function expressionsOf({ scalar }: Leaf): string {
  return scalarTextOf(scalar.value)
    .slice(0, 20_000)
    .replace(/\[\s{0,20}'([\w-]{1,100})'\s{0,20}\]/g, '.$1')
    .replace(/\$\{\{[^}\n]{0,300}\}\}/g, expression => expression.replace(/\s/g, ''))
}
