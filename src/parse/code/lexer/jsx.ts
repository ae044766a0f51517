import type { Span } from '../../../model/files/spans.ts'
import type { Token } from '../token.ts'
import { isOperandNext } from './operands.ts'

/** An element of JSX that is open. Its tag is read as code, its text is for people. */
export interface JsxElement {
  part: 'tag' | 'text'
  /** True in the tag that closes it. */
  closing: boolean
  /** How many brackets are open around it. */
  readonly depth: number
}

/** `<Name`, `<>`, but not the type parameters `<T,>` and `<T extends X>`. */
const OPENS = /<(?:>|[A-Za-z_$][\w$.:-]{0,100}(?=[\s/>])(?!\s{1,20}extends\s))/y
/** What ends a text: an element, the end of one, or an expression. */
const ENDS_TEXT = /\{|<(?=[A-Za-z_$/>])/g

/** True where an element begins: at `<`, where a value is expected. */
export function opensElement(text: string, at: number, last: Token | undefined): boolean {
  if (last?.text !== 'default' && !isOperandNext(last)) return false
  OPENS.lastIndex = at
  return OPENS.test(text)
}

/** The text of an element from an offset up to the next tag or expression; `undefined` where none comes. */
export function elementText(text: string, at: number): Span | undefined {
  ENDS_TEXT.lastIndex = at
  const end = ENDS_TEXT.exec(text)
  return end ? { from: at, to: end.index } : undefined
}

/** Takes the `>` that ends a tag into account: the text of the element begins, or the element is over. */
export function endTag(elements: JsxElement[], last: Token | undefined): void {
  const element = elements.at(-1)
  if (!element) return
  if (element.closing || last?.text === '/') elements.pop()
  else element.part = 'text'
}
