/** The last step of the build: makes the bundles ASCII, writes down the help, runs both on a document and keeps their compiled code. */
import { writeAscii, writeCodeCache, writeHelp, writeServerCache } from './program.ts'
import { processTerminal } from './terminal.ts'

const silent = { ...processTerminal(), print: (): void => {}, printAside: (): void => {} }
const folder = import.meta.dirname
const args = process.argv.slice(2)

const write = async (): Promise<void> => {
  writeAscii(folder)
  await writeHelp(folder, silent)
  await writeCodeCache(folder, args, silent)
  await writeServerCache(folder, args.at(-1) ?? '')
  // The server waits for a client that there is not.
  process.exit()
}

void write()
