import type { Location } from '../../model/files/text.ts'
import { known } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import { isDeploy, optionOf, switchOf } from '../../model/project/flyctl-call.ts'
import type { Project } from '../../model/project/project.ts'

/** A build without a Dockerfile of the project: its image holds all of the build context that is not ignored. */
export interface WholeBuild {
  readonly app: App
  readonly at: Location
  /** What asks for it, as it is written: `builtin = "node"`, `flyctl deploy --nixpacks`. */
  readonly asked: string
}

/**
 * The builds by buildpacks, by Nixpacks and by a Dockerfile of flyctl's own. The latter copy the context into the image,
 * apart from those for Go, Deno and Hugo (flyctl: internal/build/imgsrc/builtins/defaultbuiltins.go).
 */
export function wholeBuilds({ apps }: Project): WholeBuild[] {
  const builds: WholeBuild[] = []
  for (const app of apps) {
    const nixpacks = app.calls.find(call => isDeploy(call) && switchOf(call, '--nixpacks') === true)
    if (nixpacks) {
      const at = optionOf(nixpacks, '--nixpacks')?.value?.at ?? nixpacks.command.at
      builds.push({ app, at, asked: `flyctl ${nixpacks.verb} --nixpacks` })
    }
    const { builder } = app.build
    if (!builder || app.dockerfile || (builder.key === 'builtin' && PARTIAL.test(known(builder.name) ?? ''))) continue
    builds.push({ app, at: builder.name.at, asked: `${builder.key} = ${JSON.stringify(known(builder.name) ?? '…')}` })
  }
  return builds
}

const PARTIAL = /^(?:go|deno|hugo-static)$/
