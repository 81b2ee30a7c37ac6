/**
 * Style sheets, as far as they say how words are set: Google Docs and Word set italics by classes of their own (`.c3`), and nothing
 * else tells them. Selectors of one step count (`em`, `.c3`, `p.MsoTitle`, `#id`); of several, the last step.
 */
import { attribute, classesOf, elementsOf, textOf, type Element, type Node } from './dom.ts'

/** The declarations of an element, by property. */
export type Declarations = ReadonlyMap<string, string>

interface Rule {
  readonly tag: string
  readonly classes: readonly string[]
  readonly id: string
  readonly weight: number
  readonly declarations: Declarations
}

const declared = (text: string): Declarations =>
  new Map(
    text.split(';').flatMap((each): [string, string][] => {
      const colon = each.indexOf(':')
      if (colon < 0) return []
      const value = each.slice(colon + 1).replace(/!\s*important/i, '')
      return [[each.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase()]]
    }),
  )

const step = /^([a-z][a-z0-9]*|\*)?((?:[.#][\w-]+)*)$/i

function ruleOf(selector: string, declarations: Declarations): Rule | undefined {
  const match = step.exec(
    selector
      .trim()
      .split(/[\s>+~]+/)
      .at(-1) ?? '',
  )
  if (!match || match[0] === '') return undefined
  const names = match[2]?.match(/[.#][\w-]+/g) ?? []
  const classes = names.filter((name) => name.startsWith('.')).map((name) => name.slice(1))
  const id = names.find((name) => name.startsWith('#'))?.slice(1) ?? ''
  const tag = match[1] === '*' ? '' : (match[1] ?? '').toLowerCase()
  return { tag, classes, id, declarations, weight: (id ? 100 : 0) + classes.length * 10 + (tag ? 1 : 0) }
}

const withoutComments = (sheet: string): string =>
  sheet
    .split('/*')
    .map((part, index) => (index === 0 ? part : (part.split('*/')[1] ?? '')))
    .join('')

/** Rules that hold only under a condition (`@media print`) are left out, with the rules inside them. */
function rulesOf(sheet: string): Rule[] {
  const rules: Rule[] = []
  const text = withoutComments(sheet).replace(/<!--|-->|@(?:import|charset|namespace)[^;{]{0,500};/g, '')
  for (let at = 0; at < text.length;) {
    const open = text.indexOf('{', at)
    if (open < 0) break
    const head = text.slice(at, open).trim()
    let close = text.indexOf('}', open)
    if (head.startsWith('@')) {
      for (let depth = 1, next = open + 1; depth > 0 && next < text.length; next++) {
        depth += text[next] === '{' ? 1 : text[next] === '}' ? -1 : 0
        close = next
      }
    } else {
      const declarations = declared(text.slice(open + 1, close < 0 ? undefined : close))
      rules.push(...head.split(',').flatMap((selector) => ruleOf(selector, declarations) ?? []))
    }
    if (close < 0) break
    at = close + 1
  }
  return rules
}

/** The style sheets of a page. */
export class StyleSheets {
  readonly #byKey = new Map<string, Rule[]>()

  constructor(page: Node) {
    const sheets = elementsOf(page).filter(({ tagName }) => tagName === 'style')
    for (const rule of sheets.flatMap((sheet) => rulesOf(textOf(sheet)))) {
      const key = rule.id ? `#${rule.id}` : rule.classes[0] === undefined ? rule.tag : `.${rule.classes[0]}`
      this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), rule])
    }
  }

  /** What the style sheets and the element itself say of it; the nearer word counts. */
  of(element: Element): Declarations {
    const classes = classesOf(element)
    const id = attribute(element, 'id')
    const keys = ['', element.tagName, ...classes.map((name) => `.${name}`), `#${id}`]
    const rules = keys
      .flatMap((key) => this.#byKey.get(key) ?? [])
      .filter(
        (rule) =>
          (rule.tag === '' || rule.tag === element.tagName) &&
          (rule.id === '' || rule.id === id) &&
          rule.classes.every((name) => classes.includes(name)),
      )
      .toSorted((a, b) => a.weight - b.weight)
    return new Map(
      [...rules.map(({ declarations }) => declarations), declared(attribute(element, 'style'))].flatMap((each) =>
        Array.from(each),
      ),
    )
  }
}
