import { describe, expect, test } from '@jest/globals'
import { createSource } from '../../../src/model/files/text.ts'
import { isProxyConfig, proxyReader, proxySettings } from '../../../src/project/files/proxy-config.ts'
import { leastTime } from '../../processor-time.ts'

const upstreams = (path: string, text: string): string[] =>
  proxySettings(createSource(path, text), 'runtime').map(({ name, value, key }) => {
    const { line, column } = value.at.range.start
    return `${line}:${column} ${name} ${value.known ? value.value : '?'} (${key})`
  })

describe('isProxyConfig', () => {
  test.each([
    'nginx.conf',
    'edge/nginx.conf.template',
    'docker/nginx/sites/api.conf',
    'conf.d/default.conf',
    'sites-enabled/shop.conf',
    'default.conf',
    'Caddyfile',
    'edge/Caddyfile.prod',
    'shop.caddyfile',
    'haproxy.cfg',
  ])('%s is one', path => expect(isProxyConfig(path)).toBe(true))

  test.each(['postgresql.conf', 'setup.cfg', 'nginx.md', 'src/caddyfiles.go', 'supervisord.conf'])('%s is none', path =>
    expect(isProxyConfig(path)).toBe(false),
  )

  test('a template that the image fills in is read when it runs', () => {
    expect(proxyReader('edge/default.conf.template')).toBe('runtime')
    expect(proxyReader('examples/nginx.conf')).toBe('development')
  })
})

test('nginx: passes, servers of upstreams, and variables that a pass uses', () => {
  const text = `upstream api { # { not a block
  server a.internal:80 weight=2;
  server "b.internal:80";
}
http { server { listen 80; server_name x.example;
    set $search http://c.internal;
    set $unused http://d.internal;
    location ~ "^/{2,3}" { proxy_pass http://api; }
    location / { proxy_pass $search$uri; grpc_pass grpc://e.internal:1; fastcgi_pass \${PHP}; }
} }
`
  expect(upstreams('nginx.conf', text)).toEqual([
    '2:10 upstream api a.internal:80 (upstream api.upstream api)',
    '3:10 upstream api b.internal:80 (upstream api.upstream api)',
    '6:17 $search http://c.internal (http.server.$search)',
    '8:39 proxy_pass http://api (http.server.location ~ ^/{2,3}.proxy_pass)',
    '9:29 proxy_pass ? (http.server.location /.proxy_pass)',
    '9:52 grpc_pass grpc://e.internal:1 (http.server.location /.grpc_pass)',
    '9:86 fastcgi_pass ? (http.server.location /.fastcgi_pass)',
  ])
})

test('Caddy: one line, a block, placeholders and matchers', () => {
  const text = `shop.example {
	@api path /api/*
	reverse_proxy @api a.internal:80 https://b.internal
	reverse_proxy /x/* {
		to c.internal:80 {$SPARE} # d.internal
		header_up Host shop.example
	}
	redir https://e.example
}
`
  expect(upstreams('Caddyfile', text)).toEqual([
    '3:21 reverse_proxy a.internal:80 (shop.example.reverse_proxy)',
    '3:35 reverse_proxy https://b.internal (shop.example.reverse_proxy)',
    '5:6 reverse_proxy c.internal:80 (shop.example.reverse_proxy /x/*.reverse_proxy)',
    '5:20 reverse_proxy ? (shop.example.reverse_proxy /x/*.reverse_proxy)',
  ])
})

test('HAProxy: servers of a backend', () => {
  const text = `frontend web
  bind :80
backend api
  server one a.internal:80 check
  server-template two 3 b.internal:80 resolvers fly
resolvers fly
  nameserver dns fdaa::3
`
  expect(upstreams('haproxy.cfg', text)).toEqual([
    '4:14 backend api a.internal:80 (backend api.backend api)',
    '5:25 backend api b.internal:80 (backend api.backend api)',
  ])
})

test.each(['{', 'a{', "'", '"a\n', 'a"', '${', 'set $a b;', 'proxy_pass $a$b;', 'reverse_proxy a {\n', 'server a b\n'])(
  'a file full of %j takes linear time',
  piece => {
    const text = piece.repeat(100_000 / piece.length)
    const time = leastTime(1500, () => {
      for (const path of ['nginx.conf', 'Caddyfile', 'haproxy.cfg']) upstreams(path, text)
    })
    expect(time).toBeLessThan(1500)
  },
)
