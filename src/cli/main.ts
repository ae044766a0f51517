import { type Invocation, parseInvocation } from './arguments.ts'
import { HELP } from './help.ts'
import type { ExitStatus, Io } from './io.ts'
import { UsageError } from './options.ts'

/** Does what the words ask for. What a command needs is loaded with it: most of the time of a short run is loading. */
export async function main(args: readonly string[], io: Io): Promise<ExitStatus> {
  try {
    return await dispatch(parseInvocation(args), io)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    io.tell(`airworthy: ${error.message}\nairworthy --help shows how it is used.`)
    return 2
  }
}

async function dispatch(invocation: Invocation, io: Io): Promise<ExitStatus> {
  switch (invocation.command) {
    case 'help':
      io.write(HELP)
      return 0
    case 'version':
      io.write(`${io.version}\n`)
      return 0
    case 'rules': {
      const { listRules } = await import('./rules.ts')
      io.write(listRules(invocation.format))
      return 0
    }
    case 'explain': {
      const { explainRule } = await import('./explain.ts')
      io.write(explainRule(invocation.rule))
      return 0
    }
    case 'check': {
      const { runCheck } = await import('./check.ts')
      return runCheck(invocation, io)
    }
    case 'verify': {
      const { runVerify } = await import('./verify.ts')
      return runVerify(invocation, io)
    }
  }
}
