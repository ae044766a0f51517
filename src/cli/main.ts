import manifest from '../../package.json' with { type: 'json' }
import { type Invocation, parseInvocation } from './arguments.ts'
import { runCheck } from './check.ts'
import { HELP } from './help.ts'
import type { ExitStatus, Io } from './io.ts'
import { UsageError } from './options.ts'
import { listRules } from './rules.ts'
import { runVerify } from './verify.ts'

/** Of this program. */
export const VERSION: string = manifest.version

/** Does what the words ask for. What a command needs is loaded with it: most of the time of a short run is loading. */
export async function main(args: readonly string[], io: Io): Promise<ExitStatus> {
  try {
    return await dispatch(parseInvocation(args), io)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    io.tell(`airworthy: ${error.message}\nRun airworthy --help for usage.`)
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
      io.write(await listRules(invocation.format))
      return 0
    }
    case 'explain': {
      const { explainRule } = await import('./explain.ts')
      await explainRule(invocation.rule, invocation.examples, io)
      return 0
    }
    case 'check': {
      return runCheck(invocation, io)
    }
    case 'verify': {
      return runVerify(invocation, io)
    }
  }
}
