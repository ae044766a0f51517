import {
  type Decoded,
  decodeText,
  IN_LARGE_FILE_STORAGE,
  isLargeFilePointer,
  isSealed,
  SEALED,
} from '../../model/files/decode.ts'
import { createSizeLimit, MAX_FILE_BYTES, NOT_TEXT, TOO_LARGE } from '../../model/files/snapshot.ts'
import { apiErrorOf } from '../api/api-errors.ts'
import type { Client } from '../api/client.ts'
import { queryRepository, type RepositoryAnswer } from '../api/query.ts'
import type { TreeFile } from './tree.ts'

/** A file's content, or in plain words why it can't be had. */
export type Blob = Decoded | { readonly trouble: string }

/** Fields that are part of the first request for files, at no extra request. */
export interface ExtraFields {
  readonly fields: string
  take(answer: RepositoryAnswer): void
}

const MAX_BLOBS_IN_QUERY = 100
/** GitHub gives a query ten seconds; an answer of that many bytes comes well within them. */
const MAX_BYTES_IN_QUERY = 2_000_000

/** The contents of these files by object id, each asked for once. */
export async function readBlobs(
  client: Client,
  files: Iterable<TreeFile>,
  extraFields?: ExtraFields,
): Promise<Map<string, Blob>> {
  const { blobs, sizes, large } = sortBySize(files)
  const batches = batch(sizes)
  if (batches.length === 0 && extraFields) batches.push([])
  await Promise.all(
    batches.map(async (oids, index) => {
      for (const [oid, blob] of await readBatch(client, oids, index === 0 ? extraFields : undefined))
        blobs.set(oid, blob)
    }),
  )
  // GraphQL cuts them off.
  for (const oid of large.keys()) blobs.set(oid, await readRaw(client, oid))
  return blobs
}

/** The files to read, each content once. Sizes are in bytes. */
export interface BySize {
  /** The contents that are too large to be read. */
  readonly blobs: Map<string, Blob>
  readonly sizes: ReadonlyMap<string, number>
  /** Those that GraphQL cuts off. */
  readonly large: ReadonlyMap<string, number>
}

/** Decides by its size how each of these files is read, and whether it is read at all. */
export function sortBySize(files: Iterable<TreeFile>): BySize {
  const blobs = new Map<string, Blob>()
  const sizes = new Map<string, number>()
  const large = new Map<string, number>()
  const fits = createSizeLimit()
  for (const { oid, size } of files) {
    if (blobs.has(oid) || sizes.has(oid) || large.has(oid)) continue
    if (!fits(size)) blobs.set(oid, { trouble: TOO_LARGE })
    else if (size > MAX_FILE_BYTES) large.set(oid, size)
    else sizes.set(oid, size)
  }
  return { blobs, sizes, large }
}

/** True where one query holds all of them. */
export function fitsOneQuery({ sizes, large }: BySize): boolean {
  return large.size === 0 && batch(sizes).length <= 1
}

function batch(sizes: ReadonlyMap<string, number>): string[][] {
  const batches: string[][] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const [oid, size] of sizes) {
    const last = batches.at(-1)
    if (last && last.length < MAX_BLOBS_IN_QUERY && bytes + size <= MAX_BYTES_IN_QUERY) {
      last.push(oid)
      bytes += size
    } else {
      batches.push([oid])
      bytes = size
    }
  }
  return batches
}

interface BlobFields {
  readonly text?: string | null
  readonly isTruncated?: boolean
  readonly byteSize?: number
}

async function readBatch(client: Client, oids: readonly string[], extraFields: ExtraFields | undefined) {
  const fields = oids.map((oid, i) => `    b${i}: object(oid: "${oid}") { ...content }`)
  if (extraFields) fields.push(extraFields.fields)
  const answer = await queryRepository(client, fields.join('\n'), oids.length > 0 ? BLOB_FRAGMENT : '')
  extraFields?.take(answer)
  const blobs = new Map<string, Blob>()
  for (const [i, oid] of oids.entries()) {
    const text = completeText(answer.repository[`b${i}`] as BlobFields | null | undefined)
    blobs.set(oid, text === undefined ? await readRaw(client, oid) : classify({ text }))
  }
  return blobs
}

const BLOB_FRAGMENT = `fragment content on Blob { text isTruncated byteSize }`

/** The field of one file at a commit by its path, for a query about the repository. */
export function fileField(alias: string, commit: string, path: string): string {
  return `    ${alias}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { ... on Blob { text isTruncated byteSize } }`
}

/** Reads that file; `undefined` when there is none. */
export function takeFile(alias: string, { repository }: RepositoryAnswer): Blob | undefined {
  if (!repository[alias]) return undefined
  const text = completeText(repository[alias] as BlobFields)
  return text === undefined ? { trouble: 'The file is not a readable text file.' } : { text }
}

/** GraphQL cuts long texts and replaces invalid UTF-8. Only an unchanged text of the file's length is the file. */
function completeText(blob: BlobFields | null | undefined): string | undefined {
  if (typeof blob?.text !== 'string' || blob.isTruncated !== false) return undefined
  if (blob.text.includes('\uFFFD')) return undefined
  return Buffer.byteLength(blob.text) === blob.byteSize ? blob.text : undefined
}

async function readRaw(client: Client, oid: string): Promise<Blob> {
  const { octokit, owner, repo } = client
  const data = await octokit.rest.git.getBlob({ owner, repo, file_sha: oid }).then(
    answer => answer.data,
    (error: unknown) => {
      if (apiErrorOf(error, false)?.kind === 'not-found') return undefined
      throw error
    },
  )
  // The caller knows the path.
  if (!data) return { trouble: 'GitHub does not have the content of this file (404), so it was not checked.' }
  const bytes = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8')
  if (data.size !== null && bytes.length !== data.size) {
    return { trouble: 'GitHub returned only a part of this file, so it was not checked.' }
  }
  if (!createSizeLimit()(bytes.length)) return { trouble: TOO_LARGE }
  return blobOf(bytes)
}

/** A file's content by its bytes. */
export function blobOf(bytes: Uint8Array): Blob {
  if (isSealed(bytes)) return { trouble: SEALED }
  const decoded = decodeText(bytes)
  return decoded ? classify(decoded) : { trouble: NOT_TEXT }
}

function classify(decoded: Decoded): Blob {
  return isLargeFilePointer(decoded.text) ? { trouble: IN_LARGE_FILE_STORAGE } : decoded
}
