import { describe, expect, test } from '@jest/globals'
import { applyFix } from '../../../src/engine/fix.ts'
import { known, locateIn } from '../../../src/model/files/value.ts'
import type { Edit } from '../../../src/model/rule.ts'
import {
  deleteLines,
  insertKey,
  offer,
  replaceHandlers,
  replaceList,
  replaceValue,
  variableOf,
} from '../../../src/rulekit/fixes.ts'
import { projectOf } from '../project/listing.ts'

async function read(path: string, text: string) {
  const project = await projectOf(new Map([[path, text]]))
  const mend = (edit: Edit | undefined) =>
    edit && applyFix(new Map([[path, text]]), { title: '', safe: true, edits: [edit] }).get(path)
  return { project, mend }
}

describe('the line of a setting is taken out', () => {
  test.each<[string, string, string | undefined]>([
    ['fly.toml', '[env]\nA = "1"\nB = "2"\n', '[env]\nB = "2"\n'],
    ['fly.toml', '[env]\n  A = "1"  # why\nB = "2"\n', '[env]\nB = "2"\n'],
    ['fly.toml', '[env]\nB = "2"\nA = "1"', '[env]\nB = "2"\n'],
    ['fly.toml', '[env]\nB = "\\\\"\nA = "1"\n', '[env]\nB = "\\\\"\n'],
    ['fly.toml', '[env]\nA = """\nx\n"""\nB = "2"\n', '[env]\nB = "2"\n'],
    ['fly.toml', 'env = { A = "1", B = "2" }\n', undefined],
    ['fly.toml', 'env = { A = "1" }\n', undefined],
    ['.env', 'A=1\nB=2\n', 'B=2\n'],
    ['.env', 'export A=1\nB=2\n', 'B=2\n'],
    ['.env', 'export   A=1\nB=2\n', 'B=2\n'],
    ['config.json', '{"A": "1",\n"B": "2"}\n', undefined],
    ['config.json', '{\n"A": "1"\n}\n', undefined],
    [
      'compose.yaml',
      'services:\n  a:\n    environment:\n      A: x\n      B: y\n',
      'services:\n  a:\n    environment:\n      B: y\n',
    ],
    ['Dockerfile', 'FROM a\nENV A=1\nENV B=2\n', 'FROM a\nENV B=2\n'],
    ['Dockerfile', 'FROM a\nenv  A=1\n', 'FROM a\n'],
    ['Dockerfile', 'FROM a\nARG A=1\nENV B=2\n', 'FROM a\nENV B=2\n'],
    ['Dockerfile', 'FROM a\nLABEL A=1\nENV B=2\n', 'FROM a\nENV B=2\n'],
    ['Dockerfile', 'FROM a\nENV A=1 B=2\n', undefined],
    ['Dockerfile', 'FROM a\nENV B=1 \\\n  A=2\n', undefined],
    ['Dockerfile', '# escape=`\nFROM a\nENV B=1 `\n  A=2\n', undefined],
    ['Dockerfile', 'FROM a\nENV A=1\nRUN b \\\n  c\n', 'FROM a\nRUN b \\\n  c\n'],
  ])('%s: %j', async (path, text, left) => {
    const { project, mend } = await read(path, text)
    const setting = project.settings.find(({ name }) => name === 'A')
    expect(setting && mend(deleteLines(setting, project))).toBe(left)
  })

  test('of a file that is not there, nothing', async () => {
    const { project } = await read('fly.toml', '[env]\nA = "1"\n')
    const setting = project.settings.find(({ name }) => name === 'A')
    const without = (part: 'sources' | 'documents') =>
      setting && deleteLines(setting, { ...project, [part]: new Map() })
    expect([without('sources'), without('documents')]).toEqual([undefined, undefined])
  })
})

describe('a port', () => {
  const text = (ports: string) => `app = "a"\n[[services]]\n  internal_port = 1\n${ports}`
  const portOf = async (ports: string, path = 'fly.toml') => {
    const all = await read(path, path === 'fly.toml' ? text(ports) : ports)
    const port = all.project.apps[0]?.services[0]?.ports[0]
    if (!port) throw new Error('no port')
    return { ...all, port }
  }
  test.each<[string, string | undefined]>([
    ['  [[services.ports]]\n    port = 80\n', '  [[services.ports]]\n    port = 80\n    key = true\n'],
    ['  [[services.ports]]\n\tport = 80 # x\n', '  [[services.ports]]\n\tport = 80 # x\n\tkey = true\n'],
    ['[[services.ports]]\nport = 80\n', '[[services.ports]]\nport = 80\nkey = true\n'],
    ['  ports = [{ port = 80 }]\n', undefined],
  ])('takes a key: %j', async (ports, mended) => {
    const { project, mend, port } = await portOf(ports)
    expect(mend(insertKey(port, 'key', 'true', project))).toBe(mended && text(mended))
    expect(insertKey(port, 'key', 'true', { ...project, sources: new Map() })).toBeUndefined()
  })

  test.each<[string, string | undefined]>([
    ['  [[services.ports]]\n    port = 80\n    handlers = ["tls"] # x\n', 'handlers = ["http", "a"] # x'],
    ['  [[services.ports]]\n    port = 80\n    handlers=["tls"]\n', 'handlers=["http", "a"]'],
    ['  [[services.ports]]\n    port = 80\n    "handlers"   =   []\n', '"handlers"   =   ["http", "a"]'],
    ['  [[services.ports]]\n    port = 80\n    handlers = [\n"tls"]\n', undefined],
    ['  [[services.ports]]\n    port = 80\n    handlers = "tls"\n', undefined],
    ['  [[services.ports]]\n    port = 80\n', undefined],
  ])('takes other handlers: %j', async (ports, line) => {
    const { project, mend, port } = await portOf(ports)
    const mended = mend(replaceHandlers(port, ['http', 'a'], project))
    expect(
      mended
        ?.split('\n')
        .find(each => each.includes('handlers'))
        ?.trim(),
    ).toBe(line)
    expect(replaceHandlers(port, [], { ...project, sources: new Map() })).toBeUndefined()
  })

  test.each<[string, string | undefined]>([
    ['versions = ["TLSv1.1", "TLSv1.2"]', 'versions = [NEW]'],
    ['versions = [ "TLSv1.1" ]', 'versions = [ NEW ]'],
    ['versions = [\n"TLSv1.1"]', undefined],
    ['versions = ["TLSv1.1",\n"TLSv1.2"]', undefined],
    ['versions = []', undefined],
  ])('takes another list: %j', async (list, wanted) => {
    const { project, mend, port } = await portOf(
      `  [[services.ports]]\n    port = 443\n    handlers = ["tls"]\n    [services.ports.tls_options]\n      ${list}\n`,
    )
    const edit = replaceList(port.tls?.versions ?? [], 'NEW', project)
    expect(
      mend(edit)
        ?.split('\n')
        .find(each => each.includes('versions'))
        ?.trim(),
    ).toBe(wanted)
    expect(replaceList(port.tls?.versions ?? [], 'NEW', { ...project, sources: new Map() })).toBeUndefined()
  })
})

test.each<[string, string, string]>([
  ['"http://a.b/c"', 'a.b', '2:13-16'],
  ['"http://a.b/c"', 'x', '2:5-19'],
  ['"http://a.b/c"', '', '2:5-19'],
  ['"\\u0041 b"', 'b', '2:13-14'],
  ['"""\nab"""', 'ab', '3:1-3'],
])('the place of a part of %s, %j', async (literal, part, place) => {
  const { project } = await read('fly.toml', `[env]\nA = ${literal}\n`)
  const setting = project.settings.find(({ name }) => name === 'A')
  if (!setting) throw new Error('no setting')
  const at = locateIn(setting.value, part, project.sources.get('fly.toml'))
  const { start, end } = at.range
  expect(`${start.line}:${start.column}-${end.column}`).toBe(place)
  expect(locateIn(setting.value, part, undefined)).toBe(setting.value.at)
})

test.each([
  ['API_TOKEN', 'API_TOKEN'],
  ['_a1', '_a1'],
  ['a', 'a'],
  [`a${'b'.repeat(99)}`, `a${'b'.repeat(99)}`],
  [`a${'b'.repeat(100)}`, 'NAME'],
  ['1A', 'NAME'],
  ['A-B', 'NAME'],
  ['x.A', 'NAME'],
  ['', 'NAME'],
  [['ADMIN_tsec_', 'WaqiVYJ6IE3JYW3TNW54q03pTOKEN'].join(''), 'NAME'],
])('the variable of %s is %s', (name, variable) => {
  expect(variableOf(name)).toBe(variable)
})

test('an edit is offered where there is one', async () => {
  const { project } = await read('fly.toml', '[http_service]\ninternal_port = 1\nforce_https = false\n')
  const forced = project.apps[0]?.services[0]?.ports[0]?.forceHttps
  if (!forced) throw new Error('no value')
  const edit = replaceValue(forced, 'true')
  expect([known(forced), edit]).toEqual([false, { at: forced.at, text: 'true' }])
  expect(offer('Do it', true, edit)).toEqual({ fix: { title: 'Do it', safe: true, edits: [edit] } })
  expect(offer('Do it', true, undefined)).toEqual({})
})
