import { CREDENTIAL_ARGUMENTS } from '../../../facts/credential-calls.ts'
import type { CodeContext } from '../../../parse/code/named-context.ts'
import { isDrawn } from '../../../parse/code/relevance.ts'

/** `setPassword`, `with_secret_key`: what is set is in the name of the function. */
const SETTER = /^(?:set|with)_?(?=[A-Z_])_?(\w{3,60})$/
/** Methods that compare a text with another one. */
const EQUALS =
  /^(?:[eE]quals|equalsIgnoreCase|contentEquals|eql\??|eq|localeCompare|[cC]ompareTo(?:IgnoreCase)?|[sS]tartsWith|[eE]ndsWith|start_?with\??|matches|includes|[cC]ontains)$/
/** Methods in front of a comparison that return the text itself, changed in little. */
const TRANSFORM = /^(?:trim|strip|to(?:_\w|[A-Z])\w{1,20}|lower|upper|downcase|value|text|chomp)$/
/** A method of a builder: `.password("x")`. */
const BUILDER =
  /\.(?:password|passwd|api_?[kK]ey|secret|secret_?[kK]ey|client_?[sS]ecret|(?:access_?|auth_?)?[tT]oken|signing_?[kK]ey)$/

/** What a check compares a header or a parameter with is its credential, under a name that promises none elsewhere. */
const COMPARED_NAME = /^(?:\w{0,30}_)?(?:auth(?:[_-]?header)?|bearer|creds?|pass|pwd|pw|key)$/i
const LOGIN = /^[\w.@-]{1,64}:[^\s/:]/

/**
 * What a literal is by the argument that it is passed as, in the words of a variable's name: `database password`. A
 * library's own reference says so, or the name of the function.
 */
export function meaningOf(context: CodeContext, written: string): string | undefined {
  const { role, name, callee, place } = context
  if (context.compared && COMPARED_NAME.test(name)) return isDrawn(withoutScheme(written)) ? 'token' : undefined
  // `auth=("shop", "x")`
  if (role === 'assignment' && callee === undefined) {
    return place === 1 && /^(?:basic[-_]?)?auth$|credentials?$|login$/i.test(name) ? 'password' : undefined
  }
  if (callee === undefined || place === undefined) return undefined
  const [last, before] = wordsOf(callee)
  const rows = CREDENTIAL_ARGUMENTS.get(last.replaceAll('_', '').toLowerCase()) ?? []
  const row = rows.find(({ of, places }) => places.includes(place) && (of === undefined || of.test(before)))
  // What encodes a login is also given other texts.
  if (row && (row.meaning !== 'login' || LOGIN.test(written))) return row.meaning
  if (role !== 'call' || place !== 0) return undefined
  // `password.equals("x")`
  if (EQUALS.test(last)) return before.split('.').findLast(word => !TRANSFORM.test(word))
  const set = SETTER.exec(last)?.[1]
  if (set !== undefined) return set
  return BUILDER.test(callee) ? last : undefined
}

function withoutScheme(text: string): string {
  return text.replace(/^(?:Bearer|Basic|Token) /, '')
}

/** The last word of the function that is given a value: `login` of `server.login`. */
export function calledWord({ callee }: CodeContext): string | undefined {
  return callee === undefined ? undefined : wordsOf(callee)[0]
}

/** The last word of a function, `new` of Ruby left out, and those in front of it. */
function wordsOf(callee: string): readonly [last: string, before: string] {
  const words = callee.split('.')
  let last = words.pop() ?? ''
  if (last === 'new' && words.length > 0 && !/^hmac$/i.test(words.at(-1) ?? '')) last = words.pop() ?? ''
  return [last, words.join('.')]
}
