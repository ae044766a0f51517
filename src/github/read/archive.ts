import { createHash } from 'node:crypto'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { apiErrorOf } from '../api/api-errors.ts'
import { type Client, ONCE } from '../api/client.ts'
import { type Blob, type BySize, blobOf } from './blobs.ts'
import { readTar } from './tar.ts'

/** An archive that unpacks to more is not read to its end. It may have the files of Git LFS in place of their pointers. */
const MAX_UNPACKED_BYTES = 500_000_000

/** What an archive held of the files that were asked for. */
export interface Archived {
  /** By object id. */
  readonly blobs: ReadonlyMap<string, Blob>
  /** Why the archive was not read to its end, as a clause. */
  readonly trouble?: string
}

/**
 * Reads files out of the archive of a commit, in two requests: GitHub's answer is a redirect to another host. The archive
 * is unpacked as it comes in and is never written to the disk.
 *
 * A content counts only if it has the hash of a file in the listing. So nothing that the archive says of itself is
 * trusted: names, duplicates, links. What `.gitattributes` leaves out or changes (`export-ignore`, `export-subst`) is
 * missing in the result like what is behind the end of a broken archive, and has to be read in another way.
 */
export async function readArchive(client: Client, commit: string, { sizes, large }: BySize): Promise<Archived> {
  const files = new Map([...sizes, ...large])
  const wantedSizes = new Set(files.values())
  const blobs = new Map<string, Blob>()
  try {
    const archive = await openArchive(client, commit)
    for await (const content of readTar(bounded(archive), size => wantedSizes.has(size))) {
      const oid = blobId(content)
      if (files.has(oid)) blobs.set(oid, blobOf(content))
      if (blobs.size === files.size) break
    }
    return { blobs }
  } catch (error) {
    return { blobs, trouble: reasonOf(error) }
  }
}

/** The unpacked archive. Rejects where GitHub does not return it. */
async function openArchive(client: Client, commit: string): Promise<Readable> {
  const { octokit, owner, repo, download } = client
  const answer = await octokit.rest.repos.downloadTarballArchive({
    owner,
    repo,
    ref: commit,
    // Octokit would follow the redirect, and hold the whole archive in memory.
    request: { ...ONCE.request, redirect: 'manual' },
  })
  // The types know only the answer behind the redirect.
  const status: number = answer.status
  const { location } = answer.headers
  if (status !== 302 || location === undefined) throw new Error('GitHub did not return the address of the archive')
  const packed = await download(location)
  const unpacked = createGunzip()
  // An error of the download is one of the unpacked archive, too. The download ends when that is no longer read.
  pipeline(packed, unpacked, () => {})
  return unpacked
}

async function* bounded(archive: Readable): AsyncGenerator<Buffer, void> {
  let bytes = 0
  for await (const piece of archive as AsyncIterable<Buffer>) {
    bytes += piece.length
    if (bytes > MAX_UNPACKED_BYTES) throw new Error(`the archive is larger than ${MAX_UNPACKED_BYTES / 1_000_000} MB`)
    yield piece
  }
}

/** As git names a content. */
function blobId(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')
}

function reasonOf(error: unknown): string {
  const reason = apiErrorOf(error, false)?.reason ?? (error instanceof Error ? error.message : 'an unknown error')
  return reason.replace(/\.$/, '')
}
