import type { Source } from '../../model/files/text.ts'
import { known } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import { programOf } from '../../model/project/command.ts'
import type { Project } from '../../model/project/project.ts'
import type { Service } from '../../model/project/service.ts'
import type { Setting } from '../../model/project/setting.ts'
import { metricsOf } from './metrics.ts'
import { publishedServices } from './services.ts'

/** Words of what keeps strangers away from a route, or of what serves it to developers only. */
const GUARD =
  /auth|log_?in|signed_?in|basic|guard|protect|admin|permission|require_|ensure|bearer|token|secret|password|credential|allow_?list|allowed|\bip\b|remote_?addr|localhost|127\.0\.0\.1|forbidden|\b40[13]\b|develop|dev_routes|mix\.env|node_env|staging|__main__/i
const DEBUG_SWITCH = /\bDEBUG\b/
const CONDITION = /\b(?:if|unless|when|case|elif|switch)\b/
const LINES_BEFORE = 8
const LINES_AFTER = 12
const CONDITION_LINES = 3

/** The published HTTP service that a route of a program is reached through; `undefined` where something guards it. */
export function servicePublishing(setting: Setting, app: App | undefined, project: Project): Service | undefined {
  const source = project.sources.get(setting.at.path)
  if (!app || !source || setting.reader !== 'runtime' || app.reach.state === 'private') return undefined
  if (isGuarded(setting, source) || (setting.code?.route === 'debugger' && !isStarted(source.path, app)))
    return undefined
  const listened = portsListenedOn(source.text)
  if (listened.size === 0 && hasSeparateServer(source)) return undefined
  const services = publishedServices(app).filter(({ ports }) => ports.some(({ handlers }) => handlers.includes('http')))
  const [service] = services
  if (!service || listened.size > 1) return undefined
  if (listened.size === 1) return services.find(({ internalPort }) => listened.has(known(internalPort) ?? 0))
  // Fly.io scrapes another port: there the program serves its metrics.
  if (setting.code?.route === 'metrics' && metricsOf(app).some(({ port }) => port !== known(service.internalPort)))
    return undefined
  return service
}

function isGuarded({ at }: Setting, source: Source): boolean {
  const { line } = at.range.start
  const first = Math.max(1, line - LINES_BEFORE)
  const last = Math.min(source.lineCount, line + LINES_AFTER)
  for (let number = first; number <= last; number++) {
    // A program that a command starts is the main one.
    const text = source
      .line(number)
      .slice(0, 500)
      .replace(/^if __name__ ?== ?["']__main__["']:/, '')
    if (GUARD.test(text) || DEBUG_SWITCH.test(text)) return true
    if (CONDITION.test(text) && number <= line && number >= line - CONDITION_LINES) return true
  }
  return false
}

/** True where a command of the app starts that file, so that no server for production runs it. */
function isStarted(path: string, app: App): boolean {
  return app.commands.some(command => {
    if (command.reader !== 'runtime' || !/^python[\d.]{0,4}$/.test(programOf(command))) return false
    const file = command.argv.slice(command.program + 1).map(word => (word.known ? word.value : ''))
    return file.some(
      word => word !== '' && (path === word || path.endsWith(`/${word.replace(/^(?:\.\/|\/app\/)/, '')}`)),
    )
  })
}

const STARTS_SERVER = /\bListenAndServe(?:TLS)?\(|\bhttp\.Server\{|\bcreateServer\(|\.listen\(|\bstart_http_server\(/
const SEPARATE_FILE = /(?:pprof|debug|metrics?|diagnostics?|monitoring|profil(?:er|ing))[^/]{0,30}(?:\/[^/]{1,60})?$/i
const SEPARATE_ADDRESS =
  /(?:\bListenAndServe(?:TLS)?\(|\bAddr:|\.listen\(|\bstart_http_server\()[^\n,)]{0,60}(?:pprof|debug|metrics?|diagnos|monitor|profil|internal)/i

/**
 * True where the file starts a server for these routes alone, on an address that is set elsewhere: its own name or the
 * name of the address says so. A service publishes only the port of the app.
 */
function hasSeparateServer({ path, text }: Source): boolean {
  return SEPARATE_ADDRESS.test(text) || (SEPARATE_FILE.test(path) && STARTS_SERVER.test(text))
}

const LISTENS =
  /(?:\blisten\(|ListenAndServe(?:TLS)?\(|\bAddr:|\bbind\(|\bport\s{0,9}[:=]|\bPORT\b[^\n]{0,20}?(?:\|\||\?\?|,))\s{0,9}["'`]?(?:[\w.]{0,20}:)?(\d{2,5})\b/g

/** The ports that a program listens on by a literal. */
function portsListenedOn(text: string): Set<number> {
  const ports = new Set<number>()
  for (const [, digits] of text.matchAll(LISTENS)) ports.add(Number(digits))
  return ports
}
