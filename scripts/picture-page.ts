import type { ReviewedPush } from './demo-history.ts'
import { type HunkLine, type ShownThread, threadsOf } from './demo-threads.ts'
import { escapeHtml, renderHtml } from './markdown/html.ts'
import { STYLE } from './picture-style.ts'

/** Lines of the diff above a comment, as many as GitHub shows. */
const CONTEXT = 4

const CROSS =
  '<svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="2"><path d="M3.5 3.5l9 9m0-9l-9 9"/></svg>'
const TICK =
  '<svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="2"><path d="M2.5 8.5l4 4 7-8"/></svg>'
const ROBOT =
  '<svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.4"><rect x="2" y="5" width="12" height="9" rx="2"/><path d="M8 5V2M5.5 8.5v2M10.5 8.5v2"/></svg>'

/**
 * The pull request's page as GitHub would show it, as one HTML document. With `shown`, only so many comments are open;
 * the others are counted in one line, as on a long page of GitHub.
 */
export function renderPullRequest({ pull, check }: ReviewedPush, shown = Number.POSITIVE_INFINITY): string {
  const all = threadsOf(pull)
  const threads = all.slice(0, shown)
  const reviews = pull.reviews
    .filter(({ id }) => threads.some(({ review }) => review === id))
    .map(({ id, author, body }) =>
      renderReview(
        author.login,
        body,
        threads.filter(({ review }) => review === id),
      ),
    )
  const hidden = all.length - threads.length
  if (hidden > 0) reviews.push(`<p class="hidden">${hidden} more ${hidden === 1 ? 'comment' : 'comments'}</p>`)
  const commits = `${pull.commits.length} ${pull.commits.length === 1 ? 'commit' : 'commits'}`
  const branch = (name: string) => `<code class="branch">${escapeHtml(name)}</code>`
  return pageOf(`
<h1 class="title">${escapeHtml(pull.title)} <span>#${pull.number}</span></h1>
<p class="meta"><span class="state">Open</span><b>${escapeHtml(pull.author.login)}</b> wants to merge ${commits} into ${branch(pull.base.ref)} from ${branch(pull.head.ref)}</p>
${reviews.join('\n')}
${check ? renderChecks(check.name, check.conclusion, check.title) : ''}`)
}

/** A page of Markdown alone: a check's, a job summary's. */
export function renderMarkdownPage(markdown: string): string {
  return pageOf(`<div class="markdown">${renderHtml(markdown)}</div>`)
}

/** A Markdown file of a repository; `folder` is the address that its pictures and links hang on. */
export function renderFilePage(markdown: string, folder: string): string {
  const base = `<base href="${escapeHtml(folder)}">`
  return pageOf(`${base}<div class="markdown">${renderHtml(markdown, { joinLines: true })}</div>`)
}

function pageOf(body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${STYLE}</style><body>${body}</body></html>\n`
}

function renderReview(author: string, body: string, threads: readonly ShownThread[]): string {
  return `<section class="review">
<p class="who">${avatar()}${name(author)} <span>reviewed</span></p>
<div class="box markdown">${renderHtml(body)}</div>
${threads.map(renderThread).join('\n')}
</section>`
}

function renderThread({ path, author, body, hunk, own, minimised }: ShownThread): string {
  const head = `<div class="path">${escapeHtml(path)}</div>`
  if (minimised !== undefined) {
    // GitHub hides it behind “Show comment”.
    const reason = `<span class="label">marked as ${escapeHtml(minimised.toLowerCase())}, opened here</span>`
    return `<div class="box thread">${head}<div class="folded"><div class="markdown">${renderHtml(body)}</div>${reason}</div></div>`
  }
  const lines = hunk.slice(-CONTEXT).map(renderLine).join('')
  const suggestedFor = own.map(({ text }) => text)
  return `<div class="box thread">${head}
<div class="diff">${lines}</div>
<div class="comment"><p class="who">${avatar()}${name(author)}</p><div class="markdown">${renderHtml(body, { suggestedFor })}</div></div>
</div>`
}

const KINDS = { '+': 'added', '-': 'removed', ' ': 'same' } as const

function renderLine({ sign, number, text }: HunkLine): string {
  return `<div class="line ${KINDS[sign]}"><span class="number">${number}</span><span class="sign">${sign}</span><span>${escapeHtml(text)}</span></div>`
}

function avatar(): string {
  return `<span class="avatar">${ROBOT}</span>`
}

/** GitHub shows an App's login without its ending, and says that it is one. */
function name(login: string): string {
  const isBot = login.endsWith('[bot]')
  return `<b>${escapeHtml(login.replace(/\[bot\]$/, ''))}</b>${isBot ? '<span class="bot">bot</span>' : ''}`
}

function renderChecks(checkName: string, conclusion: string | undefined, title: string | undefined): string {
  const passed = conclusion === 'success'
  const [word, count] = passed
    ? ['All checks have passed', '1 successful check']
    : ['Some checks were not successful', '1 failing check']
  return `<section class="box checks">
<div class="head"><div class="${passed ? 'tick' : 'cross'}">${passed ? TICK : CROSS}</div><div><b>${word}</b><span>${count}</span></div></div>
<div class="row ${passed ? 'success' : ''}">${passed ? TICK : CROSS}<div><b>${escapeHtml(checkName)}</b> <span class="result">– ${escapeHtml(title ?? '')}</span></div></div>
</section>`
}
