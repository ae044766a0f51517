import type { StringForm, StringPrefix } from './language.ts'

/** What the rows of several languages have in common. */
export const SLASHES = { lineComments: ['//'], blockComments: [['/*', '*/']] } as const
export const DOLLAR_BRACES = { open: '${', close: '}' } as const
export const HASH_BRACES = { open: '#{', close: '}' } as const
export const BRACES = { open: '{', close: '}' } as const

export const DOUBLE: StringForm = { open: '"' }
export const SINGLE: StringForm = { open: "'" }
export const CHARACTER: StringForm = { open: "'", character: true }
export const TRIPLE: StringForm = { open: '"""', multiline: true }
export const TRIPLE_SINGLE: StringForm = { open: "'''", multiline: true }
export const RAW: StringPrefix = { escape: 'none' }
