/**
 * As much of jest as tests without processes and hooks need, so that thousands of mutants can be judged in one process:
 * it stands in for `@jest/globals` in the bundle of tests.
 */
import { basename } from 'node:path'

export interface Test {
  /** The file, the names around it and its own, and a number where that is not yet one of its kind. */
  readonly id: string
  readonly file: string
  readonly run: () => unknown
}

/** On a busy machine a test that measures time would count as a kill: it is left out. */
const STOPWATCH = /performance\.now\(/

type Row = readonly unknown[]
type Body = (...args: readonly unknown[]) => unknown
type Declare = (name: string, body: Body) => void

/** What a test file imports; `file` is told before each of them is read. */
export interface Harness {
  readonly tests: readonly Test[]
  readonly begin: (file: string) => void
  readonly globals: { readonly describe: Declare; readonly test: Declare; readonly expect: unknown }
}

export function createHarness(expect: unknown): Harness {
  const tests: Test[] = []
  const known = new Map<string, number>()
  let file = ''
  let around: readonly string[] = []
  const describe: Declare = (name, body) => {
    const outer = around
    around = [...around, name]
    body()
    around = outer
  }
  const test: Declare = (name, body) => {
    if (STOPWATCH.test(String(body))) return
    const full = [basename(file), ...around, name].join(' › ')
    const count = (known.get(full) ?? 0) + 1
    known.set(full, count)
    tests.push({ id: count > 1 ? `${full} (${count})` : full, file, run: () => body() })
  }
  return {
    tests,
    begin: path => {
      file = path
    },
    globals: { describe: withEach(describe), test: withEach(test), expect },
  }
}

function withEach(declare: Declare): Declare {
  const each = (rows: readonly unknown[]) => (title: string, body: Body) => {
    if (STOPWATCH.test(String(body))) return
    for (const row of rows) {
      const args: Row = Array.isArray(row) ? row : [row]
      declare(titleOf(title, args), () => body(...args))
    }
  }
  return Object.assign((name: string, body: Body) => declare(name, body), { each })
}

/** `%s` is the next value of the row, `$name` what an object calls so. */
function titleOf(title: string, args: Row): string {
  const rest = [...args]
  const [first] = args
  return title
    .replace(/%[a-z]/g, () => String(rest.shift()))
    .replace(/\$(\w+)/g, (whole, key: string) =>
      typeof first === 'object' && first !== null && key in first
        ? String(Object.entries(first).find(([name]) => name === key)?.[1])
        : whole,
    )
}
