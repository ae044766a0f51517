import type { Source } from '../../model/files/text.ts'
import { known, type Value } from '../../model/files/value.ts'
import type { Problem } from '../../model/problem.ts'
import { type Command, programOf } from '../../model/project/command.ts'
import { type FlyctlCall, isDeploy, optionOf } from '../../model/project/flyctl-call.ts'
import { isFlyConfigPath } from '../discover/discover.ts'

const UNKNOWN = 'The files do not determine which config this command deploys, so that config was not checked.'
const MISSING = 'The config of this deploy is not in the repository, so it was not checked.'
const REWRITTEN = 'This command changes the config before a deploy, so the deployed config was not checked.'

/** What is known of a project's deploys and configs. */
interface Known {
  readonly calls: readonly FlyctlCall[]
  readonly commands: readonly Command[]
  readonly paths: ReadonlySet<string>
  readonly sources: ReadonlyMap<string, Source>
  /** Submodules and links without a target, which are reported separately. */
  readonly unfollowed: Iterable<string>
  /** The paths of the configs that are checked. */
  readonly configs: ReadonlySet<string>
}

/**
 * The deploys of a config that no file determines, and the commands that write a config in front of a deploy: in both cases
 * what is deployed is not what was judged. They block only where a change brings them: many pipelines fill in names.
 */
export function unknownConfigs(project: Known): Problem[] {
  const problems: Problem[] = []
  const deploying = new Set<string>()
  const named = new Set<string>()
  for (const call of project.calls) {
    const { command, config } = call
    if (!isDeploy(call) || command.reader === 'development') continue
    deploying.add(command.at.path)
    if (config !== undefined) named.add(config)
    const message = faultOf(call, project)
    if (message) problems.push({ at: command.at, message, blocking: true, whenNew: true })
  }
  for (const command of project.commands) {
    if (!deploying.has(command.at.path) || command.reader === 'development') continue
    if (!writesConfig(command, named, project.configs)) continue
    problems.push({ at: command.at, message: REWRITTEN, blocking: true, whenNew: true })
  }
  return problems
}

function faultOf(call: FlyctlCall, project: Known): string | undefined {
  const { config, namesConfig, command } = call
  if (!namesConfig) return undefined
  const { paths, configs } = project
  const isThere = (path: string) => paths.has(path) || configs.has(path === '' ? 'fly.toml' : `${path}/fly.toml`)
  if (config !== undefined) {
    const isTold = [...project.unfollowed].some(path => config === path || config.startsWith(`${path}/`))
    return isTold || isThere(config) ? undefined : MISSING
  }
  const word = optionOf(call, '--config')?.value
  if (!word) return UNKNOWN
  // Only the folder is not known.
  if (word.known)
    return [...paths].some(path => path === word.value || path.endsWith(`/${word.value}`)) ? undefined : MISSING
  return isSettled(word, project.sources.get(command.at.path)?.text ?? '', configs) ? undefined : UNKNOWN
}

/** Expressions whose values people with rights give, or that a text contains: the words of those are configs as well. */
const GIVEN =
  /\$\{\{\s{0,20}(?:inputs|matrix|vars|env|github\.event\.inputs)\.[\w.-]{1,100}\s{0,20}\}\}|\{\{[\s\w.]{1,100}\}\}/g
const VARIABLE = /\$\{?(\w{1,100})\}?|\$\(([A-Za-z_]\w{0,100})\)/g

function isSettled({ raw }: Value<string>, text: string, configs: ReadonlySet<string>): boolean {
  const word = raw.replace(/["'\\]/g, '').replace(/^.{0,200}=/, '')
  const pattern = word.replace(GIVEN, '*')
  if (pattern === '*') return true
  const [, plain, ofMake] = new RegExp(`^(?:${VARIABLE.source})$`).exec(pattern) ?? []
  const name = plain ?? ofMake
  if (name !== undefined) return valuesOf(name, text).every(value => configs.has(value) || !/^[\w./-]+$/.test(value))
  const open = pattern.replace(VARIABLE, '*')
  if (/[$`]/.test(open)) return false
  return [...configs].some(path => matches(path, open.replace(/^\.\//, '')))
}

/** The texts that a variable is given in a file: `NAME=x`, `NAME: x`, `NAME := "x"`. */
function valuesOf(name: string, text: string): string[] {
  const pattern = new RegExp(`(?<![\\w.-])${name}[ \\t]{0,20}[:?]?[=:][ \\t]{0,20}["']?([^\\s"']{1,200})`, 'g')
  return [...text.matchAll(pattern)].map(([, value = '']) => value.replace(/^\.\//, ''))
}

/** `*` stands for any characters but the first and last ones of the rest. */
function matches(path: string, pattern: string): boolean {
  const parts = pattern.split('*')
  let at = 0
  for (const [index, part] of parts.entries()) {
    const found = index === parts.length - 1 ? path.length - part.length : path.indexOf(part, at)
    if (found < at || !path.startsWith(part, found) || (index === 0 && found !== 0)) return false
    at = found + part.length
  }
  return true
}

const EDITORS = /^(?:sed|gsed|perl|yq|dasel|ex|ed|crudini|toml)$/
const COPIERS = /^(?:cp|mv|ln|install|rsync|curl|wget|tee|cat|envsubst|jq|echo|printf)$/

function writesConfig(command: Command, named: ReadonlySet<string>, configs: ReadonlySet<string>): boolean {
  const { argv, program, redirects } = command
  const name = programOf(command)
  const words = argv.slice(program + 1).map(word => known(word) ?? '')
  if (name === 'patch' || (name === 'git' && /^(?:apply|am)$/.test(words[0] ?? ''))) return true
  const isConfig = (path: string) => isFlyConfigPath(path) || named.has(path.replace(/^\.\//, ''))
  const written = redirects.flatMap(({ operator, target }) =>
    /^(?:&|1)?>/.test(operator) ? (known(target) ?? []) : [],
  )
  if (EDITORS.test(name) && words.some(word => /^-\w{0,4}i|^--in-?place/.test(word) || word === 'put')) {
    written.push(...words.filter(word => !word.startsWith('-')))
  } else if (COPIERS.test(name)) {
    const target = name === 'tee' ? words : words.slice(-1)
    if (!/^(?:cat|envsubst|jq|echo|printf)$/.test(name)) written.push(...target)
  }
  if (!written.some(isConfig)) return false
  // A config that is judged itself may take the place of another one.
  const read = [
    ...words.slice(0, written.length > 0 && /^(?:cp|mv|ln|install)$/.test(name) ? -1 : undefined),
    ...redirects.flatMap(({ operator, target }) => (operator === '<' ? (known(target) ?? []) : [])),
  ].filter(word => !word.startsWith('-'))
  const isCopy = /^(?:cp|mv|ln|install|cat)$/.test(name) && !redirects.some(({ operator }) => operator === '>>')
  return !(isCopy && read.length > 0 && read.every(word => configs.has(word.replace(/^\.\//, ''))))
}
