import type * as v from 'valibot'
import type { Location } from '../model/files/text.ts'
import { entryOf, type Tree, treeAt } from '../model/files/tree.ts'
import { code } from '../redact/quote.ts'
import { keysAt } from './schema.ts'
import { didYouMean } from './suggest.ts'

/** What is wrong with a policy: the place, the key and what is allowed there, as one sentence. */
export interface PolicyError {
  readonly at: Location
  readonly message: string
}

export type Keys = readonly (string | number)[]

/** An error at the value that the keys lead to, or, where `onKey` says so, at its last key. */
export function errorAt(root: Tree, keys: Keys, message: string, onKey = false): PolicyError {
  const last = keys.at(-1)
  const parent = treeAt(root, ...keys.slice(0, -1))
  const entry = typeof last === 'string' ? entryOf(parent, last) : undefined
  const value = treeAt(root, ...keys)
  const at = (onKey ? entry?.keyAt : value?.at) ?? entry?.keyAt ?? parent?.at ?? root.at
  const sentence = `${keys.length === 0 ? 'The policy' : code(nameOf(keys))} ${message}`
  return { at, message: sentence.endsWith('?') ? sentence : `${sentence}.` }
}

/** What a validation says, in the words of a policy. */
export function errorsOf(root: Tree, issues: readonly v.BaseIssue<unknown>[], before: Keys = []): PolicyError[] {
  return issues.flatMap(issue => {
    const keys = [...before, ...(issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))]
    const inner = treeAt(root, ...keys)?.kind === 'table' ? issue.issues?.filter(({ type }) => type !== 'literal') : []
    if (inner && inner.length > 0) return errorsOf(root, inner, keys)
    return [describe(root, keys, issue)]
  })
}

function describe(root: Tree, keys: Keys, issue: v.BaseIssue<unknown>): PolicyError {
  const allowed = keysAt(keys.slice(0, -1))
  const given = treeAt(root, ...keys)
  const word = given?.kind === 'scalar' && typeof given.value === 'string' ? given.value : ''
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const name = String(keys.at(-1))
    if (treeAt(root, ...keys.slice(0, -1))?.kind === 'list')
      return errorAt(root, keys.slice(0, -1), 'must be a mapping')
    return errorAt(root, keys, `is not a policy key; allowed: ${list(allowed)}${didYouMean(name, allowed)}`, true)
  }
  switch (issue.type) {
    case 'strict_object':
      return errorAt(root, keys, issue.received === 'undefined' ? 'is missing' : 'must be a mapping')
    case 'picklist': {
      const names = (issue.expected ?? '').replace(/[()"\s]/g, '').split('|')
      return errorAt(root, keys, `must be one of ${list(names)}${didYouMean(word, names)}`)
    }
    case 'union':
      return errorAt(root, keys, `must be \`off\` or a mapping with \`severity\`${didYouMean(word, ['off'])}`)
    case 'regex':
      return errorAt(root, keys, formOf(keys), keys[0] === 'hosts' && keys.length === 2)
    case 'min_length':
      return errorAt(root, keys, 'is empty, so no region is allowed; add a region, or remove `regions`')
    default:
      return errorAt(root, keys, MUST_BE.get(issue.type) ?? 'is not valid')
  }
}

/** What a text at these keys must look like. */
function formOf(keys: Keys): string {
  if (keys[0] === 'hosts') return keys.length === 2 ? HOST : 'must not be empty'
  return keys.includes('domains') ? DOMAIN : DAY
}

const HOST = 'must be a host name, with or without a port, such as `grpc.example.com` or `shop.example.com:8443`'

export const DAY = 'must be a calendar date, written as `YYYY-MM-DD`'

const DOMAIN = 'must be a domain without a scheme, port, path or wildcard, such as `shop.example.com`'

const MUST_BE: ReadonlyMap<string, string> = new Map([
  ['string', 'must be a string'],
  ['boolean', 'must be `true` or `false`'],
  ['array', 'must be a list'],
  ['record', 'must be a mapping'],
])

function nameOf(keys: Keys): string {
  return keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${key}`)).join('')
}

function list(names: readonly string[]): string {
  return names.map(name => `\`${name}\``).join(', ')
}
