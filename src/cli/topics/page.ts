/** Pages of Markdown that are filled in. */
import { wrap } from '../../formats/words.ts'

const width = 118

/** Code between fences, which may hold blank lines of its own. */
const fenced = /^(```.*\n[^]*?\n```)$/m

/** Breaks the paragraphs of a page anew, for what is filled in has any length; headings, tables and code stay. */
export const page = (text: string): string =>
  text
    .split(fenced)
    .map((part, index) => (index % 2 === 1 ? part : part.split('\n\n').map(broken).join('\n\n')))
    .join('')
    .trimEnd() + '\n'

const broken = (block: string): string =>
  /^(?:#|\|)/.test(block) ? block : wrap(block.trim().replaceAll(/\s+/g, ' '), width).join('\n')
