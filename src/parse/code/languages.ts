import { COMPILED_LANGUAGES } from './compiled-languages.ts'
import { DATA_LANGUAGES } from './data-languages.ts'
import type { Language } from './language.ts'
import { SCRIPTING_LANGUAGES } from './scripting-languages.ts'

/** Every language that is read as code. */
export const LANGUAGES: readonly Language[] = [...SCRIPTING_LANGUAGES, ...COMPILED_LANGUAGES, ...DATA_LANGUAGES]

const BY_EXTENSION = new Map(
  LANGUAGES.flatMap(language => language.extensions.map(extension => [extension, language] as const)),
)

/** The language of a file by its extension, in lower case; `undefined` for one without a row. */
export function languageOf(extension: string): Language | undefined {
  return BY_EXTENSION.get(extension)
}
