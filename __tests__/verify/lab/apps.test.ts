import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { authority, blocking, HOST, look, nginx, secured, stopLab, withServers } from './look.ts'
import { labFolder, programOf, pythonWith, startServer } from './real-servers.ts'

afterAll(stopLab)

const leaksOf = ({ https }: Awaited<ReturnType<typeof look>>) => https?.leaks.map(({ path, kind }) => `${path} ${kind}`)

describe('Apache', () => {
  const run = withServers('apache2', 'nginx')
  /** Debian's modules are beside the program. */
  const modules = join(programOf('apache2') ?? '', '../../lib/apache2/modules')

  const apache = (more: string, root = labFolder({ 'index.html': 'hello' })) =>
    startServer('apache2', (port, folder) => ({
      files: {
        'apache.conf': `ServerRoot ${folder}
ServerName ${HOST}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
Listen 127.0.0.1:${port}
${MODULES.map(name => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
DocumentRoot ${root}
DirectoryIndex index.html
${more}
`,
      },
      args: ['-X', '-f', `${folder}/apache.conf`],
    }))
  const MODULES = ['mpm_event', 'authz_core', 'dir', 'mime', 'status', 'alias']

  run('its status page and a served Git folder', async () => {
    const root = labFolder({
      'index.html': 'hello',
      '.git/config': '[core]\n\trepositoryformatversion = 0\n\tbare = false\n',
    })
    const server = await apache(
      '<Location /server-status>\nSetHandler server-status\n</Location>\nTypesConfig /dev/null',
      root,
    )
    const seen = await look({ 443: await secured(server) })
    expect(leaksOf(seen)).toEqual(['/.git/config git-folder', '/server-status debug-page'])
    expect(blocking(seen)).toEqual([])
  })

  run('its own site, with nothing to find', async () => {
    const server = await apache('TypesConfig /dev/null')
    const seen = await look({ 443: await secured(server), 80: server })
    expect(leaksOf(seen)).toEqual([])
    expect(seen.https?.files).toEqual({ asked: 10, answered: 10, unrecognised: [] })
    expect(seen.http?.response).toMatchObject({ status: 200, redirect: undefined })
  })
})

describe('Python', () => {
  const withPackages = (...packages: string[]) =>
    pythonWith(...packages) ? withServers('python3', 'nginx') : test.skip

  /** A site of Django; `DEBUG` shows its page for developers at every path that is not there. */
  const django = (isDebug: boolean) =>
    startServer('python3', port => ({
      files: {
        'app.py': `from django.conf import settings
from django.http import HttpResponse
from django.urls import path
settings.configure(DEBUG=${isDebug ? 'True' : 'False'}, ALLOWED_HOSTS=['*'], ROOT_URLCONF=__name__, SECRET_KEY='lab')
urlpatterns = [path('', lambda request: HttpResponse('hello'))]
from django.core.management import execute_from_command_line
execute_from_command_line(['app.py', 'runserver', '--noreload', '--nothreading', '127.0.0.1:${port}'])
`,
      },
      args: ['app.py'],
    }))

  withPackages('django')('Django with and without DEBUG', async () => {
    const [debug, quiet] = await Promise.all([django(true), django(false)])
    const [shown, hidden] = [await look({ 443: await secured(debug) }), await look({ 443: await secured(quiet) })]
    // One setting is one finding, though ten paths show the page.
    expect(leaksOf(shown)).toEqual(['/.env debug-page'])
    expect(leaksOf(hidden)).toEqual([])
    expect([...blocking(shown), ...blocking(hidden)]).toEqual([])
  })

  withPackages('flask')('Flask with its debugger, which shows at an error', async () => {
    const server = await startServer('python3', port => ({
      files: {
        'app.py': `from flask import Flask
app = Flask(__name__)
@app.get('/')
def home():
    raise RuntimeError('lab')
app.run('127.0.0.1', ${port}, debug=True, use_reloader=False)
`,
      },
      args: ['app.py'],
    }))
    expect(leaksOf(await look({ 443: await secured(server) }))).toEqual(['/ debug-page'])
  })
})

describe('Prometheus', () => {
  withServers('prometheus', 'nginx')('shows its metrics', async () => {
    const server = await startServer('prometheus', (port, folder) => ({
      files: { 'prometheus.yml': 'global: {}\n' },
      args: [
        `--config.file=${folder}/prometheus.yml`,
        `--storage.tsdb.path=${folder}/data`,
        `--web.listen-address=127.0.0.1:${port}`,
      ],
    }))
    const seen = await look({ 443: await secured(server) })
    expect(leaksOf(seen)).toEqual(['/metrics metrics', '/debug/pprof/ debug-page'])
    expect(seen.https?.response?.redirect?.end).toBe('https')
  })
})

describe('stunnel and haproxy in front of a site', () => {
  withServers('haproxy')('haproxy ends TLS and redirects plain HTTP', async () => {
    const { cert, key } = authority().leaf()
    const common = 'defaults\n  mode http\n  timeout client 5s\n  timeout server 5s\n  timeout connect 5s\n'
    const [https, http] = await Promise.all([
      startServer('haproxy', (port, folder) => ({
        files: {
          'site.pem': cert + key,
          'haproxy.cfg': `global\n${common}frontend site
  bind 127.0.0.1:${port} ssl crt ${folder}/site.pem alpn h2,http/1.1
  http-request return status 200 content-type text/plain string hello hdr Strict-Transport-Security max-age=31536000 if { path / }
  http-request return status 404
`,
        },
        args: ['-db', '-f', `${folder}/haproxy.cfg`],
      })),
      startServer('haproxy', (port, folder) => ({
        files: { 'haproxy.cfg': `global\n${common}frontend site\n  bind 127.0.0.1:${port}\n  redirect scheme https\n` },
        args: ['-db', '-f', `${folder}/haproxy.cfg`],
      })),
    ])
    const seen = await look({ 443: https, 80: http })
    expect(blocking(seen)).toEqual([])
    expect(seen.https?.response).toMatchObject({ status: 200, hstsSeconds: 31_536_000 })
    expect(seen.https?.certificate?.faults).toEqual([])
    expect(seen.http?.response?.redirect?.end).toBe('https')
  })

  withServers('stunnel4', 'nginx')('stunnel ends TLS for a site', async () => {
    const pair = authority().leaf()
    const site = await nginx(pair, "location = / { return 200 'hello'; } location / { return 404; }", '')
    const https = await startServer('stunnel4', (port, folder) => ({
      files: {
        'site.pem': pair.cert + pair.key,
        'stunnel.conf': `foreground = yes
pid =
[site]
accept = 127.0.0.1:${port}
connect = 127.0.0.1:${site.port}
cert = ${folder}/site.pem
`,
      },
      args: [`${folder}/stunnel.conf`],
    }))
    const seen = await look({ 443: https })
    expect(blocking(seen)).toEqual([])
    expect(seen.https?.files).toEqual({ asked: 10, answered: 10, unrecognised: [] })
  })
})

describe('client certificates', () => {
  const versions = [
    ['TLS 1.3', 'ssl-min-ver TLSv1.3'],
    ['TLS 1.2', 'ssl-max-ver TLSv1.2'],
  ] as const
  for (const [name, option] of versions) {
    withServers('haproxy')(`haproxy requires one over ${name}`, async () => {
      const { cert, key } = authority().leaf()
      const https = await startServer('haproxy', (port, folder) => ({
        files: {
          'site.pem': cert + key,
          'root.pem': authority().root,
          'haproxy.cfg': `global
defaults
  mode http
  timeout client 5s
  timeout server 5s
  timeout connect 5s
frontend site
  bind 127.0.0.1:${port} ssl crt ${folder}/site.pem ca-file ${folder}/root.pem verify required ${option}
  http-request return status 200
`,
        },
        args: ['-db', '-f', `${folder}/haproxy.cfg`],
      }))
      expect(blocking(await look({ 443: https }))).toEqual([expect.stringContaining('client certificate')])
      expect(blocking(await look({ 443: https }, 'client-certificate'))).toEqual([])
    })
  }

  withServers('stunnel4')('stunnel requires one', async () => {
    const pair = authority().leaf()
    const https = await startServer('stunnel4', (port, folder) => ({
      files: {
        'site.pem': pair.cert + pair.key,
        'root.pem': authority().root,
        'stunnel.conf': `foreground = yes
pid =
[site]
accept = 127.0.0.1:${port}
connect = 127.0.0.1:1
cert = ${folder}/site.pem
CAfile = ${folder}/root.pem
verifyChain = yes
`,
      },
      args: [`${folder}/stunnel.conf`],
    }))
    expect(blocking(await look({ 443: https }))).toEqual([expect.stringContaining('client certificate')])
    expect(blocking(await look({ 443: https }, 'client-certificate'))).toEqual([])
  })
})
