import { isQuoted, runningText } from '../../lint/facts/blocks.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { holds } from '../../tree/range.ts'
import { findAll } from '../../../grammar/index.ts'

/** A first, cheap look: signs and words of which a resolution has none outside an address. */
const suspicious =
  /[<>{}\\\u{1F300}-\u{1FAFF}]|&#?\w+;|Error!|Click |\b(?:Page|page) \d+ of \d|Comment(?:ed|ary)? \[|Formatted|Please recycle|Lorem|lorem|\]:(?<=[A-Za-z]\d?\]:)|={7}|:\/\/|www\.|@|~~/u

/** What each kind of program leaves in a text. */
const residues: readonly {
  readonly message: 'field' | 'markup' | 'form' | 'picture' | 'address'
  readonly pattern: RegExp
}[] = [
  {
    message: 'field',
    pattern:
      /Error! (?:Bookmark not defined|Reference source not found|Hyperlink reference not valid|No (?:text of specified style|bookmark name given)[^.,;]{0,30}|Unknown [a-z ]{3,30})\.?|\{ ?(?:PAGE|NUMPAGES|DATE|TIME|REF|TOC|SEQ|MERGEFIELD|HYPERLINK|INCLUDEPICTURE)\b[^}]{0,80}\}/g,
  },
  {
    message: 'field',
    pattern:
      /\b(?:Commented|Comment) \[\w{1,6}\]:|\bFormatted: [A-Z][a-z]+|\b[Pp]age \d{1,3} of \d{1,3}\b|\bPlease recycle\b/g,
  },
  {
    message: 'markup',
    pattern:
      /<\/?(?:b|i|u|s|p|em|strong|span|div|br|sup|sub|font|a|ins|del|o:p|w:[a-zA-Z]+|li|ul|ol|td|tr|h[1-6])(?: [^<>]{0,120})?\/?>|&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,5});|\\u[\da-f]{4}|\\(?:textit|textbf|emph|footnote|cite|ref|item|begin|end)\b(?:\{[^}]{0,80}\})?|<{7}(?: \w+)?|>{7}(?: \w+)?|(?<!=)={7}(?!=)/g,
  },
  {
    message: 'form',
    pattern: /\bClick (?:or tap )?(?:here )?to (?:enter|add|insert) [a-z ]{4,30}\.?|\b[Ll]orem ipsum(?: [a-z]+){0,4}/g,
  },
  { message: 'markup', pattern: /~~[^~\n]{1,200}~~|\{\{[^{}\n]{0,80}\}\}/g },
  { message: 'address', pattern: /(?<!\]\()\bhttps?:\/\/[^\s)”]+(?<![.,;:])|\b[\w.-]+@[\w-]+(?:\.[a-z]{2,})+\b/g },
  { message: 'picture', pattern: /[\u{1F300}-\u{1FAFF}]/gu },
]

/** An opening tag, a reference, the address of a link; what is put in, struck out or underlined is a change that is proposed. */
const markup = /^(?:<(?!(?:ins|del|u|s|strike)\b)[a-z]|&#?\w+;|\]\()/i
/** More tags and links than these are the markup of the whole text. */
const fewTags = 8

const rule: Rule = defineRule({
  id: 'tool-residue',
  category: 'source',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'What a program wrote for itself is gone: fields, tags, escapes, comments, empty forms.',
  rationale:
    'A reference whose target was deleted becomes “Error! Bookmark not defined.”, a page that was copied from the web ' +
    'keeps tags and `&nbsp;`, a file that was merged keeps “<<<<<<<”. No such sign belongs to the words. Quotations are ' +
    'left alone.',
  sources: [
    { kind: 'knowledge', text: 'What Microsoft Word, HTML, LaTeX, JSON and git write.' },
    { kind: 'measured', text: '1,652 resolutions and drafts of 1946 to 2026: none.' },
  ],
  profiles: { languages: 'read' },
  options: {},
  messages: {
    field: '“{found}” was left by a word processor',
    markup: '“{found}” is markup, not text',
    form: '“{found}” stands where words are still to be filled in',
    address: '“{found}” is an address, and belongs in a footnote',
    picture: '“{found}” is no character of a resolution',
  },
  examples: [
    {
      title: 'A field, a tag, an escape, a form',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report «Error! Reference source not found.» and the plan,',
        '1. *Welcomes* the work «\\u2019» of the Board, «{ PAGE }» as decided;',
        '2. *Requests* the Board to meet «Click or tap here to enter text.»',
      ),
      problems: [
        '“Error! Reference source not found.” was left by a word processor',
        '“\\u2019” is markup, not text',
        '“{ PAGE }” was left by a word processor',
        '“Click or tap here to enter text.” stands where words are still to be filled in',
      ],
    },
    {
      title: 'Addresses and words struck out',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the plan «~~of~~» for wells,¹',
        '1. *Welcomes* the page «https://wells.example/plan»;',
        '2. *Requests* the Board at «board@wells.example» to meet.',
        '¹ Available at https://wells.example/plan.',
      ),
      problems: [
        '“~~of~~” is markup, not text',
        '“https://wells.example/plan” is an address, and belongs in a footnote',
        '“board@wells.example” is an address, and belongs in a footnote',
      ],
    },
    {
      title: 'A tag and a placeholder in a typed text',
      text: paragraphs(
        'The General Assembly,',
        'Recalling the report of the«&nbsp;Board» and the plan «{{name}}»,',
        '1. Welcomes the report;',
        '2. Decides to remain seized of the matter.',
      ),
      problems: ['“&nbsp;” is markup, not text', '“{{name}}” is markup, not text'],
    },
    {
      title: 'Words that only look like it',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the error of 5 < 6, and that page 3 of the report was printed on both sides,',
        '1. *Welcomes* the report entitled “AT&T; <b>bold</b>”;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      // What the grammar read as markup, in a text that has next to none.
      const read = context.rewritten.filter(({ written }) => markup.test(written))
      for (const { written, range } of read.length > fewTags ? [] : read) {
        const block = context.fact(runningText).find((each) => holds(each, range.start))
        if (block && isQuoted(block, range.start)) continue
        const [word = ''] = /^\s*\S+/.exec(context.text.slice(range.start, range.start + 60)) ?? []
        context.report({
          message: 'markup',
          data: { found: written },
          at: { start: range.start, end: range.start + word.length },
        })
      }
      if (!suspicious.test(context.text)) return
      for (const block of context.fact(runningText)) {
        const clean = context.clean(block)
        if (!suspicious.test(clean.text)) continue
        for (const { message, pattern } of residues)
          for (const { 0: found, index } of findAll(clean.text, pattern, suspicious)) {
            const at = clean.rangeOf(index, index + found.length)
            // While a text is negotiated, what is struck out is proposed to go.
            if (found.startsWith('~~') && context.profile.stage === 'negotiation') continue
            if (message === 'address' && block.type === 'footnoteDefinition') continue
            if (!isQuoted(block, at.start)) context.report({ message, data: { found }, at })
          }
      }
    },
  }),
})
export default rule
