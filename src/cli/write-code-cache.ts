/** The last step of the build: makes the bundle ASCII, writes down the help, runs the program on a document and keeps its compiled code. */
import { writeAscii, writeCodeCache, writeHelp } from './program.ts'
import { processTerminal } from './terminal.ts'

const silent = { ...processTerminal(), print: (): void => {}, printAside: (): void => {} }
writeAscii(import.meta.dirname)
void writeHelp(import.meta.dirname, silent).then(() =>
  writeCodeCache(import.meta.dirname, process.argv.slice(2), silent),
)
