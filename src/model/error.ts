/** What kind of error it is. Its message may quote the file that it stumbled over, which may hold a secret. */
export function kindOfError(error: unknown): string | undefined {
  return error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : undefined
}

/** Where an error happened, without its message. */
export function stackOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  return stack
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .join('\n')
}
