import { spawn } from 'node:child_process'
import type { Environment } from '../local/git-isolation.ts'
import { didYouMean } from '../policy/suggest.ts'
import { pageOf } from '../report/shared/rule-urls.ts'
import { createStyle } from '../report/text/ansi.ts'
import { renderPage } from '../report/text/page.ts'
import type { Io } from './io.ts'
import { UsageError } from './options.ts'
import { allRules } from './rules.ts'

/** The examples of a page begin here: one section for each. */
const FIRST_EXAMPLE = /^## (?:Bad|Good): /m

/** A weakness of MITRE's list, as security reviewers name it: `CWE-319`. */
const WEAKNESS = /^cwe-0{0,5}(\d{1,5})$/i

/**
 * Shows the page of a rule, its address first: rendered on a terminal, as Markdown elsewhere. The examples, which are the
 * longest part, only on request. For a weakness it lists its rules. Rejects with a UsageError when there is no such rule.
 */
export async function explainRule(rule: string, examples: boolean, io: Io): Promise<void> {
  const [, number] = WEAKNESS.exec(rule) ?? []
  if (number !== undefined) {
    io.write(await listRulesOf(Number(number)))
    return
  }
  const { pages } = await import('#rule-pages')
  const page = pages.get(rule)
  const found = (await allRules()).find(({ id }) => id === rule)
  if (page === undefined || found === undefined) {
    const suggestion = didYouMean(rule, pages.keys()) || '. To list the rules: airworthy rules'
    throw new UsageError(`unknown rule ${rule}${suggestion}`)
  }
  const first = FIRST_EXAMPLE.exec(page)?.index ?? page.length
  const hint = `Add --examples to see ${page.split(FIRST_EXAMPLE).length - 1} tested examples.`
  const address = pageOf({ practice: found.practice, rule })
  const shown = examples ? page : `${page.slice(0, first).trimEnd()}\n\n${hint}\n`
  // A terminal cannot open a relative link.
  const text = shown.replaceAll(/\]\(\.\.\/\.\.\/([\w.-]+\.md)/g, `](${address.slice(0, address.indexOf('rules/'))}$1`)

  const { columns, color, links } = io.terminal
  if (columns === undefined) {
    io.write(`<${address}>\n\n${text}`)
    return
  }
  const rendered = `${address}\n\n${renderPage(text, createStyle(color, links), columns)}`
  if (!(await showInPager(rendered, io.environment))) io.write(rendered)
}

/** Numbers that people search for, and the one that rules have for the same weakness (cwe.mitre.org: relationships). */
const RELATED: ReadonlyMap<number, string> = new Map([
  [259, 'CWE-798 (hard-coded credentials)'],
  [321, 'CWE-798 (hard-coded credentials)'],
  [300, 'CWE-319 (plaintext) and CWE-295 (certificates)'],
])

function noneOf(weakness: number): string {
  const related = RELATED.get(weakness) ?? ''
  const near =
    related === ''
      ? 'Related weaknesses may have another number: airworthy rules'
      : `See ${related}: airworthy explain ${/CWE-\d+/.exec(related)?.[0]}`
  return `no rule has the number CWE-${weakness}. ${near}`
}

/** The rules that find a weakness, one a line. Rejects with a UsageError when there is none. */
async function listRulesOf(weakness: number): Promise<string> {
  const found = (await allRules()).filter(({ cwe }) => cwe?.includes(weakness))
  if (found.length === 0) throw new UsageError(noneOf(weakness))
  const width = Math.max(...found.map(({ id }) => id.length))
  return `Rules for CWE-${weakness}\n${found.map(({ id, title }) => `  ${id.padEnd(width)}  ${title}\n`).join('')}`
}

/** Leaves short texts on the screen, passes colours on, and does not clear the screen. */
const LESS_OPTIONS = 'FRX'

/**
 * Shows a text in the user's pager (`PAGER`, else `less`). False where there is none to start: the caller prints the text
 * itself. On Windows always false, since a program of that name in the current folder would be started there.
 */
function showInPager(text: string, environment: Environment): Promise<boolean> {
  const [program = 'less', ...args] = (environment['PAGER'] ?? '').split(' ').filter(word => word !== '')
  if (process.platform === 'win32') return Promise.resolve(false)
  return new Promise(resolve => {
    const pager = spawn(program, args, {
      env: { LESS: LESS_OPTIONS, ...environment },
      stdio: ['pipe', 'inherit', 'inherit'],
    })
    pager.on('error', () => resolve(false))
    pager.on('close', () => resolve(true))
    // The user may quit before everything was read.
    pager.stdin.on('error', () => {})
    pager.stdin.end(text)
  })
}
