/**
 * `npm run demo`: puts the bookshop of `examples/` on an embedded GitHub, opens its sample pull request, runs the
 * built action on it as GitHub's runner would, and shows the pull request's page; then what a second push makes of it.
 * Ends as the check does: 0 or 1.
 */
import { exitStatusOf, playDemo, type ReviewedPush } from './demo-history.ts'
import { renderChanges, renderCheck, renderConversation, type Terminal } from './demo-page.ts'
import { createPaint, renderTerminal, wrapColumns } from './markdown/terminal.ts'

const { NO_COLOR } = process.env
const paint = createPaint(process.stdout.isTTY === true && !NO_COLOR)
const terminal: Terminal = { paint, width: Math.min(process.stdout.columns ?? 100, 120) }

function heading(title: string): void {
  print(['', paint('bold', `── ${title} ${'─'.repeat(Math.max(0, terminal.width - title.length - 4))}`), ''])
}

function print(lines: readonly string[]): void {
  console.log(lines.join('\n'))
}

/** The job's log, its outputs and the requests behind it. */
function tellRun({ run, requests }: ReviewedPush): void {
  heading(`The job: Node ${run.nodeVersion.replace(/^v/, '')}, ${Math.round(run.milliseconds)} ms, exit ${run.status}`)
  print(`${run.stdout}${run.stderr}`.trim().split('\n'))
  const outputs = [...run.outputs].map(([name, value]) => `${name}=${value}`).join(' ')
  print(['', ...wrapColumns(outputs, terminal.width), ''])
  for (const { number, method, path, status } of requests) {
    const short = path.replace(/[0-9a-f]{40}/g, sha => sha.slice(0, 7)).replace(/\?.*/, '')
    print([`${String(number).padStart(4)}  ${status ?? '–'}  ${method.padEnd(5)} ${short}`])
  }
}

/** The job summary says what the check's page says; only what it adds is shown. */
function tellSummary({ run, check }: ReviewedPush): void {
  heading('The job summary: the check’s page, and this')
  const known = new Set((check?.summary ?? '').split('\n').filter(line => line !== ''))
  const news = run.summary.split('\n').filter(line => !known.has(line))
  print(renderTerminal(news.join('\n'), terminal.width, paint))
}

const history = await playDemo()
const [first, second] = history.pushes
if (!first || !second) throw new Error('The demo has two pushes.')

heading(`The pull request’s page: ${history.address}`)
print(renderConversation(first, terminal))
heading('Its check')
print(renderCheck(first.check, terminal, true))
tellSummary(first)
tellRun(first)

heading(`A second push: ${second.message}`)
print(renderChanges(first, second, terminal))
heading('Its check')
print(renderCheck(second.check, terminal, false))
tellRun(second)

for (const violation of history.violations) print([paint('red', `GitHub would have refused: ${violation}`)])
print(['', paint('bold', `The check’s conclusion: ${second.check?.conclusion ?? 'there is none'}`)])
process.exitCode = exitStatusOf(history)
