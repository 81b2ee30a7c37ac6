/** The properties of runs: the same but for italics and bold type. */
import { child, elements, type XmlElement } from '../read/rich/xml.ts'
import type { WordFile } from './file.ts'
import type { Look } from './looks.ts'
import type { Revisions } from './revisions.ts'

/** What the schema puts before bold type and italics. */
const leading: ReadonlySet<string> = new Set(['w:rStyle', 'w:rFonts'])

const setBy: Readonly<Record<keyof Look, readonly string[]>> = { bold: ['w:b', 'w:bCs'], italic: ['w:i', 'w:iCs'] }

const switchOf = (prefix: string, name: string, on: boolean): string =>
  on ? `<${prefix}${name}/>` : `<${prefix}${name} ${prefix}val="0"/>`

/** The inside of properties with another look, and without what somebody else changed about them. */
const withLook = (file: WordFile, properties: XmlElement | undefined, look: Partial<Look>): string => {
  const dropped = new Set(
    (['bold', 'italic'] as const)
      .flatMap((kind) => (look[kind] === undefined ? [] : setBy[kind]))
      .concat('w:rPrChange'),
  )
  const kept = properties ? elements(properties).filter(({ name }) => !dropped.has(name)) : []
  const set = (['bold', 'italic'] as const).flatMap((kind) => {
    const on = look[kind]
    return on === undefined ? [] : [switchOf(file.prefix, kind === 'bold' ? 'b' : 'i', on)]
  })
  const behind = kept.findLastIndex(({ name }) => leading.has(name) || (name.startsWith('w:b') && name.length < 6)) + 1
  const written = kept.map((each) => file.whole(each))
  return [...written.slice(0, behind), ...set, ...written.slice(behind)].join('')
}

const around = (prefix: string, inside: string): string =>
  inside === '' ? '' : `<${prefix}rPr>${inside}</${prefix}rPr>`

/** The properties of a run whose look changes, as a tracked change; those of one that stays are as they were. */
export const changedProperties = (
  file: WordFile,
  properties: XmlElement | undefined,
  look: Partial<Look>,
  revisions: Revisions,
): string => {
  if (look.italic === undefined && look.bold === undefined) return properties ? file.whole(properties) : ''
  const before = properties ? elements(properties).map((each) => file.whole(each)) : []
  const now = withLook(file, properties, look)
  return around(file.prefix, now + revisions.formatted(before.join('')))
}

/** The properties of new words that look like a run. */
export const likeProperties = (file: WordFile, run: XmlElement, look: Partial<Look>): string =>
  around(file.prefix, withLook(file, child(run, 'w:rPr'), look))
