import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What one rule of gitleaks says of itself. */
export interface ProviderExamples {
  readonly rule: string
  /** The secrets in its true examples. */
  readonly secrets: readonly Secret[]
  /** Texts that it must not report. */
  readonly falseExamples: readonly string[]
}

/** `alone`: the rule finds it without a name. */
export interface Secret {
  readonly text: string
  readonly alone: boolean
}

interface Line {
  readonly rule: string
  readonly secret?: string
  readonly alone?: boolean
  readonly falseExample?: string
}

/** gitleaks checks each rule with its examples by `Validate`; this one prints them. */
const EXPORT = `
func Validate(rule config.Rule, truePositives []string, falsePositives []string) *config.Rule {
	r := &rule
	d := createSingleRuleDetector(r)
	output := json.NewEncoder(os.Stdout)
	for _, tp := range truePositives {
		for _, finding := range d.DetectString(tp) {
			alone := len(d.DetectString(finding.Secret)) > 0
			output.Encode(map[string]any{"rule": r.RuleID, "secret": finding.Secret, "alone": alone})
		}
	}
	for _, fp := range falsePositives {
		output.Encode(map[string]any{"rule": r.RuleID, "falseExample": fp})
	}
	return r
}
`

/** The examples of all rules, by a run of gitleaks' own generator. Needs Go. Throws where that fails. */
export function examplesOf(checkout: string): ProviderExamples[] {
  const folder = mkdtempSync(join(tmpdir(), 'recall-'))
  try {
    cpSync(checkout, folder, { recursive: true, filter: path => !path.endsWith('.git') })
    const file = join(folder, 'cmd/generate/config/utils/validate.go')
    const original = readFileSync(file, 'utf8')
    const start = original.indexOf('func Validate(')
    const end = original.indexOf('func ValidateWithPaths(')
    const imports = original.slice(0, start).replace('import (', 'import (\n\t"encoding/json"\n\t"os"')
    writeFileSync(file, imports + EXPORT + original.slice(end))
    const options = { cwd: join(folder, 'cmd/generate/config'), encoding: 'utf8', maxBuffer: 1 << 28 } as const
    return grouped(execFileSync('go', ['run', '.', '/dev/null'], options))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function grouped(output: string): ProviderExamples[] {
  const rules = new Map<string, { readonly secrets: Map<string, Secret>; readonly falseExamples: string[] }>()
  for (const text of output.split('\n')) {
    if (!text.startsWith('{')) continue
    const { rule, secret, alone = false, falseExample } = JSON.parse(text) as Line
    const examples = rules.get(rule) ?? { secrets: new Map<string, Secret>(), falseExamples: [] as string[] }
    rules.set(rule, examples)
    if (secret !== undefined) examples.secrets.set(secret, { text: secret, alone })
    if (falseExample !== undefined) examples.falseExamples.push(falseExample)
  }
  return [...rules].map(([rule, { secrets, falseExamples }]) => ({
    rule,
    secrets: [...secrets.values()],
    falseExamples,
  }))
}
