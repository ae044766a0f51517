import { afterAll, describe, expect } from '@jest/globals'
import { authority, blocking, HOST, intended, look, nginx, stopLab, withServers } from './look.ts'
import { type LabCertificates, labFolder, startServer } from './real-servers.ts'

/** Put together here, so that no file holds what looks like a key. */
const key = ['sk', 'live', '9aF3kL0qT7xWm2Lp7RtYb3Nc'].join('_')

afterAll(stopLab)

describe('nginx', () => {
  const run = withServers('nginx')

  run('a good site', async () => {
    const pair = authority().leaf()
    const https = await nginx(pair, "location = / { return 200 'hello'; } location / { return 404; }")
    const http = await nginx(pair, `return 301 https://${HOST}$request_uri;`, '')
    const observed = await look({ 443: https, 80: http })
    expect(blocking(observed)).toEqual([])
    expect(observed.https?.certificate?.faults).toEqual([])
    expect(observed.https?.files).toEqual({ asked: 10, answered: 10, unrecognised: [] })
    expect(observed.http?.response?.redirect?.end).toBe('https')
    expect((await look({ 443: https, 80: http }, 'http2')).gaps).toEqual([
      intended(
        'The policy expects that it requires HTTP/2, but it answers HTTP/1.1 without. Remove `shop.example.com` from `hosts` in the policy.',
      ),
    ])
  })

  run('a served folder with an env file and a script with a secret key', async () => {
    const root = labFolder({
      'index.html': '<!doctype html><script src="/app.js"></script>',
      'app.js': `fetch("/pay",{headers:{authorization:"Bearer ${key}"}})`,
      '.env': `BACKUP_PASSPHRASE="purple monkey dishwasher"\n`,
      '.git/config': '[core]\n\trepositoryformatversion = 0\n\tbare = false\n',
    })
    const { https } = await look({ 443: await nginx(authority().leaf(), `root ${root}; index index.html;`) })
    expect(https?.leaks.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      '/.env env-file',
      '/.git/config git-folder',
      '/app.js script-secret',
    ])
  })

  run('a file of secrets over plain HTTP where HTTPS is down', async () => {
    const root = labFolder({ 'index.html': 'hello', '.env': `STRIPE_SK=${key}\n` })
    const { http, https } = await look({ 80: await nginx(authority().leaf(), `root ${root}; index index.html;`, '') })
    expect(https?.state).toBe('refused')
    expect(http?.leaks).toEqual([{ path: '/.env', kind: 'env-file' }])
  })

  run('an env file without a recognized secret is no proof that there is none', async () => {
    const root = labFolder({ 'index.html': 'hello', '.env': 'COLOR=blue\nLEVEL=info\n' })
    const { https } = await look({ 443: await nginx(authority().leaf(), `root ${root}; index index.html;`) })
    expect(https?.leaks).toEqual([])
    expect(https?.files).toEqual({ asked: 10, answered: 10, unrecognised: ['/.env'] })
  })

  run('a rate limit answers in place of the site', async () => {
    const observed = await look({ 443: await nginx(authority().leaf(), 'location / { return 429; }') })
    expect(blocking(observed)).toEqual([
      expect.stringMatching(/^It answers with status 429, so nothing the app serves/),
    ])
    expect(observed.https?.files?.answered).toBe(0)
  })

  run('28 KiB of headers are read', async () => {
    const headers = Array.from({ length: 7 }, (_, i) => `add_header X-${i} "${'a'.repeat(4_000)}";`).join(' ')
    const server = `${headers} location = / { return 200 'hello'; } location / { return 404; }`
    const observed = await look({ 443: await nginx(authority().leaf(), server) })
    expect(blocking(observed)).toEqual([])
    expect(observed.https?.response?.status).toBe(200)
  })

  run('a self-signed certificate', async () => {
    const own = authority().selfSigned()
    expect((await look({ 443: await nginx(own, 'location / { return 404; }') })).https?.certificate?.faults).toEqual([
      'self-signed',
    ])
  })

  run('a client certificate that is required', async () => {
    const pair = authority().leaf()
    const root = labFolder({ 'root.pem': authority().root })
    const server = `ssl_verify_client on; ssl_client_certificate ${root}/root.pem;`
    const https = await nginx(pair, server)
    expect(blocking(await look({ 443: https }))).toEqual([
      'It requires a client certificate, so nothing it serves was checked. If that is intended, list the host under `hosts` in the policy.',
    ])
    expect((await look({ 443: https }, 'client-certificate')).gaps).toEqual([
      intended(
        'It requires a client certificate, as the policy expects (for partners). Only its TLS was checked, as far as it answers without a client certificate.',
      ),
    ])
    // Another reason than the one that the policy gives is no pass.
    expect(blocking(await look({ 443: https }, 'http2'))).toHaveLength(1)
    expect(blocking(await look({ 443: https }, 'proxy-protocol'))).toHaveLength(1)
  })

  run('a server error at every path', async () => {
    expect(blocking(await look({ 443: await nginx(authority().leaf(), 'location / { return 500; }') }))).toEqual([
      'It answers every path with a server error (status 500). Check that it runs, and try again.',
    ])
  })

  run('redirects that go on', async () => {
    const server = `location ~ ^(.*)$ { return 302 https://${HOST}$1x; }`
    const { https } = await look({ 443: await nginx(authority().leaf(), server) })
    expect(https?.response?.redirect?.end).toBe('too-many')
  })

  run('the PROXY protocol', async () => {
    const https = await nginx(authority().leaf(), '', 'ssl proxy_protocol')
    const observed = await look({ 443: https })
    expect(observed.https?.response).toBeUndefined()
    expect(blocking(observed)).toEqual([expect.stringContaining('It may be down, or require the PROXY protocol.')])
    expect((await look({ 443: https }, 'proxy-protocol')).gaps).toEqual([
      intended(
        'It requires the PROXY protocol, as the policy expects (for partners). Its TLS and its answers were not checked.',
      ),
    ])
  })

  const faults: readonly [string, Parameters<LabCertificates['leaf']>[0], string][] = [
    ['that is expired', { days: '-1' }, 'expired'],
    ['for another host', { host: 'other.example.com' }, 'wrong-name'],
    ['without its intermediate', { chain: false }, 'incomplete-chain'],
    ['with an expired intermediate', { expired: true }, 'expired-intermediate'],
    ['for clients', { purpose: 'clientAuth' }, 'wrong-purpose'],
    ['signed with SHA-1', { digest: 'sha1' }, 'weak-signature'],
    ['with an RSA key of 1024 bits', { bits: 1_024 }, 'weak-key'],
    ['without a subject alternative name', { names: false }, 'no-names'],
  ]
  for (const [name, options, fault] of faults) {
    run(`a certificate ${name}`, async () => {
      const { https } = await look({ 443: await nginx(authority().leaf(options), 'location / { return 404; }') })
      expect(https?.certificate?.faults).toEqual([fault])
    })
  }
})

describe('other servers', () => {
  withServers('haproxy')('haproxy that speaks HTTP/2 only', async () => {
    const pair = authority().leaf()
    const https = await startServer('haproxy', (port, folder) => ({
      files: {
        'site.pem': pair.cert + pair.key,
        'haproxy.cfg': `global
defaults
  mode http
  timeout client 5s
  timeout server 5s
  timeout connect 5s
frontend site
  bind 127.0.0.1:${port} ssl crt ${folder}/site.pem alpn h2 proto h2
  http-request return status 200
`,
      },
      args: ['-db', '-f', `${folder}/haproxy.cfg`],
    }))
    expect(blocking(await look({ 443: https }))).toEqual([
      expect.stringContaining('It may be down, or require HTTP/2.'),
    ])
    const { gaps, https: seen } = await look({ 443: https }, 'http2')
    expect(gaps).toEqual([
      intended('It requires HTTP/2, as the policy expects (for partners). Only its TLS was checked.'),
    ])
    expect(seen?.certificate?.faults).toEqual([])
    expect(blocking(await look({ 443: https }, 'client-certificate'))).toHaveLength(1)
  })

  const INVALID = expect.stringMatching(/^It sent no valid HTTP\/1\.1 answer over TLS/)
  const answers: readonly (readonly [string, string, readonly unknown[]])[] = [
    ['endless interim answers', "while printf 'HTTP/1.1 103 Early Hints\\r\\n\\r\\n'; do :; done", [INVALID]],
    ['a malformed header line', "printf 'HTTP/1.1 200 OK\\r\\nno colon here\\r\\n\\r\\nhello'", [INVALID]],
    ['28 KB of headers', "printf 'HTTP/1.1 200 OK\\r\\nContent-Length: 0\\r\\nX: %028000d\\r\\n\\r\\n' 0", []],
  ]
  for (const [name, script, gaps] of answers) {
    withServers('stunnel4')(`stunnel in front of a program that sends ${name}`, async () => {
      const pair = authority().leaf()
      const https = await startServer('stunnel4', (port, folder) => ({
        files: {
          'site.pem': pair.cert + pair.key,
          'answer.sh': `#!/bin/sh\nwhile read -r line && [ "\${#line}" -gt 1 ]; do :; done\n${script}\n`,
          'stunnel.conf': `foreground = yes
pid =
[site]
accept = 127.0.0.1:${port}
exec = /bin/sh
execArgs = sh ${folder}/answer.sh
cert = ${folder}/site.pem
`,
        },
        args: [`${folder}/stunnel.conf`],
      }))
      expect(blocking(await look({ 443: https }))).toEqual(gaps)
    })
  }

  withServers('stunnel4', 'nats-server')('stunnel in front of a server that is not HTTP', async () => {
    const pair = authority().leaf()
    const nats = await startServer('nats-server', port => ({ args: ['-a', '127.0.0.1', '-p', String(port)] }))
    const https = await startServer('stunnel4', (port, folder) => ({
      files: {
        'site.pem': pair.cert + pair.key,
        'stunnel.conf': `foreground = yes
pid =
[site]
accept = 127.0.0.1:${port}
connect = 127.0.0.1:${nats.port}
cert = ${folder}/site.pem
`,
      },
      args: [`${folder}/stunnel.conf`],
    }))
    expect(blocking(await look({ 443: https, 4222: nats }))[0]).toMatch(/^It sent no valid HTTP\/1\.1 answer over TLS/)
  })
})
