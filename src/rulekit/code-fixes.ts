import type { Project } from '../model/project/project.ts'
import type { Setting } from '../model/project/setting.ts'
import type { Edit } from '../model/rule.ts'
import { variableOf } from './fixes.ts'

/** The environment variable that a program's value belongs in: `stripeSecretKey` becomes `STRIPE_SECRET_KEY`. */
export function environmentName({ name }: Pick<Setting, 'name'>): string {
  const words = name
    .replace(/[a-z\d](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g, '$&_')
    .replace(/[^A-Za-z\d]{1,100}/g, '_')
    .replace(/^_{1,100}|_{1,100}$/g, '')
  return variableOf(words.toUpperCase())
}

/** How the program's language reads that variable; `undefined` where it has no way to. */
export function lookUpOf(setting: Setting): string | undefined {
  return setting.code?.lookUp?.replace('NAME', environmentName(setting))
}

/** Puts the look-up of the environment in the literal's place, where it stands alone and has a name. */
export function replaceLiteral(setting: Setting, project: Project): Edit | undefined {
  const lookUp = lookUpOf(setting)
  const { code, reader, value } = setting
  if (lookUp === undefined || !code?.alone || code.role !== 'assignment' || reader !== 'runtime') return undefined
  // Outside of JavaScript a constant takes nothing that is known at run time only.
  const line = project.sources.get(value.at.path)?.line(value.at.range.start.line) ?? ''
  if (!lookUp.startsWith('process.') && /\b(?:const|static)\b/.test(line) && !/\bfinal\b/.test(line)) return undefined
  return environmentName(setting) === 'NAME' ? undefined : { at: value.at, text: lookUp }
}
