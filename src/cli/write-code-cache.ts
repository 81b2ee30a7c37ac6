/** The last step of the build: runs the program on a document and keeps its compiled code. */
import { writeCodeCache } from './program.ts'
import { processTerminal } from './terminal.ts'

const silent = { ...processTerminal(), print: (): void => {}, printAside: (): void => {} }
void writeCodeCache(import.meta.dirname, process.argv.slice(2), silent)
