import { existsSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { decode, type Outcome, readFile } from './file.ts'
import { type Git, topOf } from './git.ts'
import { readBlobs } from './git-files.ts'

/** Where the team's policy is looked for. */
export interface PolicyPlace {
  /** The project's folder. */
  readonly directory: string
  readonly file: string
  /** The merge base and its git; `undefined` for the work tree. */
  readonly at: { readonly git: Git; readonly commit: string } | undefined
}

/** `absent` tells where it is not; a policy that only the work tree has is not in force yet. */
export interface PolicyFile {
  /** As every path of the project: relative to its folder. */
  readonly path: string
  readonly outcome: Outcome | 'absent' | 'not yet'
}

/** Reads the policy as it stands at the merge base, or a file outside of the repository as it stands on disk. */
export async function readPolicyFile({ directory, file, at }: PolicyPlace): Promise<PolicyFile> {
  const path = relative(directory, file).split(sep).join('/')
  const onDisk = existsSync(file)
  if (at === undefined || !(await isInRepository(at.git, file))) {
    return { path, outcome: onDisk ? readFile(file) : 'absent' }
  }
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${at.commit}:./${path}`]
  const answer = await at.git.run(args).catch(() => undefined)
  const id = answer?.toString('latin1').trim()
  if (!id) return { path, outcome: onDisk ? 'not yet' : 'absent' }
  const bytes = (await readBlobs(at.git, [id])).get(id)
  return { path, outcome: bytes && decode(bytes) }
}

async function isInRepository(git: Git, file: string): Promise<boolean> {
  return !relative(await topOf(git), file).startsWith('..')
}
