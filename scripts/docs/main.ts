/** Writes the documentation into `dist/site`, with the playground where it was built: `npm run docs`. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSite } from './site.ts'

const root = process.cwd()
const playground = join(root, 'dist/playground.html')
await buildSite(
  root,
  join(root, 'dist/site'),
  existsSync(playground) ? { playground: readFileSync(playground, 'utf8') } : {},
)
