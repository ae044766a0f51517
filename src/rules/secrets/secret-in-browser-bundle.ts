import { promisesPublishedSecret, publishedCredential } from '../../analysis/credentials/browser.ts'
import { passedArgs } from '../../analysis/image/build-args.ts'
import type { App } from '../../model/project/app.ts'
import type { Setting } from '../../model/project/setting.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag } from '../../rulekit/apps.ts'
import { eachProject, eachSetting, inTurn } from '../../rulekit/each.ts'
import { variableOf } from '../../rulekit/fixes.ts'
import { prepare, RETIRE_ANY, retire } from '../../rulekit/rotation.ts'

const PUBLISHED = 'Then revoke the old key with its provider, because the deployed JavaScript contains it.'
const STORED = /\$\{\{\s{0,9}(secrets\.\w{1,100})\s{0,9}(?:\|\|[^}]{0,100})?\}\}/

export default {
  id: 'secret-in-browser-bundle',
  practice: 'secrets',
  title: 'Secret is published in the JavaScript of the website',
  severity: 'critical',
  confidence: 'high',
  remedy: `Move the call that needs the secret to the server, and set a new value under a name without the public prefix. ${RETIRE_ANY}`,
  references: [
    'https://vite.dev/guide/env-and-mode',
    'https://nextjs.org/docs/app/guides/environment-variables',
    'https://fly.io/docs/apps/secrets/',
  ],
  requirements: ['secrets.code', 'secrets.fly-secrets'],
  cwe: [200, 798],
  check: inTurn(
    eachSetting(function* (setting, _, app) {
      const { name, at } = setting
      const remedy = remedyFor(name, app)
      const credential = publishedCredential(setting)
      if (credential) {
        yield {
          message: `${code(name)} contains a credential (${credential.label}), and the bundler writes it into the JavaScript that every visitor downloads.`,
          at,
          subject: `${name} ${credential.digest}`,
          alias: credential.identity,
          remedy: `${prepare(credential, name)}${remedy} ${retire(credential, name)}`,
        }
        return
      }
      const from = referenceIn(setting)
      if (from === undefined || !promisesPublishedSecret(name)) return
      yield {
        message: `${code(name)} ${from}, and the bundler writes its value into the JavaScript that every visitor downloads.`,
        at,
        subject: `${name} by reference`,
        alias: `${name} by reference`,
        severity: 'high',
        confidence: 'medium',
        remedy: `${remedy} ${PUBLISHED}`,
      }
    }),
    eachProject(function* (project) {
      for (const { name, from, isStored, at, app } of passedArgs(project)) {
        if (!promisesPublishedSecret(name)) continue
        yield {
          message: `The build argument ${code(name)} carries a secret (${code(from)}), and the bundler writes it into the JavaScript that every visitor downloads.`,
          at,
          subject: `${name} by reference`,
          alias: `${name} by reference`,
          severity: 'high',
          confidence: isStored ? 'high' : 'medium',
          remedy: `${remedyFor(name, app)} ${PUBLISHED}`,
        }
      }
    }),
  ),
} satisfies Rule

/** How an unknown value refers to a secret: GitHub stores it, or a program reads it. */
function referenceIn({ origin, value, reader, code: use }: Setting): string | undefined {
  if (value.known || reader === 'development') return undefined
  if (use?.role === 'read') return 'is read by a program'
  const stored = /^(?:workflow-env|fly-env|fly-build-arg|env-file)$/.test(origin)
    ? STORED.exec(value.raw)?.[1]
    : undefined
  return stored === undefined ? undefined : `carries a secret (${code(stored)})`
}

function remedyFor(name: string, app: App | undefined): string {
  const own = variableOf(
    name.replace(/^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|VUE_APP)_/i, ''),
  )
  return `Move the call that needs the secret to the server, and remove ${code(name)} here. Create a new key, run \`fly secrets set ${own}=…${appFlag(app)}\`, and deploy.`
}
