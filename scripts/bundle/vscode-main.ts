/** Puts the extension for Visual Studio Code together in `dist/vscode`, from where it is packed: `npm run vscode`. */
import { join } from 'node:path'
import { buildExtension } from './vscode.ts'

await buildExtension(process.cwd(), join(process.cwd(), 'dist/vscode'))
