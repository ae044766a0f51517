const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
/** As the URL parser writes every IPv4 address. */
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/
/** Letters and digits of any script, dots and hyphens: all that a name can have before it is converted to ASCII. */
const NAME_AS_WRITTEN = /^[\p{L}\p{M}\p{N}.-]{1,253}$/u

/**
 * The one spelling of a host name: in lower case, in ASCII (`xn--…` for other scripts), without a final dot. `undefined`
 * for everything else, addresses included, also in unusual notations (`127.1`, `0x7f000001`).
 */
export function hostNameOf(text: string): string | undefined {
  if (!NAME_AS_WRITTEN.test(text) || !URL.canParse(`https://${text}`)) return undefined
  const host = new URL(`https://${text}`).hostname.replace(/\.$/, '')
  if (IPV4.test(host) || host.length > 253) return undefined
  return host.split('.').every(label => LABEL.test(label)) ? host : undefined
}

/** The app behind a name of the private network, `shop-db` of `top1.nearest.of.shop-db.internal` (docs: networking/private-networking). */
export function privateAppOf(host: string): string | undefined {
  return /^(?:[^.]{1,63}\.){0,5}?([a-z0-9-]{1,63})\.(?:internal|flycast)$/i.exec(host)?.[1]
}
