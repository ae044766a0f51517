/** Where a region's law is: `eu` is the European Union; the United Kingdom is not part of it. */
export type Bloc = 'eu' | 'uk' | 'us' | 'other'

export interface Region {
  readonly code: string
  readonly place: string
  readonly bloc: Bloc
}

/** The 18 regions of docs: reference/regions, 2026-08. */
export const REGIONS: readonly Region[] = [
  { code: 'ams', place: 'Amsterdam, Netherlands', bloc: 'eu' },
  { code: 'arn', place: 'Stockholm, Sweden', bloc: 'eu' },
  { code: 'bom', place: 'Mumbai, India', bloc: 'other' },
  { code: 'cdg', place: 'Paris, France', bloc: 'eu' },
  { code: 'dfw', place: 'Dallas, United States', bloc: 'us' },
  { code: 'ewr', place: 'Secaucus, United States', bloc: 'us' },
  { code: 'fra', place: 'Frankfurt, Germany', bloc: 'eu' },
  { code: 'gru', place: 'São Paulo, Brazil', bloc: 'other' },
  { code: 'iad', place: 'Ashburn, United States', bloc: 'us' },
  { code: 'jnb', place: 'Johannesburg, South Africa', bloc: 'other' },
  { code: 'lax', place: 'Los Angeles, United States', bloc: 'us' },
  { code: 'lhr', place: 'London, United Kingdom', bloc: 'uk' },
  { code: 'nrt', place: 'Tokyo, Japan', bloc: 'other' },
  { code: 'ord', place: 'Chicago, United States', bloc: 'us' },
  { code: 'sin', place: 'Singapore, Singapore', bloc: 'other' },
  { code: 'sjc', place: 'San Jose, United States', bloc: 'us' },
  { code: 'syd', place: 'Sydney, Australia', bloc: 'other' },
  { code: 'yyz', place: 'Toronto, Canada', bloc: 'other' },
]

/** Dropped from the documentation on 2025-10-16 (docs git 0a027083). */
export const RETIRED_REGIONS: ReadonlySet<string> = new Set(
  'atl bog bos den eze gdl gig hkg mad mia otp phx qro scl sea waw yul'.split(' '),
)

const within = (...blocs: readonly Bloc[]): readonly string[] =>
  REGIONS.filter(({ bloc }) => blocs.includes(bloc)).map(({ code }) => code)

/**
 * Words that stand for several regions where Machines are placed one by one: `eu` is Europe, and London lies in it
 * (docs: machines/guides-examples/machine-placement).
 */
const REGION_ALIASES: ReadonlyMap<string, readonly string[]> = new Map([
  ['apac', ['bom', 'nrt', 'sin', 'syd']],
  ['eu', within('eu', 'uk')],
  ['na', [...within('us'), 'yyz']],
  ['sa', ['gru']],
  ['us', within('us')],
  ['usa', within('us')],
  ['any', REGIONS.map(({ code }) => code)],
])

/** The region of a code, in any case; `undefined` for a retired one, an alias or a misspelling. */
export function regionOf(code: string): Region | undefined {
  const wanted = code.trim().toLowerCase()
  return REGIONS.find(region => region.code === wanted)
}

/** The regions that an alias stands for; `undefined` for what is none. */
export function regionsOfAlias(code: string): readonly string[] | undefined {
  return REGION_ALIASES.get(code.trim().toLowerCase())
}
