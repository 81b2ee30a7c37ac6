import { LETTER, parseRoman, regex, UPPER } from '../../../grammar/index.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { isCatalogueEntry } from '../shared/catalogue.ts'

const capital = regex('u')`[${UPPER}]`
const capitals = regex('gu')`(?<![${LETTER}\d/-])[${UPPER}]{2,}s?(?![${LETTER}\d/-])`

/** Words in capitals side by side: the title, or a part of it, is printed in capitals. */
const inCapitals = regex('u')`[${UPPER}]{2,}[\s-]+[${UPPER}]{2,}`

/** `SIDS Accelerated Modalities of Action (SAMOA) Pathway`: the name in full begins with it, and with the first of its letters its own short form. */
const nameInFull = /^(?: (?:[A-Z][a-z]+|of|the|and|for|on))+ \(([A-Z])[A-Z]+\)/

/** In parentheses after the name that it stands for, or in one that is given in full; or in a quotation, whose words are those of others. */
const isExplained = (title: string, index: number, word: string): boolean =>
  nameInFull.exec(title.slice(index + word.length))?.[1] === word[0] ||
  (title[index - 1] === '(' && title[index + word.length] === ')' && capital.test(title.slice(0, index - 1))) ||
  /[“"][^”"]*$/.test(title.slice(0, index))

const rule: Rule = defineRule({
  id: 'title-abbreviation',
  category: 'structure',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'Titles give the names of organs, offices and instruments in full.',
  rationale:
    'A title stands alone in indexes. Names that are words of their own (`COVID-19`, `HIV`, `AIDS`) ' +
    'stay, and so do abbreviations after the name in full, words of quotations, roman numerals and ' +
    'titles that are printed in capitals, as those of older texts are.',
  sources: [
    {
      kind: 'manual',
      text: 'Abbreviations and acronyms: not in titles.',
      url: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/style/abbreviations.htm',
    },
    { kind: 'measured', text: 'None but COVID-19 in 240 titles.' },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC', 'other'], languages: ['en'], since: 1994 },
  options: {
    allowed: {
      default: ['AIDS', 'COVID', 'DNA', 'GUAM', 'HIV', 'LGBTI', 'UNISPACE'],
      description: 'Abbreviations that titles may hold.',
    },
  },
  messages: { abbreviation: '“{word}” in a title is written out in full' },
  examples: [
    {
      title: 'Two names cut short',
      text: paragraphs(
        'Cooperation between the «UN» and the «SCO»',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['“UN” in a title is written out in full', '“SCO” in a title is written out in full'],
    },
    {
      title: 'An entry of a catalogue above a copy',
      text: paragraphs(
        lines(
          'Fisheries: resolution',
          'Publisher | UN General Assembly |',
          'Reference | 78 |',
          '*The General Assembly,*',
        ),
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'Names that are words, and roman numerals',
      text: paragraphs(
        'Recovery from COVID-19 and follow-up to part II of the Declaration on HIV/AIDS',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'After the name in full, in it (A/RES/79/203), in a quotation',
      text: paragraphs(
        'Cooperation between the United Nations and the International Criminal Police Organization ' +
          '(INTERPOL) and GUAM, the exhibition “UN in Strelsau”, and the SIDS Accelerated Modalities of Action ' +
          '(SAMOA) Pathway',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    title: (title) => {
      const clean = context.clean(title)
      if (inCapitals.test(clean.text) || isCatalogueEntry(clean.text)) return
      for (const { 0: word, index } of clean.text.matchAll(capitals)) {
        if (context.options.allowed.includes(word) || parseRoman(word) !== undefined) continue
        if (isExplained(clean.text, index, word)) continue
        context.report({ message: 'abbreviation', data: { word }, at: clean.rangeOf(index, index + word.length) })
      }
    },
  }),
})
export default rule
