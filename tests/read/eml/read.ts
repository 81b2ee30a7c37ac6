import { readFile as readBytes } from '../../../src/read/index.ts'
import type { ReadFile } from '../../../src/read/reader.ts'

export type { ReadFile }

/** Reads a text as a file without a name that would tell its kind. */
export const readFile = (text: string): Promise<ReadFile> => readBytes(new TextEncoder().encode(text), 'message')
