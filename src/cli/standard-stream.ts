import { fstatSync, writeSync } from 'node:fs'

/** Standard output or standard error, as this program uses it. */
export interface StandardStream {
  readonly isTTY: boolean
  /** Of a terminal. */
  readonly columns: number | undefined
  /** Never throws: `failed` is called. */
  write(text: string): void
}

/**
 * The stream of a descriptor. Node's own brings its sockets along, which takes longer to load than a small project to judge:
 * only a terminal (any device, that is) gets it, and a pipe that is full and does not wait.
 */
export function standardStream(descriptor: 1 | 2, failed: (error: NodeJS.ErrnoException) => void): StandardStream {
  const open = (): NodeJS.WriteStream => (descriptor === 1 ? process.stdout : process.stderr).on('error', failed)
  let stream = isDevice(descriptor) ? open() : undefined
  return {
    isTTY: stream?.isTTY === true,
    columns: stream?.columns,
    write(text) {
      let rest: Uint8Array = Buffer.from(text)
      while (stream === undefined && rest.length > 0) {
        try {
          rest = rest.subarray(writeSync(descriptor, rest))
        } catch (error) {
          if (!isSystemError(error)) throw error
          if (error.code !== 'EAGAIN') return failed(error)
          stream = open()
        }
      }
      if (rest.length > 0) stream?.write(rest)
    },
  }
}

function isDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice()
  } catch {
    // Closed, or something that only Node's own stream may know.
    return true
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error
}
