import type { Finding } from '../../model/finding.ts'
import { isQuiet } from '../../model/project/delivery.ts'
import type { Rule } from '../../model/rule.ts'
import { compareSeverity, type Severity } from '../../model/severity.ts'
import { pageOf } from '../shared/rule-urls.ts'
import { clip } from '../shared/wording.ts'

export type SarifLevel = 'error' | 'warning' | 'note'

/** Limits of code scanning: https://docs.github.com/code-security/code-scanning/sarif-files/sarif-support */
const MAX_DESCRIPTION = 1024
const MAX_TAGS = 20

const LEVELS: Readonly<Record<Severity, SarifLevel>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
}

/** Code scanning reads above 9.0 as critical, from 7.0 as high, from 4.0 as medium. */
const SCORES: Readonly<Record<Severity, string>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' }

/** The level of a finding; advice and hints are notes. */
export function levelOf(finding: Finding): SarifLevel {
  return isQuiet(finding) ? 'note' : LEVELS[finding.severity]
}

/**
 * The rules as SARIF describes them. Code scanning knows a severity of rules only, not of findings, so each has that of
 * its worst finding here (where the policy has lowered a rule, it is low there too), and its own where it has none.
 */
export function sarifRules(rules: readonly Rule[], findings: readonly Finding[], pages: ReadonlyMap<string, string>) {
  const worst = new Map<string, Severity>()
  for (const { rule, severity } of findings) {
    const before = worst.get(rule)
    if (before === undefined || compareSeverity(severity, before) > 0) worst.set(rule, severity)
  }
  return rules.map(rule => describe(rule, worst.get(rule.id) ?? rule.severity, pages.get(rule.id)))
}

function describe(rule: Rule, severity: Severity, page: string | undefined) {
  const { id, practice, title, remedy, confidence, cwe = [] } = rule
  const url = pageOf({ practice, rule: id })
  const prose = page === undefined ? '' : proseOf(page, url)
  const intro = prose.split('\n\n', 1)[0] || title
  const weaknesses = cwe.map(number => `external/cwe/cwe-${String(number).padStart(3, '0')}`)
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: clip(title, MAX_DESCRIPTION) },
    fullDescription: { text: clip(intro, MAX_DESCRIPTION) },
    helpUri: url,
    help: {
      text: `${intro}\n\n${remedy}\n\n${url}`,
      markdown: `${prose || `${title}\n\n## How to fix it\n\n${remedy}`}\n\n[Examples, bad and good](${url})\n`,
    },
    defaultConfiguration: { level: confidence === 'low' ? ('note' as const) : LEVELS[severity] },
    properties: {
      tags: ['security', practice, 'fly.io', ...weaknesses].slice(0, MAX_TAGS),
      precision: confidence,
      'security-severity': SCORES[severity],
    },
  }
}

/** A page without its title and its examples, which also are its tests; links lead to where the page is published. */
function proseOf(page: string, url: string): string {
  const [text = ''] = page.split(/^## (?:Bad|Good):/m, 1)
  return (
    text
      .replace(/^# .*\n/, '')
      .trim()
      // Made-up keys of the examples, which scanners of the SARIF file would report.
      .replace(/^In the examples, `<\+>` .*\n\n/m, '')
      .replace(/<\+>[^\s"'`]{1,200}/g, '…')
      .replace(/\]\((?!https?:)([^()\s]+)\)/g, (_, target: string) => `](${new URL(target, url).href})`)
  )
}

function pascalCase(id: string): string {
  return id
    .split('-')
    .map(word => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('')
}
