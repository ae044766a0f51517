import type { Objects } from './objects.ts'

export interface TreeEntry {
  readonly mode: string
  readonly type: string
  readonly sha: string
  readonly size: number | undefined
  readonly path: string
}

const FOLDER = '040000'
const SUBMODULE = '160000'

/** Entries of a tree in git's order; with `recursive` those of its folders behind each. */
export function listTree(objects: Objects, id: string, recursive: boolean, prefix = ''): TreeEntry[] {
  const entries: TreeEntry[] = []
  for (const [name, { mode, sha }] of readTree(objects, id)) {
    const path = `${prefix}${name}`
    const type = mode === FOLDER ? 'tree' : mode === SUBMODULE ? 'commit' : 'blob'
    entries.push({ mode, type, sha, size: type === 'blob' ? objects.read(sha)?.bytes.length : undefined, path })
    if (recursive && type === 'tree') for (const entry of listTree(objects, sha, true, `${path}/`)) entries.push(entry)
  }
  return entries
}

/** What stands at a path of a tree that is being changed. */
interface Leaf {
  readonly mode: string
  readonly sha: string
}

function readTree(objects: Objects, id: string): Map<string, Leaf> {
  const object = objects.read(id)
  if (object?.type !== 'tree') throw new Error(`${id} is no tree.`)
  const { bytes } = object
  const entries = new Map<string, Leaf>()
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0, at)
    const [mode = '', ...name] = bytes.subarray(at, end).toString().split(' ')
    at = end + 21
    entries.set(name.join(' '), { mode: mode.padStart(6, '0'), sha: bytes.subarray(end + 1, at).toString('hex') })
  }
  return entries
}

/** A folder that is being changed: what was not touched in it stays the id that it was. */
type Folder = Map<string, Leaf | Folder>

export interface TreeEditor {
  /** Puts a file there; one that stands in the way, and a folder of that name, go. */
  put(path: string, leaf: Leaf): void
  /** Takes away a file or a folder, and the folders that this leaves empty. */
  remove(path: string): void
  /** Writes what was changed and gives the id of the whole. */
  write(): string
}

/** Changes a tree, or with `undefined` begins an empty one. */
export function editTree(objects: Objects, id: string | undefined): TreeEditor {
  const root: Folder = id === undefined ? new Map() : new Map(readTree(objects, id))

  /** The folder of a path, opened to be changed; without `make` it has to be there. */
  function open(folders: readonly string[], make: boolean): Folder | undefined {
    let folder = root
    for (const name of folders) {
      const found = folder.get(name)
      let next: Folder
      if (found instanceof Map) next = found
      else if (found?.mode === FOLDER) next = new Map(readTree(objects, found.sha))
      else if (make) next = new Map()
      else return undefined
      folder.set(name, next)
      folder = next
    }
    return folder
  }

  return {
    put: (path, leaf) => {
      const folders = path.split('/')
      open(folders.slice(0, -1), true)?.set(folders.at(-1) ?? '', leaf)
    },
    remove: path => {
      const folders = path.split('/')
      open(folders.slice(0, -1), false)?.delete(folders.at(-1) ?? '')
    },
    write: () => writeFolder(objects, root) ?? objects.write('tree', ''),
  }
}

/** `undefined` for an empty one, which git does not keep. */
function writeFolder(objects: Objects, folder: Folder): string | undefined {
  const entries: { readonly key: Buffer; readonly bytes: Buffer }[] = []
  for (const [name, content] of folder) {
    const sha = content instanceof Map ? writeFolder(objects, content) : content.sha
    if (sha === undefined) continue
    const mode = content instanceof Map ? FOLDER : content.mode
    // Git orders a folder as if its name ended with a slash, and writes its mode without the zero.
    const key = Buffer.from(mode === FOLDER ? `${name}/` : name)
    const head = `${mode === FOLDER ? FOLDER.slice(1) : mode} ${name}\0`
    entries.push({ key, bytes: Buffer.concat([Buffer.from(head), Buffer.from(sha, 'hex')]) })
  }
  if (entries.length === 0) return undefined
  entries.sort((one, other) => Buffer.compare(one.key, other.key))
  return objects.write('tree', Buffer.concat(entries.map(({ bytes }) => bytes)))
}
