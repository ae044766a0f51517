/** A database server: how it is recognised by port, URL scheme, image and the words of a setting's name. */
export interface Database {
  readonly name: string
  /** Ports that hardly anything else uses. */
  readonly ports: readonly number[]
  readonly schemes: readonly string[]
  /** Last parts of image names. */
  readonly images: readonly string[]
  readonly nameParts: readonly string[]
  /** Its clients use HTTP: the port may well have an `http` handler. */
  readonly http?: true
  /** By default it asks for no login; `otherwise` is how a command or a setting's name sets one up. */
  readonly open?: { readonly otherwise: RegExp }
  /** Browsers query it with their own keys, so it may be public behind a login. */
  readonly forUsers?: true
}

/** A list of words as tables write it. */
export const list = (text: string): readonly string[] => text.split(' ')

/**
 * Databases that are reached over HTTP alone: their URLs have the schemes of the web, and a variable's name does not make
 * a web address one of theirs. Login by default: see each `source`.
 */
export const HTTP_DATABASES: readonly Database[] = [
  // https://docs.trychroma.com/docs/overview/migration: no authentication since 1.0. Port 8000 is everyone's.
  web('Chroma', [], 'chroma', /CHROMA_SERVER_AUTHN/),
  // https://qdrant.tech/documentation/guides/security/
  web('Qdrant', [6333, 6334], 'qdrant', /QDRANT__SERVICE__(?:READ_ONLY_)?API_KEY|QDRANT__SERVICE__JWT_RBAC/),
  // https://docs.weaviate.io/deploy/configuration/authentication
  web('Weaviate', [], 'weaviate', /AUTHENTICATION_(?:APIKEY|OIDC)_ENABLED/),
  // https://milvus.io/docs/authenticate.md
  web('Milvus', [19530], 'milvus', /COMMON_SECURITY_AUTHORIZATIONENABLED/i),
  // https://www.meilisearch.com/docs/learn/security/basic_security
  { ...web('Meilisearch', [7700], 'meilisearch', /MEILI_MASTER_KEY|--master-key/), forUsers: true },
  // https://typesense.org/docs/guide/install-typesense.html: it does not start without a key.
  { ...web('Typesense', [8108], 'typesense', undefined), forUsers: true },
  // https://surrealdb.com/docs/surrealdb/security/authentication
  web('SurrealDB', [], 'surrealdb', /\s(?:-u|--user(?:name)?)\b|SURREAL_USER/),
  // https://rqlite.io/docs/guides/security/
  web('rqlite', [], 'rqlite', /\s-{1,2}auth\b|RQLITE_AUTH/),
  // https://github.com/tursodatabase/libsql/blob/main/docs/DOCKER.md
  web('libSQL', [], 'libsql-server sqld', /SQLD_(?:AUTH_JWT_KEY|HTTP_AUTH)|--(?:auth-jwt-key|http-auth)/),
  // https://questdb.com/docs/configuration/: the HTTP server asks for no login.
  web('QuestDB', [], 'questdb', /QDB_HTTP_USER|http\.user/i),
  // https://solr.apache.org/guide/solr/latest/deployment-guide/authentication-and-authorization-plugins.html
  web('Solr', [8983], 'solr', /SOLR_AUTH|security\.json|\bauth enable\b/),
  // https://github.com/nicolasff/webdis: Redis over HTTP
  web('Webdis', [7379], 'webdis', /http_basic_auth|\bacl\b/i),
]

function web(name: string, ports: readonly number[], images: string, otherwise: RegExp | undefined): Database {
  const kind = { name, ports, schemes: [], images: list(images), nameParts: [], http: true } as const
  return otherwise ? { ...kind, open: { otherwise } } : kind
}
