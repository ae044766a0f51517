/** Access to the Machines API. */
export interface Access {
  readonly token: string
  /** An origin; `undefined` for Fly.io's own. */
  readonly address: string | undefined
}

/**
 * Reads the environment variables: flyctl's two for the token, in flyctl's order (flyctl: internal/config/config.go), and
 * the documented one for the address (docs: machines/api/working-with-machines-api).
 */
export function accessOf(environment: Readonly<Record<string, string | undefined>>): Access | undefined {
  const { FLY_ACCESS_TOKEN, FLY_API_TOKEN, FLY_API_HOSTNAME } = environment
  const token = FLY_ACCESS_TOKEN?.trim() || FLY_API_TOKEN?.trim()
  return token ? { token, address: FLY_API_HOSTNAME?.trim() || undefined } : undefined
}
