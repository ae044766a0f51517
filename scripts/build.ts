/**
 * Builds `dist/index.js` (the action) with `dist/action/` (what it loads later), `dist/cli.js` (the command line) with
 * `dist/see.js` (its way to the network), and the notices of what is bundled. `--check` builds in memory and fails when the committed files differ by a byte.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { renderNotices } from './notices.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** CommonJS packages inside an ES module need a `require` for Node's own modules. */
const REQUIRE_BANNER =
  "import { createRequire as __createRequire } from 'node:module'\nconst require = __createRequire(import.meta.url)"

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

/** What of Node a run may never need: loaded by the first call, where an import at any depth would load it at once. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  'node:crypto': ['createHash', 'randomBytes'],
  'node:zlib': ['gzipSync'],
}

const lightNode: Plugin = {
  name: 'light-node',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^node:/ }, ({ path, namespace }) =>
      path in LATER && namespace !== 'later' ? { path, namespace: 'later' } : undefined,
    )
    onLoad({ filter: /./, namespace: 'later' }, ({ path }) => ({
      contents: (LATER[path] ?? [])
        .map(name => `export const ${name} = (...words) => require('${path}').${name}(...words)\n`)
        .join(''),
    }))
  },
}

/** The command line has no way to the network but this one file beside it. */
const withoutNetwork: Plugin = {
  name: 'without-network',
  setup({ onResolve }) {
    onResolve({ filter: /\/see\.ts$/ }, () => ({ path: './see.js', external: true }))
  },
}

interface Bundle {
  /** By path. */
  readonly texts: ReadonlyMap<string, string>
  readonly metafile: Metafile
}

/** Bundles an entry to readable ES modules; the same bytes wherever the checkout stands. */
async function bundle(entry: string, name: string, options: BuildOptions): Promise<Bundle> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [{ in: entry, out: name }],
    outdir: 'dist',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // jsonc-parser's `main` is UMD and fails only at run time.
    mainFields: ['module', 'main'],
    banner: { js: REQUIRE_BANNER },
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    ...options,
    metafile: true,
    write: false,
  })
  const texts = result.outputFiles.map(({ path, text }) => [relative(root, path), text] as const)
  return { texts: new Map(texts), metafile: result.metafile }
}

/** A part of the action for each occasion: a runner starts cold, and pays for every byte it reads. */
const action = await bundle('src/action.ts', 'index', {
  splitting: true,
  chunkNames: 'action/[name]-[hash]',
  plugins: [lightToolkit],
})
/** One file, that can be copied; in parts it would not start sooner. */
const cli = await bundle('src/cli.ts', 'cli', { plugins: [lightNode, withoutNetwork] })
/** What `airworthy verify` alone loads. */
const see = await bundle('src/see.ts', 'see', {})

const outputs = new Map([...action.texts, ...cli.texts, ...see.texts])
outputs.set('THIRD-PARTY-NOTICES.txt', await renderNotices(root, [action.metafile, cli.metafile, see.metafile]))

/** Parts of former builds. */
const leftovers = (await readdir(join(root, 'dist'), { recursive: true, withFileTypes: true }))
  .filter(entry => entry.isFile())
  .map(entry => relative(root, join(entry.parentPath, entry.name)))
  .filter(path => !outputs.has(path))

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
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
    console.log(`${path}  ${(Buffer.byteLength(text) / 1024).toFixed(0)} KiB`)
  }
}
