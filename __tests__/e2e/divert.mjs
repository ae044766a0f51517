/**
 * Loaded in front of a program that a test runs: names and public addresses lead to servers of the test on this
 * machine, everything else on the internet refuses, and all of it is written down.
 */
import dns from 'node:dns/promises'
import { appendFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { Socket } from 'node:net'
import process from 'node:process'

const { names, servers, record } = JSON.parse(process.env['DIVERSION'] ?? '{}')
const HERE = new Set(['127.0.0.1', '::1', 'localhost'])

const lookup = dns.lookup
dns.lookup = async (host, options) => {
  if (HERE.has(host)) return lookup(host, options)
  appendFileSync(record, `asked ${host}\n`)
  const addresses = names[host]
  if (!addresses) throw Object.assign(new Error(host), { code: 'ENOTFOUND' })
  return addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 }))
}
syncBuiltinESMExports()

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
