import { expect, test } from '@jest/globals'
import { createStatementIndex } from '../../../src/engine/statements.ts'
import { createSource } from '../../../src/model/files/text.ts'
import { parsers } from '../../../src/parse/index.ts'

const { toml, yaml, dockerfile, script } = parsers

const TOML = `[http_service]
  ports = [
    80,
    443,
  ]
[[services]]
  [[services.ports]]
    handlers = [
      "http",
    ]
`

const YAML = `run: |
  a
  b
env:
  A: 1
  B: 2
steps:
  - name: x
    run: >
      y
mixed:
  - a
  - b: 1
`

const DOCKERFILE = `FROM a
RUN b \\
  && c
USER d
`

/** For every line the first one of its statement. */
test.each([
  ['keys of TOML', toml(createSource('a.toml', TOML)), [1, 2, 2, 2, 2, 6, 7, 8, 8, 8]],
  ['keys of YAML', yaml(createSource('a.yml', YAML)), [1, 1, 1, 4, 5, 6, 7, 8, 9, 9, 11, 12, 13]],
  ['instructions', dockerfile(createSource('Dockerfile', DOCKERFILE)), [1, 2, 2, 4]],
  ['lines of a script', script(createSource('a.sh', 'a \\\n b\n')), [1, 2]],
  ['lines of what was not read', undefined, [1, 2]],
])('%s', (_, document, expected) => {
  expect(expected.map((__, index) => createStatementIndex(document)(index + 1))).toEqual(expected)
})
