import { declareFaults } from './assertions.ts'

await declareFaults('a first run')
