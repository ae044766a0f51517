import type { SeenHttp } from '../../../model/observed.ts'
import type { Errand } from '../probe-context.ts'
import { ask } from './probe-https.ts'
import { getPlain } from './requests.ts'
import { responseOf } from './responses.ts'

/** How the host answers without TLS; `undefined`: it was not asked, or there was no way or no time for it. */
export async function seeHttp(errand: Errand): Promise<SeenHttp | undefined> {
  const { target, limits, deadline } = errand
  const port = target.httpPort
  if (port === undefined) return undefined
  const outcome = await getPlain(errand, port, '/', limits.firstRequest)
  if (outcome === 'unrouted') return undefined
  if (typeof outcome !== 'string' && outcome.kind === 'answer') {
    const response = await responseOf(errand, { secure: false, path: '/' }, outcome, place => ask(errand, place))
    return { port, state: 'answered', response }
  }
  if (deadline.isOver()) return undefined
  return { port, state: typeof outcome === 'string' ? outcome : outcome.kind, response: undefined }
}
