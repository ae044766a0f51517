import type { Location } from './files/text.ts'
import type { Project } from './project/project.ts'
import type { Confidence, Practice, Severity } from './severity.ts'

/**
 * What a rule says. The engine adds the rest.
 *
 * `message` is the fact and its consequence in one sentence. It is plain text; words of the repository are in
 * back-quotes through `code()` of the rulekit and nowhere else. It never holds a secret.
 */
export interface Draft {
  readonly message: string
  readonly at: Location
  /**
   * Names the thing blamed (`port 80`, `env.API_TOKEN`); it survives moved lines, another spelling of the same
   * config and a changed remedy. For a credential it carries a digest of the value.
   */
  readonly subject: string
  /**
   * What still names the thing within its file where a change touches what `subject` is made of: the digest of a
   * credential under a new name, the ports of two services in another order. Equal for equal things only.
   */
  readonly alias?: string
  readonly related?: readonly Related[]
  readonly fix?: Fix
  /** Where a case stands lower (never higher) than its rule. */
  readonly severity?: Severity
  readonly confidence?: Confidence
  /** A remedy for this very case, ready to paste; else the rule's. */
  readonly remedy?: string
}

export interface Related {
  readonly at: Location
  readonly note: string
}

/** `safe`: the running app keeps its behaviour, or was broken before. Edits do not overlap. */
export interface Fix {
  readonly title: string
  readonly safe: boolean
  readonly edits: readonly Edit[]
}

/** Replaces the text at a place; an empty range inserts. */
export interface Edit {
  readonly at: Location
  readonly text: string
}

/** The files, the running project as seen from the internet, or as the Machines API describes it. */
export type Evidence = 'files' | 'outside' | 'inside'

/** The `id` of one requirement of a practice, as listed in `scripts/practices.ts`. */
export type Requirement = `${Practice}.${string}`

/** What a rule says of a project. The ladders of the rulekit make one from a judge of one thing. */
export type Check = (project: Project) => Iterable<Draft>

/** One kind of fault. Its `id` names the fault, equals its file and its page, never changes meaning and is never reused. */
export interface Rule {
  readonly id: string
  readonly practice: Practice
  readonly title: string
  /** The worst it can be; a draft may stand lower. */
  readonly severity: Severity
  readonly confidence: Confidence
  /** What to do, in one or two sentences, ready to paste where it is a command. */
  readonly remedy: string
  readonly references: readonly string[]
  /** The requirements that it checks, of any practice: its rows in `docs/practices.md`. */
  readonly requirements?: readonly Requirement[]
  readonly cwe?: readonly number[]
  /** What it judges by; the files alone if not given. */
  readonly evidence?: Evidence
  readonly check: Check
}
