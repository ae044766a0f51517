import { refuse } from './api-error.ts'
import type { Right, Rights, Token } from './types.ts'

interface Demand {
  readonly scope: keyof Rights
  readonly right: Exclude<Right, 'none'>
}

const reads = (scope: keyof Rights): Demand[] => [{ scope, right: 'read' }]
const writes = (scope: keyof Rights): Demand[] => [{ scope, right: 'write' }]

/**
 * What each operation asks for; any one of the list is enough. Read rights are asked for as in a private repository.
 * Source: docs.github.com, "Permissions required for GitHub Apps".
 */
const DEMANDS = new Map<string, readonly Demand[]>([
  ['checks/create', writes('checks')],
  ['checks/get', reads('checks')],
  ['checks/list-annotations', reads('checks')],
  ['checks/list-for-ref', reads('checks')],
  ['checks/update', writes('checks')],
  ['git/get-blob', reads('contents')],
  ['git/get-commit', reads('contents')],
  ['git/get-tree', reads('contents')],
  ['issues/create-comment', [...writes('issues'), ...writes('pullRequests')]],
  ['issues/delete-comment', [...writes('issues'), ...writes('pullRequests')]],
  ['issues/list-comments', [...reads('issues'), ...reads('pullRequests')]],
  ['issues/update-comment', [...writes('issues'), ...writes('pullRequests')]],
  ['pulls/create-reply-for-review-comment', writes('pullRequests')],
  ['pulls/create-review', writes('pullRequests')],
  ['pulls/create-review-comment', writes('pullRequests')],
  ['pulls/delete-review-comment', writes('pullRequests')],
  ['pulls/get', reads('pullRequests')],
  ['pulls/get-review-comment', reads('pullRequests')],
  ['pulls/list', reads('pullRequests')],
  ['pulls/list-comments-for-review', reads('pullRequests')],
  ['pulls/list-files', reads('pullRequests')],
  ['pulls/list-review-comments', reads('pullRequests')],
  ['pulls/list-reviews', reads('pullRequests')],
  ['pulls/update-review', writes('pullRequests')],
  ['pulls/update-review-comment', writes('pullRequests')],
  ['repos/compare-commits-with-basehead', reads('contents')],
  ['repos/download-tarball-archive', reads('contents')],
  ['repos/get-commit', reads('contents')],
  ['repos/get-content', reads('contents')],
])

const HEADER_NAMES: Readonly<Record<keyof Rights, string>> = {
  contents: 'contents',
  pullRequests: 'pull_requests',
  checks: 'checks',
  issues: 'issues',
}

export function allows(token: Token, scope: keyof Rights, right: Exclude<Right, 'none'>): boolean {
  const held = token.rights[scope]
  return held === 'write' || held === right
}

/** Throws GitHub's 403 with the header that names what would have been enough. */
export function demandRights(token: Token, operation: string): void {
  const demands = DEMANDS.get(operation)
  if (!demands || demands.some(({ scope, right }) => allows(token, scope, right))) return
  const accepted = demands.map(({ scope, right }) => `${HEADER_NAMES[scope]}=${right}`).join('; ')
  throw refuse(403, 'Resource not accessible by integration', { 'x-accepted-github-permissions': accepted })
}
