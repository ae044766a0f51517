import { portsOf } from '../../analysis/services/services.ts'
import { known } from '../../model/files/value.ts'
import type { ReachSign } from '../../model/project/app.ts'
import type { Rule } from '../../model/rule.ts'
import { appFlag, appName } from '../../rulekit/apps.ts'
import { eachApp } from '../../rulekit/each.ts'

export default {
  id: 'private-app-public',
  practice: 'firewall',
  title: 'An app that is to be private gets a public address',
  severity: 'high',
  confidence: 'high',
  remedy: 'Deploy it with `--flycast` and release its public addresses (`fly ips list`, `fly ips release`).',
  references: [
    'https://fly.io/docs/networking/flycast/',
    'https://fly.io/docs/blueprints/private-applications-flycast/',
  ],
  requirements: ['firewall.allowed-ips', 'firewall.flycast'],
  cwe: [923, 284],
  check: eachApp(function* (app, { policy }) {
    const { signs } = app.reach
    const signed = (kind: ReachSign['kind']): ReachSign[] => signs.filter(sign => sign.kind === kind)
    const byPolicy = policy.apps.get(known(app.name) ?? '')?.private === true
    const comments = signed('comment')
    const service = app.services.find(({ ports }) => ports.length > 0)
    if (!service || portsOf(app).length === 0) return
    const published = { at: service.at, note: 'this service is what the address opens' }

    const given = signed('public-address')[0]
    const said = byPolicy ? 'The policy' : 'A comment in its config'
    if (given && (byPolicy || comments.length > 0)) {
      yield {
        message: `${said} says that ${appName(app)} is private, and this command gives it a public address: its services are then open to the internet.`,
        at: given.at,
        subject: 'public address',
        related: [...comments.slice(0, 1), published],
        remedy: `Use \`fly ips allocate-v6 --private${appFlag(app)}\`, and release public addresses that it has with \`fly ips release\`.`,
        ...(byPolicy ? {} : { confidence: 'medium' }),
      }
    }
    // Addresses are given once: by the first deploy of an app with services, unless it is told not to.
    const deploy = signed('deploy')[0]
    const closed = given || signed('private-address').length > 0 || signed('public-name').length > 0
    const meant = byPolicy || comments.length > 0 || signed('flycast-name').length > 0
    if (!deploy || closed || !meant) return
    yield {
      message: `${appName(app)} is to be private, but it has services, and this command does not say \`--flycast\`: if it is the first deploy, it gives the app public addresses.`,
      at: deploy.at,
      subject: 'deploy without --flycast',
      related: [...comments.slice(0, 1), published],
      remedy: 'Add `--flycast` to the command; `fly ips list` shows whether the app has public addresses already.',
      ...(byPolicy ? { severity: 'medium', confidence: 'medium' } : { severity: 'low' }),
    }
  }),
} satisfies Rule
