import { openScene, type SceneOptions } from '../../__tests__/e2e/action-scene.ts'
import { BUDGETS, budgetOf, largeChange } from '../../__tests__/e2e/large-changes.ts'
import { runnerNode } from '../../__tests__/embedded-github/runner.ts'
import { corpusOf } from './corpus.ts'
import { type CpuWatch, cpuOf, createCpuWatch } from './cpu.ts'
import { median } from './measure.ts'
import type { PullRequestRow } from './result.ts'

/** A pull request to measure the action on. */
interface Change {
  readonly name: string
  /** How many of its files matter. */
  readonly files: number
  readonly isUsual: boolean
  readonly scene: Pick<SceneOptions, 'base' | 'change'>
}

const MILLISECONDS = 600_000
const SMALL_RUNS = 5
/** Of more files one run takes long enough. */
const SMALL = 100

/** Small ones in a project of one app of the corpus, and large ones as the tests open them. */
function pullRequests(): readonly Change[] {
  const base = Object.fromEntries(corpusOf(1))
  const [config, dockerfile] = ['apps/app-0000/fly.toml', 'apps/app-0000/Dockerfile'] as const
  const changedConfig = (base[config] ?? '').replace('"info"', '"debug"')
  const docker = { [dockerfile]: (base[dockerfile] ?? '').replace('npm ci', 'npm ci --ignore-scripts') }
  const app = { ...docker, [config]: changedConfig }
  const faulty = { ...docker, [config]: changedConfig.replace('force_https = true', '') }
  return [
    { name: 'README.md', files: 0, isUsual: false, scene: { base, change: { 'README.md': 'A better shop.\n' } } },
    { name: 'a Dockerfile', files: 1, isUsual: false, scene: { base, change: docker } },
    { name: 'fly.toml and Dockerfile of an app', files: 2, isUsual: true, scene: { base, change: app } },
    { name: 'the same, with a finding', files: 2, isUsual: true, scene: { base, change: faulty } },
    ...BUDGETS.map(([files]) => ({
      name: `${files} Dockerfiles, one in ten with a finding`,
      files,
      isUsual: false,
      scene: largeChange(files),
    })),
  ]
}

/** The built action on pull requests of at most so many files that matter, each run on a pull request of its own. */
export async function measurePullRequests(
  most: number,
  tell: (name: string) => void,
): Promise<readonly PullRequestRow[]> {
  const watch = createCpuWatch()
  const rows: PullRequestRow[] = []
  try {
    for (const change of pullRequests()) {
      if (change.files > most) continue
      tell(change.name)
      rows.push(await measureChange(change, watch))
    }
  } finally {
    watch.close()
  }
  return rows
}

async function measureChange({ scene, ...change }: Change, watch: CpuWatch): Promise<PullRequestRow> {
  const runs: Omit<PullRequestRow, 'name' | 'files' | 'isUsual' | 'budget'>[] = []
  for (let i = 0; i < (change.files > SMALL ? 1 : SMALL_RUNS); i++) {
    // Right before, so that a machine that is slow for a while is slow for both.
    const starts = Array.from({ length: 3 }, () => cpuOf(watch, [runnerNode(), '-e', '0']))
    runs.push(await runOnce(scene, watch, median(starts)))
  }
  const of = (figure: (run: (typeof runs)[number]) => number): number => median(runs.map(figure))
  return {
    ...change,
    budget: budgetOf(change.files),
    requests: of(run => run.requests),
    creating: of(run => run.creating),
    wall: of(run => run.wall),
    cpu: of(run => run.cpu),
  }
}

async function runOnce(options: Change['scene'], watch: CpuWatch, start: number) {
  const scene = await openScene(options)
  try {
    const { status, stdout, stderr, requests, creating, milliseconds } = await scene.run({
      wrapper: watch.wrapper,
      timeout: MILLISECONDS,
    })
    const { violations } = scene.github
    if (status === undefined || requests === 0 || stderr !== '' || violations.length > 0)
      throw new Error(`The action ended with ${status}.\n${[stdout, stderr, ...violations].join('\n')}`)
    return { requests, creating, wall: milliseconds / 1000, cpu: watch.read() / start }
  } finally {
    await scene.close()
  }
}
