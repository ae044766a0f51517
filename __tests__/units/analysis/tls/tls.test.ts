import { describe, expect, test } from '@jest/globals'
import { isRunByShell, plaintextDownloads, verifiedPlaces } from '../../../../src/analysis/network/downloads.ts'
import { ownDomainOf } from '../../../../src/analysis/network/own-domain.ts'
import { namesNoServer, plaintextSchemeOf } from '../../../../src/analysis/network/plaintext-schemes.ts'
import { switchesVerificationOff, verificationOption } from '../../../../src/analysis/tls/tls-verification.ts'
import {
  oldVersionLines,
  oldVersionOf,
  oldVersionOfCommand,
  oldVersionOfSetting,
} from '../../../../src/analysis/tls/tls-versions.ts'
import { createSource } from '../../../../src/model/files/text.ts'
import type { Command } from '../../../../src/model/project/command.ts'
import type { Project } from '../../../../src/model/project/project.ts'
import { processorTime } from '../../../processor-time.ts'
import { projectOf } from '../../project/listing.ts'

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
    ['NODE_TLS_REJECT_UNAUTHORIZED', ' 0 ', 'tool'],
    ['NODE_TLS_REJECT_UNAUTHORIZED', '00', undefined],
    ['PYTHONHTTPSVERIFY', '10', undefined],
    ['YARN_ENABLE_STRICT_SSL', 'false', 'tool'],
    ['YARN_STRICT_SSL', '0', 'tool'],
    ['YARN_STRICT_SSL', 'falsey', undefined],
    ['npm_config_strict_ssl', 'xfalse', undefined],
    ['PERL_LWP_SSL_VERIFY_HOSTNAME', '0', 'tool'],
    ['PERL_LWP_SSL_VERIFY_HOSTNAME', '01', undefined],
    ['CONDA_SSL_VERIFY', 'False', 'tool'],
    ['NOMAD_SKIP_VERIFY', '1', 'tool'],
    ['GIT_SSL_NO_VERIFY', 'yes', 'tool'],
    ['GIT_SSL_NO_VERIFY', 'always', 'tool'],
    ['GIT_SSL_NO_VERIFY', 'on', 'tool'],
    ['GIT_SSL_NO_VERIFY', 'ones', undefined],
    ['GIT_SSL_NO_VERIFY', 'xon', undefined],
    ['UV_INSECURE_HOST', 'pypi.org:443', 'tool'],
    ['GOINSECURE', '*.acme.io', 'tool'],
    ['GOINSECURE', '*', 'tool'],
    ['GOINSECURE', 'a.internal,  acme.io', 'tool'],
    ['GOINSECURE', 'a.internal,b.internal', undefined],
    ['GOINSECURE', 'a.internal:443', undefined],
    ['GOINSECURE', 'a*.acme.io', undefined],
    ['SMTP_TLS_VERIFY', 'disabled', 'service'],
    ['SMTP_TLS_VERIFY', 'disable', 'service'],
    ['SMTP_TLS_VERIFY', 'never', 'service'],
    ['SMTP_TLS_VERIFY', 'no', 'service'],
    ['SMTP_TLS_VERIFY', '0', 'service'],
    ['SMTP_TLS_VERIFY', 'verify_none', 'service'],
    ['SMTP_TLS_VERIFY', 'nope', undefined],
    ['SMTP_TLS_VERIFY', 'xno', undefined],
    ['SSL_VERIFICATION_MODE', 'none', 'service'],
    ['SSL_VALIDATE', 'false', 'service'],
    ['TLS_VALIDATION', 'false', 'service'],
    ['CERT_VERIFY_PEER', 'false', 'service'],
    ['OPENSSL_VERIFY_HOST', 'false', 'service'],
    ['VERIFY_CERTIFICATES', 'false', 'service'],
    ['STRICT_SSL', 'false', 'service'],
    ['STRICT_SSL_X', 'false', undefined],
    ['MYVERIFY_SSL', 'false', undefined],
    ['SKIP_TLS_VERIFICATION', 'true', 'service'],
    ['DISABLE_SSL_VALIDATION', 'true', 'service'],
    ['NO_CERT_CHECK', 'true', 'service'],
    ['IGNORE_CERTIFICATE_ERRORS', 'true', 'service'],
    ['BYPASS_SSL_CHECKS', 'true', 'service'],
    ['IGNORE_SSL_ERROR', 'true', 'service'],
    ['SSL_NO_VERIFY', 'true', 'service'],
    ['TLS_SKIP_VERIFY_INSECURE', 'true', 'service'],
    ['TLS_DISABLE_VALIDATION', 'true', 'service'],
    ['TLS_IGNORE_VERIFICATION', 'true', 'service'],
    ['INSECURE_SKIP_TLS_VERIFY', 'true', 'service'],
    ['TRUST_ALL_CERTS', 'true', 'service'],
    ['ACCEPT_INVALID_CERTS', 'true', 'service'],
    ['SKIP_TLS_VERIFY_X', 'true', undefined],
    ['SKIP_TLS_VERIFY', 'maybe', undefined],
    ['NO_SSL_VERIFY', 'false', undefined],
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
    ['curl --proxy-insecure https://acme.io', '--proxy-insecure'],
    ['curl -k https://acme.io', '-k'],
    ['curl -ki https://acme.io', '-ki'],
    ['curl -L0k https://acme.io', '-L0k'],
    ['curl -dk https://acme.io', undefined],
    ['curl x-k https://acme.io', undefined],
    ['curl --insecurely https://acme.io', undefined],
    ['curl -k https://db.example.com', undefined],
    ['curl -k https://shop.internal', undefined],
    ['curl -k', undefined],
    ['mycurl -k https://acme.io', undefined],
    ['curly -k https://acme.io', undefined],
    ['wget2 --no-check-cert https://acme.io', '--no-check-cert'],
    ['wget --no-check-certificates https://acme.io', undefined],
    ['wget --no-check-certificate https://10.0.0.3', undefined],
    ['http --verify=no https://acme.io', '--verify=no'],
    ['https --verify=false https://acme.io', '--verify=false'],
    ['http --verify=nope https://acme.io', undefined],
    ['http --verify=no https://10.0.0.3', undefined],
    ['git -c http.sslVerify=0 clone https://acme.io', '-c http.sslVerify=0'],
    ['git -c http.https://acme.io/.sslVerify=no fetch', '-c http.https://acme.io/.sslVerify=no'],
    ['git config http.sslVerify off', 'http.sslVerify off'],
    ['git config http.sslVerify offer', undefined],
    ['git config xhttp.sslVerify off', undefined],
    ['npm ci --no-strict-ssl', '--no-strict-ssl'],
    ['pnpm i --strict-ssl=false', '--strict-ssl=false'],
    ['npm config set strict-ssl false', 'strict-ssl false'],
    ['npm config set strict-ssl=false', 'strict-ssl=false'],
    ['yarn i --strict-ssl false', '--strict-ssl false'],
    ['npm config set strict-ssl falsey', undefined],
    ['npm ci x--no-strict-ssl', undefined],
    ['apk --no-check-certificates add curl', undefined],
    ['aws s3 ls --no-verify-ssl', '--no-verify-ssl'],
    ['aws s3 ls --no-verify-ssls', undefined],
    ['helm install a --kube-insecure-skip-tls-verify=true', '--kube-insecure-skip-tls-verify=true'],
    ['helm install a --insecure-skip-tls-verify=false', undefined],
    ['deno run --unsafely-ignore-certificate-errors a.ts', '--unsafely-ignore-certificate-errors'],
    ['bundler config ssl_verify_mode 0', 'ssl_verify_mode 0'],
    ['bundle config ssl_verify_mode 01', undefined],
    ['mix hex.config unsafe_https true', 'unsafe_https true'],
    ['composer config disable-tls true', 'disable-tls true'],
    ['composer config disable-tls 1', 'disable-tls 1'],
    ['composer config disable-tls 10', undefined],
    ['conda config --set ssl_verify no', 'ssl_verify no'],
    ['mamba config --set ssl_verify False', 'ssl_verify False'],
    ['conda config --set ssl_verify none', undefined],
    ['mvn -Dmaven.wagon.http.ssl.insecure=true package', '-Dmaven.wagon.http.ssl.insecure=true'],
    ['mvnw -Dmaven.wagon.http.ssl.insecure=true package', '-Dmaven.wagon.http.ssl.insecure=true'],
    ['gradle -Dmaven.wagon.http.ssl.insecure=true build', '-Dmaven.wagon.http.ssl.insecure=true'],
    ['java -Dmaven.wagon.http.ssl.insecure=true', '-Dmaven.wagon.http.ssl.insecure=true'],
    ['java -Dmaven.wagon.http.ssl.insecure=truely', undefined],
    ['apt-get -o Acquire::https::acme.io::Verify-Host=0 update', 'Acquire::https::acme.io::Verify-Host=false'],
    ['echo \'Acquire::https::Verify-Peer "no";\' > /etc/apt/apt.conf.d/a', 'Acquire::https::Verify-Peer=false'],
    ['apt-get -o Acquire::https::Verify-Peer=none update', undefined],
    ['apt-get -o Acquire::https::Verify-Peer=true update', undefined],
    ['pip install --trusted-host pypi.org x', '--trusted-host pypi.org'],
    ['python3.12 -m pip install --trusted-host=pypi.org x', '--trusted-host=pypi.org'],
    ['python -m pip install --trusted-host=pypi.org x', '--trusted-host=pypi.org'],
    ['uv pip install --allow-insecure-host pypi.org x', '--allow-insecure-host pypi.org'],
    ['pip config set global.trusted-host pypi.org', 'global.trusted-host pypi.org'],
    ['pipx install --trusted-host=pypi.org x', undefined],
    ['mypip install --trusted-host=pypi.org x', undefined],
    ['pythonx install --trusted-host=pypi.org x', undefined],
    ['pip install --trusted-hosts=pypi.org x', undefined],
    ['pip install x--trusted-host=pypi.org x', undefined],
    ['pip install --trusted-host', undefined],
    ['tool install --trusted-host=pypi.org x', undefined],
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
    ['SSLv2', 'SSL 2'],
    ['ssl3.0', 'SSL 3'],
    ['tls 1.0', 'TLS 1.0'],
    ['TLS-1.1', 'TLS 1.1'],
    ['TLS_v1', 'TLS 1.0'],
    ['xTLSv1', undefined],
    ['TLSv1x', undefined],
    ['SSLv4', undefined],
    ['TLSv1.12', undefined],
    ['TLSv1.2', undefined],
    ['TLSv1.3', undefined],
    ['-TLSv1', undefined],
  ])('%s is %s', (word, expected) => expect(oldVersionOf(word)).toBe(expected))

  test.each([
    ['TLS_MIN_VERSION', '1.0', 'TLS 1.0'],
    ['SSL_PROTOCOLS', 'TLSv1.2, TLSv1.1', 'TLS 1.1'],
    ['GODEBUG', 'http2debug=1,tls10server=1', 'TLS 1.0'],
    ['JAVA_TOOL_OPTIONS', '-Xmx1g -Dhttps.protocols=TLSv1', 'TLS 1.0'],
    ['NODE_OPTIONS', '--tls-min-v1.0', 'TLS 1.0'],
    ['NODE_OPTIONS', '--x --tls-min-v1.1 --y', 'TLS 1.1'],
    ['NODE_OPTIONS', '--tls-min-v1.2', undefined],
    ['NODE_OPTIONS', 'x--tls-min-v1.0', undefined],
    ['NODE_OPTIONS', '--tls-min-v1.0x', undefined],
    ['MY_NODE_OPTIONS', '--tls-min-v1.0', undefined],
    ['NODE_OPTIONS_X', '--tls-min-v1.0', undefined],
    ['GODEBUG', 'tls10server=1', 'TLS 1.0'],
    ['GODEBUG', 'tls10server=10', undefined],
    ['GODEBUG', 'xtls10server=1', undefined],
    ['JAVA_OPTS', '-Djdk.tls.client.protocols=TLSv1.1,TLSv1.2', 'TLS 1.1'],
    ['JDK_JAVA_OPTIONS', '-Dhttps.protocols=TLSv1.0', 'TLS 1.0'],
    ['CATALINA_OPTS', '-Dhttps.protocols=SSLv3', 'TLS 1.0'],
    ['JAVA_OPTS', '-Dhttps.protocols=TLSv1.2', undefined],
    ['JAVA_OPTS', '-Dhttps.protocols=TLSv1.12', undefined],
    ['TLS_MINIMUM_VERSION', 'TLSv1', 'TLS 1.0'],
    ['ssl.protocol', 'TLSv1.1', 'TLS 1.1'],
    ['SSL_VERSIONS', 'a:b;TLSv1', 'TLS 1.0'],
    ['TLS_VERSION', ' 1.1 ', 'TLS 1.1'],
    ['TLS_VERSION', '1.12', undefined],
    ['TLS_VERSION', '21.1', undefined],
    ['TLS_MAXIMUM_VERSION', '1.1', undefined],
    ['TLS_DISABLED_PROTOCOLS', 'TLSv1', undefined],
    ['SSL_EXCLUDE_PROTOCOLS', 'TLSv1', undefined],
    ['TLS_MINIMAL', '1.0', undefined],
    ['TLS_ADMIN', '1.0', undefined],
    ['TLS_CONVERSION', '1.0', undefined],
    ['TLS_VERSION', `${' '.repeat(1997)}1.1`, 'TLS 1.1'],
    ['TLS_VERSION', `${' '.repeat(1998)}1.1`, undefined],
    ['TLS_MIN_VERSION', '1.2', undefined],
    ['TLS_MAX_VERSION', '1.1', undefined],
    ['APP_VERSION', '1.1', undefined],
  ])('%s=%s: %s', (name, value, expected) => expect(oldVersionOfSetting(name, value)).toBe(expected))

  test.each([
    ['curl --tls-max 1.1 https://acme.io', '--tls-max 1.1'],
    ['curl --tlsv1.2 https://acme.io', undefined],
    ['curl --sslv2 https://acme.io', '--sslv2'],
    ['curl --sslv3 https://acme.io', '--sslv3'],
    ['curl --sslv4 https://acme.io', undefined],
    ['curl --tls-max 1.0 https://acme.io', '--tls-max 1.0'],
    ['curl --tls-max 1.2 https://acme.io', undefined],
    ['curl --tls-max 1.11 https://acme.io', undefined],
    ['curl x--sslv3 https://acme.io', undefined],
    ['wget --secure-protocol=TLSv1 https://acme.io', '--secure-protocol=TLSv1'],
    ['wget --secure-protocol SSLv3 https://acme.io', '--secure-protocol SSLv3'],
    ['wget --secure-protocol=TLSv1_1 https://acme.io', '--secure-protocol=TLSv1_1'],
    ['wget --secure-protocol=TLSv1_2 https://acme.io', undefined],
    ['wget --secure-protocol=SSLv4 https://acme.io', undefined],
    ['wget x--secure-protocol=TLSv1 https://acme.io', undefined],
    ['wget --sslv3 https://acme.io', undefined],
    ['node --tls-min-v1.1 server.js', '--tls-min-v1.1'],
    ['node --tls-min-v1.2 server.js', undefined],
    ['node --tls-min-v1.01 server.js', undefined],
    ["echo 'MinProtocol=TLSv1.1' >> /etc/ssl/openssl.cnf", 'MinProtocol=TLSv1.1'],
    ["echo 'MinProtocol  =  SSLv3' >> /etc/ssl/openssl.cnf", 'MinProtocol  =  SSLv3'],
    ["echo 'MinProtocol = None' >> /etc/ssl/openssl.cnf", 'MinProtocol = None'],
    ["echo 'MinProtocol = TLSv1.2' >> /etc/ssl/openssl.cnf", undefined],
    ["echo 'MinProtocol = NoneSuch' >> /etc/ssl/openssl.cnf", undefined],
    ["echo 'xMinProtocol = None' >> /etc/ssl/openssl.cnf", undefined],
    ["echo 'CipherString = DEFAULT@SECLEVEL=1' >> /etc/ssl/openssl.cnf", '@SECLEVEL=1'],
    ["echo 'DEFAULT@SECLEVEL  =  0' >> /etc/ssl/openssl.cnf", '@SECLEVEL  =  0'],
    ["echo 'DEFAULT@SECLEVEL=2' >> /etc/ssl/openssl.cnf", undefined],
    ["echo 'DEFAULT@SECLEVEL=12' >> /etc/ssl/openssl.cnf", undefined],
    ["sed -i 's|SECLEVEL=2|SECLEVEL=1|' /etc/ssl/openssl.cnf", 'SECLEVEL=1'],
    ["sed -i 's|SECLEVEL=1|SECLEVEL=2|' /etc/ssl/openssl.cnf", undefined],
    ["echo 'props/SECLEVEL=2/SECLEVEL=1' >> /etc/x", 'SECLEVEL=1'],
    ['node --tls-min-v1.0 server.js', '--tls-min-v1.0'],
    ["sed -i 's/MinProtocol = TLSv1.2/MinProtocol = TLSv1/' /etc/ssl/openssl.cnf", 'MinProtocol = TLSv1'],
    ["sed -i 's/SECLEVEL=1/SECLEVEL=2/' /etc/ssl/openssl.cnf", undefined],
  ])('%s: %s', async (line, expected) => {
    const { command } = await running(line)
    expect(oldVersionOfCommand(command)?.text).toBe(expected)
  })
})

test.each([
  ['ssl_protocols TLSv1 TLSv1.2;', ['TLS 1.0 1:1-29']],
  ['  SSLProtocol all +SSLv3  ', ['SSL 3 1:3-25']],
  ['protocols tls1.1', ['TLS 1.1 1:1-17']],
  ['bind :443 ssl-min-ver TLSv1.0', ['TLS 1.0 1:1-30']],
  ['a\nssl_protocols  TLSv1.1  TLSv1;\nssl_protocols SSLv3;', ['TLS 1.1 2:1-31', 'SSL 3 3:1-21']],
  ['ssl_protocols TLSv1.2 TLSv1.3;', []],
  ['SSLProtocol all -TLSv1', []],
  ['ssl_protocols TLSv1.2; # TLSv1', []],
  ['# ssl_protocols TLSv1;', []],
  ['  # bind :443 ssl-min-ver TLSv1.0', []],
  ['my ssl_protocols TLSv1;', []],
  ['bind :443 no-ssl-min-ver-x TLSv1.0', []],
  [`ssl_protocols TLSv1;${' '.repeat(980)}`, ['TLS 1.0 1:1-21']],
  [`ssl_protocols TLSv1;${' '.repeat(981)}`, []],
])('the configuration of a web server: %j', (text, wanted) => {
  const found = oldVersionLines(createSource('nginx.conf', text))
  expect(
    found.map(
      ({ version, at: { range } }) => `${version} ${range.start.line}:${range.start.column}-${range.end.column}`,
    ),
  ).toEqual(wanted)
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
    ['wget2 http://acme.io', ['acme.io'], false],
    ['aria2c http://acme.io', ['acme.io'], false],
    ['pnpm i --registry=http://acme.io', ['acme.io'], false],
    ['yarn add http://acme.io/x', ['acme.io'], false],
    ['pip3.12 install -i http://acme.io x', ['acme.io'], false],
    ['uv pip install --index-url=http://acme.io x', ['acme.io'], false],
    ['gem install --source http://acme.io x', ['acme.io'], false],
    ['bundle config mirror http://acme.io', ['acme.io'], false],
    ['composer config repo http://acme.io', ['acme.io'], false],
    ['mycurl http://acme.io', [], false],
    ['curly http://acme.io', [], false],
    ['curl https://acme.io', [], false],
    ['curl ftp://acme.io', [], false],
    ['curl xhttp://acme.io', [], false],
    ['curl --1x=http://acme.io', [], false],
    ['curl --header http://acme.io', [], false],
    ['curl -d http://acme.io', [], false],
    ['curl --data-raw http://acme.io', [], false],
    ['curl -e http://acme.io', [], false],
    ['curl --referer http://acme.io', [], false],
    ['curl --referer=http://acme.io', [], false],
    ['curl --proxy http://acme.io', [], false],
    ['curl -A http://acme.io', [], false],
    ['curl --user-agent http://acme.io', [], false],
    ['curl --header=x http://acme.io', ['acme.io'], false],
    ['curl -Hx http://acme.io', ['acme.io'], false],
    ['curl --headers http://acme.io', ['acme.io'], false],
    ['curl http://acme.io http://b.acme.io', ['acme.io', 'b.acme.io'], false],
    ['curl http://acme.io | bash', ['acme.io'], true],
    ['curl http://acme.io | /bin/zsh', ['acme.io'], true],
    ['curl http://acme.io | sudo  -E  -H sh', ['acme.io'], true],
    ['curl http://acme.io | dash', ['acme.io'], true],
    ['curl http://acme.io | ksh -s', ['acme.io'], true],
    ['curl http://acme.io | fish', ['acme.io'], false],
    ['curl http://acme.io | tee x.sh', ['acme.io'], false],
    ['curl http://acme.io || sh', ['acme.io'], false],
    ['curl http://acme.io; sh', ['acme.io'], false],
  ])('%s', async (line, hosts, run) => {
    const { command, project } = await running(line)
    expect(plaintextDownloads(command, project).map(({ host }) => host)).toEqual(hosts)
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
  expect(['http', 'https', 'ws', 'redis', undefined].map(scheme => plaintextSchemeOf(scheme)?.instead)).toEqual([
    'https',
    undefined,
    'wss',
    undefined,
    undefined,
  ])
  expect(['www.w3.org', 'schemas.xmlsoap.org', 'api.acme.io'].map(host => namesNoServer(host))).toEqual([
    true,
    true,
    false,
  ])
})

test('hostile words take no time', () => {
  const elapsed = processorTime()
  for (const part of ['skip_', 'tls_', '-k', 'SECLEVEL=', 'Acquire::https::', 'http://', 's/', 'TLSv1,', ' ']) {
    const text = part.repeat(50_000)
    switchesVerificationOff(text, text, EMPTY)
    oldVersionOfSetting(`TLS_VERSION${text}`, text)
    const at = { path: 'x', range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } }
    const argv = ['curl', text, 'git', text].map(value => ({ known: true as const, value, raw: value, at }))
    const command: Command = {
      origin: 'script',
      reader: 'ci',
      argv,
      program: 0,
      assignments: [],
      redirects: [],
      at,
      key: 'x',
    }
    verificationOption(command, EMPTY)
    oldVersionOfCommand(command)
    plaintextDownloads(command, EMPTY)
  }
  expect(elapsed()).toBeLessThan(3000)
})

test.each([
  ['sha256sum -c a', true],
  ['sha1sum -c a', true],
  ['shasum -c a', true],
  ['md5sum -c a', true],
  ['b2sum -c a', true],
  ['gpg --verify a', true],
  ['gpgv a', true],
  ['gpg2 --verify a', true],
  ['cosign verify a', true],
  ['minisign -V a', true],
  ['signify -V a', true],
  ['sum a', false],
  ['sha256sums a', false],
  ['mygpg a', false],
])('%s verifies what is fetched in its stage: %s', async (line, verifies) => {
  const { project, command } = await running(`curl http://acme.io && ${line}`)
  expect(verifiedPlaces(project)(command)).toBe(verifies)
  const apart = await projectOf(new Map([['Dockerfile', `FROM a\nRUN curl http://acme.io\nFROM b\nRUN ${line}\n`]]))
  expect(apart.commands.slice(0, 1).map(verifiedPlaces(apart))).toEqual([false])
})

test.each([
  ['bash -c "$(curl http://acme.io)"', true],
  ['sh -e -x -c "$(curl http://acme.io)"', true],
  ['bash <(curl http://acme.io)', true],
  ['zsh -c $(curl http://acme.io)', true],
  ['fish -c "$(curl http://acme.io)"', false],
  ['bash a && curl http://acme.io', false],
  ['bash -c "x $(curl http://acme.io)"', false],
])('%s is run by a shell: %s', async (line, is) => {
  const project = await projectOf(new Map([['bin/x', `#!/bin/sh\n${line}\n`]]))
  const fetched = project.commands.filter(({ argv }) => argv.some(({ raw }) => /^http/.test(raw)))
  expect(fetched.map(command => isRunByShell(command, project))).toEqual(fetched.map(() => is))
})

/** An option is one of its own program only, and no part of a longer word. */
test.each([
  'wget --no-check-certificate https://acme.io',
  'http --verify=no https://acme.io',
  'git -c http.sslVerify=false fetch',
  'npm ci --no-strict-ssl',
  'apk --no-check-certificate add a',
  'aws --no-verify-ssl s3 ls',
  'helm --insecure-skip-tls-verify list',
  'deno --unsafely-ignore-certificate-errors',
  'bundle config ssl_verify_mode 0',
  'mix hex.config unsafe_https true',
  'composer config disable-tls true',
  'conda config ssl_verify false',
  'mvn -Dmaven.wagon.http.ssl.insecure=true package',
])('another program than that of %s', async line => {
  const [program = '', ...rest] = line.split(' ')
  for (const other of [`x${program}`, `${program}x`]) {
    const { command, project } = await running([other, ...rest].join(' '))
    expect(verificationOption(command, project)).toBeUndefined()
  }
})
