import type { TreeDocument } from '../../model/files/document.ts'
import { leavesOf, type Scalar } from '../../model/files/tree.ts'
import type { Reader, Setting } from '../../model/project/setting.ts'
import { isDrawn } from '../../parse/code/relevance.ts'
import { readText } from '../values.ts'

/** Parts of a recorded request that hold what it signs in with (w3c.github.io/web-performance: HAR, objects of a request). */
const REQUEST = /^log\.entries\.\d+\.request\.(headers|cookies|queryString|postData\.params)\.\d+$/
const BODY = /^log\.entries\.\d+\.request\.postData\.text$/
/** What a notebook keeps beside its code (nbformat.readthedocs.io: format description). */
const OUTPUT = /^cells\.\d+\.outputs\.\d+\.(?:text|traceback|data\.(?:text|application)\/(?:plain|json|html))(?:\.|$)/
const METADATA = /^(?:cells\.\d+\.)?metadata\./

const SIGNS_IN = /pass|pwd|token|secret|key|auth|sess|sid|jwt|credential|login/i
/** `"password": "x"`, `password = x`, `&password=x`. */
const PAIR =
  /(?<![\w.-])([A-Za-z_][\w.-]{1,80})["']?[ \t]{0,4}[:=][ \t]{0,4}["']?((?:(?:Bearer|Basic|Token) )?[^\s"'&;,{}<>()]{8,2000})/g
const SCHEME = /^(?:Bearer|Basic|Token) /
/** More of one file are not told. */
const MOST = 2000

/** What a recorded session in a HAR file signs in with: headers, cookies and bodies of its requests. */
export function recordedLogins({ roots }: TreeDocument): Setting[] {
  const leaves = roots.flatMap(leavesOf).map(({ keys, scalar }) => ({ path: keys.join('.'), scalar }))
  const names = new Map<string, string>()
  for (const { path, scalar } of leaves) {
    if (path.endsWith('.name')) names.set(path.slice(0, -'.name'.length), String(scalar.value))
  }
  const settings: Setting[] = []
  for (const { path, scalar } of leaves) {
    if (settings.length >= MOST || typeof scalar.value !== 'string') continue
    if (BODY.test(path)) settings.push(...pairsIn(scalar.value, scalar))
    const of = path.endsWith('.value') ? path.slice(0, -'.value'.length) : ''
    const part = REQUEST.exec(of)?.[1]
    const name = names.get(of) ?? ''
    if (part === undefined) continue
    if (/^cookie$/i.test(name)) settings.push(...pairsIn(scalar.value, scalar, 'session token'))
    else if (SIGNS_IN.test(name)) settings.push(...drawn(nameIn(part, name), scalar.value, scalar))
  }
  return settings
}

/** The secrets in what a notebook printed, and in its metadata. */
export function notebookLeftovers({ roots }: TreeDocument, reader: Reader): Setting[] {
  const settings: Setting[] = []
  for (const { keys, scalar } of roots.flatMap(leavesOf)) {
    if (settings.length >= MOST || typeof scalar.value !== 'string') continue
    const path = keys.join('.')
    const name = keys.findLast(key => !/^\d+$/.test(key)) ?? ''
    if (OUTPUT.test(path)) settings.push(...pairsIn(scalar.value, scalar))
    else if (METADATA.test(path) && SIGNS_IN.test(name)) settings.push(...drawn(name, scalar.value, scalar))
  }
  return settings.map(setting => ({ ...setting, reader }))
}

/** Under the name of a session or a login a cookie is a token. */
function nameIn(part: string, name: string): string {
  return part === 'cookies' ? 'session token' : name
}

function pairsIn(text: string, scalar: Scalar, as?: string): Setting[] {
  const settings: Setting[] = []
  for (const [, name = '', value = ''] of text.matchAll(PAIR)) {
    if (settings.length >= MOST) break
    if (SIGNS_IN.test(name)) settings.push(...drawn(as ?? name, value, scalar))
  }
  return settings
}

/** A value that a machine made; what else is recorded is data. */
function drawn(name: string, value: string, { at, raw }: Scalar): Setting[] {
  const isLogin = /^Basic /.test(value)
  if (!isLogin && !isDrawn(value.replace(SCHEME, ''))) return []
  const read = readText(value, raw, at, 'template')
  return [{ origin: 'json', reader: 'runtime', name, nameAt: at, key: name, value: read, at }]
}
