/** What is said of a finding, and of a whole concordance: the same in every format. */
import { addTo } from '../../compare/group.ts'
import { findingsOf, type Concordance, type ConcordText, type Finding } from '../../concord/concordance.ts'
import { concordKinds, type ConcordKind } from '../../concord/names.ts'
import { spoken } from '../../tree/places.ts'
import { count, list } from '../words.ts'

/** `20 October 2025`, `October 2025`. */
const dateWords = (iso: string): string => {
  const [year, month, day] = iso.split('-').map(Number)
  if (year === undefined || month === undefined) return iso
  return new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, day ?? 1))
}

const quoted = (words: string): string => `“${words}”`

/** How the values of a kind are told. */
const valueWords = (kind: ConcordKind): ((value: string) => string) => {
  if (kind === 'date') return dateWords
  return kind === 'opener' || kind === 'italics' || kind === 'quotation' ? quoted : (value) => value
}

/** What is said by some of the texts, those that say the same together. */
interface Said {
  readonly words: string
  readonly names: readonly string[]
}

const saidBy = ({ kind, sides }: Finding, texts: readonly ConcordText[]): Said[] => {
  const groups = new Map<string, string[]>()
  for (const { text, values } of sides) {
    const words = list(values.map(valueWords(kind)))
    addTo(groups, words, texts[text]?.name ?? '')
  }
  return [...groups].map(([words, names]) => ({ words, names }))
}

/** Names of the texts that have a passage and say nothing of the kind; those that lack it say nothing at all. */
const silentOf = ({ sides }: Finding, texts: readonly ConcordText[]): string[] =>
  sides.flatMap(({ text, id, values }) => (id !== undefined && values.length === 0 ? [texts[text]?.name ?? ''] : []))

/** `2030 in en and ru, 2035 in fr`; `4 in en, not in fr`. */
const valuesSaid = (finding: Finding, texts: readonly ConcordText[]): string => {
  const said = saidBy(finding, texts).filter(({ words }) => words !== '')
  const silent = silentOf(finding, texts)
  return [
    ...said.map(({ words, names }) => `${words} in ${list(names)}`),
    ...(silent.length > 0 ? [`not in ${list(silent)}`] : []),
  ].join(', ')
}

/** Where the mark of a note stands: `note 4: PP 3 in en, PP 4 in fr`. */
const markSaid = ({ sides }: Finding, texts: readonly ConcordText[]): string => {
  const label = sides.find(({ values }) => values.length > 0)?.values[0] ?? ''
  const placed = sides.map(
    ({ text, id }) => `${id === undefined ? 'nowhere' : spoken(id)} in ${texts[text]?.name ?? ''}`,
  )
  return `note ${label}: ${placed.join(', ')}`
}

const missingSaid = ({ sides }: Finding, texts: readonly ConcordText[]): string => {
  const [there, lacking] = [true, false].map((has) =>
    sides.flatMap(({ text, id }) => ((id !== undefined) === has ? [texts[text]?.name ?? ''] : [])),
  ) as [string[], string[]]
  return `missing in ${list(lacking)}${there.length === 1 && lacking.length > 1 ? ` (only in ${there.join('')})` : ''}`
}

/** What is said of one finding, without its place: `2030 in en, 2035 in fr`. */
export const describeFinding = (finding: Finding, texts: readonly ConcordText[]): string => {
  switch (finding.kind) {
    case 'missing':
      return missingSaid(finding, texts)
    case 'mark':
      return markSaid(finding, texts)
    case 'label':
      return `numbered ${valuesSaid(finding, texts)}`
    case 'italics':
      return `in italics: ${valuesSaid(finding, texts)}`
    case 'opener':
      return `${valuesSaid(finding, texts)}: seldom stand for each other`
    case 'quotation':
      return `${valuesSaid(finding, texts)}: quoted alike elsewhere in one text, otherwise in another`
    default:
      return valuesSaid(finding, texts)
  }
}

/** The kinds as they are counted. */
const kindNames: Readonly<Record<ConcordKind, readonly [one: string, several: string]>> = {
  missing: ['missing passage', 'missing passages'],
  label: ['number or label', 'numbers or labels'],
  number: ['figure', 'figures'],
  date: ['date', 'dates'],
  resolution: ['resolution number', 'resolution numbers'],
  symbol: ['symbol', 'symbols'],
  mark: ['mark of a note', 'marks of notes'],
  italics: ['opening phrase without italics', 'opening phrases without italics'],
  opener: ['unusual opening phrase', 'unusual opening phrases'],
  quotation: ['quotation', 'quotations'],
  masthead: ['fact of the masthead', 'facts of the masthead'],
  sponsors: ['list of sponsors', 'lists of sponsors'],
}

/** `3 differences: 1 figure and 2 dates.` */
export const concordSummary = (concordance: Concordance): string => {
  const findings = findingsOf(concordance)
  const paragraphs = count(concordance.clauses.length, 'paragraph')
  const names = list(concordance.texts.map(({ name }) => name))
  if (findings.length === 0) return `No difference found in ${paragraphs} (${names}).`
  const counted = concordKinds.flatMap((kind) => {
    const number = findings.filter((finding) => finding.kind === kind).length
    return number > 0 ? [count(number, ...kindNames[kind])] : []
  })
  return `${count(findings.length, 'difference')} in ${paragraphs} (${names}): ${list(counted)}.`
}
