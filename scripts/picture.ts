/**
 * `npm run picture`: plays the demo and takes pictures of its pull request's page for the README, light and dark, in
 * headless Chromium. `--all DIRECTORY` also takes the whole page, the check's, the job summary, the README and the page of a
 * rule, to look at.
 * Ends with 2 where there is no Chromium.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { exitStatusOf, playDemo } from './demo-history.ts'
import { renderFilePage, renderMarkdownPage, renderPullRequest } from './picture-page.ts'

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'chrome']
const { CHROMIUM } = process.env
/** In CSS pixels; at a scale of 1 also in those of the picture. */
const WIDTH = 1000
/** Comments that the README's picture shows: it has to leave room for the first steps on one screen. */
const README_COMMENTS = 2
const RULE_PAGE = 'docs/rules/tls/plaintext-http.md'
/** Chromium's own numbers for `prefers-color-scheme`. */
const THEMES = [
  { theme: 'light', scheme: 1 },
  { theme: 'dark', scheme: 0 },
] as const

/** The address of the folder of a file. */
function addressOf(path: string): string {
  return new URL('.', pathToFileURL(at(path))).href
}

/** The first Chromium that starts, `undefined` without one. */
function findChromium(): string | undefined {
  const names = CHROMIUM ? [CHROMIUM] : NAMES
  return names.find(name => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0)
}

/** Runs Chromium on one page, with an empty profile and no network of its own. */
function browse(chromium: string, page: string, folder: string, scheme: number, options: readonly string[]): string {
  const profile = mkdtempSync(join(folder, 'profile-'))
  const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
  return execFileSync(
    chromium,
    [
      '--headless',
      '--no-sandbox',
      ...quiet,
      '--disable-component-update',
      '--disable-sync',
      '--hide-scrollbars',
      `--user-data-dir=${profile}`,
      `--blink-settings=preferredColorScheme=${scheme}`,
      ...options,
      pathToFileURL(page).href,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 60_000 },
  )
}

/** Takes one picture of a whole page: measured first, since Chromium takes what its window shows. */
function photograph(chromium: string, html: string, folder: string, scheme: number, file: string): void {
  const page = join(folder, 'page.html')
  const measure =
    '<script>onload = () => { document.title = Math.ceil(document.documentElement.getBoundingClientRect().height) }</script>'
  writeFileSync(page, html + measure)
  const dom = browse(chromium, page, folder, scheme, [`--window-size=${WIDTH},600`, '--dump-dom'])
  const height = Number(/<title>(\d+)<\/title>/.exec(dom)?.[1])
  if (!height) throw new Error('Chromium did not tell how high the page is.')
  writeFileSync(page, html)
  browse(chromium, page, folder, scheme, [`--window-size=${WIDTH},${height}`, `--screenshot=${file}`])
  console.log(`${file}  ${WIDTH}×${height}, ${Math.round(statSync(file).size / 1024)} KiB`)
}

async function takePictures(chromium: string, others: string | undefined): Promise<void> {
  const history = await playDemo()
  const last = history.pushes.at(-1)
  if (!last || exitStatusOf(history) === 2) throw new Error('The demo has no result to show: npm run demo tells more.')
  const pages = [{ folder: at('docs/images'), name: 'pull-request', html: renderPullRequest(last, README_COMMENTS) }]
  if (others !== undefined) {
    const readme = readFileSync(at('README.md'), 'utf8')
    pages.push(
      { folder: others, name: 'pull-request', html: renderPullRequest(last) },
      { folder: others, name: 'check', html: renderMarkdownPage(last.check?.summary ?? '') },
      { folder: others, name: 'summary', html: renderMarkdownPage(last.run.summary) },
      { folder: others, name: 'readme', html: renderFilePage(readme, addressOf('README.md')) },
      { folder: others, name: 'rule', html: renderFilePage(readFileSync(at(RULE_PAGE), 'utf8'), addressOf(RULE_PAGE)) },
    )
  }
  const folder = mkdtempSync(join(tmpdir(), 'airworthy-picture-'))
  try {
    for (const page of pages) {
      mkdirSync(page.folder, { recursive: true })
      for (const { theme, scheme } of THEMES) {
        photograph(chromium, page.html, folder, scheme, join(page.folder, `${page.name}-${theme}.png`))
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

const chromium = findChromium()
const [flag, directory] = process.argv.slice(2)
if (chromium === undefined) {
  console.error('No Chromium here: install one, or name it in the variable CHROMIUM.')
  process.exitCode = 2
} else await takePictures(chromium, flag === '--all' ? (directory ?? '.') : undefined)
