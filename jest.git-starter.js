/** Starts git for `jest.git.js`: a line of JSON a process on standard input, and on standard output what comes of each. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

const running = new Map()

const tell = (message, bytes) => {
  process.stdout.write(`${JSON.stringify(bytes ? { ...message, size: bytes.length } : message)}\n`)
  if (bytes) process.stdout.write(bytes)
}

createInterface({ input: process.stdin }).on('line', line => {
  const { id, kill, args, cwd, env, input } = JSON.parse(line)
  if (kill) {
    running.get(id)?.kill(kill)
    return
  }
  const child = spawn('git', args, { cwd, env })
  running.set(id, child)
  const end = message => {
    if (running.delete(id)) tell({ id, ...message })
  }
  for (const stream of ['stdout', 'stderr']) child[stream].on('data', bytes => tell({ id, stream }, bytes))
  child.on('error', ({ message, code }) => end({ error: { message, code } }))
  child.on('close', (status, signal) => end({ status, signal }))
  // Git may end before it has read all of its input; its exit status shows what happened.
  child.stdin.on('error', () => {})
  child.stdin.end(Buffer.from(input, 'base64'))
})
