import { credentialsOwnedBy, REVOKE } from '../../analysis/credentials/locations.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { copiesOf } from '../../rulekit/copies.ts'
import { eachProject } from '../../rulekit/each.ts'
import { variableOf } from '../../rulekit/fixes.ts'

export default {
  id: 'secret-in-workflow',
  practice: 'secrets',
  title: 'A credential is written into a workflow',
  severity: 'critical',
  confidence: 'high',
  remedy: `Store a new one with \`gh secret set NAME\`, and refer to \`secrets.NAME\` in its place. ${REVOKE}`,
  references: [
    'https://fly.io/docs/security/tokens/',
    'https://docs.github.com/en/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions',
  ],
  requirements: ['secrets.code', 'secrets.fly-secrets'],
  cwe: [798, 312],
  check: eachProject(function* (project) {
    for (const found of credentialsOwnedBy('secret-in-workflow', project)) {
      const { credential, name, at } = found
      const stored = variableOf(name).toUpperCase()
      yield {
        message: `${code(name)} holds a credential (${credential.label}): everyone who can read the repository can use it, and every run hands it to its steps.`,
        at,
        subject: `${name} ${credential.digest}`,
        confidence: credential.confidence,
        ...copiesOf(found),
        ...(credential.evidence === 'named assignment' && credential.confidence !== 'high' ? { severity: 'high' } : {}),
        remedy: `Store a new one with \`gh secret set ${stored}\`, and write \`\${{ secrets.${stored} }}\` in its place. ${REVOKE}`,
      }
    }
  }),
} satisfies Rule
