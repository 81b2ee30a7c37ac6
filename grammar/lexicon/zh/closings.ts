/** How adopted Chinese texts end: `第45次全体会议 2021年12月6日`. */
import type { ClosingForms } from '../language.ts'

/** A date to the end of the line. */
const day = String.raw`\d{4}\s?年\s?\d{1,2}\s?月\s?(?:\d{1,2}|\.{3}|\u2026)\s?日`

/** Makes the forms in which Chinese resolutions end. */
export const createClosings = (): ClosingForms => ({
  meeting: new RegExp(
    String.raw`^\*?第\s?(?:\d+|\.{3}|\u2026|_{2,9})\s?次(?:全体)?会议(?:\s?[(\uff08][^)\uff09]{2,12}[)\uff09])?(?:\s*${day})?$`,
    'u',
  ),
  date: new RegExp(String.raw`^\*?${day}\*?[\u3002.]?\]?$`, 'u'),
  adopted: /^[*(\uff08]*(?:本决议|决议)?(?:在)?第\s?\d+\s?次(?:全体)?会议[^\uff1b]{0,30}通过[\u3002.)\uff09]*$/u,
  vote: /^\[(?:决议|决定)?(?:经|以|未经|\u8868决)[^\]]{0,40}(?:通过|表决)|^(?:决议|决定)?未经表决(?:获得)?通过|^以\d+票(?:赞成)?/u,
  ballot: /^\*?(?:赞成|反对|弃权)\*?\s?[:\uff1a]/u,
  likely: (text) => text.includes('会议'),
})
