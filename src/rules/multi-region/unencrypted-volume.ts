import { lastingVolumes, nameOfVolume } from '../../analysis/observed/volumes.ts'
import type { Rule } from '../../model/rule.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachObservedApp, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

export default {
  id: 'unencrypted-volume',
  practice: 'multi-region',
  evidence: 'inside',
  title: 'A volume is not encrypted',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Create an encrypted volume (the default of `fly volumes create`), copy the data over, and destroy this one; encryption cannot be switched on later.',
  references: ['https://fly.io/docs/volumes/overview/'],
  cwe: [311],
  check: eachObservedApp(function* (observedApp, app) {
    for (const volume of lastingVolumes(observedApp, app)) {
      if (volume.encrypted) continue
      yield {
        message: `The volume ${nameOfVolume(volume)} of ${appName(app)} is not encrypted: whoever gets at the disk reads it.`,
        at: placeOf(app),
        subject: subjectOf(observedApp.name, `volume ${volume.id}`),
      }
    }
  }),
} satisfies Rule
