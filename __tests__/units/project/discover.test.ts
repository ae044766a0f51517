import { describe, expect, test } from '@jest/globals'
import { formatOf, mayIntroduce, mayMatter, textToKeep, wanted } from '../../../src/project/discover/discover.ts'
import { MAX_FILES, NO_LIMITS } from '../../../src/project/discover/read-limits.ts'
import { leastTime } from '../../processor-time.ts'

describe('mayMatter', () => {
  test.each([
    'fly.toml',
    'Dockerfile',
    'Dockerfile.rb',
    'apps/web/Containerfile',
    '.env',
    '.dockerignore',
    'bin/deploy',
    'LICENSE',
    'config/database.yml',
    'package.json',
    'id_rsa',
    'server.pem',
    'rel/vm.args.eex',
    'rel/.erlang.cookie',
    '.netrc',
    'nginx.conf',
    'src/config.ts',
    'config/runtime.exs',
    '.github/workflows/ci.yml',
    'src/view.ts',
    'src/dockerfile.ts',
    'README.md',
    'lib/fly.py',
    // Any text may be a config that a deploy names.
    'dist/view.js',
    'public/app.min.js',
    'types/view.d.ts',
  ])('%s may', path => expect(mayMatter(path)).toBe(true))

  test.each([
    'logo.png',
    'package-lock.json',
    'pnpm-lock.yaml',
    'Gemfile.lock',
    'node_modules/x/Dockerfile',
    'vendor/github.com/x/fly.toml',
  ])('%s never', path => expect(mayMatter(path)).toBe(false))
})

describe('formatOf', () => {
  test.each([
    ['fly.toml', undefined, 'toml'],
    ['fly.yaml', undefined, 'yaml'],
    ['a/Dockerfile', undefined, 'dockerfile'],
    ['Dockerfile.prod', undefined, 'dockerfile'],
    ['docker/api.Dockerfile', undefined, 'dockerfile'],
    ['Containerfile', undefined, 'dockerfile'],
    ['dockerfile', undefined, 'dockerfile'],
    ['Dockerfile.dockerignore', undefined, 'ignore'],
    ['Dockerfile', 'no instruction\n', 'dockerfile'],
    ['Dockerfile.prod', '# syntax=docker/dockerfile:1\n\nfrom alpine as base\nrun x\n', 'dockerfile'],
    ['Dockerfile.prod', '\uFEFFARG X\r\nFROM $X\r\n', 'dockerfile'],
    ['Dockerfile.prod', 'FORM alpine\nRUN x\n', 'dockerfile'],
    ['Dockerfile.j2', 'FROM {{ base }}\n', 'dockerfile'],
    ['dockerfile.html.markerb', '---\ntitle: x\n---\nA page.\n', undefined],
    ['dockerfile.html.markerb', '# A page\n\nFrom the start, it says:\n```\nFROM alpine\n```\n', undefined],
    ['dockerfile.html.markerb', '---\ntitle: x\n---\nFROM alpine\n', undefined],
    ['dockerfile-rails.gemspec', 'Gem::Specification.new do |spec|\nend\n', undefined],
    ['dockerfile-kit', '#!/usr/bin/env php\n<?php\n', undefined],
    ['dockerfile-build', '#!/bin/sh\ndocker build .\n', 'shell'],
    ['.dockerignore', undefined, 'ignore'],
    ['.env', undefined, 'env'],
    ['.env.production', undefined, 'env'],
    ['deploy/prod.env', undefined, 'env'],
    ['.env.json', undefined, 'json'],
    ['.env.production.enc', undefined, undefined],
    ['application.properties', undefined, 'ini'],
    ['bin/deploy', undefined, 'shell'],
    ['bin/deploy', '#!/usr/bin/env bash\nfly deploy\n', 'shell'],
    ['bin/rails', '#!/usr/bin/env ruby\n', undefined],
    ['release', '#!/bin/sh -e\n', 'shell'],
    ['release', undefined, undefined],
    ['nginx.conf', undefined, undefined],
  ])('%s with %j is %s', (path, text, format) => expect(formatOf(path, text)).toBe(format))
})

describe('wanted', () => {
  test('the config of LiteFS, whoever changes what', () => {
    const paths = new Set(['etc/litefs.yml', 'litefs.static.yaml', 'lib/litefs.yml.rb', 'config/app.yml'])
    expect(wanted(paths, new Map(), new Set())).toEqual(['etc/litefs.yml', 'litefs.static.yaml'])
  })

  test('a package that npm installs from an archive is no file that a deploy reads', () => {
    const texts = new Map([
      ['web/package.json', '{ "dependencies": { "common": "file:../packages/common-0.4.1.tgz" } }'],
    ])
    expect(wanted(new Set(['packages/common-0.4.1.tgz']), texts, new Set())).toEqual([])
  })

  const paths = new Set([
    'fly.toml',
    'fly.production.toml',
    'flyio/api.toml',
    'Dockerfile',
    'docker/production',
    'deploy/context.ignore',
    'deploy/web.toml',
    'machine.json',
    'config/app.yml',
    'config/locales/en.yml',
    'data/cities.json',
    'package-lock.json',
    'compose.yaml',
    '.dockerignore',
    '.env.production',
    '.github/workflows/deploy.yml',
    '.github/actions/ship/action.yml',
    'bin/ship',
    'node_modules/x/fly.toml',
    'src/view.ts',
  ])

  test('reads the structure always, and generic files that the change touches', () => {
    expect(wanted(paths, new Map(), new Set(['config/app.yml', 'src/view.ts', 'package-lock.json']))).toEqual([
      'fly.toml',
      'fly.production.toml',
      'flyio/api.toml',
      'Dockerfile',
      'compose.yaml',
      '.dockerignore',
      '.env.production',
      '.github/workflows/deploy.yml',
      '.github/actions/ship/action.yml',
      'config/app.yml',
      'src/view.ts',
    ])
  })

  test('reads every generic file when all is asked for, but no translations', () => {
    const all = wanted(paths, new Map(), 'all')
    expect(all).toEqual(expect.arrayContaining(['data/cities.json', 'bin/ship', 'config/app.yml', 'machine.json']))
    expect(all).not.toContain('config/locales/en.yml')
  })

  test.each([
    ['fly.toml', '[build]\n  dockerfile = "docker/production"\n', ['docker/production']],
    ['fly.toml', "build = { ignorefile = './deploy/context.ignore' }\n", ['deploy/context.ignore']],
    ['fly.toml', 'machine_config = "machine.json"\n', ['machine.json']],
    ['flyio/api.toml', '[build]\ndockerfile = "../docker/production"\n', ['docker/production']],
    ['.github/workflows/deploy.yml', 'run: flyctl deploy --remote-only -c deploy/web.toml\n', ['deploy/web.toml']],
    ['.github/workflows/deploy.yml', 'run: flyctl deploy -cdeploy/web.toml\n', ['deploy/web.toml']],
    ['.github/workflows/deploy.yml', 'run: flyctl deploy -c=deploy/web.toml\n', ['deploy/web.toml']],
    [
      '.github/workflows/deploy.yml',
      'working-directory: deploy\nrun: fly deploy --config=web.toml --dockerfile ../docker/production\n',
      ['docker/production', 'deploy/web.toml'],
    ],
    ['.github/workflows/deploy.yml', 'run: cd deploy && fly deploy -c "web.toml"\n', ['deploy/web.toml']],
    ['bin/ship', '#!/bin/sh\nfly deploy deploy --config web.toml\n', ['deploy/web.toml']],
    ['Makefile', 'DATASET ?= ./data/cities.json\nbench:\n\t./bench $(DATASET)\n', []],
    ['.github/workflows/deploy.yml', 'run: fly deploy -c $CONFIG -c ../../etc/passwd -c /machine.json\n', []],
  ])('%s naming %j asks for %j', (path, text, expected) => {
    const texts = new Map([...paths].filter(known => !expected.includes(known)).map(known => [known, '']))
    texts.set(path, text)
    texts.delete('data/cities.json')
    expect(wanted(paths, texts, new Set())).toEqual([...paths].filter(known => expected.includes(known)))
  })

  test('of a commit on GitHub so many at most, of a work tree all', () => {
    const many = new Set(Array.from({ length: MAX_FILES + 10 }, (_, i) => `app${i}/fly.toml`))
    const limits = { ...NO_LIMITS, files: MAX_FILES }
    expect(wanted(many, new Map(), 'all', limits)).toHaveLength(MAX_FILES)
    expect(wanted(many, new Map(), 'all')).toHaveLength(MAX_FILES + 10)
  })

  test('a hostile text takes no long time', () => {
    const text = `${'dockerfile '.repeat(20_000)}${'-c '.repeat(50_000)}${'fly  '.repeat(20_000)}${' '.repeat(200_000)}`
    const time = leastTime(1000, () => wanted(paths, new Map([['fly.toml', text]]), new Set()))
    expect(time).toBeLessThan(1000)
  })
})

describe('programs', () => {
  const programs = Array.from({ length: 4000 }, (_, i) => `src/${i}.ts`)
  const all = new Set(['fly.toml', ...programs])

  test('any number of them is read', () => {
    expect(wanted(all, new Map(), 'all')).toHaveLength(4001)
    const texts = new Map([...all].map(path => [path, '']))
    expect(wanted(all, texts, 'all')).toEqual([])
  })

  test('of a commit on GitHub so many at most', () => {
    expect(wanted(all, new Map(), 'all', { ...NO_LIMITS, programs: 500 })).toHaveLength(501)
  })

  test.each([
    ['src/a.ts', 'export const a = 1\n', ''],
    ['src/a.ts', "import { b } from './b.ts'\nexport const a = b\n", "import { b } from './b.ts'"],
    ['docs/plan.md', '# Shop\n', ''],
    ['src/a.ts', "const secret = 'kx9Gq2vLm4TzR7wYp3NbQ8sD'\n", "const secret = 'kx9Gq2vLm4TzR7wYp3NbQ8sD'\n"],
    ['fly.toml', 'app = "a"\n', 'app = "a"\n'],
    [
      'src/env.ts',
      "import { z } from 'zod'\nz.object({ SESSION_SECRET: z.string() }).parse(process.env)",
      "import { z } from 'zod'\nz.object({ SESSION_SECRET: z.string() }).parse(process.env)",
    ],
  ])('%s with %j is kept as %j', (path, text, kept) => expect(textToKeep(path, text)).toBe(kept))

  const addsSecret = "+const secret = 'kx9Gq2vLm4TzR7wYp3NbQ8sD'"
  test.each([
    ['nothing that says something', '@@ -1 +1 @@\n-const a = 1\n+const a = 2', false],
    ['a secret', `@@ -1 +1 @@\n-const a = 1\n${addsSecret}`, true],
    ['a removed secret, which another file may hold now', `@@ -1 +0 @@\n-${addsSecret.slice(1)}`, true],
    ['a secret beside a line as bundlers write it', `@@ -1 +1 @@\n+${'x='.repeat(4000)}\n${addsSecret}`, true],
    [
      'a secret beside what a generator says',
      `@@ -1 +1 @@\n // Code generated by hand. DO NOT EDIT\n${addsSecret}`,
      true,
    ],
    ['no patch', undefined, true],
  ])('a change of a program with %s', (_, patch, expected) => expect(mayIntroduce('src/a.ts', patch)).toBe(expected))
})
