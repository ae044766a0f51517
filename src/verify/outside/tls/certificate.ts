import { isIP } from 'node:net'
import { checkServerIdentity, type PeerCertificate } from 'node:tls'
import type { CertificateFault, ObservedCertificate } from '../../../model/observed.ts'
import { hostNameOf } from '../host-names.ts'

const MAX_NAMES = 50
/** What an issuer is shown with: letters, digits and what names of organisations need. */
const LITERAL_NAME = /^[\p{L}\p{M}\p{N} .,'&()/-]{1,80}$/u

/**
 * What is kept of a certificate. `code` is what OpenSSL objected to; it tells one thing only, so that dates, names and
 * the signature by itself are looked at here. `undefined` where there is no certificate.
 */
export function inspectCertificate(
  certificate: PeerCertificate,
  host: string,
  code: string | undefined,
  now: Date,
): ObservedCertificate | undefined {
  const from = new Date(certificate.valid_from)
  const to = new Date(certificate.valid_to)
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime())) return undefined
  const faults: CertificateFault[] = []
  if (to < now) faults.push('expired')
  if (from > now) faults.push('not-yet-valid')
  if (!isFor(certificate, host)) faults.push('wrong-name')
  const isTrusted = code === undefined || code === 'ERR_TLS_CERT_ALTNAME_INVALID'
  const isDated = faults.includes('expired') || faults.includes('not-yet-valid')
  if (!isTrusted && isByItself(certificate)) faults.push('self-signed')
  // About dates, where the certificate's own are right: one above it has run out.
  else if (!isTrusted && !(isDated && DATES.has(code))) faults.push('untrusted')
  return {
    names: namesOf(certificate),
    issuer: issuerOf(certificate),
    validFrom: from.toISOString(),
    validTo: to.toISOString(),
    faults,
  }
}

const DATES: ReadonlySet<string> = new Set(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'])

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

/** A host name, also one with a star, or an address; anything else is not repeated. */
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

/** OpenSSL gives a list where a part stands several times. */
function first(part: string | readonly string[] | undefined): string | undefined {
  return typeof part === 'string' ? part : part?.[0]
}
