import { writeMarker } from '../../../src/github/publish/marker.ts'
import type { PostedThread } from '../../../src/github/publish/plan-comments.ts'
import type { Finding } from '../../../src/model/finding.ts'
import type { Placed, Spot } from '../../../src/model/report.ts'

/** What comments say, as short as can be. */
export const words = {
  comment: (placed: readonly Placed[]) => placed.map(({ finding }) => finding.message).join('\n'),
  closed: (body: string, fingerprints: readonly string[]) => `gone: ${body} (${fingerprints.length})`,
}

/** The fingerprint of the finding of this name. */
export const print = (name: string) => Buffer.from(name).toString('hex').padEnd(20, '0').slice(0, 20)

function finding(name: string, overrides: Partial<Finding> = {}): Finding {
  const start = { line: 1, column: 1 }
  return {
    rule: 'raw-tcp-port',
    practice: 'firewall',
    severity: 'high',
    confidence: 'high',
    message: name,
    remedy: '',
    subject: name,
    related: [],
    fingerprint: print(name),
    at: { path: 'fly.toml', range: { start, end: start } },
    ...overrides,
  }
}

/** A finding with its place, by default on a line of `fly.toml`. */
export function placed(name: string, line: number | Spot = 1, overrides: Partial<Finding> = {}): Placed {
  const spot: Spot = typeof line === 'number' ? { on: 'line', path: 'fly.toml', side: 'RIGHT', line } : line
  return { finding: finding(name, overrides), spot }
}

/** A thread that an earlier run began on the findings of these names. */
export function thread(names: readonly string[], overrides: Partial<PostedThread> = {}): PostedThread {
  const closed = overrides.closed ?? false
  const said = closed ? `gone: ${names.join('\n')} (${names.length})` : names.join('\n')
  return {
    id: `thread ${names.join('+')}`,
    path: 'fly.toml',
    comment: `comment ${names.join('+')}`,
    body: `${writeMarker({ fingerprints: names.map(print), closed })}\n${said}`,
    fingerprints: names.map(print),
    closed,
    on: 'line',
    place: { on: 'line', path: 'fly.toml', side: 'RIGHT', line: 1 },
    minimized: closed,
    resolved: false,
    answered: false,
    ...overrides,
  }
}
