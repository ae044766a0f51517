import { tokenKindOf } from '../../analysis/commands/flyctl.ts'
import { injectedTexts } from '../../analysis/pipelines/injected-text.ts'
import { isPrinted, isPrintedInDisguise, mayHaveToken } from '../../analysis/pipelines/printed-token.ts'
import { removedEnvironments } from '../../analysis/pipelines/removed-environment.ts'
import { untrustedDeploys } from '../../analysis/pipelines/untrusted-checkout.ts'
import type { Project } from '../../model/project/project.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag } from '../../rulekit/apps.ts'
import { eachFlyctlCall, eachProject, inTurn } from '../../rulekit/each.ts'

export default {
  id: 'exposed-fly-token',
  practice: 'secrets',
  title: 'Workflow exposes its Fly.io token',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Run the job on `pull_request`, where forks get no secrets. Or run it only for branches of this repository: `if: github.event.pull_request.head.repo.full_name == github.repository`. Then replace the token, because a fork may have stolen it: `fly tokens create deploy -x 720h --app APP | gh secret set FLY_API_TOKEN`. Revoke the old one with `fly tokens revoke ID`.',
  references: [
    'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/',
    'https://fly.io/docs/security/tokens/',
  ],
  requirements: ['secrets.fly-secrets'],
  cwe: [829, 532],
  check: inTurn(
    eachProject(function* (project): Iterable<Draft> {
      for (const { trigger, job, token, checkout, isGated } of untrustedDeploys(project)) {
        yield {
          message: `The job ${code(job)} runs on ${code(trigger)}, checks out code from the pull request and has access to the Fly.io token. A pull request from a fork can steal the token or deploy its own code.`,
          at: token,
          subject: `${job} ${trigger}`,
          related: [{ at: checkout, note: 'The job checks out the code here.' }],
          remedy: keepOut(trigger, project),
          ...(isGated ? { severity: 'medium', confidence: 'medium' } : {}),
        }
      }
    }),
    eachProject(function* (project): Iterable<Draft> {
      for (const { trigger, job, path, at, token } of injectedTexts(project)) {
        yield {
          message: `The job ${code(job)} runs on ${code(trigger)} with access to the Fly.io token, and its script contains ${code(path)}. Anyone can put commands into that text and steal the token.`,
          at,
          subject: `${job} ${path}`,
          related: [{ at: token, note: 'The job takes the token here.' }],
          remedy: `Pass the text in an environment variable, \`TEXT: \${{ ${path} }}\`, and use \`"$TEXT"\` in the script. Then replace the token, because it may have been stolen: \`${replacement(project)}\`.`,
        }
      }
    }),
    eachProject(function* (project): Iterable<Draft> {
      for (const { name, nameAt } of removedEnvironments(project)) {
        yield {
          message: `The job ${code(name)} holds the Fly.io token and no longer has an \`environment\`. The required reviewers and branch rules of that environment no longer protect the deploy.`,
          at: nameAt,
          subject: `${name} without environment`,
          severity: 'medium',
          remedy: 'Restore the `environment` of the job.',
        }
      }
    }),
    eachProject(function* (project): Iterable<Draft> {
      for (const command of project.commands) {
        if (!isPrintedInDisguise(command, project)) continue
        yield {
          message: 'This command prints the Fly.io token to the job log in a form that GitHub does not mask.',
          at: command.at,
          subject: 'token printed in another form',
          remedy: 'Remove the command. Find the ID of the token with `fly tokens list` and run `fly tokens revoke ID`.',
        }
      }
    }),
    eachFlyctlCall(function* (call, project, app): Iterable<Draft> {
      if (tokenKindOf(call) === undefined || !isPrinted(call.command, project)) return
      if (!mayHaveToken(call.command, project)) return
      const shown = `flyctl ${call.verb}`
      yield {
        message: `${code(shown)} prints a Fly.io token to the job log. Anyone who can read the log can use it.`,
        at: call.command.at,
        subject: `${shown} printed`,
        remedy: `Remove the command: flyctl reads the token from \`FLY_API_TOKEN\`. Create a new deploy token on your own machine with \`fly tokens create deploy -x 720h${appFlag(app)}\` and store it with \`gh secret set FLY_API_TOKEN\`. Find the ID of the printed token with \`fly tokens list\` and run \`fly tokens revoke ID\`.`,
      }
    }),
  ),
} satisfies Rule

/** By the trigger, a condition that no stranger's run meets: each event has other fields (docs.github.com: webhook events). */
const CONDITIONS: ReadonlyMap<string, string> = new Map([
  ['workflow_run', 'github.event.workflow_run.head_repository.full_name == github.repository'],
  [
    'issue_comment',
    `contains(fromJSON('["OWNER", "MEMBER", "COLLABORATOR"]'), github.event.comment.author_association)`,
  ],
])
const OF_PULL_REQUEST = 'github.event.pull_request.head.repo.full_name == github.repository'

function keepOut(trigger: string, project: Project): string {
  const condition = CONDITIONS.get(trigger) ?? OF_PULL_REQUEST
  const whom =
    trigger === 'issue_comment' ? 'comments of members, who review the code first' : 'branches of this repository'
  return `Run the job on \`pull_request\`, where forks get no secrets. Or run it only for ${whom}: \`if: ${condition}\`. Then replace the token, because a fork may have stolen it: \`${replacement(project)}\`. Revoke the old one with \`fly tokens revoke ID\`.`
}

/** Without a fly config in the current folder, flyctl needs the app's name. */
function replacement({ apps }: Project): string {
  const flag = apps.length === 1 ? appFlag(apps[0]) : ''
  return `fly tokens create deploy -x 720h${flag === '' ? ' --app APP' : flag} | gh secret set FLY_API_TOKEN`
}
