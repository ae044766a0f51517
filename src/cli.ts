#!/usr/bin/env node
import './cli/fail-closed.ts'
import { oldNode } from './cli/io.ts'
import { createProgress } from './cli/progress.ts'
import { standardStream } from './cli/standard-stream.ts'
import { terminalOf } from './cli/terminal.ts'

const stderr = standardStream(2, () => {})
const progress = createProgress(stderr)

// Who reads us may have seen enough (`| head`): then there is no more to write, and the exit status still tells.
let isUnwritable = false
const stdout = standardStream(1, ({ code }) => {
  if (code === 'EPIPE') return
  stderr.write(`airworthy: cannot write to standard output (${code})\n`)
  isUnwritable = true
  process.exitCode = 2
})

async function start(): Promise<void> {
  const tooOld = oldNode(process.versions.node)
  if (tooOld !== undefined) {
    process.exitCode = 2
    stderr.write(`airworthy: ${tooOld}\n`)
    return
  }
  try {
    const { main, VERSION } = await import('./cli/main.ts')
    const status = await main(process.argv.slice(2), {
      version: VERSION,
      directory: process.cwd(),
      environment: process.env,
      today: new Date().toISOString().slice(0, 10),
      terminal: terminalOf(stdout, process.env),
      write: data => stdout.write(data),
      tell: message => {
        progress(undefined)
        stderr.write(`${message}\n`)
      },
      progress,
    })
    process.exitCode = isUnwritable ? 2 : status
  } catch (error) {
    process.exitCode = 2
    if (isBroken(error)) {
      stderr.write('airworthy: the installation is incomplete or damaged, so nothing was checked. Install it again\n')
      return
    }
    // An error's message may quote a file with a secret, so only its stack is printed.
    // As `stackOf` in model/error.ts, which may be in a part that cannot be loaded.
    const stack = error instanceof Error ? (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line)) : []
    const kind = error instanceof Error ? error.name : typeof error
    stderr.write(`airworthy: internal error (${kind}). Please report it\n${stack.join('\n')}\n`)
  }
}

/** By name: this file imports nothing, so that it can report any missing part. */
function isBroken(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return error.name === 'MissingChunkError' || ('code' in error && error.code === 'MODULE_NOT_FOUND')
}

void start()
