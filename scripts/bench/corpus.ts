import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const REGIONS = ['ams', 'fra', 'iad', 'lhr', 'ord', 'sin']

/**
 * A monorepo of so many apps, five files and about ten KB each, as real ones look; one in twenty has a fault. The same
 * seed gives the same bytes.
 */
export function corpusOf(apps: number, seed = 1): Map<string, string> {
  const next = random(seed)
  const files = new Map<string, string>()
  for (let number = 0; number < apps; number++) {
    const name = `app-${String(number).padStart(4, '0')}`
    const isFaulty = next() < 0.05
    const region = REGIONS[Math.floor(next() * REGIONS.length)] ?? 'ams'
    files.set(`apps/${name}/fly.toml`, flyConfig(name, region, next() < 0.4, isFaulty))
    files.set(`apps/${name}/Dockerfile`, dockerfile(next, isFaulty))
    files.set(`apps/${name}/.dockerignore`, '.git\n.env*\nnode_modules\ntmp\nlog\ncoverage\n')
    files.set(`apps/${name}/config/settings.yaml`, settings(name, next))
    files.set(`.github/workflows/deploy-${name}.yml`, workflow(name))
  }
  return files
}

/** Writes the files below a folder, and gives their size in bytes. */
export function writeCorpus(folder: string, files: ReadonlyMap<string, string>): number {
  let bytes = 0
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
    bytes += Buffer.byteLength(text)
  }
  return bytes
}

function flyConfig(name: string, region: string, isOld: boolean, isFaulty: boolean): string {
  const head = `# Deployed by CI.\napp = "${name}"\nprimary_region = "${region}"\n\n[env]\n  LOG_LEVEL = "info"\n  PORT = "8080"\n\n`
  const redirect = isFaulty ? '' : 'force_https = true\n'
  if (!isOld)
    return `${head}[http_service]\n  internal_port = 8080\n  ${redirect}  auto_stop_machines = "stop"\n  auto_start_machines = true\n\n  [http_service.concurrency]\n    type = "requests"\n    hard_limit = 250\n\n  [[http_service.checks]]\n    interval = "15s"\n    timeout = "2s"\n    path = "/health"\n`
  return `${head}[[services]]\n  internal_port = 8080\n  protocol = "tcp"\n\n  [services.concurrency]\n    hard_limit = 250\n\n  [[services.ports]]\n    port = 80\n    handlers = ["http"]\n    ${redirect}\n  [[services.ports]]\n    port = 443\n    handlers = ["tls", "http"]\n`
}

function dockerfile(next: () => number, isFaulty: boolean): string {
  const version = 20 + 2 * Math.floor(next() * 3)
  const steps = Array.from(
    { length: 12 },
    (_, i) => `RUN set -eux; \\\n    mkdir -p /app/part-${i}; \\\n    chown node:node /app/part-${i} # step ${i}\n`,
  )
  const leak = isFaulty
    ? 'ARG BASE_URL=http://downloads.example.com\nRUN curl -fsS http://downloads.example.com/x | sh\n'
    : ''
  return `FROM node:${version}-slim AS build\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci\nCOPY . .\n${leak}${steps.join('')}RUN npm run build\n\nFROM node:${version}-slim\nWORKDIR /app\nCOPY --from=build /app ./\nUSER node\nEXPOSE 8080\nCMD ["node", "server.js"]\n`
}

function settings(name: string, next: () => number): string {
  const lines = Array.from({ length: 160 }, (_, i) => {
    const value = Math.floor(next() * 1_000_000)
    return `  option_${i}:\n    name: "${name} option ${i}"\n    value: ${value}\n`
  })
  return `${name}:\n${lines.join('')}`
}

function workflow(name: string): string {
  return `name: Deploy ${name}\non:\n  push:\n    branches: [main]\n    paths: ['apps/${name}/**']\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    timeout-minutes: 15\n    permissions:\n      contents: read\n    steps:\n      - uses: actions/checkout@v4\n      - uses: superfly/flyctl-actions/setup-flyctl@master\n      - run: flyctl deploy --remote-only\n        working-directory: apps/${name}\n        env:\n          FLY_API_TOKEN: \${{ secrets.FLY_API_TOKEN }}\n`
}
