#!/usr/bin/env node
/** The command line. The version is told before anything else is loaded. */
import { processTerminal } from './terminal.ts'
import { version } from './version.ts'

const args = process.argv.slice(2)

const main = async (): Promise<void> => {
  if (args[0] === '--version' || args[0] === '-v') {
    process.stdout.write(`${version}\n`)
    return
  }
  const { loadProgram } = await import('./program.ts')
  const { run } = loadProgram(import.meta.dirname)
  // A reader that closes the pipe early (`| head`) has seen enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  process.exitCode = await run(args, processTerminal())
}

void main()
