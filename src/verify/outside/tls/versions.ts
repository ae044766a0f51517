import type { ObservedCertificate, ObservedHttps, TlsVersion } from '../../../model/observed.ts'
import { TLS_VERSIONS } from '../../../model/observed.ts'
import type { Secured, Unsecured } from './handshake.ts'

interface ProbedVersions {
  readonly versions: ObservedHttps['versions']
  /** The newest offered version. */
  readonly best: TlsVersion | undefined
  /** Of the best version. */
  readonly certificate: ObservedCertificate | undefined
}

/**
 * Tries one version after the other. `known`, the version of the first handshake, is not tried again.
 *
 * A version is refused if the server sends an alert. Many servers close the connection instead, which counts for old
 * versions. A timeout, or a refusal by this machine's OpenSSL, leaves the version unknown.
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
