import { expect, test } from '@jest/globals'
import { type Profile, sharesOf } from '../../../scripts/bench/profile.ts'

const FILES: Readonly<Record<string, string>> = {
  '/dist/cli.js': `import { createRequire } from 'node:module'
var __esm = () => {}
// src/rules/http/one.ts
function rule() {}
// node_modules/yaml/browser/dist/lexer.js
function lex() {}
var require_scoped = __commonJS({
  "node_modules/@actions/core/lib/core.js"(exports) {
    function log() {}
  }
})
// src/run.ts
// a remark
function run() {}
`,
  '/dist/cli/later.js': `// src/rules/tls/two.ts
function rule() {}
`,
}

const frame = (functionName: string, url = '', lineNumber = -1) => ({ functionName, url, lineNumber })
const CLI = 'file:///dist/cli.js'
const FRAMES = [
  frame('(root)'),
  frame('rule', CLI, 3),
  frame('rule', 'file:///dist/cli/later.js', 1),
  frame('lex', CLI, 5),
  frame('log', CLI, 8),
  frame('run', CLI, 13),
  frame('', CLI, 0),
  frame('readFile', 'node:fs', 300),
  frame('compileSourceTextModule', 'node:internal/modules/esm/utils', 343),
  frame('(garbage collector)'),
  frame('(idle)'),
  frame('(program)'),
  frame('RegExp: ^a+$'),
  frame('fstat'),
]

/** A profile with one look at each of these frames, by place, and the microseconds before it. */
function profileOf(looks: readonly (readonly [at: number, microseconds: number])[]): Profile {
  return {
    nodes: FRAMES.map((callFrame, id) => ({ id, callFrame })),
    samples: looks.map(([at]) => at),
    timeDeltas: looks.map(([, microseconds]) => microseconds),
  }
}

test('time is told by the part of the project, the package or the part of Node it is spent in', () => {
  const looks = FRAMES.map((_, at) => [at, at === 0 ? 0 : 1000] as const)
  const shares = sharesOf(profileOf(looks), path => FILES[path] ?? '')
  expect(Object.fromEntries(shares)).toEqual({
    'src/rules': 0.002,
    yaml: 0.001,
    '@actions/core': 0.001,
    'src/run.ts': 0.001,
    'starting the modules of the bundle': 0.001,
    'Node itself': 0.003,
    'reading and compiling the bundle': 0.001,
    'garbage collector': 0.001,
    waiting: 0.001,
    'regular expressions': 0.001,
  })
})

test('the longest comes first, and each file is read once', () => {
  const read: string[] = []
  const shares = sharesOf(
    profileOf([
      [3, 2000],
      [1, 100],
      [1, 800],
      [5, 5000],
    ]),
    path => {
      read.push(path)
      return FILES[path] ?? ''
    },
  )
  expect([...shares.keys()]).toEqual(['src/run.ts', 'yaml', 'src/rules'])
  expect(shares.get('src/rules')).toBeCloseTo(0.0009)
  expect(new Set(read).size).toBe(read.length)
})
