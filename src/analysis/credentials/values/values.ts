import { namePartsOf } from '../names.ts'

const REFERENCES = [
  /\$\{|\$\(|\{\{|<%|#\{/,
  // opencode, VS Code and Caddy: `{env:X}`, `{file:x}`, `{$X}`, `{env.X}`; supervisor: `%(ENV_X)s`.
  /\{(?:(?:env|file|secrets?|vault|input|prompt)[:.]|\$)[\w./:-]{1,200}\}|%\([A-Za-z_]\w{0,100}\)s/,
  /^\$[A-Za-z_]\w{0,200}$/,
  // An element of a table, in Perl and PHP: `$ENV{X}`, `$_ENV['X']`. A backslash keeps Perl from reading `@` as a list.
  /^\$[A-Za-z_]\w{0,100}(?:\{\w{1,100}\}|\[["']?\w{1,100}["']?\])\\?$/,
  /^%[A-Za-z_]\w{0,200}%$/,
  /^(?:op|vault|sm|secret|doppler|infisical|gcpsm|awssm|keyring|ssm):/i,
  /^(?:arn:aws|encrypted:|ENC\[|!secret|env[:.(]|process\.env|os\.environ|os\.getenv|System\.get_env|ENV\[|@Microsoft\.KeyVault)/,
  /^projects\/[^/]{1,100}\/secrets\//,
  // Names of variables: Kamal, compose, Netlify and others list under `secret` what they take from elsewhere.
  /^[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,10}(?:[,;\s]\s{0,9}[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,10}){0,100}$/,
]

/** True for text that names where a value comes from: `$X`, `${{ secrets.X }}`, `$(cat …)`, `op://…`, `<%= ENV[…] %>`. */
export function isReference(value: string): boolean {
  const text = value.slice(0, 2000)
  return REFERENCES.some(pattern => pattern.test(text))
}

const DEFAULT = /\$\{\w{1,100}:?-([^{}$\n]{1,300})\}/g
const EXPRESSION = /<%[^%\n]{0,300}%>|\$?\{\{[^{}\n]{0,300}\}\}|[$#%]\{[^{}\n]{0,300}\}|\$\([^()\n]{0,300}\)/g

/**
 * What is known of a value that depends on variables: the literal default of `${X:-default}`, and `$(x` for each other
 * expression, which is a reference without a character that ends a URL. Quotes around the value are left out.
 */
export function knownParts(raw: string): string {
  const text = raw.length > 1 && /^(["']).*\1$/s.test(raw) ? raw.slice(1, -1) : raw
  return text
    .replace(DEFAULT, '$1')
    .replace(EXPRESSION, expression => (/localhost|127\.0\.0\.1/.test(expression) ? '$(localhost' : '$(x'))
}

const PLACEHOLDERS = [
  // A word for a password in another language, and a text that no keyboard of an administrator writes.
  /^(?:(?:tu|su|sua|votre|mon|dein|ihr|twoje)[-_ ]?)?(?:contrase(?:ñ|n)a|senha|mot[-_ ]?de[-_ ]?passe|passwort|kennwort|parola|wachtwoord|has(?:ł|l)o)(?:$|[^a-z])/,
  /^[^ -~]+$/,
  /^temp(?:orary)?[-_ ]?(?:pass|pw|key|secret|token)/,
  /^(?:your|change|replace|insert|enter|todo|fixme|tbd|dummy|fake|example|sample|placeholder|redacted|mock)/,
  /^(?:none|null|nil|undefined|unset|unused|empty|missing|disabled|n\/a|ignored?|irrelevant|whatever|anything|true|false|yes|no|on|off)$/,
  /^(?:test|testing|dev|development|local|build|building|foo|bar|baz|ci|temp|tmp|default|invalid|not)(?:$|[^a-z])/,
  /^(?:my|some|the|an?|any)?[-_ ]?(?:super)?[-_ ]?(?:secret|token|api|private)[-_ ]?(?:secret|token|key|password|value|string|here)?$/,
  /^(?:my|some|the|a)[-_ ]?(?:secret|token|key|password|api)/,
  /your[-_ ]|[-_ ]here$|placeholder|example|dummy|change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this|with)|xxxx|\*\*\*|\.\.\.|…/,
  // A shell's reading of `\u2026`, an ellipsis in a string of JSON or JavaScript.
  /^\\?u2026/,
  /^__[a-z][a-z0-9_]{0,60}__$|^@[a-z][a-z0-9_.]{0,60}@$/,
  /<[^<>]{0,200}>|^\{[^{}":]{0,200}\}$|^\[[^[\]]{0,200}\]$|^x+$/,
  // What is to be done, or who does it, in words joined by a separator.
  /^(?:[a-z]{2,20}[-_ ]){0,4}(?:define|set|fill|add|put|provide|suppl(?:y|ied)|configure|generate|manage|overrid(?:e|den)|inject|paste|update|create|get|see|ask)(?:d|n|ed)?[-_ ](?:it|me|this|in|by|via|from|with|at|on|as|to|using|manually|elsewhere|later|externally|separately|locally|before|ci|vault|dashboard|secrets?|env|runtime|real|actual|own|your)(?:[-_ ][a-z]{1,20}){0,6}$/,
  /^(?:to[-_ ]be|must[-_ ]be|should[-_ ]be|will[-_ ]be|needs?[-_ ]to[-_ ]be)[-_ ][a-z]{2,20}(?:[-_ ][a-z]{1,20}){0,6}$/,
  /^(?:(?:comes?|read|loaded|taken|injected|stored|kept)[-_ ])?(?:from|in|via|by)[-_ ](?:the[-_ ])?(?:env(?:ironment)?|ci|vault|dashboard|secrets?(?:[-_ ]manager)?|fly|keychain|1password|doppler|console|github|runtime|deploy)(?:[-_ ][a-z]{1,20}){0,4}$/,
  /(?:for|at)[-_ ]?(?:build|migrat)|build[-_ ]?(?:time|only|phase|purpose)|building purpose|precompil|not[-_ ]?(?:a[-_ ])?(?:real|secret|used|needed)|redacted/,
]

/** True for text that asks to be replaced, or that only keeps a build from failing. */
export function isPlaceholder(value: string): boolean {
  if (isRegularExpression(value)) return true
  const text = value.slice(0, 2000).toLowerCase()
  return text.length < 3 || isOneCharacter(text) || PLACEHOLDERS.some(pattern => pattern.test(text))
}

/** What a text in Base64 says, or '' for random bytes and for any other text. */
export function readableBase64(text: string): string {
  if (text.length < 16 || text.length > 4096 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return ''
  const decoded = Buffer.from(text, 'base64').toString('latin1')
  return /^[\t\n\r -~]{8,}$/.test(decoded) ? decoded : ''
}

/** Words that a text about a value has, and a passphrase has not. */
const PROSE =
  /(?:^|\s)(?:the|to|for|is|an?|your|our|this|that|with|in|of|on|it|not|only|just|be|must|from)(?:$|[\s.,;])/i
const PURPOSE = /(?:^|[-_\s])(?:just|only|temporary|temp|collectstatic|compile|assets?|build|building)(?:$|[-_\s.])/i

/** Parts that only a regular expression has: a class with its repetition, an escaped class, a group, any character. */
const PATTERN_PART =
  /\[\^?(?:\[:[a-z]{1,10}:\]|[^\]\s]){1,60}\](?:[+*?]|\{\d{1,4},?\d{0,4}\})|\[\^[^\]\s]{1,60}\]|\[\[:[a-z]{1,10}:\]|\\[sSwWdDb](?:[+*?]|\{\d)?|\(\?[:=!<]|\(\w{1,40}(?:\|\w{1,40}){1,40}\)|\.[*+]/g

/** True for a pattern that finds secrets or masks them: several of its parts, or one and few literal characters. */
export function isRegularExpression(value: string): boolean {
  const parts = value.match(PATTERN_PART)?.length ?? 0
  return parts > 1 || (parts === 1 && value.replace(PATTERN_PART, '').replace(/\W/g, '').length < 8)
}

/** True for a text about a value, such as `temporary key just to build`; a passphrase has no such words. */
export function isSentence(text: string): boolean {
  // `Unable to read public key {0}`: numbered gaps, as in Java and .NET.
  const value = text.replace(/\{\d{1,2}\}/g, 'it')
  // One capitalized word with a full stop.
  if (/^[A-Z][a-z]{1,40}\.$/.test(value)) return true
  if (value.length > 400 || !/^[\w'",;:()!?\s-]+\.?$/.test(value)) return false
  const wordCount = value.split(/[-_\s]+/).length
  return (
    wordCount >= (/\d/.test(value) ? 5 : 3) &&
    (PROSE.test(value) || PURPOSE.test(value) || /^[A-Z][a-z]+ [a-z]+ [a-z]+/.test(value))
  )
}

function isOneCharacter(text: string): boolean {
  for (const character of text) if (character !== text[0]) return false
  return true
}

const NUMBER = /^[-+]?[\d_]{1,40}(?:\.\d{1,20})?(?:ms|s|m|h|d|kb|mb|gb)?$/i
const PATH = /^(?:~|\.{1,2})?\/[\w.@+-]*(?:\/[\w.@+-]*)*$/
const OTHER_PATH =
  /^(?:[A-Za-z]:\\|file:|(?:[\w.-]{1,100}\/){0,10}[\w.-]{0,100}[A-Za-z_][\w-]{0,40}\.(?:pem|key|crt|json|txt|p12|pfx|jks|asc|keytab|[wje]ar|zip|t?gz|tar|whl|ya?ml|toml|ini|env|conf|[cm]?[jt]sx?|py|rb|php|sh|go|rs|md|html|css|xml|sql|log|png|svg)$)/
/** An option of a program, with or without its operand: `--key=/run/key`, `-javaagent:x.jar`. */
const OPTION = /^--?[A-Za-z][A-Za-z-]{1,40}(?:[:=\s]|$)/
/** The version of a package; pnpm appends those that it was resolved with. */
const VERSION = /^[~^v]?\d{1,5}\.\d{1,5}\.\d{1,5}(?:-[a-z]{1,10}(?:\.\d{1,5})?)?(?:\(@?[\w./-]{1,100}@\d.{0,2000}\))?$/
const TIME_OR_DATE = /^\d{1,4}[-:/]\d{1,2}(?:[-:/]\d{1,4})?(?:T[\d:.]{5,15}(?:Z|[+-]\d\d:?\d\d)?)?$/

/** True for what cannot be a secret whatever it is called: a number, a duration, a date, a version, a path. */
export function isHarmless(value: string): boolean {
  if (value.length > 4096) return false
  if (
    NUMBER.test(value) ||
    TIME_OR_DATE.test(value) ||
    VERSION.test(value) ||
    OTHER_PATH.test(value) ||
    OPTION.test(value)
  )
    return true
  // Standard Base64 has a slash too: a long random run that only begins with one is no path.
  return PATH.test(value) && !(value.length >= 32 && value.split('/').some(part => part.length >= 20 && isRandom(part)))
}

/** Values that everybody tries first; real only where something deployed reads them. */
const WEAK = new Set(
  'password passw0rd pass secret admin root user postgres mysql mariadb mongo redis rabbitmq guest test letmein qwerty minio minioadmin minio123 changeme changeit elastic superuser system sa keycloak grafana neo4j nats default'.split(
    ' ',
  ),
)

/** True for a password that is a default or a single well-known word. */
export function isWeak(value: string): boolean {
  return WEAK.has(value.toLowerCase().replace(/[\d!]{0,4}$/, ''))
}

/** Examples in the documentation of database images, which people deploy as they are. */
const FROM_DOCUMENTATION =
  /^(?:my[-_]?secret[-_]?(?:pw|password)|my[-_]?password|example|demo|mysecret|change[-_]?(?:me|it|this)|your_?strong\(!\)password|p@ssw0rd|\d{3,10})[\d!]{0,4}$/i

/** True for a password that is the first guess against a server that takes it as it is. */
export function isWellKnownPassword(value: string): boolean {
  return isWeak(value) || FROM_DOCUMENTATION.test(value)
}

/** Shannon entropy in bits a character; 0 for the empty text. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length)
  return bits
}

/** True for words joined by separators, such as `us-east-1` or `correct-horse-battery`. */
export function isSlug(value: string): boolean {
  const parts = value.split(/[-_./: ]/)
  return parts.length > 1 && parts.every(part => /^(?:[A-Za-z]{1,20}\d{0,4}|\d{1,4}|)$/.test(part))
}

/** Shorter ones look like words. In characters. */
const SHORTEST_RANDOM = 16

/** `colorSchemeDescription`: the name of something. */
const JOINED_WORDS = /^[A-Za-z]?[a-z]{2,30}(?:[A-Z][a-z]{2,30})+$/

/** At least this part of an identifier's letters is in words; a random text has hardly any. */
const PART_IN_WORDS = 0.6
const MEAN_WORD = 3.5

/** True for `HoursOfOperationList` and `Ipv6CidrAssociations`: mostly long words, with short ones and a digit or two among them. */
export function isWordsInCamelCase(value: string): boolean {
  const words = value.match(/[A-Z]?[a-z]+\d?|[A-Z]{1,4}(?![a-z])\d?/g) ?? []
  if (words.length < 2 || words.join('') !== value || value.length < words.length * MEAN_WORD) return false
  if ((value.match(/\d/g)?.length ?? 0) > 2) return false
  const long = words.filter(word => /^[A-Za-z][a-z]{3,}/.test(word) && /^.{0,3}[aeiouy]/i.test(word))
  return long.join('').length >= value.length * PART_IN_WORDS
}

/** True for what looks made by a machine: long, no words, letters with digits, many different characters. */
export function isRandom(value: string): boolean {
  if (value.length < SHORTEST_RANDOM || value.length > 4096 || /\s/.test(value) || isSlug(value)) return false
  if (JOINED_WORDS.test(value)) return false
  const mixed =
    /[A-Za-z]/.test(value) && (/\d/.test(value) || (/[a-z]/.test(value) && /[A-Z]/.test(value) && value.length >= 24))
  return mixed && entropyOf(value) >= 3 && !hasSequence(value)
}

/** True where four in ten characters repeat or follow the one in front, as in `abc123def456`: typed, not drawn. */
export function countsUp(text: string): boolean {
  let steps = 0
  for (let i = 1; i < text.length; i++) {
    const step = text.charCodeAt(i) - text.charCodeAt(i - 1)
    if (step === 1 || step === 0) steps++
  }
  return steps > text.length * 0.4
}

const LONGEST_SEQUENCE = 12

/** True where the characters count up (`abcdefghijkl`): an example, whatever its prefix. */
export function hasSequence(value: string): boolean {
  let run = 1
  for (let i = 1; i < value.length; i++) {
    run = value.charCodeAt(i) === value.charCodeAt(i - 1) + 1 ? run + 1 : 1
    if (run >= LONGEST_SEQUENCE) return true
  }
  return false
}

/** True where the characters repeat with a period of that length or less, as in `1234567890123456`: typed, not drawn. */
export function isPeriodic(text: string, longest: number): boolean {
  for (let period = 1; period <= Math.min(longest, text.length / 2); period++) {
    if (text.slice(period) === text.slice(0, -period)) return true
  }
  return false
}

const NOUNS_OF_SECRETS = new Set([
  'secret',
  'secrets',
  'token',
  'key',
  'password',
  'credentials',
  'name',
  'ref',
  'value',
])

/** True for a column, a variable or a property that has the same name: `api_key = excluded.api_key`, `t.api_key`. */
export function namesItself(name: string, value: string): boolean {
  if (value.length > 200 || !/^["`]?[A-Za-z_][\w"`]*(?:(?:\.|->|::)["`]?[A-Za-z_][\w"`]*)+[,;]?$/.test(value))
    return false
  const own = namePartsOf(name.split('.').at(-1) ?? '').join(' ')
  const last = namePartsOf(value.split(/\.|->|::/).at(-1) ?? '').join(' ')
  return own !== '' && own === last
}

/** True where words only repeat the name (`CLIENT_SECRET = "google-client-secret"`): the name of a secret, not one. */
export function repeatsName(name: string, value: string): boolean {
  const names = new Set(namePartsOf(name))
  const parts = namePartsOf(value)
  const last = parts.at(-1)
  if (last === undefined || !parts.every(part => /^[a-z]{1,30}(?:\d[a-z]{0,10})?$/.test(part))) return false
  return parts.some(part => names.has(part)) && (names.has(last) || NOUNS_OF_SECRETS.has(last))
}
