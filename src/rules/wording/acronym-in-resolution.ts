import { LETTER, regex } from '../../../grammar/index.ts'
import { isProtected, runningText } from '../../lint/facts/blocks.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

const letters = regex('gu')`(?<![${LETTER}\d/.‑–-])[A-Z][A-Z0-9]*[A-Z]s?(?![${LETTER}\d/‑–]|-[A-Z0-9]|\.\d)`
const roman = /^[IVXLC]+$/

const rule: Rule = defineRule({
  id: 'acronym-in-resolution',
  category: 'wording',
  severity: 'info',
  recommended: false,
  fix: 'none',
  summary: 'Resolutions have no abbreviations: names are written in full.',
  rationale:
    'Defined short titles do instead (`the Convention`). `COVID-19`, `HIV/AIDS` and names with ' +
    'letters in them (`UN-Women`) stay. Political declarations and the Security Council have ' +
    'abbreviations after all, and so the rule is only for those who ask for it. An abbreviation in ' +
    'parentheses after its name is one too, and later uses are not reported again.',
  sources: [
    {
      kind: 'manual',
      text: 'Abbreviations and acronyms: in resolutions they should not be used at all.',
      url: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/style/abbreviations.htm',
    },
    { kind: 'surveyed', text: '126 `SDG(s)` in 10 of 296 texts of the General Assembly, sessions 78 to 80.' },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC'], languages: ['en'] },
  options: {
    allowed: {
      default: ['HIV', 'AIDS', 'COVID', 'UN', 'UNGA', 'UNSC', 'UNHRC', 'USD'],
      description: 'Abbreviations that are allowed, without a plural s; “UN” has a rule of its own.',
    },
  },
  messages: { acronym: '“{letters}” is an abbreviation; resolutions have names in full' },
  examples: [
    {
      title: 'Letters for names',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the role of the «SCO» in achieving the «SDGs»,',
        '1. *Welcomes* the work of the SCO;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“SCO” is an abbreviation; resolutions have names in full',
        '“SDGs” is an abbreviation; resolutions have names in full',
      ],
    },
    {
      title: 'Numerals, names, titles, symbols',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 2625 (XXV) of 24 October 1970, Chapter VIII of the Charter, document ' +
          'A/79/807-S/2025/132, the work of UN-Women on HIV/AIDS and COVID-19, and the report entitled “The ' +
          'SCO at twenty”,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      const seen = new Set(context.options.allowed)
      for (const block of context.fact(runningText)) {
        if (block.type === 'footnoteDefinition') continue
        const clean = context.clean(block)
        for (const { 0: found, index } of clean.text.matchAll(letters)) {
          const name = found.replace(/s$/, '')
          if (seen.has(name) || roman.test(name)) continue
          const at = clean.rangeOf(index, index + found.length)
          if (isProtected(block, at.start)) continue
          seen.add(name)
          context.report({ message: 'acronym', data: { letters: found }, at })
        }
      }
    },
  }),
})
export default rule
