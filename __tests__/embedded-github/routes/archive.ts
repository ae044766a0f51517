import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { notFound } from '../api-error.ts'
import { type Answer, type Handler, parameter } from '../call.ts'
import { fullName } from '../represent.ts'
import type { State } from '../types.ts'

/** Where GitHub has another host: `codeload.github.com`, and this folder on GitHub Enterprise Server. */
const DOWNLOADS = '/_codeload/'

/** How the log calls a download; the API's document does not have it. */
export const DOWNLOAD = 'codeload'

export function isDownload(path: string): boolean {
  return path.startsWith(DOWNLOADS)
}

/** An address of its own for each commit, which nobody can guess. */
function signatureOf(path: string): string {
  return createHash('sha256').update(`signed ${path}`).digest('hex').slice(0, 29).toUpperCase()
}

/** The archive as `git archive` makes it, with what `.gitattributes` says of it. A token of the API has no place here. */
export async function answerDownload(state: State, url: URL, headers: IncomingHttpHeaders): Promise<Answer> {
  if (headers.authorization !== undefined) state.violations.push('a download with the token of the API')
  const [owner = '', name = '', , commit = ''] = url.pathname.slice(DOWNLOADS.length).split('/')
  const repository = state.repositories.get(`${owner}/${name}`.toLowerCase())
  if (!repository || url.searchParams.get('token') !== signatureOf(url.pathname)) throw notFound()
  const prefix = `${owner}-${name}-${commit.slice(0, 7)}/`
  const body = await repository.git.run(['archive', '--format=tar.gz', `--prefix=${prefix}`, commit])
  return { body, type: 'application/x-gzip' }
}

export const archiveRoutes: readonly (readonly [string, Handler])[] = [
  [
    'repos/download-tarball-archive',
    async call => {
      const { repository, state } = call
      const commit = await repository.git.commit(parameter(call, 'ref'))
      if (commit === undefined) throw notFound()
      const path = `${DOWNLOADS}${fullName(repository)}/legacy.tar.gz/${commit}`
      return { body: Buffer.alloc(0), headers: { location: `${state.origin}${path}?token=${signatureOf(path)}` } }
    },
  ],
]
