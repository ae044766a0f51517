import { classifyCredential } from '../../analysis/credentials/classify.ts'
import { namePartsOf } from '../../analysis/credentials/names.ts'

/** One `NAME=value` of a dotenv file, with or without `export`. */
const ASSIGNMENT = /^\s*(?:export\s+)?([A-Za-z_]\w{0,100})\s*=(.*)/s

/** Words of fake files that sites serve to scanners. */
const JOKE =
  /\b(?:nice ?try|nothing (?:here|to)|nope|lol|haha|gotcha|hunter2|never ?gonna|rick ?roll|honey ?pot|not (?:an?|the|real)|fake|joke|troll|go ?away|correct horse)\b/

/**
 * True for a dotenv file with a credential: nearly every line is an assignment or a comment, and a value is a credential
 * of a server. False for a text about such files, for a template and for a joke.
 */
export function isEnvFile(body: string): boolean {
  const lines = body.split('\n').filter(line => line.trim() !== '' && !line.trimStart().startsWith('#'))
  const assignments = lines.flatMap(line => {
    const [, name, value] = ASSIGNMENT.exec(line) ?? []
    return name === undefined || value === undefined ? [] : [{ name, value: unquote(value.trim()) }]
  })
  // A quoted key has lines without assignments, and a body may end inside one.
  const others = lines.length - assignments.length
  if (others > 0 && !/-----BEGIN [A-Z ]{3,40}-----/.test(body) && others / lines.length > 0.2) return false
  return hasKeyBlock(lines.join('\n')) || assignments.some(({ name, value }) => isCredential(name, value))
}

/** A key block has several lines, so no single line contains it. */
function hasKeyBlock(text: string): boolean {
  return classifyCredential('', text, { shapesOnly: true })?.evidence === 'key block'
}

/** A default password, or a random value under a harmless name, is not enough for a critical finding. */
function isCredential(name: string, value: string): boolean {
  const credential = classifyCredential(name, value, { reader: 'runtime' })
  if (credential === undefined || credential.confidence === 'low') return false
  if (credential.evidence === 'key block' || credential.evidence === 'provider format') return true
  // A passphrase contains spaces, and so does a sentence, which is not a credential.
  return (credential.confidence === 'high' || !isSentence(value)) && !JOKE.test(namePartsOf(value).join(' '))
}

function isSentence(value: string): boolean {
  return /\s/.test(value) && /^[A-Z][a-z']*\s|[.!?]$/.test(value)
}

function unquote(value: string): string {
  const [, , quoted] = /^(["'])(.*?)\1/.exec(value) ?? []
  if (quoted !== undefined) return quoted
  const comment = value.search(/\s#/)
  return comment === -1 ? value : value.slice(0, comment).trimEnd()
}
