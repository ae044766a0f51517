import {
  type ContextSecret,
  holdsSecret,
  ignoreEdit,
  isIgnored,
  looseFiles,
  secretNamedBy,
  secretsTaken,
} from '../../analysis/image/build-context.ts'
import { type CopiedFile, type Copy, copiesContext, copiesIn, takes } from '../../analysis/image/image-files.ts'
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
    const copies = copiesIn(project)
    const wholeContext = new Map(copies.filter(({ file }) => copiesContext(file)).map(copy => [copy.app, copy.file]))
    for (const copy of copies) {
      const wider = wholeContext.get(copy.app)
      yield* wider === copy.file ? checkContext(copy, project) : checkFile(copy, wider, project)
    }
  }),
} satisfies Rule

/** A file that a COPY names, or a folder or pattern that takes one; of another stage only what gets into the image. */
function* checkFile(copy: Copy, wider: CopiedFile | undefined, project: Project): Iterable<Draft> {
  const { app, file } = copy
  const { path, origin, at, keyword, from, shipped } = file
  const named = secretNamedBy(file)
  if (!named) {
    for (const secret of secretsTaken(file, app, project)) {
      const isSaid = wider !== undefined && wider.shipped >= file.shipped && takes(wider, secret.path)
      if (!isSaid) yield takenSecret(copy, secret, `${keyword} ${path}`)
    }
    return
  }
  const isSecret = holdsSecret(named.path ?? origin, app, project)
  if (isSecret === false || (from === undefined ? isIgnored(app, named.path ?? path) : !shipped)) return
  const message = `${keyword} puts ${code(path)} (${named.kind}) into ${shipped ? 'the image' : 'a build stage'}: ${harm(shipped)}.`
  const sure = isSecret === true || (from === undefined && !path.includes('*'))
  const severity = shipped ? (sure ? 'high' : 'medium') : 'low'
  yield { message, at, subject: `${keyword} ${path}`, severity, confidence: sure ? 'high' : 'medium' }
}

/** `COPY .` takes what the ignore file lets through. */
function* checkContext(copy: Copy, project: Project): Iterable<Draft> {
  const { app, file, isFirst } = copy
  const { at, keyword, shipped } = file
  const secrets = secretsTaken(file, app, project)
  for (const secret of secrets) yield takenSecret(copy, secret, 'context')
  const loose = looseFiles(file, app, project)
  if (secrets.length > 0 || !isFirst || !shipped || loose.length === 0) return
  const message = `${keyword} takes the whole build context, and no ignore file keeps ${loose.map(code).join(', ')} out: a deploy from a folder that has it puts it into the image.`
  yield { message, at, subject: 'context', severity: 'low', ...offer('Ignore them', false, ignoreEdit(app, loose)) }
}

function takenSecret({ app, file }: Copy, { path, writtenAt }: ContextSecret, subject: string): Draft {
  const { at, keyword, shipped } = file
  const { ignoreFile } = app
  const taken = copiesContext(file) ? 'the whole build context' : code(file.path)
  const message = `${keyword} takes ${taken} with ${code(path)}, which ${writtenAt ? 'a workflow writes from its secrets' : 'is committed'}: ${harm(shipped)}.`
  const written = writtenAt ? [{ at: writtenAt, note: 'The workflow writes it here.' }] : []
  const open = ignoreFile ? [{ at: fileStart(ignoreFile.source.path), note: 'This file does not ignore it.' }] : []
  const fix = offer(`Keep \`${path}\` out of the build`, false, ignoreEdit(app, [path]))
  const standing = { severity: shipped ? 'high' : 'low', confidence: 'medium' } as const
  return { message, at, subject: `${subject} ${path}`, ...standing, related: [...written, ...open], ...fix }
}
