import { lastingVolumes, nameOfVolume } from '../../analysis/observed/volumes.ts'
import type { Rule } from '../../model/rule.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachObservedApp, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

export default {
  id: 'unsaved-volume',
  practice: 'multi-region',
  evidence: 'inside',
  title: 'A volume has no scheduled snapshots',
  severity: 'medium',
  confidence: 'high',
  remedy: 'Switch them on: `fly volumes update VOLUME --scheduled-snapshots=true`.',
  references: ['https://fly.io/docs/volumes/snapshots/', 'https://fly.io/docs/volumes/overview/'],
  check: eachObservedApp(function* (observedApp, app) {
    for (const volume of lastingVolumes(observedApp, app)) {
      if (volume.backups) continue
      yield {
        message: `The volume ${nameOfVolume(volume)} of ${appName(app)} has no scheduled snapshots: what is lost with its disk is lost for good.`,
        at: placeOf(app),
        subject: subjectOf(observedApp.name, `volume ${volume.id}`),
      }
    }
  }),
} satisfies Rule
