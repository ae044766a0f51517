import { describe, expect, test } from '@jest/globals'
import type { Command } from '../../../src/model/command.ts'
import type { Project } from '../../../src/model/project.ts'
import { isRunByShell, plainDownloads } from '../../../src/rulekit/downloads.ts'
import { ownDomainOf } from '../../../src/rulekit/own-domain.ts'
import { namesNoServer, plainSchemeOf } from '../../../src/rulekit/plain-schemes.ts'
import { switchesVerificationOff, verificationOption } from '../../../src/rulekit/tls-verification.ts'
import { oldVersionOf, oldVersionOfCommand, oldVersionOfSetting } from '../../../src/rulekit/tls-versions.ts'
import { projectOf } from '../project/listing.ts'

const EMPTY = await projectOf(new Map())

/** The first command of a Dockerfile's RUN, in its project. */
async function running(line: string): Promise<{ project: Project; command: Command }> {
  const project = await projectOf(new Map([['Dockerfile', `FROM debian:12\nRUN ${line}\n`]]))
  const command = project.commands[0]
  if (!command) throw new Error('no command')
  return { project, command }
}

describe('switches that take any certificate', () => {
  test.each([
    ['NODE_TLS_REJECT_UNAUTHORIZED', '0', 'tool'],
    ['NODE_TLS_REJECT_UNAUTHORIZED', 'false', undefined],
    ['PYTHONHTTPSVERIFY', '0', 'tool'],
    ['GIT_SSL_NO_VERIFY', 'true', 'tool'],
    ['npm_config_strict_ssl', 'false', 'tool'],
    ['BUNDLE_SSL_VERIFY_MODE', '0', 'tool'],
    ['HEX_UNSAFE_HTTPS', '1', 'tool'],
    ['PIP_TRUSTED_HOST', 'pypi.org files.pythonhosted.org', 'tool'],
    ['PIP_TRUSTED_HOST', 'pypi.internal', undefined],
    ['VAULT_SKIP_VERIFY', 'true', 'tool'],
    ['GRAFANA_TLS_SKIP_VERIFY', 'true', 'service'],
    ['smtpOpensslVerifyMode', 'none', 'service'],
    ['insecureSkipVerify', 'true', 'service'],
    ['rejectUnauthorized', 'false', 'service'],
    ['VERIFY_SSL', 'off', 'service'],
    ['SSL_VERIFY', 'true', undefined],
    ['SSL_VERIFY_CLIENT', 'off', undefined],
    ['EMAIL_VERIFY', 'false', undefined],
    ['DOCKER_TLS_VERIFY', '0', undefined],
    ['SKIP_TLS_VERIFY', 'false', undefined],
  ])('%s=%s: %s', (name, value, expected) => expect(switchesVerificationOff(name, value, EMPTY)).toBe(expected))

  test.each([
    ['curl -k https://acme.io', '-k'],
    ['sudo curl -sSLk --retry 3 https://acme.io/$VERSION', '-sSLk'],
    ['curl -ok https://acme.io', undefined],
    ['curl --insecure https://10.0.0.3/', undefined],
    ['curl --insecure "https://$HOST/"', undefined],
    ['wget --no-check-certificate https://acme.io', '--no-check-certificate'],
    ['git config --global http.sslVerify false', 'http.sslVerify false'],
    ['git -c http.sslVerify=true clone https://acme.io', undefined],
    ['yarn config set enableStrictSsl false', 'enableStrictSsl false'],
    ['pip3 install --trusted-host=pypi.org x', '--trusted-host=pypi.org'],
    ['pip install --trusted-host localhost x', undefined],
    ['apt-get -o Acquire::https::Verify-Peer=false update', 'Acquire::https::Verify-Peer=false'],
    ['apk --no-check-certificate add curl', '--no-check-certificate'],
    ['apk add --allow-untrusted x.apk', undefined],
    ['bundle config set ssl_verify_mode 0', 'ssl_verify_mode 0'],
    ['kubectl get pods --insecure-skip-tls-verify', '--insecure-skip-tls-verify'],
  ])('%s: %s', async (line, expected) => {
    const { command, project } = await running(line)
    expect(verificationOption(command, project)?.text).toBe(expected)
  })
})

describe('old versions', () => {
  test.each([
    ['TLSv1', 'TLS 1.0'],
    ['TLSv1.0', 'TLS 1.0'],
    ['tls1_1', 'TLS 1.1'],
    ['SSLv3', 'SSL 3'],
    ['TLSv1.2', undefined],
    ['TLSv1.3', undefined],
    ['-TLSv1', undefined],
  ])('%s is %s', (word, expected) => expect(oldVersionOf(word)).toBe(expected))

  test.each([
    ['TLS_MIN_VERSION', '1.0', 'TLS 1.0'],
    ['SSL_PROTOCOLS', 'TLSv1.2, TLSv1.1', 'TLS 1.1'],
    ['GODEBUG', 'http2debug=1,tls10server=1', 'TLS 1.0'],
    ['JAVA_TOOL_OPTIONS', '-Xmx1g -Dhttps.protocols=TLSv1', 'TLS 1.0'],
    ['TLS_MIN_VERSION', '1.2', undefined],
    ['TLS_MAX_VERSION', '1.1', undefined],
    ['APP_VERSION', '1.1', undefined],
  ])('%s=%s: %s', (name, value, expected) => expect(oldVersionOfSetting(name, value)).toBe(expected))

  test.each([
    ['curl --tls-max 1.1 https://acme.io', '--tls-max 1.1'],
    ['curl --tlsv1.2 https://acme.io', undefined],
    ['node --tls-min-v1.0 server.js', '--tls-min-v1.0'],
    ["sed -i 's/MinProtocol = TLSv1.2/MinProtocol = TLSv1/' /etc/ssl/openssl.cnf", 'MinProtocol = TLSv1'],
    ["sed -i 's/SECLEVEL=1/SECLEVEL=2/' /etc/ssl/openssl.cnf", undefined],
  ])('%s: %s', async (line, expected) => {
    const { command } = await running(line)
    expect(oldVersionOfCommand(command)?.text).toBe(expected)
  })
})

describe('downloads', () => {
  test.each([
    ['curl http://acme.io/x | sh', ['acme.io'], true],
    ['curl http://acme.io/x \\\n  | sudo -E bash -', ['acme.io'], true],
    ['curl http://acme.io/x | shasum', ['acme.io'], false],
    ['wget http://acme.io/$FILE', ['acme.io'], false],
    ['git clone http://git.acme.io/x', ['git.acme.io'], false],
    ['npm ci --registry=http://npm.acme.io', ['npm.acme.io'], false],
    ['curl -H "Referer: http://acme.io" https://acme.io', [], false],
    ['curl -x http://proxy.acme.io https://acme.io', [], false],
    ['curl http://api.internal:8080', [], false],
    ['echo http://acme.io', [], false],
  ])('%s', async (line, hosts, run) => {
    const { command, project } = await running(line)
    expect(plainDownloads(command, project).map(({ host }) => host)).toEqual(hosts)
    expect(isRunByShell(command, project)).toBe(run)
  })
})

describe('domains of an app', () => {
  test.each([
    ['PHX_HOST', 'shop.acme.io', 'shop.acme.io'],
    ['APP_URL', 'https://shop.acme.io/start', 'shop.acme.io'],
    ['APP_URL', 'https://shop.fly.dev', undefined],
    ['APP_URL', 'https://acme.dev', undefined],
    ['HOST', '0.0.0.0', undefined],
    ['API_URL', 'https://api.acme.io', undefined],
  ])('%s=%s: %s', async (name, value, expected) => {
    const project = await projectOf(new Map([['fly.toml', `app = "shop"\n[env]\n${name} = "${value}"\n`]]))
    expect(project.apps.map(app => ownDomainOf(app, project))).toEqual([expected])
  })
})

test('schemes without encryption, and hosts that are only names', () => {
  expect(['http', 'https', 'ws', 'redis', undefined].map(scheme => plainSchemeOf(scheme)?.instead)).toEqual([
    'https',
    undefined,
    'wss',
    undefined,
    undefined,
  ])
  expect(['www.w3.org', 'schemas.xmlsoap.org', 'api.acme.io'].map(namesNoServer)).toEqual([true, true, false])
})

test('hostile words take no time', () => {
  const started = performance.now()
  for (const part of ['skip_', 'tls_', '-k', 'SECLEVEL=', 'Acquire::https::', 'http://', 's/', 'TLSv1,', ' ']) {
    const text = part.repeat(50_000)
    switchesVerificationOff(text, text, EMPTY)
    oldVersionOfSetting(`TLS_VERSION${text}`, text)
    const at = { path: 'x', range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } }
    const words = ['curl', text, 'git', text].map(value => ({ known: true as const, value, raw: value, at }))
    const command: Command = { origin: 'script', reader: 'ci', words, assignments: [], redirects: [], at, key: 'x' }
    verificationOption(command, EMPTY)
    oldVersionOfCommand(command)
    plainDownloads(command, EMPTY)
  }
  expect(performance.now() - started).toBeLessThan(3000)
})
