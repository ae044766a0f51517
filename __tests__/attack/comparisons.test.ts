/** A login check holds its credential as a literal that it compares with: each language has many ways to write it. */
import { describe, expect, test } from '@jest/globals'
import { withoutSeams } from '../split-secret.ts'
import { checkFiles } from './surfaces.ts'
import { ASKED, answerOf } from './unread.ts'

const PW = withoutSeams('q7Phu7cDM6<+>Jib3ckwHn')
const OTHER = withoutSeams('z4Tgq8RwN2<+>Vbx6LmSd3')

function found(path: string, text: string): string[] {
  const files = { 'fly.toml': 'app = "shop"\n', [path]: `${text}\n` }
  const { report } = checkFiles(undefined, new Map(Object.entries(files)))
  return report.comparison.introduced.filter(({ confidence }) => confidence !== 'low').map(({ rule }) => rule)
}

test.each([
  ['a.js', `if (['${PW}'].includes(req.headers['x-api-key'])) ok()`],
  ['a.js', `if (['${PW}'].indexOf(token) !== -1) ok()`],
  ['a.js', `if (new Set(['${PW}']).has(token)) ok()`],
  ['a.js', `if (password.includes('${PW}')) ok()`],
  ['a.js', `if (password.localeCompare('${PW}') === 0) ok()`],
  ['a.js', `if (Object.is(password, '${PW}')) ok()`],
  ['a.js', `switch (req.body.password) {\n  case '${PW}':\n    ok()\n}`],
  ['a.js', `if ('${PW}' != req?.body?.['password']) no()`],
  ['a.js', `if (req?.body?.['password'] === '${PW}') no()`],
  ['a.js', `if (password.trim() === '${PW}') ok()`],
  ['a.js', `if ((req.body.password) === '${PW}') ok()`],
  ['A.java', `class A { boolean f(String password) { return Objects.equals(password, "${PW}"); } }`],
  ['A.java', `class A { boolean f(String password) { return Objects.equals("${PW}", password); } }`],
  ['A.java', `class A { boolean f(String token) { return List.of("${PW}").contains(token); } }`],
  [
    'A.java',
    `class A { boolean f(String token) { return MessageDigest.isEqual(token.getBytes(), "${PW}".getBytes()); } }`,
  ],
  ['A.java', `class A { boolean f(String password) { return password.compareTo("${PW}") == 0; } }`],
  ['A.java', `class A { boolean f(String password) { return password.matches("${PW}"); } }`],
  ['A.java', `class A { void f(String password) { switch (password) { case "${PW}": ok(); } } }`],
  ['A.kt', `fun f(password: String) = when (password) { "${PW}" -> true\n else -> false }`],
  ['A.kt', `fun f(password: String) = password in listOf("${PW}")`],
  ['A.cs', `class A { bool F(string password) => string.Equals(password, "${PW}", StringComparison.Ordinal); }`],
  ['A.cs', `class A { bool F(string password) => password.Equals("${PW}"); }`],
  ['A.cs', `class A { bool F(string password) => password is "${PW}"; }`],
  [
    'A.cs',
    `class A { bool F(string p) => C.FixedTimeEquals(Encoding.UTF8.GetBytes(Token), Encoding.UTF8.GetBytes("${PW}")); }`,
  ],
  ['a.php', `<?php if (strcmp($_POST['password'], '${PW}') === 0) ok();`],
  ['a.php', `<?php if (in_array($token, ['${PW}'])) ok();`],
  ['a.php', `<?php echo match ($password) { '${PW}' => 1, default => 0 };`],
  ['a.py', `if password in ("${PW}",):\n    ok()`],
  ['a.py', `if request.form["password"] in ["${PW}"]:\n    ok()`],
  ['a.py', `if token not in {"${PW}"}:\n    no()`],
  ['a.py', `match password:\n    case "${PW}":\n        ok()`],
  ['a.py', `if password is "${PW}":\n    ok()`],
  ['a.rb', `case token\nwhen '${PW}' then ok\nend`],
  ['a.rb', `ok if ['${PW}'].include?(params[:token])`],
  ['a.rb', `ok if params[:password].eql?('${PW}')`],
  ['a.go', `package main\nfunc f(password string) bool { return strings.EqualFold(password, "${PW}") }`],
  ['a.go', `package main\nfunc f(token string) bool { return slices.Contains([]string{"${PW}"}, token) }`],
  ['a.go', `package main\nfunc f(password string) { switch password { case "a", "${PW}": ok() } }`],
  ['a.rs', `fn f(password: &str) -> bool { match password { "${PW}" => true, _ => false } }`],
  ['a.rs', `fn f(password: &str) -> bool { matches!(password, "${PW}") }`],
  ['a.ex', `def f(token), do: token in ["${PW}"]`],
  ['a.ex', `def f(token) do\n  case token do\n    "${PW}" -> :ok\n    _ -> :error\n  end\nend`],
  ['a.js', `if (token.startsWith("${PW}")) ok()`],
  ['a.js', `if (req.headers['x-api-key'].endsWith('${PW}')) ok()`],
  ['a.js', `if (token.indexOf("${PW}") === 0) ok()`],
  ['a.js', `if (token.lastIndexOf("${PW}", 0) === 0) ok()`],
  ['a.js', `if (password.search("${PW}") === 0) ok()`],
  ['a.js', `if (password.match("${PW}")) ok()`],
  ['a.js', `if (token.slice(7) === "${PW}") ok()`],
  ['a.js', `if (password.split(':')[1] === '${PW}') ok()`],
  ['a.js', `if (token.replace('Bearer ', '') === "${PW}") ok()`],
  ['a.js', `assert.equal(token, '${PW}')`],
  ['a.js', `if (req.headers.authorization === \`Bearer ${PW}\`) ok()`],
  ['a.js', `if (req.headers.authorization === \`\${scheme} ${PW}\`) ok()`],
  ['a.js', `if (auth === 'Bearer ${PW}') ok()`],
  ['a.js', `if (req.query.key === '${PW}') ok()`],
  ['a.js', `const allowedTokens = ['${PW}']`],
  ['a.js', `const apiKeys = new Set(['${PW}'])`],
  ['a.py', `if token.startswith("${PW}"):\n    ok()`],
  ['a.py', `if request.headers["Authorization"].endswith("${PW}"):\n    ok()`],
  ['a.py', `if "${PW}" in token:\n    ok()`],
  ['a.py', `if "${PW}" == request.args.get("token"):\n    ok()`],
  ['a.py', `if password.find("${PW}") == 0:\n    ok()`],
  ['a.py', `if operator.eq(token, "${PW}"):\n    ok()`],
  ['a.py', `if token.__eq__("${PW}"):\n    ok()`],
  ['a.py', `if re.match("${PW}", token):\n    ok()`],
  ['a.py', `if token[7:] == "${PW}":\n    ok()`],
  ['a.rb', `ok if %w[${PW} other].include?(token)`],
  ['a.rb', `ok if %w(other ${PW}).include?(params[:token])`],
  ['a.rb', `ok if token.in?(%w[${PW}])`],
  ['a.rb', `ok if token == %q(${PW})`],
  ['a.rb', `ok if token.start_with? '${PW}'`],
  ['a.rb', `ok if token.end_with?('x', "${PW}")`],
  ['a.rb', `ok if token.casecmp?('${PW}')`],
  ['a.rb', `TOKENS = %w[${PW}]`],
  ['a.go', `package main\nfunc f(token string) bool { return strings.HasPrefix(token, "${PW}") }`],
  ['a.go', `package main\nfunc f(token string) bool { return bytes.Equal([]byte(token), []byte("${PW}")) }`],
  ['a.go', `package main\nfunc f(token string) bool { return strings.TrimPrefix(token, "Bearer ") == "${PW}" }`],
  ['a.php', `<?php if (str_starts_with($token, '${PW}')) ok();`],
  ['a.php', `<?php if (strpos($token, '${PW}') === 0) ok();`],
  ['a.php', `<?php if (substr($token, 7) === '${PW}') ok();`],
  ['A.java', `class A { boolean f(String token) { return token.startsWith("${PW}"); } }`],
  ['A.java', `class A { boolean f(R r) { return "Bearer ${PW}".equals(r.getHeader("Authorization")); } }`],
  ['A.java', `class A { boolean f(R r) { return r.getHeader("Authorization").equals("Bearer ${PW}"); } }`],
  ['A.java', `class A { boolean f(String token) { return token.regionMatches(0, "${PW}", 0, 9); } }`],
  ['A.scala', `object A { def f(password: String) = password match { case "${PW}" => true } }`],
  ['A.cs', `class A { bool F(string token) => token.StartsWith("${PW}"); }`],
  ['A.cs', `class A { bool F(string token) => token is not "${PW}"; }`],
  ['A.cs', `class A { bool F() => Request.Headers.Authorization.ToString() == "Bearer ${PW}"; }`],
  ['A.swift', `func f(token: String) -> Bool { token.hasPrefix("${PW}") }`],
  ['a.dart', `bool f(String token) => token.startsWith('${PW}');`],
  ['a.rs', `fn f(token: &str) -> bool { token.starts_with("${PW}") }`],
  ['a.rs', `fn f(token: Option<&str>) -> bool { token == Some("${PW}") }`],
  ['a.rs', `fn f(token: &str) -> bool { if let "${PW}" = token { true } else { false } }`],
  ['a.ex', `def f(token), do: String.starts_with?(token, "${PW}")`],
  ['a.ex', `def f("${PW}" = token), do: :ok`],
  ['a.ex', `def f(token), do: token in ~w(${PW} other)`],
  ['a.ex', `def f(token), do: token =~ "${PW}"`],
  ['a.ex', `def f(conn), do: get_req_header(conn, "authorization") == ["Bearer ${PW}"]`],
])('%s: %s', (path, text) => {
  expect(found(`src/${path}`, text)).toEqual(['secret-in-code'])
})

test.each([
  `[ "$TOKEN" = "${PW}" ] && ok`,
  `[ '${PW}' = "$DB_PASSWORD" ] || no`,
  `[ "x$TOKEN" = "x${PW}" ] || no`,
  `test "$DB_PASSWORD" != '${PW}' || ok`,
  `if [[ "$TOKEN" == "${PW}" ]]; then ok; fi`,
  `if [[ \${API_TOKEN} != ${PW} && -n $A ]]; then no; fi`,
  `[[ $TOKEN =~ ^${PW}$ ]] && ok`,
  `case "$TOKEN" in\n  ${PW}) ok ;;\nesac`,
  `case "$TOKEN" in\n  "${PW}"|"${PW}") ok ;;\nesac`,
])('a shell: %s', text => {
  expect(found('deploy/gate.sh', `#!/bin/bash\n${text}`)).toEqual(['secret-in-command'])
})

test.each([
  ['nginx.conf', `server { if ($http_authorization != "Bearer ${PW}") { return 403; } }`],
  ['nginx.conf', `server { if ($arg_token != ${PW}) { return 403; } }`],
  ['nginx.conf', `server { if ($http_x_api_key !~ "^${PW}$") { return 403; } }`],
  ['Caddyfile', `shop.acme.io {\n  @ok {\n    header X-Api-Key ${PW}\n  }\n}`],
  ['Caddyfile', `shop.acme.io {\n  @ok expression {header.X-Api-Key} == "${PW}"\n}`],
  ['Caddyfile', `shop.acme.io {\n  @ok query token=${PW}\n}`],
  ['haproxy.cfg', `frontend a\n  acl ok req.hdr(x-api-key) -m str ${PW}`],
  ['httpd.conf', `<If "%{HTTP:X-Api-Key} != '${PW}'">\nRequire all denied\n</If>`],
  ['default.vcl', `sub vcl_recv { if (req.http.X-Api-Key != "${PW}") { return (synth(403)); } }`],
])('a proxy, %s: %s', (path, text) => {
  expect(found(path, text)).toEqual(['secret-in-code'])
})

describe('comparisons with what is no credential', () => {
  test.each([
    ['src/a.js', `if (['authorization', 'x-api-key'].includes(token)) ok()`],
    ['src/a.js', `switch (token) { case 'identifier': case 'number2': ok() }`],
    ['src/a.js', `const icons = { '${OTHER}': 1 }; if (['${OTHER}'].includes(revision)) ok()`],
    ['src/a.js', `if (token.startsWith('sk_test_') || token.endsWith('Identifier2')) ok()`],
    ['src/a.js', 'const header = `${scheme} of the token`; if (token === `${prefix} identifier`) ok()'],
    ['src/a.js', `const tokens = ['identifier1', 'number2'], passwords = ['hunter2x', 'letmein1']`],
    ['src/a.js', `users.find({ revision: '${OTHER}', token })`],
    ['src/a.rb', 'TOKENS = %w[identifier number2 string]\nAPI_KEYS = %i[primary secondary]'],
    ['src/a.rb', 'x = width %w + 2\ny = token %w[1]'],
    ['src/a.py', `if token.type in ("STRING", "NUMBER2"):\n    ok()`],
    ['db/f.sql', `if p_token ~ '^[0-9A-Fa-f]{64}$' then`],
    ['nginx.conf', 'server { if ($http_authorization = "") { return 403; } }'],
    ['nginx.conf', 'server { if ($http_authorization !~ "^Bearer [A-Za-z0-9]+$") { return 403; } }'],
    ['Caddyfile', 'shop.acme.io {\n  header X-Frame-Options SAMEORIGIN1\n}'],
    ['deploy/gate.sh', '[ "$TOKEN" = "" ] && exit 1\ncase "$TOKEN" in ghp_*) ok ;; esac'],
    ['deploy/gate.sh', `if [[ "$GITHUB_SHA" == "${OTHER}" ]]; then ok; fi`],
  ])('%s: %s', (path, text) => {
    expect(found(path, text)).toEqual([])
  })
})

test.each(ASKED)('a branch that a change adds, by %s', async asked => {
  const text = (branch: string) => `switch (req.body.password) {\n${'  case a:\n'.repeat(20)}${branch}}\n`
  const answer = await answerOf(
    asked,
    { 'fly.toml': 'app = "shop"\n', 'src/a.js': text('') },
    { 'src/a.js': text(`  case '${PW}': ok()\n`) },
  )
  expect(answer).toEqual(['src/a.js secret-in-code', 'failure'])
})
