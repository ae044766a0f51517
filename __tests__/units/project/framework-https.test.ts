import { describe, expect, test } from '@jest/globals'
import { mayMatter, wanted } from '../../../src/project/discover/discover.ts'
import { projectOf } from './listing.ts'

const CONFIG = 'app = "shop"\n[http_service]\n  internal_port = 8080\n'

const CASES: readonly [
  what: string,
  path: string,
  text: string,
  redirect: number | undefined,
  hsts: number | undefined,
][] = [
  [
    'Rails',
    'config/environments/production.rb',
    'Rails.application.configure do\n  config.force_ssl = true\nend\n',
    2,
    2,
  ],
  [
    'Rails, switched off',
    'config/environments/production.rb',
    '# config.force_ssl = true\nconfig.force_ssl = false\n',
    undefined,
    undefined,
  ],
  [
    'Rails that takes all for HTTPS',
    'config/environments/production.rb',
    'config.assume_ssl = true\nconfig.force_ssl = true\n',
    undefined,
    2,
  ],
  [
    'Phoenix',
    'config/prod.exs',
    'config :shop, ShopWeb.Endpoint,\n  force_ssl: [rewrite_on: [:x_forwarded_proto]]\n',
    2,
    2,
  ],
  [
    'the comment of the Phoenix generator',
    'config/prod.exs',
    '#       force_ssl: [hsts: true],\n',
    undefined,
    undefined,
  ],
  ['a plug', 'lib/shop_web/endpoint.ex', '  plug Plug.SSL, rewrite_on: [:x_forwarded_proto]\n', 1, 1],
  ['Django', 'shop/settings.py', 'SECURE_SSL_REDIRECT = not DEBUG\nSECURE_HSTS_SECONDS = 3600\n', 1, 2],
  [
    'Django, off by default',
    'shop/settings/base.py',
    'SECURE_SSL_REDIRECT = env.bool("X", default=False)\n',
    undefined,
    undefined,
  ],
  ['Starlette', 'app/main.py', 'app.add_middleware(HTTPSRedirectMiddleware)\n', 1, undefined],
  [
    'Express',
    'server/index.ts',
    "const proto = req.get('X-Forwarded-Proto')\nif (proto === 'http') res.redirect('https://' + host)\n",
    2,
    undefined,
  ],
  [
    'a header that is only compared',
    'server/index.ts',
    "const proto = req.get('X-Forwarded-Proto') === 'https'\n",
    undefined,
    undefined,
  ],
  ['nginx', 'nginx/default.conf', 'server {\n  listen 80;\n  return 301 https://$host$request_uri;\n}\n', 3, undefined],
  [
    'Caddy',
    'Caddyfile',
    ':80 {\n  @plain header X-Forwarded-Proto http\n  redir @plain https://{host}{uri}\n}\n',
    3,
    undefined,
  ],
  [
    'Caddy that moves visitors to another name',
    'Caddyfile',
    'www.acme.io {\n  header_up X-Forwarded-Proto https\n  redir https://acme.io{uri}\n}\n',
    undefined,
    undefined,
  ],
  ['HAProxy', 'haproxy.cfg', '  http-request redirect scheme https unless { ssl_fc }\n', 1, undefined],
]

describe('what the code of an app does about HTTPS', () => {
  test.each(CASES)('%s: %s', async (_, path, text, redirect, hsts) => {
    const paths = new Set(['fly.toml', path])
    expect(mayMatter(path)).toBe(true)
    expect(wanted(paths, new Map(), new Set())).toEqual(['fly.toml', path])
    const project = await projectOf(
      new Map([
        ['fly.toml', CONFIG],
        [path, text],
      ]),
    )
    const own = project.apps[0]?.ownHttps
    expect([own?.redirect?.range.start.line, own?.hsts?.range.start.line]).toEqual([redirect, hsts])
  })

  test.each([
    ['spec/dummy/config/environments/production.rb'],
    ['docs/nginx.conf'],
    ['src/pages/shop/cart/index.ts'],
    ['node_modules/x/server.js'],
  ])('%s is not read for it', path => {
    expect(wanted(new Set(['fly.toml', path]), new Map(), new Set())).toEqual(['fly.toml'])
  })

  test('the code of one app says nothing of the other', async () => {
    const files = new Map([
      ['fly.toml', CONFIG],
      ['api/fly.toml', CONFIG.replace('shop', 'api')],
      ['api/Caddyfile', '@plain header X-Forwarded-Proto http\nredir @plain https://{host}{uri}\n'],
    ])
    const { apps } = await projectOf(files)
    expect(apps.map(app => [app.path, app.ownHttps.redirect?.path])).toEqual([
      ['api/fly.toml', 'api/Caddyfile'],
      ['fly.toml', undefined],
    ])
  })

  test('an app finds the code beside its Dockerfile', async () => {
    const files = new Map([
      ['deploy/fly.toml', `${CONFIG}[build]\n  dockerfile = "../Dockerfile"\n`],
      ['Dockerfile', 'FROM nginx\n'],
      ['nginx.conf', 'return 301 https://$host;\n'],
    ])
    const { apps } = await projectOf(files)
    expect(apps[0]?.ownHttps.redirect?.path).toBe('nginx.conf')
  })

  test.each([
    ['config/environments/production.rb', 'config.force_ssl = false\n', 1],
    ['config/environments/production.rb', '# config.force_ssl = false\nconfig.force_ssl = true\n', undefined],
    ['config/prod.exs', 'config :shop, ShopWeb.Endpoint,\n  force_ssl: false\n', 2],
    ['shop/settings.py', 'DEBUG = False\nSECURE_SSL_REDIRECT = False\n', 2],
    ['shop/settings.py', 'SECURE_SSL_REDIRECT = not DEBUG\n', undefined],
    ['app.py', 'Talisman(app, force_https=False)\n', 1],
    ['config/app.php', "<?php\nreturn [\n  'force_https' => env('FORCE_HTTPS', false),\n];\n", 3],
  ])('%s switches its redirect off: %j', async (path, text, line) => {
    const files = new Map([
      ['fly.toml', CONFIG],
      [path, text],
    ])
    const { apps } = await projectOf(files)
    expect(apps[0]?.ownHttps.redirectOff?.range.start.line).toBe(line)
  })
})
