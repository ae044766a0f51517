import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { packOf } from './pack.ts'

export interface GitObject {
  readonly type: string
  readonly bytes: Buffer
}

/**
 * Git's objects, written as git writes them: each command of git costs more than all that a test asks for, so that
 * they are kept at hand, and go to the disk only where git itself is to read them.
 */
export interface Objects {
  /** By its full id, whoever wrote it: this process, or a git command. */
  read(id: string): GitObject | undefined
  /** Keeps an object and gives its id. */
  write(type: 'blob' | 'tree' | 'commit', content: string | Uint8Array): string
  /** Puts on the disk what is not there yet. */
  settle(): void
}

/** The objects of the bare repository in `directory`, which need not be there before `settle`. */
export function openObjects(directory: string): Objects {
  const known = new Map<string, GitObject>()
  const unsettled = new Set<string>()
  const fileOf = (id: string): string => join(directory, 'objects', id.slice(0, 2), id.slice(2))

  function read(id: string): GitObject | undefined {
    const found = known.get(id) ?? readLoose(fileOf(id))
    if (found) known.set(id, found)
    return found
  }

  function write(type: 'blob' | 'tree' | 'commit', content: string | Uint8Array): string {
    const bytes = Buffer.from(content)
    const id = createHash('sha1').update(headerOf(type, bytes)).update(bytes).digest('hex')
    if (!known.has(id)) {
      known.set(id, { type, bytes })
      unsettled.add(id)
    }
    return id
  }

  /** In one pack: a file for each object took most of the time of tests with hundreds of files. */
  function settle(): void {
    if (unsettled.size === 0) return
    const objects = new Map<string, GitObject>()
    for (const id of unsettled) {
      const object = known.get(id)
      if (object) objects.set(id, object)
    }
    const { name, pack, index } = packOf(objects)
    const folder = join(directory, 'objects/pack')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `${name}.pack`), pack)
    writeFileSync(join(folder, `${name}.idx`), index)
    unsettled.clear()
  }

  return { read, write, settle }
}

function headerOf(type: string, bytes: Buffer): string {
  return `${type} ${bytes.length}\0`
}

/** What a git command wrote: none of those that this repository sees packs anything. */
function readLoose(file: string): GitObject | undefined {
  if (!existsSync(file)) return undefined
  const whole = inflateSync(readFileSync(file))
  const end = whole.indexOf(0)
  const [type = ''] = whole.subarray(0, end).toString().split(' ')
  return { type, bytes: whole.subarray(end + 1) }
}
