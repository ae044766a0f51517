import type { Document } from '../model/files/document.ts'
import { createSource, type Source } from '../model/files/text.ts'
import { memoize } from '../model/memoize.ts'

/** The texts of a run's commits. What two of them share, path and text alike, is indexed and parsed once. */
export interface ParseCache {
  source(path: string, text: string): Source
  /** The document that `parse` makes of a source; `how` tells apart what one source may be parsed as. */
  document(source: Source, how: string, parse: (source: Source) => Document): Document
  /** The document is parsed again when it is next asked for. */
  forget(source: Source): void
}

/** An empty shelf: one serves a whole run, its base, its head and every proof of a fix. */
export function createParseCache(): ParseCache {
  const sources = new Map<string, Map<string, Source>>()
  const readingsOf = memoize((_: Source) => new Map<string, Document>())
  return {
    source: (path, text) => {
      const versions = sources.get(path) ?? new Map<string, Source>()
      sources.set(path, versions)
      const source = versions.get(text) ?? createSource(path, text)
      versions.set(text, source)
      return source
    },
    document: (source, how, parse) => {
      const readings = readingsOf(source)
      const document = readings.get(how) ?? parse(source)
      readings.set(how, document)
      return document
    },
    forget: source => readingsOf(source).clear(),
  }
}
