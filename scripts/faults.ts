/** Prints what becomes of a run when GitHub misbehaves: every request of it by every fault. Fails where a promise broke. */
import { FAULT_KINDS } from '../__tests__/faults/kinds.ts'
import { type Cell, listTries, SITUATIONS, tryAll } from '../__tests__/faults/matrix.ts'

const MARKS = { right: 'right', incomplete: 'incomplete', wrong: 'WRONG' } as const
const every: Cell[] = []
for (const situation of SITUATIONS) {
  const cells = await tryAll(await listTries(situation))
  every.push(...cells)
  const operations = [...new Set(cells.map(({ operation }) => operation))]
  console.log(`\n${situation}`)
  for (const [number, operation] of operations.entries()) console.log(`  ${number + 1}  ${operation}`)
  console.log(`\n${''.padEnd(26)}${operations.map((_, i) => String(i + 1).padEnd(12)).join('')}`)
  for (const { name } of FAULT_KINDS) {
    const row = operations.map(operation => {
      const cell = cells.find(each => each.operation === operation && each.fault === name)
      return (cell ? MARKS[cell.outcome] : '').padEnd(12)
    })
    console.log(`${name.padEnd(26)}${row.join('')}`.trimEnd())
  }
}
const wrong = every.filter(({ outcome }) => outcome === 'wrong')
for (const { situation, operation, fault, broken } of wrong)
  console.log(`WRONG ${situation}, ${operation}, ${fault}: ${broken.join('; ')}`)
const right = every.filter(({ outcome }) => outcome === 'right').length
const sum = `${every.length} cells tried, ${every.length - wrong.length} keep every promise`
console.log(`\n${sum} (${right} right, ${every.length - wrong.length - right} incomplete and said so).`)
process.exitCode = wrong.length > 0 ? 1 : 0
