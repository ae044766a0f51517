/** Characters that show nothing, move the cursor or turn the reading direction: text could hide behind them. */
const INVISIBLE = /[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu

/** Line breaks and tabs become one space each run, what can't be seen becomes the replacement character. */
export function sanitize(text: string): string {
  return text.replace(/[\t\r\n\u2028\u2029]+/g, ' ').replace(INVISIBLE, '\uFFFD')
}

/** As `sanitize`, and every character stays in its column. */
export function sanitizeInColumns(text: string): string {
  return text.replace(/[\t\r\n\u2028\u2029]/g, ' ').replace(INVISIBLE, '\uFFFD')
}

/** True for a line of a file that could steer a terminal or hide a part of itself; tabs and line ends cannot. */
export function steersTerminal(line: string): boolean {
  return line.replace(/[\t\r]/g, '').search(INVISIBLE) !== -1
}

/** Text of several lines, such as an annotation: what can't be seen becomes the replacement character. */
export function sanitizeLines(text: string): string {
  return text.replace(INVISIBLE, found => (found === '\n' ? found : '\uFFFD'))
}

/**
 * A line for a terminal or a job's log that a runner of GitHub Actions takes for no command: those begin with `::`, or
 * hold `##[`.
 */
export function withoutWorkflowCommands(line: string): string {
  return line.replace(/^(\s*:):/, '$1\u200B:').replaceAll('##[', '##\u200B[')
}
