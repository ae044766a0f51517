import { variableOf } from './fixes.ts'

/** How a build gets its arguments: a command line, or the input of an action. */
export type BuildTool = 'fly' | 'docker' | 'build-args' | 'build_args'

/**
 * How each of them passes a build secret, for a sentence that begins with a verb (docs.docker.com: build/building/secrets;
 * docker/build-push-action and superfly/fly-pr-review-apps: inputs). `from` is an expression of a workflow.
 */
const PASS: Readonly<Record<BuildTool, (id: string, from: string) => string>> = {
  fly: id => `pass it with \`fly deploy --build-secret ${id}="$${id}"\``,
  docker: id => `pass it with \`docker build --secret id=${id},env=${id}\``,
  'build-args': (id, from) => `pass \`secrets: ${id}=\${{ ${from} }}\` to the action`,
  build_args: (id, from) => `pass \`build_secrets: ${id}=\${{ ${from} }}\` to the action`,
}

/**
 * How to give a build a secret of that name without a trace in the image, to follow `…, and `. `from` is where a workflow
 * has it, `secrets.NAME`; without it, the remedy stores it there first.
 */
export function buildSecretRemedy(name: string, tool: BuildTool = 'fly', from?: string): string {
  const id = variableOf(name)
  const isStored = from !== undefined && /^(?:secrets\.\w{1,100}|github\.token)$/.test(from)
  const store = isStored || tool === 'fly' || tool === 'docker' ? '' : `store it with \`gh secret set ${id}\`, `
  return `${store}${PASS[tool](id, isStored ? from : `secrets.${id}`)} and read it with \`RUN --mount=type=secret,id=${id} ${id}="$(cat /run/secrets/${id})" …\``
}

/** How to replace a value that is hard-coded as a build argument, as sentences. */
export function replaceBuildArg(name: string, tool: BuildTool): string {
  const pass = buildSecretRemedy(name, tool, `secrets.${variableOf(name)}`)
  if (tool === 'fly' || tool === 'docker') return `Keep a new value out of the repository, and ${pass}.`
  return `Store a new value with \`gh secret set ${variableOf(name)}\`. Instead of \`${tool}\`, ${pass}.`
}
