/**
 * `npm run demo`: puts the bookshop of `examples/` on an embedded GitHub, opens its sample pull request, runs the
 * built action on it as GitHub's runner would, and shows the pull request's page. Ends as the check does: 0 or 1.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'
import { readDirectory } from '../__tests__/embedded-github/commits.ts'
import { startGithub } from '../__tests__/embedded-github/embedded-github.ts'
import { renderPage } from '../__tests__/embedded-github/page.ts'
import { pullRequestEvent } from '../__tests__/embedded-github/payloads.ts'
import { runAction } from '../__tests__/embedded-github/runner.ts'

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

const WIDTH = Math.min(process.stdout.columns ?? 100, 100)
const { NO_COLOR } = process.env
const colored = process.stdout.isTTY === true && !NO_COLOR

type Style = Parameters<typeof styleText>[0]
const style = (format: Style, text: string): string => (colored ? styleText(format, text) : text)

function heading(title: string): void {
  console.log(`\n${style('bold', `── ${title} ${'─'.repeat(Math.max(0, WIDTH - title.length - 4))}`)}\n`)
}

/** A line of the diff above a comment. */
const DIFF_LINE = /^ {6}([ +-])/

/**
 * Lines of the diff and verdicts in colour. GitHub shows the diff as it is; in a terminal or a job's log even a made-up
 * password has no place. What Airworthy itself says is left alone.
 */
function paint(line: string): string {
  const sign = DIFF_LINE.exec(line)?.[1]
  const shown = sign === undefined ? line : line.replace(/(:\/\/[^\s:@/]+:)[^\s@]+@/g, '$1•••@')
  if (sign === '-' || /^\s*✗/.test(line)) return style('red', shown)
  return sign === '+' || /^\s*✓/.test(line) ? style('green', shown) : shown
}

async function demo(): Promise<number> {
  if (!existsSync(at('dist/index.js'))) throw new Error('dist/index.js is not there: npm run build makes it.')
  const github = await startGithub()
  try {
    const repository = await github.createRepository({
      fullName: 'acme/bookshop',
      files: readDirectory(at('examples/bookshop')),
    })
    await repository.commit('catalogue', readDirectory(at('examples/bookshop-pull-request')), {
      message: 'Open the catalogue',
    })
    const { number } = await repository.openPullRequest({
      head: 'catalogue',
      title: 'Open the catalogue to the reporting tool',
    })
    const result = await runAction({
      action: at('action.yml'),
      event: pullRequestEvent(repository, number),
      addresses: github,
      token: github.issueToken({ contents: 'read', pullRequests: 'write', checks: 'write' }),
    })

    heading(`The pull request's page: ${github.serverUrl}/acme/bookshop/pull/${number}`)
    console.log(renderPage(repository, number).split('\n').map(paint).join('\n'))

    heading('The job summary')
    console.log(result.summary.trim())

    heading(
      `The job's log (Node ${result.nodeVersion.replace(/^v/, '')}, ${Math.round(result.milliseconds)} ms, exit status ${result.status})`,
    )
    console.log(`${result.stdout}${result.stderr}`.trim())
    for (const [name, value] of result.outputs) console.log(`  ${name} = ${value}`)

    heading(`The requests it made: ${github.requests.length}`)
    for (const { number: nth, method, path, status } of github.requests) {
      console.log(`  ${String(nth).padStart(2)}  ${String(status)}  ${method.padEnd(5)} ${path}`)
    }
    for (const violation of github.violations) console.log(style('red', `  GitHub would have refused: ${violation}`))

    const [check] = repository.checkRuns(repository.pullRequest(number).head.sha)
    console.log(`\n${style('bold', `The check's conclusion: ${check?.conclusion ?? 'there is none'}`)}`)
    if (github.violations.length > 0) return 2
    if (check?.conclusion === 'success') return 0
    return check?.conclusion === 'failure' ? 1 : 2
  } finally {
    await github.close()
  }
}

process.exitCode = await demo()
