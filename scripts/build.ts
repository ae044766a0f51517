/**
 * Builds `dist/index.js` (the action) and `dist/cli.js` (the command line) with the chunks that they load, and the notices
 * of what is bundled. `--check` builds in memory and fails when the committed files differ by a byte. `--out FOLDER`
 * writes what would be in `dist/` there, without the notices: the end-to-end tests run that.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { needWhatIsLoaded } from './build/already-loaded.ts'
import { chunkPaths, RUNTIME_NAME } from './build/chunks.ts'
import { toCommonJs } from './build/common-js.ts'
import { bundlePackages, LIBRARY, lazyPackages } from './build/lazy-packages.ts'
import { rulePages } from './build/rule-pages.ts'
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

const LIB = 'dist/lib'
/** The programs by their files. What only one of them loads goes into a folder of its own, all else into `dist/lib`. */
const PROGRAMS = { 'dist/index.js': 'dist/action', 'dist/cli.js': 'dist/cli' }
const ENTRIES = { index: 'src/action.ts', cli: 'src/cli.ts' }

function bundle(...plugins: readonly Plugin[]) {
  return build({
    ...OPTIONS,
    entryPoints: ENTRIES,
    splitting: true,
    plugins: [...plugins, lightToolkit, rulePages, lazyPackages(root)],
    metafile: true,
    write: false,
  })
}

const draft = await bundle()
const { outputFiles, metafile } = await bundle(needWhatIsLoaded(root, draft.metafile, Object.values(ENTRIES)))
const packages = await bundlePackages(OPTIONS)

const outputs = new Map<string, string>()
const paths = chunkPaths(metafile, PROGRAMS, LIB)
for (const { path, text } of outputFiles) {
  const output = relative(root, path)
  const place = paths.get(output) ?? output
  outputs.set(place, await toCommonJs(linkTo(text, place)))
}
for (const [name, text] of packages.texts) outputs.set(`${LIB}/${name}`, await toCommonJs(text))
/** The files are CommonJS, whatever the project around them is. */
outputs.set('dist/package.json', '{ "type": "commonjs" }\n')
outputs.set('THIRD-PARTY-NOTICES.txt', await renderNotices(root, [metafile, ...packages.metafiles]))

/** Puts the paths of the chunks and packages, as seen from this file, where esbuild wrote its own names. */
function linkTo(text: string, place: string): string {
  const from = (path: string): string => relative(dirname(place), path).replace(/^(?!\.)/, './')
  const linked = text.replaceAll(LIBRARY, from(`${LIB}/x`).slice(0, -1))
  // esbuild loads its helpers for nothing wherever one of them might have been needed.
  const lean = linked.replace(/^import "\.\/([\w.-]+\.js)";\n/gm, (whole, name: string) =>
    paths.get(`dist/${name}`) === `${LIB}/${RUNTIME_NAME}.js` ? '' : whole,
  )
  return lean.replace(/(?<=\b(?:from |import\(|import ))"\.\/([\w.-]+\.js)"/g, (whole, name: string) => {
    const path = paths.get(`dist/${name}`)
    return path === undefined ? whole : JSON.stringify(from(path))
  })
}

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
