/** Writes the documentation into `dist/site`: `npm run docs`. */
import { join } from 'node:path'
import { playgroundPage } from './playground.ts'
import { buildSite } from './site.ts'

const root = process.cwd()
await buildSite(root, join(root, 'dist/site'), { playground: playgroundPage(root) })
