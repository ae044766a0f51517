import { defaultAdminLogins, runsSeeds, seededAdminLogins } from '../../analysis/credentials/admin-logins.ts'
import { commandsRun } from '../../analysis/services/service-commands.ts'
import { nameOfPorts, portsOf } from '../../analysis/services/services.ts'
import type { Source } from '../../model/files/text.ts'
import type { App } from '../../model/project/app.ts'
import type { Project } from '../../model/project/project.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag, appName } from '../../rulekit/apps.ts'
import { eachApp } from '../../rulekit/each.ts'

export default {
  id: 'default-admin-login',
  practice: 'secrets',
  title: 'Default administrator login on a public app',
  severity: 'high',
  confidence: 'medium',
  remedy:
    'Set the password with `fly secrets set ADMIN_PASSWORD=…` and use `"$ADMIN_PASSWORD"` in the script. Change the password of the existing account.',
  references: [
    'https://fly.io/docs/apps/secrets/',
    'https://docs.djangoproject.com/en/5.2/ref/django-admin/#createsuperuser',
  ],
  requirements: ['secrets.code', 'secrets.fly-secrets'],
  cwe: [1392, 798],
  check: eachApp(function* (app, project) {
    const ports = portsOf(app)
    if (ports.length === 0 || app.reach.state === 'private') return
    const released = app.commands.filter(({ origin }) => origin === 'fly-release-command')
    const release = released.flatMap(command => [command, ...(app.scripts.get(command) ?? [])])
    const seen = new Set<string>()
    const run = [...commandsRun(app), ...release]
    const withSeeds = runsSeeds(run)
    for (const source of sourcesOf(app, project)) {
      for (const { user, at } of seededAdminLogins(source, withSeeds)) {
        yield {
          message: `The program creates the administrator ${code(user)} with a default password when it starts or fills a new database. ${appName(app)} is published on ${nameOfPorts(ports)}. Anyone can guess the login.`,
          at,
          subject: `administrator ${user}`,
          remedy: `Set the password with \`fly secrets set ADMIN_PASSWORD=…${appFlag(app)}\` and read it from the environment. Change the password of the existing account.`,
        }
      }
    }
    for (const command of run) {
      for (const { user, at } of defaultAdminLogins(command, project)) {
        const place = `${at.path}:${at.range.start.line}`
        if (seen.has(place)) continue
        seen.add(place)
        yield {
          message: `A command creates the administrator ${code(user)} with a default password, and ${appName(app)} is published on ${nameOfPorts(ports)}. Anyone can guess the login.`,
          at,
          subject: `administrator ${user}`,
          remedy: `Set the password with \`fly secrets set ADMIN_PASSWORD=…${appFlag(app)}\` and use \`"$ADMIN_PASSWORD"\` in the script. Change the password of the existing account.`,
        }
      }
    }
  }),
} satisfies Rule

/** The files below the folder of an app, without those of an app that is nearer to them. */
function* sourcesOf({ folder }: App, { sources, apps }: Project): Generator<Source> {
  const isBelow = (path: string, parent: string): boolean => parent === '' || path.startsWith(`${parent}/`)
  const nearer = apps.filter(other => other.folder !== folder && isBelow(other.folder, folder))
  for (const [path, source] of sources) {
    if (isBelow(path, folder) && !nearer.some(other => isBelow(path, other.folder))) yield source
  }
}
