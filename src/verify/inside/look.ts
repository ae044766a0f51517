import type { Gap, Seen, SeenApp, SeenAppCertificate } from '../../model/observed.ts'
import { readCertificate, readCertificatePage, readIps, readMachines, readSecrets, readVolumes } from './answers.ts'
import type { Answer, Platform } from './client.ts'

const APP_NAME = /^[a-z0-9][a-z0-9-]{0,62}$/
const MAX_APPS = 50
const MAX_PAGES = 5
/** Each costs a request, for its end. */
const MAX_CERTIFICATES = 50

/**
 * Looks at apps through the Machines API, one after the other. What the token may not see is a gap that is told; what
 * failed is one that blocks. Never rejects.
 */
export async function lookFromInside(
  appNames: readonly string[],
  platform: Platform,
): Promise<Pick<Seen, 'apps' | 'gaps'>> {
  const apps: SeenApp[] = []
  const gaps: Gap[] = []
  const names = appNames.filter(name => APP_NAME.test(name))
  for (const name of names.slice(0, MAX_APPS)) {
    const look = await lookAtApp(name, platform)
    if (look === 'token refused' && apps.length === 0) {
      const message =
        'Fly.io does not take the token, so nothing was looked at from inside: make a new one with `fly tokens create readonly`.'
      return { apps: [], gaps: [{ about: 'command line', message, blocking: true }] }
    }
    if (look === 'token refused') {
      const message = 'Fly.io does not take the token for this app, so nothing of it was looked at from inside.'
      gaps.push({ about: name, message, blocking: true })
      continue
    }
    if (look.app) apps.push(look.app)
    gaps.push(...look.gaps)
  }
  const left = names.length - MAX_APPS
  const [next] = names.slice(MAX_APPS)
  if (next !== undefined) {
    const message = `This app and ${left - 1} more were not looked at from inside: ${MAX_APPS} at a time are the most.`
    gaps.push({ about: next, message, blocking: true })
  }
  return { apps, gaps }
}

/** What an app is asked for: a path, and how a gap calls it. */
const LISTS = {
  machines: { path: 'machines', words: 'Machines', read: readMachines },
  volumes: { path: 'volumes', words: 'volumes', read: readVolumes },
  secrets: { path: 'secrets', words: 'names of secrets', read: readSecrets },
  addresses: { path: 'ip_assignments', words: 'addresses', read: readIps },
} as const

async function lookAtApp(name: string, platform: Platform) {
  const gaps: Gap[] = []
  const denied: string[] = []
  const failed: string[] = []
  const note = (answer: Exclude<Answer, { kind: 'found' }>, words: string): void => {
    if (answer.kind === 'refused' && (answer.status === 403 || answer.status === 404)) denied.push(words)
    else failed.push(words)
  }
  const listed = async <T>({
    path,
    words,
    read,
  }: {
    path: string
    words: string
    read: (value: unknown) => T | undefined
  }) => {
    const answer = await platform.get(`${name}/${path}`)
    const list = answer.kind === 'found' ? read(answer.value) : undefined
    if (answer.kind !== 'found') note(answer, words)
    else if (list === undefined) failed.push(words)
    return list
  }

  // Whether the token counts at all shows with the first answer.
  const first = await platform.get(`${name}/${LISTS.machines.path}`)
  if (first.kind === 'refused' && first.status === 401) return 'token refused'
  const machines = first.kind === 'found' ? LISTS.machines.read(first.value) : undefined
  if (first.kind !== 'found') note(first, LISTS.machines.words)
  else if (machines === undefined) failed.push(LISTS.machines.words)
  const volumes = await listed(LISTS.volumes)
  const secrets = await listed(LISTS.secrets)
  const addresses = await listed(LISTS.addresses)
  const certificates = await certificatesOf(name, platform, note, () => failed.push('certificates'))
  if (certificates?.isCut) {
    const message = `Only the first ${MAX_CERTIFICATES} of its certificates were looked at from inside.`
    gaps.push({ about: name, message, blocking: true })
  }

  if (denied.length === 5) {
    const message =
      'The token does not see this app, or Fly.io has none of that name: nothing was looked at from inside.'
    return { app: undefined, gaps: [{ about: name, message, blocking: false }] }
  }
  if (denied.length > 0) {
    const message = `The token may not see its ${listWords(denied)}: they were not looked at.`
    gaps.push({ about: name, message, blocking: false })
  }
  if (failed.length > 0) {
    const message = `The Machines API gave no usable answer about its ${listWords(failed)}. Try again.`
    gaps.push({ about: name, message, blocking: true })
  }
  return {
    app: { name, machines, volumes, secrets, addresses, certificates: certificates?.found } satisfies SeenApp,
    gaps,
  }
}

async function certificatesOf(
  name: string,
  platform: Platform,
  note: (answer: Exclude<Answer, { kind: 'found' }>, words: string) => void,
  fail: () => void,
): Promise<{ readonly found: readonly SeenAppCertificate[]; readonly isCut: boolean } | undefined> {
  const found: SeenAppCertificate[] = []
  let cursor: string | undefined
  let looked = 0
  for (let page = 0; page < MAX_PAGES; page++) {
    const query = cursor === undefined ? '' : `?cursor=${encodeURIComponent(cursor)}`
    const answer = await platform.get(`${name}/certificates${query}`)
    if (answer.kind !== 'found') {
      note(answer, 'certificates')
      return undefined
    }
    const read = readCertificatePage(answer.value)
    if (!read) break
    for (const { hostname, status } of read.hostnames) {
      if (looked++ === MAX_CERTIFICATES) return { found, isCut: true }
      const detail = await platform.get(`${name}/certificates/${encodeURIComponent(hostname)}`)
      const certificate = detail.kind === 'found' ? readCertificate(hostname, status, detail.value) : undefined
      if (certificate) found.push(certificate)
      else fail()
    }
    cursor = read.next
    if (cursor === undefined || cursor === '') return { found, isCut: false }
  }
  fail()
  return undefined
}

function listWords(words: readonly string[]): string {
  const distinct = [...new Set(words)]
  return distinct.length === 1 ? distinct.join('') : `${distinct.slice(0, -1).join(', ')} and ${distinct.at(-1)}`
}
