import { known } from '../../model/files/value.ts'
import { memoize } from '../../model/memoize.ts'
import type { Project } from '../../model/project/project.ts'
import type { Setting, SettingOrigin } from '../../model/project/setting.ts'
import { isLocalHost } from '../network/hosts.ts'
import type { Credential } from './credential.ts'
import { digestsOf } from './digest.ts'
import { namePartsOf, secretNameOf } from './names.ts'

/** Files of settings. What a fly config or an image sets is deployed: its server runs beside the app. */
const FILES: ReadonlySet<SettingOrigin> = new Set(['env-file', 'yaml', 'json', 'toml', 'ini'])
const SERVER = /^(?:host|hostname|server)$/

/**
 * True for the password of a server on the developer's own machine: beside `DB_PASSWORD`, the same file sets `DB_HOST` to
 * `localhost`, and to nothing else.
 */
export function isForLocalServer(setting: Setting, project: Project): boolean {
  if (!FILES.has(setting.origin) || secretNameOf(setting.name) !== 'password') return false
  return localServers(project).get(groupOf(setting)) === true
}

/**
 * True for a login of a server that a compose file starts: the host is a service's bare name, and a compose file sets the
 * same password. No app on Fly.io reaches that host.
 */
export function isForComposeServer({ origin }: Setting, credential: Credential, project: Project): boolean {
  const { evidence, server, identity } = credential
  if (evidence !== 'url userinfo' || server === undefined || !/^[\w-]{1,60}$/.test(server)) return false
  return !isDeployed(origin) && passwordsOfCompose(project).has(identity)
}

/** True for what is deployed with the app, so that its server reads the value. */
export function isDeployed(origin: SettingOrigin): boolean {
  return /^(?:fly|dockerfile)-|-build-arg$/.test(origin)
}

const passwordsOfCompose = memoize((project: Project): ReadonlySet<string> => {
  const passwords = new Set<string>()
  for (const { origin, name, value, reader } of project.settings) {
    if (origin !== 'compose-environment' || reader !== 'development' || !value.known) continue
    if (secretNameOf(name) === 'password') passwords.add(digestsOf(value.value.trim()).identity)
  }
  return passwords
})

/** By the settings that belong together: whether all servers that they name are local. */
const localServers = memoize((project: Project): ReadonlyMap<string, boolean> => {
  const servers = new Map<string, boolean>()
  for (const setting of project.settings) {
    if (!FILES.has(setting.origin) || !SERVER.test(namePartsOf(setting.name).at(-1) ?? '')) continue
    const host = known(setting.value)?.trim()
    const group = groupOf(setting)
    servers.set(group, host !== undefined && isLocalHost(host) && servers.get(group) !== false)
  }
  return servers
})

/** The file, the table, and the name without its last word. */
function groupOf({ at, key, name }: Setting): string {
  const table = key.endsWith(name) ? key.slice(0, -name.length) : key
  return [at.path, table, ...namePartsOf(name).slice(0, -1)].join('\n')
}
