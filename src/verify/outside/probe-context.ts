import type { Deadline, Limits } from './limits.ts'
import type { Address, Network } from './network/network.ts'
import type { Target } from './targets.ts'

/** One address of a host, with all that a look at it needs. */
export interface Errand {
  readonly target: Target
  readonly address: Address
  readonly network: Network
  readonly limits: Limits
  /** Of the host. */
  readonly deadline: Deadline
  readonly now: Date
}
