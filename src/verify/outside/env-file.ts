/** One `NAME=value` of a dotenv file, perhaps with `export`. */
const ASSIGNMENT = /^\s*(?:export\s+)?([A-Za-z_]\w{0,100})\s*=\s*(.*)$/

/** Words in names of settings that hold something to keep. */
const SECRET_NAME = /SECRET|TOKEN|PASSWORD|PASSWD|_PASS$|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|_KEY$|_DSN$|CREDENTIALS?$/i

/** Names of what is made to be read, or of a time. */
const NO_SECRET_NAME = /PUBLIC|PUBLISHABLE|^VITE_|^REACT_APP_|EXPIR|_TTL|LIFETIME|_URL$/i

/** A login in a URL. */
const LOGIN = /^[a-z][a-z0-9+.-]{1,30}:\/\/[^/@\s:]{0,100}:([^/@\s]{3,200})@/i

/** What stands where a value should be, and what people write for those who come to look. */
const NO_SECRET =
  /^(?:[x*.?_-]+|(.)\1{3,}|.{0,40}(?:change[-_ ]?me|your[-_ ]|example|placeholder|replace|insert|dummy|sample|redacted|secret_?here|<|\{\{|\$\{|todo|nice[-_ ]?try|nothing[-_ ]?(?:here|to)|nope|lol|haha|gotcha|hunter2|never[-_ ]?gonna|rick[-_ ]?roll|dqw4w9wgxcq|honey[-_ ]?pot|not[-_ ]?(?:a|the|real)|fake|joke|troll|go[-_ ]?away|correct[-_ ]?horse).*|true|false|null|none|undefined|test|secret|password|token)$/i

const MIN_SECRET_LENGTH = 8

/**
 * True for a dotenv file with something in it to keep: nearly every line is an assignment or a comment, and a name that
 * speaks of a secret has a value that could be one. A text about such files, a template of one, and a joke are none.
 */
export function isEnvFile(body: string): boolean {
  const lines = body.split('\n').filter(line => line.trim() !== '' && !line.trimStart().startsWith('#'))
  const assignments = lines.flatMap(line => {
    const [, name, value] = ASSIGNMENT.exec(line) ?? []
    return name === undefined || value === undefined ? [] : [{ name, value: unquote(value.trim()) }]
  })
  // The lines of a key in quotes are no assignments, and a body may be cut off in one.
  const others = lines.length - assignments.length
  if (others > 0 && !/-----BEGIN [A-Z ]{3,40}-----/.test(body) && others / lines.length > 0.2) return false
  return assignments.some(({ name, value }) => isSecret(name, value))
}

function isSecret(name: string, value: string): boolean {
  if (/^["']?-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/.test(value)) return true
  const [, password] = LOGIN.exec(value) ?? []
  if (password !== undefined) return !NO_SECRET.test(password)
  if (!SECRET_NAME.test(name) || NO_SECRET_NAME.test(name) || NO_SECRET.test(value)) return false
  // A secret is one word; a sentence is for people.
  return value.length >= MIN_SECRET_LENGTH && !/\s/.test(value) && !/^(?:https?:)?\/{1,2}[^@]*$/i.test(value)
}

function unquote(value: string): string {
  const [, , quoted] = /^(["'])(.*?)\1/.exec(value) ?? []
  return quoted ?? value.replace(/\s+#.*$/, '')
}
