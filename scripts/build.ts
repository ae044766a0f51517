/**
 * Builds `dist/index.js` (the action) and `dist/cli.js` (the command line), and the notices of what is bundled.
 * `--check` builds in memory and fails when the committed files differ by a byte.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Metafile } from 'esbuild'
import { renderNotices } from './notices.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** CommonJS packages inside an ES module need a `require` for Node's own modules. */
const REQUIRE_BANNER =
  "import { createRequire as __createRequire } from 'node:module'\nconst require = __createRequire(import.meta.url)"

interface Bundle {
  readonly path: string
  readonly text: string
  readonly metafile: Metafile
}

/** Bundles one entry to a single readable ES module; the same bytes wherever the checkout stands. */
async function bundle(entry: string, path: string, shebang: boolean): Promise<Bundle> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // jsonc-parser's `main` is UMD and fails only at run time.
    mainFields: ['module', 'main'],
    banner: { js: shebang ? `#!/usr/bin/env node\n${REQUIRE_BANNER}` : REQUIRE_BANNER },
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    write: false,
    outfile: path,
  })
  const text = result.outputFiles[0]?.text
  if (text === undefined) throw new Error(`esbuild gave no output for ${entry}`)
  return { path, text, metafile: result.metafile }
}

const bundles = [await bundle('src/action.ts', 'dist/index.js', false), await bundle('src/cli.ts', 'dist/cli.js', true)]
const outputs = new Map(bundles.map(({ path, text }) => [path, text]))
outputs.set(
  'THIRD-PARTY-NOTICES.txt',
  await renderNotices(
    root,
    bundles.map(({ metafile }) => metafile),
  ),
)

if (process.argv.includes('--check')) {
  const stale: string[] = []
  for (const [path, text] of outputs) {
    const committed = await readFile(new URL(path, `file://${root}`), 'utf8').catch(() => undefined)
    if (committed !== text) stale.push(path)
  }
  if (stale.length > 0) {
    console.error(`Stale: ${stale.join(', ')}. Run \`npm run build\` and commit the result.`)
    process.exit(1)
  }
  console.log(`Fresh: ${[...outputs.keys()].join(', ')}`)
} else {
  for (const [path, text] of outputs) {
    const file = new URL(path, `file://${root}`)
    await mkdir(dirname(fileURLToPath(file)), { recursive: true })
    await writeFile(file, text)
    console.log(`${path}  ${(Buffer.byteLength(text) / 1024).toFixed(0)} KiB`)
  }
}
