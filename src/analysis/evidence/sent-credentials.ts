import { blockOpening } from '../../model/files/indentation.ts'
import type { Location, Source } from '../../model/files/text.ts'
import type { Command } from '../../model/project/command.ts'

/** A credential that a request carries, wherever the program takes it from. */
const CREDENTIAL =
  /authorization\b|\bbearer\b|basic_?auth|passw|\bpwd\b|\bauth\s?[:=(]|\bcookies?\s?[:=]|log_?in\b|(?:api|access|auth|secret|private)[-_]?(?:key|token)|[?&]\w{0,20}(?:key|token|sig|secret|appid)=|client_?secret|\bcredentials?\s?[:=]\s?(?!["'](?:omit|same-origin))|(?:env|environ)\W{1,9}\w{0,40}(?:TOKEN|SECRET|KEY|PASS)|\b(?:token|secret)\s?[:=]/i

/** Clients of servers that take a login in each connection. */
const LOGIN_CLIENT =
  /smtp|nodemailer|createTransport|ldap|imap|redis|postgres|\bpg\b|mysql|maria|mongo|mssql|amqp|mqtt|kafka|elastic|clickhouse|database|ssl_?mode|sequelize|typeorm|knex|\bPool\(|ollama|openai|["']prompt["']|\bllm|stripe|payment|connectionString|webhook/i

/** The login of a proxy is not sent to the server behind it; the option itself is no login. */
const OF_PROXY = /(?<!\w)\w{0,40}proxy\w{0,40}|reject_?unauthorized/gi

/** A line that is a comment. */
const COMMENT = /^[ \t]{0,80}(?:#|\/\/|\*|--).*$/gm

/** True for a text that sends a password, a key or a token. */
export function sendsCredential(text: string): boolean {
  return CREDENTIAL.test(text.replace(OF_PROXY, '').replace(COMMENT, ''))
}

const LINES_AROUND = 8
const CHARACTERS_BEHIND = 500

/** The text around a place of a program, as far as one call goes. */
function textNear({ range }: Location, source: Source): string {
  const from = source.offset({ line: Math.max(1, range.start.line - LINES_AROUND), column: 1 })
  const text = source.text.slice(
    Math.max(from, source.offset(range.start) - 1000),
    source.offset(range.end) + CHARACTERS_BEHIND,
  )
  return text.replace(OF_PROXY, '').replace(COMMENT, '')
}

/** True where the text around a place sends a password, a key or a token. */
export function sendsCredentialNear(at: Location, source: Source): boolean {
  return CREDENTIAL.test(textNear(at, source))
}

/** True where the text around a place opens a connection that has a login: to a database, a broker, a mail server. */
export function signsInNear(at: Location, source: Source): boolean {
  const text = textNear(at, source)
  return CREDENTIAL.test(text) || LOGIN_CLIENT.test(text)
}

/** Clients of databases, and of no other server. */
const DATABASE_CLIENT =
  /postgres|\bpg\b|mysql|mariadb|mssql|database|sequelize|typeorm|knex|drizzle|prisma|\bPool\(|mongo|redis/i

/** True where the line of an option, or the one that opens its block, connects to a database. */
export function isOfDatabase({ range }: Location, source: Source): boolean {
  const { line } = range.start
  return DATABASE_CLIENT.test(
    `${blockOpening(line, source, LINES_AROUND)}\n${source.line(line).slice(0, LONGEST_LINE)}`,
  )
}

const LONGEST_LINE = 500

/** True where a command builds the image, sends a login, or writes what it downloads to a file or to a shell. */
export function carriesLogin({ argv, origin }: Command): boolean {
  if (origin === 'dockerfile-run') return true
  const text = argv.map(({ raw }) => raw).join(' ')
  return sendsCredential(text) || OF_LOGIN.test(text)
}

const OF_LOGIN =
  /\s(?:-u|--user|--netrc|-n|-o|-O|--output|-\w*[oO])(?:[\s=]|$)|^(?:\S*\/)?(?:redis|valkey|mongo|mysql|mariadb|clickhouse|wget|git|npm|pnpm|yarn|pip|uv|apt|apk)/
