import type { Gap, Observed, ObservedApp, ObservedAppCertificate } from '../../model/observed.ts'
import { readCertificate, readCertificatePage, readIps, readMachines, readSecrets, readVolumes } from './answers.ts'
import type { Answer, MachinesApi } from './client.ts'

const APP_NAME = /^[a-z0-9][a-z0-9-]{0,62}$/
const MAX_APPS = 50
const MAX_PAGES = 5
/** Each needs one request, for its expiry date. */
const MAX_CERTIFICATES = 50

/**
 * Reads apps through the Machines API, one after the other. What the token cannot read is a gap; a failed request is a
 * blocking gap. Never rejects.
 */
export async function observeApps(
  appNames: readonly string[],
  machinesApi: MachinesApi,
): Promise<Pick<Observed, 'apps' | 'gaps'>> {
  const apps: ObservedApp[] = []
  const gaps: Gap[] = []
  const names = appNames.filter(name => APP_NAME.test(name))
  for (const name of names.slice(0, MAX_APPS)) {
    const outcome = await observeApp(name, machinesApi)
    if (outcome === 'token refused' && apps.length === 0) {
      const message =
        'Fly.io rejects the token, so no app was checked through the Machines API. Create a token with `fly tokens create readonly`.'
      return { apps: [], gaps: [{ about: 'command line', message, blocking: true }] }
    }
    if (outcome === 'token refused') {
      const message = 'Fly.io rejects the token for this app, so it was not checked through the Machines API.'
      gaps.push({ about: name, message, blocking: true })
      continue
    }
    if (outcome.app) apps.push(outcome.app)
    gaps.push(...outcome.gaps)
  }
  const left = names.length - MAX_APPS
  const [next] = names.slice(MAX_APPS)
  if (next !== undefined) {
    const message = `This app and ${left - 1} more were not checked through the Machines API: ${MAX_APPS} apps at a time is the limit.`
    gaps.push({ about: next, message, blocking: true })
  }
  return { apps, gaps }
}

/** What is requested of an app: the path, and its name in gaps. */
const LISTS = {
  machines: { path: 'machines', label: 'Machines', read: readMachines },
  volumes: { path: 'volumes', label: 'volumes', read: readVolumes },
  secrets: { path: 'secrets', label: 'names of secrets', read: readSecrets },
  addresses: { path: 'ip_assignments', label: 'addresses', read: readIps },
} as const

async function observeApp(name: string, machinesApi: MachinesApi) {
  const gaps: Gap[] = []
  const denied: string[] = []
  const failed: string[] = []
  const note = (answer: Exclude<Answer, { kind: 'found' }>, label: string): void => {
    if (answer.kind === 'refused' && (answer.status === 403 || answer.status === 404)) denied.push(label)
    else failed.push(label)
  }
  const listed = async <T>({
    path,
    label,
    read,
  }: {
    path: string
    label: string
    read: (value: unknown) => T | undefined
  }) => {
    const answer = await machinesApi.get(`${name}/${path}`)
    const list = answer.kind === 'found' ? read(answer.value) : undefined
    if (answer.kind !== 'found') note(answer, label)
    else if (list === undefined) failed.push(label)
    return list
  }

  // The first answer shows whether the token is valid.
  const first = await machinesApi.get(`${name}/${LISTS.machines.path}`)
  if (first.kind === 'refused' && first.status === 401) return 'token refused'
  const machines = first.kind === 'found' ? LISTS.machines.read(first.value) : undefined
  if (first.kind !== 'found') note(first, LISTS.machines.label)
  else if (machines === undefined) failed.push(LISTS.machines.label)
  const volumes = await listed(LISTS.volumes)
  const secrets = await listed(LISTS.secrets)
  const addresses = await listed(LISTS.addresses)
  const certificates = await certificatesOf(name, machinesApi, note, () => failed.push('certificates'))
  if (certificates?.isCut) {
    const message = `Only the first ${MAX_CERTIFICATES} of its certificates were checked through the Machines API.`
    gaps.push({ about: name, message, blocking: true })
  }

  if (denied.length === 5) {
    const message =
      'The token has no access to this app, or the app does not exist, so it was not checked through the Machines API.'
    return { app: undefined, gaps: [{ about: name, message, blocking: false }] }
  }
  if (denied.length > 0) {
    const message = `The token cannot read its ${joinLabels(denied)}, so they were not checked.`
    gaps.push({ about: name, message, blocking: false })
  }
  if (failed.length > 0) {
    const message = `The Machines API sent no usable answer for its ${joinLabels(failed)}. Try again.`
    gaps.push({ about: name, message, blocking: true })
  }
  return {
    app: { name, machines, volumes, secrets, addresses, certificates: certificates?.found } satisfies ObservedApp,
    gaps,
  }
}

async function certificatesOf(
  name: string,
  machinesApi: MachinesApi,
  note: (answer: Exclude<Answer, { kind: 'found' }>, label: string) => void,
  fail: () => void,
): Promise<{ readonly found: readonly ObservedAppCertificate[]; readonly isCut: boolean } | undefined> {
  const found: ObservedAppCertificate[] = []
  let cursor: string | undefined
  let requested = 0
  for (let page = 0; page < MAX_PAGES; page++) {
    const query = cursor === undefined ? '' : `?cursor=${encodeURIComponent(cursor)}`
    const answer = await machinesApi.get(`${name}/certificates${query}`)
    if (answer.kind !== 'found') {
      note(answer, 'certificates')
      return undefined
    }
    const read = readCertificatePage(answer.value)
    if (!read) break
    for (const { hostname, status } of read.hostnames) {
      if (requested++ === MAX_CERTIFICATES) return { found, isCut: true }
      const detail = await machinesApi.get(`${name}/certificates/${encodeURIComponent(hostname)}`)
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

function joinLabels(labels: readonly string[]): string {
  const distinct = [...new Set(labels)]
  return distinct.length === 1 ? distinct.join('') : `${distinct.slice(0, -1).join(', ')} and ${distinct.at(-1)}`
}
