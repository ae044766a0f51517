/** Limits of time, in milliseconds, and of concurrency. */
export interface Limits {
  /** For a TCP connection. */
  readonly connect: number
  /** For a TLS handshake on it. */
  readonly handshake: number
  /** For one request with its complete answer. */
  readonly request: number
  /** For the first request of a host, which may start a Machine. */
  readonly firstRequest: number
  /** For the greeting of a server. */
  readonly firstByte: number
  readonly host: number
  /** For all hosts. */
  readonly total: number
  /** Enough to keep slow hosts and silent name servers from blocking the others. */
  readonly concurrentHosts: number
  /** Other ports than those of the website, per address. */
  readonly concurrentPorts: number
}

export const LIMITS: Limits = {
  connect: 5_000,
  handshake: 5_000,
  request: 8_000,
  firstRequest: 15_000,
  firstByte: 2_000,
  host: 45_000,
  total: 240_000,
  concurrentHosts: 10,
  concurrentPorts: 4,
}

/** The remaining time, by a monotonic clock. */
export interface Deadline {
  /** The remaining milliseconds, at most `most`; 0 after the deadline. */
  readonly left: (most: number) => number
  readonly isOver: () => boolean
}

/** A deadline after that many milliseconds, or at the outer deadline if that is earlier. */
export function deadlineIn(milliseconds: number, outer?: Deadline): Deadline {
  const end = performance.now() + milliseconds
  const left = (most: number): number => {
    const own = Math.max(0, Math.min(most, end - performance.now()))
    return outer ? outer.left(own) : own
  }
  // A timer can fire slightly before the deadline.
  return { left, isOver: () => left(5) < 5 }
}
