/** `resolint lsp`: the language server, which is a bundle of its own. */
import type { Run } from '../command.ts'
import { loadServer } from '../program.ts'

export const run: Run = async (args, terminal) => (await loadServer(import.meta.dirname)).run(args.words, terminal)
