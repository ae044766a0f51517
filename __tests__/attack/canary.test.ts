/** No surface gives a secret away, whatever its kind and wherever it stands. */
import { expect, test } from '@jest/globals'
import { classifyCredential } from '../../src/analysis/credentials/classify.ts'
import { createSource } from '../../src/model/files/text.ts'
import { parsers } from '../../src/parse/index.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import { filesWith, NAMELESS, PLACE_NAMES } from './places.ts'
import { leaksIn, SECRETS, type Secret, SHAPED } from './secrets.ts'
import { checkFiles, type Files, fixSurface, surfacesOf } from './surfaces.ts'

/** So many at a time that no list in a surface is cut. */
const BATCH = 34
const inBatches = (secrets: readonly Secret[]): Secret[][] =>
  Array.from({ length: Math.ceil(secrets.length / BATCH) }, (_, i) => secrets.slice(i * BATCH, (i + 1) * BATCH))
const EVERY = inBatches(SECRETS)
const KNOWN_BY_SHAPE = inBatches(SHAPED)

test('every kind is one that the judge knows', () => {
  const unknown = SECRETS.filter(({ name, text }) => !classifyCredential(name, text, { reader: 'runtime' }))
  expect(unknown.map(({ kind }) => kind)).toEqual([])
})

test('a leak would be seen', () => {
  const [secret] = SECRETS
  expect(leaksIn(`… ${secret?.text.slice(-12)} …`)).toHaveLength(1)
  expect(leaksIn(`… ${secret?.text.slice(0, 4)}… …`)).toEqual([])
})

test.each(PLACE_NAMES.map((place, index) => [place, index] as const))('%s', (place, index) => {
  const leaks = new Set<string>()
  let shown = 0
  const look = (stage: string, before: Files | undefined, after: Files, secrets: readonly Secret[]) => {
    const result = checkFiles(before, after)
    shown += result.report.comparison.introduced.length
    const surfaces = [...surfacesOf(result.report), ...(stage === 'all' ? [['fix', fixSurface(result)] as const] : [])]
    for (const [surface, text] of surfaces) {
      for (const leak of leaksIn(text, secrets)) leaks.add(`${stage}, ${surface}: ${leak}`)
    }
    expect(result.report.crashes).toEqual([])
  }
  const emptied = (files: Files) => new Map([...files.keys()].map(path => [path, '\n'] as const))
  for (const [batch, secrets] of (NAMELESS.has(place) ? KNOWN_BY_SHAPE : EVERY).entries()) {
    // Each place and each secret is tried, but not each with each.
    if (batch > 0 && (index + batch) % 6 !== 0) continue
    const files = filesWith(place, secrets)
    look('all', undefined, files, secrets)
    // A change has the same messages, placed.
    if ((index + batch) % 2 === 0) look('introduced', emptied(files), files, secrets)
  }
  // Of these little is told, so that no list is cut.
  const secrets = NAMELESS.has(place) ? SHAPED : SECRETS
  const files = filesWith(place, secrets)
  look('fixed', files, emptied(files), secrets)
  look('broken', undefined, new Map([...files].map(([path, text]) => [path, `${text}\n"'[{ = <<EOF\n`])), secrets)
  expect([...leaks].slice(0, 12)).toEqual([])
  expect(shown).toBeGreaterThan(0)
})

test.each(SHAPED.map(secret => [secret.kind, secret] as const))('%s in a policy', (_, secret) => {
  const text = JSON.stringify(secret.text)
  const policies = [
    `${text}: 1\nfail-on: ${text}\nrules:\n  ${text}: off\n  raw-tcp-port: ${text}\nregions: { allowed: [${text}] }\n`,
    `rules: { ${text}: off }\nregions: { allowed: [${text}] }\nignore: [{ rule: ${text}, reason: ${text}, expires: ${text} }]\n`,
    `${text}\n`,
    `a: ${text}: ${text}\n`,
  ]
  for (const policy of policies) {
    const loaded = loadPolicy(parsers.yaml(createSource('p.yml', policy)), {
      rules: ['raw-tcp-port'],
      regions: ['ams'],
    })
    expect('errors' in loaded && loaded.errors.length).toBeGreaterThan(0)
    expect(leaksIn(JSON.stringify(loaded), [secret])).toEqual([])
  }
})
