import { known } from '../model/files/value.ts'
import type { App } from '../model/project/app.ts'
import { appsNamed } from '../model/project/app-lookup.ts'
import type { Command } from '../model/project/command.ts'
import type { Project } from '../model/project/project.ts'

/** Commands of flyctl that put Machines or volumes somewhere. */
const PLACING = new Set('deploy launch scale m machine machines vol volume volumes regions'.split(' '))
const REGION_FLAGS = new Set(['-r', '--region', '--regions', '--primary-region'])
const CODE = /^[a-z]{3}$/
/** A mistyped code is shown all the same; what is no code at all may be anything, even a secret. */
const LIKE_A_CODE = /^[a-z0-9-]{1,12}$/i

/** The regions of each app: the primary one, then those that commands name for it. */
export function regionsOf(project: Project): Map<App, string[]> {
  const found = new Map<App, Set<string>>()
  for (const app of project.apps) {
    const primary = known(app.primaryRegion)?.trim()
    found.set(app, new Set(primary && LIKE_A_CODE.test(primary) ? [primary] : []))
  }
  for (const command of project.commands) {
    if (command.reader === 'development' || !isPlacing(command)) continue
    const { regions, app, config } = readFlags(command)
    if (regions.length === 0) continue
    for (const named of appsMeant(project.apps, app, config)) {
      for (const region of regions) found.get(named)?.add(region)
    }
  }
  return new Map([...found].map(([app, regions]) => [app, [...regions]]))
}

function isPlacing({ words: [program, verb] }: Command): boolean {
  return /(?:^|\/)(?:fly|flyctl)$/.test(known(program) ?? '') && PLACING.has(known(verb) ?? '')
}

interface Flags {
  readonly regions: readonly string[]
  /** `null` where the flag stands there and its value is not known. */
  readonly app: string | undefined | null
  readonly config: string | undefined | null
}

function readFlags({ words }: Command): Flags {
  const regions: string[] = []
  let app: Flags['app']
  let config: Flags['config']
  for (let i = 1; i < words.length; i++) {
    const word = words[i]
    const text = word?.known ? word.value : (word?.raw ?? '')
    const equals = text.startsWith('-') ? text.indexOf('=') : -1
    const flag = equals === -1 ? text : text.slice(0, equals)
    const isApp = flag === '-a' || flag === '--app'
    const isConfig = flag === '-c' || flag === '--config'
    if (!isApp && !isConfig && !REGION_FLAGS.has(flag)) continue
    const value = equals === -1 ? known(words[++i]) : word?.known ? text.slice(equals + 1) : undefined
    if (isApp) app = value ?? null
    else if (isConfig) config = value ?? null
    else regions.push(...codesIn(value?.split(',') ?? []))
  }
  const [, verb, action, ...rest] = words.map(known)
  if (verb === 'regions' && (action === 'add' || action === 'set')) regions.push(...codesIn(rest))
  return { regions, app, config }
}

function codesIn(texts: readonly (string | undefined)[]): string[] {
  return texts.flatMap(text => {
    const code = text?.trim().toLowerCase() ?? ''
    return CODE.test(code) ? [code] : []
  })
}

/** Where neither flag stands there, a command is about the only app, or about one that this does not tell. */
function appsMeant(apps: readonly App[], name: Flags['app'], config: Flags['config']): readonly App[] {
  if (typeof name === 'string') return appsNamed({ apps }, name)
  if (typeof config === 'string') {
    const path = config.replace(/^(?:\.\/){1,9}/, '')
    const exact = apps.filter(app => app.path === path)
    const ending = exact.length > 0 ? exact : apps.filter(app => app.path.endsWith(`/${path}`))
    return ending.length === 1 ? ending : []
  }
  return name === undefined && config === undefined && apps.length === 1 ? apps : []
}
