import type { Language } from './language.ts'
import { DOLLAR_BRACES, DOUBLE, TRIPLE } from './language-parts.ts'

/** Languages of queries, schemas and infrastructure, a row each. */
export const DATA_LANGUAGES: readonly Language[] = [
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
  {
    name: 'HTTP requests',
    extensions: ['http', 'rest'],
    lineComments: [],
    strings: [],
    patterns: [
      /^@(?<name>[\w.-]{1,100})[ \t]{0,20}=[ \t]{0,20}(?<value>\S[^\n]{0,4000})$/m,
      /^(?<name>[A-Za-z][\w-]{1,100}):[ \t]{1,20}(?:(?:Bearer|Token|ApiKey)[ \t]{1,9})?(?<value>(?:Basic[ \t]{1,9}(?:[^\s:]{1,100}[ \t]{1,9})?)?\S{1,4000})[ \t\r]{0,20}$/m,
      /[?&](?<name>[\w.-]{1,100})=(?<value>[^\s&"'#]{1,4000})/,
    ],
  },
  {
    name: 'XML',
    extensions: ['xml', 'config', 'csproj', 'plist', 'resx', 'xaml'],
    lineComments: [],
    strings: [],
    patterns: [
      /\bvalue="(?<value>[^"\n]{1,4000})"\s{1,20}(?:key|name)="(?<name>[\w.:-]{1,100})"/,
      /<\w{1,40}\s{1,20}name="(?<name>[\w.:-]{1,100})">(?<value>[^<\n]{1,4000})<\//,
      /\b(?:key|name)="(?<name>[\w.:-]{1,100})"\s{1,20}value="(?<value>[^"\n]{1,4000})"/,
      /\bvalue="(?<value>[^"\n]{1,4000})"\s{1,20}(?:key|name)="(?<name>[\w.:-]{1,100})"/,
      // `<property name="connection.password">x</property>`
      /<[\w.:-]{1,100}\s{1,20}(?:key|name)="(?<name>[\w.:-]{1,100})"\s{0,20}>(?:<!\[CDATA\[)?(?<value>[^<\n\]]{1,4000})(?:\]\]>)?<\//,
      /(?<=\s)(?!(?:key|name|value)=)(?<name>[\w.:-]{1,100})="(?<value>[^"\n]{1,4000})"/,
      /<(?!key>|string>)(?<name>[\w.:-]{1,100})>(?:<!\[CDATA\[)?(?<value>[^<\n\]]{1,4000})(?:\]\]>)?<\//,
      /<key>(?<name>[\w.:-]{1,100})<\/key>\s{0,40}<string>(?<value>[^<\n]{1,4000})<\//,
    ],
  },
]
