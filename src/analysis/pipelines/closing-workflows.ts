import type { Source } from '../../model/files/text.ts'

/** The only event of a workflow is that a pull request was closed. */
const ON_CLOSED =
  /^["']?on["']?:[ \t]{0,9}\r?\n[ \t]{1,8}pull_request(?:_target)?:[ \t]{0,9}\r?\n[ \t]{1,12}types:[ \t]{0,9}(?:\[[ \t]{0,9}["']?closed["']?[ \t]{0,9}\]|\r?\n[ \t]{1,16}-[ \t]{1,9}["']?closed["']?)[ \t]{0,9}\r?\n(?![ \t]+[\w-])/m

/** True for a workflow that runs after a pull request was closed, and so takes its app down. */
export function runsAfterClosing({ path, text }: Source): boolean {
  return path.startsWith('.github/workflows/') && ON_CLOSED.test(text)
}
