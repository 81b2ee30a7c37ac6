/**
 * What a resolution in Akoma Ntoso says, straight from the events of an XML parser: no tree and nothing of the reader's is used, so
 * that the two can be compared.
 */
import { SaxesParser } from 'saxes'

export interface ExpectedClause {
  /** `preambular` or `operative` where the element says it; a paragraph without a number may be either. */
  readonly kind: 'preambular' | 'operative' | 'either'
  /** `3.` as it is printed; empty where there is none. */
  readonly number: string
  /** Letters and digits of the clause with the labels and texts of its sub-paragraphs, notes left out. */
  text: string
  /** Whether it ends in a colon: what follows belongs to it. */
  open: boolean
  /** The words in italics that it begins with. */
  readonly opener: string
  /** Labels of its sub-paragraphs, in order. */
  readonly labels: string[]
  /** Marks of its notes, in order. */
  readonly marks: string[]
  /** Number of the section that holds it. */
  readonly section: string
}

export interface Expected {
  /** `eng`. */
  language: string
  symbol: string
  organ: string
  session: string
  date: string
  title: string
  jobNumber: string
  readonly resolutions: ExpectedClause[][]
  /** Marks and texts of the notes, in order. */
  readonly notes: { readonly mark: string; text: string }[]
  annexes: number
  /** Everything that is printed, in letters and digits and without the marks: the text, then the notes, then the foot. */
  printed: string
}

/** What is left of a text when only its letters and digits count. */
export const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Its text, notes left out. */
  text: string
  opener: string
  openerEnded: boolean
  num: string
  /** Whether a heading stands in it. */
  heading: boolean
  readonly labels: string[]
  readonly marks: string[]
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What follows is the text of a declaration, whose paragraphs are none of the resolution's. */
const announcing = /^Adopts the following\b.*\bdeclaration\b.*:$/

/** A numeral that stands alone, or that stands before a heading, is the number of a section. */
function sectionIn(name: string, text: string): string | undefined {
  if (['p', 'num', 'subheading', 'heading'].includes(name) && /^[IVXL]+\.?$/.test(text)) return text
  return /heading$/i.test(name) ? /^([IVXL]+)\.\s/.exec(text)?.[1] : undefined
}

/** Reads the expected values from the XML. */
export function expectedOf(xml: string): Expected {
  const found: Expected = {
    language: '',
    symbol: '',
    organ: '',
    session: '',
    date: '',
    title: '',
    jobNumber: '',
    resolutions: [],
    notes: [],
    annexes: 0,
    printed: '',
  }
  const open: Open[] = []
  const within = (name: string): Open | undefined => open.findLast((each) => each.name === name)
  let section = ''
  let annexed = false

  const clauseOf = (closed: Open, kind: ExpectedClause['kind'], number: string): void => {
    const text = letters(closed.text)
    if (text === '') return
    const { labels, marks } = closed
    const clause = {
      kind,
      number,
      open: oneLine(closed.text).endsWith(':'),
      text: text.slice(letters(number).length),
      labels,
      marks,
      section,
    }
    found.resolutions.at(-1)?.push({ ...clause, opener: oneLine(closed.opener) })
  }

  const paragraph = (closed: Open): void => {
    const text = oneLine(closed.text)
    const isHeading = closed.heading || /^(?:H|BLUEHeading)/.test(closed.attributes['class'] ?? '')
    if (/^(?:annex|appendix)\b/i.test(text) && !closed.num && text.length < 200) annexed = true
    const last = found.resolutions.at(-1)?.at(-1)
    if (annexed || text === '' || isHeading) return
    const typed = /^(?:(\d+\.?)|(\([a-z]+\)|[a-z]\.))\s/.exec(text)
    const isTableNote = closed.attributes['class']?.startsWith('FootnoteText') === true
    const opens = closed.opener.trim() !== '' && /[,;.:]$/.test(text) && !isTableNote
    if (/^\d/.test(closed.num)) clauseOf(closed, 'operative', closed.num)
    else if (closed.num === '' && typed?.[1] !== undefined) clauseOf(closed, 'operative', typed[1])
    else if (closed.num === '' && opens && !typed) clauseOf(closed, 'either', '')
    else if (last && (closed.name !== 'paragraph' || closed.num !== '' || typed || /[,;.:]$/.test(text) || last.open)) {
      // Sub-paragraphs and tables that stand beside the clause belong to it.
      last.text += letters(text)
      last.labels.push(...[closed.num || (typed?.[2] ?? '')].filter(Boolean), ...closed.labels)
      last.marks.push(...closed.marks)
      last.open = text.endsWith(':')
    }
    if (announcing.test(text)) annexed = true
  }

  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const own = attributes as Record<string, string>
    open.push({
      name,
      attributes: own,
      text: '',
      opener: '',
      openerEnded: false,
      heading: false,
      num: '',
      labels: [],
      marks: [],
    })
    if (name === 'statement') {
      annexed = false
      section = ''
      found.resolutions.push([])
    }
    if (name === 'attachment') {
      annexed = true
      found.annexes++
    }
    if (name === 'FRBRlanguage') found.language ||= own['language'] ?? ''
    // The emergency special sessions count as 11 in the file and as ES-11 in the symbol.
    if (name === 'session') found.session ||= own['value'] ?? ''
    if (name === 'docDate' && own['refersTo'] === '#dateOfIssuance') found.date ||= own['date'] ?? ''
    if (name === 'authorialNote') {
      const mark = own['marker'] ?? ''
      for (const each of open) each.marks.push(mark)
      found.notes.push({ mark, text: '' })
    }
  })
  parser.on('text', (text) => {
    if (within('docketNumber')) found.jobNumber += text
    if (within('meta')) return
    const note = open.findLastIndex(({ name }) => name === 'authorialNote')
    const last = found.notes.at(-1)
    if (note >= 0 && last) last.text += letters(text)
    if (note >= 0) return
    if (within('sup') && /^\d+$/.test(text.trim())) {
      // The mark of a note that another reference has already.
      for (const each of open) each.marks.push(text.trim())
      return
    }
    found.printed += letters(text)
    const italic = open.some(({ name, attributes }) => name === 'span' && attributes['class'] === 'italic')
    const inNumber = within('num') !== undefined
    for (const each of open) {
      each.text += text
      if (inNumber || each.openerEnded) continue
      if (italic || text.trim() === '') each.opener += text
      else each.openerEnded = true
    }
  })
  parser.on('closetag', () => {
    const closed = open.pop()
    if (!closed || within('meta') || within('authorialNote')) return
    const { name, attributes } = closed
    const text = oneLine(closed.text)
    const refers = attributes['refersTo']
    if (name === 'docNumber' && refers === '#symbol') found.symbol ||= text
    if (name === 'docAuthority' && refers === '#issuingBody') found.organ ||= text
    if (name === 'docTitle' && refers === '#resolutionTitle') found.title ||= text
    const parent = open.at(-1)
    if (name === 'num' && parent) {
      parent.num = text
      if (parent.name === 'point' || parent.name === 'item')
        for (const each of open) {
          each.labels.push(text)
          each.openerEnded = true
        }
    }
    section = sectionIn(name, text) ?? section
    if (/heading$/i.test(name) && parent) parent.heading = true
    const isBeside = (name === 'container' || name === 'blockList') && parent?.name !== 'container'
    if (isBeside && !(name === 'container' && parent?.name === 'preamble')) paragraph(closed)
    if (name === 'paragraph' && !within('paragraph')) paragraph(closed)
    if (annexed) return
    const isHeading = closed.opener.trim() === '' && !/[,;.:]$/.test(text)
    if (name === 'container' && parent?.name === 'preamble' && !isHeading) clauseOf(closed, 'preambular', '')
    if (name === 'crossHeading' && refers === '#preamble') clauseOf(closed, 'preambular', '')
  })
  parser.write(xml).close()
  found.printed += found.notes.map(({ text }) => text).join('')
  found.printed += letters(found.jobNumber)
  found.jobNumber = /[\d-]+/.exec(found.jobNumber)?.[0] ?? ''
  return found
}
