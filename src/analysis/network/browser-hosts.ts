import { known } from '../../model/files/value.ts'
import { memoize } from '../../model/memoize.ts'
import { appsNamed } from '../../model/project/app-lookup.ts'
import type { Project } from '../../model/project/project.ts'
import { isBrowserName } from '../credentials/names.ts'
import type { Host } from './hosts.ts'

/** Hosts in variables that a bundler hands to browsers, and whole domains of the policy. In lower case. */
const browserHosts = memoize(({ settings }: Project): ReadonlySet<string> => {
  const hosts = new Set<string>()
  for (const { name, value } of settings) {
    if (!isBrowserName(name)) continue
    for (const [, host = ''] of (known(value) ?? '').matchAll(/(?:^|\/\/)([a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?)/gi)) {
      hosts.add(host.toLowerCase())
    }
  }
  return hosts
})

/** The hosts of Fly.io that the documentation gives to its readers as addresses, in lower case. */
const documentedHosts = memoize(({ sources }: Project): ReadonlySet<string> => {
  const hosts = new Set<string>()
  for (const { path, text } of sources.values()) {
    if (!DOCUMENTATION.test(path)) continue
    for (const [, host = ''] of text.matchAll(/\bhttps:\/\/([a-z\d][a-z\d-]{0,62}\.fly\.dev)\b/gi)) {
      hosts.add(host.toLowerCase())
    }
  }
  return hosts
})

const DOCUMENTATION = /\.(?:mdx?|rst|adoc|html?)$/i

/**
 * True where browsers and other clients call that host as well: by a variable that they get, by the documentation, or
 * because the policy gives the app a domain.
 */
export function isCalledByBrowsers({ name, appName }: Host, project: Project): boolean {
  const host = name.toLowerCase()
  if (browserHosts(project).has(host) || documentedHosts(project).has(host)) return true
  return appsNamed(project, appName).some(({ reach }) => reach.state === 'public' && reach.signs.some(isDomain))
}

function isDomain({ kind }: { readonly kind: string }): boolean {
  return kind === 'policy'
}
