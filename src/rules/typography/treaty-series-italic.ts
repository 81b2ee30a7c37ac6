import type { AnyNode, Emphasis } from '../../../grammar/ast.ts'
import { hasItalics } from '../../lint/facts/italics.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Lintable, type Rule } from '../../lint/rule.ts'
import { nodesOf } from '../../tree/visit.ts'
import { endOf, startOf, type Range } from '../../tree/range.ts'

const title = 'Treaty Series'

/** Where the title stands in roman, next to the name of its publisher. */
const romanTitles = (node: AnyNode, lintable: Lintable): Range[] => {
  if (node.type === 'emphasis') return []
  if ('children' in node) return node.children.flatMap((child) => romanTitles(child, lintable))
  if (node.type !== 'text') return []
  const found: Range[] = []
  for (let index = node.value.indexOf(title); index >= 0; index = node.value.indexOf(title, index + 1)) {
    const start = startOf(node) + index
    const before = lintable.text.slice(Math.max(0, start - 20), start)
    if (/\bNations,?\s+$/.test(before)) found.push({ start, end: start + title.length })
  }
  return found
}

const rule: Rule = defineRule({
  id: 'treaty-series-italic',
  category: 'typography',
  severity: 'info',
  recommended: true,
  fix: 'safe',
  summary: 'In “United Nations, Treaty Series, vol. 1” the title of the series alone is in italics, after a comma.',
  rationale:
    'The United Nations is the publisher, `Treaty Series` the publication. Where a document has no ' +
    'italics at all the channel has lost them, and nothing is said.',
  sources: [
    {
      kind: 'manual',
      text: 'Italics and bold print: titles of publications.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/italics',
    },
    { kind: 'observed', text: 'A/79/L.124, footnote 2: `United Nations, *Treaty Series*, vol. 2896, No. 50518.`' },
  ],
  profiles: { languages: ['en'] },
  options: {},
  messages: {
    roman: '“Treaty Series” is the title of a publication and is in italics',
    publisher: '“{publisher}” is the publisher and is roman: {publisher}, *Treaty Series*',
  },
  examples: [
    {
      title: 'Roman, and too much',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the Treaty,¹ the Convention² and the Protocol,³',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ United Nations, «Treaty Series», vol. 2896, No. 50518.',
        '² «*United Nations Treaty Series*», vol. 729, No. 10485.',
        '³ United Nations, *Treaty Series*, vol. 1833, No. 31363.',
      ),
      problems: [
        '“Treaty Series” is the title of a publication and is in italics',
        '“United Nations” is the publisher and is roman: United Nations, *Treaty Series*',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the Treaty,¹ the Convention² and the Protocol,³',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ United Nations, *Treaty Series*, vol. 2896, No. 50518.',
        '² United Nations, *Treaty Series*, vol. 729, No. 10485.',
        '³ United Nations, *Treaty Series*, vol. 1833, No. 31363.',
      ),
    },
    {
      title: 'A source without italics',
      text: paragraphs(
        'The General Assembly,',
        'Recalling the Treaty,¹',
        '1. Welcomes the report;',
        '2. Decides to remain seized of the matter.',
        '¹ United Nations, Treaty Series, vol. 2896, No. 50518.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    let italic: boolean | undefined
    const reportRoman = (range: Range): void =>
      context.report({
        message: 'roman',
        at: range,
        fix: {
          title: 'Set it in italics',
          edits: [
            { start: range.start, end: range.start, text: '*' },
            { start: range.end, end: range.end, text: '*' },
          ],
        },
      })
    const reportPublisher = (emphasis: Emphasis, publisher: string): void =>
      context.report({
        message: 'publisher',
        data: { publisher },
        at: emphasis,
        fix: {
          title: 'Set the publisher in roman',
          edits: [{ start: startOf(emphasis), end: endOf(emphasis), text: `${publisher}, *${title}*` }],
          changes: ['text'],
        },
      })
    return {
      footnoteDefinition: (note) => {
        if (!context.slice(note).includes(title)) return
        italic ??= hasItalics(context.document)
        if (!italic) return
        for (const range of romanTitles(note, context)) reportRoman(range)
        for (const emphasis of nodesOf(note, 'emphasis')) {
          const publisher = /^(United Nations|League of Nations),? Treaty Series$/.exec(
            context.clean(emphasis).text,
          )?.[1]
          if (publisher !== undefined) reportPublisher(emphasis, publisher)
        }
      },
    }
  },
})
export default rule
