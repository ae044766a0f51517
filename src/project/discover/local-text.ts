import { unescaped } from './config-strings.ts'

const WORKSPACE = /\$\{\{[ \t]{0,20}github\.workspace[ \t]{0,20}\}\}\/?|\$\{?GITHUB_WORKSPACE\}?\/?/g
const HERE = /\$\{?PWD\}?\/|\$\(pwd\)\/|`pwd`\//g
/** `${CFG:-conf/prod}` is `conf/prod` where nothing sets the variable. */
const DEFAULT_VALUE = /\$\{\w{1,100}:?[-=]([^}$]{0,300})\}/g

/** Without the variables for the checkout and the working folder, and with the characters that escapes stand for. */
export function localText(text: string): string {
  const decoded = /\\[xuU"]/.test(text) ? `${text}\n${unescaped(text)}` : text
  if (!decoded.includes('$') && !decoded.includes('`')) return decoded
  return withConstants(decoded).replace(WORKSPACE, './').replace(HERE, './').replace(DEFAULT_VALUE, '$1')
}

const CONSTANT =
  /(?:^|[\s{])([A-Za-z_]\w{0,100})(?:=|:[ \t]{1,20})(?:"([^"\n$]{1,300})"|'([^'\n$]{1,300})'|([\w./@+-]{1,300})(?=[\s;&|)]|$))/gm
const VARIABLE = /\$\{\{[ \t]{0,20}(?:env\.)?(\w{1,100})[ \t]{0,20}\}\}|\$\{?(\w{1,100})\}?/g

/** The text with the variables that it sets itself filled in. */
function withConstants(text: string): string {
  const constants = new Map<string, string>()
  for (const [, name = '', double, single, plain = ''] of text.matchAll(CONSTANT)) {
    if (!constants.has(name)) constants.set(name, double ?? single ?? plain)
  }
  if (constants.size === 0) return text
  return text.replace(VARIABLE, (whole, expression?: string, plain?: string) => {
    return constants.get(expression ?? plain ?? '') ?? whole
  })
}
