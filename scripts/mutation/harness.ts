/**
 * As much of jest as tests without processes and hooks need, so that thousands of mutants can be judged in one process:
 * it stands in for `@jest/globals` in the bundle of tests.
 */
import { basename } from 'node:path'

export interface Test {
  /** The file, the names around it and its own, and a number where that is not the first so called. */
  readonly id: string
  readonly file: string
  readonly run: () => unknown
}

/** A row's values, or an object, for the body. */
// biome-ignore lint/suspicious/noExplicitAny: each test declares what its rows hold.
type Body = (...args: any[]) => unknown

/** `describe` and `test`. */
export interface Declare {
  (name: string, body: Body): void
  readonly each: (rows: readonly unknown[]) => (title: string, body: Body) => void
}

/** What test files import, and what they declare; `begin` is told before each of them is read. */
export interface Harness {
  readonly tests: readonly Test[]
  readonly begin: (file: string) => void
  readonly globals: { readonly describe: Declare; readonly test: Declare; readonly expect: unknown }
}

/** On a busy machine a test that measures time would count as a kill: it is left out. */
function holdsStopwatch(body: Body): boolean {
  return String(body).includes('performance.now(')
}

/** An empty set of tests, filled while test files are read. */
export function createHarness(expect: unknown): Harness {
  const tests: Test[] = []
  const known = new Map<string, number>()
  let file = ''
  let around: readonly string[] = []
  const describe = (name: string, body: Body): void => {
    const outer = around
    around = [...around, name]
    body()
    around = outer
  }
  const test = (name: string, body: Body): void => {
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
    globals: { describe: withEach(describe, () => false), test: withEach(test, holdsStopwatch), expect },
  }
}

function withEach(declare: (name: string, body: Body) => void, skips: (body: Body) => boolean): Declare {
  const one = (name: string, body: Body): void => {
    if (!skips(body)) declare(name, body)
  }
  const each = (rows: readonly unknown[]) => (title: string, body: Body) => {
    if (skips(body)) return
    for (const row of rows) {
      const args: readonly unknown[] = Array.isArray(row) ? row : [row]
      declare(titleOf(title, args), () => body(...args))
    }
  }
  return Object.assign(one, { each })
}

/** `%s` is the next value of the row, `$name` what an object calls so. */
function titleOf(title: string, args: readonly unknown[]): string {
  const rest = [...args]
  const named = new Map(typeof args[0] === 'object' && args[0] !== null ? Object.entries(args[0]) : [])
  return title
    .replace(/%[a-z]/g, () => String(rest.shift()))
    .replace(/\$(\w+)/g, (whole, name: string) => (named.has(name) ? String(named.get(name)) : whole))
}
