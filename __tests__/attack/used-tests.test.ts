/** Programs and settings that are tests by their names, and that a live program imports or the app is told to run with. */
import { describe, expect, test } from '@jest/globals'
import { withoutSeams } from '../split-secret.ts'
import { checkFiles } from './surfaces.ts'
import { ASKED, answerOf } from './unread.ts'

const PW = withoutSeams('q7Phu7cDM6<+>Jib3ckwHn')
const CONFIG = 'app = "shop"\n'
const JS = `const password = '${PW}'\n`
const PY = `password = "${PW}"\n`
const RUST = `pub const PASSWORD: &str = "${PW}";\n`
const RUBY = `PASSWORD = "${PW}"\n`
const EXS = `import Config\nconfig :shop, Shop.Repo, password: "${PW}", hostname: "db.acme.io"\n`
const SPRING = `spring:\n  datasource:\n    password: ${PW}\n`
type Files = Readonly<Record<string, string>>

const environment = (line: string): Files => ({ 'fly.toml': `${CONFIG}[env]\n  ${line}\n` })
const image = (lines: string): Files => ({ Dockerfile: `FROM node:22\nWORKDIR /app\nCOPY src src\n${lines}\n` })

function found(files: Files): string[] {
  const { report } = checkFiles(undefined, new Map(Object.entries({ 'fly.toml': CONFIG, ...files })))
  return report.comparison.introduced
    .filter(({ rule, severity }) => rule.startsWith('secret-in-') && severity !== 'low')
    .map(({ at }) => at.path)
}

describe('a program imports it', () => {
  test.each<[string, Files]>([
    ['src/benches/db.rs', { 'src/benches/db.rs': RUST, 'src/main.rs': '#[path = "benches/db.rs"]\nmod db;\n' }],
    ['benches/db.rs', { 'benches/db.rs': RUST, 'src/main.rs': '#[path = "../benches/db.rs"] mod db;\n' }],
    ['src/demo.rs', { 'src/demo.rs': RUST, 'src/main.rs': 'pub(crate) mod demo;\n' }],
    ['benches/db.rs', { 'benches/db.rs': RUST, 'src/main.rs': 'include!("../benches/db.rs");\n' }],
    ['benches/db.js', { 'benches/db.js': JS, 'src/server.js': "const db = require('../benches/db')\n" }],
    ['benches/db.js', { 'benches/db.js': JS, 'src/server.js': "import { db } from '../benches/db.js'\n" }],
    ['benches/db.js', { 'benches/db.js': JS, 'src/server.js': "  await import('../benches/db.js')\n" }],
    ['test/db.ts', { 'test/db.ts': JS, 'src/server.ts': "export * from '../test/db.js'\n" }],
    ['src/fixtures/db.ts', { 'src/fixtures/db.ts': JS, 'src/server.ts': "import { db } from '@/fixtures/db'\n" }],
    ['mocks/index.js', { 'mocks/index.js': JS, 'src/server.js': "import '../mocks'\n" }],
    ['test/b.js', { 'test/b.js': JS, 'test/a.js': "require('./b')\n", 'src/server.js': "require('../test/a')\n" }],
    ['benches/db.py', { 'benches/db.py': PY, 'app.py': 'from benches.db import password\n' }],
    ['benches/db.py', { 'benches/db.py': PY, 'app.py': 'from benches import (\n    db,\n)\n' }],
    ['benches/db.py', { 'benches/db.py': PY, 'app.py': 'import benches.db as db\n' }],
    ['shop/benches/db.py', { 'shop/benches/db.py': PY, 'shop/api/app.py': 'from ..benches import db\n' }],
    [
      'benches/db/db.go',
      {
        'benches/db/db.go': `package db\nconst Password = "${PW}"\n`,
        'main.go': 'package main\nimport (\n\t"fmt"\n\t"github.com/acme/shop/benches/db"\n)\n',
      },
    ],
    ['benches/db.rb', { 'benches/db.rb': RUBY, 'app.rb': "require_relative 'benches/db'\n" }],
    ['spec/db.rb', { 'spec/db.rb': RUBY, 'app.rb': "load './spec/db.rb'\n" }],
    [
      'tests/db.php',
      { 'tests/db.php': `<?php $password = '${PW}';\n`, 'a.php': "<?php require __DIR__ . '/tests/db.php';\n" },
    ],
    [
      'src/main/java/com/acme/demo/Db.java',
      {
        'src/main/java/com/acme/demo/Db.java': `package com.acme.demo;\nclass Db { String password = "${PW}"; }\n`,
        'src/main/java/com/acme/App.java': 'package com.acme;\nimport com.acme.demo.Db;\n',
      },
    ],
    ['config/dev.exs', { 'config/dev.exs': EXS, 'config/prod.exs': 'import Config\nimport_config "dev.exs"\n' }],
    [
      'shop/settings/local.py',
      { 'shop/settings/local.py': `SECRET_KEY = "${PW}"\n`, 'shop/settings/production.py': 'from .local import *\n' },
    ],
    [
      'config/environments/development.rb',
      {
        'config/environments/development.rb': `x = { password: "${PW}" }\n`,
        'config/environments/production.rb': 'require_relative "development"\n',
      },
    ],
  ])('%s', (path, files) => {
    expect(found(files)).toEqual([path])
  })
})

describe('the app is told to run with it', () => {
  test.each<[string, Files]>([
    [
      'test/server.js',
      { 'test/server.js': JS, 'package.json': '{"main":"test/server"}', ...image('CMD ["node", "."]') },
    ],
    ['test/a.mjs', { 'test/a.mjs': JS, ...environment('NODE_OPTIONS = "--import ./test/a.mjs"') }],
    [
      'test/a.cjs',
      { 'test/a.cjs': JS, ...image('ENV NODE_OPTIONS="--require=/app/test/a.cjs"\nCMD ["node", "a.js"]') },
    ],
    [
      'examples/supervisord.conf',
      {
        'examples/supervisord.conf': `[program:x]\ncommand=node a\nenvironment=DB_PASSWORD="${PW}"\n`,
        ...image('CMD ["supervisord", "-c", "examples/supervisord.conf"]'),
      },
    ],
    [
      'res/application-dev.yml',
      { 'res/application-dev.yml': SPRING, ...environment('SPRING_PROFILES_ACTIVE = "dev"') },
    ],
    [
      'res/application-local.yml',
      {
        'res/application-local.yml': SPRING,
        ...image('ENTRYPOINT ["java", "-Dspring.profiles.active=local", "-jar", "a.jar"]'),
      },
    ],
    [
      'res/application-dev.yml',
      { 'res/application-dev.yml': SPRING, 'res/application.yml': 'spring:\n  profiles:\n    active: dev\n' },
    ],
    ['config/dev.exs', { 'config/dev.exs': EXS, ...image('ENV MIX_ENV=dev\nCMD ["mix", "phx.server"]') }],
    ['config/dev.exs', { 'config/dev.exs': EXS, ...image('CMD MIX_ENV=dev mix phx.server') }],
    [
      'shop/settings/local.py',
      {
        'shop/settings/local.py': `SECRET_KEY = "${PW}"\n`,
        ...environment('DJANGO_SETTINGS_MODULE = "shop.settings.local"'),
      },
    ],
    [
      'shop/settings/test.py',
      {
        'shop/settings/test.py': `SECRET_KEY = "${PW}"\n`,
        ...image('CMD gunicorn --env DJANGO_SETTINGS_MODULE=shop.settings.test shop.wsgi'),
      },
    ],
    [
      'config/development.json',
      { 'config/development.json': `{"db":{"password":"${PW}"}}\n`, ...environment('NODE_CONFIG_ENV = "development"') },
    ],
  ])('%s', (path, files) => {
    expect(found(files)).toEqual([path])
  })
})

describe('nothing that runs uses it', () => {
  test.each<[string, Files]>([
    ['a unit test of Rust', { 'src/tests.rs': RUST, 'src/main.rs': '#[cfg(test)]\nmod tests;\n' }],
    [
      'what a test imports',
      { 'test/a.test.js': "require('./db')\n", 'test/db.js': JS, 'src/a.js': "require('./b')\n" },
    ],
    ['another file of that name', { 'test/db.js': JS, 'src/a.js': "require('./db')\n", 'src/db.js': 'x\n' }],
    [
      'a package of the language',
      { 'pkg/demo/a.go': `package demo\nconst Password = "${PW}"\n`, 'main.go': 'package main\nimport "fmt"\n' },
    ],
    [
      'an import for development',
      { 'mocks/a.js': JS, 'src/a.js': "if (isDevelopment) {\n  await import('../mocks/a')\n}\n" },
    ],
    [
      'settings of the other branch',
      {
        's/settings/dev.py': PY,
        's/settings/__init__.py': 'if ENV == "production":\n    from .prod import *\nelse:\n    from .dev import *\n',
      },
    ],
    [
      'settings of each environment',
      { 'config/dev.exs': EXS, 'config/config.exs': 'import_config "#{config_env()}.exs"\n' },
    ],
    [
      'another environment',
      { 'config/test.json': `{"password":"${PW}"}\n`, ...environment('NODE_ENV = "production"') },
    ],
    ['a stage that is not shipped', { 'config/dev.exs': EXS, Dockerfile: 'FROM a AS t\nENV MIX_ENV=dev\nFROM b\n' }],
  ])('%s', (_, files) => {
    expect(found(files)).toEqual([])
  })
})

describe('it lay in the repository before, and a change makes it live', () => {
  const standing: readonly (readonly [what: string, base: Files, head: Files, answer: string])[] = [
    [
      'an import',
      { 'benches/db.js': JS, 'src/server.js': '// x\n' },
      { 'src/server.js': "// x\nrequire('../benches/db')\n" },
      'benches/db.js secret-in-code',
    ],
    [
      'CMD',
      { 'benches/db.js': JS, ...image('CMD ["node", "server.js"]') },
      image('CMD ["node", "benches/db.js"]'),
      'benches/db.js secret-in-code',
    ],
    [
      'ENTRYPOINT with a module',
      { 'benches/run.py': PY, ...image('ENTRYPOINT ["python", "app.py"]') },
      image('ENTRYPOINT ["python", "-m", "benches.run"]'),
      'benches/run.py secret-in-code',
    ],
    [
      'WORKDIR',
      { 'benches/db.js': JS, ...image('CMD ["node", "db.js"]') },
      image('WORKDIR /app/benches\nCMD ["node", "db.js"]'),
      'benches/db.js secret-in-code',
    ],
    [
      '[processes]',
      { 'e2e/server.js': JS, 'fly.toml': CONFIG },
      { 'fly.toml': `${CONFIG}[processes]\napp = "node e2e/server"\n` },
      'e2e/server.js secret-in-code',
    ],
    [
      'a Procfile',
      { 'examples/a.js': JS, Procfile: 'web: node a.js\n' },
      { Procfile: 'web: node examples/a.js\n' },
      'examples/a.js secret-in-code',
    ],
    [
      'npm start',
      { 'examples/a.js': JS, 'package.json': '{"scripts":{"start":"node a"}}\n', ...image('CMD ["npm", "start"]') },
      { 'package.json': '{"scripts":{"start":"node examples/a"}}\n' },
      'examples/a.js secret-in-code',
    ],
    [
      'a start script',
      { 'examples/a.js': JS, 'start.sh': '#!/bin/sh\nexec node examples/a.js\n', ...image('CMD ["node", "a.js"]') },
      image('CMD ["./start.sh"]'),
      'examples/a.js secret-in-code',
    ],
    [
      'COPY',
      { 'config/app.example.yml': `db:\n  password: ${PW}\n`, ...image('') },
      image('COPY config/app.example.yml config/app.yml'),
      'config/app.example.yml secret-in-config-file',
    ],
    [
      'an environment',
      { 'config/dev.exs': EXS, 'fly.toml': CONFIG },
      environment('MIX_ENV = "dev"'),
      'config/dev.exs secret-in-code',
    ],
  ]
  test.each(standing.flatMap(each => ASKED.map(asked => [each[0], asked, ...each] as const)))(
    '%s, by %s',
    async (_, asked, __, base, head, answer) => {
      expect(await answerOf(asked, { 'fly.toml': CONFIG, ...base }, head)).toEqual([answer, 'failure'])
    },
  )
})
