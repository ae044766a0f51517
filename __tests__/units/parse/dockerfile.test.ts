// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is what a Dockerfile's variables look like
import { describe, expect, test } from '@jest/globals'
import { createSource, type Location } from '../../../src/model/files/text.ts'
import type { Value } from '../../../src/model/files/value.ts'
import type { Command } from '../../../src/model/project/command.ts'
import type { Dockerfile } from '../../../src/model/project/dockerfile.ts'
import { parseDockerfile } from '../../../src/parse/dockerfile/dockerfile.ts'
import { processorTime } from '../../processor-time.ts'

const read = (text: string, target?: string): Dockerfile =>
  parseDockerfile(createSource('Dockerfile', text), target === undefined ? {} : { target })

const place = ({ range: { start, end } }: Location) => `${start.line}:${start.column}-${end.line}:${end.column}`
const shown = (value: Value<string>) => (value.known ? value.value : `?${value.raw}`)
const instructions = (file: Dockerfile) =>
  file.instructions.map(({ keyword, args, json }) => [keyword + (json ? ' json' : ''), ...args.map(shown)].join('|'))
const settings = (file: Dockerfile) => file.settings.map(({ name, value }) => `${name}=${shown(value)}`)
const line = ({ argv, assignments, redirects }: Command) =>
  [
    ...assignments.map(({ name, value }) => `${name}=${shown(value)}`),
    ...argv.map(shown),
    ...redirects.map(({ operator, target }) => `${operator}${shown(target)}`),
  ].join(' | ')
const commands = (file: Dockerfile) => file.commands.map(line)
const problems = (file: Dockerfile) =>
  file.problems.map(
    ({ at, blocking, message }) => `${place(at).split('-')[0]} ${blocking ? 'blocking' : 'told'} ${message}`,
  )

describe('instructions, by what BuildKit reads', () => {
  test.each<[string, string, string[]]>([
    ['keyword in lower case, blanks in front', 'FROM a\n   run   x  y  ', ['FROM|a', 'RUN|x|y']],
    ['byte order mark', '\uFEFFFROM a', ['FROM|a']],
    ['CRLF', 'FROM a\r\nRUN x \\\r\n  y\r\nUSER b\r\n', ['FROM|a', 'RUN|x|y', 'USER|b']],
    ['comments between', '# c\nFROM a\n  # d\n\nUSER b # e', ['FROM|a', 'USER|b # e']],
    ['comment lines within', 'RUN a \\\n  # c \\\n b', ['RUN|a|b']],
    ['blank lines within', 'RUN a \\\n\n  \n b\nUSER c', ['RUN|a|b', 'USER|c']],
    ['blanks behind the continuation mark', 'RUN a \\  \n b', ['RUN|a|b']],
    ['words joined across lines', 'RUN ab\\\ncd', ['RUN|abcd']],
    ['two backslashes continue nothing', 'RUN foo \\\\\nUSER b', ['RUN|foo|\\', 'USER|b']],
    ['a backslash ends the file', 'FROM a\nRUN b \\', ['FROM|a', 'RUN|b']],
    ['a line of a lone backslash', '\\\nRUN a', ['RUN|a']],
    [
      'escape directive behind syntax',
      '# syntax=docker/dockerfile:1\n# escape=`\nRUN a `\n# c\n b\\\nUSER c',
      ['RUN|a|b\\', 'USER|c'],
    ],
    ['escape in capitals', '#ESCAPE = `\nRUN a `\n b', ['RUN|a|b']],
    ['escape behind a comment is a comment', '# hello\n# escape=`\nRUN a \\\n b', ['RUN|a|b']],
    ['escape behind a blank line is a comment', '\n# escape=`\nRUN a \\\n b', ['RUN|a|b']],
    [
      'JSON form of RUN, CMD, ENTRYPOINT',
      'RUN ["a","x # y"]\nCMD []\nENTRYPOINT [ "a" , "$B" ]',
      ['RUN json|a|x # y', 'CMD json', 'ENTRYPOINT json|a|$B'],
    ],
    [
      'JSON form of SHELL, HEALTHCHECK, VOLUME, ADD',
      'SHELL ["/bin/sh","-c"]\nHEALTHCHECK --interval=5s CMD ["a","b c"]\nVOLUME ["/a b"]\nADD ["a","/b"]',
      ['SHELL json|/bin/sh|-c', 'HEALTHCHECK json|CMD|a|b c', 'VOLUME json|/a b', 'ADD json|a|/b'],
    ],
    ['JSON behind flags', 'COPY --from=0 ["a b","c"]', ['COPY json|a b|c']],
    ['a variable in the JSON of COPY', 'COPY ["$A","/b"]', ['COPY json|?"$A"|/b']],
    ['bad JSON is the shell form', "CMD ['a', 'b']\nCMD [1]", ['CMD|[a,|b]', 'CMD|[1]']],
    ['escapes in JSON', 'CMD ["a\\"b\\u0041\\n"]', ['CMD json|a"bA\n']],
    [
      'a list of several',
      'EXPOSE 80 443/tcp\nVOLUME /a /b\nCOPY a b /c',
      ['EXPOSE|80|443/tcp', 'VOLUME|/a|/b', 'COPY|a|b|/c'],
    ],
    ['one argument with blanks', 'WORKDIR /a b\nUSER me', ['WORKDIR|/a b', 'USER|me']],
    [
      'variables are not known',
      'FROM $A\nFROM ${A:-b} AS c\nUSER ${X}\nEXPOSE $PORT',
      ['FROM|?$A', 'FROM|?${A:-b}|AS|c', 'USER|?${X}', 'EXPOSE|?$PORT'],
    ],
    ['ARG of three', 'ARG A B=2 C="x y"', ['ARG|A|B=2|C=x y']],
    ['ONBUILD once', 'ONBUILD RUN a\nONBUILD copy a b', ['RUN|a', 'COPY|a|b']],
    ['HEALTHCHECK NONE', 'HEALTHCHECK NONE', ['HEALTHCHECK|NONE']],
    ['a last backslash stays', 'WORKDIR C:\\\\', ['WORKDIR|C:\\']],
    ['an unclosed quote', 'RUN echo "a b\nUSER c', ['RUN|echo|a b', 'USER|c']],
    ['unknown keywords are kept', 'FORM a b', ['FORM|a|b']],
  ])('%s', (_, text, expected) => expect(instructions(read(text))).toEqual(expected))

  test('flags stand apart', () => {
    const [instruction] = read('RUN --mount=type=secret,id=x --network="none" --privileged -- --y').instructions
    expect(instruction?.flags.map(({ name, value }) => `${name}=${shown(value)}`)).toEqual([
      'mount=type=secret,id=x',
      'network=none',
      'privileged=',
    ])
    expect(instruction?.args.map(shown)).toEqual(['--y'])
    expect(place(instruction?.flags[0]?.value.at as Location)).toBe('1:13-1:29')
  })

  test('places', () => {
    const file = read('FROM a\nONBUILD RUN b \\\n  c\nCOPY <<X /d\nbody\nX\nUSER e')
    expect(file.instructions.map(({ at, keywordAt, onbuild }) => [place(at), place(keywordAt), onbuild])).toEqual([
      ['1:1-1:7', '1:1-1:5', false],
      ['2:1-3:4', '2:9-2:12', true],
      ['4:1-6:2', '4:1-4:5', false],
      ['7:1-7:7', '7:1-7:5', false],
    ])
  })
})

describe('here-documents', () => {
  const heredocs = (file: Dockerfile) =>
    file.instructions.flatMap(({ heredocs }) => heredocs.map(({ name, text, expands }) => [name, text, expands]))

  test.each<[string, string, unknown[]]>([
    ['plain', 'RUN <<EOF\nFROM evil\nENV P=x\nEOF\nUSER u', [['EOF', 'FROM evil\nENV P=x\n', true]]],
    ['file', 'COPY <<EOF f\n# kept\n\nEOF\nUSER u', [['EOF', '# kept\n\n', true]]],
    ['tabs', 'COPY <<-EOF f\n\t\ta\n\tb\n\tEOF\nUSER u', [['EOF', 'a\nb\n', true]]],
    ['descriptor', 'RUN cat 3<<EOF\na\nEOF\nUSER u', [['EOF', 'a\n', true]]],
    ['blank before the word', 'RUN cat << EOF\na\nEOF\nUSER u', [['EOF', 'a\n', true]]],
    ['single quotes', "COPY <<'EOF' f\n$A\nEOF\nUSER u", [['EOF', '$A\n', false]]],
    ['double quotes', 'COPY <<"EOF" f\n$A\nEOF\nUSER u', [['EOF', '$A\n', false]]],
    ['two words in quotes', "RUN cat <<'one two'\na\none two\nUSER u", [['one two', 'a\n', false]]],
    ['part in quotes', "RUN cat <<eo'f'\na\neof\nUSER u", [['eof', 'a\n', false]]],
    ['escaped quote', "RUN cat <<eo\\'f\na\neo'f\nUSER u", [["eo'f", 'a\n', true]]],
    ['dollar in the name', 'RUN cat <<$EOF\na\n$EOF\nUSER u', [['$EOF', 'a\n', true]]],
    [
      'several',
      'COPY <<X <<Y /d\nY\nX\nX\nY\nUSER u',
      [
        ['X', 'Y\n', true],
        ['Y', 'X\n', true],
      ],
    ],
    ['through ONBUILD', 'ONBUILD RUN <<EOF\na\nEOF\nUSER u', [['EOF', 'a\n', true]]],
    ['behind a continuation', 'RUN a && \\\n cat <<EOF\nb \\\nEOF\nUSER u', [['EOF', 'b \\\n', true]]],
    ['empty', 'RUN <<EOF\nEOF\nUSER u', [['EOF', '', true]]],
    ['CRLF', 'RUN <<EOF\r\na\r\nEOF\r\nUSER u', [['EOF', 'a\r\n', true]]],
    ['not within quotes', 'RUN echo "a <<EOF b"\nUSER u', []],
    ['not as a here-string', 'RUN cat <<<EOF\nUSER u', []],
    ['not within a word', 'RUN cat a<<EOF\nUSER u', []],
    ['not in JSON', 'RUN ["<<EOF"]\nUSER u', []],
    ['not behind an unclosed quote', "RUN echo it's <<EOF\nUSER u", []],
    ['not behind an expansion that BuildKit refuses', 'RUN echo ${a^^} <<EOF\nUSER u', []],
    [
      'behind expansions that it knows',
      'RUN echo ${a:-"}"} ${b#x} ${c//d/e} $$ <<EOF\nx\nEOF\nUSER u',
      [['EOF', 'x\n', true]],
    ],
    ['not for other instructions', 'CMD cat <<EOF\nUSER u', []],
  ])('%s', (_, text, expected) => {
    const file = read(text)
    expect(heredocs(file)).toEqual(expected)
    expect(file.instructions.map(({ keyword }) => keyword)).toEqual([expect.any(String), 'USER'])
    expect(file.problems.filter(({ blocking }) => blocking)).toEqual([])
  })

  test('the body has its place, without the terminator', () => {
    const [instruction] = read('COPY <<A <<B /d\nx\n  yy\nA\nB\n').instructions
    expect(instruction?.heredocs.map(({ at }) => place(at))).toEqual(['2:1-3:5', '5:1-5:1'])
  })

  test('without an end it takes the rest, and that blocks', () => {
    const file = read('FROM a\nRUN <<EOF\nENV A=1\n')
    expect(settings(file)).toEqual([])
    expect(problems(file)).toEqual(['2:1 blocking The here-document of this instruction is not closed.'])
  })
})

describe('settings', () => {
  test.each<[string, string, string[]]>([
    ['several pairs', 'ENV A=1 B="v 2" C=\'x y\' D=a\\ b', ['A=1', 'B=v 2', 'C=x y', 'D=a b']],
    ['old form', 'ENV A some  value ', ['A=some  value']],
    ['old form in quotes', 'ENV A "b=c"', ['A=b=c']],
    ['duplicates are kept', 'ENV A=1 A=2', ['A=1', 'A=2']],
    ['__proto__', 'ENV __proto__=1 constructor=2', ['__proto__=1', 'constructor=2']],
    ['an empty value', 'ENV A= B=""', ['A=', 'B=']],
    ['a value with equals signs', 'ENV A=b=c==', ['A=b=c==']],
    ['variables', 'ENV A=$B C=${D} E="x$F" G=${H:-x}', ['A=?$B', 'C=?${D}', 'E=?"x$F"', 'G=?${H:-x}']],
    ['no variables', "ENV A=\\$B C='$D' E=a$ F=\"\\$G\" H='${I}'", ['A=$B', 'C=$D', 'E=a$', 'F=$G', 'H=${I}']],
    ['escapes in quotes', 'ENV A="a\\"b\\c\\\\d" B=\'a\\b\'', ['A=a"b\\c\\d', 'B=a\\b']],
    ['backtick as escape', '# escape=`\nENV A=C:\\x` y B=`$Z', ['A=C:\\x y', 'B=$Z']],
    ['labels', 'LABEL a.b="c d" "e f"=g', ['a.b=c d', 'e f=g']],
    ['argument defaults', 'ARG A B=2 C="x y" D=$B', ['B=2', 'C=x y', 'D=?$B']],
    ['within ONBUILD', 'ONBUILD ENV A=1', ['A=1']],
    ['across lines', 'ENV A=1 \\\n  # no\n\n  B=2 \\\n  C="x \\\n  y"', ['A=1', 'B=2', 'C=x   y']],
  ])('%s', (_, text, expected) => expect(settings(read(text))).toEqual(expected))

  test.each<[string, string, string[]]>([
    ['one line', 'ENV TOKEN="ab c"', ['1:5-1:10 1:11-1:17 1:5-1:17']],
    ['comments and blank lines', 'ENV A=1 \\\n# c\n\n   BB=22', ['1:5-1:6 1:7-1:8 1:5-1:8', '4:4-4:6 4:7-4:9 4:4-4:9']],
    [
      'CRLF and byte order mark',
      '\uFEFFENV A=1 \\\r\n BB=22\r\n',
      ['1:5-1:6 1:7-1:8 1:5-1:8', '2:2-2:4 2:5-2:7 2:2-2:7'],
    ],
    ['a value over two lines', 'ENV A="x\\\ny" B=2', ['1:5-1:6 1:7-2:3 1:5-2:3', '2:4-2:5 2:6-2:7 2:4-2:7']],
    ['old form', '  env  A   b c  ', ['1:8-1:9 1:12-1:15 1:8-1:15']],
    ['behind a here-document', 'RUN <<E\nx\nE\nENV A=1', ['4:5-4:6 4:7-4:8 4:5-4:8']],
    ['a word that begins at the line end', 'ENV A=1\\\n2 B=3', ['1:5-1:6 1:7-2:2 1:5-2:2', '2:3-2:4 2:5-2:6 2:3-2:6']],
    ['not ASCII before', 'LABEL x="😀" é=b', ['1:7-1:8 1:9-1:13 1:7-1:13', '1:14-1:15 1:16-1:17 1:14-1:17']],
    ['ARG', 'ARG  A B="2"', ['1:8-1:9 1:10-1:13 1:8-1:13']],
  ])('places: %s', (_, text, expected) =>
    expect(
      read(text).settings.map(({ nameAt, value, at }) => `${place(nameAt)} ${place(value.at)} ${place(at)}`),
    ).toEqual(expected),
  )

  test('keys, readers and what ships', () => {
    const file = read(`ARG BASE=a
FROM x AS Base
ENV A=1
ARG B=1
FROM y
ENV A=2
FROM base AS run
LABEL c=d
ONBUILD ENV E=f
ARG G=h
`)
    expect(file.settings.map(({ key, reader, shipped, origin }) => [key, reader, shipped, origin])).toEqual([
      ['before FROM ARG BASE', 'build', false, 'dockerfile-arg'],
      ['stage Base ENV A', 'runtime', true, 'dockerfile-env'],
      ['stage Base ARG B', 'build', true, 'dockerfile-arg'],
      ['stage 1 ENV A', 'build', false, 'dockerfile-env'],
      ['stage run LABEL c', 'runtime', true, 'dockerfile-label'],
      ['stage run ONBUILD ENV E', 'runtime', true, 'dockerfile-env'],
      ['stage run ARG G', 'build', true, 'dockerfile-arg'],
    ])
  })
})

describe('stages', () => {
  const text = 'FROM a AS one\nFROM --platform=linux/amd64 ONE as two\nFROM $X\nFROM two AS three\nFROM d'
  test.each<[string | undefined, string]>([
    [undefined, '....*'],
    ['three', '**.*.'],
    ['THREE', '**.*.'],
    ['1', '**...'],
    ['2', '..*..'],
    ['unknown', '....*'],
    ['99', '....*'],
  ])('target %s ships %s', (target, expected) => {
    const { stages } = read(text, target)
    expect(stages.map(({ shipped }) => (shipped ? '*' : '.')).join('')).toBe(expected)
    expect(stages.map(({ name, index, base, at }) => [name, index, shown(base), at.range.start.line])).toEqual([
      ['one', 0, 'a', 1],
      ['two', 1, 'ONE', 2],
      [undefined, 2, '?$X', 3],
      ['three', 3, 'two', 4],
      [undefined, 4, 'd', 5],
    ])
  })

  test('a stage that is named after its own base is not its own parent', () => {
    expect(read('FROM a AS a\nFROM a AS a').stages.map(({ shipped }) => shipped)).toEqual([true, true])
    expect(read('FROM a AS a').stages.map(({ shipped }) => shipped)).toEqual([true])
  })
})

describe('commands', () => {
  test.each<[string, string, string[]]>([
    ['shell form', 'RUN --mount=type=cache a && b $C | d', ['a', 'b | ?$C', 'd']],
    ['exec form', 'CMD ["node", "x y.js", "$A"]', ['node | x y.js | $A']],
    [
      'exec form with a shell',
      'ENTRYPOINT ["/bin/sh", "-ec", "a && b \\"c d\\""]',
      ['/bin/sh | -ec | a && b "c d"', 'a', 'b | c d'],
    ],
    [
      'health check',
      'HEALTHCHECK --interval=5s CMD curl -f x || exit 1\nHEALTHCHECK CMD ["a"]\nHEALTHCHECK NONE',
      ['curl | -f | x', 'exit | 1', 'a'],
    ],
    ['lone here-document', 'RUN <<EOF\na\nb c\nEOF', ['a', 'b | c']],
    ['its #! line', 'RUN <<EOF\n#!/bin/bash -e\na\nEOF', ['a']],
    ['a #! line of no shell', 'RUN <<EOF\n#!/usr/bin/env python3\nimport os\nEOF', []],
    ['tabs', 'RUN <<-EOF\n\ta <<-X\n\t\tb\n\tX\n\tEOF', ['a | <<-b\n']],
    ['here-document for a shell', 'RUN bash -e <<EOF\na\nEOF', ['bash | -e | <<a\n', 'a']],
    ['here-document for another program', 'RUN python3 <<EOF\nimport os\nEOF', ['python3 | <<import os\n']],
    ['here-document with more around it', 'RUN a && cat <<EOF >f && b\ntext\nEOF', ['a', 'cat | <<text\n | >f', 'b']],
    ['ONBUILD', 'ONBUILD RUN a', ['a']],
    ['CRLF', 'RUN a \\\r\n && b\r\nRUN <<E\r\nc\r\nE\r\n', ['a', 'b', 'c']],
    [
      'PowerShell reads no shell text',
      'FROM a\nSHELL ["powershell", "-Command"]\nRUN Get-Item x\nFROM b\nRUN c',
      ['c'],
    ],
    ['another shell', 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN a', ['a']],
    ['nothing', 'RUN\nCMD\nENTRYPOINT []', []],
  ])('%s', (_, text, expected) => expect(commands(read(text))).toEqual(expected))

  test('keys, readers, origins', () => {
    const file = read('FROM a AS b\nRUN x\nFROM c\nONBUILD RUN x\nCMD x\nENTRYPOINT ["x"]\nHEALTHCHECK CMD x')
    expect(file.commands.map(({ key, reader, origin, shipped }) => [key, reader, origin, shipped])).toEqual([
      ['stage b RUN', 'build', 'dockerfile-run', false],
      ['stage 1 ONBUILD RUN', 'build', 'dockerfile-run', true],
      ['stage 1 CMD', 'runtime', 'dockerfile-cmd', true],
      ['stage 1 ENTRYPOINT', 'runtime', 'dockerfile-entrypoint', true],
      ['stage 1 HEALTHCHECK', 'runtime', 'dockerfile-healthcheck', true],
    ])
  })

  test.each<[string, string, string[]]>([
    ['across comments', 'RUN a \\\n # c\n\n && b "c d"', ['1:5-1:6', '4:5-4:6 4:7-4:12']],
    ['here-document', 'RUN <<E\n  a b\nE', ['2:3-2:4 2:5-2:6']],
    ['here-document in a line', 'RUN a <<E && \\\n  b\nx\nE', ['1:5-1:6', '2:3-2:4']],
    [
      'script in JSON',
      'CMD ["sh","-c","a \\"b\\" c"]',
      ['1:6-1:10 1:11-1:15 1:16-1:27', '1:17-1:18 1:19-1:24 1:25-1:26'],
    ],
    ['script in quotes', "RUN sh -c 'a  b'", ['1:5-1:7 1:8-1:10 1:11-1:17', '1:12-1:13 1:15-1:16']],
  ])('places: %s', (_, text, expected) =>
    expect(read(text).commands.map(({ argv }) => argv.map(({ at }) => place(at)).join(' '))).toEqual(expected),
  )
})

describe('what Docker would refuse blocks, and the rest is still read', () => {
  test.each<[string, string, string[]]>([
    ['unknown keyword', 'FORM a\nUSER b', ['1:1 blocking Unknown Dockerfile instruction.']],
    ['ENV without a value', 'ENV A\nUSER b', ['1:5 blocking ENV needs a value after the name.']],
    ['ENV without anything', 'ENV\nUSER b', ['1:1 blocking ENV needs a value.']],
    [
      'ENV with a stray word',
      'ENV A=1 # c\nUSER b',
      [
        '1:9 blocking ENV takes name=value pairs, but this word is not a pair.',
        '1:11 blocking ENV takes name=value pairs, but this word is not a pair.',
      ],
    ],
    ['ENV without a name', 'ENV =1\nUSER b', ['1:5 blocking ENV needs a name before the equals sign.']],
    ['FROM without an image', 'FROM\nUSER b', ['1:1 blocking FROM needs a value.']],
    [
      'FROM with too much',
      'FROM a b\nUSER b',
      ['1:1 blocking FROM takes an image and, after AS, a name for the stage.'],
    ],
    ['COPY without a destination', 'COPY a\nUSER b', ['1:1 blocking COPY needs a source and a destination.']],
    ['SHELL without JSON', 'SHELL bash\nUSER b', ['1:1 blocking SHELL takes a JSON list of strings.']],
    ['nested ONBUILD', 'ONBUILD ONBUILD RUN a\nUSER b', ['1:9 blocking Docker does not allow ONBUILD inside ONBUILD.']],
    ['bare ONBUILD', 'ONBUILD\nUSER b', ['1:8 blocking ONBUILD needs an instruction.']],
    [
      'repeated directive',
      '# escape=`\n# escape=`\nUSER b',
      ['2:1 blocking A parser directive can appear only once in a Dockerfile.'],
    ],
    ['bad escape', '# escape=x\nUSER b', ['1:1 blocking The escape directive accepts only a backslash or a backtick.']],
    [
      'a very long line',
      `RUN ${'x'.repeat(65_532)}\nUSER b`,
      ['1:1 blocking Docker rejects lines of more than 65535 bytes.'],
    ],
    [
      'an unclosed quote in shell text is for the shell to refuse',
      'RUN a "b\nUSER b',
      ['1:7 told The shell text of this instruction could not be parsed from here on.'],
    ],
    ['bad JSON is no fault', "CMD ['a']\nUSER b", []],
  ])('%s', (_, text, expected) => {
    const file = read(text)
    expect(problems(file)).toEqual(expected)
    expect(file.instructions.at(-1)?.keyword).toBe('USER')
  })

  test('no problem quotes the text', () => {
    const secret = ['hunter', '2'].join('')
    const file = read(
      `${secret} x\nENV ${secret}\nENV A=1 ${secret}\nONBUILD ${secret}\nCOPY ${secret}\nRUN <<${secret}`,
    )
    expect(file.problems.length).toBeGreaterThan(4)
    expect(JSON.stringify(file.problems)).not.toContain(secret)
  })

  test('many small problems do not hide a blocking one', () => {
    const file = read(`${'RUN a "b\n'.repeat(30)}RUN ${'$('.repeat(6_000)}`)
    expect(file.problems.filter(({ blocking }) => !blocking)).toHaveLength(20)
    expect(file.problems.filter(({ blocking }) => blocking)).toHaveLength(1)
  })

  test.each(['{% if x %}\nFROM a', 'FROM {{ base }}\nENV A=1', '{{- include "x" }}\nFROM a', '<% if x %>\nFROM a'])(
    'a template is not judged: %j',
    text => {
      const file = read(text)
      expect(problems(file)).toEqual([
        '1:1 blocking This Dockerfile looks like a template, so only its plain text was searched.',
      ])
      expect(file.instructions).toEqual([])
    },
  )

  test.each(['ENV A="{{x}}"', "RUN docker inspect -f '{{.State}}'", 'COPY <<E f\n{{ x }}\n{% y %}\nE'])(
    'braces alone make no template: %j',
    text => expect(read(`FROM a\n${text}`).instructions).toHaveLength(2),
  )

  test.each(['', '\n\n', '# only\n', '\uFEFF', '\\', '\\\n\\\n'])('nothing to read: %j', text => {
    expect(read(text)).toMatchObject({ instructions: [], stages: [], problems: [] })
  })
})

describe('hostile input takes no time', () => {
  const many = 20_000
  test.each<[string, string]>([
    ['continuation lines', `FROM a\nRUN x \\\n${'  && yyyyyyyyyyyyyyyy \\\n'.repeat(many)}z`],
    ['blank continuation lines', `RUN a \\\n${'\n'.repeat(900_000)}`],
    ['comment continuation lines', `RUN a \\\n${'#\n'.repeat(400_000)}`],
    ['many instructions', 'ENV A=1\n'.repeat(many)],
    ['many pairs', `ENV ${'A=1 '.repeat(many)}`],
    ['many flags', `RUN ${'--a=b '.repeat(many)}`],
    ['many heredocs', `RUN ${'<<A '.repeat(many)}\n${'A\n'.repeat(many)}`],
    ['nested ONBUILD', `${'ONBUILD '.repeat(many)}RUN a`],
    ['nested expansions', `RUN ${'${a:-'.repeat(many)} <<E\nE`],
    ['nested commands', `RUN ${'$('.repeat(many)}`],
    ['nested quoted commands', `RUN ${'"$('.repeat(many)}`],
    ['quotes', `ENV A=${'"\''.repeat(100_000)}`],
    ['backslashes', `ENV A=${'\\'.repeat(500_001)}`],
    ['backslashes and blanks', `RUN ${'\\ '.repeat(300_000)}`],
    ['blanks', `FROM a\nRUN a${' '.repeat(900_000)}b`],
    ['blanks in a directive', `# escape=${' a'.repeat(100_000)}${' '.repeat(500_000)}x`],
    ['brackets', `CMD ${'['.repeat(500_000)}`],
    ['JSON escapes', `CMD ["${'\\u0041'.repeat(150_000)}"]`],
    ['JSON strings', `CMD [${'"a",'.repeat(150_000)}"b"]`],
    ['stages', 'FROM a AS b\n'.repeat(many)],
    ['chained stages', Array.from({ length: 4_000 }, (_, i) => `FROM s${i - 1} AS s${i}`).join('\n')],
  ])('%s', (_, text) => {
    const elapsed = processorTime()
    const file = read(text)
    expect(elapsed()).toBeLessThan(3_000)
    expect(file.kind).toBe('dockerfile')
  })

  test('a RUN of 20,000 lines is read in full', () => {
    const file = read(`FROM a\nRUN x \\\n${'  && yyyy \\\n'.repeat(many)}  && z`)
    expect(file.commands).toHaveLength(many + 2)
    expect(place(file.commands.at(-1)?.at as Location)).toBe('20003:6-20003:7')
  })

  test.each<[string, string]>([
    ['too large', `FROM a\n${'#'.repeat(1_000_001)}`],
    ['too many instructions', 'USER a\n'.repeat(6_000)],
    ['too many lines', `RUN a \\\n${'\n'.repeat(60_000)}b`],
    ['too nested', `RUN ${'$('.repeat(6_000)}`],
  ])('what is beyond the budget blocks: %s', (_, text) =>
    expect(read(text).problems).toContainEqual(expect.objectContaining({ blocking: true })),
  )
})
