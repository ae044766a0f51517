import { isGone } from '../../analysis/observed/observed.ts'
import { regionOf } from '../../facts/regions.ts'
import { count } from '../../model/count.ts'
import type { ObservedApp } from '../../model/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachObservedApp, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

export default {
  id: 'running-outside-policy',
  practice: 'multi-region',
  evidence: 'inside',
  title: 'A Machine or a volume is in a region that the policy does not allow',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Move it: clone the Machine into an allowed region (`fly machine clone --region`), fork the volume there (`fly volumes fork --region`), then destroy the old one.',
  references: ['https://fly.io/docs/reference/regions/', 'https://fly.io/docs/volumes/overview/'],
  check: eachObservedApp(function* (observedApp, app, { policy }) {
    const allowed = policy.allowedRegions ?? []
    if (allowed.length === 0) return
    const found = regionsHeld(observedApp)
    for (const [region, { machines, volumes }] of found) {
      if (allowed.includes(region)) continue
      const counts = [...countOf(machines, 'Machine'), ...countOf(volumes, 'volume')].join(' and ')
      yield {
        message: `${appName(app)} has ${counts} in ${code(region)} (${regionOf(region)?.place ?? 'a region that is not listed any more'}): the policy allows ${allowed.map(code).join(', ')} only, so data ${volumes > 0 ? 'lies' : 'is processed'} outside of them.`,
        at: app.primaryRegion?.at ?? placeOf(app),
        subject: subjectOf(observedApp.name, `region ${region}`),
        severity: volumes > 0 ? 'high' : 'medium',
      }
    }
  }),
} satisfies Rule

/** How many Machines and volumes stand in each region, less those that go away. */
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
