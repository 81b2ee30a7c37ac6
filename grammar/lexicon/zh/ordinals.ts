/** Ordinals in Chinese, as sessions are counted: `第七十六`, `第76`. */
import type { OrdinalForms } from '../language.ts'
import { createOrdinals } from '../ordinal-words.ts'

const digits = '零一二三四五六七八九'

/** `七十六`, `一百零一`, `一百一十二`. */
function wordsOf(value: number): string[] {
  const ten = Math.floor((value % 100) / 10)
  const unit = value % 10
  const ones = unit === 0 ? '' : digits.charAt(unit)
  if (value < 100)
    return [ten === 0 ? ones : `${ten === 1 ? '' : digits.charAt(ten)}十${ones}`].map((words) => `第${words}`)
  const rest = ten === 0 ? (unit === 0 ? '' : `零${ones}`) : `${digits.charAt(ten)}十${ones}`
  return [`第一百${rest}`]
}

/** Makes the ordinals of Chinese: `第七十六`, `第76`. */
export const createChineseOrdinals = (): OrdinalForms => createOrdinals(wordsOf, /^\s*第\s?(\d{1,3})\s*$/u)
