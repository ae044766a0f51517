import Sequencer from '@jest/test-sequencer'

/**
 * The slowest suites, most of whose time goes into processes and into many cases out of a short file. Jest learns how
 * long each takes, but a fresh clone has it all to learn, and begins with the largest files: these would come last,
 * one worker would be at them and the other one idle.
 */
const FIRST = [
  'e2e/action',
  'faults/later-runs',
  'e2e/scale',
  'attack/linear-time',
  'verify/outside/many-hosts',
  'attack/canary',
  'e2e/cli',
  'attack/unread',
  'new-rule',
  'scenarios/bad-days',
  'scenarios/odd-answers',
  'scenarios/archive',
  'attack/properties',
  'fix-catalogue',
  'scenarios/scenarios',
  'e2e/broken-installation',
  'attack/every-format',
  'attack/both-ways',
  'faults/first-run',
  'e2e/verify-project',
  'attack/deployed-configs',
  'attack/git-programs',
  'docs',
  'attack/plain-text',
  'units/parse/shell',
  'verify/outside/http',
  'verify/inside/observe-apps',
  'verify/lab/websites',
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
