import { relative, resolve } from 'node:path'
import type { Plugin } from 'esbuild'

/** How a program is cut into parts; all paths are relative to the project. */
export interface Cut {
  /** What every run starts with. */
  readonly start: string
  /** What a run that judges always needs: one part, since every part costs its time. */
  readonly core: readonly string[]
  /** What is loaded without the core. */
  readonly alone: readonly string[]
}

/** The parsers: what is large of them is loaded later. */
export const PARSERS: readonly string[] = [
  'src/parse/dockerfile/dockerfile.ts',
  'src/parse/env.ts',
  'src/parse/ignore/ignore-file.ts',
  'src/parse/ini.ts',
  'src/parse/json.ts',
  'src/parse/shell/makefile.ts',
  'src/parse/shell/shell.ts',
  'src/parse/toml/toml.ts',
  'src/parse/yaml/yaml.ts',
]

/**
 * Cuts at the dynamic imports. esbuild makes a part of each set of files that the same entries need, which would be
 * dozens of small ones: so every entry is made to need the start, and all but a few the core.
 */
export function cutAtImports(root: string, { start, core, alone }: Cut): Plugin {
  return {
    name: 'cut-at-imports',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^\./ }, ({ path, kind, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined
        // In a comment of the bundle, which is the same wherever the project stands.
        const file = relative(root, resolve(resolveDir, path))
        if (core.includes(file)) return { path: 'core', namespace: 'part' }
        return { path: file, namespace: [start, ...alone].includes(file) ? 'alone' : 'beside' }
      })
      onResolve({ filter: /^the core$/ }, () => ({ path: 'core', namespace: 'part' }))
      const load = (namespace: string, contents: (path: string) => string) =>
        onLoad({ filter: /./, namespace }, ({ path }) => ({ contents: contents(path), resolveDir: root }))
      load('part', () => importing(start) + core.map(exporting).join(''))
      load('beside', path => `import 'the core'\n${exporting(path)}`)
      load('alone', path => importing(start) + exporting(path))
    },
  }
}

const importing = (file: string): string => `import './${file}'\n`
const exporting = (file: string): string => `export * from './${file}'\n`
