import type { Language, StringForm, StringPrefix } from './language.ts'

const SLASHES = { lineComments: ['//'], blockComments: [['/*', '*/']] } as const
const DOLLAR_BRACES = { open: '${', close: '}' } as const
const HASH_BRACES = { open: '#{', close: '}' } as const
const BRACES = { open: '{', close: '}' } as const

const DOUBLE: StringForm = { open: '"' }
const SINGLE: StringForm = { open: "'" }
const CHARACTER: StringForm = { open: "'", character: true }
const TRIPLE: StringForm = { open: '"""', multiline: true }
const TRIPLE_SINGLE: StringForm = { open: "'''", multiline: true }
const RAW: StringPrefix = { escape: 'none' }

const JAVASCRIPT = {
  ...SLASHES,
  strings: [DOUBLE, SINGLE, { open: '`', multiline: true, interpolation: DOLLAR_BRACES }],
  regex: true,
  nameCharacters: '$#@',
  lookUp: 'process.env.NAME',
} as const

const RUBY = {
  lineComments: ['#'],
  strings: [
    { open: '"', multiline: true, interpolation: HASH_BRACES },
    { open: "'", multiline: true },
    { open: '`', multiline: true, interpolation: HASH_BRACES },
  ],
  special: ['ruby-heredoc', 'percent-literal'],
  regex: true,
  nameCharacters: '@$?!',
  pairMarks: ['=>'],
} as const

/** `r`, `b`, `u`, `f` and `t`, alone and together, in either case. */
function pythonPrefixes(): ReadonlyMap<string, StringPrefix> {
  const prefixes = new Map<string, StringPrefix>()
  for (const word of ['r', 'b', 'u', 'f', 't', 'rb', 'br', 'fr', 'rf']) {
    const interpolation = /[ft]/.test(word) ? { interpolation: BRACES } : {}
    prefixes.set(word, { ...(word.includes('r') ? RAW : {}), ...interpolation })
  }
  return prefixes
}

/** Every language that is read as code, a row each. */
export const LANGUAGES: readonly Language[] = [
  {
    name: 'TypeScript and JavaScript',
    extensions: ['ts', 'mts', 'cts', 'tsx', 'js', 'mjs', 'cjs', 'jsx'],
    ...JAVASCRIPT,
  },
  {
    name: 'Vue, Svelte and Astro',
    extensions: ['vue', 'svelte', 'astro'],
    ...JAVASCRIPT,
    blockComments: [
      ['/*', '*/'],
      ['<!--', '-->'],
    ],
  },
  {
    name: 'Python',
    extensions: ['py', 'pyi', 'pyw'],
    lineComments: ['#'],
    strings: [TRIPLE, TRIPLE_SINGLE, DOUBLE, SINGLE],
    prefixes: pythonPrefixes(),
    lookUp: 'os.environ["NAME"]',
  },
  { name: 'Ruby', extensions: ['rb', 'rake', 'ru', 'gemspec'], ...RUBY, lookUp: 'ENV.fetch("NAME")' },
  {
    name: 'ERB',
    extensions: ['erb'],
    ...RUBY,
    lineComments: [],
    blockComments: [['<!--', '-->']],
    strings: [{ open: '"', interpolation: HASH_BRACES }, SINGLE],
    special: [],
    lookUp: 'ENV.fetch("NAME")',
  },
  {
    name: 'Elixir',
    extensions: ['ex', 'exs'],
    lineComments: ['#'],
    strings: [
      { ...TRIPLE, interpolation: HASH_BRACES },
      TRIPLE_SINGLE,
      { open: '"', multiline: true, interpolation: HASH_BRACES },
      { open: "'", interpolation: HASH_BRACES },
    ],
    special: ['sigil'],
    nameCharacters: '@?!',
    pairMarks: ['=>'],
    lookUp: 'System.fetch_env!("NAME")',
  },
  {
    name: 'HEEx and EEx',
    extensions: ['heex', 'eex', 'leex'],
    lineComments: [],
    blockComments: [['<!--', '-->']],
    strings: [{ open: '"', interpolation: HASH_BRACES }],
    nameCharacters: '@?!',
    pairMarks: ['=>'],
    lookUp: 'System.fetch_env!("NAME")',
  },
  {
    name: 'PHP and Blade',
    extensions: ['php', 'phtml'],
    lineComments: ['//', '#'],
    blockComments: [['/*', '*/']],
    strings: [
      { open: '"', multiline: true, interpolation: { open: '{$', close: '}' }, variables: true },
      { open: "'", multiline: true },
    ],
    special: ['php-heredoc'],
    nameCharacters: '$',
    pairMarks: ['=>'],
    lookUp: "getenv('NAME')",
  },
  {
    name: 'Go',
    extensions: ['go'],
    ...SLASHES,
    strings: [DOUBLE, { open: '`', multiline: true, escape: 'none' }, CHARACTER],
    pairMarks: [':='],
    lookUp: 'os.Getenv("NAME")',
  },
  {
    name: 'Rust',
    extensions: ['rs'],
    ...SLASHES,
    strings: [{ open: '"', multiline: true }, CHARACTER],
    prefixes: new Map<string, StringPrefix>([
      ['b', {}],
      ['c', {}],
      ['r', RAW],
      ['br', RAW],
    ]),
    special: ['hash-quote'],
    lookUp: 'std::env::var("NAME")?',
  },
  {
    name: 'Java',
    extensions: ['java'],
    ...SLASHES,
    strings: [TRIPLE, DOUBLE, CHARACTER],
    lookUp: 'System.getenv("NAME")',
  },
  {
    name: 'Kotlin',
    extensions: ['kt', 'kts'],
    ...SLASHES,
    strings: [
      { ...TRIPLE, escape: 'none', interpolation: DOLLAR_BRACES, variables: true },
      { open: '"', interpolation: DOLLAR_BRACES, variables: true },
      CHARACTER,
    ],
    pairMarks: ['to'],
    lookUp: 'System.getenv("NAME")',
  },
  {
    name: 'Scala',
    extensions: ['scala', 'sc', 'sbt'],
    ...SLASHES,
    strings: [{ ...TRIPLE, escape: 'none' }, DOUBLE, CHARACTER],
    prefixes: new Map<string, StringPrefix>([
      ['s', { interpolation: DOLLAR_BRACES, variables: true }],
      ['f', { interpolation: DOLLAR_BRACES, variables: true }],
      ['raw', { escape: 'none', interpolation: DOLLAR_BRACES, variables: true }],
    ]),
    pairMarks: ['->'],
    lookUp: 'sys.env("NAME")',
  },
  {
    name: 'Groovy',
    extensions: ['groovy', 'gradle'],
    ...SLASHES,
    strings: [
      { ...TRIPLE, interpolation: DOLLAR_BRACES, variables: true },
      TRIPLE_SINGLE,
      { open: '"', interpolation: DOLLAR_BRACES, variables: true },
      SINGLE,
    ],
    regex: true,
    lookUp: 'System.getenv("NAME")',
  },
  {
    name: 'C#',
    extensions: ['cs', 'cshtml', 'razor'],
    ...SLASHES,
    strings: [
      { open: '$"""', close: '"""', escape: 'none', multiline: true, interpolation: BRACES },
      { open: '"""', escape: 'none', multiline: true },
      { open: '$@"', close: '"', escape: 'doubled', multiline: true, interpolation: BRACES },
      { open: '@$"', close: '"', escape: 'doubled', multiline: true, interpolation: BRACES },
      { open: '@"', close: '"', escape: 'doubled', multiline: true },
      { open: '$"', close: '"', interpolation: BRACES },
      DOUBLE,
      CHARACTER,
    ],
    lookUp: 'Environment.GetEnvironmentVariable("NAME")',
  },
  {
    name: 'Swift',
    extensions: ['swift'],
    ...SLASHES,
    strings: [
      { ...TRIPLE, interpolation: { open: '\\(', close: ')' } },
      { open: '"', interpolation: { open: '\\(', close: ')' } },
    ],
    special: ['hash-quote'],
    lookUp: 'ProcessInfo.processInfo.environment["NAME"]',
  },
  {
    name: 'Dart',
    extensions: ['dart'],
    ...SLASHES,
    strings: [
      { ...TRIPLE, interpolation: DOLLAR_BRACES, variables: true },
      { ...TRIPLE_SINGLE, interpolation: DOLLAR_BRACES, variables: true },
      { ...DOUBLE, interpolation: DOLLAR_BRACES, variables: true },
      { ...SINGLE, interpolation: DOLLAR_BRACES, variables: true },
    ],
    prefixes: new Map<string, StringPrefix>([['r', RAW]]),
    lookUp: "Platform.environment['NAME']",
  },
  {
    name: 'Crystal',
    extensions: ['cr', 'ecr'],
    ...RUBY,
    strings: [{ open: '"', multiline: true, interpolation: HASH_BRACES }, CHARACTER],
    lookUp: 'ENV["NAME"]',
  },
  {
    name: 'Gleam',
    extensions: ['gleam'],
    lineComments: ['//'],
    strings: [{ open: '"', multiline: true }],
    lookUp: 'envoy.get("NAME")',
  },
  {
    name: 'Clojure',
    extensions: ['clj', 'cljs', 'cljc', 'edn'],
    lineComments: [';'],
    strings: [{ open: '"', multiline: true }],
    nameCharacters: '-?!*/.',
    adjacentPairs: true,
    lookUp: '(System/getenv "NAME")',
  },
  {
    name: 'SQL',
    extensions: ['sql'],
    lineComments: ['--'],
    blockComments: [['/*', '*/']],
    strings: [{ open: "'", escape: 'doubled', multiline: true }],
    special: ['dollar-quote'],
    adjacentPairs: true,
  },
  { name: 'GraphQL', extensions: ['graphql', 'gql'], lineComments: ['#'], strings: [TRIPLE, DOUBLE] },
  { name: 'Prisma', extensions: ['prisma'], lineComments: ['//'], strings: [DOUBLE], lookUp: 'env("NAME")' },
  {
    name: 'HCL',
    extensions: ['tf', 'hcl', 'tfvars', 'nomad'],
    lineComments: ['#', '//'],
    blockComments: [['/*', '*/']],
    strings: [{ open: '"', interpolation: DOLLAR_BRACES }],
    special: ['hcl-heredoc'],
    nameCharacters: '-',
    lookUp: 'var.NAME',
  },
]

const BY_EXTENSION = new Map(
  LANGUAGES.flatMap(language => language.extensions.map(extension => [extension, language] as const)),
)

/** The language of a file by its extension, in lower case; `undefined` for one without a row. */
export function languageOf(extension: string): Language | undefined {
  return BY_EXTENSION.get(extension)
}
