/** What Docker puts into an image by constants of the Dockerfile, by mounts, links and stages is found as if written out. */
import { describe, expect, test } from '@jest/globals'
import { withoutSeams } from '../split-secret.ts'
import { checkFiles } from './surfaces.ts'
import { ASKED, answerOf, type Entries } from './unread.ts'

const [FIRST, SECOND] = [withoutSeams('kX9m<+>Q2vL'), withoutSeams('p7RtW4<+>zY1b')]
const PASSWORD = `${FIRST}${SECOND}`
const BASE: Entries = {
  'fly.toml': 'app = "shop"\n',
  Dockerfile: 'FROM node:22\nCOPY src ./src\n',
  '.env': `DB_PASSWORD=${PASSWORD}\n`,
  'src/server.js': 'listen()\n',
}
const told = (lines: string) => {
  const files = Object.entries({ ...BASE, Dockerfile: lines }) as [string, string][]
  return checkFiles(undefined, new Map(files))
    .report.comparison.introduced.filter(({ severity }) => severity === 'critical' || severity === 'high')
    .filter(({ at }) => at.path === 'Dockerfile')
    .map(({ rule, at }) => `${at.path} ${rule}`)
}

describe('a secret file gets into the image by', () => {
  test.each([
    'ARG SRC=.\nCOPY $SRC /app',
    'ENV SRC=.env\nCOPY $SRC /app',
    'COPY ${NOPE:-.} /app',
    'COPY $NOPE.env /app/',
    'RUN --mount=type=bind,source=.env,target=/x cat /x > /app/.env',
    'RUN --mount=type=bind,target=/ctx cp -a /ctx /app',
    'RUN --mount=target=/ctx cp -a /ctx/. /app',
    'ARG N=xx.env\nCOPY ${N#xx} /app/',
  ])('%s', lines => {
    expect(told(`FROM node:22\n${lines}\n`)).toContain('Dockerfile secret-file-in-image')
  })

  test.each([
    'ARG STAGE=b\nFROM node:22 AS b\nCOPY . .\nFROM ${STAGE}\n',
    'FROM node:22 AS b\nCOPY . /app\nFROM node:22\nRUN --mount=from=b,source=/app,target=/x cp -a /x /app\n',
  ])('a stage: %j', text => {
    expect(told(text)).toContain('Dockerfile secret-file-in-image')
  })

  test.each([
    'ARG SRC\nCOPY $SRC /app',
    'ARG SRC=src\nCOPY $SRC /app',
    'RUN --mount=type=bind,target=/ctx make -C /ctx',
    'RUN --mount=type=cache,target=/root/.npm cp -r /root/.npm /x',
  ])('and not by %s', lines => {
    expect(told(`FROM node:22\n${lines}\n`)).toEqual([])
  })
})

test.each(ASKED)('a link that is the source of a COPY, by %s', async asked => {
  const head = { settings: { link: '.env' }, Dockerfile: 'FROM node:22\nCOPY settings /app/settings\n' }
  expect(await answerOf(asked, BASE, head)).toContain('Dockerfile secret-file-in-image')
})

describe('a credential put together of constants', () => {
  test.each([
    `ARG P=${PASSWORD}\nENV DATABASE_URL=postgres://shop:\${P}@db.acme-shop.net/shop`,
    `ARG A=${FIRST}\nARG B=${SECOND}\nENV DB_PASSWORD=$A$B`,
    `ENV Q=${PASSWORD}\nENV DATABASE_URL=postgres://shop:\${Q}@db.acme-shop.net/shop`,
    `ENV DB_PASSWORD=\${NOPE:-${FIRST}}${SECOND}`,
    `ARG X=zz${PASSWORD}\nENV DB_PASSWORD=\${X#zz}`,
    `ARG X=${FIRST}_${SECOND}\nENV DB_PASSWORD=\${X/_/G}`,
  ])('%s', lines => {
    expect(told(`FROM node:22\n${lines}\n`)).toContain('Dockerfile secret-in-dockerfile')
  })

  test.each(['ARG PASS\nENV DB_PASSWORD=$PASS', 'ARG PASS=\nENV DB_PASSWORD=$PASS', 'ENV DB_PASSWORD=$NOPE'])(
    'none in %s',
    lines => expect(told(`FROM node:22\n${lines}\n`)).toEqual([]),
  )
})
