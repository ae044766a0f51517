import type { Project } from '../model/project/project.ts'
import type { Setting } from '../model/project/setting.ts'
import type { Edit } from '../model/rule.ts'
import { variableOf } from './fixes.ts'

/** What frameworks call the variable with the URL of such a server. */
const URL_VARIABLES: ReadonlyMap<string, string> = new Map([
  ['postgres', 'DATABASE_URL'],
  ['postgresql', 'DATABASE_URL'],
  ['mysql', 'DATABASE_URL'],
  ['mongodb', 'MONGODB_URI'],
  ['mongodb+srv', 'MONGODB_URI'],
  ['redis', 'REDIS_URL'],
  ['rediss', 'REDIS_URL'],
  ['amqp', 'AMQP_URL'],
  ['amqps', 'AMQP_URL'],
])

/** The usual name of a variable for the first URL in a text; `undefined` for other schemes. */
export function urlVariable(text: string): string | undefined {
  return URL_VARIABLES.get(/\b([a-z][a-z+]{1,20}):\/\//.exec(text.slice(0, 200))?.[1] ?? '')
}

/** The environment variable for a value: `stripeSecretKey` becomes `STRIPE_SECRET_KEY`, and `new Stripe(…)` `STRIPE_KEY`. */
export function environmentName({ name, code, value }: Setting): string {
  const isCall = code?.role === 'call'
  const url = isCall || name === '' ? urlVariable(value.raw) : undefined
  return url ?? upperCaseName(code?.meaning ?? (isCall ? `${name}_key` : name))
}

/** A name in capitals with underscores, as environment variables are written; `NAME` where no shell accepts it. */
export function upperCaseName(name: string): string {
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

/** Replaces the literal with the look-up of the environment, if it is a whole value with a name. */
export function replaceLiteral(setting: Setting, project: Project): Edit | undefined {
  const lookUp = lookUpOf(setting)
  const { code, reader, value } = setting
  if (lookUp === undefined || !code?.alone || code.role !== 'assignment' || reader !== 'runtime') return undefined
  const text = project.sources.get(value.at.path)?.text ?? ''
  // Without the module the program would not start any more.
  if (/^os\./.test(lookUp) && !/^\s{0,9}import\s[^\n]{0,200}\bos\b|^\s{0,20}(?:import\s)?"os"\s{0,9}$/m.test(text))
    return undefined
  // Outside of JavaScript, a constant cannot hold a value that is known only at run time.
  const line = project.sources.get(value.at.path)?.line(value.at.range.start.line) ?? ''
  if (!lookUp.startsWith('process.') && /\b(?:const|static)\b/.test(line) && !/\bfinal\b/.test(line)) return undefined
  return environmentName(setting) === 'NAME' ? undefined : { at: value.at, text: lookUp }
}
