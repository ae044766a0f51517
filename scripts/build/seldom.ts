/** What few runs need of the sources: a part for each occasion, which the first call of one of its functions loads. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Plugin } from 'esbuild'
import { stub } from './stub.ts'

/** The parts by their names, each with a pattern of its sources' paths in `src`. */
export type Seldom = Readonly<Record<string, RegExp>>

/** A check of a fly.toml alone needs none of these, but for what it looks at more closely. */
export const SELDOM = {
  /** TOML that is not plain, or none at all. */
  toml: /^parse\/toml-(?:errors|parsed)\./,
  /** Files of other formats. */
  formats:
    /^parse\/(?:dockerfile|env|ignore|ini|json|makefile|yaml)\b|^project\/(?:compose|machine-config|workflow)\.|^rulekit\/(?:build-context|image-folders|written-files)\./,
  /** Commands. */
  commands: /^parse\/(?:mapped-text|scalar-text|shell)\b|^rulekit\/(?:command-urls|fly-tokens|flyctl)\./,
  /** What variables and commands say: credentials and addresses. */
  variables:
    /^rulekit\/(?:bindings|credential-(?:judge|texts|values)|database-tls|hosts|key-spans|private-addresses|reachability|test-jobs|urls)\./,
  /** The running project. */
  seen: /^exposure\/(?:gaps|lists|promises|seen-|verified)|^model\/app-reach\.|^report\/verified-|^rulekit\/seen-(?:redirects|services)\./,
  /** What is reachable, for the reports that draw it. */
  exposure: /^exposure\//,
} as const satisfies Seldom

/** Of the command line alone: what git says of a change. */
export const CHANGES = { changes: /^local\/(?:diff|git-files|renames|scratch|staged)\./ } as const satisfies Seldom

const PART = 'seldom:'

/** The entry of a part, for esbuild. */
export const entryOf = (part: string): string => PART + part

/**
 * Puts functions that load the part in the place of each of its sources, for whatever imports them from outside of it.
 * Throws where a source exports what is not a function: that cannot come later.
 */
export function loadSeldom(root: string, seldom: Seldom): Plugin {
  const src = join(root, 'src')
  const partOf = (file: string): string | undefined => {
    const path = relative(src, file)
    return Object.keys(seldom).find(part => seldom[part]?.test(path))
  }
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map(path => join(src, path))
  return {
    name: 'load-seldom',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^\./ }, ({ path, importer, kind, namespace, resolveDir }) => {
        const file = resolve(resolveDir, path)
        const part = kind === 'import-statement' ? partOf(file) : undefined
        const own = namespace === 'seldom' ? importer : partOf(importer)
        // In a comment of the bundle, which is the same wherever the project stands.
        return part === undefined || part === own ? undefined : { path: relative(root, file), namespace: 'stub' }
      })
      onResolve({ filter: /^seldom:/ }, ({ path }) => ({ path: path.slice(PART.length), namespace: 'seldom' }))
      onLoad({ filter: /./, namespace: 'seldom' }, ({ path }) => {
        const sources = files.filter(file => partOf(file) === path).map(file => relative(root, file))
        const contents = `import 'the core'\n${sources.map(source => `export * from './${source}'\n`).join('')}`
        return { contents, resolveDir: root }
      })
      onLoad({ filter: /./, namespace: 'stub' }, ({ path }) => {
        const functions = functionsOf(path, readFileSync(join(root, path), 'utf8'))
        return { contents: stub(path, `./${partOf(join(root, path))}.js`, functions), resolveDir: root }
      })
    },
  }
}

/** The names of the functions that a source exports. Throws where it exports anything else than those and types. */
export function functionsOf(path: string, text: string): readonly string[] {
  return [...text.matchAll(/^export (?!type |interface )(.*)$/gm)].map(([, declaration = '']) => {
    const [, name] = /^(?:(?:async )?function\*? |const (?=\w+ = onceFor\())(\w+)/.exec(declaration) ?? []
    if (name === undefined) throw new Error(`${path} exports what cannot come later: ${declaration}`)
    return name
  })
}
