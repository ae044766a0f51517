import type { Location } from '../../model/files/text.ts'
import { entryOf, treeAt } from '../../model/files/tree.ts'
import type { App } from '../../model/project/app.ts'
import { tablesOf } from './metrics.ts'

/** A folder whose files the proxy serves itself (docs: reference/configuration). */
export interface StaticFolder {
  /** `guest_path` as written. */
  readonly written: string
  /** Without a first and a final slash and without `.`; '' for all there is. */
  readonly folder: string
  /** A folder of the image; else one of the repository that a deploy uploads, or one of a bucket. */
  readonly absolute: boolean
  readonly bucket: boolean
  readonly at: Location
}

/** flyctl takes ten at most. */
const MOST = 10

/** The `[[statics]]` of an app, those whose path is a string. */
export function staticsOf({ config }: App): StaticFolder[] {
  const folders: StaticFolder[] = []
  for (const table of tablesOf(treeAt(config, 'statics')).slice(0, MOST)) {
    const entry = entryOf(table, 'guest_path')
    if (entry?.value.kind !== 'scalar' || typeof entry.value.value !== 'string') continue
    const written = entry.value.value
    const parts = written.split('/').filter(part => part !== '' && part !== '.')
    const bucket = entryOf(table, 'tigris_bucket') !== undefined
    folders.push({ written, folder: parts.join('/'), absolute: written.startsWith('/'), bucket, at: entry.at })
  }
  return folders
}
