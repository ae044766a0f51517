/** Passwords where a format keeps them: recorded requests, what a notebook printed, directives, variables of a process. */
import { describe, expect, test } from '@jest/globals'
import { withoutSeams } from '../split-secret.ts'
import { checkFiles } from './surfaces.ts'
import { ASKED, answerOf } from './unread.ts'

const PW = withoutSeams('q7Phu7cDM6<+>Jib3ckwHn')
const LOGIN = Buffer.from(`shop:${PW}`).toString('base64')

function found(path: string, text: string): string[] {
  const files = { 'fly.toml': 'app = "shop"\n', [path]: `${text}\n` }
  const { report } = checkFiles(undefined, new Map(Object.entries(files)))
  return report.comparison.introduced
    .filter(({ severity, confidence }) => confidence !== 'low' && /critical|high/.test(severity))
    .map(({ rule }) => rule)
}

const har = (request: object) =>
  JSON.stringify({ log: { entries: [{ request, response: { content: { text: PW } } }] } })
const notebook = (cell: object, metadata: object = {}) =>
  JSON.stringify({ cells: [{ cell_type: 'code', metadata: {}, source: ['x'], outputs: [], ...cell }], metadata })
const HAR = har({ headers: [{ name: 'Authorization', value: `Bearer ${PW}` }] })

test.each([
  ['test/a.har', HAR],
  ['a.har', har({ headers: [{ name: 'X-Api-Key', value: PW }] })],
  ['a.har', har({ headers: [{ name: 'Authorization', value: `Basic ${LOGIN}` }] })],
  ['a.har', har({ headers: [{ name: 'Cookie', value: `theme=dark; session=${PW}` }] })],
  ['a.har', har({ cookies: [{ name: 'sid', value: PW }] })],
  ['a.har', har({ postData: { mimeType: 'application/json', text: JSON.stringify({ user: 'a', password: PW }) } })],
  ['a.har', har({ postData: { text: `user=a&password=${PW}` } })],
  ['a.har', har({ postData: { params: [{ name: 'password', value: PW }] } })],
  ['a.ipynb', notebook({ outputs: [{ output_type: 'stream', text: [`password = ${PW}\n`] }] })],
  ['a.ipynb', notebook({ outputs: [{ data: { 'text/plain': [`{'password': '${PW}'}`] } }] })],
  ['a.ipynb', notebook({ outputs: [{ ename: 'E', traceback: [`login(token=${PW})`] }] })],
  ['a.ipynb', notebook({ metadata: { env: { DB_PASSWORD: PW } } })],
  ['a.ipynb', notebook({}, { db_password: PW })],
  ['.yarnrc.yml', `npmRegistries:\n  "//r.acme.io":\n    npmAuthIdent: "shop:${PW}"`],
  ['.gitlab-ci.yml', `variables:\n  DB_PASSWORD:\n    value: "${PW}"`],
  ['app.json', `{"env":{"DB_PASSWORD":{"description":"x","value":"${PW}"}}}`],
])('%s: %s', (path, text) => {
  expect(found(path, text)).toEqual(['secret-in-config-file'])
})

test.each([
  ['nuget.config', `<acme><add value="${PW}" key="ClearTextPassword" /></acme>`],
  ['settings.xml', `<server><id>a</id><password><![CDATA[${PW}]]></password></server>`],
  ['hibernate.cfg.xml', `<a><property name="connection.password">${PW}</property></a>`],
  ['haproxy.cfg', `userlist u\n  user admin insecure-password ${PW}`],
  ['haproxy.cfg', `global\n  setenv DB_PASSWORD ${PW}`],
  ['.htaccess', `SetEnv DB_PASSWORD ${PW}`],
  ['.msmtprc', `account a\nuser shop\npassword ${PW}`],
  ['mosquitto.conf', `connection b\nremote_password ${PW}`],
  ['sentinel.conf', `sentinel auth-pass main ${PW}`],
  ['fluent-bit.conf', `[OUTPUT]\n    HTTP_User shop\n    HTTP_Passwd ${PW}`],
  ['gunicorn.conf.py', `raw_env = ["DB_PASSWORD=${PW}"]`],
  ['src/a.js', `docker.createContainer({ Image: 'x', Env: ['DB_PASSWORD=${PW}'] })`],
  ['main.go', `package main\nfunc f() { cmd.Env = append(os.Environ(), "PGPASSWORD=${PW}") }`],
  ['src/a.erl', `Opts = [{user, "shop"}, {password, "${PW}"}].`],
  ['src/a.cr', `password = ENV["DB_PASSWORD"]? || "${PW}"`],
  ['src/A.cs', `class A { public string Password => "${PW}"; }`],
])('%s: %s', (path, text) => {
  expect(found(path, text)).toEqual(['secret-in-code'])
})

describe('no secret', () => {
  test.each([
    [
      'a.har',
      har({ headers: [{ name: 'User-Agent', value: `Mozilla ${PW}` }], cookies: [{ name: 'theme', value: PW }] }),
    ],
    [
      'a.har',
      har({ headers: [{ name: 'Authorization', value: 'Bearer <token>' }], postData: { text: 'page=login&x=1' } }),
    ],
    ['a.ipynb', notebook({ outputs: [{ data: { 'image/png': PW } }, { text: ['tokens = 1234', `sha = ${PW}`] }] })],
    [
      'a.conf',
      'password_file /etc/shop/passwords\nauth_basic_user_file /etc/nginx/htpasswd2\nssl_certificate_key /a/Key1/b2',
    ],
    ['a.conf', `build ${PW}\nrevision ${PW}`],
    ['src/a.js', `log('DB_PASSWORD=' + x, 'DATABASE_PASSWORD=<password>', 'PASSWORD=$1', 'MODE=production2')`],
    ['a.xml', '<string name="password_hint">Enter your password</string><add value="true" key="TokenLifetime" />'],
  ])('%s: %s', (path, text) => {
    expect(found(path, text)).toEqual([])
  })
})

test.each(ASKED)('a recorded session that a change adds, by %s', async asked => {
  const answer = await answerOf(asked, { 'fly.toml': 'app = "shop"\n' }, { 'e2e/login.har': HAR })
  expect(answer).toEqual(['e2e/login.har secret-in-config-file', 'failure'])
})
