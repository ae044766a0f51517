/**
 * What recheck, a static checker, says of regular expressions. It reads each as an automaton and proves how its time
 * grows; https://makenowjust-labs.github.io/recheck/ explains the method.
 */
import { check, type Diagnostics } from 'recheck'
import { type Form, formsOf } from './forms.ts'

/** Milliseconds: most take fewer than 20, and a busy machine is no fault. */
const TIMEOUT = 120_000

/** `kafka-server` as `kaa-ser`: the automaton grows with each letter, and its loops do not depend on them. */
const shortened = (source: string): string =>
  source.replace(/\\.|\[(?:[^\]\\]|\\.)*\]|\{[^}]*\}|[A-Za-z]{4,}(?![*+?{])/gs, text =>
    /^[A-Za-z]/.test(text) ? text.slice(0, 2) + text.slice(-1) : text,
  )

/** Words that are the same once shortened may make a text ambiguous, so a fault must show with whole words too. */
async function diagnose({ source, flags }: Form): Promise<Diagnostics | undefined> {
  const short = await check(shortened(source), flags, { checker: 'automaton', timeout: TIMEOUT })
  if (short.status === 'safe') return short
  const whole = await check(source, flags, { checker: 'automaton', timeout: TIMEOUT })
  return whole.status === 'unknown' ? undefined : whole
}

/** What is wrong with the expression: its growth and a text that shows it, or that nobody can say. */
async function faultOf(expression: RegExp): Promise<string | undefined> {
  for (const form of formsOf(expression)) {
    const diagnostics = await diagnose(form)
    if (!diagnostics) return `undecided: ${form.source}`
    if (diagnostics.status !== 'vulnerable') continue
    const { complexity, attack } = diagnostics
    if (!form.bounded || complexity.type === 'exponential')
      return `${complexity.summary} on ${attack.pattern.slice(0, 200)}`
  }
  return undefined
}

/** The faults of the expressions, in their order: `undefined` where its time grows with the length of the text at most. */
export async function faultsOf(expressions: readonly RegExp[]): Promise<readonly (string | undefined)[]> {
  const faults: (string | undefined)[] = []
  let next = 0
  const work = async (): Promise<void> => {
    for (let index = next++; index < expressions.length; index = next++) {
      const expression = expressions[index]
      faults[index] = expression && (await faultOf(expression))
    }
  }
  // The first call starts the checker's own process.
  await check('a', '')
  await Promise.all([work(), work()])
  return faults
}
