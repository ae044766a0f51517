import { baseName } from '../../model/files/path.ts'
import type { Source } from '../../model/files/text.ts'
import type { Reader, Setting } from '../../model/project/setting.ts'
import { extensionOf, NEVER_READ } from '../discover/formats.ts'

/** Where programs keep what they read from the environment: `config/…`, `config.ts`, `settings.py`, `env.mjs`. */
const CONFIG_CODE =
  /(?:^|\/)(?:config\/(?:[\w.-]{1,60}\/){0,2}[\w.-]{1,60}|(?:[\w-]{1,40}\.)?(?:config|configuration|settings|env|environment)|settings\/\w{1,60})\.(?:exs|rb|py|php|[cm]?[jt]s)$/

/** True for code that is its program's configuration by name. */
export function isConfigCode(path: string): boolean {
  return NEVER_READ.has(extensionOf(baseName(path))) && CONFIG_CODE.test(path) && !/\.d\.[cm]?ts$/.test(path)
}

const NAME = String.raw`["'](\w{1,100})["']`
const TEXT = String.raw`["'\x60]([^"'\x60\s]{4,300})["'\x60]`
/** How a variable is read with a value to fall back on; the first group is its name, the second the value. */
const DEFAULTS: readonly RegExp[] = [
  // Node.js.
  new RegExp(String.raw`\bprocess\.env\.(\w{1,100}) {0,4}(?:\|\||\?\?) {0,4}${TEXT}`, 'g'),
  new RegExp(String.raw`\bprocess\.env\[${NAME}\] {0,4}(?:\|\||\?\?) {0,4}${TEXT}`, 'g'),
  // Python, Laravel, Ruby and Elixir: `getenv("X", "y")`, `env('X', 'y')`, `ENV.fetch("X", "y")`.
  new RegExp(
    String.raw`(?:\bgetenv|\bget_env|\benviron\.get|\bENV\.fetch|\benv(?:\.\w{1,20})?|\bconfig)\( {0,4}${NAME} {0,4}, {0,4}(?:default {0,4}= {0,4})?${TEXT}`,
    'g',
  ),
  // Ruby and Elixir: `ENV["X"] || "y"`, `ENV.fetch("X") { "y" }`, `System.get_env("X") || "y"`.
  new RegExp(String.raw`\bENV\[${NAME}\] {0,4}\|\| {0,4}${TEXT}`, 'g'),
  new RegExp(String.raw`\b(?:ENV\.fetch|get_env)\(${NAME}\) {0,4}(?:\|\||\{) {0,4}${TEXT}`, 'g'),
]
const LONGEST_LINE = 1000
/** Only addresses are taken: what else code falls back on says little without the code. */
const ADDRESS = /:\/\/|\.(?:fly\.dev|internal|flycast)\b/

/** The addresses that code falls back on where a variable is not set. */
export function codeDefaults(source: Source, reader: Reader): Setting[] {
  const settings: Setting[] = []
  for (let number = 1; number <= source.lineCount; number++) {
    const line = source.line(number)
    if (line.length > LONGEST_LINE || !ADDRESS.test(line) || /^\s*(?:#|\/\/|\*|\/\*)/.test(line)) continue
    const start = source.offset({ line: number, column: 1 })
    for (const pattern of DEFAULTS) {
      for (const match of line.matchAll(pattern)) {
        const [written, name = '', text = ''] = match
        if (!ADDRESS.test(text) || /\$\{|#\{/.test(text)) continue
        const from = start + match.index
        const at = source.locate(from, from + written.length)
        const valueFrom = from + written.lastIndexOf(text)
        const value = {
          known: true,
          value: text,
          at: source.locate(valueFrom, valueFrom + text.length),
          raw: text,
        } as const
        settings.push({ origin: 'code-default', reader, name, nameAt: at, key: name, value, at })
      }
    }
  }
  return settings
}
