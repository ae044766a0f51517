import * as v from 'valibot'
import type { TreeDocument } from '../model/files/document.ts'
import { entryOf, type Tree, treeAt } from '../model/files/tree.ts'
import { hostNameOf } from '../model/host-name.ts'
import type { HostPolicy, Policy, PolicyIgnore, RulePolicy } from '../model/policy.ts'
import { NO_POLICY } from '../model/policy.ts'
import { redact } from '../redact/redact.ts'
import { DAY, errorAt, errorsOf, type Keys, type PolicyError } from './errors.ts'
import { type PolicyFile, policySchema } from './schema.ts'
import { didYouMean } from './suggest.ts'

export type LoadedPolicy = { readonly policy: Policy } | { readonly errors: readonly PolicyError[] }

/** What a policy may name. */
export interface KnownNames {
  readonly rules: Iterable<string>
  /** Fly.io's regions. */
  readonly regions: Iterable<string>
}

/** The policy that a parsed file holds, or everything that is wrong with it. An empty file is a policy without wishes. */
export function loadPolicy(document: TreeDocument, known: KnownNames): LoadedPolicy {
  const { source, roots, problems } = document
  const errors: PolicyError[] = problems.filter(({ blocking }) => blocking).map(({ at, message }) => ({ at, message }))
  const [root, second] = roots
  if (second) errors.push({ at: second.at, message: 'A policy must be a single YAML document.' })
  if (errors.length > 0) return { errors }
  if (!root || isNull(root)) return { policy: { ...NO_POLICY, path: source.path } }

  errors.push(...keyErrors(root))
  if (errors.length > 0) return { errors }
  const parsed = v.safeParse(policySchema, dataOf(root))
  if (!parsed.success) return { errors: errorsOf(root, parsed.issues) }
  errors.push(...nameErrors(root, parsed.output, known))
  return errors.length > 0 ? { errors } : { policy: policyOf(source.path, root, parsed.output) }
}

/** Keys that a plain object would lose, and duplicates that would override an earlier key silently. */
function keyErrors(root: Tree): PolicyError[] {
  const errors: PolicyError[] = []
  const pending: { readonly node: Tree; readonly keys: Keys }[] = [{ node: root, keys: [] }]
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, keys } = next
    if (node.kind === 'list')
      for (const [index, item] of node.items.entries()) pending.push({ node: item, keys: [...keys, index] })
    if (node.kind !== 'table') continue
    const keysSoFar = new Set<string>()
    for (const { key, value } of node.entries) {
      const path = [...keys, key]
      if (keysSoFar.has(key)) errors.push(errorAt(root, path, 'is set twice', true))
      if (UNUSABLE.has(key)) errors.push(errorAt(root, path, 'cannot be used as a key', true))
      keysSoFar.add(key)
      pending.push({ node: value, keys: path })
    }
  }
  return errors
}

const UNUSABLE: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor'])

/** Names that exist nowhere, and days that no calendar has. */
function nameErrors(root: Tree, file: PolicyFile, known: KnownNames): PolicyError[] {
  const errors: PolicyError[] = []
  const rules = new Set(known.rules)
  const regions = new Set(known.regions)
  for (const rule of Object.keys(file.rules ?? {})) {
    if (!rules.has(rule)) errors.push(errorAt(root, ['rules', rule], `is not a rule${didYouMean(rule, rules)}`, true))
  }
  for (const [index, region] of (file.regions?.allowed ?? []).entries()) {
    const keys = ['regions', 'allowed', index]
    if (!regions.has(region)) errors.push(errorAt(root, keys, `is not a Fly.io region${didYouMean(region, regions)}`))
  }
  for (const [index, { rule, expires }] of (file.ignore ?? []).entries()) {
    if (!rules.has(rule))
      errors.push(errorAt(root, ['ignore', index, 'rule'], `is not a rule${didYouMean(rule, rules)}`))
    if (expires !== undefined && !isDay(expires)) errors.push(errorAt(root, ['ignore', index, 'expires'], DAY))
  }
  return errors
}

/** `text` has the form `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

function policyOf(path: string, root: Tree, file: PolicyFile): Policy {
  const rules = new Map<string, RulePolicy>()
  for (const [rule, own] of Object.entries(file.rules ?? {})) {
    rules.set(rule, own === 'off' || own === false ? { off: true } : { off: false, severity: own.severity })
  }
  const ignores = (file.ignore ?? []).map(
    (ignore, index): PolicyIgnore => ({
      at: treeAt(root, 'ignore', index)?.at ?? root.at,
      rule: ignore.rule,
      path: ignore.path,
      reason: redact(ignore.reason?.trim() ?? ''),
      owner: ignore.owner,
      expires: ignore.expires,
    }),
  )
  const apps = Object.entries(file.apps ?? {}).map(([name, app]) => {
    const at = entryOf(treeAt(root, 'apps'), name)?.keyAt
    const domains = (app.domains ?? []).map(domain => hostNameOf(domain) ?? domain)
    return [name, { at, private: app.private ?? false, domains }] as const
  })
  const hosts = Object.entries(file.hosts ?? {}).map(
    ([name, { expects, reason }]): HostPolicy => ({ name: labelAsAsked(name), expects, reason: redact(reason.trim()) }),
  )
  return {
    path,
    failOn: file['fail-on'],
    apps: new Map(apps),
    hosts,
    allowedRegions: file.regions?.allowed,
    rules,
    ignores,
  }
}

/** `HOST` or `HOST:PORT`, the host as it is looked up, and the port of HTTPS left out. */
function labelAsAsked(name: string): string {
  const [host = '', port] = name.split(':')
  const label = hostNameOf(host) ?? host
  return port === undefined || port === '443' ? label : `${label}:${port}`
}

/** Plain data for the validation; a key without a value counts as absent. */
function dataOf(node: Tree): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(dataOf)
  const value: Record<string, unknown> = Object.create(null)
  for (const entry of node.entries) if (!isNull(entry.value)) value[entry.key] = dataOf(entry.value)
  return value
}

function isNull(node: Tree): boolean {
  return node.kind === 'scalar' && node.value === null
}
