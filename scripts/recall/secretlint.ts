import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ProviderExamples, Secret } from './gitleaks.ts'

interface Output {
  readonly messages: readonly { readonly messageId: string; readonly range: readonly [number, number] }[]
}

/**
 * The examples of secretlint's rules: what each rule marks in its snapshots is a secret of the kind `<rule>-<message>`, and
 * a snapshot in which it marks nothing is a false example. Snapshots that are no text are left out.
 */
export function secretlintExamples(checkout: string): ProviderExamples[] {
  const packages = join(checkout, 'packages/@secretlint')
  const kinds = new Map<string, { readonly secrets: Secret[]; readonly falseExamples: string[] }>()
  const kindOf = (rule: string) => {
    const examples = kinds.get(rule) ?? { secrets: [] as Secret[], falseExamples: [] as string[] }
    kinds.set(rule, examples)
    return examples
  }
  for (const name of readdirSync(packages).filter(each => each.startsWith('secretlint-rule-'))) {
    const rule = name.replace('secretlint-rule-', '')
    const snapshots = join(packages, name, 'test/snapshots')
    if (/preset|pattern|filter|^(?:no-|example)/.test(rule) || !existsSync(snapshots)) continue
    for (const snapshot of readdirSync(snapshots)) {
      const folder = join(snapshots, snapshot)
      const input = readdirSync(folder).find(file => /^input\.(?!p12)/.test(file))
      if (input === undefined || !existsSync(join(folder, 'output.json'))) continue
      const text = readFileSync(join(folder, input), 'utf8')
      const { messages } = JSON.parse(readFileSync(join(folder, 'output.json'), 'utf8')) as Output
      if (messages.length === 0) kindOf(rule).falseExamples.push(text)
      for (const { messageId, range } of messages) {
        const example = text.slice(...range)
        const isToken = /^[\w.-]{20,}$/.test(example)
        const secret = { text: isToken ? varied(example) : example, alone: !/^[0-9a-f]+$/i.test(example) }
        kindOf(`${rule}-${messageId.toLowerCase().replaceAll('_', '-')}`).secrets.push(secret)
      }
    }
  }
  return [...kinds].map(([rule, examples]) => ({ rule, ...examples }))
}

const KINDS = [/[0-9]/, /[a-f]/, /[A-F]/, /[g-z]/, /[G-Z]/]
const BASE_62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Many examples repeat one letter or count up, which no key does: each long part gets other characters of its kinds. */
function varied(token: string): string {
  let state = 17
  const draw = (from: string): string => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return from.charAt((state >>> 16) % from.length)
  }
  return token.replace(/(?<=^[a-z]{4}|[^A-Za-z0-9])[A-Za-z0-9]{12,}/g, part => {
    if (part.startsWith('eyJ')) return part
    const kinds = KINDS.filter(kind => kind.test(part))
    // Of one kind alone it stands for a key of letters and digits.
    const alphabet = [...BASE_62].filter(
      character => kinds.length === 1 || !/\d/.test(part) || kinds.some(kind => kind.test(character)),
    )
    // The end of some keys is a checksum.
    const end = /[^0-9a-f][0-9a-f]{8}$/.test(part) ? part.slice(-8) : ''
    return [...part.slice(0, part.length - end.length)].map(() => draw(alphabet.join(''))).join('') + end
  })
}
