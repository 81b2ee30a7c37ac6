#!/usr/bin/env node
/** The command line. Version and help are told before anything else is loaded. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { helpFile } from './help-file.ts'
import { endWith } from './output.ts'
import { processTerminal } from './terminal.ts'
import { version } from '../lint/version.ts'

const args = process.argv.slice(2)
const only = args.length === 1 ? args[0] : undefined

/** The help as the build wrote it; empty where it is missing, and then the program tells it. */
const writtenHelp = (): string => {
  try {
    return readFileSync(join(import.meta.dirname, helpFile), 'utf8')
  } catch {
    return ''
  }
}

const main = async (): Promise<void> => {
  const told =
    only === '--version' || only === '-v' ? `${version}\n` : only === '--help' || only === '-h' ? writtenHelp() : ''
  const terminal = processTerminal()
  if (told !== '') {
    terminal.print(told)
    endWith(0)
    return
  }
  const { loadServer, runProgram } = await import('./program.ts')
  const isForHelp = args.some((argument) => argument === '--help' || argument === '-h')
  // An editor waits for the server, which needs nothing of the program.
  if (args[0] === 'lsp' && !isForHelp)
    endWith(await (await loadServer(import.meta.dirname)).run(args.slice(1), terminal))
  else endWith(await runProgram(import.meta.dirname, args, terminal))
}

void main()
