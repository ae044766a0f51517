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
]
