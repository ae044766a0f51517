import { connectionSignsIn, signsInByName } from '../../analysis/evidence/connections.ts'
import { carriesLogin } from '../../analysis/evidence/sent-credentials.ts'
import { severityBy } from '../../analysis/evidence/severity.ts'
import { databaseOfName } from '../../analysis/network/endpoints.ts'
import { severityInCode, skipsVerificationInCode } from '../../analysis/tls/code-verification.ts'
import {
  type ConnectionGroup,
  connectionGroups,
  isForDevelopment,
  staysPrivate,
} from '../../analysis/tls/connection-groups.ts'
import { hostKeyOption } from '../../analysis/tls/host-keys.ts'
import { switchesVerificationOff, verificationOption, withoutReader } from '../../analysis/tls/tls-verification.ts'
import { unverifiedOption } from '../../analysis/tls/unverified-urls.ts'
import type { Location, Source } from '../../model/files/text.ts'
import type { Assignment } from '../../model/project/command.ts'
import type { Project } from '../../model/project/project.ts'
import type { Reader, Setting } from '../../model/project/setting.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachCommand, eachSetting, inTurn } from '../../rulekit/each.ts'
import { deleteLines, offer } from '../../rulekit/fixes.ts'

/** Settings that no program reads as a switch. */
const NO_SWITCH = /^(?:dockerfile-label|fly-check-header|fly-response-header|fly-file)$/
const INTERCEPTED = 'An attacker on the network path can read and change the traffic'

export default {
  id: 'tls-verification-off',
  practice: 'tls',
  title: 'TLS certificate verification is disabled',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Remove it. To trust a private certificate authority, use `NODE_EXTRA_CA_CERTS`, `SSL_CERT_FILE` or `curl --cacert`.',
  references: ['https://cwe.mitre.org/data/definitions/295.html'],
  requirements: ['tls.automatic-certificates', 'tls.verify-https'],
  cwe: [295],
  check: inTurn(
    eachSetting(function* (setting, project) {
      if (NO_SWITCH.test(setting.origin) || isForDevelopment(setting)) return
      if (setting.code) {
        const source = project.sources.get(setting.at.path)
        if (skipsVerificationInCode(setting, source)) yield inCode(setting, source, project)
        return
      }
      const group = connectionGroups(project).get(setting)
      // The rules of the practice `database` report databases.
      if (group && (group.database || staysPrivate(group, project))) return
      const found = draftFor(setting, setting.reader, project, group?.name) ?? draftForOption(setting, group, project)
      if (!found) return
      const draft = { ...found, ...withoutReader(setting, found, project), at: setting.at }
      yield { ...draft, ...offer('Remove the line', false, deleteLines(setting, project)) }
    }),
    eachCommand(function* (command, project) {
      const { reader, origin, assignments } = command
      if (reader === 'development' || origin === 'dockerfile-healthcheck') return
      for (const assignment of assignments) {
        const draft = draftFor(assignment, reader, project)
        if (draft) yield { ...draft, at: assignment.nameAt }
      }
      const option = verificationOption(command, project)
      if (option) {
        const message = `${code(option.text)} disables certificate verification. ${INTERCEPTED}.`
        yield { message, at: option.at, subject: option.text, ...severityBy(reader !== 'ci' && carriesLogin(command)) }
      }
      const trusting = hostKeyOption(command, project)
      if (trusting) yield aboutHostKey(trusting)
    }),
  ),
} satisfies Rule

function aboutHostKey({ text, at }: { text: string; at: Location }): Draft {
  return {
    message: `${code(text)} makes the app trust any host key whenever it starts. ${INTERCEPTED}.`,
    at,
    subject: text,
    severity: 'medium',
    confidence: 'medium',
    remedy: 'Commit the known host key, and copy it to `~/.ssh/known_hosts` in the image.',
  }
}

function inCode({ name, value, at, code: use }: Setting, source: Source | undefined, project: Project): Draft {
  return {
    message: `${code(use?.role === 'verifier' ? name : `${name}: ${value.raw}`)} disables certificate verification. ${INTERCEPTED}.`,
    at,
    subject: name,
    confidence: 'medium',
    ...(source && severityInCode(at, source, project)),
    remedy:
      'Remove the option. For a private certificate authority, pass its certificate to the client (`ca`, `verify="/path/ca.pem"`, `RootCAs`) instead.',
  }
}

type Variable = Pick<Assignment, 'name' | 'value'>
type Found = Omit<Draft, 'at'> | undefined

/** `connection` is what the switch is for, where the tables around it have a name. */
function draftFor({ name, value }: Variable, reader: Reader, project: Project, connection = ''): Found {
  if (reader === 'development' || databaseOfName(name) || !value.known) return undefined
  const reach = switchesVerificationOff(name, value.value, project)
  if (!reach) return undefined
  const message = `${code(name)} disables certificate verification for ${reach === 'tool' ? 'every' : 'a'} connection. ${INTERCEPTED}.`
  const isShown = reader !== 'ci' && (reach === 'tool' || signsInByName(`${connection} ${name}`, project))
  return { message, subject: name, ...severityBy(isShown), ...(reach === 'service' ? { confidence: 'medium' } : {}) }
}

/** An option of the setting's connection, from the tables around it or from its URL. */
function draftForOption(setting: Setting, group: ConnectionGroup | undefined, project: Project): Found {
  const { name, reader } = setting
  if (reader === 'development') return undefined
  const option = unverifiedOption(setting, group, project)
  if (!option) return undefined
  const { inUrl } = option
  const message = `${code(`${option.name}=${option.value}`)} ${inUrl ? `in ${code(name)} ` : ''}disables certificate verification. ${INTERCEPTED}.`
  // What a CI job downloads rarely becomes part of the app.
  const isShown = reader !== 'ci' && connectionSignsIn(setting, group?.name, project)
  return { message, subject: name, ...severityBy(isShown), confidence: inUrl ? 'high' : 'medium' }
}
