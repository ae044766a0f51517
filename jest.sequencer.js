import Sequencer from '@jest/test-sequencer'

/**
 * The slowest suites, most of whose time goes into processes and into many cases out of a short file. Jest learns how
 * long each takes, but a fresh clone has it all to learn, and begins with the largest files: these would come last,
 * one worker would be at them and the other one idle.
 */
const FIRST = [
  'attack/unread',
  'e2e/action',
  'identity/identity',
  'linear-time/linear-time',
  'new-rule',
  'verify/outside/many-hosts',
  'e2e/cli',
  'e2e/broken-installation',
  'attack/every-format',
  'scenarios/bad-days',
  'faults/later-runs',
  'attack/deployed-configs',
  'attack/both-ways',
  'scenarios/archive',
  'fix-catalogue',
  'attack/canary',
  'e2e/scale',
  'attack/git-programs',
  'scenarios/scenarios',
  'attack/command-lines',
  'attack/linear-time',
  'attack/properties',
  'attack/plain-text',
  'verify/outside/http',
  'scenarios/odd-answers',
  'faults/first-run',
  'e2e/verify-project',
  'docs',
  'verify/inside/observe-apps',
  'projects',
  'units/parse/shell',
  'e2e/baseline',
  'e2e/everyday',
  'verify/lab/websites',
  'attack/as-flyctl-reads',
  'units/parse/yaml',
  'verify/lab/data-stores',
  'fly-launch',
  'e2e/verify-action',
  'verify/lab/apps',
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
