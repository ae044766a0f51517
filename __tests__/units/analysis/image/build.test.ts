import { describe, expect, test } from '@jest/globals'
import { declarationsIn, isSecretArg, passedArgs } from '../../../../src/analysis/image/build-args.ts'
import { holdsSecret, ignoreEdit, looseFiles, secretsTaken } from '../../../../src/analysis/image/build-context.ts'
import { copiedFiles, copiesIn } from '../../../../src/analysis/image/image-files.ts'
import { writtenSecretFiles } from '../../../../src/analysis/image/written-files.ts'
import { ownDomainOf } from '../../../../src/analysis/network/own-domain.ts'
import { makesOwnBackups, replicates, runsLiteFs, sqliteOf } from '../../../../src/analysis/placement/replication.ts'
import { NO_POLICY } from '../../../../src/model/policy.ts'
import type { App } from '../../../../src/model/project/app.ts'
import { appsOf } from '../../../../src/model/project/app-lookup.ts'
import type { Project } from '../../../../src/model/project/project.ts'
import { appFlag, appName } from '../../../../src/rulekit/apps.ts'
import { projectOf } from '../../project/listing.ts'

type Files = Readonly<Record<string, string>>

const SECRET = 'Q7vR2mXk9TzLw4HsYd8NbJc3'
const project = (files: Files): Promise<Project> => projectOf(new Map(Object.entries(files)))

async function appOf(files: Files): Promise<{ app: App; all: Project }> {
  const all = await project({ 'fly.toml': 'app = "shop"\n', ...files })
  const [app] = all.apps
  if (!app) throw new Error('no app')
  return { app, all }
}

const copyOf = ({ dockerfile }: App) => {
  const [file] = dockerfile ? copiedFiles(dockerfile) : []
  if (!file) throw new Error('no COPY')
  return file
}

const steps = (...lines: readonly string[]): string =>
  `jobs:\n  j:\n    steps:\n${lines.map(line => `      - run: |\n${line.replace(/^/gm, '          ')}\n`).join('')}`
const X = '${{ secrets.X }}'

describe('files with secrets that a job writes', () => {
  test.each<[string, string[]]>([
    [`echo "A=${X}" > .env\nfly deploy`, ['.env']],
    [`echo "A=${X}" >> .env\nfly deploy`, ['.env']],
    [`echo "A=${X}" 1> .env\nfly deploy`, ['.env']],
    [`echo "A=${X}" >| .env\nfly deploy`, ['.env']],
    [`echo "A=${X}" 2> .env\nfly deploy`, []],
    [`echo "A=${X}" > ./.env\nfly deploy`, ['.env']],
    [`echo "A=${X}" > ././web/.env\nfly deploy`, ['web/.env']],
    [`echo "A=${X}" > a./.env\nfly deploy`, ['a./.env']],
    [`echo "A=${X}" > .env\necho "B=${X}" >> .env\nfly deploy`, ['.env']],
    [`echo "A=${X}" > notes.txt\nfly deploy`, []],
    [`echo "A=${X}" > .env\nfly status`, []],
    [`echo "A=${X}" > .env\ntool deploy`, []],
    [`echo "A=1" > .env\nfly deploy`, []],
    [`echo "A=$X" > .env\nfly deploy`, []],
    [`echo "VITE_A=${X}" > .env\nfly deploy`, []],
    [`echo "export VITE_A=${X}" > .env\nfly deploy`, []],
    [`echo "export   VITE_A=${X}" > .env\nfly deploy`, []],
    [`echo "exported VITE_A=${X}" > .env\nfly deploy`, ['.env']],
    [`echo "see VITE_A=${X}" > .env\nfly deploy`, ['.env']],
    [`echo ${X} > .env\nfly deploy`, ['.env']],
    [`echo "mysecrets.X $Y" > .env\nfly deploy`, []],
    [`echo "$Y" > .env\nfly deploy`, []],
    [`printf 'VITE_A=${X}\\n' > .env\nfly deploy`, []],
    [`cat <<E > .env\nVITE_A=${X}\nB=${X}\nE\nfly deploy`, ['.env']],
    [`cat <<E > .env\nVITE_A=${X}\nVITE_B=${X}\nE\nfly deploy`, []],
    [`echo "A=${X}" | tee .env\nfly deploy`, []],
    [`tee .env <<< "A=${X}"\nfly deploy`, ['.env']],
    [`tee -a .env <<< "A=${X}"\nfly deploy`, ['.env']],
    [`tee .env -a <<< "A=${X}"\nfly deploy`, ['.env']],
    [`cp .env <<< "A=${X}"\nfly deploy`, []],
    [`echo "A=${X}" > .env\nenv B=1 fly --verbose deploy`, ['.env']],
    [`echo "A=${X}" > .env\nfly tokens create deploy`, []],
  ])('%s', async (line, paths) => {
    const all = await project({ '.github/workflows/a.yml': steps(line) })
    expect(writtenSecretFiles(all).map(({ path }) => path)).toEqual(paths)
  })

  test('another job of the workflow does not deploy them', async () => {
    const two = `${steps(`echo "A=${X}" > .env`)}  k:\n    steps:\n      - run: fly deploy\n`
    expect(writtenSecretFiles(await project({ '.github/workflows/a.yml': two }))).toEqual([])
    expect(writtenSecretFiles(await project({ 'deploy.sh': `#!/bin/sh\necho "A=${X}" > .env\nfly deploy\n` }))).toEqual(
      [],
    )
  })
})

describe('build arguments by reference', () => {
  test.each([
    [`A=${X}`, 'A secrets.X true'],
    ['A=${{secrets.X}}', 'A secrets.X true'],
    ["A=${{ secrets.X || 'none' }}", 'A secrets.X true'],
    ['A=${{ github.token }}', 'A github.token true'],
    ['A=${{ vars.X }}', undefined],
    [`"A=${X}"`, 'A secrets.X true'],
    ['A=$B', 'A $B false'],
    ['"A=$B"', 'A $B false'],
    ['A="$B"', 'A $B false'],
    ["A='$B'", 'A $B false'],
    ['A=${B}', 'A ${B} false'],
    ['A=${BCD:-x y}', 'A ${BCD:-x y} false'],
    ['A=$(cat b)', 'A $(cat b) false'],
    ['A=$(cat bcd)x', undefined],
    ['A=x$B', undefined],
    ['A=$B-x', undefined],
    ['A=1', undefined],
    ['A', 'A A false'],
    ['1A=$B', undefined],
  ])('--build-arg %s', async (pair, wanted) => {
    const files = {
      '.github/workflows/a.yml': `jobs:\n  j:\n    steps:\n      - run: fly deploy --build-arg ${pair}\n`,
    }
    const found = [...passedArgs(await project(files))].map(({ name, from, isStored }) => `${name} ${from} ${isStored}`)
    expect(found).toEqual(wanted === undefined ? [] : [wanted])
  })

  test('other options take none, and developers’ own scripts none that counts', async () => {
    const line = 'fly deploy --env A=$B --build-arg --env A=$B\n'
    expect([...passedArgs(await project({ 'deploy.sh': `#!/bin/sh\n${line}` }))]).toEqual([])
    const withs = `jobs:\n  j:\n    steps:\n      - uses: a/b@v1\n        with:\n          labels: A=${X}\n`
    expect([...passedArgs(await project({ '.github/workflows/a.yml': withs }))]).toEqual([])
  })

  test.each([
    ['BUNDLE_GEMS__EXAMPLE__COM', 'secrets.GEMS_TOKEN', true],
    ['A', 'github.token', true],
    ['A', 'mysecrets.name', false],
    ['A', '$B', false],
  ])('%s from %s carries a secret: %s', (name, from, carries) => {
    expect(isSecretArg(name, from)).toBe(carries)
  })

  test('a stage that is shipped is told first', async () => {
    const all = await project({ Dockerfile: 'FROM a AS b\nARG A\nENV B=1\nFROM c\nARG A=1 C\nFROM b\nARG A\n' })
    const shown = declarationsIn(all)
    expect([shown('A', undefined)?.shipped, shown('B', undefined), shown('C', undefined)?.shipped]).toEqual([
      true,
      undefined,
      false,
    ])
    const two = await project({ 'a.Dockerfile': 'FROM a\nARG A\n', 'b.Dockerfile': 'FROM a AS x\nARG A\nFROM b\n' })
    expect(declarationsIn(two)('A', undefined)).toMatchObject({ shipped: true, at: { path: 'a.Dockerfile' } })
  })
})

describe('secrets in the build context', () => {
  const ENV = `A_KEY=${SECRET}\n`
  test.each<[string, Files, string[]]>([
    ['a committed one', { '.env': ENV }, ['.env']],
    ['one that is ignored', { '.env': ENV, '.dockerignore': '.env\n' }, []],
    ['one without a secret', { '.env': 'PORT=1\n' }, []],
    ['one with a password', { '.env': 'A_PASSWORD=hunter7\n' }, ['.env']],
    ['one with a hint', { '.env': 'A_PASSWORD=postgres\n' }, []],
    ['another file', { 'a.txt': ENV }, []],
    [
      'one that a job writes',
      { '.github/workflows/a.yml': steps(`echo "A=${X}" > .env\nfly deploy`) },
      ['.env written'],
    ],
    ['both', { '.env': ENV, '.github/workflows/a.yml': steps(`echo "A=${X}" > .env\nfly deploy`) }, ['.env']],
    [
      'one that a job writes and that is ignored',
      { '.dockerignore': '.env\n', '.github/workflows/a.yml': steps(`echo "A=${X}" > .env\nfly deploy`) },
      [],
    ],
  ])('%s', async (_, files, wanted) => {
    const { app, all } = await appOf({ Dockerfile: 'FROM a\nCOPY . .\n', ...files })
    expect(
      secretsTaken(copyOf(app), app, all).map(({ path, writtenAt }) => `${path}${writtenAt ? ' written' : ''}`),
    ).toEqual(wanted)
  })

  test.each<[string, string, string[]]>([
    ['COPY .', '', ['.env', 'web/.env']],
    ['COPY **', '', ['.env', 'web/.env']],
    ['COPY ?*', '', ['.env', 'web/.env']],
    ['COPY src/../', '', ['.env', 'web/.env']],
    ['COPY ../', '', ['.env', 'web/.env']],
    ['COPY /', '', ['.env', 'web/.env']],
    ['COPY ["./.", "./"]', '', ['.env', 'web/.env']],
    ['COPY ?env', '', ['.env']],
    ['COPY .[a-z]*', '', ['.env']],
    ['COPY [.]env', '', ['.env']],
    ['COPY .e[*n]v', '', ['.env', 'web/.env']],
    ['COPY w?b', '', ['web/.env']],
    ['COPY web', '', ['web/.env']],
    ['COPY */.env', '', ['web/.env']],
    ['COPY src', '', []],
    ['COPY --exclude=.env .', '', ['web/.env']],
    ['COPY --exclude=**/.env .', '', []],
    ['COPY .', '.env\n**/.env', []],
    ['COPY .', '!.', ['.env', 'web/.env']],
    ['COPY .', '**/.env\n!.', ['.env', 'web/.env']],
    ['COPY .', '**/.env\n[', ['.env', 'web/.env']],
    ['COPY .', `**/.env\n${'a\n'.repeat(60_000)}`, ['.env', 'web/.env']],
    ['COPY .', '**/.env\n!web', ['web/.env']],
  ])('%s takes, with the ignore file %j', async (copy, ignored, wanted) => {
    const dockerfile = copy.endsWith(']') && copy.includes('"') ? copy : `${copy} ./`
    const files = { Dockerfile: `FROM a\n${dockerfile}\n`, '.env': ENV, 'web/.env': ENV }
    const { app, all } = await appOf(ignored === '' ? files : { ...files, '.dockerignore': ignored })
    expect(secretsTaken(copyOf(app), app, all).map(({ path }) => path)).toEqual(wanted)
  })

  test('of a folder only what is in it', async () => {
    const files = {
      'web/fly.toml': 'app = "web"\n',
      'web/Dockerfile': 'FROM a\nCOPY . .\n',
      'web/.env': ENV,
      '.env': ENV,
      'web2/.env': ENV,
      '.github/workflows/a.yml': steps(`echo "A=${X}" > web/.env.local\necho "A=${X}" > .env.local\nfly deploy`),
    }
    const all = await project(files)
    const [app] = all.apps
    if (!app) throw new Error('no app')
    const inFolder = { ...app, buildContext: 'web' }
    expect(secretsTaken(copyOf(app), inFolder, all).map(({ path }) => path)).toEqual(['.env', '.env.local'])
    expect([holdsSecret('.env', inFolder, all), holdsSecret('.env.x', inFolder, all)]).toEqual([true, undefined])
    expect(looseFiles(copyOf(app), inFolder, all)).toEqual(['.env'])
  })

  test('what another file holds does not count', async () => {
    const { app, all } = await appOf({ '.env': 'PORT=1\nHOST=2\n', '.env.production': ENV })
    expect([holdsSecret('.env', app, all), holdsSecret('.env.production', app, all)]).toEqual([false, true])
  })

  test.each<[string, Files, string[]]>([
    ['', {}, ['.env', '.git']],
    ['of Phoenix', { 'mix.exs': '' }, ['.env']],
    ['of Rails', { 'config/credentials.yml.enc': '' }, ['.env', '.git', 'config/master.key']],
    ['that are ignored', { '.dockerignore': '.git\n.env\n' }, []],
  ])('loose files %s', async (_, files, wanted) => {
    const { app, all } = await appOf({ Dockerfile: 'FROM a\nCOPY . .\n', ...files })
    expect(looseFiles(copyOf(app), app, all)).toEqual(wanted)
  })

  test.each([
    ['a\n', 'b\nc\n'],
    ['a', '\nb\nc\n'],
    ['', 'b\nc\n'],
  ])('adds to the ignore file %j', async (text, added) => {
    const { app } = await appOf({ '.dockerignore': text })
    const edit = ignoreEdit(app, ['b', 'c'])
    expect([edit?.text, edit?.at.path]).toEqual([added, '.dockerignore'])
    expect(ignoreEdit((await appOf({})).app, ['b'])).toBeUndefined()
  })
})

describe('what is copied into an image', () => {
  test.each<[string, string, string[]]>([
    ['its places', 'FROM a\nCOPY a ./b/ /c/\nADD d e\n', ['a|a|/c|true', 'b|b|/c|true', 'd|d|/e|true']],
    ['the working folder', 'FROM a\nWORKDIR /x\nWORKDIR y\nCOPY a b\n', ['a|a|/x/y/b|true']],
    ['that of a stage before', 'FROM a AS b\nWORKDIR /x\nFROM B\nCOPY a .\n', ['a|a|/x|true']],
    ['that of a stage by number', 'FROM a\nWORKDIR /x\nFROM 0\nCOPY a .\n', ['a|a|/x|true']],
    [
      'not that of a stage behind',
      'FROM b\nCOPY a c\nFROM a AS b\nWORKDIR /x\nCOPY a c\n',
      ['a|a|/c|false', 'a|a|/x/c|true'],
    ],
    ['not that of itself', 'FROM b AS b\nCOPY a c\n', ['a|a|/c|true']],
    [
      'a folder that is not known',
      'FROM a\nARG X\nWORKDIR $X/y\nCOPY a b\nCOPY a /c\n',
      ['a|a|undefined|true', 'a|a|/c|true'],
    ],
    ['no addresses', 'FROM a\nADD https://a/b http://c/d git://e git@f:g h /x/\n', ['h|h|/x|true']],
    [
      'names like addresses',
      'FROM a\nADD xhttps:a digit:b my/git@c /x/\n',
      ['xhttps:a|xhttps:a|/x|true', 'digit:b|digit:b|/x|true', 'my/git@c|my/git@c|/x|true'],
    ],
    ['no here-document', 'FROM a\nCOPY <<E /x\nhi\nE\n', []],
    ['of a stage its name', 'FROM a AS b\nFROM c\nCOPY --from=b /x/y.pem /z\n', ['x/y.pem|y.pem|/z|true']],
    ['of a variable stage nothing', 'FROM a\nARG B\nCOPY --from=$B /x /z\n', []],
    ['other flags change nothing', 'FROM a\nCOPY --chown=b:b x /z\n', ['x|x|/z|true']],
    [
      'what is copied on',
      'FROM a AS b\nCOPY k /x/y/k\nFROM c\nCOPY --from=b /x /x\n',
      ['k|k|/x/y/k|true', 'x|x|/x|true'],
    ],
    [
      'what is copied on by number',
      'FROM a\nCOPY k /x/k\nFROM c\nCOPY --from=0 /x /x\n',
      ['k|k|/x/k|true', 'x|x|/x|true'],
    ],
    ['all is copied on', 'FROM a AS b\nCOPY k /x/k\nFROM c\nCOPY --from=B / /\n', ['k|k|/x/k|true', '||/|true']],
    ['what is left', 'FROM a AS b\nCOPY k /x/k\nFROM c\nCOPY --from=b /x/l /x\n', ['k|k|/x/k|false', 'x/l|l|/x|true']],
    [
      'what a stage that is left takes',
      'FROM a AS b\nCOPY k /k\nFROM c AS d\nCOPY --from=b /k /k\nFROM e\n',
      ['k|k|/k|false', 'k|k|/k|false'],
    ],
    [
      'a target that is not known',
      'FROM a AS b\nARG X\nCOPY k $X\nFROM c\nCOPY --from=b / /\n',
      ['k|k|undefined|false', '||/|true'],
    ],
  ])('%s', async (_, dockerfile, wanted) => {
    const { app } = await appOf({ Dockerfile: dockerfile })
    const files = app.dockerfile ? copiedFiles(app.dockerfile) : []
    expect(
      files.map(({ path, origin, destination, shipped }) => `${path}|${origin}|${destination}|${shipped}`),
    ).toEqual(wanted)
  })

  test('of the copies of a whole context one is told, the one that is shipped', async () => {
    const shown = async (files: Files) =>
      copiesIn(await project(files)).map(
        ({ app, file, isFirst }) => `${app.path} ${file.path} ${file.shipped} ${isFirst}`,
      )
    const whole = 'FROM a AS b\nCOPY . .\nCOPY * /y\nFROM c\nCOPY . .\nCOPY k .\n'
    expect(await shown({ 'fly.toml': 'app = "a"\n', Dockerfile: whole })).toEqual([
      'fly.toml  true true',
      'fly.toml k true false',
    ])
    const left = 'FROM a AS b\nCOPY . .\nCOPY * .\nFROM c\n'
    expect(await shown({ 'fly.toml': 'app = "a"\n', Dockerfile: left })).toEqual(['fly.toml  false false'])
    const one = {
      'a/fly.toml': 'app = "a"\n',
      'a/Dockerfile': whole,
      'b/fly.toml': 'app = "b"\n',
      'b/Dockerfile': whole,
    }
    expect(await shown(one)).toEqual([
      'a/fly.toml  true true',
      'a/fly.toml k true false',
      'b/fly.toml  true true',
      'b/fly.toml k true false',
    ])
    const shared = '[build]\ndockerfile = "Dockerfile"\n'
    expect(
      await shown({
        'fly.toml': `app = "a"\n${shared}`,
        'fly.b.toml': `app = "b"\n${shared}[http_service]\n`,
        Dockerfile: whole,
      }),
    ).toEqual(['fly.b.toml  true true', 'fly.b.toml k true false'])
    expect(await shown({ 'fly.toml': 'app = "a"\n' })).toEqual([])
  })
})

describe('the domain of an app', () => {
  test.each([
    ['PHX_HOST = "shop.acme.io"', 'shop.acme.io'],
    ['APP_URL = "https://shop.acme.io/x"', 'shop.acme.io'],
    ['SITE_DOMAIN = "shop.acme.io"', 'shop.acme.io'],
    ['BASEURL = "https://shop.acme.io"', 'shop.acme.io'],
    ['domain = "shop.acme.io"', 'shop.acme.io'],
    ['NEXTAUTH_URL = "https://shop.acme.io"', 'shop.acme.io'],
    ['HOSTNAME = "shop.acme.io"', 'shop.acme.io'],
    ['HOST = "*.acme.io"', 'acme.io'],
    ['HOST = "a*.acme.io"', undefined],
    ['HOST = "shop.acme.app"', undefined],
    ['HOST = "shop.acme.page"', undefined],
    ['HOST = "shop.application.io"', 'shop.application.io'],
    ['HOST = "shop.internal"', undefined],
    ['HOST = "203.0.113.7"', undefined],
    ['HOST = "shop.acme.i"', undefined],
    ['HOST = "shop.acme.i0"', undefined],
    ['HOST = "shop"', undefined],
    ['MYHOST = "shop.acme.io"', undefined],
    ['HOSTS = "shop.acme.io"', undefined],
    ['HOST = "0.0.0.0"\nAPP_HOST = "shop.acme.io"', 'shop.acme.io'],
  ])('%s: %s', async (env, domain) => {
    const { app, all } = await appOf({ 'fly.toml': `app = "shop"\n[env]\n${env}\n` })
    const found = ownDomainOf(app, all)
    expect(found === undefined ? undefined : found.replace(/^\*\./, '')).toBe(domain)
  })

  test.each([
    ['fly certs add shop.acme.io', 'shop.acme.io', undefined],
    ['fly certificates create shop.acme.io -a shop', 'shop.acme.io', 'shop.acme.io'],
    ['fly certs add shop.acme.io --app shop', 'shop.acme.io', 'shop.acme.io'],
    ['fly certs add shop.acme.io --app other', 'shop.acme.io', undefined],
    ['fly certs check shop.acme.io -a shop', undefined, undefined],
    ['fly certs addx shop.acme.io -a shop', undefined, undefined],
    ['fly certs readd shop.acme.io -a shop', undefined, undefined],
    ['fly certsx add shop.acme.io -a shop', undefined, undefined],
    ['fly mycerts add shop.acme.io -a shop', undefined, undefined],
    ['fly ips add shop.acme.io -a shop', undefined, undefined],
    ['tool certs add shop.acme.io -a shop', undefined, undefined],
    ['fly certs add', undefined, undefined],
  ])('%s: %s, beside another app %s', async (line, alone, beside) => {
    const script = { 'bin/x': `#!/bin/sh\n${line}\n` }
    const { app, all } = await appOf(script)
    expect(ownDomainOf(app, all)).toBe(alone)
    const two = await appOf({ ...script, 'other/fly.toml': 'app = "second"\n' })
    const shop = two.all.apps.find(each => each.path === 'fly.toml')
    expect(shop && ownDomainOf(shop, two.all)).toBe(beside)
  })

  test('the policy comes first, and what a build reads does not count', async () => {
    const files = new Map([
      ['fly.toml', 'app = "shop"\n[env]\nHOST = "b.acme.io"\n[build.args]\nAPP_HOST = "c.acme.io"\n'],
    ])
    const apps = new Map([['shop', { private: false, domains: ['a.acme.io'] }]])
    const first = await projectOf(files, { ...NO_POLICY, apps })
    expect(first.apps.map(app => ownDomainOf(app, first))).toEqual(['a.acme.io'])
    const build = await project({ 'fly.toml': 'app = "shop"\n[build.args]\nAPP_HOST = "c.acme.io"\n' })
    expect(build.apps.map(app => ownDomainOf(app, build))).toEqual([undefined])
  })
})

describe('copies of data', () => {
  const facts = (app: App) =>
    [runsLiteFs(app) && 'litefs', replicates(app) && 'replicates', makesOwnBackups(app) && 'backups'].filter(Boolean)
  test.each<[string, string, string[]]>([
    ['', 'FROM a\nADD litefs /x\n', ['litefs', 'replicates']],
    ['', 'FROM a\nCOPY --from=flyio/litefs:0.5 /a /b\n', ['litefs', 'replicates']],
    ['', 'FROM a\nLABEL a=litefs\n', ['replicates']],
    ['', 'FROM a\nCOPY mylitefs /x\n', []],
    ['', 'FROM a AS b\nRUN litefs mount\nFROM c\n', ['replicates']],
    ['', 'FROM postgres:16\n', ['replicates']],
    ['', 'FROM rqlite/rqlite\n', ['replicates']],
    ['[env]\nMODE = "gossip"\n', 'FROM a\n', ['replicates']],
    ['[env]\nRAFT = "1"\n', 'FROM a\n', ['replicates']],
    ['[env]\nREPLICA_COUNT = "2"\n', 'FROM a\n', ['replicates']],
    ['[env]\nREPLICATE_TOKEN = "2"\n', 'FROM a\n', []],
    ['[env]\nDNS_CLUSTER_QUERY = "2"\n', 'FROM a\n', []],
    ['[env]\nMODE = "$X"\n', 'FROM a\nCMD run "$X patroni"\n', ['replicates']],
    ['[env]\nBACKUP_TO = "s3"\n', 'FROM a\n', ['backups']],
    ['[env]\nMODE = "restic"\n', 'FROM a\n', ['backups']],
    ['[env]\nMODE = "cyborg"\n', 'FROM a\n', []],
    ['', 'FROM a\nCMD run "$X wal-g"\n', ['backups']],
    ['', 'FROM a\nCMD run pg_dump\n', ['backups']],
    ['', 'FROM a\nCMD run\n', []],
  ])('%j and %j', async (config, Dockerfile, wanted) => {
    expect(facts((await appOf({ 'fly.toml': `app = "shop"\n${config}`, Dockerfile })).app)).toEqual(wanted)
  })

  test('a name may tell of them', async () => {
    expect(facts((await appOf({ 'fly.toml': 'app = "shop-etcd"\n' })).app)).toEqual(['replicates'])
    expect(facts((await appOf({ 'fly.toml': '[env]\nA = "1"\n' })).app)).toEqual([])
  })

  test.each([
    ['[env]\nDB = "/data/x.db"\n', '', true],
    ['[env]\nSQLITE_FILE = "file:/data/x"\n', '', true],
    ['[env]\nDB = "file::memory:"\n', '', false],
    ['[env]\nDB = "x/data/x.db"\n', '', false],
    ['[env]\nDB = "/data/x.dbx"\n', '', false],
    ['[env]\nDB = "mysqlite:x"\n', '', false],
    ['[env]\nPATH_TO = "/data/x.db"\n', '', false],
    ['[build.args]\nDB = "/data/x.db"\n', '', false],
    ['', 'FROM a AS b\nENV DB=/data/x.db\nFROM c\n', false],
    ['', 'FROM a\nENV DB=/data/x.db\n', true],
  ])('SQLite in %j and %j: %s', async (config, dockerfile, keeps) => {
    const files = { 'fly.toml': `app = "shop"\n${config}`, ...(dockerfile === '' ? {} : { Dockerfile: dockerfile }) }
    expect(sqliteOf((await appOf(files)).app) !== undefined).toBe(keeps)
  })
})

describe('whose a file is', () => {
  const at = (path: string) => ({ at: { path, range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } } })
  test('the nearest app around it', async () => {
    const all = await project({
      'fly.toml': 'app = "root"\n',
      'web/fly.toml': 'app = "web"\n',
      'web/admin/fly.toml': 'app = "admin"\n',
      'two/fly.toml': 'app = "one"\n',
      'two/fly.two.toml': 'app = "two"\n[http_service]\ninternal_port = 1\n',
    })
    const owner = appsOf(all)
    const paths = ['a', 'web/a', 'web/admin/a', 'web/adminx/a', 'webx/a', 'two/a', 'two/fly.two.toml', 'web/fly.toml']
    expect(paths.map(path => owner(at(path))?.path)).toEqual([
      'fly.toml',
      'web/fly.toml',
      'web/admin/fly.toml',
      'web/fly.toml',
      'fly.toml',
      undefined,
      'two/fly.two.toml',
      'web/fly.toml',
    ])
    expect(appsOf(await project({ 'web/fly.toml': 'app = "web"\n' }))(at('a'))).toBeUndefined()
  })

  test.each([
    ['app = "shop-api"\n', '`shop-api`', ' --app shop-api'],
    ['app = "Shop"\n', '`Shop`', ''],
    ['app = "-shop"\n', '`-shop`', ''],
    ['app = "shop api"\n', '`shop api`', ''],
    [`app = "${'a'.repeat(63)}"\n`, `\`${'a'.repeat(63)}\``, ` --app ${'a'.repeat(63)}`],
    [`app = "${'a'.repeat(64)}"\n`, `\`${'a'.repeat(64)}\``, ''],
    ['primary_region = "ams"\n', 'this app', ''],
  ])('the app of %j is called %s', async (config, name, flag) => {
    const { app } = await appOf({ 'fly.toml': config })
    expect([appName(app), appFlag(app), appFlag(undefined)]).toEqual([name, flag, ''])
  })
})
