import {
  type ContextSecret,
  holdsSecret,
  ignoreEdit,
  isIgnored,
  looseFiles,
  secretNamedBy,
  secretsTaken,
} from '../../analysis/image/build-context.ts'
import {
  type CopiedFile,
  type Copy,
  copiesContext,
  copiesIn,
  takes,
  WHOLE_CONTEXT,
} from '../../analysis/image/image-files.ts'
import { type KeptSecret, keptSecrets } from '../../analysis/image/mounted-secrets.ts'
import { type WholeBuild, wholeBuilds } from '../../analysis/image/whole-builds.ts'
import type { App } from '../../model/project/app.ts'
import type { Project } from '../../model/project/project.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag } from '../../rulekit/apps.ts'
import { harm, takenFile } from '../../rulekit/context-files.ts'
import { eachProject } from '../../rulekit/each.ts'
import { offer } from '../../rulekit/fixes.ts'
import { ignoreFileOf } from '../../rulekit/ignore-files.ts'

export default {
  id: 'secret-file-in-image',
  practice: 'secrets',
  title: 'File with secrets is copied into the image',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Add the file to `.dockerignore`. Set its values with `fly secrets set NAME=…`, or mount it in the build with `RUN --mount=type=secret`.',
  references: ['https://fly.io/docs/apps/build-secrets/', 'https://docs.docker.com/build/concepts/context/'],
  requirements: ['secrets.dockerfile', 'secrets.images'],
  cwe: [538, 312],
  check: eachProject(function* (project) {
    for (const build of wholeBuilds(project)) yield* checkBuild(build, project)
    for (const { kept, app } of keptSecrets(project)) yield aboutKept(kept, app)
    const copies = copiesIn(project)
    const wholeContext = new Map(copies.filter(({ file }) => copiesContext(file)).map(copy => [copy.app, copy.file]))
    for (const copy of copies) {
      const wider = wholeContext.get(copy.app)
      yield* wider === copy.file ? checkContext(copy, project) : checkFile(copy, wider, project)
    }
  }),
} satisfies Rule

/** A file that a COPY names, or a folder or pattern that matches one. From another stage, only what reaches the image. */
function* checkFile(copy: Copy, wider: CopiedFile | undefined, project: Project): Iterable<Draft> {
  const { app, file } = copy
  const { path, origin, at, keyword, from, shipped } = file
  const named = secretNamedBy(file)
  if (!named) {
    for (const secret of secretsTaken(file, app, project)) {
      const isReported = wider !== undefined && wider.shipped >= file.shipped && takes(wider, secret.path)
      if (!isReported) yield takenSecret(copy, secret, `${keyword} ${path}`, project)
    }
    return
  }
  const isSecret = holdsSecret(named.path ?? origin, app, project, true)
  if (isSecret === false || (from === undefined ? isIgnored(app, named.path ?? path) : !shipped)) return
  const message = `${keyword} adds ${code(path)} (${named.kind}) to ${shipped ? 'the image' : 'a build stage'}. ${harm(shipped)}.`
  const sure = isSecret === true || (from === undefined && !path.includes('*'))
  const severity = shipped ? (sure ? 'high' : 'medium') : 'low'
  const remedy = `Remove ${code(path)} from this ${keyword}. Set its values with \`fly secrets set NAME=…${appFlag(app)}\`, or mount it in the build with \`RUN --mount=type=secret\`.`
  yield { message, at, subject: `${keyword} ${path}`, severity, confidence: sure ? 'high' : 'medium', remedy }
}

/** A secret of the build stays out of the image only while no command writes it. */
function aboutKept({ id, into, at }: KeptSecret, app: App): Draft {
  return {
    message: `RUN writes the build secret ${code(id)} to ${code(into)}. ${harm(true)}.`,
    at,
    subject: `RUN secret ${id}`,
    remedy: `Read the secret in the command that needs it, and remove ${code(into)} in the same RUN. Set what the app needs with \`fly secrets set NAME=…${appFlag(app)}\`.`,
  }
}

/** `COPY .` copies what the ignore file does not exclude. */
function* checkContext(copy: Copy, project: Project): Iterable<Draft> {
  const { app, file, isFirst } = copy
  const { at, keyword, shipped } = file
  const secrets = secretsTaken(file, app, project)
  for (const secret of secrets) yield takenSecret(copy, secret, 'context', project)
  const loose = looseFiles(file, app, project)
  if (secrets.length > 0 || !isFirst || !shipped || loose.length === 0) return
  const message = `${keyword} adds the whole build context, and no ignore file excludes ${loose.map(code).join(', ')}. A deploy from a folder that contains them adds them to the image.`
  yield {
    message,
    at,
    subject: 'context',
    severity: 'low',
    remedy: `Add ${loose.map(code).join(', ')} to ${ignoreFileOf(app)}.`,
    ...offer('Add them to the ignore file', false, ignoreEdit(app, loose)),
  }
}

/** A build that has no Dockerfile of the project copies what the ignore file does not exclude. */
function* checkBuild({ app, at, asked }: WholeBuild, project: Project): Iterable<Draft> {
  for (const secret of secretsTaken(WHOLE_CONTEXT, app, project)) {
    const what = `A build with ${code(asked)} adds the whole build context`
    const edit = ignoreEdit(app, [secret.path])
    yield takenFile(app, secret, what, { at, shipped: true, subject: 'build', edit }, project)
  }
}

function takenSecret({ app, file }: Copy, secret: ContextSecret, subject: string, project: Project): Draft {
  const { at, keyword, shipped } = file
  const taken = copiesContext(file) ? 'the whole build context' : code(file.path)
  const edit = ignoreEdit(app, [secret.path])
  return takenFile(app, secret, `${keyword} adds ${taken}`, { at, shipped, subject, edit }, project)
}
