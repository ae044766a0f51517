import { baseName } from '../../model/files/path.ts'
import type { Language } from '../../parse/code/language.ts'
import { languageOf } from '../../parse/code/languages.ts'
import { extensionOf } from './formats.ts'

/** Text without a row in the table of languages: it is searched for keys with a provider's format. */
const PROSE = new Set(
  `md mdx markdown rst adoc txt html htm lua r jl pl pm zig nim elm erl hrl hs ml fs vb m mm c h cc cpp
  hpp ps1 bat cmd haml slim feature proto sol`.split(/\s+/),
)
/** Output of builds and tools. */
const BUILT_FOLDER =
  /(?:^|\/)(?:dist|build|out|target|deps|_build|coverage|Pods|\.output|\.svelte-kit|\.dart_tool|bin\/(?:Debug|Release)|obj|generated|__generated__|storybook-static|wwwroot\/lib|static\/vendor)\//
const BUILT_NAME =
  /\.(?:min|bundle|chunk|prod|esm|umd|pb|g|gen|generated|designer)\.\w{1,6}$|[.-][0-9a-f]{8,20}\.js$|\.d\.[cm]?ts$|_pb2(?:_grpc)?\.py$|\.pb\.go$/i

/** The row of a program's language; `undefined` for prose and for languages without one. */
export function languageOfPath(path: string): Language | undefined {
  const name = baseName(path).toLowerCase()
  return languageOf(name.split('.').slice(-2).join('.')) ?? languageOf(extensionOf(name))
}

/** True for programs and other texts that people write: secrets are looked for in them. */
export function isCode(path: string): boolean {
  const name = baseName(path)
  if (BUILT_FOLDER.test(path) || BUILT_NAME.test(name)) return false
  return languageOfPath(path) !== undefined || PROSE.has(extensionOf(name))
}
