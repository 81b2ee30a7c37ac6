/** Styles of an OpenDocument text: how paragraphs and characters are set, through all styles that one is based on. */
import { plainLook, type Look } from '../rich/spans.ts'
import { child, type XmlElement } from '../rich/xml.ts'

/** What the style of a paragraph says of it. */
export interface ParagraphStyle {
  readonly name: string | undefined
  readonly look: Look
  readonly centred: boolean
  /** The page style that begins with the paragraph. */
  readonly page: string | undefined
}

/** The styles by family and name. Those of `content.xml` stand after those of `styles.xml` and hold where both have a name. */
export class Styles {
  readonly #byName = new Map<string, XmlElement>()
  readonly #lists = new Map<string, XmlElement>()

  constructor(styles: readonly XmlElement[]) {
    for (const style of styles) {
      const name = style.attributes['name'] ?? ''
      if (style.name === 'text:list-style') this.#lists.set(name, style)
      else if (style.name === 'style:style') this.#byName.set(`${style.attributes['family'] ?? ''} ${name}`, style)
      else if (style.name === 'style:default-style') this.#byName.set(`${style.attributes['family'] ?? ''} `, style)
    }
  }

  /** The style itself, then those it is based on, then the default. */
  #chain(family: string, name: string | undefined): XmlElement[] {
    const chain: XmlElement[] = []
    let style = this.#byName.get(`${family} ${name ?? ''}`)
    while (style && !chain.includes(style)) {
      chain.push(style)
      style = this.#byName.get(`${family} ${style.attributes['parent-style-name'] ?? ''}`)
    }
    return chain
  }

  /** How characters of a style are set, within what is set as `above`. */
  look(family: 'text' | 'paragraph', name: string | undefined, above: Look): Look {
    const chain = this.#chain(family, name)
    const nearest = (attribute: string): string | undefined =>
      chain
        .map((style) => child(style, 'style:text-properties')?.attributes[attribute])
        .find((each) => each !== undefined)
    const slant = nearest('font-style')
    const weight = nearest('font-weight')
    const position = nearest('text-position')
    const line = nearest('text-underline-style')
    return {
      underlined: line === undefined ? above.underlined : line !== 'none',
      italic: slant === undefined ? above.italic : slant !== 'normal',
      bold: weight === undefined ? above.bold : weight === 'bold' || Number(weight) >= 600,
      superscript: position === undefined ? above.superscript : /^(?:super|[1-9]\d*%)/.test(position),
    }
  }

  /** Whether characters of a style are not to be seen. */
  isHidden(name: string | undefined): boolean {
    return this.#chain('text', name).some(
      (style) => child(style, 'style:text-properties')?.attributes['display'] === 'none',
    )
  }

  /** What a paragraph's style says. */
  paragraph(name: string | undefined): ParagraphStyle {
    const chain = this.#chain('paragraph', name)
    const alignment = chain.map((style) => child(style, 'style:paragraph-properties')?.attributes['text-align'])
    const named = chain.find((style) => !/^P\d+$/.test(style.attributes['name'] ?? ''))
    return {
      name: named?.attributes['display-name'] ?? named?.attributes['name'],
      look: this.look('paragraph', name, plainLook),
      centred: alignment.find((each) => each !== undefined) === 'center',
      page: chain[0]?.attributes['master-page-name'] || undefined,
    }
  }

  /** The style of a list. */
  list(name: string | undefined): XmlElement | undefined {
    return this.#lists.get(name ?? '')
  }
}
