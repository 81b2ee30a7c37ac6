import type { MastheadField, Proposal, Title } from '../../../grammar/ast.ts'
import { ordinalWord } from '../../../grammar/english.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { upperFirst } from '../../lint/first-letter.ts'
import { nearest } from '../../lint/nearest.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { rangeOf, startOf, type Range } from '../../tree/range.ts'

/** How many edits may part a line from the one that was meant. */
const mostEdits = 2

const languages = ['English', 'French', 'Spanish', 'Russian', 'Arabic', 'Chinese']
/** Lines that are the same in all mastheads. */
const fixed = [
  'General Assembly',
  'Security Council',
  'Human Rights Council',
  'Economic and Social Council',
  'First Committee',
  'Second Committee',
  'Third Committee',
  'Fourth Committee',
  'Special Political and Decolonization Committee',
  'Fifth Committee',
  'Sixth Committee',
  'Distr.: Limited',
  'Distr.: General',
  ...languages.map((language) => `Original: ${language}`),
]
const sessions = Array.from({ length: 99 }, (_, index) => `${upperFirst(ordinalWord(index + 1))} session`)

/** `Original: english` */
const withLanguage = (line: string): string =>
  line.replace(/^(Original: )([a-z]+)$/, (_, label: string, language: string) => label + upperFirst(language))
/** `Seventy ninth session` */
const withHyphen = (line: string): string => line.replace(/^([A-Z][a-z]+ty) ([a-z]+ session)$/, '$1-$2')

const actions = ['draft resolution', 'draft decision', 'revised draft resolution']
/** What stands after the colon of the sponsors, at the end or, where it was not known for that, at the end of a line. */
const behindColon = /(?<=[a-z)]):[\s*]*([a-z]+ [a-z ]*[a-z])(?=\s*$|\s*\n)/
const withoutColon = /(?<=[a-z)])[.;,](?= (?:revised )?draft (?:resolution|decision)$)/

/** `Distr.` and `Dist.:` before the level, also on one line with the organ. */
const distribution = /(?<![\w.])(?!Distr\.:)D[a-z]{2,6}[.:]{0,2}(?= (?:Limited|General|Restricted)\b)/

/** Mastheads have “session” with a small letter since this year at the latest. */
const smallSince = 1994

/** A shorter line is the beginning of another, set in two. */
const shortest = 10

/** What a line of letters alone was meant to be. */
const lineMeant = (line: string): string | undefined => {
  if (line.length < shortest) return undefined
  const item = /^([A-Z][a-z]+ [a-z]+)( \d.*)$/.exec(line)
  if (item) {
    const meant = nearest(item[1] ?? '', ['Agenda item', 'Agenda items'], mostEdits)
    return meant && meant + item[2]
  }
  return nearest(line, / [Ss]ess?ion$| [a-z]{5,8}$/.test(line) ? [...fixed, ...sessions] : fixed, mostEdits)
}

const adoption =
  /^Resolutions? adopted by (?:(?!the )(?=General|Security|Human|Economic)|the [A-Z][A-Za-z ]+? (at|in|of) (?=\d))/

const rule: Rule = defineRule({
  id: 'masthead-line',
  category: 'masthead',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'The set lines of a masthead are spelt as in all documents.',
  rationale:
    'A line such as “Eightieth session” that is misspelt is no session to any reader that looks for one, and what is ' +
    'checked by it stays unchecked. Only lines are looked at that say nothing known and that one slip or two make of a ' +
    'known one.',
  sources: [
    { kind: 'observed', text: 'A/C.3/80/L.20: `Original: English`, `Eightieth session`, `Third Committee`.' },
    { kind: 'measured', text: '228 mastheads of 1946 to 2026: none of their lines is found.' },
  ],
  profiles: { languages: ['en'] },
  options: {},
  messages: {
    letter: 'In a masthead it is “{instead}”: “{found}” has a letter or a hyphen otherwise',
    line: '“{found}” is written “{instead}” in a masthead',
    article: 'A resolution is adopted “by the” organ',
    date: 'A resolution is adopted “on” a day',
    action: 'What is proposed is a “{instead}”, not a “{found}”',
    colon: 'A colon stands between the sponsors and what they propose',
  },
  examples: [
    {
      title: 'Slips in lines that all documents have',
      text: paragraphs(
        'United Nations A/C.3/80/L.20',
        'General Assembly',
        lines('Distr.: Limited', '22 October 2025'),
        '«Original: Englsh»',
        '«Eigthieth session»',
        'Third Committee',
        'Agenda item 67',
        'The rights of the child',
        'Belgium, Chad and Malta: «draft resoluton»',
        'The rights of the child in towns',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“Original: Englsh” is written “Original: English” in a masthead',
        '“Eigthieth session” is written “Eightieth session” in a masthead',
        'What is proposed is a “draft resolution”, not a “draft resoluton”',
      ],
      fixed: paragraphs(
        'United Nations A/C.3/80/L.20',
        'General Assembly',
        lines('Distr.: Limited', '22 October 2025'),
        'Original: English',
        'Eightieth session',
        'Third Committee',
        'Agenda item 67',
        'The rights of the child',
        'Belgium, Chad and Malta: draft resolution',
        'The rights of the child in towns',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Letters and a hyphen',
      text: paragraphs(
        'United Nations A/C.3/79/L.20',
        'General Assembly',
        lines('Distr.: Limited', '22 October 2024'),
        '«Original: english»',
        '«Seventy ninth session»',
        'Third Committee',
        'Agenda item 67',
        'The rights of the child',
        'Belgium, Chad and Malta: draft resolution',
        'The rights of the child in towns',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'In a masthead it is “Original: English”: “Original: english” has a letter or a hyphen otherwise',
        'In a masthead it is “Seventy-ninth session”: “Seventy ninth session” has a letter or a hyphen otherwise',
      ],
      fixed: paragraphs(
        'United Nations A/C.3/79/L.20',
        'General Assembly',
        lines('Distr.: Limited', '22 October 2024'),
        'Original: English',
        'Seventy-ninth session',
        'Third Committee',
        'Agenda item 67',
        'The rights of the child',
        'Belgium, Chad and Malta: draft resolution',
        'The rights of the child in towns',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Lines that only some documents have',
      text: paragraphs(
        'United Nations A/C.4/80/L.20',
        'General Assembly',
        lines('Distr.: Limited', '22 October 2025'),
        'Original: English/French',
        'Eightieth session',
        lines('Special Political and Decolonization Committee', '(Fourth Committee)'),
        'Agenda item 67',
        'Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const report = (
      message: 'line' | 'letter' | 'article' | 'date' | 'action' | 'colon',
      at: Range,
      instead: string,
    ): void => {
      const found = context.text.slice(at.start, at.end)
      context.report({
        message,
        data: { found, instead },
        at,
        expected: [instead],
        fix: { title: `Write “${instead}”`, edits: [{ ...at, text: instead }], changes: ['masthead'] },
      })
    }
    /** Sponsors that were taken for the end of a title, for no colon stands after them. */
    const checkColon = (node: MastheadField | Title): void => {
      const match = withoutColon.exec(context.slice(node))
      const at = startOf(node) + (match?.index ?? 0)
      if (match) report('colon', { start: at, end: at + 1 }, ':')
    }
    const checkAction = (node: MastheadField | Proposal | Title): void => {
      const match = behindColon.exec(context.slice(node))
      const meant = match?.[1] && nearest(match[1], actions, mostEdits)
      if (!match?.[1] || !meant || meant === match[1]) return
      const end = startOf(node) + match.index + match[0].length
      report('action', { start: end - match[1].length, end }, meant)
    }
    return {
      title: (title) => {
        checkColon(title)
        checkAction(title)
      },
      proposal: checkAction,
      mastheadField: (field) => {
        if (field.role === 'agendaTitle') {
          checkColon(field)
          checkAction(field)
        }
        const { start } = rangeOf(field)
        const raw = context.slice(field)
        if (field.role === 'other')
          for (const { 0: line, index } of raw.matchAll(/[A-Z][\w.:()-]*(?: [\w.:()-]+)*(?<=\w)/g)) {
            // Until then it had a capital in print.
            if (line.endsWith(' Session') && (context.profile.year ?? smallSince) < smallSince) continue
            const meant = lineMeant(line)
            if (meant !== undefined && meant !== line)
              report('line', { start: start + index, end: start + index + line.length }, meant)
          }
        const mark = distribution.exec(raw)
        if (mark) report('letter', { start: start + mark.index, end: start + mark.index + mark[0].length }, 'Distr.:')
        if (field.role === 'session' || field.role === 'language') {
          const line = /^\S.*\S/.exec(raw)?.[0] ?? ''
          const meant = field.role === 'language' ? withLanguage(line) : withHyphen(line)
          if (meant !== line) report('letter', { start, end: start + line.length }, meant)
        }
        const match = field.role === 'adoption' ? adoption.exec(raw) : null
        if (!match) return
        const end = start + match[0].length
        if (match[1]) report('date', { start: end - match[1].length - 1, end: end - 1 }, 'on')
        else report('article', { start: end - 'by '.length, end }, 'by the ')
      },
    }
  },
})
export default rule
