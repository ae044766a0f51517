/** A token that was pasted as the name of an app: no surface shows it, and no command to paste. */
import { expect, test } from '@jest/globals'
import { checkFiles, fixSurface, surfacesOf } from './surfaces.ts'

const TOKEN = ['dapi', 'a0bf43b91a71b5026f534f232bf53770', '-0'].join('')

test.each([
  { 'fly.toml': `app = "${TOKEN}"\n[http_service]\n  internal_port = 8080\n  force_https = false\n` },
  { 'fly.toml': `app = "${TOKEN}"\n[env]\n  ADMIN_PASSWORD = "Hunter2${'-'}and-more"\n`, '.env': 'A=b\n' },
  { 'fly.toml': 'app = "shop"\n', 'deploy.sh': `#!/bin/sh\nfly ips allocate-v4 -a ${TOKEN}\nfly deploy -a ${TOKEN}\n` },
])('case %#', files => {
  const checked = checkFiles(undefined, new Map(Object.entries<string>(files)))
  for (const [surface, text] of surfacesOf(checked.report)) {
    expect([surface, text.replaceAll(/\s/g, '').includes(TOKEN)]).toEqual([surface, false])
  }
  expect(fixSurface(checked)).not.toContain(TOKEN)
})
