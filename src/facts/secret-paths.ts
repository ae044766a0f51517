/** What a file of that name is for, in words for a message. */
export type SecretFileKind = 'settings with secrets' | 'a private key' | 'a login' | 'cloud credentials'

const KINDS: readonly (readonly [kind: SecretFileKind, path: RegExp])[] = [
  [
    'settings with secrets',
    /(?:^|\/)(?:prod|production|staging|live|secrets?)?\.env(?:\.(?:local|prod|production|staging|live|secrets?)){0,2}$/i,
  ],
  ['a private key', /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)$/],
  ['a private key', /(?:^|\/)(?:[\w.-]{1,100}[._-])?(?:priv(?:ate)?[._-]?key|key|private)\.pem$/i],
  ['a private key', /(?:^|\/)[\w.-]{1,100}\.(?:key|p12|pfx|p8|ppk)$/i],
  ['a login', /(?:^|\/)(?:[._]netrc|\.pypirc|\.git-credentials|\.pgpass|\.npmrc|\.docker\/config\.json)$/],
  // In a repository `.fly` holds the start scripts that `fly launch` writes for Laravel and Redwood.
  ['cloud credentials', /(?:^|\/)(?:\.aws(?:\/credentials)?|\.ssh|\.kube(?:\/config)?|\.gnupg|\.fly\/config\.yml)$/],
  [
    'cloud credentials',
    /(?:^|\/)(?:service[_-]?account[\w.-]{0,60}|application_default_credentials|gcp[_-]key)\.json$/i,
  ],
  ['cloud credentials', /(?:^|\/)[\w.-]{0,60}\.?terraform\.tfstate$|(?:^|\/)\.erlang\.cookie$/],
]

/** Examples and tests, in the name of a file or of a folder around it. */
const FOR_PEOPLE = /(?:^|[._/-])(?:example|sample|template|tmpl|test|tests|dummy|fixtures?)(?=$|[._/-])/i
/** The public part of a pair of keys, by the file's own name: a folder `public/` makes nothing harmless. */
const PUBLIC_PART = /(?:^|[._-])(?:dist|public|pub|ca)(?=$|[._-])/i

/** What secret a path promises, a file or a folder, also with `*`; `undefined` for examples, tests and public parts. */
export function secretFileOf(path: string): SecretFileKind | undefined {
  const name = withoutFinalSlashes(path).replaceAll('*', '')
  if (FOR_PEOPLE.test(name) || PUBLIC_PART.test(name.slice(name.lastIndexOf('/') + 1))) return undefined
  return KINDS.find(([, pattern]) => pattern.test(name))?.[0]
}

/** True for a path that promises a secret as seen from one of the folders around it; false for most, at little cost. */
export function mayBeSecretFile(path: string): boolean {
  const name = withoutFinalSlashes(path).replaceAll('*', '')
  return KINDS.some(([, pattern]) => pattern.test(name))
}

function withoutFinalSlashes(path: string): string {
  let end = path.length
  while (path[end - 1] === '/') end--
  return path.slice(0, end)
}

/** Files that always hold secrets, by which a pattern is known that is written to take them. */
export const SECRET_FILE_NAMES: readonly string[] = ['.env', 'master.key', 'id_rsa', 'id_ed25519']

/** True for the keys of a server on the developer's own machine and of test set-ups. */
export function isPracticeKey(path: string): boolean {
  return /(?:^|[._/-])(?:localhost|local|ci|dev|development|tests?|testing|mock|dummy|fake|snakeoil|self-?signed|example|sample|demo|fixtures?|mkcert|bench(?:marks?)?)(?=$|[._/-])/i.test(
    path,
  )
}

/** Configurations of servers that only developers start, which take the key of a certificate for localhost. */
export const DEV_SERVER_CONFIG =
  /(?:^|\/)(?:angular|package)\.json$|(?:^|\/)(?:vite|webpack|vue|rsbuild|craco|setupProxy|server-dev|dev-server)[\w.-]{0,40}\.[cm]?[jt]s$/i
