import type { LeakKind, ObservedLeak } from '../../model/observed.ts'
import { DEBUG_PATHS, isFrameworkDebugPage, isToolPage } from './debug-pages.ts'
import { isEnvFile } from './env-file.ts'

/** What was answered at a path. */
export interface Served {
  readonly path: string
  readonly status: number
  readonly body: string
}

type FileKind = Exclude<LeakKind, 'debug-page' | 'script-secret'>

/** By the path that is asked for: what it would be, and how it is told by its content. */
const FILES: ReadonlyMap<string, { readonly kind: FileKind; readonly is: (body: string) => boolean }> = new Map([
  ['/.env', { kind: 'env-file', is: isEnvFile }],
  ['/.git/config', { kind: 'git-folder', is: isGitConfig }],
  ['/fly.toml', { kind: 'fly-config', is: isFlyConfig }],
  ['/Dockerfile', { kind: 'dockerfile', is: isDockerfile }],
  ['/metrics', { kind: 'metrics', is: isMetrics }],
])

/** All that is asked for beside `/`: a fixed list, the same for every host. */
export const LEAK_PATHS: readonly string[] = [...FILES.keys(), ...DEBUG_PATHS]

/**
 * What leaked in these answers, the first of which is that of `/`. Judged by content: an app that has the same words
 * for every path leaks nothing by them, and neither does a page in HTML that speaks of such a file.
 */
export function leaksOf(served: readonly Served[]): ObservedLeak[] {
  // One setting shows such a page at every path that fails.
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
 * Paths that would hold secrets, and where something is served that is not recognised as such a file: neither a page nor
 * the answer that other paths give. That no secret is served cannot be said of them.
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

/** Lines that say something, without comments that begin with one of these characters. */
function linesOf(body: string, comments: string): string[] {
  const lines = body.split('\n').map(line => line.trim())
  return lines.filter(line => line !== '' && !comments.includes(line.charAt(0)))
}

/** By git's own layout: `core.repositoryformatversion` stands in every repository (git: gitrepository-layout, git-config). */
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

/** By its instructions; the first is FROM, perhaps after ARG (Docker: Dockerfile reference). */
function isDockerfile(body: string): boolean {
  const lines = linesOf(body, '#')
  const first = lines.find(line => !/^ARG\s/i.test(line)) ?? ''
  return FROM.test(first) && lines.filter(line => INSTRUCTION.test(line)).length >= 2
}

const TYPE = /^# TYPE ([a-zA-Z_:][\w:]{0,200}) (?:counter|gauge|histogram|summary|untyped|unknown|info)$/
const SAMPLE = /^([a-zA-Z_:][\w:]{0,210})(?:\{[^}]{0,2000}\})? [-+\d.eEINaNf]{1,40}(?: |$)/

/** Prometheus: exposition formats. One metric alone could be an example in a text. */
function isMetrics(body: string): boolean {
  const lines = linesOf(body, '')
  const types = lines.flatMap(line => TYPE.exec(line)?.[1] ?? [])
  const samples = new Set(lines.flatMap(line => SAMPLE.exec(line)?.[1] ?? []))
  const isSampled = (type: string): boolean =>
    ['', '_total', '_sum', '_count', '_bucket', '_info'].some(suffix => samples.has(type + suffix))
  return types.length >= 2 && types.some(isSampled)
}
