import { describe, expect, test } from '@jest/globals'
import { functionsOf } from '../../../scripts/build/seldom.ts'

describe('the functions of a source that is loaded by its first call', () => {
  test('of every kind, beside types and what is its own', () => {
    const source = `import { onceFor } from '../model/once.ts'
export type Word = string
export interface Text { readonly words: Word[] }
const MOST = 3
export function wordsOf(text: Text): Word[] {}
export function* walk() {}
export async function load() {}
export const longest = onceFor((text: Text) => text)
`
    expect(functionsOf('src/words.ts', source)).toEqual(['wordsOf', 'walk', 'load', 'longest'])
  })

  test.each([
    'export const MOST = 3',
    'export const longest = new Map()',
    'export let last = 0',
    'export class Words {}',
    'export default function words() {}',
    "export { words } from './words.ts'",
    "export * from './words.ts'",
  ])('%s cannot come later', line => {
    expect(() => functionsOf('src/words.ts', `${line}\n`)).toThrow('src/words.ts exports what cannot come later')
  })
})
