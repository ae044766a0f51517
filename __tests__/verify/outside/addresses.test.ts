import { describe, expect, test } from '@jest/globals'
import { guardFor, isPublicAddress } from '../../../src/verify/outside/network/addresses.ts'

describe('addresses that no public host has', () => {
  test.each([
    ['unspecified', '0.0.0.0', '0.1.2.3', '::'],
    ['loopback', '127.0.0.1', '127.255.255.254', '::1'],
    ['private', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd00::2'],
    ['of Fly.io’s private network', 'fdaa:0:18::3', 'fdaa::3'],
    ['link-local', '169.254.1.1', 'fe80::1', 'fec0::1'],
    ['metadata of clouds', '169.254.169.254', '100.100.100.200', '168.63.129.16', 'fd00:ec2::254', '192.0.0.192'],
    ['of a carrier’s NAT', '100.64.0.1', '100.127.255.255'],
    ['multicast', '224.0.0.1', '239.255.255.250', 'ff02::1'],
    ['reserved', '240.0.0.1', '255.255.255.255'],
    [
      'for documentation and benchmarks',
      '192.0.2.1',
      '198.51.100.1',
      '203.0.113.1',
      '198.18.0.1',
      '2001:db8::1',
      '3fff::1',
    ],
    ['IPv4 in IPv6', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:a00:1', '::127.0.0.1', '::ffff:0:10.0.0.1'],
    ['NAT64', '64:ff9b::10.0.0.1', '64:ff9b::8.8.8.8', '64:ff9b:1::1'],
    ['6to4', '2002:7f00:1::', '2002:a00:1::1'],
    ['Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
    ['discarded', '100::1', '5f00::1'],
    [
      'no address',
      '',
      'localhost',
      '127.1',
      '0x7f000001',
      '8.8.8.8:53',
      '[2a09::1]',
      '2a09:8280:1::1%eth0',
      'fe80::1%lo',
    ],
  ])('%s', (_name, ...addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([])
  })

  test('those of public hosts pass', () => {
    const addresses = [
      '66.241.125.10',
      '8.8.8.8',
      '172.32.0.1',
      '100.128.0.1',
      '2a09:8280:1::a:b',
      '2606:4700::1111',
      '2001:4860::8888',
    ]
    expect(addresses.filter(isPublicAddress)).toEqual(addresses)
  })
})

test('what someone named passes, that very address alone', () => {
  const admits = guardFor(['10.0.0.1', 'localhost', 'shop.example.com'])
  const addresses = ['10.0.0.1', '10.0.0.2', '127.0.0.1', '::1', '127.0.0.2', '::ffff:10.0.0.1', '8.8.8.8', 'localhost']
  expect(addresses.filter(admits)).toEqual(['10.0.0.1', '127.0.0.1', '::1', '8.8.8.8'])
  expect(guardFor([])('127.0.0.1')).toBe(false)
})
