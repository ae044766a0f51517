import type { ClientOptions } from '../github/api/client.ts'
import type { EventSource } from '../github/read/event.ts'
import type { Observed } from '../model/observed.ts'
import type { Project } from '../model/project/project.ts'

/** All that the action knows of its runner and does to it. */
export interface RunnerIo {
  readonly version: string
  readonly event: EventSource
  readonly owner: string
  readonly repo: string
  readonly apiUrl: string
  readonly serverUrl: string
  /** Whether the runner names a proxy. */
  readonly proxied: boolean
  /** Distinguishes this run of the job from every other one. */
  readonly runId: string
  /** Address of the folder with the rules' pages. */
  readonly pages: string
  /** How patient the requests to GitHub are; as the client sees fit if not given. */
  readonly patience?: Pick<ClientOptions, 'timeoutMilliseconds' | 'secondMilliseconds'>
  /** Looks at what runs. Never rejects. */
  observe(project: Project): Promise<Observed>
  input(name: string): string
  log(line: string): void
  setOutput(name: string, value: string | number): void
  writeSummary(markdown: string): Promise<void>
  /** Why it was not written, as a clause, or `undefined`. */
  writeFile(path: string, text: string): Promise<string | undefined>
}
