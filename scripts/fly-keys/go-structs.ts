/** One field of a Go struct, as far as it decides about the keys of a fly config. */
interface GoField {
  /** The key in the file; `undefined` for an embedded struct, whose keys count as those of its parent. */
  readonly key: string | undefined
  /** The name of its type without pointers, slices and package; of a map, that of its values. */
  readonly type: string
  readonly isMap: boolean
}

/** The structs of Go source texts by name. Enough for flyctl's plain declarations; no Go parser. */
export function goStructs(texts: readonly string[]): ReadonlyMap<string, readonly GoField[]> {
  const structs = new Map<string, readonly GoField[]>()
  for (const text of texts) {
    for (const [, name = '', body = ''] of text.matchAll(/^type (\w+) struct \{\n([\s\S]*?)^\}/gm)) {
      structs.set(name, body.split('\n').flatMap(fieldOf))
    }
  }
  return structs
}

function fieldOf(line: string): GoField[] {
  const [, name, written = '', tags = ''] =
    /^\s*(?:([A-Z]\w*)\s+)?([*[\]\w.]+)\s*(?:`(.*)`)?\s*(?:\/\/.*)?$/.exec(line) ?? []
  const type = written
    .replace(/^map\[string\]/, '')
    .replace(/[*[\]]/g, '')
    .replace(/^\w+\./, '')
  if (!/^[A-Z]/.test(type) && name === undefined) return []
  if (/(?:toml|json):"-"/.test(tags)) return []
  const key = /toml:"([^",]*)/.exec(tags)?.[1] ?? /json:"([^",]*)/.exec(tags)?.[1]
  if (name === undefined) return [{ key: undefined, type, isMap: false }]
  return [{ key: key || name.toLowerCase(), type, isMap: written.startsWith('map[') }]
}

/** The keys of each table from `Config` down, by the keys that lead to it: `*` stands for any one. */
export function keysOfTables(structs: ReadonlyMap<string, readonly GoField[]>): Map<string, string[]> {
  const tables = new Map<string, string[]>()
  const pending: { path: readonly string[]; type: string }[] = [{ path: [], type: 'Config' }]
  for (let next = pending.shift(); next; next = pending.shift()) {
    const { path, type } = next
    const fields = flatten(structs, type)
    tables.set(path.join('.'), [...new Set(fields.map(({ key }) => key ?? ''))].sort())
    for (const { key, type: inner, isMap } of fields) {
      if (key === undefined || !structs.has(inner)) continue
      pending.push({ path: [...path, key, ...(isMap ? ['*'] : [])], type: inner })
    }
  }
  return tables
}

function flatten(structs: ReadonlyMap<string, readonly GoField[]>, type: string): GoField[] {
  return (structs.get(type) ?? []).flatMap(field => (field.key === undefined ? flatten(structs, field.type) : [field]))
}
