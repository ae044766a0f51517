/**
 * Loaded in front of a program that a test runs: names and public addresses lead to servers of the test on this
 * machine, everything else on the internet refuses, and all of it is written down.
 */
import { Resolver } from 'node:dns/promises'
import { appendFileSync } from 'node:fs'
import { isIP, Socket } from 'node:net'
import process from 'node:process'

const { names, servers, record } = JSON.parse(process.env['DIVERSION'] ?? '{}')
const HERE = new Set(['127.0.0.1', '::1', 'localhost'])

/** Stands in for the queries of one family: the addresses of a name, or that it has none, or that there is no such name. */
const answer = family => async host => {
  appendFileSync(record, `asked ${host}\n`)
  const addresses = names[host]
  if (!addresses) throw Object.assign(new Error(host), { code: 'ENOTFOUND' })
  const found = addresses.filter(address => isIP(address) === family)
  if (found.length === 0) throw Object.assign(new Error(host), { code: 'ENODATA' })
  return found
}
Resolver.prototype.resolve4 = answer(4)
Resolver.prototype.resolve6 = answer(6)

const connect = Socket.prototype.connect
Socket.prototype.connect = function (...args) {
  // Node's own callers hand over their words as one list.
  const [options] = Array.isArray(args[0]) ? args[0] : args
  const { host = '127.0.0.1', port } = options
  if (HERE.has(host)) return connect.apply(this, args)
  appendFileSync(record, `dialled ${host} ${port}\n`)
  const server = servers[`${host} ${port}`]
  if (server !== undefined) return connect.call(this, { host: '127.0.0.1', port: server })
  return this.destroy(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }))
}
