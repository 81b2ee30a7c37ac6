/** Words that Chinese pages add to a text. */
import type { PageForms } from '../language.ts'

const recycling = /^(?:\*?\s*)?请回收/u

/** What Chinese pages bear besides the text. */
export const pages: PageForms = {
  number: '第',
  isRecycling: (line) => recycling.test(line),
  volumeHead:
    /^(?:\d{1,3}\s+)?(?:[一二三四五六七八九十]+\u3001\s?根据.{2,30}报告通过的决议|大会\s?[\u2014\u2013-]{1,2}\s?第.{1,6}届会议)(?:\s+\d{1,3})?$/u,
  folio: /^(?:[-\u2013\u2014|]\s?)?(?:第\s?)?(\d{1,3})(?:\s?页)?(?:\s?[/\uff0f]\s?\d{1,3})?(?:\s?[-\u2013\u2014|])?$/,
  notesHead: /^\**(?:注|注释|说明)[:\uff1a]?\**$/,
}
