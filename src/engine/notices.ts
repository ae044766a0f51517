import type { Diff } from '../model/files/diff.ts'
import { fileStart, type Location } from '../model/files/text.ts'
import type { Policy, PolicyIgnore } from '../model/policy.ts'
import type { Notice } from '../model/report.ts'
import type { Unchecked } from './compare.ts'
import type { InlineCover } from './inline-cover.ts'
import type { InlineIgnore } from './inline-ignores.ts'
import { whyNotInForce } from './policy-ignores.ts'

/** What became of the ignores while findings were held against them. */
export interface IgnoreUse {
  /** They cover a finding, in force or not. */
  readonly used: Set<InlineIgnore | PolicyIgnore>
  /** They cover a finding and don't count yet. */
  readonly pending: Set<InlineIgnore>
}

/** What else is needed to judge an ignore. */
export interface IgnoreContext {
  readonly knownRules: ReadonlySet<string>
  readonly unchecked: Unchecked
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly diff: Diff | undefined
}

const MALFORMED = 'Invalid ignore comment. Write `airworthy: ignore[rule] reason`.'
const UNKNOWN_RULE = 'This ignore names an unknown rule.'
const NO_REASON = 'This ignore has no reason, so it is not applied.'
const PENDING = 'This ignore takes effect after the merge. Until then its finding counts.'
const UNUSED = 'This ignore is unused. You can remove it.'
const POLICY_CHANGED = 'This change edits the policy. The edit takes effect after the merge.'

/** About ignores in comments; on a change only those in the files that it touches, since the others were reported before. */
export function inlineNotices(cover: InlineCover, use: IgnoreUse, context: IgnoreContext): Notice[] {
  const isInChange = (at: Location): boolean => !context.diff || context.diff.files.has(at.path)
  const notices: Notice[] = []
  for (const at of cover.malformed) {
    if (isInChange(at)) notices.push({ at, message: MALFORMED })
  }
  for (const ignore of cover.ignores) {
    const message = isInChange(ignore.at) ? inlineMessage(ignore, use, context) : undefined
    if (message !== undefined) notices.push({ at: ignore.at, message })
  }
  return notices
}

function inlineMessage(ignore: InlineIgnore, use: IgnoreUse, context: IgnoreContext): string | undefined {
  const { knownRules, unchecked } = context
  if (ignore.rules.some(rule => !knownRules.has(rule))) return UNKNOWN_RULE
  if (ignore.reason === '') return NO_REASON
  if (use.pending.has(ignore)) return PENDING
  if (use.used.has(ignore) || unchecked.paths.has(ignore.at.path) || unchecked.paths.has('')) return undefined
  return ignore.rules.some(rule => unchecked.rules.has(rule)) ? undefined : UNUSED
}

/** About the ignores of the policy in force, and about a change to the policy itself. */
export function policyNotices(policy: Policy, use: IgnoreUse, context: IgnoreContext): Notice[] {
  const { today, unchecked, diff } = context
  const notices: Notice[] = []
  for (const ignore of policy.ignores) {
    const canTell = unchecked.paths.size === 0 && !unchecked.rules.has(ignore.rule)
    const unused = canTell && !use.used.has(ignore) ? UNUSED : undefined
    const message = whyNotInForce(ignore, today) ?? unused
    if (message !== undefined) notices.push({ at: ignore.at, message })
  }
  const files = diff ? [...diff.files.values()] : []
  const edited = files.find(file => file.path === policy.path || file.previousPath === policy.path)
  if (edited) notices.push({ at: fileStart(edited.path), message: POLICY_CHANGED })
  return notices
}
