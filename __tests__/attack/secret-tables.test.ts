/** Tables with a secret in one of their cells, however their columns are named and separated. */
import { describe, expect, test } from '@jest/globals'
import { processorTime } from '../processor-time.ts'
import { withoutSeams } from '../split-secret.ts'
import { checkFiles } from './surfaces.ts'
import { ASKED, answerOf } from './unread.ts'

const PW = withoutSeams('q7Phu7cDM6<+>Jib3ckwHn')
const FLY = { 'fly.toml': 'app = "shop"\n' }

/** The lines with a finding that can block. */
function found(path: string, text: string): number[] {
  const { report } = checkFiles(undefined, new Map(Object.entries({ ...FLY, [path]: text })))
  return report.comparison.introduced
    .filter(({ at, confidence }) => at.path === path && confidence !== 'low')
    .map(({ at }) => at.range.start.line)
}

test.each<[string, string, number, string?]>([
  ['a comma', `name,password\nann,${PW}\n`, 2],
  ['a semicolon, with a comma in a name', `name;last, first;password\nann;x;${PW}\n`, 2],
  ['a bar, with a comma in a cell', `name|note|password\nann|a, b|${PW}\n`, 2],
  ['a tab', `name\tpassword\nann\t${PW}\n`, 2, 'users.tsv'],
  ['another ending', `name|password\nann|${PW}\n`, 2, 'users.psv'],
  ['a byte order mark', `\uFEFFpassword,name\n${PW},ann\n`, 2],
  ['a line for a spreadsheet', `sep=;\nname;password\nann;${PW}\n`, 3],
  ['a comment first', `# exported 2026\nname,password\nann,${PW}\n`, 3],
  ['blank lines first', `\n\nname,password\nann,${PW}\n`, 4],
  ['a title first', `Users of shop\nname,password\nann,${PW}\n`, 3],
  ['names and values', `key,value\ndb_password,${PW}\n`, 2],
  ['names and values without a head', `db_host,db.acme.io\ndb_password,${PW}\n`, 2],
  ['a line break in a cell', `name,note,password\n"ann","a\nb, c",${PW}\n`, 3],
  ['a line break in the head', `"full\nname",note,password\n"ann","a",${PW}\n`, 3],
  ['quotes in a cell', `name,note,password\n"ann","a ""b"", c",${PW}\n`, 2],
  ['a quote that does not close', `name,password\n"ann,${PW}\n`, 2],
  ['40,000 rows in front', `name,password\n${'ann,changeme\n'.repeat(40_000)}bob,${PW}\n`, 40_002],
  ['logins of a password manager', 'Title,Url,Username,Password\nDB,https://db.acme.io,root,Kartoffel7!x\n', 2],
])('%s', (_, text, line, path = 'db/users.csv') => {
  expect(found(path, text)).toEqual([line])
})

describe('tables without a secret', () => {
  test.each([
    `name,password\n${'ann,changeme\n'.repeat(20)}`,
    'id,token_count,key\n1,22,abc\n2,44,def\n',
    'id,auth_id\n1,123e4567-e89b-12d3-a456-426614174000\n',
    'file,key\na.png,0a1b2c3d4e5f60718293a4b5c6d7e8f9\n',
    `name,revision\nann,${PW}\n`,
  ])('%j', text => {
    expect(found('db/users.csv', text)).toEqual([])
  })
})

test('a table of a megabyte takes a second', () => {
  const elapsed = processorTime()
  expect(found('db/users.csv', `name,password\n${'"ann,"",\n'.repeat(110_000)}`)).toEqual([])
  expect(elapsed()).toBeLessThan(4_000)
})

test.each(ASKED)('a row that is added far from the head, by %s', async asked => {
  const rows = `name,password\n${'ann,changeme\n'.repeat(200)}`
  const answer = await answerOf(asked, { ...FLY, 'db/users.csv': rows }, { 'db/users.csv': `${rows}bob,${PW}\n` })
  expect(answer).toEqual(['db/users.csv secret-in-code', 'failure'])
})
