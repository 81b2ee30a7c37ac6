import type { OrganLine } from '../../../grammar/ast.ts'
import type { Channel } from '../../../grammar/source.ts'
import { anyItalics, carriesItalics, hasItalics, italicize, lostItalics } from '../../lint/facts/italics.ts'
import { parts } from '../../lint/facts/parts.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Lintable, type Rule } from '../../lint/rule.ts'

/** Channels of text that was copied out of print; in PDF and Word files italics would have come along. */
const written: readonly Channel[] = ['text', 'markdown']

/** An adopted text was printed with italics: without any it is a copy in plain letters, and nobody will set them. */
const isCopy = (lintable: Lintable): boolean =>
  lintable.profile.stage === 'adopted' && written.includes(lintable.profile.channel) && !anyItalics(lintable)

/** Signs of markup; raised figures, by which a text counts as Markdown, can be typed. */
const markup = /^(?:#|- \d)|\^\{|\*\*|\\[.()*]/m

/** A text that was typed without any markup. */
const isPlain = (lintable: Lintable): boolean =>
  written.includes(lintable.profile.channel) &&
  !lintable.fact(anyItalics) &&
  (lintable.profile.channel === 'text' || !markup.test(lintable.text))

const rule: Rule = defineRule({
  id: 'organ-line-italic',
  category: 'typography',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'The line that names the organ is in italics, its comma included.',
  rationale:
    'It is the subject of the sentence that a resolution is. Where the paragraphs after it have no ' +
    'italics either, the channel has lost them: a remark, whose fix is only suggested. Copies of ' +
    'adopted texts in plain letters are left alone, and so is typed text without any italics. Where a ' +
    'converter of printed pages lost the italics of the organ line or of many opening phrases, one ' +
    'remark speaks of all. A comma outside the italics is accepted.',
  sources: [{ kind: 'observed', text: 'A/RES/68/262, A/RES/ES-11/1 to ES-11/4, A/RES/60/251, A/HRC/22/L.1.' }],
  profiles: {},
  options: {
    plain: { default: false, description: 'Text that was typed without any italics is remarked on too.' },
  },
  messages: {
    missing: 'The organ line is not in italics, unlike the opening phrases after it',
    converted: 'Italics were lost in conversion: most organ lines and opening phrases have none',
    lost: 'The organ line is not in italics',
    several: 'None of {count} organ lines is in italics',
  },
  examples: [
    {
      title: 'Only the organ line has lost its italics',
      text: paragraphs(
        '«The General Assembly,»',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['The organ line is not in italics, unlike the opening phrases after it'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Nothing is in italics, where that is to be remarked on',
      options: { plain: true },
      text: paragraphs(
        '«The General Assembly,»',
        'Recalling its resolution 77/338 of 1 September 2023,',
        '1. Welcomes the report;',
        '2. Decides to remain seized of the matter.',
      ),
      problems: ['The organ line is not in italics'],
      fixed: paragraphs(
        '*The General Assembly,*',
        'Recalling its resolution 77/338 of 1 September 2023,',
        '1. Welcomes the report;',
        '2. Decides to remain seized of the matter.',
      ),
    },
    {
      title: 'Typed without any italics, with raised figures for the notes',
      text: paragraphs(
        'The General Assembly,',
        'Recalling the report of the Secretary-General,¹',
        '1. Welcomes the report;',
        '2. Decides to remain seized of the matter.',
        '¹ A/80/310.',
      ),
      problems: [],
    },
    {
      title: 'The comma may stand outside',
      text: paragraphs(
        '*The General Assembly*,',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'Text that was typed without any',
      text: paragraphs(
        'The General Assembly,',
        'Recalling its resolution 77/338 of 1 September 2023,',
        '1. Welcomes the report;',
        '2. Decides to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'A converter of printed pages lost some',
      text: paragraphs(
        'A/80/L.900',
        '«The General Assembly,»',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1/3 25-12345',
        '1. Welcomes the report;',
        '25-12345 2/3',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['Italics were lost in conversion: most organ lines and opening phrases have none'],
      fixed: paragraphs(
        'A/80/L.900',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1/3 25-12345',
        '1. *Welcomes* the report;',
        '25-12345 2/3',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
  ],
  create: (context) => {
    const lost: OrganLine[] = []
    const converted = context.fact(lostItalics)
    if (converted) {
      const { organLines, openers } = converted
      const [first = context.document] = [...organLines, ...openers]
      return {
        document: () =>
          context.report({
            message: 'converted',
            at: first,
            severity: 'info',
            fix: {
              title: 'Set them in italics',
              edits: [
                ...organLines.flatMap((line) => italicize(line, context)),
                ...openers.flatMap((opener) => italicize(opener, context)),
              ],
              kind: 'suggested',
            },
          }),
      }
    }
    return {
      organLine: (line, parents) => {
        if (hasItalics(line)) return
        const following = context.fact(parts).filter((part) => parents.includes(part.resolution))
        const next = following.find((part) => part.kind === 'preambular') ?? following[0]
        if (!next?.openers.some((opener) => opener.italic !== 'none')) lost.push(line)
        else {
          context.report({
            message: 'missing',
            at: line,
            fix: { title: 'Set the organ line in italics', edits: italicize(line, context) },
          })
        }
      },
      'document:exit': () => {
        const [first] = lost
        // In typed text without any italics nobody meant to set some.
        if (!first || !carriesItalics(context) || isCopy(context)) return
        if (isPlain(context) && !context.options.plain) return
        context.report({
          message: lost.length === 1 ? 'lost' : 'several',
          data: { count: lost.length },
          at: first,
          severity: 'info',
          fix: {
            title: lost.length === 1 ? 'Set the organ line in italics' : 'Set the organ lines in italics',
            edits: lost.flatMap((line) => italicize(line, context)),
            kind: 'suggested',
          },
        })
      },
    }
  },
})
export default rule
