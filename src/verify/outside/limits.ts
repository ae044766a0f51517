/** How long and how much at a time; times in milliseconds. */
export interface Limits {
  /** For a TCP connection. */
  readonly connect: number
  /** For a TLS handshake on it. */
  readonly handshake: number
  /** For one request with its whole answer, however slowly that drips. */
  readonly request: number
  /** Likewise, for the first request of a host: it may have to start a Machine. */
  readonly firstRequest: number
  /** For the first byte of a server that speaks first. */
  readonly firstByte: number
  readonly host: number
  /** For all hosts together. */
  readonly total: number
  /** Enough that hosts which wait for a silent name server, or answer slowly, do not take the time of the others. */
  readonly concurrentHosts: number
  /** Ports besides those of the website, of one address. */
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

/** The time that is left until a moment, by the clock that only goes forward. */
export interface Deadline {
  /** At most that long. In milliseconds, 0 when it is over. */
  readonly left: (most: number) => number
  readonly isOver: () => boolean
}

/** A deadline in so many milliseconds, or when the outer one is over. */
export function deadlineIn(milliseconds: number, outer?: Deadline): Deadline {
  const end = performance.now() + milliseconds
  const left = (most: number): number => {
    const own = Math.max(0, Math.min(most, end - performance.now()))
    return outer ? outer.left(own) : own
  }
  // A timer that was set to the end may ring a little before it.
  return { left, isOver: () => left(5) < 5 }
}
