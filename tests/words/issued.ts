/** The resolutions that the United Nations publish in Akoma Ntoso: their archive stands beside the project. */
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Drafted } from './corpus.ts'

const archive = '../shared/akn/english.tar.gz'

/** The files of an archive, as text. A header of tar is 512 bytes, the size in octal at 124; files fill whole blocks. */
const filesOf = (bytes: Buffer): string[] => {
  const files: string[] = []
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0;) {
    const size = Number.parseInt(bytes.toString('latin1', at + 124, at + 135), 8)
    files.push(bytes.toString('utf8', at + 512, at + 512 + size))
    at += 512 + Math.ceil(size / 512) * 512
  }
  return files
}

/** A line for each paragraph. Notes and the letters of notes to tables are no words of a paragraph. */
const bodyOf = (xml: string): string =>
  xml
    .slice(Math.max(0, xml.search(/<(?:preamble|mainBody|body)[ >]/)))
    .replaceAll(/<authorialNote.*?<\/authorialNote>|<sup>.*?<\/sup>/gs, ' ')
    .replaceAll(/<\/?(?:p|heading|intro|paragraph|point|td)\b[^>]*>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')

/** Of the Assembly its title; of the Council, whose resolutions have none, what the index says of the matter, without terms. */
const titleOf = (xml: string): string =>
  /<docTitle refersTo="#resolutionTitle">(.*?)<\/docTitle>/s.exec(xml)?.[1]?.trim() ??
  /<keyword refersTo="title" value="[^"[]*\[(.*?)(?: until| for | through|[\d"\]])/s.exec(xml)?.[1] ??
  ''

/** Every resolution in English with its title, which its successors of other years share; none where there is no archive. */
export const issuedTexts = (): Drafted[] =>
  existsSync(archive)
    ? filesOf(gunzipSync(readFileSync(archive))).map((xml) => ({ title: titleOf(xml), text: bodyOf(xml) }))
    : []
