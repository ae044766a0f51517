import type { Location } from '../../model/files/text.ts'
import type { Practice } from '../../model/severity.ts'
import { pageOf } from '../shared/rule-urls.ts'

/** Where words lead to; `undefined` leaves them plain. */
export interface Links {
  rule(id: string, practice: Practice): string | undefined
  place(at: Location): string | undefined
}

export const NO_LINKS: Links = { rule: () => undefined, place: () => undefined }

/** Links to the rules' pages, for a report without the address of its repository. */
export const RULE_LINKS: Links = { rule: (rule, practice) => pageOf({ rule, practice }), place: () => undefined }

/** Links into a repository's web pages. Both addresses are without a slash at the end. */
export function linksTo(options: {
  /** `https://github.com/acme/shop` at the judged commit. */
  readonly repository: string
  readonly commit: string
  /** Where Airworthy's own `docs/rules` folder can be read. */
  readonly pages: string
}): Links {
  return {
    rule: (id, practice) => `${options.pages}/${practice}/${id}.md`,
    place: ({ path, range }) =>
      path === '' ? undefined : `${options.repository}/blob/${options.commit}/${encodePath(path)}#L${range.start.line}`,
  }
}

/** Also the parentheses, which end a link in Markdown. */
function encodePath(path: string): string {
  const encode = (part: string) => encodeURIComponent(part).replace(/[()'*!~]/g, percent)
  // Through bytes and back, since half a surrogate pair makes the encoding throw.
  return Buffer.from(path).toString().split('/').map(encode).join('/')
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

/** Markdown of a link, or the plain words where there is none. */
export function link(markdown: string, address: string | undefined): string {
  return address === undefined ? markdown : `[${markdown}](${address})`
}
