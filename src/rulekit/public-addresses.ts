import type { Location } from '../model/files/text.ts'
import { code } from '../redact/quote.ts'

/** How to take the public addresses of an app away, as a sentence. `flag` is ` --app NAME` or ''. */
export function releaseRemedy(flag: string): string {
  return `Find public addresses with \`fly ips list${flag}\`, and release each with \`fly ips release ADDRESS${flag}\`.`
}

/**
 * What to use instead of a command that gives a private app a public address, as sentences. `caller` is a place that uses
 * the public name of the app, which stops working with the release.
 */
export function privateAddressRemedy(flag: string, caller?: Location): string {
  const first = caller
    ? `First change the public name in ${code(`${caller.path}:${caller.range.start.line}`)}, and deploy. Then use`
    : 'Use'
  return `${first} \`fly ips allocate-v6 --private${flag}\` instead. ${releaseRemedy(flag)}`
}
