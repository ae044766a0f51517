import { beforeAll, describe, expect, test } from '@jest/globals'
import { FAULT_KINDS } from './kinds.ts'
import { type Cell, listTries, type Situation, type Try, tryAll } from './matrix.ts'

/** What a first run asks too, with every kind of fault. */
const OF_FIRST_RUN: ReadonlySet<string> = new Set([
  'repos/compare-commits-with-basehead',
  'git/get-tree',
  'graphql query',
  'checks/create',
])

/**
 * Of a later run every operation meets every other kind of fault where a first run asks for it as well, the next operation
 * the kinds in between. `npm run faults` tries them all.
 */
function inTurn(tries: readonly Try[]): Try[] {
  const operations = [...new Set(tries.map(({ operation }) => operation))]
  return tries.filter(({ operation, fault }) => {
    if (!OF_FIRST_RUN.has(operation.replace(/ \(\d+\.\)$/, ''))) return true
    const kind = FAULT_KINDS.findIndex(({ name }) => name === fault)
    return (operations.indexOf(operation) + kind) % 2 === 0
  })
}

/** Whatever GitHub does to one request: no false pass, nothing lost, nothing twice, in time; and the next run mends it. */
export async function declareFaults(situation: Situation): Promise<void> {
  const all = await listTries(situation)
  const tries = situation === 'a first run' ? all : inTurn(all)
  describe(`${situation} keeps its promises under`, () => {
    let cells: readonly Cell[] = []
    beforeAll(async () => {
      cells = await tryAll(tries)
    }, 600_000)

    // An archive is only one way to read the files.
    if (situation === 'a large repository') {
      test('every fault of the archive: the files are read one by one', () => {
        expect(cells.length).toBe(2 * FAULT_KINDS.length)
        // On a slow machine other requests take too long as well.
        expect(cells.filter(({ outcome }) => outcome === 'right').length).toBeGreaterThan(FAULT_KINDS.length)
      })
    } else {
      test('every fault of every request: each shows, and from some of them it recovers', () => {
        expect(cells.length).toBeGreaterThanOrEqual(1.5 * FAULT_KINDS.length)
        // A fault that shows nowhere would be none.
        expect(cells.some(({ outcome }) => outcome === 'incomplete')).toBe(true)
        expect(cells.some(({ outcome }) => outcome === 'right')).toBe(true)
      })
    }

    test.each(tries.map(({ operation, fault }, index) => [fault, operation, index] as const))(
      '%s at %s',
      (fault, operation, index) => {
        const cell = cells[index]
        expect(cell).toMatchObject({ operation, fault, broken: [] })
        expect(cell?.outcome).not.toBe('wrong')
      },
    )
  })
}
