import { expect, test } from '@jest/globals'
import { createSource } from '../../../src/model/text.ts'
import { parseToml } from '../../../src/parse/toml.ts'
import { unknownKeys } from '../../../src/rulekit/fly-keys.ts'

function unknown(text: string): string[] {
  const root = parseToml(createSource('fly.toml', text)).roots[0]
  if (root?.kind !== 'table') throw new Error('no table')
  return unknownKeys(root).map(({ entry, table, meant, elsewhere, isBeside }) =>
    [...table, entry.key, `→ ${meant}`, elsewhere === undefined ? '' : `in [${elsewhere}]`, isBeside ? 'beside' : '']
      .filter(Boolean)
      .join(' '),
  )
}

test.each([
  ['[http_services]\ninternal_port = 1', ['http_services → http_service']],
  ['[http_service]\nforce-https = true', ['http_service force-https → force_https']],
  ['[http_service]\nforce_http = true\nforce_https = true', ['http_service force_http → force_https beside']],
  ['[http_service]\nFORCE_HTTPS = true', []],
  ['[[services]]\nforce_https = true', ['services force_https → force_https in [services.ports]']],
  ['[build]\nprimary_region = "ams"', ['build primary_region → primary_region in []']],
  ['[http_service]\nmax_machines_running = 1', ['http_service max_machines_running → undefined']],
  ['[[http_service.checks]]\nurl = "/"', ['http_service checks url → undefined']],
  ['[checks.a]\ntyp = "http"', ['checks a typ → undefined']],
  ['[checks.a]\nintervall = "1s"', ['checks a intervall → interval']],
  ['[services]\n[services.ports]\nhandelrs = []', ['services ports handelrs → handlers']],
  ['[env]\nanything = "x"\n[build.args]\nanything = "x"', []],
  ['[[services]]\nscript_checks = []', []],
])('%s', (text, wanted) => {
  expect(unknown(text)).toEqual(wanted)
})

test('thousands of unknown keys take linear time', () => {
  const start = performance.now()
  unknown(Array.from({ length: 20_000 }, (_, i) => `force_http${i} = 1`).join('\n'))
  expect(performance.now() - start).toBeLessThan(1500)
})
