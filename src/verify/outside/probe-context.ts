import type { ProbedHost } from './hosts.ts'
import type { Deadline, Limits } from './limits.ts'
import type { Address, Network } from './network/network.ts'

/** One address of a host, with everything that a probe needs. */
export interface ProbeContext {
  readonly probed: ProbedHost
  readonly address: Address
  readonly network: Network
  readonly limits: Limits
  /** Of the host. */
  readonly deadline: Deadline
  readonly now: Date
}
