import type { Project } from '../../model/project/project.ts'
import type { Setting } from '../../model/project/setting.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachSetting } from '../../rulekit/each.ts'
import { offer, replaceValue } from '../../rulekit/fixes.ts'

/** The production settings of each framework, its option for debug pages, and the line that turns the option off. */
const SWITCHES: readonly {
  readonly path: RegExp
  readonly name: RegExp
  readonly on: RegExp
  readonly off: string
  readonly line: string
}[] = [
  {
    path: /(?:^|\/)settings(?:\/(?:base|common|production|prod|__init__))?\.py$/,
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
  check: eachSetting(function* (setting, project) {
    const found = switchOf(setting)
    const source = project.sources.get(setting.at.path)
    if (!found || !source) return
    const { line } = setting.value.at.range.start
    if (CONDITION.test(source.line(line)) || CONDITION.test(source.line(line - 1))) return
    if (setting.name === 'DEBUG' && [...source.text.matchAll(DECIDED_ELSEWHERE)].length > 1) return
    if (setting.name === 'DEBUG' && isReplaced(setting, project)) return
    yield {
      message: `${code(setting.name)} is enabled in production. Error pages expose source code, settings and request data to every visitor.`,
      at: setting.at,
      subject: setting.name,
      remedy: `Set ${code(found.line)} in production. Enable debug mode locally through an environment variable.`,
      ...offer('Turn debug mode off', false, replaceValue(setting.value, found.off)),
    }
  }),
} satisfies Rule

/** True where what is deployed loads another module of these settings, which may well decide anew. */
function isReplaced({ at }: Setting, { settings, sources }: Project): boolean {
  const module = /(?:^|\/)([^/]+)\.py$/.exec(at.path)?.[1]
  for (const { name, value, reader } of settings) {
    if (name !== 'DJANGO_SETTINGS_MODULE' || reader !== 'runtime' || !value.known) continue
    const other = value.value.split('.').at(-1)
    if (other === undefined || other === module || other === 'settings') continue
    const text = sources.get(`${at.path.slice(0, at.path.lastIndexOf('/') + 1)}${other}.py`)?.text
    if (text === undefined || /^DEBUG\b/m.test(text)) return true
  }
  return false
}

function switchOf({ name, value, code: use, reader, at }: Setting): (typeof SWITCHES)[number] | undefined {
  if (use?.role !== 'assignment' || reader !== 'runtime' || !value.known) return undefined
  const { value: text } = value
  return SWITCHES.find(each => each.path.test(at.path) && each.name.test(name) && each.on.test(text))
}
