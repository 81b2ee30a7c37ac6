/** The program of a worker thread (`--jobs`). */
import { loadProgram } from './program.ts'

void loadProgram(import.meta.dirname).then(async ({ serveLint }) => serveLint())
