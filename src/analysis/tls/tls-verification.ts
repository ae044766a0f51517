import type { Location } from '../../model/files/text.ts'
import { type Command, programOf } from '../../model/project/command.ts'
import type { Project } from '../../model/project/project.ts'
import type { Setting } from '../../model/project/setting.ts'
import type { Confidence } from '../../model/severity.ts'
import { namePartsOf } from '../credentials/names.ts'
import { isOnInternet, textOfArgument, urlsOfArguments } from '../network/command-urls.ts'
import { classifyHost } from '../network/hosts.ts'

const OFF = /^(?:0|false|no|off|none|never|verify_none|disabled?)$/i
const ON = /^(?:1|true|yes|on|always)$/i

/** Variables that a runtime or tool reads by itself, by their words, and the values that switch verification off. */
const KNOWN_SWITCHES: ReadonlyMap<string, RegExp> = new Map([
  ['node_tls_reject_unauthorized', /^0$/],
  ['pythonhttpsverify', /^0$/],
  ['git_ssl_no_verify', ON],
  ['npm_config_strict_ssl', /^false$/i],
  ['yarn_enable_strict_ssl', /^(?:false|0)$/i],
  ['yarn_strict_ssl', /^(?:false|0)$/i],
  ['bundle_ssl_verify_mode', /^0$/],
  ['hex_unsafe_https', ON],
  ['perl_lwp_ssl_verify_hostname', /^0$/],
  ['conda_ssl_verify', /^false$/i],
  ['vault_skip_verify', ON],
  ['nomad_skip_verify', ON],
])
/** Variables that name the hosts whose certificates pip, uv and Go then take unseen. */
const HOST_LISTS: ReadonlySet<string> = new Set(['pip_trusted_host', 'uv_insecure_host', 'goinsecure'])

const CERT = '(?:tls|ssl|cert|certs|certificate|certificates)'
const SAYS_OFF = new RegExp(
  `(?:^|_)(?:(?:skip|disable|no|ignore|bypass)_${CERT}_(?:verify|verification|validation|check|checks|error|errors)` +
    `|${CERT}_(?:skip|disable|no|ignore)_(?:verify|verification|validation)(?:_insecure)?` +
    `|insecure_skip_(?:tls_)?verify|trust_all_certs|accept_invalid_certs)$`,
)
const NEGATES = /(?:^|_)(?:skip|disable|no|ignore|bypass|insecure|trust|accept)_/
const SAYS_ON = new RegExp(
  `(?:^|_)(?:(?:open)?${CERT}_(?:verify|verification|validate|validation)(?:_peer|_mode|_host)?` +
    `|verify_${CERT}|reject_unauthorized|strict_ssl)$`,
)

/**
 * `'tool'` where a setting of that name and value makes a runtime or tool take any certificate for all it connects to,
 * `'service'` where the name says that it does so for one connection of the app; `undefined` for all others.
 */
export function switchesVerificationOff(name: string, value: string, project: Project): 'tool' | 'service' | undefined {
  const phrase = namePartsOf(name).join('_')
  const text = value.trim()
  if (KNOWN_SWITCHES.get(phrase)?.test(text)) return 'tool'
  if (KNOWN_SWITCHES.has(phrase) || phrase === 'docker_tls_verify') return undefined
  if (HOST_LISTS.has(phrase)) return text.split(/[\s,]+/).some(host => isPublicHost(host, project)) ? 'tool' : undefined
  const isOff = NEGATES.test(phrase) ? SAYS_OFF.test(phrase) && ON.test(text) : SAYS_ON.test(phrase) && OFF.test(text)
  return isOff ? 'service' : undefined
}

/** The level of a variable that a file hands on and that no other file of the project mentions: nothing known reads it. */
export function withoutReader(
  { origin, name, at }: Setting,
  { confidence }: { readonly confidence?: Confidence },
  { sources }: Project,
): { severity?: 'low'; confidence?: 'low' } {
  if (confidence !== 'medium' || !/^(?:yaml|json|toml|ini)$/.test(origin) || !/^[A-Z][A-Z0-9_]*$/.test(name)) return {}
  for (const [path, { text }] of sources) if (path !== at.path && text.includes(name)) return {}
  return { severity: 'low', confidence: 'low' }
}

function isPublicHost(text: string, project: Project): boolean {
  const host = text.replace(/:\d{1,5}$/, '')
  return host === '*' || isOnInternet({ host, kind: classifyHost(host.replace(/^\*\./, ''), project).kind })
}

/** An option that takes any certificate, by the programs that have it. */
interface Option {
  readonly programs: RegExp
  /** The word, or a pair of words joined by a blank. */
  readonly word: RegExp
  /** The programs connect to the URL in their arguments: where that is private or unknown, nothing is reported. */
  readonly targeted?: true
}

const OPTIONS: readonly Option[] = [
  {
    programs: /^curl$/,
    word: /^(?:--insecure|--proxy-insecure|-[afgijlnpqsvBGIJLMNORSVZ0-46#]*k\S*)$/,
    targeted: true,
  },
  { programs: /^wget2?$/, word: /^--no-check-cert(?:ificate)?$/, targeted: true },
  { programs: /^https?$/, word: /^--verify=(?:no|false)$/, targeted: true },
  { programs: /^(?:redis|valkey)-cli$/, word: /^--insecure$/, targeted: true },
  {
    programs: /^mongo(?:sh|dump|restore|import|export)?$/,
    word: /^--(?:tls|ssl)(?:AllowInvalid\w{0,20}|Insecure)$/,
    targeted: true,
  },
  {
    programs: /^(?:mysql|mariadb)(?:-?dump)?$/,
    word: /^--(?:skip-ssl-verify-server-cert|ssl-verify-server-cert=(?:0|off|false))$/i,
    targeted: true,
  },
  { programs: /^clickhouse(?:-client)?$/, word: /^--accept-invalid-certificate$/, targeted: true },
  { programs: /^git$/, word: /^(?:-c )?(?:http\.(?:\S{1,300}\.)?sslverify)[= ](?:false|0|no|off)$/i },
  {
    programs: /^(?:npm|pnpm|yarn)$/,
    word: /^(?:--no-strict-ssl|--strict-ssl[= ]false|strict-ssl[= ]false|enableStrictSsl false)$/i,
  },
  { programs: /^apk$/, word: /^--no-check-certificate$/ },
  { programs: /^aws$/, word: /^--no-verify-ssl$/ },
  { programs: /^(?:kubectl|helm)$/, word: /^--(?:kube-)?insecure-skip-tls-verify(?:=true)?$/ },
  { programs: /^deno$/, word: /^--unsafely-ignore-certificate-errors$/ },
  { programs: /^(?:bundle|bundler)$/, word: /^ssl_verify_mode 0$/ },
  { programs: /^mix$/, word: /^unsafe_https true$/ },
  { programs: /^composer$/, word: /^disable-tls (?:true|1)$/ },
  { programs: /^(?:conda|mamba)$/, word: /^ssl_verify (?:false|no)$/i },
  { programs: /^(?:mvn|mvnw|gradle|java)$/, word: /^-Dmaven\.wagon\.http\.ssl\.insecure=true$/ },
]
/** The content of an apt configuration, or of its `-o`. */
const APT = /(Acquire::https::(?:[^\s:]{1,200}::)?Verify-(?:Peer|Host))[\s="']{1,8}(?:false|0|no)\b/i
const TRUSTED_HOST = /^(?:--trusted-host|--allow-insecure-host|global\.trusted-host)(?:[= ](\S{1,300}))$/

/** `--host=db` and `-hdb`, as clients of databases take them. */
const HOST = /^(?:--host(?:name)?=|-h)([\w.-]{1,253})$/

/** True where a URL or a host of the command's arguments is on the internet. */
function isForInternet(texts: readonly string[], command: Command, project: Project): boolean {
  if (urlsOfArguments(command.argv, project).some(isOnInternet)) return true
  const isClient = !/^(?:curl|wget2?|https?)$/.test(programOf(command))
  return (
    isClient &&
    texts.some((text, index) => {
      const named = HOST.exec(text)?.[1] ?? (/^(?:-h|--host(?:name)?)$/.test(texts[index - 1] ?? '') ? text : undefined)
      return named !== undefined && isOnInternet({ host: named, kind: classifyHost(named, project).kind })
    })
  )
}

/** The words that make a command take any certificate from the internet, as written; `undefined` without any. */
export function verificationOption(command: Command, project: Project): { text: string; at: Location } | undefined {
  const program = programOf(command)
  const options = OPTIONS.filter(({ programs }) => programs.test(program))
  const texts = command.argv.map(textOfArgument)
  for (const [index, word] of command.argv.entries()) {
    const text = texts[index] ?? ''
    const pair = `${text} ${texts[index + 1] ?? ''}`
    const found = (option: Option): boolean => option.word.test(text) || option.word.test(pair)
    const apt = APT.exec(text)
    if (apt?.[1]) return { text: `${apt[1]}=false`, at: word.at }
    const option = options.find(found)
    if (option && (!option.targeted || isForInternet(texts, command, project))) {
      const shown = program === 'curl' ? withoutArgument(text) : text
      return { text: option.word.test(text) ? shown : pair, at: word.at }
    }
    if (!/^(?:pip[\d.]*|python[\d.]*|uv)$/.test(program)) continue
    const trusted = TRUSTED_HOST.exec(text) ?? TRUSTED_HOST.exec(pair)
    if (trusted && isPublicHost(trusted[1] ?? '', project)) return { text: trusted[0], at: word.at }
  }
  return undefined
}

/** Short options of curl that take the rest of their word as their argument (curl(1)): it may be a password. */
const TAKES_REST = /^(-[a-zA-Z0-9#:]{0,20}?[AbcCdDeEFhHKmoPQrtTuUwxXyYz])\S+$/

/** The options of a word alone: `-ku` of `-kuadmin:secret`. */
function withoutArgument(word: string): string {
  return word.startsWith('--') ? word : word.replace(TAKES_REST, '$1')
}
