import { type Tree, treeAt } from '../../model/files/tree.ts'
import type { Constant } from '../fly/constants.ts'

/** The lists of each job's matrix, and the defaults of a workflow's inputs. */
export function workflowConstants(root: Tree): Constant[] {
  const constants: Constant[] = []
  for (const trigger of ['workflow_dispatch', 'workflow_call']) {
    for (const [name, input] of entriesOf(treeAt(root, 'on', trigger, 'inputs'))) {
      const values = textsIn([treeAt(input, 'default')])
      if (values.length > 0) constants.push({ scope: '', name: `inputs.${name}`, values })
    }
  }
  for (const [job, content] of entriesOf(treeAt(root, 'jobs'))) {
    for (const [name, values] of matrixOf(treeAt(content, 'strategy', 'matrix')))
      constants.push({ scope: `jobs.${job}.`, name: `matrix.${name}`, values })
  }
  return constants
}

/** The values of a matrix by their names, those of `include` among them; of a list of tables `name.key`. */
function matrixOf(matrix: Tree | undefined): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  const add = (name: string, trees: readonly (Tree | undefined)[]): void => {
    const values = [...(found.get(name) ?? []), ...textsIn(trees)]
    if (values.length > 0) found.set(name, values)
  }
  for (const [name, list] of entriesOf(matrix)) {
    for (const item of list.kind === 'list' ? list.items : []) {
      add(name, [item])
      for (const [key, value] of entriesOf(item)) add(name === 'include' ? key : `${name}.${key}`, [value])
    }
  }
  return found
}

function entriesOf(tree: Tree | undefined): [string, Tree][] {
  return tree?.kind === 'table' ? tree.entries.map(({ key, value }) => [key, value]) : []
}

function textsIn(trees: readonly (Tree | undefined)[]): string[] {
  const texts: string[] = []
  for (const tree of trees) if (tree?.kind === 'scalar' && tree.value !== null) texts.push(String(tree.value))
  return texts
}
