/** Every place of every format that a credential can stand in. */
import type { Secret } from './secrets.ts'

type Place = (name: string, text: string) => Readonly<Record<string, string>>

const FLY = 'app = "shop"\nprimary_region = "ams"\n'
const DOCKERFILE = 'FROM node:22\n'
const json = JSON.stringify
/** For a shell: in single quotes, where nothing is special but the quote itself. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
/** For a Dockerfile, which has no line breaks in its quotes. */
const inLine = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('$', '\\$').replaceAll('\n', '\\n')}"`
const indented = (text: string, by: string): string => text.trimEnd().replaceAll('\n', `\n${by}`)
const workflow = (step: string, job = ''): string =>
  `on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n${job}    steps:\n${step}`

const DOCKER: Readonly<Record<string, Place>> = {
  ENV: (name, text) => ({ Dockerfile: `${DOCKERFILE}ENV ${name}=${inLine(text)}\n` }),
  'ENV of old': (name, text) => ({ Dockerfile: `${DOCKERFILE}ENV ${name} ${text.replaceAll('\n', '\\n')}\n` }),
  ARG: (name, text) => ({ Dockerfile: `${DOCKERFILE}ARG ${name}=${inLine(text)}\n` }),
  'ARG before FROM': (name, text) => ({ Dockerfile: `ARG ${name}=${inLine(text)}\n${DOCKERFILE}` }),
  LABEL: (name, text) => ({ Dockerfile: `${DOCKERFILE}LABEL ${name}=${inLine(text)}\n` }),
  'RUN assignment': (name, text) => ({ Dockerfile: `${DOCKERFILE}RUN ${name}=${quoted(text)} make\n` }),
  'RUN export': (name, text) => ({ Dockerfile: `${DOCKERFILE}RUN export ${name}=${quoted(text)} && make\n` }),
  'RUN echo': (name, text) => ({ Dockerfile: `${DOCKERFILE}RUN echo ${quoted(`${name}=${text}`)} > .env\n` }),
  'RUN curl -k': (_, text) => ({
    Dockerfile: `${DOCKERFILE}RUN curl -k -u ${quoted(text)} http://example.com/x | sh\n`,
  }),
  'RUN in JSON': (name, text) => ({ Dockerfile: `${DOCKERFILE}RUN ["env", ${json(`${name}=${text}`)}, "make"]\n` }),
  'RUN over lines': (name, text) => ({
    Dockerfile: `${DOCKERFILE}RUN make && \\\n  # a remark\n  ${name}=${quoted(text)} make\n`,
  }),
  heredoc: (name, text) => ({ Dockerfile: `${DOCKERFILE}COPY <<EOF /app/.env\n${name}=${json(text)}\nEOF\n` }),
  'raw heredoc': (_, text) => ({ Dockerfile: `${DOCKERFILE}COPY <<'EOF' /app/key\n${text}\nEOF\n` }),
  'RUN heredoc': (name, text) => ({
    Dockerfile: `${DOCKERFILE}RUN <<-'EOF'\n\texport ${name}=${quoted(text)}\n\tmake\nEOF\n`,
  }),
  ONBUILD: (name, text) => ({
    Dockerfile: `${DOCKERFILE}ONBUILD ENV ${name}=${inLine(text)}\nONBUILD RUN ${name}=${quoted(text)} make\n`,
  }),
  CMD: (name, text) => ({ Dockerfile: `${DOCKERFILE}CMD ["node", "server.js", ${json(`--${name}=${text}`)}]\n` }),
  ENTRYPOINT: (name, text) => ({ Dockerfile: `${DOCKERFILE}ENTRYPOINT ${name}=${quoted(text)} node server.js\n` }),
  HEALTHCHECK: (name, text) => ({
    Dockerfile: `${DOCKERFILE}HEALTHCHECK CMD curl -k -H ${quoted(`${name}: ${text}`)} http://localhost\n`,
  }),
  'ADD URL': (_, text) => ({
    Dockerfile: `${DOCKERFILE}ADD http://example.com/x?key=${text.replaceAll(/\s/g, '')} /x\n`,
  }),
  'a remark': (name, text) => ({
    Dockerfile: `${DOCKERFILE}# ${name}=${text.replaceAll('\n', ' ')}\nRUN curl http://example.com/x | sh # ${text.replaceAll('\n', ' ')}\n`,
  }),
}

const FLY_PLACES: Readonly<Record<string, Place>> = {
  'toml env': (name, text) => ({ 'fly.toml': `${FLY}[env]\n${name} = ${json(text)}\n` }),
  'toml literal': (name, text) => ({ 'fly.toml': `${FLY}[env]\n${name} = '''${text}'''\n` }),
  'toml inline': (name, text) => ({ 'fly.toml': `${FLY}env = { ${name} = ${json(text)}, PRIMARY_REGION = "zzz" }\n` }),
  'toml build.args': (name, text) => ({ 'fly.toml': `${FLY}[build.args]\n${name} = ${json(text)}\n` }),
  'toml headers': (name, text) => ({
    'fly.toml': `${FLY}[http_service]\ninternal_port = 80\n[[http_service.checks]]\npath = "/"\ntls_skip_verify = true\n[http_service.checks.headers]\n${name} = ${json(text)}\n[http_service.http_options.response.headers]\n${name} = ${json(text)}\n`,
  }),
  'toml files': (name, text) => ({
    'fly.toml': `${FLY}[[files]]\nguest_path = "/etc/app.env"\nraw_value = ${json(Buffer.from(`${name}=${text}`).toString('base64'))}\n`,
  }),
  'toml processes': (name, text) => ({
    'fly.toml': `${FLY}[processes]\nweb = ${json(`${name}=${quoted(text)} node server.js`)}\n`,
  }),
  'toml release_command': (name, text) => ({
    'fly.toml': `${FLY}[deploy]\nrelease_command = ${json(`env ${name}=${quoted(text)} ./migrate`)}\n`,
  }),
  'toml machine_config': (name, text) => ({
    'fly.toml': `${FLY}[experimental]\nmachine_config = ${json(json({ containers: [{ name: 'app', env: { [name]: text }, cmd: ['run', `--${name}=${text}`] }] }))}\n`,
  }),
  'toml unknown table': (name, text) => ({
    'fly.toml': `${FLY}[secrets]\n${name} = ${json(text)}\n[http_servic]\n${name} = ${json(text)}\n`,
  }),
  'toml in a wrong place': (name, text) => ({
    'fly.toml': `${FLY}force_https = ${json(text)}\nprimary_region = ${json(text)}\n[http_service]\ninternal_port = ${json(text)}\n${name} = ${json(text)}\n`,
  }),
  'toml without quotes': (name, text) => ({ 'fly.toml': `${FLY}[env]\n${name} = ${text.replaceAll('\n', ' ')}\n` }),
  'toml as a key': (_, text) => ({ 'fly.toml': `${FLY}${json(text)} = 1\n[http_service]\n${json(text)} = 1\n` }),
  'toml remark': (_, text) => ({
    'fly.toml': `${FLY}[http_service]\ninternal_port = 8080\nforce_https = false # ${text.replaceAll('\n', ' ')}\n`,
  }),
  json: (name, text) => ({
    'fly.json': json({ app: 'shop', env: { [name]: text }, build: { args: { [name]: text } } }, null, 1),
  }),
  yaml: (name, text) => ({ 'fly.yaml': `app: shop\nenv:\n  ${name}: ${json(text)}\n` }),
  'yaml processes': (name, text) => ({
    'fly.yaml': `app: shop\nprocesses:\n  web: ${json(`run --${name}=${quoted(text)}`)}\n`,
  }),
  'yaml block': (name, text) => ({ 'fly.yaml': `app: shop\nenv:\n  ${name}: |\n    ${indented(text, '    ')}\n` }),
}

const OTHER: Readonly<Record<string, Place>> = {
  '.env': (name, text) => ({ '.env': `${name}=${json(text)}\n` }),
  '.env.production': (name, text) => ({ '.env.production': `export ${name}='${text}'\n` }),
  'YAML file': (name, text) => ({ 'config/app.yaml': `server:\n  ${name}: ${json(text)}\n  list: [${json(text)}]\n` }),
  'JSON file': (name, text) => ({ 'config/app.json': json({ [name]: text, list: [text] }, null, 2) }),
  'TOML file': (name, text) => ({ 'config/app.toml': `[server]\n${name} = ${json(text)}\n` }),
  'INI file': (name, text) => ({ 'config/app.ini': `[server]\n${name} = ${text.replaceAll('\n', ' ')}\n` }),
  'properties file': (name, text) => ({ 'app.properties': `${name}=${text.replaceAll('\n', '\\n')}\n` }),
  '.npmrc': (_, text) => ({ '.npmrc': `//registry.example.com/:_authToken=${text.replaceAll('\n', '')}\n` }),
  'workflow env': (name, text) => ({
    '.github/workflows/d.yml': workflow(`      - run: fly deploy\n        env:\n          ${name}: ${json(text)}\n`),
  }),
  'job env': (name, text) => ({
    '.github/workflows/d.yml': workflow('      - run: fly deploy\n', `    env:\n      ${name}: ${json(text)}\n`),
  }),
  'workflow with': (name, text) => ({
    '.github/workflows/d.yml': workflow(
      `      - uses: superfly/fly-pr-review-apps@1.3.0\n        with:\n          ${name}: ${json(text)}\n          secrets: ${json(`${name}=${text}`)}\n          build_args: ${json(`${name}=${text}`)}\n`,
    ),
  }),
  'workflow run': (name, text) => ({
    '.github/workflows/d.yml': workflow(
      `      - run: |\n          fly secrets set ${name}=${indented(quoted(text), '          ')} --app shop\n          fly deploy --build-arg ${name}=${indented(quoted(text), '          ')}\n          fly deploy -t ${indented(quoted(text), '          ')}\n`,
    ),
  }),
  'workflow ssh': (name, text) => ({
    '.github/workflows/d.yml': workflow(
      `      - run: ${json(`fly ssh console -C ${quoted(`env ${name}=${text} psql`)}`)}\n`,
    ),
  }),
  compose: (name, text) => ({
    'compose.yml': `services:\n  web:\n    build:\n      context: .\n      args:\n        ${name}: ${json(text)}\n    environment:\n      - ${json(`${name}=${text}`)}\n    command: ${json(`run --${name}=${quoted(text)}`)}\n`,
  }),
  script: (name, text) => ({
    'scripts/deploy.sh': `#!/bin/sh\nexport ${name}=${quoted(text)}\nfly secrets set ${name}=${quoted(text)}\npsql ${quoted(text)}\ncurl -k -H ${quoted(`${name}: ${text}`)} http://example.com\n`,
  }),
  'script heredoc': (name, text) => ({
    'scripts/deploy.sh': `#!/bin/sh\nfly secrets import <<EOF\n${name}=${text}\nEOF\n`,
  }),
  Makefile: (name, text) => ({
    Makefile: `deploy:\n\t@fly secrets set ${name}=${indented(quoted(text), '\t')}\n\tfly deploy --build-arg ${name}=${indented(quoted(text), '\t')}\n`,
  }),
  'npm scripts': (name, text) => ({
    'package.json': json(
      { scripts: { deploy: `${name}=${quoted(text)} fly deploy -e ${name}=${quoted(text)}` } },
      null,
      2,
    ),
  }),
  'another pipeline': (name, text) => ({
    '.gitlab-ci.yml': `variables:\n  ${name}: ${json(text)}\ndeploy:\n  script:\n    - ${json(`fly secrets set ${name}=${quoted(text)}`)}\n`,
  }),
  'key file': (_, text) => ({ 'certs/server.key': text, id_rsa: text, '.erlang.cookie': text }),
  '.netrc': (_, text) => ({ '.netrc': `machine example.com login x password ${text.replaceAll(/\s/g, '')}\n` }),
  'vm.args': (_, text) => ({ 'rel/vm.args': `-setcookie ${text.replaceAll(/\s/g, '')}\n` }),
  'code default': (name, text) => ({
    'config/runtime.exs': `System.get_env("${name}") || "${text.replaceAll('\n', '')}"\n`,
    'config.js': `process.env.${name} || '${text.replaceAll('\n', '')}'\n`,
    ...{ 'fly.toml': FLY },
  }),
  'nginx.conf': (_, text) => ({
    'nginx.conf': `server {\n  listen 80;\n  location / { proxy_pass http://u:${text.replaceAll(/\s/g, '')}@up.example.com; }\n}\n`,
    'fly.toml': FLY,
    Dockerfile: `${DOCKERFILE}COPY nginx.conf /etc/nginx/\n`,
  }),
  'litefs.yml': (_, text) => ({
    'litefs.yml': `lease:\n  candidate: true\n  consul:\n    url: ${json(text)}\nfuse:\n  dir: ${json(text)}\n`,
    'fly.toml': FLY,
  }),
  'an ignore remark': (_, text) => ({
    'fly.toml': `${FLY}[http_service]\ninternal_port = 8080\nforce_https = false # airworthy: ignore[plaintext-http] ${text.replaceAll('\n', ' ')}\n`,
  }),
}

const PLACES: ReadonlyMap<string, Place> = new Map([
  ...Object.entries(DOCKER).map(([place, build]) => [`Dockerfile ${place}`, build] as const),
  ...Object.entries(FLY_PLACES).map(([place, build]) => [`fly ${place}`, build] as const),
  ...Object.entries(OTHER),
])

/** Where nothing tells that a text is a secret but its shape. */
export const NAMELESS: ReadonlySet<string> = new Set([
  'Dockerfile a remark',
  'fly toml in a wrong place',
  'fly toml as a key',
  'fly toml remark',
  'an ignore remark',
])

export const PLACE_NAMES: readonly string[] = [...PLACES.keys()]

/** Files with each of the secrets in that place, a folder a secret. */
export function filesWith(place: string, secrets: readonly Secret[]): Map<string, string> {
  const files = new Map<string, string>()
  for (const [index, { name, text }] of secrets.entries()) {
    for (const [path, content] of Object.entries(PLACES.get(place)?.(name, text) ?? {})) {
      // Workflows, and our own files, count at the root alone.
      const unique = path.startsWith('.github/') ? path.replace(/\/d\.yml$/, `/d${index}.yml`) : `s${index}/${path}`
      files.set(unique, content)
    }
  }
  return files
}
