import { LETTER, LOWER, regex } from '../../../grammar/index.ts'
import { isProtected, runningText } from '../../lint/facts/blocks.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** A comma before the last item. */
const candidate = /, (?:and|or) /g
/** Two items and more before it, each of one word or two, in lower case. */
const before = regex(
  'u',
)`(?:^|, |[${LOWER}] )((?:[${LOWER}][${LETTER}-]*(?: [${LOWER}][${LETTER}-]*)?, )+[${LOWER}][${LETTER}-]*(?: [${LOWER}][${LETTER}-]*)?)$`
/** The last item, and a mark after it. */
const last = regex('u')`^[${LOWER}][${LETTER}-]*(?: [${LOWER}][${LETTER}-]*)?(?=[,;.]|$)`
/** Longer lists are not simple. */
const reach = 120
/** A participle or an infinitive makes the last item a clause. */
const clause = regex('u')`(?:^| )(?:to|[${LETTER}]+ing)(?: |$)`

const rule: Rule = defineRule({
  id: 'serial-comma',
  category: 'wording',
  severity: 'info',
  recommended: false,
  fix: 'suggested',
  summary: 'No comma stands before the last item of a simple list.',
  rationale:
    'It is right where an item has “and” of its own, where the items are clauses, and in the Security ' +
    'Council. Only lists of short items are looked at, and adopted texts have it here and there ' +
    '(A/RES/79/332), so that the rule is only for those who ask for it.',
  sources: [
    {
      kind: 'manual',
      text: 'Punctuation: normally no comma before the final “and”.',
      url: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/style/punctuation.htm',
    },
    { kind: 'observed', text: 'A/79/L.124 and A/RES/79/332, PP 24: `food security, and digital agriculture`.' },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC'], languages: ['en'] },
  options: {},
  messages: { serial: 'No comma stands before “{word}” in a simple list' },
  examples: [
    {
      title: 'A simple list',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the work of organs, organizations«,» and bodies,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['No comma stands before “and” in a simple list'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the work of organs, organizations and bodies,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Clauses, and an item with “and”',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* trade, transport, energy, and information and communications technology,',
        '1. *Requests* the Secretary-General to monitor, to report, and to advise;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      for (const block of context.fact(runningText)) {
        const clean = context.clean(block)
        for (const { 0: found, index: comma } of clean.text.matchAll(candidate)) {
          const items = before.exec(clean.text.slice(Math.max(0, comma - reach), comma))?.[1]
          const end = last.exec(clean.text.slice(comma + found.length, comma + reach))?.[0]
          if (!items || !end || [...items.split(', '), end].some((item) => clause.test(item))) continue
          const word = found.slice(2, -1)
          const at = clean.rangeOf(comma, comma + 1)
          if (isProtected(block, at.start)) continue
          context.report({
            message: 'serial',
            data: { word },
            at,
            fix: { title: 'Take the comma out', edits: rewrite(clean, comma, comma + 1, ''), changes: ['text'] },
          })
        }
      }
    },
  }),
})
export default rule
