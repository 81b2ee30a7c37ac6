/**
 * Styles: what a paragraph or a run looks like when its own properties do not say.
 *
 * Italics, bold and hidden text are toggles (ISO 29500-1, 17.7.3): said in the paragraph style and again in the
 * character style they cancel each other out; said on the run itself they hold. Inside one chain of `basedOn` the
 * nearest word counts.
 */
import { child, childrenOf, valueOf, type XmlElement } from '../rich/xml.ts'

/** How a run is set, as far as the text needs it. */
export interface RunLook {
  readonly italic: boolean
  readonly bold: boolean
  /** By hand: links are underlined by their style. */
  readonly underlined: boolean
  readonly hidden: boolean
  readonly superscript: boolean
}

/** What a paragraph style says, its bases included. */
export interface ParagraphStyle {
  readonly name: string | undefined
  readonly centred: boolean | undefined
  /** 0-based outline level; 9 is body text. */
  readonly outline: number | undefined
  readonly list: string | undefined
  readonly level: number | undefined
}

type Toggle = 'w:i' | 'w:b' | 'w:vanish'

/** A switch that is present is on unless it says otherwise. */
export function switchOf(properties: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(properties, name)
  return found === undefined ? undefined : !['0', 'false', 'off'].includes(found.attributes['val'] ?? '')
}

/** Alignment that reads as a heading's. */
export function isCentred(properties: XmlElement | undefined): boolean | undefined {
  const alignment = valueOf(properties, 'w:jc')
  return alignment === undefined ? undefined : alignment === 'center'
}

/** A whole number in `w:val`. */
export function numberIn(properties: XmlElement | undefined, name: string): number | undefined {
  const value = Number.parseInt(valueOf(properties, name) ?? '', 10)
  return Number.isNaN(value) ? undefined : value
}

const alignment = (properties: XmlElement): string | undefined => valueOf(properties, 'w:vertAlign')

/** The styles of a document. */
export class Styles {
  readonly #byId = new Map<string, XmlElement>()
  readonly #chains = new Map<string, readonly XmlElement[]>()
  readonly #paragraphs = new Map<string, ParagraphStyle>()
  readonly #defaultRun: XmlElement | undefined
  readonly #defaultId: string

  constructor(part: XmlElement | undefined) {
    let defaultId = ''
    for (const style of childrenOf(part, 'w:style')) {
      const { styleId = '', type, default: isDefault } = style.attributes
      this.#byId.set(styleId, style)
      if (type === 'paragraph' && (isDefault === '1' || isDefault === 'true')) defaultId = styleId
    }
    this.#defaultId = defaultId
    this.#defaultRun = child(child(child(part, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  }

  /** The style itself, then what it is based on. */
  #chain(id: string): readonly XmlElement[] {
    const known = this.#chains.get(id)
    if (known) return known
    const chain: XmlElement[] = []
    for (let style = this.#byId.get(id); style && !chain.includes(style);) {
      chain.push(style)
      style = this.#byId.get(valueOf(style, 'w:basedOn') ?? '')
    }
    this.#chains.set(id, chain)
    return chain
  }

  #nearest<T>(id: string, part: 'w:rPr' | 'w:pPr', read: (properties: XmlElement) => T | undefined): T | undefined {
    for (const style of this.#chain(id)) {
      const properties = child(style, part)
      const found = properties && read(properties)
      if (found !== undefined) return found
    }
    return undefined
  }

  /** What the paragraph's style says. */
  paragraph(properties: XmlElement | undefined): ParagraphStyle {
    const id = valueOf(properties, 'w:pStyle') ?? this.#defaultId
    let style = this.#paragraphs.get(id)
    if (style === undefined) {
      style = {
        name: valueOf(this.#byId.get(id), 'w:name') ?? (id || undefined),
        centred: this.#nearest(id, 'w:pPr', isCentred),
        outline: this.#nearest(id, 'w:pPr', (each) => numberIn(each, 'w:outlineLvl')),
        list: this.#nearest(id, 'w:pPr', (each) => valueOf(child(each, 'w:numPr'), 'w:numId')),
        level: this.#nearest(id, 'w:pPr', (each) => numberIn(child(each, 'w:numPr'), 'w:ilvl')),
      }
      this.#paragraphs.set(id, style)
    }
    return style
  }

  /** The ids of a paragraph's style and of those it is based on: a level of a list may be tied to any of them. */
  idsOf(properties: XmlElement | undefined): string[] {
    const id = valueOf(properties, 'w:pStyle') ?? this.#defaultId
    return this.#chain(id).map((style) => style.attributes['styleId'] ?? '')
  }

  #toggle(name: Toggle, paragraph: string, character: string, direct: XmlElement | undefined): boolean {
    const own = switchOf(direct, name)
    if (own !== undefined) return own
    const read = (each: XmlElement): boolean | undefined => switchOf(each, name)
    const inParagraph = this.#nearest(paragraph, 'w:rPr', read)
    const inCharacter = this.#nearest(character, 'w:rPr', read)
    if (inParagraph === undefined && inCharacter === undefined) return switchOf(this.#defaultRun, name) ?? false
    return (inParagraph ?? false) !== (inCharacter ?? false)
  }

  /**
   * How a run is set.
   * @param paragraph `w:pPr` of its paragraph
   * @param direct `w:rPr` of the run
   */
  run(paragraph: XmlElement | undefined, direct: XmlElement | undefined): RunLook {
    const base = valueOf(paragraph, 'w:pStyle') ?? this.#defaultId
    const character = valueOf(direct, 'w:rStyle') ?? ''
    const position =
      (direct && alignment(direct)) ??
      this.#nearest(character, 'w:rPr', alignment) ??
      this.#nearest(base, 'w:rPr', alignment)
    return {
      italic: this.#toggle('w:i', base, character, direct),
      bold: this.#toggle('w:b', base, character, direct),
      underlined: (valueOf(direct, 'w:u') ?? 'none') !== 'none',
      hidden: this.#toggle('w:vanish', base, character, direct),
      superscript: position === 'superscript',
    }
  }
}
