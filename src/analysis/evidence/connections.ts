import type { Source } from '../../model/files/text.ts'
import type { Project } from '../../model/project/project.ts'
import type { Setting } from '../../model/project/setting.ts'
import { namePartsOf } from '../credentials/names.ts'
import type { Endpoint } from '../network/endpoints.ts'
import { isAddress } from '../network/hosts.ts'
import { sendsCredential, sendsCredentialNear, signsInNear } from './sent-credentials.ts'

/**
 * True where the project shows that something worth stealing travels over a connection, or that what arrives is run: a
 * credential, the data of a server that keeps accounts, payments or records, a package.
 */
export function carriesSecrets(setting: Setting, endpoint: Endpoint, project: Project): boolean {
  const { scheme, host, rest } = endpoint
  // Brokers, mail and files have a login or somebody's data in each connection.
  if (scheme !== 'http' && scheme !== 'https' && scheme !== 'ws' && scheme !== 'wss') return true
  if (setting.value.known && /\/\/[^/\s@]{1,100}@/.test(setting.value.value)) return true
  if (sendsCredential(`${setting.name}=${rest}`) || IS_RUN.test(rest)) return true
  const words = [...namePartsOf(setting.name), ...host.toLowerCase().split(/[.-]/)]
  if (words.some(word => KEEPS_SECRETS.has(word)) || isOwnServer(setting.name, host)) return true
  if (hasCredentialBeside(setting.name, project)) return true
  const source = project.sources.get(setting.at.path)
  return (
    (setting.code !== undefined && source !== undefined && isUsedWithCredential(setting, source)) ||
    wasHttps(setting, host, project)
  )
}

/** True where a name, or what the project sets beside it, shows that the connection has a login: `SMTP_SSL_VERIFY`. */
export function signsInByName(name: string, project: Project): boolean {
  return namePartsOf(name).some(word => KEEPS_SECRETS.has(word)) || hasCredentialBeside(name, project)
}

/** True where a setting of a connection has a login beside it, in its file or by its name; `group` is the name of the table. */
export function connectionSignsIn({ name, at }: Setting, group: string | undefined, project: Project): boolean {
  const source = project.sources.get(at.path)
  return (source !== undefined && signsInNear(at, source)) || signsInByName(`${group ?? ''} ${name}`, project)
}

/** What is downloaded there is a program or a package. */
const IS_RUN =
  /\.(?:sh|tar|tgz|gz|xz|zip|deb|rpm|apk|whl|jar|exe|msi|gem|bin|wasm|[cm]?js|py)(?:$|[?#])|\/(?:simple|pypi|npm|rubygems|maven2?)\/?$/i

/** Words in the names and hosts of servers that receive a login or a key, or that store private data. */
const KEEPS_SECRETS: ReadonlySet<string> = new Set(
  `auth oauth oauth2 login signin sso identity iam account accounts user users customer customers member members tenant admin
  payment payments pay checkout billing invoice invoices order orders wallet bank stripe paypal openai anthropic claude gpt llm
  llms ollama gemini mistral groq deepseek vllm inference embeddings db database postgres postgresql mysql mongo mongodb redis
  elastic elasticsearch opensearch solr meili meilisearch typesense qdrant chroma weaviate milvus pinecone clickhouse influx
  influxdb couch couchdb neo4j surreal surrealdb supabase pocketbase rabbit rabbitmq kafka nats mqtt broker vault consul secret
  secrets token tokens smtp mail mailer email sms s3 minio registry npm pypi graphql webhook patient patients health medical`.split(
    /\s+/,
  ),
)

/** The names that a team gives to its own server, and no service of others. */
const OWN_NAME =
  /^(?:(?:MAIN|CORE|INTERNAL|PRIVATE|BACKEND|SERVER|APP|API|REST|GATEWAY|CORE)_?){1,3}(?:BASE_?)?(?:URL|URI|HOST|ENDPOINT|ADDRESS|ORIGIN)?$/i

/** True for an address without a name, which published services have not, and for the app's own server by its name. */
function isOwnServer(name: string, host: string): boolean {
  return isAddress(host) || OWN_NAME.test(name.slice(name.lastIndexOf('.') + 1))
}

const CONNECTION_WORDS: ReadonlySet<string> = new Set(
  'api base url uri host endpoint addr address server service origin ssl tls openssl verify cert insecure skip'.split(
    ' ',
  ),
)

/** True where the project has a login or a key under the same first words: `WEATHER_API_URL` beside `WEATHER_API_KEY`. */
function hasCredentialBeside(name: string, { sources }: Project): boolean {
  const parts = namePartsOf(name.slice(name.lastIndexOf('.') + 1))
  const end = parts.findIndex(part => CONNECTION_WORDS.has(part))
  const stem = parts.slice(0, end === -1 ? parts.length : end).join('[_-]?')
  if (stem.length < 3) return false
  const beside = new RegExp(
    `(?<![A-Za-z0-9])${stem}[_-]?(?:[A-Za-z]{1,20}[_-]?){0,2}(?:key|token|secret|pass|passw(?:or)?d|username|credentials?)(?![A-Za-z])`,
    'i',
  )
  for (const { text } of sources.values()) if (beside.test(text)) return true
  return false
}

const MOST_USES = 20

/** True where a program sends a credential in a call that has the address, or the constant that it is kept in. */
function isUsedWithCredential({ name, value }: Setting, source: Source): boolean {
  if (sendsCredentialNear(value.at, source)) return true
  const word = name.slice(name.lastIndexOf('.') + 1)
  if (!/^[\w$]{3,100}$/.test(word)) return false
  let from = source.text.indexOf(word)
  for (let uses = 0; from !== -1 && uses < MOST_USES; uses++) {
    if (sendsCredentialNear(source.locate(from, from + word.length), source)) return true
    from = source.text.indexOf(word, from + word.length)
  }
  return false
}

/** True where the change replaces an address of the same host over TLS. */
function wasHttps({ at }: Setting, host: string, { before }: Project): boolean {
  return before?.sources.get(at.path)?.text.toLowerCase().includes(`https://${host.toLowerCase()}`) === true
}
