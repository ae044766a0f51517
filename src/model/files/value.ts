import type { Location, Source } from './text.ts'

/** What is written at a place. Not `known` if it depends on an ARG, an environment variable or a template. */
export type Value<T> = Known<T> | Unknown

/** A value that the file itself determines; `at` spans it as written, quotes included; `raw` is that text. */
export interface Known<T> {
  readonly known: true
  readonly value: T
  readonly at: Location
  readonly raw: string
}

/** A value that only a run could tell: it neither equals nor differs from anything. */
export interface Unknown {
  readonly known: false
  readonly at: Location
  readonly raw: string
}

/** The value where it is known, else `undefined`. */
export function known<T>(value: Value<T> | undefined): T | undefined {
  return value?.known ? value.value : undefined
}

/** True only when the value is known and equal; an unknown or absent value is never equal. */
export function is<T>(value: Value<T> | undefined, wanted: T): boolean {
  return value?.known === true && value.value === wanted
}

/** The place of a part of a value, by its text; the whole value where escapes hide it. */
export function locateIn(value: Value<unknown>, part: string, source: Source | undefined): Location {
  const from = value.raw.indexOf(part)
  if (!source || part === '' || from === -1) return value.at
  const start = source.offset(value.at.range.start) + from
  return source.text.startsWith(part, start) ? source.locate(start, start + part.length) : value.at
}
