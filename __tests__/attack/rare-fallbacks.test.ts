/** Passwords for a variable that is not set, and of properties, as less common languages write them. */
import { expect, test } from '@jest/globals'
import { withoutSeams } from '../split-secret.ts'
import { checkFiles } from './surfaces.ts'
import { answerOf, askedInTurn } from './unread.ts'

const PW = withoutSeams('q7Phu7cDM6<+>Jib3ckwHn')
const FLY = { 'fly.toml': 'app = "shop"\n' }

const PROGRAMS = [
  [
    'src/a.fs',
    `let password = Environment.GetEnvironmentVariable "P" |> Option.ofObj |> Option.defaultValue "${PW}"\n`,
  ],
  ['src/a.gleam', `let password = envoy.get("DB_PASSWORD") |> result.unwrap("${PW}")\n`],
  ['src/a.cr', `password = ENV["DB_PASSWORD"]? || "${PW}"\n`],
  ['src/a.clj', `(def password (or (env :db-password) "${PW}"))\n`],
  ['src/A.cs', `class A { public string Password => "${PW}"; }\n`],
] as const

test.each(PROGRAMS.flatMap(([path, text], row) => askedInTurn(row).map(asked => [path, asked, text] as const)))(
  '%s, by %s',
  async (path, asked, text) => {
    expect(await answerOf(asked, FLY, { ...FLY, [path]: text })).toEqual([`${path} secret-in-code`, 'failure'])
  },
)

test.each([
  ['src/a.fs', `let parts = password |> String.split "${PW}"\n`],
  ['src/a.gleam', `let name = envoy.get("NAME") |> result.unwrap("${PW}")\n`],
  ['src/a.clj', '(def password (or (env :db-password) "changeme"))\n'],
  ['src/A.cs', `var names = items.Select(password => "${PW}");\n`],
])('no password: %s %s', (path, text) => {
  const { report } = checkFiles(undefined, new Map(Object.entries({ ...FLY, [path]: text })))
  expect(report.comparison.introduced.filter(({ severity }) => severity !== 'low')).toEqual([])
})
