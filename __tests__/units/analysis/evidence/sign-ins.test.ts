import { expect, test } from '@jest/globals'
import plaintextHttp from '../../../../src/rules/tls/plaintext-http.ts'
import { runCheck } from '../../../pages.ts'

const CONFIG = 'app = "shop"\n\n[http_service]\n  internal_port = 3000\n'
const MAP = {
  'src/main.ts': 'import { page } from "./page.ts"\nlisten(3000, page)\n',
  'src/page.ts': 'export const page = () => render("https://tiles.example.com/base")\n',
  'src/tiles.ts': 'export const tiles = "https://tiles.example.com/base"\n',
}

async function severityWith(files: Readonly<Record<string, string>>) {
  const { comparison } = await runCheck(plaintextHttp, {
    before: undefined,
    files: new Map(Object.entries({ 'fly.toml': CONFIG, ...files })),
  })
  return comparison.introduced.map(({ severity }) => severity)
}

test.each<[what: string, files: Readonly<Record<string, string>>, severity: string]>([
  ['no program at all', {}, 'high'],
  ['one program', { 'main.ts': 'listen(3000)\n' }, 'medium'],
  [
    'one program in the image of a product',
    { 'theme.js': 'menu()\n', Dockerfile: 'FROM acme/wiki:3\nCOPY . .\n' },
    'high',
  ],
  ['a key that is sent', { 'main.ts': 'fetch(url, { headers: { "x-api-key": key } })\n' }, 'medium'],
  ['the programs beside a folder of configs', { ...MAP, 'infra/fly.toml': CONFIG, 'fly.toml': '' }, 'medium'],
  ['programs without a word for a sign-in', MAP, 'medium'],
  [
    'an author is no sign-in',
    { ...MAP, 'src/about.ts': 'export const author = "https://author.example.com"\n' },
    'medium',
  ],
  [
    'a comment that a framework wrote',
    { ...MAP, 'lib/router.ts': '// Put it behind authentication.\nconst home = "https://shop.example.com"\n' },
    'medium',
  ],
  ['a password of an API', { ...MAP, 'src/user.ts': 'if (await check(password, "argon2id")) open()\n' }, 'medium'],
  [
    'a password of an app with pages',
    { ...MAP, 'src/user.ts': 'if (await check(password, "argon2id")) open()\n', 'views/home.ejs': '<p>Hello</p>\n' },
    'high',
  ],
  ['a header with a key', { ...MAP, 'src/api.ts': 'const key = headers["x-api-key"]\n' }, 'medium'],
  ['a route by its path', { ...MAP, 'src/login.ts': 'export {}\n' }, 'medium'],
  ['a page by its path', { ...MAP, 'src/login.tsx': 'export {}\n' }, 'high'],
  ['a cookie', { ...MAP, 'src/user.ts': 'res.cookie("id", id)\n' }, 'high'],
  [
    'a package that checks tokens',
    { ...MAP, 'package.json': '{ "dependencies": { "jsonwebtoken": "9" } }\n' },
    'medium',
  ],
  ['a package for sessions', { ...MAP, 'package.json': '{ "dependencies": { "express-session": "1" } }\n' }, 'high'],
  ['a framework with accounts', { ...MAP, 'manage.py': 'main()\n' }, 'high'],
  [
    'a server with logins in the image',
    { ...MAP, Dockerfile: 'FROM alpine\nADD https://example.com/pocketbase.zip /pb/\n' },
    'high',
  ],
  ['a config in a folder of its own', { ...MAP, 'api/fly.toml': CONFIG, 'fly.toml': '' }, 'medium'],
])('%s: %#', async (_, files, severity) => {
  expect(await severityWith(files)).toContain(severity)
})
