/** No surface gives a secret away, whatever its kind and wherever it stands. */
import { expect, test } from '@jest/globals'
import { classifyCredential } from '../../src/analysis/credentials/classify.ts'
import { createSource } from '../../src/model/files/text.ts'
import { parsers } from '../../src/parse/index.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import { filesWith, NAMELESS, PLACE_NAMES } from './places.ts'
import { FORMS, leaksIn, SECRETS, type Secret, SHAPED } from './secrets.ts'
import { checkFiles, type Files, fixSurface, surfacesOf } from './surfaces.ts'

/** So few at a time that no list in a surface is cut. */
const BATCHES = 10

/**
 * Each secret is in one batch, and each batch has a key block, a token and a password as well as keys of providers. Each
 * place meets four batches, one a stage. So every pair of a place, a stage or a surface and a class of secrets is tried,
 * and every secret at every stage and in every surface, but not every secret in every place.
 */
function batchesOf(secrets: readonly Secret[]): Secret[][] {
  const classes = FORMS.map(form => secrets.filter(secret => secret.form === form))
  return Array.from({ length: BATCHES }, (_, batch) => {
    const own = secrets.filter((_, index) => index % BATCHES === batch)
    const ofOthers = classes.flatMap(each => each[batch % each.length] ?? [])
    return [...new Set([...own, ...ofOthers])]
  })
}
const EVERY = batchesOf(SECRETS)
const KNOWN_BY_SHAPE = batchesOf(SHAPED)

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
  const batches = NAMELESS.has(place) ? KNOWN_BY_SHAPE : EVERY
  const take = (stage: number) => {
    const secrets = batches[(index + 3 * stage) % BATCHES] ?? []
    return [filesWith(place, secrets), secrets] as const
  }
  const [all, inAll] = take(0)
  look('all', undefined, all, inAll)
  // A change has the same messages, placed.
  const [introduced, inIntroduced] = take(1)
  look('introduced', emptied(introduced), introduced, inIntroduced)
  const [fixed, inFixed] = take(2)
  look('fixed', fixed, emptied(fixed), inFixed)
  const [whole, inBroken] = take(3)
  const broken = new Map([...whole].map(([path, text]) => [path, `${text}\n"'[{ = <<EOF\n`]))
  look('broken', undefined, broken, inBroken)
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
