import Sequencer from '@jest/test-sequencer'

/**
 * The slowest suites, most of whose time goes into processes and into many cases out of a short file. Jest learns how
 * long each takes, but a fresh clone has it all to learn, and begins with the largest files: these would come last,
 * one worker would be at them and the other one idle.
 */
const FIRST = [
  'attack/canary',
  'e2e/cli',
  'e2e/action',
  'e2e/scale',
  'e2e/conversation',
  'docs',
  'fix-catalogue',
  'faults/later-runs',
  'e2e/baseline',
  'attack/properties',
  'e2e/everyday',
  'scenarios/scenarios',
  'faults/first-run',
]

/** Jest's own order, with those in front. */
export default class extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const index = FIRST.findIndex(name => path.endsWith(`/__tests__/${name}.test.ts`))
      return index < 0 ? FIRST.length : index
    }
    return super.sort(tests).toSorted((one, other) => rank(one) - rank(other))
  }
}
