import { holdsSecret, ignoreEdit, isIgnored, looseFiles, secretsInContext } from '../../analysis/image/build-context.ts'
import { type Copy, copiesContext, copiesIn } from '../../analysis/image/image-files.ts'
import { secretFileOf } from '../../facts/secret-paths.ts'
import { fileStart } from '../../model/files/text.ts'
import type { Project } from '../../model/project/project.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachProject } from '../../rulekit/each.ts'
import { offer } from '../../rulekit/fixes.ts'

const harm = (shipped: boolean): string =>
  shipped ? 'whoever can pull the image, or gets into the running app, can read it' : 'the build cache keeps it'

export default {
  id: 'secret-file-in-image',
  practice: 'secrets',
  title: 'A file with secrets goes into the image',
  severity: 'high',
  confidence: 'high',
  remedy:
    'List it in `.dockerignore`, set the values with `fly secrets set`, and use `RUN --mount=type=secret` in the build.',
  references: ['https://fly.io/docs/apps/build-secrets/', 'https://docs.docker.com/build/concepts/context/'],
  requirements: ['secrets.dockerfile', 'secrets.images'],
  cwe: [538, 312],
  check: eachProject(function* (project) {
    for (const copy of copiesIn(project))
      yield* copiesContext(copy.file) ? checkContext(copy, project) : checkFile(copy, project)
  }),
} satisfies Rule

/** A file that a COPY names; a file of another stage counts only where it gets into the image. */
function* checkFile({ app, file }: Copy, project: Project): Iterable<Draft> {
  const { path, origin, at, keyword, from, shipped } = file
  const kind = secretFileOf(path)
  const isSecret = kind && holdsSecret(origin, app, project)
  if (!kind || isSecret === false || (from === undefined ? isIgnored(app, path) : !shipped)) return
  const message = `${keyword} puts ${code(path)} (${kind}) into ${shipped ? 'the image' : 'a build stage'}: ${harm(shipped)}.`
  const sure = isSecret === true || (from === undefined && !path.includes('*'))
  const severity = shipped ? (sure ? 'high' : 'medium') : 'low'
  yield { message, at, subject: `${keyword} ${path}`, severity, confidence: sure ? 'high' : 'medium' }
}

/** `COPY .` takes what the ignore file lets through. */
function* checkContext({ app, file, isFirst }: Copy, project: Project): Iterable<Draft> {
  const { at, keyword, shipped } = file
  const { ignoreFile } = app
  const secrets = secretsInContext(app, project)
  for (const { path, writtenAt } of secrets) {
    const message = `${keyword} takes the whole build context with ${code(path)}, which ${writtenAt ? 'a workflow writes from its secrets' : 'is committed'}: ${harm(shipped)}.`
    const written = writtenAt ? [{ at: writtenAt, note: 'The workflow writes it here.' }] : []
    const open = ignoreFile ? [{ at: fileStart(ignoreFile.source.path), note: 'This file lets it through.' }] : []
    const fix = offer(`Keep \`${path}\` out of the build`, false, ignoreEdit(app, [path]))
    const standing = { severity: shipped ? 'high' : 'low', confidence: 'medium' } as const
    yield { message, at, subject: `context ${path}`, ...standing, related: [...written, ...open], ...fix }
  }
  const loose = looseFiles(app, project)
  if (secrets.length > 0 || !isFirst || !shipped || loose.length === 0) return
  const message = `${keyword} takes the whole build context, and no ignore file keeps ${loose.map(code).join(', ')} out: a deploy from a folder that has it puts it into the image.`
  yield { message, at, subject: 'context', severity: 'low', ...offer('Ignore them', false, ignoreEdit(app, loose)) }
}
