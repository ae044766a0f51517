import type { X509Certificate } from 'node:crypto'
import { isIP } from 'node:net'
import { checkServerIdentity, type PeerCertificate } from 'node:tls'
import { hostNameOf } from '../../../model/host-name.ts'
import type { CertificateFault, ObservedCertificate } from '../../../model/observed.ts'

const MAX_NAMES = 50
/** Issuer names that are safe to display: letters, digits and common punctuation. */
const LITERAL_NAME = /^[\p{L}\p{M}\p{N} .,'&()/-]{1,80}$/u

/** A certificate from Node, with the error code of OpenSSL's chain validation; none for a valid chain. */
export interface PresentedCertificate {
  readonly certificate: PeerCertificate
  readonly x509: X509Certificate | undefined
  readonly code: string | undefined
}

/**
 * What is recorded of a certificate. OpenSSL reports only its last error, so dates, names, key and signature are checked
 * here. `undefined` without a certificate.
 */
export function inspectCertificate(
  { certificate, x509, code }: PresentedCertificate,
  host: string,
  now: Date,
): ObservedCertificate | undefined {
  const from = new Date(certificate.valid_from)
  const to = new Date(certificate.valid_to)
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime())) return undefined
  const faults: CertificateFault[] = []
  if (to < now) faults.push('expired')
  if (from > now) faults.push('not-yet-valid')
  if (!certificate.subjectaltname) faults.push('no-names')
  else if (!isFor(certificate, host)) faults.push('wrong-name')
  const isDated = faults.includes('expired') || faults.includes('not-yet-valid')
  const weak = x509 ? weaknesses(x509) : []
  // Node has no name for OpenSSL's error about a weak signature or key.
  const fault = code === 'UNSPECIFIED' && weak.length > 0 ? undefined : chainFault(certificate, code, isDated)
  if (fault !== undefined) faults.push(fault)
  faults.push(...weak)
  return {
    names: namesOf(certificate),
    issuer: issuerOf(certificate),
    validFrom: from.toISOString(),
    validTo: to.toISOString(),
    faults,
  }
}

/** By OpenSSL's code; `isDated`: the dates of the certificate itself are already reported. */
function chainFault(
  certificate: PeerCertificate,
  code: string | undefined,
  isDated: boolean,
): CertificateFault | undefined {
  if (code === undefined || code === 'ERR_TLS_CERT_ALTNAME_INVALID') return undefined
  if (isByItself(certificate)) return 'self-signed'
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID') return isDated ? undefined : 'expired-intermediate'
  return CHAIN_FAULTS.get(code) ?? 'untrusted'
}

/** Codes of X509_STORE_CTX_get_error(3), as named by Node. */
const CHAIN_FAULTS: ReadonlyMap<string, CertificateFault> = new Map([
  ['INVALID_PURPOSE', 'wrong-purpose'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'incomplete-chain'],
])

/** Forbidden by the CA/Browser Forum's Baseline Requirements (sections 6.1.5 and 7.1.3.2) and refused by browsers. */
function weaknesses(x509: X509Certificate): CertificateFault[] {
  const { asymmetricKeyType, asymmetricKeyDetails } = x509.publicKey
  const isShort = asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? MIN_RSA_BITS) < MIN_RSA_BITS
  const algorithm = signatureAlgorithmOf(x509.raw)
  return [
    ...(algorithm !== undefined && WEAK_SIGNATURES.has(algorithm) ? (['weak-signature'] as const) : []),
    ...(isShort ? (['weak-key'] as const) : []),
  ]
}

const MIN_RSA_BITS = 2_048
/** Object identifiers in DER, in hexadecimal: RSA with MD5 and with SHA-1, ECDSA and DSA with SHA-1 (RFC 3279, section 2.2). */
const WEAK_SIGNATURES: ReadonlySet<string> = new Set([
  '2a864886f70d010104',
  '2a864886f70d010105',
  '2a8648ce3d0401',
  '2a8648ce380403',
])

/** The object identifier of the signature algorithm, after the signed part (RFC 5280, section 4.1). */
function signatureAlgorithmOf(der: Buffer): string | undefined {
  const certificate = contentAt(der, 0)
  const signed = certificate && contentAt(der, certificate.start)
  const algorithm = signed && contentAt(der, signed.end)
  const identifier = algorithm && contentAt(der, algorithm.start)
  return identifier && der.subarray(identifier.start, identifier.end).toString('hex')
}

/** Start and end of the content of the DER value at an offset. */
function contentAt(der: Buffer, offset: number): { readonly start: number; readonly end: number } | undefined {
  const first = der[offset + 1]
  if (first === undefined) return undefined
  const sizeBytes = first < 0x80 ? 0 : first & 0x7f
  const start = offset + 2 + sizeBytes
  if (sizeBytes > 4 || start > der.length) return undefined
  const length = sizeBytes === 0 ? first : der.readUIntBE(offset + 2, sizeBytes)
  return { start, end: start + length }
}

function isFor(certificate: PeerCertificate, host: string): boolean {
  try {
    return checkServerIdentity(host, certificate) === undefined
  } catch {
    return false
  }
}

function isByItself({ issuer, subject }: PeerCertificate): boolean {
  return JSON.stringify(issuer) === JSON.stringify(subject)
}

function namesOf({ subject, subjectaltname }: PeerCertificate): string[] {
  const alternatives = (subjectaltname ?? '').split(', ').flatMap(entry => {
    const [, text = ''] = /^(?:DNS|IP Address):(.{1,255})$/.exec(entry) ?? []
    return nameOf(text) ?? []
  })
  const names = alternatives.length > 0 ? alternatives : [nameOf(first(subject?.CN) ?? '') ?? []].flat()
  return [...new Set(names)].slice(0, MAX_NAMES)
}

/** A host name, also a wildcard, or an address; anything else is not displayed. */
function nameOf(text: string): string | undefined {
  if (isIP(text) !== 0) return text.toLowerCase()
  const [, star = '', rest = ''] = /^(\*\.)?(.*)$/.exec(text) ?? []
  const host = hostNameOf(rest)
  return host === undefined ? undefined : star + host
}

function issuerOf({ issuer }: PeerCertificate): string | undefined {
  const name = first(issuer?.O) ?? first(issuer?.CN)
  return name !== undefined && LITERAL_NAME.test(name) ? name : undefined
}

/** Node returns a list if an attribute occurs several times. */
function first(part: string | readonly string[] | undefined): string | undefined {
  return typeof part === 'string' ? part : part?.[0]
}
