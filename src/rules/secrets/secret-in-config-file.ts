import type { PlacedCredential } from '../../analysis/credentials/credential.ts'
import { credentialsOwnedBy } from '../../analysis/credentials/locations.ts'
import { isSymfonyDefault } from '../../analysis/credentials/replaced.ts'
import { isInContext } from '../../analysis/image/build-context.ts'
import { DEV_SERVER_CONFIG, isPracticeKey } from '../../facts/secret-paths.ts'
import { baseName } from '../../model/files/path.ts'
import type { Project } from '../../model/project/project.ts'
import type { Setting } from '../../model/project/setting.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { limited } from '../../model/severity.ts'
import { code } from '../../redact/quote.ts'
import { appsBehind } from '../../rulekit/apps.ts'
import { configFileRemedy } from '../../rulekit/config-file-remedies.ts'
import { copiesOf } from '../../rulekit/copies.ts'
import { eachProject } from '../../rulekit/each.ts'
import { RETIRE_ANY } from '../../rulekit/rotation.ts'

export default {
  id: 'secret-in-config-file',
  practice: 'secrets',
  title: 'Hard-coded credential in a committed file',
  severity: 'critical',
  confidence: 'high',
  remedy: `Remove it from the repository, and set a new value with \`fly secrets set NAME=…\`. ${RETIRE_ANY}`,
  references: ['https://fly.io/docs/apps/secrets/', 'https://fly.io/docs/security/shared-responsibility/'],
  requirements: ['secrets.code', 'secrets.fly-secrets'],
  cwe: [798, 312],
  check: eachProject(function* (project) {
    for (const found of credentialsOwnedBy('secret-in-config-file', project)) {
      const { credential, name, at, setting } = found
      const judged = setting && severityOf(found, setting, project)
      if (!judged) continue
      yield {
        message: `${code(setting.origin === 'secret-file' ? at.path : name)} contains a credential (${credential.label}). Anyone who can read the repository or its history can use it.`,
        at,
        subject: `${name} ${credential.digest}`,
        ...judged,
        severity: limited(judged.severity ?? 'critical', found.atMost),
        ...(isForDevServer(found, project) ? { severity: 'low', confidence: 'low' } : {}),
        ...(isSymfonyDefault(setting, project) ? { severity: isShippedBy(at.path, project) ? 'medium' : 'low' } : {}),
        ...copiesOf(found),
        remedy: configFileRemedy(setting, credential, appsBehind(found, project)),
      }
    }
  }),
} satisfies Rule

/** Severity and confidence. `undefined` for the keys of tests and of local servers. */
function severityOf(
  { credential, at }: PlacedCredential,
  setting: Setting,
  project: Project,
): Pick<Draft, 'severity' | 'confidence'> | undefined {
  const { evidence, confidence } = credential
  const { origin, reader } = setting
  const isShaped = confidence === 'high' && evidence === 'provider format'
  const isCertain = isShaped || (confidence === 'high' && evidence === 'url userinfo')
  // A live key opens its account from everywhere, whoever starts the compose file that holds it.
  if (reader === 'development' && isShaped && origin === 'compose-environment') return { confidence: 'medium' }
  if (reader === 'development') return isShaped ? { severity: 'high', confidence: 'medium' } : undefined
  if ((evidence === 'key block' || origin === 'secret-file') && isPracticeKey(at.path)) return undefined
  if (evidence === 'key block') return { confidence }
  if (/^(?:env-file|compose-environment|secret-file)$/.test(origin) || isCertain) {
    const isReadable = evidence === 'named assignment' && confidence !== 'high'
    return isReadable ? { severity: isReadByApp(setting, project) ? 'high' : 'medium', confidence } : { confidence }
  }
  // Whether a program on Fly.io reads the file is unknown, so a name with a value is weaker evidence.
  if (/(?:^|[._/-])(?:prod|production|staging|live|deploy)/i.test(at.path))
    return confidence === 'high' ? { confidence } : { severity: 'high', confidence }
  if (evidence === 'high entropy' || (confidence !== 'high' && origin === 'json')) return undefined
  return { severity: 'high', confidence: confidence === 'high' ? 'medium' : 'low' }
}

/** True where another file of the project has the variable, or not all are known: words of a person are a secret where something uses them. */
function isReadByApp({ name, at }: Setting, { paths, sources }: Project): boolean {
  const programs = [...paths].filter(path => PROGRAM.test(path))
  if (programs.length === 0 || programs.some(path => !sources.has(path))) return true
  for (const [path, { text }] of sources)
    if (path !== at.path && !NO_PROGRAM.test(path) && text.includes(name)) return true
  return false
}

/** Of a change on GitHub the programs that it leaves alone are not read. */
const PROGRAM = /\.(?:[cm]?[jt]sx?|py|rb|go|rs|exs?|php|java|kt|cs)$/
/** Texts for people, and further files of the same variables. */
const NO_PROGRAM = /\.(?:mdx?|txt|rst)$|(?:^|\/)\.?env[^/]*$/i

/** False where no image takes the file, so that the values of the deploy are others. */
function isShippedBy(path: string, { apps }: Project): boolean {
  return apps.some(app => isInContext(app, path))
}

/** True for the key of a certificate that a development server is given, `ng serve` for instance. */
function isForDevServer({ credential, at }: PlacedCredential, { sources }: Project): boolean {
  if (credential.evidence !== 'key block') return false
  const name = baseName(at.path)
  return [...sources.values()].some(({ path, text }) => DEV_SERVER_CONFIG.test(path) && text.includes(name))
}
