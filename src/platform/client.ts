/** A way into the Machines API; what it is made of is the platform's business. */
export interface Platform {
  readonly userAgent: string
}

export function createPlatform(options: {
  readonly token: string
  readonly address?: string | undefined
  readonly userAgent: string
  readonly timeoutMilliseconds?: number
}): Platform {
  return { userAgent: options.userAgent }
}
