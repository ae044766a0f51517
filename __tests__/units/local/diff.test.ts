import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { diffWorkTree } from '../../../src/local/diff.ts'
import { openGit } from '../../../src/local/git.ts'
import { renamesOf } from '../../../src/model/files/diff.ts'
import { cleanEnvironment, createRepository, type LocalRepository } from '../../local-repository.ts'

let repository: LocalRepository
beforeEach(() => {
  repository = createRepository()
})
afterEach(() => repository.remove())

const lines = (count: number): string =>
  Array.from({ length: count }, (_, index) => `key_${index} = ${index}\n`).join('')

/** `A fly.toml +1 +2`, `M old.toml → new.toml -3`: changed lines, head ones with `+`, base ones with `-`. */
async function changes(base: string, folder = ''): Promise<string[]> {
  const diff = await diffWorkTree(openGit(join(repository.directory, folder), cleanEnvironment()), base)
  return [...diff.files.values()].map(({ path, previousPath, status, hunks }) => {
    const name = previousPath === undefined ? path : `${previousPath} → ${path}`
    const touched = (hunks ?? []).flatMap(hunk =>
      hunk.lines.flatMap(line => {
        if (line.base === undefined) return [`+${line.head}`]
        return line.head === undefined ? [`-${line.base}`] : []
      }),
    )
    return [status, name, ...touched].join(' ')
  })
}

describe('what the work tree changed', () => {
  test('lines changed, staged, added and taken away', async () => {
    repository.write({ 'fly.toml': lines(3), 'old.toml': 'a = 1\n', 'same.toml': 'b = 1\n', Dockerfile: 'FROM x\n' })
    const base = repository.commit()
    repository.write({ 'fly.toml': `${lines(3)}last = 1\n`, 'old.toml': undefined })
    repository.write({ Dockerfile: 'FROM y\n' })
    repository.git('add', 'Dockerfile')
    expect(await changes(base)).toEqual(['modified Dockerfile -1 +1', 'modified fly.toml +4', 'removed old.toml -1'])
  })

  test('a new file counts as added before git knows it, an ignored one not at all', async () => {
    repository.write({ '.gitignore': '.env\n' })
    const base = repository.commit()
    repository.write({ 'deploy/fly.toml': 'app = "a"\nb = 1\n', '.env': 'A=1\n' })
    const before = repository.git('status', '--porcelain')
    expect(await changes(base)).toEqual(['added deploy/fly.toml +1 +2'])
    expect(repository.git('status', '--porcelain')).toBe(before)
    expect(repository.git('ls-files')).toBe('.gitignore\n')
  })

  test('a moved file is a rename, whether git was told of it or not', async () => {
    repository.write({ 'fly.toml': lines(20), Dockerfile: lines(30) })
    const base = repository.commit()
    repository.git('mv', 'Dockerfile', 'Dockerfile.web')
    repository.write({ 'fly.toml': undefined, 'apps/web/fly.toml': `${lines(20)}more = 1\n` })
    expect(await changes(base)).toEqual([
      'renamed Dockerfile → Dockerfile.web',
      'renamed fly.toml → apps/web/fly.toml +21',
    ])
    const diff = await diffWorkTree(openGit(repository.directory, cleanEnvironment()), base)
    expect(renamesOf(diff).get('fly.toml')).toBe('apps/web/fly.toml')
  })

  test('in a folder of the repository, paths hang on that folder and the rest is not seen', async () => {
    repository.write({ 'apps/web/fly.toml': 'a = 1\n', 'fly.toml': 'a = 1\n' })
    const base = repository.commit()
    repository.write({ 'apps/web/fly.toml': 'a = 2\n', 'fly.toml': 'a = 2\n', 'apps/web/Dockerfile': 'FROM x\n' })
    expect(await changes(base, 'apps/web')).toEqual(['added Dockerfile +1', 'modified fly.toml -1 +1'])
  })

  test('names that git would quote, and content that looks like a patch', async () => {
    const names = ['two words.toml', 'quo"te.toml', 'tab\there.toml', 'ünï.toml', ':(top)x.toml', '--staged.toml']
    const base = repository.commit()
    repository.write(Object.fromEntries(names.map(name => [name, '-- a/x\n++ b/y\n@@ -1 +9 @@\ndiff --git a/z b/z\n'])))
    expect((await changes(base)).sort()).toEqual(names.map(name => `added ${name} +1 +2 +3 +4`).sort())
    repository.commit()
    const next = repository.git('rev-parse', 'HEAD').trim()
    repository.write(Object.fromEntries(names.map(name => [name, 'gone\n'])))
    expect((await changes(next)).sort()).toEqual(names.map(name => `modified ${name} -1 -2 -3 -4 +1`).sort())
  })

  test('attributes of the change cannot hide its lines, nor settings their form', async () => {
    repository.write({ 'fly.toml': 'a = 1\n' })
    const base = repository.commit()
    repository.write({ '.gitattributes': '* -diff\n*.toml binary diff=evil\n', 'fly.toml': 'a = 2\n' })
    for (const setting of [
      'diff.noprefix=true',
      'diff.evil.command=false',
      'diff.evil.textconv=false',
      'color.diff=always',
    ]) {
      repository.git('config', ...(setting.split('=') as [string, string]))
    }
    expect(await changes(base)).toContain('modified fly.toml -1 +1')
  })

  test('a file that becomes a link, and a link that becomes a file, are modified', async () => {
    repository.write({ 'a.toml': 'a = 1\n' })
    repository.git('config', 'core.symlinks', 'true')
    const { symlinkSync, rmSync } = await import('node:fs')
    symlinkSync('a.toml', join(repository.directory, 'b.toml'))
    const base = repository.commit()
    rmSync(join(repository.directory, 'b.toml'))
    repository.write({ 'b.toml': 'b = 1\n', 'a.toml': undefined })
    symlinkSync('b.toml', join(repository.directory, 'a.toml'))
    expect((await changes(base)).map(each => each.split(' ').slice(0, 2).join(' '))).toEqual([
      'modified a.toml',
      'modified b.toml',
    ])
  })
})
