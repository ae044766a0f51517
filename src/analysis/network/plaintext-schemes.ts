import type { Setting } from '../../model/project/setting.ts'
import { namePartsOf } from '../credentials/names.ts'

/** A URL scheme without encryption. */
export interface PlaintextScheme {
  readonly name: string
  /** What to write instead. */
  readonly instead: string
  /** The server may ask for TLS all the same (STARTTLS and its like). */
  readonly mayUpgrade: boolean
}

/** Of web, brokers, mail and directories; databases have a separate practice. */
const PLAINTEXT_SCHEMES: ReadonlyMap<string, PlaintextScheme> = new Map([
  ['http', { name: 'HTTP', instead: 'https', mayUpgrade: false }],
  ['ws', { name: 'WebSocket', instead: 'wss', mayUpgrade: false }],
  ['amqp', { name: 'AMQP', instead: 'amqps', mayUpgrade: false }],
  ['mqtt', { name: 'MQTT', instead: 'mqtts', mayUpgrade: false }],
  ['stomp', { name: 'STOMP', instead: 'stomp+ssl', mayUpgrade: false }],
  ['ftp', { name: 'FTP', instead: 'sftp', mayUpgrade: false }],
  // A NATS server tells in its greeting that it wants TLS, and clients follow (docs.nats.io: security/tls).
  ['nats', { name: 'NATS', instead: 'tls', mayUpgrade: true }],
  ['smtp', { name: 'SMTP', instead: 'smtps', mayUpgrade: true }],
  ['ldap', { name: 'LDAP', instead: 'ldaps', mayUpgrade: true }],
])

/** The scheme where it is one without encryption. */
export function plaintextSchemeOf(scheme: string | undefined): PlaintextScheme | undefined {
  return scheme === undefined ? undefined : PLAINTEXT_SCHEMES.get(scheme)
}

const IDENTIFIER_HOST =
  /^(?:(?:www\.)?w3\.org|(?:www\.)?xmlns?\.\S{1,255}|schemas?\.\S{1,255}|\S{1,255}\.xmlsoap\.org|(?:www\.)?purl\.org|ns\.adobe\.com|java\.sun\.com|json-schema\.org|schema\.org|apache\.org|xml\.org|xmlns\.com|ogp\.me|(?:www\.)?sitemaps\.org)$/i
/** Systems of codes, and the national bases of FHIR: `http://fhir.de/…` (hl7.org/fhir/terminologies-systems.html). */
const MEDICAL_IDENTIFIER_HOST =
  /^(?:(?:www\.|terminology\.|unitsofmeasure\.)?hl7\.org|fhir\.(?!io$|ai$)[a-z]{2,3}|loinc\.org|snomed\.info|unitsofmeasure\.org)$/i
/** Canonical URLs of FHIR resources (hl7.org/fhir/references.html#canonical); with `$expand` or a query it is a request. */
const FHIR_CANONICAL =
  /\/(?:StructureDefinition|CodeSystem|ValueSet|NamingSystem|ConceptMap|SearchParameter|OperationDefinition|ImplementationGuide|CapabilityStatement)\/[^?$]{0,300}$/
const NAMESPACE_PATH = /\/(?:ns|schemas?|xmlns)(?:\/|$)/i

/**
 * True for `http:` addresses that name something (an XML namespace, a schema, a claim, a profile of FHIR) and are never
 * fetched. `rest` is path and query, which count only for a `name` that does not promise an address.
 */
export function namesNoServer(host: string, rest = '', name = ''): boolean {
  if (IDENTIFIER_HOST.test(host) || MEDICAL_IDENTIFIER_HOST.test(host)) return true
  if (promisesAddress(name)) return false
  return FHIR_CANONICAL.test(rest) || NAMESPACE_PATH.test(rest)
}

const ADDRESS_WORD =
  /^(?:url|urls|uri|host|endpoint|api|addr|address|server|servers|service|dsn|backend|upstream|brokers?|gateway|proxy)$/

/** True for a name that says what it holds: an address, and not only the start of names (`PATIENT_BASE`). */
export function promisesAddress(name: string): boolean {
  return namePartsOf(name).some(part => ADDRESS_WORD.test(part) || /(?:url|uri|host)$/.test(part))
}

/**
 * Mirrors of signed packages, revocation lists, time stamps (all signed), identifiers, and addresses that are shown and not
 * called.
 */
const NEEDS_NO_TLS =
  /^(?:mirror|mirrors|proxy|ocsp|crl|pki|timestamp|tsa|namespaces?|ns|xmlns|xsi|xsd|rdf|owl|iri|vocab|ontology|claim|schema|context|feed|rss|blog|about|credits|license|source|readme)$/

/** True where a web address in a setting of that name, or with that path, is right without TLS or no connection. */
export function needsNoTls(name: string, rest: string): boolean {
  return namePartsOf(name).some(part => NEEDS_NO_TLS.test(part)) || /webhook|callback|oauth|redirect/i.test(rest)
}

/** Names of addresses that a program calls; most texts with an address in them are links, examples and test data. */
const CALLED_IN_CODE =
  /^[A-Z][A-Z0-9_]{2,100}$|(?:[aA]pi|[bB]ase|[sS]erver|[bB]ackend|[sS]ervice|[uU]pstream|[gG]ateway|[bB]roker)_?(?:[uU]rl|URL|[uU]ri|URI|[hH]ost|[eE]ndpoint|[aA]ddress)$/
const SHOWN_IN_CODE = /logo|image|icon|avatar|link|docs?_|site|page|redirect|schema|namespace|payload|sample/i

/** True for what a program reads as its configuration: for most YAML and JSON only the path separates it from data. */
export function isConfigured({ origin, at, name }: Setting): boolean {
  if (origin === 'code') return CALLED_IN_CODE.test(name) && !SHOWN_IN_CODE.test(name)
  if (!/^(?:yaml|json|toml|ini)$/.test(origin)) return !/label|header|fly-file/.test(origin)
  return /(?:^|\/)(?:config|conf|settings)\/|(?:^|\/)(?:config|conf|application|appsettings|settings)[^/]*$/i.test(
    at.path,
  )
}
