import type { Source } from '../../model/files/text.ts'
import type { CredentialPlace } from '../../model/report.ts'
import { classifyCredential } from './classify.ts'

/** The value is looked at and not taken: in `run: A=b` it begins with another assignment. */
const ASSIGNMENT =
  /(?<![\w.-])([A-Za-z_][\w.-]{0,99})["']?[ \t]{0,4}[=:][ \t]{0,4}(?=("[^"\n]{4,500}"|'[^'\n]{4,500}'|(?:(?:Bearer|Basic|Token) )?[^\s"'`]{4,500}))/g

/**
 * The credentials that a text gives a name to, wherever they are: in comments, strings and commands, too. No rule
 * reports what is in a comment, but reports show its line.
 */
export function* credentialsAssigned(source: Source): Generator<CredentialPlace> {
  for (const { 0: written, 1: name = '', 2: value = '', index } of source.text.matchAll(ASSIGNMENT)) {
    const text = value.replace(/^(["'])(.*)\1$/, '$2')
    if (!classifyCredential(name, text, { reader: 'runtime' })) continue
    const from = index + written.length
    yield { at: source.locate(from, from + value.length), name }
  }
}
