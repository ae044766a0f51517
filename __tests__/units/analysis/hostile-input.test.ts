import { expect, test } from '@jest/globals'
import { classifyCredential } from '../../../src/analysis/credentials/classify.ts'
import { secretNameOf } from '../../../src/analysis/credentials/names.ts'
import { credentialsIn } from '../../../src/analysis/credentials/texts.ts'
import { isHarmless, isPlaceholder, isReference, isSlug } from '../../../src/analysis/credentials/values/values.ts'
import { findUrls } from '../../../src/analysis/network/urls.ts'
import {
  ANY_CREDENTIAL_FORMAT,
  BCRYPT_HASH,
  CREDENTIAL_FORMATS,
  JSON_WEB_TOKEN,
  KEY_BLOCK,
} from '../../../src/facts/credential-formats.ts'
import { leastTime } from '../../processor-time.ts'

const LENGTH = 100_000
/** What a linear search takes on a slow machine; a quadratic one takes minutes. In milliseconds. */
const ENOUGH = 1500

/** The literal beginning of a pattern: what an attacker would repeat to make each place a start. */
function headOf({ source }: RegExp): string {
  const body = source.replace(/^\(\?<![^)]*\)/, '').replace(/\(\?:([^|)]*)[^)]*\)/g, '$1')
  return /^[\w./:=-]*/.exec(body.replace(/\\([./])/g, '$1').replace(/\[[^\]]*\]/g, 'a'))?.[0] || 'a'
}

const fill = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH)

const PATTERNS = [
  ...CREDENTIAL_FORMATS.map(({ kind, pattern }) => [kind, pattern] as const),
  ['key block', KEY_BLOCK] as const,
  ['JSON Web Token', JSON_WEB_TOKEN] as const,
  ['bcrypt hash', BCRYPT_HASH] as const,
]

test('the search for any format takes linear time, and knows them all', () => {
  for (const { pattern } of CREDENTIAL_FORMATS) {
    const text = fill(headOf(pattern))
    expect(leastTime(ENOUGH, () => ANY_CREDENTIAL_FORMAT.test(text))).toBeLessThan(ENOUGH)
    expect(ANY_CREDENTIAL_FORMAT.source).toContain(pattern.source.replace('(?<![A-Za-z0-9])', ''))
  }
})

test.each(PATTERNS)('%s takes linear time: %s', (_, pattern) => {
  const head = headOf(pattern)
  const inputs = [
    'a',
    '0',
    '-',
    '.',
    'a.',
    '=',
    head,
    `${head}a`,
    `-${head}`,
    `${head}-`,
    `${head}0a.`,
    `.${head}${'a'.repeat(90)}`,
    'eyJaaaaaaaaaaaa.',
    '-----BEGIN PRIVATE KEY-----\n',
  ]
  const time = leastTime(ENOUGH, () => {
    for (const input of inputs) pattern.test(fill(input))
  })
  expect(time).toBeLessThan(ENOUGH)
})

const PIECES = [
  'a',
  'A1',
  '://',
  'a://',
  'a://b@',
  'http://a,',
  '@',
  ':',
  '<',
  '{',
  '[',
  '${',
  '$(',
  'a-',
  '/a',
  '/',
  '0',
  '-',
  '.',
  ' ',
  'password=',
  'host=',
  'your-',
  'aB',
  '\n',
  'a=b\n',
  '"',
  'x@y:z@',
  'eyJ.',
  '%41',
]

test.each(PIECES.map(piece => [JSON.stringify(piece), fill(piece)] as const))(
  'the judge takes linear time on %s over and over',
  (_, filled) => {
    const time = leastTime(ENOUGH, attempt => {
      const text = `${filled}${attempt}`
      classifyCredential('API_TOKEN', text)
      classifyCredential(text, 'correct-horse-battery')
      credentialsIn(text)
      findUrls(text)
      secretNameOf(text)
      for (const judge of [isHarmless, isPlaceholder, isReference, isSlug]) judge(text.slice(0, 4096))
    })
    expect(time).toBeLessThan(ENOUGH)
  },
)
