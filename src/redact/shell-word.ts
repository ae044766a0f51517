/** True for a word that a shell takes as it is, and no program for an option. */
const PLAIN = /^[\w./@+,:=][\w./@+,:=-]*$/

/** A path as one word of a command to paste: the name of a file must not become a command or an option. */
export function shellWord(path: string): string {
  if (PLAIN.test(path)) return path
  const safe = path.startsWith('-') ? `./${path}` : path
  return `'${safe.replaceAll("'", `'"'"'`)}'`
}
