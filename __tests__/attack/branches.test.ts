/** A condition about the environment lets a literal off only where production does not meet it. */
import { describe, expect, test } from '@jest/globals'
import { withoutSeams } from '../split-secret.ts'
import { checkFiles } from './surfaces.ts'

const PW = withoutSeams('q7Phu7cDM6<+>Jib3ckwHn')
const KEY = withoutSeams('sk_live_<+>51HqLyjWDarjtT1zdP7dcQ8vAb')

function found(path: string, text: string): string[] {
  const files = { 'fly.toml': 'app = "shop"\n', [path]: `${text}\n` }
  const { report } = checkFiles(undefined, new Map(Object.entries(files)))
  return report.comparison.introduced.filter(({ rule }) => rule.startsWith('secret')).map(({ severity }) => severity)
}

test.each([
  ['a.js', `if (config.isDevelopment || config.isProduction) {\n  password = '${PW}'\n}`],
  ['a.js', `if (isDevelopment === false) {\n  password = '${PW}'\n}`],
  ['a.js', `const password = isDevelopment || process.env.FLY_APP_NAME ? '${PW}' : process.env.P`],
  ['a.js', `const isDevelopment = true\nif (isDevelopment) {\n  password = '${PW}'\n}`],
  ['a.js', `const KNOWN_SECRETS = ['${PW}']`],
  ['a.js', `const KNOWN_SECRET_KEYS = ['${KEY}']`],
  ['a.py', `if os.getenv("DEBUG", "false") == "false":\n    PASSWORD = "${PW}"`],
  ['a.py', `if os.getenv("DEBUG", "false") in ("true", "false"):\n    PASSWORD = "${PW}"`],
  ['a.py', `if DEBUG is False:\n    PASSWORD = "${PW}"`],
  ['a.py', `if int(os.getenv("DEBUG", "0")) == 0:\n    PASSWORD = "${PW}"`],
  ['a.py', `if settings.DEBUG or True:\n    PASSWORD = "${PW}"`],
  ['a.py', `if os.getenv("TESTING") is None:\n    PASSWORD = "${PW}"`],
  ['a.py', `if DEBUG: SECRET_KEY = "x"\nelse: SECRET_KEY = "${PW}"`],
  ['a.rb', `password = Rails.env.test? || Rails.env.production? ? "${PW}" : ENV["KEY"]`],
  ['a.rb', `if Rails.env.test? == false\n  password = "${PW}"\nend`],
  ['a.php', `<?php\nif (app()->environment('local') === false) {\n  $password = '${PW}';\n}`],
  ['a.go', `package a\nfunc f() {\n\tif isDevelopment == false {\n\t\tpassword = "${PW}"\n\t}\n}`],
  ['a.rs', `fn f() { let password = if cfg!(test) { "x" } else { "${PW}" }; }`],
  ['a.rs', `#[cfg(any(test, feature = "server"))]\nmod live {\n    pub const PASSWORD: &str = "${PW}";\n}`],
  ['a.rs', `#[cfg(any(test, not(test)))]\npub mod live { pub const KEY: &str = "${KEY}"; }`],
  ['a.rs', `#[cfg(test)]\nuse x::y;\npub mod live { pub const PASSWORD: &str = "${PW}"; }`],
  ['a.rs', `#[cfg(test)]\nmod t;\npub const PASSWORD: &str = "${PW}";`],
  ['a.rs', `#[cfg(test)]\nmod t { const X: &str = "{"; }\npub const PASSWORD: &str = "${PW}";`],
  ['a.ex', `password =\n  case config_env() do\n    :test -> System.get_env("X")\n    :prod -> "${PW}"\n  end`],
  ['a.ex', `password =\n  case System.get_env("X") do\n    nil -> "${PW}"\n    set -> set\n  end`],
  ['a.ex', `password = if config_env() == :test, do: System.get_env("X"), else: "${PW}"`],
  ['a.ex', `password = cond do\n  config_env() == :test -> "x"\n  true -> "${PW}"\nend`],
  ['A.kt', `val password = when (env) {\n  "test" -> "x"\n  else -> "${PW}"\n}`],
  ['A.kt', `val password = if (isProd) "${PW}" else "x"`],
  ['a.rs', `fn f() { let password = match env { Env::Prod => "${PW}", _ => "x" }; }`],
  ['a.php', `<?php $password = match ($env) { 'production' => '${PW}', default => 'x' };`],
  ['A.cs', `class A { string password = env switch { "Production" => "${PW}", _ => "x" }; }`],
  ['A.scala', `object A { val password = env match { case "prod" => "${PW}" } }`],
])('%s: %s', (path, text) => {
  expect(found(`src/${path}`, text)).toEqual(['critical'])
})

describe('what only tests or developers meet', () => {
  test.each([
    ['a.ex', `password =\n  case config_env() do\n    :test -> "${PW}"\n    _ -> System.get_env("X")\n  end`],
    ['a.py', `if DEBUG:\n    PASSWORD = "${PW}"`],
    ['a.py', `if os.getenv("DEBUG") == "true":\n    PASSWORD = "${PW}"`],
    ['a.py', `if os.getenv("DEBUG", "0") in ("1", "true"):\n    PASSWORD = "${PW}"`],
    ['a.rb', `password = Rails.env.test? ? "${PW}" : ENV["KEY"]`],
    ['a.js', `if (isTest) {\n  password = '${PW}'\n}`],
    [
      'a.rs',
      `pub fn f() {}\n\n#[cfg(test)]\nmod tests {\n    use super::*;\n    fn a() { let password = "${PW}"; }\n}`,
    ],
    ['a.rs', `#[cfg(all(test, feature = "ring"))]\nmod tests {\n    const PASSWORD: &str = "${PW}";\n}`],
  ])('%s: %s', (path, text) => {
    expect(found(`src/${path}`, text)).toEqual([])
  })
})
