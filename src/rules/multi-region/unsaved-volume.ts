import { placeOf, subjectOf } from '../../analysis/observed/observed.ts'
import { eachSeenVolume, nameOfVolume } from '../../analysis/observed/volumes.ts'
import type { Rule } from '../../model/rule.ts'
import { appName } from '../../rulekit/apps.ts'

export default {
  id: 'unsaved-volume',
  practice: 'multi-region',
  evidence: 'inside',
  title: 'A volume has no scheduled snapshots',
  severity: 'medium',
  confidence: 'high',
  remedy: 'Switch them on: `fly volumes update VOLUME --scheduled-snapshots=true`.',
  references: ['https://fly.io/docs/volumes/snapshots/', 'https://fly.io/docs/volumes/overview/'],
  check: eachSeenVolume(function* (volume, app, seenApp) {
    if (volume.backups) return
    yield {
      message: `The volume ${nameOfVolume(volume)} of ${appName(app)} has no scheduled snapshots: what is lost with its disk is lost for good.`,
      at: placeOf(app),
      subject: subjectOf(seenApp.name, `volume ${volume.id}`),
    }
  }),
} satisfies Rule
