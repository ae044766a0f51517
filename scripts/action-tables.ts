import * as v from 'valibot'

const text = v.optional(v.string(), '')
const actionShape = v.object({
  inputs: v.record(v.string(), v.object({ description: text, default: text })),
  outputs: v.record(v.string(), v.object({ description: text })),
})

/** Markdown of the inputs and outputs that `action.yml` declares. Throws when it declares them in another way. */
export function renderInputs(action: unknown): string {
  const { inputs, outputs } = v.parse(actionShape, action)
  const inputRows = Object.entries(inputs).map(([name, { description, default: value }]) => {
    const standard = value === '' ? '' : ` Default: \`${value}\`.`
    return `| \`${name}\` | ${cell(description)}${standard} |`
  })
  const outputRows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`)
  const inputTable = ['| Input | What it means |', '|---|---|', ...inputRows]
  const outputTable = ['| Output | What it contains |', '|---|---|', ...outputRows]
  return [...inputTable, '', ...outputTable, ''].join('\n')
}

function cell(description: string): string {
  return description.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')
}
