import { expect, test } from '@jest/globals'
import { credentialsOwnedBy } from '../../../../src/analysis/credentials/locations.ts'
import { projectOf } from '../../project/listing.ts'

const KEY = 'Q7vR2mXk9TzLw4HsYd8NbJc3'

async function isReported(path: string, text: string): Promise<boolean> {
  const files = { [path]: text, 'fly.toml': 'app = "a"\n' }
  const project = await projectOf(new Map(Object.entries(files)))
  return credentialsOwnedBy('secret-in-code', project).length > 0
}

test.each<[string, string]>([
  ['config/runtime.exs', `case config_env() do\n  :test -> config :a, :secret_key, "${KEY}"\n  _ -> :ok\nend\n`],
  ['config/runtime.exs', `case config_env() do\n  :dev ->\n    config :a, A.B,\n      secret_key: "${KEY}"\nend\n`],
  ['config/runtime.exs', `if config_env() == :test do\n  config :a, :secret_key, "${KEY}"\nend\n`],
  ['config/runtime.exs', `if Mix.env() in [:dev, :test] do\n  config :a, A.B,\n    secret_key: "${KEY}"\nend\n`],
  ['config/initializers/a.rb', `SECRET_KEY = Rails.env.test? ? "${KEY}" : ENV["SECRET_KEY"]\n`],
  ['config/initializers/a.rb', `secret_key = "${KEY}" if Rails.env.development?\n`],
  ['config/initializers/a.rb', `case Rails.env\nwhen "test"\n  secret_key = "${KEY}"\nend\n`],
  ['src/a.ts', `const secretKey = process.env.NODE_ENV === 'test' ? '${KEY}' : process.env.SECRET_KEY\n`],
  ['src/a.ts', `switch (process.env.NODE_ENV) {\n  case 'test':\n    secretKey = '${KEY}'\n}\n`],
  ['src/a.ts', `if (process.env['NODE_ENV'] === 'development') {\n  use({\n    secretKey: '${KEY}',\n  })\n}\n`],
  ['app/a.py', `if TESTING:\n    SECRET_KEY = "${KEY}"\n`],
  ['app/a.py', `SECRET_KEY = "${KEY}" if TESTING else os.environ["SECRET_KEY"]\n`],
  ['main.go', `package main\n\nfunc a() {\n\tif env == "test" {\n\t\tsecretKey = "${KEY}"\n\t}\n}\n`],
  ['main.go', `package main\n\nfunc a() {\n\tswitch env {\n\tcase "test":\n\t\tsecretKey = "${KEY}"\n\t}\n}\n`],
  [
    'src/main/java/A.java',
    `class A {\n  void a() {\n    if ("test".equals(profile)) {\n      secretKey = "${KEY}";\n    }\n  }\n}\n`,
  ],
  ['A.cs', `if (app.Environment.IsDevelopment())\n{\n    secretKey = "${KEY}";\n}\n`],
])('a branch for tests or development: %s %j', async (path, text) => {
  expect(await isReported(path, text)).toBe(false)
  // Without the branch, the same text is a finding.
  expect(await isReported(path, text.replaceAll(/test|dev(?:elopment)?|testing/gi, 'prod'))).toBe(true)
})

test.each<[string, string]>([
  ['config/runtime.exs', `case config_env() do\n  :test -> :ok\n  _ -> config :a, :secret_key, "${KEY}"\nend\n`],
  ['config/runtime.exs', `case read() do\n  :test -> config :a, :secret_key, "${KEY}"\nend\n`],
  ['config/runtime.exs', `if config_env() == :test do\n  :ok\nelse\n  config :a, :secret_key, "${KEY}"\nend\n`],
  ['config/runtime.exs', `if config_env() == :test do\n  :ok\nend\n\nconfig :a, A.B,\n  secret_key: "${KEY}"\n`],
  ['config/initializers/a.rb', `SECRET_KEY = Rails.env.test? ? ENV["SECRET_KEY"] : "${KEY}"\n`],
  ['config/initializers/a.rb', `secret_key = "${KEY}" unless Rails.env.test?\n`],
  ['src/a.ts', `const secretKey = process.env.NODE_ENV !== 'test' ? '${KEY}' : ''\n`],
  ['src/a.ts', `if (!isTest) {\n  secretKey = '${KEY}'\n}\n`],
  ['src/a.ts', `if (process.env.NODE_ENV === 'test') {\n  a()\n} else {\n  secretKey = '${KEY}'\n}\n`],
  ['app/a.py', `if not TESTING:\n    SECRET_KEY = "${KEY}"\n`],
  ['app/a.py', `SECRET_KEY = read() if TESTING else "${KEY}"\n`],
])('every other branch: %s %j', async (path, text) => {
  expect(await isReported(path, text)).toBe(true)
})

test.each<[string, string]>([
  ['app/a.py', `if x:\n    a()\nelse:\n    SECRET_KEY = "${KEY}"\n`],
  ['app/a.py', `try:\n    a()\nexcept KeyError:\n    secret_key = "${KEY}"\n`],
  ['src/a.ts', `switch (x) {\n  case one:\n    secretKey = '${KEY}'\n}\n`],
  ['main.go', `package main\n\nfunc a() {\n\tswitch x {\n\tdefault:\n\t\tsecretKey = "${KEY}"\n\t}\n}\n`],
])('the first statement below a word with a colon: %s %j', async (path, text) => {
  expect(await isReported(path, text)).toBe(true)
})
