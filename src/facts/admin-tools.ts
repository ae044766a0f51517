import { BROKERS } from './tools/brokers.ts'
import { CONSOLES } from './tools/consoles.ts'
import { MODELS } from './tools/models.ts'
import { TELEMETRY } from './tools/telemetry.ts'
import type { AdminTool } from './tools/tool.ts'

export type { AdminTool } from './tools/tool.ts'

/** What listens where, and whether it asks for a login by default. Databases have a separate table. */
export const ADMIN_TOOLS: readonly AdminTool[] = [...CONSOLES, ...BROKERS, ...TELEMETRY, ...MODELS]

/** The tool whose default port that is, among those ports that hardly anything else uses. */
export function toolOfPort(port: number): AdminTool | undefined {
  return ADMIN_TOOLS.find(({ ports }) => ports.includes(port))
}
