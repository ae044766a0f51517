import { liteFsConfigs } from '../../analysis/placement/litefs.ts'
import { runsLiteFs } from '../../analysis/placement/replication.ts'
import { groupsOf } from '../../analysis/placement/volumes.ts'
import { subjectOfPorts } from '../../analysis/services/services.ts'
import { known } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import type { Project } from '../../model/project/project.ts'
import type { Service } from '../../model/project/service.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachApp } from '../../rulekit/each.ts'
import { offer, replaceValue } from '../../rulekit/fixes.ts'

export default {
  id: 'litefs-with-autostop',
  practice: 'multi-region',
  title: 'Autostop is enabled for Machines that run LiteFS',
  severity: 'medium',
  confidence: 'high',
  remedy: 'Set `auto_stop_machines = "off"` for the service whose Machines run LiteFS.',
  references: ['https://fly.io/docs/litefs/', 'https://fly.io/docs/launch/autostop-autostart/'],
  requirements: ['multi-region.consistency'],
  check: eachApp(function* (app, project) {
    if (!runsLiteFs(app) || hasStaticLease(project)) return
    for (const service of app.services) {
      const stop = service.autoStop
      const how = known(stop)
      if (!stop || how === undefined || how === 'off' || !sharesVolume(service, app)) continue
      const format = project.documents.get(app.path)
      const literal = format?.kind === 'tree' && format.format === 'yaml' ? 'off' : '"off"'
      yield {
        message: `Fly Proxy can ${how} Machines of ${appName(app)} that hold the LiteFS lease. A Machine with old data can then become the primary, and newer writes are lost.`,
        at: stop.at,
        subject: `autostop of ${subjectOfPorts(service.ports)}`,
        remedy: `Set \`auto_stop_machines = "off"\` in ${code(service.form)}.`,
        ...offer('Turn off autostop', false, replaceValue(stop, literal)),
      }
    }
  }),
} satisfies Rule

/** True if no lease moves: every LiteFS config of the project names its primary. */
function hasStaticLease(project: Project): boolean {
  const configs = liteFsConfigs(project)
  return configs.length > 0 && configs.every(({ leaseType }) => leaseType === 'static')
}

/** False if all volumes belong to other process groups than the service. */
function sharesVolume({ processes }: Service, app: App): boolean {
  const own = groupsOf(processes, app)
  const holding = app.mounts.flatMap(mount => groupsOf(mount.processes, app))
  return holding.length === 0 || holding.some(group => group === undefined || own.includes(group))
}
