import type { LeakKind, ObservedLeak } from '../../model/observed.ts'
import { DEBUG_PATHS, isFrameworkDebugPage, isToolPage } from './debug-pages.ts'
import { isEnvFile } from './env-file.ts'

/** The answer for a path. */
export interface Served {
  readonly path: string
  readonly status: number
  readonly body: string
}

type FileKind = Exclude<LeakKind, 'debug-page' | 'script-secret'>

/** By requested path: the kind of file, and how its content is recognized. */
const FILES: ReadonlyMap<string, { readonly kind: FileKind; readonly is: (body: string) => boolean }> = new Map([
  ['/.env', { kind: 'env-file', is: isEnvFile }],
  ['/.git/config', { kind: 'git-folder', is: isGitConfig }],
  ['/fly.toml', { kind: 'fly-config', is: isFlyConfig }],
  ['/Dockerfile', { kind: 'dockerfile', is: isDockerfile }],
  ['/metrics', { kind: 'metrics', is: isMetrics }],
])

/** All paths that are requested in addition to `/`: a fixed list, the same for every host. */
export const LEAK_PATHS: readonly string[] = [...FILES.keys(), ...DEBUG_PATHS]

/**
 * The leaks in these answers, of which the first is for `/`. Recognized by content: the same answer for several paths is
 * not a leak, and neither is an HTML page about such a file.
 */
export function leaksOf(served: readonly Served[]): ObservedLeak[] {
  // One setting shows such a page at every failing path.
  const debugPage = served.find(({ status, body }) => isFrameworkDebugPage(status, body))
  return served.flatMap((each): ObservedLeak[] => {
    const { path, status, body } = each
    if (isFrameworkDebugPage(status, body)) return each === debugPage ? [{ path, kind: 'debug-page' }] : []
    if (status < 200 || status > 299) return []
    if (isSaidElsewhere(each, served)) return []
    if (isToolPage(path, body)) return [{ path, kind: 'debug-page' }]
    const file = FILES.get(path)
    return file && !isMarkup(body) && file.is(body.replaceAll('\r\n', '\n')) ? [{ path, kind: file.kind }] : []
  })
}

/**
 * Paths of files with secrets that serve something unrecognized: neither an HTML page nor the answer of other paths.
 * Whether it contains a secret is unknown.
 */
export function unrecognisedOf(served: readonly Served[], leaks: readonly ObservedLeak[]): string[] {
  return served.flatMap(each => {
    const { path, status, body } = each
    const isSecret = FILES.get(path)?.kind === 'env-file' || FILES.get(path)?.kind === 'git-folder'
    if (!isSecret || leaks.some(leak => leak.path === path)) return []
    const isServed = status >= 200 && status <= 299 && body.trim() !== '' && !isMarkup(body)
    return isServed && !isSaidElsewhere(each, served) ? [path] : []
  })
}

function isSaidElsewhere({ path, body }: Served, served: readonly Served[]): boolean {
  return served.some(other => other.path !== path && other.status < 300 && other.body === body)
}

function isMarkup(body: string): boolean {
  return /^[\s\uFEFF]{0,100}</.test(body) || /<(?:html|body|!doctype)\b/i.test(body)
}

/** Lines that are not empty, without comments that start with one of these characters. */
function linesOf(body: string, comments: string): string[] {
  const lines = body.split('\n').map(line => line.trim())
  return lines.filter(line => line !== '' && !comments.includes(line.charAt(0)))
}

/** Every Git repository has `core.repositoryformatversion` (git: gitrepository-layout, git-config). */
function isGitConfig(body: string): boolean {
  const lines = linesOf(body, '#;')
  const areOfConfig = lines.every(line => /^(?:\[[^\]]{1,300}\]$|[A-Za-z][\w-]{0,60}(?: ?=|$))/.test(line))
  return areOfConfig && lines.includes('[core]') && lines.some(line => /^repositoryformatversion ?= ?\d$/.test(line))
}

const FLY_SECTION =
  /^(?:\[\[(?:services|mounts|vm|statics)\]\]|\[(?:http_service|build|env|mounts|processes|deploy)\]|primary_region ?= ?["'])/

/** docs: reference/configuration. */
function isFlyConfig(body: string): boolean {
  const lines = linesOf(body, '#')
  return lines.some(line => /^app ?= ?["'][\w-]{1,100}["']/.test(line)) && lines.some(line => FLY_SECTION.test(line))
}

const FROM = /^FROM\s{1,20}(?:--platform=\S{1,100}\s{1,20})?[\w./:@${}-]{1,300}(?:\s{1,20}AS\s{1,20}[\w.-]{1,100})?$/i
const INSTRUCTION = /^(?:RUN|COPY|ADD|CMD|ENTRYPOINT|WORKDIR|ENV|EXPOSE|USER|LABEL|VOLUME)\s/

/** By its instructions; the first is FROM, or ARG before it (Docker: Dockerfile reference). */
function isDockerfile(body: string): boolean {
  const lines = linesOf(body, '#')
  const first = lines.find(line => !/^ARG\s/i.test(line)) ?? ''
  return FROM.test(first) && lines.filter(line => INSTRUCTION.test(line)).length >= 2
}

const TYPE = /^# TYPE ([a-zA-Z_:][\w:]{0,200}) (?:counter|gauge|histogram|summary|untyped|unknown|info)$/
const SAMPLE = /^([a-zA-Z_:][\w:]{0,210})(?:\{[^}]{0,2000}\})? [-+\d.eEINaNf]{1,40}(?: |$)/

/** Prometheus: exposition formats. A single metric could be an example in a text. */
function isMetrics(body: string): boolean {
  const lines = linesOf(body, '')
  const types = lines.flatMap(line => TYPE.exec(line)?.[1] ?? [])
  const samples = new Set(lines.flatMap(line => SAMPLE.exec(line)?.[1] ?? []))
  const isSampled = (type: string): boolean =>
    ['', '_total', '_sum', '_count', '_bucket', '_info'].some(suffix => samples.has(type + suffix))
  return types.length >= 2 && types.some(isSampled)
}
