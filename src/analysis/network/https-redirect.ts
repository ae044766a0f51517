import { unknownKeys } from '../../facts/fly-keys.ts'
import { is, known } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import { appsNamed } from '../../model/project/app-lookup.ts'
import type { Project } from '../../model/project/project.ts'
import type { Related } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { covers, isEncrypted, isRaw, portsOf } from '../services/services.ts'

const SWITCH = /(?:^|_)(?:FORCE_(?:SSL|HTTPS)|(?:SSL|HTTPS)_REDIRECT|REDIRECT_(?:HTTP_)?TO_HTTPS|HTTPS_ONLY)$/i
const OFF = /^(?:false|0|no|off)$/i
const ON = /^(?:true|1|yes|on)$/i

/**
 * True where the files show that the app itself redirects browsers to HTTPS: its code or a setting says so, its checks
 * pose as HTTPS to get past the redirect (docs: reference/configuration), or it ends TLS itself behind a raw port 443, as
 * Caddy does.
 */
export function redirectsItself(app: App): boolean {
  if (app.ownHttps.redirect) return true
  const switched = app.settings.some(({ name, value }) => SWITCH.test(name) && ON.test(known(value) ?? ''))
  if (switched || portsOf(app).some(port => covers(port, 443) && isRaw(port))) return true
  const checks = [...app.checks, ...app.services.flatMap(service => service.checks)]
  const headers = checks.flatMap(check => check.headers)
  return headers.some(({ name, value }) => name.toLowerCase() === 'x-forwarded-proto' && is(value, 'https'))
}

/** True where the change takes away the redirect to HTTPS that the app had at the base. */
export function losesRedirect(app: App, { before }: Project): boolean {
  if (!before) return false
  const earlier = before.apps.find(({ path }) => path === app.path) ?? appsNamed(before, known(app.name))[0]
  if (!earlier) return false
  return redirectsItself(earlier) || portsOf(earlier).some(port => covers(port, 80) && is(port.forceHttps, true))
}

/** Why `config.force_ssl = true` beside it does not help (rails: middleware/assume_ssl.rb). */
const ASSUMED = '`assume_ssl` makes Rails treat every request as HTTPS, so `force_ssl` does not redirect.'

/** Places that disable the app's own redirect to HTTPS, in its code or by a setting, as notes for a finding. */
export function redirectsOff(app: App, { sources }: Project): Related[] {
  const notes: Related[] = []
  const { redirectOff } = app.ownHttps
  const line = redirectOff && sources.get(redirectOff.path)?.line(redirectOff.range.start.line)
  if (redirectOff)
    notes.push({
      at: redirectOff,
      note: line?.includes('assume_ssl') ? ASSUMED : 'This line disables the redirect of the app.',
    })
  for (const { name, value, at } of app.settings) {
    if (SWITCH.test(name) && OFF.test(known(value) ?? ''))
      notes.push({ at, note: `${code(name)} disables the redirect of the app.` })
  }
  return notes
}

/** Places in an app's config where `force_https` has no effect, as notes for a finding about the missing redirect. */
export function vainForceHttps(app: App): Related[] {
  const notes: Related[] = []
  for (const port of portsOf(app)) {
    if (!isEncrypted(port) || !port.forceHttps || !is(port.forceHttps, true)) continue
    notes.push({ at: port.forceHttps.at, note: '`force_https` has no effect on a port that already serves HTTPS.' })
  }
  for (const { entry, meant, isBeside } of unknownKeys(app.config)) {
    if (meant !== 'force_https' || isBeside) continue
    notes.push({ at: entry.keyAt, note: `flyctl ignores the key ${code(entry.key)} here.` })
  }
  return notes
}
