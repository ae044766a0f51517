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
])('%j shows no credential beside what it blames, whatever rules are off', async words => {
  for (const policy of ['', OFF]) {
    folder.write({ ...FILES, '.github/airworthy.yml': policy })
    const { data, stderr: told } = await airworthyIn(folder.directory, words)
    expect(data + told).toContain('fly.toml')
    expect(data + told).not.toContain(PASSWORD)
  }
})

test('what is no credential is shown', async () => {
  folder.write({ ...FILES, '.env': `TOKEN=${PASSWORD}${PASSWORD}\n` })
  const { data } = await airworthyIn(folder.directory, ['check'])
  expect(data).toContain('secret-file-in-image')
  expect(data).toContain('COPY . .')
})

const DRAWN = withoutSeams('q7GhANPN<+>xq5qrjpnwi9Zk')
const BASE64 = withoutSeams('dTpxN1F2cmNN<+>d3p0bkpxN0FFS0E5Wms=')

/** Each line is blamed by a rule, and holds a literal that no name and no format makes a credential. */
test.each([
  ['src/login.js', `client.login('admin', '${DRAWN}', { rejectUnauthorized: false })`],
  [
    'src/header.js',
    `https.request({ rejectUnauthorized: false, headers: { 'X-Api-Key': '${DRAWN}', cookie: 'a=${DRAWN}' } })`,
  ],
  ['a.py', `requests.get("https://x.example.com", auth=("u", "${DRAWN}"), verify=False)`],
  ['b.py', `app.secret_key = "${DRAWN}"; requests.get("https://x.example.com", verify=False)  # old: ${DRAWN}9`],
  ['c.py', `requests.get("https://x.example.com", headers={b"Authorization": b"Bearer ${DRAWN}"}, verify=False)`],
  ['a.rb', `h.verify_mode = OpenSSL::SSL::VERIFY_NONE; r.basic_auth 'u', '${DRAWN}'`],
  ['b.go', `package m; func f() { c := &tls.Config{InsecureSkipVerify: true}; r.SetBasicAuth("u", "${DRAWN}") }`],
  ['a.php', `<?php curl_setopt($c, CURLOPT_USERPWD, 'u:${DRAWN}'); curl_setopt($c, CURLOPT_SSL_VERIFYPEER, false);`],
  [
    'b.php',
    `<?php $m = new mysqli('db.example.com', 'u', '${DRAWN}', 'x'); curl_setopt($c, CURLOPT_SSL_VERIFYPEER, 0);`,
  ],
  ['Dockerfile', `FROM node:22\nRUN curl -k --cert c.pem:${DRAWN} --pass ${DRAWN} https://x.example.com/i`],
  [
    'Dockerfile',
    `FROM node:22\nRUN git -c http.sslVerify=false -c http.extraheader="AUTHORIZATION: basic ${BASE64}" clone https://git.example.com/x`,
  ],
  ['Dockerfile', `FROM node:22\nRUN npm config set strict-ssl false && echo "_auth=${BASE64}" >> .npmrc`],
  [
    'fly.toml',
    `app = "shop"\n[env]\n  API = "http://acct.blob.core.windows.net/c/x?sv=2022-11-02&sig=${DRAWN}%2Fab%3D"`,
  ],
  [
    'fly.toml',
    `app = "shop"\n[metrics]\n  port = 9091\n  path = "/metrics?token=${DRAWN}"\n[[services]]\n  internal_port = 9091\n  [[services.ports]]\n    port = 9091`,
  ],
])('%s: a line that a rule shows hides what looks drawn at random: %s', async (path, text) => {
  folder.write({
    'fly.toml': 'app = "shop"\n[http_service]\n  internal_port = 8080\n  force_https = true\n',
    [path]: `${text}\n`,
  })
  for (const words of [
    ['check', '--all'],
    ['check', '--format', 'html'],
    ['check', '--format', 'json'],
    ['check', '--fix=all', '--dry-run'],
  ]) {
    const { data, stderr: told } = await airworthyIn(folder.directory, words)
    if (!words.includes('--dry-run')) expect(data + told).toContain(path)
    expect(data + told).not.toContain(DRAWN)
    expect(data + told).not.toContain(BASE64)
  }
})

test('a password that people chose is not shown in part', async () => {
  folder.write({ 'fly.toml': 'app = "shop"\n[env]\n  DB_PASSWORD = "Plum-Basket-1987"\n' })
  const { data } = await airworthyIn(folder.directory, ['check'])
  expect(data).toContain('DB_PASSWORD = "•••')
})
