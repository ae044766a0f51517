import type { Confidence } from '../../model/severity.ts'
import type { Credential } from './credential.ts'

/** Jobs that only test invent their passwords and signing keys, and need not hide them. */
const TESTS =
  /(?:^|[^a-z])(?:tests?|testing|ci|lint|check|e2e|spec|rspec|unit|integration|build|verify|services)(?:$|[^a-z])/i

const DEPLOYS = /deploy|release|publish|prod/i

/**
 * How sure a credential of a pipeline is, by the names of its file, job and step: what a job for tests could have made
 * up is a hint. A key with a provider's own format, and a password for a named host, stand as they are.
 */
export function confidenceIn(place: string, { evidence, confidence }: Credential): Confidence {
  const invented = evidence === 'named assignment' || (evidence === 'url userinfo' && confidence !== 'high')
  return invented && TESTS.test(place) && !DEPLOYS.test(place) ? 'low' : confidence
}
