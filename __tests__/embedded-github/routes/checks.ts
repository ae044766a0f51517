import { refuse } from '../api-error.ts'
import { checkRunOf, type Handler, pageOf, parameter } from '../call.ts'
import { checkRunJson } from '../represent.ts'
import { type CheckRequest, checkCheckRun } from '../rules.ts'
import type { CheckRun, State } from '../types.ts'

function apply(state: State, run: CheckRun, request: CheckRequest): void {
  const { output } = request
  run.name = request.name ?? run.name
  run.status = request.conclusion === undefined ? (request.status ?? run.status) : 'completed'
  run.conclusion = request.conclusion ?? (run.status === 'completed' ? run.conclusion : undefined)
  run.title = output?.title ?? run.title
  run.summary = output?.summary ?? run.summary
  run.text = output?.text ?? run.text
  run.annotations.push(...(output?.annotations ?? []))
  run.detailsUrl = request.details_url ?? run.detailsUrl
  run.externalId = request.external_id ?? run.externalId
  run.startedAt = request.started_at ?? run.startedAt
  run.completedAt =
    run.status === 'completed' ? (request.completed_at ?? run.completedAt ?? state.timestamp()) : undefined
}

/** The latest run of each name and app, as `filter=latest`. */
function latest(runs: readonly CheckRun[]): CheckRun[] {
  return [...new Map(runs.map(run => [`${run.app.id} ${run.name}`, run])).values()]
}

export const checkRoutes: readonly (readonly [string, Handler])[] = [
  [
    'checks/create',
    async ({ state, repository, token, body }) => {
      if (!token.app) throw refuse(403, 'You must authenticate via a GitHub App.')
      const request = body as CheckRequest
      checkCheckRun(request)
      const sha = request.head_sha ?? ''
      if (repository.git.object(sha)?.type !== 'commit') throw refuse(422, `No commit found for SHA: ${sha}`)
      const run: CheckRun = {
        id: state.nextId(),
        headSha: sha,
        app: token.app,
        name: '',
        status: 'queued',
        conclusion: undefined,
        title: undefined,
        summary: undefined,
        text: undefined,
        annotations: [],
        detailsUrl: undefined,
        externalId: undefined,
        startedAt: state.timestamp(),
        completedAt: undefined,
      }
      apply(state, run, request)
      repository.checkRuns.set(run.id, run)
      return { status: 201, body: checkRunJson(state, repository, run) }
    },
  ],
  [
    'checks/update',
    call => {
      const run = checkRunOf(call)
      if (run.app.id !== call.token.app?.id) {
        const text = 'check run can only be modified by the GitHub App that created it.'
        throw refuse(403, `Invalid app_id \`${call.token.app?.id ?? ''}\` - ${text}`)
      }
      checkCheckRun(call.body as CheckRequest)
      apply(call.state, run, call.body as CheckRequest)
      return { body: checkRunJson(call.state, call.repository, run) }
    },
  ],
  ['checks/get', call => ({ body: checkRunJson(call.state, call.repository, checkRunOf(call)) })],
  [
    'checks/list-for-ref',
    async call => {
      const { state, repository, url } = call
      const sha = await repository.git.commit(parameter(call, 'ref'))
      if (sha === undefined) throw refuse(422, `No commit found for SHA: ${parameter(call, 'ref')}`)
      const asked = (name: string, value: string): boolean => (url.searchParams.get(name) ?? value) === value
      const all = [...repository.checkRuns.values()].filter(
        run =>
          run.headSha === sha &&
          asked('check_name', run.name) &&
          asked('status', run.status) &&
          asked('app_id', String(run.app.id)),
      )
      const runs = url.searchParams.get('filter') === 'all' ? all : latest(all)
      const { items, headers } = pageOf(call, runs.toReversed())
      const body = { total_count: runs.length, check_runs: items.map(run => checkRunJson(state, repository, run)) }
      return { body, headers }
    },
  ],
  [
    'checks/list-annotations',
    call => {
      const { items, headers } = pageOf(call, checkRunOf(call).annotations)
      const body = items.map(annotation => ({
        start_column: null,
        end_column: null,
        title: null,
        raw_details: null,
        ...annotation,
      }))
      return { body, headers }
    },
  ],
]
