import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hostNameOf } from '../../../src/model/host-name.ts'
import { addressOf, isPublicName, parseNamed } from '../../../src/verify/outside/host-names.ts'

describe('words of the command line', () => {
  test.each([
    ['shop.example.com', 'shop.example.com', 443],
    ['SHOP.Example.com.', 'shop.example.com', 443],
    ['shop.example.com:8443', 'shop.example.com', 8443],
    ['https://shop.example.com', 'shop.example.com', 443],
    ['https://shop.example.com/', 'shop.example.com', 443],
    ['HTTPS://shop.example.com:8443/', 'shop.example.com', 8443],
    ['bücher.example', 'xn--bcher-kva.example', 443],
    ['localhost', 'localhost', 443],
    ['localhost:3000', 'localhost', 3000],
    ['127.0.0.1:8443', '127.0.0.1', 8443],
    ['[::1]:8443', '::1', 8443],
    ['[::1]', '::1', 443],
    ['::1', '::1', 443],
    ['[2001:DB8:0:0::1]:8443', '2001:db8::1', 8443],
    ['https://[::1]:8443/', '::1', 8443],
  ])('%s', (word, host, port) => {
    expect(parseNamed(word)).toEqual({ host, port })
  })

  test.each([
    '',
    ':',
    ':443',
    'http://shop.example.com',
    'ftp://shop.example.com',
    'https://',
    'https://shop.example.com/admin',
    'shop.example.com/',
    'shop.example.com/admin',
    'https://user:word@shop.example.com/',
    'user@shop.example.com',
    'shop.example.com?x',
    'shop.example.com#x',
    'shop.example.com:',
    'shop.example.com:0',
    'shop.example.com:65536',
    'shop.example.com:443:443',
    'shop.example.com:https',
    'shop example.com',
    'shop..example.com',
    '-shop.example.com',
    'shop_.example.com',
    '*.example.com',
    '127.1',
    '0x7f000001',
    '2130706433',
    '[127.0.0.1]',
    '[::1',
    '::1]:443',
    '[fe80::1%eth0]:443',
    'fe80::1%eth0',
    '%6cocalhost',
    'shop.example.com\n',
    'shop.example.com\u0000',
    '--insecure',
    `${'a'.repeat(64)}.example.com`,
    'a.'.repeat(127).concat('example'),
  ])('%j is refused', word => {
    expect(parseNamed(word)).toBeUndefined()
  })
})

test('whatever is typed, the answer is a host and a port, or nothing', () => {
  const piece = fc.constantFrom(
    'a',
    'A',
    '.',
    '-',
    ':',
    '[',
    ']',
    '1',
    '0x',
    '::',
    '/',
    '@',
    '%',
    '\\',
    ' ',
    'ü',
    '。',
    '443',
    'https://',
  )
  const word = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join('')),
  )
  fc.assert(
    fc.property(word, text => {
      const named = parseNamed(text)
      if (!named) return
      expect(named.host).toMatch(/^(?:[a-z0-9.-]{1,253}|[0-9a-f:.]{2,45})$/)
      // What is asked for is what a URL with it would mean.
      const host = named.host.includes(':') ? `[${named.host}]` : named.host
      expect(new URL(`https://${host}:${named.port}/`).hostname).toBe(host)
    }),
    { numRuns: 3_000 },
  )
})

test('names that only people inside could ask for', () => {
  const inside = [
    'localhost',
    'web',
    'a.localhost',
    'db.internal',
    'shop.flycast',
    'x.local',
    'x.home.arpa',
    'pgbouncer.x.flympg.net',
  ]
  expect(inside.filter(isPublicName)).toEqual([])
  const outside = ['shop.example.com', 'shop.fly.dev', 'internal.example.com', 'local.example']
  expect(outside.filter(isPublicName)).toEqual(outside)
})

test('an address is no name, and a name is no address', () => {
  expect(['10.0.0.1', '127.1', '0x7f.1', '1', '::1', '[::1]'].filter(hostNameOf)).toEqual([])
  expect(['localhost', '127.1', '1.2.3.4.5', '', '[1.2.3.4]'].filter(addressOf)).toEqual([])
  expect(addressOf('::FFFF:10.0.0.1')).toBe('::ffff:a00:1')
})
