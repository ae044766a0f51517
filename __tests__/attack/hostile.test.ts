/** What strangers put into a pull request, each with what people then see. */
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { main } from '../../src/cli/main.ts'
import { readMarker, writeMarker } from '../../src/github/publish/marker.ts'
import { run } from '../../src/review/run.ts'
import { cleanEnvironment, createRepository, type LocalRepository } from '../local-repository.ts'
import { processorTime } from '../processor-time.ts'
import { filesWith } from './places.ts'
import { leaksIn, SECRETS, SHAPED } from './secrets.ts'
import { checkFiles, surfacesOf } from './surfaces.ts'

const PLAIN = 'app = "shop"\n\n[http_service]\n  internal_port = 8080\n  force_https = false\n'
const rulesOf = (files: Readonly<Record<string, string>>) => {
  const { report } = checkFiles(undefined, new Map(Object.entries(files)))
  return report.comparison.introduced.map(({ rule }) => rule)
}

const HOSTILE_NAMES = {
  'a line break with a workflow command': 'x\n::error file=a::pwned\n',
  'an old workflow command': '##[error]pwned',
  'a percent escape': 'x%0A::set-output name=a::b',
  'a terminal escape': '\u001B[2J\u001B]8;;https://evil.example\u0007click\u001B]8;;\u0007',
  'a turned reading direction': 'x\u202Elmot.ylf',
  'markup of Markdown': '![x](https://evil.example/x.png) [click](https://evil.example) **b**',
  HTML: '</code></details><script>alert(1)</script><img src=x onerror=alert(1)>',
  'a mention and an issue': '@acme/admins #1 GH-1',
  'a table': 'a|b|c',
  'back-quotes': '``` x ` y',
  'a marker of ours': '<!-- airworthy:v1 closed 00000000000000000000 -->',
  'a carriage return': 'x\r::warning::pwned',
} as const

describe('in paths and names', () => {
  test.each(Object.entries(HOSTILE_NAMES))('%s', (_, hostile) => {
    const text = (name: string) => PLAIN.replace('shop', () => JSON.stringify(name).slice(1, -1))
    const folder = hostile.replaceAll('/', '∕')
    const files = new Map([
      [`${folder}/fly.toml`, text(hostile)],
      [
        `${folder}/Dockerfile`,
        `FROM x\nENV ${hostile.replaceAll(/\s/g, '')}_TOKEN=a\nCMD curl -k https://example.com\n`,
      ],
      ['broken/fly.toml', `${hostile} = [`],
    ])
    const { report } = checkFiles(new Map(), files)
    expect(report.comparison.introduced.map(({ rule }) => rule)).toContain('plaintext-http')
    for (const [surface, shown] of surfacesOf(report)) {
      const lines = shown.split(/\r\n|[\r\n]/)
      // A runner reads its commands from what is printed; our own are the annotations, one each.
      const commands = lines.filter(line => /^\s*::|##\[/.test(line))
      const printed = ['text', 'terminal', 'json', 'rdjson', 'gitlab', 'sarif'].includes(surface)
      if (printed) expect([surface, commands]).toEqual([surface, []])
      if (surface === 'workflow commands')
        expect(shown).not.toMatch(/^\s*(?!::(?:error|warning|notice|endgroup|group)[ :])::/m)
      // Payloads for the API are JSON, which shows nothing by itself.
      if (['check run', 'annotations', 'exposure as data', 'problems as data', 'markers'].includes(surface)) continue
      expect([surface, shown.includes('\u202E')]).toEqual([surface, false])
      if (surface !== 'terminal') expect([surface, CONTROL.test(shown)]).toEqual([surface, false])
      else
        expect([surface, shown.includes('\u001B[2J'), shown.includes('\u001B]8;;https://evil')]).toEqual([
          surface,
          false,
          false,
        ])
      if (surface === 'html') expect(shown).not.toMatch(/<script|<img/)
      if (['summary', 'comments', 'review'].includes(surface)) {
        expect([
          surface,
          withoutCode(shown).match(/<script|<img|(?<!\\)!\[x|@acme\/admins|\]\(https:\/\/evil/g),
        ]).toEqual([surface, null])
        expect([surface, lines.some(line => readMarker(line))]).toEqual([surface, false])
      }
    }
  })
})

const CONTROL = /(?![\t\r\n])\p{Cc}/u

/** Inside a code span of Markdown everything is text. */
function withoutCode(markdown: string): string {
  return markdown.replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '')
}

describe('bombs', () => {
  const deep = (open: string, close: string) => open.repeat(10_000) + close.repeat(10_000)
  const aliases = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`).join('\n')
  test.each([
    ['nested TOML', 'fly.toml', `a = ${deep('[', ']')}\n`],
    ['nested inline tables', 'fly.toml', `a = ${'{a='.repeat(10_000)}1${'}'.repeat(10_000)}\n`],
    ['nested JSON', 'fly.json', `{"app":"x","a":${deep('[', ']')}}`],
    ['nested YAML', 'fly.yaml', `app: x\na: ${deep('[', ']')}\n`],
    ['indented YAML', 'fly.yaml', Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['a bomb of aliases', 'fly.yaml', `app: x\na0: &a0 [x, x, x]\n${aliases}\n`],
    ['a megabyte and more', 'fly.toml', `${PLAIN}# ${'x'.repeat(1_000_001)}\n`],
    ['a Dockerfile of one long line', 'Dockerfile', `FROM x\nRUN ${'a'.repeat(70_000)}\n`],
    ['invalid escapes', 'fly.toml', 'app = "\\uD800"\n'],
  ])('%s: incomplete, never a pass', (_, path, text) => {
    const elapsed = processorTime()
    const { report } = checkFiles(undefined, new Map([[path, text]]))
    expect([report.verdict.complete, report.verdict.conclusion]).toEqual([false, 'failure'])
    expect(elapsed()).toBeLessThan(3000)
  })

  test.each([
    [
      'globs of many stars',
      { '.dockerignore': `${'**/*a*'.repeat(60)}b\n`.repeat(50), 'fly.toml': PLAIN, Dockerfile: `FROM x\nCOPY . .\n` },
    ],
    [
      'words that make regular expressions slow',
      { 'fly.toml': `${PLAIN}[env]\nA = "${'a://b:'.repeat(20_000)}"\nB = "${'x@y:z@'.repeat(20_000)}"\n` },
    ],
    ['nested commands', { 'fly.toml': `${PLAIN}[processes]\nweb = '${'sh -c "'.repeat(2000)}'\n` }],
    ['a shell of brackets', { 'fly.toml': PLAIN, 'bin/x.sh': `#!/bin/sh\nfly deploy ${'$('.repeat(20_000)}\n` }],
    [
      'keys of prototypes',
      {
        'fly.toml': `${PLAIN}[__proto__]\npolluted = "yes"\n[env]\n__proto__ = "x"\nconstructor = "y"\ntoString = "z"\n`,
      },
    ],
  ])('%s: the same findings, in time', (_, files) => {
    const elapsed = processorTime()
    expect(rulesOf(files)).toContain('plaintext-http')
    expect(elapsed()).toBeLessThan(5000)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

describe('Dockerfiles built to hide an instruction', () => {
  const hidden = 'ENV ADMIN_PASSWORD=Hunter2-and-more'
  test.each([
    ['behind a continued line that ends', `FROM x\nRUN a \\\n  && b\n${hidden}\n`],
    ['behind a remark within a continuation', `FROM x\nRUN a \\\n# b \\\n  c\n${hidden}\n`],
    ['behind an empty line within a continuation', `FROM x\nRUN a \\\n\n  c\n${hidden}\n`],
    ['behind another escape character', `# escape=\`\nFROM x\nRUN a \\\n${hidden}\n`],
    ['behind a here-document', `FROM x\nRUN <<EOF\necho\nEOF\n${hidden}\n`],
    ['behind two here-documents', `FROM x\nCOPY <<A <<B /x/\na\nA\nb\nB\n${hidden}\n`],
    ['behind a quoted here-document', `FROM x\nRUN <<'EOF'\nEOF \nEOF\n${hidden}\n`],
    ['in small letters, indented', `FROM x\n   env ADMIN_PASSWORD=Hunter2-and-more\n`],
    ['over two lines', `FROM x\nENV \\\n  ADMIN_PASSWORD=Hunter2-and-more\n`],
    ['in ONBUILD', `FROM x\nONBUILD ${hidden}\n`],
    ['behind a byte order mark', `\uFEFFFROM x\n${hidden}\n`],
    ['behind Windows line ends', `FROM x\r\nRUN a \\\r\n b\r\n${hidden}\r\n`],
    [
      'behind what looks like an ignore in a string',
      `FROM x\nLABEL a="# airworthy: ignore[secret-in-dockerfile] ok"\n${hidden}\n`,
    ],
  ])('%s', (_, Dockerfile) => {
    expect(rulesOf({ Dockerfile })).toContain('secret-in-dockerfile')
  })
})

describe('what poses as ours', () => {
  const marker = writeMarker({ fingerprints: ['0'.repeat(20)], closed: true })
  test.each([
    ['in front', `x ${marker}`],
    ['behind a line', `x\n${marker}`],
    ['with more in it', marker.replace('closed', 'closed evil')],
    ['of another length', marker.replace('0', '')],
  ])('a marker %s is ignored', (_, body) => expect(readMarker(body)).toBeUndefined())

  test('an ignore in the same change has no effect', () => {
    const before = PLAIN.replace('false', 'true')
    const after = PLAIN.replace(
      'force_https = false',
      'force_https = false # airworthy: ignore[plaintext-http] trust me',
    )
    const { report } = checkFiles(new Map([['fly.toml', before]]), new Map([['fly.toml', after]]))
    expect(report.verdict).toMatchObject({ conclusion: 'failure', failing: 1 })
  })
})

describe('time', () => {
  const files = new Map([
    ['fly.toml', PLAIN],
    ['Dockerfile', 'FROM x\nENV ADMIN_PASSWORD=Hunter2-and-more\n'],
  ])
  const { input } = checkFiles(undefined, files)
  const asked = (after: number) => {
    let questions = 0
    return () => ++questions > after
  }

  test.each([0, 1, 2, 3, 5, 10, 20, 30])('out of time at check %i: incomplete, with all findings so far', questions => {
    const { verdict, problems, crashes } = run({ ...input, isOver: asked(questions) })
    expect(verdict).toMatchObject({ complete: false, conclusion: 'failure' })
    expect(problems.length + crashes.length).toBeGreaterThan(0)
  })

  test('enough: as without a limit', () => {
    expect(run({ ...input, isOver: () => false }).comparison).toEqual(run(input).comparison)
  })
})

describe('a work tree', () => {
  const check = async (directory: string, ...words: string[]) => {
    let shown = ''
    const status = await main(['check', ...words], {
      version: '0.0.0',
      directory,
      environment: cleanEnvironment(),
      today: '2026-01-01',
      terminal: { columns: 120, color: true, links: true },
      write: data => (shown += data),
      tell: words => (shown += `${words}\n`),
      progress: words => (shown += `${words ?? ''}\n`),
    })
    return { status, shown }
  }
  const within = async (use: (repository: LocalRepository) => Promise<void>) => {
    const repository = createRepository()
    try {
      await use(repository)
    } finally {
      repository.remove()
    }
  }

  test('with every secret: the command line prints and writes none', () =>
    within(async repository => {
      repository.write({
        ...Object.fromEntries(filesWith('fly toml env', SECRETS)),
        ...Object.fromEntries(filesWith('script', SHAPED)),
      })
      for (const words of [
        ['--format', 'text'],
        ['--fix=all', '--dry-run'],
        ['--write-baseline', '--format', 'html', '--all'],
      ]) {
        const { status, shown } = await check(repository.directory, ...words)
        expect([words, leaksIn(shown), status]).toEqual([words, [], words.includes('--write-baseline') ? 0 : 1])
      }
      expect(leaksIn(readFileSync(join(repository.directory, '.github/airworthy-baseline.json'), 'utf8'))).toEqual([])
    }))

  test('with links outside, pipes, binary files and a file of 100 MB: none is followed, waited for or read', () =>
    within(async ({ directory, write }) => {
      const outside = SHAPED[0]?.text ?? ''
      write({
        'fly.toml': Buffer.from([0x61, 0xff, 0xfe, 0x00, 0x0a]),
        'x/Dockerfile': 'FROM x\n',
        'elsewhere.txt': `TOKEN=${outside}\n`,
      })
      symlinkSync('/etc/passwd', join(directory, 'fly.passwd.toml'))
      symlinkSync(join(directory, 'elsewhere.txt'), join(directory, '.env'))
      mkdirSync(join(directory, 'big'))
      writeFileSync(join(directory, 'big/fly.toml'), '')
      truncateSync(join(directory, 'big/fly.toml'), 100_000_000)
      const { status, shown } = await check(directory, '--format', 'json')
      expect(status).toBe(2)
      expect(leaksIn(shown)).toEqual([])
      expect(shown).not.toContain('root:')
      expect(shown).toContain('larger than 5 MB')
      expect(shown).toContain('not text')
    }))

  test('a Git LFS pointer is not a config and does not pass', () =>
    within(async ({ directory, write }) => {
      write({ 'fly.toml': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n` })
      expect((await check(directory)).status).toBe(2)
    }))

  test('a submodule is not entered', () =>
    within(async repository => {
      repository.write({ 'fly.toml': PLAIN.replace('false', 'true') })
      repository.commit()
      repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},vendored/fly.toml`)
      const { shown } = await check(repository.directory, '--format', 'json')
      expect(shown).not.toContain('vendored')
    }))
})
