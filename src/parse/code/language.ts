import type { Span } from '../../model/files/spans.ts'
import type { Piece } from '../text/mapped-text.ts'

/** Code inside of a string: `${…}`, `#{…}`, `\(…)`. Its value is unknown, and its content is read as code. */
export interface Interpolation {
  readonly open: string
  readonly close: string
}

/** A kind of string literal. */
export interface StringForm {
  readonly open: string
  /** The same as `open` by default. */
  readonly close?: string
  /** How the closing quote is written inside: behind a backslash (by default), doubled, or not at all. */
  readonly escape?: 'backslash' | 'doubled' | 'none'
  /** True where line breaks may be part of it. */
  readonly multiline?: true
  readonly interpolation?: Interpolation
  /** `$name` and `$(…)` without braces are unknown too, as in PHP, Kotlin, Groovy, Scala and Dart. */
  readonly variables?: true
  /** One character, as in Java, Go and Rust: no text, and no string where it does not fit. */
  readonly character?: true
}

/** Letters in front of a quote (`r"…"`, `f"…"`) and what they change. */
export type StringPrefix = Pick<StringForm, 'escape' | 'interpolation' | 'variables'>

/** Literals whose delimiters the text itself chooses. */
export type SpecialForm =
  /** `<<~SQL`, `<<-'SQL'` of Ruby and Crystal. */
  | 'ruby-heredoc'
  /** `<<<SQL`, `<<<'SQL'` of PHP. */
  | 'php-heredoc'
  /** `%q(…)`, `%w[…]`, `%r{…}`, `%(…)` of Ruby and Crystal. */
  | 'percent-literal'
  /** `~s(…)`, `~S"""…"""`, `~r/…/` of Elixir. */
  | 'sigil'
  /** `r#"…"#` of Rust, `#"…"#` of Swift. */
  | 'hash-quote'
  /** `$$…$$`, `$tag$…$tag$` of PostgreSQL. */
  | 'dollar-quote'
  /** `#/…/#` of Swift. */
  | 'hash-regex'
  /** `<<-EOT` of HCL. */
  | 'hcl-heredoc'

/** A family of languages, as the lexer needs it. All that a new language takes is a row of these. */
export interface Language {
  readonly name: string
  readonly extensions: readonly string[]
  readonly lineComments: readonly string[]
  readonly blockComments?: readonly (readonly [open: string, close: string])[]
  /** True where a block comment may hold another one. */
  readonly nestedComments?: true
  /** Comments that only blanks may precede on their line; without `close` they end with the line. */
  readonly lineStartComments?: readonly (readonly [open: string, close: string | undefined])[]
  /** Longer openings first. */
  readonly strings: readonly StringForm[]
  readonly prefixes?: ReadonlyMap<string, StringPrefix>
  readonly special?: readonly SpecialForm[]
  /** True where `/…/` is a regular expression wherever no operand precedes it. */
  readonly regex?: true
  /** True where a call needs no parentheses, so that a mark behind a word and a blank may open a literal. */
  readonly commandCalls?: true
  /** True where elements of JSX may be values. */
  readonly jsx?: true
  /** True where `\u0022` is a quote: escapes of characters are read before anything else (JLS 3.3). */
  readonly earlyEscapes?: true
  /** What switches between the program and the text around it, which is read as `language`. */
  readonly outside?: { readonly open: RegExp; readonly close: string; readonly language: Language }
  /** Parts in another language: where they are in the text. */
  readonly embedded?: { readonly language: Language; readonly spans: (text: string) => Span[] }
  /** Characters of names in addition to letters, digits and `_`. */
  readonly nameCharacters?: string
  /** Marks between a key and its value in addition to `:` and `=`. */
  readonly pairMarks?: readonly string[]
  /** True where a key and its value stand side by side: `:password "…"`. */
  readonly adjacentPairs?: true
  /** True where text for people surrounds the program: an apostrophe within a word opens nothing. */
  readonly markup?: true
  /** What a language without quotes names: groups `name` and `value`. */
  readonly patterns?: readonly RegExp[]
  /** The parts of a file that are its program, where that is not the whole file. */
  readonly program?: (text: string) => Piece[]
  /** How a program of this language reads a variable that must be set: `NAME` stands for it. */
  readonly lookUp?: string
}
