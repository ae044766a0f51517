import type { Location } from '../../../src/model/files/text.ts'
import type { Value } from '../../../src/model/files/value.ts'
import { NO_POLICY, type Policy } from '../../../src/model/policy.ts'
import type { App } from '../../../src/model/project/app.ts'
import type { Command } from '../../../src/model/project/command.ts'
import type { Project } from '../../../src/model/project/project.ts'
import type { Check, Port, Service } from '../../../src/model/project/service.ts'
import type { Setting } from '../../../src/model/project/setting.ts'
import { parsers } from '../../../src/parse/index.ts'
import { buildProject } from '../../../src/project/build.ts'

/** The project that these files make. */
export async function projectOf(texts: ReadonlyMap<string, string>, policy: Policy = NO_POLICY): Promise<Project> {
  const snapshot = { commit: 'head', paths: new Set(texts.keys()), texts, problems: [] }
  return buildProject(snapshot, policy, parsers)
}

/** A project in lines that a person can check against the files. */
export function listing(project: Project): string {
  const lines = project.apps.flatMap(appLines)
  for (const setting of project.settings) lines.push(settingLine(setting))
  for (const command of project.commands) lines.push(commandLine(command))
  for (const { at, message, blocking } of project.problems) {
    lines.push(`problem ${place(at)} ${blocking ? 'blocking' : 'told'}: ${message}`)
  }
  return lines.join('\n')
}

function appLines(app: App): string[] {
  const { build } = app
  const files = [app.dockerfile?.source.path, app.ignoreFile?.source.path].map(path => path ?? '-').join(' ')
  const lines = [
    `app ${shown(app.name)} ${app.path} region ${shown(app.primaryRegion)} processes ${app.processes} files ${files}`,
    `  reach ${app.reach.state}: ${app.reach.evidence.map(({ at, note }) => `${place(at)} ${note}`).join('; ') || '-'}`,
  ]
  const builds = Object.entries(build).filter(([, value]) => value !== undefined)
  if (builds.length > 0) lines.push(`  build ${builds.map(([key, value]) => `${key}=${shown(value)}`).join(' ')}`)
  lines.push(...app.services.flatMap(serviceLines))
  for (const check of app.checks) lines.push(checkLine('  check', check))
  for (const mount of app.mounts) {
    const { source, destination, processes, scheduledSnapshots } = mount
    const extra = [...processes.map(shown), scheduledSnapshots && `snapshots ${shown(scheduledSnapshots)}`]
    lines.push(
      `  mount ${place(mount.at)} ${shown(source)} ${shown(destination)} ${extra.filter(Boolean).join(' ')}`.trimEnd(),
    )
  }
  return lines
}

function serviceLines(service: Service): string[] {
  const { concurrency } = service
  const facts = [
    `→ ${shown(service.internalPort)}`,
    service.protocol && shown(service.protocol),
    service.processes.length > 0 && `for ${service.processes.map(shown)}`,
    service.autoStop && `stop ${shown(service.autoStop)}`,
    service.autoStart && `start ${shown(service.autoStart)}`,
    service.minMachinesRunning && `min ${shown(service.minMachinesRunning)}`,
    concurrency && `limit ${shown(concurrency.type)} ${shown(concurrency.softLimit)} ${shown(concurrency.hardLimit)}`,
  ]
  return [
    `  ${service.form} ${place(service.at)} ${facts.filter(Boolean).join(' ')}`,
    ...service.ports.map(portLine),
    ...service.checks.map(check => checkLine('    check', check)),
  ]
}

function portLine(port: Port): string {
  const range = port.start === port.end ? String(port.start ?? '?') : `${port.start ?? '?'}-${port.end ?? '?'}`
  const facts = [
    `[${port.handlers}]${port.handlersKnown ? '' : '?'}`,
    port.forceHttps && `force_https ${shown(port.forceHttps)} ${place(port.forceHttps.at)}`,
    port.tls && `tls ${port.tls.versions.map(shown)} alpn ${port.tls.alpn.map(shown)}`,
    port.http && `headers ${[...port.http.responseHeaders.keys()]}`,
    port.insertAt && `insert ${place(port.insertAt)}`,
  ]
  return `    port ${range} ${place(port.at)} ${facts.filter(Boolean).join(' ')}`
}

function checkLine(head: string, check: Check): string {
  const facts = [
    check.name,
    check.type,
    check.port && `port ${shown(check.port)}`,
    check.protocol && shown(check.protocol),
    check.path && shown(check.path),
    check.tlsSkipVerify && `skip ${shown(check.tlsSkipVerify)}`,
    ...check.headers.map(({ name, value }) => `${name}=${shown(value)}`),
  ]
  return `${head} ${place(check.at)} ${facts.filter(Boolean).join(' ')}`
}

function settingLine(setting: Setting): string {
  const { origin, reader, name, key, value } = setting
  const by = key.endsWith(`.${name}`) || key === name ? '' : ` (${name})`
  return `${origin} ${reader} ${place(value.at)} ${key}${by} = ${shown(value)}`
}

function commandLine(command: Command): string {
  const { origin, reader, at, key, argv, assignments } = command
  const parts = [...assignments.map(({ name, value }) => `${name}=${shown(value)}`), ...argv.map(shown)]
  return `${origin} ${reader} ${place(at)} ${key}: ${parts.join(' ')}`
}

function shown(value: Value<unknown> | undefined): string {
  if (!value) return '-'
  return value.known ? JSON.stringify(value.value).replace(/^"([^"\s\\]+)"$/, '$1') : '?'
}

function place({ path, range: { start, end } }: Location): string {
  const stop = start.line === end.line ? String(end.column) : `${end.line}:${end.column}`
  return `${path}:${start.line}:${start.column}-${stop}`
}
