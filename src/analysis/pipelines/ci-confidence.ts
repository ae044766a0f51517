import type { Confidence } from '../../model/severity.ts'
import type { Credential } from '../credentials/credential.ts'

/** Jobs that only test invent their passwords and signing keys, and need not hide them. */
const TESTS =
  /(?:^|[^a-z])(?:tests?|testing|ci|lint|check|e2e|specs?|rspec|unit|integration|build|verify|services)(?:$|[^a-z])/i

/** Words inside the name of a folder say less: `shop_ci` is the shop of a country, `services` hold what deploys. */
const TEST_FOLDER = /(?:^|\/)(?:tests?|testing|ci|lint|check|e2e|specs?|unit|integration|build|verify)\//i

/** A job or step by these names tests, whatever else the workflow does. */
const TEST_STEP =
  /(?:^|[^a-z])(?:tests?|testing|lint|e2e|specs?|rspec|pytest|jest|unit|integration|services)(?:$|[^a-z])/i

const DEPLOYS = /deploy|release|publish|prod/i

/**
 * How sure a credential of a pipeline is, by the path of its file and the key of its place, which names job and step:
 * what a job for tests could have made up is a hint. A key in the format of a provider, and a password for a named
 * host, keep their confidence.
 */
export function confidenceIn(path: string, key: string, { evidence, confidence }: Credential): Confidence {
  const invented = evidence === 'named assignment' || (evidence === 'url userinfo' && confidence !== 'high')
  if (!invented || DEPLOYS.test(key)) return confidence
  const file = path.slice(path.lastIndexOf('/') + 1).replace('.gitlab-ci.yml', '')
  // `npm run build` makes what is deployed.
  const isJob = !key.startsWith('scripts.')
  const isForTests = TESTS.test(`${file} ${key}`) || TEST_FOLDER.test(path)
  const tests = TEST_STEP.test(key) || (isJob && isForTests && !DEPLOYS.test(path))
  return tests ? 'low' : confidence
}
