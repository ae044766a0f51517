import { createHash } from 'node:crypto'

/** 20 hexadecimal digits that name a finding by what it blames, never by a line. */
export function fingerprint(rule: string, path: string, subject: string): string {
  return createHash('sha256').update(`${rule}\0${path}\0${subject}`).digest('hex').slice(0, 20)
}
