import type { Location } from '../model/files/text.ts'
import { is } from '../model/files/value.ts'
import type { Project } from '../model/project/project.ts'
import type { Service } from '../model/project/service.ts'
import { code } from '../redact/quote.ts'

/** How to take the public addresses of an app away, as a sentence. `flag` is ` --app NAME` or ''. */
export function releaseRemedy(flag: string): string {
  return `Find public addresses with \`fly ips list${flag}\`, and release each with \`fly ips release ADDRESS${flag}\`.`
}

/** True where callers over Flycast are redirected to HTTPS, which fails because `.flycast` names have no certificate. */
export function redirectsFlycast({ ports }: Service): boolean {
  return ports.some(({ forceHttps }) => is(forceHttps, true))
}

/**
 * What to use instead of a command that gives a private app a public address, as sentences. `caller` is a place that uses
 * the public name of the app, which stops working with the release. `at`: the command to replace.
 */
export function privateAddressRemedy(flag: string, at: Location, project: Project, caller?: Location): string {
  const program = programAt(at, project)
  const first = caller
    ? `First change the public name in ${code(`${caller.path}:${caller.range.start.line}`)}, and deploy. Then use`
    : 'Use'
  return `${first} \`${program} ips allocate-v6 --private${flag}\` instead. ${releaseRemedy(flag)}`
}

/** flyctl under the name that a line uses: the setup action for GitHub workflows installs `flyctl` only. */
function programAt({ path, range }: Location, { sources }: Project): 'fly' | 'flyctl' {
  return /\bflyctl\s/.test(sources.get(path)?.line(range.start.line) ?? '') ? 'flyctl' : 'fly'
}
