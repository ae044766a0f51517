import { isPreloaded } from '../../facts/hsts-preload.ts'
import { known } from '../../model/files/value.ts'
import { onceFor } from '../../model/memoize.ts'
import type { App } from '../../model/project/app.ts'
import type { Project } from '../../model/project/project.ts'
import { isFlyctl } from '../credentials/commands.ts'
import { textOfWord } from './command-urls.ts'
import { classifyHost } from './hosts.ts'
import { findUrls } from './urls.ts'

/** Names under which frameworks take the address that their visitors see. */
const OWN_ADDRESS =
  /^(?:PHX_HOST|(?:APP|SITE|BASE|PUBLIC|ROOT|CANONICAL|WEB|SERVER|PUBLIC_APP)_?(?:URL|HOST|HOSTNAME|DOMAIN)|URL|HOST|HOSTNAME|DOMAIN|DOMAIN_NAME|RAILS_HOST|LOCAL_DOMAIN|WEB_DOMAIN|ORIGIN|NEXTAUTH_URL)$/i

/** `fly certs add HOST`, with all words of the command. */
const certificatesAdded = onceFor(({ commands }: Project) => {
  const added: { readonly host: string; readonly words: readonly string[] }[] = []
  for (const command of commands) {
    if (!isFlyctl(command)) continue
    const words = command.words.map(textOfWord)
    const [, noun = '', verb = '', host] = words
    if (/^(?:certs|certificates)$/.test(noun) && /^(?:add|create)$/.test(verb) && host !== undefined)
      added.push({ host, words })
  }
  return added
})

/** A domain of its own on which an app answers, as the policy, its settings or a command tell; none on `fly.dev`. */
export function ownDomainOf(app: App, project: Project): string | undefined {
  const candidates = [...(project.policy.apps.get(known(app.name) ?? '')?.domains ?? [])]
  for (const { name, value, reader } of app.settings) {
    if (reader !== 'runtime' || !value.known || !OWN_ADDRESS.test(name)) continue
    candidates.push(findUrls(value.value)[0]?.hosts[0]?.name ?? value.value)
  }
  for (const { host, words } of certificatesAdded(project)) {
    if (project.apps.length === 1 || words.includes(known(app.name) ?? '')) candidates.push(host)
  }
  return candidates.find(host => {
    const { kind, name } = classifyHost(host.replace(/^\*\./, ''), project, app)
    return (kind === 'public' || kind === 'own') && /^[a-z0-9.-]+\.[a-z]{2,}$/.test(name) && !isPreloaded(name)
  })
}
