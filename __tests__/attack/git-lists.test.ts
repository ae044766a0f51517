/** A list of ignored files or of attributes that is a pipe: git would wait for its end, which does not come. */
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { airworthyIn } from '../command-line.ts'
import { createRepository, type LocalRepository } from '../local-repository.ts'

let repository: LocalRepository
let home: LocalRepository
beforeEach(() => {
  repository = createRepository()
  home = createRepository(false)
})
afterEach(() => {
  repository.remove()
  home.remove()
})

const OPEN = 'app = "shop"\n\n[[services]]\n  internal_port = 5432\n  [[services.ports]]\n    port = 5432\n'
const COMMANDS = [['check'], ['check', '--base', 'HEAD'], ['check', '--staged']]

const PLACES: readonly (readonly [where: string, prepare: () => Record<string, string>])[] = [
  ...['core.excludesFile', 'core.attributesFile'].flatMap(key => [
    [
      `${key} of the repository`,
      () => {
        execFileSync('mkfifo', [join(repository.directory, 'pipe')])
        repository.git('config', key, 'pipe')
        return {}
      },
    ] as const,
    [
      `${key} of the user`,
      () => {
        execFileSync('mkfifo', [join(home.directory, 'pipe')])
        const config = join(home.directory, 'gitconfig')
        repository.git('config', '--file', config, key, '~/pipe')
        return { HOME: home.directory, GIT_CONFIG_GLOBAL: config }
      },
    ] as const,
  ]),
  [
    'the list of the user that has no setting',
    () => {
      mkdirSync(join(home.directory, 'git'))
      execFileSync('mkfifo', [join(home.directory, 'git', 'ignore')])
      return { XDG_CONFIG_HOME: home.directory }
    },
  ],
]

test.each(PLACES)(
  '%s',
  async (_, prepare) => {
    repository.write({ 'fly.toml': 'app = "shop"\n' })
    repository.commit()
    const variables = prepare()
    for (const words of COMMANDS) {
      repository.write({ 'fly.toml': OPEN, 'db/fly.toml': OPEN })
      if (words.includes('--staged'))
        repository.git('-c', 'core.excludesFile=', '-c', 'core.attributesFile=', 'add', 'fly.toml', 'db')
      expect(await airworthyIn(repository.directory, words, variables)).toMatchObject({ status: 1 })
    }
  },
  30_000,
)

test('a list of ignored files of the user still counts', async () => {
  repository.write({ 'fly.toml': 'app = "shop"\n' })
  repository.commit()
  repository.write({ 'scratch/fly.toml': OPEN })
  home.write({ ignored: 'scratch/\n' })
  const config = join(home.directory, 'gitconfig')
  repository.git('config', '--file', config, 'core.excludesFile', '~/ignored')
  const variables = { HOME: home.directory, GIT_CONFIG_GLOBAL: config }
  expect(await airworthyIn(repository.directory, ['check'], variables)).toMatchObject({ status: 0 })
  expect(await airworthyIn(repository.directory, ['check'])).toMatchObject({ status: 1 })
})
