import { isQuoted } from '../../lint/facts/blocks.ts'
import { phraseFinder, type Phrase } from '../../lint/facts/phrases.ts'
import { documentWords } from '../../lint/facts/words.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { leniently, reportInstead } from '../shared/instead.ts'

/** A word that is in the wrong number or form, told by the words around it. */
interface Slip extends Phrase {
  readonly from: RegExp
  readonly to: string | ((word: string) => string)
}

const plurals: Readonly<Record<string, string>> = { has: 'have', is: 'are', was: 'were', does: 'do' }
const singulars: Readonly<Record<string, string>> = { have: 'has', are: 'is', were: 'was', do: 'does' }

const organ = '(?:Secretary-General|General Assembly|Security Council|Council|Committee|Commission|Government|Assembly)'
const many =
  '(?:all |many |some |most |several |the |those |other |developing |Member )*(?:States|Governments|countries|Parties)'
/** Verbs that are no nouns with an -s. */
const verbs =
  'submit|provide|continue|ensure|consider|remain|include|become|develop|strengthen|promote|inform|undertake|encourage|' +
  'adopt|facilitate|establish|keep|convene|make|support|achieve|improve|implement|respect|protect|prevent|contribute|' +
  'cooperate|participate|take'
const asked = '(?:the Secretary-General|(?:all )?(?:Member )?States|Governments)'
const nouns =
  'countr|State|Government|measure|effort|organization|recommendation|stakeholder|challenge|obligation|communit|entit|activit'

const slips: readonly Slip[] = [
  {
    first: 'that',
    pattern: new RegExp(String.raw`\bthat ${many} (?:has|is|was|does)\b`, 'y'),
    from: /\w+$/,
    to: (verb) => plurals[verb] ?? verb,
  },
  {
    first: 'States',
    second: 'which',
    pattern: /\bStates which (?:has|is|was)\b/y,
    from: /\w+$/,
    to: (verb) => plurals[verb] ?? verb,
  },
  {
    first: 'that where which whether when if',
    second: 'the',
    pattern: new RegExp(String.raw`\b(?:that|where|which|whether|when|if) the ${organ} (?:have|are|were|do)\b`, 'y'),
    from: /\w+$/,
    to: (verb) => singulars[verb] ?? verb,
  },
  { first: 'to', pattern: new RegExp(String.raw`\bto (?:${verbs})s\b`, 'y'), from: /s$/, to: '' },
  {
    first: 'Requests requests Urges urges Encourages encourages Invites invites Calls calls',
    pattern: new RegExp(
      String.raw`\b(?:[Rr]equests|[Uu]rges|[Ee]ncourages|[Ii]nvites|[Cc]alls upon) ${asked} (?=(?:${verbs}|report)\b)`,
      'y',
    ),
    from: /$/,
    to: 'to ',
  },
  {
    first: 'all many several most those these interested',
    second: 'Member',
    pattern: /\b(?:all|many|several|most|those|these|interested) Member State\b(?! [a-z]+s\b|[-’(])/y,
    from: /$/,
    to: 's',
  },
  {
    first: 'these several many various',
    pattern: new RegExp(String.raw`\b(?:these|several|many|various) (?:${nouns})(?:y\b|\b)(?![-’ ][a-z])`, 'y'),
    from: /y?$/,
    to: (ending) => (ending === 'y' ? 'ies' : 's'),
  },
  {
    first: 'a an',
    pattern: new RegExp(
      String.raw`\ban? (?:important|central|key|critical|crucial|vital|leading|necessary|essential) (?:role|contribution|element|step|tool|measure|factor|part)s\b`,
      'y',
    ),
    from: /s$/,
    to: '',
  },
]

const findSlips = phraseFinder(slips)

const rule: Rule = defineRule({
  id: 'agreement',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Verbs agree with what they say something of: “that States have”, “to submit”, “all Member States”.',
  rationale:
    'When paragraphs are merged, a verb keeps the form that it had before another subject. Only those are looked at ' +
    'whose subject stands right before them, behind “that” or “which”, or behind the verb that asks: “Recommends that the ' +
    'Secretary-General provide” is right. Quotations are left alone.',
  sources: [
    {
      kind: 'measured',
      text:
        '1,316 resolutions of the Assembly and the Security Council of 2000 to 2025: three (“requests the Secretary-General ' +
        'submit”), all of them slips.',
    },
    { kind: 'knowledge', text: 'English grammar.' },
  ],
  profiles: { languages: ['en'], since: 1994 },
  yieldsTo: ['spelling', 'broken-word'],
  options: {},
  messages: { form: '“{found}” is written “{instead}”' },
  examples: [
    {
      title: 'Forms that do not go together',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* «that Member States has» acted, and «that the Secretary-General have» reported,',
        '1. *Requests* the Secretary-General «to submits» a report, and «invites all Member States provide» views;',
        '2. *Calls upon* «all Member State» to play «an important roles», and to take «these measure»;',
        '3. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“that Member States has” is written “that Member States have”',
        '“that the Secretary-General have” is written “that the Secretary-General has”',
        '“to submits” is written “to submit”',
        '“invites all Member States provide” is written “invites all Member States to provide”',
        '“all Member State” is written “all Member States”',
        '“an important roles” is written “an important role”',
        '“these measure” is written “these measures”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Noting* that Member States have acted, and that the Secretary-General has reported,',
        '1. *Requests* the Secretary-General to submit a report, and invites all Member States to provide views;',
        '2. *Calls upon* all Member States to play an important role, and to take these measures;',
        '3. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Other subjects, and verbs that are asked for',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* that the support of States is needed, that the United States has acted, and these community-based programmes,',
        '1. *Recommends* that the Secretary-General provide a report, and that he refer to reports of all Member State missions;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      const { blocks, vocabulary } = context.fact(documentWords)
      for (const row of blocks()) {
        const { block, clean } = row
        for (const { phrase, found: words, start } of findSlips(vocabulary, row)) {
          // What must follow belongs to the words that are shown.
          const more = words.endsWith(' ') ? (/^\w+/.exec(clean.text.slice(start + words.length))?.[0] ?? '') : ''
          const found = words + more
          const instead = words.replace(phrase.from, phrase.to as string) + more
          const end = start + found.length
          if (isQuoted(block, clean.rangeOf(start, end).start)) continue
          reportInstead(context, 'form', { clean, start, end, found, instead }, leniently(context))
        }
      }
    },
  }),
})
export default rule
