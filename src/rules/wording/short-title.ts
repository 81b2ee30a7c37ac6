import { LETTER, regex, UPPER } from '../../../grammar/index.ts'
import { isProtected, runningText, type RunningText } from '../../lint/facts/blocks.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

const wordGoesOn = regex('u')`[${LETTER}(“"]$`

/** `(the Regular Process)`, `(hereinafter referred to as “the Area”)`, `(“the Committee”)`. */
const definition = regex(
  'gu',
)`\((?:hereinafter (?:referred to as |called )?)?[“"]?the ((?:[A-Z][${LETTER}-]*|\d{4})(?: (?:[A-Z][${LETTER}-]*|of|and|on|for|the)){0,7})[”"]?\)`

/** A short title and where it is given. */
interface Defined {
  title: string
  block: RunningText
}

/** The full title may go on where the short one ends: `the Regular Process for Global Reporting`. */
const goesOn = regex(
  'u',
)`^(?:[${LETTER}\d’-]| (?:[${UPPER}]|of\b|for\b|on\b|to\b|in\b|against\b|concerning\b|relating\b))`

/** Where `title` is used in a text as a whole, or -1. */
const indexOfUse = (text: string, title: string): number => {
  const words = `the ${title}`
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const isWhole = !goesOn.test(text.slice(at + words.length, at + words.length + 12))
    if (isWhole && !wordGoesOn.test(text.slice(Math.max(0, at - 1), at))) return at
  }
  return -1
}

const rule: Rule = defineRule({
  id: 'short-title',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'A short title is defined once, and used only after that.',
  rationale:
    'Only definitions in parentheses with the article are looked at: `(the Regular Process)`. One ' +
    'word (`the Committee`) may mean another body before its definition, so that only short titles of ' +
    'two words and more are looked for there. The Security Council names its panels before and after ' +
    'their short titles.',
  sources: [
    {
      kind: 'manual',
      text: 'Abbreviations and acronyms: a name is given in full at its first mention.',
      url: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/style/abbreviations.htm',
    },
    {
      kind: 'measured',
      text:
        '42 definitions in 210 texts of 1995 to 2026: one twice, `the Paris Principles` (A/C.3/80/L.45, ' +
        'PP 2 and OP 2), none used before.',
    },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC', 'other'], languages: ['en'], since: 1995 },
  options: {},
  messages: {
    twice: '“the {title}” is already defined in {place}',
    before: '“the {title}” is used before it is defined in {place}',
  },
  examples: [
    {
      title: 'Used before, and defined twice',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* «the Regular Process» and its results,',
        '*Recalling also* the Process for Global Reporting (the Regular Process),',
        '1. *Welcomes* the work of the Process for Global Reporting «(the Regular Process)»;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“the Regular Process” is used before it is defined in PP 2',
        '“the Regular Process” is already defined in PP 2',
      ],
    },
    {
      title: 'The full title first, and one word',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the Committee and the Regular Process for Global Reporting (the Regular Process),',
        '*Recalling also* the Preparatory Committee for the Conference (the Committee),',
        '1. *Welcomes* the work of the Committee and of the Regular Process;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const reportUse = (blocks: readonly RunningText[], { title, block }: Defined): void => {
      if (!title.includes(' ')) return
      // Its own paragraph holds the full title, of which the short one may be a part.
      for (const other of blocks.slice(0, blocks.indexOf(block))) {
        const clean = context.clean(other)
        const at = indexOfUse(clean.text, title)
        if (at < 0 || isProtected(other, clean.offsetAt(at))) continue
        context.report({
          message: 'before',
          data: { title, place: context.place(block) },
          at: clean.rangeOf(at, at + title.length + 4),
        })
        return
      }
    }
    return {
      document: () => {
        if (!context.text.includes('(')) return
        const blocks = context
          .fact(runningText)
          .filter(({ type }) => type !== 'footnoteDefinition' && type !== 'paragraph')
        const defined = new Map<string, Defined>()
        for (const block of blocks) {
          const clean = context.clean(block)
          if (!clean.text.includes('(')) continue
          for (const { 0: found, 1: title = '', index } of clean.text.matchAll(definition)) {
            const first = defined.get(title)
            if (first)
              context.report({
                message: 'twice',
                data: { title, place: context.place(first.block) },
                at: clean.rangeOf(index, index + found.length),
              })
            else {
              const here: Defined = { title, block }
              defined.set(title, here)
              reportUse(blocks, here)
            }
          }
        }
      },
    }
  },
})
export default rule
