import { expect, test } from '@jest/globals'
import { pages } from '../../../scripts/rule-pages.ts'
import { createStyle } from '../../../src/report/text/ansi.ts'
import { renderPage } from '../../../src/report/text/page.ts'
import { widthOf } from '../../../src/report/text/width.ts'

const PLAIN = createStyle(false)

test('prose is wrapped, code is indented, links show their address', () => {
  const page = [
    '# raw-tcp-port',
    '',
    'A **public** port of [Fly.io](https://fly.io/docs/) that `shop` publishes.',
    '',
    '## How to fix it',
    '',
    '- Set `handlers` on the port, so that the proxy of Fly.io ends TLS.',
    '',
    '`fly.toml`',
    '```toml',
    '# why',
    '[[services]]',
    '  internal_port = 8080',
    '```',
  ].join('\n')
  expect(renderPage(page, PLAIN, 50)).toBe(`raw-tcp-port

A public port of Fly.io (https://fly.io/docs/)
that shop publishes.

How to fix it

  - Set handlers on the port, so that the proxy of
    Fly.io ends TLS.

fly.toml
    # why
    [[services]]
      internal_port = 8080
`)
})

test('table rows become list items, and a link to a rule becomes its name', () => {
  const page = [
    'Cases:',
    '',
    '| Case | Severity |',
    '|---|---|',
    '| A password, see [secret-in-code](../secrets/secret-in-code.md) | *high* |',
    '| `a` | *low* |',
    '',
    '| Name | Port | Protocol |',
    '|---|---|---|',
    '| `.internal` | the internal port | HTTP |',
  ].join('\n')
  expect(renderPage(page, PLAIN, 80)).toBe(`Cases:

  - A password, see secret-in-code: high
  - a: low

  - .internal (Port: the internal port; Protocol: HTTP)
`)
})

test('code spans, headings, keys and comments are coloured', () => {
  const painted = renderPage('# a\n\n`b`\n\n```toml\n# c\nd = 1\n```', createStyle(true), 80)
  expect(painted).toBe(
    '\u001B[1ma\u001B[0m\n\n\u001B[36mb\u001B[0m\n\n    \u001B[2m# c\u001B[0m\n    \u001B[1md\u001B[0m = 1\n',
  )
})

test('every page fits its terminal: no prose is wider, and no Markdown is left', () => {
  for (const [rule, page] of pages) {
    const prose = renderPage(page, PLAIN, 80)
      .split('\n')
      .filter(line => !line.startsWith('    ') && line.includes(' '))
    expect([rule, prose.filter(line => widthOf(line) > 80 && !/https:\S{40}/.test(line))]).toEqual([rule, []])
    expect([rule, prose.filter(line => /^#+ |^\||\*\*|\]\(/.test(line))]).toEqual([rule, []])
  }
})

test('code inside a list item is shown without its fence, under the item', () => {
  const page = ['2. Set a new value:', '', '   ```sh', '   fly secrets set KEY=… \\', '     --app shop', '   ```'].join(
    '\n',
  )
  expect(renderPage(page, PLAIN, 50)).toBe(`2. Set a new value:

       fly secrets set KEY=… \\
         --app shop
`)
})
