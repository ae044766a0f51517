import { describe, expect, test } from '@jest/globals'
import { isBrowserName, isLoginName, namePartsOf, secretNameOf } from '../../../../src/analysis/credentials/names.ts'

describe('what a name promises', () => {
  const ROWS: readonly (readonly [kind: string | undefined, names: string])[] = [
    ['password', 'PASSWORD dbPasswd PASSPHRASE smtp_pass DB_PWD passcode PGPASSWORD dbpass dbpassword userpass'],
    ['password', 'mysqlpassword ADMIN_PASSWORD_1 PASSWORD_KEY SECRET_PASSWORD'],
    ['secret', 'SECRET secrets CREDENTIAL credentials secretkey clientsecret appsecret JWT_SECRET SECRET_TOKEN'],
    ['key', 'TOKEN apikey authtoken accesstoken apitoken privatekey accesskey masterkey Authorization PAT JWT'],
    ['key', 'API_KEY apiKey stripe-key KEY_1_KEY SESSION_KEY API_KEY_2 SIGNING_KEY_V2 ENCRYPTION_KEY_BASE'],
    ['key', 'STORAGE_KEY_OLD SHARED_KEY_1 WEBHOOK_KEY_1 SERVER_KEY_1 REST_KEY_1 INTEGRATION_KEY_1 CLIENT_KEY_1'],
    ['key', 'SECRETARY_KEY PRIVATE_KEY_1 ACCESS_KEY_1 ENCRYPT_KEY_1 MASTER_KEY_1 SIGN_KEY_1 AUTH_KEY_1 SERVICE_KEY_1'],
    ['key', 'MY_KEY_1 APP_KEY_1 LICENSE_KEY_1 DEPLOY_KEY_1 ADMIN_KEY_1 ACCOUNT_KEY_1 HMAC_KEY_1 CIPHER_KEY_1'],
    ['cookie', 'RELEASE_COOKIE erlang.cookie ERLANG_RELEASE_COOKIE'],
    [undefined, 'COOKIE SESSION_COOKIE RELEASE_NAME pwd PORT KEY passwords_x KEY_1 KEYS MONKEY'],
    [undefined, 'TOKEN_TTL SECRET_EXPIRES KEY_EXPIRY PASSWORD_EXPIRATION TOKEN_IN TOKEN_COUNT SECRET_ID TOKEN_IDS'],
    [undefined, 'PASSWORD_HINT TOKEN_URL TOKEN_URI SECRET_URLS KEY_HEADER TOKEN_HEADERS TOKEN_LENGTH TOKEN_LEN'],
    [undefined, 'KEY_SIZE SECRET_NAME SECRET_NAMES PASSWORD_FILE SECRET_FILES KEY_PATH KEY_PATHS KEY_FILENAME'],
    [undefined, 'SECRET_DIR SECRET_DIRECTORY TOKEN_ENABLED TOKEN_DISABLED PASSWORD_REQUIRED TOKEN_MODE SECRET_TYPE'],
    [undefined, 'JWT_ALGORITHM JWT_ALG JWT_ALGO SECRET_PROVIDER TOKEN_PREFIX TOKEN_SUFFIX PASSWORD_FIELD'],
    [
      undefined,
      'PASSWORD_COLUMN TOKEN_HOST SECRET_PORT SECRET_REGION JWT_ISSUER JWT_AUDIENCE TOKEN_SCOPE TOKEN_SCOPES',
    ],
    [undefined, 'TOKEN_LIMIT PASSWORD_MAX PASSWORD_MIN PASSWORD_POLICY SECRET_VERSION TOKEN_SECONDS TOKEN_MINUTES'],
    [undefined, 'TOKEN_HOURS TOKEN_DAYS TOKEN_INTERVAL TOKEN_TIMEOUT SECRET_ROTATION PASSWORD_DUMMY SECRET_REF'],
    [undefined, 'SECRET_ARN TOKEN_ENDPOINT PASSWORD_CLASS SECRET_BACKEND SECRET_STORE SECRET_MANAGER TOKEN_FORMAT'],
    [undefined, 'TOKEN_LIFETIME PASSWORD_AGE SECRET_EMAIL SECRET_USER TOKEN_USERNAME KEY_PUBLIC SECRET_SALT'],
    [undefined, 'KEY_FINGERPRINT SECRET_SHA SECRET_SHA256 SECRET_CHECKSUM TOKEN_DOMAIN TOKEN_SECURE TOKEN_SAMESITE'],
    [undefined, 'TOKENS_PER TOKEN_WINDOW TOKEN_DURATION TOKEN_STRATEGY PASSWORD_ATTEMPTS PASSWORD_RETRIES'],
    [undefined, 'PASSWORD_ROUNDS PASSWORD_COST TOKEN_TABLE TOKEN_BUCKET SECRET_MOUNT SECRET_LOCATION SECRET_SOURCE'],
    [
      undefined,
      'SECRET_PLACEHOLDER TOKEN_EXAMPLE SECRET_ARG SECRET_ARGS SECRET_OPTS SECRET_OPTIONS TOKEN_FLAGS TOKEN_CMD',
    ],
    [undefined, 'PUBLIC_KEY_PEM PUBLISHABLE_TOKEN ANON_KEY SALT_SECRET GPG_PASS PGP_TOKEN FINGERPRINT_KEY SITE_KEY'],
    [undefined, 'TOKEN_PROGRAM TOKEN_MINT TOKEN_CONTRACT TOKEN_ADDRESS TOKEN_SYMBOL TOKEN_DECIMALS PW_SPEC'],
    [undefined, 'PUBKEY_TOKEN PASSPORT_SECRET COMPASS_TOKEN BYPASS_TOKEN DUMMY_SECRET'],
    [undefined, 'CACHE_KEY SEARCH_KEY INSTRUMENTATION_KEY TRACKING_KEY PARTITION_KEY SORT_KEY PRIMARY_KEY FOREIGN_KEY'],
    [undefined, 'INDEX_KEY IDEMPOTENCY_KEY TRANSLATION_KEY MESSAGE_KEY FEATURE_KEY OBJECT_KEY GROUP_KEY ROUTING_KEY'],
    [undefined, 'LOOKUP_KEY LOCALE_KEY MEASUREMENT_KEY WRITE_KEY VAPID_KEY SITEKEY_KEY HASH_KEY RANGE_KEY MAP_KEY'],
    [undefined, 'ROW_KEY COLUMN_KEY UNIQUE_KEY'],
    [undefined, 'clientRequestToken NextContinuationToken next_page_token LifecycleActionToken IDEMPOTENCY_TOKEN'],
    ['key', 'PAGE_TOKEN REQUEST_TOKEN ACTION_TOKEN SYNC_TOKEN'],
  ]
  test.each(ROWS.flatMap(([kind, names]) => names.split(' ').map(name => [name, kind] as const)))(
    '%s: %s',
    (name, kind) => {
      expect(secretNameOf(name)).toBe(kind)
    },
  )

  test('nothing is no name', () => expect(['', '__'].map(secretNameOf)).toEqual([undefined, undefined]))
})

test.each([
  ['BASIC_AUTH', true],
  ['basicAuth', true],
  ['basicauth', true],
  ['AUTH_BASIC', true],
  ['USERPASS', true],
  ['USER_PASS', true],
  ['LOGIN', true],
  ['CREDENTIAL', true],
  ['ADMIN_CREDENTIALS', true],
  ['LOGIN_CREDENTIAL', true],
  ['LOGIN_CREDENTIALS', true],
  ['BASIC_AUTH_USER', true],
  ['BASIC_AUTH_USERS', true],
  ['BASIC_AUTH_URL', false],
  ['LOGINS', false],
  ['MYLOGIN', false],
])('%s is a login: %s', (name, is) => {
  expect(isLoginName(name)).toBe(is)
})

test.each([
  ['NEXT_PUBLIC_A', true],
  ['vite_a', true],
  ['REACT_APP_A', true],
  ['PUBLIC_A', true],
  ['EXPO_PUBLIC_A', true],
  ['NUXT_PUBLIC_A', true],
  ['GATSBY_A', true],
  ['VUE_APP_A', true],
  ['STORYBOOK_A', true],
  ['VITEA', false],
  ['MY_VITE_A', false],
])('%s is read by a browser: %s', (name, is) => {
  expect(isBrowserName(name)).toBe(is)
})

test.each([
  ['dbPassword2Old', ['db', 'password2', 'old']],
  ['__a--b..c ', ['a', 'b', 'c']],
  ['ABCdef', ['abcdef']],
  ['NEO4J_HOST', ['neo4j', 'host']],
  ['AES256Key', ['aes256', 'key']],
  ['OAUTH2SECRET', ['oauth2', 'secret']],
  ['S3SECRETKEY', ['s3', 'secretkey']],
  ['HTTP2TLS_MIN', ['http2', 'tls', 'min']],
  ['neo4jHost', ['neo4j', 'host']],
  ['', []],
  ['a'.repeat(300), ['a'.repeat(200)]],
])('the words of %s', (name, words) => {
  expect(namePartsOf(name)).toEqual(words)
})
