/** Commas too many, and one of a pair that is lost, by the words beside them. */
import { phraseFinder, type PhraseFinder } from '../../lint/facts/phrases.ts'
import type { WordSlip } from './word-slips.ts'

const asked =
  '(?:the Secretary-General|(?:all )?(?:Member )?States|Governments|all parties|the international community)'
/** After them “inter alia” needs no second comma: `inter alia through the Board`. */
const prepositions =
  'and|or|about|among|as|at|between|by|during|for|from|in|into|of|on|over|through|to|under|upon|via|where|when|with|within'

/** Finds commas too many or lost. Counts are those of the rule that reports them. */
export const findCommaSlips: PhraseFinder<WordSlip> = phraseFinder([
  {
    first: 'the all Member States Governments',
    second: 'Secretary international parties Member States to',
    pattern: new RegExp(
      String.raw`(?<=\b(?:[Rr]equests|[Ii]nvites|[Uu]rges|[Ee]ncourages|[Cc]alls upon) (?:all |Member )?)${asked}, to (?!(?:that|this|the|these|its|their|which|whom)\b)[a-z]+`,
      'y',
    ),
    from: /,/,
    to: '',
  },
  {
    first: 'that',
    second: 'the they these this it all States Member an',
    pattern: /that, (?:the|they|these|this|it|all|States|Member|an)\b(?! more\b)/y,
    from: /,/,
    to: '',
  },
  {
    first: 'as where',
    second: 'appropriate',
    pattern:
      /(?<=(?<before>, ))(?:as|where) appropriate (?!(?:and|or|to|in|for|but|by|when|at|under|within|given)\b)[a-z]+/y,
    from: /appropriate/,
    to: 'appropriate,',
  },
])

/** The same where issued texts have it now and then. */
export const findLooseCommas: PhraseFinder<WordSlip> = phraseFinder([
  {
    first: 'inter',
    second: 'alia',
    pattern: new RegExp(String.raw`(?<=(?<before>, ))inter alia (?!(?:${prepositions})\b)[a-z]+`, 'y'),
    from: /alia/,
    to: 'alia,',
  },
  { first: 'inter', second: 'alia', pattern: /(?<=(?<before>\b[a-z]{2,} ))inter alia,/y, from: / (?=inter)/, to: ', ' },
  {
    first: 'as where',
    second: 'appropriate',
    pattern:
      /(?<=(?<before>\b(?!soon|and|or|will|shall)[a-z]{4,} ))(?:as|where) appropriate, (?=(?:to|in|for|with|through|by|on|and)\b)/y,
    from: / (?=as|where)/,
    to: ', ',
  },
  {
    first: 'including',
    pattern:
      /(?<=(?<before>\b(?!consider|when|while|without|potentially|possibly|also|even|than|with|from|text|list|those)[a-z]{4,} ))including (?=[a-z])/y,
    from: / (?=including)/,
    to: ', ',
  },
])
