import { isVisible } from './pull-requests.ts'
import type { Repository } from './repository.ts'
import type { CheckRun, PullRequest, ReviewComment, Thread } from './types.ts'

/** Lines of the diff above a comment, as many as GitHub shows. */
const CONTEXT = 4

/**
 * The pull request's page as plain text: what a person would read there. Hidden HTML comments are left out, folded
 * things (resolved, outdated, minimised) are told in one line.
 */
export function renderPage(repository: Repository, number: number): string {
  const pull = repository.pullRequest(number)
  const blocks = [header(pull)]
  if (pull.body !== '') blocks.push(indent(visible(pull.body), '  '))
  for (const comment of pull.comments) blocks.push(said(comment.author.login, 'commented', comment))
  for (const review of pull.reviews) {
    if (review.state === 'PENDING') continue
    const threads = pull.threads.filter(({ comments: [root] }) => root?.review === review.id)
    // A reply is a review to GitHub, without a place of its own on the page.
    if (review.body === '' && threads.length === 0) continue
    blocks.push(said(review.author.login, `reviewed (${review.state.toLowerCase().replaceAll('_', ' ')})`, review))
    for (const thread of threads) {
      blocks.push(indent(renderThread(pull, thread), '  '))
    }
  }
  blocks.push(renderChecks(repository, pull.head.sha))
  return `${blocks.join('\n\n')}\n`
}

/** The check runs of one commit, with their summaries and annotations; also of one that no pull request has. */
export function renderChecks(repository: Repository, sha: string): string {
  const runs = repository.checkRuns(sha)
  const name = `Checks on ${sha.slice(0, 7)}:`
  if (runs.length === 0) return `${name} none`
  return [name, ...runs.map(run => indent(renderCheck(run), '  '))].join('\n\n')
}

function header({ number, title, state, draft, author, commits, base, head }: PullRequest): string {
  const kind = draft ? 'draft' : state
  const count = `${commits.length} ${commits.length === 1 ? 'commit' : 'commits'}`
  return `#${number} ${title}\n${kind} · ${author.login} wants to merge ${count} into ${base.ref} from ${head.ref}`
}

function said(
  login: string,
  verb: string,
  { body, minimised }: { body: string; minimised: string | undefined },
): string {
  const text = visible(body)
  if (minimised !== undefined) return `${login} ${verb} · ${folded(`minimised as ${minimised.toLowerCase()}`, text)}`
  return text === '' ? `${login} ${verb}` : `${login} ${verb}\n${indent(text, '  ')}`
}

function renderThread(pull: PullRequest, thread: Thread): string {
  const [root, ...replies] = thread.comments
  if (!root) return ''
  const place = placeOf(root)
  const states = [
    ...(root.outdated ? ['outdated'] : []),
    ...(thread.resolvedBy ? [`resolved by ${thread.resolvedBy.login}`] : []),
  ]
  if (states.length > 0) {
    const more = replies.length > 0 ? [`${replies.length} more`] : []
    return `${place} · ${folded([...states, ...more].join(', '), visible(root.body))}`
  }
  const lines = root.diffHunk.split('\n').slice(1).slice(-CONTEXT)
  const comments = [root, ...replies]
    .filter(comment => isVisible(pull, comment))
    .map(comment => indent(said(comment.author.login, comment === root ? 'commented' : 'replied', comment), '│ '))
  return [place, ...lines.map(line => `    ${line}`), ...comments].join('\n')
}

function placeOf({ path, subject, anchor, original }: ReviewComment): string {
  const place = anchor ?? original.anchor
  if (subject === 'file' || !place) return `${path} (the whole file)`
  const range = place.startLine === undefined ? `${place.line}` : `${place.startLine}-${place.line}`
  return `${path}:${range}${place.side === 'LEFT' ? ' (removed)' : ''}`
}

function folded(state: string, text: string): string {
  const [first = ''] = text.split('\n')
  return `[${state}] ${first}`.trimEnd()
}

const SIGNS = new Map([
  ['success', '✓'],
  ['failure', '✗'],
])

function renderCheck({ name, status, conclusion, title, summary, text, annotations }: CheckRun): string {
  const result = conclusion ?? status
  const parts = [`${SIGNS.get(result) ?? '•'} ${name} · ${result}${title === undefined ? '' : ` · ${title}`}`]
  for (const body of [summary, text]) if (body) parts.push(indent(visible(body), '  '))
  if (annotations.length > 0) {
    const lines = annotations.map(({ path, start_line: line, annotation_level: level, title: name, message }) => {
      const shown = name === undefined ? message : `${name}: ${message}`
      return `  ${path}:${line} ${level} ${shown.replaceAll('\n', '\n    ')}`
    })
    parts.push(['Annotations', ...lines].join('\n'))
  }
  return parts.join('\n\n')
}

/** Without HTML comments, which GitHub does not show. */
function visible(markdown: string): string {
  let shown = ''
  let at = 0
  for (;;) {
    const start = markdown.indexOf('<!--', at)
    const end = start < 0 ? -1 : markdown.indexOf('-->', start)
    if (end < 0) return (shown + markdown.slice(at)).trim()
    shown += markdown.slice(at, start)
    at = end + 3
  }
}

function indent(text: string, margin: string): string {
  return text
    .split('\n')
    .map(line => `${margin}${line}`.trimEnd())
    .join('\n')
}
