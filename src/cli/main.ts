import { type Invocation, parseInvocation } from './arguments.ts'
import { HELP } from './help.ts'
import { UsageError } from './options.ts'
import type { ExitStatus, Outside } from './outside.ts'

/** Does what the words ask for. What a command needs is loaded with it: most of the time of a short run is loading. */
export async function main(args: readonly string[], outside: Outside): Promise<ExitStatus> {
  try {
    return await dispatch(parseInvocation(args), outside)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    outside.tell(`airworthy: ${error.message}\nairworthy --help shows how it is used.`)
    return 2
  }
}

async function dispatch(invocation: Invocation, outside: Outside): Promise<ExitStatus> {
  switch (invocation.command) {
    case 'help':
      outside.write(HELP)
      return 0
    case 'version':
      outside.write(`${outside.version}\n`)
      return 0
    case 'rules': {
      const { listRules } = await import('./rules.ts')
      outside.write(listRules(invocation.format))
      return 0
    }
    case 'explain': {
      const { explainRule } = await import('./explain.ts')
      outside.write(explainRule(invocation.rule))
      return 0
    }
    case 'check': {
      const { runCheck } = await import('./check.ts')
      return runCheck(invocation, outside)
    }
    case 'verify': {
      const { runVerify } = await import('./verify.ts')
      return runVerify(invocation, outside)
    }
  }
}
