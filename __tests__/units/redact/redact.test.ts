import { describe, expect, test } from '@jest/globals'
import { joined } from '../../../src/model/files/spans.ts'
import { keySpans, redact } from '../../../src/redact/redact.ts'

/** Keys are put together here so that no scanner takes this file for a leak. */
const key = (...parts: string[]): string => parts.join('')
const mixed = (length: number): string => 'Q7vR2mXk9TzLw4HsYd8NbJc3Fg6PaUe5'.repeat(8).slice(0, length)
const TOKEN = key('gh', 'p_', mixed(36))
const HEAD = key('-----BEGIN ', 'RSA PRIVATE KEY-----')

describe('what looks like a key is taken out', () => {
  test.each([
    ['a token', `token = ${TOKEN}`, 'token = ghp_…'],
    ['a token among words', `see ${TOKEN} there`, 'see ghp_… there'],
    ['two tokens', `${TOKEN} and ${key('np', 'm_', mixed(36))}`, 'ghp_… and npm_…'],
    ['a JSON Web Token', key('ey', 'J', mixed(20), '.ey', 'J', mixed(30), '.', mixed(43)), 'eyJQ…'],
    ['a bcrypt hash', key('$2', 'b$12$', mixed(53)), '$2b$…'],
    ['a random piece behind words', 'configuration-q7GhANPNxq5qrjpnwi9Zk', 'configuration-…'],
    ['one in the middle', 'x_applicationkey_q7GhANPNxq5qrjpnwi9Zk y', 'x_applicationkey_… y'],
    ['a line of Base64', `  ${mixed(64)}  `, '…'],
    ['a short line of Base64', `${mixed(16)}==`, '…'],
    ['Base64 behind something', `key: ${mixed(60)}`, 'key: …'],
    ['Base64 before something', `${mixed(60)}, x`, '…, x'],
    ['the password in an address', 'at postgres://shop:hunter7@db/x', 'at postgres://shop:…@db/x'],
    ['one with an at sign', 'redis://:a@b@c:1', 'redis://:…@c:1'],
    ['two addresses', 'a://b:hunter7@d b://c:hunter8@e', 'a://b:…@d b://c:…@e'],
    ['the password of a connection', 'Server=db;Password=hunter77;X=1', 'Server=db;Password=…;X=1'],
    ['one with blanks', "host=db pwd = 'hunter7'", "host=db pwd = 'hunter7'"],
    ['one after blanks', 'host=db pwd = hunter77', 'host=db pwd = …'],
    ['one in a query', 'jdbc:x?user=a&password=hunter77&x=1', 'jdbc:x?user=a&password=…&x=1'],
    ['a word that nobody thought of', `pw ${mixed(15)}!`, 'pw …!'],
    [
      'one in the arguments of a call',
      `login('u', '${mixed(21)}', { verify: false })`,
      "login('u', '…', { verify: false })",
    ],
    ['one in small letters', `pw ${key('q7k2m9x4', 'w8z3b6t1')}`, 'pw …'],
    ['a login in Base64', `basic ${key('eDpxN1BM', 'eU5SblhZRlY1d3ZDU2k5Wms=')}`, 'basic …'],
    ['the secret in a query', '/metrics?token=hunter77&x=1', '/metrics?token=…&x=1'],
    [
      'a signature in a query',
      'https://a.example.com/c?sv=2022&sig=abcd%2Fefgh',
      'https://a.example.com/c?sv=2022&sig=…',
    ],
    ['a key block', `k = "${HEAD}\\nabc"`, 'k = "----…'],
    ['a key block in Base64', `k = ${key('LS0t', 'LS1', mixed(20))} x`, 'k = LS0t…'],
  ])('%s', (_, text, clean) => {
    expect(redact(text)).toBe(clean)
  })

  test.each([
    ['words', 'nothing to see here, move on'],
    ['a short word', 'abc'],
    ['nothing', ''],
    ['hexadecimal digits', '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
    ['a digest behind a word', 'sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
    ['capitals', 'ABCDEFGHIJKLMNOPQRSTUVWX1234'],
    ['letters alone', 'abcdefghijklmnopQRSTUVWXYZ'],
    ['a run that is short', mixed(11)],
    ['identifiers', 'const readUInt32BE = utf8ToBase64(VerifyPKCS1v15, getElementById2, sha256Digest)'],
    ['versions and images', 'FROM node:22.4.1-bookworm-slim@v1.2.3 AS build2026Release'],
    ['a host with a number', 'https://eu-west-1.compute.amazonaws4.example.com/Shop2Go'],
    ['a harmless query', '/up?page=number-12&mode=verbose'],
    ['an address without a password', 'https://shop@db.example.com/x'],
    ['an address with a port', 'https://db.example.com:8080/a@b'],
    ['a short password of a connection', 'Server=db;Password=abc;'],
    ['a word that ends in pwd', 'Server=db;xpwd=hunter77;'],
    ['a label of a host', 'at pgbouncer.82ylg01k3q5r4x7o.flympg.net:5432'],
    ['a public key', key('-----BEGIN ', 'PUBLIC KEY-----')],
  ])('not %s', (_, text) => {
    expect([keySpans(text), redact(text)]).toEqual([[], text])
  })
})

test('spans are told in order and apart', () => {
  const of = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([from, to]) => ({ from, to }))
  expect(joined([])).toEqual([])
  expect(joined(of([5, 7], [1, 3]))).toEqual(of([1, 3], [5, 7]))
  expect(joined(of([1, 3], [3, 5]))).toEqual(of([1, 5]))
  expect(joined(of([1, 3], [4, 5]))).toEqual(of([1, 3], [4, 5]))
  expect(joined(of([1, 9], [2, 4], [3, 9], [8, 12]))).toEqual(of([1, 12]))
  expect(joined(of([1, 4], [1, 2]))).toEqual(of([1, 4]))
})
