/**
 * Messages (.eml, and pages that browsers save as .mht): their body, as a web page where the message has it in that form, else as the
 * text that it is. The headers are no part of it. What is attached is named and not read.
 */
import { ReadError } from '../error.ts'
import { readHtml } from '../html/index.ts'
import { importPackage } from '../import-package.ts'
import type { ReadFile, ReadOptions } from '../reader.ts'
import { decodeWindows1252 } from '../text/decode.ts'

/** Parts within parts, and bytes of headers, that no message of people needs. */
const limits = { maxNestingDepth: 40, maxHeadersSize: 1_000_000 }

const hasWords = (text: string | undefined): text is string => text !== undefined && /[\p{L}\p{N}]/u.test(text)

/** Node 20 decodes the quotation marks and dashes of Windows-1252 as control characters, which no message has. */
const withQuotes = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => decodeWindows1252(Uint8Array.of(control.charCodeAt(0))))

/** Attached files that may be the document, for the message that they are not read. */
function attachedTo(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined
  const [are, them] = names.length === 1 ? ['is', 'it'] : ['are', 'them']
  return `${names.join(', ')} ${are} attached to this message and not read; save ${them} and name ${them}`
}

/**
 * Reads a message.
 * @param bytes the whole file
 * @returns the body, and a warning that names what is attached
 * @throws ReadError when there is no body to read
 */
export async function readEml(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadFile> {
  const { default: PostalMime } = await importPackage<typeof import('postal-mime')>('postal-mime')
  const message = await PostalMime.parse(bytes, limits).catch((error: unknown) => {
    throw new ReadError('This message is damaged or nested beyond all measure. Save its text as plain text.', {
      cause: error,
    })
  })
  const attached = message.attachments
    .filter(({ related, disposition, filename }) => related !== true && (disposition === 'attachment' || filename))
    .map(({ filename, mimeType }) => filename || `a file of type ${mimeType}`)
  const warning = attachedTo(attached)
  const warned = warning === undefined ? {} : { warning }
  if (hasWords(message.html)) return { source: await readHtml(withQuotes(message.html), options.changes), ...warned }
  if (hasWords(message.text)) return { source: withQuotes(message.text).replaceAll('\r\n', '\n'), ...warned }
  throw new ReadError(
    warning === undefined ? 'This message has no text in it.' : `This message has no text in it: ${warning}.`,
  )
}
