import type { Finding } from '../model/finding.ts'
import type { Project } from '../model/project.ts'
import type { Seen, SeenApp, SeenHost } from '../model/seen.ts'
import { PRACTICES, type Practice } from '../model/severity.ts'
import { known } from '../model/value.ts'
import type { Verified, VerifiedRow } from '../model/verified.ts'
import { withoutKeys } from '../rulekit/key-shapes.ts'
import { promisesOf } from './promises.ts'
import { type Sight, sightsOf } from './sights.ts'

/**
 * Per app that was looked at, and per host that belongs to none: what is promised beside what was seen, practice by
 * practice. `findings` are all that the look brought, ignored ones too.
 */
export function verifiedOf(project: Project, seen: Seen, findings: readonly Finding[]): Verified[] {
  const subjects = subjectsOf(project, seen)
  return subjects.map(subject => {
    const promises = subject.app ? promisesOf(subject.app, project) : new Map<Practice, string>()
    const sights = sightsOf(subject)
    const broken = brokenPractices(subject, findings)
    const rows = PRACTICES.flatMap((practice): VerifiedRow[] => {
      const promised = promises.get(practice)
      const said = sights.get(practice)
      const isBroken = broken.has(practice)
      if (promised === undefined && said === undefined && !isBroken) return []
      const state = isBroken ? 'broken' : said === undefined ? 'unseen' : 'kept'
      return [{ practice, promised, seen: said, state }]
    })
    return { name: withoutKeys(subject.name), path: subject.app?.path, rows }
  })
}

/** An app with all that was seen of it, or a host of its own. */
export interface Subject extends Sight {
  readonly name: string
}

function subjectsOf(project: Project, seen: Seen): Subject[] {
  const subjects = new Map<string, { hosts: SeenHost[]; seenApp: SeenApp | undefined }>()
  const subjectOf = (name: string) => {
    const subject = subjects.get(name) ?? { hosts: [], seenApp: undefined }
    subjects.set(name, subject)
    return subject
  }
  for (const host of seen.hosts) subjectOf(host.app ?? host.host).hosts.push(host)
  for (const seenApp of seen.apps) subjectOf(seenApp.name).seenApp = seenApp
  return [...subjects]
    .map(([name, subject]) => ({ name, app: project.apps.find(app => known(app.name) === name), ...subject }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The subject of a finding about something seen begins with whom it is about (rulekit/seen.ts: subjectOf). */
function brokenPractices({ name, hosts }: Subject, findings: readonly Finding[]): Set<Practice> {
  const names = [name, ...hosts.map(({ host }) => host)]
  const own = findings.filter(({ subject }) => names.some(about => subject.startsWith(`${about}: `)))
  return new Set(own.map(({ practice }) => practice))
}
