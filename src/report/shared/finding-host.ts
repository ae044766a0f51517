import type { Finding } from '../../model/finding.ts'

/**
 * The host that a finding without a file is about, for those who look for its place. A finding about something seen
 * live has it in front of its subject, as `shop.example.com: certificate`.
 */
export function aboutOf({ at, subject }: Pick<Finding, 'at' | 'subject'>): string | undefined {
  return at.path === '' ? /^(\S{1,260}?): /.exec(subject)?.[1] : undefined
}
