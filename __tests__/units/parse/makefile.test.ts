import { describe, expect, test } from '@jest/globals'
import { createSource } from '../../../src/model/files/text.ts'
import { parseMakefile } from '../../../src/parse/shell/makefile.ts'

const read = (text: string): string[] =>
  parseMakefile(createSource('Makefile', text)).commands.map(({ key, argv, at }) => {
    const { start } = at.range
    return `${start.line}:${start.column} ${key} ${argv.map(word => (word.known ? word.value : `?${word.raw}`)).join(' | ')}`
  })

describe('recipes', () => {
  test.each<[string, string, string[]]>([
    ['a rule', 'deploy: build\n\tfly deploy --remote-only\n', ['2:2 deploy fly | deploy | --remote-only']],
    ['prefixes of make', 'a:\n\t@-fly deploy\n\t+echo x\n', ['2:4 a fly | deploy', '3:3 a echo | x']],
    [
      'continued lines',
      'secrets:\n\tfly secrets set \\\n\t  A=1 \\\n\t  B=2\n',
      ['2:2 secrets fly | secrets | set | A=1 | B=2'],
    ],
    [
      'variables of make and of the shell',
      'a:\n\tfly deploy -a $(APP) --build-arg X=$$X -e Y=${Y}\n',
      ['2:2 a fly | deploy | -a | ?$(APP) | --build-arg | ?X=$$X | -e | ?Y=${Y}', '2:18 a APP'],
    ],
    ['blank lines and comments inside', 'a:\n\tx\n\n# y\n\tz\n', ['2:2 a x', '5:2 a z']],
    ['several targets', 'a b: c\n\tx\n.PHONY: d\nd:\n\ty\n', ['2:2 a b x', '5:2 d y']],
    ['assignments are no rules', 'A := x\nB = y\n\tz\nc::\n\tw\n', ['5:2 c w']],
    ['windows line ends', 'a:\r\n\tx \\\r\n\ty\r\n', ['2:2 a x | y']],
    [
      'a justfile',
      'set shell := ["bash"]\n\ndeploy env="prod": build\n    @fly deploy -c {{env}}.toml\n',
      ['4:6 deploy env fly | deploy | -c | ?{{env}}.toml'],
    ],
    ['no final line break', 'a:\n\tx', ['2:2 a x']],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))
})

test('a recipe that cannot be read is told, and the others are read', () => {
  const { commands, problems } = parseMakefile(
    createSource('Makefile', `a:\n\t${'$('.repeat(6000)}\nb:\n\tfly deploy\n`),
  )
  expect(problems.map(({ at, blocking }) => [at.range.start.line, blocking])).toEqual([[2, true]])
  expect(commands.map(({ key }) => key)).toEqual(['b'])
})
