/** Words that the United Nations writes otherwise. */
import type { Kind } from '../kind.ts'
import { inAuthored, insert, reword } from '../places.ts'

export const wording: readonly Kind[] = [
  {
    kind: '“Secretary General”',
    rule: 'secretary-general',
    sites: inAuthored(reword(/(?<!Under-)(?<!Assistant )(?<!Deputy )\bSecretary-General\b/g, 'Secretary General')),
  },
  { kind: '“organisation”', rule: 'spelling-un', sites: reword(/\borganizations\b/g, 'organisations') },
  { kind: '“program”', rule: 'spelling-un', sites: reword(/\bprogramme(?= of\b)/g, 'program') },
  { kind: '“center”', rule: 'spelling-un', sites: reword(/\bcentres\b/g, 'centers') },
  { kind: '“co-operation”', rule: 'hyphenation-un', sites: reword(/\bcooperation\b/g, 'co-operation') },
  { kind: '“coordination” with a hyphen', rule: 'hyphenation-un', sites: reword(/\bcoordination\b/g, 'co-ordination') },
  { kind: '“member states”', rule: 'capitals-state', sites: reword(/\bMember States\b/g, 'member states') },
  {
    kind: '“UN Charter”',
    rule: 'charter-name',
    sites: reword(/\bCharter of the United Nations\b/g, 'UN Charter'),
  },
  {
    kind: '“United Nations Charter”',
    rule: 'charter-name',
    sites: reword(/\bCharter of the United Nations\b/g, 'United Nations Charter'),
  },
  {
    kind: '“Agenda 2030”',
    rule: 'agenda-name',
    sites: reword(/\b2030 Agenda\b/g, 'Agenda 2030'),
  },
  { kind: '“%”', rule: 'per-cent', sites: reword(/(?<=\d) per cent\b/g, '%') },
  { kind: '“percent”', rule: 'per-cent', sites: reword(/(?<=\d) per cent\b/g, ' percent') },
  {
    kind: '“indigenous peoples”',
    rule: 'capitals-indigenous',
    sites: reword(/\bIndigenous Peoples\b/g, 'indigenous peoples'),
  },
  {
    kind: '“UN system”',
    rule: 'united-nations-in-full',
    sites: reword(/\bUnited Nations(?= system\b)/g, 'UN'),
  },
  {
    kind: 'a word doubled',
    rule: 'doubled-word',
    sites: reword(/\b(?:the|of|to|and|in)\b(?= [a-z])/g, ({ 0: word }) => `${word} ${word}`),
  },
  {
    kind: '“article” of the Charter in lower case',
    rule: 'capitals-reference',
    sites: reword(/\bArticle(?= \d+ of the Charter\b)/g, 'article'),
  },
  {
    kind: '“Resolution” with a capital',
    rule: 'capitals-reference',
    sites: reword(/(?<=\bits )resolution(?= \d+\/)/g, 'Resolution'),
  },
  {
    kind: 'a short title defined again',
    rule: 'short-title',
    sites: ({ text }) =>
      [...text.matchAll(/\(the ((?:[A-Z][a-z]+ ){1,3}[A-Z][a-z]+)\)/g)].flatMap(
        ({ index, 0: defined, 1: title = '' }) => {
          const again = text.indexOf(`the ${title}`, index + defined.length)
          return again < 0 ? [] : [insert(again + 'the '.length + title.length, ` ${defined}`)]
        },
      ),
  },
  {
    kind: 'the name of an organization abbreviated',
    rule: 'acronym-in-resolution',
    sites: reword(/\bUnited Nations Educational, Scientific and Cultural Organization\b/g, 'UNESCO'),
  },
  {
    kind: 'a comma before “and” in a list',
    rule: 'serial-comma',
    sites: reword(/(?<=\b(?:of|the|for|including|on) [a-z]+, [a-z]+) and (?=[a-z]+[,;](?! and))/g, ', and '),
  },
  {
    kind: 'a small number in figures',
    rule: 'numbers-style',
    sites: reword(
      /(?<=\b(?:of|the|its|for|in|all) )(?:two|three)(?= (?!years|months|weeks|days|hours|and)[a-z]{3,})/g,
      ({ 0: word }) => (word === 'two' ? '2' : '3'),
    ),
  },
  {
    kind: '“within existing resources”',
    rule: 'within-existing-resources',
    sites: reword(/(?<=\bto report)(?= to\b)/g, ', within existing resources,'),
  },
]
