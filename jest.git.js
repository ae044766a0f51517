/**
 * Lets a small process start git for a worker. Starting a process copies the page tables of the one that starts it: a
 * worker of 300 to 500 MB takes 8 to 14 ms of processor time for each git, and is blocked meanwhile; a process of 45 MB
 * takes 3 ms. The suites start several thousand. What runs is git itself, with the arguments, the folder, the environment
 * and the input that it was given.
 */
import childProcess from 'node:child_process'
import { EventEmitter } from 'node:events'
import { syncBuiltinESMExports } from 'node:module'
import { PassThrough, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'

const { spawn } = childProcess
const STARTER = fileURLToPath(new URL('./jest.git-starter.js', import.meta.url))

let starter
let last = 0
const running = new Map()

/** What the product and the embedded GitHub ask for: pipes, and nothing else. */
const isPlain = (options = {}) => Object.keys(options).every(name => name === 'cwd' || name === 'env')

childProcess.spawn = (command, args, options) =>
  command === 'git' && Array.isArray(args) && isPlain(options) ? startGit(args, options) : spawn(command, args, options)
syncBuiltinESMExports()

/** A child process as far as its callers look: streams, `kill`, and the events `error` and `close`. */
function startGit(args, { cwd = process.cwd(), env = process.env } = {}) {
  const id = ++last
  const input = []
  const child = Object.assign(new EventEmitter(), { stdout: new PassThrough(), stderr: new PassThrough() })
  child.kill = (signal = 'SIGTERM') => send({ id, kill: signal })
  // Callers end the input at once: all that the process is given goes in one message.
  child.stdin = new Writable({
    write(chunk, _, done) {
      input.push(chunk)
      done()
    },
    final(done) {
      send({ id, args, cwd, env, input: Buffer.concat(input).toString('base64') })
      done()
    },
  })
  running.set(id, child)
  return child
}

function send(message) {
  starter ??= start()
  starter.ref()
  starter.stdout.ref()
  starter.stdin.write(`${JSON.stringify(message)}\n`)
}

function start() {
  const process_ = spawn(process.execPath, [STARTER], { stdio: ['pipe', 'pipe', 'inherit'] })
  let rest = Buffer.alloc(0)
  process_.stdout.on('data', chunk => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const end = rest.indexOf(10)
      if (end === -1) return
      const message = JSON.parse(rest.toString('utf8', 0, end))
      const size = message.size ?? 0
      if (rest.length < end + 1 + size) return
      take(message, rest.subarray(end + 1, end + 1 + size))
      rest = rest.subarray(end + 1 + size)
    }
  })
  process_.on('exit', status => {
    for (const child of running.values()) child.emit('error', new Error(`the starter of git ended with ${status}`))
  })
  return process_
}

function take({ id, stream, error, status, signal }, bytes) {
  const child = running.get(id)
  if (!child) return
  if (stream) {
    child[stream].write(bytes)
    return
  }
  running.delete(id)
  // A worker with nothing else to do may end.
  if (running.size === 0) {
    starter.unref()
    starter.stdout.unref()
  }
  if (error) {
    child.emit('error', Object.assign(new Error(error.message), { code: error.code }))
    return
  }
  let open = 2
  const close = () => --open === 0 && child.emit('close', status, signal)
  for (const each of [child.stdout, child.stderr]) each.once('end', close).end()
}
