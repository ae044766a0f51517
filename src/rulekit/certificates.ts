import type { App } from '../model/project/app.ts'
import { appFlag } from './apps.ts'

/** `fly certs check shop.example.com --app shop`, to paste. A wildcard is quoted, since shells expand `*`. */
export function certsCommand(verb: 'add' | 'check' | 'remove', hostname: string, app: App | undefined): string {
  const operand = hostname.includes('*') ? `"${hostname}"` : hostname
  return `fly certs ${verb} ${operand}${appFlag(app)}`
}

/** True for a hostname that `fly certs` accepts: no IP address, and no name that Fly.io itself assigned. */
export function isCustomDomain(host: string): boolean {
  return host.includes('.') && !/^[\d.]+$|:|\.(?:fly\.dev|internal|flycast)$/.test(host)
}
