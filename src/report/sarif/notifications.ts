import type { Location } from '../../model/files/text.ts'
import type { Report } from '../../model/report.ts'
import { problemsOf } from '../shared/problems.ts'
import { sarifLocation, sarifText } from './parts.ts'
import type { SarifLevel } from './rules.ts'

/** More would not help. */
const MAX_NOTIFICATIONS = 1000

/** The kinds of notification, as SARIF describes them beside the rules. */
export const NOTIFICATION_KINDS = [
  { id: 'not-judged', shortDescription: { text: 'Something could not be checked.' } },
  { id: 'notice', shortDescription: { text: 'A notice about ignores or the policy.' } },
  { id: 'left-out', shortDescription: { text: 'More results than fit into one file.' } },
] as const

/** What the run has to say about itself: what could not be judged, notices, and what this file leaves out. */
export function sarifNotifications(report: Report, leftOut: string | undefined) {
  const notifications = [
    ...problemsOf(report).map(({ at, message, blocking }) =>
      notification('not-judged', blocking ? 'error' : 'warning', message, at),
    ),
    ...report.notices.map(({ at, message }) => notification('notice', 'note', message, at)),
  ]
  const shown = notifications.slice(0, MAX_NOTIFICATIONS)
  if (notifications.length > shown.length)
    shown.push(
      notification('left-out', 'warning', `${notifications.length - shown.length} more notifications are omitted.`),
    )
  if (leftOut !== undefined) shown.push(notification('left-out', 'warning', leftOut))
  return shown
}

function notification(
  id: (typeof NOTIFICATION_KINDS)[number]['id'],
  level: SarifLevel,
  message: string,
  at?: Location | undefined,
) {
  return {
    descriptor: { id, index: NOTIFICATION_KINDS.findIndex(kind => kind.id === id) },
    level,
    message: { text: sarifText(message) },
    ...(at && at.path !== '' && { locations: [sarifLocation(at)] }),
  }
}
