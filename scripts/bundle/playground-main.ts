/** Makes the page for people without anything installed: `npm run bundle:playground`. */
import { join } from 'node:path'
import { writePlayground } from './playground.ts'

await writePlayground(process.cwd(), join(process.cwd(), 'dist'))
