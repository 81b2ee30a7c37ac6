/** Clauses with their sub-paragraphs: in the preamble containers, in the body paragraphs. */
import type { AnyNode, Clause, OperativeParagraph, PreambularParagraph, Subparagraph } from '../../../grammar/ast.ts'
import { escapeXml, tag } from '../../formats/xml.ts'
import { openerOf } from '../../tree/outline.ts'
import { ownContent } from '../../tree/text.ts'
import { labelOf, numberOf } from '../marked/labels.ts'
import type { Ids } from './ids.ts'
import type { AknInline } from './inline.ts'

/** Text that goes on after the last sub-paragraph of what stands before it. */
type Resumed = readonly (readonly AnyNode[])[]

/** Writes clauses. */
export class ClauseWriter {
  readonly #inline: AknInline
  readonly #ids: Ids

  constructor(inline: AknInline, ids: Ids) {
    this.#inline = inline
    this.#ids = ids
  }

  /** A clause of the preamble; it is named by its opening phrase. */
  container(clause: PreambularParagraph, parent: string): string {
    const eId = this.#ids.counted(parent, 'container')
    return tag('container', { name: openerOf(clause)?.phrase ?? 'preamble', eId }, this.#blocks(clause, eId))
  }

  /** A preambular clause in the body: below a heading a cross-heading, as it has no place else there. */
  inBody(clause: PreambularParagraph, parent: string, inSection: boolean): string {
    const refersTo = '#preamble'
    if (inSection && ownContent(clause).items.length === 0) {
      const eId = this.#ids.counted(parent, 'crossHeading')
      return tag('crossHeading', { eId, refersTo }, this.#line(clause, numberOf(clause), []))
    }
    const eId = this.#ids.counted(parent, 'hcontainer')
    const content = tag('content', { eId: `${eId}__content` }, this.#blocks(clause, eId))
    return tag('hcontainer', { name: 'preamble', eId, refersTo }, content)
  }

  /** An operative paragraph. */
  paragraph(clause: OperativeParagraph, parent: string): string {
    const number = numberOf(clause)
    const eId = this.#ids.numbered(parent, 'para', number)
    return tag('paragraph', { eId }, this.#num(number) + this.#hierarchy(clause, eId, []))
  }

  #num(number: string): string {
    return number === '' ? '' : tag('num', {}, escapeXml(number))
  }

  #resumed(resumed: Resumed): string {
    return resumed
      .map((nodes) => this.#inline.words(nodes))
      .filter((words) => words !== '')
      .join(' ')
  }

  /** What a clause says before its sub-paragraphs. */
  #line(node: Clause | Subparagraph, label: string, resumed: Resumed): string {
    const words = [this.#inline.words(ownContent(node).chapeau), this.#resumed(resumed)]
    return [escapeXml(label), ...words].filter((part) => part !== '').join(' ')
  }

  #hierarchy(node: Clause | Subparagraph, eId: string, resumed: Resumed): string {
    const { items } = ownContent(node)
    if (items.length === 0)
      return tag('content', { eId: `${eId}__content` }, tag('p', {}, this.#line(node, '', resumed)))
    const list = this.#ids.counted(eId, 'list')
    const intro = this.#line(node, '', [])
    const parts = [intro === '' ? '' : tag('intro', { eId: `${list}__intro` }, tag('p', {}, intro))]
    let end = ''
    items.forEach(({ heading, subparagraph, resumed: own }, index) => {
      const isLast = index === items.length - 1
      end = isLast ? this.#resumed([own, ...resumed]) : ''
      if (heading) {
        const crossId = this.#ids.counted(list, 'crossHeading')
        parts.push(tag('crossHeading', { eId: crossId }, this.#inline.words(heading.children, { plain: true })))
      }
      const label = labelOf(subparagraph)
      const point = this.#ids.numbered(list, 'point', label)
      parts.push(
        tag('point', { eId: point }, this.#num(label) + this.#hierarchy(subparagraph, point, isLast ? [] : [own])),
      )
    })
    if (end !== '') parts.push(tag('wrapUp', { eId: `${list}__wrapup` }, tag('p', {}, end)))
    return tag('list', { eId: list }, parts.join(''))
  }

  #blocks(clause: Clause, eId: string): string {
    return tag('p', {}, this.#line(clause, numberOf(clause), [])) + this.#blockList(clause, eId, [])
  }

  #blockList(node: Clause | Subparagraph, eId: string, resumed: Resumed): string {
    const { items } = ownContent(node)
    if (items.length === 0) return ''
    const list = this.#ids.counted(eId, 'list')
    let end = ''
    const parts = items.map(({ heading, subparagraph, resumed: own }, index) => {
      const isLast = index === items.length - 1
      end = isLast ? this.#resumed([own, ...resumed]) : ''
      const label = labelOf(subparagraph)
      const item = this.#ids.numbered(list, 'item', label)
      const above = heading ? tag('heading', {}, this.#inline.words(heading.children, { plain: true })) : ''
      const after = isLast ? [] : [own]
      const hasItems = ownContent(subparagraph).items.length > 0
      const words = this.#line(subparagraph, '', hasItems ? [] : after)
      const inner = this.#blockList(subparagraph, item, after)
      return tag('item', { eId: item }, `${above}${this.#num(label)}${tag('p', {}, words)}${inner}`)
    })
    if (end !== '') parts.push(tag('listWrapUp', {}, end))
    return tag('blockList', { eId: list }, parts.join(''))
  }
}
