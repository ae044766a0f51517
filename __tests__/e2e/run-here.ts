import { main } from '../../src/action/main.ts'
import { inputsOf, type RunOptions, type RunResult, readAction } from '../embedded-github/runner.ts'
import { readCommandAnnotations } from '../embedded-github/workflow-commands.ts'

/**
 * Runs the action's sources in this process, with the inputs, outputs and the log of a job. What only a process has (its
 * environment, files, a proxy, standard error) is for `runAction`.
 */
export async function runHere(options: RunOptions): Promise<RunResult> {
  const { action, event, addresses, token, inputs: given = {}, ...others } = options
  const more = Object.keys(others).filter(name => name !== 'main' && name !== 'timeout')
  if (more.length > 0) throw new Error(`Only a process of its own has: ${more.join(', ')}`)
  const inputs = inputsOf(readAction(action), given, token)
  const [owner = '', repo = ''] = event.repository.split('/')
  const lines: string[] = []
  const outputs = new Map<string, string>()
  let summary = ''
  const started = performance.now()
  const failure = await main({
    version: '1.0.0',
    event: { name: event.name, payload: event.payload, sha: event.sha },
    owner,
    repo,
    apiUrl: addresses.apiUrl,
    serverUrl: addresses.serverUrl,
    proxied: false,
    runId: '7001.1 airworthy',
    pages: 'https://example.com/docs/rules',
    observe: () => Promise.reject(new Error('This run does not look at what runs.')),
    input: name => (inputs.get(name) ?? '').trim(),
    log: line => lines.push(line),
    setOutput: (name, value) => outputs.set(name, String(value)),
    writeSummary: async markdown => {
      summary = markdown
    },
    writeFile: () => Promise.reject(new Error('This run writes no files.')),
  })
  // As the toolkit writes it.
  if (failure !== undefined) lines.push(`::error::${failure.replaceAll('%', '%25').replaceAll('\n', '%0A')}`)
  const stdout = lines.map(line => `${line}\n`).join('')
  return {
    status: failure === undefined ? 0 : 1,
    stdout,
    stderr: '',
    outputs,
    summary,
    annotations: readCommandAnnotations(stdout),
    nodeVersion: process.version,
    milliseconds: performance.now() - started,
    leftovers: [],
  }
}
