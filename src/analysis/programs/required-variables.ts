import { baseName, folderOf } from '../../model/files/path.ts'
import type { Source } from '../../model/files/text.ts'
import type { Project } from '../../model/project/project.ts'
import type { Setting } from '../../model/project/setting.ts'
import { isNotServed } from '../credentials/fallbacks.ts'

/**
 * True where a file that runs at the start refuses a missing variable, so that a fallback elsewhere is never used: a schema
 * of the environment, an explicit check, `os.environ["NAME"]`, `ENV.fetch("NAME")`, `System.fetch_env!("NAME")`.
 */
export function isRequiredAtStart({ name, at, value }: Setting, project: Project): boolean {
  if (!/^[A-Za-z_]\w{2,100}$/.test(name)) return false
  // Assigned to the variable itself, the fallback satisfies every check.
  const line = project.sources.get(at.path)?.line(value.at.range.start.line).slice(0, 500) ?? ''
  if (/\benv(?:iron)?(?:\.\w{1,100}|\[["']\w{1,100}["']\])\s{0,9}(?:\?\?|\|\|)?=[^=]|setdefault/.test(line))
    return false
  const own = packageOf(at.path, project)
  for (const [path, source] of project.sources) {
    if (path === at.path || !source.text.includes(name) || isNotRun(path) || packageOf(path, project) !== own) continue
    if (SCRIPT.test(path) ? isRequiredByScript(name, source, project) : isRequiredBy(name, source)) return true
  }
  return false
}

const SCRIPT = /\.(?:[cm]?[jt]s)x?$/
const NOT_RUN =
  /(?:^|\/)(?:tests?|__tests__|specs?|e2e|cypress|playwright|examples?|docs?|fixtures?|mocks?|seeds?)\/|[._-](?:tests?|spec|e2e|stories)\.[a-z]{1,4}$|(?:^|\/)(?:jest|vitest|playwright|cypress|drizzle|prisma)[._-]/i
const DEVELOPMENT = /(?:^|\/)(?:dev|development|test|local)\.(?:rb|exs|py)$/

function isNotRun(path: string): boolean {
  return NOT_RUN.test(path) || DEVELOPMENT.test(path) || isNotServed(path)
}

const MANIFESTS = ['package.json', 'mix.exs', 'Gemfile', 'pyproject.toml', 'requirements.txt', 'manage.py', 'Pipfile']

/** The folder of the package that a file belongs to. Each package of a monorepo checks its own variables. */
export function packageOf(path: string, { paths }: Project): string {
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
    if (MANIFESTS.some(name => paths.has(`${folder}/${name}`))) return folder
  }
  return ''
}

const SCHEMA_LIBRARY =
  /["'](?:zod(?:\/[\w-]{1,20})?|valibot|yup|joi|@hapi\/joi|envalid|znv|@t3-oss\/env-[\w-]{1,20}|@julr\/vite-plugin-validate-env)["']/
/** The schema is held against the environment, and a failure ends the program. */
const CHECKS_ENVIRONMENT =
  /(?:\.parse(?:Async)?|\bparseEnv|\bcleanEnv|\.validateSync|\bassert|\bvalidateEnv|\bcreateEnv|\battempt)\([^;]{0,4000}?(?:process|Bun|import\.meta)\.env\b/
const SAFE_PARSE = /(?:safeParse|validate)\w{0,10}\([^;]{0,200}?(?:process|Bun|import\.meta)\.env\b/
/** NestJS holds it against the environment (docs.nestjs.com: configuration, schema validation). */
const OF_NEST = /validationSchema/i
const SWITCHED_OFF = /\.partial\(|skipValidation: ?true\b/
const STOPS = /\bthrow\b|\bprocess\.exit\(\s{0,9}[1-9]|\.exit\(1\)/

function isRequiredByScript(name: string, source: Source, project: Project): boolean {
  const { text } = source
  if (!isImported(source.path, project)) return false
  if (new RegExp(`env\\.${name}\\s?(?:\\?\\?|\\|\\|)`).test(text)) return false
  if (SCHEMA_LIBRARY.test(text) && isHeldAgainstEnvironment(text) && isRequiredKey(name, text)) return true
  return isRefusedAlone(name, text) || isInRequiredList(name, text)
}

function isHeldAgainstEnvironment(text: string): boolean {
  if (SWITCHED_OFF.test(text)) return false
  return CHECKS_ENVIRONMENT.test(text) || OF_NEST.test(text) || (SAFE_PARSE.test(text) && STOPS.test(text))
}

const REQUIRED_TYPE = /^\s{0,20}(?:(?:z|v|yup|Yup|Joi|joi)\s{0,20}\.\s{0,5}\w{1,20}|str|string|url|email)\(/
const NOT_REQUIRED =
  /optional|default|nullish|nullable|\.catch\(|\.or\(|union|preprocess|\?[^.?]|\|\||\?\?|fallback|z\.(?:any|unknown|literal)\b|literal\(["']{2}\)/i
/** In Joi and Yup a key is optional without it. */
const NEEDS_REQUIRED = /["'](?:joi|@hapi\/joi|yup)["']/

/** True where a schema has the variable as a key that must be there. */
function isRequiredKey(name: string, text: string): boolean {
  for (const { index } of text.matchAll(new RegExp(`(?<![\\w.])["']?${name}["']?\\s{0,5}:`, 'g'))) {
    const behind = text.slice(text.indexOf(':', index) + 1, index + name.length + 600)
    const declared = behind.slice(0, endOfEntry(behind))
    const before = text.slice(text.lastIndexOf('\n', index) + 1, index)
    if (/\/\/|^\s{0,40}\*/.test(before) || !REQUIRED_TYPE.test(declared) || NOT_REQUIRED.test(declared)) continue
    if (!NEEDS_REQUIRED.test(text) || /\brequired\(/.test(declared)) return true
  }
  return false
}

/** Where an entry of an object ends: at its comma or brace outside of brackets. */
function endOfEntry(text: string): number {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '(' || character === '{' || character === '[') depth++
    else if (character === ')' || character === '}' || character === ']') depth--
    if (depth < 0 || (depth === 0 && character === ',')) return at
  }
  return text.length
}

/** A check that throws or exits where the file is loaded, and not in a function that may never be called. */
function isRefusedAlone(name: string, text: string): boolean {
  const read = `process\\.env(?:\\.${name}\\b|\\[["']${name}["']\\])`
  const refusal = `^if \\(\\s?!${read}\\s?\\)\\s?(?:\\{\\s{0,40}(?:console\\.\\w{1,10}\\([^\\n]{0,300}\\n\\s{0,40}){0,3})?(?:throw\\b|process\\.exit\\(\\s?[1-9])`
  return new RegExp(refusal, 'm').test(text)
}

/** `const required = ['NAME', …]`, and a loop that refuses what is missing. */
function isInRequiredList(name: string, text: string): boolean {
  const list = new RegExp(`\\b\\w{0,30}required\\w{0,30}[^\\n=]{0,40}= ?\\[[^\\]]{0,2000}["']${name}["']`, 'i').exec(
    text,
  )
  if (!list) return false
  const behind = text.slice(list.index, list.index + 2500)
  return /process\.env\[\w{1,30}\]/.test(behind) && STOPS.test(behind)
}

const STARTS =
  /^(?:server|main|index|app|start|worker|entry\.server|instrumentation|next\.config|hooks\.server|bootstrap|(?:validate[._-]?|check[._-]?)?env(?:ironment|[._-]?(?:server|schema|validation|config|vars))?|config(?:uration)?(?:[._-](?:schema|validation))?|settings)\.[cm]?[jt]sx?$/i

/** True for a file that a server starts with or takes its variables from, by its name, and for one that another file of the project imports. */
function isImported(path: string, { sources }: Project): boolean {
  const name = baseName(path)
  if (STARTS.test(name)) return true
  const stem = name.replace(/\.[cm]?[jt]sx?$/, '').replaceAll('.', '\\.')
  const imported = new RegExp(`["'][^"'\\n]{0,200}/${stem}(?:\\.[cm]?[jt]sx?)?["']`)
  for (const [other, { text }] of sources) {
    if (other !== path && SCRIPT.test(other) && !NOT_RUN.test(other) && imported.test(text)) return true
  }
  return false
}

const STARTS_PYTHON =
  /(?:^|\/)(?:__init__|settings|config|conf|env|base|prod|production|main|app|server|wsgi|asgi|manage)\.py$/

/** Python, Ruby and Elixir stop where the variable is read without a default. */
function isRequiredBy(name: string, { path, text }: Source): boolean {
  if (STARTS_PYTHON.test(path))
    return new RegExp(`^[^#\\s][^#\\n]{0,200}\\bos\\.environ\\[["']${name}["']\\](?!\\s?=[^=])`, 'm').test(text)
  if (/(?:^|\/)config\/.{1,200}\.rb$|(?:^|\/)config\.ru$/.test(path))
    return new RegExp(
      `^[^#\\n]{0,200}\\bENV\\.fetch\\(?\\s?["']${name}["']\\s?\\)?(?!\\s?[,{]|\\s?do\\b|\\))`,
      'm',
    ).test(text)
  if (/(?:^|\/)config\/(?:runtime|releases|prod)\.exs$|(?:^|\/)application\.ex$/.test(path))
    return new RegExp(`^[^#\\n]{0,200}\\bSystem\\.fetch_env!\\(\\s?["']${name}["']`, 'm').test(text)
  return false
}
