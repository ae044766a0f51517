import { declareFaults } from './assertions.ts'

await declareFaults('a second run')
await declareFaults('a schedule')
await declareFaults('a large repository')
