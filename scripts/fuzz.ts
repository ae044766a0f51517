/**
 * `npm run fuzz -- --minutes N [--seed S]`: changed real files for every parser and the whole engine, until the time is
 * over or something breaks; the smallest input that breaks it is printed with its seed. A watcher ends what hangs.
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { checkEngine, checkParsers, someChange, someText } from '../__tests__/attack/properties.ts'

/** A round without a word for so long hangs. In milliseconds. */
const SILENCE = 60_000
/** In milliseconds. */
const ROUND = 15_000

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string' },
    worker: { type: 'boolean', default: false },
  },
})
const minutes = Number(values.minutes)
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed)
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error('usage: npm run fuzz -- --minutes N [--seed S]')
  process.exit(2)
}
if (values.worker) work()
else watch()

function work(): void {
  const end = performance.now() + minutes * 60_000
  let runs = 0
  for (let round = seed; performance.now() < end; round++) {
    const limits = {
      seed: round,
      numRuns: 1_000_000,
      interruptAfterTimeLimit: Math.min(ROUND, end - performance.now()),
      markInterruptAsFailure: false,
    }
    runs += tell(fc.check(fc.property(someText, checkParsers), limits))
    runs += tell(fc.check(fc.property(someChange, checkEngine), limits))
    console.log(`seed ${round}: ${runs} inputs so far, nothing broken`)
  }
}

/** The number of inputs tried; ends the process at the first that breaks something. */
function tell<Input>(result: fc.RunDetails<Input>): number {
  if (!result.failed) return result.numRuns
  console.log(`${fc.defaultReportMessage(result)}\n${String(result.errorInstance)}`)
  process.exit(1)
}

/** The work is synchronous, so only another process can see that it hangs. */
function watch(): void {
  const script = fileURLToPath(import.meta.url)
  const words = [...process.execArgv, script, '--worker', '--minutes', String(minutes), '--seed', String(seed)]
  const worker = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  const hangs = () => {
    console.error(
      `No word for ${SILENCE / 1000} seconds: an input hangs. Run it again with the last seed and one more.`,
    )
    worker.kill('SIGKILL')
    process.exitCode = 1
  }
  let timer = setTimeout(hangs, SILENCE)
  worker.stdout.on('data', (words: Buffer) => {
    clearTimeout(timer)
    timer = setTimeout(hangs, SILENCE)
    process.stdout.write(words)
  })
  worker.on('close', code => {
    clearTimeout(timer)
    process.exitCode ||= code ?? 1
  })
}
