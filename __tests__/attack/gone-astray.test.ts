/** Programs whose quotes and comments lead a careless reader astray, so that it takes a secret for text or for a comment. */
import { expect, test } from '@jest/globals'
import { withoutSeams } from '../split-secret.ts'
import { checkFiles } from './surfaces.ts'
import { ASKED, answerOf, type Entries } from './unread.ts'

const PASSWORD = withoutSeams('kx9Gq2vLm<+>4TzW8rY1p')
const FLY = 'app = "shop"\n\n[http_service]\n  internal_port = 8080\n  force_https = true\n'
const JS = `const password = '${PASSWORD}'\n`
const RUBY = `password = "${PASSWORD}"\n`
const PHP = `<?php $password = '${PASSWORD}';\n`
const RUST = `const PASSWORD: &str = "${PASSWORD}";\n`

const PROGRAMS: Readonly<Record<string, readonly [ending: string, program: string]>> = {
  'a regular expression behind a method': ['rb', `x = y.gsub /"/, ''\n${RUBY}puts "x"\n`],
  'a quote in a regular expression as an argument': ['rb', `puts /"/\n${RUBY}puts "x"\n`],
  'a regular expression with percent': ['rb', `x = %r{"}\n${RUBY}puts "x"\n`],
  'a word list as an argument': ['rb', `puts %w(it's)\n${RUBY}puts 'x'\n`],
  'a regular expression over lines': ['rb', `X = /a # it's "\n b/x\n${RUBY}puts "x"\n`],
  'a block comment of Ruby': ['rb', `=begin\nDon't\n=end\n${RUBY}x = 'a'\n`],
  'globals of Ruby': ['rb', `x = $'\ny = $"\nz = $'\n${RUBY}`],
  'an apostrophe in HTML': ['php', `<p>Don't</p>\n${PHP}`],
  'an echo in HTML': ['php', `<p>it's</p><?= connect(password: '${PASSWORD}') ?>\n`],
  'a slash and a hash in HTML': ['php', `<a href="//x">it's # </a>\n${PHP}`],
  'a comment in HTML': ['php', `<p>/* x</p>${PHP}/* */\n`],
  'a comment that the end of PHP closes': ['php', `<?php // x ?> it's ${PHP}`],
  'an end of PHP in a text': ['php', `<?php $x = '?>'; $password = '${PASSWORD}';\n`],
  'a script in HTML': ['php', `<p>it's</p><script>${JS}</script><?php $x = 1; ?>\n`],
  'a nested comment of Rust': ['rs', `/* /* */ " */\n${RUST}fn a() { x(" ") }\n`],
  'a nested comment of Kotlin': ['kt', `/* /* */ """ */\nval password = "${PASSWORD}"\nval x = """ """\n`],
  'a nested comment of Swift': ['swift', `/* /* */ """ */\nlet password = "${PASSWORD}"\nlet x = """ """\n`],
  'a nested comment of Scala': ['scala', `/* /* */ """ */\nval password = "${PASSWORD}"\nval x = """ """\n`],
  'a nested comment of Dart': ['dart', `/* /* */ """ */\nvar password = "${PASSWORD}";\nvar x = """ """;\n`],
  'a regular expression of Swift': ['swift', `let r = #/"""/#\nlet password = "${PASSWORD}"\nlet x = """ """\n`],
  'a slashy text of Groovy': ['groovy', `def x = foo /"""/\ndef password = "${PASSWORD}"\ndef y = """ """\n`],
  'a dollar-slashy text of Groovy': ['groovy', `def x = $/"""/$\ndef password = "${PASSWORD}"\ndef y = """ """\n`],
  'a directive of C#': ['cs', `#warning /* x\nvar password = "${PASSWORD}"; /* */\n`],
  'a comment in JSX': ['jsx', `const a = <p>http://x /* y</p>\n${JS}/* */\n`],
  'an address in JSX': ['jsx', `const a = <p>http://x</p>; ${JS}`],
  'a back-quote in JSX': ['tsx', `export default () => <p a={\`x\`}>it\`s</p>\n${JS}// \`\n`],
  'an attribute of JSX': ['jsx', `const a = <p title="\\">x</p>\n${JS}// "\n`],
  'a regular expression behind a condition': ['js', `if (x) /[\`/*]/.test(y)\n${JS}// \` */\n`],
  'a regular expression behind a block': ['js', `function f() {}\n/\`/.test(y)\n${JS}// \`\n`],
  'text of an element that is none': ['js', `if (x)\n /<a>/.test(y)\n${JS}// </a>\n`],
  'a comment of HTML in a script': ['js', `<!-- /*\n${JS}// */\n`],
  'the line of the interpreter': ['js', `#!/usr/bin/env node /*\n${JS}// */\n`],
  'a comment that does not end': ['js', `/* it\n${JS}`],
  'a tagged template': ['js', `foo\`\n${JS}\`\n`],
  'a template of Vue': ['vue', `<template><p>it\`s /* x</p></template>\n<script>\n${JS}// \` */</script>\n`],
  'a template of Svelte': ['svelte', `<p>it\`s /* x</p>\n<script lang="ts">\n${JS}// \` */\n</script>\n`],
  'the front matter of Astro': ['astro', `---\n${JS}---\n<p>it\`s /* x</p>\n`],
  'a script of Astro': ['astro', `---\n---\n<p>it\`s /* x</p>\n<script>\n${JS}</script>`],
  'a comment of Blade': ['blade.php', `<p>/* x</p>\n{{ connect(password: "${PASSWORD}") }}\n/* */\n`],
  'an escaped line break of Java': ['java', `// x \\u000a class A { String password = "${PASSWORD}"; }\n`],
  'escaped quotes of Java': ['java', `class A { String password = \\uu0022${PASSWORD}\\u0022; }\n`],
  'an escaped end of a comment in Java': ['java', `/* x \\u002a/ class A { String password = "${PASSWORD}"; }\n`],
}

test.each(Object.entries(PROGRAMS))('%s', (_, [ending, program]) => {
  const files = new Map([
    ['fly.toml', FLY],
    [`src/a.${ending}`, program],
  ])
  const { report } = checkFiles(undefined, files)
  expect(report.comparison.introduced.map(({ rule }) => rule)).toEqual(['secret-in-code'])
  expect(report.verdict.conclusion).toBe('failure')
})

test.each(ASKED)('all of them, by %s', async asked => {
  const programs = Object.values(PROGRAMS).map(([ending, program], index) => [`src/p${index}.${ending}`, program])
  const head: Entries = Object.fromEntries(programs)
  const answer = await answerOf(asked, { 'fly.toml': FLY }, head)
  expect(answer.toSorted()).toEqual([...programs.map(([path]) => `${path} secret-in-code`), 'failure'].toSorted())
})

test.each([
  [
    'js',
    '/* const password = "it" */\nconst html = `\n  <input type="password" name="password" value="${value}">\n`\n',
  ],
  ['js', 'const page = <pre>\n  password = "your-password-here"\n</pre>\n'],
  ['ts', 'const sum = a < b\nconst make = <T>(token: T) => token\nconst token = read("token")\n'],
  ['rb', 'x = a / b\ny = width /2 + height/ 2\nsql = "\n  select password from users\n"\n'],
  ['py', '"""\n>>> connect(password="example-password")\n"""\n'],
])('text that holds no secret: %s, %j', (ending, program) => {
  const files = new Map([
    ['fly.toml', FLY],
    [`src/a.${ending}`, program],
  ])
  expect(checkFiles(undefined, files).report.comparison.introduced).toEqual([])
})
