/** An annotation that a step made by printing a workflow command. */
export interface CommandAnnotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title: string | undefined
  readonly file: string | undefined
  readonly line: number | undefined
}

/** GitHub shows so many of each level and step, and drops the rest without a word (actions/toolkit, problem-matchers.md). */
const SHOWN = 10

/** What GitHub shows of a step's workflow commands. */
export function readCommandAnnotations(stdout: string): CommandAnnotation[] {
  const shown: CommandAnnotation[] = []
  for (const text of stdout.split(/\r?\n/)) {
    const [, level, fields = '', message = ''] =
      /^::(error|warning|notice)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(text) ?? []
    if (level !== 'error' && level !== 'warning' && level !== 'notice') continue
    if (shown.filter(annotation => annotation.level === level).length >= SHOWN) continue
    const named = new Map(
      fields.split(',').map(field => [field.split('=')[0] ?? '', field.split('=').slice(1).join('=')]),
    )
    const value = (name: string): string | undefined => {
      const found = named.get(name)
      return found === undefined ? undefined : decodeText(found.replaceAll('%3A', ':').replaceAll('%2C', ','))
    }
    const line = value('line')
    shown.push({
      level,
      message: decodeText(message),
      title: value('title'),
      file: value('file'),
      line: line === undefined ? undefined : Number(line),
    })
  }
  return shown
}

function decodeText(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

/** Reads GITHUB_OUTPUT: `name=value`, and `name<<end` with the value in the lines up to `end`. */
export function readOutputs(text: string): Map<string, string> {
  const outputs = new Map<string, string>()
  const lines = text.split(/\r?\n/)
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const [, name, mark, rest = ''] = /^([^=<]+?)(=|<<)(.*)$/.exec(line) ?? []
    if (name === undefined) continue
    if (mark === '=') outputs.set(name, rest)
    else {
      const end = lines.indexOf(rest, at + 1)
      if (end < 0) throw new Error(`The output ${name} has no end.`)
      outputs.set(name, lines.slice(at + 1, end).join('\n'))
      at = end
    }
  }
  return outputs
}
