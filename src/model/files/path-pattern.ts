/**
 * A part of a pattern. `folders` is `**` before more: nothing, or anything up to a slash, which `inside` reads;
 * `rest` is `**` at the end, `segment` is `*`.
 */
export type Token =
  | { readonly kind: 'folders' | 'inside' | 'rest' | 'segment' | 'any' }
  | { readonly kind: 'character'; readonly character: string }
  | { readonly kind: 'class'; readonly negated: boolean; readonly ranges: readonly (readonly [string, string])[] }

/** Compiles a cleaned pattern after moby/patternmatcher; `undefined` if Docker rejects it or it cannot be determined. */
export function compilePattern(pattern: string): Token[] | undefined {
  const characters = [...pattern]
  // moby takes a leading `**` with plain text behind it for "ends with that text", not for "in any folder".
  if (/^\*\*[^/*?[\]\\]+/.test(pattern) && !/[*?[\]\\]/.test(pattern.slice(2))) {
    return [{ kind: 'rest' }, ...characters.slice(2).map((character): Token => ({ kind: 'character', character }))]
  }
  const tokens: Token[] = []
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? ''
    if (character === '*' && characters[at + 1] === '*') {
      at += characters[at + 2] === '/' ? 2 : 1
      if (at + 1 < characters.length) tokens.push({ kind: 'folders' }, { kind: 'inside' })
      else tokens.push({ kind: 'rest' })
    } else if (character === '*') tokens.push({ kind: 'segment' })
    else if (character === '?') tokens.push({ kind: 'any' })
    else if (character === '\\') {
      const escaped = characters[++at]
      if (escaped === undefined) return undefined
      tokens.push({ kind: 'character', character: escaped })
    } else if (character === '[') {
      const found = readClass(characters, at + 1)
      if (!found) return undefined
      tokens.push(found.token)
      at = found.last
    } else tokens.push({ kind: 'character', character })
  }
  return tokens
}

/** A class after Go's `filepath.Match`, which refuses a bare `-` or `]` among its members. */
function readClass(characters: readonly string[], start: number): { token: Token; last: number } | undefined {
  const negated = characters[start] === '^'
  const ranges: (readonly [string, string])[] = []
  let at = negated ? start + 1 : start
  const member = (): string | undefined => {
    const character = characters[at++]
    if (character === undefined || '-]*?'.includes(character)) return undefined
    return character === '\\' ? characters[at++] : character
  }
  while (characters[at] !== ']' || ranges.length === 0) {
    const low = member()
    if (low === undefined) return undefined
    if (characters[at] !== '-') {
      ranges.push([low, low])
      continue
    }
    at++
    const high = member()
    if (high === undefined || high < low) return undefined
    ranges.push([low, high])
  }
  return { token: { kind: 'class', negated, ranges }, last: at }
}

/** True when the pattern matches the whole path or one of the folders above it. Time: pattern times path, never more. */
export function matchesPathOrParent(tokens: readonly Token[], path: string): boolean {
  let states = new Set<number>()
  enter(tokens, states, 0)
  for (const character of path) {
    if (character === '/' && states.has(tokens.length)) return true
    const next = new Set<number>()
    for (const state of states) step(tokens, state, character, next)
    if (next.size === 0) return false
    states = next
  }
  return states.has(tokens.length)
}

/** Adds a state with those that are reached without reading anything. */
function enter(tokens: readonly Token[], states: Set<number>, state: number): void {
  for (let at = state; !states.has(at); at++) {
    states.add(at)
    const kind = tokens[at]?.kind
    if (kind === 'folders') states.add(++at)
    else if (kind !== 'rest' && kind !== 'segment') return
  }
}

function step(tokens: readonly Token[], state: number, character: string, next: Set<number>): void {
  const token = tokens[state]
  switch (token?.kind) {
    case 'character':
      if (token.character === character) enter(tokens, next, state + 1)
      return
    case 'any':
      if (character !== '/') enter(tokens, next, state + 1)
      return
    case 'class':
      if (token.ranges.some(([low, high]) => low <= character && character <= high) !== token.negated) {
        enter(tokens, next, state + 1)
      }
      return
    case 'segment':
      if (character !== '/') enter(tokens, next, state)
      return
    case 'rest':
      enter(tokens, next, state)
      return
    case 'inside':
      next.add(state)
      if (character === '/') enter(tokens, next, state + 1)
  }
}
