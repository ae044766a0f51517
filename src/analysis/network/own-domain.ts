import { isPreloaded } from '../../facts/hsts-preload.ts'
import { known } from '../../model/files/value.ts'
import { memoize } from '../../model/memoize.ts'
import type { App } from '../../model/project/app.ts'
import type { Project } from '../../model/project/project.ts'
import { signsOf } from './flycast.ts'
import { classifyHost } from './hosts.ts'
import { findUrls } from './urls.ts'

/** Names under which frameworks take the address that their visitors see. */
const OWN_ADDRESS =
  /^(?:PHX_HOST|(?:APP|SITE|BASE|PUBLIC|ROOT|CANONICAL|WEB|SERVER|PUBLIC_APP)_?(?:URL|HOST|HOSTNAME|DOMAIN)|URL|HOST|HOSTNAME|DOMAIN|DOMAIN_NAME|RAILS_HOST|LOCAL_DOMAIN|WEB_DOMAIN|ORIGIN|NEXTAUTH_URL)$/i

/** The hosts of `fly certs add HOST`, each with the app that is named. */
const certificatesAdded = memoize(({ flyctl }: Project) => {
  const added: { readonly host: string; readonly app: string | undefined }[] = []
  for (const { verb, operands, app } of flyctl) {
    const host = verb === 'certs add' ? known(operands[0]) : undefined
    if (host !== undefined) added.push({ host, app: known(app) })
  }
  return added
})

/** A custom domain of an app, from the policy, its settings or a command; none on `fly.dev`. */
export function ownDomainOf(app: App, project: Project): string | undefined {
  return ownHosts(app, project).find(host => !isPreloaded(host))
}

/** True where all names of an app in the files are ones that browsers never go to over plain HTTP, and there is one. */
export function isOnlyPreloaded(app: App, project: Project): boolean {
  const hosts = ownHosts(app, project)
  return (hosts.length > 0 || signsOf(app, 'public-name').length > 0) && hosts.every(isPreloaded)
}

/** The names of an app that its visitors use. */
function ownHosts(app: App, project: Project): string[] {
  const candidates = [...(project.policy.apps.get(known(app.name) ?? '')?.domains ?? [])]
  for (const { name, value, reader } of app.settings) {
    if (reader !== 'runtime' || !value.known || !OWN_ADDRESS.test(name)) continue
    candidates.push(findUrls(value.value)[0]?.hosts[0]?.name ?? value.value)
  }
  for (const added of certificatesAdded(project)) {
    if (project.apps.length === 1 || (added.app !== undefined && added.app === known(app.name)))
      candidates.push(added.host)
  }
  return candidates.filter(host => {
    const { kind, name } = classifyHost(host.replace(/^\*\./, ''), project, app)
    return (kind === 'public' || kind === 'own') && /^[a-z0-9.-]+\.[a-z]{2,}$/.test(name)
  })
}
