import { findAll } from '../../../grammar/index.ts'
import { isExtracted, isProtected, runningText } from '../../lint/facts/blocks.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** What all that is looked for has: most blocks have nothing of the kind. */
const suspicious =
  /[a-z)”][?!] [a-z]|[a-z] ?[_~|^¶§#\\] ?[a-z]|[a-z](?: \. | \/ |\/and |–|--|- (?!and |or |to ))[a-z]|[a-z)”,] ?— ?[a-z(“]|[a-z]\([A-Za-z]|,–|–,|^[*_]|\*\*/

interface Kind {
  readonly message: 'question' | 'unclosed' | 'sign' | 'stop' | 'slash' | 'bracket' | 'compound' | 'torn' | 'long'
  readonly pattern: RegExp
  readonly instead?: string
}

/** A sign between words in small letters: where print or a program had a reason for it, capitals or figures are near. */
const kinds: readonly Kind[] = [
  { message: 'question', pattern: /(?<=[a-z]{2}[)”]?)[?!](?= [a-z]{2})/g },
  { message: 'unclosed', pattern: /^[*_]{1,3}(?=[A-Z][a-z])/g },
  { message: 'sign', pattern: /(?<=[a-z]{2},?)(?: [_~|^¶§#\\]+ ?| ?[_~|^¶§#\\]+ )(?=[a-z])/g, instead: ' ' },
  // Of Markdown, opened and never closed; behind a word it may be the mark of a note.
  { message: 'sign', pattern: /(?<=[a-z]{2}[,;]? )\*\*(?=[a-z])|(?<=[a-z]{2})\*\*(?= [a-z]{2})/g, instead: '' },
  { message: 'stop', pattern: /(?<=[a-z]{3}) \. (?=[a-z]{2})/g, instead: ' ' },
  { message: 'slash', pattern: /(?<=[a-z]{2}) \/ (?=[a-z]{2})/g, instead: '/' },
  { message: 'slash', pattern: /(?<=[a-z]{2})\/and (?=[a-z])/g, instead: ' and ' },
  { message: 'bracket', pattern: /(?<=[a-z]{2})(?=\([A-Za-z]{2,})/g, instead: ' ' },
  { message: 'compound', pattern: /(?<=[a-z]{2})(?:–|--)(?=[a-z]{2})/g, instead: '-' },
  {
    message: 'torn',
    pattern: /(?<=\b[a-z]{2,}-) (?!and\b|or\b|to\b|nor\b|but\b|as\b|through\b|into\b|versus\b)(?=[a-z]{3})/g,
    instead: '',
  },
  { message: 'long', pattern: /(?<=[a-z)”,]) ?— ?(?=[a-z(“])/g, instead: ' – ' },
]

const rule: Rule = defineRule({
  id: 'unusual-mark',
  category: 'typography',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Sentences have no marks that resolutions do not use: “?”, “!”, “ / ”, “—”, stray signs.',
  rationale:
    'A clause is part of one long statement: it asks nothing and exclaims nothing. What remains of typing and of copying, ' +
    'such as a lone “_”, a full stop between two words, a bracket without its space, a dash for the hyphen of a compound, ' +
    'a space after that hyphen, is seen between words in small letters. Quotations, names and addresses are left alone, ' +
    'and “short- and long-term” is right. Where a page was read back, a space or a sign may be the reader’s: a remark.',
  sources: [
    {
      kind: 'measured',
      text:
        '1,652 resolutions and drafts of 1946 to 2026: none but 15 compounds with a space, which are slips ' +
        '(“counter- terrorism”, S/RES/2370), one dash for a hyphen, and long dashes of the Security Council.',
    },
    {
      kind: 'manual',
      text: 'Punctuation: dashes, hyphens, the slash.',
      url: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/style/punctuation.htm',
    },
  ],
  profiles: {
    languages: ['en'],
    channels: ['text', 'markdown', 'docx', 'markup', 'pdf', 'pdftotext', 'layout', 'pymupdf'],
    since: 1994,
  },
  yieldsTo: ['broken-word', 'misread-digit', 'tool-residue'],
  options: {},
  messages: {
    question: 'A resolution has no “{found}” in a sentence',
    unclosed: 'Italics that begin with “{found}” have no end',
    sign: '“{found}” has no place between two words',
    stop: 'A full stop stands between two words',
    slash: 'No spaces, and no “and”, stand beside a slash: “{found}”',
    bracket: 'A space is missing before the bracket',
    compound: 'A compound has a hyphen, not “{found}”',
    torn: 'No space stands after the hyphen of a compound',
    long: 'A break in a sentence has a short dash between spaces, not “{found}”',
  },
  examples: [
    {
      title: 'Markdown that was opened and never closed',
      text: paragraphs(
        'The General Assembly,',
        'Noting «**»the report of the Board, and the **need** for wells,',
        '1. Welcomes the plan«**» for wells;',
        '2. Decides to remain seized of the matter.',
      ),
      problems: ['“**” has no place between two words', '“**” has no place between two words'],
      fixed: paragraphs(
        'The General Assembly,',
        'Noting the report of the Board, and the **need** for wells,',
        '1. Welcomes the plan for wells;',
        '2. Decides to remain seized of the matter.',
      ),
    },
    {
      title: 'Marks of another kind of text, and what typing left',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the plan«!» with its needs« | »and means, the women« / »men, and the work« . »of the Board,',
        '*Noting* the report«»(see below), capacity«–»building and the non-« »governmental part« — »as agreed,',
        '1. «*»Welcomes the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'A resolution has no “!” in a sentence',
        '“|” has no place between two words',
        'No spaces, and no “and”, stand beside a slash: “/”',
        'A full stop stands between two words',
        'A space is missing before the bracket',
        'A compound has a hyphen, not “–”',
        'No space stands after the hyphen of a compound',
        'A break in a sentence has a short dash between spaces, not “—”',
        'Italics that begin with “*” have no end',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the plan! with its needs and means, the women/men, and the work of the Board,',
        '*Noting* the report (see below), capacity-building and the non-governmental part – as agreed,',
        '1. *Welcomes the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Hanging hyphens, and/or, names and quotations',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* short- and long-term plans, low- to middle-income countries, “Who cares? we do”, and women and/or men,',
        '1. *Welcomes* recommendation CM/Rec(2024)1, the campaign #OnlyTogether and UNEP@50;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      const printed = context.fact(isExtracted)
      const isCouncil = context.profile.organ === 'SC'
      // `[biennially / annually]` is a choice.
      const sought =
        context.profile.stage === 'negotiation' ? kinds.filter(({ message }) => message !== 'slash') : kinds
      for (const block of context.fact(runningText)) {
        if (block.type === 'footnoteDefinition') continue
        const clean = context.clean(block)
        const { text } = clean
        if (!suspicious.test(text)) continue
        for (const { message, pattern, instead } of sought)
          for (const { 0: found, index } of findAll(text, pattern, suspicious)) {
            const end = index + found.length
            const at = clean.rangeOf(index, end)
            if (isProtected(block, at.start) || /^\s*\n/.test(context.text.slice(at.start, at.end))) continue
            context.report({
              message,
              data: { found: found.trim() },
              at,
              ...((printed && message !== 'question' && message !== 'unclosed' && message !== 'compound') ||
              (isCouncil && message === 'long')
                ? { severity: 'info' }
                : {}),
              ...(instead === undefined
                ? {}
                : {
                    expected: [instead],
                    fix: {
                      title: instead.trim() === '' ? 'Mend the space' : `Write “${instead.trim()}”`,
                      edits: rewrite(clean, index, end, instead),
                      changes: ['text'],
                    },
                  }),
            })
          }
      }
    },
  }),
})
export default rule
