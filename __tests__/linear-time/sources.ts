/**
 * Prints the expressions of `src/` that may take more than linear time, and the same of the ones that it gets as an
 * argument, as JSON. It runs in a process for itself: see `expressionsOfSources`.
 */
import { expressionsOfSources } from './expressions.ts'
import { faultsOf } from './verdicts.ts'

export interface Verdicts {
  /** How many expressions `src/` has. */
  readonly count: number
  readonly slow: readonly { readonly path: string; readonly expression: string; readonly fault: string }[]
  /** In the order of the argument; `null` for an expression that takes linear time. */
  readonly given: readonly (string | null)[]
}

const written = await expressionsOfSources()
const given = JSON.parse(process.argv[2] ?? '[]') as readonly (readonly [string, string])[]
const all = [
  ...written.map(({ expression }) => expression),
  ...given.map(([source, flags]) => new RegExp(source, flags)),
]
const faults = await faultsOf(all)
const slow = written.flatMap(({ path, expression }, index) => {
  const fault = faults[index]
  return fault === undefined ? [] : [{ path, expression: String(expression), fault }]
})
const verdicts: Verdicts = {
  count: written.length,
  slow,
  given: given.map((_, index) => faults[written.length + index] ?? null),
}
process.stdout.write(JSON.stringify(verdicts), () => process.exit(0))
