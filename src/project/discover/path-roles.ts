import { baseName } from '../../model/files/path.ts'
import { memoizeByText } from '../../model/memoize.ts'
import type { Reader } from '../../model/project/setting.ts'

const TEMPLATE_SUFFIX = /[._-](?:example|exemplo|ejemplo|exemple|beispiel|sample|template|tmpl|tpl|dist)(?=$|\.)/i
const TEMPLATE_LANGUAGE = /\.(?:erb|eex|ejs|j2|jinja2?|mustache|hbs|tt|liquid|gotmpl)$/i
const DEVELOPMENT_FOLDERS = new Set(
  `test tests __tests__ testing e2e spec specs fixtures __fixtures__ testdata test-data mocks __mocks__ cypress playwright
  cassettes __cassettes__ vcr vcr_cassettes __recordings__ doc docs documentation example examples sample samples evidence templates scaffold scaffolds boilerplate
  generators .dev .devcontainer .vscode .idea .storybook .scribe k6 loadtest loadtests load-test load-tests`.split(
    /\s+/,
  ),
)
/** `testcerts`, `test-keys`, `local-environment`, `dev_cluster`; the sample responses that Scribe puts into the documentation of an API. */
const DEVELOPMENT_FOLDER =
  /(?:^|\/)storage\/responses\/|(?:^|\/)views\/scribe\/|(?:^|\/)config\/scribe\.php$|(?:^|\/)(?:tests?[_-]?(?:certs?|keys?|files?|assets|resources|configs?|suites?|support|util(?:s|ities)?)|(?:local|dev|development)[_-](?:env(?:ironment)?|setup|stack|cluster|docker|certs?))\//i
const DEVELOPMENT_CONFIG =
  /(?:^|\/)config\/(?:environments\/)?(?:dev|development|test|testing|local)(?:[._-][^/]*)?(?:\/|$)/i
/** Django's settings of one environment, beside `settings/base.py`. */
const DEVELOPMENT_SETTINGS =
  /(?:^|\/)(?:settings\/(?:dev|devel|development|local|test|tests|testing|ci)|settings_(?:dev|development|test|testing|ci)|(?:dev|development|test|testing)_settings)\.py$/i
const DEVELOPMENT_ENV =
  /^(?:\.env\.schema$|\.env[._-](?!prod(?:uction)?[._-]local$)(?:.*[._-])?(?:test|testing|dev|development|local|ci|e2e|cypress|playwright|dusk|phpunit|behat)|(?:[\w-]{1,60}[._-])?(?:test|testing|dev|development|local|ci|e2e)\.env)$/i
/** `sample.env.yml`, `example.env`. */
const SAMPLE_FILE = /^(?:samples?|examples?)[._-].*\.?(?:env|ya?ml|jsonc?|ini|properties)$/i
const DEVELOPMENT_DOCKERFILE =
  /^(?:(?:docker|container)file[._-](?:dev|development|test|tests|local|ci|e2e)|(?:dev|test|local)\.dockerfile)$/i
const DEVELOPMENT_FILE =
  /^(?:devcontainer|tsconfig[^/]*|jsconfig|biome|renovate|package|composer|\.eslintrc|\.prettierrc|\.swcrc|\.babelrc)(?:\.jsonc?)?$|^phpunit\.xml$/i
const DEVELOPMENT_NAME = /(?:^|[._-])(?:dev|development|test|tests|testing|local)(?:[._-]|$)/i
const COMPOSE = /^(?:docker-)?compose(?:[._-][^/]*)?\.ya?ml$/i
/** A copy of a file, which its tool does not read: `docker-compose.yml.bak`, `.env.backup`, `settings.py~`. */
const COPY_SUFFIX = /(?<=[\w])(?:\.(?:bak|backup|old|orig|save)\d{0,3}|~)$/i
const PIPELINE =
  /(?:^|\/)(?:\.github|\.forgejo|\.gitea|\.circleci|\.buildkite|\.woodpecker)\/|(?:^|\/)(?:\.gitlab-ci|\.travis|\.drone|bitbucket-pipelines|azure-pipelines|appveyor|cloudbuild)\.ya?ml$/i

/** True for a compose file under any of its usual names. */
export function isComposePath(path: string): boolean {
  return COMPOSE.test(baseName(path))
}

/** True for a pipeline of another CI than GitHub's. */
export function isOtherPipeline(path: string): boolean {
  return PIPELINE.test(path) && !/(?:^|\/)\.(?:github|forgejo|gitea)\//.test(path)
}

/**
 * True when a file's text is filled in before anyone reads it, by its name (`fly.toml.tmpl`, `.env.example`, `{{cookiecutter.name}}/fly.toml`): that it
 * cannot be parsed then says nothing.
 */
export function isTemplate(path: string): boolean {
  const name = baseName(path)
  return TEMPLATE_SUFFIX.test(name) || TEMPLATE_LANGUAGE.test(name) || /\{\{|\{%/.test(path)
}

/**
 * Who reads a file, by its path alone: `development` for examples, tests, documentation, local overrides and compose
 * files (deploys do not read those unless `[build.compose]` names them, which the caller knows); `ci` for pipelines;
 * `runtime` for all else.
 */
export const readerOf = memoizeByText((path): Exclude<Reader, 'build'> => {
  // What a template language fills in is deployed; only an example is not.
  if (TEMPLATE_LANGUAGE.test(path) && !TEMPLATE_SUFFIX.test(path)) return readerOf(path.replace(TEMPLATE_LANGUAGE, ''))
  if (COPY_SUFFIX.test(path)) return readerOf(path.replace(COPY_SUFFIX, ''))
  if (
    isTemplate(path) ||
    DEVELOPMENT_FOLDER.test(path) ||
    DEVELOPMENT_CONFIG.test(path) ||
    DEVELOPMENT_SETTINGS.test(path)
  )
    return 'development'
  const parts = path.split('/')
  const name = parts.pop() ?? ''
  if (parts.some(part => DEVELOPMENT_FOLDERS.has(part.toLowerCase()))) return 'development'
  // Recorded requests and their answers (w3c.github.io/web-performance: HAR).
  if (/\.har$/i.test(name)) return 'development'
  if (COMPOSE.test(name) || DEVELOPMENT_ENV.test(name) || SAMPLE_FILE.test(name)) return 'development'
  if (DEVELOPMENT_DOCKERFILE.test(name) || DEVELOPMENT_FILE.test(name)) return 'development'
  if (PIPELINE.test(path)) return 'ci'
  if (/\.(?:ya?ml|jsonc?|toml|ini|properties)$/i.test(name)) {
    const stem = name.slice(0, name.lastIndexOf('.'))
    if (DEVELOPMENT_NAME.test(stem) && !/fly/i.test(stem)) return 'development'
  }
  return 'runtime'
})
