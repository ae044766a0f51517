import { unknownKeys } from '../../facts/fly-keys.ts'
import { is } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import type { Related } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { isEncrypted, portsOf } from '../services/services.ts'

/** Where a config of an app asks for a redirect to HTTPS in vain, as notes beside a finding that there is none. */
export function vainForceHttps(app: App): Related[] {
  const notes: Related[] = []
  for (const port of portsOf(app)) {
    if (!isEncrypted(port) || !port.forceHttps || !is(port.forceHttps, true)) continue
    notes.push({ at: port.forceHttps.at, note: 'here it redirects nothing: the port speaks HTTPS already' })
  }
  for (const { entry, meant, isBeside } of unknownKeys(app.config)) {
    if (meant !== 'force_https' || isBeside) continue
    notes.push({ at: entry.keyAt, note: `flyctl drops what is written here: ${code(entry.key)}` })
  }
  return notes
}
