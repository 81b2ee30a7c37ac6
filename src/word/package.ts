/** Parts that are new to a file: what it says they are, and what refers to them. */
import { relationshipPart } from '../read/docx/package.ts'
import { damagedPart } from '../read/rich/unpack.ts'
import { wordFile } from '../read/docx/archive.ts'
import { parseXml } from '../read/rich/xml.ts'
import { appendTo, type WordFile } from './file.ts'
import type { Splices } from './splices.ts'
import { prefixIn } from './tags.ts'

/** A kind of part by the names that Word has for it. */
export interface PartKind {
  readonly name: string
  readonly contentType: string
}

const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
/** In the edition of ISO 29500 Strict. */
const strictTypes = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
const relationshipsSpace = 'http://schemas.openxmlformats.org/package/2006/relationships'
const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** A kind of part of a Word document: `comments`, `footnotes`. */
export const kindOf = (name: string): PartKind => ({ name, contentType: `${wordTypes}.${name}+xml` })

const encode = (xml: string): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`)

/**
 * Adds a part of a kind, under a name that no other has.
 * @returns it and, where the document referred to nothing before, the part with its relationships
 */
export const addPart = (
  file: WordFile,
  splices: Splices,
  kind: PartKind,
  content: string,
): ReadonlyMap<string, Uint8Array> => {
  const { package: word, parts, places } = file.traced
  const folder = word.main.slice(0, word.main.lastIndexOf('/') + 1)
  const free = (base: string, isTaken: (name: string) => boolean): string => {
    for (let count = 0; ; count++) {
      const name = base.replace('#', count === 0 ? '' : String(count))
      if (!isTaken(name)) return name
    }
  }
  const name = free(`${folder}${kind.name}#.xml`, (each) => parts.has(each))
  const ids = new Set(word.relationships.map(({ id }) => id))
  const id = free('rIdResolint#', (each) => ids.has(each))
  const target = name.slice(folder.length)
  const isStrict = file.startTag(word.document).includes('purl.oclc.org')
  const type = `${isStrict ? strictTypes : officeTypes}/${kind.name}`
  const additions: [string, string][] = [
    ['[Content_Types].xml', `<Override PartName="/${name}" ContentType="${kind.contentType}"/>`],
    [relationshipPart(word.main), `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`],
  ]
  const created = new Map([[name, encode(content)]])
  for (const [part, xml] of additions) {
    const bytes = parts.get(part)
    if (!bytes) {
      created.set(part, encode(`<Relationships xmlns="${relationshipsSpace}">${xml}</Relationships>`))
      continue
    }
    const root = parseXml(bytes, damagedPart(wordFile, part), { places, part })
    const prefix = prefixIn(file.startTag(root)) ?? ''
    appendTo(file, splices, root, `<${prefix}${xml.slice(1)}`)
  }
  return created
}
