import type { Source } from '../../model/files/text.ts'
import type { Scalar, Tree } from '../../model/files/tree.ts'
import { known, type Value } from '../../model/files/value.ts'
import { type FlyctlCall, type MachineRun, optionOf } from '../../model/project/flyctl-call.ts'
import type { Port, Service } from '../../model/project/service.ts'
import type { Documents } from '../documents.ts'
import { field, textOf } from '../fields.ts'
import type { Readers } from '../files/scripts.ts'
import { inFolder } from './flyctl.ts'
import { embeddedSource } from './machine-config.ts'
import { flyServices } from './services.ts'

const VERBS: ReadonlySet<string> = new Set(['machine run', 'machine create', 'machine update', 'machine clone'])

/** The call with the Machine that it runs or changes, where its options publish a port or give a Machine config. */
export function withMachine(call: FlyctlCall, documents: Documents, readers: Readers): FlyctlCall {
  if (!VERBS.has(call.verb)) return call
  const given = machineConfigOf(call, documents, readers)
  const services = [...(given ? flyServices(given.root, given.source) : []), ...publishedBy(call)]
  if (services.length === 0) return call
  const operand = call.verb === 'machine run' || call.verb === 'machine create' ? call.operands[0] : undefined
  const image = optionOf(call, '--image')?.value ?? operand ?? textOf(field(given?.root, 'image'))
  return { ...call, machine: { services, image } satisfies MachineRun }
}

/** `--machine-config` takes JSON, or the path of a JSON file (flyctl: internal/config/machine.go, ParseConfig). */
function machineConfigOf(
  call: FlyctlCall,
  documents: Documents,
  { json }: Readers,
): { readonly root: Tree; readonly source: Source } | undefined {
  const given = optionOf(call, '--machine-config')?.value
  const text = known(given)
  if (given === undefined || text === undefined) return undefined
  const around = documents.sources.get(given.at.path)
  if (around && text.trimStart().startsWith('{')) {
    const scalar: Scalar = { kind: 'scalar', at: given.at, raw: given.raw, value: text }
    const source = embeddedSource(around, scalar)
    const root = json(source).roots[0]
    return root && { root, source }
  }
  const path = inFolder(call.folder ?? '', given)
  const document = path === undefined ? undefined : documents.tree(path, 'json')
  const root = document?.roots[0]
  return document && root && { root, source: document.source }
}

/** `--port 443:8080/tcp:tls:http`, `-p 5432`, several behind commas (flyctl: internal/command/command_run.go, parsePortFlag). */
function publishedBy({ options }: FlyctlCall): Service[] {
  const services: Service[] = []
  for (const { name, value } of options) {
    const specs = name === '--port' && value?.known ? value.value.split(',') : []
    for (const spec of specs) {
      const service = value && serviceOf(spec, value)
      if (service) services.push(service)
    }
  }
  return services
}

const SPEC = /^(\d{1,5})(?:-(\d{1,5}))?(?::(\d{1,5}))?(?:\/(\w{1,10})((?::[\w-]{1,20}){0,10}))?$/

function serviceOf(spec: string, { at, raw }: Value<string>): Service | undefined {
  const [, start, end, inside, protocol, rest = ''] = SPEC.exec(spec.trim()) ?? []
  const handlers = rest.split(':').filter(handler => handler !== '')
  // A dash removes the service.
  if (start === undefined || handlers.includes('-')) return undefined
  const port: Port = {
    at,
    start: Number(start),
    end: Number(end ?? start),
    handlers,
    handlersAt: undefined,
    handlersKnown: true,
    forceHttps: undefined,
    tls: undefined,
    http: undefined,
    insertAt: undefined,
  }
  return {
    form: 'services',
    at,
    protocol: { known: true, value: protocol ?? 'tcp', at, raw },
    internalPort: { known: true, value: Number(inside ?? start), at, raw },
    ports: [port],
    processes: [],
    autoStop: undefined,
    autoStart: undefined,
    minMachinesRunning: undefined,
    concurrency: undefined,
    checks: [],
  }
}
