import { describe, expect, test } from '@jest/globals'
import { renderHtml } from '../../../scripts/markdown/html.ts'
import { columnsOf, createPaint, renderTerminal } from '../../../scripts/markdown/terminal.ts'
import { codeSpan, escapeMarkdown } from '../../../src/report/shared/markdown.ts'

describe('as HTML', () => {
  test.each([
    ['a heading', '### One `two`', '<h3>One <code>two</code></h3>'],
    ['bold, with a star in code', '**a `*` b** c', '<p><strong>a <code>*</code> b</strong> c</p>'],
    ['names with underscores', 'a force_https_b c', '<p>a force_https_b c</p>'],
    ['a link of code', '[`a`](b.md)', '<p><a href="b.md"><code>a</code></a></p>'],
    ['code with a back-quote', '`` a`b ``', '<p><code>a`b</code></p>'],
    ['markup in code', '`<app>`', '<p><code>&lt;app&gt;</code></p>'],
    ['line ends', 'a\nb', '<p>a<br>\nb</p>'],
    ['a hidden comment', '<!-- key -->\na', '<p>a</p>'],
    ['a quote', '> a\n>\n> b', '<blockquote><p>a</p>\n<p>b</p></blockquote>'],
    ['a block of code', '```toml\na = "<"\n```', '<pre><code>a = &quot;&lt;&quot;</code></pre>'],
    ['an ordered list', '1. a\n   b\n2. c', '<ol>\n<li>a b\n</li>\n<li>c\n</li>\n</ol>'],
    ['a list behind its paragraph', 'a\n- b', '<p>a</p>\n<ul>\n<li>b\n</li>\n</ul>'],
    [
      'a table',
      '| A | B |\n|---|---|\n| a | b \\| c |',
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody>\n<tr><td>a</td><td>b | c</td></tr>\n</tbody></table>',
    ],
    [
      'details',
      '<details><summary>More</summary>\n\na\n\n</details>',
      '<details><summary>More</summary><p>a</p></details>',
    ],
  ])('%s', (_, markdown, html) => {
    expect(renderHtml(markdown)).toBe(html)
  })

  test('a suggestion stands beside the lines that it replaces', () => {
    const html = renderHtml('```suggestion\nb\n```', { suggestedFor: ['a'] })
    expect(html).toMatch(/removed"><span class="sign">-<\/span>a<.*added"><span class="sign">\+<\/span>b</)
  })

  test.each(['<img src=x>', '**a** _b_ `c`', 'a | b', '[a](b) @who #1', '1. a', '&amp; \\'])(
    'what the reporters escape is shown as it was: %s',
    text => {
      const shown = renderHtml(`${escapeMarkdown(text)} ${codeSpan(text)}`)
        .replace(/<\/?(?:p|code)>/g, '')
        .replace(/\u200B/g, '')
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
      expect(shown).toBe(`${escaped} ${escaped}`)
    },
  )
})

describe('at a terminal', () => {
  const plain = (markdown: string, width: number) => renderTerminal(markdown, width, createPaint(false))
  const TABLE = '| Name | What it is |\n|---|---|\n| `api` | ✅ the catalogue |\n| db | the data |'

  test('columns stand below each other, wide characters too', () => {
    expect(plain(TABLE, 40)).toEqual([
      'Name   What it is',
      '─────  ────────────────',
      '`api`  ✅ the catalogue',
      'db     the data',
    ])
    expect(columnsOf('✅ a')).toBe(4)
  })

  test('a narrow table is wrapped, a narrower one is told row by row', () => {
    expect(plain(TABLE, 18)).toEqual([
      'Name   What it is',
      '─────  ───────────',
      '`api`  ✅ the',
      '       catalogue',
      '',
      'db     the data',
    ])
    expect(plain(TABLE, 12).slice(0, 2)).toEqual(['`api`', '  What it is  ✅'])
  })

  test('links, tags and comments are left out, their words stay', () => {
    expect(plain('<!-- x -->\n<sub>[`a`](http://b) · c</sub>', 80)).toEqual(['`a` · c'])
  })

  test('every word has its own colour, so that lines can be broken between them', () => {
    const lines = renderTerminal('**a b**', 1, createPaint(true))
    expect(lines).toEqual(['\u001B[1ma\u001B[22m', '\u001B[1mb\u001B[22m'])
  })
})
