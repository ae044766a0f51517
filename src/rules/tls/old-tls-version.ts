import { isRaw, portsOf } from '../../analysis/services/services.ts'
import {
  oldVersionLines,
  oldVersionOf,
  oldVersionOfCommand,
  oldVersionOfSetting,
} from '../../analysis/tls/tls-versions.ts'
import { known } from '../../model/files/value.ts'
import { appsOf } from '../../model/project/app-lookup.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachCommand, eachProject, eachService, eachSetting, inTurn } from '../../rulekit/each.ts'
import { offer, replaceList } from '../../rulekit/fixes.ts'

const BROKEN = 'It is obsolete, and an attacker on the network path can break its encryption'

export default {
  id: 'old-tls-version',
  practice: 'tls',
  title: 'TLS version older than 1.2 is allowed',
  severity: 'medium',
  confidence: 'high',
  remedy: 'Allow only TLS 1.2 and 1.3, or remove the setting: current defaults are secure.',
  references: ['https://fly.io/docs/networking/tls/', 'https://www.rfc-editor.org/rfc/rfc8996'],
  requirements: ['tls.public-endpoints'],
  cwe: [327, 757],
  check: inTurn(
    eachService(function* (service, project, app) {
      for (const { tls } of service.ports) {
        const versions = tls?.versions ?? []
        const old = versions.find(version => oldVersionOf(known(version) ?? ''))
        if (!old) continue
        const name = oldVersionOf(known(old) ?? '')
        yield {
          message: `\`tls_options\` of ${appName(app)} requests ${name}. It is obsolete, and Fly Proxy supports only TLS 1.2 and 1.3.`,
          at: old.at,
          subject: `versions ${name}`,
          remedy: 'Set `versions = ["TLSv1.2", "TLSv1.3"]`, or remove `versions`.',
          ...offer('Request TLS 1.2 and 1.3', true, replaceList(versions, '"TLSv1.2", "TLSv1.3"', project)),
        }
      }
    }),
    eachSetting(function* ({ name, value, reader, at }) {
      const version = oldVersionOfSetting(name, known(value) ?? '')
      if (version === undefined || reader === 'development') return
      yield { message: `${code(name)} allows ${version}. ${BROKEN}.`, at, subject: `${name} ${version}` }
    }),
    eachCommand(function* (command) {
      const { text, at } = oldVersionOfCommand(command) ?? {}
      if (text === undefined || !at || command.reader === 'development') return
      yield {
        message: `${code(text)} allows TLS versions or keys that an attacker on the network path can break.`,
        at,
        subject: text,
      }
    }),
    eachProject(function* (project) {
      const appOf = appsOf(project)
      for (const source of project.sources.values()) {
        if (!/\.(?:conf|cfg|template)$|caddyfile/i.test(source.path)) continue
        for (const { version, at } of oldVersionLines(source)) {
          // Where Fly Proxy terminates TLS, this setting of the server is unused.
          const app = appOf({ at })
          if (app && portsOf(app).some(isRaw))
            yield { message: `${appName(app)} terminates TLS and allows ${version}. ${BROKEN}.`, at, subject: version }
        }
      }
    }),
  ),
} satisfies Rule
