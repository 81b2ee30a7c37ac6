import { isClause } from '../../../grammar/ast.ts'
import { matchOpener } from '../../../grammar/english.ts'
import { startsLower } from '../../../grammar/index.ts'
import { paragraphs } from '../../lint/example.ts'
import { upperFirst } from '../../lint/first-letter.ts'
import { defineRule, type Edit, type Rule } from '../../lint/rule.ts'
import { nodesOf } from '../../tree/visit.ts'
import { endOf, startOf } from '../../tree/range.ts'

const mark = /^[*_]$/

const rule: Rule = defineRule({
  id: 'italic-inner-verb',
  category: 'typography',
  severity: 'info',
  recommended: true,
  fix: 'safe',
  summary: 'Only the first verb phrase of a paragraph is in italics.',
  rationale:
    'The italics show with which verb a paragraph is counted: `*Decides* to meet, and requests …`. ' +
    'The Security Council sets later verbs in italics too, and so do some specialized agencies and ' +
    'treaty bodies; they are left alone.',
  sources: [
    {
      kind: 'measured',
      text:
        'In the true italics of 119 General Assembly texts of sessions 78 to 80 no later verb is in ' +
        'italics; in 6 of 6 drafts of the Security Council they are (S/2024/835).',
    },
    { kind: 'observed', text: 'A/RES/ES-11/1, paragraph 11.' },
    { kind: 'knowledge', text: 'UNESCO, the World Health Organization and some conferences of parties do otherwise.' },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC'], languages: ['en'] },
  options: {},
  messages: { inner: '“{phrase}” is a later verb of its paragraph and is roman' },
  examples: [
    {
      title: 'A second verb in italics',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023, and «*noting*» the report,',
        '1. *Welcomes* the report, and «*requests*» the Secretary-General to continue;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“noting” is a later verb of its paragraph and is roman',
        '“requests” is a later verb of its paragraph and is roman',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023, and noting the report,',
        '1. *Welcomes* the report, and requests the Secretary-General to continue;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Other italics',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the core concept of *ekecheiria*, and *supports* for the Games,',
        '1. *Welcomes* the *Human Development Report*;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    emphasis: (emphasis, parents) => {
      const clause = parents.find(isClause)
      if (!clause || parents.some(({ type }) => type === 'opener' || type === 'quotation' || type === 'subparagraph'))
        return
      const { text: words } = context.clean(emphasis)
      if (!startsLower(words) || nodesOf(emphasis, 'opener').length > 0) return
      const part = clause.type === 'operativeParagraph' ? 'operative' : 'preambular'
      const found = matchOpener(upperFirst(words), part)
      if (!found || found.certainty !== 'known' || found.end !== words.length) return
      const [start, end] = [startOf(emphasis), endOf(emphasis)]
      if (!/(?:[,;]\s+(?:and\s+|as well as\s+)?|\sand\s+)$/.test(context.text.slice(Math.max(0, start - 20), start)))
        return
      const edits: Edit[] = [
        { start, end: start + 1, text: '' },
        { start: end - 1, end, text: '' },
      ]
      const marked = edits.every((edit) => mark.test(context.slice(edit)))
      context.report({
        message: 'inner',
        data: { phrase: words },
        at: emphasis,
        fix: { title: 'Set it in roman', edits: marked ? edits : [] },
      })
    },
  }),
})
export default rule
