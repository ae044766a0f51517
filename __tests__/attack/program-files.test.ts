/** Credentials in the files of programs that a deploy brings along, in the form that each program reads. */
import { describe, expect, test } from '@jest/globals'
import { processorTime } from '../processor-time.ts'
import { withoutSeams } from '../split-secret.ts'
import { checkFiles } from './surfaces.ts'
import { answerOf, askedInTurn } from './unread.ts'

const PW = withoutSeams('q7Phu7cDM6<+>Jib3ckwHn')
const TOKEN = withoutSeams('Zk8vQ2mW5x<+>Rt9LpB3cN7dF1gH4jS6yA0eU2i')
const LOGIN = Buffer.from(`shop:${PW}`).toString('base64')
const FLY = { 'fly.toml': 'app = "shop"\n' }

/** The lines with a finding that decides the check. */
function found(path: string, text: string): number[] {
  const { report } = checkFiles(undefined, new Map(Object.entries({ ...FLY, [path]: text })))
  return report.comparison.introduced
    .filter(
      ({ at, confidence, severity }) => at.path === path && confidence !== 'low' && /high|critical/.test(severity),
    )
    .map(({ at }) => at.range.start.line)
}

const FILES: readonly (readonly [path: string, text: string, line: number])[] = [
  // Package managers.
  ['.yarnrc.yml', `npmRegistries:\n  "//r.acme.io":\n    npmAuthIdent: "shop:${PW}"\n`, 3],
  ['.yarnrc', `"//r.acme.io/:_authToken" "${PW}"\n`, 1],
  ['nuget.config', `<configuration>\n<add value="${PW}" key="ClearTextPassword" />\n</configuration>\n`, 2],
  ['settings.xml', `<server>\n<passphrase>${PW}</passphrase>\n</server>\n`, 2],
  ['settings.xml', `<server>\n<password><![CDATA[${PW}]]></password>\n</server>\n`, 2],
  ['credentials.sbt', `credentials += Credentials("Nexus", "nexus.acme.io", "shop", "${PW}")\n`, 1],
  ['build.sbt', `javaOptions += "-Ddb.password=${PW}"\n`, 1],
  ['.mvn/jvm.config', `-Xmx1g -Ddb.password=${PW}\n`, 1],
  ['auth.json', `{"github-oauth":\n{"github.com":"${TOKEN}"}}\n`, 2],
  ['auth.json', `{"bearer":\n{"repo.acme.io":"${TOKEN}"}}\n`, 2],
  ['.bundle/config', `---\nBUNDLE_GEMS__ACME__IO: "shop:${PW}"\n`, 2],
  ['docker/config.json', `{"auths":{"ghcr.io":\n{"identitytoken":"${PW}"}}}\n`, 2],
  // Java.
  ['app.properties', `db.password ${PW}\n`, 1],
  ['app.properties', `db.password \t= ${PW}\n`, 1],
  ['app.properties', `db.p\\u0061ssword=${PW}\n`, 1],
  ['hibernate.cfg.xml', `<a>\n<property name="connection.password">${PW}</property>\n</a>\n`, 2],
  ['plan.jmx', `<a>\n<stringProp name="HTTPAuth.password">${PW}</stringProp>\n</a>\n`, 2],
  ['res/values/strings.xml', `<resources>\n<string name="api_secret">${PW}</string>\n</resources>\n`, 2],
  // Servers.
  ['nginx.conf', `location / { fastcgi_param DB_PASSWORD ${PW}; }\n`, 1],
  ['nginx.conf', `map $http_x_api_key $ok {\n  default 0;\n  "${PW}" 1;\n}\n`, 3],
  ['nginx.conf', `secure_link_md5 "$secure_link_expires$uri ${PW}";\n`, 1],
  ['.htaccess', `SetEnv DB_PASSWORD ${PW}\n`, 1],
  ['haproxy.cfg', `userlist u\n  user admin insecure-password ${PW}\n`, 2],
  ['haproxy.cfg', `listen stats\n  bind :9000\n  stats auth admin:${PW}\n`, 3],
  ['haproxy.cfg', `global\n  setenv DB_PASSWORD ${PW}\n`, 2],
  ['envoy.yaml', `secrets:\n- name: token\n  generic_secret:\n    secret:\n      inline_string: ${PW}\n`, 5],
  ['gunicorn.conf.py', `raw_env = ["DB_PASSWORD=${PW}"]\n`, 1],
  ['uwsgi.ini', `[uwsgi]\nenv = DB_PASSWORD=${PW}\n`, 2],
  // Supervision.
  ['app.service', `[Service]\nEnvironment="DB_PASSWORD=${PW}" "X=1"\nExecStart=/app\n`, 2],
  ['etc/s6/env/DB_PASSWORD', `${PW}\n`, 1],
  ['etc/s6-rc.d/app/run', `#!/command/execlineb -P\nexport DB_PASSWORD ${PW}\nnode /app\n`, 2],
  // Brokers and databases.
  ['users.acl', `user shop on >${PW} ~* +@all\n`, 1],
  ['sentinel.conf', `sentinel auth-pass mymaster ${PW}\n`, 1],
  ['mosquitto.conf', `connection b\nremote_username shop\nremote_password ${PW}\n`, 3],
  ['advanced.config', `[{rabbit, [{default_pass, <<"${PW}">>}]}].\n`, 1],
  ['sys.config', `[{shop, [{db_password, "${PW}"}]}].\n`, 1],
  ['src/db.erl', `Opts = [{user, "shop"}, {password, "${PW}"}].\n`, 1],
  // Mail and network.
  ['.msmtprc', `account a\nhost smtp.acme.io\nuser shop\npassword ${PW}\n`, 4],
  ['sasl_passwd', `[smtp.acme.io]:587 shop:${PW}\n`, 1],
  ['passwd.client', `smtp.acme.io:shop:${PW}\n`, 1],
  ['chap-secrets', `shop * ${PW} *\n`, 1],
  ['snmpd.conf', `createUser shop SHA ${PW} AES ${PW}\n`, 1],
  ['.curlrc', `user = "shop:${PW}"\n`, 1],
  ['.gitconfig', `[http "https://git.acme.io/"]\n\textraheader = Authorization: Basic ${LOGIN}\n`, 2],
  // Observability and infrastructure.
  ['fluent-bit.conf', `[OUTPUT]\n    Name es\n    HTTP_User shop\n    HTTP_Passwd ${PW}\n`, 4],
  ['datasources.yml', `datasources:\n- name: a\n  secureJsonData:\n    httpHeaderValue1: "Bearer ${PW}"\n`, 4],
  ['terraform.tfstate', `{"resources":[{"type":"random_password","instances":[\n{"result":"${PW}"}]}]}\n`, 2],
  ['hosts.ini', `[web]\nw1 ansible_host=1.2.3.4 ansible_ssh_pass=${PW}\n`, 2],
  ['Tiltfile', `os.putenv('DB_PASSWORD', '${PW}')\n`, 1],
  ['app.json', `{"env":{"DB_PASSWORD":\n{"description":"x","value":"${PW}"}}}\n`, 2],
  ['.gitlab-ci.yml', `variables:\n  DB_PASSWORD:\n    value: "${PW}"\n`, 3],
  ['config.cue', `db: password: "${PW}"\n`, 1],
]

test.each(FILES)('%s: %s', (path, text, line) => {
  expect(found(path, text)).toEqual([line])
})

/** Every sixth, by both ways of asking. */
const ASKED = FILES.filter((_, index) => index % 6 === 0).flatMap(([path, text], row) =>
  askedInTurn(row).map(asked => [path, asked, text] as const),
)
test.each(ASKED)('%s, by %s', async (path, asked, text) => {
  const [first, ...rest] = await answerOf(asked, FLY, { ...FLY, [path]: text })
  expect(first).toMatch(/^\S{1,40} secret-in-/)
  expect(rest.at(-1)).toBe('failure')
})

describe('what only looks like it', () => {
  test.each([
    ['.bundle/config', '---\nBUNDLE_WITHOUT: "development:test"\nBUNDLE_MIRROR__ALL: "https://gems.acme.io"\n'],
    ['app.properties', 'db.password ${DB_PASSWORD}\ndb.password.hint Your password\n'],
    ['hibernate.cfg.xml', '<a>\n<property name="connection.password">${env.DB_PASSWORD}</property>\n</a>\n'],
    ['res/values/strings.xml', '<resources>\n<string name="password_hint">Your password</string>\n</resources>\n'],
    [
      'nginx.conf',
      'map $http_x_api_key $ok {\n  default 0;\n  "~^[a-z0-9]{16}$" 1;\n}\nfastcgi_param DB_PASSWORD $pw;\n',
    ],
    ['users.acl', `user shop on #${'0a1b2c3d'.repeat(8)} ~* +@all\nuser default on nopass\n`],
    ['sentinel.conf', 'sentinel auth-pass mymaster ${REDIS_PASSWORD}\n'],
    ['known_hosts', 'auth.acme.io ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ8kq5wHnQb3Z2m7T9xYfR4uV6oP1sLcD0eGaNiKjMhB\n'],
    ['go.sum', `github.com/acme/token v1.2.3 h1:${PW}${PW}=\n`],
    ['mise.lock', `token-tool sha256:${PW}\n# password ${PW}\n`],
    ['app.json', '{"env":{"DB_PASSWORD":{"description":"x","required":true},"TOKEN_TTL":{"value":"3600"}}}\n'],
    ['.msmtprc', 'password changeme\npasswordeval "cat /run/secrets/smtp"\n'],
    ['etc/s6/env/PORT', '8080\n'],
    ['a.py', 'args = ["TOKEN_URL=https://id.acme.io/token", "KEY=value1", "PASSWORD=changeme"]\n'],
    ['src/tokens.json', '{"tokens":{"color":{"value":"#ff0000"},"design.acme.io":"blue"}}\n'],
  ])('%s %j', (path, text) => {
    expect(found(path, text)).toEqual([])
  })
})

test('a line of a megabyte, and a million lines, take a second', () => {
  const elapsed = processorTime()
  expect(found('a.conf', `password ${'x '.repeat(500_000)}\n`)).toEqual([])
  expect(found('b.conf', 'password x\n'.repeat(90_000))).toEqual([])
  expect(found('nginx.conf', 'map $http_x_key $y {'.repeat(40_000))).toEqual([])
  expect(elapsed()).toBeLessThan(8_000)
})
