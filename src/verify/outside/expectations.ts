import type { Expectation, HostPolicy } from '../../model/policy.ts'
import type { AddressProbe } from './probe-host.ts'

/** What a host requires of clients, as its answers show and as the policy can expect it. */
interface Requirement {
  /** To follow "It". */
  readonly shown: string
  /** What was checked all the same. */
  readonly checked: string
  readonly isShown: (probe: AddressProbe) => boolean
}

const REQUIREMENTS: Readonly<Record<Expectation, Requirement>> = {
  http2: {
    shown: 'requires HTTP/2',
    checked: 'Only its TLS was checked',
    isShown: ({ request }) => request === 'other' || request === 'cut',
  },
  'client-certificate': {
    shown: 'requires a client certificate',
    checked: 'Only its TLS was checked, as far as it answers without a client certificate',
    isShown: probe => probe.request === 'certificate-wanted' || probe.wantsCertificate || probe.isRejected,
  },
  'proxy-protocol': {
    shown: 'requires the PROXY protocol',
    checked: 'Its TLS and its answers were not checked',
    isShown: ({ observed: { https }, isRejected }) =>
      !isRejected && (https?.state === 'cut' || https?.state === 'other'),
  },
}

/** True where the host answered as one does that requires what the policy expects. */
export function fitsExpectation(expected: HostPolicy | undefined, probe: AddressProbe): boolean {
  return expected !== undefined && REQUIREMENTS[expected.expects].isShown(probe)
}

/** What was not checked, and why that is intended. */
export function intendedGap({ expects, reason }: HostPolicy, over: string): string {
  const { shown, checked } = REQUIREMENTS[expects]
  return `It ${shown}${over}, as the policy expects (${reason}). ${checked}.`
}

/** A host that answers as a website does, though the policy expects otherwise. */
export function needlessExpectation({ expects, name }: HostPolicy, over: string): string {
  const what = REQUIREMENTS[expects].shown.replace(/^requires/, 'it requires')
  return `The policy expects that ${what}, but it answers HTTP/1.1${over} without. Remove \`${name}\` from \`hosts\` in the policy.`
}
