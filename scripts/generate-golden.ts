import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { goldenTextOf } from '../__tests__/golden.ts'
import { loadRules } from './generate-rules.ts'
import type { GeneratedFile } from './generate-types.ts'

/** What a new rule's findings say beside their message; a file that is there is left alone, and held by a test. */
export async function generateGolden(root: string): Promise<GeneratedFile[]> {
  const files: GeneratedFile[] = []
  for (const rule of await loadRules(root)) {
    const path = `__tests__/golden/${rule.id}.txt`
    const page = await readFile(join(root, `docs/rules/${rule.practice}/${rule.id}.md`), 'utf8').catch(() => undefined)
    const isThere = await readFile(join(root, path)).then(
      () => true,
      () => false,
    )
    // rules.test.ts tells of a rule that has no page yet.
    if (page !== undefined && !isThere) files.push({ path, text: await goldenTextOf(rule, page) })
  }
  return files
}
