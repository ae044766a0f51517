/** A small shop that nothing is wrong with, and the ways in which it goes wrong. */
import { withoutSeams } from '../split-secret.ts'

/** A key that stands in no file of this repository as a whole. */
export const KEY = withoutSeams('sk_li<+>ve_51HqLyjWDarjtT1zdP7dcQ8vWmQ2nR4t')
/** Another one, as after a rotation. */
export const OTHER_KEY = withoutSeams('sk_li<+>ve_51JkMzaXEbskuU2aeQ8edR9wXnR3oS5u')

export const SHOP = `app = "shop"
primary_region = "ams"

[http_service]
  internal_port = 8080
  force_https = true
  concurrency = { hard_limit = 250 }
`

/** Without its redirect to HTTPS. */
export const PLAIN = SHOP.replace('  force_https = true\n', '')

/** The same service in the longer form. */
export const SERVICES = `app = "shop"
primary_region = "ams"

[[services]]
  internal_port = 8080
  protocol = "tcp"
  concurrency = { hard_limit = 250 }

  [[services.ports]]
    port = 80
    handlers = ["http"]
    force_https = true

  [[services.ports]]
    port = 443
    handlers = ["tls", "http"]
`

/** With a port of a database open to everybody. */
export const DATABASE = `
[[services]]
  internal_port = 5432
  protocol = "tcp"
  concurrency = { hard_limit = 250 }

  [[services.ports]]
    port = 5432
`

export const DOCKERFILE = `FROM node:22
WORKDIR /app
COPY server.js ./
USER node
CMD ["node", "server.js"]
`

/** A Dockerfile with a key in its second line. */
export function leaking(key = KEY): string {
  return DOCKERFILE.replace('WORKDIR', `ENV STRIPE_SECRET_KEY=${key}\nWORKDIR`)
}

/** A Dockerfile with that many keys, from its second line on. */
export function leakingMany(count: number): string {
  const lines = Array.from({ length: count }, (_, i) => `ENV STRIPE_SECRET_KEY_${i + 1}=${KEY}${i}\n`)
  return DOCKERFILE.replace('WORKDIR', `${lines.join('')}WORKDIR`)
}

export const BASE = {
  'fly.toml': SHOP,
  Dockerfile: DOCKERFILE,
  '.dockerignore': '.git\n.env*\nnode_modules\n',
  'server.js': 'listen(8080)\n',
  'README.md': 'A shop.\n',
}

export const POLICY = '.github/airworthy.yml'
