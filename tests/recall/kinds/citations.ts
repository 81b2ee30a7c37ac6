/** Cited resolutions, dates and sessions. */
import type { DateText, ResolutionCitation } from '../../../grammar/ast.ts'
import { rangeOf, startOf } from '../../../src/tree/range.ts'
import { nodesOf } from '../../../src/tree/visit.ts'
import type { CleanDocument, Defect, Kind } from '../kind.ts'
import { replace, reword, words } from '../places.ts'

const months = 'January February March April May June July August September October November December'.split(' ')

/** Citations in clauses, not in notes or quotations. */
const cited = (document: CleanDocument): ResolutionCitation[] =>
  [...nodesOf(document.tree, 'preambularParagraph'), ...nodesOf(document.tree, 'operativeParagraph')].flatMap(
    (clause) => nodesOf(clause, 'resolutionCitation'),
  )

/** Full dates that stand in clauses: `2 December 2004`. */
const dates = (
  document: CleanDocument,
): { node: DateText; start: number; end: number; day: string; month: string; year: string }[] =>
  [...nodesOf(document.tree, 'preambularParagraph'), ...nodesOf(document.tree, 'operativeParagraph')]
    .flatMap((clause) => nodesOf(clause, 'dateText'))
    .flatMap((node) => {
      const range = rangeOf(node)
      const match = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/.exec(document.text.slice(range.start, range.end))
      const [, day = '', month = '', year = ''] = match ?? []
      return match ? [{ node, ...range, day, month, year }] : []
    })

const redate =
  (to: (date: { day: string; month: string; year: string }) => string | undefined) =>
  (document: CleanDocument): Defect[] =>
    dates(document).flatMap(({ start, end, ...date }) => {
      const text = to(date)
      return text === undefined ? [] : [replace({ start, end }, text)]
    })

const ordinal = (day: string): string =>
  day + (/1\d$/.test(day) ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[Number(day.slice(-1))] ?? 'th'))

/** The year of the date in a citation, moved. */
const shiftYear =
  (accepts: (citation: ResolutionCitation, document: CleanDocument) => boolean, by: number) =>
  (document: CleanDocument): Defect[] =>
    cited(document).flatMap((citation) => {
      const [date] = nodesOf(citation, 'dateText')
      if (!date || !accepts(citation, document)) return []
      const { start, end } = rangeOf(date)
      const year = /\d{4}$/.exec(document.text.slice(start, end))?.[0]
      return year === undefined ? [] : [{ edits: [{ start: end - 4, end, text: String(Number(year) + by) }] }]
    })

const isAssembly = (citation: ResolutionCitation, { profile }: CleanDocument): boolean =>
  /^\d+$/.test(citation.session ?? '') &&
  citation.year === undefined &&
  (citation.organ === 'General Assembly' || (citation.organ === undefined && profile.organ === 'GA'))

/** Rewrites the beginnings of citations of the Assembly. */
const recite =
  (pattern: RegExp, text: (match: RegExpExecArray) => string) =>
  (document: CleanDocument): Defect[] =>
    cited(document).flatMap((citation) => {
      const { start, end } = rangeOf(citation)
      const match =
        citation.organ === undefined && document.profile.organ === 'GA'
          ? pattern.exec(document.text.slice(start, end))
          : null
      return match ? [replace({ start, end: start + match[0].length }, text(match))] : []
    })

/** Sessions at which reports are asked for, each once. */
const sessionsOfReports = (document: CleanDocument): string[] => [
  ...new Set(
    words(document, /(?<=\bat its )[a-z]+-[a-z]+(?= session,? (?:a|an) [^.;]*\breport\b)/g, ['operativeParagraph']).map(
      ({ match }) => match[0],
    ),
  ),
]

export const citations: readonly Kind[] = [
  {
    kind: 'the year of a citation moved',
    rule: 'resolution-session-date',
    sites: shiftYear((citation, document) => isAssembly(citation, document), 2),
  },
  {
    kind: 'the year of a Security Council citation moved',
    rule: 'sc-year',
    sites: (document) =>
      cited(document)
        .filter(({ reference, date }) => /^\d+ \(\d{4}\)$/.test(reference) && date !== undefined)
        .flatMap((citation) => {
          const start = document.text.indexOf('(', startOf(citation)) + 1
          return [{ edits: [{ start, end: start + 4, text: String((citation.year ?? 2000) - 1) }] }]
        }),
  },
  {
    kind: 'the year of a Human Rights Council citation moved',
    rule: 'hrc-session-year',
    sites: shiftYear(
      ({ organ, own, session, year }, { profile }) =>
        /^\d+$/.test(session ?? '') &&
        year === undefined &&
        (organ === 'Human Rights Council' || (own === true && organ === undefined && profile.organ === 'HRC')),
      3,
    ),
  },
  {
    kind: 'the year of an Economic and Social Council citation moved',
    rule: 'ecosoc-year',
    sites: shiftYear(({ organ, year }) => organ === 'Economic and Social Council' && year !== undefined, 3),
  },
  {
    kind: 'a date that does not exist',
    rule: 'date-invalid',
    sites: redate(({ month, year }) => (month === 'September' || month === 'June' ? `31 ${month} ${year}` : undefined)),
  },
  {
    kind: 'a date in the American order',
    rule: 'date-format',
    sites: redate(({ day, month, year }) => `${month} ${day}, ${year}`),
  },
  {
    kind: 'a date with an ordinal',
    rule: 'date-format',
    sites: redate(({ day, month, year }) => `${ordinal(day)} ${month} ${year}`),
  },
  {
    kind: 'a date in figures',
    rule: 'date-format',
    sites: redate(({ day, month, year }) =>
      Number(day) > 12 ? `${day}/${String(months.indexOf(month) + 1).padStart(2, '0')}/${year}` : undefined,
    ),
  },
  {
    kind: 'a month cut short',
    rule: 'date-format',
    sites: redate(({ day, month, year }) => (month.length > 5 ? `${day} ${month.slice(0, 3)}. ${year}` : undefined)),
  },
  {
    kind: 'citations out of order',
    rule: 'citation-list-order',
    sites: (document) =>
      cited(document).flatMap((citation, index, all) => {
        const next = all[index + 1]
        if (!next || citation.position.end.line !== next.position.end.line) return []
        const [one, other] = [rangeOf(citation), rangeOf(next)]
        const between = document.text.slice(one.end, other.start)
        if (!/^(?:, | and )$/.test(between) || citation.session === next.session) return []
        const text = (range: { start: number; end: number }): string => document.text.slice(range.start, range.end)
        return [
          {
            edits: [
              { ...one, text: text(other) },
              { ...other, text: text(one) },
            ],
          },
        ]
      }),
  },
  {
    kind: 'a resolution cited by its symbol',
    rule: 'citation-symbol',
    sites: (document) =>
      cited(document).flatMap((citation) => {
        const start = startOf(citation)
        return isAssembly(citation, document) && /\bresolution $/.test(document.text.slice(0, start).slice(-11))
          ? [{ edits: [{ start, end: start, text: 'A/RES/' }] }]
          : []
      }),
  },
  {
    kind: 'a citation of a session to come',
    rule: 'citation-in-future',
    sites: (document) =>
      cited(document).flatMap((citation) => {
        const { start, end } = rangeOf(citation)
        const text = document.text.slice(start, end)
        const [, number, day] = /^\d+\/(\d+) of (\d{1,2} (?:October|November|December)) \d{4}$/.exec(text) ?? []
        const again = cited(document).filter(({ reference }) => reference === citation.reference).length > 1
        const alone = !again && /\bresolution $/.test(document.text.slice(0, start).slice(-11))
        return number !== undefined && day !== undefined && alone && isAssembly(citation, document)
          ? [replace({ start, end }, `89/${number} of ${day} 2034`)]
          : []
      }),
  },
  {
    kind: 'a citation given twice in a list',
    rule: 'duplicate-citation',
    sites: (document) =>
      cited(document).flatMap((citation, index, all) => {
        const next = all[index + 1]
        const { start, end } = rangeOf(citation)
        const listed = next !== undefined && document.text.slice(end, startOf(next)) === ', '
        const text = document.text.slice(start, end)
        return listed && / of \d/.test(text) ? [{ edits: [{ start: end, end, text: `, ${text}` }] }] : []
      }),
  },
  {
    kind: 'a Roman session after a stroke',
    rule: 'resolution-roman-session',
    sites: recite(/^(\d+) \(([IVXL]+)\)/, ({ 1: number, 2: session }) => `${number}/${session}`),
  },
  {
    kind: 'a special session with a dash',
    rule: 'resolution-special-session',
    sites: recite(/^(E?S)-(?=\d)/, ({ 1: kind }) => `${kind}–`),
  },
  {
    kind: 'the organ abbreviated',
    rule: 'self-organ-name',
    sites: (document) =>
      document.profile.organ === 'GA'
        ? reword(/\bto the General Assembly\b/g, 'to the UNGA', ['operativeParagraph'])(document)
        : [],
  },
  {
    kind: 'a first citation without date',
    rule: 'citation-date-missing',
    sites: (document) =>
      cited(document).flatMap((citation, index, all) => {
        const [date] = nodesOf(citation, 'dateText')
        const first = all.findIndex(({ reference }) => reference === citation.reference) === index
        if (!date || !first || !isAssembly(citation, document)) return []
        const again = all.slice(index + 1).some(({ reference }) => reference === citation.reference)
        const { start, end } = rangeOf(date)
        const from = document.text.slice(start - 4, start) === ' of ' ? start - 4 : undefined
        return from === undefined || again
          ? []
          : [{ edits: [{ start: from, end, text: '' }], place: { start: startOf(citation), end: from } }]
      }),
  },
  {
    kind: 'a report to a session that is over',
    rule: 'reporting-session',
    sites: reword(/(?<=at its )eighty-(?:second|third)(?= session a? ?report\b)/g, 'seventy-eighth'),
  },
  {
    kind: '“this resolution”',
    rule: 'present-resolution',
    sites: reword(/\bthe present resolution\b/g, 'this resolution'),
  },
  {
    kind: 'another session in the agenda than in the request',
    rule: 'agenda-session-match',
    sites: (document) =>
      words(document, /(?<=\bprovisional agenda of its )[a-z]+-[a-z]+(?= session)/g).flatMap(({ start, end, match }) =>
        sessionsOfReports(document).join() === match[0] ? [replace({ start, end }, 'eighty-fifth')] : [],
      ),
  },
  {
    kind: 'a day that no month has',
    rule: 'date-invalid',
    sites: redate(({ month, year }) => (month === 'February' ? `30 ${month} ${year}` : `32 ${month} ${year}`)),
  },
  {
    kind: 'a date in the American order without comma',
    rule: 'date-format',
    sites: redate(({ day, month, year }) => `${month} ${day} ${year}`),
  },
  {
    kind: 'a comma before the year of a date',
    rule: 'date-format',
    sites: redate(({ day, month, year }) => `${day} ${month}, ${year}`),
  },
  {
    kind: 'an ordinal before “of” in a date',
    rule: 'date-format',
    sites: redate(({ day, month, year }) => `the ${ordinal(day)} of ${month} ${year}`),
  },
  {
    kind: 'the year of a Security Council resolution without space',
    rule: 'sc-year',
    sites: (document) =>
      cited(document).flatMap((citation) => {
        const start = startOf(citation)
        const [number] = /^\d+(?= \(\d{4}\))/.exec(document.text.slice(start, start + 12)) ?? []
        return number === undefined
          ? []
          : [
              {
                edits: [{ start: start + number.length, end: start + number.length + 1, text: '' }],
                place: rangeOf(citation),
              },
            ]
      }),
  },
  {
    kind: 'a special session without hyphen',
    rule: 'resolution-special-session',
    sites: recite(/^(E?S)-(?=\d)/, ({ 1: kind }) => kind ?? ''),
  },
  {
    kind: 'a number that the session in Roman numerals cannot have',
    rule: 'resolution-roman-session',
    // In a list the order would be wrong as well.
    sites: (document) =>
      recite(
        /^(\d+) \((X[VXI]+)\)/,
        ({ 2: session }) => `4999 (${session})`,
      )(document).filter(({ edits: [edit] }) => document.text.slice(0, edit?.start).endsWith('resolution ')),
  },
  {
    kind: 'the Assembly’s own resolution cited as another’s',
    rule: 'citation-its',
    sites: (document) =>
      document.profile.organ === 'GA'
        ? nodesOf(document.tree, 'preambularParagraph').flatMap((clause) => {
            const text = document.text.slice(startOf(clause), startOf(clause) + 80)
            const match = /(?<=^\*[^*]+\* )its(?= resolutions? \d+\/)/.exec(text)
            return match
              ? [
                  replace(
                    { start: startOf(clause) + match.index, end: startOf(clause) + match.index + 3 },
                    'General Assembly',
                  ),
                ]
              : []
          })
        : [],
  },
  {
    kind: 'an event that is said to be over and is still to come',
    rule: 'event-after-document-date',
    sites: reword(/(?<=\bheld in [A-Z][a-z]+ (?:on|from) (?:\d+ (?:and|to) )?\d+ [A-Z][a-z]+ )\d{4}/g, '2031'),
  },
]
