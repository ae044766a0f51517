import type { App } from '../model/project/app.ts'
import type { Setting } from '../model/project/setting.ts'
import { code } from '../redact/quote.ts'
import { shellWord } from '../redact/shell-word.ts'
import { buildSecretRemedy } from './build-secrets.ts'
import { environmentName } from './code-fixes.ts'
import { type Leaked, prepare, railsKeyRemedy, retire, setCommand } from './rotation.ts'

/** How to replace a credential in a committed file, by how the file can read a value from outside. */
export function configFileRemedy(setting: Setting, leaked: Leaked, apps: readonly App[]): string {
  const { path } = setting.at
  const keyFile = /(?:^|\/)config\/(?:master|credentials\/(\w{1,100}))\.key$/.exec(path)
  if (keyFile || leaked.kind === 'Rails master key') {
    const isOwnFile = keyFile !== null || setting.origin === 'env-file'
    const untrack = isOwnFile ? `${untrackRemedy(path)} ` : ''
    const remedy = railsKeyRemedy(apps, isOwnFile ? 'Then' : 'Remove this value, and', keyFile?.[1])
    return `${untrack}${remedy} ${retire({ ...leaked, kind: 'Rails master key' }, '')}`
  }
  const name = environmentName(setting)
  return `${prepare(leaked, name)}${remedyFor(setting, leaked, apps)} ${retire(leaked, name)}`
}

function untrackRemedy(path: string): string {
  return `Run ${code(`git rm --cached ${shellWord(path)}`)} and add the file to \`.gitignore\`.`
}

function remedyFor(setting: Setting, leaked: Leaked, apps: readonly App[]): string {
  const { origin, reader, name } = setting
  const { path } = setting.at
  if (reader === 'development') return 'Replace it with a made-up value.'
  const set = (variable: string): string => setCommand(leaked, variable, apps)
  const untrack = untrackRemedy(path)
  if (/(?:^|\/)\.erlang\.cookie$/.test(path)) return `${untrack} Run ${set('RELEASE_COOKIE')}: releases read it.`
  if (/cookie/i.test(name)) return `Remove \`-setcookie\`, and run ${set('RELEASE_COOKIE')}: releases read it.`
  if (/(?:^|\/)\.(?:npmrc|yarnrc(?:\.yml)?)$/.test(path))
    return `Replace it with \`\${NPM_TOKEN}\`. If the image build needs a new token, ${buildSecretRemedy('NPM_TOKEN')}.`
  if (origin === 'secret-file') return `${untrack} Store new values outside the repository.`
  const variable = environmentName(setting)
  if (origin === 'env-file') return `${untrack} Set a new value with ${set(variable)}.`
  // Rails evaluates ERB in its database settings (guides.rubyonrails.org: configuring).
  if (/(?:^|\/)config\/database\.ya?ml$/.test(path))
    return `Replace it with \`<%= ENV["DATABASE_${variable}"] %>\`, and run ${set(`DATABASE_${variable}`)}.`
  // Spring reads SPRING_DATASOURCE_PASSWORD for spring.datasource.password (docs.spring.io: external-config).
  if (/(?:^|\/)application[\w-]{0,100}\.(?:properties|ya?ml)$/.test(path) && name.includes('.'))
    return `Remove it, and run ${set(variable)}: Spring Boot reads the variable for ${code(name)}.`
  return `Remove it, read the environment variable \`${variable}\` instead, and set a new value with ${set(variable)}.`
}
