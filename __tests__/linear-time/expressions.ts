/** Every regular expression of `src/`: the literals, and those that a module puts together while it loads. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { transformSync } from 'esbuild'

export interface Written {
  /** Where it was seen last, within `src/`. */
  readonly path: string
  readonly expression: RegExp
}

/** These run a program when they are loaded. Their literals are read like all others. */
const PROGRAMS = /^(?:action|cli)\.ts$/

const TOKEN =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|(\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/)([a-z]*)|[\w$)\]]+|[\s\S]/gy

/** The literals of a module without types and templates. A slash after a value divides. */
function literalsOf(code: string): RegExp[] {
  const found: RegExp[] = []
  let last = ''
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(code); match; match = TOKEN.exec(code)) {
    const [written, body, flags] = match
    if (body !== undefined) {
      if (/[\w$)\]]$/.test(last) && !/^(?:return|typeof|case|in|of|yield)$/.test(last)) {
        TOKEN.lastIndex = match.index + 1
        last = '/'
        continue
      }
      found.push(new RegExp(body.slice(1, -1), flags))
    }
    if (!/^(?:\s|\/\/|\/\*)/.test(written)) last = written
  }
  return found
}

/** Loads all modules, so it belongs in a process where none of them is loaded yet. */
export async function expressionsOfSources(): Promise<readonly Written[]> {
  const found = new Map<string, Written>()
  const add = (path: string, expression: RegExp) =>
    found.set(`${expression.flags}/${expression.source}`, { path, expression })
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort()
  const Original = RegExp
  let path = ''
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [pattern, flags]: [string | RegExp, string?]) {
      const made = new target(pattern, flags)
      const [, , caller = ''] = (new Error().stack ?? '').split('\n')
      if (!caller.includes('node_modules')) add(path, made)
      return made
    },
  })
  for (path of paths) {
    if (!PROGRAMS.test(path)) await import(pathToFileURL(join(process.cwd(), 'src', path)).href)
  }
  globalThis.RegExp = Original
  for (const path of paths) {
    const source = readFileSync(join('src', path), 'utf8').replace(/^#!.*/, '')
    const { code } = transformSync(source, { loader: 'ts', target: 'esnext', supported: { 'template-literal': false } })
    for (const literal of literalsOf(code)) add(path, literal)
  }
  return [...found.values()]
}
