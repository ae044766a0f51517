/**
 * Projects as `fly launch` writes them, one for each of its frameworks (flyctl: scanner/): the ports, variables,
 * commands and volumes are flyctl's, the texts are minimal ones of our own.
 */
import { expect, test } from '@jest/globals'
import { rules } from './all-rules.ts'
import { describeFinding, runCheck } from './pages.ts'

interface Launched {
  readonly port: number
  readonly env?: Readonly<Record<string, string>>
  /** Lines in front of the first table. */
  readonly top?: string
  /** Tables behind those that every launch writes. */
  readonly tables?: string
  readonly files: Readonly<Record<string, string>>
}

const IGNORED = { '.dockerignore': '.git\n.env*\nconfig/master.key\nnode_modules\n' }
const MOUNT = (source: string, destination: string) =>
  `\n[[mounts]]\n  source = '${source}'\n  destination = '${destination}'\n  auto_extend_size_threshold = 80\n  auto_extend_size_increment = '1GB'\n  auto_extend_size_limit = '10GB'\n`

const PROJECTS: Readonly<Record<string, Launched>> = {
  bridgetown: {
    port: 4000,
    tables: `\n[[statics]]\n  guest_path = '/app/output'\n  url_prefix = '/'\n`,
    files: {
      ...IGNORED,
      Dockerfile: 'FROM ruby:3.3-slim\nCOPY . .\nRUN npm run esbuild\nCMD ["bridgetown", "start"]\n',
    },
  },
  deno: {
    port: 8080,
    tables: `\n[processes]\n  app = 'run --allow-net ./main.ts'\n`,
    files: { ...IGNORED, Dockerfile: 'FROM denoland/deno:2\nCOPY . .\nCMD ["run", "-A", "./main.ts"]\n' },
  },
  django: {
    port: 8000,
    top: `console_command = '/code/manage.py shell'\n`,
    tables: `\n[deploy]\n  release_command = 'python manage.py migrate --noinput'\n\n[[statics]]\n  guest_path = '/code/static'\n  url_prefix = '/static/'\n`,
    files: {
      ...IGNORED,
      Dockerfile: `FROM python:3.12-slim\nCOPY . /code\nENV SECRET_KEY "${'q7VtR2mXk9TzLw4HsYd8NbJc3'.repeat(2)}"\nRUN python manage.py collectstatic --noinput\nEXPOSE 8000\nCMD ["gunicorn", "--bind", ":8000", "--workers", "2", "shop.wsgi"]\n`,
      'shop/settings.py': `SECRET_KEY = os.environ['SECRET_KEY']\nDEBUG = os.environ.get('DEBUG') == 'true'\n`,
    },
  },
  dotnet: {
    port: 8080,
    files: {
      ...IGNORED,
      Dockerfile: 'FROM mcr.microsoft.com/dotnet/aspnet:8.0\nCOPY out .\nENTRYPOINT ["dotnet", "shop.dll"]\n',
    },
  },
  flask: {
    port: 8080,
    files: {
      ...IGNORED,
      Dockerfile:
        'FROM python:3.12-slim\nCOPY . .\nEXPOSE 8080\nCMD ["python3", "-m", "flask", "run", "--host=0.0.0.0", "--port=8080"]\n',
    },
  },
  go: {
    port: 8080,
    files: {
      ...IGNORED,
      Dockerfile:
        'FROM golang:1 AS build\nCOPY . .\nRUN go build -o /run-app .\nFROM debian:bookworm\nCOPY --from=build /run-app /usr/local/bin/\nCMD ["run-app"]\n',
    },
  },
  laravel: {
    port: 8080,
    top: `console_command = 'php /var/www/html/artisan tinker'\n`,
    env: {
      APP_ENV: 'production',
      LOG_CHANNEL: 'stderr',
      LOG_LEVEL: 'info',
      LOG_STDERR_FORMATTER: 'Monolog\\Formatter\\JsonFormatter',
      SESSION_DRIVER: 'cookie',
      SESSION_SECURE_COOKIE: 'true',
    },
    files: {
      ...IGNORED,
      Dockerfile:
        'FROM fideloper/fly-laravel:8.2\nCOPY . /var/www/html\nRUN cp .fly/entrypoint.sh /entrypoint\nEXPOSE 8080\nENTRYPOINT ["/entrypoint"]\n',
      '.fly/entrypoint.sh':
        '#!/usr/bin/env sh\nfor f in /var/www/html/.fly/scripts/*.sh; do\n  bash "$f" || break\ndone\nexec supervisord\n',
      '.fly/scripts/caches.sh': '#!/usr/bin/env bash\n/usr/bin/php /var/www/html/artisan config:cache\n',
      '.env.example':
        'APP_KEY=\nAPP_DEBUG=true\nAPP_URL=http://localhost\nDB_HOST=127.0.0.1\nDB_USERNAME=root\nDB_PASSWORD=\nREDIS_PASSWORD=null\n',
      'config/database.php':
        "<?php\nreturn ['pgsql' => ['host' => env('DB_HOST', '127.0.0.1'), 'password' => env('DB_PASSWORD', ''), 'sslmode' => 'prefer']];\n",
    },
  },
  lucky: {
    port: 8080,
    env: { LUCKY_ENV: 'production' },
    tables: `\n[deploy]\n  release_command = 'lucky db.migrate'\n`,
    files: {
      ...IGNORED,
      Dockerfile: 'FROM crystallang/crystal:1.3.2-alpine\nCOPY . .\nENV PORT 8080\nCMD ["./webserver"]\n',
    },
  },
  'next.js': {
    port: 8080,
    files: {
      ...IGNORED,
      Dockerfile:
        'FROM node:22\nCOPY . .\nENV NEXT_TELEMETRY_DISABLED 1\nRUN yarn build\nUSER node\nCMD ["yarn", "start"]\n',
    },
  },
  'node with prisma': {
    port: 3000,
    env: { PORT: '3000', DATABASE_URL: 'file:///data/sqlite.db' },
    tables: MOUNT('data', '/data'),
    files: {
      ...IGNORED,
      Dockerfile:
        'FROM node:22\nCOPY . .\nENV DATABASE_URL="file:///data/sqlite.db"\nENTRYPOINT ["/app/docker-entrypoint.js"]\nCMD ["npm", "run", "start"]\n',
    },
  },
  nuxt: {
    port: 8080,
    files: {
      ...IGNORED,
      Dockerfile: 'FROM node:22\nCOPY . .\nENV HOST 0.0.0.0\nENV PORT 8080\nCMD ["node", ".output/server/index.mjs"]\n',
    },
  },
  phoenix: {
    port: 8080,
    top: `kill_signal = 'SIGTERM'\nswap_size_mb = 512\n`,
    env: { PHX_HOST: 'shop.fly.dev', PORT: '8080', DATABASE_PATH: '/mnt/name/name.db' },
    tables: `\n[deploy]\n  release_command = '/app/bin/migrate'\n${MOUNT('name', '/mnt/name')}`,
    files: {
      ...IGNORED,
      Dockerfile:
        'FROM hexpm/elixir:1.17 AS builder\nENV MIX_ENV="prod"\nCOPY . .\nRUN mix release\nFROM debian:bookworm-slim\nCOPY --from=builder /app/_build/prod/rel ./\nUSER nobody\nCMD ["/app/bin/server"]\n',
      'rel/env.sh.eex':
        '#!/bin/sh\nexport ERL_AFLAGS="-proto_dist inet6_tcp"\nexport ECTO_IPV6="true"\nexport DNS_CLUSTER_QUERY="${FLY_APP_NAME}.internal"\nexport RELEASE_NODE="${FLY_APP_NAME}-${FLY_IMAGE_REF##*-}@${FLY_PRIVATE_IP}"\n',
      'config/config.exs':
        'import Config\nconfig :shop, ShopWeb.Endpoint, url: [host: "localhost"], live_view: [signing_salt: "Ab3dE9xQ"]\n',
      'config/runtime.exs':
        'import Config\nmaybe_ipv6 = if System.get_env("ECTO_IPV6") in ~w(true 1), do: [:inet6], else: []\nconfig :shop, Shop.Repo, url: System.get_env("DATABASE_URL"), socket_options: maybe_ipv6\n# For example: ecto://USER:PASS@HOST/DATABASE\n',
    },
  },
  python: {
    port: 8080,
    tables: `\n[build]\n  builder = 'paketobuildpacks/builder:base'\n`,
    files: { ...IGNORED, Procfile: 'web: gunicorn server:app\n', 'requirements.txt': 'gunicorn\n' },
  },
  rails: {
    port: 3000,
    top: `console_command = '/rails/bin/rails console'\n`,
    tables: `\n[processes]\n  app = './bin/rails server'\n  sidekiq = 'bundle exec sidekiq'\n\n[[statics]]\n  guest_path = '/rails/public'\n  url_prefix = '/'\n`,
    files: {
      ...IGNORED,
      Dockerfile:
        'FROM ruby:3.3-slim AS base\nENV RAILS_ENV="production"\nFROM base AS build\nCOPY . .\nRUN SECRET_KEY_BASE_DUMMY=1 ./bin/rails assets:precompile\nFROM base\nCOPY --from=build /rails /rails\nUSER 1000:1000\nENTRYPOINT ["/rails/bin/docker-entrypoint"]\nEXPOSE 3000\nCMD ["./bin/rails", "server"]\n',
      'config/database.yml':
        'production:\n  adapter: postgresql\n  username: shop\n  password: <%= ENV["SHOP_DATABASE_PASSWORD"] %>\n',
      'config/environments/production.rb':
        'Rails.application.configure do\n  config.assume_ssl = true\n  config.force_ssl = true\nend\n',
      'config/cable.yml':
        'production:\n  adapter: redis\n  url: <%= ENV.fetch("REDIS_URL") { "redis://localhost:6379/1" } %>\n',
    },
  },
  redwood: {
    port: 8910,
    env: {
      NODE_ENV: 'production',
      PORT: '8910',
      REDWOOD_DISABLE_TELEMETRY: '1',
      MIGRATE_ON_BOOT: 'true',
      DATABASE_URL: 'file://data/sqlite.db',
    },
    tables: `\n[deploy]\n  release_command = '.fly/release.sh'\n${MOUNT('data', '/data')}`,
    files: {
      ...IGNORED,
      Dockerfile: 'FROM node:20\nCOPY . .\nCOPY .fly .fly\nENTRYPOINT ["sh"]\nCMD [".fly/start.sh"]\n',
      '.fly/start.sh': 'set -ex\nnpx rw-server --port ${PORT} $@\n',
      '.fly/release.sh': 'set -ex\nnpx prisma migrate deploy --schema "./api/db/schema.prisma"\n',
    },
  },
  rust: {
    port: 8080,
    files: {
      ...IGNORED,
      Dockerfile:
        'FROM rust:1 AS builder\nCOPY . .\nRUN cargo build --release\nFROM debian:bookworm-slim\nCOPY --from=builder /app/target/release/shop /usr/local/bin/app\nENTRYPOINT ["/usr/local/bin/app"]\n',
    },
  },
  'static site': {
    port: 80,
    files: { ...IGNORED, Dockerfile: 'FROM pierrezemb/gostatic\nCOPY . /srv/http/\n' },
  },
  streamlit: {
    port: 8501,
    files: {
      ...IGNORED,
      Dockerfile: 'FROM python:3.12-slim\nCOPY . .\nEXPOSE 8501\nCMD ["streamlit", "run", "app.py"]\n',
    },
  },
}

/** The workflow that flyctl offers to write. */
const WORKFLOW = `name: Fly Deploy
on:
  push:
    branches:
      - main
jobs:
  deploy:
    name: Deploy app
    runs-on: ubuntu-latest
    concurrency: deploy-group
    steps:
      - uses: actions/checkout@v4
      - uses: superfly/flyctl-actions/setup-flyctl@master
      - run: flyctl deploy --remote-only
        env:
          FLY_API_TOKEN: \${{ secrets.FLY_API_TOKEN }}
`

function flyToml({ port, env = {}, top = '', tables = '' }: Launched): string {
  const variables = Object.entries(env).map(([name, value]) => `  ${name} = '${value}'\n`)
  const build = tables.includes('[build]') ? '' : '\n[build]\n'
  const environment = variables.length === 0 ? '' : `\n[env]\n${variables.join('')}`
  return `# fly.toml app configuration file generated for shop
app = 'shop'
primary_region = 'ams'
${top}${build}${environment}
[http_service]
  internal_port = ${port}
  force_https = true
  auto_stop_machines = 'stop'
  auto_start_machines = true
  min_machines_running = 0
  processes = ['app']
${tables}
[[vm]]
  memory = '1gb'
  cpu_kind = 'shared'
  cpus = 1
`
}

test.each(Object.entries(PROJECTS))('%s: no finding, and all is judged', async (_, launched) => {
  const files = new Map([
    ...Object.entries(launched.files),
    ['fly.toml', flyToml(launched)] as const,
    ['.github/workflows/fly-deploy.yml', WORKFLOW] as const,
  ])
  const found: string[] = []
  for (const rule of rules) {
    const { comparison, problems, crashes } = await runCheck(rule, { before: undefined, files })
    found.push(...comparison.introduced.map(describeFinding), ...problems.map(({ message }) => message))
    expect(crashes).toEqual([])
  }
  expect(found).toEqual([])
})
