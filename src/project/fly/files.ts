import type { Tree } from '../../model/files/tree.ts'
import { known } from '../../model/files/value.ts'
import type { Setting } from '../../model/project/setting.ts'
import { field, fieldEntry, sectionsOf, textOf } from '../fields.ts'
import type { SettingKind } from '../files/generic-settings.ts'

/**
 * The literal contents of `[[files]]`, named by the file they become. Fly's docs want Base64 while flyctl encodes the
 * literal itself, so content that decodes to text is given twice, as written and decoded, at the same place.
 */
export function fileSettings(files: Tree | undefined, prefix: string, kind: SettingKind): Setting[] {
  const settings: Setting[] = []
  const items = files?.kind === 'list' ? files.items : files ? [files] : []
  for (const [index, file] of items.entries()) {
    const entry = fieldEntry(file, 'raw_value')
    const value = textOf(field(file, 'raw_value'))
    if (!entry || !value) continue
    const path = textOf(field(file, 'guest_path'))
    const name = path?.known ? path.value : entry.key
    const key = `${prefix === '' ? '' : `${prefix}.`}files.${path?.known ? path.value : index}.raw_value`
    const nameAt = path?.known ? path.at : entry.keyAt
    const setting = { origin: kind.origin, reader: kind.reader, name, nameAt, key, value, at: entry.at }
    settings.push(setting)
    const decoded = value.known ? decodedText(value.value) : undefined
    if (value.known && decoded !== undefined) {
      settings.push({ ...setting, key: `${key} (decoded)`, value: { ...value, value: decoded } })
    }
  }
  return settings
}

/** A file of the repository that a deploy puts into the Machine. */
export interface LocalFile {
  /** As the config names it. */
  readonly path: string
  /** The path in the Machine. */
  readonly guestPath: string
}

/** The files that `local_path` of `[[files]]` names (flyctl: internal/appconfig/config.go, toMachineFile). */
export function localFilesIn(config: Tree): LocalFile[] {
  const files: LocalFile[] = []
  for (const { table } of sectionsOf(fieldEntry(config, 'files'))) {
    const path = known(textOf(field(table, 'local_path')))
    if (path !== undefined) files.push({ path, guestPath: known(textOf(field(table, 'guest_path'))) ?? path })
  }
  return files
}

const BASE64 = /^[A-Za-z0-9+/\s]{8,}={0,2}$/

/** The text that a Base64 string stands for; `undefined` when it is none or does not decode to printable text. */
function decodedText(text: string): string | undefined {
  if (!BASE64.test(text.trimEnd())) return undefined
  const decoded = Buffer.from(text, 'base64').toString('utf8')
  return decoded.includes('\uFFFD') || hasControlCharacter(decoded) ? undefined : decoded
}

function hasControlCharacter(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 127 || (code < 32 && code !== 9 && code !== 10 && code !== 13)) return true
  }
  return false
}
