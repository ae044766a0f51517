import type { Language, StringPrefix } from './language.ts'
import {
  BRACES,
  CHARACTER,
  DOLLAR_BRACES,
  DOUBLE,
  HASH_BRACES,
  RAW,
  SINGLE,
  SLASHES,
  TRIPLE,
  TRIPLE_SINGLE,
} from './language-parts.ts'
import { notebookCode } from './notebook.ts'
import { scriptSpans } from './readings/embedded-scripts.ts'

const JAVASCRIPT = {
  ...SLASHES,
  strings: [DOUBLE, SINGLE, { open: '`', multiline: true, interpolation: DOLLAR_BRACES }],
  regex: true,
  // HTML's comments end with the line in a script that is no module (ECMAScript, annex B.1.1).
  lineComments: ['//', '<!--'],
  lineStartComments: [['-->', undefined]],
  nameCharacters: '$#@',
  lookUp: 'process.env.NAME',
} as const

const ECMASCRIPT: Language = { name: 'Scripts of a page', extensions: [], ...JAVASCRIPT, jsx: true }

/** Text for people with tags, and scripts in it. */
const MARKUP = {
  markup: true,
  lineComments: [],
  blockComments: [['<!--', '-->']],
  strings: [DOUBLE, SINGLE, { open: '`', interpolation: DOLLAR_BRACES }],
  nameCharacters: '$#@',
  embedded: { language: ECMASCRIPT, spans: scriptSpans },
} as const

const HTML: Language = { name: 'HTML', extensions: [], ...MARKUP }

const RUBY = {
  lineComments: ['#'],
  strings: [
    { open: '"', multiline: true, interpolation: HASH_BRACES },
    { open: "'", multiline: true },
    { open: '`', multiline: true, interpolation: HASH_BRACES },
  ],
  special: ['ruby-heredoc', 'percent-literal'],
  regex: true,
  commandCalls: true,
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

/** Languages of scripts and of web frameworks, a row each. */
export const SCRIPTING_LANGUAGES: readonly Language[] = [
  {
    name: 'TypeScript and JavaScript',
    extensions: ['tsx', 'js', 'mjs', 'cjs', 'jsx'],
    ...JAVASCRIPT,
    jsx: true,
  },
  // `<T>(x: T) => x` begins no element there.
  { name: 'TypeScript without JSX', extensions: ['ts', 'mts', 'cts'], ...JAVASCRIPT },
  {
    name: 'Vue, Svelte and Astro',
    extensions: ['vue', 'svelte', 'astro'],
    ...MARKUP,
    lookUp: 'process.env.NAME',
  },
  {
    name: 'Python',
    extensions: ['py', 'pyi', 'pyw'],
    lineComments: ['#'],
    strings: [TRIPLE, TRIPLE_SINGLE, DOUBLE, SINGLE],
    prefixes: pythonPrefixes(),
    lookUp: 'os.environ["NAME"]',
  },
  {
    name: 'Jupyter notebooks',
    extensions: ['ipynb'],
    lineComments: ['#'],
    strings: [TRIPLE, TRIPLE_SINGLE, DOUBLE, SINGLE],
    prefixes: pythonPrefixes(),
    program: notebookCode,
    lookUp: 'os.environ["NAME"]',
  },
  {
    name: 'Ruby',
    extensions: ['rb', 'rake', 'ru', 'gemspec'],
    ...RUBY,
    lineStartComments: [['=begin', '\n=end']],
    lookUp: 'ENV.fetch("NAME")',
  },
  {
    name: 'ERB',
    markup: true,
    extensions: ['erb'],
    ...RUBY,
    lineComments: [],
    blockComments: [['<!--', '-->']],
    strings: [{ open: '"', interpolation: HASH_BRACES }, SINGLE],
    special: [],
    lookUp: 'ENV.fetch("NAME")',
  },
  {
    name: 'Crystal',
    extensions: ['cr', 'ecr'],
    ...RUBY,
    strings: [{ open: '"', multiline: true, interpolation: HASH_BRACES }, CHARACTER],
    lookUp: 'ENV["NAME"]',
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
    markup: true,
    extensions: ['heex', 'eex', 'leex'],
    lineComments: [],
    blockComments: [['<!--', '-->']],
    strings: [{ open: '"', interpolation: HASH_BRACES }],
    nameCharacters: '@?!',
    pairMarks: ['=>'],
    lookUp: 'System.fetch_env!("NAME")',
  },
  {
    name: 'Blade',
    markup: true,
    extensions: ['blade.php'],
    lineComments: [],
    blockComments: [
      ['{{--', '--}}'],
      ['<!--', '-->'],
    ],
    // An apostrophe of the markup closes on no later line.
    strings: [{ open: '"', variables: true }, SINGLE],
    nameCharacters: '$@',
    pairMarks: ['=>'],
    lookUp: "getenv('NAME')",
  },
  {
    name: 'PHP',
    extensions: ['php', 'phtml'],
    lineComments: ['//', '#'],
    blockComments: [['/*', '*/']],
    strings: [
      { open: '"', multiline: true, interpolation: { open: '{$', close: '}' }, variables: true },
      { open: "'", multiline: true },
    ],
    special: ['php-heredoc'],
    outside: { open: /<\?(?:php(?![\w])|=|(?=\s))/, close: '?>', language: HTML },
    nameCharacters: '$',
    pairMarks: ['=>'],
    lookUp: "getenv('NAME')",
  },
]
