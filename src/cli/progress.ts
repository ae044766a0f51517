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
 * no time for a clock, so it is told beforehand where there is much to judge.
 */
export function createProgress(stream: Stream): (words: string | undefined, files?: number) => void {
  if (stream.isTTY !== true) return () => {}
  let timer: NodeJS.Timeout | undefined
  let isShown = false
  const show = (words: string) => {
    stream.write(`\r\u001B[K${words.slice(0, (stream.columns ?? 80) - 1)}`)
    isShown = true
  }
  return (words, files = 0) => {
    clearTimeout(timer)
    if (words === undefined) {
      if (isShown) stream.write('\r\u001B[K')
      isShown = false
    } else if (isShown || files >= MANY_FILES) show(words)
    else timer = setTimeout(show, PATIENCE, words).unref()
  }
}
