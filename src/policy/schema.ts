import * as v from 'valibot'
import { EXPECTATIONS } from '../model/policy.ts'
import { SEVERITIES } from '../model/severity.ts'

const text = (description: string) => v.pipe(v.string(), v.description(description))

/** A host name as people type it: no scheme, no port, no path and no wildcard, which would match no URL. */
// JSON Schema takes no flags, so letters of other scripts are given by their blocks in Unicode.
const LETTER = String.raw`A-Za-z\u00c0-\u1fff\u3005-\ud7ff\uf900-\ufdff`
const NAME = `(?=[^:]{4,253}(?::|$))(?:[${LETTER}0-9](?:[${LETTER}0-9-]{0,61}[${LETTER}0-9])?\\.)+[${LETTER}][${LETTER}0-9-]{0,61}[${LETTER}0-9]`
const DOMAIN = new RegExp(`^${NAME}$`)
const HOST = new RegExp(`^${NAME}(?::[1-9][0-9]{0,4})?$`)

const appSchema = v.strictObject({
  private: v.optional(v.pipe(v.boolean(), v.description('The app must not be reachable from the internet.'))),
  domains: v.optional(
    v.pipe(v.array(v.pipe(v.string(), v.regex(DOMAIN))), v.description('The domains that the app serves.')),
  ),
})

const hostSchema = v.strictObject({
  expects: v.pipe(
    v.picklist(EXPECTATIONS),
    v.description(
      'What the host requires of clients: HTTP/2 (`http2`), a client certificate, or the PROXY protocol of a load balancer.',
    ),
  ),
  reason: v.pipe(v.string(), v.regex(/\S/), v.description('Why. The report shows it.')),
})

const regionsSchema = v.strictObject({
  allowed: v.optional(
    v.pipe(
      v.array(v.string()),
      v.minLength(1),
      v.description('The Fly.io regions where data may be stored, as three-letter codes.'),
    ),
  ),
})

const ruleSchema = v.strictObject({
  severity: v.pipe(v.picklist(SEVERITIES), v.description('The severity for findings of this rule.')),
})

const ignoreSchema = v.strictObject({
  rule: text('The rule whose findings are ignored.'),
  path: v.optional(text('A glob for file paths, such as `legacy/**`. The default is every file.')),
  reason: v.optional(text('The reason. An ignore without a reason is not applied.')),
  owner: v.optional(text('Who is responsible for it.')),
  expires: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{4}-\d{2}-\d{2}$/),
      v.description('The last day on which it applies, as `YYYY-MM-DD`.'),
    ),
  ),
})

const failOnSchema = v.pipe(
  v.picklist([...SEVERITIES, 'never']),
  v.description('The lowest severity that fails the check.'),
)

const fileSchema = v.strictObject({
  'fail-on': v.optional(failOnSchema),
  apps: v.optional(v.pipe(v.record(v.string(), appSchema), v.description('Settings of an app, by its name.'))),
  hosts: v.optional(
    v.pipe(
      v.record(v.pipe(v.string(), v.regex(HOST)), hostSchema),
      v.description('Hosts that `airworthy verify` cannot check like a website, by `HOST` or `HOST:PORT`.'),
    ),
  ),
  regions: v.optional(regionsSchema),
  rules: v.optional(
    v.pipe(
      // YAML 1.1 reads `off` as false.
      v.record(v.string(), v.union([v.literal('off'), v.literal(false), ruleSchema])),
      v.description('Per rule: `off`, or another severity.'),
    ),
  ),
  ignore: v.optional(v.pipe(v.array(ignoreSchema), v.description('Findings that the team accepts.'))),
})

/** `.github/airworthy.yml` as written. The published JSON Schema is made of it. */
export const policySchema = v.pipe(fileSchema, v.title('Airworthy policy'))

export type PolicyFile = v.InferOutput<typeof policySchema>

/** The keys that are allowed in the mapping at a path of keys. */
export function keysAt(path: readonly (string | number)[]): string[] {
  const [section, ...rest] = path
  if (section === undefined) return Object.keys(fileSchema.entries)
  if (section === 'regions') return Object.keys(regionsSchema.entries)
  if (rest.length !== 1) return []
  if (section === 'apps') return Object.keys(appSchema.entries)
  if (section === 'hosts') return Object.keys(hostSchema.entries)
  if (section === 'rules') return Object.keys(ruleSchema.entries)
  return section === 'ignore' ? Object.keys(ignoreSchema.entries) : []
}
