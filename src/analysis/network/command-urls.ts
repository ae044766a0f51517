import type { Location } from '../../model/files/text.ts'
import type { Value } from '../../model/files/value.ts'
import type { Project } from '../../model/project/project.ts'
import { classifyHost, type HostKind } from './hosts.ts'
import { findUrls } from './urls.ts'

/** A URL among the words of a command or an instruction. */
export interface ArgumentUrl {
  /** In lower case, without `://`. */
  readonly scheme: string
  readonly host: string
  readonly kind: HostKind
  /** The word that holds it. */
  readonly at: Location
}

/** Every URL among words, in their order, also where only its path depends on a variable. */
export function urlsOfArguments(args: readonly Value<string>[], project: Project): ArgumentUrl[] {
  const urls: ArgumentUrl[] = []
  for (const argument of args) {
    for (const { scheme, hosts } of findUrls(textOfArgument(argument))) {
      const host = hosts[0]?.name ?? ''
      urls.push({ scheme, host, kind: classifyHost(host, project).kind, at: argument.at })
    }
  }
  return urls
}

/** What a word says; for one with an expansion, what is written. */
export function textOfArgument(argument: Value<string>): string {
  return argument.known ? argument.value : argument.raw
}

/** True for a host that is reached over the internet, by a known name or address that is not an example. */
export function isOnInternet({ kind, host }: { readonly kind: HostKind; readonly host: string }): boolean {
  const reached = kind === 'public' || kind === 'fly-app' || kind === 'sibling' || kind === 'own'
  return reached && !/(?:^|\.)example(?:\.(?:com|org|net))?$/i.test(host)
}
