import { blockOpening } from '../../model/files/indentation.ts'
import type { Project } from '../../model/project/project.ts'
import type { Setting } from '../../model/project/setting.ts'
import { packageOf } from './required-variables.ts'

const SCRIPT = /\.[cm]?[jt]sx?$/
const NOT_OURS = /(?:^|\/)(?:node_modules|vendor|dist|build|\.next)\/|\.min\.|\.d\.ts$/
const TESTS = /(?:^|\/)(?:tests?|__tests__|specs?|e2e)\/|\.(?:test|spec)\./
/** The files that collect the settings of a program. */
const COLLECTS = /(?:^|[._/-])(?:config|configuration|settings|env|environment|constants)(?=[._/-])/i
const PROPERTY = /(?:^|[{,\s])["']?([A-Za-z_]\w{2,40})["']?\s{0,4}:\s[^:]{0,200}$/
const GROUP = /^\s{0,40}["']?([A-Za-z_]\w{2,40})["']?\s{0,4}:\s{0,4}\{\s{0,4}$/
/** An object that the file keeps or exports; the options of a call are read by what is called. */
const OBJECT = /^(?:export\s{1,4}(?:const|default)|const|module\.exports)\b[^()]{0,200}\{\s{0,4}$/
const MOST_LINES = 200

/**
 * True for a property of a program's own settings, `security: { apiKey: … }`, that no program of the project reads. The
 * programs must all be known: of a change on GitHub those that it leaves alone are not.
 */
export function isNeverRead({ value }: Setting, project: Project): boolean {
  const { path, range } = value.at
  const source = project.sources.get(path)
  if (!source || !SCRIPT.test(path) || !COLLECTS.test(path)) return false
  const { line, column } = range.start
  const property = PROPERTY.exec(
    source
      .line(line)
      .slice(0, column - 1)
      .slice(-300),
  )?.[1]
  const opening = blockOpening(line, source, MOST_LINES)
  const group = GROUP.exec(opening)?.[1]
  if (property === undefined || (group === undefined && !OBJECT.test(opening))) return false
  const own = packageOf(path, project)
  const name = /"name"\s{0,4}:\s{0,4}"([^"]{2,100})"/.exec(project.sources.get(`${own}/package.json`)?.text ?? '')?.[1]
  // `config.apiKey`, `config["apiKey"]`, and elsewhere `{ apiKey } = config`.
  const access = `\\.${property}\\b|\\[["']${property}["']\\]`
  const reads = new RegExp(access)
  const readsElsewhere = new RegExp(`${access}|[{,]\\s{0,40}${property}\\s{0,4}[,}:]`)
  for (const other of project.paths) {
    if (!SCRIPT.test(other) || NOT_OURS.test(other) || TESTS.test(other)) continue
    const text = project.sources.get(other)?.text
    const isOwn = packageOf(other, project) === own
    if (isOwn && text === undefined) return false
    if (text === undefined || (!isOwn && (name === undefined || !text.includes(name)))) continue
    if (!(other === path ? reads : readsElsewhere).test(text)) continue
    if (group === undefined || text.includes(group)) return false
  }
  return true
}
