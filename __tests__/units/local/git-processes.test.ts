/** Each git process takes 4 to 10 ms, which people wait for in a hook of theirs. */
import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { airworthyIn } from '../../command-line.ts'
import { cleanEnvironment, createRepository, type LocalRepository } from '../../local-repository.ts'

let repository: LocalRepository
let programs: LocalRepository
beforeEach(() => {
  repository = createRepository()
  programs = createRepository(false)
})
afterEach(() => {
  repository.remove()
  programs.remove()
})

test.each([
  [['check'], 3],
  [['check', '--base', 'HEAD'], 11],
  [['check', '--base', 'main'], 11],
  [['check', '--staged'], 13],
])('%j of a project without a policy starts %i git processes', async (words, expected) => {
  repository.write({ 'fly.toml': 'app = "shop"\n' })
  repository.commit()
  repository.git('switch', '--quiet', '--create', 'change')
  repository.write({ 'fly.toml': 'app = "shop"\n[env]\nA = "1"\n' })
  repository.git('add', '--all')
  const log = join(programs.directory, 'log')
  const { PATH = '' } = cleanEnvironment()
  programs.write({ git: `#!/bin/sh\necho "$*" >>'${log}'\nPATH='${PATH}' exec git "$@"\n` })
  chmodSync(join(programs.directory, 'git'), 0o755)
  expect(await airworthyIn(repository.directory, words, { PATH: programs.directory })).toMatchObject({ status: 0 })
  expect(readFileSync(log, 'utf8').trim().split('\n')).toHaveLength(expected)
})
