import { type Expression, parseExpression } from './expression.ts'

/** A run that somebody without write access to the repository started. */
export interface StrangersRun {
  readonly trigger: string
  /** How GitHub describes the author, in upper case. */
  readonly association: string
  /** Only people with triage rights set labels. False: the pull request has none. */
  readonly isLabelled: boolean
}

/** How GitHub describes people who have no part in the repository. A contributor had a commit merged once. */
export const STRANGERS = ['NONE', 'FIRST_TIMER', 'FIRST_TIME_CONTRIBUTOR']

/** A value in that run: undefined where it is unknown. A symbol is some text that equals only itself. */
type Value = string | number | boolean | null | symbol | readonly string[] | undefined

const FORK = Symbol('the full name of the fork')
const REPOSITORY = Symbol('the full name of the repository')
const STRANGER = Symbol('the owner of the fork')
const OWNER = Symbol('the owner of the repository')
const EVENT = Symbol('the event of the first workflow')
const DIFFERENT: readonly (readonly [symbol, symbol])[] = [
  [FORK, REPOSITORY],
  [STRANGER, OWNER],
]

/** Events that only people with write access cause. */
const OWN_EVENT = /^(?:push|schedule|workflow_dispatch|repository_dispatch|release|merge_group|deployment)$/i

const PATHS: readonly (readonly [RegExp, Value])[] = [
  [/^github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.full_name$/, FORK],
  [/^github\.(?:repository|event\.repository\.full_name|event\.pull_request\.base\.repo\.full_name)$/, REPOSITORY],
  [/^github\.event\.workflow_run\.repository\.full_name$/, REPOSITORY],
  [/^github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.owner\.login$/, STRANGER],
  [/^github\.event\.pull_request\.head\.user\.login$/, STRANGER],
  [/^github\.(?:repository_owner|event\.repository\.owner\.login|event\.pull_request\.base\.user\.login)$/, OWNER],
  [/^github\.event\.pull_request\.base\.repo\.owner\.login$/, OWNER],
  [/^github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.fork$/, true],
  [/^github\.event\.workflow_run\.event$/, EVENT],
]

/** The objects of an event, and the triggers that have them. For others they are null. */
const OBJECTS: readonly (readonly [RegExp, RegExp])[] = [
  [/^github\.head_ref$/, /^pull_request/],
  [/^github\.event\.pull_request(?:\.|$)/, /^pull_request/],
  [/^github\.event\.workflow_run(?:\.|$)/, /^workflow_run$/],
  [/^github\.event\.comment(?:\.|$)/, /comment$/],
  [/^github\.event\.issue(?:\.|$)/, /^issue/],
  [/^github\.event\.discussion(?:\.|$)/, /^discussion/],
]

/** True where GitHub never runs a job or a step with this `if` in such a run. */
export function keepsOut(condition: unknown, run: StrangersRun): boolean {
  if (condition === false) return true
  if (typeof condition !== 'string') return false
  const expression = conditionIn(condition)
  const value = expression && evaluate(expression, run)
  return value !== undefined && !isTruthy(value)
}

/**
 * The expression of an `if`. Text around `${{ }}`, even a line end, makes the whole a text that is not empty, which is
 * true (actions/runner: TemplateReader.cs, ParseScalar).
 */
function conditionIn(text: string): Expression | undefined {
  if (!text.includes('${{')) return parseExpression(text)
  const [, inner] = /^\$\{\{((?:[^}]|\}(?!\}))*)\}\}$/.exec(text) ?? []
  return inner === undefined ? undefined : parseExpression(inner)
}

function evaluate(expression: Expression, run: StrangersRun): Value {
  switch (expression.kind) {
    case 'literal':
      return expression.value
    case 'path':
      return valueAt(expression.path, run)
    case 'call':
      return call(
        expression.name,
        expression.args.map(arg => evaluate(arg, run)),
      )
    case 'operation':
      return operate(
        expression.operator,
        expression.operands.map(each => evaluate(each, run)),
      )
    default:
      return undefined
  }
}

function valueAt(path: string, { trigger, association, isLabelled }: StrangersRun): Value {
  if (path === 'github.event_name') return trigger
  if (!isOfEvent(path, trigger)) return null
  if (!isLabelled && /\.labels(?:\.\*(?:\.name)?)?$/.test(path)) return []
  if (!isLabelled && /^github\.event\.label\.name$/.test(path)) return null
  if (/\.author_association$/.test(path)) return association
  return PATHS.find(([known]) => known.test(path))?.[1]
}

/** False for a property that this event does not have. */
export function isOfEvent(path: string, trigger: string): boolean {
  return OBJECTS.every(([object, triggers]) => !object.test(path) || triggers.test(trigger))
}

function call(name: string, args: readonly Value[]): Value {
  const [first, second] = args
  if (name === 'always') return true
  if (name === 'fromjson' && typeof first === 'string') return listIn(first)
  if (name === 'tojson' && Array.isArray(first)) return JSON.stringify(first)
  if (name === 'join' && Array.isArray(first)) return first.join(typeof second === 'string' ? second : ',')
  if (first === undefined || second === undefined || typeof first === 'symbol' || typeof second === 'symbol') return
  const item = String(second ?? '').toLowerCase()
  if (name === 'contains' && Array.isArray(first)) return first.some(each => each.toLowerCase() === item)
  const text = String(first ?? '').toLowerCase()
  if (name === 'contains') return text.includes(item)
  if (name === 'startswith') return text.startsWith(item)
  if (name === 'endswith') return text.endsWith(item)
  return undefined
}

/** The texts of a JSON list. */
function listIn(json: string): Value {
  try {
    const value: unknown = JSON.parse(json)
    return Array.isArray(value) && value.every(each => typeof each === 'string') ? value : undefined
  } catch {
    return undefined
  }
}

function operate(operator: string, [left, right]: readonly Value[]): Value {
  switch (operator) {
    case '!':
      return left === undefined ? undefined : !isTruthy(left)
    case '&&':
      if (left !== undefined) return isTruthy(left) ? right : left
      return right !== undefined && !isTruthy(right) ? false : undefined
    case '||':
      if (left !== undefined) return isTruthy(left) ? left : right
      return right !== undefined && isTruthy(right) ? right : undefined
    case '==':
      return equal(left, right)
    case '!=': {
      const isEqual = equal(left, right)
      return isEqual === undefined ? undefined : !isEqual
    }
    default:
      return undefined
  }
}

function isTruthy(value: Value): boolean {
  return value !== false && value !== null && value !== 0 && value !== '' && !Number.isNaN(value)
}

/** GitHub compares texts without regard to case, and values of different types as numbers. */
function equal(left: Value, right: Value): boolean | undefined {
  if (left === undefined || right === undefined) return
  if (typeof left === 'symbol' || typeof right === 'symbol') return equalSymbol(left, right)
  if (Array.isArray(left) || Array.isArray(right)) return left === right
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase()
  if (typeof left === typeof right && left !== null) return left === right
  return Number(left ?? 0) === Number(right ?? 0)
}

function equalSymbol(left: Value, right: Value): boolean | undefined {
  if (left === right) return true
  if (DIFFERENT.some(pair => pair.some(each => each === left) && pair.some(each => each === right))) return false
  const other = typeof left === 'symbol' ? right : left
  if (other === null || typeof other === 'boolean') return false
  if (left !== EVENT && right !== EVENT) return undefined
  if (typeof other !== 'string') return undefined
  return OWN_EVENT.test(other) ? false : /^pull_request$/i.test(other) || undefined
}
