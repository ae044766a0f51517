/**
 * How many kinds of credentials are found in code, by the examples that the rules of gitleaks or secretlint carry:
 *
 *   npm run recall -- <a checkout of github.com/gitleaks/gitleaks or of github.com/secretlint/secretlint>
 *
 * The secret of each true example becomes a literal in a program of each of six languages, and each false example a file
 * of its own. gitleaks needs Go, which runs its generator for its examples. Nothing of them is kept here.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { NO_POLICY } from '../src/model/policy.ts'
import { parsers } from '../src/parse/index.ts'
import { buildProject } from '../src/project/build.ts'
import secretInCode from '../src/rules/secrets/secret-in-code.ts'
import { examplesOf, type Secret } from './recall/gitleaks.ts'
import { NO_SECRETS } from './recall/no-secrets.ts'
import { secretlintExamples } from './recall/secretlint.ts'

/** Examples of a kind that are tried; gitleaks repeats one secret in many notations. */
const MOST_EXAMPLES = 3

const double = (text: string): string => JSON.stringify(text)
const single = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const LANGUAGES: readonly (readonly [extension: string, program: (name: string, secret: string) => string])[] = [
  ['ts', (name, secret) => `const ${name} = ${double(secret)}\n`],
  ['py', (name, secret) => `${name} = ${double(secret)}\n`],
  ['rb', (name, secret) => `${name} = ${single(secret)}\n`],
  ['go', (name, secret) => `package shop\n\nvar ${name} = ${double(secret)}\n`],
  ['ex', (name, secret) => `${name} = ${double(secret)}\n`],
  ['php', (name, secret) => `<?php\n$${name} = ${single(secret)};\n`],
]

const BASE_62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Examples are drawn at random, and tokens of GitHub, npm and Grafana end with a checksum that random ones lack. */
function withChecksum(secret: string): string {
  const [, service] = /^(glsa_[A-Za-z0-9]{32})_/.exec(secret) ?? []
  if (service !== undefined) return `${service}_${crc32(service).toString(16).padStart(8, '0')}`
  const [, head = '', body = ''] = /^((?:gh[pousr]|npm)_|github_pat_\w{22}_)(\w+)\w{6}$/.exec(secret) ?? []
  if (body === '') return secret
  let rest = crc32(body)
  let digits = ''
  for (let i = 0; i < 6; i++) {
    digits = BASE_62.charAt(rest % 62) + digits
    rest = Math.floor(rest / 62)
  }
  return head + body + digits
}

/** The severities of what is found in one file. */
function severitiesIn(path: string, text: string): string[] {
  const snapshot = { commit: 'examples', paths: new Set([path]), texts: new Map([[path, text]]), problems: [] }
  const project = buildProject(snapshot, NO_POLICY, parsers)
  const drafts = [...secretInCode.check({ ...project, observed: undefined })]
  return drafts.map(({ severity }) => severity ?? secretInCode.severity)
}

/** A format is found by the secret alone; other secrets need a name that says what they are. */
function isFound({ text, alone }: Secret, rule: string, [extension, program]: (typeof LANGUAGES)[number]): boolean {
  const name = alone ? 'value' : rule.replaceAll('-', '_')
  return severitiesIn(`shop.${extension}`, program(name, withChecksum(text))).length > 0
}

const checkout = process.argv[2]
if (checkout === undefined) throw new Error('Name the folder of a checkout of gitleaks or secretlint.')
const isSecretlint = existsSync(join(checkout, 'packages/@secretlint'))
const all = isSecretlint ? secretlintExamples(checkout) : examplesOf(checkout)
/** Keys for tests open nothing, and are silent by design. */
/** Nothing answers at a host of RFC 2606. */
const isForTests = ({ text }: Secret): boolean =>
  /(?:^|_)test[_-]|@(?:[\w-]{1,60}\.){0,3}example\.(?:com|net|org)/i.test(text)
const kinds = all.filter(
  ({ rule, secrets }) => secrets.length > 0 && !NO_SECRETS.has(rule) && !secrets.every(isForTests),
)
const known = new Set(all.flatMap(({ secrets }) => secrets.map(({ text }) => text)))
let found = 0
for (const { rule, secrets } of kinds) {
  const tried = secrets.filter(secret => !isForTests(secret)).slice(0, MOST_EXAMPLES)
  const missed = LANGUAGES.filter(language => {
    const hits = tried.filter(secret => isFound(secret, rule, language)).length
    return hits === 0 || hits < tried.length / 2
  })
  if (missed.length === 0) found++
  else console.log(`missed  ${rule}  ${missed.map(([extension]) => extension).join(' ')}`)
}
/** An example that is false for one rule is often the secret of another. */
const falseExamples = new Set(all.flatMap(each => each.falseExamples))
let reported = 0
for (const text of falseExamples) {
  if ([...known].some(secret => secret.length > 15 && text.includes(secret))) falseExamples.delete(text)
  else {
    const severe = ['txt', 'py'].flatMap(extension => severitiesIn(`shop.${extension}`, text))
    if (!severe.some(severity => severity === 'critical' || severity === 'high')) continue
    reported++
    console.log(`false   ${all.find(each => each.falseExamples.includes(text))?.rule}`)
  }
}
const percent = Math.round((found / kinds.length) * 1000) / 10
console.log(`${found} of ${kinds.length} kinds found in all six languages (${percent} %).`)
console.log(
  `${all.filter(({ secrets }) => secrets.length > 0).length - kinds.length} more are no credentials in code, or keys for tests.`,
)
console.log(`${reported} of ${falseExamples.size} false examples reported as high or critical.`)
