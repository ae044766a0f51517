/** What takes less goes by unseen. In milliseconds. */
const PATIENCE = 400
/** So many files take longer than that to judge. */
const MANY_FILES = 300

interface Stream {
  readonly isTTY?: boolean
  readonly columns?: number | undefined
  write(text: string): unknown
}

/**
 * Tells on a terminal what a long run is at, on one line that goes again; anywhere else it tells nothing. Judging leaves
 * blocks timers, so large projects are announced in advance.
 */
export function createProgress(stream: Stream): (message: string | undefined, files?: number) => void {
  if (stream.isTTY !== true) return () => {}
  let timer: NodeJS.Timeout | undefined
  let isShown = false
  const show = (message: string) => {
    stream.write(`\r\u001B[K${message.slice(0, (stream.columns ?? 80) - 1)}`)
    isShown = true
  }
  return (message, files = 0) => {
    clearTimeout(timer)
    if (message === undefined) {
      if (isShown) stream.write('\r\u001B[K')
      isShown = false
    } else if (isShown || files >= MANY_FILES) show(message)
    else timer = setTimeout(show, PATIENCE, message).unref()
  }
}
