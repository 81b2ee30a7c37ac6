import { isQuoted, nodesAt, runningText, type RunningText } from '../../lint/facts/blocks.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { findCommaSlips, findLooseCommas } from '../shared/comma-slips.ts'
import { leniently } from '../shared/instead.ts'
import { reportSlips } from '../shared/word-slips.ts'

/** Words that go on with a sentence, and begin no list after a colon. */
const continuing =
  'and|or|but|which|who|whose|including|such as|as well as|inter alia|in particular|where|while|with|of|taking|bearing|' +
  'recognizing|recalling|noting|thereby|particularly|especially|is|are|has|have'
/** A full stop before a small letter, a semicolon, a colon before words that go on with the sentence. */
const mark = new RegExp(
  String.raw`(?<=[a-z]{4}[)”]?)\. (?=[a-z]{2,} )|(?<=[a-z\d)”] ?); (?=[a-z])(?!(?:and|or|but)$|(?:moreover|however|furthermore|therefore|nevertheless|consequently),? )|(?<=[a-z]): (?=(?:${continuing})\b)`,
  'g',
)

/** Most clauses have none of them. */
const signs = ['. ', '; ', ': ']

const messages: Readonly<Record<string, 'stop' | 'semicolon' | 'colon'>> = {
  '.': 'stop',
  ';': 'semicolon',
  ':': 'colon',
}

/** Whether semicolons have their reason: a list after a colon or with letters, or members that have commas of their own. */
const isList = (text: string): boolean => /: |\([a-z1i]\) /.test(text) || text.split('; ').length > 2

const rule: Rule = defineRule({
  id: 'clause-punctuation',
  category: 'typography',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Inside a clause stand commas, in pairs around what is put in; no other mark cuts the sentence in two.',
  rationale:
    'A clause is one part of a long sentence: a full stop before a small letter, a semicolon in the preamble, a colon before ' +
    '“and” or “including” cut it where a comma was meant. No comma parts those who are asked from what they are asked to do, ' +
    'or “that” from its clause; “inter alia” has two commas, or none. Lists, quotations and titles are left alone. What issued ' +
    'texts have now and then is a remark: a semicolon in an operative paragraph, “as appropriate,” with one comma, ' +
    '“including” with none, which are not looked for in the Security Council, whose texts are edited less.',
  sources: [
    {
      kind: 'measured',
      text:
        '1,010 resolutions of the General Assembly of 2020 to 2025: no full stop before a small letter; 10 semicolons in ' +
        'preambular paragraphs without a list, 38 in operative ones; “inter alia” between commas 1,557 times, with one of them ' +
        'lost, but before a preposition, 5; “as appropriate” or “where appropriate” without the first comma 58 of 2,051; ' +
        '“including” without its comma some 30 of 15,700; two “that, the”; two “the Secretary-General, to review”.',
    },
    {
      kind: 'manual',
      text: 'Punctuation.',
      url: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/style/punctuation.htm',
    },
  ],
  profiles: { languages: ['en'], since: 1994 },
  yieldsTo: [
    'opener-comma',
    'chapeau-colon',
    'paragraphs-run-together',
    'broken-word',
    'tool-residue',
    'split-paragraph',
    'stray-punctuation',
    'unusual-mark',
  ],
  options: {},
  messages: {
    stop: 'A full stop stands inside a clause, before a small letter',
    semicolon: 'A semicolon stands inside a clause that is no list',
    colon: 'A colon stands before “{next}”, which goes on with the sentence',
    comma: '“{found}” is written “{instead}”',
  },
  examples: [
    {
      title: 'Marks that cut a clause in two',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the duty of all States«.» and their interest in peace,',
        '*Recalling also* the work of the Committee«;» held in May,',
        '1. *Welcomes* the plan«:» including its annex;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'A full stop stands inside a clause, before a small letter',
        'A semicolon stands inside a clause that is no list',
        'A colon stands before “including”, which goes on with the sentence',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the duty of all States, and their interest in peace,',
        '*Recalling also* the work of the Committee, held in May,',
        '1. *Welcomes* the plan, including its annex;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Commas too many, and one of two lost',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* «that, the» plan«, inter alia sets» out goals and «provides inter alia,» for means,',
        '1. *Requests* «the Secretary-General, to submit» a report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“that, the” is written “that the”',
        '“, inter alia sets” is written “, inter alia, sets”',
        '“provides inter alia,” is written “provides, inter alia,”',
        '“the Secretary-General, to submit” is written “the Secretary-General to submit”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Noting* that the plan, inter alia, sets out goals and provides, inter alia, for means,',
        '1. *Requests* the Secretary-General to submit a report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Lists, times of day, words put in',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the meetings held from 10 a.m. to 1 p.m. and those of the States of Asia; of Africa; and of Europe,',
        '*Noting* that debt grew by 5 per cent; moreover, reserves have shrunk,',
        '*Recalling also* the report entitled “Our world: and what of it; for all”, and that, in this regard, it was heard,',
        '1. *Encourages* Member States, to that end, to act, inter alia through the Board, with, inter alia, all means;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const isClause = (block: RunningText): boolean =>
      block.type === 'preambularParagraph' || block.type === 'operativeParagraph' || block.type === 'subparagraph'
    return {
      document: () => {
        for (const block of context.fact(runningText)) {
          if (!isClause(block)) continue
          const clean = context.clean(block)
          const { text } = clean
          if (!signs.some((sign) => text.includes(sign))) continue
          for (const { 0: found, index } of text.matchAll(mark)) {
            const message = messages[found.charAt(0)] ?? 'stop'
            const at = clean.rangeOf(index, index + 1)
            if (isQuoted(block, at.start) || nodesAt(block, at.start).some(({ type }) => type === 'subparagraph'))
              continue
            if (message === 'semicolon' && isList(text)) continue
            const isUsual = message === 'semicolon' && block.type !== 'preambularParagraph'
            context.report({
              message,
              data: message === 'colon' ? { next: /\w+/.exec(text.slice(index))?.[0] ?? '' } : {},
              at,
              ...(isUsual ? { severity: 'info' } : leniently(context)),
              expected: [','],
              fix: { title: 'Write a comma', edits: rewrite(clean, index, index + 1, ','), changes: ['text'] },
            })
          }
        }
        reportSlips(context, findCommaSlips, { message: 'comma', ...leniently(context) })
        if (context.profile.organ !== 'SC')
          reportSlips(context, findLooseCommas, { message: 'comma', severity: 'info' })
      },
    }
  },
})
export default rule
