import { isQuoted, runningText } from '../../lint/facts/blocks.ts'
import { paragraphs } from '../../lint/example.ts'
import { documentWords, haveNext } from '../../lint/facts/words.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { wordTrait } from '../../tree/vocabulary.ts'
import { ALWAYS, AT_END, NAMES, PAIRS } from '../shared/articles.ts'

/** `of`, and up to two words after it with what follows the first. */
const common = /\bof (?!the\b)(([a-z][a-z-]*[a-z])(?: ([a-z][a-z-]*[a-z]))?)(?![\w-])/g
/** `of twelfth session`: an ordinal number of one of a series. */
const ordinal =
  /^(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|[a-z]+teenth|tenth|eleventh|twelfth|[a-z]+tieth)$/
const series = /^(?:session|meeting|anniversary|conference|congress|decade|report|review|part|cycle|period|assembly)$/
/** What may stand after a noun that another noun does not go on with. */
const follower =
  /^(?:[,;:.)]| (?:of|on|to|in|for|and|or|by|with|from|as|at|which|that|is|are|was|were|has|have|under|between|through|during|against|towards?|including|concerning|entitled|established|held|adopted)\b)/
const prepositions =
  'of|by|to|from|with|in|before|through|upon|at|[Rr]equests|[Ii]nvites|[Ee]ncourages|[Uu]rges|[Cc]ommends'
const names = new RegExp(String.raw`\b(?:${prepositions}) (?=(${[...NAMES].join('|')})(?![\w’'-]| [A-Z(]))`, 'g')
/** The first letters of nouns that need the article, of ordinal numbers and of names: most words are none of these. */
const firsts = (nouns: Iterable<string>): ReadonlySet<string> =>
  new Set(Array.from(nouns, (noun) => noun.split(/[ -]/, 1)[0] ?? ''))
const nounFirsts = firsts([...ALWAYS, ...AT_END, ...PAIRS])
const nameFirsts = firsts(NAMES)
const beginsNoun = wordTrait((word) => nounFirsts.has(word) || ordinal.test(word) || /^[a-z]+ty$/.test(word))
const beginsName = wordTrait((word) => nameFirsts.has(word))
const isOf = wordTrait((word) => word === 'of')
const preposition = new RegExp(`^(?:${prepositions})$`)
const isPreposition = wordTrait((word) => preposition.test(word))

/** `of Secretary-General and Member States`, `as Secretary-General`: offices that are spoken of as such. */
const office = /\b(?:post|position|office|title|functions?|rank|election|appointment|candidates?|term) of $/

const rule: Rule = defineRule({
  id: 'missing-article',
  category: 'wording',
  severity: 'info',
  recommended: true,
  fix: 'suggested',
  summary: 'Nouns that name one thing have their article: “of the right”, “by the General Assembly”.',
  rationale:
    'A word that is left out between two others reads almost right. Only nouns, ordinal numbers and ' +
    'names are looked at that stand nowhere without an article in many resolutions; nouns that others ' +
    'go on with (`of country reports`), offices (`the post of Secretary-General`), quotations and titles are left alone.',
  sources: [
    {
      kind: 'measured',
      text:
        '1,316 resolutions of the Assembly and the Security Council of 2000 to 2025: seven, all of them slips, such as ' +
        '“requests Secretary-General”.',
    },
  ],
  profiles: { languages: ['en'], since: 1994 },
  yieldsTo: ['broken-word', 'spelling'],
  options: {},
  messages: { missing: 'An article seems to be missing: “{instead}”' },
  examples: [
    {
      title: 'The article left out',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the role «of right» to food and the outcome «of high-level meeting» held at its headquarters,',
        '*Noting* the closing «of twelfth session» and the request made «by Security Council» in June,',
        '1. Welcomes the report, «requests Secretary-General» to keep it under review, and acts in accordance «with Charter» of the United Nations;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'An article seems to be missing: “of the right”',
        'An article seems to be missing: “of the high-level meeting”',
        'An article seems to be missing: “of the twelfth session”',
        'An article seems to be missing: “by the Security Council”',
        'An article seems to be missing: “requests the Secretary-General”',
        'An article seems to be missing: “with the Charter”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the role of the right to food and the outcome of the high-level meeting held at its headquarters,',
        '*Noting* the closing of the twelfth session and the request made by the Security Council in June,',
        '1. Welcomes the report, requests the Secretary-General to keep it under review, and acts in accordance with the Charter of the United Nations;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'None is due',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the review of country reports, of Security Council resolutions and of all rights,',
        '*Noting* the post of Secretary-General and the report entitled “Protection of right and of region”,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      const words = context.fact(documentWords)
      for (const block of context.fact(runningText)) {
        const row = words.of(block)
        const { clean } = row
        const report = (start: number, preposition: string, words: string): void => {
          const after = start + preposition.length + 1
          const at = clean.rangeOf(start, after + words.length)
          if (isQuoted(block, at.start)) return
          const insert = clean.offsetAt(after)
          context.report({
            message: 'missing',
            data: { instead: `${preposition} the ${words}` },
            at,
            expected: [`${preposition} the ${words}`],
            fix: { title: 'Add “the”', edits: [{ start: insert, end: insert, text: 'the ' }], changes: ['text'] },
          })
        }
        const nouns = haveNext(row, words.vocabulary, isOf, beginsNoun) ? clean.text.matchAll(common) : []
        for (const { 1: both = '', 2: word = '', 3: second = '', index } of nouns) {
          const end = index + 'of '.length + word.length
          if (PAIRS.has(both) || (ordinal.test(word) && series.test(second))) report(index, 'of', both)
          else if (ALWAYS.has(word) || (AT_END.has(word) && follower.test(clean.text.slice(end, end + 14))))
            report(index, 'of', word)
        }
        const named = haveNext(row, words.vocabulary, isPreposition, beginsName) ? clean.text.matchAll(names) : []
        for (const { 0: found, 1: name = '', index } of named) {
          const end = index + found.length + name.length
          const behind = clean.text.slice(end, end + 14)
          // `of Security Council and Secretariat staff`
          if (
            !follower.test(behind) ||
            / (?:and|or) /.test(behind.slice(0, 5)) ||
            office.test(clean.text.slice(0, index + found.length))
          )
            continue
          report(index, found.trim(), name)
        }
      }
    },
  }),
})
export default rule
