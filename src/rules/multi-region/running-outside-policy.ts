import { isGone } from '../../analysis/observed/observed.ts'
import { regionOf } from '../../facts/regions.ts'
import { count } from '../../model/count.ts'
import type { ObservedApp } from '../../model/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag, appName } from '../../rulekit/apps.ts'
import { eachObservedApp, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

export default {
  id: 'running-outside-policy',
  practice: 'multi-region',
  evidence: 'inside',
  title: 'Machine or volume runs in a disallowed region',
  severity: 'high',
  confidence: 'high',
  remedy: 'Fork each volume and clone each Machine into an allowed region. Then destroy the old ones.',
  references: ['https://fly.io/docs/reference/regions/', 'https://fly.io/docs/volumes/overview/'],
  check: eachObservedApp(function* (observedApp, app, { policy }) {
    const allowed = policy.allowedRegions ?? []
    if (allowed.length === 0) return
    const found = regionsHeld(observedApp)
    for (const [region, { machines, volumes }] of found) {
      if (allowed.includes(region)) continue
      const counts = [...countOf(machines, 'Machine'), ...countOf(volumes, 'volume')].join(' and ')
      yield {
        message: `${appName(app)} has ${counts} in ${code(region)} (${regionOf(region)?.place ?? 'retired region'}). The policy allows only ${allowed.map(code).join(', ')}, so data is ${volumes > 0 ? 'stored' : 'processed'} outside these regions.`,
        at: app.primaryRegion?.at ?? placeOf(app),
        subject: subjectOf(observedApp.name, `region ${region}`),
        severity: volumes > 0 ? 'high' : 'medium',
        remedy: remedyFor(` --region ${allowed[0]}${appFlag(app)}`, volumes > 0),
      }
    }
  }),
} satisfies Rule

function remedyFor(flags: string, holdsVolumes: boolean): string {
  const clone = `Clone each Machine with \`fly machine clone MACHINE_ID${flags}`
  if (!holdsVolumes) return `${clone}\`. Then destroy the old ones.`
  return `Fork each volume with \`fly volumes fork VOLUME_ID${flags}\`. ${clone} --attach-volume NEW_VOLUME_ID\`. Then destroy the old ones.`
}

/** The number of Machines and volumes in each region, without those that are being destroyed. */
function regionsHeld({ machines, volumes }: ObservedApp): Map<string, { machines: number; volumes: number }> {
  const found = new Map<string, { machines: number; volumes: number }>()
  const add = (
    what: 'machines' | 'volumes',
    { region, state }: { readonly region: string; readonly state: string },
  ) => {
    if (isGone(state)) return
    const counts = found.get(region) ?? { machines: 0, volumes: 0 }
    counts[what]++
    found.set(region, counts)
  }
  for (const machine of machines ?? []) add('machines', machine)
  for (const volume of volumes ?? []) add('volumes', volume)
  return found
}

function countOf(number: number, noun: string): string[] {
  return number === 0 ? [] : [count(number, noun)]
}
