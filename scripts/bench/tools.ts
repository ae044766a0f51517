import { spawnSync } from 'node:child_process'

/** A program that reads projects of this kind, as it is found on this machine. */
export interface Tool {
  readonly name: string
  readonly version: string
  /** What of the corpus it reads. */
  readonly reads: string
  /** Whether that is all of it. */
  readonly readsAll: boolean
  readonly command: (files: readonly string[]) => readonly string[]
  /** Exit statuses of a run that came to its end. */
  readonly statuses: readonly number[]
}

interface Candidate extends Omit<Tool, 'version'> {
  readonly versionOf: readonly string[]
}

const dockerfilesOf = (files: readonly string[]): readonly string[] =>
  files.filter(path => path.endsWith('/Dockerfile'))

/** What teams would pick instead, each for its part; https://github.com of each. */
const CANDIDATES: readonly Candidate[] = [
  {
    name: 'gitleaks',
    versionOf: ['gitleaks', 'version'],
    reads: 'every file, for secrets',
    readsAll: true,
    command: () => ['gitleaks', 'dir', '.', '--no-banner', '--exit-code', '0'],
    statuses: [0],
  },
  {
    name: 'trivy config',
    versionOf: ['trivy', '--version'],
    reads: 'Dockerfiles, and the YAML of Kubernetes and its like, for misconfiguration',
    readsAll: false,
    // By the checks that are built in: an empty cache has no others. Nothing is asked of the network, nor told.
    command: () => [
      ...['trivy', 'config', '--quiet', '--cache-dir', '../trivy'],
      ...['--skip-check-update', '--skip-version-check', '--disable-telemetry', '.'],
    ],
    statuses: [0],
  },
  {
    name: 'checkov',
    versionOf: ['checkov', '--version'],
    reads: 'Dockerfiles, workflows and YAML, for misconfiguration',
    readsAll: false,
    command: () => [
      'checkov',
      '-d',
      '.',
      '--quiet',
      '--compact',
      '--framework',
      'dockerfile',
      'github_actions',
      'yaml',
    ],
    statuses: [0, 1],
  },
  {
    name: 'hadolint',
    versionOf: ['hadolint', '--version'],
    reads: 'Dockerfiles',
    readsAll: false,
    command: files => ['hadolint', ...dockerfilesOf(files)],
    statuses: [0, 1],
  },
  {
    name: 'zizmor',
    versionOf: ['zizmor', '--version'],
    reads: 'workflows',
    readsAll: false,
    command: () => ['zizmor', '--offline', '--no-exit-codes', '.github/workflows'],
    statuses: [0, 11, 12, 13, 14],
  },
]

/** Those that are on the PATH, and the names of the others. */
export function findTools(): { readonly tools: readonly Tool[]; readonly missing: readonly string[] } {
  const tools: Tool[] = []
  const missing: string[] = []
  for (const { versionOf, ...tool } of CANDIDATES) {
    const [program = '', ...args] = versionOf
    const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' })
    // What is built from its sources may not know its own.
    const version = /\d+\.\d+[\w.-]*/.exec(stdout ?? '')?.[0] ?? '(built from source)'
    if (status === 0) tools.push({ ...tool, version })
    else missing.push(tool.name)
  }
  return { tools, missing }
}
