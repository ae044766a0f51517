import type { ObservedCertificate, ObservedHttps, TlsVersion } from '../../../model/observed.ts'
import { TLS_VERSIONS } from '../../../model/observed.ts'
import type { Secured, Unsecured } from './handshake.ts'

interface ProbedVersions {
  readonly versions: ObservedHttps['versions']
  /** The newest version that is offered. */
  readonly best: TlsVersion | undefined
  /** Of the best version. */
  readonly certificate: ObservedCertificate | undefined
}

/**
 * Asks for one version after the other. `known`, the one that a first handshake ended with, is not asked for again.
 *
 * A version counts as refused when an alert says so, an old one also when the connection is cut, as many servers do it.
 * A time-out, and what this machine's own OpenSSL would not do, tell nothing.
 */
export async function probeVersions(
  known: string | undefined,
  ask: (version: TlsVersion) => Promise<Secured | Unsecured | undefined>,
): Promise<ProbedVersions> {
  const versions: { [version in TlsVersion]?: 'offered' | 'refused' } = {}
  let best: TlsVersion | undefined
  let certificate: ObservedCertificate | undefined
  for (const version of TLS_VERSIONS) {
    const outcome = version === known ? undefined : await ask(version)
    if (outcome?.kind === 'secured') {
      outcome.socket.destroy()
      certificate = outcome.certificate
    }
    if (version === known || outcome?.kind === 'secured') {
      versions[version] = 'offered'
      best = version
    } else if (outcome?.kind === 'rejected' || (outcome?.kind === 'cut' && isOld(version))) {
      versions[version] = 'refused'
    }
  }
  return { versions, best, certificate }
}

function isOld(version: TlsVersion): boolean {
  return version === 'TLSv1' || version === 'TLSv1.1'
}
