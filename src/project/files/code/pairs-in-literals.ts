import type { CodeValue } from '../../../parse/code/literals.ts'
import type { CodeContext } from '../../../parse/code/named-context.ts'
import { isDrawn } from '../../../parse/code/relevance.ts'

/** A literal that holds a name with its value, by what it is given to or by its form. */
interface PairForm {
  readonly pattern: RegExp
  readonly callee?: RegExp
  readonly role: 'assignment' | 'fallback'
  /** The name where the pattern has none. */
  readonly name?: string
}

const FORMS: readonly PairForm[] = [
  // `putenv('NAME=x')` (php.net: function.putenv; POSIX).
  {
    pattern: /^(?<name>[A-Za-z_]\w{1,100})=(?<value>[\s\S]{3,1000})$/d,
    callee: /(?:^|\.)putenv$/i,
    role: 'assignment',
  },
  // A variable of a process: `Env: ["DB_PASSWORD=x"]`, `os.system("PGPASSWORD=x psql")`.
  { pattern: /^(?<name>[A-Z][A-Z0-9_]{2,80})=(?<value>[^\s"'$`{}]{8,400})(?=\s|$)/d, role: 'assignment' },
  // `@Value("${db.password:x}")` (docs.spring.io: value annotations).
  { pattern: /^\$\{(?<name>[\w.-]{1,100}):(?<value>[^{}]{3,1000})\}$/d, callee: /(?:^|\.)Value$/, role: 'fallback' },
  // `env:"NAME" envDefault:"x"` in the tag of a field (github.com/caarlos0/env, github.com/ilyakaznacheev/cleanenv).
  {
    pattern:
      /\benv:"(?<name>\w{1,100})[^"]{0,60}"[\s\S]{0,200}?\s(?:envDefault|env-default|default):"(?<value>[^"]{3,400})"/d,
    role: 'fallback',
  },
  // An option of a command line: `--db-password=x`, `-Ddb.password=x` of Java.
  {
    pattern:
      /(?:^|\s)(?:--|-D)(?<name>[a-z][\w.-]{0,40}(?:pass|pwd|secret|token|key|auth)[\w-]{0,40})=(?<value>[^\s"']{6,400})(?=\s|$)/di,
    role: 'assignment',
  },
  // A variable in the list that is the environment of a process: `raw_env = ["DB_PASSWORD=x"]`.
  {
    pattern: /^(?<name>[A-Z0-9_]{0,40}(?:PASS|PWD|SECRET|TOKEN|KEY|AUTH)[A-Z0-9_]{0,40})=(?<value>[^\s$]{6,400})$/d,
    role: 'assignment',
  },
  // `user:password@tcp(host)/name` (github.com/go-sql-driver/mysql: DSN).
  {
    pattern: /^[\w.-]{1,80}:(?<value>[^\s@/]{4,200})@(?:tcp|unix)?\((?!localhost|127\.)[\w.:/-]{1,200}\)\//d,
    role: 'assignment',
    name: 'password',
  },
  // `:password="'x'"` of Vue: an expression in quotes, with the name in front.
  { pattern: /^'(?<value>[^'\s]{3,1000})'$/d, role: 'assignment' },
]

/** The name and value that a literal without escapes holds itself, in place of the literal. */
export function pairInside(literal: CodeValue, text: string): CodeValue | undefined {
  const { value, body, kind, context } = literal
  if (kind === 'text' && value === undefined) return wordInside(literal, text)
  if (kind !== 'text' || value === undefined || value.length > 2000) return undefined
  if (!/[=$']|env:"|\)\//.test(value) || text.slice(body.from, body.to) !== value) return undefined
  for (const { pattern, callee, role, name } of FORMS) {
    if (callee && !callee.test(context.callee ?? '')) continue
    const found = pattern.exec(value)
    const place = found?.indices?.groups?.['value']
    const inner = found?.groups?.['value']
    if (inner === undefined || place === undefined) continue
    const span = { from: body.from + place[0], to: body.from + place[1] }
    const named: CodeContext = {
      role,
      name: name ?? found?.groups?.['name'] ?? context.name,
      nameSpan: undefined,
      ...(role === 'fallback' ? { environment: true } : {}),
    }
    return { kind, context: named, value: inner, span, body: span, alone: false }
  }
  return undefined
}

/** A word that a machine made in a text of which a run decides other words: `${scheme} x` of a header. */
function wordInside(literal: CodeValue, text: string): CodeValue | undefined {
  const { body, context } = literal
  if (context.role === 'plain' || body.to - body.from > 2000) return undefined
  for (const { 0: value, index } of text
    .slice(body.from, body.to)
    .matchAll(/(?<=\s)(?![A-Za-z_]\w{0,40}=.)[\w.+/=~-]{16,400}(?=\s|$)/g)) {
    if (!isDrawn(value)) continue
    const span = { from: body.from + index, to: body.from + index + value.length }
    return { ...literal, value, span, body: span, alone: false }
  }
  return undefined
}
