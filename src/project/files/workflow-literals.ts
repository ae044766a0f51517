import { type Tree, treeAt } from '../../model/files/tree.ts'
import type { Setting } from '../../model/project/setting.ts'
import { leafSettings, mapSettings } from './generic-settings.ts'

const KIND = { origin: 'workflow-env', reader: 'ci', dialect: 'workflow' } as const
/** An expression has braces in its texts only. A doubled quote in a text reads like two texts in a row. */
const EXPRESSION = /\$\{\{((?:[^'{}]|'[^']*')*)\}\}/g
const LITERAL = /'((?:[^']|'')*)'/g
/** What only compares or looks something up passes its text to no program. */
const COMPARES = /(?:[=!<>]=?\s*|\[\s*|\b(?:contains|startsWith|endsWith|hashFiles)\s*\([^()]{0,200})$/i
const COMPARED = /^\s*(?:[=!<>]=?|\])/
const PAIR = /"(\w{1,100})"\s{0,8}:\s{0,8}"([^"]{1,500})"/g
/** `core.exportVariable('NAME', 'value')`, `NAME: 'value'`, `NAME = 'value'` in a script of actions/github-script. */
const SCRIPTED = /['"`]?(?<![\w.])([A-Za-z_]\w{1,99})['"`]?\s{0,8}[,:=]\s{0,8}['"`]([^'"`\n]{4,500})['"`]/g

/** The texts that the expressions of a value write out: its own, a fallback (`secrets.X || 'x'`), what `format` joins. */
export function literalsOf(setting: Setting): Setting[] {
  const { value, name } = setting
  if (value.known) return []
  const found: Setting[] = []
  const add = (text: string, named = name): void => {
    if (text !== '') found.push({ ...setting, name: named, value: { ...value, known: true, value: text } })
  }
  for (const [, expression = ''] of value.raw.slice(0, 20_000).matchAll(EXPRESSION)) {
    const texts: string[] = []
    for (const { 0: written, 1: inner = '', index } of expression.matchAll(LITERAL)) {
      const before = expression.slice(Math.max(0, index - 240), index)
      if (COMPARES.test(before) || COMPARED.test(expression.slice(index + written.length))) continue
      texts.push(inner.replaceAll("''", "'"))
    }
    const [template = '', ...parts] = texts
    if (/\bformat\s*\(/i.test(expression) && /\{\d\}/.test(template)) {
      add(template.replace(/\{(\d)\}/g, (hole, at: string) => parts[Number(at)] ?? hole))
    }
    for (const text of texts) {
      add(text)
      for (const [, key = '', inner = ''] of text.matchAll(PAIR)) add(inner, key)
    }
  }
  return found
}

/** The variables that a script of `actions/github-script` gives a literal text, with the place of the whole script. */
export function scriptedLiterals(setting: Setting): Setting[] {
  const { value, name, action } = setting
  if (name !== 'script' || action !== 'actions/github-script') return []
  const text = value.known ? value.value : value.raw
  const found: Setting[] = []
  for (const [, key = '', inner = ''] of text.slice(0, 50_000).matchAll(SCRIPTED)) {
    found.push({ ...setting, name: key, value: { ...value, known: true, value: inner } })
  }
  return found
}

/** What a workflow gives a value beside `env` and `with`: the defaults of its inputs. */
export function inputDefaults(root: Tree): Setting[] {
  const settings: Setting[] = []
  const on = treeAt(root, 'on')
  const holders: [string, Tree | undefined][] = [['inputs', treeAt(root, 'inputs')]]
  for (const { key, value } of on?.kind === 'table' ? on.entries : []) {
    holders.push([`on.${key}.inputs`, treeAt(value, 'inputs')])
  }
  for (const [prefix, inputs] of holders) {
    for (const { key, keyAt, at, value } of inputs?.kind === 'table' ? inputs.entries : []) {
      for (const setting of value.kind === 'table' ? mapSettings(value, `${prefix}.${key}`, KIND) : []) {
        if (setting.name === 'default') settings.push({ ...setting, name: key, nameAt: keyAt, at })
      }
    }
  }
  return settings
}

/** What a job gives a value beside `env` and `with`: its matrix, and the logins of its containers. */
export function jobValues(job: Tree, prefix: string): Setting[] {
  const holders: [string, Tree | undefined][] = [
    ['strategy.matrix', treeAt(job, 'strategy', 'matrix')],
    ['container.credentials', treeAt(job, 'container', 'credentials')],
  ]
  const services = treeAt(job, 'services')
  for (const { key, value } of services?.kind === 'table' ? services.entries : []) {
    holders.push([`services.${key}.credentials`, treeAt(value, 'credentials')])
  }
  return holders.flatMap(([key, tree]) => (tree ? leafSettings(tree, [prefix, key], KIND) : []))
}
