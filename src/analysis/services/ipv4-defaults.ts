import { fileStart } from '../../model/files/text.ts'
import { known } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import { appsOf } from '../../model/project/app-lookup.ts'
import type { Project } from '../../model/project/project.ts'
import type { Service } from '../../model/project/service.ts'
import { code } from '../../redact/quote.ts'
import { commandsBehind, lineOf } from './service-commands.ts'

/**
 * What to change so that the server behind a service listens on IPv6 as well, as a sentence without its full stop. `undefined` where its
 * command and its configuration do not show that it listens on IPv4 only by default. Rails takes `0.0.0.0` outside of
 * development (railties: server_command.rb), gunicorn for `:8000` (gunicorn: util.py, parse_address), and nginx for
 * `listen 8080` (nginx.org: ngx_http_core_module, listen).
 */
export function ipv6ChangeOf(service: Service, app: App, project: Project): string | undefined {
  for (const command of commandsBehind(service, app)) {
    const line = lineOf(command)
    const where = code(`${command.at.path}:${command.at.range.start.line}`)
    if (/\bthrust\b/.test(line)) return undefined
    if (/(?:^|\/|\s)rails s(?:erver)?(?:\s|$)/.test(line) && !/\s(?:-b|--binding)|-u /.test(line))
      return `Start Rails with \`bin/rails server -b ::\` in ${where}`
    const port = /(?:^|\/|\s)gunicorn\s(?:.{0,500}\s)?(?:-b|--bind)[\s=]?['"]?:(\d{1,5})/.exec(line)?.[1]
    if (port !== undefined) return `Start gunicorn with \`--bind [::]:${port}\` in ${where}`
  }
  return nginxChange(service, app, project)
}

function nginxChange({ internalPort }: Service, app: App, project: Project): string | undefined {
  const port = known(internalPort)
  if (port === undefined) return undefined
  const appOf = appsOf(project)
  for (const [path, { text }] of project.sources) {
    if (!/\.conf(?:\.template)?$/.test(path) || appOf({ at: fileStart(path) }) !== app) continue
    if (!new RegExp(`^\\s{0,40}listen\\s{1,20}(?:0\\.0\\.0\\.0:)?${port}[\\s;]`, 'm').test(text)) continue
    return text.includes(`[::]:${port}`) ? undefined : `Add \`listen [::]:${port};\` to ${code(path)}`
  }
  return undefined
}
