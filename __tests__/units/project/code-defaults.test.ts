import { expect, test } from '@jest/globals'
import { createSource } from '../../../src/model/files/text.ts'
import { codeDefaults, isConfigCode } from '../../../src/project/files/code-defaults.ts'
import { processorTime } from '../../processor-time.ts'

const defaults = (text: string): string[] =>
  codeDefaults(createSource('config.ts', text), 'runtime').map(
    ({ name, value }) => `${value.at.range.start.column} ${name} ${value.known ? value.value : '?'}`,
  )

test.each([
  'config/runtime.exs',
  'src/config.ts',
  'app/settings.py',
  'shop/settings/prod.py',
  'config/initializers/api.rb',
])('%s is read', path => expect(isConfigCode(path)).toBe(true))

test.each(['src/app.ts', 'config.d.ts', 'config/shop.yml', 'lib/reconfig.rb', 'config/logo.png'])('%s is not', path =>
  expect(isConfigCode(path)).toBe(false),
)

test.each([
  ["const a = process.env.API_URL || 'https://a.example'", ['35 API_URL https://a.example']],
  ['a = process.env["API_URL"] ?? `https://a.example`', ['32 API_URL https://a.example']],
  ['API = os.environ.get("API_URL", "https://a.example")', ['34 API_URL https://a.example']],
  ['API = env.str("API_URL", default="https://a.example")', ['35 API_URL https://a.example']],
  ["'url' => env('API_URL', 'https://a.example'),", ['26 API_URL https://a.example']],
  ['api = ENV.fetch("API_URL", "https://a.example")', ['29 API_URL https://a.example']],
  ['api = ENV.fetch("API_URL") { "https://a.example" }', ['31 API_URL https://a.example']],
  ['api: System.get_env("API_URL") || "shop-api.fly.dev"', ['36 API_URL shop-api.fly.dev']],
  ['# api = ENV.fetch("API_URL", "https://a.example")', []],
  ["a = process.env.API_KEY || 'word'", []],
  ["a = process.env.HOST || `https://${'{'}process.env.APP}.fly.dev`", []],
])('%s', (text, wanted) => {
  expect(defaults(text)).toEqual(wanted)
})

test.each(['process.env.', 'env("a",', '://', 'getenv("a" , ', 'https://'])(
  'lines full of %j take linear time',
  piece => {
    const elapsed = processorTime()
    defaults(`${piece.repeat(990 / piece.length)}\n`.repeat(500))
    expect(elapsed()).toBeLessThan(1500)
  },
)
