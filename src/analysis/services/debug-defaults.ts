import type { Source } from '../../model/files/text.ts'
import { known } from '../../model/files/value.ts'
import type { Project } from '../../model/project/project.ts'
import type { Setting } from '../../model/project/setting.ts'

/** `DEBUG = os.environ.get("DEBUG", "True") == "True"`, `env.bool("DEBUG", default=True)`, `config("DEBUG", "1", cast=bool)`. */
const DEFAULT =
  /^DEBUG[ \t]{0,9}=[ \t]{0,9}(?:(?:bool|int|strtobool)\()?(?:os\.)?(?:getenv|environ\.get|config|env(?:\.bool)?|environ\.bool)\([ \t]{0,9}["'](\w{1,80})["'],[ \t]{0,9}(?:default[ \t]{0,3}=[ \t]{0,3})?(?:(True|1)|["'](true|1|yes|on|y|t)["'])[^\n]{0,20}?\)(\.(?:lower|upper)\(\))?[ \t]{0,9}([^\n]{0,200})$/im
const OFF = /^(?:false|0|no|off|f|n|)$/i

/** `DEBUG = 1`, `DEBUG = bool(1)`, `DEBUG = not False`: on, whatever is set. */
const ALWAYS =
  /^DEBUG[ \t]{0,9}=[ \t]{0,9}(?:1[ \t]{0,9}$|bool\([ \t]{0,9}(?:1|True)[ \t]{0,9}\)|not (?:False|0|None)\b)/m

/** A variable whose default turns debug pages on. */
export interface DebugDefault {
  /** `undefined` where the setting is on whatever is set. */
  readonly name: string | undefined
  readonly offset: number
  readonly length: number
}

/** The variable of Django's setting `DEBUG` that is on unless the variable is set to off; `undefined` where no file shows it. */
export function debugDefault({ text }: Source): DebugDefault | undefined {
  const always = ALWAYS.exec(text)
  if (always) return { name: undefined, offset: always.index, length: always[0].length }
  const match = DEFAULT.exec(text)
  if (!match) return undefined
  const [written, name = '', , quoted, , behind = ''] = match
  const rest = behind.trimEnd()
  const compared = /^(?:==|in)[ \t]{0,9}(.{1,200})$/.exec(rest)?.[1]
  // A comparison with another text, and anything else behind the call, decides anew.
  const isOn =
    compared === undefined
      ? /^(?:#.*|[)\s]*(?:#.*)?)$/.test(rest)
      : quoted !== undefined && compared.toLowerCase().includes(quoted.toLowerCase())
  return isOn ? { name, offset: match.index, length: written.trimEnd().length } : undefined
}

/** True where a deploy sets the variable, to whatever value. */
export function isSetForDeploy(name: string, { settings, flyctl }: Project): boolean {
  const isSet = ({ name: other, origin, reader, value }: Setting): boolean =>
    other === name && reader === 'runtime' && (origin === 'fly-env' || origin === 'dockerfile-env') && isOff(value)
  const isOff = (value: Setting['value']): boolean => !value.known || OFF.test(known(value) ?? '')
  return (
    settings.some(isSet) ||
    flyctl.some(({ command }) => command.argv.some(word => (known(word) ?? word.raw).startsWith(`${name}=`)))
  )
}

/** True where what is deployed loads another module of these settings, which may well decide anew. */
export function isReplaced({ at }: Setting, { settings, sources }: Project): boolean {
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
