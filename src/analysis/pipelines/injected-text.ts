import type { Location } from '../../model/files/text.ts'
import { type Leaf, leavesOf, type Tree, treeAt } from '../../model/files/tree.ts'
import type { Project } from '../../model/project/project.ts'
import { type Expression, parseExpression } from './expression.ts'
import { isOfEvent, STRANGERS } from './stranger.ts'
import { placeOfLeaf, scalarTextOf, workflowJobs } from './workflow-jobs.ts'
import { areSkipped, isKeptOut, isTokenSkipped, startsOf } from './workflow-starts.ts'

/** A script, in a job with the Fly.io token, into which GitHub writes a text that anyone can choose. */
export interface InjectedText {
  readonly trigger: string
  readonly job: string
  /** The property of the event: `github.event.issue.title`. */
  readonly path: string
  readonly at: Location
  readonly token: Location
}

/** Events that people without write access cause, and that run with the secrets of the repository. */
const STRANGERS_EVENT = /^(?:pull_request_target|issue_comment|issues|workflow_run|discussion|discussion_comment)$/
/** What their author writes (GitHub's guide on script injections). */
const CHOSEN =
  /^github\.(?:head_ref|event\.(?:(?:issue|pull_request|discussion|comment)\.(?:title|body)|pull_request\.head\.(?:ref|label|repo\.(?:default_branch|description|homepage))|workflow_run\.(?:head_branch|display_title|head_commit\.(?:message|(?:author|committer)\.(?:name|email)))))$/
/** Objects that hold such texts, which `toJSON` writes. */
const HOLDER =
  /^github(?:\.event(?:\.(?:issue|pull_request(?:\.head)?|discussion|comment|workflow_run(?:\.head_commit)?))?)?$/

/** The scripts in jobs with the Fly.io token that hold texts of strangers, one finding a job and text. */
export function* injectedTexts(project: Project): Generator<InjectedText> {
  const startsAt = startsOf(project)
  for (const job of workflowJobs(project)) {
    const steps = treeAt(job.job, 'steps')
    if (job.token === undefined || steps?.kind !== 'list') continue
    const starts = startsAt(job.path).filter(({ trigger }) => STRANGERS_EVENT.test(trigger))
    if (starts.length === 0) continue
    const seen = new Set<string>()
    for (const { step, leaf, path } of steps.items.flatMap(textsIn)) {
      const start = starts.find(({ trigger, keepsOut }) =>
        STRANGERS.some(association => {
          const run = { trigger, association, isLabelled: false }
          if (!isOfEvent(path, trigger) || keepsOut(run) || isKeptOut(job, run)) return false
          return !areSkipped([step], run) && !isTokenSkipped(job, run)
        }),
      )
      if (!start || seen.has(path)) continue
      seen.add(path)
      yield { trigger: start.trigger, job: job.name, path, at: placeOfLeaf(leaf), token: job.token }
    }
  }
}

function textsIn(step: Tree): { readonly step: Tree; readonly leaf: Leaf; readonly path: string }[] {
  const found = []
  const uses = treeAt(step, 'uses')
  const isScript = uses?.kind === 'scalar' && scalarTextOf(uses.value).startsWith('actions/github-script@')
  for (const leaf of leavesOf(step)) {
    const key = leaf.keys.join('.')
    if (key !== 'run' && !(isScript && key === 'with.script')) continue
    for (const part of scalarTextOf(leaf.scalar.value).split('${{').slice(1)) {
      const expression = parseExpression(part.split('}}', 1)[0] ?? '')
      for (const path of expression ? written(expression) : []) found.push({ step, leaf, path })
    }
  }
  return found
}

/** The chosen texts that may be in the result of an expression. A comparison or `contains()` gives only true or false. */
function written(expression: Expression): readonly string[] {
  if (expression.kind === 'path') return CHOSEN.test(expression.path) ? [expression.path] : []
  if (expression.kind === 'operation') {
    const { operator, operands } = expression
    if (operator === '||') return operands.flatMap(written)
    return operator === '&&' ? operands.slice(1).flatMap(written) : []
  }
  if (expression.kind !== 'call' || !/^(?:format|join|tojson|fromjson)$/.test(expression.name)) return []
  return expression.args.flatMap(arg => {
    if (expression.name === 'tojson' && arg.kind === 'path' && HOLDER.test(arg.path)) return [arg.path]
    return written(arg)
  })
}
