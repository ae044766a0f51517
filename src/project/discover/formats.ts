import { baseName } from '../../model/files/path.ts'
import type { Format } from '../../parse/index.ts'
import { isDockerfileText } from './dockerfile-text.ts'

const DOCKERFILE = /^(?:docker|container)file(?:[._-][^/]*)?$|\.(?:docker|container)file$/i
/** `Dockerfile.rb` is one, `dockerfile.rb` a program about them. */
const CAPITAL_DOCKERFILE = /^(?:Docker|Container)file\.(?!md$|txt$|html$)/
/** A deploy takes these without being told to: whatever they contain, Docker reads them. */
const EXACT_DOCKERFILE = /^(?:docker|container)file$/i
const ENV_FILE = /^\.env(?:[._-][^/]*)?$|\.env$/i
/** Settings of tools that take logins: npm, PyPI, pip, AWS, S3, MySQL, WireGuard. */
const INI_FILE =
  /(?:^|\/)(?:\.npmrc|\.pypirc|\.?pip\.conf|\.aws\/(?:credentials|config)|\.s3cfg|\.boto|\.my\.cnf|(?:wg|wireguard|fly|peer)[\w-]{0,40}\.conf)$/i
const SEALED = /\.(?:enc|gpg|age|asc|vault|keys|me)$/i
const MAKEFILE = /^(?:GNU)?makefile$|\.mk$|^\.?justfile$/i
const PROCFILE = /^Procfile(?:[._-][\w-]{1,40})?$/
const SHELL_FOLDER = /(?:^|\/)(?:bin|scripts?|hooks)\/(?:[^/]+\/){0,3}[^/.]+$/
/** What husky and `core.hooksPath` run, without a `#!` line too. */
const HOOK = /(?:^|\/)\.(?:husky|githooks)\/[a-z-]{3,40}$/
const SHEBANG = /^#!\s*\S*?(?:\/|\s)(?:ba|da|a|k|z)?sh(?:\s|$)/

/** The endings of files that no parser here reads. */
export const NEVER_READ = new Set(
  `ts tsx mts cts js jsx mjs cjs vue svelte astro py pyi ipynb rb erb haml slim rs go java kt kts scala groovy swift c h cc cpp
  hpp cs fs vb php pl pm lua r jl dart ex exs eex heex leex erl hrl elm hs clj cljs ml zig nim sol css scss sass less styl html
  htm xhtml md mdx markdown rst adoc txt log csv tsv sql graphql gql proto xml xsl svg png jpg jpeg gif webp avif ico icns bmp tiff
  psd ai eps pdf doc docx xls xlsx ppt pptx odt woff woff2 ttf otf eot mp3 mp4 m4a wav ogg webm mov avi zip tar gz tgz bz2 xz 7z
  rar jar war class o a so dylib dll exe wasm bin dat db sqlite sqlite3 map snap lock sum mod ps1 bat cmd diff patch po pot mo
  feature http rest lockb tsbuildinfo onnx pt pth safetensors gguf ggml h5 npy npz parquet feather pkl joblib tflite ckpt mlmodel glb
  blend flac aac opus m4v heic apk aab ipa dmg iso deb rpm msi`.split(/\s+/),
)

/** Texts of settings that no parser here reads: they may still call an app. */
export const UNPARSED = new Set('hjson json5 conf cfg cnf config hcl tf tfvars nix cue kdl ron edn'.split(' '))

/** The endings of what is no text. */
const BINARY = new Set(
  `png jpg jpeg gif webp avif ico icns bmp tiff psd ai eps pdf doc docx xls xlsx ppt pptx odt woff woff2 ttf otf eot mp3 mp4 m4a wav
  ogg webm mov avi zip tar gz tgz bz2 xz 7z rar jar war class o a so dylib dll exe wasm bin dat db sqlite sqlite3 mo
  lockb onnx pt pth safetensors gguf ggml h5 npy npz parquet feather pkl joblib tflite ckpt mlmodel glb blend flac aac opus m4v
  heic apk aab ipa dmg iso deb rpm msi`.split(/\s+/),
)

/** True for a name that says nothing about the format: without an ending, or with one that is no known format's. */
export function isUnknownFormat(path: string): boolean {
  return formatOf(path) === undefined && !NEVER_READ.has(extensionOf(baseName(path)))
}

/** False for pictures, archives and other files that are no text. */
export function isText(path: string): boolean {
  return !BINARY.has(extensionOf(baseName(path)))
}

const BY_EXTENSION: ReadonlyMap<string, Format> = new Map([
  ['toml', 'toml'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['json', 'json'],
  ['jsonc', 'json'],
  ['har', 'json'],
  ['tfstate', 'json'],
  ['ini', 'ini'],
  ['properties', 'ini'],
  ['sh', 'shell'],
  ['bash', 'shell'],
])

/**
 * The format to parse a file as, by its name and, where that says nothing, by its `#!` line; `undefined` when no parser
 * reads it.
 */
export function formatOf(path: string, text?: string): Format | undefined {
  const name = baseName(path)
  const extension = extensionOf(name)
  if (name === '.dockerignore' || extension === 'dockerignore') return 'ignore'
  const byExtension = BY_EXTENSION.get(extension)
  if (byExtension) return byExtension
  if (EXACT_DOCKERFILE.test(name)) return 'dockerfile'
  if (CAPITAL_DOCKERFILE.test(name) || (DOCKERFILE.test(name) && !NEVER_READ.has(extension))) {
    if (text === undefined || isDockerfileText(text)) return 'dockerfile'
  }
  if (ENV_FILE.test(name)) return SEALED.test(name) ? undefined : 'env'
  if (name === '.envrc') return 'shell'
  if (INI_FILE.test(path)) return 'ini'
  if (MAKEFILE.test(name)) return 'makefile'
  if (PROCFILE.test(name)) return 'procfile'
  if (name === 'Pipfile') return 'toml'
  if (extension !== '') return undefined
  if (HOOK.test(path)) return 'shell'
  if (text === undefined) return SHELL_FOLDER.test(path) ? 'shell' : undefined
  return SHEBANG.test(text.slice(0, 200)) ? 'shell' : undefined
}

const TEMPLATE_ENDING =
  /\.(?:erb|eex|ejs|j2|jinja2?|mustache|hbs|tt|liquid|gotmpl|tmpl|tpl|template|example|sample|dist)$/i

/**
 * `config/cable.yml` of `config/cable.yml.erb`: the path without the ending of its template language, where a file of
 * settings or a script remains that no parser reads by the whole name.
 */
export function withoutTemplateEnding(path: string): string | undefined {
  const inner = path.replace(TEMPLATE_ENDING, '')
  if (inner === path || formatOf(path) !== undefined) return undefined
  const format = formatOf(inner)
  return format === undefined || format === 'ignore' ? undefined : inner
}

/** True for the formats that fly configs are written in. */
export function isConfigFormat(format: Format | undefined): format is 'toml' | 'json' | 'yaml' {
  return format === 'toml' || format === 'json' || format === 'yaml'
}

/** The part behind the last dot in lower case; '' for a name without one and for a dot file. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase()
}
