import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { airworthyIn } from '../command-line.ts'
import { createRepository, type LocalRepository } from '../local-repository.ts'
import { withoutSeams } from '../split-secret.ts'

let folder: LocalRepository
beforeEach(() => {
  folder = createRepository(false)
})
afterEach(() => folder.remove())

const PASSWORD = withoutSeams('kX9mQ2v<+>Lp7Rt')
const OFF = 'rules: { secret-in-fly-config: off, secret-in-dockerfile: off }\n'
const FILES = {
  'fly.toml': `app = "shop"\n[env]\n  DB_PASSWORD = "${PASSWORD}"\n[http_service]\n  internal_port = 8080\n`,
  Dockerfile: `FROM node:20\nCOPY . .\nENV DB_PASSWORD=${PASSWORD} API_URL=http://shop.fly.dev/\n`,
  '.env': 'MODE=production\n',
}

test.each([
  [['check', '--all']],
  [['check', '--format', 'html']],
  [['check', '--format', 'json', '--all']],
  [['check', '--fix=all', '--dry-run']],
])('%j shows no credential next to a finding, whatever rules are off', async words => {
  for (const policy of ['', OFF]) {
    folder.write({ ...FILES, '.github/airworthy.yml': policy })
    const { data, stderr: told } = await airworthyIn(folder.directory, words)
    expect(data + told).toContain('fly.toml')
    expect(data + told).not.toContain(PASSWORD)
  }
})

test('not even the beginning of a password is shown', async () => {
  folder.write({
    'backup.sh': 'PGPASSWORD=Plum-Basket-1987 psql -h db.internal -U postgres\n',
    'fly.toml': 'app = "shop"\n',
    Dockerfile: 'FROM python:3.13\nENV ADMIN_PASSWORD Plum-Basket-1987\n',
  })
  for (const format of ['text', 'html']) {
    const { data } = await airworthyIn(folder.directory, ['check', '--format', format])
    expect(data).not.toContain('Plum')
    if (format === 'html') continue
    expect(data).toContain('PGPASSWORD=•••')
    expect(data).toContain('ENV ADMIN_PASSWORD •••')
  }
})

test('what is no credential is shown', async () => {
  folder.write({ ...FILES, '.env': `TOKEN=${PASSWORD}${PASSWORD}\n` })
  const { data } = await airworthyIn(folder.directory, ['check'])
  expect(data).toContain('secret-file-in-image')
  expect(data).toContain('COPY . .')
})

/** One line each: a fault that is blamed, beside a secret that nothing names. `PW` stands for the secret. */
const UNNAMED = {
  'src/d.js': "client.login('admin', 'PW', { rejectUnauthorized: false })",
  'src/e.js': "https.request({ rejectUnauthorized: false, headers: { 'X-Api-Key': 'PW', cookie: 'session=PW' } })",
  'src/i.js': 'const k = String.raw`PW`; const agent = new https.Agent({ rejectUnauthorized: false })',
  'a.py': 'requests.get("https://x.example.com", auth=HTTPBasicAuth("u", "PW"), verify=False)',
  'd.py': 'requests.get("https://x.example.com", headers={b"X": b"Bearer PW"}, verify=False); key = rb"PW"',
  'j.py': 'app.secret_key = "PW"; app.run(debug=True, host="0.0.0.0")  # old: PW',
  'a.rb': "h.verify_mode = OpenSSL::SSL::VERIFY_NONE; r.basic_auth 'u', 'PW'",
  'a.php': "<?php curl_setopt($c, CURLOPT_USERPWD, 'u:PW'); curl_setopt($c, CURLOPT_SSL_VERIFYPEER, false);",
  'a.clj': '(http/get "http://api.example.com/x" {:insecure? true :basic-auth ["u" "PW"]})',
  '.env': 'NODE_TLS_REJECT_UNAUTHORIZED=0 # old pw PW',
  'a/.env': 'PASSWORD="PW\nPW"\nNODE_TLS_REJECT_UNAUTHORIZED=0',
  'a/Dockerfile':
    'FROM node:22\nRUN curl -k --cert c.pem:PW https://x.acme-partner.io/i\nRUN curl -kuadmin:PW https://x.acme-partner.io/i\nRUN git -c http.sslVerify=false fetch && echo "root:PW" | chpasswd',
  'a/fly.toml':
    'app = "x"\n[env]\n  API = "http://api.acme-partner.io/v1/PW?sig=PW"\n  NOTE = "pw PW"\n[http_service]\n  internal_port = 8080\n  [[http_service.checks]]\n    path = "/up?key=PW"\n    protocol = "https"\n    tls_skip_verify = true\n[metrics]\n  port = 9091\n  path = "/metrics?token=PW"\n[[services]]\n  internal_port = 9091\n  [[services.ports]]\n    port = 9091\n',
}

test.each([
  [['check', '--all']],
  [['check', '--format', 'html', '--all']],
  [['check', '--format', 'json', '--all']],
  [['check', '--format', 'sarif', '--all']],
  [['check', '--fix=all', '--dry-run']],
])('%j shows no random word, though nothing names it', async words => {
  const secret = withoutSeams('q7hcaEK3<+>Qk9cdUpePh9Zk')
  const named = Object.entries(UNNAMED).map(([path, text]) => [path, `${text.replaceAll('PW', secret)}\n`])
  folder.write({ 'fly.toml': FILES['fly.toml'], ...Object.fromEntries(named) })
  const { data, stderr: told } = await airworthyIn(folder.directory, words)
  expect(data + told).toMatch(/tls-verification|tls_verification|verif/)
  expect((data + told).split('\n').filter(line => line.includes(secret))).toEqual([])
})

test.each([[['check', '--all']], [['check', '--format', 'html', '--all']]])(
  '%j shows no weak password that a login is called with',
  async words => {
    const lines = {
      'src/d.js': "client.login('admin', 'hunter2', { rejectUnauthorized: false })",
      'a.py': 'requests.get("https://x.example.com", auth=("u", "hunter2"), verify=False)',
      'a.rb': "r.basic_auth 'u', 'hunter2'; h.verify_mode = OpenSSL::SSL::VERIFY_NONE",
      'a.go': 'var c = f(func() { r.SetBasicAuth("u", "hunter2") }, &tls.Config{InsecureSkipVerify: true})',
      'a.php': "<?php new mysqli('db.acme.io', 'u', 'hunter2', 'x'); curl_setopt($c, CURLOPT_SSL_VERIFYPEER, false);",
      'A.java': 'class A { void a() { b.setPassword("hunter2"); c.setHostnameVerifier((h, s) -> true); } }',
    }
    folder.write({ 'fly.toml': FILES['fly.toml'], ...lines })
    const { data, stderr: told } = await airworthyIn(folder.directory, words)
    expect(data + told).toContain('tls-verification-off')
    expect((data + told).split('\n').filter(line => line.includes('hunter2'))).toEqual([])
  },
)

test('a password that people chose is not shown in part', async () => {
  folder.write({ 'fly.toml': 'app = "shop"\n[env]\n  DB_PASSWORD = "Plum-Basket-1987"\n' })
  const { data } = await airworthyIn(folder.directory, ['check'])
  expect(data).toContain('DB_PASSWORD = "•••')
})

test('the new line of a fix does not show the end that its old line hides', async () => {
  const cookie = 'session=plum-basket'
  const text = `https.request({ headers: { 'X-Api-Key': '${withoutSeams('q7m2JP5a<+>Gxc4KaKqw39Zk')}', cookie: '${cookie}' } })\n`
  folder.write({ 'fly.toml': FILES['fly.toml'], 'src/e.js': text })
  const { data } = await airworthyIn(folder.directory, ['check', '--fix=all', '--dry-run'])
  expect(data).toContain("+https.request({ headers: { 'X-Api-Key': process.env.X_API_KEY•••")
  expect(data).not.toContain(cookie)
})

test('a diff of fixes has no character that steers a terminal, into a pipe either', async () => {
  const config = `app = "shop" # \u001B[31m\u001B]0;title\u0007\n[http_service]\n  internal_port = 8080 # \u202Eabc\u2066\n`
  folder.write({ 'fly.toml': config })
  const { data, stderr: told } = await airworthyIn(folder.directory, ['check', '--fix', '--dry-run'])
  expect(data).toContain('+  force_https = true')
  expect(data).toContain(' app = "shop" # \uFFFD[31m\uFFFD]0;title\uFFFD')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that must not be there.
  expect(data).not.toMatch(/[\u001B\u0007\u202E\u2066]/)
  expect(told).toContain('control characters')
})

test('a message names an option without the password that is attached to it', async () => {
  folder.write({
    'fly.toml': FILES['fly.toml'],
    Dockerfile:
      'FROM node:20\nRUN curl -kuadmin:plumbasket https://api.acme-partner.io/i\nCMD curl -kLs https://api.acme-partner.io/\n',
  })
  const { data } = await airworthyIn(folder.directory, ['check', '--format', 'json'])
  expect(data).toContain('`-ku` disables certificate verification')
  expect(data).toContain('`-kLs` disables certificate verification')
  expect(data).not.toContain('plumbasket')
})

test('the name of a file becomes no command of a remedy', async () => {
  folder.write({
    'fly.toml': FILES['fly.toml'],
    "d'$(touch x);f/.env": `TOKEN=${PASSWORD}${PASSWORD}\n`,
    '-rf/.env': `TOKEN=${PASSWORD}7\n`,
  })
  const { data } = await airworthyIn(folder.directory, ['check', '--format', 'json'])
  expect(JSON.stringify(JSON.parse(data).findings.map(({ remedy }: { remedy: string }) => remedy))).toContain(
    'git rm --cached',
  )
  expect(data).not.toMatch(/git rm --cached (?:-rf|[^']*\$\()/)
})
