/**
 * What a file is that is no Word file of today, by its first bytes, and what its owner can do.
 */
import { ReadError } from '../error.ts'

const saveAs = 'Open it in Word or LibreOffice and save it as .docx.'

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0))

/** Whether the bytes begin like a zip archive, which every .docx is. */
export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])

/** The old compound format: Word 97 to 2003, and the wrapper of encrypted files of every later Word. */
const isCompound = (bytes: Uint8Array): boolean => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

/** Names in a compound file's directory are UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = ascii(name).flatMap((byte) => [byte, 0])
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

function compoundMessage(bytes: Uint8Array): string {
  if (holdsName(bytes, 'EncryptedPackage') || holdsName(bytes, 'DRMEncryptedDataSpace')) {
    return 'This Word file is encrypted with a password. Open it in Word and save a copy without the password.'
  }
  if (holdsName(bytes, '__properties_version1.0'))
    return 'This is a message of Outlook (.msg), which is not read. Save it as .eml or .html, or copy its text.'
  return `This is a Word file of the old .doc format, which is not read. ${saveAs}`
}

/**
 * Says why bytes cannot be a .docx.
 * @param bytes the whole file
 * @returns the error to throw, or nothing for a zip archive
 */
export function refusal(bytes: Uint8Array): ReadError | undefined {
  if (isZip(bytes)) return undefined
  if (bytes.length === 0) return new ReadError('The file is empty.')
  if (isCompound(bytes)) return new ReadError(compoundMessage(bytes))
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048)).trimStart()
  if (head.startsWith('{\\rtf')) return new ReadError('This is an RTF file, not a Word file. Give it the ending .rtf.')
  if (head.startsWith('%PDF')) return new ReadError('This is a PDF file, not a Word file. Give it the ending .pdf.')
  if (/<(?:pkg:package|w:wordDocument)\b/.test(head)) {
    return new ReadError(`This is a Word file saved as one XML file, which is not read. ${saveAs}`)
  }
  return new ReadError(`This is not a Word file: a .docx begins otherwise. ${saveAs}`)
}
