import { lastingVolumes, nameOfVolume } from '../../analysis/observed/volumes.ts'
import type { ObservedVolume } from '../../model/observed.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { appFlag, appName } from '../../rulekit/apps.ts'
import { eachObservedApp, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

export default {
  id: 'unencrypted-volume',
  practice: 'multi-region',
  evidence: 'inside',
  title: 'Volume is not encrypted',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Create an encrypted volume with `fly volumes create`, copy the data, and destroy this one. Encryption cannot be enabled later.',
  references: ['https://fly.io/docs/volumes/overview/'],
  cwe: [311],
  check: eachObservedApp(function* (observedApp, app) {
    for (const volume of lastingVolumes(observedApp, app)) {
      if (volume.encrypted) continue
      yield {
        message: `The volume ${nameOfVolume(volume)} of ${appName(app)} is not encrypted. Anyone with access to the disk can read its data.`,
        at: placeOf(app),
        subject: subjectOf(observedApp.name, `volume ${volume.id}`),
        ...remedyFor(volume, appFlag(app)),
      }
    }
  }),
} satisfies Rule

function remedyFor({ id, name, region }: ObservedVolume, app: string): Pick<Draft, 'remedy'> {
  if (!/^\w{1,60}$/.test(name)) return {}
  return {
    remedy: `Run \`fly volumes create ${name} --region ${region}${app}\`, and copy the data to it. Then run \`fly volumes destroy ${id}${app}\`. Encryption cannot be enabled later.`,
  }
}
