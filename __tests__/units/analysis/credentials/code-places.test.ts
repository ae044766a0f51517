import { describe, expect, test } from '@jest/globals'
import secretInCode from '../../../../src/rules/secrets/secret-in-code.ts'
import secretInConfigFile from '../../../../src/rules/secrets/secret-in-config-file.ts'
import { projectOf } from '../../project/listing.ts'

async function found(file: string, program: string): Promise<string[]> {
  const project = await projectOf(new Map([[file, program]]))
  const observed = { ...project, observed: undefined }
  return [...secretInCode.check(observed), ...secretInConfigFile.check(observed)].map(({ message }) => message)
}

/** Put together here so that no scanner takes this file for a leak. */
const PW = ['q7Phu7cDM6', 'Jib3ckwHn'].join('')
const LOGIN = Buffer.from(`shop:${PW}`).toString('base64')

/** Each is the way of a language or of a library's reference to write a password, a token or a key. */
const PLACES: readonly (readonly [what: string, file: string, program: string])[] = [
  // Arguments that are credentials by their place.
  ['requests: auth', 'a.py', `requests.get("https://api.acme.io", auth=("shop", "${PW}"))`],
  ['requests: HTTPBasicAuth', 'a.py', `requests.get(u, auth=HTTPBasicAuth("shop", "${PW}"))`],
  ['PyMySQL', 'a.py', `c = pymysql.connect("db.acme.io", "shop", "${PW}", "shop")`],
  ['smtplib', 'a.py', `server.login("mailer", "${PW}")`],
  ['libpq', 'a.py', `psycopg.connect("dbname=shop host=db.internal user=shop password=${PW}")`],
  ['PyJWT', 'a.py', `t = jwt.encode({"a": 1}, "${PW}", algorithm="HS256")`],
  ['hmac of Python', 'a.py', `h = hmac.new(b"${PW}", message, hashlib.sha256)`],
  ['jsonwebtoken', 'a.js', `jwt.sign({ a: 1 }, '${PW}')`],
  ['hmac of Node.js', 'a.js', `crypto.createHmac('sha256', '${PW}')`],
  ['Sequelize', 'a.js', `new Sequelize('shop', 'shop', '${PW}', { host: 'db.acme.io' })`],
  ['btoa', 'a.js', `fetch(u, { headers: { Authorization: 'Basic ' + btoa('shop:${PW}') } })`],
  ['Buffer', 'a.js', `h({ authorization: \`Basic \${Buffer.from('shop:${PW}').toString('base64')}\` })`],
  ['the header', 'a.js', `fetch(u, { headers: { Authorization: 'Basic ${LOGIN}' } })`],
  ['Net::HTTP', 'a.rb', `request.basic_auth 'shop', '${PW}'`],
  ['ruby-jwt', 'a.rb', `JWT.encode({ a: 1 }, '${PW}', 'HS256')`],
  ['a comparison of constant time', 'a.rb', `Rack::Utils.secure_compare(params[:token], '${PW}')`],
  ['net/http', 'a.go', `package main\nfunc f() { r.SetBasicAuth("shop", "${PW}") }`],
  ['Header.Set', 'a.go', `package main\nfunc f() { r.Header.Set("Authorization", "Bearer ${PW}") }`],
  ['go-sql-driver', 'a.go', `package main\nfunc f() { sql.Open("mysql", "shop:${PW}@tcp(db.internal:3306)/shop") }`],
  ['net/smtp', 'a.go', `package main\nvar a = smtp.PlainAuth("", "shop", "${PW}", "smtp.acme.io")`],
  ['mysqli', 'a.php', `<?php $m = new mysqli('db.acme.io', 'shop', '${PW}', 'shop');`],
  ['PDO', 'a.php', `<?php $m = new PDO('pgsql:host=db.acme.io', 'shop', '${PW}');`],
  ['curl of PHP', 'a.php', `<?php curl_setopt($c, CURLOPT_USERPWD, 'shop:${PW}');`],
  ['putenv', 'a.php', `<?php putenv('DB_PASSWORD=${PW}');`],
  ['JDBC', 'A.java', `class A { Object c = DriverManager.getConnection("jdbc:x", "shop", "${PW}"); }`],
  ['a setter', 'A.java', `class A { void f() { source.setPassword("${PW}"); } }`],
  ['HttpClient', 'A.java', `class A { Object o = new UsernamePasswordCredentials("shop", "${PW}"); }`],
  ['jjwt', 'A.java', `class A { Object t = builder().signWith(SignatureAlgorithm.HS256, "${PW}").compact(); }`],
  ['.NET', 'A.cs', `class A { object c = new NetworkCredential("shop", "${PW}"); }`],
  ['a key of .NET', 'A.cs', `class A { object k = new SymmetricSecurityKey(Encoding.UTF8.GetBytes("${PW}")); }`],
  ['reqwest', 'a.rs', `fn f() { c.get(u).basic_auth("shop", Some("${PW}")); }`],
  // Several values at once.
  ['a tuple', 'a.py', `user, password = "shop", "${PW}"`],
  ['the first of a tuple', 'a.py', `password, user = "${PW}", "shop"`],
  ['parallel assignment', 'a.rb', `user, password = 'shop', '${PW}'`],
  ['short declaration', 'a.go', `package main\nfunc f() { user, password := "shop", "${PW}"; _ = user }`],
  ['declarations in brackets', 'a.go', `package main\nvar (\n\tuser, password string = "shop", "${PW}"\n)`],
  ['a list of PHP', 'a.php', `<?php [$user, $password] = ['shop', '${PW}'];`],
  ['a tuple of Rust', 'a.rs', `fn f() { let (user, password) = ("shop", "${PW}"); }`],
  ['entries of a map', 'a.js', `const c = new Map([['password', '${PW}']])`],
  ['a tuple of Elixir', 'a.ex', `x = {:password, "${PW}"}`],
  ['the state of a component', 'a.tsx', `const [apiToken, setApiToken] = useState('${PW}')`],
  // Where a variable is not set.
  ['a condition', 'a.js', `const password = isProduction(env) ? process.env.P : '${PW}'`],
  ['the other branch', 'a.js', `const password = isLocal ? '${PW}' : process.env.P`],
  ['a condition of Python', 'a.py', `password = os.environ["P"] if prod else "${PW}"`],
  ['??=', 'a.js', `process.env.DB_PASSWORD ??= '${PW}'`],
  ['||=', 'a.rb', `ENV['DB_PASSWORD'] ||= '${PW}'`],
  ['a block', 'a.rb', `pw = ENV.fetch('DB_PASSWORD') { '${PW}' }`],
  ['cmp.Or', 'a.go', `package main\nvar password = cmp.Or(os.Getenv("P"), "${PW}")`],
  ['?:', 'a.kt', `val password = System.getenv("P") ?: "${PW}"`],
  ['??', 'a.swift', `let password = ProcessInfo.processInfo.environment["P"] ?? "${PW}"`],
  ['or', 'a.clj', `(def password (or (System/getenv "P") "${PW}"))`],
  ['unwrap_or', 'a.rs', `fn f() { let password = env::var("P").unwrap_or("${PW}".to_string()); }`],
  ['unwrap_or_else', 'a.rs', `fn f() { let password = env::var("P").unwrap_or_else(|_| "${PW}".into()); }`],
  ['Field', 'a.py', `class S(BaseSettings):\n    password: SecretStr = Field(default=SecretStr("${PW}"))`],
  ['field', 'a.py', `class C:\n    password: str = field(default="${PW}")`],
  ['argparse', 'a.py', `p.add_argument("--password", default="${PW}")`],
  ['clap', 'a.rs', `struct A { #[arg(long, default_value = "${PW}")] password: String }`],
  ['Spring', 'A.java', `class A { @Value("\${db.password:${PW}}") String p; }`],
  [
    'the tag of a field',
    'a.go',
    `package main\ntype C struct {\n\tP string \`env:"DB_PASSWORD" envDefault:"${PW}"\`\n}`,
  ],
  ['a variable of HCL', 'a.tf', `variable "db_password" {\n  type    = string\n  default = "${PW}"\n}`],
  // Other names.
  ['two subscripts', 'a.py', `cfg["db"]["password"] = "${PW}"`],
  ['setattr', 'a.py', `setattr(cfg, "password", "${PW}")`],
  ['send', 'a.rb', `c.send(:password=, '${PW}')`],
  ['a function', 'a.py', `def get_password():\n    return "${PW}"`],
  ['a function in braces', 'a.go', `package main\nfunc password() string { return "${PW}" }`],
  ['lambda', 'a.py', `get_password = lambda: "${PW}"`],
  ['a comparison', 'a.js', `if (req.body.password === '${PW}') ok()`],
  ['a comparison with a header', 'a.py', `if request.headers["X-Token"] == "${PW}":\n    ok()`],
  ['an attribute of a module', 'a.ex', `defmodule A do\n  @password "${PW}"\nend`],
  ['an attribute of JSX', 'a.jsx', `export default () => <Pool password={"${PW}"} />`],
  ['an attribute of Vue', 'a.vue', `<template><x :password="'${PW}'" /></template>`],
  ['ref', 'a.vue', `<script setup>const apiToken = ref('${PW}')</script>`],
  ['a macro of Erlang', 'a.erl', `-define(PASSWORD, "${PW}").`],
  ['R', 'a.R', `password <- "${PW}"`],
  // Files of programs that log in, or let others log in.
  ['PgBouncer', 'userlist.txt', `"shop" "${PW}"\n"old" "md56e3fae29631ef280660b3cdad06f25a8"`],
  ['docker login', '.docker/config.json', `{"auths":{"registry.acme.io":{"auth":"${LOGIN}"}}}`],
  ['docker login, before', '.dockercfg', `{"https://index.docker.io/v1/":{"auth":"${LOGIN}"}}`],
  ['Apache', '.htpasswd', `admin:{PLAIN}${PW}\nshop:$apr1$ab$cd`],
  ['Caddy', 'Caddyfile', `acme.io {\n  tls { dns cloudflare ${PW} }\n}`],
  ['nginx', 'nginx.conf', `http { server { location / { proxy_set_header Authorization "Basic ${LOGIN}"; } } }`],
  // Other literals.
  ['literals in a row', 'a.py', `password = (\n    "${PW.slice(0, 8)}"\n    "${PW.slice(8)}"\n)`],
  ['a continued line', 'a.js', `const password = '${PW.slice(0, 9)}\\\n${PW.slice(9)}'`],
  ['a template with a tag', 'a.js', `const password = String.raw\`${PW}\``],
  ['the comma operator', 'a.js', `const password = (0, '${PW}')`],
  ['a comparison', 'a.js', `if (req.headers['x-api-token'] === '${PW}') next()`],
  ['a comparison with what a person typed', 'a.js', "if (req.body.password === 'Vier7Zebras!Zoo') next()"],
  ['a variable of psql', 'a.sql', `\\set password ${PW}\n-- password: ${PW}`],
  ['a program of Go that tests a connection', 'test_mail.go', `package main\nconst apiSecret = "${PW}"`],
  ['a text that is no docstring', 'a.py', `url = """\npostgres://shop:${PW}@db.acme.io/shop"""`],
  ['behind a docstring', 'a.py', `def f():\n    """Text"""\n    password = "${PW}"`],
  ['an escape in a name', 'a.js', `const p\\u0061ssword = '${PW}'`],
  ['an escape in a name of Java', 'A.java', `class A { String p\\u0061ssword = "${PW}"; }`],
  ['a heredoc', 'a.rb', `PASSWORD = <<~X.strip\n  ${PW}\nX`],
  ['a nowdoc', 'a.php', `<?php $password = <<<'X'\n${PW}\nX;`],
  ['a heredoc of HCL', 'a.tf', `resource "x" "y" {\n  password = <<EOT\n${PW}\nEOT\n}`],
  ['a text block', 'A.java', `class A { String password = """\n    ${PW}\\\n    """; }`],
  ['bytes', 'a.rs', `const JWT_SECRET: &[u8] = b"${PW}";`],
  ['a raw literal', 'a.rs', `const PASSWORD: &str = r##"${PW}"##;`],
]

describe('a credential in a program is found', () => {
  test.each(PLACES)('%s', async (_, file, program) => expect(await found(file, `${program}\n`)).toHaveLength(1))

  test('a password that a person typed, where the call takes one', async () => {
    expect(await found('a.py', 'server.login("mailer", "Vier7Zebras!Zoo")\n')).toEqual([
      'The call to `login` passes a credential (password). Anyone who can read the repository or its history can use it.',
    ])
  })
})

/** The same places with what is no credential. */
const OTHERS: readonly (readonly [what: string, file: string, program: string])[] = [
  ['an algorithm', 'a.js', `crypto.createHmac('sha256', key); jwt.verify(token, publicKey, { algorithms: ['RS256'] })`],
  ['a word', 'a.py', 'requests.get(u, auth=("user", "password"))'],
  ['a name of a field', 'a.js', `client.login('email', 'password_confirmation2')`],
  ['a pair of options', 'a.js', `const keys = ['token', '${PW}']`],
  ['the value of another name', 'a.py', `password, revision = load(), "${PW}"`],
  ['a comparison with a type', 'a.js', `if (input.type === 'password') show('Password1!')`],
  ['a type by typeof', 'a.js', "if (typeof secret !== 'string') throw e\ncreateHmac('sha256', secret)"],
  ['a type by typeof, in brackets', 'a.ts', "if (typeof (jwtSecret) === 'string') jwt.sign(a, jwtSecret)"],
  ['a type that is missing', 'a.js', "if (typeof token !== 'undefined' && jwt.verify(token, k)) f()"],
  ['a type of PHP', 'a.php', "<?php if (gettype($secret) === 'resource (closed)') hash_hmac('sha256', $a, $secret);"],
  ['the name of a class', 'a.py', 'if secret.__class__.__name__ == "SecretStr1":\n    jwt.encode(a, secret)'],
  ['a state', 'a.js', "if (token === 'expired-1') jwt.verify(token, k)"],
  ['a branch of a switch', 'a.js', "switch (token) { case 'renewed-1': jwt.sign(a, token) }"],
  [
    'the default that a program refuses',
    'a.js',
    "import jwt from 'jsonwebtoken'\nif (jwtSecret === 'my_default_secret_2024') exit(1)",
  ],
  ['the map of a bundle', 'a.js.map', `{"sourcesContent":["if (typeof token === 'string') { jwt.sign(a, token) }"]}`],
  [
    'a library in the map of a bundle',
    'a.js.map',
    `{"version":3,"sources":["a.js"],"sourcesContent":["const apiSecret = '${PW}'"],"mappings":"AAAA"}`,
  ],
  [
    'a column of SQL',
    'a.sql',
    'on conflict (id) do update set password_enc = excluded.password_enc, api_token = t.token_value;',
  ],
  [
    'a comparison that only takes its time, beside texts that are encoded',
    'a.py',
    'bcrypt.checkpw(b"password", b"password")\nbcrypt.checkpw(data["password"].encode("utf-8"), user.password.encode("utf-8"))',
  ],
  ['a call of SQL', 'a.sql', "update a set api_token = encode(digest(gen_random_uuid()::text,'sha256'),'hex');"],
  ['a member of the same name', 'a.rb', 'x = { api_key: "config.api_key", token: "session->token" }'],
  ['words for who sets it', 'a.py', 'API_TOKEN = "configured_in_dashboard"\nJWT_SECRET = "secret_define_manually"'],
  ['a docstring', 'a.py', `def f():\n    """Connects, as postgres://shop:${PW}@db.acme.io/shop"""`],
  [
    'the documentation of a module',
    'a.ex',
    `defmodule A do\n  @moduledoc """\n  config :shop, url: "postgres://shop:${PW}@db.acme.io/shop"\n  """\nend`,
  ],
  ['a program of Go for tests', 'a_test.go', `package main\nconst apiSecret = "${PW}"`],
  ['a condition of another name', 'a.js', `const revision = password ? '${PW}' : ''`],
  ['a sample of a macro', 'a.rs', `api_key_tests!(ProjectKey, revision = "${PW}", prefix = "a");`],
  ['a text with a colon', 'a.js', `btoa('unescape:encodeURIComponent')`],
  ['an account of Solana', 'a.rs', 'pub const VAULT_KEY: &str = "24Uqj9JCLxUeoC3hGfh5W3s9FM9uCHDS2SG3LYwBpyTi";'],
  ['a program of Solana', 'a.ts', "const POOL_PROGRAM_KEY = 'Eo7WjKq67rjJQSZxS6z3YkapzY3eMj6Xy8X5EQVn5UaB'"],
  ['a token of Solana in a text', 'mint.txt', 'Token: 4QNESvM9GVvggf4vtokDHos8MARoEGkm4CQccBcNr5Mo'],
  ['the set-up of a test runner', 'jest.setup.js', `process.env.API_SECRET = '${PW}'`],
  ['a test runner', 'phpunit.xml', `<env name="API_SECRET" value="${PW}"/>`],
  ['a load test', 'infra/k6/orders.js', `const apiSecret = '${PW}'`],
  ['a sample response', '.scribe/endpoints/01.yaml', `token: ${PW}`],
  ['a sample response in JSON', 'storage/responses/me.json', `{ "token": "${PW}" }`],
  ['a test key in Base64', 'a.yml', 'ENCRYPTION_KEY: dGVzdC1lbmNyeXB0aW9uLWtleS1mb3ItY2ktb25seQ=='],
  ['names of variables', 'a.toml', '[build]\nSECRETS_SCAN_OMIT_KEYS = "AUTH0_CLIENT_ID,AUTH0_AUDIENCE"'],
  ['a fixed word of GitHub', 'a.py', 'run(f"https://{app.token}:x-oauth-basic@github.com/{REPO}")'],
  ['a fixed word in a text', 'a.js', 'run(`https://x-access-token:${token}@github.com/shop/shop`)'],
  [
    'a server of the compose file',
    'SETUP.md',
    'DATABASE_URL=postgresql://shop:mailer_dev_password_2024@postgres:5432/shop',
  ],
  ['the id of a public component', 'a.tsx', `export const A = () => <Analytics token={"${PW}"} />`],
  ['the login of a demo', 'a.tsx', "const fillDemo = email => {\n  setEmail(email)\n  setPassword('Casa2025!')\n}"],
  ['a function that describes', 'a.go', 'package main\nfunc passwordLabel() string { return "Password1!" }'],
]

describe('no credential in a program is found', () => {
  test.each(OTHERS)('%s', async (_, file, program) => expect(await found(file, `${program}\n`)).toEqual([]))
})
