import type { Files } from '../pages.ts'
import { type Config, configOf, reversed, withHttpService, withServices, writeToml } from './rewritten-config.ts'

/** Makes another wording of the same project; `undefined` where it does not apply. */
export type NeutralChange = (files: Files) => Files | undefined

/** Changes that only renumber, rename, move or reword: no reviewer would call one of them a security change. */
export const NEUTRAL_CHANGES: ReadonlyMap<string, NeutralChange> = new Map([
  ['another internal port', renumbered],
  ['fly config renamed', files => renamed(files, 'fly.production.toml')],
  ['fly config renamed and grown', renamedAndGrown],
  ['Dockerfile renamed', dockerfileRenamed],
  ['folder moved', folderMoved],
  ['blank lines and comments', files => inTexts(files, commented)],
  ['keys in another order', files => inConfigs(files, config => writeToml(reversed(config) as Config, 'tables'))],
  ['single quotes', files => inConfigs(files, config => writeToml(config, 'tables', "'"))],
  ['dotted keys', files => inConfigs(files, config => writeToml(config, 'dotted keys'))],
  ['inline tables', files => inConfigs(files, config => writeToml(config, 'inline tables'))],
  ['http_service as services', files => inConfigs(files, config => rewritten(withServices(config)))],
  ['services as http_service', files => inConfigs(files, config => rewritten(withHttpService(config)))],
  ['services in another order', files => inConfigs(files, config => rewritten(servicesReversed(config)))],
  ['fly config as JSON', asJson],
  ['Windows line ends', files => inTexts(files, text => text.replaceAll('\n', '\r\n'))],
])

function inTexts(files: Files, change: (text: string, path: string) => string): Files {
  return new Map([...files].map(([path, text]) => [path, change(text, path)]))
}

function inPaths(files: Files, change: (path: string) => string): Files {
  return new Map([...files].map(([path, text]) => [change(path), text]))
}

function inConfigs(files: Files, change: (config: Config) => string | undefined): Files {
  return inTexts(files, (text, path) => {
    const config = isFlyToml(path) ? configOf(text) : undefined
    return (config && change(config)) ?? text
  })
}

function isFlyToml(path: string): boolean {
  return /(^|[/.])fly(\.[\w-]+)?\.toml$/.test(path)
}

function rewritten(config: Config | undefined): string | undefined {
  return config && writeToml(config, 'tables')
}

/** The whole project in a folder of another one; a command that names a path would no longer find it there. */
function folderMoved(files: Files): Files | undefined {
  const folders = [...files.keys()].filter(path => path.includes('/')).map(path => path.replace(/[^/]*$/, ''))
  const named = [...files.values()].some(text => folders.some(folder => text.includes(folder)))
  if (named || deploysFolder(files)) return undefined
  return inPaths(files, path => (/^\.git(hub|lab)/.test(path) ? path : `apps/web/${path}`))
}

/** Every fly.toml under another name, in the commands that name it, too. */
function renamed(files: Files, name: string): Files | undefined {
  if (deploysFolder(files)) return undefined
  const paths = inPaths(files, path => path.replace(/(^|\/)fly\.toml$/, `$1${name}`))
  return inTexts(paths, text => text.replaceAll(/\bfly\.toml\b/g, name))
}

/** `fly deploy web` finds the config by its folder and its usual name. */
function deploysFolder(files: Files): boolean {
  return [...files.values()].some(text => /\bdeploy \w/.test(text))
}

/** Ports that say nothing of what listens there. */
const PLAIN_PORTS = /(?<![\d./-])(3000|4000|8000|8080)(?![\d.-])/g

function renumbered(files: Files): Files | undefined {
  // A published port under another number is another port, and `fly mcp` listens on 8080 unless told otherwise.
  const isBound = /\b(?:port|start_port|end_port) *= *["']?(?:3000|4000|8000|8080)|\bmcp\W{1,5}(?:wrap|server)/
  if ([...files.values()].some(text => isBound.test(text))) return undefined
  return inTexts(files, text => text.replace(PLAIN_PORTS, (_, port: string) => String(Number(port) + 17)))
}

function renamedAndGrown(files: Files): Files | undefined {
  if (deploysFolder(files)) return undefined
  const lines = Array.from({ length: 30 }, (_, index) => `FLAG_${index} = "value ${index} of the settings"\n`)
  const changed = new Map<string, string>()
  for (const [path, text] of files) {
    const isPlain = /(^|\/)fly\.toml$/.test(path) && configOf(text)?.['app'] !== undefined && !/env/.test(text)
    if (isPlain) changed.set(path.replace(/fly\.toml$/, 'fly.live.toml'), `${text}\n[env]\n${lines.join('')}`)
    else changed.set(path, text)
  }
  return inTexts(changed, text => text.replaceAll(/\bfly\.toml\b/g, 'fly.live.toml'))
}

function dockerfileRenamed(files: Files): Files | undefined {
  if (!files.has('Dockerfile') || !files.has('fly.toml')) return undefined
  const config = configOf(files.get('fly.toml') ?? '')
  if (!config || config['build'] !== undefined) return undefined
  const changed = new Map([...files].filter(([path]) => path !== 'Dockerfile'))
  changed.set('Dockerfile.live', files.get('Dockerfile') ?? '')
  changed.set('fly.toml', writeToml({ ...config, build: { dockerfile: 'Dockerfile.live' } }, 'tables'))
  return changed
}

function commented(text: string, path: string): string {
  if (!isFlyToml(path)) return text
  return `# The config of the app.\n\n${text.replaceAll(/^(?=\[)/gm, '\n# The next table.\n\n')}`
}

function servicesReversed(config: Config): Config | undefined {
  const { services } = config
  if (!Array.isArray(services) || services.length < 2) return undefined
  return { ...config, services: services.toReversed() }
}

function asJson(files: Files): Files | undefined {
  const config = configOf(files.get('fly.toml') ?? '')
  if (!config || files.has('fly.json')) return undefined
  const changed = new Map([...files].filter(([path]) => path !== 'fly.toml'))
  changed.set(
    'fly.json',
    JSON.stringify(config, (_, value) => (typeof value === 'bigint' ? Number(value) : value), 2),
  )
  return changed
}
