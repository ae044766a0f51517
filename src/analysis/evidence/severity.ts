import type { Severity } from '../../model/severity.ts'

/**
 * The severity of a case by the evidence of its harm. High and critical need evidence in the project: a credential that is
 * sent, a sign-in, a program that runs. Without any, the weakness is real and the harm is in doubt, which is medium.
 */
export function severityBy(isShown: boolean, inDoubt: Severity = 'medium'): { readonly severity?: Severity } {
  return isShown ? {} : { severity: inDoubt }
}
