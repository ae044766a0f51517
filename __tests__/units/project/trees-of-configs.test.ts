import { expect, test } from '@jest/globals'
import { projectOf } from './listing.ts'

/** Configs of flyctl under names that say nothing, found by their keys: no tree is made of other JSON and YAML to look for them. */
test.each([
  ['deploy/shop.json', '{"app": "shop", "primary_region": "ams"}'],
  ['deploy/shop.json', '{"APP": "shop", "Primary_Region": "ams"}'],
  ['deploy/shop.json', '{"app": "shop", "kill\\u005fsignal": "SIGINT"}'],
  ['deploy/shop.json', '{"app": "shop", "con\u017Fole_command": "sh"}'],
  ['deploy/shop.json', '{"services": [{"internal_port": 8080}]}'],
  ['deploy/shop.yaml', 'app: shop\nswap_size_mb: 256\n'],
  ['deploy/shop.yaml', 'app: shop\n"kill\\x5ftimeout": 5\n'],
  ['fly.yaml', 'app: shop\n'],
])('%s with %s is a fly config', async (path, text) => {
  const project = await projectOf(new Map([[path, text]]))
  expect(project.apps.map(app => app.path)).toEqual([path])
})
