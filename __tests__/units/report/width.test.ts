import { describe, expect, test } from '@jest/globals'
import { fit, widthOf } from '../../../src/report/text/width.ts'

describe('columns', () => {
  test.each([
    ['abc', 3],
    ['Zürich', 6],
    ['e\u0301', 1],
    ['東京', 4],
    ['ｆｌｙ', 6],
    ['한국어', 6],
    ['\u{20BB7}', 2],
    ['🚀 up', 5],
    ['✈', 1],
    ['✈\uFE0F', 2],
    ['👩\u200D💻', 2],
    ['🇳🇱', 2],
    ['a\u200Db', 2],
    ['•••', 3],
  ])('%s: %d', (text, columns) => expect(widthOf(text)).toBe(columns))
})

describe('what fits', () => {
  test.each<[string, number, string]>([
    ['abcdef', 3, 'abc'],
    ['abc', 9, 'abc'],
    ['東京都', 5, '東京'],
    ['x👩\u200D💻y', 2, 'x'],
    ['x👩\u200D💻y', 3, 'x👩\u200D💻'],
    ['abc', 0, ''],
    ['abc', -1, ''],
  ])('%s in %d', (text, columns, shown) => expect(text.slice(0, fit(text, columns))).toBe(shown))
})
