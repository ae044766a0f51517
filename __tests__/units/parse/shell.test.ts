// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is what shell text and GitHub's expressions look like
import { describe, expect, test } from '@jest/globals'
import { createSource, type Location } from '../../../src/model/files/text.ts'
import type { Value } from '../../../src/model/files/value.ts'
import type { Command, ShellContext } from '../../../src/model/project/command.ts'
import { parseExec, parseShell, parseShellScript, readShell } from '../../../src/parse/shell/shell.ts'
import { processorTime } from '../../processor-time.ts'

const context: ShellContext = { origin: 'workflow-run', reader: 'ci', key: 'jobs.a.steps.0' }
const read = (text: string) => parseShell(createSource('a.sh', text), context)

const place = ({ range: { start, end } }: Location) => `${start.line}:${start.column}-${end.line}:${end.column}`
const shown = (value: Value<string>) => (value.known ? value.value : `?${value.raw}`)
const line = ({ argv, assignments, redirects }: Command) =>
  [
    ...assignments.map(({ name, value }) => `${name}=${shown(value)}`),
    ...argv.map(shown),
    ...redirects.map(({ operator, target }) => `${operator} ${shown(target)}`),
  ].join(' | ')

describe('every simple command', () => {
  test.each<[string, string, string[]]>([
    ['lists and pipes', 'a; b && c || d | e & f |& g', ['a', 'b', 'c', 'd', 'e', 'f', 'g']],
    ['subshell and group', '(a; b); { c; }', ['a', 'b', 'c']],
    ['substitutions', 'a $(b "$(c)") `d` "`e`"', ['a | ?$(b "$(c)") | ?`d` | ?"`e`"', 'b | ?"$(c)"', 'c', 'd', 'e']],
    ['backticks with escapes', 'a `b \\`c\\``', ['a | ?`b \\`c\\``', 'b | ?`c`', 'c']],
    ['in a default', 'a ${B:-$(c d)}', ['a | ?${B:-$(c d)}', 'c | d']],
    ['process substitution', 'a <(b) > >(c)', ['a | ?<(b) | > ?>(c)', 'b', 'c']],
    ['if', 'if a; then b; elif c; then d; else e; fi', ['a', 'b', 'c', 'd', 'e']],
    ['loops', 'for i in x $(a); do b; done; while c; do d; done; until e; do f; done', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['case', 'case $(a) in x) b;; *) c;; esac', ['a', 'b', 'c']],
    ['functions', 'f() { a; }; function g { b; }; f', ['a', 'b', 'f']],
    ['negation and time', '! a; time b c', ['a', 'b | c']],
    ['test and arithmetic', '[[ -n $(a) ]] && (( $(b) + 1 ))', ['a', 'b']],
    ['comments', '# a\nb # c\n#d', ['b']],
    ['continued', 'a \\\n  b\\\nc', ['a | bc']],
    [
      'wrappers stay as written',
      'sudo -u x env A=1 b; exec c; time -p d',
      ['A=1 | sudo | -u | x | env | A=1 | b', 'exec | c', 'd'],
    ],
    ['only a redirection', '> f', ['> f']],
    ['empty', ' \n', []],
  ])('%s', (_, text, expected) => expect(read(text).map(line)).toEqual(expected))
})

describe('words', () => {
  test.each<[string, string[]]>([
    ['a \'b $C\' "d e"f g\\ h', ['a | b $C | d ef | g h']],
    ['a "$B" $C x${D}y $1 $? $((1+2))', ['a | ?"$B" | ?$C | ?x${D}y | ?$1 | ?$? | ?$((1+2))']],
    ['a \\$B "\\$C" \'$D\' x$', ['a | $B | $C | $D | x$']],
    ["a $'b\\tc' ~/d", ['a | b\tc | ~/d']],
    ['a *.js {b,c} [de] x?y {f,$G}', ['a | *.js | {b,c} | [de] | x?y | ?{f,$G}']],
    ['a "" \'\'', ['a |  | ']],
  ])('%s', (text, expected) => expect(read(text).map(line)).toEqual(expected))
})

describe('assignments', () => {
  test.each<[string, string[]]>([
    ['A=1 B="2 3" c', ['A=1 | B=2 3 | c']],
    ['A=$B c', ['A=?$B | c']],
    ['A=1', ['A=1']],
    ['A=', ['A=']],
    ['A=$(b)', ['A=?$(b)', 'b']],
    ['A=(1 2) b', ['A=?(1 2) | b']],
    ['export A=1 B=$C D', ['A=1 | B=?$C | export | A=1 | ?B=$C | D']],
    ['export "A=1 2"', ['A=1 2 | export | A=1 2']],
    [
      'declare -x A=1; readonly B=2; local C=3',
      ['A=1 | declare | -x | A=1', 'B=2 | readonly | B=2', 'C=3 | local | C=3'],
    ],
    ['env -i A=1 "B=2 3" C=$D c E=4', ['A=1 | B=2 3 | C=?$D | env | -i | A=1 | B=2 3 | ?C=$D | c | E=4']],
    ['/usr/bin/env -u X A=1 b', ['A=1 | /usr/bin/env | -u | X | A=1 | b']],
    ['make A=1', ['make | A=1']],
  ])('%s', (text, expected) => expect(read(text).map(line)).toEqual(expected))

  test('places', () => {
    const [command] = read('x; AB="1 2" env CD=3 "EF=4" y')
    expect(command?.argv.map(shown)).toEqual(['x'])
    const { assignments } = read('x; AB="1 2" env CD=3 "EF=4" y')[1] as Command
    expect(assignments.map(({ nameAt, value }) => [place(nameAt), place(value.at), value.raw])).toEqual([
      ['1:4-1:6', '1:7-1:12', '"1 2"'],
      ['1:17-1:19', '1:20-1:21', '3'],
      ['1:23-1:25', '1:26-1:27', '4'],
    ])
  })
})

describe('redirections', () => {
  test.each<[string, string[]]>([
    ['a >b 2>c 2>&1 <d >>"e f" &>$G', ['a | > b | 2> c | 2>& 1 | < d | >> e f | &> ?$G']],
    ['a <<< "b c"', ['a | <<< b c']],
    ['a <<E >f\nb\nE\nc', ['a | << b\n | > f', 'c']],
    ["a <<'E'\n$B\nE", ['a | << $B\n']],
    ['a <<E\n$B $(c)\nE', ['a | << ?$B $(c)\n', 'c']],
    ['a <<-E\n\t\tb\n\tc\n\tE', ['a | <<- b\nc\n']],
    ['cat <<E | sh\nb\nE', ['cat | << b\n', 'sh']],
  ])('%j', (text, expected) => expect(read(text).map(line)).toEqual(expected))
})

describe('scripts that a shell is given', () => {
  test.each<[string, string[]]>([
    ["sh -c 'a && b c'", ['sh | -c | a && b c', 'a', 'b | c']],
    ['bash -eo pipefail -c "a $B; c"', ['bash | -eo | pipefail | -c | ?"a $B; c"', 'a | ?$B', 'c']],
    ['sudo -u x /bin/bash -lc "a \\"b c\\""', ['sudo | -u | x | /bin/bash | -lc | a "b c"', 'a | b c']],
    ['sh -c "$(a)"', ['sh | -c | ?"$(a)"', '?$(a)', 'a']],
    ['sh -c "sh -c \'a\'"', ["sh | -c | sh -c 'a'", 'sh | -c | a', 'a']],
    ['sh -c a\\ b', ['sh | -c | a b', 'a | b']],
    ['bash -s <<E\na $(b)\nE', ['bash | -s | << ?a $(b)\n', 'a | ?$(b)', 'b']],
    ['bash <<< "a b"', ['bash | <<< a b', 'a | b']],
    ['bash file <<E\na\nE', ['bash | file | << a\n']],
    ['bash $X <<E\na\nE', ['bash | ?$X | << a\n']],
    ['python -c "a b"', ['python | -c | a b']],
    ['sh -c', ['sh | -c']],
  ])('%j', (text, expected) => expect(read(text).map(line)).toEqual(expected))

  test('their words have their own places', () => {
    const commands = read('x\nsh -c "a \\"b c\\" $D"')
    expect(commands[2]?.argv.map(({ at, raw }) => `${place(at)} ${raw}`)).toEqual([
      '2:8-2:9 a',
      '2:11-2:17 "b c"',
      '2:18-2:20 $D',
    ])
  })

  test('in the exec form', () => {
    const source = createSource('a', 'sh -c a;b')
    const word = (from: number, to: number) => ({
      value: {
        known: true as const,
        value: source.text.slice(from, to),
        raw: source.text.slice(from, to),
        at: source.locate(from, to),
      },
      text: { text: source.text.slice(from, to), locate: (a: number, b: number) => source.locate(from + a, from + b) },
    })
    const commands = parseExec([word(0, 2), word(3, 5), word(6, 9)], context)
    expect(commands.map(line)).toEqual(['sh | -c | a;b', 'a', 'b'])
    expect(commands.map(({ at }) => place(at))).toEqual(['1:1-1:10', '1:7-1:8', '1:9-1:10'])
    expect(parseExec([], context)).toEqual([])
  })
})

describe("GitHub's expressions", () => {
  test.each<[string, string[]]>([
    ['a ${{ secrets.B }} c', ['a | ?${{ secrets.B }} | c']],
    ['a \'${{ b }}\' "x${{ c }}" d', ['a | ?\'${{ b }}\' | ?"x${{ c }}" | d']],
    ["a ${{ format('{0}}} (', b) }} c", ["a | ?${{ format('{0}}} (', b) }} | c"]],
    ['${{ a }} b; ${{ c && \'d\' || "e" }}', ['?${{ a }} | b', '?${{ c && \'d\' || "e" }}']],
    ["A=${{ b }} c <<'E'\n${{ d }}\nE", ['A=?${{ b }} | c | << ?${{ d }}\n']],
    ["sh -c 'a ${{ b }}'", ["sh | -c | ?'a ${{ b }}'", 'a | ?${{ b }}']],
    ['a ${{ unclosed\nb', ['a | ?${{ unclosed\nb']],
  ])('%j', (text, expected) => expect(read(text).map(line)).toEqual(expected))
})

describe('places', () => {
  test.each<[string, string, string]>([
    ['lines', 'a\n  b "c d"', '2:3-2:4 2:5-2:10'],
    ['CRLF', 'a\r\nb \\\r\n  c\r\n', '2:1-2:2 3:3-3:4'],
    ['continued', 'a\nb \\\n  c', '2:1-2:2 3:3-3:4'],
    ['in backticks', 'x `a b`', '1:4-1:5 1:6-1:7'],
    ['in backticks with escapes', 'x `a \\$b`', '1:3-1:10 1:3-1:10'],
    ['in a here-document', 'sh <<E\n  a $b\nE', '2:3-2:4 2:5-2:7'],
    ['in a here-document with tabs', 'sh <<-E\n\t\ta b\n\tE', '2:3-2:4 2:5-2:6'],
  ])('%s', (_, text, expected) =>
    expect(
      read(text)[1]
        ?.argv.map(({ at }) => place(at))
        .join(' '),
    ).toBe(expected),
  )

  test('a command spans all of its words; its context goes with it', () => {
    const [command] = read('  A=1 b  c >d ; e')
    expect(place(command?.at as Location)).toBe('1:3-1:14')
    expect(command).toMatchObject(context)
  })
})

describe('broken texts give what can be read', () => {
  test.each<[string, string[]]>([
    ['a "b c', ['a | b c']],
    ["a 'b", ['a | b']],
    ['if a; then b', ['a', 'b']],
    ['a\n)\nb', ['a', 'b']],
    ['a $(b', ['a | ?$(b', 'b']],
    ['a <<E\nb', ['a | << b']],
    ['a >', ['a']],
  ])('%j', (text, expected) => expect(read(text).map(line)).toEqual(expected))

  const many = 100_000
  test.each<[string, string]>([
    ['parentheses', '('.repeat(many)],
    ['substitutions', '$('.repeat(4_900)],
    ['substitutions in quotes', '"$('.repeat(4_900)],
    ['hidden closers', "$(')' ".repeat(4_900)],
    ['too many substitutions', '"$('.repeat(many)],
    ['arithmetic', '$(('.repeat(2_400)],
    ['process substitutions', '<('.repeat(4_900)],
    ['subscripts', 'a[$('.repeat(4_900)],
    ['parameters', '${a:-'.repeat(4_900)],
    ['too many parameters', '${a:-'.repeat(many)],
    ['backticks', '`a '.repeat(many)],
    ['escaped backticks', '`\\`'.repeat(many)],
    ['here-documents', 'a <<E\n'.repeat(1_900)],
    ['here-documents in a line', '<<E '.repeat(1_900)],
    ['too many here-documents', '<<E '.repeat(many)],
    ['functions of functions', 'function f '.repeat(many)],
    ['coprocesses', 'coproc '.repeat(many)],
    ['lists', 'a && '.repeat(many)],
    ['expressions', '${{ a }} '.repeat(4_900)],
    ['unclosed expressions', '${{ '.repeat(4_900)],
    ['shells in shells', 'sh -c "'.repeat(many)],
    ['shells beside shells', 'sh -c "a"; '.repeat(30_000)],
    ['shells with scripts of escapes', `sh -c "${'\\"'.repeat(300_000)}"`],
    ['wrappers', `${'env '.repeat(many)}a`],
    ['CRLF', 'a\r\n'.repeat(many)],
  ])('hostile: %s', (_, text) => {
    // A busy machine makes up to three times as much of it; what is not linear takes minutes.
    const elapsed = processorTime()
    read(text)
    expect(elapsed()).toBeLessThan(10_000)
  })

  test('what is too nested is told from what is empty', () => {
    expect(readShell(createSource('a', ''), context)).toEqual({ commands: [], fault: undefined })
    expect(readShell(createSource('a', '$('.repeat(6_000)), context)).toBeUndefined()
  })
})

describe('script files', () => {
  test('keys by function, reader and origin', () => {
    const { commands, problems } = parseShellScript(createSource('a.sh', '#!/bin/sh\na\nf() {\n  b $(c)\n}\nf'))
    expect(commands.map(({ key, argv }) => [key, argv[0]?.raw])).toEqual([
      ['script', 'a'],
      ['function f', 'b'],
      ['function f', 'c'],
      ['script', 'f'],
    ])
    expect(commands[0]).toMatchObject({ origin: 'script', reader: 'ci' })
    expect(problems).toEqual([])
  })

  test('another interpreter', () => {
    expect(parseShellScript(createSource('a', '#!/usr/bin/env python3\nimport os')).commands).toEqual([])
  })

  test.each<[string, boolean, string]>([
    ['a; if b', false, 'This script could not be parsed from here on.'],
    ['$('.repeat(6_000), true, 'This script is too long or too deeply nested to parse.'],
  ])('problems', (text, blocking, message) => {
    expect(parseShellScript(createSource('a', text)).problems).toEqual([expect.objectContaining({ blocking, message })])
  })
})
