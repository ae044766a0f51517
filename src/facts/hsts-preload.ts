/** Top-level domains that are on the browsers' preload list as a whole; `fly.dev` is under one of them (hstspreload.org). */
const PRELOADED =
  /\.(?:app|bank|boo|channel|dad|day|dev|esq|foo|ing|insurance|meme|mov|new|nexus|page|phd|prof|rsvp|zip)$/

/** True for a name that browsers never go to over plain HTTP, whatever it answers. */
export function isPreloaded(host: string): boolean {
  return PRELOADED.test(host)
}

/** True for a name for which browsers keep `Strict-Transport-Security` at all: no address, no `localhost` (RFC 6797, section 8.1.1). */
export function keepsHsts(host: string): boolean {
  return host.includes('.') && !/^[\d.]+$|:/.test(host)
}
