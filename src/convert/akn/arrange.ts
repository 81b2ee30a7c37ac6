/**
 * The parts of an Akoma Ntoso statement, filled with the nodes of a document in the order of the text. The parts stand in one
 * order (cover page, preface, preamble, body, conclusions, attachments); what comes later than its part goes on where the text is.
 */
import type { Annex, AnyNode, Document, Preamble, Resolution } from '../../../grammar/ast.ts'

/** An annex with what stands after it. */
export interface Attached {
  readonly annex: Annex
  readonly body: AnyNode[]
  readonly conclusions: AnyNode[]
}

/** One statement: a resolution with what belongs to it, or a document without one. */
export interface Statement {
  readonly resolution?: Resolution
  readonly cover: AnyNode[]
  readonly preface: AnyNode[]
  readonly preamble: AnyNode[]
  readonly body: AnyNode[]
  readonly conclusions: AnyNode[]
  readonly attachments: Attached[]
}

/** A document: one statement, or what stands above several and these. */
export interface Arranged {
  readonly head: Statement
  /** Empty where the head is the only one. */
  readonly components: readonly Statement[]
}

const stages = ['cover', 'preface', 'preamble', 'body', 'conclusions', 'attachments'] as const
type Stage = (typeof stages)[number]

const isLater = (a: Stage, b: Stage): boolean => stages.indexOf(a) > stages.indexOf(b)

/** Where a node begins a part. */
const opens: Partial<Record<AnyNode['type'], Stage>> = {
  title: 'preface',
  organLine: 'preamble',
  preamble: 'preamble',
  operativePart: 'body',
  closing: 'conclusions',
  annex: 'attachments',
}

/** Fills one statement. */
class Filler {
  readonly statement: Statement
  #stage: Stage

  constructor(stage: Stage, resolution?: Resolution) {
    this.#stage = stage
    this.statement = {
      ...(resolution && { resolution }),
      cover: [],
      preface: [],
      preamble: [],
      body: [],
      conclusions: [],
      attachments: [],
    }
  }

  /** @param isHead whether a part that the document opens is still to come */
  add(node: AnyNode, isHead: boolean): void {
    if (node.type === 'pageBreak') return
    const opened = opens[node.type]
    if (opened !== undefined && isLater(opened, this.#stage)) this.#stage = opened
    else if (opened === undefined && !isHead && !isLater(this.#stage, 'preamble') && !isMasthead(node))
      this.#stage = 'body'
    if (node.type === 'preamble' && this.#stage === 'preamble') this.#preamble(node)
    else if (this.#stage !== 'attachments') this.statement[this.#stage].push(node)
    else if (node.type === 'annex') this.statement.attachments.push({ annex: node, body: [], conclusions: [] })
    else {
      const last = this.statement.attachments.at(-1)
      const isEnd = node.type === 'closing' || (last?.conclusions.length ?? 0) > 0
      last?.[isEnd ? 'conclusions' : 'body'].push(node)
    }
  }

  /** Headings below the last preambular paragraph head what follows. */
  #preamble({ children }: Preamble): void {
    const last = children.findLastIndex(({ type }) => type === 'preambularParagraph')
    const firstHeading = children.findIndex(({ type }, index) => index > last && type === 'heading')
    const end = firstHeading < 0 ? children.length : firstHeading
    this.statement.preamble.push(...children.slice(0, end))
    this.statement.body.push(...children.slice(end))
  }
}

const isMasthead = ({ type }: AnyNode): boolean =>
  type === 'masthead' || type === 'mastheadField' || type === 'proposal' || type === 'title'

/** The nodes that a filler gets of a child of the document. */
const nodesIn = (child: AnyNode): readonly AnyNode[] => (child.type === 'resolution' ? child.children : [child])

const fill = (filler: Filler, nodes: readonly AnyNode[], isHeadOnly: boolean): void => {
  const last = nodes.findLastIndex(({ type }) => opens[type] !== undefined && opens[type] !== 'preface' && !isEnd(type))
  nodes.forEach((node, index) => filler.add(node, isHeadOnly || index < last))
}

const isEnd = (type: AnyNode['type']): boolean => type === 'closing' || type === 'annex'

/** Sorts the nodes of a document into the parts of statements. */
export function arrange(document: Document): Arranged {
  const first = document.children.findIndex(({ type }) => type === 'resolution')
  const resolutions = document.children.filter((child) => child.type === 'resolution')
  const head = new Filler('cover', resolutions.length === 1 ? resolutions[0] : undefined)
  if (resolutions.length <= 1) {
    fill(head, document.children.flatMap(nodesIn), false)
    return { head: head.statement, components: [] }
  }
  fill(head, document.children.slice(0, first), true)
  const components: Statement[] = []
  let nodes: AnyNode[] = []
  let of: Resolution | undefined
  const flush = (): void => {
    if (of === undefined) return
    const filler = new Filler('preface', of)
    fill(filler, nodes, false)
    components.push(filler.statement)
  }
  for (const child of document.children.slice(first)) {
    if (child.type === 'resolution') {
      flush()
      of = child
      nodes = [...child.children]
    } else nodes.push(child)
  }
  flush()
  return { head: head.statement, components }
}
