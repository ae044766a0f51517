import type { Span } from '../../model/files/spans.ts'
import type { Source } from '../../model/files/text.ts'
import type { Reader, RouteKind, Setting } from '../../model/project/setting.ts'
import { documentationIn } from '../../parse/code/readings/documentation.ts'

/** How programs serve metrics or pages for debugging. */
interface RouteForm {
  readonly kind: RouteKind
  /** What is served, for messages: a path or the name of a page. `undefined`: the path that the pattern captures. */
  readonly serves?: string
  readonly path: RegExp
  readonly pattern: RegExp
  /** What else the file contains if it is served. */
  readonly requires?: RegExp
}

/** Calls and decorators that take a path and a handler, in any framework. */
const ROUTE =
  /(?:@\w{1,40}\.(?:get|route)\(\s{0,9}|\b(?:get|use|all|route|mount|add_route|handle|GET|Get|Handle|HandleFunc|Mount|Any)\(\s{0,9}(?=["'`][^"'`\n]{1,40}["'`]\s{0,9},))["'`](?:GET )?/

const served = (paths: string): RegExp => new RegExp(`${ROUTE.source}(/${paths})["'\`]`, 'g')

/**
 * By the libraries' own documentation: prom-client, prometheus/client_golang, prometheus_client, django-prometheus,
 * prometheus-fastapi-instrumentator, prometheus-net, PromEx, net/http/pprof, gin-contrib/pprof, Phoenix LiveDashboard,
 * Django Debug Toolbar, Werkzeug, ASP.NET Core and PHP.
 */
const FORMS: readonly RouteForm[] = [
  {
    kind: 'metrics',
    path: /\.(?:[cm]?[jt]s|py|go|rs|cs|kt|scala|rb)$/,
    pattern: served('(?:[\\w-]{1,20}/)?metrics/?'),
    requires: /prom-client|promhttp|prometheus|generate_latest/i,
  },
  { kind: 'metrics', path: /\.py$/, pattern: /\.expose\(\s{0,9}app\b/g, requires: /Instrumentator/ },
  { kind: 'metrics', path: /\.py$/, pattern: /(?<!Gunicorn(?:Internal)?)PrometheusMetrics\(\s{0,9}app\b/g },
  { kind: 'metrics', path: /\.py$/, pattern: /["']django_prometheus\.urls["']/g },
  { kind: 'metrics', path: /\.cs$/, pattern: /\.MapMetrics\(\s{0,9}\)/g },
  { kind: 'metrics', path: /\.ex$/, pattern: /^\s{0,20}plug\s{1,9}PromEx\.Plug\b/gm },
  {
    kind: 'debug',
    serves: '/debug/pprof',
    path: /\.go$/,
    pattern: /_\s"net\/http\/pprof"/g,
    requires: /ListenAndServe(?:TLS)?\([^\n]{1,200},\s{0,9}nil\)/,
  },
  { kind: 'debug', serves: '/debug/pprof', path: /\.go$/, pattern: /\bpprof\.Register\(|\bmiddleware\.Profiler\(/g },
  { kind: 'debug', path: /\.go$/, pattern: served('debug/(?:pprof|vars)[\\w/]{0,20}') },
  { kind: 'debug', serves: 'LiveDashboard', path: /router\.ex$/, pattern: /\blive_dashboard[ (]{1,2}"/g },
  {
    kind: 'debug',
    serves: 'the Django Debug Toolbar',
    path: /\.py$/,
    pattern: /SHOW_TOOLBAR_CALLBACK["']\s{0,9}:\s{0,9}lambda[^:\n]{0,40}:\s{0,9}True/g,
  },
  {
    kind: 'debugger',
    serves: 'the Werkzeug debugger',
    path: /\.py$/,
    pattern: /\.run\([^)\n]{0,200}\bdebug\s{0,9}=\s{0,9}True\b/g,
    requires: /\bfrom flask\b|\bimport flask\b/,
  },
  {
    kind: 'debug',
    serves: 'the developer exception page',
    path: /\.cs$/,
    pattern: /\.UseDeveloperExceptionPage\(\s{0,9}\)/g,
  },
  { kind: 'debug', serves: '`phpinfo()`', path: /\.php$/, pattern: /(?<![\w>:'"])phpinfo\(\s{0,9}\)/g },
]

const isWithin = (spans: readonly Span[], at: number) => spans.some(({ from, to }) => from <= at && at < to)

const COMMENT = /^\s{0,100}(?:\/\/|#|\*|\/\*|<!--|--)/
const MOST = 20

/** The routes of a program that serve metrics or pages for debugging. */
export function openRoutes(source: Source, reader: Reader): Setting[] {
  const routes: Setting[] = []
  const documentation = documentationIn(source.text, source.path)
  for (const { kind, serves, path, pattern, requires } of FORMS) {
    if (!path.test(source.path) || (requires && !requires.test(source.text))) continue
    for (const match of source.text.matchAll(pattern)) {
      const at = source.locate(match.index, match.index + match[0].length)
      if (isWithin(documentation, match.index)) continue
      if (routes.length >= MOST || COMMENT.test(source.line(at.range.start.line))) continue
      const name = serves ?? match[1] ?? '/metrics'
      const value = { known: true, value: name, at, raw: match[0] } as const
      const code = { role: 'route', route: kind, alone: false } as const
      routes.push({ origin: 'code', reader, name, nameAt: at, key: `route ${name}`, value, at, code })
    }
  }
  return routes
}
