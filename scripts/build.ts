/**
 * Builds `dist/index.js` (the action) with `dist/action/` (what it loads later), `dist/cli.js` (the command line) with
 * `dist/cli/` and `dist/see.js` (its way to the network), and the notices of what is bundled. `--check` builds in memory and fails when the committed files differ by a byte.
 * `--out FOLDER` writes what would be in `dist/` there, without the notices: the end-to-end tests run that.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { REQUIRE, toCommonJs } from './build/common-js.ts'
import { bundlePackages, loadLater, NODE_MODULES, PACKAGES } from './build/later.ts'
import { cutAtImports, PARSERS } from './build/parts.ts'
import { renderNotices } from './notices.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Keeps what nobody calls out of the action: OpenID Connect and a second Octokit, each with the whole of undici. The
 * toolkit's packages do nothing when they are loaded, without saying so in their manifests; and esbuild splits by file.
 */
const lightToolkit: Plugin = {
  name: 'light-toolkit',
  setup({ onLoad, onResolve, resolve }) {
    onResolve({ filter: /./ }, async ({ path, pluginData, ...from }) => {
      const isToolkit = path.startsWith('@actions/') || /node_modules\/@actions\/[^/]+\/lib\//.test(from.importer)
      if (!isToolkit || pluginData === lightToolkit) return undefined
      return { ...(await resolve(path, { ...from, pluginData: lightToolkit })), sideEffects: false }
    })
    onLoad({ filter: /node_modules\/@actions\/github\/lib\/github\.js$/ }, () => ({
      contents: "import { Context } from './context.js'\nexport const context = new Context()\n",
    }))
  },
}

/** The command line has no way to the network but this one file beside it. */
const withoutNetwork: Plugin = {
  name: 'without-network',
  setup({ onResolve }) {
    onResolve({ filter: /\/observe\.ts$/ }, () => ({ path: '../see.js', external: true }))
  },
}

const OPTIONS = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // jsonc-parser's `main` is UMD and fails only at run time.
  mainFields: ['module', 'main'],
  // Decoded in half the time, and held in half the room; few characters have to be written otherwise for it.
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
  outdir: 'dist',
} as const satisfies BuildOptions

interface Bundle {
  /** By path. */
  readonly texts: ReadonlyMap<string, string>
  readonly metafiles: readonly Metafile[]
}

/** Bundles an entry to readable modules; the same bytes wherever the checkout stands. */
async function bundle(entry: string, name: string, plugins: Plugin[], parts?: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    ...OPTIONS,
    entryPoints: [{ in: entry, out: name }],
    ...(parts !== undefined && { splitting: true, chunkNames: `${parts}/[name]-[hash]` }),
    plugins,
    metafile: true,
    write: false,
  })
  // The functions that load a package look for it beside the file that they are in.
  const misplaced = outputFiles.find(({ path, text }) => dirname(path) === join(root, 'dist') && text.includes(REQUIRE))
  if (misplaced) throw new Error(`${misplaced.path} loads packages, which stand in dist/${parts}.`)
  const packages = parts === undefined ? undefined : await bundlePackages(`dist/${parts}`, OPTIONS)
  const texts = new Map(packages?.texts)
  for (const { path, text } of outputFiles) texts.set(relative(root, path), text)
  for (const [path, text] of texts) texts.set(path, await toCommonJs(text))
  return { texts, metafiles: [metafile, ...(packages?.metafiles ?? [])] }
}

/** A part of the action for each occasion: a runner starts cold, and pays for every byte it reads. */
const actionParts = cutAtImports(root, {
  start: 'src/action/main.ts',
  core: ['src/action/check-files.ts', 'src/rules/of-files.generated.ts', ...PARSERS],
  alone: [],
})
const action = await bundle('src/action.ts', 'index', [lightToolkit, actionParts, loadLater(root, PACKAGES)], 'action')
/** So does the command line, whose shortest run is a check of a small project. */
const cliParts = cutAtImports(root, {
  start: 'src/cli/main.ts',
  core: [
    'src/cli/check.ts',
    'src/review/run.ts',
    'src/rules/of-files.generated.ts',
    'src/report/text/text.ts',
    ...PARSERS,
  ],
  alone: ['src/cli/rules.ts', 'src/cli/explain.ts'],
})
const cli = await bundle(
  'src/cli.ts',
  'cli',
  [withoutNetwork, cliParts, loadLater(root, [...PACKAGES, ...NODE_MODULES])],
  'cli',
)
/** What `airworthy verify` alone loads. */
const see = await bundle('src/verify/observe.ts', 'see', [])

const outputs = new Map([...action.texts, ...cli.texts, ...see.texts])
/** The files are CommonJS, whatever the project around them is. */
outputs.set('dist/package.json', '{ "type": "commonjs" }\n')
const metafiles = [action, cli, see].flatMap(each => each.metafiles)
outputs.set('THIRD-PARTY-NOTICES.txt', await renderNotices(root, metafiles))

/** Where a file goes. */
const out = outOf(process.argv)
const destination = (path: string): string => (out === undefined ? path : path.replace(/^dist(?=[\\/])/, out))
if (out !== undefined) outputs.delete('THIRD-PARTY-NOTICES.txt')

/** Parts of former builds. */
const built = new Set([...outputs.keys()].map(destination))
const leftovers = (await readdir(join(root, out ?? 'dist'), { recursive: true, withFileTypes: true }).catch(() => []))
  .filter(entry => entry.isFile())
  .map(entry => relative(root, join(entry.parentPath, entry.name)))
  .filter(path => !built.has(path))

function outOf(args: readonly string[]): string | undefined {
  const at = args.indexOf('--out')
  return at < 0 ? undefined : args[at + 1]
}

if (process.argv.includes('--check')) {
  const stale = [...leftovers]
  for (const [path, text] of outputs) {
    const committed = await readFile(join(root, path), 'utf8').catch(() => undefined)
    if (committed !== text) stale.push(path)
  }
  if (stale.length > 0) {
    console.error(`Stale: ${stale.join(', ')}. Run \`npm run build\` and commit the result.`)
    process.exit(1)
  }
  console.log(`Fresh: ${[...outputs.keys()].join(', ')}`)
} else {
  for (const path of leftovers) await rm(join(root, path))
  for (const [path, text] of outputs) {
    const file = join(root, destination(path))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
    console.log(`${path}  ${(Buffer.byteLength(text) / 1024).toFixed(0)} KiB`)
  }
}
