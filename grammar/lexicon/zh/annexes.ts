/** What Chinese texts call their annexes and the parts of these. */
import type { AnnexForms } from '../language.ts'

/** Chinese numerals, as parts are counted: the inside of a class. */
const numerals = '一二三四五六七八九十百'

/** Makes the forms of annexes in Chinese texts. */
export const createAnnexes = (): AnnexForms => ({
  words: `(?:附件|附录|附文)[${numerals}]{0,3}`,
  begins: '附',
  titled: /^(?:附件|附录)[一二三四五六七八九十]{0,3}(?:\s+|[:\uff1a]\s?)(?=\p{Script=Han}|\u300a)/u,
  named: /(?!)/,
  announced: /(?:通过|核可|认可|批准)(?:本决议所附|本决议附件所载|下列|以下|如下).{0,60}/u,
  announcedNeeds: /所附|附件|下列|以下|如下/,
  speaks: /^我们[\u3001\uff0c]?/u,
  partHead: new RegExp(
    String.raw`^[*_]{0,3}(?:第[${numerals}\d]{1,4}(?:条|章|部分|节|编|款|项原则|项目标)|[${numerals}]{1,3}\u3001|[A-Z]\.\s|[IVXL]{1,6}\.\s|(?:原则|目标|准则|规则)\s?[${numerals}\d]{1,3}|序言[*_]{0,3}$)`,
    'u',
  ),
})
