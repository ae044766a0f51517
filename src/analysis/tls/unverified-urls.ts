import { known } from '../../model/files/value.ts'
import type { Project } from '../../model/project/project.ts'
import type { Setting } from '../../model/project/setting.ts'
import { isOnInternet } from '../network/command-urls.ts'
import { endpointsOf } from '../network/endpoints.ts'
import { classifyHost } from '../network/hosts.ts'
import type { ConnectionGroup } from './connection-groups.ts'
import { type ConnectionOption, optionsIn } from './connection-options.ts'
import { optionMeaning } from './database-tls.ts'

/** The option in a URL on the internet that turns the check of the certificate off: `amqps://…?verify=verify_none`. */
function unverifiedUrl(setting: Setting, project: Project): ConnectionOption | undefined {
  const text = known(setting.value)
  if (text === undefined || text.length > 4000 || !text.includes('?')) return undefined
  const { scheme, host, database } = endpointsOf(setting, project)[0] ?? {}
  if (scheme === undefined || host === undefined || database) return undefined
  if (!isOnInternet({ kind: classifyHost(host, project).kind, host })) return undefined
  return optionMeaning(optionsIn(text, setting.value, project), 'unverified')
}

/** An option that accepts any certificate, from the tables around a setting or from its URL. */
interface UnverifiedOption extends ConnectionOption {
  readonly inUrl: boolean
}

/** The option of a setting's connection; `undefined` where another setting of the group has it. */
export function unverifiedOption(
  setting: Setting,
  group: ConnectionGroup | undefined,
  project: Project,
): UnverifiedOption | undefined {
  const beside = group && optionMeaning(group.options, 'unverified')
  if (beside) return beside.at === setting.value.at ? { ...beside, inUrl: false } : undefined
  const found = unverifiedUrl(setting, project)
  return found && { ...found, inUrl: true }
}
