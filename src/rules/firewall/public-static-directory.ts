import { foldersOfPrograms } from '../../analysis/image/copied-programs.ts'
import { foldersOfContext } from '../../analysis/image/image-files.ts'
import { tablesOf } from '../../analysis/services/metrics.ts'
import { secretFileOf } from '../../facts/secret-paths.ts'
import type { Location } from '../../model/files/text.ts'
import { entryOf, treeAt } from '../../model/files/tree.ts'
import type { App } from '../../model/project/app.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachApp } from '../../rulekit/each.ts'

/** Folders of a system or of users, never of a web page. */
const SYSTEM = /^\/(?:etc|root|home|proc|sys|var|dev|run)?$/
/** Folders with the usual names for public assets. */
const PUBLISHED = /(?:^|\/)(?:html|htdocs|public|www|static|staticfiles|assets|dist|build|out|site|_site)$/i
/** flyctl accepts at most ten. */
const MAX_STATICS = 10

export default {
  id: 'public-static-directory',
  practice: 'firewall',
  title: 'Statics folder exposes more than static files',
  severity: 'high',
  confidence: 'medium',
  remedy: 'Set `guest_path` to a folder that contains only public files, such as `guest_path = "/app/public"`.',
  references: ['https://fly.io/docs/reference/configuration/#the-statics-sections'],
  requirements: ['firewall.allowed-ips'],
  cwe: [538, 552],
  check: eachApp(function* (app, { paths }) {
    for (const { written, folder, prefix, absolute, bucket, at } of staticsOf(app)) {
      const base = { at, subject: `statics ${written}` }
      // In a Tigris bucket `guest_path` is a path of the bucket (flyctl: internal/statics/deployer.go).
      if (bucket) continue
      if (absolute) {
        if (app.reach.state === 'private' || !holdsMore(`/${folder}`, app)) continue
        const where = prefix === undefined ? '' : ` at ${code(prefix)}`
        const message = `Fly Proxy serves every file in ${code(written)} of ${appName(app)}${where} and bypasses the app. This exposes source code and settings, not only static files.`
        const narrower = code(`guest_path = "${narrowerFolder(folder, prefix, app)}"`)
        yield {
          ...base,
          message,
          remedy: `Set ${narrower}, or another folder that contains only public files. If ${code(written)} contains secrets, such as \`.env\`, replace them.`,
        }
      } else {
        const inside = [app.folder, folder].filter(part => part !== '').join('/')
        const secret = [...paths].find(path => (inside === '' || path.startsWith(`${inside}/`)) && secretFileOf(path))
        const isAll = folder === '' || folder.startsWith('..')
        const also = secret === undefined ? '' : `, including ${code(secret)},`
        yield {
          ...base,
          message: `${code(written)} is a relative path, so a deploy uploads its files${also} to a publicly readable bucket. This also applies to private apps.`,
          remedy:
            'Use an absolute path in the image, such as `guest_path = "/app/public"`, or a folder that contains only public files.',
          ...(isAll || secret !== undefined ? {} : { severity: 'low' }),
        }
      }
    }
  }),
} satisfies Rule

function holdsMore(folder: string, app: App): boolean {
  if (SYSTEM.test(folder)) return true
  if (PUBLISHED.test(folder)) return false
  return [...foldersOfContext(app), ...foldersOfPrograms(app)].some(
    contextFolder => contextFolder === folder || contextFolder.startsWith(`${folder}/`),
  )
}

/** A folder for the URL inside the exposed one; for a folder of the system, inside the one with the code. */
function narrowerFolder(folder: string, prefix: string | undefined, app: App): string {
  const root = SYSTEM.test(`/${folder}`) ? (foldersOfContext(app)[0] ?? '/app') : `/${folder}`
  const part = prefix?.split('/').findLast(each => /^[\w.-]+$/.test(each)) ?? 'public'
  return `${root === '/' ? '' : root}/${part}`
}

/** A folder whose files Fly Proxy serves directly (docs: reference/configuration). */
interface StaticFolder {
  /** `guest_path` as written. */
  readonly written: string
  /** Without leading and trailing slashes and without `.`; '' for the root. */
  readonly folder: string
  readonly prefix: string | undefined
  /** True for a folder of the image; false for one of the repository, which a deploy uploads. */
  readonly absolute: boolean
  readonly bucket: boolean
  readonly at: Location
}

/** The `[[statics]]` of an app whose path is a string. */
function staticsOf({ config }: App): StaticFolder[] {
  const folders: StaticFolder[] = []
  for (const table of tablesOf(treeAt(config, 'statics')).slice(0, MAX_STATICS)) {
    const entry = entryOf(table, 'guest_path')
    if (entry?.value.kind !== 'scalar' || typeof entry.value.value !== 'string') continue
    const written = entry.value.value
    const parts = written.split('/').filter(part => part !== '' && part !== '.')
    const bucket = entryOf(table, 'tigris_bucket') !== undefined
    const url = entryOf(table, 'url_prefix')?.value
    const prefix = url?.kind === 'scalar' && typeof url.value === 'string' ? url.value : undefined
    folders.push({ written, folder: parts.join('/'), prefix, absolute: written.startsWith('/'), bucket, at: entry.at })
  }
  return folders
}
