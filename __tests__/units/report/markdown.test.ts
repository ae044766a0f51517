import { describe, expect, test } from '@jest/globals'
import { codeSpan, escapeMarkdown, renderMessage, truncateBytes } from '../../../src/report/shared/markdown.ts'

describe('escapeMarkdown', () => {
  test.each([
    ['plain words', 'port 80 of shop-api', 'port 80 of shop-api'],
    ['emphasis', '*a* _b_ ~~c~~', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~'],
    ['back-quotes', '`rm`', '\\`rm\\`'],
    ['a backslash in front of markup', '\\*a*', '\\\\\\*a\\*'],
    ['HTML', '<img src=x onerror=1>', '&lt;img src=x onerror=1&gt;'],
    ['a comment that would close a hidden marker', '--> <!--', '\\--&gt; &lt;!--'],
    ['entities', '&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['mentions', 'ask @acme/web', 'ask @&#8203;acme/web'],
    ['issues', 'see #1 and acme/web#2', 'see #&#8203;1 and acme/web#&#8203;2'],
    ['issues that look like our own entities', '#124; &#8203;', '#&#8203;124; &amp;#&#8203;8203;'],
    ['issues by GH-', 'GH-12', 'GH-&#8203;12'],
    ['links', '[a](javascript:b)', '\\[a\\](javascript:b)'],
    ['images', '![a](//b.example/c.png)', '!\\[a\\](//b.example/c.png)'],
    ['bare addresses', 'https://a.example www.b.example', 'https:&#8203;//a.example www&#8203;.b.example'],
    ['a formula', '$x$', '\\$x\\$'],
    ['cells', 'a|b', 'a&#124;b'],
    ['line breaks', ' a\r\n\r\n# b\u2028c\n', 'a #&#8203; b c'],
    ['a heading', '# a', '#&#8203; a'],
    ['a list', '- a', '\\- a'],
    ['a numbered list', '12. a', '12\\. a'],
    ['a quotation', '> a', '&gt; a'],
    ['turned reading direction and escapes', 'a\u202Eb\u001B[31m\u200B', 'a\uFFFDb\uFFFD\\[31m\uFFFD'],
    ['nothing', '', ''],
  ])('%s', (_, text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown)
  })
})

describe('codeSpan', () => {
  test.each([
    ['a word', 'env.TOKEN', '`env.TOKEN`'],
    ['back-quotes inside', 'a`b``c', '```a`b``c```'],
    ['back-quotes at the rim', '`a', '`` `a ``'],
    ['line breaks', 'a\n\nb', '`a b`'],
    ['a pipe', 'a|`b', '<code>a&#124;\\`b</code>'],
    ['mentions, which code does not link', '@acme', '`@acme`'],
    ['nothing', '', '<code></code>'],
  ])('%s', (_, text, markdown) => {
    expect(codeSpan(text)).toBe(markdown)
  })
})

describe('renderMessage', () => {
  test.each([
    ['code and words', '`API_TOKEN` is *in* `[env]`', '`API_TOKEN` is \\*in\\* `[env]`'],
    ['a back-quote without partner', 'a `b` c ` @d', 'a `b` c \\` @&#8203;d'],
    ['a list at the start', '- a `b`', '\\- a `b`'],
    ['line breaks', 'a\n\n`b\nc`', 'a `b c`'],
  ])('%s', (_, message, markdown) => {
    expect(renderMessage(message)).toBe(markdown)
  })
})

describe('truncateBytes', () => {
  test.each([
    ['a text that fits', 'abc', 3, 'abc'],
    ['a text that does not', 'abcd', 3, 'abc'],
    ['two-byte characters', 'aéé', 4, 'aé'],
    ['four-byte characters', '🚀🚀', 7, '🚀'],
    ['no room', '🚀', 3, ''],
    ['less than no room', 'abc', -1, ''],
  ])('%s', (_, text, bytes, expected) => {
    expect(truncateBytes(text, bytes)).toBe(expected)
  })
})
