/**
 * Automatic numbers: what Word shows before a paragraph and keeps nowhere.
 */
import { written } from '../rich/count.ts'
import { numberIn, switchOf } from './styles.ts'
import { withoutPrivate } from './symbols.ts'
import { child, childrenOf, valueOf, type XmlElement } from '../rich/xml.ts'

interface Level {
  readonly start: number
  readonly format: string
  /** `(%1)`: each level's number by its 1-based place. */
  readonly text: string
  /** The 1-based level after which this one starts anew; 0 for never. */
  readonly restart: number | undefined
  /** Whether every number in it is written in digits. */
  readonly legal: boolean
  /** Style that is tied to the level. */
  readonly style: string | undefined
}

interface List {
  /** Lists of one definition count together. */
  readonly definition: string
  readonly levels: ReadonlyMap<number, Level>
  /** Level -> number with which this list starts anew when it first comes. */
  readonly overrides: ReadonlyMap<number, number>
}

/** Characters of a number that are kept, for each paragraph has them; `Article %1 (continued)` has a score. */
const longestLabel = 100

function readLevel(element: XmlElement): Level {
  const pictured = child(element, 'w:lvlPicBulletId') !== undefined
  return {
    start: numberIn(element, 'w:start') ?? 0,
    format: pictured ? 'bullet' : (valueOf(element, 'w:numFmt') ?? 'decimal'),
    text: pictured ? '•' : (valueOf(element, 'w:lvlText') ?? ''),
    restart: numberIn(element, 'w:lvlRestart'),
    legal: switchOf(element, 'w:isLgl') ?? false,
    style: valueOf(element, 'w:pStyle'),
  }
}

const levelsOf = (element: XmlElement | undefined): [number, Level][] =>
  childrenOf(element, 'w:lvl').map((each) => [Number(each.attributes['ilvl'] ?? 0), readLevel(each)])

/** Reads `numbering.xml` and counts. One of it serves one run over one document. */
export class Numbering {
  readonly #lists = new Map<string, List>()
  readonly #counts = new Map<string, Map<number, number>>()
  readonly #begun = new Set<string>()

  constructor(part: XmlElement | undefined) {
    const definitions = new Map(
      childrenOf(part, 'w:abstractNum').map((each) => [each.attributes['abstractNumId'] ?? '', each]),
    )
    // A definition may only point to a style of lists, whose definition another part of the file holds.
    const styled = new Map([...definitions.values()].map((each) => [valueOf(each, 'w:styleLink') ?? '', each]))
    for (const list of childrenOf(part, 'w:num')) {
      const own = definitions.get(valueOf(list, 'w:abstractNumId') ?? '')
      const link = valueOf(own, 'w:numStyleLink')
      const definition = (link === undefined ? undefined : styled.get(link)) ?? own
      const levels = new Map(levelsOf(definition))
      const overrides = new Map<number, number>()
      for (const override of childrenOf(list, 'w:lvlOverride')) {
        const level = Number(override.attributes['ilvl'] ?? 0)
        const start = numberIn(override, 'w:startOverride')
        if (start !== undefined) overrides.set(level, start)
        for (const [place, replaced] of levelsOf(override)) levels.set(place, replaced)
      }
      this.#lists.set(list.attributes['numId'] ?? '', {
        definition: definition?.attributes['abstractNumId'] ?? '',
        levels,
        overrides,
      })
    }
  }

  /** The level of a list that is tied to one of the styles. */
  levelOfStyle(list: string, styles: readonly string[]): number | undefined {
    for (const style of styles) {
      for (const [place, level] of this.#lists.get(list)?.levels ?? []) if (level.style === style) return place
    }
    return undefined
  }

  /**
   * Counts one paragraph and writes its number.
   * @param id of the list (`w:numId`); `0` means none
   * @param place 0-based level
   * @returns `1.`, `(a)`, `•`; nothing for a paragraph without a number
   */
  next(id: string, place: number): string | undefined {
    const list = this.#lists.get(id)
    const level = list?.levels.get(place)
    if (list === undefined || level === undefined) return undefined
    const counts = this.#count(id, list, place, level)
    const text = level.text.slice(0, longestLabel).replace(/%([1-9])/g, (_, digit: string) => {
      const other = list.levels.get(Number(digit) - 1)
      if (other === undefined) return ''
      const value = counts.get(Number(digit) - 1) ?? other.start
      return written(value, level.legal && other.format !== 'none' ? 'decimal' : other.format)
    })
    const label = withoutPrivate(level.format === 'bullet' ? bullet(level.text) : text.slice(0, longestLabel)).trim()
    return label === '' ? undefined : stopped(label)
  }

  #count(id: string, list: List, place: number, level: Level): Map<number, number> {
    const counts = this.#counts.get(list.definition) ?? new Map<number, number>()
    this.#counts.set(list.definition, counts)
    const override = list.overrides.get(place)
    const before = override !== undefined && !this.#begun.has(`${id}/${place}`) ? undefined : counts.get(place)
    counts.set(place, before === undefined ? (override ?? level.start) : before + 1)
    this.#begun.add(`${id}/${place}`)
    for (const deeper of counts.keys()) {
      const restart = list.levels.get(deeper)?.restart ?? deeper
      if (deeper > place && restart !== 0 && place < restart) counts.delete(deeper)
    }
    return counts
  }
}

/** Courier's `o` and the signs of picture fonts are all bullets; dashes stay what they are. */
const bullet = (text: string): string => (/^[-–—*]$/u.test(text) ? text.replace('*', '•') : '•')

/** A number without its stop would read as the paragraph's first word: `1` -> `1.`, `a` -> `a.`. */
const stopped = (label: string): string => (/^(?:\d{1,4}|[a-z]{1,4})$/.test(label) ? `${label}.` : label)
