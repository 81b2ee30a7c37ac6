import { isProtected, runningText } from '../../lint/facts/blocks.ts'
import { documentWords } from '../../lint/facts/words.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { checkWordings } from '../shared/wording.ts'

/** Between words in small letters; between capitals it is a firm’s. */
const ampersand = /(?<=[a-z,] )&(?= [a-z])/g

/**
 * “Our planet”, “our time”, “our effort” stand in issued resolutions, and so do the mottos of summits and decades: “the
 * future we want”, “the science we need for the ocean we want” (A/RES/78/319).
 */
const firstPerson =
  /\b(?:we(?= [a-z])(?!(?<=\bthe [a-z]+ we) (?:need|want)\b)|our(?! (?:planet|times?|common|world|future|collective|shared|efforts?|oceans?)\b)|us|ourselves|I(?= (?:am|have|wish|call|urge|request|welcome)\b))\b/g
/** Resolutions of before were edited otherwise. */
const firstYear = 1994

const rule: Rule = defineRule({
  id: 'informal-writing',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Resolutions have no “e.g.”, “i.e.”, “etc.” or “&”, no contracted verbs, and no “we”.',
  rationale:
    'The words are written out: “such as”, “that is”, “and”, “cannot”. Notes may have abbreviations, ' +
    'and names of firms their sign (`Ernst & Young`); both are left alone, as are quotations. Declarations in annexes may say “we”; “our” is only remarked on.',
  sources: [
    {
      kind: 'manual',
      text: 'Abbreviations and acronyms: written out in the text of resolutions.',
      url: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/style/abbreviations.htm',
    },
    { kind: 'measured', text: '359 texts of 1946 to 2026: one “etc.”, none of the others.' },
  ],
  profiles: { languages: ['en'] },
  options: {},
  messages: {
    wording: '“{found}” is written “{instead}”',
    person: '“{found}” speaks in the first person; a resolution names those of whom it speaks',
  },
  examples: [
    {
      title: 'What a draft was noted down with',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* the needs of groups «e.g.» women «&» children,',
        '1. *Stresses* that the work «can’t» wait;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['“e.g.” is written “such as”', '“&” is written “and”', '“can’t” is written “cannot”'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Noting* the needs of groups such as women and children,',
        '1. *Stresses* that the work cannot wait;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'In the Security Council too',
      text: paragraphs(
        '*The Security Council,*',
        '*Noting* that the attacks «can’t» be stopped by ships alone,',
        '1. *Decides* to remain seized of the matter.',
      ),
      problems: ['“can’t” is written “cannot”'],
      fixed: paragraphs(
        '*The Security Council,*',
        '*Noting* that the attacks cannot be stopped by ships alone,',
        '1. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'A speech that became a draft',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* that «we» share the duty to care for «our» peoples,',
        '1. *Stresses* that it concerns all of «us»;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“we” speaks in the first person; a resolution names those of whom it speaks',
        '“our” speaks in the first person; a resolution names those of whom it speaks',
        '“us” speaks in the first person; a resolution names those of whom it speaks',
      ],
    },
    {
      title: 'Names, quotations',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* the report of Ernst & Young, the slogan “We can’t wait”, the Our Ocean conferences, the challenges of our time, the science we need for the ocean we want, Agenda 2063: The Africa We Want, and Annex I,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      const isEdited = (context.profile.year ?? firstYear) >= firstYear
      for (const { block, clean } of isEdited
        ? context.fact(documentWords).having('we', 'our', 'us', 'ourselves', 'I')
        : []) {
        if (block.type !== 'preambularParagraph' && block.type !== 'operativeParagraph') continue
        for (const { 0: found, index } of clean.text.matchAll(firstPerson)) {
          const at = clean.rangeOf(index, index + found.length)
          if (isProtected(block, at.start)) continue
          // Issued drafts have it now and then: “underpin our approaches”.
          context.report({ message: 'person', data: { found }, at, ...(found === 'our' ? { severity: 'info' } : {}) })
        }
      }
      for (const block of context.fact(runningText)) {
        const clean = context.clean(block)
        if (!clean.text.includes('&')) continue
        for (const { index } of clean.text.matchAll(ampersand)) {
          const at = clean.rangeOf(index, index + 1)
          if (block.type === 'footnoteDefinition' || isProtected(block, at.start)) continue
          context.report({
            message: 'wording',
            data: { found: '&', instead: 'and' },
            at,
            expected: ['and'],
            fix: { title: 'Write “and”', edits: [{ ...at, text: 'and' }], changes: ['text'] },
          })
        }
      }
      checkWordings(context, 'informal-writing', {
        unless: ({ block }) => block.type === 'footnoteDefinition',
      }).document?.(context.document, [])
    },
  }),
})
export default rule
