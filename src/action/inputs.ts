import { DEFAULT_FAIL_ON, type FailOn } from '../model/policy.ts'
import { SEVERITIES } from '../model/severity.ts'

/** The action's inputs, validated. */
export interface Inputs {
  readonly token: string
  readonly failOn: FailOn
  /** `undefined`: by event. */
  readonly scope: 'introduced' | 'all' | undefined
  readonly policy: string
  readonly comments: boolean
  /** The most comments to post in one run. */
  readonly maxComments: number
  readonly resolveThreads: boolean
  readonly checkName: string
  readonly reportFile: string | undefined
  readonly sarifFile: string | undefined
  /** Whether to look at what runs, in place of judging a change. */
  readonly verify: boolean
}

const FAIL_ON: readonly FailOn[] = [...SEVERITIES, 'never']
const SCOPES = ['introduced', 'all'] as const
const YES_OR_NO = ['true', 'false'] as const

/** Reads every input once. Throws an Error that names the input and what it may be; never its value, if it is a token. */
export function readInputs(get: (name: string) => string): Inputs {
  const text = (name: string): string | undefined => get(name).trim() || undefined
  const oneOf = <T extends string>(name: string, allowed: readonly T[]): T | undefined => {
    const value = text(name)
    if (value === undefined) return undefined
    const found = allowed.find(each => each === value.toLowerCase())
    if (found === undefined) throw new Error(`The input "${name}" must be one of ${allowed.join(', ')}.`)
    return found
  }
  const token = text('github-token')
  if (token === undefined)
    throw new Error('The input "github-token" is empty. Leave it out to use the job\'s own token.')
  const policy = text('policy') ?? '.github/airworthy.yml'
  if (policy.startsWith('/') || policy.split('/').includes('..')) {
    throw new Error('The input "policy" must be a path inside the repository.')
  }
  const verify = oneOf('verify', YES_OR_NO) === 'true'
  return {
    token,
    failOn: oneOf('fail-on', FAIL_ON) ?? DEFAULT_FAIL_ON,
    scope: oneOf('scope', SCOPES),
    policy: policy.replace(/^\.\//, ''),
    comments: oneOf('comments', YES_OR_NO) !== 'false',
    maxComments: maxCommentsOf(text('max-comments')),
    resolveThreads: oneOf('resolve-threads', YES_OR_NO) === 'true',
    checkName: checkNameOf(text('check-name') ?? CHECK_NAME, verify),
    verify,
    reportFile: text('report-file'),
    sarifFile: text('sarif-file'),
  }
}

const CHECK_NAME = 'Airworthy'

/** A verification has a separate check, unless the team names one. */
function checkNameOf(name: string, verify: boolean): string {
  return verify && name === CHECK_NAME ? `${CHECK_NAME} verify` : name
}

/** GitHub takes the comments of a run as one review, which more of them would make too large. */
const MAX_COMMENTS = 100

function maxCommentsOf(text = '50'): number {
  const number = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN
  if (!(number <= MAX_COMMENTS)) {
    throw new Error(`The input "max-comments" must be a whole number from 0 to ${MAX_COMMENTS}.`)
  }
  return number
}
