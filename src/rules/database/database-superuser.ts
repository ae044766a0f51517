import { REVIEW_APPS_ACTION } from '../../analysis/placement/placements.ts'
import { known } from '../../model/files/value.ts'
import { type FlyctlCall, optionOf, switchOf } from '../../model/project/flyctl-call.ts'
import type { Project } from '../../model/project/project.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachFlyctlCall, eachSetting, inTurn } from '../../rulekit/each.ts'

export default {
  id: 'database-superuser',
  practice: 'database',
  title: 'App has superuser rights in its database',
  severity: 'medium',
  confidence: 'high',
  remedy:
    'Add `--superuser=false`, and revoke `pg_read_all_data` and `pg_write_all_data`, which still cover every database in the cluster.',
  references: ['https://fly.io/docs/flyctl/postgres-attach/', 'https://github.com/superfly/fly-pr-review-apps'],
  requirements: ['database.connection-strings'],
  cwe: [250],
  check: inTurn(
    eachFlyctlCall(function* (call, project) {
      if (call.verb !== 'postgres attach' || switchOf(call, '--superuser') === false || mayHoldMore(call)) return
      const cluster = known(call.operands[0]) ?? known(optionOf(call, '--postgres-app')?.value)
      const app = known(call.app)
      yield {
        message: `\`fly postgres attach\` gives the database role of ${app === undefined ? 'the app' : code(app)} superuser rights on ${cluster === undefined ? 'the cluster' : code(cluster)}. A vulnerability in the app exposes every database in the cluster.`,
        at: call.command.at,
        subject: `attach ${cluster ?? ''} ${app ?? ''}`.trim(),
        ...(cluster !== undefined && isOwnCluster(cluster, project) ? { severity: 'low' as const } : {}),
        ...remedyFor(
          cluster,
          known(optionOf(call, '--database-user')?.value) ?? app,
          known(optionOf(call, '--database-name')?.value) ?? app,
        ),
      }
    }),
    eachSetting(function* (setting) {
      const { action, name, value, at, reader } = setting
      if (action !== REVIEW_APPS_ACTION || name !== 'postgres' || reader === 'development') return
      const cluster = known(value)?.trim()
      if (!cluster) return
      yield {
        message: `The review-apps action makes every review app a superuser of ${code(cluster)}. Code under review can read and change every database in the cluster.`,
        at,
        subject: `review apps ${setting.key}`,
        remedy: `Remove the input, and run ${code(`fly postgres attach ${cluster} --superuser=false`)} in a separate step. Use a cluster that contains only review data.`,
      }
    }),
  ),
} satisfies Rule

/** True for a cluster that the repository creates and that one app is attached to: it has no databases of others. */
function isOwnCluster(cluster: string, { flyctl }: Project): boolean {
  const attached = new Set<string>()
  let isCreated = false
  for (const { verb, operands, app, command, options } of flyctl) {
    if (verb === 'postgres create') isCreated ||= options.some(({ value }) => known(value) === cluster)
    if (verb === 'postgres attach' && command.argv.some(word => known(word) === cluster))
      attached.add(known(app) ?? operands[0]?.raw ?? '')
  }
  return isCreated && attached.size <= 1
}

/**
 * The role and the database are named like the app, with underscores (flyctl: postgres/attach.go). Without superuser
 * rights the role gets the data of all databases (fly-apps/postgres-flex: internal/flypg/admin/admin.go `GrantAccess`).
 */
function remedyFor(cluster: string | undefined, user = '', database = ''): { readonly remedy?: string } {
  const [role, owned] = [user, database].map(name => name.replaceAll('-', '_'))
  if (cluster === undefined || !NAME.test(user) || !NAME.test(database)) return {}
  return {
    remedy: `Add \`--superuser=false\`. The role can then still read and change every database, so run \`REVOKE pg_read_all_data, pg_write_all_data FROM ${role}; ALTER DATABASE ${owned} OWNER TO ${role};\` in ${code(`fly postgres connect --app ${cluster}`)}. If the app is attached already, run \`ALTER ROLE ${role} NOSUPERUSER;\` there as well.`,
  }
}

const NAME = /^[a-z][\w-]{0,62}$/

/** True if a variable may contain `--superuser=false`. */
function mayHoldMore({ command }: FlyctlCall): boolean {
  return command.argv.some(
    word => !word.known && /\$[@*]|superuser|(?:flags|opts|args|options|extra)\b/i.test(word.raw),
  )
}
