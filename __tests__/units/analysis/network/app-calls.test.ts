import { describe, expect, test } from '@jest/globals'
import { type AppCall, appCalls, brokerOf, isPlaintextCall } from '../../../../src/analysis/network/app-calls.ts'
import type { Endpoint } from '../../../../src/analysis/network/endpoints.ts'
import { projectOf } from '../../project/listing.ts'

const SHOP = { 'fly.toml': 'app = "shop"\n' }

async function callsOf(files: Readonly<Record<string, string>>, app: object = SHOP): Promise<string[]> {
  return appCalls(await projectOf(new Map(Object.entries({ ...app, ...files })))).map(
    ({ name, endpoint, isDefault, isUpstream }) =>
      `${name} ${endpoint.host} ${endpoint.at.range.start.line}${isDefault ? ' default' : ''}${isUpstream ? ' upstream' : ''}`,
  )
}

describe('a setting', () => {
  test.each<[string, string[]]>([
    ['API_URL = "https://a.acme.io/x"', ['API_URL a.acme.io 3']],
    ['API_HOST = "a.acme.io"', ['API_HOST a.acme.io 3']],
    ['API_URL = "https://a.acme.io https://b.acme.io"', []],
    ['BROKER_URL = "amqp://a.acme.io,amqp://b.acme.io"', ['BROKER_URL a.acme.io 3', 'BROKER_URL b.acme.io 3']],
    ['DATABASE_URL = "postgres://a.acme.io"', []],
    ['APP_URL = "https://a.acme.io"', []],
    ['WHATEVER = "nats://a.acme.io"', ['WHATEVER a.acme.io 3']],
    ['API_URL = "https://a.acme.io/webhooks/x"', []],
    ['API_URL = "https://a.acme.io/oauth"', []],
    ['API_URL = "https://a.acme.io/auth/x"', []],
    ['API_URL = "https://a.acme.io/login"', []],
    ['API_URL = "https://a.acme.io/author"', ['API_URL a.acme.io 3']],
  ])('%s', async (line, calls) => {
    expect(await callsOf({ 'fly.toml': `app = "shop"\n[env]\n${line}\n` })).toEqual(calls)
  })

  test.each<[string, string, string, string[]]>([
    ['of an image', 'Dockerfile', 'FROM a\nENV API_URL=https://a.acme.io\n', ['API_URL a.acme.io 2']],
    ['of a stage that is left', 'Dockerfile', 'FROM a AS b\nENV API_URL=https://a.acme.io\nFROM c\n', []],
    ['a label', 'Dockerfile', 'FROM a\nLABEL API_URL=https://a.acme.io\n', []],
    ['an argument', 'Dockerfile', 'FROM a\nARG API_URL=https://a.acme.io\n', []],
    ['of a configuration', 'config/prod.yaml', 'api_url: https://a.acme.io\n', ['api_url a.acme.io 1']],
    ['of data', 'data/prod.yaml', 'api_url: https://a.acme.io\n', []],
    ['of a browser', 'public/config/a.json', '{"api_url": "https://a.acme.io"}\n', []],
    ['of a phone', 'mobile/config/a.json', '{"api_url": "https://a.acme.io"}\n', []],
    ['of another platform', 'config/vercel.json', '{"api_url": "https://a.acme.io"}\n', []],
    ['of an app for phones', 'config/app.json', '{"api_url": "https://a.acme.io"}\n', []],
    ['a default', 'config/a.yaml', 'url: "${API_URL:-https://a.acme.io}"\n', ['API_URL a.acme.io 1 default']],
    [
      'a default in apostrophes',
      'config/a.yaml',
      "url: '${API_URL:-https://a.acme.io}'\n",
      ['API_URL a.acme.io 1 default'],
    ],
    ['a default without', 'config/a.yaml', 'url: ${API_URL:-https://a.acme.io}\n', ['API_URL a.acme.io 1 default']],
    [
      'a default of Spring',
      'config/application.yml',
      'url: ${API_URL:https://a.acme.io}\n',
      ['API_URL a.acme.io 1 default'],
    ],
    ['a default with more', 'config/a.yaml', 'url: "${API_URL:-https://a.acme.io}/x"\n', []],
    ['a default with more in front', 'config/a.yaml', 'url: "x${API_URL:-https://a.acme.io}"\n', []],
    ['a default of a default', 'config/a.yaml', 'url: "${API_URL:-https://${X}.acme.io}"\n', []],
    ['an upstream', 'nginx.conf', 'server {\n  proxy_pass http://a.acme.io;\n}\n', ['proxy_pass a.acme.io 2 upstream']],
  ])('%s', async (_, path, text, calls) => {
    expect(await callsOf({ [path]: text })).toEqual(calls)
  })

  test('a default does not count where the variable is set', async () => {
    const config = 'config/a.yaml'
    const text = 'url: "${API_URL:-https://a.acme.io}"\n'
    const set = 'app = "shop"\n[env]\nAPI_URL = "https://b.acme.io"\n'
    expect(await callsOf({ [config]: text, 'fly.toml': set })).toEqual(['API_URL b.acme.io 3'])
    const built = 'app = "shop"\n[build.args]\nAPI_URL = "https://b.acme.io"\n'
    expect(await callsOf({ [config]: text, 'fly.toml': built })).toEqual(['API_URL a.acme.io 1 default'])
  })

  test('a setting of no app calls nothing, an upstream does', async () => {
    const web = { 'web/fly.toml': 'app = "web"\n' }
    const nginx = 'server {\n  proxy_pass http://a.acme.io;\n}\n'
    expect(await callsOf({ 'other/config/a.yaml': 'api_url: https://a.acme.io\n' }, web)).toEqual([])
    expect(await callsOf({ 'other/nginx.conf': nginx }, web)).toEqual(['proxy_pass a.acme.io 2 upstream'])
  })
})

describe('a command', () => {
  test.each<[string, string[]]>([
    ['curl https://a.acme.io', ['curl a.acme.io 2']],
    ['/usr/bin/curl https://a.acme.io', ['curl a.acme.io 2']],
    ['wget https://a.acme.io', ['wget a.acme.io 2']],
    ['http https://a.acme.io', ['http a.acme.io 2']],
    ['https https://a.acme.io', ['https a.acme.io 2']],
    ['xh https://a.acme.io', ['xh a.acme.io 2']],
    ['grpcurl https://a.acme.io', ['grpcurl a.acme.io 2']],
    ['websocat wss://a.acme.io', ['websocat a.acme.io 2']],
    ['mosquitto_pub -L mqtt://a.acme.io', ['mosquitto_pub a.acme.io 2']],
    ['curls https://a.acme.io', []],
    ['mycurl https://a.acme.io', []],
    ['curl -H https://a.acme.io', []],
    ['curl --header https://a.acme.io', []],
    ['curl -e https://a.acme.io', []],
    ['curl --referer https://a.acme.io', []],
    ['curl -A https://a.acme.io', []],
    ['curl --headers https://a.acme.io', ['curl a.acme.io 2']],
    ['curl -XH https://a.acme.io', ['curl a.acme.io 2']],
    ['curl -H x https://a.acme.io', ['curl a.acme.io 2']],
    ['curl a.acme.io', []],
    ['curl "https://$A.acme.io"', []],
    ['curl postgres://a.acme.io', []],
    ['serve --api-url https://a.acme.io', ['serve a.acme.io 2']],
    ['serve --api-url=https://a.acme.io', ['serve a.acme.io 2']],
    ['serve -api-url=https://a.acme.io', ['serve a.acme.io 2']],
    ['serve x--api-url=https://a.acme.io', []],
    ['serve --1api-url=https://a.acme.io', []],
    ['serve --api-url --x https://a.acme.io', []],
    ['serve --app-url https://a.acme.io', []],
    ['serve https://a.acme.io', []],
    ['echo --api-url https://a.acme.io', []],
    ['/bin/printf --api-url https://a.acme.io', []],
    ['fly --api-url https://a.acme.io', []],
    ['sed --api-url https://a.acme.io', []],
    ['tailscale --api-url https://a.acme.io', []],
    ['$X --api-url https://a.acme.io', []],
    ['API_URL=https://a.acme.io serve', ['API_URL a.acme.io 2']],
    ['APP_URL=https://a.acme.io serve', []],
  ])('%s', async (line, calls) => {
    expect(await callsOf({ Dockerfile: `FROM a\nCMD ${line}\n` })).toEqual(calls)
  })

  test('of a stage that is left, of a build or of no app calls nothing', async () => {
    expect(await callsOf({ Dockerfile: 'FROM a AS b\nCMD curl https://a.acme.io\nFROM c\n' })).toEqual([])
    expect(await callsOf({ Dockerfile: 'FROM a\nRUN curl https://a.acme.io\n' })).toEqual([])
  })
})

const call = (scheme: string | undefined, name = 'X'): AppCall =>
  ({ name, endpoint: { scheme } as Endpoint }) as AppCall

test.each([
  ['http', true],
  ['tcp', true],
  ['grpc', true],
  ['h2c', true],
  ['https', false],
  ['grpcs', false],
  [undefined, false],
])('%s is plain: %s', (scheme, is) => expect(isPlaintextCall(call(scheme))).toBe(is))

test.each([
  ['nats', 'X', 'NATS'],
  ['amqps', 'X', 'AMQP'],
  ['mqtt', 'X', 'MQTT'],
  ['stomp', 'X', 'STOMP'],
  ['kafka', 'X', 'KAFKA'],
  ['http', 'KAFKA_URL', undefined],
  [undefined, 'RABBITMQ_HOST', 'RABBITMQ'],
  [undefined, 'API_HOST', undefined],
])('the broker of %s in %s: %s', (scheme, name, broker) => expect(brokerOf(call(scheme, name))).toBe(broker))
