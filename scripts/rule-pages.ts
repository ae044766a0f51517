import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../docs/rules', import.meta.url))

/**
 * The Markdown page of every rule, by rule id. The sources import this module as `#rule-pages`: tests and scripts read the
 * pages from `docs/rules`, and the build writes their text into the bundle.
 */
export const pages: ReadonlyMap<string, string> = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.md') && path !== 'README.md')
    .map(
      path =>
        [path.slice(path.lastIndexOf('/') + 1, -'.md'.length), readFileSync(`${folder}/${path}`, 'utf8')] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1)),
)
