import type { Location } from './files/text.ts'

/**
 * Something that could not be judged. `message` is one sentence in plain words and never holds source text.
 * `blocking` ones make the verdict incomplete. The others are only reported and counted.
 */
export interface Problem {
  readonly at: Location
  readonly message: string
  readonly blocking: boolean
  /** What to do, if the problem is no error in a file: for example, for a link or a submodule that replaces the file. */
  readonly remedy?: string
  /** Only developers, tests or a template engine read the file. It is reported in the list of problems, not as a finding. */
  readonly idle?: true
  /** It blocks a change that brings it along, and nothing else: many projects have it and live with it. */
  readonly whenNew?: true
  /** A workflow that neither deploys nor calls flyctl: it stops working, and nothing of a deploy is hidden. */
  readonly aside?: true
}
