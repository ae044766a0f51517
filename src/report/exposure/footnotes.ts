import type { Location } from '../../model/files/text.ts'

/** Where the files do not tell whether the app has a public address. */
export const UNSURE_FOOTNOTE =
  '¹ Public once the app has a public IP address. The first deploy allocates one by default.'

/** The places of the commands follow. */
export const OPENED_FOOTNOTE = '² This app is private, but a command in the repository opens these ports:'

/** `deploy.yml:29` */
export function placeName({ path, range }: Location): string {
  return `${path}:${range.start.line}`
}
