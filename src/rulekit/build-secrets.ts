import { variableOf } from './fixes.ts'

/** How a build gets its arguments: a command line, or the input of an action. */
export type BuildTool = 'fly' | 'docker' | 'build-args' | 'build_args'

/**
 * How each of them passes a build secret, for a sentence that begins with a verb (docs.docker.com: build/building/secrets;
 * docker/build-push-action and superfly/fly-pr-review-apps: inputs).
 */
const PASS: Readonly<Record<BuildTool, (id: string) => string>> = {
  fly: id => `pass it with \`fly deploy --build-secret ${id}="$${id}"\``,
  docker: id => `pass it with \`docker build --secret id=${id},env=${id}\``,
  'build-args': () => 'pass it in the `secrets` input of the action',
  build_args: () => 'pass it in the `build_secrets` input of the action',
}

/** How to give a build a secret of that name without a trace in the image, to follow `…, and `. */
export function buildSecretRemedy(name: string, tool: BuildTool = 'fly'): string {
  const id = variableOf(name)
  return `${PASS[tool](id)} and read it with \`RUN --mount=type=secret,id=${id} ${id}="$(cat /run/secrets/${id})" …\``
}
