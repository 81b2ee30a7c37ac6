import { MONTHS } from '../../../grammar/english.ts'
import type { OperativeParagraph, PreambularParagraph, Subparagraph } from '../../../grammar/ast.ts'
import { documentWords } from '../../lint/facts/words.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { nodesOf } from '../../tree/visit.ts'
import { wordTrait } from '../../tree/vocabulary.ts'
import { endOf, startOf } from '../../tree/range.ts'
import { endOfMatch, LETTER, LOWER, regex, UPPER } from '../../../grammar/index.ts'

/** A first, cheap look; what follows is only tried where it fits. */
const traces =
  /[[\]…]|\.\.\.|_{2}|\?\?|\bX{2,}\b|\bxx+\b|\b[Tt][Bb][ACDacd]\b|\b(?:PP|OP)\s?\d|\((?:agreed|ad ref|new|alt|sic|to be|EU|US|USA|UK|G-?77|NAM|CARICOM|JUSCANZ|CANZ|OIC|AOSIS)[),:; ]|\blanguage (?:from|of|based)\b/i
/** The same in capitals only: a resolution takes note of much. */
const call = /\b(?:CHECK|TODO|CONFIRM|NOTE)\b/
/** These have one of such signs or such words, some only with a parenthesis: most paragraphs have none of them. */
const sign = /[[\]…_]|\.{3}|\?\?/
const isTrace = wordTrait((word) => call.test(word) || /^(?:PP|OP|X{2,}|TB[ACD])$/i.test(word))
const isNote = wordTrait((word) =>
  /^(?:agreed|ad|new|alt|language|sic|be|EU|USA?|UK|G|NAM|CARICOM|JUSCANZ|CANZ|OIC|AOSIS)$/i.test(word),
)
/** `[Chad]`, and a name before it: what an editor has put in. */
const bracketedName = regex('u')`^\[[${UPPER}][\p{L}’-]*\]$`
const nameBefore = regex('u')`[${UPPER}][\p{L}’-]*\s$`
const bracket = /[[\]]/g
const placeholder = regex(
  'g',
)`_{2,}|\?{2,}|\bX{2,}(?=\s+(?:${MONTHS.join('|')}|\d{4})\b)|(?<!\b(?:[Cc]hapters?|[Pp]arts?|[Ss]ections?|[Aa]nnex(?:es)?|[Aa]rticles?|[Tt]itles?|[Vv]olumes?|and|to|or|[Cc]hap\.|[Ss]ect\.|[Vv]ol\.) )(?<=[a-z] )X{2,}(?=\s[a-z]{2,})|\bXX+/XX+\b|\bxx+\b|\b(?:TBA|TBC|TBD|tbc|tbd)\b|…|\.{3,}`
/** `(sic)`, `(agreed in informals)`, `(EU)` after what that group proposes, and what drafters say to each other. */
const tag = regex(
  'g',
)`\((?:sic|[Aa]greed (?:in|at|by|on) [^()]{1,40}|[Tt]o be (?:confirmed|completed|inserted|updated|discussed|agreed|drafted)[^()]{0,40})\)|(?<=(?<![${LETTER}])[${LOWER}]{2,} )\((?:EU|USA?|UK|G-?77|NAM|CARICOM|JUSCANZ|CANZ|OIC|AOSIS)\)|(?<=[${LOWER}]{2}[,;]? )(?:CHECK|TODO|CONFIRM|NOTE TO [A-Z]+(?:: [a-z]+)?)(?= [a-z]|[,;:.]|$)|\((?:[Aa]greed(?: ad ref\.?(?:erendum)?)?|AGREED(?: AD REF)?|[Aa]d ref|NEW|new|[Aa]lt)(?:[,:; ]\s?[^()${LOWER}]{1,40})?\)|\((?:[Aa]greed )?[Ll]anguage (?:from|of|based)\b[^()]{1,60}\)`
const label = /\b(?:PP|OP)\s?\d{1,3}(?:\s?(?:bis|ter|quater|alt))?\b/g

const working = /^(?:PP|OP)|\b(?:bis|ter|quater|alt)\b/i

/** After `[words]`: the target of a Markdown link, which the printed text does not show. */
const linkTarget = /\((?:[a-z]{3,8}:|\/|\.{1,2}\/|#|www\.)\S*\)/y

/** `[emphasis added]`, `[sic]`, `[1]` and the lines of the publication are no negotiation. */
const harmless = /^\[(?:sic|emphasis|on the report|without reference|Adopted|Original|\d{1,3}\])/i

/** What an editor of an adopted text puts in: a small word that a quotation lacks, a second name after a name. */
const isEditors = (words: string, before: string): boolean =>
  /^\[(?:to|of|the|a|an|and|in|on|is|are|was|were|be|that)\]$/.test(words) ||
  (bracketedName.test(words) && nameBefore.test(before))

const rule: Rule = defineRule({
  id: 'negotiation-residue',
  category: 'structure',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'Brackets, labels and placeholders of the negotiation are gone from a text that is submitted.',
  rationale:
    'Square brackets hold what is not agreed; PP3, OP5 alt, (Agreed) and XX are working notes. Texts ' +
    'under negotiation, whose paragraphs bear such labels, are left alone, and so are quotations, ' +
    '`article 6 bis`, the place of the number in drafts of the Human Rights Council (`58/…`), links ' +
    'of Markdown and what publishers put in brackets.',
  sources: [
    {
      kind: 'manual',
      text: 'Paragraphs and subparagraphs: bis and ter numbers are used in negotiation and removed.',
      url: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/format/para_subpara.htm',
    },
    {
      kind: 'observed',
      text: 'A compilation of the Assembly of 2006 (`[international][ly agreed]`, `(Agreed)`, `PP2bis`).',
    },
    {
      kind: 'observed',
      text:
        'Published all the same: `paragraphs [5, 6, 7, and 8] above` in S/RES/2677 (2023), `OP1` in ' +
        'S/RES/2745 (2024).',
    },
  ],
  profiles: { stages: ['draft', 'adopted'], languages: ['en'], since: 1994 },
  yieldsTo: ['tool-residue'],
  options: {},
  messages: {
    bracket: 'Square brackets are left from the negotiation: “{words}”',
    own: '“{words}” is a label of the negotiation; this paragraph bears a number only',
    open: 'A square bracket is left from the negotiation',
    placeholder: '“{words}” stands for something that is still to be filled in',
    tag: '“{words}” is a note of the negotiation',
    label: '“{words}” is a label of the negotiation; the text says “paragraph {number}”',
  },
  examples: [
    {
      title: 'Brackets within brackets are told once',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* «[[the report]]» of the Board,',
        '1. *Welcomes* «[the plan [for wells] of the Board]»;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'Square brackets are left from the negotiation: “[[the report]]”',
        'Square brackets are left from the negotiation: “[the plan [for wells] of the Board]”',
      ],
    },
    {
      title: 'Brackets, notes, labels, and a date to come',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023 «[and all other resolutions]»,',
        '1. *Welcomes* the report «(Agreed)» of «??» May «(language from 79/12)»;',
        '2. *Decides* to convene a meeting on «XX» June 2027, as set out in «OP1».',
      ),
      problems: [
        'Square brackets are left from the negotiation: “[and all other resolutions]”',
        '“(Agreed)” is a note of the negotiation',
        '“??” stands for something that is still to be filled in',
        '“(language from 79/12)” is a note of the negotiation',
        '“XX” stands for something that is still to be filled in',
        '“OP1” is a label of the negotiation; the text says “paragraph 1”',
      ],
    },
    {
      title: 'What drafters say to each other',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report «(sic)» of «xxx» on the plan «(EU)» for peace, adopted by the European Union (EU) and agreed ad hoc,',
        '1. *Welcomes* the work «(agreed in informals)» of the Board «CHECK», and the note;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“(sic)” is a note of the negotiation',
        '“xxx” stands for something that is still to be filled in',
        '“(EU)” is a note of the negotiation',
        '“(agreed in informals)” is a note of the negotiation',
        '“CHECK” is a note of the negotiation',
      ],
    },
    {
      title: 'A label of one paragraph among many',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '*Noting* the report,',
        '*Recognizing* the work,',
        '1. *Welcomes* the report;',
        '«OP2 alt». *Requests* the Board to continue;',
        '3. *Decides* to remain seized of the matter.',
      ),
      problems: ['“OP2 alt” is a label of the negotiation; this paragraph bears a number only'],
    },
    {
      title: 'A bracket without its fellow',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023«]»,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['A square bracket is left from the negotiation'],
    },
    {
      title: 'A link',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution [77/338 of 1 September 2023](https://undocs.org/A/RES/77/338),',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'Articles, quotations and roman sessions',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolutions 2130 (XX) of 21 December 1965 and 3452 (XXX) of 9 December 1975, and ' +
          'article 6 bis of the Convention,',
        '1. *Welcomes* the report entitled “Women […] at work”;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'What an editor put into an adopted text',
      text: paragraphs(
        'United Nations A/RES/76/148',
        'General Assembly',
        lines('Distr.: General', '20 December 2021'),
        'Seventy-sixth session',
        'Agenda item 70',
        'Resolution adopted by the General Assembly on 16 December 2021',
        '76/148. Rights of Indigenous Peoples',
        '*The General Assembly,*',
        '*Noting* the Los Pinos Declaration [Chapoltepek] and the obligation [to] act,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const check = (block: PreambularParagraph | OperativeParagraph | Subparagraph): void => {
      const words = context.fact(documentWords)
      const { clean, ids } = words.of(block)
      const { text } = clean
      const own = block.type === 'subparagraph' ? undefined : block.label
      if (own !== undefined && working.test(own))
        context.report({
          message: 'own',
          data: { words: own },
          at: { start: startOf(block), end: startOf(block) + own.length },
        })
      const traced = isTrace(words.vocabulary)
      const noted = text.includes('(') ? isNote(words.vocabulary) : traced
      if (
        !(sign.test(text) || ids.some((id) => traced[id] === true || noted[id] === true)) ||
        !(traces.test(text) || call.test(text))
      )
        return
      const quoted = nodesOf(block, 'quotation')
      const report = (
        message: 'bracket' | 'open' | 'placeholder' | 'tag' | 'label',
        start: number,
        words: string,
      ): void => {
        const at = clean.rangeOf(start, start + words.length)
        if (quoted.some((quotation) => startOf(quotation) <= at.start && at.end <= endOf(quotation))) return
        const number = /\d+/.exec(words)?.[0] ?? ''
        context.report({ message, data: { words: words.length > 60 ? `${words.slice(0, 59)}…` : words, number }, at })
      }
      let open: number | undefined
      /** Brackets within the brackets: `[[words]]`. */
      let inner = 0
      for (const { 0: mark, index } of text.matchAll(bracket)) {
        if (mark === '[' && open !== undefined) inner++
        else if (mark === '[') open = index
        else if (open === undefined) report('open', index, mark)
        else if (inner > 0) inner--
        else {
          const words = text.slice(open, index + 1)
          if (context.profile.stage === 'adopted' && isEditors(words, text.slice(0, open))) {
            open = undefined
            continue
          }
          const isLink = endOfMatch(linkTarget, text, index + 1) !== undefined
          if (!harmless.test(words) && !isLink) report('bracket', open, words)
          open = undefined
        }
      }
      if (open !== undefined) report('open', open, '[')
      for (const { 0: words, index } of text.matchAll(placeholder)) report('placeholder', index, words)
      for (const { 0: words, index } of text.matchAll(tag)) report('tag', index, words)
      for (const { 0: words, index } of text.matchAll(label)) report('label', index, words)
    }
    return { preambularParagraph: check, operativeParagraph: check, subparagraph: check }
  },
})
export default rule
