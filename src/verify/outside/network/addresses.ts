import { BlockList, isIP } from 'node:net'

/** Addresses that no public host has: IANA's special-purpose registries, Fly.io's private network, cloud metadata. */
const SPECIAL_IPV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  // Carrier-grade NAT; some clouds have their metadata here.
  '100.64.0.0/10',
  '127.0.0.0/8',
  // Link-local, and with 169.254.169.254 the metadata of most clouds.
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  // 6to4 relays.
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  // Azure's platform address.
  '168.63.129.16/32',
  // Multicast, reserved, broadcast.
  '224.0.0.0/4',
  '240.0.0.0/4',
]
/** Only 2000::/3 is allocated; these are exceptions in it. */
const SPECIAL_IPV6 = [
  // Teredo, ORCHID, benchmarks and other protocol assignments.
  '2001::/23',
  '2001:db8::/32',
  // 6to4 embeds an IPv4 address.
  '2002::/16',
  '3fff::/20',
]

const special = new BlockList()
for (const subnet of SPECIAL_IPV4) special.addSubnet(...parts(subnet), 'ipv4')
for (const subnet of SPECIAL_IPV6) special.addSubnet(...parts(subnet), 'ipv6')
const global = new BlockList()
global.addSubnet('2000::', 3, 'ipv6')

function parts(subnet: string): [string, number] {
  const [network = '', bits = ''] = subnet.split('/')
  return [network, Number(bits)]
}

/**
 * True for an address on the public internet. False for private, local and reserved addresses, for those that embed
 * another address (IPv4-mapped, NAT64, 6to4, Teredo), and for any other text.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 0 || address.includes('%')) return false
  if (family === 4) return !special.check(address, 'ipv4')
  return global.check(address, 'ipv6') && !special.check(address, 'ipv6')
}

/** True for addresses that may be contacted: public ones and named ones; `localhost` stands for the loopback addresses. */
export function guardFor(named: readonly string[]): (address: string) => boolean {
  const admitted = new Set(named.flatMap(host => (host === 'localhost' ? ['127.0.0.1', '::1'] : [host])))
  return address => isPublicAddress(address) || (isIP(address) !== 0 && admitted.has(address))
}
