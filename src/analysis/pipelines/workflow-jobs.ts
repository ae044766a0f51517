import type { Location } from '../../model/files/text.ts'
import { type Leaf, leavesOf, type Table, type Tree, treeAt } from '../../model/files/tree.ts'
import type { Project } from '../../model/project/project.ts'

/** A job of a GitHub workflow. */
export interface WorkflowJob {
  readonly path: string
  readonly workflow: Tree
  readonly name: string
  readonly nameAt: Location
  readonly job: Tree
  /** All jobs of the workflow. */
  readonly jobs: Table
  /** Where the job takes the Fly.io token, or the whole workflow does. */
  readonly token: Location | undefined
  /** The whole workflow has a token. */
  readonly isShared: boolean
}

const TOKEN_NAME = /^(?:FLY_(?:API|ACCESS)_TOKEN|fly_api_token)$/
const TOKEN_VALUE = /secrets\.\w{0,60}FLY\w{0,60}/i

/** All jobs of GitHub's workflows, in the order of the files. */
export function* workflowJobs({ documents }: Project): Generator<WorkflowJob> {
  for (const [path, document] of documents) {
    if (document.kind !== 'tree' || !/^\.(?:github|forgejo|gitea)\/workflows\/[^/]+\.ya?ml$/.test(path)) continue
    const [workflow] = document.roots
    const jobs = treeAt(workflow, 'jobs')
    if (workflow === undefined || jobs?.kind !== 'table') continue
    const shared = tokenIn(treeAt(workflow, 'env'))
    for (const { key: name, keyAt: nameAt, value: job } of jobs.entries)
      yield { path, workflow, jobs, name, nameAt, job, token: tokenIn(job) ?? shared, isShared: shared !== undefined }
  }
}

/** Where a workflow, a job or a step takes the Fly.io token. */
export function tokenIn(tree: Tree | undefined): Location | undefined {
  const leaf =
    tree &&
    leavesOf(tree).find(
      ({ keys, scalar }) =>
        TOKEN_NAME.test(keys.at(-1) ?? '') || TOKEN_VALUE.test(scalarTextOf(scalar.value).slice(0, 20_000)),
    )
  return leaf && placeOfLeaf(leaf)
}

/** The place of a value with its key. A multi-line `run` is shown by its key, not as a whole. */
export function placeOfLeaf({ entry, scalar }: Leaf): Location {
  if (!entry) return scalar.at
  return entry.at.range.start.line === entry.at.range.end.line ? entry.at : entry.keyAt
}

/** The text of a value; '' for all that is none. */
export function scalarTextOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** A name, or a list of them. */
export function namesIn(tree: Tree | undefined): readonly string[] {
  const items = tree?.kind === 'list' ? tree.items : tree ? [tree] : []
  return items.flatMap(item => (item.kind === 'scalar' ? [scalarTextOf(item.value)] : []))
}
