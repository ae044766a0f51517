import { credentialsOwnedBy } from '../../analysis/credentials/locations.ts'
import { unresolvedSecrets } from '../../analysis/pipelines/unresolved-secret.ts'
import type { Rule } from '../../model/rule.ts'
import { limited } from '../../model/severity.ts'
import { code } from '../../redact/quote.ts'
import { copiesOf } from '../../rulekit/copies.ts'
import { eachProject, inTurn } from '../../rulekit/each.ts'
import { variableOf } from '../../rulekit/fixes.ts'
import { prepare, RETIRE_ANY, retire } from '../../rulekit/rotation.ts'

export default {
  id: 'secret-in-workflow',
  practice: 'secrets',
  title: 'Hard-coded credential in a workflow',
  severity: 'critical',
  confidence: 'high',
  remedy: `Store a new value with \`gh secret set NAME\`, and replace it with \`\${{ secrets.NAME }}\`. ${RETIRE_ANY}`,
  references: [
    'https://fly.io/docs/security/tokens/',
    'https://docs.github.com/en/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions',
  ],
  requirements: ['secrets.code', 'secrets.fly-secrets'],
  cwe: [798, 312],
  check: inTurn(
    eachProject(function* (project) {
      for (const found of credentialsOwnedBy('secret-in-workflow', project)) {
        const { credential, name, at } = found
        const stored = variableOf(name).toUpperCase()
        const isReadable = credential.evidence === 'named assignment' && credential.confidence !== 'high'
        yield {
          message: `${code(name)} contains a credential (${credential.label}). Anyone who can read the repository can use it, and GitHub does not mask it in logs.`,
          at,
          subject: `${name} ${credential.digest}`,
          confidence: credential.confidence,
          ...copiesOf(found),
          severity: limited(isReadable ? 'high' : 'critical', found.atMost),
          remedy: `${prepare(credential, stored)}Store a new value with \`gh secret set ${stored}\`, and replace it with \`\${{ secrets.${stored} }}\`. ${retire(credential, stored)}`,
        }
      }
    }),
    eachProject(function* (project) {
      const seen = new Set<string>()
      for (const { name, secret, at } of unresolvedSecrets(project)) {
        const place = `${at.path}:${at.range.start.line}:${at.range.start.column}`
        if (seen.has(place)) continue
        seen.add(place)
        const what = name === '' ? 'The value' : code(name)
        yield {
          message: `${what} is set to the text ${code(`{{ secrets.${secret} }}`)}, because the \`$\` is missing. Anyone who can read the repository knows the value.`,
          at,
          subject: `${name} without $`,
          severity: 'high',
          remedy: `Write \`\${{ secrets.${secret} }}\`, and change the password or key where the text was deployed.`,
        }
      }
    }),
  ),
} satisfies Rule
