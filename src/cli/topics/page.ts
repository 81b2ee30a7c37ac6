/** Pages of Markdown that are filled in. */
import { wrap } from '../../formats/words.ts'

const width = 118

/** Breaks the paragraphs of a page anew, for what is filled in has any length; headings, tables and code stay. */
export const page = (text: string): string =>
  text
    .split('\n\n')
    .map((block) =>
      /^(?:#|\||```)/.test(block) ? block : wrap(block.trim().replaceAll(/\s+/g, ' '), width).join('\n'),
    )
    .join('\n\n')
    .trimEnd() + '\n'
