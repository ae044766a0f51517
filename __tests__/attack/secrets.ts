/** One made-up credential of every kind that the judge knows, made at run time: no file holds one in one piece. */

import { classifyCredential } from '../../src/analysis/credentials/classify.ts'
import { CREDENTIAL_FORMATS } from '../../src/facts/credential-formats.ts'

/** A key of a provider, a block of lines, a token in parts, or what a name or an address makes a password. */
export const FORMS = ['format', 'block', 'token', 'password'] as const

export interface Secret {
  readonly kind: string
  /** What it looks like. */
  readonly form: (typeof FORMS)[number]
  /** The variable that it would stand under. */
  readonly name: string
  /** What is written in the file. */
  readonly text: string
  /** Every piece of eight characters that gives a part of the secret away; the public frame around it is not in it. */
  readonly pieces: ReadonlySet<string>
}

/** So many characters of a secret may be shown at most; one piece more gives something away. */
export const PIECE = 8

/** Numbers from 0 up to, not including, `below`; the same ones for the same seed. */
export function createRandom(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 0x9e3779b9) >>> 0
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 0x100000000) * below)
  }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const ALNUM = `${LETTERS}${LETTERS.toLowerCase()}0123456789`

function randomText(length: number, characters: string, random: (below: number) => number): string {
  return Array.from({ length }, () => characters[random(characters.length)]).join('')
}

interface Generated {
  readonly text: string
  /** Of each character, whether the format makes it the same for everyone. */
  readonly open: readonly boolean[]
}

/** A text that the pattern matches, of the few forms that the table of formats uses. */
function generate({ source }: RegExp, random: (below: number) => number): Generated {
  let at = 0
  const body = source.replace(/^\(\?<!\[[^\]]*\]\)/, '')
  const empty: Generated = { text: '', open: [] }
  const join = (a: Generated, b: Generated): Generated => ({ text: a.text + b.text, open: [...a.open, ...b.open] })

  function alternatives(): Generated {
    const choices = [sequence()]
    while (body[at] === '|') {
      at++
      choices.push(sequence())
    }
    return choices[random(choices.length)] ?? empty
  }
  function sequence(): Generated {
    let result = empty
    while (at < body.length && body[at] !== '|' && body[at] !== ')') result = join(result, term())
    return result
  }
  function term(): Generated {
    const start = at
    const first = atom()
    const end = at
    const [least, most] = quantifier()
    const after = at
    // Long enough to be taken for real, short enough to be read in a failure.
    const times = Math.min(most, Math.max(least, Math.min(most, 24)))
    let result = times === 0 ? empty : first
    for (let i = 1; i < times; i++) {
      at = start
      result = join(result, atom())
      if (at !== end) throw new Error('the pattern was read in two ways')
    }
    at = after
    return result
  }
  function atom(): Generated {
    const character = body[at++] ?? ''
    if (character === '(') {
      if (/^\?<?[!=]/.test(body.slice(at, at + 3))) return skipLookaround()
      if (body.startsWith('?:', at)) at += 2
      const group = alternatives()
      at++
      return group
    }
    if (character === '[') {
      const end = body.indexOf(']', at)
      const set = body.slice(at, end)
      at = end + 1
      const choice = charactersOf(set)
      // One of a few letters tells which product it is, and no more.
      return { text: randomText(1, choice, random), open: [choice.length < 8] }
    }
    if (character !== '\\') return { text: character, open: [true] }
    const escaped = body[at++] ?? ''
    if (escaped === 'w') return { text: randomText(1, ALNUM, random), open: [false] }
    if (escaped === 'd') return { text: randomText(1, '0123456789', random), open: [false] }
    return { text: escaped, open: [true] }
  }
  /** What is generated is matched with the whole pattern in the end. */
  function skipLookaround(): Generated {
    for (let depth = 1; depth > 0; at++) {
      if (body[at] === '\\') at++
      else if (body[at] === '(') depth++
      else if (body[at] === ')') depth--
    }
    return empty
  }
  function quantifier(): [number, number] {
    if (body[at] === '?') {
      at++
      return [1, 1]
    }
    const [written, least, comma, most] = /^\{(\d+)(,?)(\d*)\}/.exec(body.slice(at)) ?? []
    if (written === undefined) return [1, 1]
    at += written.length
    return [Number(least), comma ? Number(most) : Number(least)]
  }
  return alternatives()
}

/** Letters and digits of a class; punctuation is left out, since some of it ends a word elsewhere. */
function charactersOf(set: string): string {
  if (set.startsWith('^')) return ALNUM
  const all = [...ALNUM, '='].filter(character => new RegExp(`[${set}]`).test(character))
  const plain = all.filter(character => character !== '=')
  // A class of punctuation alone.
  return (plain.length > 0 ? plain : all).join('') || set.slice(0, 1)
}

/** Pieces with at least four characters that differ from secret to secret: fewer are found in other texts by chance. */
function piecesOf(text: string, open: readonly boolean[] = []): Set<string> {
  const pieces = new Set<string>()
  for (let i = 0; i + PIECE <= text.length; i++) {
    if (open.slice(i, i + PIECE).filter(Boolean).length <= PIECE - 4) pieces.add(text.slice(i, i + PIECE))
  }
  return pieces
}

/** A text that meets the lookarounds and the alternatives of the pattern as well. */
function matching(pattern: RegExp, random: (below: number) => number): Generated {
  for (let i = 0; i < 100; i++) {
    const generated = generate(pattern, random)
    if (pattern.exec(generated.text)?.[0] === generated.text) return generated
  }
  throw new Error(`no text was generated for ${pattern.source}`)
}

/** What the judge knows by its shape. */
function formatSecrets(random: (below: number) => number): Secret[] {
  return CREDENTIAL_FORMATS.map(({ kind, pattern }, index) => {
    const { text, open } = matching(pattern, random)
    return { kind: `${kind} ${index}`, form: 'format', name: 'SERVICE_VALUE', text, pieces: piecesOf(text, open) }
  })
}

function keySecrets(random: (below: number) => number): Secret[] {
  const line = () => randomText(64, `${ALNUM}+/`, random)
  const lines = [line(), line(), line(), `${randomText(22, ALNUM, random)}==`]
  const dashes = '-'.repeat(5)
  const block = (label: string) =>
    [`${dashes}BEGIN ${label}${dashes}`, ...lines, `${dashes}END ${label}${dashes}`, ''].join('\n')
  const pieces = new Set(lines.flatMap(each => [...piecesOf(each)]))
  const secrets: Secret[] = ['PRIVATE KEY', 'RSA PRIVATE KEY', 'OPENSSH PRIVATE KEY', 'EC PRIVATE KEY'].map(label => ({
    kind: label.toLowerCase(),
    form: 'block',
    name: 'TLS_DATA',
    text: block(label),
    pieces,
  }))
  const base64 = Buffer.from(block('PRIVATE KEY')).toString('base64')
  secrets.push({
    kind: 'private key in Base64',
    form: 'block',
    name: 'TLS_DATA',
    text: base64,
    pieces: piecesOf(base64.slice(44)),
  })
  const account = JSON.stringify({ type: 'service_account', private_key: block('PRIVATE KEY') })
  secrets.push({ kind: 'Google service account key', form: 'block', name: 'GOOGLE_JSON', text: account, pieces })
  return secrets
}

function tokenSecrets(random: (below: number) => number): Secret[] {
  const token = (claims: object) => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const signature = randomText(43, ALNUM, random)
    const text = [part({ alg: 'HS256', typ: 'JWT' }), part(claims), signature].join('.')
    return { text, pieces: new Set([...piecesOf(signature), ...piecesOf(part(claims))]) }
  }
  return [
    {
      kind: 'JSON Web Token',
      form: 'token',
      name: 'SERVICE_JWT',
      ...token({ sub: randomText(20, ALNUM, random), admin: true }),
    },
    {
      kind: 'Supabase service-role key',
      form: 'token',
      name: 'SUPABASE_VALUE',
      ...token({ role: 'service_role', iss: 'supabase' }),
    },
  ]
}

function passwordSecrets(random: (below: number) => number): Secret[] {
  const word = () => randomText(20, ALNUM, random)
  const secrets: Secret[] = []
  const add = (kind: string, name: string, secret: string, text = secret) =>
    secrets.push({
      kind,
      form: 'password',
      name,
      text,
      pieces: new Set([...piecesOf(secret), ...(text.includes(secret) ? [] : piecesOf(text))]),
    })
  for (const scheme of [
    'postgres',
    'postgresql',
    'mysql',
    'mongodb+srv',
    'redis',
    'rediss',
    'amqps',
    'https',
    'http',
  ]) {
    const password = word()
    add(`password in a ${scheme} URL`, 'BACKEND_URL', password, `${scheme}://shop:${password}@db.example.com/shop`)
  }
  const cache = word()
  add('password without a user', 'REDIS_URL', cache, `redis://:${cache}@cache.example.com:6379/0`)
  const percent = word()
  add('password with an escape', 'DATABASE_URL', percent, `postgres://shop:%40${percent}@db.example.com/shop`)
  const ado = word()
  add('connection string', 'CONNECTION', ado, `Server=db.example.com;Database=shop;User Id=sa;Password=${ado};`)
  const libpq = word()
  add('libpq string', 'CONNECTION', libpq, `host=db.example.com dbname=shop password=${libpq} sslmode=disable`)
  const login = word()
  add('login', 'BASIC_AUTH', login, `admin:${login}`)
  const bearer = word()
  add('bearer', 'AUTHORIZATION', bearer, `Bearer ${bearer}`)
  const basic = Buffer.from(`admin:${word()}`).toString('base64')
  add('basic', 'Authorization', basic, `Basic ${basic}`)
  for (const name of ['API_TOKEN', 'SESSION_SECRET', 'SECRET_KEY_BASE', 'ADMIN_PASSWORD', 'AWS_SECRET_ACCESS_KEY']) {
    add(`named ${name}`, name, randomText(40, ALNUM, random))
  }
  add('RAILS_MASTER_KEY', 'RAILS_MASTER_KEY', randomText(32, '0123456789abcdef', random))
  add('cookie', 'RELEASE_COOKIE', word())
  add('password of a person', 'ADMIN_PASSWORD', `Hunter-${word().slice(0, 5)}!`)
  add('made-up secret', 'JWT_SECRET', ['correct', 'horse', 'battery', 'staple'].join('-'))
  add('high entropy', 'BLOB', `${randomText(44, `${ALNUM}`, random)}a1B`)
  const salt = randomText(53, ALNUM, random)
  secrets.push({ kind: 'bcrypt', form: 'password', name: 'ADMIN_AUTH', text: `$2b$10$${salt}`, pieces: piecesOf(salt) })
  return secrets
}

const random = createRandom(20261123)

/** Data for every test under attack. */
export const SECRETS: readonly Secret[] = [
  ...formatSecrets(random),
  ...keySecrets(random),
  ...tokenSecrets(random),
  ...passwordSecrets(random),
]

/** Those that are known wherever they stand, without a name in front of them. */
export const SHAPED: readonly Secret[] = SECRETS.filter(({ text }) => {
  const evidence = classifyCredential('', text, { reader: 'runtime' })?.evidence
  return evidence === 'provider format' || evidence === 'key block' || evidence === 'url userinfo'
})

/** What of these secrets a text gives away, with a little around it, once a kind. */
export function leaksIn(text: string, secrets: readonly Secret[] = SECRETS): string[] {
  const { kinds, slots } = indexOf(secrets)
  const found = new Map<string, string>()
  // Eight characters in a row hold five that begin at every fourth place: looking there alone misses none.
  for (let i = 0; i < text.length; i += STRIDE) {
    if (slots[slotOf(text, i)] === 0) continue
    for (let from = Math.max(0, i - STRIDE + 1); from <= i; from++) {
      const kind = kinds.get(text.slice(from, from + PIECE))
      if (kind !== undefined) found.set(kind, text.slice(Math.max(0, from - 60), from + PIECE + 20))
    }
  }
  return [...found].map(([kind, around]) => `${kind}: ${around}`)
}

const STRIDE = 4
const PART = PIECE - STRIDE + 1

interface Index {
  readonly kinds: ReadonlyMap<string, string>
  /** Not 0 where a part of a piece may be told by its slot: the texts are long, and a slice to look up costs much. */
  readonly slots: Uint8Array
}

const SLOTS = 1 << 20

/** Of the characters from there on that make a part. */
function slotOf(text: string, from: number): number {
  let slot = 0
  // Behind the end there is no part, and whatever slot comes out of it does no harm.
  for (let i = from; i < from + PART; i++) slot = ((slot << 5) + slot + text.charCodeAt(i)) | 0
  return slot & (SLOTS - 1)
}

const indexes = new WeakMap<readonly Secret[], Index>()

function indexOf(secrets: readonly Secret[]): Index {
  const known = indexes.get(secrets)
  if (known) return known
  const kinds = new Map<string, string>()
  const slots = new Uint8Array(SLOTS)
  for (const { kind, pieces } of secrets) {
    for (const piece of pieces) {
      kinds.set(piece, kind)
      for (let i = 0; i + PART <= PIECE; i++) slots[slotOf(piece, i)] = 1
    }
  }
  const index = { kinds, slots }
  indexes.set(secrets, index)
  return index
}
