import { hiddenLabels, isNext } from '../../lint/facts/hidden-labels.ts'
import { subparagraphLists, type SubparagraphList } from '../../lint/facts/lists.ts'
import { mayBeCutOff, terminalOf, type Terminal } from '../../lint/facts/terminal.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Edit, type Rule } from '../../lint/rule.ts'

interface Wrong extends Terminal {
  /** Whether it ends where the page does: words are lost. */
  cut: boolean
}

const toSemicolon = ({ range }: Terminal): Edit => ({ ...range, text: ';' })

/** This many items show how a list is punctuated. */
const fewest = 3

const rule: Rule = defineRule({
  id: 'subparagraph-punctuation',
  category: 'numbering',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'Subparagraphs end with semicolons.',
  rationale:
    'The last one ends as its paragraph must and is looked at there. “; and” before the last one is ' +
    'unusual in the Assembly and accepted, and the items of a preambular list may end with commas. A ' +
    'list whose items all end alike in another way is one finding. Where the punctuation is missing ' +
    'altogether words may be missing too, so that fix is only suggested.',
  sources: [
    { kind: 'observed', text: 'A/RES/62/137, paragraph 7 (a) to (p); commas in a preambular list: A/C.3/80/L.41.' },
    {
      kind: 'measured',
      text:
        'All of 603 inner items of operative lists of the Assembly and the Councils since 1994. In the ' +
        'Security Council 44 of 227 otherwise.',
    },
    {
      kind: 'surveyed',
      text: 'In texts of the General Assembly 52 of 2,753 items have “and” or “or” before the last.',
    },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC', 'SC'], languages: ['en'], since: 1994 },
  options: {},
  messages: {
    wrong: 'A subparagraph ends with a semicolon, not with “{mark}”',
    missing: 'A subparagraph ends with a semicolon; this one ends “{words}”',
    cut: 'This subparagraph breaks off: “{words}”',
    throughout: 'All {count} of these subparagraphs end with “{mark}” instead of semicolons',
  },
  examples: [
    {
      title: 'A comma',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General:',
        '(a) To report«,»',
        '(b) To continue;',
        '(c) To convene a meeting.',
      ),
      problems: ['A subparagraph ends with a semicolon, not with “,”'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General:',
        '(a) To report;',
        '(b) To continue;',
        '(c) To convene a meeting.',
      ),
    },
    {
      title: 'Full stops throughout, and nothing',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General:',
        '(a) To report«.»',
        '(b) To continue.',
        '(c) To convene a meeting;',
        '2. *Requests* the Board:',
        '(a) To report«»',
        '(b) To convene a meeting.',
      ),
      problems: [
        'All 2 of these subparagraphs end with “.” instead of semicolons',
        'A subparagraph ends with a semicolon; this one ends “To report”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General:',
        '(a) To report;',
        '(b) To continue;',
        '(c) To convene a meeting;',
        '2. *Requests* the Board:',
        '(a) To report;',
        '(b) To convene a meeting.',
      ),
    },
    {
      title: 'Questions that are put to the Court',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Decides* to request an advisory opinion on the following questions:',
        '(a) What are the consequences of the occupation?',
        '(b) What are those of the measures taken?',
      ),
      problems: [],
    },
    {
      title: 'A conjunction, and commas in the preamble',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the following texts:',
        '(a) The Charter of the United Nations,',
        '(b) The Universal Declaration of Human Rights,',
        '1. *Requests* the Secretary-General:',
        '(a) To report; and',
        '(b) To convene a meeting.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const isCouncil = context.profile.organ === 'SC'
    const check = ({ items, kind, resumes }: SubparagraphList): void => {
      const inner = items.filter((item, index) => index < items.length - 1 && !resumes(item))
      const wrong = inner.flatMap((item): Wrong[] => {
        const terminal = terminalOf(item, context)
        // A question that is put to the International Court of Justice ends as one (A/RES/77/247).
        if (!terminal || [';', ':', '?'].includes(terminal.mark)) return []
        if (kind === 'preambular' && terminal.mark.endsWith(',')) return []
        const cut = terminal.mark === '' && mayBeCutOff(item, context, items[items.indexOf(item) + 1])
        return [{ ...terminal, cut }]
      })
      // The Council ends them in any way; one that differs from all others of its list is a slip.
      if (isCouncil && (wrong.length > 1 || inner.length < fewest)) return
      const [first] = wrong
      const alike = wrong.every(({ mark }) => mark === first?.mark && mark !== '')
      if (first && wrong.length > 1 && wrong.length === inner.length && alike) {
        context.report({
          message: 'throughout',
          data: { count: wrong.length, mark: first.mark },
          at: first.range,
          expected: [';'],
          fix: { title: 'End all of them with semicolons', edits: wrong.map(toSemicolon), changes: ['text'] },
        })
        return
      }
      for (const terminal of wrong) {
        const missing = terminal.mark === ''
        context.report({
          message: terminal.cut ? 'cut' : missing ? 'missing' : 'wrong',
          data: { mark: terminal.mark, words: terminal.words },
          at: terminal.range,
          ...(terminal.cut || isCouncil ? { severity: 'info' } : {}),
          expected: [';'],
          fix: terminal.cut
            ? undefined
            : {
                title: 'End with a semicolon',
                edits: [toSemicolon(terminal)],
                changes: ['text'],
                kind: missing || terminal.doubtful ? 'suggested' : 'safe',
              },
        })
      }
    }
    return {
      document: () => {
        for (const list of context.fact(subparagraphLists)) check(list)
        // Without the semicolon the line of the next one is read as words of this one.
        for (const hidden of context.fact(hiddenLabels)) {
          if (hidden.mark !== '' || !isNext(hidden)) continue
          const cut = mayBeCutOff(hidden.block, context, undefined)
          context.report({
            message: cut ? 'cut' : 'missing',
            data: { words: hidden.words },
            at: hidden.end,
            ...(cut || isCouncil ? { severity: 'info' } : {}),
            expected: [';'],
          })
        }
      },
    }
  },
})
export default rule
