/** A change cannot lower what it adds by saying that it is harmless: a comment, a document, an empty program, a name. */
import { expect, test } from '@jest/globals'
import { ASKED, answerOf, type Entries } from './unread.ts'

const KEY = 'Q7vR2mXk9TzLw4HsYd8NbJc3'
const SERVICE = '\n[http_service]\n  internal_port = 8080\n'
const APP = 'app = "shop"\n'
const LOCAL_CERTIFICATE = `-----BEGIN CERTIFICATE-----\n${Buffer.from(`${'x'.repeat(90)}localhost`).toString('base64')}\n-----END CERTIFICATE-----\n`
const PRIVATE_KEY = `-----BEGIN ${'RSA'} PRIVATE KEY-----\n${`${KEY}${KEY}\n`.repeat(12)}-----END RSA PRIVATE KEY-----\n`
const SIGN_IN: Entries = {
  'package.json': '{ "dependencies": { "express": "5.0.0", "passport": "0.7.0" } }\n',
  'src/login.js': "import passport from 'passport'\nexport const login = passport.authenticate('local')\n",
}

const CLAIMS: Readonly<Record<string, { base: Entries; head: Entries; answer: string }>> = {
  'a comment that calls a key public': {
    base: { 'fly.toml': APP },
    head: { 'fly.toml': `${APP}\n[env]\n  # Public key, safe to commit\n  CHECKOUT_KEY = "${KEY}"\n` },
    answer: 'fly.toml secret-in-fly-config',
  },
  'a document that sets the secret': {
    base: { 'fly.toml': APP, 'README.md': '# Shop\n' },
    head: {
      'README.md': '# Shop\n\n```sh\nfly secrets set SESSION_SECRET=…\n```\n',
      'src/server.js': "export const SESSION_SECRET = process.env.SESSION_SECRET || 'shop-default-value'\n",
    },
    answer: 'src/server.js secret-with-fallback',
  },
  'a certificate for localhost beside a private key': {
    base: { 'fly.toml': APP },
    head: { 'fly.toml': APP, 'certs/ca.crt': LOCAL_CERTIFICATE, 'certs/server.key': PRIVATE_KEY },
    answer: 'certs/server.key secret-in-config-file',
  },
  'a name with testnet': {
    base: { 'fly.toml': APP },
    head: { 'fly.toml': APP, 'config/app.yml': `testnet_api_key: ${KEY}\n` },
    answer: 'config/app.yml secret-in-config-file',
  },
  'a program without a sign-in': {
    base: { 'fly.toml': APP },
    head: { 'fly.toml': APP + SERVICE, 'x.js': 'console.log(1)\n' },
    answer: 'fly.toml plaintext-http',
  },
  'a name that browsers open over HTTPS only': {
    base: { 'fly.toml': APP, ...SIGN_IN },
    head: { 'fly.toml': `${APP}\n[env]\n  HOST = "shop.fly.dev"\n${SERVICE}` },
    answer: 'fly.toml plaintext-http',
  },
}

test.each(Object.entries(CLAIMS).flatMap(([what, claim]) => ASKED.map(asked => [what, asked, claim] as const)))(
  '%s, by %s',
  async (_, asked, { base, head, answer }) => {
    expect(await answerOf(asked, base, head)).toEqual([answer, 'failure'])
  },
)
