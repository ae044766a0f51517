import { type Leaf, leavesOf, type Tree, treeAt } from '../../model/files/tree.ts'
import type { Project } from '../../model/project/project.ts'
import { namesIn, scalarTextOf } from './workflow-jobs.ts'

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

/** The values of a job or a step, with those of the actions of this repository that it uses. */
export function leavesRunBy(tree: Tree, { documents }: Project): Leaf[] {
  const leaves: Leaf[] = []
  const pending = [tree]
  const seen = new Set<string>()
  for (let next = pending.pop(); next; next = pending.pop()) {
    const own = leavesOf(next)
    for (const leaf of own) leaves.push(leaf)
    for (const { keys, scalar } of own) {
      const uses = keys.at(-1) === 'uses' ? scalarTextOf(scalar.value) : ''
      if (!uses.startsWith('./')) continue
      const folder = uses.slice(2).replace(/\/$/, '')
      for (const path of [`${folder}/action.yml`, `${folder}/action.yaml`]) {
        if (seen.has(path)) continue
        seen.add(path)
        const document = documents.get(path)
        const action = document?.kind === 'tree' ? document.roots[0] : undefined
        if (action) pending.push(action)
      }
    }
  }
  return leaves
}

/** The inputs that a call of an action or a workflow takes from the head, or from inputs of its own that do. */
export function inputsFromHead(leaves: readonly Leaf[], own: ReadonlySet<string>): Set<string> {
  const inputs = new Set(own)
  for (const leaf of leaves) {
    const isInput = leaf.keys.at(-2) === 'with'
    const isDefault = nameOf(leaf) === 'default' && leaf.keys.at(-3) === 'inputs'
    if (!(isInput || isDefault) || !(namesCommit(leaf) || namesInput(leaf, own))) continue
    inputs.add(((isDefault ? leaf.keys.at(-2) : nameOf(leaf)) ?? '').toLowerCase())
  }
  return inputs
}

function namesInput(leaf: Leaf, inputs: ReadonlySet<string>): boolean {
  for (const [, input = ''] of expressionsOf(leaf).matchAll(/\binputs\.([\w-]{1,100})/g))
    if (inputs.has(input.toLowerCase())) return true
  return false
}

/**
 * Tells the `ref` or `repository` of a checkout, or a command that fetches the head: by the event itself, or through a
 * variable or the output of a step that takes it from there.
 */
export function checkoutsOf(root: Tree, job: Tree, inputs: ReadonlySet<string>): (leaf: Leaf) => boolean {
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
    if (namesHead(leaf)) return key !== 'ref' || namesCommit(leaf)
    const text = expressionsOf(leaf)
    if (key === 'run' && !FETCHES.test(text)) return false
    if (namesInput(leaf, inputs)) return true
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

/** True unless the head is named by its branch alone. */
function namesCommit(leaf: Leaf): boolean {
  return HEAD.test(expressionsOf(leaf).replace(BRANCH_NAME, ''))
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
