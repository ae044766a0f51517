import { expect } from '@jest/globals'
import { FAULT_KINDS } from './kinds.ts'
import { type Situation, tryFaults } from './matrix.ts'

/** Whatever GitHub does to one request: no false pass, nothing lost, nothing twice, in time; and the next run mends it. */
export async function expectPromisesKept(situation: Situation): Promise<void> {
  const cells = await tryFaults(situation)
  expect(cells.length).toBeGreaterThanOrEqual(3 * FAULT_KINDS.length)
  expect(cells.filter(({ outcome }) => outcome === 'wrong')).toEqual([])
  // A fault that shows nowhere would be none.
  expect(cells.some(({ outcome }) => outcome === 'incomplete')).toBe(true)
  expect(cells.some(({ outcome }) => outcome === 'right')).toBe(true)
}
