/** The forms of a regular expression that an automaton can decide: no lookarounds, no references, small bounds. */

export interface Form {
  readonly source: string
  readonly flags: string
  /** Only exponential time counts: its loops are bounded where they are written. */
  readonly bounded: boolean
}

interface Choices {
  /** A lookaround holds (nothing is left of it), fails (at every place) or is read like any other part. */
  readonly lookaround: 'holds' | 'fails' | 'reads'
  /** Optional groups are required: a search goes on after a match, so what they read in vain is read again. */
  readonly required: boolean
  /** A bound above it counts as none. */
  readonly most: number
  readonly folded: boolean
}

/** How many turns it allows. */
interface Quantifier {
  readonly least: number
  readonly most: number
}

/** So many characters at each place of a long text take seconds. */
const MOST = 4000
/** So many turns of a loop inside a loop take minutes where they are ambiguous. */
const FEW = 8
/** No expression of the project takes it. */
const NEVER = '\\ue000'
const ATOM =
  /\[(?:[^\]\\]|\\.)*\]|\\(?:u\{[^}]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[pP]\{[^}]+\}|k<\w+>|c[A-Z]|[1-9]\d?|[\s\S])|[\s\S]/uy
const QUANTIFIER = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y
const LOOKAROUND = /\(\?<?[=!]/

/** What decides the growth of time stays: which parts are bounded, not how far. Four blanks stand for all 25. */
function atomOf(written: string, folded: boolean): string {
  if (written === '\\s') return '[ \\t\\n\\r]'
  if (written === '\\S') return '[^ \\t\\n\\r]'
  const simple = written.startsWith('[')
    ? written.replace(/\\./gs, text => (text === '\\s' ? ' \\t\\n\\r' : text))
    : written
  if (!folded) return simple
  return simple.replace(/\\.|[A-Z]/gs, text => (text.startsWith('\\') ? text : text.toLowerCase()))
}

function boundsOf({ least, most }: Quantifier, group: boolean, choices: Choices): string {
  if (choices.required && group && least === 0) return most > choices.most ? '+' : ''
  if (most > choices.most) return least > 0 ? '+' : '*'
  if (most <= 1) return least === most ? `{${least}}` : '?'
  const few = Math.min(least, 2)
  return least === most ? `{${few}}` : `{${few},${few + 1}}`
}

interface Rewritten {
  readonly alternatives: readonly string[]
  /** The groups that a bound repeats often, as they are written, with what follows. */
  readonly loops: readonly string[]
}

function rewritten(source: string, choices: Choices): Rewritten {
  let at = 0
  let depth = 0
  const groups: string[] = ['']
  const names = new Map<string, number>()
  const loops: string[] = []
  const alternatives = (): string[] => {
    const options = [sequence()]
    while (source[at] === '|') {
      at++
      options.push(sequence())
    }
    return options
  }
  const sequence = (): string => {
    let text = ''
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const start = at
      const group = source[at] === '('
      const part = group ? groupAt() : atomAt()
      const quantifier = quantifierAt()
      if (group && quantifier && quantifier.most > FEW && quantifier.most <= MOST)
        loops.push(source.slice(start, at) + (depth === 0 ? source.slice(at) : NEVER))
      if (part !== '') text += part + (quantifier ? boundsOf(quantifier, group, choices) : '')
    }
    return text
  }
  const quantifierAt = (): Quantifier | undefined => {
    QUANTIFIER.lastIndex = at
    const match = QUANTIFIER.exec(source)
    if (!match) return undefined
    const [text, sign, least = '', comma, most] = match
    at += text.length
    if (sign !== undefined) return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity }
    return { least: Number(least), most: comma === '' ? Number(least) : most === '' ? Infinity : Number(most) }
  }
  const atomAt = (): string => {
    ATOM.lastIndex = at
    const [written = ''] = ATOM.exec(source) ?? []
    at += written.length
    const [, name, number] = /^\\(?:k<(\w+)>|([1-9]\d?))$/.exec(written) ?? []
    if (name === undefined && number === undefined) return atomOf(written, choices.folded)
    return `(?:${groups[name === undefined ? Number(number) : (names.get(name) ?? 0)] ?? ''})`
  }
  const groupAt = (): string => {
    const [opening, kind, name] = /^\((?:\?(?:([:=!]|<[=!])|<(\w+)>))?/.exec(source.slice(at)) ?? ['(']
    at += opening.length
    const index = kind === undefined ? groups.push('') - 1 : 0
    if (name !== undefined) names.set(name, index)
    depth++
    const inner = alternatives().join('|')
    depth--
    at++
    if (kind === undefined) groups[index] = inner
    if (kind === undefined || kind === ':') return `(?:${inner})`
    if (choices.lookaround === 'reads' && !kind.startsWith('<')) return `(?:${inner})`
    return choices.lookaround === 'fails' ? NEVER : ''
  }
  return { alternatives: alternatives(), loops }
}

/**
 * Where each of these takes linear time, so does the expression. A search tries its alternatives one after the other, so
 * each is a form of its own; one in which nothing is repeated without end takes linear time anyway, and is left out.
 */
export function formsOf({ source, flags }: RegExp): readonly Form[] {
  const kept = flags.replace(/[dgi]/g, '')
  const folded = flags.includes('i')
  const forms = new Map<string, Form>()
  const add = (form: string, bounded: boolean): void => {
    const signs = form.replace(/\\.|\[(?:[^\]\\]|\\.)*\]/gs, '')
    if (/[*+]/.test(signs)) forms.set(form, { source: form, flags: kept, bounded })
  }
  for (const lookaround of LOOKAROUND.test(source) ? (['holds', 'fails', 'reads'] as const) : (['holds'] as const)) {
    for (const required of flags.includes('g') ? [false, true] : [false]) {
      const choices = { folded, lookaround, required, most: MOST }
      const { alternatives, loops } = rewritten(source, choices)
      for (const option of alternatives) add(option, false)
      for (const loop of loops) add(`^(?:${rewritten(loop, { ...choices, most: FEW }).alternatives.join('|')})`, true)
    }
  }
  return [...forms.values()]
}
