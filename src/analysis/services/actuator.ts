import { known } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import type { Project } from '../../model/project/project.ts'
import type { Service } from '../../model/project/service.ts'
import type { Setting } from '../../model/project/setting.ts'
import { publishedServices } from './services.ts'

/** `management.endpoints.web.exposure.include` in a file, a list or a variable (Spring Boot: relaxed binding). */
const EXPOSED = /^management[._]endpoints[._]web[._]exposure[._](include|exclude)(?:[._]\d{1,3}_?)?$/
/** What these endpoints show or change (Spring Boot reference: actuator, endpoints). */
const SENSITIVE = [
  'heapdump',
  'env',
  'configprops',
  'threaddump',
  'shutdown',
  'loggers',
  'logfile',
  'httpexchanges',
  'httptrace',
  'sessions',
  'auditevents',
  'jolokia',
  'beans',
  'mappings',
]
const SEPARATE_PORT = /^management[._]server[._]port$/
const DEVELOPMENT = /(?:^|\/)application-(?:dev\w{0,10}|local|tests?|it|ci)\.\w{2,10}$/

/** Sensitive endpoints of Spring Boot Actuator that a setting publishes, with the service that they are reached through. */
export function exposedActuator(
  setting: Setting,
  app: App | undefined,
  project: Project,
): { readonly endpoints: readonly string[]; readonly service: Service } | undefined {
  if (!app || setting.code || setting.reader !== 'runtime' || DEVELOPMENT.test(setting.at.path)) return undefined
  if (EXPOSED.exec(keyOf(setting))?.[1] !== 'include' || app.reach.state === 'private') return undefined
  if (project.settings.some(other => SEPARATE_PORT.test(keyOf(other)) && other.reader === 'runtime')) return undefined
  const included = wordsOf(setting)
  const excluded = new Set<string>()
  for (const other of project.settings) {
    if (other.at.path !== setting.at.path || EXPOSED.exec(keyOf(other))?.[1] !== 'exclude') continue
    for (const word of wordsOf(other)) excluded.add(word)
  }
  if (excluded.has('*')) return undefined
  const endpoints = SENSITIVE.filter(name => !excluded.has(name) && (included.has('*') || included.has(name)))
  const [service] = publishedServices(app).filter(({ ports }) =>
    ports.some(({ handlers }) => handlers.includes('http')),
  )
  return endpoints.length > 0 && service ? { endpoints, service } : undefined
}

function keyOf({ key, name, origin }: Setting): string {
  const isFile = origin === 'yaml' || origin === 'ini' || origin === 'json' || origin === 'toml'
  return (isFile ? key : name).toLowerCase().replace(/[[\]-]/g, '')
}

function wordsOf({ value }: Setting): Set<string> {
  return new Set((known(value) ?? '').split(/[\s,]+/).filter(word => word !== ''))
}
