import { debugDefault, isReplaced, isSetForDeploy } from '../../analysis/services/debug-defaults.ts'
import type { Project } from '../../model/project/project.ts'
import type { Setting } from '../../model/project/setting.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachSetting, inTurn } from '../../rulekit/each.ts'
import { offer, replaceValue } from '../../rulekit/fixes.ts'

const SETTINGS = /(?:^|\/)settings(?:\/(?:base|common|production|prod|__init__))?\.py$/

/** The production settings of each framework, its option for debug pages, and the line that turns the option off. */
interface Switch {
  readonly path: RegExp
  readonly name: RegExp
  readonly on: RegExp
  readonly off: string
  readonly line: string
}

const SWITCHES: readonly Switch[] = [
  {
    path: SETTINGS,
    name: /^DEBUG$/,
    on: /^True$/,
    off: 'False',
    line: 'DEBUG = False',
  },
  {
    path: /(?:^|\/)config\/environments\/production\.rb$/,
    name: /^consider_all_requests_local$/,
    on: /^true$/,
    off: 'false',
    line: 'config.consider_all_requests_local = false',
  },
  {
    path: /(?:^|\/)config\/(?:prod|runtime)\.exs$/,
    name: /^debug_errors$/,
    on: /^true$/,
    off: 'false',
    line: 'debug_errors: false',
  },
  { path: /(?:^|\/)config\/app\.php$/, name: /^debug$/, on: /^true$/, off: 'false', line: "'debug' => false" },
]
/** Variables that frameworks read by themselves, or by convention. */
const VARIABLES: readonly { readonly name: RegExp; readonly on: RegExp; readonly off: string }[] = [
  { name: /^(?:APP|DJANGO)_DEBUG$/, on: /^(?:true|1|yes|on|\(true\))$/i, off: 'false' },
  { name: /^RAILS_ENV$/, on: /^development$/, off: 'production' },
  { name: /^ASPNETCORE_ENVIRONMENT$/, on: /^development$/i, off: 'Production' },
]
const PRODUCTION_FILE = /(?:^|\/)\.env[._-]prod(?:uction)?$/

/** Matches each assignment of `DEBUG`; with several, a later one may turn it off. */
const DECIDED_ELSEWHERE = /\bDEBUG\s{0,4}=(?!=)[^\n]{0,200}/g
const CONDITION = /\b(?:if|unless|else|elif|case)\b/

export default {
  id: 'debug-mode-on',
  practice: 'firewall',
  title: 'Debug mode is on in production',
  severity: 'high',
  confidence: 'medium',
  remedy: 'Turn debug mode off in production. Enable it locally through an environment variable.',
  references: [
    'https://docs.djangoproject.com/en/stable/howto/deployment/checklist/',
    'https://guides.rubyonrails.org/configuring.html',
    'https://cwe.mitre.org/data/definitions/489.html',
  ],
  cwe: [489, 209],
  check: inTurn(
    eachSetting(function* (setting, project) {
      const found = variableOf(setting) ?? switchOf(setting)
      const source = project.sources.get(setting.at.path)
      if (!found || !source) return
      const { line } = setting.value.at.range.start
      if (CONDITION.test(source.line(line)) || CONDITION.test(source.line(line - 1))) return
      if (setting.name === 'DEBUG' && [...source.text.matchAll(DECIDED_ELSEWHERE)].length > 1) return
      if (setting.name === 'DEBUG' && (isReplaced(setting, project) || debugDefault(source))) return
      yield {
        message: `${code(setting.name)} is enabled in production. Error pages expose source code, settings and request data to every visitor.`,
        at: setting.at,
        subject: setting.name,
        remedy: `Set ${code(found.line)} in production. Enable debug mode locally through an environment variable.`,
        ...offer('Turn debug mode off', false, replaceValue(setting.value, found.off)),
      }
    }),
    onByDefault,
  ),
} satisfies Rule

/** A default that turns it on: a secret of the app may turn it off, which no file shows. */
function* onByDefault(project: Project): Iterable<Draft> {
  for (const [path, source] of project.sources) {
    const found = SETTINGS.test(path) ? debugDefault(source) : undefined
    if (!found || (found.name !== undefined && isSetForDeploy(found.name, project))) continue
    if ([...source.text.matchAll(DECIDED_ELSEWHERE)].length > 1) continue
    yield {
      message: `${code('DEBUG')} is enabled ${found.name === undefined ? 'in production' : `unless ${code(found.name)} is set`}. Error pages expose source code, settings and request data to every visitor.`,
      at: source.locate(found.offset, found.offset + found.length),
      subject: found.name === undefined ? 'DEBUG' : 'DEBUG by default',
      ...(found.name === undefined ? {} : { severity: 'medium' }),
      remedy: 'Set `DEBUG = False` by default. Enable debug mode locally through an environment variable.',
    }
  }
}

function variableOf({ name, value, origin, reader, at }: Setting): Pick<Switch, 'off' | 'line'> | undefined {
  if (reader !== 'runtime' || !value.known) return undefined
  if (origin !== 'fly-env' && origin !== 'dockerfile-env' && !PRODUCTION_FILE.test(at.path)) return undefined
  const { value: text } = value
  const found = VARIABLES.find(each => each.name.test(name) && each.on.test(text.trim()))
  return found && { off: found.off, line: `${name}=${found.off}` }
}

function switchOf({ name, value, code: use, reader, at }: Setting): Switch | undefined {
  if (use?.role !== 'assignment' || reader !== 'runtime' || !value.known) return undefined
  const { value: text } = value
  return SWITCHES.find(each => each.path.test(at.path) && each.name.test(name) && each.on.test(text))
}
