import type { Value } from '../../model/files/value.ts'
import type { Instruction, Stage } from '../../model/project/dockerfile.ts'

/**
 * The stages in order. The one named by `target` (by name or index) ships, else the last one, and with it every
 * stage that it is built FROM, as `baseOf` reads it; a base that it cannot tell ends that chain.
 */
export function readStages(
  instructions: readonly Instruction[],
  target: string | undefined,
  baseOf: (word: Value<string>) => string | undefined,
): Stage[] {
  const drafts: Omit<Stage, 'shipped'>[] = []
  const parents: (number | undefined)[] = []
  const byName = new Map<string, number>()
  for (const { keyword, onbuild, args, at } of instructions) {
    if (keyword !== 'FROM' || onbuild) continue
    const index = drafts.length
    const base = args[0] ?? { known: false, at, raw: '' }
    const name = args[1]?.raw.toUpperCase() === 'AS' ? args[2]?.raw : undefined
    drafts.push({ index, ...(name === undefined ? {} : { name }), base, at })
    parents.push(stageOf(baseOf(base), byName, index))
    if (name !== undefined) byName.set(name.toLowerCase(), index)
  }

  const shipped = new Set<number>()
  let next = stageOf(target, byName, drafts.length) ?? drafts.length - 1
  for (let at: number | undefined = next; at !== undefined && at >= 0; at = next) {
    shipped.add(at)
    next = parents[at] ?? -1
  }
  return drafts.map(stage => ({ ...stage, shipped: shipped.has(stage.index) }))
}

/** The stage of that name or index among the first `count`. */
function stageOf(name: string | undefined, byName: ReadonlyMap<string, number>, count: number): number | undefined {
  if (name === undefined) return undefined
  const named = byName.get(name.toLowerCase())
  if (named !== undefined) return named
  return /^\d{1,5}$/.test(name) && Number(name) < count ? Number(name) : undefined
}

/** How keys name a stage: by its name or else its index; `before FROM` for what stands above the first one. */
export function stageLabel(stages: readonly Stage[], index: number): string {
  const stage = stages[index]
  return stage ? `stage ${stage.name ?? stage.index}` : 'before FROM'
}
