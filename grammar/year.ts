/** The year of a document: what decides which conventions hold for it. */
import type { Document } from './ast.ts'
import { parseRoman } from './lexicon/roman.ts'
import { sessionOpeningYear, specialSessionWindow } from './lexicon/sessions.ts'

/** What the masthead says of days. */
export interface Days {
  /** Date of issue, ISO. */
  readonly date: string | undefined
  /** `Resolution adopted by the General Assembly on 4 December 2024`. */
  readonly adoption: string | undefined
}

/** What tells the year of a document. */
interface Dated extends Pick<Document, 'children'> {
  readonly organ: string | undefined
  readonly symbol: string | undefined
  readonly session: string | undefined
}

const yearIn = (text: string | undefined): number | undefined => {
  const match = /\b(19[2-9]\d|20\d\d)\b/.exec(text ?? '')
  return match ? Number(match[1]) : undefined
}

/** Year that a session opens: `S-10` -> 1978; of a resolution numbered `1395 (XIV)`: 1959. */
const yearOfSession = (session: string): number | undefined => {
  const special = specialSessionWindow(session)?.from
  if (special) return Number(special.slice(0, 4))
  const ordinary = parseRoman(session)
  return ordinary === undefined ? undefined : sessionOpeningYear(ordinary)
}

/** The session in a number of before 1976: `A/RES/1995(XIX)`, in which 1995 is no year. */
const numberedSession = /^A\/RES\/\d+(?:\s?[A-Z])?\s?\(([^)]+)\)/

/** Year of an ordinary session of the General Assembly in figures: `A/79/L.124`. */
const yearOfOrdinary = ({ organ, session, symbol }: Dated): number | undefined =>
  /^\d{2,3}$/.test(session ?? '') &&
  symbol?.startsWith('A/HRC') !== true &&
  (symbol?.startsWith('A/') === true || organ === undefined || organ === 'General Assembly')
    ? sessionOpeningYear(Number(session))
    : undefined

/** The year of the first closing: `82nd plenary meeting 15 December 1989`. Copies on the web have often no other date. */
function yearOfClosing(document: Dated): number | undefined {
  for (const child of document.children) {
    if (child.type !== 'resolution') continue
    const closing = child.children.find((part) => part.type === 'closing')
    const date = closing?.children.find((words) => words.type === 'dateText')
    if (closing) return yearIn(date?.iso)
  }
  return undefined
}

/** The year of a session that is written in Roman numbers or is special: the document's own, or that of its resolutions' numbers. */
function yearOfNumbers(document: Dated): number | undefined {
  const sessions = document.children.flatMap((child) =>
    child.type === 'resolution' ? (/^\d+ (?:[A-Z] )?\(([^)]+)\)$/.exec(child.label ?? '')?.[1] ?? []) : [],
  )
  for (const session of [document.session ?? '', ...sessions]) {
    const year = yearOfSession(session)
    if (year !== undefined) return year
  }
  return undefined
}

/** The Human Rights Council holds three regular sessions a year, the first of them in June 2006 (conventions 2.6). */
const yearOfCouncil = ({ organ, session }: Dated): number | undefined =>
  organ === 'Human Rights Council' && /^\d+$/.test(session ?? '')
    ? 2005 + Math.floor((Number(session) + 2) / 3)
    : undefined

/**
 * The year of a document whose organ, symbol and session are known: of its date, of its adoption, of its symbol, of its session, of its
 * closing, whichever is known first.
 */
export function yearOf(document: Dated, { date, adoption }: Days): number | undefined {
  const numbered = numberedSession.exec(document.symbol ?? '')?.[1]
  if (numbered !== undefined) return yearOfSession(numbered)
  return (
    yearIn(date) ??
    yearIn(adoption) ??
    yearIn(document.symbol?.replace(/\b19[23]\d\b/g, '')) ??
    yearOfOrdinary(document) ??
    yearOfClosing(document) ??
    yearOfNumbers(document) ??
    yearOfCouncil(document)
  )
}
