import './action/fail-closed.ts'
import * as core from '@actions/core'
import manifest from '../package.json' with { type: 'json' }
import { main } from './action/main.ts'
import { writeInside } from './local/write-inside.ts'
import { RULE_PAGES } from './model/home.ts'
import { accessOf } from './verify/inside/access.ts'

const { GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF, GITHUB_STEP_SUMMARY, RUNNER_TEMP } = process.env

/** Where the toolkit looks for a proxy. */
const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']

async function start(): Promise<void> {
  try {
    // Loaded here, since the toolkit reads the event's file while it loads, and may stumble over it.
    const { context } = await import('@actions/github')
    const { owner, repo } = context.repo
    const access = accessOf(process.env)
    if (access) core.setSecret(access.token)
    // A local action (`uses: ./`, or checked out by a reusable workflow) has no address: its pages are those released.
    const home = `${context.serverUrl}/${GITHUB_ACTION_REPOSITORY}/blob/${encodeURIComponent(GITHUB_ACTION_REF || 'HEAD')}`
    const failure = await main({
      version: manifest.version,
      event: { name: context.eventName, payload: context.payload, sha: context.sha },
      owner,
      repo,
      apiUrl: context.apiUrl,
      serverUrl: context.serverUrl,
      runId: `${context.runId}.${context.runAttempt} ${context.job}`,
      proxied: PROXIES.some(name => process.env[name]),
      pages: GITHUB_ACTION_REPOSITORY ? `${home}/docs/rules` : RULE_PAGES,
      observe: async project => {
        const { observe } = await import('./verify/observe.ts')
        const progress = (message: string) => core.info(message)
        return observe({ project, named: [], version: manifest.version, access, now: new Date(), progress })
      },
      input: name => core.getInput(name),
      log: line => core.info(line),
      setOutput: (name, value) => core.setOutput(name, value),
      writeSummary: async markdown => {
        // Outside of a runner there is no page to write to.
        if (GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown).write()
      },
      writeFile: (path, text) => writeInside([process.cwd(), RUNNER_TEMP || process.cwd()], path, text),
    })
    if (failure === undefined) process.exitCode = 0
    else core.setFailed(failure)
  } catch (error) {
    // Its message may quote the input, so only its kind is printed.
    core.setFailed(`Airworthy could not start (${error instanceof Error ? error.name : 'unknown error'}).`)
  }
}

void start()
