import type { PlacedCredential } from '../../analysis/credentials/credential.ts'
import { credentialsOwnedBy } from '../../analysis/credentials/locations.ts'
import type { App } from '../../model/project/app.ts'
import type { Project } from '../../model/project/project.ts'
import type { Setting } from '../../model/project/setting.ts'
import type { Rule } from '../../model/rule.ts'
import { limited } from '../../model/severity.ts'
import { code } from '../../redact/quote.ts'
import { appsBehind } from '../../rulekit/apps.ts'
import { environmentName, lookUpOf, replaceLiteral } from '../../rulekit/code-fixes.ts'
import { copiesOf } from '../../rulekit/copies.ts'
import { eachProject } from '../../rulekit/each.ts'
import { offer } from '../../rulekit/fixes.ts'
import { prepare, RETIRE_ANY, retire, setCommand } from '../../rulekit/rotation.ts'

export default {
  id: 'secret-in-code',
  practice: 'secrets',
  title: 'Hard-coded credential in source code',
  severity: 'critical',
  confidence: 'high',
  remedy: `Read the value from the environment and set a new one with \`fly secrets set NAME=…\`. ${RETIRE_ANY}`,
  references: [
    'https://fly.io/docs/apps/secrets/',
    'https://fly.io/docs/security/shared-responsibility/',
    'https://cwe.mitre.org/data/definitions/798.html',
  ],
  requirements: ['secrets.code', 'secrets.fly-secrets'],
  cwe: [798, 312],
  check: eachProject(function* (project) {
    const all = credentialsOwnedBy('secret-in-code', project)
    const variables = variablesFor(all, project)
    for (const found of all) {
      const { credential, name, at, setting, severity, confidence, atMost } = found
      if (!setting || !severity || !confidence) continue
      const variable = variables.get(found) ?? environmentName(setting)
      const what = `${subjectOf(setting)} a credential (${credential.label})`
      yield {
        message: `${what}. ${consequence(setting)}`,
        at,
        subject: `${name} ${credential.digest}`,
        severity: limited(severity, atMost),
        confidence,
        ...copiesOf(found),
        remedy: remedyFor(found, setting, appsBehind(found, project), variable),
        // The fix writes the name without a number.
        ...(variable === environmentName(setting)
          ? offer('Read it from the environment', false, replaceLiteral(setting, project))
          : {}),
      }
    }
  }),
} satisfies Rule

/**
 * The variable of each credential. Two different ones of an app that would get one name are numbered, and so is one whose
 * file reads a variable of that name already: `PASSWORD_2`.
 */
function variablesFor(found: readonly PlacedCredential[], { sources }: Project): ReadonlyMap<PlacedCredential, string> {
  const variables = new Map<PlacedCredential, string>()
  const identities = new Map<string, string[]>()
  for (const each of found) {
    if (!each.setting) continue
    const name = environmentName(each.setting)
    const key = `${each.app?.path ?? ''}\n${name}`
    const lookUp = each.setting.code?.role === 'fallback' ? undefined : lookUpOf(each.setting)
    const isRead = lookUp !== undefined && sources.get(each.at.path)?.text.includes(lookUp)
    const before = identities.get(key) ?? (isRead ? [''] : [])
    if (!before.includes(each.credential.identity)) before.push(each.credential.identity)
    identities.set(key, before)
    const number = before.indexOf(each.credential.identity) + 1
    variables.set(each, number === 1 || name === 'NAME' ? name : `${name}_${number}`)
  }
  return variables
}

function subjectOf({ name, code: use }: Setting): string {
  if (name === '' || use?.role === 'plain') return 'The text contains'
  return use?.role === 'call' ? `The call to ${code(name)} passes` : `${code(name)} contains`
}

function consequence({ reader }: Setting): string {
  if (reader === 'browser') return 'Every visitor of the website receives it.'
  return 'Anyone who can read the repository or its history can use it.'
}

function remedyFor({ credential }: PlacedCredential, setting: Setting, apps: readonly App[], name: string): string {
  const first = prepare(credential, name)
  const old = retire(credential, name)
  if (setting.reader === 'development') return `${first}Replace it with a made-up value. ${old}`
  const set = `set a new value with ${setCommand(credential, name, apps)}`
  if (setting.reader === 'browser') {
    return `${first}Move the call that needs the secret to the server, and ${set}. ${old}`
  }
  const lookUp = setting.code?.lookUp?.replace('NAME', name)
  return `${first}${lookUp === undefined ? 'Read it from the environment' : `Replace the literal with ${code(lookUp)}`}, and ${set}. ${old}`
}
