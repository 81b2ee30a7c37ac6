import type { Clause, OperativeParagraph, OperativePart, Section } from '../../../grammar/ast.ts'
import { thirdPerson } from '../../../grammar/english.ts'
import { LETTER, regex } from '../../../grammar/index.ts'
import { beginningWords, strayBeginnings, type Beginning } from '../../lint/facts/beginnings.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { paragraphs } from '../../lint/example.ts'
import { upperFirst } from '../../lint/first-letter.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { openerOf } from '../../tree/outline.ts'
import { operativesOf } from '../../tree/places.ts'

/** `Request`, `To request`: what should be the third person. */
const bareVerb = regex('u')`^(?:To\s+)?([${LETTER}]+)`

const rule: Rule = defineRule({
  id: 'operative-opener',
  category: 'openers',
  severity: 'error',
  recommended: true,
  fix: 'suggested',
  summary: 'An operative paragraph opens with a verb in the present tense.',
  rationale:
    'The organ is the subject: `The General Assembly … decides`. Adverbs may come first (`Also ' +
    'requests`, `Strongly condemns`, `Once again urges`), and words before a comma (`In this regard, ' +
    'requests …`). An infinitive is right in a sub-paragraph only. After a paragraph that ends with a ' +
    'colon what follows may be a text of its own, such as a declaration, and is left alone.',
  sources: [
    {
      kind: 'manual',
      text: 'Resolutions II.C: verbs in the present indicative open operative paragraphs.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/res-dec-draft-edit',
    },
    {
      kind: 'observed',
      text:
        'Published all the same: `31. Request the Secretary-General provide …` in S/RES/2677 (2023), `30. ' +
        'Ensure the protection …` in S/RES/2556 (2020).',
    },
  ],
  profiles: { languages: ['en'], since: 1994 },
  options: {},
  messages: {
    base: 'An operative paragraph opens with a verb in the present tense: “{expected}”, not “{words}”',
    words: 'An operative paragraph opens with a verb in the present tense (“Decides”, “Requests”), not with “{words}”',
  },
  examples: [
    {
      title: 'An infinitive, a bare verb, a statement',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. «To request» the Secretary-General to report;',
        '2. «Invite» all States to cooperate;',
        '3. «The report is late»;',
        '4. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'An operative paragraph opens with a verb in the present tense: “Requests”, not “To request”',
        'An operative paragraph opens with a verb in the present tense: “Invites”, not “Invite”',
        'An operative paragraph opens with a verb in the present tense (“Decides”, “Requests”), not with “The report is late”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. Requests the Secretary-General to report;',
        '2. Invites all States to cooperate;',
        '3. The report is late;',
        '4. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'The past',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *«Requested* the Secretary-General to» report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'An operative paragraph opens with a verb in the present tense (“Decides”, “Requests”), not with “Requested the Secretary-General to”',
      ],
    },
    {
      title: 'Adverbs first, and infinitives in sub-paragraphs',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Strongly condemns* the attacks;',
        '2. *Once again urges* all States to cooperate;',
        '3. *Requests* the Secretary-General:',
        '(a) To report;',
        '(b) To convene a meeting.',
      ),
      problems: [],
    },
    {
      title: 'An embedded text',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '*Declares* that:',
        '1. All peoples have the right to self-determination;',
        '2. Immediate steps shall be taken.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const check = ({ clause, form, text }: Beginning): void => {
      const clean = context.clean(clause)
      const [whole, verb = ''] = bareVerb.exec(text) ?? ['']
      const bare = form === 'base' || form === 'infinitive'
      const words = bare ? whole : beginningWords(text).replace(/[,;:.]+$/, '')
      const base = verb.toLowerCase()
      const expected = thirdPerson(upperFirst(base))
      context.report({
        message: bare ? 'base' : 'words',
        data: { words, expected },
        at: clean.rangeOf(0, words.length),
        ...(bare
          ? {
              expected: [expected],
              fix: {
                title: `Write “${expected}”`,
                edits: rewrite(clean, 0, whole.length, expected),
                changes: ['text'],
              },
            }
          : {}),
      })
    }
    const introducesText = (paragraph: OperativeParagraph): boolean =>
      context.clean(paragraph).text.endsWith(':') && paragraph.children.every(({ type }) => type !== 'subparagraph')

    const checkPart = (part: OperativePart | Section): void => {
      const strays = new Map<Clause, Beginning>(
        context.fact(strayBeginnings).flatMap((each) => (each.kind === 'operative' ? [[each.clause, each]] : [])),
      )
      const paragraphs = operativesOf(part)
      for (const [index, paragraph] of paragraphs.entries()) {
        const stray = strays.get(paragraph)
        const bearsNumber = paragraph.number !== undefined || part.children.length === 1
        if (stray && bearsNumber && (stray.form === 'base' || stray.form === 'infinitive' || stray.form === 'words'))
          check(stray)
        if (!openerOf(paragraph) || !introducesText(paragraph)) continue
        const next = paragraphs.find((other, at) => at > index && other.number !== undefined)
        if (next && !openerOf(next)) return
      }
    }
    return { operativePart: checkPart, section: checkPart }
  },
})
export default rule
