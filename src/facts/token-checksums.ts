/** Base 62 in the order that GitHub and npm use. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const CHECKSUM_LENGTH = 6

/**
 * False for a token whose own checksum is wrong: its provider never issued it. True where it is right, and for tokens
 * without a checksum. Sources: "Behind GitHub's new authentication token formats" (GitHub's blog, 2021-04-05),
 * "Announcing npm's new access token format" (2021-09-23), Grafana's `pkg/components/satokengen`.
 */
export function hasValidChecksum(token: string): boolean {
  // Those of people and of OAuth apps have 36 characters behind the prefix.
  if (/^gh[po]_/.test(token) && token.length !== 40) return false
  const [, short] = /^(?:gh[pousr]|npm)_([A-Za-z0-9]{36})$/.exec(token) ?? []
  if (short !== undefined) return endsWithChecksum(short, short.slice(0, -CHECKSUM_LENGTH))
  const [, head, tail] = /^github_pat_([A-Za-z0-9]{22})_([A-Za-z0-9]{59})$/.exec(token) ?? []
  if (head !== undefined && tail !== undefined) {
    // GitHub documents only the length of this checksum, so each known reading of what it covers is accepted.
    const body = tail.slice(0, -CHECKSUM_LENGTH)
    return [body, body.slice(-30), `${head}_${body}`].some(covered => endsWithChecksum(tail, covered))
  }
  const [, service, sum] = /^(glsa_[A-Za-z0-9]{32})_([0-9a-f]{8})$/.exec(token) ?? []
  return service === undefined || sum === undefined || crc32(service).toString(16).padStart(8, '0') === sum
}

function endsWithChecksum(token: string, covered: string): boolean {
  let rest = crc32(covered)
  let digits = ''
  for (let i = 0; i < CHECKSUM_LENGTH; i++) {
    digits = (DIGITS[rest % 62] ?? '') + digits
    rest = Math.floor(rest / 62)
  }
  return token.endsWith(digits)
}

/** CRC-32 as zip, PNG and Ethernet use it, of ASCII text. */
function crc32(text: string): number {
  let crc = 0xffffffff
  for (let i = 0; i < text.length; i++) {
    crc ^= text.charCodeAt(i)
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
