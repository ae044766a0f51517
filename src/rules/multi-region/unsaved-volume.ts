import { lastingVolumes, nameOfVolume } from '../../analysis/observed/volumes.ts'
import type { Rule } from '../../model/rule.ts'
import { appFlag, appName } from '../../rulekit/apps.ts'
import { eachObservedApp, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

export default {
  id: 'unsaved-volume',
  practice: 'multi-region',
  evidence: 'inside',
  title: 'Volume has no scheduled snapshots',
  severity: 'medium',
  confidence: 'high',
  remedy: 'Enable snapshots with `fly volumes update VOLUME_ID --scheduled-snapshots=true`.',
  references: ['https://fly.io/docs/volumes/snapshots/', 'https://fly.io/docs/volumes/overview/'],
  check: eachObservedApp(function* (observedApp, app) {
    for (const volume of lastingVolumes(observedApp, app)) {
      if (volume.backups) continue
      yield {
        message: `The volume ${nameOfVolume(volume)} of ${appName(app)} has no scheduled snapshots. If its disk fails, the data is lost.`,
        at: placeOf(app),
        subject: subjectOf(observedApp.name, `volume ${volume.id}`),
        remedy: `Run \`fly volumes update ${volume.id} --scheduled-snapshots=true${appFlag(app)}\`.`,
      }
    }
  }),
} satisfies Rule
