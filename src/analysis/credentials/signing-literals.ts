import type { Location, Source } from '../../model/files/text.ts'
import { memoize } from '../../model/memoize.ts'
import type { Setting } from '../../model/project/setting.ts'
import type { Credential } from './credential.ts'
import { digestsOf } from './digest.ts'
import { secretNameOf } from './names.ts'
import { isHarmless, isRandom, isReference, namesItself } from './values/values.ts'

/** A setting of a program, with its name as the judge reads it and its trimmed text. */
export interface SigningCandidate extends Pick<Setting, 'reader' | 'value' | 'origin'> {
  readonly code: Setting['code']
  readonly name: string
  readonly text: string
}

/** What a library's own reference says of an argument: what is passed there signs (`facts/credential-calls.ts`). */
const SIGNS_BY_PLACE = /^(?:jwt secret|session secret|signing key)$/
/** `encode` and `decode` also turn texts into bytes, and `typeof secret` is compared with the name of a type. */
const ENCODING =
  /^(?:utf-?(?:7|8|16|32)(?:-?[bl]e|-?sig)?|us-ascii|ascii|latin-?1|iso-?8859-?\d{1,2}|windows-125\d|cp\d{3,4}|base64(?:url)?|binary)$/i
const TYPE = /^(?:string|number|bigint|boolean|symbol|undefined|object|function|buffer|bytes|bytearray|integer)$/i
const SHORTEST = 6
const LONGEST = 100

/** Calls that sign or check with what they are passed: PyJWT, jsonwebtoken, jjwt, java-jwt, golang-jwt, jose, hmac. */
const SIGNING_CALLS =
  /\b(?:(?:jwt|jws|jose|JsonWebToken)\w{0,20}(?:\.|::)(?:encode|decode)|sign|verify|signWith|verifyWith|setSigningKey|hmacShaKeyFor|HMAC(?:256|384|512)|SecretKeySpec|SymmetricSecurityKey|SignedString|createHmac|NewCookieStore|decodeJwt|jwtVerify)\(([^;\n]{1,300})/gi

/**
 * The words of a person that a program which deploys passes to the function that signs: whatever they say, they are the
 * key. `undefined` for every other text, and for random ones, which the judge of values knows.
 */
export function signingLiteral(candidate: SigningCandidate, source: Source | undefined): Credential | undefined {
  const { name, text, reader, code, value, origin } = candidate
  if (!value.known || reader !== 'runtime' || origin !== 'code' || text.length < SHORTEST || text.length > LONGEST)
    return undefined
  if (ENCODING.test(text) || TYPE.test(text)) return undefined
  const isOption = code?.role === 'assignment' && source !== undefined && isSigningOption(name, value.at, source)
  if (!(isOption ? /^[ -~]+$/ : /^[!-~]+$/).test(text) || isReference(text) || isHarmless(text) || isRandom(text))
    return undefined
  if (!isOption && namesItself(name, text)) return undefined
  const byPlace = code?.role === 'call' && SIGNS_BY_PLACE.test(code.meaning ?? '') && !isPiped(value.at, source)
  if (!isOption && !byPlace && !(code?.role === 'assignment' && source && isPassedToSign(name, source)))
    return undefined
  const kind = 'key that signs tokens or sessions'
  return { kind, evidence: 'named assignment', confidence: 'medium', label: kind, ...digestsOf(text) }
}

/** The options of JWT and session middleware that hold the key (npmjs.com: express-session, cookie-session, @fastify/jwt, express-jwt, passport-jwt, @nestjs/jwt). */
const KEY_OPTION = /^(?:secret|secrets|secretOrKey|secretKey|keys|password)$/
const MIDDLEWARE =
  /(?:\b(?:register|use)\(\s{0,20}(?:fastify)?[jJ](?:wt|WT)\w{0,20}\s{0,9},|\bJwtModule\.\w{1,20}\(|\bnew\s{1,9}(?:\w{0,20}\.)?(?:Jwt|JWT)?Strategy\(|\b(?:express|koa)?[jJ]wt\(|\b(?:\w{0,20}[sS]ession|createCookieSessionStorage|withIronSession\w{0,20})\()\s{0,20}\{[^{}]{0,300}$/
const CHARACTERS_BEFORE = 400

/** True for the value of the option that such a middleware signs with. */
function isSigningOption(name: string, { range }: Location, source: Source): boolean {
  if (!KEY_OPTION.test(name.slice(name.lastIndexOf('.') + 1))) return false
  const at = source.offset(range.start)
  return MIDDLEWARE.test(source.text.slice(Math.max(0, at - CHARACTERS_BEFORE), at))
}

/** Session middleware that keeps the sessions on the server (npmjs.com: express-session, @fastify/session). */
const SERVER_SESSIONS = /["'](?:express-session|@fastify\/session|koa-generic-session)["']/

/** True where the secret only signs the random id of a session that the server keeps: with it alone nobody forges one. */
export function signsOnlyIds(name: string, at: Location, source: Source | undefined): boolean {
  if (!source || !SERVER_SESSIONS.test(source.text)) return false
  const from = source.offset(at.range.start)
  const before = source.text.slice(Math.max(0, from - CHARACTERS_BEFORE), from)
  return /session|cookie/i.test(name) || /[sS]ession\(\s{0,20}\{[^{}]{0,300}$/.test(before)
}

/** True where a pipe passes the first argument, as in Elixir, so that the literal is another one: `key |> hmac("aws4_request")`. */
function isPiped({ range }: Location, source: Source | undefined): boolean {
  const before = source?.line(range.start.line).slice(0, range.start.column - 1) ?? ''
  return /\|>\s{0,9}[\w.]{1,100}[!?]?\(\s{0,9}["']?$/.test(before.slice(-200))
}

/** True where the same file passes that variable to a function that signs. */
function isPassedToSign(name: string, source: Source): boolean {
  const word = name.slice(name.lastIndexOf('.') + 1)
  if (!/^[A-Za-z_]\w{2,60}$/.test(word) || secretNameOf(word) === undefined) return false
  const passed = passedToSign(source)
  // Most variables are not among the arguments at all.
  if (!passed.includes(word)) return false
  return new RegExp(`(?<![\\w"'\`])${word}(?![\\w"'\`(])`).test(passed)
}

/** The arguments of all calls that sign, a line each. */
const passedToSign = memoize(({ text }: Source) => {
  const passed: string[] = []
  for (const [, args = ''] of text.matchAll(SIGNING_CALLS)) passed.push(args)
  return passed.join('\n')
})
