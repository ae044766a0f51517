/** The fields of a `-z` output. */
export function fieldsOf(output: Buffer): string[] {
  const fields = output.toString('utf8').split('\0')
  if (fields.at(-1) === '') fields.pop()
  return fields
}

/** Git's own words without control characters, which a hostile branch name could smuggle into a terminal. */
export function firstLine(text: string): string | undefined {
  const line = text.split('\n').find(each => each.trim() !== '')
  return line?.replace(/\p{Cc}/gu, ' ').trim()
}
