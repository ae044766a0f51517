/**
 * Debug pages of frameworks, with stack traces, settings and sometimes a console. Each is recognized by its own text
 * template, and only with an error status, so that a text about such a page does not match.
 *
 * Django: django/views/templates/technical_404.html, technical_500.html; Werkzeug: werkzeug/debug/tbtools.py; Rails:
 * actionpack, action_dispatch/middleware/templates/rescues; Laravel: spatie/ignition, resources/views/errorPage.php;
 * Whoops: filp/whoops, Handler/PrettyPageHandler.php; Symfony: symfony/error-handler, Resources/views/exception_full.html.php;
 * Phoenix: elixir-plug/plug, lib/plug/templates/debugger.html.eex.
 */
const FRAMEWORKS: readonly (readonly RegExp[])[] = [
  [/<code>DEBUG = True<\/code>\s{1,40}in\s{1,40}your\s{1,40}Django\s{1,40}settings\s{1,40}file/],
  [/\/\/ Werkzeug Debugger<\/title>/, /\bEVALEX\s?=/],
  [/<title>Action Controller: Exception caught<\/title>/],
  [/\bwindow\.data\s?=\s?\{/, /"notifier":"(?:Flare|Laravel) Client"/],
  [/<title>Whoops! There was an error\.<\/title>/, /class="Whoops container/],
  [/<h1 class="logo">/, /Symfony Exception<\/h1>/],
  [/\.exception-info\b/, /\.frame-mfa\b/, /\.conn-details\b/],
]

/**
 * Pages of tools with a fixed path. Go: net/http/pprof; Spring Boot: Actuator, `env` endpoint; Apache:
 * mod_status; PHP: phpinfo(); Symfony: WebProfilerBundle, which shows phpinfo() too.
 */
const TOOLS: ReadonlyMap<string, readonly RegExp[]> = new Map([
  ['/debug/pprof/', [/<title>\/debug\/pprof\/<\/title>/, /Types of profiles available:/]],
  ['/actuator/env', [/^\s*\{/, /"propertySources"\s*:\s*\[/]],
  ['/server-status', [/<h1>Apache Server Status for /, /Server uptime:/]],
  ['/phpinfo.php', [/<title>(?:PHP [\d.]{1,20}\S{0,20} - )?phpinfo\(\)<\/title>/, /<td class="e">System ?<\/td>/]],
  [
    '/_profiler/phpinfo',
    [/<title>(?:PHP [\d.]{1,20}\S{0,20} - )?phpinfo\(\)<\/title>/, /<td class="e">System ?<\/td>/],
  ],
])

/** The paths of debug pages that are requested. */
export const DEBUG_PATHS: readonly string[] = [...TOOLS.keys()]

/** True for the debug page of a framework. */
export function isFrameworkDebugPage(status: number, body: string): boolean {
  return status >= 400 && FRAMEWORKS.some(signs => signs.every(sign => sign.test(body)))
}

/** True if the path shows the page of its tool. */
export function isToolPage(path: string, body: string): boolean {
  return TOOLS.get(path)?.every(sign => sign.test(body)) ?? false
}
