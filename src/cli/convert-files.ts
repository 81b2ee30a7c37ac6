/** The kinds of files that `resolint convert` writes: those of text, and Word files, which are a room of their own. */
import { files as texts, type WriteFile } from '../convert/files.ts'

const word = async (): Promise<WriteFile> => {
  const { writeWord } = await import('../word/new/index.ts')
  return (document, text) => writeWord(document, { text })
}

/** What writes a file, by the ending of its name. */
export const convertFiles: Readonly<Record<string, () => Promise<WriteFile>>> = { '.docx': word, ...texts }
