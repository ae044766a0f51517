import { baseName } from '../../model/files/path.ts'
import type { Language } from '../../parse/code/language.ts'
import { languageOf } from '../../parse/code/languages.ts'
import { extensionOf, isUnknownFormat } from './formats.ts'

/** Output of builds and tools. */
const BUILT_FOLDER =
  /(?:^|\/)(?:dist|build|out|target|deps|_build|coverage|Pods|\.output|\.svelte-kit|\.dart_tool|bin\/(?:Debug|Release)|obj|generated|__generated__|storybook-static|wwwroot\/lib|static\/vendor)\//
const BUILT_NAME =
  /\.(?:min|bundle|chunk|(?:global|cjs|esm|esm-browser|esm-bundler|runtime|iife)\.prod|esm|umd|pb|g|gen|generated|designer)\.\w{1,6}$|[.-][0-9a-f]{8,20}\.js$|\.d\.[cm]?ts$|_pb2(?:_grpc)?\.py$|\.pb\.go$/i

/** The texts of libraries, as a bundler keeps them beside what it writes. */
const SOURCE_MAP = /\.(?:[cm]?[jt]sx?|s?css)\.map$/i

/** The row of a program's language; `undefined` for prose and for languages without one. */
export function languageOfPath(path: string): Language | undefined {
  const name = baseName(path).toLowerCase()
  return languageOf(name.split('.').slice(-2).join('.')) ?? languageOf(extensionOf(name))
}

/** What each source map has (tc39.es/ecma426): a file of another kind may have the name of one. */
const HAS_MAPPINGS = /"(?:mappings|sections)"\s{0,9}:/

/** True for a program that a build or a generator wrote, by its path, and for a source map by its text where that is known. */
export function isGenerated(path: string, text?: string): boolean {
  return (
    (SOURCE_MAP.test(path) && (text === undefined || HAS_MAPPINGS.test(text))) ||
    (!isUnknownFormat(path) && (BUILT_FOLDER.test(path) || BUILT_NAME.test(baseName(path))))
  )
}
