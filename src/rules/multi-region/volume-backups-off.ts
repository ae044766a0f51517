import { makesOwnBackups } from '../../analysis/placement/replication.ts'
import { isDisposable, isDisposableName, volumeName } from '../../analysis/placement/volumes.ts'
import { is, known } from '../../model/files/value.ts'
import { optionOf, switchOf } from '../../model/project/flyctl-call.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachApp, eachFlyctlCall, inTurn } from '../../rulekit/each.ts'
import { offer, replaceValue } from '../../rulekit/fixes.ts'

const CONSEQUENCE = 'If its disk fails or a write damages the data, there is no copy to restore'

export default {
  id: 'volume-backups-off',
  practice: 'multi-region',
  title: 'Volume snapshots are turned off',
  severity: 'medium',
  confidence: 'high',
  remedy: 'Set `scheduled_snapshots = true`, or remove the line. Daily snapshots are on by default.',
  references: [
    'https://fly.io/docs/volumes/snapshots/',
    'https://fly.io/docs/reference/configuration/#the-mounts-section',
  ],
  requirements: ['multi-region.data-location'],
  check: inTurn(
    eachApp(function* (app) {
      if (makesOwnBackups(app)) return
      for (const mount of app.mounts) {
        const { scheduledSnapshots } = mount
        if (!scheduledSnapshots || !is(scheduledSnapshots, false) || isDisposable(mount)) continue
        yield {
          message: `Daily snapshots of the volume ${code(volumeName(mount))} of ${appName(app)} are turned off. ${CONSEQUENCE}.`,
          at: scheduledSnapshots.at,
          subject: `volume ${volumeName(mount)}`,
          ...offer('Turn on daily snapshots', true, replaceValue(scheduledSnapshots, 'true')),
        }
      }
    }),
    eachFlyctlCall(function* (call, _project, app) {
      if (!/^volumes (?:create|update|fork)$/.test(call.verb)) return
      const name = known(call.operands[0])
      if (switchOf(call, '--scheduled-snapshots') !== false || isDisposableName(name) || (app && makesOwnBackups(app)))
        return
      yield {
        message: `\`fly ${call.verb}\` turns off daily snapshots of ${name === undefined ? 'a volume' : `the volume ${code(name)}`}. ${CONSEQUENCE}.`,
        at: optionOf(call, '--scheduled-snapshots')?.value?.at ?? call.command.at,
        subject: `fly ${call.verb} ${name ?? ''}`.trim(),
        remedy:
          call.verb === 'volumes update'
            ? 'Use `--scheduled-snapshots=true`.'
            : 'Remove `--scheduled-snapshots=false`. Daily snapshots are on by default.',
      }
    }),
  ),
} satisfies Rule
