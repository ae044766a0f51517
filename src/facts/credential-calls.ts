/** An argument of a library's function that is a credential, told by its place alone. */
export interface CredentialArgument {
  /** The words in front of the function's own, if it is only a credential there: `jwt` of `jwt.sign`. */
  readonly of?: RegExp
  /** Counted from 0. */
  readonly places: readonly number[]
  /** What the argument is, in the words of a variable's name; a `login` is `user:password`. */
  readonly meaning: string
}

const PASSWORD = 'password'
const SIGNING_KEY = 'signing key'
const JWT = /(?:^|[.])(?:jwt|jsonwebtoken|jws|jose|pyjwt|jwtService|fastify\.jwt)\b|(?:^|\.)[jJ]wt\w{0,20}$/i

/**
 * By the last word of the function (`new` of Ruby left out) in lower case without underscores. The order of the arguments
 * is that of each library's own reference: requests, aiohttp, httpx (`HTTPBasicAuth`, `BasicAuth`); Net::HTTP, Faraday,
 * reqwest (`basic_auth`); net/http, resty (`SetBasicAuth`); net/smtp (`PlainAuth`); Apache HttpClient
 * (`UsernamePasswordCredentials`); java.net (`PasswordAuthentication`); OkHttp (`Credentials.basic`); .NET
 * (`NetworkCredential`, `SymmetricSecurityKey`); smtplib, ftplib, imaplib (`login`); PyMySQL, mysqlclient, cx_Oracle
 * (`connect`); mysqli, PDO; JDBC (`getConnection`); Sequelize; neo4j (`auth.basic`); PyJWT, jsonwebtoken, ruby-jwt,
 * firebase/php-jwt, golang-jwt, jjwt, java-jwt; hmac of Python, Go, Node.js, PHP and Ruby; cryptography (`Fernet`);
 * itsdangerous; gorilla (`NewCookieStore`, `securecookie`); cookie-parser; AWS SDKs and MinIO (`NewStaticCredentials`).
 */
export const CREDENTIAL_ARGUMENTS: ReadonlyMap<string, readonly CredentialArgument[]> = new Map<
  string,
  readonly CredentialArgument[]
>([
  ...every('httpbasicauth httpdigestauth httpproxyauth httpntlmauth basicauth setbasicauth withbasicauth', 1, PASSWORD),
  ...every('usernamepasswordcredentials networkcredential passwordauthentication digestauth', 1, PASSWORD),
  ...every('plaintextauthprovider usernamepasswordcredential basicauthentication', 1, PASSWORD),
  ['basic', [{ of: /(?:^|\.)(?:auth|AuthTokens|Credentials)$/i, places: [1], meaning: PASSWORD }]],
  // sbt (scala-sbt.org: Publishing, credentials).
  ['credentials', [{ places: [3], meaning: PASSWORD }]],
  ['plainauth', [{ places: [2], meaning: PASSWORD }]],
  ['login', [{ places: [1], meaning: PASSWORD }]],
  ['authenticate', [{ places: [1], meaning: PASSWORD }]],
  [
    'connect',
    [
      { of: /(?:^|\.)(?:pymysql|MySQLdb|mysqldb)$/, places: [2], meaning: 'database password' },
      { of: /(?:^|\.)(?:cx_Oracle|oracledb)$/, places: [1], meaning: 'database password' },
    ],
  ],
  ...every('mysqli mysqliconnect pdo sequelize realconnect', 2, 'database password'),
  ['getconnection', [{ of: /DriverManager$/, places: [2], meaning: 'database password' }]],
  ...every('newstaticcredentials newstaticcredentialsprovider newstaticv4 newstaticv2', 1, 'secret access key'),
  ...every('basicawscredentials basicsessioncredentials', 1, 'secret access key'),
  ['create', [{ of: /(?:^|\.)AwsBasicCredentials$/, places: [1], meaning: 'secret access key' }]],
  ...['sign', 'verify', 'encode', 'decode'].map(
    word => [word, [{ of: JWT, places: [1], meaning: 'jwt secret' }]] as const,
  ),
  ['signedstring', [{ places: [0], meaning: 'jwt secret' }]],
  ['fromsecret', [{ of: /(?:Encoding|Decoding)Key$/, places: [0], meaning: 'jwt secret' }]],
  ...every('signwith verifywith hmacshakeyfor hmac256 hmac384 hmac512', 0, 'jwt secret', 1),
  ...every('symmetricsecuritykey secretkeyspec', 0, SIGNING_KEY),
  ...every('hmacsha256 hmacsha384 hmacsha512 hmacsha1', 0, SIGNING_KEY),
  ...every('createhmac createcipheriv createdecipheriv', 1, SIGNING_KEY),
  ['new', [{ of: /(?:^|\.)(?:hmac|HMAC)$/, places: [0, 1], meaning: SIGNING_KEY }]],
  ...['hexdigest', 'digest', 'base64digest'].map(
    word => [word, [{ of: /HMAC$/, places: [1], meaning: SIGNING_KEY }]] as const,
  ),
  ['hashhmac', [{ places: [2], meaning: SIGNING_KEY }]],
  ...['encrypt', 'decrypt'].map(
    word => [word, [{ of: /(?:^|\.)(?:AES|TripleDES|DES)$/, places: [1], meaning: 'encryption key' }]] as const,
  ),
  ...every('fernet messageencryptor', 0, 'encryption key'),
  ...every('messageverifier urlsafetimedserializer urlsafeserializer timestampsigner', 0, SIGNING_KEY),
  ...every('cookieparser newcookiestore', 0, 'session secret'),
  ...every('newfilesystemstore', 1, 'session secret'),
  ...every('newsqlitestore newpgstore newredistore', 4, 'session secret'),
  ...['comparedigest', 'securecompare', 'timingsafeequal', 'hashequals', 'constanttimecompare'].map(
    word => [word, [{ places: [0, 1], meaning: 'token' }]] as const,
  ),
  ...every('btoa b64encode base64encode strictencode64 encode64 encodetostring urlsafeb64encode', 0, 'login'),
  ['from', [{ of: /(?:^|\.)Buffer$/, places: [0], meaning: 'login' }]],
])

function every(
  words: string,
  place: number,
  meaning: string,
  ...more: number[]
): (readonly [string, readonly CredentialArgument[]])[] {
  return words.split(' ').map(word => [word, [{ places: [place, ...more], meaning }]] as const)
}
