import type { Rule } from '../src/model/rule.ts'
import { fileRules } from '../src/rules/file-rules.generated.ts'
import { liveRules } from '../src/rules/live-rules.generated.ts'

/** Every rule, of files and of running systems. */
export const rules: readonly Rule[] = [...fileRules, ...liveRules]
